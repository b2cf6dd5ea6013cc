"""Merge: the command writes another file or the first one; the button a copy, which it opens."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from repbook.adapters.merge_files import (
    Read,
    base_from_backups,
    base_from_file,
    merged_copy,
    read_file,
    says_something,
)
from repbook.adapters.own_columns import own_sheets
from repbook.adapters.siblings import know
from repbook.book.action import Decided, Done
from repbook.book.apply import LOG, Applied
from repbook.book.base import Base, rows_of
from repbook.book.deeds import Deed, note
from repbook.book.going_on import is_going_on
from repbook.book.open_book import OpenBook
from repbook.book.snapshot import as_text
from repbook.domain.values import Problem
from repbook.entrypoints.copies import drop, free_place, note_source
from repbook.entrypoints.frame_button import preview, told
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.out_of_book import free_target
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.progress import working
from repbook.entrypoints.strangers import strangers
from repbook.errors import Refused, UsageError
from repbook.features.merge.held import Source
from repbook.features.merge.merge_action import MERGE_ACTION, Brought
from repbook.features.merge.merging import READS, bring_together
from repbook.features.merge.table import CONFLICTS
from repbook.ooxml.plainfile import is_same_file
from repbook.ooxml.swap import Check
from repbook.schema.own import own_header, own_key
from repbook.schema.registry import TABLES
from repbook.text import said, say

Both = tuple[Decided[Brought], Done[Brought]]


def run(args: argparse.Namespace) -> int:
    """Merge files into one; 1 where anything is listed."""
    mine, theirs = Path(args.book), [Path(path) for path in args.theirs]
    out = Path(args.output) if args.output else None
    if out is None and not args.dry_run:
        raise UsageError("merge.no_output")
    own = out is not None and is_same_file(out, mine)
    free = free_target(out) if out is not None and not own else None
    base = Path(args.base) if args.base else None
    with working(mine.name):
        decided, done = merge_files(mine, theirs, None if args.dry_run else out, base, free)
    return tell(MERGE_ACTION, decided, done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Say what the file whose path is `asked` would bring; on a yes merge it into a copy."""
    if not asked:
        raise Refused("handler.no_file")
    copy = free_place(desk, say("merge.mark"))
    try:
        desk.save_copy(copy)
        decided, done = merge_files(copy, [Path(asked)], copy if sure else None, asks=True)
    except BaseException:
        drop(copy)
        raise
    done = done._replace(file=desk.name)
    if not sure or not decided.changes:
        drop(copy)
        if not decided.changes:
            return Outcome(Mood.DONE, say("merge.nothing"))
        return preview(MERGE_ACTION, decided, done, asked)
    note_source(desk, copy)
    desk.open(copy)
    found = done.found._replace(path="", copy=str(copy), source=Path(asked).name)
    return told(MERGE_ACTION, decided, done._replace(found=found))


def merge_files(
    mine: Path,
    theirs: Sequence[Path],
    out: Path | None,
    base: Path | None = None,
    free: Check | None = None,
    asks: bool = False,
) -> Both:
    """Return what merging files into a copy of the first came to; without `out` nothing is written.

    `free` holds that nothing lies at `out`, where it is not the first file itself; whoever `asks`
    says what is strange about a file before it goes in. Refused for another rep's otherwise.
    Raises what reading the files raises, and CannotWrite with `out` as it was.
    """
    _refuse_twice([mine, *theirs])
    with merged_copy(mine) as copy:
        reads = [copy.read_all(READS), *(read_file(path, READS) for path in theirs)]
        names = _names([mine, *theirs])
        others = [] if base else list(strangers(names, reads))
        if others and not (asks or is_going_on()):
            raise others[0].refused()
        bases = bases_of(reads, base_from_file(base) if base else None)
        sources = [
            Source(name, read.snapshot, each, read.lacks, read.pack, read.reckoned, read.saved)
            for name, read, each in zip(names, reads, bases, strict=True)
        ]
        outcome = bring_together(sources, datetime.now().astimezone())
        # What another's pack brings has nothing in common with a workbook, nor need it have.
        strange = all(read.pack_of for read in reads[1:])
        lost = [] if strange else _without_base(names, bases)
        sheet = reads[0].snapshot.tables[CONFLICTS].sheet
        found = Brought(outcome, str(out or ""), without_base=tuple(lost))
        problems = (
            *outcome.changes.problems,
            *_listed(found, sheet),
            *(each.taken_in() for each in others),
            *_bare_packs(names, reads, bases),
            *_left_behind(theirs, reads),
            *_other_currency(mine, theirs, reads),
        )
        if out is None:
            applied = Applied(written=False, problems=problems)
        else:
            written = copy.take(outcome.changes, outcome.base)
            kept = copy.save(out, free)
            know(mine, *theirs, out)
            problems = (*problems, *written.problems)
            applied = Applied(True, written.cells, written.rows, kept, problems, written.notes)
            note(Deed(out.name, kept, len(problems)))
    decided = Decided(found, outcome.changes or None, problems)
    return decided, Done(found, reads[0].snapshot, applied, out is None, file=mine.name)


def _names(paths: Sequence[Path]) -> list[str]:
    """Return what files are called: those of one name with their folders."""
    alike = Counter(path.name for path in paths)
    return [
        path.name if alike[path.name] == 1 else f"{path.absolute().parent.name}/{path.name}"
        for path in paths
    ]


def _without_base(names: Sequence[str], bases: Sequence[Base | None]) -> list[str]:
    return [n for n, base in zip(names, bases, strict=True) if not says_something(base)]


def _refuse_twice(paths: Sequence[Path]) -> None:
    for place, path in enumerate(paths):
        for other in paths[:place]:
            if is_same_file(path, other):
                raise UsageError("merge.same_file", file=path.name)


def bases_of(reads: Sequence[Read], given: Base | None = None) -> list[Base | None]:
    """Return the base of each file: the one given, its own, else that of a backup all came from."""
    if given is not None:
        return [_with_chain(given, read.base) for read in reads]
    found = [read.base if says_something(read.base) else _lent(read, reads) for read in reads]
    if all(map(says_something, found)):
        return found
    logs = [{as_text(v) for v in read.snapshot.tables[LOG].columns["change"]} for read in reads]
    ids = {as_text(read.snapshot.setting("book_id")) for read in reads}
    kept = base_from_backups(next(iter(ids)), logs) if len(ids) == 1 else None
    return [
        base if says_something(base) or kept is None else _with_chain(kept, base) for base in found
    ]


def _bare_packs(
    names: Sequence[str], reads: Sequence[Read], bases: Sequence[Base | None]
) -> Iterator[Problem]:
    """Yield the packs whose base another program's save dropped."""
    for name, read, base in zip(names, reads, bases, strict=True):
        if read.pack and not says_something(read.base):
            key = "merge.pack_bare" if base is None else "merge.pack_by_book"
            yield Problem(name, said(key, None, mine=names[0]))


def _lent(read: Read, reads: Sequence[Read]) -> Base | None:
    """Return the base of a file without one: a pack lends its workbook's, and the other way."""
    return _of_book(read, reads) if read.pack else _of_pack(read, reads)


def _of_book(read: Read, reads: Sequence[Read]) -> Base | None:
    """Return the base of the workbook that a pack was cut from, of the rows that the pack holds.

    A row that the pack lacks was never in it, or was taken out of it: which, nobody can tell.
    """
    for whole in reads:
        own = as_text(whole.snapshot.setting("book_id"))
        if not whole.pack and own == read.pack_of and whole.base and says_something(whole.base):
            ids = {
                table: set(map(as_text, rows.columns[TABLES[table].ids]))
                for table, rows in read.snapshot.tables.items()
            }
            return rows_of(whole.base, ids)
    return read.base


def _of_pack(read: Read, reads: Sequence[Read]) -> Base | None:
    """Return the base of a workbook that has none: that of a pack cut from it, if any."""
    own = as_text(read.snapshot.setting("book_id"))
    packs = (each.base for each in reads if each.pack_of and each.pack_of == own)
    found = next(filter(says_something, packs), None)
    return read.base if found is None else _with_chain(found, read.base)


def _with_chain(base: Base, own: Base | None) -> Base:
    return base._replace(chain=base.chain | own.chain) if own else base


def _listed(found: Brought, sheet: str) -> list[Problem]:
    """Return what a person has to look at: conflicts, cards with other ids, likely twins."""
    outcome, listed = found.outcome, []
    if found.waiting:
        listed.append(Problem(sheet, said("merge.open_ones", count=found.waiting)))
    for each in outcome.renumbered:
        facts = {"old": each.old, "new": each.new, "name": each.name}
        listed.append(Problem(each.new, said("merge.found_number", None, **facts)))
    for pair in outcome.twins:
        facts = {"first": pair.first, "second": pair.second, "shared": pair.shared}
        listed.append(Problem(pair.first, said("merge.found_twin", None, **facts)))
    return listed


def _other_currency(mine: Path, theirs: Sequence[Path], reads: Sequence[Read]) -> list[Problem]:
    """Name the files whose amounts are in another currency than the first one's."""
    own, *others = (as_text(read.snapshot.setting("currency")).strip() for read in reads)
    return [
        Problem(path.name, said("merge.other_currency", theirs=each, mine=mine.name, own=own))
        for path, each in zip(theirs, others, strict=True)
        if own and each and each.casefold() != own.casefold()
    ]


def _left_behind(theirs: Sequence[Path], reads: Sequence[Read]) -> list[Problem]:
    """Name what of others stays in their files: own sheets, rules of an older template, columns."""
    found = []
    for path, read in zip(theirs, reads[1:], strict=True):
        if read.older:
            found.append(Problem(path.name, said("merge.older", None, file=path.name)))
        found += [
            Problem(path.name, said("merge.own_sheet", sheet=tab)) for tab in own_sheets(path)
        ]
        found += [
            Problem(path.name, said("merge.own_formula", header=own_header(key)))
            for key in _typed_for_formulas(reads[0], read)
        ]
    return found


def _typed_for_formulas(mine: Read, other: Read) -> Iterator[str]:
    """Yield own columns in which formulas stand in the first file, and typed values in another."""
    for table, keys in mine.reckoned.items():
        rows = other.snapshot.tables.get(table)
        there = {own_key(header) for header in rows.own} if rows else set()
        yield from sorted((keys & there) - other.reckoned.get(table, frozenset()))
