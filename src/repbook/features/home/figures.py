"""What Home counts for a rep: what needs doing now, by how much it matters, and where it lies."""

from __future__ import annotations

from repbook.features.cards import counts
from repbook.features.kernel.counting import Count
from repbook.text.label import Label

L = Label

COUNTS = (
    Count(
        "home.unreturned",
        L("results typed, not returned", "行结果已填未回填", "筆結果已填未回填"),
        counts.results_waiting(),
        "visits",
        late=True,
        one="result typed, not returned",
    ),
    Count(
        "home.promises",
        L("promises due", "项承诺到期", "項承諾到期"),
        counts.promises_due(),
        "customers",
        late=True,
        one="promise due",
    ),
    Count(
        "home.dropped",
        L("dropped with a promise open", "个已放弃客户仍有承诺", "位已放棄客戶仍有承諾"),
        counts.dropped_promises(),
        "missed",
        late=True,
    ),
    Count(
        "home.potential",
        L("potential key accounts without a date", "个潜在大客户未约日期", "位潛在大客戶未約日期"),
        counts.potential_waiting(),
        "customers",
        late=True,
        one="potential key account without a date",
    ),
    Count(
        "home.tomorrow",
        L("key customers of tomorrow without a time", "个明天的关键客户未约时间", "位明天的關鍵客戶未約時間"),
        counts.key_customers_tomorrow(),
        "customers",
        late=True,
        one="key customer of tomorrow without a time",
    ),
    Count(
        "home.unreachable",
        L("worth a visit, cannot be reached: no phone", "个值得跟进但联系不上：没有电话", "位值得跟進但聯絡不上：沒有電話"),
        counts.unreachable(),
        "customers",
    ),
    Count(
        "home.uncounted",
        L("typed calls not yet counted", "条手填联系记录未计入", "筆手填聯絡紀錄未計入"),
        counts.calls_uncounted(),
        "calls",
        late=True,
        one="typed call not yet counted",
    ),
    Count(
        "home.unexplained",
        L("imported results in unknown words", "条导入的结果待说明", "筆匯入的結果待說明"),
        counts.results_unexplained(),
        "calls",
        late=True,
        one="imported result in unknown words",
    ),
    Count(
        "home.review",
        L("A cards to review", "张 A 级卡该复核", "張 A 級卡該複核"),
        counts.a_cards_unreviewed(),
        "card",
        one="A card to review",
    ),
    Count(
        "home.regrade",
        L("grades to confirm", "个等级待确认", "個等級待確認"),
        counts.grades_to_confirm(),
        "customers",
        one="grade to confirm",
    ),
    Count(
        "home.problems",
        L("problems in the data", "张卡资料有误", "張卡資料有誤"),
        counts.problems(),
        "customers",
        one="problem in the data",
    ),
    Count(
        "home.desk",
        L("questions to settle at the desk", "个问题可内部核实", "個問題可內部查證"),
        counts.desk_questions(),
        "qualify",
        one="question to settle at the desk",
    ),
    Count(
        "home.protection",
        L("do-not-drop dates passed", "张卡保留期已过", "張卡保留期限已過"),
        counts.protection_ended(),
        "customers",
        one="do-not-drop date passed",
    ),
    Count(
        "home.tidying",
        L("times to re-grade this week", "次重新定级（每周两次）", "次重新定級（每週兩次）"),
        counts.tidying_lacking(),
        "customers",
        one="time to re-grade this week",
    ),
    Count(
        "home.keeper",
        L("keeper of the cards not named", "项未填：客户卡保管人", "項未填：客戶卡保管人"),
        counts.keeper_lacking(),
        "settings",
    ),
)  # fmt: skip
