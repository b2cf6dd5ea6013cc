"""Account page: one customer whole on a sheet of A4, by the card that is chosen on Card (M98-M107)."""

from __future__ import annotations

from repbook.features.account_page import charts, lists
from repbook.features.account_page.figures import CARD, CARD_ROW, ROW, figures, of, of_card, of_main
from repbook.schema.cell_builders import (
    GAP,
    UNKNOWN,
    by_view,
    column_label,
    iso_text,
    percent_text,
    profit_said,
    whole_amount,
)
from repbook.schema.declare import Kind
from repbook.schema.pages.grid import PORTRAIT
from repbook.schema.pages.page import Block, Figure, Page
from repbook.schema.pages.parts import Tile, Tiles
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import (
    cases,
    cell,
    if_,
    is_day,
    is_number,
    join,
    rounded,
    words,
)
from repbook.text.label import Label

L = Label
PAGE = "account_page"


def _title() -> Expr:
    choose = words("Choose a customer on the Card sheet", "请在“客户卡”中选择客户", "請在「客戶卡」中選擇客戶")  # fmt: skip
    missing = words("No card with this ID or name", "没有这个编号或名称", "沒有這個編號或名稱")
    named = join(of_card("name"), GAP, CARD)
    return cases((cell("card_id").is_(""), choose), (CARD_ROW.is_(0), missing), other=named)


def _scope() -> Expr:
    where = join(of_card("area"), GAP, words("owner ", "负责人 ", "負責人 "), of_card("rep"))
    day = cell("analysed_on")
    figures_of = join(GAP, words("figures of ", "数据截至 ", "資料截至 "), iso_text(day))
    return if_(CARD_ROW.is_(0), "", join(where, if_(is_day(day), figures_of, "")))


def _finding() -> Expr:
    """Say the one thing that matters now: money late, silence, a gap, else the habit."""
    silent = of("silent_from")
    unheard = join(words("Not contacted since the order of ", "成交后未联系：订单 ", "成交後未聯絡：訂單 "), iso_text(of("last_order")), words(": call.", "，请联系。", "，請聯絡。"))  # fmt: skip
    overdue = join(
        whole_amount(cell(f"{PAGE}.credit1.overdue")), words(" is overdue, ", " 已逾期 ", " 已逾期 "), of("overdue_days"),
        words(" days at the longest: collect first.", " 天，先收款。", " 天，先收款。"),
    )  # fmt: skip
    nobody = words("No figures yet: press Analyse.", "还没有数据：请点“分析客户”。", "尚無資料：請按「分析客戶」。")  # fmt: skip
    nothing = words(
        "A prospect: nothing bought yet.", "潜在客户：尚未成交。", "潛在客戶：尚未成交。"
    )
    calm = join(of("status"), words(", last order ", "，最近成交 ", "，最近成交 "), iso_text(of("last_order")), words(".", "。", "。"))  # fmt: skip
    found = cases(
        (cell(f"{PAGE}.late").is_(1), overdue),
        (if_(is_day(silent), silent <= cell("as_of"), False), unheard),
        (cell(f"{PAGE}.gap.said").is_not(""), cell(f"{PAGE}.gap.said")),
        (is_day(of("last_order")), calm),
        other=nothing,
    )
    return cases((CARD_ROW.is_(0), ""), (ROW.is_(0), nobody), other=join(_face(), found))


def _face() -> Expr:
    """Name the face that counts: the typed one, else what is suggested (M15-M18)."""
    typed, face = of_main("face"), of("face_suggested")
    return cases(
        (typed.is_not(""), join(typed, words(". ", "。", "。"))),
        (face.is_not(""), join(face, words(" (suggested). ", "（建议）。", "（建議）。"))),
        other="",
    )


def _figure(value: Expr) -> Expr:
    """Return what a tile shows: a dash where the customer has no such figure."""
    return cases((CARD_ROW.is_(0), ""), (value.is_(""), UNKNOWN), other=value)


def _tiles() -> Tiles:
    before = join(words("before: ", "上一年 ", "前一年 "), whole_amount(cell(f"{PAGE}.before")))
    margin = join(percent_text(of("margin_year")), words("; book ", "；全簿 ", "；全簿 "), percent_text(cell("book_margin")))  # fmt: skip
    banded = words("its margin beside the book's", "毛利率与全簿相比", "毛利率與全簿相比")
    withheld = words("not shown (Settings)", "按设置不显示", "依設定不顯示")
    held = join(
        whole_amount(cell(f"{PAGE}.credit1.open")),
        " / ",
        whole_amount(cell(f"{PAGE}.credit1.limit")),
    )
    over, late = lists.over_limit(), lists.is_late()
    state = cases(
        (over, words("! over the limit", "! 超过额度", "! 超過額度")),
        (late, join(words("! ", "! 逾期 ", "! 逾期 "), of("overdue_days"), words(" days late", " 天", " 天"))),
        other=words("nothing overdue", "没有逾期", "沒有逾期"),
    )  # fmt: skip
    delay = of("pay_delay")
    days = rounded(delay, 0)
    pays = cases(
        (is_number(delay).is_(False), words("too few payments to tell", "付款太少，看不出", "付款太少，看不出")),
        (days > 0, join(words("pays ", "一般晚付 ", "一般晚付 "), days, words(" days late", " 天", " 天"))),
        other=words("pays on time", "付款准时", "付款準時"),
    )  # fmt: skip
    return Tiles(
        (
            Tile(f"{PAGE}.tile.revenue", column_label("accounts", "revenue_year"), _figure(of("revenue_year")), before, Kind.MONEY),
            Tile(f"{PAGE}.tile.profit", column_label("accounts", "profit_year"), _figure(profit_said(of("profit_year"), of("margin_year"))), if_(ROW.is_(0), "", by_view(withheld, banded, margin)), Kind.MONEY),
            Tile(f"{PAGE}.tile.open", L("Open / limit", "未收 / 额度", "未收 / 額度"), if_(ROW.is_(0), "", held), if_(ROW.is_(0), "", state), Kind.TEXT, lists.warns(f"{PAGE}.tile.open.note")),
            Tile(f"{PAGE}.tile.credit", column_label("accounts", "credit"), _figure(lists.credit_grade()), if_(ROW.is_(0), "", pays), Kind.TEXT),
        )
    )  # fmt: skip


def _states() -> tuple[Figure, ...]:
    """Return what colours of the page depend on: they read the page alone."""
    return (
        Figure(f"{PAGE}.over", if_(lists.over_limit(), 1, 0)),
        Figure(f"{PAGE}.late", if_(lists.is_late(), 1, 0)),
        Figure(f"{PAGE}.before", of("revenue_before"), Kind.MONEY),
        Figure(f"{PAGE}.gap.said", charts.first_gap(), Kind.TEXT),
    )


def page() -> Page:
    """Return the page of one customer."""
    bands = (
        (Block((_tiles(),)),),
        (lists.credit(),),
        (charts.by_year(), charts.against()),
        (lists.comparison(),),
        (lists.people(),),
        (lists.orders(), lists.tasks()),
        (lists.contacts(),),
        (lists.relations(), lists.colleagues()),
    )
    return Page(
        PAGE, _title(), _scope(), _finding(), bands,
        (*figures(_states()), *charts.years(), *charts.gaps()), PORTRAIT,
    )  # fmt: skip
