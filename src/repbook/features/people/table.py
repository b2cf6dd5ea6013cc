"""People, relations and comparisons of an account (M154-M156, M170, M180, M196)."""

from __future__ import annotations

from repbook.domain.referrals import OWN
from repbook.features.cards.names import name_of
from repbook.schema.declare import (
    FROM_ONE,
    REP,
    TO_FIVE,
    Column,
    Desk,
    Form,
    Kind,
    Link,
    Merge,
    Role,
    Table,
)
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import all_, col, if_, is_number
from repbook.text.label import Label

L = Label
C = Column


def gap() -> Expr:
    """Return importance times how far we are ahead (M155), empty while a figure is missing."""
    known = all_(*(is_number(col(key)) for key in ("importance", "our_score", "their_score")))
    return if_(known, col("importance") * (col("our_score") - col("their_score")), "")


CONTACTS = Table(
    key="contacts",
    name="tblContacts",
    sheet="contacts",
    ids="contact_id",
    auto=f"{REP}P",
    told=("account", "person"),
    link=Link("account", "customers", to="id", live=True),
    frozen=4,
    importable=("person",),
    importer="repbook.features.imports.import_people",
    columns=(
        C("contact_id", L("Contact ID", "联系人编号", "聯絡人編號"), width=14, action=True, shown=False),
        C("account", L("Account ID", "客户编号", "客戶編號"), width=11),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=22, rule=name_of("account")),
        C("person", L("Person", "姓名", "姓名"), width=14),
        C("title", L("Job title", "职务", "職稱"), width=14),
        C("role", L("Role in buying", "购买角色", "採購角色"), Kind.CHOICE, 12, "contact_role", wide=19, roles=(Role.TELLS,), desk=Desk.KEPT),
        C("owner", L("Owner of the firm", "是老板", "是老闆"), Kind.CHOICE, 12, "yes_no"),
        C("strength", L("Relationship 1-5", "关系强度 1-5", "關係強度 1-5"), Kind.WHOLE, 9, within=FROM_ONE, roles=(Role.TELLS,)),
        C("phone", L("Phone", "电话", "電話"), width=14, form=Form.PHONE),
        C("email", L("Email", "邮箱", "電子郵件"), width=22, form=Form.EMAIL),
        C("birthday", L("Birthday", "生日", "生日"), width=14),
        C("calendar", L("Calendar", "历法", "曆法"), Kind.CHOICE, 12, "calendar"),
        C("leap", L("Leap month", "闰月", "閏月"), Kind.CHOICE, 12, "yes_no", shown=False),
        C("next_birthday", L("Next birthday", "下次生日", "下次生日"), Kind.DATE, 12, action=True, merge=Merge.OWN),
        C("special", L("Special day", "特别日子", "特別日子"), width=14, shown=False),
        C("special_on", L("Special day on", "特别日子日期", "特別日子日期"), width=14, shown=False),
        C("left_on", L("Left on", "离职日期", "離職日期"), Kind.DATE, 12, shown=False),
        C("note", L("Note", "备注", "備註"), Kind.LONG, 28, shown=False),
        C("chat_id", L("Chat ID", "微信号", "LINE／微信 ID"), width=14),
    ),
)  # fmt: skip

RELATIONS = Table(
    key="relations",
    name="tblRelations",
    sheet="relations",
    ids="relation_id",
    auto=f"{REP}R",
    told=("account", "kind", "other", "goods"),
    link=Link("account", "customers", to="id", live=True, besides=(OWN,)),
    frozen=3,
    columns=(
        C("relation_id", L("Relation ID", "关系编号", "關係編號"), width=14, action=True, shown=False),
        C("account", L("Account ID", "客户编号", "客戶編號"), width=11),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=22, rule=name_of("account")),
        C("kind", L("Relation", "关系", "關係"), Kind.CHOICE, 12, "relation"),
        C("other", L("Other side", "对方", "對方"), width=22),
        C("goods", L("Goods", "货品", "貨品"), width=14),
        C("quantity", L("Quantity a year", "年数量", "年數量"), Kind.NUMBER, 10),
        C("amount", L("Amount a year", "年金额", "年金額"), Kind.MONEY, 13),
        C("margin", L("Margin", "毛利率", "毛利率"), Kind.PERCENT, 10, desk=Desk.PROFIT),
        C("known_on", L("Known since", "获知日期", "得知日期"), Kind.DATE, 12),
        C("note", L("Note", "备注", "備註"), Kind.LONG, 28),
    ),
)  # fmt: skip

COMPARE = Table(
    key="compare",
    name="tblCompare",
    sheet="compare",
    ids="compare_id",
    auto=f"{REP}B",
    told=("account", "rival", "topic"),
    link=Link("account", "customers", to="id", live=True),
    frozen=3,
    columns=(
        C("compare_id", L("Comparison ID", "比对编号", "比對編號"), width=14, action=True, shown=False),
        C("account", L("Account ID", "客户编号", "客戶編號"), width=11),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=22, rule=name_of("account")),
        C("rival", L("Rival", "竞争对手", "競爭對手"), width=14),
        C("topic", L("Topic", "比对项目", "比對項目"), width=18),
        C("wanted", L("Customer wants", "客户要求", "客戶要求"), Kind.LONG, 18),
        C("importance", L("Importance 1-5", "重要程度 1-5", "重要程度 1-5"), Kind.WHOLE, 9, within=FROM_ONE),
        C("ours", L("Ours", "我方情况", "我方狀況"), Kind.LONG, 18),
        C("our_score", L("Our score 0-5", "我方得分 0-5", "我方得分 0-5"), Kind.NUMBER, 10, within=TO_FIVE),
        C("theirs", L("Theirs", "对手情况", "對手狀況"), Kind.LONG, 18),
        C("their_score", L("Their score 0-5", "对手得分 0-5", "對手得分 0-5"), Kind.NUMBER, 10, within=TO_FIVE),
        C("gap", L("Gap", "差距", "差距"), Kind.NUMBER, 10, rule=gap()),
        C("value", L("Value really sought", "真正追求的价值", "真正追求的價值"), Kind.LONG, 18),
        C("source", L("Source", "消息来源", "消息來源"), width=14, shown=False),
        C("seen_on", L("Seen on", "获取日期", "取得日期"), Kind.DATE, 12),
    ),
)  # fmt: skip

PEOPLE = (CONTACTS, RELATIONS, COMPARE)
