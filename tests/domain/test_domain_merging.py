"""The merge of one table: the golden, kinds of columns, and laws over random histories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repbook.domain.merging.completing import lacking
from repbook.domain.merging.merge import merge
from repbook.domain.merging.parting import Known, id_of, parted, rows_of, shared, stood
from repbook.domain.merging.settling import settle
from repbook.domain.merging.shapes import (
    EXISTS,
    GONE,
    THERE,
    Columns,
    Event,
    File,
    Group,
    Merged,
    Open,
    Row,
    event_id,
    picked,
)

TOLD = (0, 2)
# Two votes, a unit of two, a pair of which the later wins.
COLUMNS = Columns(
    "t", 6, (Group((0,)), Group((1,)), Group((2, 3)), Group((4, 5), later=True)), told=TOLD
)
GOLDEN = Columns("customers", 4, tuple(Group((place,)) for place in range(4)))
PHONE, AREA, NOTE, NEXT = range(4)


def stamped(file: File) -> File:
    """Start a new base, as a hand-out, a hand-in or a merge does."""
    rows, log, chain = sorted(file.rows.items()), sorted(file.log), sorted(file.chain)
    name = event_id(rows, len(log), chain, file.base_id)
    chain_now = file.chain | ({name, file.base_id} - {""})
    return replace(file, base=file.rows, base_id=name, chain=chain_now)


def file_of(merged: Merged, files: Sequence[File]) -> File:
    """Return the merged file on a new base, with everybody's log and chain."""
    log: dict[str, Event] = {}
    for file in files:
        log |= file.log
    chain = frozenset().union(*(file.chain | {file.base_id} for file in files)) - {""}
    return stamped(File(merged.rows, None, "", chain, log | merged.events, merged.open, merged.bin))


def together(*files: File, columns: Columns = COLUMNS) -> File:
    if columns is COLUMNS:
        files = tuple(told_apart(*files))
    return file_of(merge(columns, files), files)


def told_apart(*files: File) -> list[File]:
    """Return files whose rows of one id are one row."""
    rows = [rows_of(file) for file in files]
    ids = shared(rows, TOLD)
    known = []
    for file, each in zip(files, rows, strict=True):
        wanted = {row: cells for row, cells in each.items() if id_of(row) in ids}
        told = stood(file, wanted, TOLD)
        known.append({row: Known(told[row], made(file, row)) for row in wanted})
    return [renamed(*pair) for pair in zip(files, parted("t", known), strict=True)]


def made(file: File, row: str) -> frozenset[str]:
    """Return what made a row, as the log knows: not what a merge found typed."""
    of = (event for event in file.log.values() if event.row == row and event.at)
    return frozenset(
        f"{event.id}#{id_of(row)}" for event in of if event.column == THERE and event.new
    )


def renamed(file: File, names: dict[str, str]) -> File:
    def call(rows: Any) -> Any:
        return {names.get(row, row): cells for row, cells in rows.items()}

    log = {key: e._replace(row=names.get(e.row, e.row)) for key, e in file.log.items()}
    open_ = {(names.get(row, row), place): waits for (row, place), waits in file.open.items()}
    base = None if file.base is None else call(file.base)
    return replace(file, rows=call(file.rows), base=base, bin=call(file.bin), log=log, open=open_)


def content(file: File) -> tuple[dict[str, Row], dict[Any, Open]]:
    return dict(file.rows), dict(file.open)


def typed(file: File, row: str, place: int, value: Any) -> File:
    cells = list(file.rows[row])
    cells[place] = value
    return replace(file, rows={**file.rows, row: tuple(cells)})


def without(file: File, row: str) -> File:
    return replace(file, rows={name: cells for name, cells in file.rows.items() if name != row})


def golden() -> tuple[File, File]:
    base = stamped(File({
        "00001": ("111", "静安", None, None),
        "00002": ("222", None, None, None),
        "00003": ("333", None, None, None),
    }))  # fmt: skip
    a = without(typed(base, "00001", PHONE, "112"), "00003")
    a = replace(a, rows={**a.rows, "00004": ("444", None, None, None)})
    b = typed(typed(base, "00001", PHONE, "113"), "00001", AREA, "浦东")
    b = typed(typed(b, "00002", NOTE, "note"), "00003", NEXT, 46100.0)
    return a, b


def test_golden_of_two_reps_either_way() -> None:
    a, b = golden()
    out = together(a, b, columns=GOLDEN)
    assert content(out) == content(together(b, a, columns=GOLDEN))
    assert len(out.rows) == 4
    assert out.rows["00001"][AREA] == "浦东"
    assert out.rows["00002"][NOTE] == "note"
    assert set(out.open) == {("00001", PHONE), ("00003", THERE)}
    assert out.open["00001", PHONE].values == {("112",), ("113",)}
    settled = settle(GOLDEN, out, ("00001", PHONE), ("112",), "2026-03-02T08:12:00+00:00")
    settled = settle(GOLDEN, settled, ("00003", THERE), GONE, "2026-03-02T08:12:00+00:00")
    assert set(settled.rows) == {"00001", "00002", "00004"}
    assert settled.rows["00001"][PHONE] == "112"
    again = together(settled, b, columns=GOLDEN)
    assert content(again) == content(settled)
    assert (
        not merge(GOLDEN, (settled, b)).events.keys()
        - settled.log.keys()
        - lacking(GOLDEN, b).keys()
    )


def test_without_a_base_blanks_are_filled_differences_wait_and_nothing_goes() -> None:
    a = File({"1": ("111", None, None, None), "2": ("222", None, None, None)})
    b = File({"1": ("112", "浦东", None, None)})
    out = together(a, b, columns=GOLDEN)
    assert out.rows["2"] == ("222", None, None, None)
    assert out.rows["1"][AREA] == "浦东"
    assert out.open == {("1", PHONE): Open(frozenset({("111",), ("112",)}), ("112",))}


def test_a_value_that_somebody_replaced_unknown_to_a_file_is_no_conflict() -> None:
    base = stamped(File({"1": ("111", None, None, None)}))
    event = Event("e1", "1", PHONE, "112", "113", "2026-03-01T00:00:00+00:00")
    known = typed(base, "1", PHONE, "112")
    newer = replace(typed(base, "1", PHONE, "113"), log={event.id: event})
    out = together(known, newer, columns=GOLDEN)
    assert (out.rows["1"][PHONE], out.open) == ("113", {})


def test_a_unit_is_taken_whole_and_the_latest_wins_with_what_goes_along() -> None:
    base = stamped(File({"1": (None, None, "quote", 5.0, 10.0, 1.0)}))
    a = typed(base, "1", 2, "sample")
    b = typed(base, "1", 3, 9.0)
    out = together(a, b)
    assert out.open["1", 2].values == {("sample", 5.0), ("quote", 9.0)}
    later = typed(typed(base, "1", 4, 12.0), "1", 5, 2.0)
    latest = typed(typed(base, "1", 4, 14.0), "1", 5, 3.0)
    out = together(later, latest)
    assert (picked(out.rows["1"], (4, 5)), out.open) == ((14.0, 3.0), {})
    assert any(e.column == 4 and e.old == 12.0 for e in out.log.values())


def test_a_column_that_an_older_template_lacks_does_not_vote() -> None:
    base = stamped(File({"1": ("111", "静安", None, None)}))
    old = replace(base, rows={"1": ("112", None, None, None)}, lacks=frozenset({AREA}))
    out = together(base, old, columns=GOLDEN)
    assert (out.rows["1"], out.open) == (("112", "静安", None, None), {})


def test_a_row_that_comes_back_has_what_was_changed_in_it_before_it_was_deleted() -> None:
    base = stamped(File({"1": ("111", None, None, None)}))
    event = Event("e1", "1", NOTE, None, "x", "2026-03-01T00:00:00+00:00")
    noted = replace(typed(base, "1", NOTE, "x"), log={event.id: event})
    gone, other = without(noted, "1"), typed(base, "1", PHONE, "112")
    out = together(gone, other, columns=GOLDEN)
    assert out.rows["1"] == ("112", None, "x", None)
    assert set(out.open) == {("1", THERE)}
    # Whoever had the change too and went on is asked about the row alone.
    out = together(gone, typed(noted, "1", PHONE, "112"), columns=GOLDEN)
    assert (out.rows["1"], set(out.open)) == (("112", None, "x", None), {("1", THERE)})
    assert content(together(out, gone, columns=GOLDEN)) == content(out)


@dataclass
class Play:
    """Books of a team over one history: the first is the team's, the others are copies of it."""

    books: list[File]
    clock: int = 0
    added: int = 0
    touched: set[tuple[str, int, Any]] = field(default_factory=set)

    def log(
        self, at: int, row: str, place: int, old: Any, new: Any, held: Row | None = None
    ) -> None:
        self.clock += 1
        event = Event(f"{at}-{self.clock}", row, place, old, new, f"{self.clock:05d}", held)
        self.books[at] = replace(self.books[at], log={**self.books[at].log, event.id: event})

    def act(self, kind: str, at: int, pick: int, place: int, value: Any, logged: bool) -> None:
        at %= len(self.books)
        rows = sorted(self.books[at].rows)
        row = rows[pick % len(rows)] if rows else ""
        if kind == "number":
            self.number(at, value, place, logged)
        elif kind == "insert" or not rows:
            self.insert(at, value, logged)
        elif kind == "edit":
            self.edit(at, row, place, value, logged)
        elif kind == "delete":
            self.delete(at, row, logged)
        elif kind == "settle":
            self.settle(at, pick)
        elif kind == "hand in":
            self.hand_in(at)
        elif kind == "merge":
            self.books[0] = together(self.books[0], self.books[at])
        elif at:
            self.books[at] = self.books[0]

    def insert(self, at: int, value: Any, logged: bool) -> None:
        self.added += 1
        row = f"{at}n{self.added}"
        cells = (value, None, None, None, None, None)
        self.books[at] = replace(self.books[at], rows={**self.books[at].rows, row: cells})
        if logged:
            self.log(at, row, THERE, False, True)

    def number(self, at: int, value: Any, second: Any, logged: bool) -> None:
        """Make a row under the number that is next in its own book, as any of its copies does."""
        book = self.books[at]
        named = {row for part in (rows_of(book), *book.log.values()) for row in _rows(part)}
        row = f"n{1 + max((int(name[1:]) for name in named if name[1:].isdigit()), default=0)}"
        cells = (value, None, float(second % 2), None, None, None)
        self.books[at] = replace(book, rows={**book.rows, row: cells})
        if logged:
            self.log(at, row, THERE, False, True)

    def edit(self, at: int, row: str, place: int, value: Any, logged: bool) -> None:
        old = self.books[at].rows[row][place]
        if old != value:
            self.books[at] = typed(self.books[at], row, place, value)
            if logged:
                self.log(at, row, place, old, value)

    def delete(self, at: int, row: str, logged: bool) -> None:
        book = self.books[at]
        held = book.rows[row]
        waits = {spot: each for spot, each in book.open.items() if spot != (row, THERE)}
        # What somebody typed away, only the log can tell.
        kept = {**book.bin, row: held} if logged else book.bin
        self.books[at] = replace(without(book, row), open=waits, bin=kept)
        if logged:
            self.log(at, row, THERE, True, False, held)

    def settle(self, at: int, pick: int) -> None:
        book = self.books[at]
        # What was typed over is settled so; the next merge says it.
        spots = sorted(s for s, w in book.open.items() if s[0] in book.rows and _stands(book, s, w))
        if spots:
            spot = spots[pick % len(spots)]
            values = sorted(book.open[spot].values, key=repr)
            self.clock += 1
            self.books[at] = settle(
                COLUMNS, book, spot, values[pick % len(values)], f"{self.clock:05d}"
            )

    def hand_in(self, at: int) -> None:
        book = self.books[at]
        self.books[0] = together(self.books[0], book)
        if at:
            own = stamped(replace(book, log={**book.log, **lacking(COLUMNS, book)}))
            self.books[at] = own
            chain = self.books[0].chain | {own.base_id}
            self.books[0] = replace(self.books[0], chain=chain)


def _rows(part: Any) -> list[str]:
    return [id_of(part.row)] if isinstance(part, Event) else [id_of(row) for row in part]


def _stands(book: File, spot: tuple[str, int], waits: Open) -> bool:
    if spot[1] == THERE:
        return True
    members = next(g.members for g in COLUMNS.groups if g.members[0] == spot[1])
    return picked(book.rows[spot[0]], members) == waits.shown


VALUES = st.sampled_from([None, 0.0, 1.0, 2.0])
ACTS = (
    "edit",
    "edit",
    "edit",
    "edit",
    "insert",
    "number",
    "number",
    "delete",
    "hand in",
    "merge",
    "settle",
    "hand out",
)
STEP = st.tuples(
    st.sampled_from(ACTS),
    st.integers(0, 4),
    st.integers(0, 5),
    st.integers(0, 5),
    VALUES,
    st.booleans(),
)
FIRST = st.lists(st.tuples(*[VALUES] * 6), min_size=1, max_size=3)


@st.composite
def histories(draw: st.DrawFn) -> list[File]:
    rows = {f"r{number}": cells for number, cells in enumerate(draw(FIRST))}
    team = stamped(File(rows))
    play = Play([team] * draw(st.integers(2, 5)))
    for step in draw(st.lists(STEP, min_size=1, max_size=14)):
        play.act(*step)
    return play.books


def hold_laws(books: list[File]) -> None:
    """Any order gives the same; merged again changes nothing; nothing that was touched is lost."""
    out = together(*books)
    for order in list(permutations(books))[:6]:
        assert content(together(*order)) == content(out)
    assert content(together(out, *books)) == content(out)
    assert content(together(out, books[-1])) == content(out)
    for book in told_apart(out, *books)[1:]:
        for row, cells in book.rows.items():
            before = (book.base or {}).get(row)
            for group in COLUMNS.groups:
                for member in group.members:
                    if cells[member] != picked(before, (member,))[0]:
                        assert _is_kept(out, row, group, member, cells[member])


def _is_kept(out: File, row: str, group: Group, member: int, value: Any) -> bool:
    """Tell whether a value stands in a cell, is open, or is in the log as old."""
    if row in out.rows and out.rows[row][member] == value:
        return True
    place, waits = group.members.index(member), out.open.get((row, group.members[0]))
    if waits and any(each[place] == value for each in waits.values):
        return True
    # A blank that lost to a date is no loss.
    if group.later and value is None:
        return True
    return any(
        event.row == row
        and (
            (event.column == member and event.old == value) or (event.column == THERE and event.old)
        )
        for event in out.log.values()
    )


@settings(max_examples=150)
@given(histories())
def test_laws_of_random_histories(books: list[File]) -> None:
    hold_laws(books)


@pytest.mark.full
@settings(max_examples=1000)
@given(histories())
def test_laws_of_a_thousand_histories(books: list[File]) -> None:
    hold_laws(books)


def test_a_row_deleted_by_all_who_knew_it_whole_is_gone() -> None:
    base = stamped(File({"1": ("111", None, None, None)}))
    out = together(without(base, "1"), base, columns=GOLDEN)
    assert (out.rows, out.open) == ({}, {})
    assert EXISTS not in {(event.new,) for event in out.log.values()}


def test_a_row_that_all_had_is_one_whatever_is_typed_into_its_blanks() -> None:
    base = stamped(File({"r0": (None,) * 6}))
    typed = ({2: 0.0}, {2: 1.0}, {}, {1: 0.0})
    rows = [tuple(cells.get(n) for n in range(6)) for cells in typed]
    books = [replace(base, rows={"r0": row}) for row in rows]
    hold_laws(books)
    assert set(together(*books).rows) == {"r0"}


FEW = st.sampled_from([None, "a", "b"])
MADE = st.lists(st.tuples(FEW, FEW, st.booleans(), st.sampled_from([None, "x", "y"])), max_size=3)


@settings(max_examples=100)
@given(st.lists(MADE, min_size=2, max_size=4))
def test_what_copies_made_under_one_id_is_never_mixed(copies: list[Any]) -> None:
    """Each matter stands in a row of its own, and nobody is asked which one was meant."""
    files = []
    for at, rows in enumerate(copies):
        play = Play([stamped(File({}))])
        for number, (first, second, logged, more) in enumerate(rows, 1):
            row = f"n{number}"
            held = {**play.books[0].rows, row: (first, more, second, None, None, None)}
            play.books = [replace(play.books[0], rows=held)]
            if logged:
                event = Event(f"{at}-{number}", row, THERE, False, True, f"{number:05d}")
                play.books = [replace(play.books[0], log={**play.books[0].log, event.id: event})]
        files.append(play.books[0])
    out = together(*files)
    assert not {place for _, place in out.open} & set(TOLD)
    for file in told_apart(out, *files)[1:]:
        for row, cells in file.rows.items():
            told, stands = picked(cells, TOLD), picked(out.rows[row], TOLD)
            assert all(mine in (None, theirs) for mine, theirs in zip(told, stands, strict=True))
    for order in permutations(files):
        assert content(together(*order)) == content(out)
    assert content(together(out, *files)) == content(out)


def one(**cells: Any) -> File:
    row = (cells.get("told"), None, cells.get("more"), None, None, None)
    log = {key: Event(key, "n1", THERE, False, True, "00001") for key in cells.get("made", ())}
    return File({"n1": row}, log=log)


@pytest.mark.parametrize(
    ("first", "second", "rows"),
    [
        (one(told="call"), one(told="visit"), 2),
        (one(told="Ä"), one(told=" a Ltd"), 1),
        (one(told="call", more="A"), one(told="call", more="B"), 2),
        # The one says no more than the other: blank against filled is no other row.
        (one(told="call", more="A"), one(told="call"), 1),
        (one(told="call"), one(more="A"), 2),
        (one(), one(told="call"), 1),
        # What made it is the same: somebody typed over what it says, unknown to any log.
        (one(told="call", made=["a"]), one(told="visit", made=["a"]), 1),
        (one(told="call", made=["a"]), one(told="call", made=["b"]), 1),
        (one(told="call", made=["a"]), one(told="visit", made=["b"]), 2),
    ],
)
def test_when_two_rows_of_one_id_are_one(first: File, second: File, rows: int) -> None:
    for order in ((first, second), (second, first)):
        out = together(*order)
        assert len(out.rows) == rows
        assert content(together(out, *order)) == content(out)


def test_a_row_that_had_to_give_its_id_away_is_found_again_when_it_was_edited() -> None:
    mine, theirs = one(told="call", made=["a"]), one(told="visit", made=["b"])
    out = together(mine, theirs)
    (other,) = set(out.rows) - {"n1"}
    assert (out.rows["n1"][0], out.rows[other][0]) == ("call", "visit")
    again = together(out, typed(theirs, "n1", 0, "letter"))
    assert set(again.rows) == {"n1", other}
    assert again.rows["n1"][0] == "call"
    edited = together(typed(out, other, 0, "letter"), theirs)
    assert (set(edited.rows), edited.rows[other][0]) == ({"n1", other}, "letter")
