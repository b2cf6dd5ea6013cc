"""The lists behind drop-downs: codes for programs, labels for people (M1-M3, M22, M31-M32, M160)."""

from __future__ import annotations

from repbook.schema.declare import Choices, Entry
from repbook.text.label import Label, Reworded

Words = tuple[str, ...]
"""A wording in three languages, then those it took the place of."""


def _list(name: str, title: Words, /, **labels: Words) -> Choices:
    entries = tuple(Entry(name, code, _label(label)) for code, label in labels.items())
    return Choices(name, _label(title), entries)


def _label(words: Words) -> Label:
    en, zh_cn, zh_tw, *older = words
    return Reworded(en, zh_cn, zh_tw, *older) if older else Label(en, zh_cn, zh_tw)


def _described(name: str, rows: dict[str, tuple[Label, Label]]) -> tuple[Entry, ...]:
    return tuple(Entry(name, code, label, note) for code, (label, note) in rows.items())


PYRAMID = _described(
    "pyramid",
    {
        "top": (
            Label("Top", "顶级客户", "頂級客戶"),
            Label(
                "The few that bring most revenue",
                "贡献大部分销售额的少数客户",
                "貢獻大部分營收的少數客戶",
            ),
        ),
        "large": (
            Label("Large", "大客户", "大客戶"),
            Label("Large revenue", "销售额较大的客户", "營收較大的客戶"),
        ),
        "medium": (
            Label("Medium", "中等客户", "中型客戶"),
            Label("Middling revenue", "销售额中等的客户", "營收中等的客戶"),
        ),
        "small": (
            Label("Small", "小客户", "小型客戶"),
            Label("Small revenue", "销售额较小的客户", "營收較小的客戶"),
        ),
        "inactive": (
            Label("Inactive", "不活跃客户", "非活躍客戶"),
            Label("Bought once, not lately", "曾经购买，近期没有", "曾經購買，近期沒有"),
        ),
        "prospect": (
            Label("Prospect", "潜在客户", "潛在客戶"),
            Label("In contact, no order yet", "已有接触，尚未成交", "已有接觸，尚未成交"),
        ),
        "suspect": (
            Label("Suspect", "未接触客户", "未接觸客戶"),
            Label(
                "We could supply them; no contact yet",
                "我们能够供货，但还没有任何接触",
                "我們能夠供應，但尚未有任何接觸",
            ),
        ),
        "other": (
            Label("Other", "其他", "其他"),
            Label(
                "Will never need our product",
                "永远不会需要我们的产品",
                "永遠不會需要我們的產品",
            ),
        ),
    },
)

CHOICES: tuple[Choices, ...] = (
    _list("yes_no", ("Yes or no", "是与否", "是與否"), yes=("Yes", "是", "是"), no=("No", "否", "否")),
    _list(
        "kind", ("Card type", "客户类型", "客戶類型"), company=("Company", "公司", "公司"), person=("Person", "个人", "個人")
    ),
    Choices("pyramid", Label("Pyramid class", "金字塔类别", "金字塔類別"), PYRAMID),
    _list(
        "need", ("Need", "需求", "需求"),
        none=("None", "无需求", "無需求"),
        gain=("Gain", "期望收益", "期望收益"),
        pain=("Pain", "痛点", "痛點"),
        both=("Pain and gain", "痛点和期望都有", "痛點與期望皆有"),
    ),
    _list(
        "attitude", ("Attitude", "态度", "態度"),
        cool=("Cool", "冷淡", "冷淡"),
        neutral=("Neutral", "一般", "普通"),
        interested=("Interested", "有意向", "有意願"),
        ready=("Ready to buy", "急需", "急需", "急买", "急著買"),
    ),
    _list(
        "chance", ("Visit chance", "拜访机会", "拜訪機會", "可否拜访", "可否拜訪"),
        no=("No", "不便拜访", "不便拜訪"),
        maybe=("Maybe", "再约", "再約"),
        yes=("Yes", "可以拜访", "可以拜訪"),
    ),
    _list(
        "result", ("Result", "结果", "結果"),
        reached=("Reached", "接通或见到", "接通或見到"),
        no_answer=("No answer", "没接或没见到", "沒接或沒見到"),
        call_back=("Call back", "约回电", "約定回電"),
        wrong_number=("Wrong number", "空号", "空號"),
        refused=("Refused", "拒绝", "拒絕"),
    ),
    _list("do", ("Visit or call", "拜访或电话", "拜訪或電話"), visit=("Visit", "拜访", "拜訪"), call=("Call", "电话", "電話")),
    _list(
        "channel", ("Channel", "联系方式", "聯絡方式"),
        phone=("Phone", "电话", "電話"),
        visit=("Visit", "上门拜访", "登門拜訪"),
        letter=("Letter or mail", "信函或邮件", "信函或郵件"),
        chat=("Chat", "微信等即时消息", "LINE 等即時訊息"),
        invite=("Invited in", "邀约来访", "邀約來訪", "请进来", "請進來"),
    ),
    _list(
        "verdict", ("Verdict", "结论", "結論"),
        focus=("Focus", "重点", "重點"),
        follow=("Follow up", "跟进", "跟進"),
        nurture=("Nurture", "培养", "培養"),
        drop=("Drop", "放弃", "放棄"),
    ),
    _list("grade", ("Grade", "等级", "等級"), a=("A", "A", "A"), b=("B", "B", "B"), c=("C", "C", "C")),
    _list(
        "face", ("Key account face", "关键客户脸谱", "關鍵客戶臉譜"),
        red=("Red face", "利润型（红脸）", "利潤型（紅臉）", "红脸", "紅臉"),
        black=("Black face", "战略型（黑脸）", "策略型（黑臉）", "黑脸", "黑臉"),
        white=("White face", "走量型（白脸）", "走量型（白臉）", "白脸", "白臉"),
    ),
    _list(
        "authority", ("Who decides", "决定权", "決定權"),
        neither=("Neither", "都不能", "都不能"),
        opposes=("May oppose", "可反对", "可反對"),
        advises=("Advises", "可建议", "可建議"),
        decides=("Decides", "可决定", "可決定"),
    ),
    _list(
        "asked_by", ("Asked by", "提问方式", "提問方式"),
        phone=("Phone", "电话问", "電話問"),
        visit=("Visit", "拜访问", "拜訪問"),
        desk=("Desk", "内部查", "內部查"),
    ),
    _list(
        "effect", ("Effect of an answer", "答案的作用", "答案的效果"),
        veto=("Veto", "一票否决", "一票否決"),
        no_budget=("Veto, or finance check", "否决或财务核查", "否決或財務審查"),
        prepay=("Nurture at most, prepayment", "最高为培养，须预付款", "最高為培養，須預付款"),
        nurture=("Nurture at most", "最高为培养", "最高為培養"),
        low_margin=("Not key, follow up at most", "非关键客户，最高为跟进", "非關鍵客戶，最高為跟進"),
    ),
    _list(
        "source", ("Source", "来源", "來源"),
        statistics=("Statistics", "统计资料", "統計資料"),
        directory=("Directory", "名录", "名錄"),
        press=("Press", "报刊", "報章雜誌", "报章", "報章"),
        referral=("Referral", "客户介绍", "客戶介紹"),
        friends=("Relatives and friends", "亲友校友", "親友校友"),
        group=("Associations and clubs", "社团组织", "社團組織"),
        mailing=("Mailing", "邮寄宣传", "郵寄宣傳"),
        exhibition=("Exhibition", "展会", "展覽"),
        web=("Web", "网络", "網路"),
        cold=("Cold call or visit", "陌生拜访", "陌生拜訪"),
        inbound=("Inquiry", "主动询价", "主動詢價"),
    )._replace(open=True),
    _list(
        "stage", ("Stage", "跟进阶段", "銷售階段", "环节", "環節"),
        find=("Find", "寻找", "尋找"),
        contact=("First contact", "意向性接触", "意向性接觸"),
        talk=("Further talks", "进一步沟通", "進一步溝通"),
        follow=("Follow-up", "跟进", "跟進"),
        deal=("Deal", "交易", "交易"),
        keep=("Maintain", "维护", "維護"),
    ),
    _list("outcome", ("Outcome", "成交结果", "成交結果"), won=("Won", "赢单", "成交"), lost=("Lost", "丢单", "失單"), void=("Void", "无效", "無效")),
    _list(
        "lost_reason", ("Lost because", "丢单原因", "失單原因"),
        price=("Price", "价格", "價格"),
        rival=("Rival", "竞争对手", "競爭對手"),
        budget=("Budget", "预算", "預算"),
        need=("No need", "无需求", "無需求"),
        time=("Timing", "时机", "時機"),
        silent=("No answer", "无回应", "無回應"),
    ),
    _list(
        "reason", ("Words of reasons", "理由用语", "理由用語"),
        colon=(": ", "：", "："),
        veto=("Veto", "一票否决", "一票否決"),
        not_customer=("No money, no authority, no need", "无钱、无权、无需求", "沒錢、沒權、沒需求"),
        too_little=("Too little known, call first; known", "先摸底，已掌握", "先電話了解，已掌握", "先摸底，已知", "先電話了解，已知"),
        capped=("Held back by", "受限于", "受限於"),
        kept=("Kept until ", "保留至 ", "保留至 "),
        score=("Score ", "评估分 ", "評估分 ", "得分 "),
        known=(", known ", "，已掌握 ", "，已掌握 ", "，已知 "),
    )._replace(folded=True),
    _list(
        "flag", ("Data check", "资料检查", "資料檢查"),
        no_name=("No name", "缺名称", "缺名稱"),
        no_way=("No phone and no address", "缺电话和地址", "缺電話和地址"),
        phone=("Phone too short", "电话位数不足", "電話位數不足"),
        no_area=("No area", "缺区域", "缺區域"),
        date=("A date is not a date", "日期无效", "日期無效"),
        error=("A cell holds an error", "单元格含错误值", "儲存格有錯誤值"),
    ),
    _list("profit_view", ("Profit on prints", "打印毛利", "列印毛利"), none=("None", "不显示", "不顯示"), band=("Band", "分档", "分級"), all=("All", "全部", "全部")),
    _list(
        "margin_band", ("Margin in bands", "毛利率分档", "毛利率分級"),
        loss=("loss", "亏损", "虧損"),
        low=("low", "偏低", "偏低"),
        fair=("fair", "中等", "中等"),
        high=("high", "较高", "較高"),
    )._replace(folded=True),
    _list("cuts", ("Class limits", "类别界限", "類別界限"), own=("From own data", "按本簿数据", "依本簿資料"), typed=("As typed", "手填", "自行填寫")),
    _list("ask", ("Words of questions", "提问用语", "提問用語"), authority=("Who decides on this?", "这件事最后由谁拍板？", "這件事最後由誰拍板？")),
)  # fmt: skip
LISTS: tuple[Entry, ...] = tuple(entry for choices in CHOICES for entry in choices.entries)
BY_LIST: dict[str, tuple[Entry, ...]] = {choices.key: choices.entries for choices in CHOICES}
LIST_LABELS: dict[str, Label] = {choices.key: choices.label for choices in CHOICES}
