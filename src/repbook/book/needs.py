"""Which columns rules read, so that a book reads no more than it must."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from repbook.schema.reads import read_by
from repbook.schema.registry import CELL_TABLES, HEADS, POLICY, TABLES, mates
from repbook.schema.source import per_book, per_book_of
from repbook.scoring.expr import Expr

Needs = dict[str, set[str]]
HEADINGS = "questions"


@per_book
def rule_tables() -> frozenset[str]:
    """Return the tables that every row's formulas read.

    Declared, since every command asks: a test holds them against the rules themselves.
    """
    return frozenset(key for key, table in HEADS.items() if table.ruling)


@per_book
def rule_settings() -> frozenset[str]:
    """Return the named cells that rows' formulas read, declared too."""
    return frozenset(
        cell.key
        for table, cells in CELL_TABLES.items()
        for cell in cells
        if table == POLICY or cell.ruling
    )


Place = tuple[str, str]
"""A column, by table and key."""


def moved_cells(
    rules: Mapping[str, Expr],
    tables: AbstractSet[str],
    cells: AbstractSet[str],
    columns: AbstractSet[Place] = frozenset(),
) -> set[str]:
    """Return the cells, of those with `rules`, that may move when tables and named cells do.

    Of other tables only the `columns` named move.
    """
    reads = {key: read_by(rule) for key, rule in rules.items()}
    moved = {
        key
        for key, read in reads.items()
        if any(table in tables for table, _ in read.columns) or read.columns & columns
    }
    readers: dict[str, list[str]] = {}
    for key, read in reads.items():
        for name in read.cells:
            readers.setdefault(name, []).append(key)
    fresh = moved | cells
    while fresh:
        fresh = {key for name in fresh for key in readers.get(name, ())} - moved
        moved |= fresh
    return moved


def read_cells(rule: Expr) -> frozenset[str]:
    """Return the named cells that a rule reads."""
    return read_by(rule).cells


def columns_of(rules: Iterable[Expr], table: str | None = None) -> Needs:
    """Return the columns that rules of `table` (None: of single cells) name, by table."""
    needs: Needs = {}
    for read in map(read_by, rules):
        for other, key in read.columns:
            needs.setdefault(other, set()).add(key)
        if table and read.own:
            needs.setdefault(table, set()).update(read.own)
    return needs


def for_cells(cells: Iterable[Expr]) -> Needs:
    """Return the columns that sheet cells and the headings read."""
    found: Needs = {HEADINGS: set(TABLES[HEADINGS].keys())} if HEADINGS in TABLES else {}
    for rule in cells:
        for table, key in read_by(rule).columns:
            found.setdefault(table, set()).add(key)
    return found


def moved_columns(columns: AbstractSet[Place], cells: AbstractSet[str]) -> set[Place]:
    """Return the formula columns that may move in the rows where columns or named cells do."""
    reads = _rule_reads()
    moved: set[Place] = set()
    fresh = {place for place, (_, named) in reads.items() if named & cells} | set(columns)
    while fresh:
        fresh = {place for place, (read, _) in reads.items() if read & fresh or place in fresh}
        fresh -= moved
        moved |= fresh
    return moved


@per_book
def _rule_reads() -> Mapping[Place, tuple[set[Place], frozenset[str]]]:
    """Return the columns and the named cells that each formula column reads."""
    rules = [(t, key, rule) for t, keys in every_rule().items() for key, rule in _rules(t, keys)]
    return {(t, key): (_places(columns_of([r], t)), read_by(r).cells) for t, key, r in rules}


def for_moved(columns: Iterable[Place]) -> Needs:
    """Return what the rules of some formula columns read, and those columns."""
    found: Needs = {}
    for table, key in columns:
        found.setdefault(table, set()).add(key)
        found = merged(found, columns_of([TABLES[table].rules()[key]], table))
    return found


def links_of(table: str) -> Needs:
    """Return the columns by which rows of a table are told and hold on to those of another."""
    return {table: {TABLES[table].ids, *(link.column for link in mates().get(table, ()))}}


@per_book_of
def for_rows(table: str) -> Mapping[str, set[str]]:
    """Return the columns that the formula columns of a table read, and those columns."""
    rules, link = TABLES[table].rules(), TABLES[table].link
    own: Needs = {table: set(rules) | {TABLES[table].ids}}
    if link and link.live:
        own[table].add(link.column)
    return merged(own, columns_of(rules.values(), table))


def merged(*needs: Mapping[str, Iterable[str]]) -> Needs:
    """Return the union of several needs."""
    result: Needs = {}
    for need in needs:
        for table, keys in need.items():
            result.setdefault(table, set()).update(keys)
    return result


Whole = Mapping[str, frozenset[str]]


@per_book_of
def moved_by(settings: frozenset[str]) -> Whole:
    """Return the formula columns that move on every row when settings change, by table."""
    from repbook.schema import question_block as blocks

    if any(_reads(rule, settings) for rule in blocks.rules().values()):
        return every_rule()
    rules = {(t, key): rule for t, keys in every_rule().items() for key, rule in _rules(t, keys)}
    moved = {place for place, rule in rules.items() if _reads(rule, settings)}
    if not moved:
        return {}
    reads = {place: _places(columns_of([rule], place[0])) for place, rule in rules.items()}
    while more := {place for place, needed in reads.items() if needed & moved} - moved:
        moved |= more
    return _by_table(moved)


@per_book
def every_rule() -> Whole:
    """Return all formula columns by table."""
    return {key: frozenset(table.rules()) for key, table in TABLES.items() if table.rules()}


def for_columns(columns: Whole) -> Needs:
    """Return what some formula columns read, and those columns."""
    found: Needs = {}
    for table, keys in columns.items():
        rules = [rule for _, rule in _rules(table, keys)]
        own: Needs = {table: {*keys, TABLES[table].ids}}
        found = merged(found, own, columns_of(rules, table))
    return found


def _rules(table: str, keys: Iterable[str]) -> list[tuple[str, Expr]]:
    rules = TABLES[table].rules()
    return [(key, rules[key]) for key in sorted(keys)]


def _reads(rule: Expr, settings: frozenset[str]) -> bool:
    return not settings.isdisjoint(read_by(rule).cells)


def _places(needed: Needs) -> set[tuple[str, str]]:
    return {(table, key) for table, keys in needed.items() for key in keys}


def _by_table(places: set[tuple[str, str]]) -> Whole:
    tables = {table for table, _ in places}
    return {t: frozenset(key for table, key in places if table == t) for t in tables}
