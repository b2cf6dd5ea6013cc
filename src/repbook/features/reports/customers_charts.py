"""The charts of Reports 1: the curve, the ageing of what is owed, value against ability."""

from __future__ import annotations

from repbook.domain.reports import CURVE_STEPS, FULL, JUDGED_LEAST
from repbook.features.accounts.rules import LOSS
from repbook.features.reports.found import JUDGED_ROW, PAGE, TOP_ROW, curve_row, of_row
from repbook.schema.charts import Cells, Chart, ChartKind, Labelled, Role, Series, TableColumn
from repbook.schema.declare import Kind
from repbook.schema.pages.page import Figure
from repbook.scoring.expr import Condition, Expr, call, lift
from repbook.scoring.verbs import (
    cell,
    code,
    count_if,
    if_,
    is_number,
    join,
    rounded,
    sum_if,
    where,
    words,
)
from repbook.text.label import Label

L = Label
CURVE_ROWS, AGEING_ROWS, MATCH_ROWS = 14, 10, 11
FIELDS = ("target", "build", "cheap", "leave")
AGES = ("due", "first", "second", "third", "over", "undated")
"""What is not due yet, up to the three steps, above the last, and what has no due date."""


def _one(name: str) -> Cells:
    return Cells(f"{PAGE}.{name}", f"{PAGE}.{name}")


def _points(name: str, last: int) -> Cells:
    return Cells(f"{PAGE}.{name}0", f"{PAGE}.{name}{last}")


CURVE = Chart(
    "reports1.curve",
    ChartKind.SCATTER,
    L("Line: share of revenue by share of customers", "折线图：客户占比与销售额占比", "折線圖：客戶占比與銷售額占比"),
    _points("curve.x", CURVE_STEPS),
    (
        Series(L("All alike", "平均分布", "平均分佈"), _points("alike", 1), Role.TARGET, across=_points("alike", 1), joined=True),
        Series(L("Revenue", "销售额", "銷售額"), _points("curve.y", CURVE_STEPS), Role.POINT, joined=True),
        Series(L("Here", "本公司", "本公司"), _one("here.y"), Role.POINT, Labelled.NAMED, _one("here.x"), said=_one("here")),
        Series(L("The claim", "常说的", "常說的"), _one("claim.y"), Role.WARN, Labelled.NAMED, _one("share"), said=_one("claim")),
    ),
    pattern="0%",
    top=1,
)  # fmt: skip


def _ages(name: str) -> Cells:
    return Cells(f"{PAGE}.ageing.{AGES[0]}.{name}", f"{PAGE}.ageing.{AGES[-1]}.{name}")


AGEING = Chart(
    "reports1.ageing",
    ChartKind.COLUMN,
    L("Columns: open amounts by age", "柱形图：未收款账龄", "直條圖：未收款帳齡"),
    _ages("label"),
    (
        Series(L("Not due", "未到期", "未到期"), _ages("early"), Role.LAST_YEAR, Labelled.ALL),
        Series(L("Overdue", "已逾期", "已逾期"), _ages("late"), labelled=Labelled.ALL),
        Series(L("Long overdue", "长期逾期", "長期逾期"), _ages("old"), Role.WARN, Labelled.ALL),
    ),
    pattern="#,##0;-#,##0;",
)  # fmt: skip
MATCH = Chart(
    "reports1.match",
    ChartKind.SCATTER,
    L("Points: accounts by ability and value", "散点图：能力与价值", "散佈圖：能力與價值"),
    TableColumn("match_points", "ability"),
    (
        Series(L("Accounts", "客户", "客戶"), TableColumn("match_points", "value")),
        Series(L("High value", "价值高", "價值高"), _points("cut", 1), Role.TARGET, across=_points("ends", 1), joined=True),
        Series(L("High ability", "能力高", "能力高"), _points("ends", 1), Role.TARGET, across=_points("cut", 1), joined=True),
    ),
    pattern="0",
    top=FULL,
)  # fmt: skip


def figures() -> tuple[tuple[Figure, ...], ...]:
    """Return the columns of values that the charts draw."""
    return (*_curve(), *_ageing(), _ends())


def _curve() -> tuple[tuple[Figure, ...], ...]:
    share, top = _or_none(cell("top_share")), of_row(TOP_ROW, "revenue_share")
    steps = range(CURVE_STEPS + 1)
    across = tuple(
        Figure(f"{PAGE}.curve.x{step}", call("ROUND", step / CURVE_STEPS, 2), Kind.PERCENT)
        for step in steps
    )
    up = tuple(
        Figure(f"{PAGE}.curve.y{step}", _or_none(of_row(curve_row(step), "revenue_share")), Kind.PERCENT)
        for step in steps
    )  # fmt: skip
    known = is_number(top)
    said = join(words("here ", "本公司 ", "本公司 "), rounded(100 * top, 0), "%")
    claim = join(words("the claim: ", "常说的 ", "常說的 "), rounded(100 * (1 - share), 0), "%")
    single = (
        Figure(f"{PAGE}.share", share + 0, Kind.PERCENT),
        Figure(f"{PAGE}.here.y", _or_none(top), Kind.PERCENT),
        Figure(f"{PAGE}.here.x", if_(known, share, 0), Kind.PERCENT),
        Figure(
            f"{PAGE}.here", if_(known, said, words("too few", "数据太少", "資料太少")), Kind.TEXT
        ),
        Figure(f"{PAGE}.claim.y", 1 - share, Kind.PERCENT),
        Figure(f"{PAGE}.claim", claim, Kind.TEXT),
        Figure(f"{PAGE}.alike0", call("ROUND", 0, 0), Kind.PERCENT),
        Figure(f"{PAGE}.alike1", call("ROUND", 1, 0), Kind.PERCENT),
    )
    return across, up, single


def _or_none(share: Expr) -> Expr:
    """Return a share; 0 for none, since a text makes a line of numbers one of places."""
    return if_(is_number(share), share, 0)


def _ageing() -> tuple[tuple[Figure, ...], ...]:
    today, ends = cell("as_of"), [cell(f"ageing_{n}") for n in (1, 2, 3)]
    open_, due = where("orders", "open", ">", 0), ("orders", "due_on")
    spans = {
        "due": (where(*due, ">=", today),),
        "first": (where(*due, "<", today), where(*due, ">=", today - ends[0])),
        "second": (where(*due, "<", today - ends[0]), where(*due, ">=", today - ends[1])),
        "third": (where(*due, "<", today - ends[1]), where(*due, ">=", today - ends[2])),
        "over": (where(*due, "<", today - ends[2]),),
    }
    sums = {key: sum_if("orders", "open", open_, *span) for key, span in spans.items()}
    dated = call("SUM", *(cell(f"{PAGE}.ageing.{key}.amount") for key in spans))
    sums["undated"] = cell(f"{PAGE}.ageing.all") - dated
    days = words(" d", " 天", " 天")
    labels = {
        "due": words("Not due", "未到期", "未到期"),
        "first": join("1–", ends[0], days),
        "second": join(ends[0] + 1, "–", ends[1], days),
        "third": join(ends[1] + 1, "–", ends[2], days),
        "over": join(words("over ", "超过 ", "超過 "), ends[2], days),
        "undated": words("no date", "无到期日", "無到期日"),
    }
    late = call("SUM", *(cell(f"{PAGE}.ageing.{key}.amount") for key in ("first", "second", "third", "over")))  # fmt: skip
    shown = {"early": ("due", "undated"), "late": ("first", "second", "third"), "old": ("over",)}
    return (
        (
            *(Figure(f"{PAGE}.ageing.{key}.amount", rule, Kind.MONEY) for key, rule in sums.items()),
            Figure(f"{PAGE}.ageing.all", sum_if("orders", "open", open_), Kind.MONEY),
            Figure(f"{PAGE}.ageing.late", late, Kind.MONEY),
            Figure(f"{PAGE}.ours", sum_if("orders", "open", where("orders", "open", "<", 0)), Kind.MONEY),
        ),
        tuple(Figure(f"{PAGE}.ageing.{key}.label", labels[key], Kind.TEXT) for key in AGES),
        *(
            tuple(
                Figure(f"{PAGE}.ageing.{key}.{series}", _if_of(key in keys, key), Kind.MONEY)
                for key in AGES
            )
            for series, keys in shown.items()
        ),
    )  # fmt: skip


def _if_of(holds: bool, key: str) -> Expr:
    return cell(f"{PAGE}.ageing.{key}.amount") + 0 if holds else lift("")


def _ends() -> tuple[Figure, ...]:
    """Return the cut between high and low twice, and the ends of both axes."""
    return (
        *(Figure(f"{PAGE}.cut{n}", cell("field_cut") + 0, Kind.NUMBER) for n in (0, 1)),
        *(Figure(f"{PAGE}.ends{n}", call("ROUND", FULL * n, 0), Kind.NUMBER) for n in (0, 1)),
    )


def match_counts() -> tuple[Figure, ...]:
    """Return how many judged accounts lie in each field, and how many cells are typed for them."""
    # A blank cut is 0 in a sum, and nothing in a criterion.
    ability, value, cut = "ability", "value", cell("field_cut") + 0

    def inside(key: str, high: bool) -> list[Condition]:
        return [where("match_points", key, ">=" if high else "<", cut)]

    high = {
        "target": (True, True),
        "build": (True, False),
        "cheap": (False, True),
        "leave": (False, False),
    }
    return (
        *(
            Figure(
                f"{PAGE}.match.{name}",
                _if_judged(count_if(*inside(value, up), *inside(ability, able))),
            )
            for name, (up, able) in high.items()
        ),
        Figure(f"{PAGE}.match.typed", sum_if("match_points", "typed")),
    )


def _if_judged(count: Expr) -> Expr:
    """Return a count, nothing while too few accounts are judged to show any."""
    judged = of_row(JUDGED_ROW, "customers")
    return if_(is_number(judged), if_(judged < JUDGED_LEAST, "", count), "")


def face_words(name: str) -> Expr:
    """Return what Accounts calls a suggested face; a loss is none of the list's."""
    return code(f"face.{name}") if name != "loss" else LOSS
