"""Read the reps' workbooks of a folder, one file at a time; what cannot be read is named."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from repbook.adapters.bases import chain_in
from repbook.adapters.layout import Layout
from repbook.adapters.older import OlderLayout, is_older, refuse_newer
from repbook.adapters.reading import read_snapshot, with_ids
from repbook.adapters.true_results import make_true
from repbook.book.identity import KIND, PACK, UNNAMED, refuse_kind, template_of
from repbook.book.rep_file import RepFile
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.days import moment
from repbook.errors import BookError, NotAWorkbook, RepbookError
from repbook.ooxml.index import Workbook
from repbook.ooxml.owner import holder, is_scratch
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.properties import custom_properties
from repbook.schema.source import REP, TEAM, using
from repbook.text import say

SUFFIXES = (".xlsx", ".xlsm")
LOCKED = frozenset(("files.is_encrypted", "files.is_ole2"))
DAMAGED = frozenset(("files.is_truncated", "files.is_empty"))


Found = tuple[RepFile, Snapshot | None]
"""A file, and what was read of it; None where nothing was."""
TEAMS = "team"
"""The state of a team's workbook, which is none of the folder's files."""


def workbooks(folder: Path, but: Path) -> list[Path]:
    """Return the files that may be workbooks, by name; `but` is the team's own."""
    own = os.path.realpath(but)
    found = (path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    return sorted(path for path in found if not is_scratch(path) and os.path.realpath(path) != own)


def read_book(path: Path, reads: Reads) -> Found | None:
    """Read one file; None for a pack, which is no workbook of a rep's."""
    with using(REP):
        return _read(path, reads)


def _read(path: Path, reads: Reads) -> Found | None:
    saved = moment(datetime.fromtimestamp(os.stat(path).st_mtime))
    file = RepFile(path.name, "other", saved)
    try:
        with open_package(path) as package:
            properties = custom_properties(package)
            if PACK in properties:
                return None
            if properties.get(KIND) == TEAM:
                return file._replace(state=TEAMS), None
            refuse_kind(package.file, properties)
            file = file._replace(template=template_of(properties))
            return _taken(package, reads, file)
    except RepbookError as error:
        return file._replace(state=_state_of(error), reason=str(error)), None


def _taken(package: Package, reads: Reads, file: RepFile) -> Found:
    """Read a rep's workbook, an older one as far as it goes."""
    refuse_newer(package)
    older = is_older(package)
    layout = (OlderLayout if older else Layout)(Workbook(package))
    # Only the columns named: `FileBook` would read what a write may ask for, too.
    if not older:
        layout.fetch(with_ids(reads))
        make_true(layout)
    snapshot = read_snapshot(layout, reads)
    owner = holder(package.path)
    own = as_text(snapshot.setting("book_id"))
    file = file._replace(
        read=True,
        state="open" if owner else "old" if older else "ok",
        owner=(owner.name or say("team.somebody")) if owner else "",
        rep=as_text(snapshot.setting("rep")),
        name=as_text(snapshot.setting("rep_name")),
        book_id="" if own == UNNAMED else own,
        chain=chain_in(package),
    )
    return file, snapshot


def _state_of(error: RepbookError) -> str:
    if error.key in LOCKED:
        return "locked"
    if isinstance(error.__cause__, PermissionError):
        return "open"
    other = isinstance(error, NotAWorkbook) and error.key not in DAMAGED
    return "other" if other or type(error) is BookError else "broken"
