"""The lists behind people and relations."""

from __future__ import annotations

from repbook.schema.declare import choices
from repbook.text.label import Label as L

CHOICES = (
    choices(
        "contact_role", L("Role in buying", "购买角色", "採購角色"),
        decides=L("Decides", "决策人", "決策者"),
        advises=L("Advises", "建议人", "建議者"),
        uses=L("Uses", "使用人", "使用者"),
        pays=L("Pays", "付款人", "付款者"),
        gate=L("Gatekeeper", "把关人", "把關者"),
        coach=L("Coach", "内部支持人（教练）", "內部支持人（教練）"),
    ),
    choices("calendar", L("Calendar", "历法", "曆法"), solar=L("Solar", "公历", "國曆"), lunar=L("Lunar", "农历", "農曆")),
    choices(
        "relation", L("Relation", "关系", "關係"),
        partner=L("Partner", "合作伙伴", "合作夥伴"),
        competitor=L("Competitor", "同行竞争", "同業競爭"),
        parent=L("Parent", "上级公司", "母公司"),
        introduced=L("Introduced", "介绍了", "介紹了"),
        sells=L("Sells", "出售", "出售"),
        buys=L("Buys", "采购", "採購"),
    ),
)  # fmt: skip
