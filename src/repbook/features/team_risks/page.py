"""Risks: the two lists side by side, the largest amounts first."""

from __future__ import annotations

from repbook.features.team import counts
from repbook.features.team.front import REPS, SHORT, in_money, in_wan
from repbook.features.team_risks.table import LIST
from repbook.schema.cell_builders import GAP, column_label, counted, iso_text, short_amount
from repbook.schema.charts import Cells, Chart, ChartKind, Labelled, Role, Series
from repbook.schema.declare import Kind, SheetCell, Style
from repbook.schema.pages.page import Block, Figure, Page
from repbook.schema.pages.parts import Column, Head, Line, Plot, Says, Table, Tile, Tiles
from repbook.scoring.expr import Condition, Expr, lift
from repbook.scoring.verbs import (
    at,
    cell,
    code,
    count_if,
    field,
    if_,
    if_error,
    join,
    shown,
    sum_if,
    where,
    words,
)
from repbook.text.label import Label

L = Label
TABLE = "risk_rows"
ROWS, CHART_ROWS = 10, 8
KINDS = ("owner", "one")
LIST_HEIGHTS = {1: 26, 2: 20, 3: 8}


def _each() -> range:
    return range(1, REPS + 1)


def _kind(name: str) -> Condition:
    return where(TABLE, "risk", "=", code(f"risk.{name}"))


def _amount(name: str, *tests: Condition) -> Expr:
    return sum_if(TABLE, "amount", _kind(name), *tests)


def _first(number: int) -> Condition:
    return where(TABLE, "currency", "=", cell(f"currency_{number}"))


def _figures() -> tuple[tuple[Figure, ...], ...]:
    single = tuple(Figure(f"risks.{name}", count_if(_kind(name))) for name in KINDS)
    codes = tuple(Figure(f"risks.code{n}", counts.listed("people", "code", n), Kind.TEXT) for n in _each())  # fmt: skip
    names = tuple(Figure(f"risks.name{n}", _name(n), Kind.TEXT) for n in _each())
    amounts = tuple(Figure(f"risks.amount{n}", _alone(n), Kind.MONEY) for n in _each())
    return single, codes, names, amounts


def _name(number: int) -> Expr:
    name = counts.listed("people", "name", number)
    return if_(name.is_(""), cell(f"risks.code{number}"), name)


def _alone(number: int) -> Expr:
    """Return the amount that one person alone holds in a rep's workbook, in the first currency."""
    who = cell(f"risks.code{number}")
    amount = _amount("one", where(TABLE, "book", "=", who), _first(1))
    return if_(who.is_(""), "", in_wan(amount))


def _finding(owner: Expr, one: Expr) -> Expr:
    none = words(
        "No A or key customer is without an owner or known to one person alone.",
        "A 级和关键客户都有人负责，也都不止一人接触。",
        "A 級和關鍵客戶皆有人負責，也皆不止一人接觸。",
    )
    some = join(
        counted(owner, " A or key customer has no owner here; ", " A or key customers have no owner here; ", " 家 A 级或关键客户无人负责；", " 家 A 級或關鍵客戶無人負責；"),
        counted(one, " is known to one person alone.", " are known to one person alone.", " 家只有一人接触。", " 家僅一人接觸。"),
    )  # fmt: skip
    return if_((owner + one).is_(0), none, some)


def _tiles() -> Tiles:
    tiles = []
    labels = {"owner": L("Nobody owns it", "无人负责", "無人負責"), "one": L("One person alone", "仅一人接触", "僅一人接觸")}  # fmt: skip
    for name in KINDS:
        late = cell(f"risks.{name}") > 0
        note = join(
            if_(late, "! ", ""),
            words("A or key customers", "家 A 级或关键客户", "家 A 級或關鍵客戶"),
        )
        tiles.append(
            Tile(f"risks.tile.{name}", labels[name], cell(f"risks.{name}"), note, late=late)
        )
    for name in KINDS:
        amount = L("Amount: nobody", "金额：无人负责", "金額：無人負責") if name == "owner" else L("Amount: one person", "金额：仅一人", "金額：僅一人")  # fmt: skip
        said = counts.priced(join(words("ordered in ", "近 ", "近 "), cell("one_person_days"), words(" days or expected", " 天订单或预计", " 天訂單或預計")))  # fmt: skip
        tiles.append(
            Tile(f"risks.tile.{name}_amount", amount, _amount(name, _first(1)), said, Kind.SHORT)
        )
    return Tiles(tuple(tiles))


def _row(name: str, number: int, key: str) -> Expr:
    """Return a value of one list's row: the owners' list stands first in the table."""
    before: Expr = lift(0) if name == "owner" else cell("risks.owner")
    held = if_error(shown(at(field(TABLE, key), before + number)), "")
    return if_(cell(f"risks.{name}") >= number, held, "")


def _list(name: str, title: Label, who: str) -> Block:
    columns = (
        Column("", 2, column_label(TABLE, "name"), style=Style.NAMED),
        Column("who", 1, column_label(TABLE, who)),
        Column("grade", 1, column_label(TABLE, "grade"), align="center"),
        Column("last", 1, column_label(TABLE, "last_contact"), Kind.DATE, align="right"),
        Column("amount", 1, column_label(TABLE, "amount"), Kind.MONEY, align="right"),
    )
    keys = ("name", who, "grade", "last_contact", "amount")
    lines = tuple(
        Line(f"risks.{name}{n}", tuple(_row(name, n, key) for key in keys))
        for n in range(1, ROWS + 1)
    )
    head = Head(f"risks.{name}.head", title, L("all  ›", "全部  ›", "全部  ›"), link=TABLE)
    return Block((head, Table(f"risks.{name}.table", columns, lines, px=20, grows=False)), 2)


CHART = Chart(
    "risks.alone",
    ChartKind.BAR,
    L("Bars: amount known to one person alone, by rep", "条形图：各业务员仅一人接触的金额", "橫條圖：各業務員僅一人接觸的金額"),
    Cells("risks.name1", f"risks.name{REPS}"),
    (Series(L("One person alone", "仅一人接触", "僅一人接觸"), Cells("risks.amount1", f"risks.amount{REPS}"), Role.ORDINARY, Labelled.ALL),),
    pattern=SHORT,
    gap=35,
)  # fmt: skip


def _chart() -> Block:
    some = join(
        words("With one person alone: ", "仅一人接触的金额：", "僅一人接觸的金額："),
        counts.priced(short_amount(_amount("one", _first(1))), " "),
        words(". Introduce a second person there first.", "。先为这些客户安排第二位接触人。", "。請先為這些客戶安排第二位接觸人。"),
    )  # fmt: skip
    said = if_(cell("risks.one") > 0, some, words("Nobody is known to one person alone.", "没有仅一人接触的客户。", "沒有僅一人接觸的客戶。"))  # fmt: skip
    head = Head("risks.chart", L("Where it would hurt", "影响最大之处", "影響最大之處"), in_money())
    return Block((head, Says("risks.chart.says", said), Plot(CHART, CHART_ROWS)))


def list_cells() -> tuple[SheetCell, ...]:
    """Return what stands above the whole list."""
    owner, one = (count_if(_kind(name)) for name in KINDS)
    said = _finding(owner, one)
    return (
        SheetCell("risk_rows.title", "A1", text=LIST, style=Style.TITLE, merge="A1:D1"),
        SheetCell("risk_rows.said", "A2", rule=said, style=Style.SENTENCE, merge="A2:K2"),
    )


def page() -> Page:
    """Return the page."""
    title = words("Risks", "风险", "風險")
    lists = (
        _list("owner", L("Owner none or left", "无负责人或已离职", "無負責人或已離職"), "owner"),
        _list("one", L("Touched by one person alone", "仅一人接触", "僅一人接觸"), "person"),
    )
    return Page(
        "risks",
        join(title, GAP, iso_text(cell("as_of"))),
        words("A and key customers", "A 级与关键客户", "A 級與關鍵客戶"),
        _finding(cell("risks.owner"), cell("risks.one")),
        ((Block((_tiles(),)),), lists, (_chart(),)),
        figures=_figures(),
    )
