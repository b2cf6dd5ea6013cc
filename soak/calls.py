"""Meet the calls to the system that the product makes, one by one, and let one of them go wrong.

The functions of `os` and the files that `open` gives are replaced in this process, a fork. Only
what concerns files below the given folders counts; the system's own files and the modules that are
imported are let through. What Python itself reports of changes to files (its audit events) but was
not met here is kept in `missed`, so that no call can slip by.
"""

from __future__ import annotations

import builtins
import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

PATHS = (
    "chmod", "chown", "getxattr", "lchown", "link", "listdir", "listxattr", "lstat", "mkdir",
    "open", "readlink", "remove", "removexattr", "rename", "replace", "rmdir", "scandir",
    "setxattr", "stat", "statvfs", "symlink", "truncate", "unlink", "utime",
)  # fmt: skip
"""Functions of `os` whose first argument is a path, or an open file."""
FILES = (
    "close", "copy_file_range", "fchmod", "fchown", "fdatasync", "fstat", "fsync", "ftruncate",
    "pread", "pwrite", "read", "sendfile", "write",
)  # fmt: skip
"""Functions of `os` whose first argument is an open file."""
_AUDITED = (
    "os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir",
    "os.setxattr", "os.symlink", "os.truncate", "os.utime",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class Call(NamedTuple):
    """A call to the system: its name, and the file that it concerns."""

    name: str
    path: str


class Calls:
    """The calls met so far; `act` is told each with its number before it is made, and may raise."""

    def __init__(self, folders: tuple[str, ...], act: Callable[[int, Call], None]) -> None:
        self.met: list[Call] = []
        self.missed: list[str] = []
        self._folders, self._act = folders, act
        self._files: dict[int, str] = {}
        self._inside = 0

    def install(self) -> None:
        """Meet all calls of this process from now on."""
        for name in PATHS:
            if hasattr(os, name):
                setattr(os, name, self._on_path(name, getattr(os, name)))
        for name in FILES:
            if hasattr(os, name):
                setattr(os, name, self._on_file(name, getattr(os, name)))
        opener = self._opener(io.open)
        builtins.open = io.open = opener
        sys.addaudithook(self._audit)

    def meet(self, name: str, path: str) -> None:
        """Count a call, and let it go wrong if it shall."""
        if path.startswith(self._folders):
            self.met.append(Call(name, path))
            self._act(len(self.met) - 1, self.met[-1])

    @contextmanager
    def passing(self) -> Iterator[None]:
        """Say that what Python reports now was met."""
        self._inside += 1
        try:
            yield
        finally:
            self._inside -= 1

    def _on_path(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            path = self._path(args[0]) if args else os.getcwd()
            self.meet(name, path)
            with self.passing():
                found = real(*args, **options)
            if name == "open":
                self._files[found] = path
            return found

        return call

    def _on_file(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(file: int, *args: Any, **options: Any) -> Any:
            path = self._files.get(file, "")
            try:
                self.meet(name, path)
            except OSError:
                # The system lets a file go even where closing it reports an error.
                if name == "close":
                    self._files.pop(file, None)
                    real(file)
                raise
            with self.passing():
                return real(file, *args, **options)

        return call

    def _path(self, given: Any) -> str:
        if isinstance(given, int):
            return self._files.get(given, "")
        return os.path.abspath(os.fsdecode(given))

    def _opener(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def opened(
            file: Any,
            mode: str = "r",
            buffering: int = -1,
            encoding: str | None = None,
            errors: str | None = None,
            newline: str | None = None,
            closefd: bool = True,
            opener: Any = None,
        ) -> Any:
            path = self._path(file)
            if not path.startswith(self._folders):
                return real(file, mode, buffering, encoding, errors, newline, closefd, opener)
            if not isinstance(file, int):
                self.meet("open", path)
            with self.passing():
                raw = Raw(self, path, file, mode, closefd, opener)
            return _layered(raw, mode, buffering, encoding, errors, newline)

        return opened

    def name_file(self, file: int, path: str) -> None:
        """Know an open file by its path."""
        self._files[file] = path

    def _audit(self, event: str, args: tuple[Any, ...]) -> None:
        if self._inside or not (event in _AUDITED or (event == "open" and _is_writing(args))):
            return
        path = args[0]
        if isinstance(path, (str, bytes, os.PathLike)) and self._path(path).startswith(
            self._folders
        ):
            self.missed.append(f"{event} {self._path(path)}")


def _is_writing(args: tuple[Any, ...]) -> bool:
    return len(args) > 2 and isinstance(args[2], int) and bool(args[2] & _WRITING)


class Raw(io.FileIO):
    """A file whose every read, write and close is met."""

    def __init__(
        self, calls: Calls, path: str, file: Any, mode: str, closefd: bool, opener: Any
    ) -> None:
        kept = "".join(sign for sign in mode if sign in "rwxa+")
        super().__init__(file, kept, closefd, opener)
        self._calls, self._path = calls, path
        calls.name_file(self.fileno(), path)

    def write(self, data: Any, /) -> Any:
        """Write, unless that goes wrong."""
        self._calls.meet("write", self._path)
        return super().write(data)

    def readinto(self, buffer: Any, /) -> Any:
        """Read, unless that goes wrong."""
        self._calls.meet("read", self._path)
        return super().readinto(buffer)

    def readall(self) -> bytes:
        """Read all, unless that goes wrong."""
        self._calls.meet("read", self._path)
        return super().readall()

    def close(self) -> None:
        """Close; the file is let go even where that reports an error."""
        was_open = not self.closed
        super().close()
        if was_open:
            self._calls.meet("close", self._path)


def _layered(
    raw: Raw,
    mode: str,
    buffering: int,
    encoding: str | None,
    errors: str | None,
    newline: str | None,
) -> Any:
    """Return what `open` gives: the file itself, buffered, or as text."""
    if buffering == 0:
        return raw
    size = buffering if buffering > 1 else io.DEFAULT_BUFFER_SIZE
    buffered: Any
    if "+" in mode:
        buffered = io.BufferedRandom(raw, size)
    elif "r" in mode:
        buffered = io.BufferedReader(raw, size)
    else:
        buffered = io.BufferedWriter(raw, size)
    if "b" in mode:
        return buffered
    return io.TextIOWrapper(buffered, encoding, errors, newline, buffering == 1)
