"""Reports 1: who brings the revenue, who owes, who matches us; formulas over what Analyse wrote."""

from __future__ import annotations

from repbook.domain.reports import BIGGEST, CLASSES, DUE_DATES, JUDGED_LEAST, MONTHS
from repbook.features.reports import customers_charts as charts
from repbook.features.reports.found import (
    BIG,
    JUDGED_ROW,
    PAGE,
    TOP_ROW,
    at,
    big_row,
    class_known,
    class_sum,
    due_row,
    of_row,
    row_figures,
)
from repbook.features.reports.rows_table import month_key
from repbook.schema.cell_builders import (
    UNKNOWN,
    column_label,
    counted,
    iso_text,
    percent_text,
    short_amount,
    value_at,
)
from repbook.schema.declare import Kind, Style
from repbook.schema.pages.page import Block, Figure, Page
from repbook.schema.pages.parts import EMPTY, Column, Head, Line, Plot, Says, Table
from repbook.scoring.expr import Expr, call
from repbook.scoring.verbs import (
    any_,
    cases,
    cell,
    code,
    count_if,
    field,
    find,
    if_,
    if_error,
    is_day,
    is_number,
    join,
    match,
    sum_if,
    where,
    words,
)
from repbook.text.label import Label

L = Label
ROW, HEAD_ROW, SAYS, TALL = 20, 20, 24, 28
SECOND_SHEET = 2
"""The band with which the second sheet of paper begins: due dates and match."""
FACES = ("red", "white", "black")


def _title() -> Expr:
    return words("Reports 1 · Customers", "分析报表 1 · 客户", "分析報表 1 · 客戶")


def _scope() -> Expr:
    day = cell("analysed_on")
    found = join(
        words("365 days to ", "截至 ", "截至 "), iso_text(day), words(" · ", " 的 365 天 · ", " 的 365 天 · "),
        counted(of_row(TOP_ROW, "of_all"), " customer with revenue", " customers with revenue", " 个成交客户", " 位成交客戶"),
    )  # fmt: skip
    return if_(is_day(day), found, "")


NONE = words("No figures yet: press Analyse.", "还没有数据：请点“分析客户”。", "尚無資料：請按「分析客戶」。")  # fmt: skip


def _few() -> Expr:
    """Hold where too few customers have revenue for shares to say anything."""
    return is_number(of_row(TOP_ROW, "revenue_share")).is_(False)


def _finding() -> Expr:
    profit = of_row(TOP_ROW, "profit_share")
    earned = if_(
        is_number(profit),
        join(
            words(" and ", "、", "、"),
            percent_text(profit),
            words(" of profit", " 的毛利", " 的毛利"),
        ),
        words("; there is no profit to share", "；没有毛利可分", "；沒有毛利可分"),
    )
    losses = cell(f"{PAGE}.losers")
    lost = join(
        words("; ", "；", "；"), losses, words(" loss makers cost ", " 个亏损客户共亏 ", " 位虧損客戶共虧 "),
        short_amount(0 - cell(f"{PAGE}.lost")), words(" over the years", "", ""),
    )  # fmt: skip
    found = join(
        words("The first ", "前 ", "前 "), percent_text(of_row(TOP_ROW, "share")),
        words(" of customers bring ", " 的客户带来 ", " 的客戶帶來 "), percent_text(of_row(TOP_ROW, "revenue_share")),
        words(" of revenue", " 的销售额", " 的銷售額"), earned, if_(losses > 0, lost, ""), words(".", "。", "。"),
    )  # fmt: skip
    return cases((at(TOP_ROW).is_(0), NONE), (_few(), _too_few()), other=found)


def _too_few() -> Expr:
    return join(
        words("Too few customers with revenue (", "有销售额的客户太少（", "有銷售額的客戶太少（"), of_row(TOP_ROW, "of_all"),
        words(") for shares to say much.", " 个），占比说明不了什么。", " 位），占比說明不了什麼。"),
    )  # fmt: skip


def _curve() -> Block:
    said = join(
        words("The first ", "前 ", "前 "), percent_text(of_row(TOP_ROW, "share")),
        words(" bring ", " 的客户占销售额 ", " 的客戶占銷售額 "), percent_text(of_row(TOP_ROW, "revenue_share")),
        words(" of revenue here; the claim is ", "，常说的是 ", "，常說的是 "), percent_text(cell(f"{PAGE}.claim.y")), words(".", "。", "。"),
    )  # fmt: skip
    head = Head(f"{PAGE}.curve", L("80/20", "二八法则", "二八法則"), L("share of customers, biggest first", "横轴：客户占比（由大到小）", "橫軸：客戶占比（由大到小）"))  # fmt: skip
    says = Says(
        f"{PAGE}.curve.says",
        cases((at(TOP_ROW).is_(0), NONE), (_few(), _too_few()), other=said),
        px=SAYS,
    )
    return Block((head, says, Plot(charts.CURVE, charts.CURVE_ROWS)), 2)


def _classes() -> tuple[Head, Says, Table]:
    big = sum((_of_class(each, "customers") for each in BIG[1:]), _of_class(BIG[0], "customers"))
    all_of = _of_class("all", "customers")
    shares = [
        if_error(sum((_of_class(each, key) for each in BIG[1:]), _of_class(BIG[0], key)), "")
        for key in ("revenue_share", "contact_share")
    ]
    got = join(
        words(" and get ", "、联系次数 ", "、聯絡次數 "),
        percent_text(shares[1]),
        words(" of contacts", "", ""),
    )
    met = if_(cell(f"{PAGE}.contacts") > 0, got, "")
    said = join(
        big, words(" top and large customers of ", " 个顶级与大客户（共 ", " 位頂級與大客戶（共 "), all_of,
        words(" bring ", " 个）占销售额 ", " 位）占銷售額 "), percent_text(shares[0]), words(" of revenue", "", ""), met,
        words(".", "。", "。"),
    )  # fmt: skip
    head = Head(
        f"{PAGE}.classes",
        L("Classes", "客户分级", "客戶分級"),
        L("the year, by customer", "近一年", "近一年"),
    )
    columns = (
        Column("name", 1, column_label("customers", "class"), style=Style.NAMED),
        Column("customers", 1, column_label("report_rows", "customers"), Kind.WHOLE, align="right"),
        Column("revenue", 1, L("Revenue", "销售额", "銷售額"), Kind.MONEY, align="right"),
        Column("revenue_share", 1, L("Share", "占比", "占比"), Kind.PERCENT, align="right"),
        Column(
            "contact_share", 1, L("Contacts", "联系占比", "聯絡占比"), Kind.PERCENT, align="right"
        ),
        Column("margin", 1, L("Margin", "毛利率", "毛利率"), Kind.PERCENT, align="right"),
    )
    lines = (*(_class_line(each, (each,)) for each in CLASSES[:-1]), _class_line("", CLASSES))
    says = Says(f"{PAGE}.classes.says", if_(at(TOP_ROW).is_(0), NONE, said), px=SAYS)
    table = Table(f"{PAGE}.classes", columns, lines, total=True, px=ROW, head_px=HEAD_ROW)
    return head, says, table


def _of_class(name: str, key: str) -> Expr:
    """Return what the table of classes shows."""
    return cell(f"{PAGE}.classes.{name}.{key}")


def _ratio(part: Expr, whole: Expr) -> Expr:
    return if_error(part / whole, "")


def _class_line(each: str, keys: tuple[str, ...]) -> Line:
    profit, met = (class_sum(key, keys) for key in ("profit", "contacts"))
    revenue = _of_class(each or "all", "revenue")
    values = (
        code(f"pyramid.{each}") if each else L("All", "合计", "合計"),
        class_sum("customers", keys),
        class_sum("revenue", keys),
        _ratio(revenue, _of_class("all", "revenue")),
        _ratio(met, cell(f"{PAGE}.contacts")),
        if_(class_known("profit", keys), _ratio(profit, revenue), ""),
    )
    return Line(f"{PAGE}.classes.{each or 'all'}", values)


def _faces() -> tuple[Head, Table]:
    head = Head(f"{PAGE}.faces", L("Faces of the big ones, all time", "关键客户脸谱（全部历史）", "關鍵客戶臉譜（全部歷史）"), L("suggested / confirmed", "系统建议 / 人工确认", "系統建議 / 人工確認"))  # fmt: skip
    columns = (
        Column("name", 2, L("Face", "脸谱", "臉譜"), style=Style.NAMED),
        Column("count", 1, L("Customers", "客户数", "客戶數"), align="right"),
        Column("revenue", 1, L("Revenue", "销售额", "銷售額"), Kind.SHORT, align="right"),
        Column("profit", 1, L("Profit", "毛利", "毛利"), Kind.SHORT, align="right"),
        Column("margin", 1, L("Margin", "毛利率", "毛利率"), Kind.PERCENT, align="right"),
    )
    lines = tuple(_face_line(name) for name in (*FACES, "loss"))
    return head, Table(f"{PAGE}.faces", columns, lines, px=ROW, head_px=HEAD_ROW)


def _face_line(name: str) -> Line:
    said = charts.face_words(name)
    suggested = where("accounts", "face_suggested", "=", said)
    revenue, profit = (
        sum_if("accounts", key, suggested) for key in ("revenue_life", "profit_life")
    )
    line = f"{PAGE}.faces.{name}"
    confirmed: Expr = cell(f"{PAGE}.confirmed.{name}") if name in FACES else UNKNOWN
    margin = _ratio(cell(f"{line}.profit"), cell(f"{line}.revenue"))
    bad = if_(is_number(cell(f"{line}.profit")), cell(f"{line}.profit") < 0, False)
    values = (said, join(count_if(suggested), " / ", confirmed), revenue, profit, margin)
    return Line(line, values, (None, None, None, bad, bad))


def _money() -> Block:
    late, old = cell(f"{PAGE}.ageing.late"), cell(f"{PAGE}.ageing.over.amount")
    owed = cell(f"{PAGE}.ours")
    none = words("Nothing is open.", "没有未收款。", "沒有未收款。")
    good = words("Nothing is overdue.", "没有逾期。", "沒有逾期。")
    overdue = join(
        short_amount(late), words(" is overdue, ", " 已逾期，", " 已逾期，"),
        if_(old > 0, join(words("", "其中 ", "其中 "), short_amount(old), words(" of it", "", "")), words("nothing", "没有", "沒有")),
        words(" beyond ", " 超过 ", " 超過 "), cell("ageing_3"), words(" days.", " 天。", " 天。"),
    )  # fmt: skip
    unknown = words("No payment is on file: every order counts as open.", "没有付款记录：所有订单都算未收。", "沒有付款紀錄：所有訂單都算未收。")  # fmt: skip
    said = cases(
        (cell(f"{PAGE}.ageing.all").is_(0), none),
        (late.is_(0), good),
        (cell("no_payments").is_(1), unknown),
        other=overdue,
    )
    ours = join(words("ours to pay: ", "应付客户 ", "應付客戶 "), short_amount(0 - owed))
    head = Head(
        f"{PAGE}.ageing", L("Money owed to us", "应收账龄", "應收帳齡"), if_(owed < 0, ours, "")
    )
    return Block((head, Says(f"{PAGE}.ageing.says", said, px=SAYS), Plot(charts.AGEING, charts.AGEING_ROWS)), 2)  # fmt: skip


def _top() -> Block:
    columns = (
        Column("name", 2, column_label("accounts", "name"), style=Style.NAMED),
        Column("months", 1, L("12 months", "12 个月", "12 個月")),
        Column("revenue", 1, L("Revenue", "销售额", "銷售額"), Kind.MONEY, align="right"),
        Column("before", 1, L("Before", "上一年", "前一年"), Kind.MONEY, align="right"),
        Column("margin", 1, L("Margin", "毛利率", "毛利率"), Kind.PERCENT, align="right"),
    )
    lines = tuple(_top_line(number) for number in range(1, BIGGEST + 1))
    head = Head(f"{PAGE}.top", L("Ten biggest", "前十大客户", "前十大客戶"), L("the year, and the year before", "近一年与上一年", "近一年與前一年"))  # fmt: skip
    return Block((head, Table(f"{PAGE}.top", columns, lines, px=ROW, head_px=HEAD_ROW)), 2)


def _top_line(number: int) -> Line:
    row = cell(f"{PAGE}.top{number}.row")
    keys = ("name", "revenue_year", "revenue_before", "margin_year")
    values = tuple(value_at("accounts", key, row) for key in keys)
    margin = cell(f"{PAGE}.top{number}.margin")
    lossy = if_(is_number(margin), margin < 0, False)
    name = if_(row.is_(0), "", join(number, "  ", values[0]))
    drawn = (_month(number, 1), _month(number, MONTHS))
    return Line(
        f"{PAGE}.top{number}",
        (name, EMPTY, *values[1:]),
        (None, None, None, None, lossy),
        sparks=((), drawn, (), (), ()),
    )


def _month(place: int, number: int) -> str:
    """Return the figure of what one of the biggest customers bought in a twelfth of the year."""
    return f"{PAGE}.top{place}.month{number}"


def _months() -> tuple[tuple[Figure, ...], ...]:
    """Return the columns of the twelfths, a row a customer: a line of them is drawn in a cell."""
    return tuple(
        tuple(
            Figure(_month(n, month), of_row(big_row(n), month_key(month)), Kind.MONEY)
            for n in range(1, BIGGEST + 1)
        )
        for month in range(1, MONTHS + 1)
    )


def _due() -> Block:
    columns = (
        Column("day", 1, column_label("orders", "due_on")),
        Column("name", 2, column_label("accounts", "name"), style=Style.NAMED),
        Column("amount", 1, column_label("orders", "open"), Kind.MONEY, align="right"),
        Column("state", 2, L("State", "状态", "狀態"), align="right"),
    )
    lines = tuple(_due_line(number) for number in range(1, DUE_DATES + 1))
    note = if_(
        is_day(cell("analysed_on")),
        join(words("as of ", "截至 ", "截至 "), iso_text(cell("analysed_on"))),
        "",
    )
    head = Head(f"{PAGE}.due", L(f"The next {DUE_DATES} due dates", f"最近 {DUE_DATES} 笔到期款", f"最近 {DUE_DATES} 筆到期款"), note)  # fmt: skip
    none = if_(
        at(due_row(1)).is_(0),
        words("Nothing falls due.", "没有即将到期的款项。", "沒有即將到期的款項。"),
        _soon(),
    )
    says = Says(f"{PAGE}.due.says", none, px=SAYS)
    return Block((head, says, Table(f"{PAGE}.due", columns, lines, px=TALL, head_px=HEAD_ROW)), 2)


def _soon() -> Expr:
    return join(
        words("First ", "最早 ", "最早 "), iso_text(of_row(due_row(1), "day")), words(": ", "：", "："),
        short_amount(of_row(due_row(1), "amount")), words(".", "。", "。"),
    )  # fmt: skip


def _due_line(number: int) -> Line:
    key = due_row(number)
    row, day = at(key), of_row(key, "day")
    name = cell(f"{PAGE}.{key}.name_of")
    days = day - cell("as_of")
    state = cases(
        (days < 0, join(words("! past by ", "! 已过 ", "! 已過 "), counted(0 - days, " day", " days", " 天", " 天"))),
        (days.is_(0), words("today", "今天", "今天")),
        (days.is_(1), words("tomorrow", "明天", "明天")),
        other=join(words("in ", "", ""), days, words(" days", " 天后", " 天後")),
    )  # fmt: skip
    late = call("LEFT", cell(f"{PAGE}.{key}.state"), 1).is_("!")
    values = (iso_text(day), name, of_row(key, "amount"), state)
    lights = (None, None, None, late)
    return Line(f"{PAGE}.{key}", tuple(if_(row.is_(0), "", each) for each in values), lights)


def _match() -> Block:
    judged, typed = of_row(JUDGED_ROW, "customers"), cell(f"{PAGE}.match.typed")
    least = JUDGED_LEAST
    few = join(
        judged, words(f" accounts are judged; the chart shows from {least}.", f" 个客户已评估，满 {least} 个才画图。", f" 位客戶已評估，滿 {least} 位才畫圖。"),
    )  # fmt: skip
    some = join(
        judged, words(" accounts judged by ", " 个客户已评估，手填 ", " 位客戶已評估，手填 "), typed,
        words(" typed cells: ", " 项：", " 項："), cell(f"{PAGE}.match.target"), words(" to target.", " 个主攻。", " 位主攻。"),
    )  # fmt: skip
    none = words("No account is judged yet: type in Accounts, view Match.", "还没有评估：请在“客户档案”的“门当户对”中填写。", "尚未評估：請在「客戶檔案」的「門當戶對」中填寫。")  # fmt: skip
    said = cases(
        (any_(at(JUDGED_ROW).is_(0), judged.is_(0)), none), (judged < least, few), other=some
    )
    head = Head(f"{PAGE}.match", L("Value and our ability", "门当户对：价值与能力", "門當戶對：價值與能力"), L("across: our ability, up: value", "横：能力，纵：价值", "橫：能力，縱：價值"))  # fmt: skip
    columns = (
        Column("name", 2, column_label("accounts", "field"), style=Style.NAMED),
        Column("count", 2, column_label("report_rows", "customers"), Kind.WHOLE, align="right"),
        Column("share", 2, L("Share", "占比", "占比"), Kind.PERCENT, align="right"),
    )
    whole = of_row(JUDGED_ROW, "customers")
    lines = tuple(
        Line(
            f"{PAGE}.match.row.{name}",
            (
                code(f"match.{name}"),
                cell(f"{PAGE}.match.{name}"),
                _ratio(cell(f"{PAGE}.match.{name}"), whole),
            ),
        )
        for name in charts.FIELDS
    )
    table = Table(f"{PAGE}.match", columns, lines, px=TALL, head_px=HEAD_ROW)
    return Block((head, Says(f"{PAGE}.match.says", said, px=SAYS), Plot(charts.MATCH, charts.MATCH_ROWS, TALL), table), 2)  # fmt: skip


def _figures() -> tuple[tuple[Figure, ...], ...]:
    lossy = where("accounts", "profit_life", "<", 0)
    single = (
        Figure(f"{PAGE}.contacts", class_sum("contacts")),
        Figure(f"{PAGE}.losers", count_if(lossy)),
        Figure(f"{PAGE}.lost", sum_if("accounts", "profit_life", lossy), Kind.MONEY),
        *(
            Figure(
                f"{PAGE}.confirmed.{name}",
                count_if(where("customers", "face", "=", code(f"face.{name}"))),
            )
            for name in FACES
        ),
        *charts.match_counts(),
    )
    top = tuple(
        Figure(f"{PAGE}.top{n}.row", if_error(match(n, field("accounts", "place")), 0))
        for n in range(1, BIGGEST + 1)
    )
    return ((*single, *top), *row_figures(), *_names(), *_months(), *charts.figures())


def _names() -> tuple[tuple[Figure, ...], ...]:
    """Return who owes what falls due: where the card stands, and its name."""
    keys = [due_row(number) for number in range(1, DUE_DATES + 1)]
    cards, names = [], []
    for key in keys:
        account, card = of_row(key, "account"), cell(f"{PAGE}.{key}.card")
        name = if_(card.is_(0), account, value_at("customers", "name", card))
        cards.append(Figure(f"{PAGE}.{key}.card", find(account, "customers", "id")))
        names.append(Figure(f"{PAGE}.{key}.name_of", name, Kind.TEXT))
    return tuple(cards), tuple(names)


def page() -> Page:
    """Return the first sheet of reports."""
    bands = (
        (_curve(), Block((*_classes(), *_faces()), 2)),
        (_money(), _top()),
        (_due(), _match()),
    )
    return Page(PAGE, _title(), _scope(), _finding(), bands, _figures(), sheets=(SECOND_SHEET,))
