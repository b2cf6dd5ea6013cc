"""Home's list of what needs the rep, and Overview's week: hand-made books, looked at by cell."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_book_sheets import TODAY, Book, Row, card, visit

from repbook.book.evaluate import Evaluator
from repbook.domain.planning.card import is_promise
from repbook.domain.values import Value
from repbook.features.home.figures import COUNTS as DECLARED
from repbook.features.home.page import SHOWN
from repbook.features.overview.week import DAYS, WEEKS
from repbook.schema.sheets import SHEETS, cell_rules

MONDAY = TODAY + 1
FRIDAY = TODAY - 2
COUNTS = sorted(DECLARED, key=lambda count: not count.late)
"""What should not wait comes first."""
NAMES = [count.key for count in COUNTS]


class Given(Evaluator):
    """An evaluator that is told what some cells hold."""

    def __init__(self, held: dict[str, Value], lang: str = "en") -> None:
        super().__init__(Book(lang=lang), TODAY, cells=cell_rules())
        self._cells.update(held)


def lines(values: Evaluator) -> list[tuple[Value, Value]]:
    return [
        (values.cell(f"home.need{n}"), values.cell(f"home.need{n}.words"))
        for n in range(1, SHOWN + 2)
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([0.0, 0.0, 1.0, 7.0]), min_size=len(NAMES), max_size=len(NAMES)))
def test_lines_show_what_waits_in_order_and_the_rest_as_one(held: list[float]) -> None:
    values = Given(dict(zip(NAMES, held, strict=True)))
    waiting = [
        (n, c.one if n == 1 and c.one else c.words.en)
        for n, c in zip(held, COUNTS, strict=True)
        if n
    ]
    shown = [line for line in lines(values)[:SHOWN] if line[0] != ""]
    assert shown == waiting[:SHOWN]
    rest = sum(number for number, _ in waiting[SHOWN:])
    assert lines(values)[SHOWN] == ((rest, "housekeeping") if rest else ("", ""))
    gotos = [values.cell(f"home.need{n}.goto") for n in range(1, len(shown) + 1)]
    tabs = [SHEETS[c.link].label.en for n, c in zip(held, COUNTS, strict=True) if n]
    assert gotos == [f"{tab}  ›" for tab in tabs[:SHOWN]]


def test_one_is_counted_as_one() -> None:
    """Home and Overview say "1 A card to review"; Chinese has one wording for both."""
    for lang in ("en", "zh-CN"):
        for count in COUNTS:
            held = {**dict.fromkeys(NAMES, 0.0), count.key: 1.0}
            ((one, said), *_), ((_, many), *_) = (
                lines(Given(held | {count.key: number}, lang)) for number in (1.0, 2.0)
            )
            assert one == 1.0
            assert (said != many) is (lang == "en" and bool(count.one)), count.key
    for name in ("promises", "potential", "silent", "vetoed", "tidied"):
        one, many = (Given({f"overview.{name}": n}).cell(f"overview.{name}.words") for n in (1, 2))
        assert one != many, name


def test_nothing_waiting_is_said() -> None:
    values = Given(dict.fromkeys(NAMES, 0.0), "zh-TW")
    assert lines(values)[0] == ("", "沒有待處理的事。")
    assert all(line == ("", "") for line in lines(values)[1:])


def test_only_what_should_not_wait_stands_out() -> None:
    held = {count.key: 1.0 for count in COUNTS}
    cells = {cell.key: cell for cell in SHEETS["home"].cells}
    lit = []
    for number in range(1, SHOWN + 1):
        condition = cells[f"home.need{number}"].highlight
        assert condition is not None
        values = Given(held)
        values._rules = {**values._rules, "lit": condition}
        lit.append(bool(values.cell("lit")))
    assert lit == [count.late for count in COUNTS[:SHOWN]]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            "1 visit and 2 calls are planned for Mon 2 March 2026. "
            "No promise is due; the sheet begins with B.",
        ),
        ("zh-CN", "1 次拜访、2 个电话（2026年3月2日 周一）；没有承诺到期，先看B。"),
    ],
)  # fmt: skip
def test_home_finds_the_day_in_a_sentence(lang: str, said: str) -> None:
    book = Book(lang=lang)
    kinds = [book.label(f"do.{kind}") for kind in ("call", "visit", "call")]
    pairs = enumerate(zip(kinds, "BAC", strict=True), 1)
    rows = [visit(number, kind, name=name) for number, (kind, name) in pairs]
    book.tables = {"visits": rows, "customers": [card(1)]}
    book.cells["plan_day"] = MONDAY
    assert book.show().cell("home.finding") == said


def test_rows_that_stay_from_an_earlier_day_are_planned_nowhere() -> None:
    """Finish day says what it ranked; Home, Overview and Visits say the same figure."""
    rows = [visit(1), visit(2, "Call"), visit(3, "Call"), visit(4, "Call", returned=TODAY)]
    stays = [visit(5, "Call", place=None, result="hm"), visit(6, place=None)]
    values = Book({"visits": [*rows, *stays]}, {"plan_day": TODAY}).show()
    assert (values.cell("home.visits"), values.cell("home.calls")) == (1, 3)
    assert (values.cell("overview.planned"), values.cell("overview.done")) == (4, 1)
    assert values.cell("overview.tile.today.note") == "1 visit, 3 calls"
    assert values.cell("home.open") == 5  # What stays still waits for its result.
    tally = str(values.cell("visits.tally"))
    assert "3 calls" in tally
    assert ", 2 of an earlier day at the end" in tally
    assert "earlier day" not in str(Book({"visits": rows}).show().cell("visits.tally"))


@pytest.mark.parametrize(
    ("ahead", "lang", "title", "note", "done"),
    [
        (0, "en", "First on today's sheet", "1 today, 1 overdue", "Today: done of planned"),
        (
            2,
            "en",
            "First on the sheet of Tue 3 March 2026",
            "2 by Tue 3 Mar, 1 overdue",
            "Tue 3 Mar: done of planned",
        ),
        (
            -2,
            "en",
            "First on the sheet of Fri 27 February 2026",
            "1 today, 1 overdue",
            "Fri 27 Feb: done of planned",
        ),
        (
            2,
            "zh-CN",
            "2026年3月3日 周二先做",
            "2 项到 3月3日 周二，1 项逾期",
            "3月3日 周二：完成 / 已排",
        ),
    ],
)
def test_the_sheet_of_another_day_is_not_called_todays(
    ahead: int, lang: str, title: str, note: str, done: str
) -> None:
    rows = [card(n, next_on=TODAY + n - 2.0) for n in (1, 2, 4)]
    book = Book({"visits": [visit(1)], "customers": rows}, lang=lang)
    book.cells["plan_day"] = TODAY + ahead
    values = book.show()
    assert values.cell("home.first.title") == title
    assert str(values.cell("home.tile.promises.note")).removeprefix("! ") == note
    assert values.cell("overview.tile.today.label") == done


def test_who_bought_and_was_never_called_is_not_called_reached() -> None:
    """An imported order dates the card's last contact, so the stage holds buyers too."""
    bought = card(1, last_contact=TODAY - 9.0, last_order=TODAY - 9.0, orders=1.0)
    values = Book({"customers": [bought, card(2)]}).show()
    assert (values.cell("overview.met.label"), values.cell("overview.met")) == (
        "Reached or bought",
        1,
    )
    assert str(values.cell("overview.funnel.says")).startswith("1 of 2 are leads never called;")


def test_home_asks_for_cards_then_for_a_plan() -> None:
    assert str(Book().show().cell("home.finding")).startswith("No cards yet: set your own code")
    one = Book({"customers": [card(1)]})
    assert str(one.show().cell("home.finding")).startswith("No day is planned yet")


def test_the_first_rows_are_those_of_the_sheet() -> None:
    rows = [visit(n, name=f"Customer {n}", why=f"why {n}") for n in (4, 2, 9)]
    values = Book({"visits": rows}).show()
    shown = [values.cell(f"home.first{n}.name") for n in range(1, 6)]
    assert shown == ["Customer 4", "Customer 2", "Customer 9", "", ""]
    assert values.cell("home.first1.do") == "1  Visit"


@pytest.mark.parametrize(
    ("tries", "again", "at", "due", "overdue"),
    [
        (None, None, None, 2, 1),
        (0.0, None, None, 2, 1),
        (1.0, None, None, 0, 0),
        (1.0, TODAY + 5.0, None, 2, 1),
        (None, None, 0.5, 2, 1),
        (1.0, None, 0.5, 0, 0),
    ],
)
def test_promises_have_a_time_or_none_and_are_no_retries(
    tries: Value, again: Value, at: Value, due: int, overdue: int
) -> None:
    """Home, Overview and planning count the same."""
    more: Row = {"tries": tries, "next_at": at, "retry_on": again}
    rows = [card(n, next_on=TODAY + n - 2, **more) for n in (1, 2, 3)]
    values = Book({"customers": rows}).show()
    assert (values.cell("home.promises"), values.cell("home.overdue")) == (due, overdue)
    assert values.cell("overview.promises") == due
    dated = (float(row["next_on"] or 0) for row in rows)
    retry = again if isinstance(again, float) else None
    held = [day for day in dated if is_promise(day, int(float(tries or 0)), retry)]
    assert sum(day < TODAY + 1 for day in held) == due


def test_home_counts_promises_for_the_day_that_is_planned() -> None:
    book = Book({"customers": [card(1, next_on=TODAY + 1.0)]})
    assert book.show().cell("home.promises") == 0
    book.cells["plan_day"] = TODAY + 1
    assert book.show().cell("home.promises") == 1
    book.cells["plan_day"] = TODAY - 5
    assert book.show().cell("home.promises") == 0


# The week


def day(back: int, **figures: float) -> Row:
    named = dict.fromkeys(("visits", "calls", "done", "reached", "due", "kept"), 0.0)
    return {"day": FRIDAY - back, "rep": "LW", **named, **figures}


def test_the_last_ten_working_days_skip_weekends_and_holidays_and_keep_makeup_days() -> None:
    days: list[Row] = [{"holiday": FRIDAY}, {"makeup": TODAY - 1}]
    values = Book({"days": days}).show()
    shown = [float(values.cell(f"overview.day{n}") or 0) for n in range(1, DAYS + 1)]
    assert shown[-3:] == [FRIDAY - 2, FRIDAY - 1, TODAY - 1]  # Wednesday, Thursday, Saturday
    assert shown == sorted(set(shown))
    on_monday = Book().show(today=MONDAY)
    assert on_monday.cell(f"overview.day{DAYS}") == MONDAY


def test_days_before_the_log_are_blank_and_later_ones_zero() -> None:
    log = [day(1, visits=2.0, calls=6.0, done=5.0, reached=3.0, due=2.0, kept=1.0)]
    values = Book({"day_log": log}).show()
    last = [f"overview.ten.planned.day{n}" for n in (DAYS - 2, DAYS - 1, DAYS)]
    assert [values.cell(key) for key in last] == ["", 8, 0]
    rates = [values.cell(f"overview.ten.rate.day{n}") for n in (DAYS - 2, DAYS - 1, DAYS)]
    assert rates == ["", 0.6, ""]
    assert values.cell(f"overview.ten.promises.day{DAYS - 1}") == "1 / 2"
    assert values.cell("overview.ten.note") == "reached 60%; promises kept: 1 of 2"
    assert values.cell("overview.days.says") == "Up to yesterday 5 of 8 rows done (63%)"


def test_today_is_not_judged_and_what_no_sheet_planned_is_not_done() -> None:
    yesterday = day(1, visits=2.0, calls=2.0, done=2.0, reached=3.0, due=2.0, kept=1.0, extra=4.0)
    today = day(0, calls=9.0, due=5.0, done=1.0, reached=1.0)
    book = Book({"day_log": [yesterday, today]})
    values = book.show(today=FRIDAY)
    assert values.cell("overview.days.says") == "Up to yesterday 2 of 4 rows done (50%)"
    assert values.cell("overview.ten.note") == "reached 50%; promises kept: 1 of 2"
    assert values.cell(f"overview.ten.planned.day{DAYS}") == 9


def test_what_is_won_is_counted_beside_what_is_open() -> None:
    sizes = (("Won", 50_000.0), ("Won", None), ("Lost", 9.0), (None, 7.0))
    rows = [card(n, outcome=what, expected_order=size) for n, (what, size) in enumerate(sizes, 1)]
    values = Book({"customers": rows}).show()
    assert (values.cell("overview.won"), values.cell("overview.won_amount")) == (2, 50_000)
    assert str(values.cell("overview.months.says")).endswith("Won: 2, 50k.")
    small = Book({"customers": [card(1, outcome="Won", expected_order=1500.0)]}).show()
    assert str(small.cell("overview.months.says")).endswith("Won: 1, 1.5k.")
    assert "Won" not in str(Book().show().cell("overview.months.says"))


def test_reps_of_one_day_add_up() -> None:
    log = [day(0, done=5.0), {**day(0, done=4.0), "rep": "GR"}]
    assert Book({"day_log": log}).show().cell(f"overview.ten.done.day{DAYS}") == 9


def test_an_empty_log_says_when_it_begins() -> None:
    values = Book().show()
    said = "Nothing is logged yet: the log begins with the next ranking."
    assert values.cell("overview.days.says") == said
    assert {values.cell(f"overview.ten.done.day{n}") for n in range(1, DAYS + 1)} == {""}


@pytest.mark.parametrize(
    ("last", "said"),
    [(3, "Last week 3 reached: the best of twelve"), (1, "Last week 1 reached; usual 0.3")],
)
def test_contacts_reached_count_by_full_weeks(last: int, said: str) -> None:
    """Sunday ends the week before last Monday's; today's own week does not count yet."""
    calls = [{"id": "LW-00001", "day": day, "result": "Reached"} for day in [TODAY - 7] * last]
    calls += [{"id": "LW-00001", "day": TODAY - 14, "result": "Reached"}] * 2
    calls += [{"id": "LW-00001", "day": TODAY - 7, "result": "No answer"}]
    calls += [{"id": "LW-00001", "day": TODAY, "result": "Reached"}]
    values = Book({"calls": calls}).show()
    weeks = [values.cell(f"overview.week{n}.reached") for n in range(1, WEEKS + 1)]
    assert weeks == [0] * (WEEKS - 2) + [2, last]
    assert values.cell("overview.weeks.says") == said
