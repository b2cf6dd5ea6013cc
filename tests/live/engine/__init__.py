"""An xlwings engine over a running LibreOffice, registered from outside the package.

It offers what Repbook's live adapter asks of xlwings, and behaves as Excel does where the two
differ and a test could tell: typed text becomes numbers, text cells keep text, tables grow.
"""

from __future__ import annotations

from live.engine.registered import attach, detach, register

__all__ = ["attach", "detach", "register"]
