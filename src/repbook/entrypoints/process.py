"""What a process of Repbook's own does around its work, so that a click waits less."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn


@contextmanager
def without_collector() -> Iterator[None]:
    """Hold the garbage collector off: it would walk a million cells that all stay in use."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def leave(code: int) -> NoReturn:
    """End the process at once; taking a million objects apart one by one takes longer."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, OSError, ValueError):
            code = code or 1
    os._exit(code)
