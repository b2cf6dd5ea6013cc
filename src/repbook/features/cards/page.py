"""Card: one customer on a page, phone preparation on top (M24, M94-M98, M110, M150)."""

from __future__ import annotations

from repbook.features.cards import form as cardform
from repbook.features.cards.parts import (
    ROW,
    Asked,
    Item,
    Page,
    Tile,
    item,
    items,
    of_card,
    of_qualify,
)
from repbook.features.kernel.address import address_rule
from repbook.schema.cell_builders import (
    GAP,
    UNKNOWN,
    column_label,
    iso_text,
    profit_said,
    result_said,
    value_at,
)
from repbook.schema.declare import Kind, SheetCell, Style
from repbook.schema.pages.slots import CARD_BLOCKS, joined
from repbook.schema.registry import TABLES
from repbook.scoring.expr import Expr, call
from repbook.scoring.slots import AUTHORITY, SLOTS, answer_of
from repbook.scoring.verbs import (
    all_,
    any_,
    at,
    cases,
    cell,
    code,
    field,
    find,
    if_,
    if_error,
    is_day,
    join,
    largest,
    latest,
    match,
    plainly,
    row_of_key,
    words,
    worth,
)
from repbook.text.label import Label

L = Label
# As wide as high pages of paper are: both ways the card fills its sheet.
WIDTHS = (20, 23, 20, 23, 20, 23, *cardform.WIDTHS)
HIDDEN = "H:I"
LINES = (1, 2, 3)
NOTE_HEIGHT, WRITTEN_LINES = 16.5, 3
USUAL, SPARE_HEIGHT = 9, 12.0
CHOSEN = cell("card_id")
OPTION_COLUMNS = ("option1", "option2", "option3", "option4", "option5")


def card_row() -> Expr:
    """Find the chosen card: by its id, else the first whose name holds what was typed."""
    by_id = find(CHOSEN, "customers", "id")
    by_name = match(join("*", plainly(CHOSEN), "*"), field("customers", "name"))
    return if_(CHOSEN.is_(""), 0, if_(by_id > 0, by_id, if_error(by_name, 0)))


def _qualify_row() -> Expr:
    return if_(ROW.is_(0), 0, find(cell("card.id"), "qualify", "id"))


def _account() -> Expr:
    return if_(of_card("account").is_(""), cell("card.id"), of_card("account"))


def _newest(table: str, key: str, wanted: Expr, line: int) -> Expr:
    """Return the key of the newest row but `line` - 1 that belongs to the card."""
    if line == 1:
        return if_(wanted.is_(""), 0, latest(table, key, wanted, "day"))
    previous = cell(f"card.{table}.key{line - 1}")
    return if_(previous.is_(0), 0, latest(table, key, wanted, "day", previous))


def _slot_row(slot: str) -> Expr:
    """Return the row of an active question in Questions, 0 for an unused slot."""
    row = match(slot, field("questions", "slot"))
    active = at(field("questions", "active"), row).is_(code("yes_no.yes"))
    return if_error(if_(active, row, 0), 0)


def helper_cells() -> tuple[SheetCell, ...]:
    """Return the hidden cells: rows of the card, its newest calls and orders, its questions."""
    rules = {
        "card.row": card_row(),
        "card.id": of_card("id"),
        "card.qualify_row": _qualify_row(),
        "card.account": _account(),
        cardform.PERSON: cardform.is_person(),
    }
    for line in LINES:
        rules[f"card.calls.key{line}"] = _newest("calls", "id", cell("card.id"), line)
        rules[f"card.orders.key{line}"] = _newest("orders", "account", cell("card.account"), line)
    first = _helpers("H", rules)
    return first + _helpers("I", {f"card.slot.{slot}": _slot_row(slot) for slot in SLOTS})


def _helpers(column: str, rules: dict[str, Expr]) -> tuple[SheetCell, ...]:
    return tuple(
        SheetCell(key, f"{column}{row}", rule=rule, style=Style.HELPER)
        for row, (key, rule) in enumerate(rules.items(), 1)
    )


def _heading() -> Expr:
    choose = words(
        "Choose a card at the right, or type part of a name",
        "请在右侧选择客户编号，或输入名称的一部分",
        "請在右側選擇客戶編號，或輸入名稱的一部分",
    )
    missing = words("No card with this ID or name", "没有这个编号或名称", "沒有這個編號或名稱")
    return cases((CHOSEN.is_(""), choose), (ROW.is_(0), missing), other=of_card("name"))


def _summary() -> Expr:
    grade = of_card("grade")
    confirmed = join(words("grade ", "等级 ", "等級 "), grade)
    parts = [if_(grade.is_(""), "", confirmed), of_card("verdict"), of_card("area")]
    named = join(cell("card.id"), *(p for part in parts for p in (GAP, part)))
    outcome, day = of_card("outcome"), of_card("outcome_on")
    closed = join(GAP, outcome, if_(is_day(day), join(" ", iso_text(day)), ""))
    return if_(ROW.is_(0), "", join(named, if_(outcome.is_(""), "", closed)))


def prepared() -> Expr:
    """Hold when need, likely questions, dispute points and bottom line are there (M150)."""
    return all_(*(of_card(key).is_not("") for key in ("need", "questions", "dispute", "floor")))


def _preparation() -> Expr:
    done = words("✓ prepared", "✓ 准备齐全", "✓ 準備齊全")
    open_ = words("! incomplete", "! 准备不全", "! 準備不全")
    return if_(ROW.is_(0), "", if_(prepared(), done, open_))


def _overdue(key: str) -> Expr:
    day = of_card(key)
    return if_(is_day(day), largest(0, cell("as_of") - day), "")


def _days_since(key: str) -> Expr:
    day = of_card(key)
    return if_(is_day(day), cell("as_of") - day, "")


def _class() -> Expr:
    return if_(of_card("class").is_(""), of_card("class_suggested"), of_card("class"))


def _call(line: int) -> tuple[tuple[Expr, Kind], ...]:
    row = row_of_key(cell(f"card.calls.key{line}"))

    def value(key: str) -> Expr:
        return value_at("calls", key, row)

    channel = value("channel")
    how = join(channel, " ", result_said(channel, value("result")))
    return (
        (value("day"), Kind.DATE),
        (how, Kind.TEXT),
        (value("need"), Kind.TEXT),
        (value("attitude"), Kind.TEXT),
        (value("note"), Kind.LONG),
    )


ORDER_COLUMNS = ("day", "product", "amount", "profit", "paid", "note")


def _order(line: int) -> tuple[tuple[Expr, Kind], ...]:
    row = row_of_key(cell(f"card.orders.key{line}"))
    values = {key: value_at("orders", key, row) for key in ORDER_COLUMNS}
    margin = if_error(values["profit"] / values["amount"], "")
    values["profit"] = profit_said(values["profit"], margin)
    table = TABLES["orders"]
    return tuple((rule, table.column(key).kind) for key, rule in values.items())


def _question(slot: str) -> Asked:
    row = cell(f"card.slot.{slot}")
    number = of_qualify(answer_of(slot))
    points = if_(number.is_(""), "", worth(slot, number))
    options = [value_at("questions", key, row) for key in OPTION_COLUMNS]
    answer = if_(any_(number.is_(0), number.is_("")), "?", call("CHOOSE", number, *options))
    unused = any_(row.is_(0), points.is_(""))
    name = value_at("questions", "name", row)
    return Asked(f"card.{slot}", name, if_(unused, "", answer), if_(unused, "", points))


def _top(page: Page) -> None:
    page.cells += [
        SheetCell("card.title", "A1", rule=_heading(), style=Style.TITLE, merge="A1:D1"),
        SheetCell("card.choose", "E1", text=L("Card", "选择客户", "選擇客戶"), style=Style.CAPTION),
        SheetCell(
            "card_id",
            "F1",
            style=Style.INPUT,
            choices="CustomerIds",
            strict=False,
            name="CardId",
            hint=L(
                "Choose an ID, or type part of the name",
                "选择编号，或输入名称的一部分",
                "選擇編號，或輸入名稱的一部分",
            ),
        ),
        SheetCell("card.summary", "A2", rule=_summary(), style=Style.SUBTITLE, merge="A2:D2"),
    ]
    complete = item("customers", "complete")
    page.cells += [
        SheetCell("card.complete.caption", "E2", text=column_label("customers", "complete"), style=Style.CAPTION),
        SheetCell("card.complete", "F2", rule=complete.rule, kind=Kind.WHOLE),
    ]  # fmt: skip
    page.heights[1] = 27
    page.row = 3
    page.tiles((_phone(), _last(), _step()))
    page.gap()


def _known(value: Expr, other: Expr) -> Expr:
    return if_(any_(ROW.is_(0), value.is_("")), UNKNOWN, other)


def _phone() -> Tile:
    phone, title = of_card("phone"), of_card("title")
    who = join(of_card("contact"), if_(title.is_(""), "", join(GAP, title)))
    return Tile("phone", column_label("customers", "phone"), _known(phone, phone), who)


def _last() -> Tile:
    day, due = of_card("last_contact"), of_card("next_contact")
    days = cell("as_of") - day
    ago = cases(
        (is_day(day).is_(False), ""),
        (days.is_(0), words("today", "今天", "今天")),
        (days.is_(1), words("1 day ago", "1 天前", "1 天前")),
        other=join(days, words(" days ago", " 天前", " 天前")),
    )
    next_due = join(
        words("next due ", "下次应在 ", "下次應在 "), iso_text(due), words("", " 前联系", " 前聯絡")
    )
    by = if_(is_day(due), join(GAP, next_due), "")
    late = all_(is_day(due), due < cell("as_of"))
    note = join(if_(late, "! ", ""), ago, by)
    return Tile("last", column_label("customers", "last_contact"), iso_text(day), note)


def _step() -> Tile:
    step, day = of_card("next_step"), of_card("next_on")
    late = all_(is_day(day), day <= cell("as_of"))
    note = if_(is_day(day), join(if_(late, "! ", ""), iso_text(day)), "")
    return Tile("step", column_label("customers", "next_step"), _known(step, step), note)


def _prepare(page: Page) -> None:
    page.section("calls", L("Last three contacts", "最近三次联系", "最近三次聯絡"))
    heads = [column_label("calls", key) for key in ("day", "result", "need", "attitude", "note")]
    page.headings("card.calls", heads)
    for line in LINES:
        page.listed(f"card.calls.{line}", _call(line), NOTE_HEIGHT)
    page.gap()
    page.section("phone", L("Ask and say", "这次要问、要说", "這次要問、要說"))
    state = Item("card.prepared", L("Preparation", "准备情况", "準備情況"), _preparation())
    page.long(item("customers", "opener"), NOTE_HEIGHT)
    page.halves(items("ask_phone", "ask_visit", table="qualify"))
    for key in ("questions", "dispute", "floor", "deciders"):
        page.long(item("customers", key), NOTE_HEIGHT)
    page.pairs([state, *items("last_contact", "calls")])
    page.gap()


def _company(key: str) -> Item:
    """Return an item whose caption a person's card leaves out while it is blank (M87)."""
    found = item("customers", key)
    left_out = all_(cell(cardform.PERSON).is_(1), of_card(key).is_(""))
    return found._replace(caption=if_(left_out, "", words(*column_label("customers", key))))


def _basic(page: Page) -> None:
    page.section("basic", L("1  Basic data", "1  基础资料", "1  基本資料"))
    page.pairs([*items("phone"), _company("contact"), *items("title")])
    address = item("customers", "address")._replace(rule=address_rule(of_card))
    page.wide(address, *items("area"))
    page.wide(*items("email", "postcode"))
    page.pairs([*items("kind"), _company("industry"), _company("size")])
    page.pairs(items("source", "introducer", "rep"))
    page.pairs(items("stage", "created", "verified"))


def _traits(page: Page) -> None:
    page.section("traits", L("2  Characteristics", "2  客户特征", "2  客戶特徵"))
    kind = Item("card.class", column_label("customers", "class"), _class())
    page.pairs([kind, *items("face", "approved_by")])
    page.pairs(items("need", "attitude", "chance"))
    page.pairs(items("said_on", "coach", "competitor"))
    page.long(item("customers", "traits"), NOTE_HEIGHT)


def _business(page: Page) -> None:
    page.section("business", L("3  Business condition", "3  业务状况", "3  業務狀況"))
    page.pairs(items("expected_order", "expected_on", "potential_from"))
    page.pairs(items("quantity", "minimum", "industry_margin"))
    page.long(item("customers", "business"), NOTE_HEIGHT)


def _trade(page: Page) -> None:
    page.section("trade", L("4  State of trade", "4  交易现状", "4  交易現狀"))
    since = Item(
        "card.order_days",
        L("Days since", "距今天数", "距今天數"),
        _days_since("last_order"),
        Kind.WHOLE,
    )
    margin = item("customers", "margin")
    said = margin._replace(rule=profit_said(margin.rule, margin.rule))
    page.pairs([*items("orders", "revenue"), said])
    page.pairs([item("customers", "last_order"), since, item("customers", "keep_until")])
    page.long(item("customers", "terms"), NOTE_HEIGHT)
    page.headings("card.orders", [column_label("orders", key) for key in ORDER_COLUMNS])
    for line in LINES:
        page.listed(f"card.orders.{line}", _order(line))


def _judge(page: Page) -> None:
    page.section("judge", L("Judgement", "评估", "評估"))
    page.pairs(items("verdict", "score", "known", table="qualify"))
    suggested = item("qualify", "grade")._replace(
        caption=L("Suggested grade", "建议等级", "建議等級")
    )
    page.wide(item("qualify", "reason"), suggested)
    page.wide(*items("man_action", "man", table="qualify"))
    asked = [_question(slot) for slot in SLOTS[:USUAL]]
    for first in range(0, USUAL - 1, 2):
        page.asked(asked[first : first + 2])
    page.asked(asked[USUAL - 1 :], beside=item("qualify", AUTHORITY))


def _next(page: Page) -> None:
    page.section("next", L("Next", "下一步", "下一步"))
    page.wide(*items("next_step", "next_on"))
    late = L("Days overdue", "逾期天数", "逾期天數")
    for key, beside in (("next_review", "next_at"), ("next_contact", "tries")):
        overdue = Item(f"card.{key}.overdue", late, _overdue(key), Kind.WHOLE, late=True)
        page.pairs([item("customers", key), overdue, item("customers", beside)])
    page.long(item("customers", "note"))


def _write(page: Page) -> None:
    page.section("write", L("Written at the visit", "现场手记", "現場手記"))
    page.ruled("card.write", WRITTEN_LINES)
    # Few workbooks ask more than the usual questions: what is blank leaves no hole at the end.
    further = [_question(slot) for slot in SLOTS[USUAL:]]
    for first in range(0, len(further), 2):
        page.asked(further[first : first + 2], SPARE_HEIGHT)


def _page() -> Page:
    page = Page()
    for part in (_top, _prepare, _judge, _basic, _traits, _business, _trade, _next):
        part(page)
    for block in joined(CARD_BLOCKS):
        block(page)
    _write(page)
    return page


_PAGE = _page()
HEIGHTS = _PAGE.heights
PRINT_AREA = f"A1:F{_PAGE.row - 1}"


def cells() -> tuple[SheetCell, ...]:
    """Return the cells of the card page."""
    return (*_PAGE.cells, *helper_cells(), *cardform.cells())
