"""A rep's week on Overview: the last working days of the log, and the weeks of the calls."""

from __future__ import annotations

from repbook.domain.days import MONTHS
from repbook.features.cards import counts
from repbook.features.cards.rules import previous_working_day
from repbook.schema.cell_builders import WEEKDAYS, by_language, short_day
from repbook.schema.charts import Cells, Chart, ChartKind, Labelled, Role, Series
from repbook.schema.declare import Kind
from repbook.schema.pages.page import Block, Figure
from repbook.schema.pages.parts import Column, Head, Line, Plot, Says, Table
from repbook.scoring.expr import Expr, call
from repbook.scoring.verbs import (
    all_,
    cases,
    cell,
    field,
    if_,
    if_error,
    is_day,
    join,
    rounded,
    sum_if,
    where,
    words,
)
from repbook.text.label import Label

L = Label
DAYS, WEEKS, WEEK = 10, 12, 7
LOG = "day_log"
MONDAY = 2
"""What is left of a Monday's number divided by seven."""


def _days() -> range:
    return range(1, DAYS + 1)


def _day(number: int) -> Expr:
    """Return one of the last working days: the newest is the last, today where one works today."""
    after = cell("as_of") + 1 if number == DAYS else cell(f"overview.day{number + 1}")
    return previous_working_day(after)


def _axis_day(day: Expr) -> Expr:
    weekday = call("CHOOSE", call("MOD", day, WEEK) + 1, *WEEKDAYS)
    named = by_language(join(weekday, " ", call("DAY", day)), short_day(day))
    return if_(is_day(day), named, "")


def _logged(number: int, value: Expr) -> Expr:
    """Return a value of a day since the log began; before that nothing is known."""
    start, day = cell("overview.log_from"), cell(f"overview.day{number}")
    return if_(all_(start > 0, day >= start), value, "")


def _sum(key: str, number: int) -> Expr:
    return sum_if(LOG, key, where(LOG, "day", "=", cell(f"overview.day{number}")))


def _column(name: str, *keys: str) -> tuple[Figure, ...]:
    """Return one figure a day: the sum of columns of the log."""
    found = []
    for number in _days():
        first, *more = (_sum(key, number) for key in keys)
        total = first
        for other in more:
            total = total + other
        found.append(Figure(f"overview.day{number}.{name}", _logged(number, total)))
    return tuple(found)


def _week(number: int) -> Expr:
    """Return the Monday of one of the last full weeks, the last one being the newest."""
    today = cell("as_of")
    monday = today - call("MOD", today - MONDAY, WEEK)
    return monday - WEEK * (WEEKS + 1 - number)


def _axis_week(day: Expr) -> Expr:
    month = call("CHOOSE", call("MONTH", day), *(name[:3] for name in MONTHS))
    named = by_language(join(call("DAY", day), " ", month), short_day(day))
    return if_(is_day(day), named, "")


def figures() -> tuple[tuple[Figure, ...], ...]:
    """Return the columns of values behind the week: by day, then by week."""
    days = tuple(Figure(f"overview.day{n}", _day(n), Kind.DATE) for n in _days())
    labels = tuple(
        Figure(f"overview.day{n}.label", _axis_day(cell(f"overview.day{n}")), Kind.TEXT)
        for n in _days()
    )
    weeks = range(1, WEEKS + 1)
    mondays = tuple(Figure(f"overview.week{n}", _week(n), Kind.DATE) for n in weeks)
    names = tuple(
        Figure(f"overview.week{n}.label", _axis_week(cell(f"overview.week{n}")), Kind.TEXT)
        for n in weeks
    )
    monday = [cell(f"overview.week{n}") for n in weeks]
    reached = tuple(
        Figure(f"overview.week{n}.reached", counts.reached_between(day, day + WEEK - 1))
        for n, day in zip(weeks, monday, strict=True)
    )
    usual = tuple(
        Figure(f"overview.week{n}.usual", cell("overview.usual"), Kind.NUMBER) for n in weeks
    )
    single = (
        Figure("overview.log_from", call("MIN", field(LOG, "day")), Kind.DATE),
        Figure("overview.usual", _usual(), Kind.NUMBER),
        Figure("overview.best", call("MAX", *_reached()[:-1])),
        *(Figure(f"overview.{key}", _all_days(key)) for key in ("planned10", "done10", "reached10", "due10", "kept10", "tried10")),
    )  # fmt: skip
    return (
        single, days, labels, _column("planned", "visits", "calls"), _column("done", "done"),
        _column("reached", "reached"), _column("due", "due"), _column("kept", "kept"),
        _column("tried", "done", "extra"),
        mondays, names, reached, usual,
    )  # fmt: skip


def _all_days(key: str) -> Expr:
    """Add up the days that are over: today is not judged yet."""
    name, today = key.removesuffix("10"), cell("as_of")
    return call(
        "SUM",
        *(
            if_(
                cell(f"overview.day{n}") < today,
                if_error(cell(f"overview.day{n}.{name}") + 0, 0),
                0,
            )
            for n in _days()
        ),
    )


def _reached() -> list[Expr]:
    return [cell(f"overview.week{n}.reached") for n in range(1, WEEKS + 1)]


def _usual() -> Expr:
    return rounded(call("SUM", *_reached()) / WEEKS, 1)


def _share(part: Expr, whole: Expr) -> Expr:
    return join(rounded(100 * part / whole, 0), "%")


def _percent(part: Expr, whole: Expr) -> Expr:
    """Return a share, nothing where there is no whole."""
    return if_error(part / whole, "")


def _says_days() -> Expr:
    done, planned = cell("overview.done10"), cell("overview.planned10")
    start = words(
        "Nothing is logged yet: the log begins with the next ranking.",
        "还没有记录：从下次排表开始。",
        "尚無紀錄：從下次排表開始。",
    )
    some = join(
        words("Up to yesterday ", "截至昨天 ", "截至昨天 "), done, words(" of ", " / ", " / "), planned,
        words(" rows done (", " 行已完成（", " 筆已完成（"), _share(done, planned),
        words(")", "）", "）"),
    )  # fmt: skip
    return cases((cell("overview.log_from").is_(0), start), (planned.is_(0), words("Nothing was planned.", "没有排表。", "沒有排表。")), other=some)  # fmt: skip


def _says_weeks() -> Expr:
    last, best = _reached()[-1], cell("overview.best")
    told = join(words("Last week ", "上周 ", "上週 "), last, words(" reached", " 个", " 個"))
    usual = join(
        words("; usual ", "；平时每周 ", "；平時每週 "), cell("overview.usual"), words("", " 个", " 個")
    )  # fmt: skip
    return if_(all_(last > best, last > 0), join(told, words(": the best of twelve", "，12 周最好", "，12 週最好")), join(told, usual))  # fmt: skip


DAY_CHART = Chart(
    "overview.days",
    ChartKind.COLUMN,
    L("Columns: done a day, outline = planned", "柱形图：每日完成，黑框为计划", "直條圖：每日完成，黑框為計畫"),
    Cells("overview.day1.label", f"overview.day{DAYS}.label"),
    (
        Series(L("Done", "完成", "完成"), Cells("overview.day1.done", f"overview.day{DAYS}.done")),
        Series(L("Planned", "计划", "計畫"), Cells("overview.day1.planned", f"overview.day{DAYS}.planned"), Role.TARGET),
    ),
)  # fmt: skip
WEEK_CHART = Chart(
    "overview.weeks",
    ChartKind.LINE,
    L("Line: contacts reached a week, dashed = usual", "折线图：每周接通与见到，虚线为平均", "折線圖：每週接通與見到，虛線為平均"),
    Cells("overview.week1.label", f"overview.week{WEEKS}.label"),
    (
        Series(L("Reached", "接通与见到", "接通與見到"), Cells("overview.week1.reached", f"overview.week{WEEKS}.reached"), Role.POINT, Labelled.LAST),
        Series(L("Usual", "平时", "平時"), Cells("overview.week1.usual", f"overview.week{WEEKS}.usual"), Role.TARGET),
    ),
)  # fmt: skip


def done_by_day(rows: int, px: int) -> Block:
    """Return the chart of what was planned and done."""
    head = Head("overview.days", L("Planned and done by day", "每日计划与完成", "每日計畫與完成"), L("outline: planned", "黑框：计划", "黑框：計畫"))  # fmt: skip
    return Block((head, Says("overview.days.says", _says_days(), px=px), Plot(DAY_CHART, rows)), 2)


def reached_by_week(rows: int, px: int) -> Block:
    """Return the chart of contacts reached."""
    head = Head("overview.weeks", L("Contacts reached a week", "每周接通与见到", "每週接通與見到"))
    return Block(
        (head, Says("overview.weeks.says", _says_weeks(), px=px), Plot(WEEK_CHART, rows)), 1
    )


def ten_days(px: int) -> Block:
    """Return the table of the last working days."""
    due, kept = cell("overview.due10"), cell("overview.kept10")
    rate = join(
        words("reached ", "接通率 ", "接通率 "),
        if_error(_share(cell("overview.reached10"), cell("overview.tried10")), "–"),
        words("; promises kept: ", "；兑现承诺 ", "；兌現承諾 "), kept, words(" of ", " / ", " / "), due,
    )  # fmt: skip
    head = Head(
        "overview.ten", L("The last ten working days", "最近十个工作日", "最近十個工作日"), rate
    )
    columns = (
        Column("caption", 2, None),
        *(
            Column(f"day{n}", 1, cell(f"overview.day{n}.label"), Kind.WHOLE, align="center")
            for n in _days()
        ),
    )
    lines = (
        _line("planned", L("Planned", "计划", "計畫")),
        _line("done", L("Done", "完成", "完成")),
        _line("reached", L("Reached", "接通或见到", "接通或見到")),
        _line("rate", L("Reach rate", "接通率", "接通率"), Kind.PERCENT),
        _line(
            "promises", L("Promises kept of due", "兑现 / 到期承诺", "兌現 / 到期承諾"), Kind.TEXT
        ),
    )
    return Block((head, Table("overview.ten", columns, lines, px=px, head_px=20, grows=False)), 4)


def _line(name: str, caption: Label, kind: Kind = Kind.WHOLE) -> Line:
    values = tuple(_value(name, number) for number in _days())
    return Line(f"overview.ten.{name}", (caption, *values), kinds=(Kind.TEXT, *(kind,) * DAYS))


def _value(name: str, number: int) -> Expr:
    day = f"overview.day{number}"
    if name == "rate":
        return _percent(cell(f"{day}.reached"), cell(f"{day}.tried"))
    if name == "promises":
        due = cell(f"{day}.due")
        return if_(due.is_(""), "", join(cell(f"{day}.kept"), " / ", due))
    return cell(f"{day}.{name}")
