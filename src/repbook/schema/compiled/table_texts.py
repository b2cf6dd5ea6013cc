"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.texts', path)


TABLE = Table(key='texts', name='tblTexts', sheet='texts', columns=(
    Column(key='key', label=L('Key', '键', '鍵'), width=14, shown=False),
    Column(key='kind', label=L('Kind', '类别', '類別'), kind=Kind.CHOICE, choices='text'),
    Column(key='lang', label=L('Language', '语言', '語言'), width=14),
    Column(key='title', label=L('Title', '标题', '標題'), width=26),
    Column(key='body', label=L('Text', '正文', '內文'), kind=Kind.LONG, width=80),
    Column(key='tags', label=L('Tags', '标签', '標籤'), width=14),
), ids='key', rows=(
    {'key': 'letter.thank', 'kind': ('text', 'letter'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Thank-you letter', '感谢信', '感謝信'), 'body': L('Dear {person}, thank you for your order. We will see to it that all goes as agreed; call me about anything. {rep}', '{person}：您好！感谢您的订购。我们会按约定做好每一步，有任何需要请随时联系我。{rep}', '{person}：您好！感謝您的訂購。我們會依約定做好每一步，有任何需要請隨時聯絡我。{rep}'), 'tags': 'thank'},
    {'key': 'letter.birthday', 'kind': ('text', 'letter'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Birthday greeting', '生日祝福', '生日祝福'), 'body': L('Dear {person}, all the best for your birthday. {rep}', '{person}：祝您生日快乐，身体健康，万事顺意！{rep}', '{person}：祝您生日快樂，身體健康，萬事順心！{rep}'), 'tags': 'birthday'},
    {'key': 'letter.material', 'kind': ('text', 'letter'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Material you asked for', '产品资料', '產品資料'), 'body': L('Dear {person}, here is the material we spoke about. I will call in a few days to hear what you think. {rep}', '{person}：您好！随信附上我们谈到的资料，过几天我会致电听取您的意见。{rep}', '{person}：您好！隨信附上我們談到的資料，過幾天我會致電聽取您的意見。{rep}'), 'tags': 'material'},
    {'key': 'letter.book', 'kind': ('text', 'letter'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Ask for an appointment', '预约拜访', '約訪'), 'body': L('Dear {person}, may I come by for half an hour? Which of these times suits you better? {rep}', '{person}：您好！想占用您半小时当面汇报，以下哪个时间您更方便？{rep}', '{person}：您好！想占用您半小時當面說明，以下哪個時間您比較方便？{rep}'), 'tags': 'book'},
    {'key': 'script.encourage', 'kind': ('text', 'script'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Encourage to speak', '鼓励对方说', '鼓勵對方說'), 'body': L('“Could you tell me more about that?” Then wait.', '“这一点能再多说一些吗？”然后等对方说完。', '「這一點能再多說一些嗎？」然後等對方說完。'), 'tags': 'listen'},
    {'key': 'script.summarise', 'kind': ('text', 'script'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Sum up', '归纳', '歸納'), 'body': L('“If I understand you right, what matters most is … Is that so?”', '“我理解您最看重的是……对吗？”', '「我理解您最看重的是……對嗎？」'), 'tags': 'listen'},
    {'key': 'script.understand', 'kind': ('text', 'script'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Understand', '理解', '理解'), 'body': L('“I see why that worries you.” Say it before any answer.', '“我明白您为什么担心这个。”先表示理解，再回答。', '「我明白您為什麼擔心這個。」先表示理解，再回答。'), 'tags': 'listen'},
    {'key': 'script.no_quarrel', 'kind': ('text', 'script'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Do not argue', '不争论', '不爭論'), 'body': L('Never prove a customer wrong. Ask what would have to be true for it to work.', '不要证明客户错了，改问：要满足什么条件才可行？', '不要證明客戶錯了，改問：要滿足什麼條件才可行？'), 'tags': 'listen'},
    {'key': 'product.example', 'kind': ('text', 'product'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Product facts (fill in)', '产品知识（请填写）', '產品知識（請填寫）'), 'body': L('What it does; for whom; three facts; price and minimum order; what rivals say and what is true.', '用途；适合谁；三个要点；价格与最低订量；对手怎么说、事实如何。', '用途；適合誰；三個要點；價格與最低訂量；對手怎麼說、事實如何。'), 'tags': ''},
    {'key': 'tier.1', 'kind': ('text', 'tier'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Tier 1: key and top customers', '一级：关键与顶级客户', '一級：關鍵與頂級客戶'), 'body': L('One named person, answers the same day, visits by the manager, first choice of dates.', '专人负责，当天答复，主管定期拜访，优先安排交期。', '專人負責，當天答覆，主管定期拜訪，優先安排交期。'), 'tags': '1'},
    {'key': 'tier.2', 'kind': ('text', 'tier'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Tier 2: large and potential key customers', '二级：大客户与潜在大客户', '二級：大客戶與潛在大客戶'), 'body': L('Answers within one working day, an offer of its own, something of value every month.', '一个工作日内答复，单独报价，每月一次价值分享。', '一個工作日內答覆，單獨報價，每月一次價值分享。'), 'tags': '2'},
    {'key': 'tier.3', 'kind': ('text', 'tier'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Tier 3: all others', '三级：其他客户', '三級：其他客戶'), 'body': L('Standard offer and terms, served by phone, letter and chat.', '标准报价与条件，以电话、信函和消息服务。', '標準報價與條件，以電話、信函和訊息服務。'), 'tags': '3'},
    {'key': 'set.dealer.1', 'kind': ('text', 'set'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Name the person in charge', '指定专人负责', '指定專人負責'), 'body': L('Who develops this dealer, until when.', '由谁开发这家经销商，到什么时候。', '由誰開發這家經銷商，到什麼時候。'), 'tags': 'dealer'},
    {'key': 'set.dealer.2', 'kind': ('text', 'set'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Survey the market', '调查当地市场', '調查當地市場'), 'body': L('Which dealers there are, what they sell, how they stand.', '当地有哪些经销商、卖什么、实力如何。', '當地有哪些經銷商、賣什麼、實力如何。'), 'tags': 'dealer'},
    {'key': 'set.dealer.3', 'kind': ('text', 'set'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Set a new-customer day', '定新客户开发日', '定新客戶開發日'), 'body': L('A fixed day on which nothing else is done.', '固定一天，只做新客户开发。', '固定一天，只做新客戶開發。'), 'tags': 'dealer'},
    {'key': 'set.dealer.4', 'kind': ('text', 'set'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Set terms for a new dealer', '定新经销商条件', '定新經銷商條件'), 'body': L('Least order, price, area, payment, what we give in return.', '最低订量、价格、区域、付款，以及我方支持。', '最低訂量、價格、區域、付款，以及我方支援。'), 'tags': 'dealer'},
    {'key': 'set.dealer.5', 'kind': ('text', 'set'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L("Get the manager's full help", '取得主管全力协助', '取得主管全力協助'), 'body': L('What the manager does, and when.', '主管做什么、何时做。', '主管做什麼、何時做。'), 'tags': 'dealer'},
    {'key': 'set.dealer.6', 'kind': ('text', 'set'), 'lang': L('en', 'zh-CN', 'zh-TW'), 'title': L('Bring in other departments', '联系相关部门配合', '聯繫相關部門配合'), 'body': L('Delivery, finance, service: who helps with what.', '物流、财务、服务：谁配合什么。', '物流、財務、服務：誰配合什麼。'), 'tags': 'dealer'},
), auto='X', told=('kind', 'lang', 'title'))
