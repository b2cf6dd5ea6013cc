"""The Customers table: the master record, one row a card (M24, M87, M88, M94-M98)."""

from __future__ import annotations

from repbook.features.cards import rules as cards
from repbook.features.kernel import looks
from repbook.schema.declare import (
    FROM_NONE,
    REP,
    Column,
    Density,
    Desk,
    Form,
    Kind,
    Look,
    Merge,
    Place,
    Role,
    Table,
    Tone,
)
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import col
from repbook.text.label import Label, Reworded

L = Label
C = Column


def _step(key: str, label: Label, rule: Expr, desk: Desk | None = None) -> Column:
    return C(key, label, Kind.WHOLE, 8, rule=rule, shown=False, desk=desk)


BASIC = (
    C(
        "id",
        L("ID", "编号", "編號"),
        width=11,
        action=True,
        note=L(
            "Given by Repbook; do not change it",
            "由 Repbook 编号，请勿修改",
            "由 Repbook 編號，請勿修改",
        ),
    ),
    C(
        "name",
        L("Customer", "客户名称", "客戶名稱"),
        width=26,
        aliases=(
            *("name", "company", "company name", "account name", "customer name", "organization"),
            *("公司名称", "单位名称", "客户", "公司", "企业名称", "公司名稱", "客戶", "單位名稱"),
        ),
    ),
    C(
        "phone",
        L("Phone", "电话", "電話"),
        width=16,
        aliases=(
            *("mobile", "telephone", "tel", "phone number", "cell", "mobile phone"),
            *("手机", "联系电话", "手机号", "手机号码", "手機", "聯絡電話", "行動電話", "手機號碼"),
        ),
        roles=(Role.REACH, Role.REGISTER, Role.FOLLOW, Role.WHOSE, Role.APART),
        form=Form.PHONE,
    ),
    C(
        "contact",
        L("Contact", "联系人", "聯絡人"),
        width=14,
        aliases=("contact person", "contact name", "full name", "聯繫人"),
        roles=(Role.APART,),
    ),
    C(
        "area",
        L("Area", "区域", "區域"),
        width=14,
        aliases=("region", "territory", "地区", "地區"),
        roles=(Role.FOLLOW, Role.WHOSE, Role.APART),
    ),
    C(
        "address",
        L("Address", "地址", "地址"),
        width=30,
        aliases=("street", "street address", "详细地址", "通讯地址", "詳細地址", "通訊地址"),
        roles=(Role.VISIT, Role.REGISTER, Role.FOLLOW, Role.APART, Role.TELLS, Role.PARTS),
    ),
)
RESULTS = (
    C(
        "score",
        Reworded("Score", "评估分", "評估分", "得分"),
        Kind.NUMBER,
        8,
        rule=cards.answer("score"),
        desk=Desk.KEPT,
    ),
    C(
        "verdict",
        L("Verdict", "结论", "結論"),
        width=10,
        rule=cards.answer("verdict"),
        desk=Desk.KEPT,
    ),
    C("grade", L("Grade", "等级", "等級"), width=7, rule=cards.grade()),
)
NEXT = (
    C(
        "next_step",
        L("Next step", "下一步", "下一步"),
        width=16,
        aliases=("next action", "下步计划", "下步計畫"),
        merge=Merge.UNIT,
        lead="next_step",
        roles=(Role.PURCHASE,),
    ),
    C(
        "next_on",
        L("Next date", "下次日期", "下次日期"),
        Kind.DATE,
        12,
        note=L(
            "With a time it is an appointment, without one a promise; a future date hides the card "
            "from ranking until then",
            "填了时间就是预约，不填就是承诺事项；日期未到前不参与排名",
            "填了時間就是約訪，不填就是承諾事項；日期未到前不列入排名",
        ),
        aliases=("next contact", "下次联系", "下次联系日期", "下次聯絡日期"),
        merge=Merge.UNIT,
        lead="next_step",
        roles=(Role.PURCHASE,),
    ),
)
TRADE = (
    C(
        "expected_order",
        L("Expected order", "预计金额", "預計金額"),
        Kind.MONEY,
        14,
        within=FROM_NONE,
        aliases=("expected amount", "deal size", "opportunity amount", "预计成交额", "預估金額"),
        roles=(Role.TELLS, Role.DEAL, Role.OF_DEAL, Role.PURCHASE),
    ),
    C(
        "expected_on",
        L("Expected purchase", "预计购买日", "預計購買日"),
        Kind.DATE,
        12,
        shown=False,
        aliases=("expected close date", "close date", "预计成交日期", "預計成交日"),
        roles=(Role.TELLS, Role.DEAL, Role.OF_DEAL, Role.PURCHASE),
    ),
    C(
        "expected_said",
        L("Expectation stated on", "预计告知日", "預計告知日"),
        Kind.DATE,
        12,
        shown=False,
        note=L(
            "The day on which the expected purchase was said",
            "客户告知预计购买日的那一天",
            "客戶告知預計購買日的那一天",
        ),
        roles=(Role.PURCHASE,),
    ),
    C(
        "quantity",
        L("Likely quantity", "预计数量", "預計數量"),
        Kind.NUMBER,
        10,
        shown=False,
        within=FROM_NONE,
        roles=(Role.OF_DEAL, Role.PURCHASE),
    ),
    C(
        "minimum",
        L("Minimum quantity", "最低购买量", "最低購買量"),
        Kind.NUMBER,
        10,
        shown=False,
        within=FROM_NONE,
        roles=(Role.PURCHASE,),
    ),
    C(
        "industry_margin",
        L("Industry margin", "行业毛利率", "業界毛利率"),
        Kind.PERCENT,
        10,
        shown=False,
        roles=(Role.PURCHASE,),
        desk=Desk.KEPT,
    ),
    C(
        "revenue",
        L("Revenue", "累计销售额", "累計銷售額"),
        Kind.MONEY,
        13,
        shown=False,
        action=True,
        aliases=("sales", "total revenue", "销售额", "銷售額"),
        merge=Merge.COUNT,
    ),
    C(
        "margin",
        L("Margin", "毛利率", "毛利率"),
        Kind.PERCENT,
        9,
        shown=False,
        action=True,
        merge=Merge.COUNT,
        desk=Desk.PROFIT,
    ),
    C(
        "orders",
        L("Orders", "订单数", "訂單數"),
        Kind.WHOLE,
        8,
        shown=False,
        action=True,
        merge=Merge.COUNT,
    ),
    C(
        "last_order",
        L("Last order", "最近成交", "最近成交"),
        Kind.DATE,
        12,
        shown=False,
        action=True,
        aliases=("last purchase", "last order date", "最近购买日期", "最後訂購日"),
        merge=Merge.LATER,
    ),
)
PERSON = (
    C(
        "reference",
        L("Other ID", "外部编号", "外部編號"),
        width=12,
        shown=False,
        note=L(
            "The ID in the list that the card came from",
            "来源名单中的编号",
            "來源名單中的編號",
        ),
        aliases=(
            *("customer id", "client id", "lead id", "external id", "customer no", "crm id"),
            *("客户编号", "客戶編號", "客户ID", "客戶ID", "客户代码", "客戶代號"),
        ), roles=(Role.APART, Role.TELLS, Role.OF_DEAL, Role.PURCHASE),
    ),
    C(
        "reference_system",
        L("Foreign system", "来源系统", "來源系統"),
        width=12,
        shown=False,
        note=L("The system that gave the other ID", "给出外部编号的系统", "給出外部編號的系統"), roles=(Role.APART,),
    ),
    C("phones", L("Other phones", "其他电话", "其他電話"), width=22, shown=False, roles=(Role.APART,), form=Form.PHONES),
    C("people", L("Other people", "其他联系人", "其他聯絡人"), width=22, shown=False, roles=(Role.APART,)),
    C("province", L("Province", "省份", "省份"), width=10, shown=False, aliases=("state", "state/province", "省", "所在省份"), roles=(Role.TELLS, Role.PARTS), place=Place(30, 30, wide=True)),
    C("city", L("City", "城市", "城市"), width=10, shown=False, aliases=("town", "所在城市", "市", "縣市", "所在縣市"), roles=(Role.APART, Role.TELLS, Role.PARTS), place=Place(10, 20)),
    C("district", L("District", "区县", "區縣"), width=10, shown=False, aliases=("county", "区", "所在区县", "所属区县", "鄉鎮市區"), roles=(Role.TELLS,), place=Place(20, 10)),
    C(
        "turnover",
        L("Firm's turnover", "企业营业额", "企業營業額"),
        Kind.MONEY,
        14,
        shown=False,
        note=L("What the firm itself sells in a year, not our sales to it", "客户企业自身的年营业额，不是我方对其销售额", "客戶企業自身的年營業額，不是我方對其銷售額"),
        aliases=("annual revenue", "年营业额", "營業額", "年營業額"), roles=(Role.TELLS,),
    ),
    C("tax_code", L("Company code", "统一社会信用代码", "統一編號"), width=20, shown=False, aliases=("tax id", "vat number", "registration number", "信用代码", "纳税人识别号", "統編"), roles=(Role.TELLS,)),
    C("account", L("Account ID", "所属客户编号", "所屬客戶編號"), width=11, shown=False, action=True),
    C(
        "follows",
        L("Further purchase of", "原卡编号", "原卡編號"),
        width=12,
        shown=False,
        action=True,
        note=L(
            "The card that this further purchase was made from",
            "再次购买时，由哪张卡另建本卡",
            "再次購買時，由哪張卡另建本卡",
        ),
    ),
    C("kind", L("Type", "类型", "類型"), Kind.CHOICE, 9, "kind", shown=False, roles=(Role.TELLS,)),
    C(
        "title",
        L("Job title", "职务", "職稱"),
        width=12,
        shown=False,
        aliases=("position", "role", "职位", "職位"), roles=(Role.TELLS,),
    ),
    C("email", L("Email", "邮箱", "電子郵件"), width=22, shown=False, aliases=("e-mail", "mail", "电子邮件", "信箱"), roles=(Role.REACH, Role.FOLLOW, Role.WHOSE, Role.APART, Role.TELLS), form=Form.EMAIL),
    C(
        "street",
        L("Street", "街道", "街道"),
        width=18,
        shown=False,
        note=L("Orders visits inside an area", "区域内按街道排路线", "區域內依街道排路線"),
        aliases=("road", "路名"), roles=(Role.APART, Role.TELLS),
    ),
    C(
        "postcode",
        L("Postal code", "邮编", "郵遞區號"),
        width=10,
        shown=False,
        aliases=("zip", "zip code", "postcode", "邮政编码", "邮政编号"), roles=(Role.TELLS, Role.PARTS),
    ),
    C("industry", L("Industry", "行业", "產業"), width=14, shown=False, aliases=("sector", "segment", "所属行业", "行業別"), roles=(Role.TELLS,)),
    C("size", L("Size", "规模", "規模"), width=10, shown=False, aliases=("employees", "company size", "人数", "人數"), roles=(Role.TELLS,)),
    C("source", L("Source", "来源", "來源"), Kind.CHOICE, 22, "source", wide=12, shown=False, aliases=("lead source", "线索来源", "客戶來源"), roles=(Role.TELLS,)),
    C("introducer", L("Introducer", "介绍人", "介紹人"), width=14, shown=False, aliases=("referred by", "推荐人")),
    C("rep", L("Owner", "负责业务员", "負責業務"), width=10, shown=False, action=True, aliases=("sales rep", "owner", "rep", "业务员", "销售员", "業務員")),
    C("created", L("Created", "建卡日期", "建卡日期"), Kind.DATE, 12, shown=False, action=True),
)  # fmt: skip
STATE = (
    C("class", L("Pyramid class", "金字塔类别", "金字塔類別"), Kind.CHOICE, 12, "pyramid", shown=False),
    C(
        "class_suggested",
        L("Suggested class", "建议类别", "建議類別"),
        width=12,
        shown=False,
        rule=cards.suggested_class(),
    ),
    C("face", L("Key account face", "关键客户脸谱", "關鍵客戶臉譜"), Kind.CHOICE, 11, "face", wide=15, shown=False, desk=Desk.KEPT),
    C("approved_by", L("Key account approved by", "关键客户批准人", "關鍵客戶核准人"), width=12, shown=False, desk=Desk.KEPT),
    C("approved_on", L("Key account approved on", "关键客户批准日", "關鍵客戶核准日"), Kind.DATE, 12, shown=False, desk=Desk.KEPT),
    C("keep_until", L("Do not drop until", "保留至", "保留期限"), Kind.DATE, 12, shown=False, roles=(Role.PURCHASE,)),
    C("stage", Reworded("Stage", "跟进阶段", "銷售階段", "环节", "環節"), Kind.CHOICE, 12, "stage", shown=False, roles=(Role.TELLS, Role.OF_DEAL, Role.PURCHASE)),
    C("outcome", L("Outcome", "成交结果", "成交結果"), Kind.CHOICE, 10, "outcome", shown=False, roles=(Role.DEAL, Role.OF_DEAL)),
    C("outcome_on", L("Outcome on", "结果日期", "成交結果日"), Kind.DATE, 12, shown=False, roles=(Role.DEAL, Role.OF_DEAL)),
    C("lost_reason", L("Lost because", "丢单原因", "失單原因"), Kind.CHOICE, 12, "lost_reason", shown=False, roles=(Role.OF_DEAL,)),
    C("lost_to", L("Lost to", "输给谁", "輸給誰"), width=14, shown=False, roles=(Role.OF_DEAL,)),
    C("key_typed", L("Key by hand", "人工列为大客户", "人工列為大客戶"), Kind.CHOICE, 10, "yes_no", shown=False),
    C("date_moves", L("Date moved times", "预计日推迟次数", "預計日延後次數"), Kind.WHOLE, 9, shown=False, action=True, merge=Merge.LATER),
    C("need", L("Need", "需求", "需求"), Kind.CHOICE, 13, "need", wide=15, shown=False, action=True, merge=Merge.LATER, lead="said_on"),
    C("attitude", L("Attitude", "态度", "態度"), Kind.CHOICE, 12, "attitude", shown=False, action=True, merge=Merge.LATER, lead="said_on"),
    C("chance", Reworded("Visit chance", "拜访机会", "拜訪機會", "可否拜访", "可否拜訪"), Kind.CHOICE, 10, "chance", shown=False, action=True, merge=Merge.LATER, lead="said_on"),
    C("said_on", L("Need stated on", "需求告知日", "需求告知日"), Kind.DATE, 12, shown=False, action=True, merge=Merge.LATER),
    C("last_contact", L("Last contact", "最近联系", "最近聯絡"), Kind.DATE, 12, shown=False, action=True, aliases=("last contacted", "最近联系日期", "最後聯絡日"), merge=Merge.LATER),
    C("calls", L("Contacts", "联系次数", "聯絡次數"), Kind.WHOLE, 9, shown=False, action=True, merge=Merge.COUNT),
    C("tries", L("Tries without answer", "未接次数", "未接次數"), Kind.WHOLE, 9, shown=False, action=True, merge=Merge.LATER, lead="last_contact"),
    C("retry_on", L("Promise tried again on", "承诺再联系日", "承諾再聯絡日"), Kind.DATE, 12, shown=False, action=True, merge=Merge.LATER, lead="last_contact"),
    C("next_at", L("Next time", "下次时间", "下次時間"), Kind.TIME, 9, shown=False, merge=Merge.UNIT, lead="next_step", roles=(Role.PURCHASE,)),
    C("last_review", Reworded("Last reviewed", "最近复核", "最近複核", "最近翻阅", "最近翻閱"), Kind.DATE, 12, shown=False, action=True, merge=Merge.LATER),
    C("verified", L("Verified on", "核实日期", "核實日期"), Kind.DATE, 12, shown=False, merge=Merge.LATER),
)  # fmt: skip
PREPARATION = (
    C("opener", L("Opener", "开场白", "開場白"), Kind.LONG, 24, shown=False, roles=(Role.PURCHASE,)),
    C("questions", L("Expected questions", "预计问题", "預期問題"), Kind.LONG, 24, shown=False, roles=(Role.PURCHASE,)),
    C("dispute", L("Points of dispute", "争议点", "爭議點"), Kind.LONG, 24, shown=False, roles=(Role.PURCHASE,)),
    C("floor", L("Bottom line", "让步底线", "讓步底線"), Kind.LONG, 20, shown=False, roles=(Role.PURCHASE,), desk=Desk.KEPT),
    C("traits", L("Characteristics", "客户特征", "客戶特徵"), Kind.LONG, 24, shown=False),
    C("deciders", L("Who decides and how", "决策链", "決策鏈"), Kind.LONG, 24, shown=False),
    C("coach", Reworded("Coach", "内部支持人（教练）", "內部支持人（教練）", "内线(教练)", "內線(教練)"), width=14, wide=19, shown=False, note=L("A person inside who helps us, by legal means only", "在客户内部合法地帮助我们的人", "在客戶內部合法協助我們的人"), desk=Desk.KEPT),
    C("competitor", L("Competitor in place", "现有竞争对手", "現有競爭對手"), width=16, shown=False),
    C("business", L("Business condition", "业务状况", "業務狀況"), Kind.LONG, 24, shown=False),
    C("terms", L("Terms and credit", "交易条件与信用", "交易條件與信用"), Kind.LONG, 20, shown=False, desk=Desk.KEPT),
    C("note", L("Note", "备注", "備註"), Kind.LONG, 30, shown=False, aliases=("notes", "comment", "remarks", "说明", "說明"), roles=(Role.PURCHASE,)),
)  # fmt: skip
SIZE = (C("revenue_year", L("Revenue of the year", "近一年销售额", "近一年銷售額"), Kind.MONEY, 13, action=True, shown=False, merge=Merge.COUNT, derived=True),)  # fmt: skip
TYPED = (*BASIC, *NEXT, *TRADE, *PERSON, *STATE, *PREPARATION)
WAYS = tuple(column.key for column in TYPED if Role.REGISTER in column.roles)
DERIVED = (
    C("next_review", Reworded("Next review", "下次复核", "下次複核", "下次翻阅", "下次翻閱"), Kind.DATE, 12, shown=False, rule=cards.next_review()),
    C("next_contact", L("Contact due", "应联系日", "應聯絡日"), Kind.DATE, 12, shown=False, rule=cards.next_contact()),
    C("potential_from", Reworded("Potential key from", "列为潜在大客户日", "列為潛在大客戶日", "潜在大客户起日", "潛在大客戶起日"), Kind.DATE, 12, shown=False, rule=cards.potential_from()),
    C("inactive_from", Reworded("Inactive from", "转为不活跃日", "轉為非活躍日", "不活跃起日", "非活躍起日"), Kind.DATE, 12, shown=False, rule=cards.inactive_from()),
    C("complete", L("Complete %", "完整度 %", "完整度 %"), Kind.WHOLE, 9, shown=False, rule=cards.completeness()),
    C("data_check", L("Data check", "资料检查", "資料檢查"), width=16, shown=False, rule=cards.data_check(WAYS)),
    _step("when_step", L("Time option", "购买时间选项", "購買時間選項"), cards.when_step()),
    _step("volume_step", L("Volume option", "购买量选项", "購買量選項"), cards.ratio_step("quantity", "minimum", "volume_best", "volume_enough")),
    _step("margin_step", L("Margin option", "毛利率选项", "毛利率選項"), cards.ratio_step("margin", "industry_margin", "margin_best", "margin_enough"), desk=Desk.KEPT),
    C("qualify_row", L("Qualify row", "评估行号", "評估列號"), Kind.WHOLE, 8, shown=False, rule=cards.row_in_qualify()),
)  # fmt: skip
GRADING = (
    C("grade_held", L("Confirmed grade", "已定等级", "已定等級"), Kind.CHOICE, 9, "grade", shown=False, action=True, note=L("Set by Re-grade; blank: the grade by the rules counts", "由“重新定级”填写；空白时按规则定级", "由「重新定級」填寫；空白時依規則定級"), merge=Merge.LATER, lead="graded_on"),
    C("graded_on", L("Graded on", "定级日期", "定級日期"), Kind.DATE, 12, shown=False, action=True, merge=Merge.LATER),
    C("grade_proposed", L("Proposed grade", "建议等级", "建議等級"), width=9, shown=False, rule=cards.proposed_grade()),
)  # fmt: skip

CUSTOMERS = Table(
    key="customers",
    name="tblCustomers",
    sheet="customers",
    columns=(*BASIC, *RESULTS, *NEXT, *TRADE, *PERSON, *STATE, *PREPARATION, *DERIVED, *GRADING, *SIZE),
    ids="id",
    auto=REP,
    importable=("name",),
    importer="repbook.features.imports.import_customers",
    frozen=2,
    density=Density.LINE,
    row_height=18,
    looks=(
        *looks.verdicts("verdict"),
        Look("next_on", looks.passed("next_on"), Tone.LATE, "!"),
        Look("name", looks.reached("potential_from"), Tone.POINT, "◆"),
        Look("data_check", col("data_check").is_not(""), Tone.LATE, "⚠"),
    ),
)  # fmt: skip
