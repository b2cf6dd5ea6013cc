"""Tell the files of a merge that have nothing to do with the first: another rep's, or his pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from repbook.adapters.merge_files import Read, says_something
from repbook.book.apply import LOG
from repbook.book.snapshot import as_text
from repbook.domain.values import Problem
from repbook.errors import Refused
from repbook.text import said


class Stranger(NamedTuple):
    """A file that belongs elsewhere: its name, the sentence of the refusal, and its facts."""

    file: str
    key: str
    facts: Mapping[str, str]

    def refused(self) -> Refused:
        """Return the refusal, with the way out."""
        return Refused(self.key, file=self.file, **self.facts)

    def taken_in(self) -> Problem:
        """Return what to say where the file goes in all the same."""
        return Problem(self.file, said(f"{self.key}_in", None, **self.facts))


def strangers(names: Sequence[str], reads: Sequence[Read]) -> Iterator[Stranger]:
    """Yield packs for a rep none of whose workbooks is here, then workbooks of other origin."""
    facts = {"mine": names[0], "own": _rep(reads[0])}
    for place in _others_packs(reads):
        yield Stranger(names[place], "merge.others_pack", {"rep": _rep(reads[place]), **facts})
    for place in _others_books(reads):
        yield Stranger(names[place], "merge.others_book", {"rep": _rep(reads[place]), **facts})


def _others_packs(reads: Sequence[Read]) -> Iterator[int]:
    """Yield packs for a rep none of whose workbooks is here, nor the one they were cut from."""
    whole = [read for read in reads if not read.pack_of]
    ids = {_book_id(each) for each in whole}
    reps = {_rep(each).casefold() for each in whole}
    for place, read in enumerate(reads):
        known = read.pack_of in ids or _rep(read).casefold() in reps
        if read.pack_of and whole and _rep(read) and not known:
            yield place


def _others_books(reads: Sequence[Read]) -> Iterator[int]:
    """Yield the workbooks of other reps that never had a state in common with the first one."""
    whole = [place for place, read in enumerate(reads) if not read.pack_of]
    known, left = whole[:1], whole[1:]
    while near := [n for n in left if any(_is_of_one(reads[n], reads[k]) for k in known)]:
        known += near
        left = [place for place in left if place not in near]
    yield from left


def _is_of_one(one: Read, other: Read) -> bool:
    """Tell whether two workbooks are copies of one, or one rep's, as far as they tell."""
    ids, reps = {_book_id(one), _book_id(other)}, {_rep(one), _rep(other)}
    if len(ids) == 1 or "" in ids or "" in reps or len({*map(str.casefold, reps)}) == 1:
        return True
    return _stands_on(one, other) or _stands_on(other, one) or bool(_log(one) & _log(other))


def _stands_on(one: Read, other: Read) -> bool:
    """Tell whether a workbook came by way of another's base; those of new workbooks are equal."""
    base = other.base if says_something(other.base) else None
    return base is not None and one.base is not None and base.id in one.base.chain


def _log(read: Read) -> set[str]:
    return {as_text(name) for name in read.snapshot.tables[LOG].columns["change"]} - {""}


def _book_id(read: Read) -> str:
    return as_text(read.snapshot.setting("book_id"))


def _rep(read: Read) -> str:
    return as_text(read.snapshot.setting("rep"))
