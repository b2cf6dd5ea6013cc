"""What a process of Repbook's own does around its work, so that a click waits less."""

from __future__ import annotations

import errno
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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


def is_closed_pipe(error: OSError) -> bool:
    """Tell whether whoever reads the output has enough, as `head` has; Windows calls it EINVAL."""
    unnamed = error.errno == errno.EINVAL and error.filename is None
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and unnamed)


def leave(code: int) -> NoReturn:
    """End the process at once; taking a million objects apart one by one takes longer.

    Output that nobody takes changes no code, which says what became of the workbook.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, AttributeError, ValueError):
            stream.flush()
    os._exit(code)
