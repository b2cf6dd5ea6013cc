"""Home, Card, Overview and the headings of Visits: hand-made workbooks, looked at cell by cell."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fast import spoken
from repbook.book.evaluate import Evaluator
from repbook.domain.days import to_date
from repbook.domain.values import CellError, Value
from repbook.ooxml.refs import parse_area
from repbook.schema.buttons import BUTTONS
from repbook.schema.declare import Sheet, SheetCell, Style, Tone
from repbook.schema.fitting import lines_of
from repbook.schema.naming import Names
from repbook.schema.registry import BY_LIST, CODES, SETTINGS, TABLES
from repbook.schema.sheets import RANGES, SHEETS, cell_places, cell_rules, inputs
from repbook.schema.source import REP, TEAM, using
from repbook.scoring.excel import formula
from repbook.scoring.expr import Cell, Expr, Field, Words, walk
from repbook.scoring.slots import SLOTS
from repbook.text.label import LANGUAGES, Label

TODAY = 46082.0  # Sunday 2026-03-01
MONDAY = TODAY + 1
Row = dict[str, Value]
LONGEST_FORMULA, LONGEST_TEXT, LONGEST_TAB = 8192, 255, 31


@dataclass
class Book:
    """Rows of a few tables; a table without rows has the one blank row of a new workbook."""

    tables: dict[str, list[Row]] = field(default_factory=dict)
    cells: dict[str, Value] = field(default_factory=dict)
    lang: str = "en"

    def stored(self, table: str, key: str) -> list[Value]:
        declared = [{k: self._plain(v) for k, v in row.items()} for row in TABLES[table].rows]
        if table == "lists":
            declared = [{"list": e.list, "label": self.label(e.key)} for e in CODES.values()]
        rows = self.tables.get(table) or declared or [{}]
        return [row.get(key) for row in rows]

    def _plain(self, value: object) -> Value:
        if isinstance(value, Label):
            return value.get(self.lang)
        if isinstance(value, tuple):
            return self.label(".".join(value))
        return float(value) if isinstance(value, int) else value  # type: ignore[return-value]

    def setting(self, key: str) -> Value:
        value = self.cells.get(key, SETTINGS[key].declared(self.lang))
        if key == "lang":
            return self.lang
        if isinstance(value, str) and value in CODES:
            return self.label(value)
        return float(value) if isinstance(value, int) else value or None  # type: ignore[return-value]

    def label(self, code: str) -> str:
        return CODES[code].label.get(self.lang)

    def show(self, card: str | None = None, today: float = TODAY) -> Evaluator:
        return Evaluator(self, today, cells=cell_rules({"card_id": card}))

    def as_stored(self) -> Evaluator:
        """Show the pages of what stands in the rows, formula columns too."""
        return Evaluator(self, TODAY, {}, cell_rules({"card_id": None}))


def all_cells() -> Iterable[tuple[Sheet, SheetCell]]:
    return ((sheet, cell) for sheet in SHEETS.values() for cell in sheet.cells)


def card(number: int, **values: Value) -> Row:
    return {"id": f"LW-{number:05d}", "name": f"Customer {number}", **values}


def visit(number: int, kind: str = "Visit", **values: Value) -> Row:
    name = f"LW-{number:05d}"
    row: Row = {"visit_id": f"V-{number}", "id": name, "kind": kind, "place": float(number)}
    return {**row, **values}


# Declarations


def test_sheets_stand_in_order_and_a_rep_sees_five() -> None:
    visible = [key for key, sheet in SHEETS.items() if sheet.visible]
    assert visible == ["home", "visits", "customers", "card", "calls"]
    assert list(SHEETS)[:5] == visible
    assert {table.sheet for table in TABLES.values()} <= set(SHEETS)


def test_tabs_and_code_names_fit_excel() -> None:
    assert len({sheet.code_name for sheet in SHEETS.values()}) == len(SHEETS)
    for lang in LANGUAGES:
        tabs = [sheet.label.get(lang) for sheet in SHEETS.values()]
        assert len(set(tabs)) == len(tabs)
        assert all(len(tab) <= LONGEST_TAB and "History" not in tab for tab in tabs)


def test_keys_are_unique_across_sheets() -> None:
    keys = [cell.key for _, cell in all_cells()]
    assert len(keys) == len(set(keys))
    assert not set(keys) & set(SETTINGS)


@pytest.mark.parametrize("sheet", [s for s in SHEETS.values() if s.cells], ids=lambda s: s.key)
def test_cells_of_a_sheet_never_overlap(sheet: Sheet) -> None:
    taken: set[tuple[int, int]] = set()
    for cell in sheet.cells:
        place = parse_area(cell.merge or cell.ref)
        assert (cell.merge or cell.ref).startswith(cell.ref)
        rows = range(place.first_row, place.last_row + 1)
        spots = {(r, c) for r in rows for c in range(place.first_column, place.last_column + 1)}
        assert not taken & spots, cell.key
        taken |= spots


def test_titles_stay_above_their_table() -> None:
    for table in TABLES.values():
        for cell in SHEETS[table.sheet].cells:
            assert parse_area(cell.merge or cell.ref).last_row < table.header_row


def test_links_and_choices_lead_somewhere() -> None:
    assert {cell.link for _, cell in all_cells() if cell.link} <= set(SHEETS)
    options = {column.choices for column in TABLES["qualify"].columns}
    assert {cell.choices for _, cell in all_cells() if cell.choices} <= {
        *RANGES,
        *BY_LIST,
        *options,
    }
    linked = {cell.link for _, cell in all_cells() if cell.link}
    assert linked >= {"visits", "customers", "card", "calls", "overview", "qualify", "settings"}


def test_home_reaches_every_button() -> None:
    pressed = [cell.press for cell in SHEETS["home"].cells if cell.press]
    linked = {cell.link for cell in SHEETS["home"].cells if cell.link}
    assert len(pressed) == len(set(pressed))
    own = {cell.press for key, sheet in SHEETS.items() if key != "help" for cell in sheet.cells}
    for button in BUTTONS:
        if REP in button.kinds:
            assert button.key in own or button.opens in linked, button.key


def test_the_teams_front_page_presses_what_works_there_alone() -> None:
    with using(TEAM):
        pressed = {cell.press for cell in SHEETS["team"].cells if cell.press}
    assert pressed == {button.key for button in BUTTONS if REP not in button.kinds}


@pytest.mark.parametrize("key", ["home", "overview"])
def test_pages_fit_sheets_of_paper(key: str) -> None:
    """In landscape A4 with its margins: Home one sheet at its full size, Overview two at 90%."""
    sheet = SHEETS[key]
    page = parse_area(sheet.content.print_area)
    wide = sum(sheet.content.widths[: page.last_column]) * 7 + 5 * page.last_column
    starts = [1, *sheet.content.page_rows, page.last_row + 1]
    papers = [range(first, after) for first, after in pairwise(starts)]
    high = max(sum(sheet.content.heights[row] for row in rows) for rows in papers) / 0.75
    scale = min(1045 / wide, 702 / high)
    assert scale >= 0.98
    assert len(papers) == (1 if key == "home" else 2)
    # A sheet of paper begins with a heading.
    for start in sheet.content.page_rows:
        styles = {cell.style for cell in sheet.cells if parse_area(cell.ref).first_row == start}
        assert Style.HEADLINE in styles


def test_lists_print_one_page_wide() -> None:
    """Answers on one page and what follows from them on another cannot be read together."""
    assert [key for key, sheet in SHEETS.items() if sheet.fit[0] != 1] == ["questions"]


def test_highlights_read_cells_alone() -> None:
    """A conditional format may hold neither table references nor other sheets' addresses."""
    for sheet, cell in all_cells():
        if cell.highlight is not None:
            own = {each.key for each in sheet.cells} | set(SETTINGS)
            nodes = list(walk(cell.highlight))
            assert not [node for node in nodes if isinstance(node, Field)]
            assert {node.key for node in nodes if isinstance(node, Cell)} <= own


def test_sheets_that_ask_are_those_with_inputs() -> None:
    assert {s.key for s in SHEETS.values() if s.asks} == {
        sheet.key for sheet, cell in all_cells() if cell.is_input
    }


def test_the_inputs_are_the_chosen_card_and_the_forms() -> None:
    assert inputs()["card_id"].name == "CardId"
    assert cell_places(SHEETS["home"])["card_id"] == "CardId"
    forms = [key for key in inputs() if key != "card_id"]
    assert {key.partition("_")[0] for key in forms} == {"log", "edit", "preview"}
    names = [cell.name for cell in inputs().values()]
    assert all(names)
    assert len(names) == len(set(names))


def test_the_forms_stand_right_of_the_printed_page() -> None:
    sheet = SHEETS["card"]
    page = parse_area(sheet.content.print_area)
    for key, cell in inputs().items():
        if key.startswith("preview_"):
            continue
        assert key == "card_id" or parse_area(cell.ref).first_column > page.last_column
    assert parse_area("Q1").last_column == len(sheet.content.widths)


def test_enter_walks_down_the_four_cells_of_a_call() -> None:
    keys = [key for key in inputs() if key.startswith("log_")]
    assert keys[:4] == ["log_result", "log_need", "log_attitude", "log_chance"]
    places = [parse_area(inputs()[key].ref) for key in keys]
    assert len({place.first_column for place in places}) == 1
    rows = [place.first_row for place in places]
    assert rows == list(range(rows[0], rows[0] + len(rows)))


def test_captions_are_the_schemas_labels() -> None:
    cells = {cell.key: cell for _, cell in all_cells()}
    for name in ("customers.phone", "customers.floor", "qualify.reason"):
        table, key = name.split(".")
        assert cells[f"card.{name}.caption"].text == TABLES[table].column(key).label


@pytest.mark.parametrize("lang", spoken())
def test_every_rule_is_a_formula_of_excel_2016(lang: str) -> None:
    for sheet, cell in all_cells():
        second = cell.second[0] if cell.second else None
        for rule in (cell.rule, cell.highlight, second):
            if rule is None:
                continue
            assert len(formula(rule, Names(lang, None, cell_places(sheet)))) < LONGEST_FORMULA
            spoken = [node.label for node in walk(rule) if isinstance(node, Words)]
            assert all(len(text.get(lang)) <= LONGEST_TEXT for text in spoken)


@pytest.mark.parametrize("lang", spoken())
@pytest.mark.parametrize("typed", [None, "nobody"])
def test_a_new_workbook_shows_no_error(lang: str, typed: str | None) -> None:
    values = Book(lang=lang).show(typed)
    shown = {cell.key: values.cell(cell.key) for _, cell in all_cells() if cell.rule is not None}
    assert not {key: value for key, value in shown.items() if isinstance(value, CellError)}
    counts = [key for key in shown if re.fullmatch(r"overview\.matrix\.\w+\.cards\.\w+", key)]
    counts = [key for key in counts if ".head." not in key]
    assert {shown[key] for key in counts} == {0.0}


# Home


HOME_CARDS = [
    card(
        1,
        next_on=MONDAY,
        next_at=0.4,
        last_contact=TODAY - 3,
        calls=2.0,
        phone="13800138000",
        area="N",
    ),
    card(2, next_on=TODAY - 2, last_contact=TODAY - 9, calls=1.0, phone="13800138001", area="N"),
    card(3, next_on=TODAY - 2, next_at=0.5, calls=3.0, phone="13800138002", area="N"),
    card(4, keep_until=TODAY - 1, created=TODAY - 5, phone="13800138003", area="N"),
    card(5, keep_until=TODAY, last_contact=TODAY - 1),
    {"name": "Typed without an ID"},
]


@pytest.mark.parametrize(
    ("key", "count"),
    [
        ("home.cards", 5),
        ("home.appointments", 1),
        ("home.promises", 3),
        ("home.never", 1),
        ("home.protection", 1),
        ("home.problems", 2),
    ],
)
def test_home_counts_cards(key: str, count: int) -> None:
    """Card 1 is booked on Monday, 2 was promised two days ago, 3 called without success, 4 never
    called with its protection over, 5 without phone and address; the last row has no ID."""
    book = Book({"customers": HOME_CARDS}, {"plan_day": MONDAY})
    assert book.show().cell(key) == count


def test_no_appointment_counts_while_no_day_is_planned() -> None:
    book = Book({"customers": [card(1, next_on=0.0, next_at=0.4)]})
    assert book.show().cell("home.appointments") == 0


def test_potential_key_accounts_wait_until_a_date_lies_ahead() -> None:
    rows = [
        card(1, created=TODAY - 30, key_typed="Yes"),
        card(2, created=TODAY - 30, key_typed="Yes", next_on=TODAY + 1),
        card(3, created=TODAY - 30, key_typed="Yes", last_order=TODAY - 10),
        card(4, created=TODAY - 30, key_typed="Yes"),
    ]
    answers = [
        {"id": row["id"], "q01": "Pain" if number < 3 else None} for number, row in enumerate(rows)
    ]
    book = Book({"customers": rows, "qualify": answers})
    assert book.show().cell("home.potential") == 1
    assert book.show(today=TODAY + 1).cell("home.potential") == 2
    assert book.show(today=TODAY + 200).cell("home.potential") == 3


def test_key_customers_of_the_next_working_day_need_a_time() -> None:
    key: Row = {"face": "Red face", "approved_on": TODAY - 90, "approved_by": "J. Hart"}
    rows = [
        card(1, next_on=MONDAY, **key),
        card(2, next_on=MONDAY, next_at=0.5, **key),
        card(3, next_on=MONDAY + 1, **key),
        card(4, next_on=MONDAY),
    ]
    book = Book({"customers": rows, "qualify": [{"id": row["id"]} for row in rows]})
    values = book.show()
    assert values.column("customers", "grade") == ["A", "A", "A", "C"]
    assert values.cell("home.tomorrow") == 1
    assert values.cell("home.a_cards") == 3


def test_a_cards_are_due_for_review_on_their_day() -> None:
    key: Row = {"face": "Red face", "approved_on": TODAY - 90}
    rows = [card(1, last_review=TODAY - 2, **key), card(2, last_review=TODAY, **key)]
    book = Book({"customers": rows, "qualify": [{"id": row["id"]} for row in rows]})
    assert book.show().cell("home.review") == 0  # Friday's and Sunday's card are due on Monday
    assert book.show(today=MONDAY).cell("home.review") == 2


def test_typed_calls_count_until_an_action_counts_them() -> None:
    calls = [{"id": "LW-00001"}, {"id": "LW-00002", "counted": TODAY}, {"note": "no customer"}]
    assert Book({"calls": calls}).show().cell("home.uncounted") == 1


def test_home_counts_the_results_in_words_that_nobody_explained() -> None:
    said = (("gizmo", None), ("gizmo", "Reached"), (None, None))
    calls: list[Row] = [
        {"call_id": f"C-{n}", "id": "LW-00001", "result_said": word, "result": result}
        for n, (word, result) in enumerate(said)
    ]
    values = Book({"calls": calls}).show()
    assert (values.cell("home.unexplained"), values.cell("home.uncounted")) == (1, 2)


@pytest.mark.parametrize(
    ("rows", "plan_day", "step"),
    [
        ([], None, 1),
        ([visit(1), visit(2)], TODAY, 2),
        ([visit(1), visit(2)], MONDAY, 2),
        ([visit(1, result="Reached"), visit(2)], TODAY, 2),
        ([visit(1, result="Reached"), visit(2, result=2.0)], TODAY, 3),
        ([visit(1, result=4.0), visit(2)], TODAY - 1, 3),
        ([visit(1), visit(2)], TODAY - 1, 1),
        (
            [visit(1, result="Reached", returned=TODAY), visit(2, result=1.0, returned=TODAY)],
            TODAY,
            1,
        ),
        ([visit(1, result="Reached", returned=TODAY), visit(2)], TODAY, 2),
    ],
    ids=[
        "new",
        "planned",
        "planned ahead",
        "half typed",
        "all typed",
        "day over, one typed",
        "day over, none typed",
        "returned",
        "rest open",
    ],
)
def test_home_names_the_next_step(rows: list[Row], plan_day: Value, step: int) -> None:
    book = Book({"visits": rows}, {"plan_day": plan_day})
    assert book.show().cell("home.step") == step


def holds(book: Book, condition: Expr) -> bool:
    rules = cell_rules() | {"lit": condition}
    return bool(Evaluator(book, TODAY, cells=rules).cell("lit"))


def test_exactly_the_next_step_is_highlighted_and_those_before_are_done() -> None:
    book = Book({"visits": [visit(1)]}, {"plan_day": TODAY})
    values = book.show()
    now, done = set(), set()
    for cell in SHEETS["home"].cells:
        if cell.key.startswith("home.step") and cell.highlight is not None:
            assert cell.tone is Tone.GO
            assert cell.second is not None
            assert cell.second[1] is Tone.TAKEN
            now |= {cell.key} if holds(book, cell.highlight) else set()
            done |= {cell.key} if holds(book, cell.second[0]) else set()
    assert values.cell("home.step") == 2
    assert now == {f"home.step2.{part}" for part in ("name", "state")}
    assert done == {f"home.step1.{part}" for part in ("name", "state")}
    names = [str(values.cell(f"home.step{number}.name")) for number in (1, 2, 3)]
    assert names == ["✓ 1  Rank visits", "▶ 2  Go and type", "3  Return results"]


def test_typed_digits_and_labels_are_results_alike() -> None:
    rows = [
        visit(1, result=1.0),
        visit(2, result="No answer"),
        visit(3),
        visit(4, result=1.0, returned=TODAY),
    ]
    values = Book({"visits": rows}, {"plan_day": TODAY}).show()
    assert (values.cell("home.unreturned"), values.cell("home.open")) == (2, 3)
    assert values.cell("home.now") == "Now: go and type · to do: 1"


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "300 leads, 0 answered: this is a call list, not a forecast"),
        ("zh-CN", "300 位客户，都还没有回答：这是电话名单，不是业绩预测"),
        ("zh-TW", "300 位客戶，都還沒有回答：這是電話名單，不是業績預測"),
    ],
)
def test_bare_leads_are_no_forecast(lang: str, sentence: str) -> None:
    rows = [card(number) for number in range(300)]
    answers = [{"id": row["id"]} for row in rows]
    book = Book({"customers": rows, "qualify": answers}, lang=lang)
    assert book.show().cell("home.sentence") == sentence
    answers[0]["q02"] = book.label("yes_no.yes")
    assert "300" in str(book.show().cell("home.sentence"))
    assert book.show().cell("home.sentence") != sentence


@pytest.mark.parametrize("outcome", [None, "won", "lost", "void"])
def test_closed_cards_wait_for_nothing(outcome: str | None) -> None:
    """A won customer keeps its dates; a lost one keeps none, and neither is reviewed."""
    closed = outcome and CODES[f"outcome.{outcome}"].label.en
    dated = {"next_on": TODAY, "approved_on": TODAY - 99, "face": "Red face", "outcome": closed}
    row = {"grade": "A", "next_review": TODAY - 1, "keep_until": TODAY - 1, **dated}
    rows = [card(1, **row), card(2, **{**row, "next_on": TODAY + 3})]
    values = Book({"customers": rows}).as_stored()
    open_, planned = outcome is None, outcome in (None, "won")
    assert [values.cell(f"home.{key}") for key in ("review", "protection")] == [2 * open_] * 2
    assert values.cell("overview.silent") == 2 * open_
    assert (values.cell("home.promises"), values.cell("home.a_cards")) == (planned, 2 * planned)
    assert (values.cell("home.cards"), values.cell("home.live")) == (2, 2 * open_)


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "verdict": st.sampled_from(["Focus", "Follow up", "Nurture"]),
                "phone": st.sampled_from([None, "1"]),
                "chance": st.sampled_from([None, "Yes", "No"]),
                "last_contact": st.sampled_from([None, TODAY - 5]),
                "area": st.sampled_from([None, "North"]),
                "address": st.sampled_from([None, "1 Long Road"]),
                "street": st.sampled_from([None, "Long Road"]),
                "outcome": st.sampled_from([None, "Lost"]),
            }
        ),
        max_size=6,
    )
)
@settings(max_examples=40, deadline=None)
def test_home_counts_who_cannot_be_reached_as_planning_does(rows: list[dict[str, Value]]) -> None:
    cards = [card(number, **row) for number, row in enumerate(rows, 1)]
    found = Book({"customers": cards}).as_stored().cell("home.unreachable")
    lacking = (each for each in cards if each["outcome"] is None and each["verdict"] != "Nurture")
    assert found == sum(not _can_come(each) for each in lacking)


def _can_come(row: Row) -> bool:
    """Tell whether a card can get a call or a visit, as planning decides it."""
    place = bool(row["area"] or row["street"] or row["address"])
    refused = row["chance"] == "No"
    asked = row["last_contact"] is not None or bool(row["street"] or row["address"])
    return bool(row["phone"]) or (asked and not refused and place)


def test_home_names_the_areas_that_wait() -> None:
    waits = "Watertown: 2 customers, 12 days without a visit"
    found = Book(cells={"area_days": waits}).show().cell("home.too_many")
    assert found == f"Area day: {waits}"


def test_too_many_a_cards_are_said() -> None:
    key: Row = {"face": "Red face", "approved_on": TODAY - 90}
    rows = [card(number, **key) for number in range(7)]
    tables = {"customers": rows, "qualify": [{"id": row["id"]} for row in rows]}
    small, enough = {"visits_per_day": 1, "calls_per_day": 2}, {"visits_per_day": 2}
    assert str(Book(tables, {**small}).show().cell("home.too_many")).startswith("7 A cards")
    assert Book(tables, {**enough}).show().cell("home.too_many") == ""


def test_titles_write_days_with_weekday_and_time() -> None:
    cells = {"plan_day": MONDAY, "ranked_at": TODAY + 9.5 / 24, "last_backup": TODAY + 0.99999}
    values = Book({}, {**cells, "rep_name": "Lena"}, lang="zh-CN").show()
    assert values.cell("visits.title") == "拜访表 2026-03-02 周一"
    assert values.cell("visits.rep") == "业务员：Lena   排表时间：2026-03-01 09:30 · 粗线：换区域"
    assert values.cell("home.scope") == "最近备份：2026-03-01 23:59"
    assert values.cell("home.title") == "2026年3月1日 周日 · Lena"
    assert Book({}, {**cells}).show().cell("home.title") == "Sun 1 March 2026 · Repbook"


def test_the_legend_follows_the_lists() -> None:
    values = Book().show()
    for name, shown in (("result", "result"), ("attitude", "attitude"), ("chance", "attitude")):
        words = [entry.label.en for entry in BY_LIST[name]]
        legend = str(values.cell(f"visits.{shown}.codes"))
        assert all(f"{number} {label}" in legend for number, label in enumerate(words, 1))


def test_the_legend_stands_in_the_order_of_the_books_own_list() -> None:
    order = [*reversed([e for e in CODES.values() if e.list == "need"]), *CODES.values()]
    lists: list[Row] = [{"list": entry.list, "label": entry.label.en} for entry in order]
    legend = str(Book({"lists": lists}).show().cell("visits.need.codes"))
    assert "1 Pain and gain  2 Pain  3 Gain  4 None" in legend
    assert "1 None  2 Gain  3 Pain  4 Pain and gain" in str(Book().show().cell("visits.need.codes"))


# Card


CALLS = [
    {"id": "LW-00002", "day": TODAY - 9, "channel": "Phone", "result": "Reached", "note": "third"},
    {"id": "LW-00002", "day": TODAY - 1, "channel": "Visit", "result": "Reached", "note": "first"},
    {"id": "LW-00001", "day": TODAY, "channel": "Phone", "result": "Refused", "note": "other"},
    {
        "id": "LW-00002",
        "day": TODAY - 5,
        "channel": "Phone",
        "result": "No answer",
        "note": "second",
    },
    {"id": "LW-00002", "day": TODAY - 30, "channel": "Phone", "result": "Reached", "note": "older"},
]
NOTES = ("card.calls.1.5", "card.calls.2.5", "card.calls.3.5")
CARDS = [card(1, name="Atlas Foods"), card(2, name="Beacon Works", account="LW-00001")]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("LW-00002", "Beacon Works"),
        ("lw-00002", "Beacon Works"),
        ("beacon", "Beacon Works"),
        ("foods", "Atlas Foods"),
        ("Zenith", "No card with this ID or name"),
        (None, "Choose a card at the right, or type part of a name"),
    ],
)
def test_a_card_is_found_by_id_or_part_of_its_name(typed: str | None, name: str) -> None:
    assert Book({"customers": CARDS}).show(typed).cell("card.title") == name


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_last_three_contacts_do_not_depend_on_the_sort_order(luck: random.Random) -> None:
    calls = list(CALLS)
    luck.shuffle(calls)
    values = Book({"customers": CARDS, "calls": calls}).show("LW-00002")
    assert [values.cell(key) for key in NOTES] == ["first", "second", "third"]
    assert values.cell("card.calls.1.2") == "Visit Reached"


def test_a_day_that_is_no_day_falls_back_to_the_order_of_rows() -> None:
    calls = [*CALLS[:2], {**CALLS[2], "day": "yesterday"}, *CALLS[3:]]
    values = Book({"customers": CARDS, "calls": calls}).show("LW-00002")
    assert [values.cell(key) for key in NOTES] == ["older", "second", "first"]


def test_fewer_contacts_leave_blanks() -> None:
    values = Book({"customers": CARDS, "calls": CALLS}).show("LW-00001")
    assert [values.cell(key) for key in NOTES] == ["other", "", ""]
    assert values.cell("card.calls.2.1") == ""


def test_orders_belong_to_the_account() -> None:
    orders = [
        {"account": "LW-00001", "day": TODAY - 40, "product": "old", "amount": 5.0, "cost": 2.0},
        {"account": "LW-00001", "day": TODAY - 4, "product": "new", "amount": 9.0},
        {"account": "LW-00002", "day": TODAY, "product": "not ours", "amount": 1.0},
    ]
    values = Book({"customers": CARDS, "orders": orders}).show("LW-00002")
    assert [values.cell(f"card.orders.{line}.2") for line in (1, 2, 3)] == ["new", "old", ""]
    assert [values.cell(f"card.orders.{line}.4") for line in (1, 2)] == ["", "fair"]


def test_the_nine_questions_show_answers_points_and_what_is_unknown() -> None:
    rows = [card(1, quantity=30.0, minimum=10.0)]
    answers = [{"id": "LW-00001", "q01": "Pain", "q04": "None", "authority": "Decides"}]
    values = Book({"customers": rows, "qualify": answers}).show("LW-00001")
    shown = {slot: values.cell(f"card.{slot}") for slot in ("q01", "q02", "q04", "q08", "q10")}
    assert shown == {
        "q01": "Pain",
        "q02": "?",
        "q04": "None",
        "q08": "Three times or more",
        "q10": "",
    }
    points = [values.cell(f"card.{slot}.points") for slot in shown]
    assert points == [9.0, 5.0, 0.0, 10.0, ""]
    bars = {cell.key for cell in SHEETS["card"].cells if cell.bar}
    assert bars == {f"card.{slot}.points" for slot in SLOTS}
    assert values.cell("card.q01.caption") == "Need"
    assert values.cell("card.q10.caption") == ""
    assert values.cell("card.qualify.authority") == "Decides"


def test_a_person_needs_neither_contact_nor_industry() -> None:
    book = Book({"customers": [card(1, kind="Person"), card(2, kind="Company")]})
    person, company = book.show("LW-00001"), book.show("LW-00002")
    assert person.cell("card.customers.contact.caption") == ""
    assert company.cell("card.customers.contact.caption") == "Contact"
    assert person.cell("edit.industry.caption") == "Industry (company only)"
    assert company.cell("edit.industry.caption") == "Industry"
    assert person.column("customers", "complete") == [30.0, 10.0]  # a name; no contact, no industry
    typed = Evaluator(book, TODAY, cells=cell_rules({"card_id": "LW-00002", "edit_kind": 2.0}))
    assert typed.cell("edit.size.caption") == "Size (company only)"


def test_the_form_asks_in_the_questions_words_and_leaves_free_slots_without() -> None:
    values = Book({"customers": CARDS}).show("LW-00001")
    assert values.cell("edit.q04.caption") == "Budget"
    assert values.cell("edit.q15.caption") == ""
    assert values.cell("edit.title") == "Change this card"
    assert Book().show().cell("edit.title") == "New card"


@pytest.mark.parametrize("lacking", ["need", "questions", "dispute", "floor"])
def test_preparation_is_complete_only_with_all_four(lacking: str) -> None:
    full: Row = {"need": "Pain", "questions": "Delivery?", "dispute": "Price", "floor": "8%"}
    whole = Book({"customers": [card(1, **full)]}).show("LW-00001")
    assert whole.cell("card.prepared") == "✓ prepared"
    part = Book({"customers": [card(1, **{**full, lacking: None})]}).show("LW-00001")
    assert part.cell("card.prepared") == "! incomplete"


def test_the_card_counts_days_from_as_of() -> None:
    rows = [
        card(
            1,
            last_review=TODAY - 40,
            created=TODAY - 90,
            last_contact=TODAY - 10,
            last_order=TODAY - 20,
        )
    ]
    book = Book({"customers": rows, "qualify": [{"id": "LW-00001"}]})
    values = book.show("LW-00001")
    assert values.cell("card.customers.next_review") == TODAY - 40 + 31  # a C card, a month later
    assert values.cell("card.next_review.overdue") == 9
    assert values.cell("card.next_contact.overdue") == 0
    assert values.cell("card.order_days") == 20
    assert book.show("LW-00001", today=TODAY + 60).cell("card.next_contact.overdue") == 10


def test_a_typed_class_goes_before_the_suggested_one() -> None:
    rows = [card(1, revenue=600000.0), card(2, revenue=600000.0, **{"class": "Other"})]
    book = Book({"customers": rows})
    assert book.show("LW-00001").cell("card.class") == "Top"
    assert book.show("LW-00002").cell("card.class") == "Other"


# Overview


FOCUS = {
    "q01": "Pain and gain",
    "q02": "Yes",
    "q03": "None or met",
    "q04": "Approved",
    "q05": "Good",
    "q07": "Has one",
    "authority": "Decides",
    "answered_on": TODAY,
}


def manager_book() -> Book:
    """Five cards: focus A and B (buys in 20 and 200 days), a veto, a bare lead, a passed date."""
    soon: Row = {"expected_said": TODAY, "expected_order": 1000.0}
    rows = [
        card(1, expected_on=TODAY + 20, **soon),
        card(2, expected_on=TODAY + 200, **soon),
        card(3, expected_on=TODAY + 50, **soon),
        card(4),
        card(5, expected_on=TODAY - 1, expected_order=70.0),
    ]
    answers: list[Row] = [{"id": row["id"]} for row in rows]
    answers[0] |= FOCUS
    answers[1] |= FOCUS
    answers[2] |= {**FOCUS, "q02": "No"}
    return Book({"customers": rows, "qualify": answers})


def test_the_matrix_counts_cards_and_amounts_by_verdict_and_grade() -> None:
    values = manager_book().show()
    columns = ("cards.a", "cards.b", "cards.c", "cards.total", "amount.total")
    matrix = {
        name: [values.cell(f"overview.matrix.{name}.{column}") for column in columns]
        for name in ("focus", "follow", "nurture", "drop", "total")
    }
    assert matrix == {
        "focus": [1, 1, 0, 2, 2000],
        "follow": [0, 0, 2, 2, 70],
        "nurture": [0, 0, 0, 0, ""],
        "drop": [0, 0, 1, 1, ""],
        "total": [1, 1, 3, 5, 2070],
    }


@pytest.mark.parametrize("outcome", ["Won", "Lost", "Void"])
def test_a_closed_card_counts_in_no_forecast(outcome: str) -> None:
    book = manager_book()
    book.tables["customers"][0] |= {"last_contact": TODAY - 9, "expected_order": 90000.0}
    keys = (
        *("overview.soon", "overview.soon_cards", "overview.due.30.amount", "overview.cards"),
        *("overview.met", "overview.kept", "overview.follow", "overview.focus"),
        *("overview.matrix.total.amount.total", "overview.matrix.focus.cards.total"),
        *("home.tile.expected", "home.potential"),
    )
    before = book.show(today=TODAY + 1)
    open_ = {key: before.cell(key) for key in keys}
    assert open_["home.potential"] == open_["overview.met"] == open_["overview.soon_cards"] == 1
    book.tables["customers"][0]["outcome"] = outcome
    closed = book.show(today=TODAY + 1)
    assert {key: closed.cell(key) for key in keys} == {
        **dict.fromkeys(keys, 0),
        "overview.cards": 4,
        "overview.matrix.total.amount.total": 1070,
        "overview.matrix.focus.cards.total": 1,
    }


def test_a_closed_lead_never_called_is_no_call_to_make() -> None:
    assert Book({"customers": [card(1), card(2)]}).show().cell("home.never") == 2
    closed = Book({"customers": [card(1), card(2, outcome="Lost")]}).show()
    assert (closed.cell("home.never"), closed.cell("overview.never")) == (1, 1)


FORECAST = ("passed", "1", "2", "3", "later")


def by_month(values: Evaluator, what: str) -> list[Value]:
    return [values.cell(f"overview.months.{key}.{what}") for key in FORECAST]


def test_the_forecast_goes_by_month_without_dropped_cards() -> None:
    """On 1 March: card 1 buys on the 21st, 2 in September, 3 is vetoed, 5 was due yesterday."""
    values = manager_book().show()
    assert by_month(values, "commit") == [0, 1000, 0, 0, 1000]
    assert by_month(values, "likely") == [70, 0, 0, 0, 0]
    assert by_month(values, "open") == [70, 1000, 0, 0, 1000]
    names = ["overdue\n70", "Mar\n1k", "Apr", "May", "later\n1k"]
    assert by_month(values, "label") == names
    assert values.cell("overview.months.says") == "70 is past its date."
    assert (values.cell("overview.soon"), values.cell("overview.soon_cards")) == (1000, 1)
    assert values.cell("overview.due.30.amount") == 1000


@pytest.mark.parametrize(
    ("lang", "names", "said"),
    [
        ("zh-CN", ["已过\n1.2", "3月", "4月"], "1.2万 已过预计日；2万 未定日期。"),
        ("zh-TW", ["已過\n1.2", "3月", "4月"], "1.2萬 已過預計日；2萬 未定日期。"),
    ],
)
def test_the_forecast_says_what_has_no_date(lang: str, names: list[str], said: str) -> None:
    passed = card(1, expected_on=TODAY - 1, expected_order=12000.0)
    book = Book({"customers": [passed, card(2, expected_order=20000.0)]}, lang=lang)
    values = book.show()
    assert by_month(values, "label")[:3] == names
    assert values.cell("overview.months.says") == said


@given(ahead=st.integers(-40, 120), today=st.integers(46023, 46400))
@settings(max_examples=25, deadline=None)
def test_every_expected_day_counts_in_one_column_of_the_forecast(ahead: int, today: int) -> None:
    rows = [card(1, expected_on=float(today + ahead), expected_order=9.0)]
    book = Book({"customers": rows, "qualify": [{"id": "LW-00001", **FOCUS}]})
    values = book.show(today=float(today))
    assert sorted(by_month(values, "open")) == [0, 0, 0, 0, 9]
    first, then = to_date(today), to_date(today + ahead)
    month = (then.year - first.year) * 12 + then.month - first.month + 1
    place = 0 if ahead < 0 else min(month, 4)
    assert by_month(values, "open")[place] == 9


def test_dropped_cards_are_named_with_their_reason() -> None:
    values = manager_book().show()
    assert values.cell("overview.dropped.note") == "1 card"
    assert values.cell("overview.vetoed") == 1
    assert values.cell("overview.dropped1.name") == "Customer 3"
    assert values.cell("overview.dropped1.reason") == "Veto: Customer type"
    assert values.cell("overview.dropped2.name") == ""


def test_the_average_known_percent_is_over_cards() -> None:
    values = manager_book().show()
    known = [value for value in values.column("qualify", "known") if isinstance(value, float)]
    assert values.cell("overview.known") == round(sum(known) / len(known))


def test_the_days_sheet_is_planned_done_typed_and_open() -> None:
    rows = [
        visit(1, result="Reached", returned=TODAY),
        visit(2, result=3.0),
        visit(3),
        visit(4, "Call"),
        visit(5, "Call", result="Reached", returned=TODAY),
    ]
    values = Book({"visits": rows}).show()
    assert [values.cell(f"overview.{part}") for part in ("planned", "done")] == [5, 2]
    assert values.cell("overview.tile.today") == "2 of 5"
    assert values.cell("overview.tile.today.note") == "3 visits, 2 calls"
    parts = ("visits", "calls", "open", "unreturned")
    assert [values.cell(f"home.{part}") for part in parts] == [3, 2, 3, 1]


def test_the_ranking_goes_by_place_however_the_sheet_is_sorted() -> None:
    rows = [visit(number, name=f"Customer {number}", why=f"why {number}") for number in (3, 1, 2)]
    values = Book({"visits": rows}).show()
    shown = [values.cell(f"overview.top{line}.why") for line in range(1, 5)]
    assert shown == ["why 1", "why 2", "why 3", ""]
    assert values.cell("overview.top1.place") == "1  Visit"


def test_key_accounts_are_silent_when_late_or_never_reached() -> None:
    key: Row = {"face": "Red face", "approved_on": TODAY - 90}
    rows = [
        card(1, last_contact=TODAY - 8, **key),
        card(2, last_contact=TODAY - 7, **key),
        card(3, **key),
        card(4, last_contact=TODAY - 300),
        card(5, last_contact=TODAY - 300, face="Red face"),
    ]
    book = Book({"customers": rows, "qualify": [{"id": row["id"]} for row in rows]})
    assert book.show().cell("overview.silent") == 2


@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_a_chinese_heading_keeps_its_brackets_on_one_line(lang: str) -> None:
    """LibreOffice and WPS break a Chinese text anywhere, also behind an opening bracket."""
    for table in TABLES.values():
        for column in table.columns:
            heading = column.label.get(lang)
            if "（" in heading:
                lines = lines_of(heading, column.width_in(lang), lang)
                assert lines == 1, f"{table.key}.{column.key}: {heading}"


@pytest.mark.parametrize("lang", spoken())
def test_what_is_chosen_from_a_list_is_seen_whole(lang: str) -> None:
    """But on paper, where digits are typed, and beside the questions, whose rows are high."""
    for table in (table for key, table in TABLES.items() if key not in ("visits", "questions")):
        for column in (column for column in table.columns if column.choices in BY_LIST):
            for entry in BY_LIST[column.choices]:
                text = entry.label.get(lang)
                lines = lines_of(text, column.width_in(lang), lang)
                assert lines == 1, f"{table.key}.{column.key}: {text}"
