"""Copies of one workbook beside it, under any name: what a synchroniser or a person left of it.

Two reps' workbooks are one by their ids. None is a pack, a team's workbook (the manager's own), a
carried copy (it has no id), a workbook made of the template that no action has touched, a scratch
file; backups lie elsewhere. What Repbook itself put
beside a workbook, and what it was made of, is known as it was then: it counts once it changes.

Of each candidate the document properties alone are read, once a state of the file.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from repbook.adapters import backups
from repbook.book.going_on import FORK, is_going_on, pass_over
from repbook.book.identity import BOOK_ID, KIND, PACK, TEMPLATE, UNNAMED
from repbook.datafolder import private
from repbook.errors import CannotWrite, RepbookError
from repbook.record import NamedTuple
from repbook.schema.source import REP, book
from repbook.scratch import private_opener, temporary_file
from repbook.text import say

SUFFIXES = (".xlsx", ".xlsm")
SHOWN, KEPT = 3, 4000
_LARGEST = 1 << 16
_PROPERTY = (
    rb"<(?:\w+:)?property\b[^<>]*\sname=[\"']%s[\"'][^<>]*>\s*<(?:\w+:)?\w+[^<>]*>([^<]{0,200})<"
)
_SAVER = rb"<(?:\w+:)?lastModifiedBy\b[^<>]*>([^<]{1,200})<"
_CORE, _CUSTOM = "docProps/core.xml", "docProps/custom.xml"

State = list[int]
"""When a file was changed, and its size."""


class Known(NamedTuple):
    """What is kept of files by the number of their place: ids by state, states that are known."""

    ids: dict[str, list[Any]]
    known: dict[str, list[State]]


def siblings_of(path: Path, book_id: str) -> list[Path]:
    """Return the files beside a workbook that are the same one by their ids, by name."""
    if book_id in ("", UNNAMED) or book() != REP:
        return []
    beside = _beside(path)
    if not beside:
        return []
    kept = _load()
    before = dict(kept.ids)
    found = [
        each
        for each, status in beside
        if _identity(each, status, kept) == book_id and not _is_known(each, status, kept)
    ]
    if kept.ids != before:
        _save(kept)
    return sorted(found)


def refuse_siblings(path: Path, book_id: str) -> None:
    """Raise CannotWrite, naming the copies beside a workbook, who saved them, and how to merge.

    Where the user goes on they are known as they are, and noted for the change log.
    """
    found = siblings_of(path, book_id)
    if not found:
        return
    if is_going_on():
        know(*found)
        pass_over(_named(found))
        return
    others = " ".join(_quoted(str(path.with_name(each.name))) for each in found[:SHOWN])
    mine = _quoted(str(path))
    raise CannotWrite(
        FORK,
        file=path.name,
        others=_named(found),
        command=f"repbook merge {mine} {others} -o {mine}",
    )


def know(*paths: Path) -> None:
    """Let files count no longer as they are now: what they hold is in the workbook, or meant."""
    kept = _load()
    for path in paths:
        with suppress(OSError):
            states = kept.known.setdefault(_place(path), [])
            state = _state(os.stat(path))
            states[:] = [*(each for each in states if each != state), state][-4:]
    _save(kept)


@contextmanager
def saying_who(path: Path) -> Iterator[None]:
    """Name who changed a workbook since it was read, where a write is refused for that."""
    try:
        yield
    except CannotWrite as error:
        if error.key != "files.changed_meanwhile":
            raise
        when, who = _saved(path), saver(path)
        if not (when and who):
            raise
        raise CannotWrite("files.changed_by", **error.facts, who=who, when=when) from error


def saver(path: Path) -> str:
    """Return who saved a file last, as far as it says: our log, else the program's own property."""
    from repbook.adapters.file_book import FileBook
    from repbook.book.apply import LOG

    with suppress(RepbookError, OSError):
        read = FileBook(path).read({LOG: ("at", "who")})
        if read.ours:
            rows = read.tables[LOG]
            every = [(rows.text(row, "at"), rows.text(row, "who")) for row in range(len(rows))]
            return max(every, default=("", ""))[1]
    return _property(_member(path, _CORE), _SAVER)


def _named(paths: Iterable[Path]) -> str:
    """Return files' names, each with who saved it last and when."""
    listed = list(paths)
    words = [_with_saver(path) for path in listed[:SHOWN]]
    more = "…" if len(listed) > SHOWN else ""
    return say("intake.comma").join(words) + more


def _with_saver(path: Path) -> str:
    when, who = _saved(path), saver(path)
    key = "files.saved_by" if who else "files.saved_at"
    return say(key, None, file=path.name, who=who, when=when)


def _saved(path: Path) -> str:
    """Return when a file was saved, "" for one that is gone."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).isoformat(" ", "minutes")
    except (OSError, OverflowError, ValueError):
        return ""


def _quoted(name: str) -> str:
    """Return a name as a command line takes it."""
    return f'"{name}"' if re.search(r"[^\w.,+@%/\\:-]", name) else name


def _beside(path: Path) -> list[tuple[Path, os.stat_result]]:
    """Return the other ordinary workbooks of a folder; a link to the workbook is none."""
    real = Path(os.path.realpath(path))
    found = []
    with suppress(OSError), os.scandir(real.parent) as entries:
        own = os.stat(real) if real.exists() else None
        for entry in entries:
            each = Path(entry.path)
            if each.suffix.lower() not in SUFFIXES or each == real or _is_scratch(each):
                continue
            with suppress(OSError):
                status = os.stat(each)
                if stat.S_ISREG(status.st_mode) and not (own and os.path.samestat(own, status)):
                    found.append((each, status))
    return found


def _is_scratch(path: Path) -> bool:
    # Most presses find no other workbook, and load nothing for this.
    from repbook.ooxml.owner import is_scratch

    return is_scratch(path)


def _identity(path: Path, status: os.stat_result, kept: Known) -> str:
    """Return what tells a workbook from others; "" for what is none, or none to be told apart."""
    place, state = _place(path), _state(status)
    held = kept.ids.get(place)
    if held is not None and held[:2] == state:
        return str(held[2])
    kept.ids.pop(place, None)
    found = _read(path)
    kept.ids[place] = [*state, found]
    return found


def _read(path: Path) -> str:
    content = _member(path, _CUSTOM)
    kind = _property(content, _PROPERTY % KIND.encode()) or REP
    if kind != REP or _property(content, _PROPERTY % PACK.encode()):
        return ""
    own = _property(content, _PROPERTY % BOOK_ID.encode())
    if own in ("", UNNAMED) and _property(content, _PROPERTY % TEMPLATE.encode()):
        own = _from_its_cell(path)
    return "" if own == UNNAMED else own


def _from_its_cell(path: Path) -> str:
    """Return the id of a workbook that was made of the template: its property does not say it."""
    from repbook.adapters.file_book import FileBook

    with suppress(RepbookError, OSError):
        return FileBook(path).book_id()
    return ""


def _member(path: Path, name: str) -> bytes:
    """Return a small member of an archive; nothing where it is none, or has no such member."""
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(path) as archive:
            names = {each.lower(): each for each in archive.namelist()}
            info = archive.getinfo(names[name.lower()])
            return archive.read(info) if info.file_size <= _LARGEST else b""
    except (OSError, KeyError, ValueError, EOFError, RuntimeError, zlib.error, zipfile.BadZipFile):
        return b""


def _property(content: bytes, pattern: bytes) -> str:
    found = re.search(pattern, content)
    if found is None:
        return ""
    from xml.sax.saxutils import unescape

    return unescape(found[1].decode("utf-8", "replace")).strip()


def _is_known(path: Path, status: os.stat_result, kept: Known) -> bool:
    return _state(status) in kept.known.get(_place(path), ())


def _place(path: Path) -> str:
    return backups.place_of(str(path))


def _state(status: os.stat_result) -> State:
    return [status.st_mtime_ns, status.st_size]


def _file() -> Path:
    return backups.home() / "beside.json"


def _load() -> Known:
    """Return what is kept; what cannot be read counts for nothing."""
    import json

    try:
        held = json.loads(_file().read_bytes())
        ids = {str(k): v for k, v in held["ids"].items() if _is_id(v)}
        known = {str(k): [s for s in v if _is_state(s)] for k, v in held["known"].items()}
        return Known(ids, known)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Known({}, {})


def _is_state(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(n) is int for n in value)


def _is_id(value: object) -> bool:
    return isinstance(value, list) and _is_state(value[:2]) and len(value) == 3


def _save(kept: Known) -> None:
    """Keep what is known, the newest of it; where that fails it is found out again."""
    import json

    held: Mapping[str, object] = {
        name: dict(list(getattr(kept, name).items())[-KEPT:]) for name in Known._fields
    }
    target = _file()
    temporary = temporary_file(target.parent)
    try:
        private(target.parent)
        with open(temporary, "x", encoding="utf-8", opener=private_opener) as file:
            json.dump(held, file)
        os.replace(temporary, target)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
