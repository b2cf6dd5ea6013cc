"""Merge whole workbooks: every table by its columns' own words, into changes of the first one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from repbook.book.apply import LOG, day_number
from repbook.book.base import Base, base_named, base_reads
from repbook.book.changes import Changes
from repbook.book.snapshot import Reads
from repbook.domain.merging.merge import merge
from repbook.domain.merging.shapes import File, Merged, Row
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.kernel.unreturned import DAY_READS, open_rows
from repbook.features.kernel.words import joined
from repbook.features.merge.apart import part
from repbook.features.merge.conflicts import Conflict, conflicts_of, write_conflicts
from repbook.features.merge.counted import Counter
from repbook.features.merge.held import Held, Source, hold
from repbook.features.merge.logged import log_rows, rename_logged
from repbook.features.merge.logged_totals import Known, counted_totals, totals_moved
from repbook.features.merge.numbering import Renumbered, renamed_path, renumber
from repbook.features.merge.specs import Spec, specs
from repbook.features.merge.stamps import agree_on_moments
from repbook.features.merge.table import CONFLICTS, MERGE, TABLE
from repbook.features.merge.twins import Twin, twins
from repbook.features.merge.written import write_table
from repbook.schema.own import own_key
from repbook.schema.registry import CUSTOMERS, HEADS, TABLES, card_tables
from repbook.text import said

SHOWN = 5
PATHS: Reads = {
    key: paths
    for key in HEADS
    if not HEADS[key].merged
    and (paths := tuple(column.key for column in TABLES[key].columns if column.path))
}
"""What names rows by paths in tables that are a workbook's own."""
READS: Reads = {
    **{key: TABLES[key].inputs() for key in base_reads()},
    **DAY_READS,
    **PATHS,
    LOG: TABLES[LOG].keys(),
    CONFLICTS: TABLE.keys(),
}
"""What is read of every file; users' own columns of merged tables besides."""


class Outcome(NamedTuple):
    """What a merge comes to: changes of the first file, its new base, what was found."""

    changes: Changes
    base: Base
    files: int
    cards: int
    new: int
    gone: int
    cells: int
    conflicts: tuple[Conflict, ...]
    renumbered: tuple[Renumbered, ...]
    twins: tuple[Twin, ...]


def bring_together(sources: Sequence[Source], now: datetime) -> Outcome:
    """Return what the first file becomes with the others merged in; all hold `READS`.

    `now` is a local moment. Raises Refused where results are typed that were not returned.
    """
    for source in sources:
        _refuse_unreturned(source)
    known = specs(_own(sources))
    files = [hold(source, known) for source in sources]
    agree_on_moments(files, known)
    before = {table: dict(rows) for table, rows in files[0].rows.items()}
    renumbered = renumber(files, known)
    part(files, known)
    renamed = {new: old for (_, old), new in files[0].renamed.items()}
    merged = _merge_all(files, known)
    return _outcome(files, known, merged, before, renamed, renumbered, now)


def _refuse_unreturned(source: Source) -> None:
    waiting = open_rows(source.snapshot.tables["visits"])
    if waiting:
        names = joined(waiting[:SHOWN])
        raise Refused("merge.unreturned", file=source.name, count=len(waiting), names=names)


def _own(sources: Sequence[Source]) -> dict[str, list[str]]:
    """Return the keys of users' own columns by table, MINE's first; its formulas stay its own."""
    formulas = sources[0].reckoned
    found: dict[str, dict[str, None]] = {}
    for source in sources:
        for table, rows in source.snapshot.tables.items():
            keys = {own_key(header): None for header in rows.own if own_key(header) in rows.columns}
            for key in formulas.get(table, ()):
                keys.pop(key, None)
            found.setdefault(table, {}).update(keys)
    return {table: list(keys) for table, keys in found.items()}


def _merge_all(files: Sequence[Held], known: Mapping[str, Spec]) -> dict[str, Merged]:
    """Merge table by table; rows that are a card's other half come and go with it."""
    counter = Counter(known)
    totals = [_counted_before(held) for held in files]
    lessened = counter.openings([(held.rows, held.base) for held in files], totals)
    taken = [held.file(known[CUSTOMERS]) for held in files]
    cards = merge(known[CUSTOMERS].columns, [
        _counted(file, rows, base) for file, (rows, base) in zip(taken, lessened, strict=True)
    ])  # fmt: skip
    done = {CUSTOMERS: cards}
    for table, spec in known.items():
        if table != CUSTOMERS:
            each = [held.file(spec) for held in files]
            if table in card_tables():
                each = [_with_halves(file) for file in each]
            done[table] = merge(spec.columns, each)
    for table in card_tables():
        if table != CUSTOMERS:
            _follow(done[table], cards, files)
    made = counter.made({table: each.rows for table, each in done.items()})
    rows = {card: counter.with_rows(card, cells, made) for card, cells in cards.rows.items()}
    done[CUSTOMERS] = Merged(rows, cards.events, cards.open, cards.bin)
    return done


def _counted_before(held: Held) -> Known:
    """Return what orders made of a file's totals, its cards named as they are from now on."""
    found = counted_totals(held.source.snapshot.tables[LOG])
    if not held.renamed:
        return found
    return {(held.renamed.get((CUSTOMERS, c), c), key): value for (c, key), value in found.items()}


def _counted(file: File, rows: Mapping[str, Row], base: Mapping[str, Row]) -> File:
    return File(
        rows, None if file.base is None else base, file.base_id, file.chain, file.log, file.open,
        file.bin, file.lacks,
    )  # fmt: skip


def _with_halves(file: File) -> File:
    """Let no file vote on whether a card's other half is there: the card decides."""
    lost = {row: cells for row, cells in (file.base or {}).items() if row not in file.rows}
    return File(
        {**file.rows, **lost} if lost else file.rows, file.base, file.base_id, file.chain,
        file.log, file.open, file.bin, file.lacks,
    )  # fmt: skip


def _follow(halves: Merged, cards: Merged, files: Sequence[Held]) -> None:
    known = {
        row for held in files for part in (held.rows, held.base) for row in part.get(CUSTOMERS, {})
    }
    for row in [row for row in halves.rows if row in known and row not in cards.rows]:
        del halves.rows[row]
        for spot in [spot for spot in halves.open if spot[0] == row]:
            del halves.open[spot]


def _outcome(
    files: Sequence[Held],
    known: Mapping[str, Spec],
    merged: Mapping[str, Merged],
    before: Mapping[str, Mapping[str, Row]],
    renamed: Mapping[str, str],
    renumbered: Sequence[Renumbered],
    now: datetime,
) -> Outcome:
    changes = Changes(MERGE)
    moment = now.astimezone(UTC)
    cells = sum(
        write_table(files, spec, merged[table], before[table], renamed, changes)
        for table, spec in known.items()
        if table in files[0].rows
    )
    pairs = twins(files[0], known[CUSTOMERS], merged[CUSTOMERS])
    open_ones = conflicts_of(files, known, merged, renumbered, pairs)
    write_conflicts(files, open_ones, changes, day_number(now))
    rename_logged(files[0], changes)
    _rename_paths(files[0], changes)
    made = Counter(known).made({table: each.rows for table, each in merged.items()})
    totals = totals_moved(known[CUSTOMERS], before[CUSTOMERS], merged[CUSTOMERS].rows, made)
    changes.insert(LOG, log_rows(files, known, merged, totals, moment))
    _report_own(files, changes)
    mine, cards = before[CUSTOMERS], merged[CUSTOMERS].rows
    old = {renamed.get(card, card) for card in cards}
    return Outcome(
        changes,
        _new_base(files, known, merged),
        len(files),
        len(cards),
        len(old - mine.keys()),
        len(mine.keys() - old),
        cells,
        tuple(open_ones),
        tuple(renumbered),
        tuple(pairs),
    )


def _rename_paths(mine: Held, changes: Changes) -> None:
    """Let the first file's own tables name rows as they are called from now on."""
    names = {old: new for (_, old), new in mine.renamed.items()}
    for table, keys in PATHS.items() if names else ():
        rows = mine.source.snapshot.tables[table]
        for key in keys:
            for place, value in enumerate(rows.columns[key]):
                if (path := renamed_path(value, names)) != value:
                    changes.update(table, place, **{key: path})


def _new_base(
    files: Sequence[Held], known: Mapping[str, Spec], merged: Mapping[str, Merged]
) -> Base:
    """Return the merged rows as a base, after all bases of all files."""
    chain = frozenset[str]().union(*(h.source.base.chain for h in files if h.source.base))
    # Of a pack that lost its base the id is left, which tells that it is back.
    chain |= {held.source.pack for held in files} - {""}
    tables = {}
    for table, spec in known.items():
        rows = merged[table].rows
        columns: dict[str, list[Value]] = {spec.ids: [_name(row) for row in rows]}
        columns |= {key: [cells[n] for cells in rows.values()] for n, key in enumerate(spec.keys)}
        tables[table] = {k: v for k, v in columns.items() if any(c is not None for c in v)}
    return base_named(tables, chain)


def _name(row: str) -> str | None:
    return None if row.startswith("~") else row.partition("~")[0]


def _report_own(files: Sequence[Held], changes: Changes) -> None:
    """Name the columns of users that the first file gets."""
    for table, headers in changes.own.items():
        sheet = TABLES[table].sheet
        for header in headers:
            place = (
                f"{files[0].source.name}, {files[0].source.snapshot.tables[table].sheet or sheet}"
            )
            changes.problems.append(Problem(place, said("merge.own_column", header=header)))
