"""The lists of the page: people, comparison, orders, contacts, tasks, relations, the credit record."""

from __future__ import annotations

from repbook.features.account_page.charts import gap_at
from repbook.features.account_page.figures import (
    CARD_ROW,
    COMPARED,
    CONTACTS,
    ORDERS,
    PAGE,
    PEOPLE,
    RELATIONS,
    ROW,
    TASKS,
    of,
    of_main,
    row_in,
    shortened,
)
from repbook.schema.cell_builders import (
    GAP,
    UNKNOWN,
    column_label,
    iso_text,
    result_said,
    setting_label,
    value_at,
    whole_amount,
)
from repbook.schema.declare import Kind, Style
from repbook.schema.pages.page import Block
from repbook.schema.pages.parts import Column, Head, Line, Passage, Table
from repbook.scoring.expr import Expr, call
from repbook.scoring.verbs import (
    all_,
    any_,
    cases,
    cell,
    code,
    if_,
    is_day,
    is_number,
    join,
    rounded,
    words,
)
from repbook.text.label import Label

L = Label
LIST_ROW, HEAD_ROW = 18, 20
NOTE, GOODS, NAME, CELL = (92, 44), (18, 9), (24, 10), (30, 14)
"""Letters that a line of notes, of goods, of a name, of a cell has room for: Latin, and Chinese."""
STRONGEST, SOON = 5, 7
"""The highest strength of a relationship; days ahead in which a birthday is marked."""
DELAY = L("Pays late by days", "付款延迟（天）", "付款延遲（天）")
DOT, RING = "●", "○"


def credit_grade() -> Expr:
    """Return the credit grade that counts."""
    return of("credit_now")


def credit_limit() -> Expr:
    """Return the limit that counts: the typed one, else the suggested one."""
    return if_(is_number(of("limit")), of("limit"), of("limit_suggested"))


def over_limit() -> Expr:
    """Hold where more is open than a typed limit allows; a suggested one never warns (M108)."""
    limit, open_ = of("limit"), of("open")
    return if_(all_(is_number(limit), is_number(open_)), open_ > limit, False)


def is_late() -> Expr:
    """Hold where something is overdue."""
    days = of("overdue_days")
    return if_(is_number(days), days > 0, False)


def warns(key: str) -> Expr:
    """Hold while a text on the page begins with the sign of a warning."""
    return call("LEFT", cell(key), 1).is_("!")


def _column(table: str, key: str, units: int, kind: Kind = Kind.TEXT, **more: str) -> Column:
    style = Style(more.pop("style", Style.ROW))
    return Column(key, units, column_label(table, key), kind, style, **more)


def credit() -> Block:
    """Return the credit record: grade, limit, what is owed, how the customer pays (M99, M108)."""
    head = Head(f"{PAGE}.credit", L("Credit record", "信用档案", "信用檔案"), _judged_by())
    top = ("credit", "limit", "open", "overdue", "overdue_days", "pay_delay")
    values = (credit_grade(), credit_limit(), *(of(key) for key in top[2:]))
    below = ("paid_orders", "payment_days", "ours_to_pay", "incidents_year", "usual_order", "tier")
    second = (of("paid_orders"), if_(ROW.is_(0), "", cell("payment_days")), *(of(key) for key in below[2:]))  # fmt: skip
    kinds = (Kind.TEXT, Kind.MONEY, Kind.MONEY, Kind.MONEY, Kind.WHOLE, Kind.WHOLE)
    over, late = (cell(f"{PAGE}.{name}").is_(1) for name in ("over", "late"))
    lights = (None, over, over, late, late, None)
    more = (Kind.WHOLE, Kind.WHOLE, Kind.MONEY, Kind.WHOLE, Kind.MONEY, Kind.WHOLE)
    return Block(
        (
            head,
            _row_of("credit1", top, values, kinds, lights),
            _row_of("credit2", below, second, more, (None,)),
        )
    )


def _row_of(
    name: str,
    keys: tuple[str, ...],
    values: tuple[Expr, ...],
    kinds: tuple[Kind, ...],
    lights: tuple[Expr | None, ...],
) -> Table:
    columns = tuple(
        Column(key, 2, _credit_label(key), kind, Style.NAMED, "left")
        for key, kind in zip(keys, kinds, strict=True)
    )  # fmt: skip
    line = Line(f"{PAGE}.{name}", values, lights, kinds)
    return Table(f"{PAGE}.{name}", columns, (line,), px=LIST_ROW, head_px=HEAD_ROW, grows=False)


def _credit_label(key: str) -> Label:
    if key == "payment_days":
        return setting_label(key)
    return DELAY if key == "pay_delay" else column_label("accounts", key)


def _judged_by() -> Expr:
    """Say whether grade and limit are the user's own or suggested."""
    own = any_(of("credit").is_not(""), is_number(of("limit")))
    said = if_(own, words("set by hand", "人工设定", "人工設定"), words("suggested", "系统建议", "系統建議"))  # fmt: skip
    return if_(ROW.is_(0), "", said)


def comparison() -> Block:
    """Return what the customer wants, what we and the rival give, topic by topic (M156)."""
    columns = (
        _column("compare", "topic", 2, style="named"),
        _column("compare", "wanted", 3, style="reason"),
        _column("compare", "ours", 3, style="reason"),
        _column("compare", "theirs", 3, style="reason"),
        _column("compare", "gap", 1, Kind.NUMBER, align="right"),
    )
    lines = tuple(_compared(number) for number in range(1, COMPARED + 1))
    head = Head(f"{PAGE}.compare", L("Wanted, ours, theirs", "客户要求、我方、对手", "客戶要求、我方、對手"), L("gap = importance × (ours − theirs)", "差距 = 重要程度 ×（我方 − 对手）", "差距 = 重要程度 ×（我方 − 對手）"))  # fmt: skip
    table = Table(f"{PAGE}.compare", columns, lines, px=LIST_ROW, head_px=HEAD_ROW, grows=False)
    return Block((head, table))


def _compared(number: int) -> Line:
    pairs = (("wanted", "importance"), ("ours", "our_score"), ("theirs", "their_score"))
    told = (_scored(gap_at(text, number), gap_at(score, number)) for text, score in pairs)
    gap = gap_at("gap", number)
    behind = is_number(cell(f"{PAGE}.gap.behind{number}"))
    values = (gap_at("topic", number), *told, gap)
    return Line(f"{PAGE}.compare{number}.row", values, (None, None, None, None, behind))


def _scored(text: Expr, score: Expr) -> Expr:
    with_score = join(shortened(text, *CELL), if_(text.is_(""), "", " "), "(", rounded(score, 1), ")")  # fmt: skip
    return if_(is_number(score), with_score, shortened(text, *CELL))


def people() -> Block:
    """Return who is known there, the best known first, with role, strength and birthday (M154)."""
    columns = (
        _column("contacts", "person", 3, style="named"),
        _column("contacts", "role", 2),
        Column("strength", 2, L("Relationship", "关系强度", "關係強度")),
        _column("contacts", "phone", 2),
        _column("contacts", "next_birthday", 3),
    )
    lines = tuple(_person(number) for number in range(1, PEOPLE + 1))
    head = Head(f"{PAGE}.people", L("People", "联系人", "聯絡人"), _known_to_one(), link="contacts")
    return Block((head, Table(f"{PAGE}.people", columns, lines, px=LIST_ROW, head_px=HEAD_ROW)))


def _known_to_one() -> Expr:
    alone = of("people_alone").is_(code("yes_no.yes"))
    none = words("nobody is entered yet  ›", "还没有录入联系人  ›", "尚未輸入聯絡人  ›")
    said = cases(
        (cell(f"{PAGE}.contacts1").is_(0), none),
        (
            alone,
            words("! too few people know us well  ›", "! 熟悉的人太少  ›", "! 熟識的人太少  ›"),
        ),
        other=words("all people  ›", "全部联系人  ›", "全部聯絡人  ›"),
    )
    return if_(CARD_ROW.is_(0), "", said)


def _person(number: int) -> Line:
    row = row_in("contacts", number)

    def value(key: str) -> Expr:
        return value_at("contacts", key, row)

    owner = if_(value("owner").is_(code("yes_no.yes")), words(", owner", "、老板", "、老闆"), "")  # fmt: skip
    left = value("left_on")
    gone = join(words("left ", "已离职 ", "已離職 "), iso_text(left))
    role = if_(is_day(left), gone, join(value("role"), owner))
    title = value("title")
    name = join(value("person"), if_(title.is_(""), "", join(GAP, title)))
    values = (
        name,
        role,
        _dots(value("strength")),
        value("phone"),
        _birthday(value("next_birthday")),
    )
    return Line(f"{PAGE}.people{number}", tuple(if_(row.is_(0), "", each) for each in values))


def _dots(strength: Expr) -> Expr:
    """Draw a strength of 1 to 5 as dots."""
    drawn = [DOT * n + RING * (STRONGEST - n) for n in range(1, STRONGEST + 1)]
    fits = all_(is_number(strength), strength >= 1, strength <= STRONGEST)
    return if_(fits, call("CHOOSE", rounded(strength, 0), *drawn), UNKNOWN)


def _birthday(day: Expr) -> Expr:
    days = day - cell("as_of")
    soon = join(" (", if_(days < 1, words("today", "今天", "今天"), join(words("in ", "", ""), days, words(" days", " 天后", " 天後"))), ") !")  # fmt: skip
    near = if_(is_day(day), if_(all_(days >= 0, days <= SOON), soon, ""), "")
    return join(iso_text(day), near)


def orders() -> Block:
    """Return the newest orders."""
    columns = (
        _column("orders", "day", 2),
        _column("orders", "product", 2),
        _column("orders", "amount", 2, Kind.MONEY, align="right"),
    )
    lines = tuple(_order(number) for number in range(1, ORDERS + 1))
    none = _empty("orders", L("no orders yet", "还没有订单", "尚無訂單"))
    head = Head(f"{PAGE}.orders", L("Orders, newest first", "最近订单", "最近訂單"), none)
    return _block(head, Table(f"{PAGE}.orders", columns, lines, px=LIST_ROW, head_px=HEAD_ROW))


def _block(*parts: Head | Table) -> Block:
    return Block(tuple(parts), 2)


def _empty(table: str, said: Label) -> Expr:
    return if_(all_(CARD_ROW > 0, cell(f"{PAGE}.{table}1").is_(0)), words(*said), "")


def _order(number: int) -> Line:
    row = row_in("orders", number)
    group, product = (value_at("orders", key, row) for key in ("group", "product"))
    goods = shortened(if_(group.is_(""), product, group), *GOODS)
    day = if_(row.is_(0), "", iso_text(value_at("orders", "day", row)))
    return Line(f"{PAGE}.orders{number}.row", (day, goods, value_at("orders", "amount", row)))


def contacts() -> Block:
    """Return the newest contacts, of all cards of the account (M106)."""
    columns = (
        _column("calls", "day", 2),
        _column("calls", "channel", 2),
        Column("said", 8, L("What was said", "谈了什么", "談了什麼"), style=Style.REASON),
    )
    lines = tuple(_contact(number) for number in range(1, CONTACTS + 1))
    empty = _empty("calls", L("no contact yet", "还没有联系过", "尚未聯絡過"))
    some = words("of the newest cards", "仅最新几张客户卡", "僅最新幾張客戶卡")
    none = if_(cell(f"{PAGE}.more_cards") > 0, some, empty)
    head = Head(f"{PAGE}.calls", L("Contacts, newest first", "最近联系", "最近聯絡"), none)
    return Block((head, Table(f"{PAGE}.calls", columns, lines, px=LIST_ROW, head_px=HEAD_ROW)))


def _contact(number: int) -> Line:
    row = row_in("calls", number)
    channel, result, note = (value_at("calls", key, row) for key in ("channel", "result", "note"))
    said = join(
        result_said(channel, result), if_(note.is_(""), "", join(words(": ", "：", "："), note))
    )
    day = if_(row.is_(0), "", iso_text(value_at("calls", "day", row)))
    values = (day, channel, shortened(said, *NOTE))
    return Line(f"{PAGE}.calls{number}.row", values)


def tasks() -> Block:
    """Return what is to do and was done for the customer, with its state."""
    columns = (
        _column("tasks", "due", 2),
        _column("tasks", "what", 2, style="reason"),
        Column("state", 2, L("State", "状态", "狀態"), align="right"),
    )
    lines = tuple(_task(number) for number in range(1, TASKS + 1))
    none = _empty("tasks", L("nothing to do", "没有待办", "沒有待辦"))
    head = Head(f"{PAGE}.tasks", L("To do", "待办", "待辦"), none)
    return _block(head, Table(f"{PAGE}.tasks", columns, lines, px=LIST_ROW, head_px=HEAD_ROW))


def _task(number: int) -> Line:
    row = row_in("tasks", number)

    def value(key: str) -> Expr:
        return value_at("tasks", key, row)

    due, done = value("due"), value("done_on")
    what = if_(value("what").is_(""), value("kind"), value("what"))
    days = due - cell("as_of")
    state = cases(
        (is_day(done), if_(all_(is_day(due), done > due), words("✓ done, late", "✓ 已做，迟了", "✓ 已做，遲了"), words("✓ done", "✓ 已做", "✓ 已做"))),
        (is_day(due).is_(False), words("no date", "未定日期", "未定日期")),
        (days < 0, join(words("! ", "! 逾期 ", "! 逾期 "), 0 - days, words(" days late", " 天", " 天"))),
        (days.is_(0), words("due today", "今天到期", "今天到期")),
        other=join(words("due in ", "", ""), days, words(" days", " 天后到期", " 天後到期")),
    )  # fmt: skip
    values = (iso_text(due), shortened(what, *GOODS), state)
    return Line(
        f"{PAGE}.tasks{number}.row",
        tuple(if_(row.is_(0), "", each) for each in values),
        (None, None, warns(f"{PAGE}.tasks{number}.row.state")),
    )


def relations() -> Block:
    """Return partners, rivals, parents, and whom the customer introduced, with what came of it."""
    columns = (
        _column("relations", "kind", 2),
        Column("name", 2, column_label("relations", "other"), style=Style.REASON),
        Column("what", 2, L("Revenue, or goods", "销售额或货品", "銷售額或貨品"), align="right"),
    )
    lines = tuple(_relation(number) for number in range(1, RELATIONS + 1))
    many, chain = of("referrals"), of("chain")
    further = join(words(", the chain ", "，连锁 ", "，連鎖 "), chain, words("", " 个", " 位"))
    told = join(
        words("introduced ", "介绍 ", "介紹 "), many, words("", " 个客户", " 位客戶"),
        if_(chain > many, further, ""), words(": ", "，成交 ", "，成交 "), whole_amount(of("chain_revenue")),
    )  # fmt: skip
    note = if_(is_number(many), told, "")
    head = Head(
        f"{PAGE}.relations", L("Relations and referrals", "关系网与引荐", "關係網與引薦"), note
    )
    return _block(head, Table(f"{PAGE}.relations", columns, lines, px=LIST_ROW, head_px=HEAD_ROW))


def _relation(number: int) -> Line:
    row = cell(f"{PAGE}.relations{number}")
    named = cell(f"{PAGE}.relations.name{number}")
    revenue = cell(f"{PAGE}.relations.revenue{number}")
    goods = value_at("relations", "goods", row)
    introduced = value_at("relations", "kind", row).is_(code("relation.introduced"))
    bought = if_(is_number(revenue), whole_amount(revenue), words("no order yet", "尚无订单", "尚無訂單"))  # fmt: skip
    values = (
        value_at("relations", "kind", row),
        shortened(named, *NAME),
        if_(introduced, bought, shortened(goods, *GOODS)),
    )
    return Line(
        f"{PAGE}.relations{number}.row", tuple(if_(row.is_(0), "", each) for each in values)
    )


def colleagues() -> Block:
    """Return what colleagues must know, and the long-term goal (M16, M107)."""
    note, goal = of_main("colleagues"), of_main("goal")
    aim = if_(goal.is_(""), "", join(words("Goal: ", "目标：", "目標："), goal, "\n"))
    empty = words("Nothing yet: type it in Customers.", "还没有：请在“客户总表”中填写。", "尚無：請在「客戶總表」中填寫。")  # fmt: skip
    said = if_(CARD_ROW.is_(0), "", if_(all_(note.is_(""), goal.is_("")), empty, join(aim, note)))
    head = Head(f"{PAGE}.colleagues", column_label("customers", "colleagues"))
    return Block((head, Passage(f"{PAGE}.colleagues", said, RELATIONS + 1, LIST_ROW)), 2)
