"""Policy and Settings: every number and choice a manager may change, each a named cell.

A new policy cell is one `Setting` here; formulas and Python read the same cell.
"""

from __future__ import annotations

from repbook.schema.declare import Column, Kind, Merge, Setting, Table
from repbook.scoring.expr import call
from repbook.text.label import Label, Reworded

L = Label
S = Setting
C = Column

QUALIFYING = (
    S("focus_score", Reworded("Focus from score", "重点：评估分不低于", "重點：評估分不低於", "重点：得分不低于", "重點：得分不低於"), 70),
    S("follow_score", Reworded("Follow up from score", "跟进：评估分不低于", "跟進：評估分不低於", "跟进：得分不低于", "跟進：得分不低於"), 45),
    S("nurture_score", Reworded("Nurture from score", "培养：评估分不低于", "培養：評估分不低於", "培养：得分不低于", "培養：得分不低於"), 25),
    S("known_min", Reworded("Too little known below %", "先摸底：已掌握 % 低于", "先電話了解：已掌握 % 低於", "先摸底：已知 % 低于", "先電話了解：已知 % 低於"), 50),
    S("known_sure", Reworded("Known well enough from %", "足以判断：已掌握 % 不低于", "足以判斷：已掌握 % 不低於", "已知足够：已知 % 不低于", "已知足夠：已知 % 不低於"), 60),
    S("grade_a_days", L("Grade A: purchase within days", "A 级：预计几天内购买", "A 級：預計幾天內購買"), 90),
    S("soon_days", L("When: first step, days", "购买时间：第一档天数", "購買時間：第一級天數"), 30),
    S("quarter_days", L("When: second step, days", "购买时间：第二档天数", "購買時間：第二級天數"), 90),
    S("half_year_days", L("When: third step, days", "购买时间：第三档天数", "購買時間：第三級天數"), 180),
    S("volume_best", L("Quantity: best from times the minimum", "购买量：满分须达最低量的倍数", "購買量：滿分須達最低量的倍數"), 3),
    S("volume_enough", L("Quantity: enough from times the minimum", "购买量：达标须达最低量的倍数", "購買量：達標須達最低量的倍數"), 1),
    S("margin_best", Reworded("Margin: best from share of industry", "毛利率：满分须达行业平均的比例", "毛利率：滿分須達業界平均的比例", "利润率：满分须达行业平均的比例"), 1),
    S("margin_enough", Reworded("Margin: enough from share of industry", "毛利率：“略低”须达行业平均的比例", "毛利率：「略低」須達業界平均的比例", "利润率：“略低”须达行业平均的比例"), 0.7),
    S("strong_need_points", L("Strong need from points", "强烈需求：分值不低于", "強烈需求：分數不低於"), 9),
)  # fmt: skip
CONFLICTS = (
    S("finance_check", L("No budget: finance check if A and N", "无预算但有权有需求：财务核查", "無預算但有權有需求：財務審查"),
      "yes_no.yes", Kind.CHOICE, Reworded("Conflict 1: No means a veto", "选“否”即一票否决", "選「否」即一票否決", "冲突 1：选“否”即一票否决", "衝突 1：選「否」即一票否決"), "yes_no"),
    S("white_face_lifts", Reworded("Low margin: an approved white face stays key", "毛利率过低：已批准的走量型（白脸）仍算关键客户", "毛利率過低：已核准的走量型（白臉）仍算關鍵客戶", "利润率过低：已批准的白脸仍算关键客户", "毛利率過低：已核准的白臉仍算關鍵客戶"),
      "yes_no.yes", Kind.CHOICE, Reworded("Conflict 2: No lets Q09 rule it out", "选“否”则按 Q09 排除", "選「否」則依 Q09 排除", "冲突 2：选“否”则按 Q09 排除", "衝突 2：選「否」則依 Q09 排除"), "yes_no"),
    S("approval_needed", L("A key account needs approval with a date", "关键客户须有批准日期", "關鍵客戶須有核准日期"),
      "yes_no.yes", Kind.CHOICE, Reworded("Conflict 3: No takes the face alone", "选“否”则只看脸谱", "選「否」則只看臉譜", "冲突 3：选“否”则只看脸谱", "衝突 3：選「否」則只看臉譜"), "yes_no"),
    S("keep_protects", Reworded("Do-not-drop date: score drop becomes nurture", "“保留至”未到：评估分低也不放弃，改为培养", "「保留期限」未到：評估分低也不放棄，改為培養", "“保留至”未到：因得分低的放弃改为培养", "「保留期限」未到：因得分低的放棄改為培養"),
      "yes_no.yes", Kind.CHOICE, Reworded("Conflict 4: a veto always wins", "一票否决始终优先", "一票否決始終優先", "冲突 4：一票否决始终优先", "衝突 4：一票否決始終優先"), "yes_no"),
    S("potential_days", L("Potential key: last order older than days", "潜在大客户：距最近成交超过天数", "潛在大客戶：距最近成交超過天數"), 180),
    S("key_size", L("Potential key: order from share of a large one", "潜在大客户：预计订单占大单比例不低于", "潛在大客戶：預計訂單占大單比例不低於"), 0.5, Kind.PERCENT),
    S("inactive_days", L("Inactive: last order older than days", "不活跃：距最近成交超过天数", "非活躍：距最近成交超過天數"), 365),
)  # fmt: skip
RHYTHM = (
    S("contact_a_days", L("A: contact every days", "A 级联系间隔天数", "A 級聯絡間隔天數"), 7),
    S("contact_b_days", L("B: contact every days", "B 级联系间隔天数", "B 級聯絡間隔天數"), 21),
    S("contact_c_days", L("C: contact every days", "C 级联系间隔天数", "C 級聯絡間隔天數"), 60),
    S("review_b_days", Reworded("B: review every days (A: each working day)", "B 级复核间隔天数（A 级每个工作日）", "B 級複核間隔天數（A 級每個工作日）", "B 级翻阅间隔天数（A 级每个工作日）", "B 級翻閱間隔天數（A 級每個工作日）"), 7),
    S("review_c_months", Reworded("C: review every months", "C 级复核间隔月数", "C 級複核間隔月數", "C 级翻阅间隔月数", "C 級翻閱間隔月數"), 1),
)  # fmt: skip
PYRAMID = (
    S("top_revenue", L("Top from revenue", "顶级客户：销售额不低于", "頂級客戶：銷售額不低於"), 500000, Kind.MONEY),
    S("large_revenue", L("Large from revenue", "大客户：销售额不低于", "大客戶：銷售額不低於"), 100000, Kind.MONEY),
    S("class_cuts", L("Class limits: own data or typed", "类别界限：按本簿数据或手填", "類別界限：依本簿資料或自行填寫"), "cuts.own", Kind.CHOICE, L("Own data once there are enough", "成交客户足够时按本簿数据", "成交客戶足夠時依本簿資料"), "cuts"),
    S("class_min", L("Class limits: least accounts with orders", "类别界限：最少成交客户数", "類別界限：最少成交客戶數"), 20, Kind.WHOLE),
    S("medium_revenue", L("Medium from revenue", "中等客户：销售额不低于", "中型客戶：銷售額不低於"), 20000, Kind.MONEY),
)  # fmt: skip
PRIORITY = (
    S("weight_demand", L("Priority weight: demand", "优先权重：需求量", "優先權重：需求量"), 25),
    S("weight_intent", L("Priority weight: intent", "优先权重：意向", "優先權重：意願"), 25),
    S("weight_verdict", L("Priority weight: verdict", "优先权重：结论", "優先權重：結論"), 15),
    S("weight_urgency", Reworded("Priority weight: urgency", "优先权重：联系紧迫度", "優先權重：聯絡急迫度", "优先权重：该联系度", "優先權重：該聯絡度"), 15),
    S("weight_date", L("Priority weight: purchase date", "优先权重：购买日期", "優先權重：購買日期"), 10),
    S("weight_key", L("Priority weight: key account", "优先权重：关键客户", "優先權重：關鍵客戶"), 10),
    S("unknown_term", L("Worth of an unknown term", "未知项取值", "未知項取值"), 0.3),
    S("large_order", L("Large order (90th percentile, set at import)", "大单金额（90 分位，导入时更新）", "大單金額（第 90 百分位，匯入時更新）"), 50000, Kind.MONEY),
    S("intent_ready", Reworded("Intent: ready to buy", "意向：急需", "意願：急需", "意向：急买", "意願：急著買"), 1),
    S("intent_interested", L("Intent: interested", "意向：有意向", "意願：有意願"), 0.7),
    S("intent_neutral", L("Intent: neutral", "意向：一般", "意願：普通"), 0.4),
    S("intent_cool", L("Intent: cool", "意向：冷淡", "意願：冷淡"), 0.1),
    S("intent_half_life", L("Intent: half life in days", "意向：减半所需天数", "意願：減半所需天數"), 60),
    S("urgency_offset", Reworded("Urgency: starts at share of the interval", "联系紧迫度：起算点（占间隔的比例）", "聯絡急迫度：起算點（占間隔的比例）", "该联系度：起算点（占间隔的比例）", "該聯絡度：起算點（占間隔的比例）"), 0.5),
    S("urgency_never", Reworded("Urgency: never reached", "联系紧迫度：从未接通", "聯絡急迫度：從未接通", "该联系度：从未接通", "該聯絡度：從未接通"), 0.5),
    S("rest_share", L("Not again within share of the interval", "刚联系过不再排（占间隔的比例）", "剛聯絡過不再排（占間隔的比例）"), 0.25),
    S("ordered_term", L("Verdict at least: ordered of late, little known", "结论至少：近期有成交但了解不多", "結論至少：近期有成交但了解不多"), 0.5),
    S("date_near_days", L("Purchase date: full worth within days", "购买日期：几天内满分", "購買日期：幾天內滿分"), 14),
    S("date_half_life", L("Purchase date: half life in days", "购买日期：减半所需天数", "購買日期：減半所需天數"), 45),
    S("date_passed", L("Purchase date: passed by", "购买日期：过期后的取值", "購買日期：過期後的取值"), 0.3),
    S("date_passed_days", L("Purchase date: passed by more than days", "购买日期：超过几天算过期", "購買日期：超過幾天算過期"), 14),
)  # fmt: skip
CONTACTS = (
    S("tries_max", L("Tries without answer before a letter", "未接几次后改寄信", "未接幾次後改寄信"), 5, Kind.WHOLE),
    S("retry_second_days", L("No answer: third try after working days", "未接：第三次间隔工作日数", "未接：第三次間隔工作日數"), 3, Kind.WHOLE),
    S("retry_third_days", L("No answer: later tries after working days", "未接：之后间隔工作日数", "未接：之後間隔工作日數"), 7, Kind.WHOLE),
    S("ready_next_days", L("Ready without a date: next after working days", "急需但未约时间：几个工作日后再联系", "急需但未約時間：幾個工作日後再聯絡"), 2, Kind.WHOLE),
    S("interested_next_days", L("Interested without a date: next after working days", "有意向但未约时间：几个工作日后再联系", "有意願但未約時間：幾個工作日後再聯絡"), 5, Kind.WHOLE),
    S("refused_days", L("Refused: not before days", "拒绝：几天后再联系", "拒絕：幾天後再聯絡"), 90, Kind.WHOLE),
    S("repeat_days", L("Blank repeats what was said within days", "留空沿用几天内说过的", "留空沿用幾天內說過的"), 30, Kind.WHOLE),
    S("recent_days", L("Warn if called within days", "几天内联系过则提醒", "幾天內聯絡過則提醒"), 3, Kind.WHOLE),
)  # fmt: skip
SEATS = (
    S("new_share", L("Calls kept for never called", "电话：未联系客户保留比例", "電話：未聯絡客戶保留比例"), 0.3333, Kind.PERCENT),
    S("fill_seats", L("Fill with customers not due", "用未到期客户补足", "以未到期客戶補足"), "yes_no.no", Kind.CHOICE, choices="yes_no"),
    S("area_wait_days", L("Area day after, working days", "区域日：等候工作日数", "區域日：等候工作日數"), 10, Kind.WHOLE),
    S("fresh_days", L("Fresh inquiry: working days", "新询价：工作日数", "新詢價：工作日數"), 2, Kind.WHOLE),
    S("minutes_call", L("Minutes a call", "每次电话分钟数", "每通電話分鐘數"), 10, Kind.WHOLE),
    S("minutes_visit", L("Minutes a visit", "每次拜访分钟数", "每次拜訪分鐘數"), 60, Kind.WHOLE),
    S("travel_near", L("Travel inside an area, min", "区内路程（分钟）", "區內路程（分鐘）"), 15, Kind.WHOLE),
    S("travel_far", L("Travel between areas, min", "跨区路程（分钟）", "跨區路程（分鐘）"), 40, Kind.WHOLE),
    S("visits_max", L("Visits a day at most", "每天拜访上限", "每天拜訪上限"), 5, Kind.WHOLE),
    S("calls_max", L("Calls on a visit day at most", "拜访日电话上限", "拜訪日電話上限"), 25, Kind.WHOLE),
    S("desk_calls_max", L("Calls on a desk day at most", "内勤日电话上限", "內勤日電話上限"), 40, Kind.WHOLE),
    S("break_minutes", L("Break, min", "午休（分钟）", "午休（分鐘）"), 60, Kind.WHOLE),
    S("ready_days", L("Contact again when ready, days", "急需客户联系间隔（天）", "急需客戶聯絡間隔（天）"), 5, Kind.WHOLE),
    S("interested_days", L("Contact again when interested, days", "有意向客户联系间隔（天）", "有意願客戶聯絡間隔（天）"), 10, Kind.WHOLE),
)  # fmt: skip
SECTIONS = (
    (L("Verdict, grade", "结论与等级", "結論與等級"), QUALIFYING),
    (L("Special cases", "特殊情形", "特殊情形"), CONFLICTS),
    (L("Contact rhythm", "联系节奏", "聯絡節奏"), RHYTHM),
    (L("Pyramid", "客户金字塔", "客戶金字塔"), PYRAMID),
    (L("Priority", "优先分", "優先分"), PRIORITY),
    (L("Trying again", "再次联系", "再次聯絡"), CONTACTS),
    (L("Seats of a day", "每日名额", "每日名額"), SEATS),
)
DAYS_UNIT, WORKING_DAYS = L("days", "天", "天"), L("working days", "工作日", "工作日")
SHARE, TIMES = L("share of 1", "比例，1 为全部", "比例，1 為全部"), L("times", "倍", "倍")
POINTS, MINUTES = L("points", "分", "分"), L("minutes", "分钟", "分鐘")
UNITS = {
    **dict.fromkeys(("focus_score", "follow_score", "nurture_score", "strong_need_points"), POINTS),
    **dict.fromkeys(("known_min", "known_sure"), L("%", "%", "%")),
    **dict.fromkeys(("volume_best", "volume_enough"), TIMES),
    **dict.fromkeys(("margin_best", "margin_enough", "urgency_offset", "rest_share"), SHARE),
    "class_min": L("accounts", "家", "家"),
    "review_c_months": L("months", "个月", "個月"),
    "tries_max": L("tries", "次", "次"),
    **dict.fromkeys(("intent_half_life", "date_half_life"), DAYS_UNIT),
    **dict.fromkeys(("visits_max",), L("visits", "次", "次")),
    **dict.fromkeys(("calls_max", "desk_calls_max"), L("calls", "个", "通")),
    **dict.fromkeys(("retry_second_days", "retry_third_days", "ready_next_days"), WORKING_DAYS),
    **dict.fromkeys(("interested_next_days", "area_wait_days", "fresh_days"), WORKING_DAYS),
    **dict.fromkeys(("minutes_call", "minutes_visit", "travel_near", "travel_far"), MINUTES),
    "break_minutes": MINUTES,
}
MONEY_UNIT = L("money", "金额", "金額")
WORTH, WEIGHT = (
    L("worth, 0 to 1", "取值 0 到 1", "取值 0 到 1"),
    L("of 100", "总权重 100", "總權重 100"),
)


def _unit(setting: Setting) -> Label | None:
    if setting.note is not None or setting.kind is Kind.CHOICE:
        return setting.note
    if setting.key in UNITS:
        return UNITS[setting.key]
    if setting.kind is Kind.MONEY:
        return MONEY_UNIT
    if setting.key.endswith("_days"):
        return DAYS_UNIT
    if setting.key.startswith("weight_"):
        return WEIGHT
    return None if setting.kind is Kind.PERCENT else WORTH


POLICY_CELLS = tuple(
    setting._replace(group=group, note=_unit(setting))
    for group, cells in SECTIONS
    for setting in cells
)


def _cut(name: str, label: Label) -> Setting:
    return S(
        f"cut_{name}",
        label,
        "",
        Kind.MONEY,
        carried=False,
        merge=Merge.OWN,
        derived=True,
        ruling=True,
    )


SETTING_CELLS = (
    S("as_of", L("As of", "统计日期", "統計日期"), call("TODAY"), Kind.DATE,
      L("Today; type a date to look at another day", "默认为今天；可改为固定日期", "預設為今天；可改為固定日期"), name="AsOf", carried=False, merge=Merge.OWN),
    S("lang", L("Language of this workbook", "工作簿语言", "活頁簿語言"), "", Kind.TEXT, name="Lang", carried=False, merge=Merge.OWN),
    S("rep", L("Rep code (starts the IDs)", "业务员代码（编号前缀）", "業務代碼（編號前綴）"), "", Kind.TEXT, merge=Merge.OWN),
    S("rep_name", L("Rep", "业务员", "業務員"), "", Kind.TEXT, merge=Merge.OWN),
    S("keeper", L("Keeper of the cards", "客户卡保管人", "客戶卡保管人"), "", Kind.TEXT),
    S("visits_per_day", L("Visits a day", "每天拜访数", "每天拜訪數"), "", Kind.WHOLE,
      L("Empty: as many as the day's minutes hold", "留空：按当天时间自动安排", "留空：依當天時間自動安排")),
    S("calls_per_day", L("Calls a day", "每天电话数", "每天電話數"), "", Kind.WHOLE,
      L("Empty: as many as the day's minutes hold", "留空：按当天时间自动安排", "留空：依當天時間自動安排")),
    S("currency", L("Currency", "币种", "幣別"), "", Kind.TEXT,
      L("As in EUR; lists in another currency are asked about", "如 CNY；名单币种不同时会询问", "如 TWD；名單幣別不同時會詢問")),
    _cut("top", L("Own cut: top (set by Analyse)", "分级线：顶级（分析时更新）", "分級線：頂級（分析時更新）")),
    _cut("large", L("Own cut: large (set by Analyse)", "分级线：大客户（分析时更新）", "分級線：大客戶（分析時更新）")),
    _cut("medium", L("Own cut: medium (set by Analyse)", "分级线：中等（分析时更新）", "分級線：中等（分析時更新）")),
    S("show_profit", L("Profit on prints", "打印毛利", "列印毛利"), "profit_view.band", Kind.CHOICE,
      L("On pages and prints: nothing, a word, or the figures", "页面和随身资料上：不显示、只分档，或显示数字", "頁面與隨身資料上：不顯示、只分級，或顯示數字"), "profit_view"),
    S("day_start", L("Day begins", "出发时间", "出發時間"), 0.375, Kind.TIME),
    S("day_end", L("Last visit ends by", "最后一次拜访结束不晚于", "最後一次拜訪結束不晚於"), 18.5 / 24, Kind.TIME),
    S("max_areas", L("Areas a day", "每天区域数", "每天區域數"), 2, Kind.WHOLE),
    S("reserved_share", L("Visits kept for potential key accounts", "为潜在大客户预留的拜访比例", "為潛在大客戶預留的拜訪比例"), 0.2, Kind.PERCENT),
    S("missed_rows", Reworded("Just missed: rows", "备选客户：行数", "備選客戶：列數", "候补客户：行数", "候補客戶：列數"), 10, Kind.WHOLE),
    S("noon_hour", L("Plan today before the hour", "几点以前排当天的表", "幾點以前排當天的表"), 12, Kind.WHOLE),
    S("template_version", L("Template version", "模板版本", "範本版本"), 1, Kind.WHOLE, carried=False, merge=Merge.OWN),
    S("book_id", L("Book ID", "工作簿编号", "活頁簿編號"), "", Kind.TEXT, carried=False, merge=Merge.OWN),
    S("last_return", L("Last return", "最近回填", "最近回填"), "", Kind.STAMP, merge=Merge.OWN),
    S("last_import", L("Last import", "最近导入", "最近匯入"), "", Kind.STAMP, carried=False, merge=Merge.OWN),
    S("map_customers", L("Columns of the last customer list", "上次导入客户的列对应", "上次匯入客戶的欄位對應"), "", Kind.TEXT, merge=Merge.OWN),
    S("map_calls", Reworded("Columns of the last call list", "上次导入联系记录的列对应", "上次匯入聯絡紀錄的欄位對應", "上次导入电话记录的列对应", "上次匯入電話記錄的欄位對應"), "", Kind.TEXT, merge=Merge.OWN),
    S("map_orders", L("Columns of the last order list", "上次导入订单的列对应", "上次匯入訂單的欄位對應"), "", Kind.TEXT, merge=Merge.OWN),
    S("last_backup", L("Last backup", "最近备份", "最近備份"), "", Kind.STAMP, carried=False, merge=Merge.OWN),
    S("stretch", L("Intervals stretched by (set when ranking)", "间隔拉长倍数（排表时更新）", "間隔拉長倍數（排表時更新）"), 1, carried=False, merge=Merge.OWN),
    S("plan_day", L("Planned day", "计划日", "計畫日"), "", Kind.DATE, carried=False, merge=Merge.OWN),
    S("ranked_at", L("Ranked at", "排表时间", "排表時間"), "", Kind.STAMP, carried=False, merge=Merge.OWN),
    S("home_at", L("Home at (set when ranking)", "到家时间（排表时更新）", "到家時間（排表時更新）"), "", Kind.TIME, carried=False, merge=Merge.OWN),
    S("area_days", L("Areas that wait for a visit (set when ranking)", "待拜访的区域（排表时更新）", "待拜訪的區域（排表時更新）"), "", Kind.TEXT, carried=False, merge=Merge.OWN),
    S("last_tidied", Reworded("Cards tidied", "最近重新定级", "最近重新定級", "最近整理"), "", Kind.STAMP, merge=Merge.OWN),
    S("tidied_before", Reworded("Cards tidied before that", "再上一次重新定级", "再上一次重新定級", "上一次整理"), "", Kind.STAMP, merge=Merge.OWN),
)  # fmt: skip

_SETTING_COLUMNS = (
    C("key", L("Key", "键", "鍵"), width=20, shown=False, action=True),
    C("label", L("Setting", "项目", "項目"), width=44, action=True, merge=Merge.OWN),
    C("value", L("Value", "值", "設定值"), width=14),
    C("note", L("Note", "说明", "說明"), width=52, action=True, merge=Merge.OWN),
)
_POLICY_COLUMNS = (
    _SETTING_COLUMNS[0],
    C("group", L("Group", "分组", "分組"), width=16, action=True, merge=Merge.OWN),
    *_SETTING_COLUMNS[1:3],
    C(
        "note",
        Reworded("Unit, note", "单位、说明", "單位、說明", "Note", "说明", "說明"),
        width=37,
        action=True,
        merge=Merge.OWN,
    ),
)
_OF_SETTINGS = Table("", "", "", _SETTING_COLUMNS, ids="key", merged=False, sortable=False)
POLICY = _OF_SETTINGS._replace(
    key="policy",
    merged=True,
    name="tblPolicy",
    sheet="policy",
    cells=POLICY_CELLS,
    columns=_POLICY_COLUMNS,
)
SETTING_TABLE = _OF_SETTINGS._replace(
    key="settings", name="tblSettings", sheet="settings", cells=SETTING_CELLS
)

LIST_TABLE = Table(
    key="lists",
    name="tblLists",
    sheet="lists",
    ids="key",
    carried=False,
    ruling=True,
    sortable=False,
    columns=(
        C("key", L("Key", "键", "鍵"), width=24, shown=False, action=True),
        C("list", L("List key", "列表键", "清單鍵"), width=14, shown=False, action=True),
        C("title", L("List", "列表", "清單"), width=22),
        C("label", L("Label", "标签", "標籤"), width=30),
        C("note", L("Meaning", "含义", "含義"), width=44),
    ),
)
DAYS = Table(
    key="days",
    name="tblDays",
    sheet="lists",
    ids="holiday",
    first_col=7,
    unique=False,
    ruling=True,
    sortable=False,
    columns=(
        C("holiday", L("Holiday", "节假日", "國定假日"), Kind.DATE, 13),
        C("makeup", L("Working weekend day", "调休上班日", "補班日"), Kind.DATE, 13),
        C("what", L("What", "名称", "名稱"), width=24),
    ),
)
