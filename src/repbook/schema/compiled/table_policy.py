"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.text.label import Reworded
from repbook.schema.declare import Setting
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.policy', path)


TABLE = Table(key='policy', name='tblPolicy', sheet='policy', columns=(
    Column(key='key', label=L('Key', '键', '鍵'), width=20, shown=False, action=True),
    Column(key='group', label=L('Group', '分组', '分組'), width=16, action=True),
    Column(key='label', label=L('Setting', '项目', '項目'), width=44, action=True),
    Column(key='value', label=L('Value', '值', '設定值'), width=14),
    Column(key='note', label=Reworded('Unit, note', '单位、说明', '單位、說明', 'Note', '说明', '說明'), width=37, action=True),
), ids='key', cells=(
    Setting(key='focus_score', label=Reworded('Focus from score', '重点：评估分不低于', '重點：評估分不低於', '重点：得分不低于', '重點：得分不低於'), value=70, note=L('points', '分', '分'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='follow_score', label=Reworded('Follow up from score', '跟进：评估分不低于', '跟進：評估分不低於', '跟进：得分不低于', '跟進：得分不低於'), value=45, note=L('points', '分', '分'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='nurture_score', label=Reworded('Nurture from score', '培养：评估分不低于', '培養：評估分不低於', '培养：得分不低于', '培養：得分不低於'), value=25, note=L('points', '分', '分'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='known_min', label=Reworded('Too little known below %', '先摸底：已掌握 % 低于', '先電話了解：已掌握 % 低於', '先摸底：已知 % 低于', '先電話了解：已知 % 低於'), value=50, note=L('%', '%', '%'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='known_sure', label=Reworded('Known well enough from %', '足以判断：已掌握 % 不低于', '足以判斷：已掌握 % 不低於', '已知足够：已知 % 不低于', '已知足夠：已知 % 不低於'), value=60, note=L('%', '%', '%'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='grade_a_days', label=L('Grade A: purchase within days', 'A 级：预计几天内购买', 'A 級：預計幾天內購買'), value=90, note=L('days', '天', '天'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='soon_days', label=L('When: first step, days', '购买时间：第一档天数', '購買時間：第一級天數'), value=30, note=L('days', '天', '天'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='quarter_days', label=L('When: second step, days', '购买时间：第二档天数', '購買時間：第二級天數'), value=90, note=L('days', '天', '天'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='half_year_days', label=L('When: third step, days', '购买时间：第三档天数', '購買時間：第三級天數'), value=180, note=L('days', '天', '天'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='volume_best', label=L('Quantity: best from times the minimum', '购买量：满分须达最低量的倍数', '購買量：滿分須達最低量的倍數'), value=3, note=L('times', '倍', '倍'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='volume_enough', label=L('Quantity: enough from times the minimum', '购买量：达标须达最低量的倍数', '購買量：達標須達最低量的倍數'), value=1, note=L('times', '倍', '倍'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='margin_best', label=Reworded('Margin: best from share of industry', '毛利率：满分须达行业平均的比例', '毛利率：滿分須達業界平均的比例', '利润率：满分须达行业平均的比例'), value=1, note=L('share of 1', '比例，1 为全部', '比例，1 為全部'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='margin_enough', label=Reworded('Margin: enough from share of industry', '毛利率：“略低”须达行业平均的比例', '毛利率：「略低」須達業界平均的比例', '利润率：“略低”须达行业平均的比例'), value=0.7, note=L('share of 1', '比例，1 为全部', '比例，1 為全部'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='strong_need_points', label=L('Strong need from points', '强烈需求：分值不低于', '強烈需求：分數不低於'), value=9, note=L('points', '分', '分'), group=L('Verdict, grade', '结论与等级', '結論與等級')),
    Setting(key='finance_check', label=L('No budget: finance check if A and N', '无预算但有权有需求：财务核查', '無預算但有權有需求：財務審查'), value='yes_no.yes', kind=Kind.CHOICE, note=Reworded('Conflict 1: No means a veto', '选“否”即一票否决', '選「否」即一票否決', '冲突 1：选“否”即一票否决', '衝突 1：選「否」即一票否決'), choices='yes_no', group=L('Special cases', '特殊情形', '特殊情形')),
    Setting(key='white_face_lifts', label=Reworded('Low margin: an approved white face stays key', '毛利率过低：已批准的走量型（白脸）仍算关键客户', '毛利率過低：已核准的走量型（白臉）仍算關鍵客戶', '利润率过低：已批准的白脸仍算关键客户', '毛利率過低：已核准的白臉仍算關鍵客戶'), value='yes_no.yes', kind=Kind.CHOICE, note=Reworded('Conflict 2: No lets Q09 rule it out', '选“否”则按 Q09 排除', '選「否」則依 Q09 排除', '冲突 2：选“否”则按 Q09 排除', '衝突 2：選「否」則依 Q09 排除'), choices='yes_no', group=L('Special cases', '特殊情形', '特殊情形')),
    Setting(key='approval_needed', label=L('A key account needs approval with a date', '关键客户须有批准日期', '關鍵客戶須有核准日期'), value='yes_no.yes', kind=Kind.CHOICE, note=Reworded('Conflict 3: No takes the face alone', '选“否”则只看脸谱', '選「否」則只看臉譜', '冲突 3：选“否”则只看脸谱', '衝突 3：選「否」則只看臉譜'), choices='yes_no', group=L('Special cases', '特殊情形', '特殊情形')),
    Setting(key='keep_protects', label=Reworded('Do-not-drop date: score drop becomes nurture', '“保留至”未到：评估分低也不放弃，改为培养', '「保留期限」未到：評估分低也不放棄，改為培養', '“保留至”未到：因得分低的放弃改为培养', '「保留期限」未到：因得分低的放棄改為培養'), value='yes_no.yes', kind=Kind.CHOICE, note=Reworded('Conflict 4: a veto always wins', '一票否决始终优先', '一票否決始終優先', '冲突 4：一票否决始终优先', '衝突 4：一票否決始終優先'), choices='yes_no', group=L('Special cases', '特殊情形', '特殊情形')),
    Setting(key='potential_days', label=L('Potential key: last order older than days', '潜在大客户：距最近成交超过天数', '潛在大客戶：距最近成交超過天數'), value=180, note=L('days', '天', '天'), group=L('Special cases', '特殊情形', '特殊情形')),
    Setting(key='key_size', label=L('Potential key: order from share of a large one', '潜在大客户：预计订单占大单比例不低于', '潛在大客戶：預計訂單占大單比例不低於'), value=0.5, kind=Kind.PERCENT, group=L('Special cases', '特殊情形', '特殊情形')),
    Setting(key='inactive_days', label=L('Inactive: last order older than days', '不活跃：距最近成交超过天数', '非活躍：距最近成交超過天數'), value=365, note=L('days', '天', '天'), group=L('Special cases', '特殊情形', '特殊情形')),
    Setting(key='contact_a_days', label=L('A: contact every days', 'A 级联系间隔天数', 'A 級聯絡間隔天數'), value=7, note=L('days', '天', '天'), group=L('Contact rhythm', '联系节奏', '聯絡節奏')),
    Setting(key='contact_b_days', label=L('B: contact every days', 'B 级联系间隔天数', 'B 級聯絡間隔天數'), value=21, note=L('days', '天', '天'), group=L('Contact rhythm', '联系节奏', '聯絡節奏')),
    Setting(key='contact_c_days', label=L('C: contact every days', 'C 级联系间隔天数', 'C 級聯絡間隔天數'), value=60, note=L('days', '天', '天'), group=L('Contact rhythm', '联系节奏', '聯絡節奏')),
    Setting(key='review_b_days', label=Reworded('B: review every days (A: each working day)', 'B 级复核间隔天数（A 级每个工作日）', 'B 級複核間隔天數（A 級每個工作日）', 'B 级翻阅间隔天数（A 级每个工作日）', 'B 級翻閱間隔天數（A 級每個工作日）'), value=7, note=L('days', '天', '天'), group=L('Contact rhythm', '联系节奏', '聯絡節奏')),
    Setting(key='review_c_months', label=Reworded('C: review every months', 'C 级复核间隔月数', 'C 級複核間隔月數', 'C 级翻阅间隔月数', 'C 級翻閱間隔月數'), value=1, note=L('months', '个月', '個月'), group=L('Contact rhythm', '联系节奏', '聯絡節奏')),
    Setting(key='top_revenue', label=L('Top from revenue', '顶级客户：销售额不低于', '頂級客戶：銷售額不低於'), value=500000, kind=Kind.MONEY, note=L('money', '金额', '金額'), group=L('Pyramid', '客户金字塔', '客戶金字塔')),
    Setting(key='large_revenue', label=L('Large from revenue', '大客户：销售额不低于', '大客戶：銷售額不低於'), value=100000, kind=Kind.MONEY, note=L('money', '金额', '金額'), group=L('Pyramid', '客户金字塔', '客戶金字塔')),
    Setting(key='medium_revenue', label=L('Medium from revenue', '中等客户：销售额不低于', '中型客戶：銷售額不低於'), value=20000, kind=Kind.MONEY, note=L('money', '金额', '金額'), group=L('Pyramid', '客户金字塔', '客戶金字塔')),
    Setting(key='weight_demand', label=L('Priority weight: demand', '优先权重：需求量', '優先權重：需求量'), value=25, note=L('of 100', '总权重 100', '總權重 100'), group=L('Priority', '优先分', '優先分')),
    Setting(key='weight_intent', label=L('Priority weight: intent', '优先权重：意向', '優先權重：意願'), value=25, note=L('of 100', '总权重 100', '總權重 100'), group=L('Priority', '优先分', '優先分')),
    Setting(key='weight_verdict', label=L('Priority weight: verdict', '优先权重：结论', '優先權重：結論'), value=15, note=L('of 100', '总权重 100', '總權重 100'), group=L('Priority', '优先分', '優先分')),
    Setting(key='weight_urgency', label=Reworded('Priority weight: urgency', '优先权重：联系紧迫度', '優先權重：聯絡急迫度', '优先权重：该联系度', '優先權重：該聯絡度'), value=15, note=L('of 100', '总权重 100', '總權重 100'), group=L('Priority', '优先分', '優先分')),
    Setting(key='weight_date', label=L('Priority weight: purchase date', '优先权重：购买日期', '優先權重：購買日期'), value=10, note=L('of 100', '总权重 100', '總權重 100'), group=L('Priority', '优先分', '優先分')),
    Setting(key='weight_key', label=L('Priority weight: key account', '优先权重：关键客户', '優先權重：關鍵客戶'), value=10, note=L('of 100', '总权重 100', '總權重 100'), group=L('Priority', '优先分', '優先分')),
    Setting(key='unknown_term', label=L('Worth of an unknown term', '未知项取值', '未知項取值'), value=0.3, note=L('worth, 0 to 1', '取值 0 到 1', '取值 0 到 1'), group=L('Priority', '优先分', '優先分')),
    Setting(key='large_order', label=L('Large order (90th percentile, set at import)', '大单金额（90 分位，导入时更新）', '大單金額（第 90 百分位，匯入時更新）'), value=50000, kind=Kind.MONEY, note=L('money', '金额', '金額'), group=L('Priority', '优先分', '優先分')),
    Setting(key='intent_ready', label=Reworded('Intent: ready to buy', '意向：急需', '意願：急需', '意向：急买', '意願：急著買'), value=1, note=L('worth, 0 to 1', '取值 0 到 1', '取值 0 到 1'), group=L('Priority', '优先分', '優先分')),
    Setting(key='intent_interested', label=L('Intent: interested', '意向：有意向', '意願：有意願'), value=0.7, note=L('worth, 0 to 1', '取值 0 到 1', '取值 0 到 1'), group=L('Priority', '优先分', '優先分')),
    Setting(key='intent_neutral', label=L('Intent: neutral', '意向：一般', '意願：普通'), value=0.4, note=L('worth, 0 to 1', '取值 0 到 1', '取值 0 到 1'), group=L('Priority', '优先分', '優先分')),
    Setting(key='intent_cool', label=L('Intent: cool', '意向：冷淡', '意願：冷淡'), value=0.1, note=L('worth, 0 to 1', '取值 0 到 1', '取值 0 到 1'), group=L('Priority', '优先分', '優先分')),
    Setting(key='intent_half_life', label=L('Intent: half life in days', '意向：减半所需天数', '意願：減半所需天數'), value=60, note=L('days', '天', '天'), group=L('Priority', '优先分', '優先分')),
    Setting(key='urgency_offset', label=Reworded('Urgency: starts at share of the interval', '联系紧迫度：起算点（占间隔的比例）', '聯絡急迫度：起算點（占間隔的比例）', '该联系度：起算点（占间隔的比例）', '該聯絡度：起算點（占間隔的比例）'), value=0.5, note=L('share of 1', '比例，1 为全部', '比例，1 為全部'), group=L('Priority', '优先分', '優先分')),
    Setting(key='urgency_never', label=Reworded('Urgency: never reached', '联系紧迫度：从未接通', '聯絡急迫度：從未接通', '该联系度：从未接通', '該聯絡度：從未接通'), value=0.5, note=L('worth, 0 to 1', '取值 0 到 1', '取值 0 到 1'), group=L('Priority', '优先分', '優先分')),
    Setting(key='rest_share', label=L('Not again within share of the interval', '刚联系过不再排（占间隔的比例）', '剛聯絡過不再排（占間隔的比例）'), value=0.25, note=L('share of 1', '比例，1 为全部', '比例，1 為全部'), group=L('Priority', '优先分', '優先分')),
    Setting(key='ordered_term', label=L('Verdict at least: ordered of late, little known', '结论至少：近期有成交但了解不多', '結論至少：近期有成交但了解不多'), value=0.5, note=L('worth, 0 to 1', '取值 0 到 1', '取值 0 到 1'), group=L('Priority', '优先分', '優先分')),
    Setting(key='date_near_days', label=L('Purchase date: full worth within days', '购买日期：几天内满分', '購買日期：幾天內滿分'), value=14, note=L('days', '天', '天'), group=L('Priority', '优先分', '優先分')),
    Setting(key='date_half_life', label=L('Purchase date: half life in days', '购买日期：减半所需天数', '購買日期：減半所需天數'), value=45, note=L('days', '天', '天'), group=L('Priority', '优先分', '優先分')),
    Setting(key='date_passed', label=L('Purchase date: passed by', '购买日期：过期后的取值', '購買日期：過期後的取值'), value=0.3, note=L('worth, 0 to 1', '取值 0 到 1', '取值 0 到 1'), group=L('Priority', '优先分', '優先分')),
    Setting(key='date_passed_days', label=L('Purchase date: passed by more than days', '购买日期：超过几天算过期', '購買日期：超過幾天算過期'), value=14, note=L('days', '天', '天'), group=L('Priority', '优先分', '優先分')),
    Setting(key='tries_max', label=L('Tries without answer before a letter', '未接几次后改寄信', '未接幾次後改寄信'), value=5, kind=Kind.WHOLE, note=L('tries', '次', '次'), group=L('Trying again', '再次联系', '再次聯絡')),
    Setting(key='retry_second_days', label=L('No answer: third try after working days', '未接：第三次间隔工作日数', '未接：第三次間隔工作日數'), value=3, kind=Kind.WHOLE, note=L('working days', '工作日', '工作日'), group=L('Trying again', '再次联系', '再次聯絡')),
    Setting(key='retry_third_days', label=L('No answer: later tries after working days', '未接：之后间隔工作日数', '未接：之後間隔工作日數'), value=7, kind=Kind.WHOLE, note=L('working days', '工作日', '工作日'), group=L('Trying again', '再次联系', '再次聯絡')),
    Setting(key='ready_next_days', label=L('Ready without a date: next after working days', '急需但未约时间：几个工作日后再联系', '急需但未約時間：幾個工作日後再聯絡'), value=2, kind=Kind.WHOLE, note=L('working days', '工作日', '工作日'), group=L('Trying again', '再次联系', '再次聯絡')),
    Setting(key='interested_next_days', label=L('Interested without a date: next after working days', '有意向但未约时间：几个工作日后再联系', '有意願但未約時間：幾個工作日後再聯絡'), value=5, kind=Kind.WHOLE, note=L('working days', '工作日', '工作日'), group=L('Trying again', '再次联系', '再次聯絡')),
    Setting(key='refused_days', label=L('Refused: not before days', '拒绝：几天后再联系', '拒絕：幾天後再聯絡'), value=90, kind=Kind.WHOLE, note=L('days', '天', '天'), group=L('Trying again', '再次联系', '再次聯絡')),
    Setting(key='repeat_days', label=L('Blank repeats what was said within days', '留空沿用几天内说过的', '留空沿用幾天內說過的'), value=30, kind=Kind.WHOLE, note=L('days', '天', '天'), group=L('Trying again', '再次联系', '再次聯絡')),
    Setting(key='recent_days', label=L('Warn if called within days', '几天内联系过则提醒', '幾天內聯絡過則提醒'), value=3, kind=Kind.WHOLE, note=L('days', '天', '天'), group=L('Trying again', '再次联系', '再次聯絡')),
    Setting(key='new_share', label=L('Calls kept for never called', '电话：未联系客户保留比例', '電話：未聯絡客戶保留比例'), value=0.3333, kind=Kind.PERCENT, group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='fill_seats', label=L('Fill with customers not due', '用未到期客户补足', '以未到期客戶補足'), value='yes_no.no', kind=Kind.CHOICE, choices='yes_no', group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='area_wait_days', label=L('Area day after, working days', '区域日：等候工作日数', '區域日：等候工作日數'), value=10, kind=Kind.WHOLE, note=L('working days', '工作日', '工作日'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='fresh_days', label=L('Fresh inquiry: working days', '新询价：工作日数', '新詢價：工作日數'), value=2, kind=Kind.WHOLE, note=L('working days', '工作日', '工作日'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='minutes_call', label=L('Minutes a call', '每次电话分钟数', '每通電話分鐘數'), value=10, kind=Kind.WHOLE, note=L('minutes', '分钟', '分鐘'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='minutes_visit', label=L('Minutes a visit', '每次拜访分钟数', '每次拜訪分鐘數'), value=60, kind=Kind.WHOLE, note=L('minutes', '分钟', '分鐘'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='travel_near', label=L('Travel inside an area, min', '区内路程（分钟）', '區內路程（分鐘）'), value=15, kind=Kind.WHOLE, note=L('minutes', '分钟', '分鐘'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='travel_far', label=L('Travel between areas, min', '跨区路程（分钟）', '跨區路程（分鐘）'), value=40, kind=Kind.WHOLE, note=L('minutes', '分钟', '分鐘'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='visits_max', label=L('Visits a day at most', '每天拜访上限', '每天拜訪上限'), value=5, kind=Kind.WHOLE, note=L('visits', '次', '次'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='calls_max', label=L('Calls on a visit day at most', '拜访日电话上限', '拜訪日電話上限'), value=25, kind=Kind.WHOLE, note=L('calls', '个', '通'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='desk_calls_max', label=L('Calls on a desk day at most', '内勤日电话上限', '內勤日電話上限'), value=40, kind=Kind.WHOLE, note=L('calls', '个', '通'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='break_minutes', label=L('Break, min', '午休（分钟）', '午休（分鐘）'), value=60, kind=Kind.WHOLE, note=L('minutes', '分钟', '分鐘'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='ready_days', label=L('Contact again when ready, days', '急需客户联系间隔（天）', '急需客戶聯絡間隔（天）'), value=5, kind=Kind.WHOLE, note=L('days', '天', '天'), group=L('Seats of a day', '每日名额', '每日名額')),
    Setting(key='interested_days', label=L('Contact again when interested, days', '有意向客户联系间隔（天）', '有意願客戶聯絡間隔（天）'), value=10, kind=Kind.WHOLE, note=L('days', '天', '天'), group=L('Seats of a day', '每日名额', '每日名額')),
), merged=False, sortable=False)
