"""The texts that a new workbook holds: letters, scripts, facts, tiers, sets (M7, M35, M149, M183)."""

from __future__ import annotations

from repbook.text.label import Label as L

DEALER = "dealer"
_LANGUAGE = L("en", "zh-CN", "zh-TW")


def _text(key: str, kind: str, title: L, body: L, tags: str = "") -> dict[str, object]:
    return {
        "key": key,
        "kind": ("text", kind),
        "lang": _LANGUAGE,
        "title": title,
        "body": body,
        "tags": tags,
    }


LETTERS = (
    _text("letter.thank", "letter", L("Thank-you letter", "感谢信", "感謝信"), L(
        "Dear {person}, thank you for your order. We will see to it that all goes as agreed; call me about anything. {rep}",
        "{person}：您好！感谢您的订购。我们会按约定做好每一步，有任何需要请随时联系我。{rep}",
        "{person}：您好！感謝您的訂購。我們會依約定做好每一步，有任何需要請隨時聯絡我。{rep}"), "thank"),
    _text("letter.birthday", "letter", L("Birthday greeting", "生日祝福", "生日祝福"), L(
        "Dear {person}, all the best for your birthday. {rep}",
        "{person}：祝您生日快乐，身体健康，万事顺意！{rep}",
        "{person}：祝您生日快樂，身體健康，萬事順心！{rep}"), "birthday"),
    _text("letter.material", "letter", L("Material you asked for", "产品资料", "產品資料"), L(
        "Dear {person}, here is the material we spoke about. I will call in a few days to hear what you think. {rep}",
        "{person}：您好！随信附上我们谈到的资料，过几天我会致电听取您的意见。{rep}",
        "{person}：您好！隨信附上我們談到的資料，過幾天我會致電聽取您的意見。{rep}"), "material"),
    _text("letter.book", "letter", L("Ask for an appointment", "预约拜访", "約訪"), L(
        "Dear {person}, may I come by for half an hour? Which of these times suits you better? {rep}",
        "{person}：您好！想占用您半小时当面汇报，以下哪个时间您更方便？{rep}",
        "{person}：您好！想占用您半小時當面說明，以下哪個時間您比較方便？{rep}"), "book"),
)  # fmt: skip
SCRIPTS = (
    _text("script.encourage", "script", L("Encourage to speak", "鼓励对方说", "鼓勵對方說"), L(
        "“Could you tell me more about that?” Then wait.",
        "“这一点能再多说一些吗？”然后等对方说完。",
        "「這一點能再多說一些嗎？」然後等對方說完。"), "listen"),
    _text("script.summarise", "script", L("Sum up", "归纳", "歸納"), L(
        "“If I understand you right, what matters most is … Is that so?”",
        "“我理解您最看重的是……对吗？”",
        "「我理解您最看重的是……對嗎？」"), "listen"),
    _text("script.understand", "script", L("Understand", "理解", "理解"), L(
        "“I see why that worries you.” Say it before any answer.",
        "“我明白您为什么担心这个。”先表示理解，再回答。",
        "「我明白您為什麼擔心這個。」先表示理解，再回答。"), "listen"),
    _text("script.no_quarrel", "script", L("Do not argue", "不争论", "不爭論"), L(
        "Never prove a customer wrong. Ask what would have to be true for it to work.",
        "不要证明客户错了，改问：要满足什么条件才可行？",
        "不要證明客戶錯了，改問：要滿足什麼條件才可行？"), "listen"),
)  # fmt: skip
FACTS = (
    _text("product.example", "product", L("Product facts (fill in)", "产品知识（请填写）", "產品知識（請填寫）"), L(
        "What it does; for whom; three facts; price and minimum order; what rivals say and what is true.",
        "用途；适合谁；三个要点；价格与最低订量；对手怎么说、事实如何。",
        "用途；適合誰；三個要點；價格與最低訂量；對手怎麼說、事實如何。")),
)  # fmt: skip
TIERS = (
    _text("tier.1", "tier", L("Tier 1: key and top customers", "一级：关键与顶级客户", "一級：關鍵與頂級客戶"), L(
        "One named person, answers the same day, visits by the manager, first choice of dates.",
        "专人负责，当天答复，主管定期拜访，优先安排交期。",
        "專人負責，當天答覆，主管定期拜訪，優先安排交期。"), "1"),
    _text("tier.2", "tier", L("Tier 2: large and potential key customers", "二级：大客户与潜在大客户", "二級：大客戶與潛在大客戶"), L(
        "Answers within one working day, an offer of its own, something of value every month.",
        "一个工作日内答复，单独报价，每月一次价值分享。",
        "一個工作日內答覆，單獨報價，每月一次價值分享。"), "2"),
    _text("tier.3", "tier", L("Tier 3: all others", "三级：其他客户", "三級：其他客戶"), L(
        "Standard offer and terms, served by phone, letter and chat.",
        "标准报价与条件，以电话、信函和消息服务。",
        "標準報價與條件，以電話、信函和訊息服務。"), "3"),
)  # fmt: skip
SETS = tuple(
    _text(f"set.{DEALER}.{number}", "set", title, body, DEALER)
    for number, (title, body) in enumerate((
        (L("Name the person in charge", "指定专人负责", "指定專人負責"),
         L("Who develops this dealer, until when.", "由谁开发这家经销商，到什么时候。", "由誰開發這家經銷商，到什麼時候。")),
        (L("Survey the market", "调查当地市场", "調查當地市場"),
         L("Which dealers there are, what they sell, how they stand.", "当地有哪些经销商、卖什么、实力如何。", "當地有哪些經銷商、賣什麼、實力如何。")),
        (L("Set a new-customer day", "定新客户开发日", "定新客戶開發日"),
         L("A fixed day on which nothing else is done.", "固定一天，只做新客户开发。", "固定一天，只做新客戶開發。")),
        (L("Set terms for a new dealer", "定新经销商条件", "定新經銷商條件"),
         L("Least order, price, area, payment, what we give in return.", "最低订量、价格、区域、付款，以及我方支持。", "最低訂量、價格、區域、付款，以及我方支援。")),
        (L("Get the manager's full help", "取得主管全力协助", "取得主管全力協助"),
         L("What the manager does, and when.", "主管做什么、何时做。", "主管做什麼、何時做。")),
        (L("Bring in other departments", "联系相关部门配合", "聯繫相關部門配合"),
         L("Delivery, finance, service: who helps with what.", "物流、财务、服务：谁配合什么。", "物流、財務、服務：誰配合什麼。")),
    ), 1)
)  # fmt: skip
SEEDED = (*LETTERS, *SCRIPTS, *FACTS, *TIERS, *SETS)
