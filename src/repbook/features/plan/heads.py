"""The title cells above the tables of Visits and Qualify."""

from __future__ import annotations

from repbook.domain.letters import letters
from repbook.features.cards import counts
from repbook.schema.cell_builders import (
    GAP,
    clock_text,
    column_label,
    counted,
    day_text,
    moment_text,
    setting_label,
)
from repbook.schema.declare import SheetCell, Style
from repbook.schema.registry import BY_LIST, TABLES
from repbook.scoring.expr import Expr, call
from repbook.scoring.slots import NEED, number_of
from repbook.scoring.verbs import (
    at,
    cell,
    code,
    field,
    if_,
    is_number,
    join,
    match,
    rounded,
    where,
    words,
)
from repbook.text.label import Label

L = Label
VISIT_HEIGHTS = {1: 26, 2: 19, 3: 17.25, 4: 4.5}
_CODES_FROM = "ask"


def _legend(key: str) -> tuple[object, ...]:
    """Return the digits of a list with what they mean, in the order of the workbook's own list."""
    first = match(key, field("lists", "list"))
    parts: list[object] = []
    for number in range(1, len(BY_LIST[key]) + 1):
        parts += [f"  {number} ", at(field("lists", "label"), first + (number - 1))]
    return tuple(parts)


def _legends(*keys: str) -> Expr:
    """Say what the digits mean; a list after the first says its name."""
    parts: list[object] = []
    for key in keys:
        if parts:
            parts += ["      ", words(*column_label("visits", key))]
        parts += _legend(key)
    return join(*parts)  # type: ignore[arg-type]  # texts and nodes


def _rep() -> Expr:
    rep, ranked = words(*setting_label("rep_name")), words(*setting_label("ranked_at"))
    colon = code("reason.colon")
    name = if_(cell("rep_name").is_(""), "", join(rep, colon, cell("rep_name"), "   "))
    line = words("a thick line: a new area", "粗线：换区域", "粗線：換區域")
    return join(name, ranked, colon, moment_text(cell("ranked_at")), GAP, line)


def _tally() -> Expr:
    return join(
        counted(counts.planned_rows(counts.do("visit")), " visit", " visits", " 次拜访", " 次拜訪"), _tour(), GAP,
        counted(counts.planned_rows(counts.do("call")), " call", " calls", " 个电话", " 通電話"), _chats(), _home(), GAP,
        counts.not_yet_returned(), words(" not yet returned, ", " 行尚未回填，其中 ", " 筆尚未回填，其中 "),
        counts.results_waiting(), words(" of them typed", " 行已填", " 筆已填"),
        _earlier(), _need_first(),
    )  # fmt: skip


def _chats() -> Expr:
    chats = counts.planned_rows(counts.do("chat"))
    said = counted(chats, " chat", " chats", " 次消息", " 則訊息")
    return if_(chats > 0, join(GAP, said), "")


def _earlier() -> Expr:
    """Say how many rows of an earlier day stay below."""
    rows = counts.on_sheet() - counts.planned_rows()
    said = words(" of an earlier day at the end", " 行是以前的，排在最后", " 筆是以前的，排在最後")
    return if_(rows > 0, join(words(", ", "，", "，"), rows, said), "")


def _need_first() -> Expr:
    """Say once what the bare leads of the sheet are asked: their need."""
    bare = counts.on_sheet(
        where("visits", "ask_slot", "=", number_of(NEED)), where("visits", "last_contact", "blank")
    )
    said = words(" leads: ask the need first", " 家新客户先问需求", " 位新客戶先問需求")
    return if_(bare > 1, join(GAP, bare, said), "")


def _tour() -> Expr:
    """Say what the day's tour takes, where places are known; home is what it ends at then."""
    driven = join(
        words(", ", "，", "，"),
        cell("driving"),
        words(" minutes driving", " 分钟车程", " 分鐘車程"),
    )
    home = join(words(", home ", "，到家 ", "，到家 "), _home_time())
    return if_(is_number(cell("driving")), join(driven, home), "")


def _home_time() -> Expr:
    """Write when the rep is home, and how many days later that is."""
    home = cell("home_at")
    days = rounded(home - call("MOD", home, 1), 0)
    later = join(words(" (+", "（+", "（+"), days, words(" d)", " 天）", " 天）"))
    return join(clock_text(home), if_(home < 1, "", later))


def _home() -> Expr:
    at = join(GAP, words("home ", "到家 ", "到家 "), _home_time())
    return if_(is_number(cell("driving")), "", if_(is_number(cell("home_at")), at, ""))


def visit_cells() -> tuple[SheetCell, ...]:
    """Return the four rows above the day's sheet: day and rep, tally, what the digits mean."""
    title = join(words("Visit sheet ", "拜访表 ", "拜訪表 "), day_text(cell("plan_day")))
    columns = TABLES["visits"].keys()
    codes = columns.index(_CODES_FROM) + 1
    caption, first = letters(codes - 1), letters(codes)
    last, before = letters(columns.index("note") + 1), letters(codes - 2)
    cells = [
        SheetCell("visits.title", "A1", rule=title, style=Style.TITLE, merge=f"A1:{before}1"),
        SheetCell("visits.tally", "A2", rule=_tally(), style=Style.TALLY, merge=f"A2:{before}2"),
        SheetCell("visits.rep", "A3", rule=_rep(), style=Style.SUBTITLE, merge=f"A3:{before}3"),
    ]
    for row, keys in enumerate((("result",), ("need",), ("attitude", "chance")), 1):
        name, place = keys[0], f"{first}{row}"
        cells += [
            SheetCell(
                f"visits.{name}.caption",
                f"{caption}{row}",
                text=column_label("visits", name),
                style=Style.CODES_HEAD,
            ),
            SheetCell(
                f"visits.{name}.codes",
                place,
                rule=_legends(*keys),
                style=Style.CODES,
                merge=f"{place}:{last}{row}",
            ),
        ]
    return tuple(cells)
