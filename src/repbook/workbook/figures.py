"""The figures of Home: what each counts, how a rep finds the rows, where a click leads."""

from __future__ import annotations

from typing import NamedTuple

from repbook.scoring.expr import Expr
from repbook.text.label import Label
from repbook.workbook import counts
from repbook.workbook.buttons import BY_KEY
from repbook.workbook.laying import cards, column_label, compose

L = Label


class Count(NamedTuple):
    """One figure: what it counts, in which columns a rep finds the rows, where a click leads.

    `late` warns above 0, `least` below that number.
    """

    key: str
    caption: Label
    found: Label
    rule: Expr
    link: str
    late: bool = False
    least: int = 0


def _found(pattern: Label, table: str, **columns: str) -> Label:
    parts = {name: column_label(table, key) for name, key in columns.items()}
    return compose(pattern, **parts)


def _filled(table: str, key: str) -> Label:
    return _found(L("{column} filled", "“{column}”已填", "「{column}」已填"), table, column=key)


def _blank(table: str, key: str) -> Label:
    return _found(L("{column} blank", "“{column}”为空", "「{column}」空白"), table, column=key)


def _passed(table: str, key: str) -> Label:
    return _found(L("{column} has come", "“{column}”已到", "「{column}」已到"), table, column=key)


def _also(first: Label, second: Label) -> Label:
    return compose(L("{a}, {b}", "{a}，{b}", "{a}，{b}"), a=first, b=second)


DAY = (
    Count(
        "home.appointments",
        L("Appointments on the planned day", "计划日的预约", "計畫日的約訪"),
        _also(
            _found(L("{day} = planned day", "“{day}”为计划日", "「{day}」為計畫日"), "customers", day="next_on"),
            _filled("customers", "next_at"),
        ),
        counts.appointments(),
        "customers",
    ),
    Count(
        "home.visits",
        L("Visits on the sheet", "已排拜访", "已排拜訪"),
        _found(L("{kind}: visit", "“{kind}”为拜访", "「{kind}」為拜訪"), "visits", kind="kind"),
        counts.on_sheet(counts.do("visit")),
        "visits",
    ),
    Count(
        "home.calls",
        L("Calls on the sheet", "已排电话", "已排電話"),
        _found(L("{kind}: call", "“{kind}”为电话", "「{kind}」為電話"), "visits", kind="kind"),
        counts.on_sheet(counts.do("call")),
        "visits",
    ),
    Count(
        "home.open",
        L("Rows not yet returned", "尚未回填的行", "尚未回填的筆數"),
        _blank("visits", "returned"),
        counts.not_yet_returned(),
        "visits",
    ),
    Count(
        "home.unreturned",
        L("Results typed, not returned", "已填结果但未回填", "已填結果但未回填"),
        _also(_filled("visits", "result"), _blank("visits", "returned")),
        counts.results_waiting(),
        "visits",
        late=True,
    ),
    Count(
        "home.uncounted",
        L("Typed calls not yet counted", "手填电话尚未计入", "手填電話尚未計入"),
        _blank("calls", "counted"),
        counts.calls_uncounted(),
        "calls",
        late=True,
    ),
    Count(
        "home.tomorrow",
        L("Key customers tomorrow, not booked", "明天的关键客户，尚未预约", "明天的關鍵客戶，尚未約訪"),
        _found(L("{day}: next working day", "“{day}”为下一工作日", "「{day}」為下一工作日"), "customers", day="next_on"),
        counts.key_customers_tomorrow(),
        "customers",
        late=True,
    ),
    Count(
        "home.desk",
        L("Questions to settle at the desk", "待内部核实的问题", "待內部查證的問題"),
        _filled("qualify", "ask_desk"),
        counts.desk_questions(),
        "qualify",
    ),
    Count(
        "home.tidied",
        L("Times tidied in 7 days", "七天内整理客户卡次数", "七天內整理客戶卡次數"),
        compose(L("{button}; two is the least", "“{button}”，每周至少两次", "「{button}」，每週至少兩次"), button=BY_KEY["regrade"].label),
        counts.tidied_lately(),
        "customers",
        least=counts.TIDY_WEEKLY,
    ),
)  # fmt: skip
CARDS = (
    Count(
        "home.cards",
        L("Customer cards", "客户卡总数", "客戶卡總數"),
        _filled("customers", "id"),
        cards(),
        "customers",
    ),
    Count(
        "home.never",
        L("Leads never called", "从未联系的客户", "從未聯絡的客戶"),
        _also(_blank("customers", "last_contact"), _blank("customers", "calls")),
        counts.never_called(),
        "customers",
    ),
    Count(
        "home.promises",
        L("Promises overdue", "承诺跟进已逾期", "承諾跟進已逾期"),
        _also(
            _found(L("{day} passed", "“{day}”已过", "「{day}」已過"), "customers", day="next_on"),
            _found(L("no time", "无时间", "無時間"), "customers"),
        ),
        counts.promises_overdue(),
        "customers",
        late=True,
    ),
    Count(
        "home.potential",
        L("Potential key accounts waiting", "潜在大客户待跟进", "潛在大客戶待跟進"),
        _passed("customers", "potential_from"),
        counts.potential_waiting(),
        "customers",
        late=True,
    ),
    Count(
        "home.review",
        L("A cards to review", "待翻阅的 A 级卡", "待翻閱的 A 級卡"),
        _also(
            _found(L("{grade} A", "“{grade}”为 A", "「{grade}」為 A"), "customers", grade="grade"),
            _passed("customers", "next_review"),
        ),
        counts.a_cards_unreviewed(),
        "card",
        late=True,
    ),
    Count(
        "home.regrade",
        L("Grades to confirm", "待确认的等级", "待確認的等級"),
        _filled("customers", "grade_proposed"),
        counts.grades_to_confirm(),
        "customers",
    ),
    Count(
        "home.protection",
        L("Do-not-drop dates passed", "保留期已过", "保留期限已過"),
        _found(L("{day} passed", "“{day}”已过", "「{day}」已過"), "customers", day="keep_until"),
        counts.protection_ended(),
        "customers",
    ),
    Count(
        "home.problems",
        L("Problems in the data", "资料有问题的客户卡", "資料有問題的客戶卡"),
        _filled("customers", "data_check"),
        counts.problems(),
        "customers",
        late=True,
    ),
    Count(
        "home.complete",
        L("Cards complete on average, %", "平均完整度 %", "平均完整度 %"),
        _found(L("mean of {key}", "“{key}”的平均值", "「{key}」的平均值"), "customers", key="complete"),
        counts.mean_complete(),
        "customers",
    ),
)  # fmt: skip
