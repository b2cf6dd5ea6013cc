"""The two charts of the page: what was bought year by year, and who is ahead in what."""

from __future__ import annotations

from repbook.features.account_page.figures import ACCOUNT, COMPARED, PAGE, is_account, of, row_in
from repbook.schema.cell_builders import counted, iso_text, value_at, whole_amount
from repbook.schema.charts import Cells, Chart, ChartKind, Labelled, Role, Series
from repbook.schema.declare import Kind
from repbook.schema.pages.page import Block, Figure
from repbook.schema.pages.parts import Head, Plot, Says
from repbook.scoring.expr import Expr, call, lift
from repbook.scoring.verbs import (
    cases,
    cell,
    count_if,
    if_,
    is_day,
    is_number,
    join,
    rounded,
    sum_if,
    where,
    words,
)
from repbook.text.label import Label

L = Label
YEARS, ROWS, SAYS = 5, 8, 32
LAST_PLACE = 999
"""Behind every gap stands what has none, and then what is no row at all."""
MONTHS_OF_YEAR = 12


def _cells(name: str, last: int) -> Cells:
    return Cells(f"{PAGE}.{name}1", f"{PAGE}.{name}{last}")


BY_YEAR = Chart(
    "account_page.years",
    ChartKind.COLUMN,
    L("Columns: revenue by year", "柱形图：各年销售额", "直條圖：各年銷售額"),
    _cells("year.label", YEARS),
    (
        Series(L("Earlier", "往年", "往年"), _cells("year.before", YEARS), labelled=Labelled.ALL),
        Series(L("This year", "今年", "今年"), _cells("year.now", YEARS), Role.POINT, Labelled.ALL),
    ),
    pattern="#,##0;-#,##0;",
    floor=None,
)  # fmt: skip
GAPS = Chart(
    "account_page.gaps",
    ChartKind.BAR,
    L("Bars: where we are ahead or behind", "条形图：领先或落后", "橫條圖：領先或落後"),
    _cells("gap.topic", COMPARED),
    (
        Series(L("Behind", "落后", "落後"), _cells("gap.behind", COMPARED), Role.WARN, Labelled.ALL),
        Series(L("Ahead", "领先", "領先"), _cells("gap.ahead", COMPARED), Role.POINT, Labelled.ALL),
    ),
    pattern="+0;-0;",
    gap=35,
    floor=None,
)  # fmt: skip


def _newest_year() -> Expr:
    """Return the year of the figures: of the last analysis, else of today."""
    day = cell("analysed_on")
    return call("YEAR", if_(is_day(day), day, cell("as_of")))


def years() -> tuple[tuple[Figure, ...], ...]:
    """Return the columns of labels and amounts by year, the newest year last and apart."""
    numbers = range(1, YEARS + 1)
    year = [cell(f"{PAGE}.year{n}") for n in numbers]
    single = tuple(
        Figure(f"{PAGE}.year{n}", _newest_year() - (YEARS - n), Kind.NUMBER) for n in numbers
    )
    labels = tuple(
        Figure(f"{PAGE}.year.label{n}", join("", year[n - 1]), Kind.TEXT) for n in numbers
    )
    sums = [if_(ACCOUNT.is_(""), "", _bought(each)) for each in year]
    nothing = lift("")
    before, now = [*sums[:-1], nothing], [*[nothing] * (YEARS - 1), sums[-1]]
    return (
        single,
        labels,
        *(
            tuple(
                Figure(f"{PAGE}.year.{key}{n}", rule, Kind.MONEY) for n, rule in enumerate(rules, 1)
            )
            for key, rules in (("before", before), ("now", now))
        ),
    )


def _bought(year: Expr) -> Expr:
    first, last = (_first_day(each) for each in (year, year + 1))
    owner = where("orders", "account", "=", is_account())
    return sum_if("orders", "amount", owner, where("orders", "day", ">=", first), where("orders", "day", "<", last))  # fmt: skip


def _first_day(year: Expr) -> Expr:
    """Return the first of January, from today's by whole months."""
    today = cell("as_of")
    months = MONTHS_OF_YEAR * (year - call("YEAR", today)) - call("MONTH", today) + 1
    return call("EDATE", today - call("DAY", today) + 1, months)


def _says_years() -> Expr:
    gap, month = of("usual_gap"), of("usual_month")
    days = of("order_days")
    few = join(
        counted(days, " order day", " order days", " 个成交日", " 個成交日"),
        words(": too few for a habit.", "，还看不出规律。", "，還看不出規律。"),
    )
    usual = join(
        words("Orders every ", "每 ", "每 "), rounded(gap, 0), words(" days, usually ", " 天一单，常购 ", " 天下單一次，常購 "),
        whole_amount(cell(f"{PAGE}.credit2.usual_order")),
        if_(is_number(month), join(words(", most in month ", "，多在 ", "，多在 "), month, words("", " 月", " 月")), ""),
        words(".", "。", "。"),
    )  # fmt: skip
    none = words("No orders yet.", "还没有订单。", "尚無訂單。")
    return cases((is_number(days).is_(False), none), (days.is_(0), none), (is_number(gap), usual), other=few)  # fmt: skip


def by_year() -> Block:
    """Return the columns by year under the habit (M103)."""
    last = join(words("last ", "最近 ", "最近 "), iso_text(of("last_order")))
    head = Head(f"{PAGE}.years", L("Orders by year", "各年订单", "各年訂單"), last)
    return Block((head, Says(f"{PAGE}.years.says", _says_years(), px=SAYS), Plot(BY_YEAR, ROWS)), 2)


def _numbers() -> range:
    return range(1, COMPARED + 1)


def gaps() -> tuple[tuple[Figure, ...], ...]:
    """Return what the page compares, the most important topics, ordered from behind to ahead."""
    found = [value_at("compare", "gap", row_in("compare", n)) for n in _numbers()]
    sorts = tuple(
        Figure(
            f"{PAGE}.gap.sort{n}",
            if_(
                row_in("compare", n).is_(0),
                LAST_PLACE + n,
                if_(is_number(gap), gap, LAST_PLACE) + n / 1000,
            ),
            Kind.NUMBER,
        )
        for n, gap in zip(_numbers(), found, strict=True)
    )
    places = tuple(Figure(f"{PAGE}.gap.place{n}", _place(n)) for n in _numbers())
    rows = tuple(Figure(f"{PAGE}.gap.row{n}", _row(n)) for n in _numbers())
    gap = [gap_at("gap", n) for n in _numbers()]
    return (
        sorts,
        places,
        rows,
        tuple(Figure(f"{PAGE}.gap.topic{n}", gap_at("topic", n), Kind.TEXT) for n in _numbers()),
        tuple(_side(f"{PAGE}.gap.behind{n}", gap[n - 1], gap[n - 1] < 0) for n in _numbers()),
        tuple(_side(f"{PAGE}.gap.ahead{n}", gap[n - 1], gap[n - 1] >= 0) for n in _numbers()),
    )


def _side(key: str, gap: Expr, holds: Expr) -> Figure:
    return Figure(key, if_(is_number(gap), if_(holds, gap, ""), ""), Kind.NUMBER)


def gap_at(key: str, number: int) -> Expr:
    """Return a value of one of the topics compared, in the order of the bars."""
    return value_at("compare", key, cell(f"{PAGE}.gap.row{number}"))


def _place(number: int) -> Expr:
    own = cell(f"{PAGE}.gap.sort{number}")
    before = (if_(cell(f"{PAGE}.gap.sort{n}") < own, 1, 0) for n in _numbers() if n != number)
    return call("SUM", 1, *before)


def _row(number: int) -> Expr:
    """Return the row of the topic that stands at a place."""
    pairs = ((cell(f"{PAGE}.gap.place{n}").is_(number), row_in("compare", n)) for n in _numbers())
    return cases(*pairs, other=0)


def first_gap() -> Expr:
    """Say what to close first, nothing where we are nowhere behind (M156, M180)."""
    gap = gap_at("gap", 1)
    said = join(
        words("Close first: ", "先补上：", "先補上："), gap_at("topic", 1), words(", ", "，", "，"),
        "−", rounded(0 - gap, 1), words(".", "。", "。"),
    )  # fmt: skip
    return if_(is_number(gap), if_(gap < 0, said, ""), "")


def _says_gaps() -> Expr:
    none = words("Nothing is compared yet: type topics in Compare.", "还没有比对：请在“三方比对”中填写。", "尚未比對：請在「三方比對」中填寫。")  # fmt: skip
    scored = call("SUM", *(if_(is_number(gap_at("gap", n)), 1, 0) for n in _numbers()))
    unscored = words("No scores yet: no gap is known.", "还没有打分，看不出差距。", "尚未評分，看不出差距。")  # fmt: skip
    level = words("We are nowhere behind.", "没有落后的项目。", "沒有落後的項目。")
    return cases(
        (cell(f"{PAGE}.compare1").is_(0), none),
        (scored.is_(0), unscored),
        (cell(f"{PAGE}.gap.said").is_(""), level),
        other=join(cell(f"{PAGE}.gap.said"), _more()),
    )


def _more() -> Expr:
    """Tell how many topics the page has no room for."""
    found = count_if(where("compare", "account", "=", is_account()))
    left = found - COMPARED
    many = join(words(" ", "另有 ", "另有 "), left, words(" more in Compare.", " 项见“三方比对”。", " 項見「三方比對」。"))  # fmt: skip
    return if_(left > 0, many, "")


def against() -> Block:
    """Return the bars of the gaps: importance times what we lack."""
    rival = gap_at("rival", 1)
    title = if_(
        rival.is_(""),
        words("Compared with rivals", "与对手比对", "與對手比對"),
        join(words("Against ", "对比 ", "對比 "), rival),
    )
    head = Head(f"{PAGE}.gaps", title)
    return Block((head, Says(f"{PAGE}.gaps.says", _says_gaps(), px=SAYS), Plot(GAPS, ROWS)), 2)
