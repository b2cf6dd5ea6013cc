"""The nine questions and their defaults; own ones take the free slots (M50-M60)."""

from __future__ import annotations

from typing import NamedTuple

from repbook.features.settings.lists import BY_LIST
from repbook.schema.declare import Column, Kind, Table
from repbook.scoring.slots import OPTIONS
from repbook.text.label import Label, Reworded

L = Label
C = Column


class Option(NamedTuple):
    """One answer: its wording, its points of 10, its effect (a code of the list `effect`)."""

    label: Label
    points: float
    effect: str = ""


class Question(NamedTuple):
    """One default question."""

    slot: str
    name: Label
    text: Label
    options: tuple[Option, ...]
    unknown: float
    weight: float
    asked_by: str
    say: Label | None = None
    """The question as it can be said aloud; none for one that is settled at the desk."""


_COUNTED = L(
    "A digit typed as an answer is the number of the option; for the need, its digit on Visits",
    "用数字作答时，数字即选项序号；需求则与拜访表“需求”栏的数字相同",
    "用數字作答時，數字即選項序號；需求則與拜訪表「需求」欄的數字相同",
)


def _needs() -> dict[str, Label]:
    return {entry.code: entry.label for entry in BY_LIST["need"]}


QUESTIONS = (
    Question(
        "q01",
        L("Need", "需求", "需求"),
        L(
            "Is there a clear need: a pain, or a gain hoped for?",
            "有没有明确的需求：痛点，还是期望的收益？",
            "有沒有明確的需求：痛點，還是期望的收益？",
        ),
        (
            Option(_needs()["both"], 10),
            Option(_needs()["pain"], 9),
            Option(_needs()["gain"], 6),
            Option(_needs()["none"], 0),
        ),
        unknown=3,
        weight=18,
        say=L(
            "What bothers you today, or what would you like to gain?",
            "现在最头疼的是什么，或者希望改善什么？",
            "現在最頭痛的是什麼，或者希望改善什麼？",
        ),
        asked_by="phone",
    ),
    Question(
        "q02",
        L("Customer type", "客户类型", "客戶類型"),
        L("Is it our type of customer?", "是否符合我们的客户类型？", "是否符合我們的客戶類型？"),
        (
            Option(L("Yes", "是", "是"), 10),
            Option(L("Partly", "部分符合", "部分符合"), 5),
            Option(L("No", "不是", "不是"), 0, "veto"),
        ),
        unknown=5,
        weight=8,
        asked_by="desk",
    ),
    Question(
        "q03",
        L("Hard condition", "硬指标", "硬性條件"),
        L(
            "Is there a hard condition for the deal, and can we meet it?",
            "成交有没有硬指标，我们能否满足？",
            "成交有沒有硬性條件，我們能否滿足？",
        ),
        (
            Option(L("None or met", "没有或已满足", "沒有或已滿足"), 10),
            Option(L("Can be met", "可以满足", "可以滿足"), 6),
            Option(L("Cannot be met", "无法满足", "無法滿足"), 0, "veto"),
        ),
        unknown=5,
        weight=8,
        say=L(
            "Is there anything we must meet before you can buy?",
            "有没有必须满足的条件，达不到就不能买？",
            "有沒有必須滿足的條件，達不到就不能買？",
        ),
        asked_by="visit",
    ),
    Question(
        "q04",
        L("Budget", "预算", "預算"),
        L("Is there a budget for this?", "有没有这笔预算？", "有沒有這筆預算？"),
        (
            Option(L("Approved", "已批准", "已核准"), 10),
            Option(L("Planned", "计划中", "規劃中"), 6),
            Option(L("None", "没有", "沒有"), 0, "no_budget"),
        ),
        unknown=3,
        weight=14,
        say=L(
            "Is there money set aside for this?",
            "这笔费用有预算了吗？",
            "這筆費用有預算了嗎？",
        ),
        asked_by="visit",
    ),
    Question(
        "q05",
        L("Payment and credit", "付款信誉", "付款信譽"),
        L(
            "Is their cash position sound, and do they pay on time?",
            "资金是否稳定，过去付款是否守信？",
            "資金是否穩定，過去付款是否守信？",
        ),
        (
            Option(L("Good", "良好", "良好"), 10),
            Option(L("Mixed", "一般", "普通"), 4),
            Option(L("Bad", "差", "差"), 0, "prepay"),
        ),
        unknown=4,
        weight=12,
        asked_by="desk",
    ),
    Question(
        "q06",
        L("When", "购买时间", "購買時間"),
        L("When will they buy?", "打算什么时候买？", "打算什麼時候買？"),
        (
            Option(L("Within 30 days", "30 天内", "30 天內"), 10),
            Option(L("Within 90 days", "90 天内", "90 天內"), 7),
            Option(L("Within 180 days", "180 天内", "180 天內"), 4),
            Option(L("Later", "更晚", "更晚"), 2),
            Option(L("No plan", "没有计划", "沒有計畫"), 0),
        ),
        unknown=3,
        weight=14,
        say=L(
            "When would you like to have it?",
            "大概什么时候要用？",
            "大概什麼時候要用？",
        ),
        asked_by="phone",
    ),
    Question(
        "q07",
        Reworded("Coach", "内部支持人（教练）", "內部支持人（教練）", "内线(教练)", "內線(教練)"),
        Reworded(
            "Is there a coach inside, by legal means only?",
            "对方内部有没有合法的支持人（教练）？",
            "對方內部有沒有合法的支持人（教練）？",
            "有没有内线（教练）？须合法",
            "有沒有內線（教練）？須合法",
        ),
        (
            Option(L("Has one", "有", "有"), 10),
            Option(L("Can be found", "可以找到", "可以找到"), 5),
            Option(L("None", "没有", "沒有"), 1),
        ),
        unknown=3,
        weight=8,
        say=L(
            "Who else there wants this to work?",
            "贵司还有谁支持这件事？",
            "貴公司還有誰支持這件事？",
        ),
        asked_by="visit",
    ),
    Question(
        "q08",
        L("Quantity", "购买量", "購買量"),
        L(
            "How much against our minimum quantity?",
            "购买量与最低购买量相比如何？",
            "購買量與最低購買量相比如何？",
        ),
        (
            Option(L("Three times or more", "三倍以上", "三倍以上"), 10),
            Option(L("At least the minimum", "达到最低量", "達到最低量"), 7),
            Option(L("Below the minimum", "低于最低量", "低於最低量"), 0, "nurture"),
        ),
        unknown=4,
        weight=10,
        say=L(
            "About how many a year?",
            "一年大概用多少？",
            "一年大概用多少？",
        ),
        asked_by="visit",
    ),
    Question(
        "q09",
        Reworded("Margin", "毛利率", "毛利率", "利润率"),
        Reworded(
            "What margin against the industry's?",
            "毛利率与行业平均相比如何？",
            "毛利率與業界平均相比如何？",
            "利润率（毛利率）与行业平均相比如何？",
        ),
        (
            Option(L("At least average", "不低于平均", "不低於平均"), 10),
            Option(L("Somewhat lower", "略低", "略低"), 5),
            Option(L("Far below", "远低于平均", "遠低於平均"), 0, "low_margin"),
        ),
        unknown=4,
        weight=8,
        asked_by="desk",
    ),
)


def _option_columns() -> tuple[Column, ...]:
    labels = [
        C(
            f"option{n}",
            L(f"Option {n}", f"选项 {n}", f"選項 {n}"),
            width=18,
            note=_COUNTED if n == 1 else None,
        )
        for n in OPTIONS
    ]
    points = [
        C(f"points{n}", L(f"Points {n}", f"分值 {n}", f"分數 {n}"), Kind.NUMBER, 8) for n in OPTIONS
    ]
    effects = [
        C(f"effect{n}", L(f"Effect {n}", f"作用 {n}", f"效果 {n}"), Kind.CHOICE, 18, "effect")
        for n in OPTIONS
    ]
    return (*labels, *points, *effects)


def default_rows() -> tuple[dict[str, object], ...]:
    """Return the default rows; texts as Labels, list codes as `list.code` strings in tuples."""
    return tuple(_row(question) for question in QUESTIONS)


def _row(question: Question) -> dict[str, object]:
    row: dict[str, object] = {
        "slot": question.slot.upper(),
        "name": question.name,
        "text": question.text,
        **({"say": question.say} if question.say else {}),
        "active": ("yes_no", "yes"),
        "weight": question.weight,
        "unknown": question.unknown,
        "asked_by": ("asked_by", question.asked_by),
    }
    for number, option in enumerate(question.options, 1):
        row[f"option{number}"] = option.label
        row[f"points{number}"] = option.points
        if option.effect:
            row[f"effect{number}"] = ("effect", option.effect)
    return row


QUESTION_TABLE = Table(
    key="questions",
    name="tblQuestions",
    sheet="questions",
    ids="slot",
    ruling=True,
    frozen=2,
    columns=(
        C(
            "slot",
            L("Slot", "题号", "題號"),
            width=7,
            note=L(
                "Q01 to Q20; an own question takes a free slot",
                "Q01 至 Q20；自定义问题使用空题号",
                "Q01 至 Q20；自訂問題使用空題號",
            ),
        ),
        C("name", L("Short name", "简称", "簡稱"), width=16),
        C("text", L("Question", "问题", "問題"), width=44),
        C(
            "say",
            L("Said aloud", "口头问法", "口頭問法"),
            width=36,
            note=L(
                "What Ask next says on the sheet; blank: the question itself",
                "拜访表“下次必问”的说法；空白时用问题原文",
                "拜訪表「下次必問」的說法；空白時用問題原文",
            ),
        ),
        C("active", L("Active", "启用", "啟用"), Kind.CHOICE, 8, "yes_no"),
        C("weight", L("Weight", "权重", "權重"), Kind.NUMBER, 8),
        C("unknown", L("Points if unknown", "未知分值", "未知分數"), Kind.NUMBER, 9),
        C("asked_by", L("Asked by", "提问方式", "提問方式"), Kind.CHOICE, 10, "asked_by"),
        *_option_columns(),
    ),
    rows=default_rows(),
)
