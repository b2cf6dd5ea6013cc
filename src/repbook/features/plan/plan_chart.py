"""How the day is filled: the minutes of the plan by kind of work, beside those that a day has."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.domain.letters import letters
from repbook.domain.planning.weighing import Work
from repbook.features.plan.plan_table import COLUMNS, OTHER, PLAN_OTHER, SALES, SEEN
from repbook.schema.cell_builders import is_code
from repbook.schema.charts import Cells, Chart, ChartKind, Labelled, Placed, Role, Series
from repbook.schema.declare import Kind, SheetCell, Style
from repbook.scoring.expr import Expr, lift
from repbook.scoring.verbs import cell, code, if_, sum_if, words
from repbook.text.label import Label

L = Label
NOW, SOLD, ROOM = "plan.minutes", "plan.sales", "day_minutes"
LABELS, SELLING, OTHERS, DAYS = (f"plan.work.{each}" for each in ("label", "sales", "other", "day"))
SELLS, REST = (Work.VISIT, Work.CALL, Work.PREPARE), (Work.SERVICE, Work.CARE, Work.COLLECT)
"""What is summed on each side; all that a side holds besides is sales tasks, or the desk's."""
WHOLE_DAY = "room"
BARS = (*Work, WHOLE_DAY)
ROWS = (2, 5)
"""The lines beside which the chart lies."""
DIGIT = 7
"""The pixels of a digit in a column's width; without what is around them no paper grows wider."""


def _cells(key: str) -> Cells:
    return Cells(f"{key}.{BARS[0]}", f"{key}.{BARS[-1]}")


FILLED = Chart(
    "plan.work",
    ChartKind.BAR,
    L("Bars: minutes of the plan by kind of work", "条形图：各类工作的计划分钟数", "橫條圖：各類工作的計畫分鐘數"),
    _cells(LABELS),
    (
        Series(L("Sales", "销售", "銷售"), _cells(SELLING), Role.POINT, Labelled.ALL),
        Series(L("Not sales", "非销售", "非銷售"), _cells(OTHERS), Role.LAST_YEAR, Labelled.ALL),
        Series(L("A day has", "每天可用", "每天可用"), _cells(DAYS), Role.SOFT, Labelled.ALL),
    ),
    pattern="#,##0;-#,##0;",
    gap=35,
)  # fmt: skip


def _minutes(table: str, work: Work) -> Expr:
    return sum_if(table, "minutes", is_code(table, "work", f"work.{work}"))


def _values() -> Iterator[tuple[str, Work | str, Expr, Kind]]:
    """Yield what each bar is called, and the one number of its row that is not blank."""
    rest = {
        Work.SELL: (SELLING, cell(SOLD), SELLS),
        Work.DESK: (OTHERS, cell(NOW) - cell(SOLD), REST),
    }
    for work in Work:
        yield LABELS, work, code(f"work.{work}"), Kind.TEXT
        if work in rest:
            side, left, named = rest[work]
            for each in named:
                left = left - cell(f"{side}.{each}")
            yield side, work, left, Kind.WHOLE
        elif work in SELLS:
            yield SELLING, work, _minutes(SALES, work), Kind.WHOLE
        else:
            yield OTHERS, work, _minutes(OTHER, work), Kind.WHOLE
    yield LABELS, WHOLE_DAY, words("A day has", "每天可用", "每天可用"), Kind.TEXT
    yield DAYS, WHOLE_DAY, if_(cell(NOW) > 0, cell(ROOM), 0), Kind.WHOLE


def _column(bar: int) -> str:
    return letters(PLAN_OTHER.first_col + len(COLUMNS) + 1 + bar)


HIDDEN = f"{_column(-1)}:{_column(len(BARS) - 1)}"
"""The columns of what the chart draws, and the one between them and the tables."""


def cells() -> Iterator[SheetCell]:
    """Yield what the chart draws: a column a bar, with its name and its side's minutes."""
    given = {(key, bar): (rule, kind) for key, bar, rule, kind in _values()}
    for row, key in enumerate((LABELS, SELLING, OTHERS, DAYS), 1):
        for place, bar in enumerate(BARS):
            rule, kind = given.get((key, bar), (lift(0), Kind.WHOLE))
            yield SheetCell(
                f"{key}.{bar}", f"{_column(place)}{row}", rule=rule, style=Style.HELPER, kind=kind
            )


def placed(heights: dict[int, float]) -> Placed:
    """Return the chart over the right half, beside the lines above the tables."""
    widths = (column.width for column in COLUMNS if column.key in SEEN)
    width = round(sum(widths) * DIGIT)
    first, last = ROWS
    high = sum(heights[row] for row in range(first, last + 1))
    return Placed(FILLED, f"{letters(PLAN_OTHER.first_col)}{first}", width, round(high * 96 / 72))
