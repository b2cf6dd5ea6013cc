"""Run work in a forked process under guard: a time limit, a cap on memory, or a kill on purpose.

The fork starts with every module that its parent has loaded, so that nearly all of its time is the
work itself, and a kill at a random moment meets the work instead of the start of Python.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple, NoReturn

PATIENCE = 600.0
"""Seconds after which work hangs. Computers are busy: what is quick on one that rests may take
minutes, and what is cut short then tells nothing about the work."""
RAISED = 70
"""The exit code of a fork in which an exception was not caught."""
_PAUSES = (0.001, 0.002, 0.005, 0.01)


class Ended(NamedTuple):
    """How a fork ended: its exit code, negative for a signal, its words, what it took."""

    code: int
    out: str
    err: str
    seconds: float
    memory: float
    """Megabytes at its peak."""
    hung: bool

    @property
    def words(self) -> str:
        """Return all that it said."""
        return "\n".join(filter(None, (self.out, self.err)))


class Fork:
    """Work that runs in a fork from now on; its output goes into the folder `said`.

    `memory` megabytes of address space are its cap, none where that is 0.
    """

    def __init__(self, work: Callable[[], int], said: Path, *, memory: int = 0) -> None:
        said.mkdir(parents=True, exist_ok=True)
        self._out, self._err = said / "out", said / "err"
        self._start = time.perf_counter()
        self._child = os.fork()
        if not self._child:
            _in_child(work, self._out, self._err, memory)

    def kill(self) -> None:
        """End it as a power cut does."""
        os.kill(self._child, signal.SIGKILL)

    def ended(self, seconds: float = PATIENCE) -> Ended:
        """Wait for its end; after so many seconds it counts as hung, and is killed."""
        status, used, hung = self._watched(seconds)
        took = time.perf_counter() - self._start
        _end_group(self._child)
        out, err = (path.read_text("utf-8", "replace") for path in (self._out, self._err))
        return Ended(os.waitstatus_to_exitcode(status), out, err, took, used / 2**10, hung)

    def _watched(self, seconds: float) -> tuple[int, int, bool]:
        """Return its status, its peak of memory in kilobytes, whether it hung."""
        turn = 0
        while True:
            done, status, used = os.wait4(self._child, os.WNOHANG)
            if done:
                return status, used.ru_maxrss, False
            if time.perf_counter() - self._start > seconds:
                self.kill()
                _, status, used = os.wait4(self._child, 0)
                return status, used.ru_maxrss, True
            time.sleep(_PAUSES[min(turn // 20, len(_PAUSES) - 1)])
            turn += 1


def _end_group(child: int) -> None:
    """End what the fork has started and left behind."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)


def _in_child(work: Callable[[], int], out: Path, err: Path, memory: int) -> NoReturn:
    """Do the work and end, whatever happens, without going back into the parent's code."""
    code = RAISED
    try:
        os.setpgid(0, 0)
        _redirect(out, err)
        # What the parent holds is not the work's to walk through.
        gc.freeze()
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory * 2**20, resource.RLIM_INFINITY))
        code = work()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else RAISED
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code & 0xFF)


def _redirect(out: Path, err: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    for path, number in ((out, 1), (err, 2)):
        target = os.open(path, flags, 0o600)
        os.dup2(target, number)
        os.close(target)
    silent = os.open(os.devnull, os.O_RDONLY)
    os.dup2(silent, 0)
    os.close(silent)
    sys.stdout = _stream(1)
    sys.stderr = _stream(2)


def _stream(number: int) -> TextIOWrapper:
    return TextIOWrapper(open(number, "wb", closefd=False), "utf-8")
