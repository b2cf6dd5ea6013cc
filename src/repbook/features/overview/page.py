"""Overview: the manager's page and a rep's week, by formulas alone."""

from __future__ import annotations

from repbook.features.cards import counts
from repbook.features.cards.rules import NEVER
from repbook.features.overview import week
from repbook.schema.cell_builders import (
    GAP,
    UNKNOWN,
    by_language,
    clock_text,
    column_label,
    compose,
    counted,
    counted_words,
    iso_text,
    month_text,
    setting_label,
    short_amount,
    short_day_words,
    value_at,
)
from repbook.schema.charts import Bars, Cells, Chart, ChartKind, Labelled, Role, Series
from repbook.schema.declare import Kind, Style
from repbook.schema.pages.page import Block, Figure, Page
from repbook.schema.pages.parts import (
    Column,
    Counted,
    Head,
    Line,
    Lines,
    Plot,
    Says,
    Table,
    Tile,
    Tiles,
)
from repbook.schema.pages.slots import OVERVIEW_BLOCKS, joined
from repbook.scoring.expr import Expr, call, lift
from repbook.scoring.verbs import (
    all_,
    cases,
    cell,
    code,
    field,
    if_,
    if_error,
    is_day,
    join,
    last_row,
    match,
    rounded,
    words,
)
from repbook.text.label import Label

L = Label
GRADES, VERDICTS = "abc", ("focus", "follow", "nurture", "drop")
OUTSIDE = ("nurture", "drop")
"""Verdicts whose amounts no forecast counts."""
SOON, FORECAST = 30, 90
"""Days ahead that the tile adds up."""
MONTHS_AHEAD = 3
"""Months of the forecast, this one among them."""
DROPPED, TOP = 4, 5
SECOND_SHEET = 3
"""The band with which the second sheet of paper begins: the cards by verdict and grade."""
CHART_ROWS, SAYS, ROW = 7, 36, 24
NEVER_SHARE = 3
"""One card in so many that nobody ever reached is worth a warning."""


def _title() -> Expr:
    title = words("Overview", "主管概览", "主管總覽")
    return if_(cell("rep_name").is_(""), title, join(cell("rep_name"), GAP, title))


def _scope() -> Expr:
    ranked, back = cell("ranked_at"), cell("last_return")
    return join(
        words("As of ", "统计日 ", "統計日 "), iso_text(cell("as_of")),
        words(" · ranked ", " · 排表 ", " · 排表 "), if_(is_day(ranked), clock_text(ranked), UNKNOWN),
        words(" · last return ", " · 最近回填 ", " · 最近回填 "), if_(is_day(back), clock_text(back), UNKNOWN),
    )  # fmt: skip


def _expected(first: Expr | float, last: Expr) -> Expr:
    return counts.open_amount(*counts.expected(first, last))


def _never_many() -> Expr:
    cards = cell("overview.cards")
    return all_(cards > 0, NEVER_SHARE * cell("overview.never") >= cards)


def _finding() -> Expr:
    none = words("No cards yet.", "还没有客户卡。", "尚無客戶卡。")
    never = cell("overview.never")
    soon = join(
        words("", "90 天内预计成交 ", "90 天內預計成交 "), short_amount(cell("overview.soon")),
        words(" expected within 90 days", "", ""),
    )  # fmt: skip
    but = join(
        soon, words(", but ", "；但 ", "；但 "), cell("overview.never_share"),
        words("% of cards are leads never called: call the ", "% 的客户卡是从未联系的新客户，先打这 ", "% 的客戶卡是從未聯絡的新客戶，先打這 "),
        never, words(" first.", " 个电话。", " 通電話。"),
    )  # fmt: skip
    ready = counted(cell("overview.focus"), " card is ready for the close.", " cards are ready for the close.", " 张卡可以成交。", " 張卡可以成交。")  # fmt: skip
    good = join(soon, words("; ", "；", "；"), ready)
    return cases((cell("overview.cards").is_(0), none), (_never_many(), but), other=good)


def _tiles() -> Tiles:
    visits, calls = counts.planned_rows(counts.do("visit")), counts.desk_contacts()
    planned, done = cell("overview.planned"), cell("overview.done")
    today = if_(planned.is_(0), UNKNOWN, join(done, words(" of ", " / ", " / "), planned))
    both = join(
        counted(visits, " visit, ", " visits, ", " 次拜访，", " 次拜訪，"),
        counted(calls, " call", " calls", " 个电话", " 通電話"),
    )
    soon = join(
        counted(cell("overview.soon_cards"), " card; ", " cards; ", " 张卡；", " 張卡；"),
        words("", "30 天内 ", "30 天內 "), short_amount(cell("overview.due.30.amount")), words(" within 30", "", ""),
    )  # fmt: skip
    share = join(_mark(_never_many()), cell("overview.never_share"), words("% of ", "%，共 ", "%，共 "),
                 counted(cell("overview.cards"), " card", " cards", " 张卡", " 張卡"))  # fmt: skip
    low = all_(cell("overview.cards") > 0, cell("overview.known") < cell("known_sure"))
    needed = join(
        _mark(low), cell("known_sure"), words("% needed to judge", "% 才好判断", "% 才好判斷")
    )
    return Tiles(
        (
            Tile("overview.tile.today", _day_done(), today, both),
            Tile("overview.tile.soon", L("Expected within 90 days", "90 天内预计成交", "90 天內預計成交"), cell("overview.soon"), soon, Kind.SHORT),
            Tile("overview.tile.never", L("Leads never called", "从未联系的新客户", "從未聯絡的新客戶"), cell("overview.never"), share, late=all_(cell("overview.never") > 0, _never_many())),
            Tile("overview.tile.known", L("Known on average", "平均已掌握", "平均已掌握"), cell("overview.known") / 100, needed, Kind.PERCENT, late=low),
        )
    )  # fmt: skip


def _day_done() -> Expr:
    """Name the sheet's day: in the evening it is tomorrow's."""
    day = cell("plan_day")
    other = all_(is_day(day), day.is_not(cell("as_of")))
    named = if_(other, short_day_words(day), words("Today", "今天", "今天"))
    return join(named, words(": done of planned", "：完成 / 已排", "：完成 / 已排"))


def _mark(late: Expr) -> Expr:
    return if_(late, "! ", "")


STAGES = (
    ("cards", L("Open cards", "未结客户卡", "未結客戶卡")),
    ("met", L("Reached or bought", "已接通或下单", "已接通或下單")),
    ("kept", L("Not dropped", "未放弃", "未放棄")),
    ("follow", L("Follow up", "跟进以上", "跟進以上")),
    ("focus", L("Focus", "重点", "重點")),
)


def _stages() -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    follow, focus = (counts.reached_cards(counts.verdict(name)) for name in ("follow", "focus"))
    met = counts.reached_cards()
    rules = (
        counts.live_cards(),
        met,
        met - counts.reached_cards(counts.verdict("drop")),
        follow + focus,
        focus,
    )
    labels = tuple(Figure(f"overview.{key}.label", words(*name), Kind.TEXT) for key, name in STAGES)
    return labels, tuple(
        Figure(f"overview.{key}", rule) for (key, _), rule in zip(STAGES, rules, strict=True)
    )


FUNNEL = Chart(
    "overview.funnel",
    ChartKind.BAR,
    L("Bars: cards by stage", "条形图：各阶段客户卡", "橫條圖：各階段客戶卡"),
    Cells("overview.cards.label", "overview.focus.label"),
    (Series(L("Cards", "客户卡", "客戶卡"), Cells("overview.cards", "overview.focus"), labelled=Labelled.ALL),),
    gap=35,
)  # fmt: skip


def _funnel() -> Block:
    said = join(
        cell("overview.never"), words(" of ", " / ", " / "), cell("overview.cards"),
        words(" are leads never called; ", " 是从未联系的新客户；", " 是從未聯絡的新客戶；"), cell("overview.focus"),
        words(" ready to close.", " 张可以成交。", " 張可以成交。"),
    )  # fmt: skip
    head = Head("overview.funnel", L("Where the cards stand", "客户卡到哪一步", "客戶卡到哪一步"))
    return Block((head, Says("overview.funnel.says", said, px=SAYS), Plot(FUNNEL, CHART_ROWS)), 1)


TOTAL = L("All", "合计", "合計")


def _matrix() -> Block:
    head = Head(
        "overview.matrix",
        compose(L("{verdict} and {grade}: cards", "{verdict}与{grade}：卡数", "{verdict}與{grade}：卡數"),
                verdict=column_label("customers", "verdict"), grade=column_label("customers", "grade")),
    )  # fmt: skip
    columns = (
        Column("", 1, None, style=Style.NAMED),
        *(Column(f"cards.{g}", 1, code(f"grade.{g}"), Kind.WHOLE, align="right") for g in GRADES),
        Column("cards.total", 1, TOTAL, Kind.WHOLE, align="right"),
        Column("amount.total", 1, L("Expected", "预计金额", "預計金額"), Kind.SHORT, align="right"),
    )  # fmt: skip
    lines = tuple(_matrix_line(name) for name in (*VERDICTS, ""))
    table = Table("overview.matrix", columns, lines, total=True, px=ROW, head_px=20, grows=False)
    return Block((head, table), 2)


def _matrix_line(name: str) -> Line:
    tests = (counts.verdict(name),) if name else ()
    values = (
        code(f"verdict.{name}") if name else TOTAL,
        *(counts.live_cards(*tests, counts.grade(grade)) for grade in GRADES),
        counts.live_cards(*tests),
        lift("") if name in OUTSIDE else counts.open_amount(*tests),
    )
    return Line(f"overview.matrix.{name or 'total'}", values)


SHARES = Chart(
    "overview.verdicts",
    ChartKind.BAR,
    L("Bars: cards by verdict", "条形图：各结论客户卡", "橫條圖：各結論客戶卡"),
    Cells("overview.matrix.focus", "overview.matrix.drop"),
    (Series(L("Cards", "客户卡", "客戶卡"), Cells("overview.matrix.focus.cards.total", "overview.matrix.drop.cards.total"), labelled=Labelled.ALL),),
    gap=35,
)  # fmt: skip
MONTHS = ("passed", *map(str, range(1, MONTHS_AHEAD + 1)), "later")
"""Columns of the forecast: what is past its date, the months, what comes after them."""
MONTHLY = Chart(
    "overview.months",
    ChartKind.COLUMN,
    L("Columns: commit, then likely, by month", "柱形图：各月重点与跟进金额", "直條圖：各月重點與跟進金額"),
    Cells("overview.months.passed.label", "overview.months.later.label"),
    (
        Series(L("Commit", "重点", "重點"), Cells("overview.months.passed.commit", "overview.months.later.commit"), Role.POINT, Labelled.ALL),
        Series(L("Likely", "跟进", "跟進"), Cells("overview.months.passed.likely", "overview.months.later.likely"), Role.SOFT, Labelled.ALL),
    ),
    # LibreOffice breaks a label before 万: the heading says it.
    pattern=L('#,##0,"k";-#,##0,"k";', "0\\.0,;-0\\.0,;", "0\\.0,;-0\\.0,;"),
    bars=Bars.STACKED,
    gap=35,
)  # fmt: skip


def _verdicts() -> Block:
    total = cell("overview.matrix.total.cards.total")
    dropped = cell("overview.matrix.drop.cards.total")
    said = if_(
        total.is_(0),
        "",
        join(
            rounded(100 * dropped / total, 0),
            words("% are dropped.", "% 已放弃。", "% 已放棄。"),
        ),
    )
    head = Head("overview.verdicts", L("Cards by verdict", "各结论的客户卡", "各結論的客戶卡"))
    return Block((head, Says("overview.verdicts.says", said, px=20), Plot(SHARES, 5, ROW)), 1)


def _months() -> tuple[tuple[Figure, ...], ...]:
    """Return labels and amounts by month: commit is focus, likely follow up, open both.

    What is past its date stands before this month, which begins today.
    """
    today = cell("as_of")
    first = today - call("DAY", today) + 1
    starts = [call("EDATE", first, month) for month in range(MONTHS_AHEAD + 1)]
    ahead = zip((today, *starts[1:]), starts[1:], strict=False)
    spans = (
        (words("overdue", "已过", "已過"), lift(counts.FIRST_DAY), today - 1),
        *((month_text(start), start, after - 1) for start, after in ahead),
        (words("later", "以后", "以後"), starts[-1], lift(NEVER)),
    )
    months = tuple(zip(MONTHS, spans, strict=True))
    sums = {
        "commit": lambda *span: counts.amount(*counts.expected(*span), counts.verdict("focus")),
        "likely": lambda *span: counts.amount(*counts.expected(*span), counts.verdict("follow")),
        "open": _expected,
    }
    labels = (
        Figure(f"overview.months.{key}.label", _with_open(key, name), Kind.TEXT)
        for key, (name, _, _) in months
    )
    amounts = (
        tuple(
            Figure(f"overview.months.{key}.{kind}", amount(begins, ends), Kind.MONEY)
            for key, (_, begins, ends) in months
        )
        for kind, amount in sums.items()
    )
    return tuple(labels), *amounts


def _with_open(key: str, name: Expr) -> Expr:
    """Write under a column's name the whole of what is open then."""
    total = cell(f"overview.months.{key}.open")
    # In Chinese the heading says 万, as it does for the labels.
    written = by_language(short_amount(total), rounded(total / 10000, 1))
    return if_(total > 0, join(name, "\n", written), name)


def _months_block() -> Block:
    late = cell("overview.months.passed.open")
    dated = call("SUM", *(cell(f"overview.months.{key}.open") for key in MONTHS))
    undated = rounded(cell("overview.open") - dated, 2)
    said = if_(
        late > 0,
        join(short_amount(late), words(" is past its date", " 已过预计日", " 已過預計日")),
        words("None is past its date", "没有过期的", "沒有過期的"),
    )
    no_date = join(
        words("; ", "；", "；"),
        short_amount(undated),
        words(" has no date.", " 未定日期。", " 未定日期。"),
    )
    head = Head(
        "overview.months",
        L("Commit, likely by month", "重点、跟进，按月（万）", "重點、跟進，依月（萬）"),
        L("dark: commit", "深色：重点", "深色：重點"),
    )
    won = join(
        words(" Won: ", "已成交 ", "已成交 "), cell("overview.won"), words(", ", " 张，", " 張，"),
        short_amount(cell("overview.won_amount")), words(".", "。", "。"),
    )  # fmt: skip
    says = join(
        said,
        if_(undated > 0, no_date, words(".", "。", "。")),
        if_(cell("overview.won") > 0, won, ""),
    )
    return Block((head, Says("overview.months.says", says, px=SAYS), Plot(MONTHLY, 5, ROW)), 1)


def _of_customers(en: str, zh_cn: str, zh_tw: str, **columns: str) -> Label:
    parts = {name: column_label("customers", key) for name, key in columns.items()}
    return compose(L(f"Customers: {en}", f"客户总表：{zh_cn}", f"客戶總表：{zh_tw}"), **parts)


def _care() -> Block:
    head = Head("overview.care", L("Needs attention", "需要关注", "需要關注"))
    tidied = cell("overview.tidied")
    seldom = all_(cell("overview.cards") > 0, tidied < counts.TIDY_WEEKLY)
    vetoed = compose(L("Qualify: {name} above 0", "九问评估：“{name}”大于 0", "九問評估：「{name}」大於 0"), name=column_label("qualify", "veto_slot"))  # fmt: skip
    tidy_hint = compose(L("Settings: {last}, {before}", "设置：“{last}”“{before}”", "設定：「{last}」「{before}」"), last=setting_label("last_tidied"), before=setting_label("tidied_before"))  # fmt: skip
    lines = (
        _watched("promises", counts.promises_due(), "promise due or overdue", L("promises due or overdue", "项承诺到期或逾期", "項承諾到期或逾期"),
                 _of_customers("{on} has come, no retry", "“{on}”已到，不含重拨", "「{on}」已到，不含重撥", on="next_on")),
        _watched("potential", counts.potential_waiting(), "potential key account without a date", L("potential key accounts without a date", "个潜在大客户未约日期", "位潛在大客戶未約日期"),
                 _of_customers("{since} has come, {on} not ahead", "“{since}”已到，“{on}”为空或已到", "「{since}」已到，「{on}」空白或已到", since="potential_from", on="next_on")),
        _watched("silent", counts.key_accounts_silent(), "key account silent too long", L("key accounts silent too long", "个关键客户久未联系", "位關鍵客戶久未聯絡"),
                 _of_customers("{due} passed or blank, {face} set", "“{face}”已批准，“{due}”已过或从未联系", "「{face}」已核准，「{due}」已過或從未聯絡", face="face", due="next_contact")),
        Counted("overview.tidied", counts.tidied_lately(), join(_mark(seldom), counted_words(tidied, "time re-graded in 7 days; two wanted", L("times re-graded in 7 days; two wanted", "次重新定级（7 天内），应为两次", "次重新定級（7 天內），應為兩次"))), late=seldom, hint=tidy_hint),
        Counted("overview.vetoed", counts.vetoed(), counted_words(cell("overview.vetoed"), "card with a veto", L("cards with a veto", "张卡一票否决", "張卡一票否決")), hint=vetoed),
    )  # fmt: skip
    return Block((head, Lines(lines, px=ROW, grows=False)), 2)


def _watched(name: str, rule: Expr, one: str, said: Label, hint: Label) -> Counted:
    key = f"overview.{name}"
    late = cell(key) > 0
    return Counted(
        key, rule, join(_mark(late), counted_words(cell(key), one, said)), late=late, hint=hint
    )


def _dropped() -> Block:
    count = counted(cell("overview.matrix.drop.cards.total"), " card", " cards", " 张卡", " 張卡")
    head = Head("overview.dropped", L("Dropped last, and why", "最近放弃的客户及原因", "最近放棄的客戶及原因"), count)  # fmt: skip
    columns = (
        Column("name", 3, column_label("customers", "name"), style=Style.NAMED),
        Column("reason", 3, column_label("qualify", "reason"), style=Style.REASON),
    )
    lines = tuple(_dropped_line(number) for number in range(1, DROPPED + 1))
    return Block(
        (head, Table("overview.dropped", columns, lines, px=ROW, head_px=18, grows=False)), 2
    )


def _dropped_line(number: int) -> Line:
    place = cell(f"overview.dropped{number}.row")
    at_qualify = value_at("customers", "qualify_row", place)
    reason = if_(place.is_(0), "", value_at("qualify", "reason", at_qualify))
    return Line(f"overview.dropped{number}", (value_at("customers", "name", place), reason))


def _dropped_row(number: int) -> Expr:
    drop = code("verdict.drop")
    if number == 1:
        return last_row("customers", "verdict", drop, 1e7)
    above = cell(f"overview.dropped{number - 1}.row")
    return if_(above.is_(0), 0, last_row("customers", "verdict", drop, above))


def _top() -> Block:
    title = L(
        f"Top {TOP} by priority, and why", f"优先分前 {TOP} 名及理由", f"優先分前 {TOP} 名與理由"
    )
    columns = (
        Column("place", 1, None),
        Column("name", 3, column_label("visits", "name"), style=Style.NAMED),
        Column("area", 1, column_label("visits", "area")),
        Column("priority", 1, column_label("visits", "priority"), Kind.WHOLE, align="center"),
        Column("why", 5, column_label("visits", "why")),
        Column("score", 1, column_label("visits", "score"), Kind.WHOLE, align="right"),
    )
    lines = tuple(_ranked(number) for number in range(1, TOP + 1))
    table = Table("overview.top", columns, lines, px=ROW, head_px=20, grows=False)
    return Block((Head("overview.top", title), table))


def _ranked(number: int) -> Line:
    row = cell(f"overview.top{number}.row")
    first = if_(row.is_(0), "", join(number, "  ", value_at("visits", "kind", row)))
    keys = ("name", "area", "priority", "why", "score")
    return Line(f"overview.top{number}", (first, *(value_at("visits", key, row) for key in keys)))


def _figures() -> tuple[tuple[Figure, ...], ...]:
    today = cell("as_of")
    soon = counts.expected(today, today + FORECAST)
    share = if_error(rounded(100 * cell("overview.never") / cell("overview.cards"), 0), 0)
    single = (
        Figure("overview.planned", counts.planned_rows()),
        Figure("overview.done", counts.planned_rows() - counts.not_yet_returned(counts.PLANNED)),
        Figure("overview.never", counts.never_called()),
        Figure("overview.never_share", share),
        Figure("overview.known", counts.mean_known()),
        Figure("overview.soon", counts.open_amount(*soon), Kind.MONEY),
        Figure("overview.due.30.amount", _expected(today, today + SOON), Kind.MONEY),
        Figure("overview.open", counts.open_amount(), Kind.MONEY),
        Figure("overview.won", counts.won_cards()),
        Figure("overview.won_amount", counts.won_amount(), Kind.MONEY),
        Figure("overview.soon_cards", counts.open_cards(*soon)),
    )
    dropped = (Figure(f"overview.dropped{n}.row", _dropped_row(n)) for n in range(1, DROPPED + 1))
    top = (
        Figure(f"overview.top{n}.row", if_error(match(n, field("visits", "place")), 0))
        for n in range(1, TOP + 1)
    )
    return ((*single, *dropped, *top), *_stages(), *_months(), *week.figures())


def page() -> Page:
    """Return the manager's page."""
    bands = (
        (Block((_tiles(),)),),
        (_funnel(), week.done_by_day(CHART_ROWS, SAYS), week.reached_by_week(CHART_ROWS, SAYS)),
        (week.ten_days(ROW),),
        (_matrix(), _verdicts(), _months_block()),
        (_care(), _dropped()),
        (_top(),),
        *joined(OVERVIEW_BLOCKS),
    )
    return Page(
        "overview", _title(), _scope(), _finding(), bands, _figures(), sheets=(SECOND_SHEET,)
    )
