"""The Qualify table: answers, verdict and what to ask next (M39-M63)."""

from __future__ import annotations

from repbook.features.kernel import looks
from repbook.features.qualify import rules
from repbook.schema.declare import Column, Desk, Kind, Link, Merge, Table
from repbook.scoring.expr import Expr
from repbook.scoring.slots import ANSWERS, AUTHORITY, MONEY, NEED, SLOTS
from repbook.text.label import Label, Reworded

L = Label
C = Column
HEADER_ROW = 22
DEFAULT_SLOTS = 9


def _slot_label(prefix: str, number: int) -> Label:
    text = f"{prefix}{number:02d}"
    return L(text, text, text)


def _answers() -> tuple[Column, ...]:
    return tuple(
        C(
            slot,
            _slot_label("Q", number),
            Kind.CHOICE,
            12,
            f"options.{slot}",
            shown=number <= DEFAULT_SLOTS,
            wide=10,
        )
        for number, slot in enumerate(SLOTS, 1)
    )


def _numbers() -> tuple[Column, ...]:
    return tuple(
        C(
            key,
            _slot_label("A", number),
            Kind.WHOLE,
            6,
            rule=rules.answer_number(SLOTS[number - 1]),
            shown=False,
        )
        for number, key in enumerate(ANSWERS, 1)
    )


def _helper(key: str, label: Label, rule: Expr, desk: Desk | None = None) -> Column:
    return C(key, label, Kind.WHOLE, 8, rule=rule, shown=False, desk=desk)


INPUTS = (
    C("id", L("ID", "编号", "編號"), width=11, action=True),
    C("name", L("Customer", "客户名称", "客戶名稱"), width=22, rule=rules.name()),
    *_answers(),
    C(AUTHORITY, L("Who decides", "决定权", "決定權"), Kind.CHOICE, 11, "authority", wide=10),
    C(
        "answered_on",
        L("Answered on", "回答日期", "回答日期"),
        Kind.DATE,
        11,
        action=True,
        merge=Merge.LATER,
    ),
    C("evidence", L("Evidence", "依据", "依據"), Kind.LONG, 18),
)
RESULTS = (
    C(
        "score",
        Reworded("Score", "评估分", "評估分", "得分"),
        Kind.NUMBER,
        8,
        rule=rules.score(),
        desk=Desk.KEPT,
    ),
    C(
        "known",
        Reworded("Known %", "已掌握 %", "已掌握 %", "已知 %"),
        Kind.NUMBER,
        9,
        rule=rules.known(),
    ),
    C("verdict", L("Verdict", "结论", "結論"), width=10, rule=rules.verdict(), desk=Desk.KEPT),
    C("reason", L("Reason", "理由", "理由"), width=34, rule=rules.reason(), desk=Desk.KEPT),
    C("man", L("MAN", "MAN", "MAN"), width=9, rule=rules.man_label()),
    C("man_action", L("MAN action", "MAN 对策", "MAN 對策"), width=34, rule=rules.man_action()),
    C("grade", L("Grade", "等级", "等級"), width=7, rule=rules.grade()),
    C(
        "ask_phone",
        L("Ask next by phone", "下次电话必问", "下次電話必問"),
        width=26,
        rule=rules.ask_aloud("ask_phone_slot"),
    ),
    C(
        "ask_visit",
        L("Ask next on a visit", "下次拜访必问", "下次拜訪必問"),
        width=26,
        rule=rules.ask_aloud("ask_visit_slot"),
    ),
    C(
        "ask_desk",
        L("Settle at the desk", "内部核实", "內部查證"),
        width=26,
        rule=rules.ask_text("ask_desk_slot"),
        desk=Desk.KEPT,
    ),
)
HELPERS = (
    _helper("card_row", L("Card row", "客户卡行号", "客戶卡列號"), rules.row_in_customers()),
    C("expected", L("Purchase on", "购买日", "購買日"), Kind.DATE, 11, rule=rules.card("expected_on"), shown=False),
    C("keep", L("Kept until", "保留期", "保留期"), Kind.DATE, 11, rule=rules.card("keep_until"), shown=False),
    C("approved", L("Approved face", "已批准脸谱", "已核准臉譜"), width=8, rule=rules.approved(), shown=False, desk=Desk.KEPT),
    _helper("protected", L("Kept", "保留中", "保留中"), rules.protected()),
    _helper("m", L("Money", "M 购买力", "M 購買力"), rules.letter(MONEY)),
    _helper("a", L("Authority", "A 决定权", "A 決定權"), rules.authority()),
    _helper("n", L("Need", "N 需求", "N 需求"), rules.letter(NEED)),
    _helper("man_number", L("MAN number", "MAN 序号", "MAN 序號"), rules.man_number()),
    _helper("veto_slot", L("Veto by", "否决题号", "否決題號"), rules.veto_slot()),
    _helper("cap_slot", L("Capped by", "受限题号", "受限題號"), rules.cap_slot()),
    _helper(
        "low_margin_slot",
        Reworded("Low margin by", "低毛利题号", "低毛利題號", "低利润题号"),
        rules.low_margin_slot(),
    ),
    _helper("key_account", L("Key account", "关键客户", "關鍵客戶"), rules.key_account()),
    _helper("base_level", Reworded("Level before caps", "受限前级别", "受限前級別", "封顶前级别", "封頂前級別"), rules.base_level(), desk=Desk.KEPT),
    _helper("level", L("Level", "级别", "級別"), rules.level(), desk=Desk.KEPT),
    _helper("ask_phone_slot", L("Phone slot", "电话题号", "電話題號"), rules.ask_phone()),
    _helper("ask_visit_slot", L("Visit slot", "拜访题号", "拜訪題號"), rules.ask_visit()),
    _helper("ask_desk_slot", L("Desk slot", "内部题号", "內部題號"), rules.ask_desk()),
    C("effects", L("Effects", "答案作用", "答案效果"), width=8, rule=rules.effects(), shown=False),
    _helper("buys", L("Has orders", "有订单", "有訂單"), rules.buys()),
)  # fmt: skip

QUALIFY = Table(
    key="qualify",
    name="tblQualify",
    sheet="qualify",
    columns=(*INPUTS, *RESULTS, *_numbers(), *HELPERS),
    ids="id",
    link=Link("id", "customers", live=True),
    header_row=HEADER_ROW,
    frozen=2,
    # What was asked, answered and concluded; why and what to do about it stand on the card's page.
    printed_to="verdict",
    titles=True,
    row_height=30,
    looks=looks.verdicts("verdict"),
)
