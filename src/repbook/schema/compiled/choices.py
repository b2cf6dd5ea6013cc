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
    Entry(list='authority', code='decides', label=L('Decides', '可决定', '可決定')),
    Entry(list='authority', code='advises', label=L('Advises', '可建议', '可建議')),
    Entry(list='authority', code='opposes', label=L('May oppose', '可反对', '可反對')),
    Entry(list='authority', code='neither', label=L('Neither', '都不能', '都不能')),
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
)), 'ask': Choices(key='ask', label=L('Words of questions', '提问用语', '提問用語'), entries=(
    Entry(list='ask', code='authority', label=L('Who decides on this?', '这件事最后由谁拍板？', '這件事最後由誰拍板？')),
))}
