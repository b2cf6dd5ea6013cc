"""A folder for what is made on the way to a workbook."""

from __future__ import annotations

from tempfile import TemporaryDirectory


def scratch() -> TemporaryDirectory[str]:
    """Return a folder that goes when the body ends, as far as that can be.

    A virus scanner may hold a file in it, which is no failure of what was done.
    """
    return TemporaryDirectory(prefix="repbook-", ignore_cleanup_errors=True)
