"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Choices
from repbook.schema.declare import Entry
from repbook.text.label import Reworded
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('choices', path)


CHOICES = {'update': Choices(key='update', label=L('Cards on file', '已有客户', '既有客戶'), entries=(
    Entry(list='update', code='no', label=L('Leave them as they are', '保持原样', '維持原樣')),
    Entry(list='update', code='blank', label=L('Fill blank cells only', '只补空白', '只補空白')),
    Entry(list='update', code='newer', label=L('Take rows changed later', '只取较新的行', '只取較新的列')),
    Entry(list='update', code='all', label=L('Take all of the list', '全部以名单为准', '全部以名單為準')),
    Entry(list='update', code='wins', label=L('Set won by these orders', '按这些订单登记成交', '依這些訂單登記成交')),
)), 'order_status': Choices(key='order_status', label=L('Order status', '订单状态', '訂單狀態'), entries=(
    Entry(list='order_status', code='sold', label=L('Is an order', '算订单', '算訂單')),
    Entry(list='order_status', code='none', label=L('Is no order', '不算订单', '不算訂單')),
)), 'conflict': Choices(key='conflict', label=L('Conflict', '冲突类型', '衝突類型'), entries=(
    Entry(list='conflict', code='cell', label=L('Same cell, two values', '内容不一致', '內容不一致')),
    Entry(list='conflict', code='row', label=L('Deleted and changed', '删改冲突', '刪改衝突')),
    Entry(list='conflict', code='number', label=L('One ID, two customers', '编号相撞', '編號相撞')),
    Entry(list='conflict', code='twin', label=L('One customer, two IDs?', '疑似重复', '疑似重複')),
    Entry(list='conflict', code='rule', label=L('Rule or setting', '规则参数', '規則參數')),
)), 'yes_no': Choices(key='yes_no', label=L('Yes or no', '是与否', '是與否'), entries=(
    Entry(list='yes_no', code='yes', label=L('Yes', '是', '是')),
    Entry(list='yes_no', code='no', label=L('No', '否', '否')),
)), 'kind': Choices(key='kind', label=L('Card type', '客户类型', '客戶類型'), entries=(
    Entry(list='kind', code='company', label=L('Company', '公司', '公司')),
    Entry(list='kind', code='person', label=L('Person', '个人', '個人')),
)), 'pyramid': Choices(key='pyramid', label=L('Pyramid class', '金字塔类别', '金字塔類別'), entries=(
    Entry(list='pyramid', code='top', label=L('Top', '顶级客户', '頂級客戶'), note=L('The few that bring most revenue', '贡献大部分销售额的少数客户', '貢獻大部分營收的少數客戶')),
    Entry(list='pyramid', code='large', label=L('Large', '大客户', '大客戶'), note=L('Large revenue', '销售额较大的客户', '營收較大的客戶')),
    Entry(list='pyramid', code='medium', label=L('Medium', '中等客户', '中型客戶'), note=L('Middling revenue', '销售额中等的客户', '營收中等的客戶')),
    Entry(list='pyramid', code='small', label=L('Small', '小客户', '小型客戶'), note=L('Small revenue', '销售额较小的客户', '營收較小的客戶')),
    Entry(list='pyramid', code='inactive', label=L('Inactive', '不活跃客户', '非活躍客戶'), note=L('Bought once, not lately', '曾经购买，近期没有', '曾經購買，近期沒有')),
    Entry(list='pyramid', code='prospect', label=L('Prospect', '潜在客户', '潛在客戶'), note=L('In contact, no order yet', '已有接触，尚未成交', '已有接觸，尚未成交')),
    Entry(list='pyramid', code='suspect', label=L('Suspect', '未接触客户', '未接觸客戶'), note=L('We could supply them; no contact yet', '我们能够供货，但还没有任何接触', '我們能夠供應，但尚未有任何接觸')),
    Entry(list='pyramid', code='other', label=L('Other', '其他', '其他'), note=L('Will never need our product', '永远不会需要我们的产品', '永遠不會需要我們的產品')),
)), 'need': Choices(key='need', label=L('Need', '需求', '需求'), entries=(
    Entry(list='need', code='none', label=L('None', '无需求', '無需求')),
    Entry(list='need', code='gain', label=L('Gain', '期望收益', '期望收益')),
    Entry(list='need', code='pain', label=L('Pain', '痛点', '痛點')),
    Entry(list='need', code='both', label=L('Pain and gain', '痛点和期望都有', '痛點與期望皆有')),
)), 'attitude': Choices(key='attitude', label=L('Attitude', '态度', '態度'), entries=(
    Entry(list='attitude', code='cool', label=L('Cool', '冷淡', '冷淡')),
    Entry(list='attitude', code='neutral', label=L('Neutral', '一般', '普通')),
    Entry(list='attitude', code='interested', label=L('Interested', '有意向', '有意願')),
    Entry(list='attitude', code='ready', label=Reworded('Ready to buy', '急需', '急需', '急买', '急著買')),
)), 'chance': Choices(key='chance', label=Reworded('Visit chance', '拜访机会', '拜訪機會', '可否拜访', '可否拜訪'), entries=(
    Entry(list='chance', code='no', label=L('No', '不便拜访', '不便拜訪')),
    Entry(list='chance', code='maybe', label=L('Maybe', '再约', '再約')),
    Entry(list='chance', code='yes', label=L('Yes', '可以拜访', '可以拜訪')),
)), 'result': Choices(key='result', label=L('Result', '结果', '結果'), entries=(
    Entry(list='result', code='reached', label=L('Reached', '接通或见到', '接通或見到')),
    Entry(list='result', code='no_answer', label=L('No answer', '没接或没见到', '沒接或沒見到')),
    Entry(list='result', code='call_back', label=L('Call back', '约回电', '約定回電')),
    Entry(list='result', code='wrong_number', label=L('Wrong number', '空号', '空號')),
    Entry(list='result', code='refused', label=L('Refused', '拒绝', '拒絕')),
)), 'do': Choices(key='do', label=L('Visit or call', '拜访或电话', '拜訪或電話'), entries=(
    Entry(list='do', code='visit', label=L('Visit', '拜访', '拜訪')),
    Entry(list='do', code='call', label=L('Call', '电话', '電話')),
    Entry(list='do', code='chat', label=L('Chat', '微信', 'LINE')),
)), 'channel': Choices(key='channel', label=L('Channel', '联系方式', '聯絡方式'), entries=(
    Entry(list='channel', code='phone', label=L('Phone', '电话', '電話')),
    Entry(list='channel', code='visit', label=L('Visit', '上门拜访', '登門拜訪')),
    Entry(list='channel', code='letter', label=L('Letter or mail', '信函或邮件', '信函或郵件')),
    Entry(list='channel', code='chat', label=L('Chat', '微信等即时消息', 'LINE 等即時訊息')),
    Entry(list='channel', code='invite', label=Reworded('Invited in', '邀约来访', '邀約來訪', '请进来', '請進來')),
)), 'verdict': Choices(key='verdict', label=L('Verdict', '结论', '結論'), entries=(
    Entry(list='verdict', code='focus', label=L('Focus', '重点', '重點')),
    Entry(list='verdict', code='follow', label=L('Follow up', '跟进', '跟進')),
    Entry(list='verdict', code='nurture', label=L('Nurture', '培养', '培養')),
    Entry(list='verdict', code='drop', label=L('Drop', '放弃', '放棄')),
)), 'grade': Choices(key='grade', label=L('Grade', '等级', '等級'), entries=(
    Entry(list='grade', code='a', label=L('A', 'A', 'A')),
    Entry(list='grade', code='b', label=L('B', 'B', 'B')),
    Entry(list='grade', code='c', label=L('C', 'C', 'C')),
)), 'face': Choices(key='face', label=L('Key account face', '关键客户脸谱', '關鍵客戶臉譜'), entries=(
    Entry(list='face', code='red', label=Reworded('Red face', '利润型（红脸）', '利潤型（紅臉）', '红脸', '紅臉')),
    Entry(list='face', code='black', label=Reworded('Black face', '战略型（黑脸）', '策略型（黑臉）', '黑脸', '黑臉')),
    Entry(list='face', code='white', label=Reworded('White face', '走量型（白脸）', '走量型（白臉）', '白脸', '白臉')),
)), 'authority': Choices(key='authority', label=L('Who decides', '决定权', '決定權'), entries=(
    Entry(list='authority', code='neither', label=L('Neither', '都不能', '都不能')),
    Entry(list='authority', code='opposes', label=L('May oppose', '可反对', '可反對')),
    Entry(list='authority', code='advises', label=L('Advises', '可建议', '可建議')),
    Entry(list='authority', code='decides', label=L('Decides', '可决定', '可決定')),
)), 'asked_by': Choices(key='asked_by', label=L('Asked by', '提问方式', '提問方式'), entries=(
    Entry(list='asked_by', code='phone', label=L('Phone', '电话问', '電話問')),
    Entry(list='asked_by', code='visit', label=L('Visit', '拜访问', '拜訪問')),
    Entry(list='asked_by', code='desk', label=L('Desk', '内部查', '內部查')),
)), 'effect': Choices(key='effect', label=L('Effect of an answer', '答案的作用', '答案的效果'), entries=(
    Entry(list='effect', code='veto', label=L('Veto', '一票否决', '一票否決')),
    Entry(list='effect', code='no_budget', label=L('Veto, or finance check', '否决或财务核查', '否決或財務審查')),
    Entry(list='effect', code='prepay', label=L('Nurture at most, prepayment', '最高为培养，须预付款', '最高為培養，須預付款')),
    Entry(list='effect', code='nurture', label=L('Nurture at most', '最高为培养', '最高為培養')),
    Entry(list='effect', code='low_margin', label=L('Not key, follow up at most', '非关键客户，最高为跟进', '非關鍵客戶，最高為跟進')),
)), 'source': Choices(key='source', label=L('Source', '来源', '來源'), entries=(
    Entry(list='source', code='statistics', label=L('Statistics', '统计资料', '統計資料')),
    Entry(list='source', code='directory', label=L('Directory', '名录', '名錄')),
    Entry(list='source', code='press', label=Reworded('Press', '报刊', '報章雜誌', '报章', '報章')),
    Entry(list='source', code='referral', label=L('Referral', '客户介绍', '客戶介紹')),
    Entry(list='source', code='friends', label=L('Relatives and friends', '亲友校友', '親友校友')),
    Entry(list='source', code='group', label=L('Associations and clubs', '社团组织', '社團組織')),
    Entry(list='source', code='mailing', label=L('Mailing', '邮寄宣传', '郵寄宣傳')),
    Entry(list='source', code='exhibition', label=L('Exhibition', '展会', '展覽')),
    Entry(list='source', code='web', label=L('Web', '网络', '網路')),
    Entry(list='source', code='cold', label=L('Cold call or visit', '陌生拜访', '陌生拜訪')),
    Entry(list='source', code='inbound', label=L('Inquiry', '主动询价', '主動詢價')),
), open=True), 'stage': Choices(key='stage', label=Reworded('Stage', '跟进阶段', '銷售階段', '环节', '環節'), entries=(
    Entry(list='stage', code='find', label=L('Find', '寻找', '尋找')),
    Entry(list='stage', code='contact', label=L('First contact', '意向性接触', '意向性接觸')),
    Entry(list='stage', code='talk', label=L('Further talks', '进一步沟通', '進一步溝通')),
    Entry(list='stage', code='follow', label=L('Follow-up', '跟进', '跟進')),
    Entry(list='stage', code='deal', label=L('Deal', '交易', '交易')),
    Entry(list='stage', code='keep', label=L('Maintain', '维护', '維護')),
)), 'outcome': Choices(key='outcome', label=L('Outcome', '成交结果', '成交結果'), entries=(
    Entry(list='outcome', code='won', label=L('Won', '赢单', '成交')),
    Entry(list='outcome', code='lost', label=L('Lost', '丢单', '失單')),
    Entry(list='outcome', code='void', label=L('Void', '无效', '無效')),
)), 'lost_reason': Choices(key='lost_reason', label=L('Lost because', '丢单原因', '失單原因'), entries=(
    Entry(list='lost_reason', code='price', label=L('Price', '价格', '價格')),
    Entry(list='lost_reason', code='rival', label=L('Rival', '竞争对手', '競爭對手')),
    Entry(list='lost_reason', code='budget', label=L('Budget', '预算', '預算')),
    Entry(list='lost_reason', code='need', label=L('No need', '无需求', '無需求')),
    Entry(list='lost_reason', code='time', label=L('Timing', '时机', '時機')),
    Entry(list='lost_reason', code='silent', label=L('No answer', '无回应', '無回應')),
)), 'reason': Choices(key='reason', label=L('Words of reasons', '理由用语', '理由用語'), entries=(
    Entry(list='reason', code='colon', label=L(': ', '：', '：')),
    Entry(list='reason', code='veto', label=L('Veto', '一票否决', '一票否決')),
    Entry(list='reason', code='not_customer', label=L('No money, no authority, no need', '无钱、无权、无需求', '沒錢、沒權、沒需求')),
    Entry(list='reason', code='too_little', label=Reworded('Too little known, call first; known', '先摸底，已掌握', '先電話了解，已掌握', '先摸底，已知', '先電話了解，已知')),
    Entry(list='reason', code='capped', label=L('Held back by', '受限于', '受限於')),
    Entry(list='reason', code='kept', label=L('Kept until ', '保留至 ', '保留至 ')),
    Entry(list='reason', code='score', label=Reworded('Score ', '评估分 ', '評估分 ', '得分 ')),
    Entry(list='reason', code='known', label=Reworded(', known ', '，已掌握 ', '，已掌握 ', '，已知 ')),
), folded=True), 'flag': Choices(key='flag', label=L('Data check', '资料检查', '資料檢查'), entries=(
    Entry(list='flag', code='no_name', label=L('No name', '缺名称', '缺名稱')),
    Entry(list='flag', code='no_way', label=L('No phone and no address', '缺电话和地址', '缺電話和地址')),
    Entry(list='flag', code='phone', label=L('Phone too short', '电话位数不足', '電話位數不足')),
    Entry(list='flag', code='no_area', label=L('No area', '缺区域', '缺區域')),
    Entry(list='flag', code='date', label=L('A date is not a date', '日期无效', '日期無效')),
    Entry(list='flag', code='error', label=L('A cell holds an error', '单元格含错误值', '儲存格有錯誤值')),
)), 'profit_view': Choices(key='profit_view', label=L('Profit on prints', '打印毛利', '列印毛利'), entries=(
    Entry(list='profit_view', code='none', label=L('None', '不显示', '不顯示')),
    Entry(list='profit_view', code='band', label=L('Band', '分档', '分級')),
    Entry(list='profit_view', code='all', label=L('All', '全部', '全部')),
)), 'margin_band': Choices(key='margin_band', label=L('Margin in bands', '毛利率分档', '毛利率分級'), entries=(
    Entry(list='margin_band', code='loss', label=L('loss', '亏损', '虧損')),
    Entry(list='margin_band', code='low', label=L('low', '偏低', '偏低')),
    Entry(list='margin_band', code='fair', label=L('fair', '中等', '中等')),
    Entry(list='margin_band', code='high', label=L('high', '较高', '較高')),
), folded=True), 'cuts': Choices(key='cuts', label=L('Class limits', '类别界限', '類別界限'), entries=(
    Entry(list='cuts', code='own', label=L('From own data', '按本簿数据', '依本簿資料')),
    Entry(list='cuts', code='typed', label=L('As typed', '手填', '自行填寫')),
)), 'ask': Choices(key='ask', label=L('Words of questions', '提问用语', '提問用語'), entries=(
    Entry(list='ask', code='authority', label=L('Who decides on this?', '这件事最后由谁拍板？', '這件事最後由誰拍板？')),
)), 'status': Choices(key='status', label=L('Existing or prospect', '现有或潜在', '現有或潛在'), entries=(
    Entry(list='status', code='existing', label=L('Existing', '现有客户', '現有客戶')),
    Entry(list='status', code='prospect', label=L('Prospect', '潜在客户', '潛在客戶')),
)), 'credit': Choices(key='credit', label=L('Credit', '信用等级', '信用等級'), entries=(
    Entry(list='credit', code='a', label=L('A', 'A', 'A')),
    Entry(list='credit', code='b', label=L('B', 'B', 'B')),
    Entry(list='credit', code='c', label=L('C', 'C', 'C')),
    Entry(list='credit', code='d', label=L('D', 'D', 'D')),
    Entry(list='credit', code='prepay', label=L('–', '–', '–')),
)), 'quality': Choices(key='quality', label=L('Quality', '质量类别', '品質類別'), entries=(
    Entry(list='quality', code='good', label=L('Good', '优质', '優質')),
    Entry(list='quality', code='ordinary', label=L('Ordinary', '普通', '普通')),
    Entry(list='quality', code='bad', label=L('Handle with care', '谨慎合作', '謹慎合作')),
    Entry(list='quality', code='unknown', label=L('Unknown', '未知', '未知')),
)), 'match': Choices(key='match', label=L('Match', '门当户对', '門當戶對'), entries=(
    Entry(list='match', code='target', label=L('Target', '主攻', '主攻')),
    Entry(list='match', code='build', label=L('Build up', '补强', '補強')),
    Entry(list='match', code='cheap', label=L('Serve cheaply', '低成本维护', '低成本維護')),
    Entry(list='match', code='leave', label=L('Leave', '暂缓', '暫緩')),
)), 'handoff': Choices(key='handoff', label=L('Handoff', '交接原因', '交接原因'), entries=(
    Entry(list='handoff', code='stage', label=L('Next stage', '环节推进', '環節推進')),
    Entry(list='handoff', code='leave', label=L('On leave', '请假代管', '請假代管')),
    Entry(list='handoff', code='left', label=L('Left', '离职移交', '離職移交')),
    Entry(list='handoff', code='pool', label=L('Pool', '公海领取', '公海認領')),
    Entry(list='handoff', code='manager', label=L('Manager', '主管调整', '主管調整')),
    Entry(list='handoff', code='back', label=L('Given back', '交还', '交還')),
)), 'agreed': Choices(key='agreed', label=L('Agreed', '约定', '約定'), entries=(
    Entry(list='agreed', code='promise', label=L('Promise', '承诺', '承諾')),
    Entry(list='agreed', code='appointment', label=L('Appointment', '预约', '預約')),
)), 'contact_role': Choices(key='contact_role', label=L('Role in buying', '购买角色', '採購角色'), entries=(
    Entry(list='contact_role', code='decides', label=L('Decides', '决策人', '決策者')),
    Entry(list='contact_role', code='advises', label=L('Advises', '建议人', '建議者')),
    Entry(list='contact_role', code='uses', label=L('Uses', '使用人', '使用者')),
    Entry(list='contact_role', code='pays', label=L('Pays', '付款人', '付款者')),
    Entry(list='contact_role', code='gate', label=L('Gatekeeper', '把关人', '把關者')),
    Entry(list='contact_role', code='coach', label=L('Coach', '内部支持人（教练）', '內部支持人（教練）')),
)), 'calendar': Choices(key='calendar', label=L('Calendar', '历法', '曆法'), entries=(
    Entry(list='calendar', code='solar', label=L('Solar', '公历', '國曆')),
    Entry(list='calendar', code='lunar', label=L('Lunar', '农历', '農曆')),
)), 'relation': Choices(key='relation', label=L('Relation', '关系', '關係'), entries=(
    Entry(list='relation', code='partner', label=L('Partner', '合作伙伴', '合作夥伴')),
    Entry(list='relation', code='competitor', label=L('Competitor', '同行竞争', '同業競爭')),
    Entry(list='relation', code='parent', label=L('Parent', '上级公司', '母公司')),
    Entry(list='relation', code='introduced', label=L('Introduced', '介绍了', '介紹了')),
    Entry(list='relation', code='sells', label=L('Sells', '出售', '出售')),
    Entry(list='relation', code='buys', label=L('Buys', '采购', '採購')),
)), 'located': Choices(key='located', label=L('Located by', '定位依据', '定位依據'), entries=(
    Entry(list='located', code='typed', label=L('Typed', '手工', '手動')),
    Entry(list='located', code='postcode', label=L('Postcode', '邮编', '郵遞區號')),
    Entry(list='located', code='address', label=L('Address', '地址', '地址')),
    Entry(list='located', code='name', label=L('Area name', '区域名', '區域名')),
    Entry(list='located', code='base', label=L('Near base', '就近', '就近')),
    Entry(list='located', code='doubtful', label=L('Needs the city', '需写明城市', '需寫明城市')),
    Entry(list='located', code='unknown', label=L('Unknown', '未知', '未知')),
)), 'task': Choices(key='task', label=L('Kind of task', '事项类别', '事項類別'), entries=(
    Entry(list='task', code='book', label=L('Book an appointment', '预约', '約訪')),
    Entry(list='task', code='material', label=L('Send material', '发资料', '發資料')),
    Entry(list='task', code='mailing', label=L('Mail advertising', '寄广告', '寄廣告')),
    Entry(list='task', code='manual', label=L('Mail new-product manual', '新品说明书', '新品說明書')),
    Entry(list='task', code='exhibition', label=L('Invite to exhibition', '邀请参展', '邀請參展')),
    Entry(list='task', code='value', label=L('Share something of value', '价值分享', '價值分享')),
    Entry(list='task', code='dealer', label=L('Develop a dealer', '经销商开发', '經銷商開發')),
    Entry(list='task', code='thank', label=L('Thank-you letter', '感谢信', '感謝信')),
    Entry(list='task', code='letter', label=L('Personal letter', '私人信函', '私人信函')),
    Entry(list='task', code='birthday', label=L('Birthday gift', '生日礼物', '生日禮物')),
    Entry(list='task', code='special', label=L('Congratulate or console', '节日慰问', '節日慰問')),
    Entry(list='task', code='promise', label=L('Promise to keep', '服务承诺', '服務承諾')),
    Entry(list='task', code='service', label=L('After-sales service', '售后服务', '售後服務')),
    Entry(list='task', code='teach', label=L('Product training', '产品培训', '產品培訓')),
    Entry(list='task', code='collect', label=L('Collect payment', '收款', '收款')),
    Entry(list='task', code='conference', label=L('Customer conference', '客户会议', '客戶會議')),
    Entry(list='task', code='incident', label=L('Incident', '违规事件', '違規事件')),
    Entry(list='task', code='admin', label=L('Office work', '内务', '內務')),
)), 'side': Choices(key='side', label=L('Sales or not', '销售或非销售', '銷售或非銷售'), entries=(
    Entry(list='side', code='sales', label=L('Sales', '销售', '銷售')),
    Entry(list='side', code='other', label=L('Not sales', '非销售', '非銷售')),
)), 'text': Choices(key='text', label=L('Kind of text', '文本类别', '文本類別'), entries=(
    Entry(list='text', code='letter', label=L('Letter', '信函', '信函')),
    Entry(list='text', code='script', label=L('Script', '话术', '話術')),
    Entry(list='text', code='product', label=L('Product facts', '产品知识', '產品知識')),
    Entry(list='text', code='tier', label=L('Service tier', '服务等级', '服務等級')),
    Entry(list='text', code='set', label=L('Task set', '任务组', '任務組')),
)), 'suggestion': Choices(key='suggestion', label=L('Kind of suggestion', '建议类别', '建議類別'), entries=(
    Entry(list='suggestion', code='offer', label=L('Cross-sell', '交叉销售', '交叉銷售')),
    Entry(list='suggestion', code='alike', label=L('Look-alike', '相似客户', '相似客戶')),
    Entry(list='suggestion', code='ant', label=L('Small with promise', '潜力小客户', '潛力小客戶')),
    Entry(list='suggestion', code='referrer', label=L('Could introduce', '可引荐人', '可引薦人')),
    Entry(list='suggestion', code='loop', label=L('Reciprocal trade', '互惠交易', '互惠交易')),
)), 'suggestion_decision': Choices(key='suggestion_decision', label=L('Decision', '决定', '決定'), entries=(
    Entry(list='suggestion_decision', code='take', label=L('Take', '采纳', '採納')),
    Entry(list='suggestion_decision', code='later', label=L('Later', '以后', '以後')),
    Entry(list='suggestion_decision', code='no', label=L('No', '不要', '不要')),
)), 'work': Choices(key='work', label=L('Kinds of work', '工作类别', '工作類別'), entries=(
    Entry(list='work', code='visit', label=L('Visits', '拜访', '拜訪')),
    Entry(list='work', code='call', label=L('Calls', '电话', '電話')),
    Entry(list='work', code='prepare', label=L('Preparing', '准备', '準備')),
    Entry(list='work', code='sell', label=L('Sales tasks', '销售待办', '銷售待辦')),
    Entry(list='work', code='service', label=L('Service', '服务', '服務')),
    Entry(list='work', code='care', label=L('Care and letters', '客情与信函', '關懷與信函')),
    Entry(list='work', code='collect', label=L('Collecting', '收款', '收款')),
    Entry(list='work', code='desk', label=L('Desk', '内务', '內務')),
), folded=True)}
