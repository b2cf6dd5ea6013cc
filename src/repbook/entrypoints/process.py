"""What a process of Repbook's own does around its work, so that a click waits less."""

from __future__ import annotations

import errno
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


def is_closed_pipe(error: OSError) -> bool:
    """Tell whether whoever reads the output has enough, as `head` has; Windows calls it EINVAL."""
    unnamed = error.errno == errno.EINVAL and error.filename is None
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and unnamed)


def say_no_more() -> None:
    """Let all further output go nowhere."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # lives as long as the process


def leave(code: int) -> NoReturn:
    """End the process at once; taking a million objects apart one by one takes longer."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError as error:
            code = code if is_closed_pipe(error) else code or 1
        except (AttributeError, ValueError):
            code = code or 1
    os._exit(code)
