"""Find the results in a file that came back from the road."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from repbook.book.snapshot import Snapshot
from repbook.domain.road import MOST_BYTES, Sent
from repbook.domain.values import Problem
from repbook.errors import Refused
from repbook.features.road.sent import read_book, read_text
from repbook.ooxml.plainfile import read_file

_PACKAGE = b"PK"


def sent_in(path: Path, snapshot: Snapshot) -> list[Sent | Problem]:
    """Return the rows of a phone page's file, of lines from a chat, or of a carried workbook.

    Raises Refused for what holds none, FileError for what cannot be read.
    """
    # Only a hint, before anything is read: the bytes are counted too.
    if os.path.isfile(path) and os.path.getsize(path) > MOST_BYTES and not _is_package(path):
        raise Refused("road.sent_large", file=path.name)
    data, _ = read_file(path)
    if not data.startswith(_PACKAGE):
        return read_text(text_of(data, path.name), snapshot, path.name)
    from repbook.adapters.carried import read_carried

    brought = read_carried(path)
    if brought is None:
        raise Refused("road.sent_none", file=path.name)
    return read_book(brought, snapshot, path.name)


def text_of(data: bytes, file: str) -> str:
    """Return what a file's bytes say, whatever their encoding; Refused for too many."""
    if len(data) > MOST_BYTES:
        raise Refused("road.sent_large", file=file)
    from repbook.adapters.sources.text import decode

    return decode(data, file)[0]


def _is_package(path: Path) -> bool:
    """Tell whether a file begins as a workbook does, whose size its own room bounds."""
    with suppress(OSError), path.open("rb") as file:
        return file.read(len(_PACKAGE)) == _PACKAGE
    return False
