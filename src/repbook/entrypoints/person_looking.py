"""Look for a person in a workbook or a folder: in the reps' first, then in the team's."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from repbook.adapters.file_book import FileBook
from repbook.adapters.older import kind_of_file
from repbook.adapters.persons import Left, read_all
from repbook.adapters.team_folder import SUFFIXES
from repbook.book import persons_team
from repbook.book.persons import BOOK, Erasure, Hit, Person, distinct, erasing, hits, person_of
from repbook.book.snapshot import Snapshot, as_text
from repbook.errors import Refused, RepbookError, UsageError
from repbook.features.cards.find import READS, find
from repbook.features.kernel.words import joined
from repbook.features.team.collect import rep_of
from repbook.ooxml.owner import is_scratch
from repbook.schema.registry import CUSTOMERS
from repbook.schema.source import REP, TEAM, using
from repbook.text import say

SHOWN = 10


class Found(NamedTuple):
    """A person in one workbook: what is read of it, what erasing would change, its kind."""

    path: Path
    snapshot: Snapshot
    erasure: Erasure
    kind: str = REP


class Looked(NamedTuple):
    """What looking came to: workbooks with the person and without, other files, what is left.

    `books` are the reps whose workbooks were looked at, `cards` those of the person that they hold,
    as the team's workbook names them, `again` the reps' files that the next Collect reads.
    """

    found: list[Found]
    without: list[Path]
    others: list[Path]
    left: list[Left]
    books: set[str]
    cards: set[str]
    again: list[Left]


def look(place: Path, text: str) -> Looked:
    """Look for a person in a workbook, or in every file of a folder; the team's come last."""
    # Unlike a Path's own look, this calls a name that no file can have one that is not there.
    if not os.path.exists(place):
        raise UsageError("sharing.no_place", path=str(place))
    paths = sorted(p for p in place.iterdir() if p.is_file()) if place.is_dir() else [place]
    looked = Looked([], [], [], [], set(), set(), [])
    teams: list[tuple[Path, Snapshot]] = []
    for path in (path for path in paths if not is_scratch(path)):
        if path.suffix.lower() not in SUFFIXES:
            looked.others.append(path)
            continue
        try:
            kind = kind_of_file(path)
            with using(kind):
                snapshot = read_all(path)
        except RepbookError as error:
            if not place.is_dir():
                raise
            looked.others.append(path)
            looked.left.append(Left(path.name, str(error)))
            continue
        if kind == TEAM:
            teams.append((path, snapshot))
        else:
            _look_in_rep(looked, path, snapshot, text)
    for path, snapshot in teams:
        with using(TEAM):
            _look_in_team(looked, path, snapshot, text)
    return looked


def _look_in_rep(looked: Looked, path: Path, snapshot: Snapshot, text: str) -> None:
    book = rep_of(as_text(snapshot.setting("rep")), path.name)
    looked.books.add(book)
    meant = distinct(snapshot, hits(snapshot, text))
    _refuse_several(path, text, meant)
    for hit in meant:
        found = _found(path, snapshot, person_of(snapshot, hit))
        looked.found.append(found)
        looked.cards.update(f"{book} {card}" for card in found.erasure.person.cards)
    if not meant:
        looked.without.append(path)


def _look_in_team(looked: Looked, path: Path, snapshot: Snapshot, text: str) -> None:
    """Look for whom the reps' workbooks were found to hold, and in the rows of other workbooks."""
    known = persons_team.known(snapshot, looked.cards)
    more = persons_team.hits(snapshot, text, looked.books)
    _refuse_several(path, text, persons_team.several(snapshot, more))
    if known or more:
        person = persons_team.person_of(snapshot, [*known, *more])
        looked.found.append(_found(path, snapshot, person, TEAM))
    else:
        looked.without.append(path)
    for file in _holding(path, snapshot, more):
        looked.again.append(Left(path.name, say("sharing.mirrored", None, source=file)))


def near(looked: Looked, text: str) -> list[str]:
    """Return the customers, by id and name, that a part of a name, a phone or an id may mean."""
    found: list[str] = []
    for path in looked.without:
        with using(kind := kind_of_file(path)):
            if kind == TEAM:
                held = FileBook(path).read({persons_team.CARDS: ("id", "name", BOOK)})
                hits_here = [(hit.id, hit.name) for hit in persons_team.near(held, text)]
            else:
                hits_here = [(hit.id, hit.name) for hit in find(FileBook(path).read(READS), text)]
        found += [" ".join(hit) for hit in hits_here if " ".join(hit) not in found]
    return found


def _holding(path: Path, team: Snapshot, meant: Sequence[Hit]) -> list[str]:
    """Return the reps' files that still hold some cards, or cannot be read to tell.

    The next Collect reads them again, and the person with them.
    """
    folder = path.absolute().parent / as_text(team.setting("folder"))
    files = team.tables["files"]
    cards = {hit.id for hit in meant}
    found = []
    for row in files.filled():
        book, name = files.text(row, "rep"), files.text(row, "file")
        mine = {card.removeprefix(f"{book} ") for card in cards if card.startswith(f"{book} ")}
        if mine and _may_hold(folder / name, mine):
            found.append(str(folder / name))
    return found


def _may_hold(path: Path, cards: set[str]) -> bool:
    if not os.path.exists(path):
        return False
    try:
        with using(REP):
            held = FileBook(path).read({CUSTOMERS: ("id",)}).tables[CUSTOMERS].index()
    except RepbookError:
        return True
    return bool(cards & held.keys())


def _refuse_several(path: Path, text: str, meant: Sequence[Hit]) -> None:
    if len(meant) > 1:
        raise Refused(
            "sharing.several", file=path.name, who=text, choices=tuple(h.id for h in meant),
            names=joined(f"{h.id} {h.name}" for h in meant[:SHOWN]),
        )  # fmt: skip


def _found(path: Path, snapshot: Snapshot, person: Person, kind: str = REP) -> Found:
    return Found(path, snapshot, erasing(snapshot, person), kind)
