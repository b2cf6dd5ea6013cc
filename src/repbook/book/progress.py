"""How far long work is: what the console's bar and Excel's status bar both follow (the port)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

Step = Callable[[str], None]
"""Takes the name of the file that is worked on now."""


class Progress(Protocol):
    """Shows work on several files, one after another."""

    def __call__(self, count: int) -> AbstractContextManager[Step]:
        """Give, while so many files are worked on, what is told of each as it begins."""
