"""Overview: one page for a manager, by formulas alone; each figure says where it comes from."""

from __future__ import annotations

from repbook.scoring.expr import Condition, Expr
from repbook.scoring.verbs import (
    all_,
    cell,
    code,
    field,
    if_,
    if_error,
    join,
    last_row,
    match,
    sum_if,
    where,
    words,
)
from repbook.text.label import Label
from repbook.workbook import counts
from repbook.workbook.declare import Kind, SheetCell, Style
from repbook.workbook.laying import (
    cards,
    column_label,
    compose,
    has_id,
    setting_label,
    value_at,
)
from repbook.workbook.schema import CODES, SETTINGS

L = Label
WIDTHS = (15, 8, 8, 8, 9, 13, 13, 13, 13)
HIDDEN = "K:L"
GRADES, VERDICTS = "abc", ("focus", "follow", "nurture", "drop")
DUE_DAYS = (30, 60, 90)
DROPPED, TOP = 5, 10
NOTE = Style.NOTE


def _cell(key: str, ref: str, last: str = "", **more: object) -> SheetCell:
    merge = f"{ref}:{last}{ref.lstrip('ABCDEFGHI')}" if last else ""
    return SheetCell(key, ref, merge=merge, **more)  # type: ignore[arg-type]  # SheetCell's own


def _section(row: int, key: str, text: Label, note: Label) -> tuple[SheetCell, ...]:
    return (
        _cell(f"overview.{key}.title", f"A{row}", "D", text=text, style=Style.SECTION),
        _cell(f"overview.{key}.note", f"E{row}", "I", text=note, style=NOTE),
    )


def _top() -> tuple[SheetCell, ...]:
    title = words("Overview", "主管概览", "主管總覽")
    named = if_(cell("rep_name").is_(""), title, join(title, " · ", cell("rep_name")))
    found = [
        _cell("overview.title", "A1", "F", rule=named, style=Style.TITLE),
        _cell("overview.as_of.caption", "G1", text=setting_label("as_of"), style=Style.CAPTION),
        _cell("overview.as_of", "H1", "I", rule=cell("as_of"), kind=Kind.DATE),
    ]  # fmt: skip
    for key, caption, value, last in (
        ("plan_day", "A2", "B2", "C"),
        ("ranked_at", "D2", "E2", "F"),
        ("last_return", "G2", "H2", "I"),
    ):
        stored = if_(cell(key).is_(""), "–", cell(key))
        found += [
            _cell(f"overview.{key}.caption", caption, text=setting_label(key), style=Style.CAPTION),
            _cell(f"overview.{key}", value, last, rule=stored, kind=SETTINGS[key].kind),
        ]
    return tuple(found)


DAY_ROW = 4
DAY_COLUMNS = (
    ("planned", L("Planned", "已排", "已排"), "B"),
    ("done", L("Done", "完成", "完成"), "C"),
    ("typed", L("Typed", "已填", "已填"), "D"),
    ("open", L("Open", "未做", "未做"), "E"),
)


def _day() -> tuple[SheetCell, ...]:
    note = compose(
        L(
            "Table Visits by {kind}; done: {returned} filled; typed: {result} filled, not returned",
            "表：拜访表，按“{kind}”；完成：“{returned}”已填；已填：“{result}”已填但未回填",
            "表：拜訪表，依「{kind}」；完成：「{returned}」已填；已填：「{result}」已填但未回填",
        ),
        kind=column_label("visits", "kind"),
        returned=column_label("visits", "returned"),
        result=column_label("visits", "result"),
    )
    found = list(_section(DAY_ROW, "day", L("The planned day", "计划日", "計畫日"), note))
    for key, label, column in DAY_COLUMNS:
        found.append(
            _cell(f"overview.head.{key}", f"{column}{DAY_ROW + 1}", text=label, style=Style.HEADING)
        )
    for row, kind in enumerate(("visit", "call"), DAY_ROW + 2):
        found += _day_line(row, kind)
    return tuple(found)  # fmt: skip


def _day_line(row: int, kind: str) -> tuple[SheetCell, ...]:
    only = counts.do(kind)
    open_, ready = counts.not_yet_returned(only), counts.results_waiting(only)
    rules = (counts.on_sheet(only), counts.on_sheet(only) - open_, ready, open_ - ready)
    label = _cell(f"overview.{kind}", f"A{row}", rule=code(f"do.{kind}"), style=Style.CAPTION)
    return (
        label,
        *(
            _cell(f"overview.{kind}.{key}", f"{column}{row}", rule=rule, style=Style.FIGURE, kind=Kind.WHOLE)
            for (key, _, column), rule in zip(DAY_COLUMNS, rules, strict=True)
        ),
    )  # fmt: skip


MATRIX_ROW = 9
COUNT_COLUMNS, AMOUNT_COLUMNS = "BCDE", "FGHI"
TOTAL = L("Total", "合计", "合計")


def _matrix() -> tuple[SheetCell, ...]:
    note = compose(
        L("Table Customers: {verdict}, {grade}, {order}", "表：客户总表，“{verdict}”“{grade}”“{order}”", "表：客戶總表，「{verdict}」「{grade}」「{order}」"),
        verdict=column_label("customers", "verdict"),
        grade=column_label("customers", "grade"),
        order=column_label("customers", "expected_order"),
    )  # fmt: skip
    title = compose(
        L("{verdict} by {grade}", "{verdict}与{grade}", "{verdict}與{grade}"),
        verdict=column_label("customers", "verdict"),
        grade=column_label("customers", "grade"),
    )
    found = [
        *_section(MATRIX_ROW, "matrix", title, note),
        _cell("overview.head.cards", f"B{MATRIX_ROW + 1}", "E", text=L("Cards", "客户卡数", "客戶卡數"), style=Style.HEADING),
        _cell("overview.head.amount", f"F{MATRIX_ROW + 1}", "I", text=column_label("customers", "expected_order"), style=Style.HEADING),
    ]  # fmt: skip
    for block, columns in (("cards", COUNT_COLUMNS), ("amount", AMOUNT_COLUMNS)):
        found += _grades(block, columns)
    for row, name in enumerate((*VERDICTS, ""), MATRIX_ROW + 3):
        found += _matrix_line(row, name)
    return tuple(found)


def _grades(block: str, columns: str) -> tuple[SheetCell, ...]:
    row = MATRIX_ROW + 2
    letters, total = columns[:-1], columns[-1]
    named = (
        _cell(f"overview.head.{block}.{grade}", f"{column}{row}", rule=code(f"grade.{grade}"), style=Style.HEADING)
        for column, grade in zip(letters, GRADES, strict=True)
    )  # fmt: skip
    return (*named, _cell(f"overview.head.{block}.total", f"{total}{row}", text=TOTAL, style=Style.HEADING))  # fmt: skip


def _matrix_line(row: int, name: str) -> tuple[SheetCell, ...]:
    key = f"overview.matrix.{name or 'total'}"
    label = {"rule": code(f"verdict.{name}")} if name else {"text": TOTAL}
    found = [_cell(key, f"A{row}", style=Style.CAPTION, **label)]
    verdicts = (counts.verdict(name),) if name else ()
    grades = [(grade, (counts.grade(grade),)) for grade in GRADES] + [("total", ())]
    for index, (grade, only) in enumerate(grades):
        tests = (*verdicts, *only)
        found += [
            _cell(f"{key}.cards.{grade}", f"{COUNT_COLUMNS[index]}{row}", rule=cards(*tests), style=Style.FIGURE, kind=Kind.WHOLE),
            _cell(f"{key}.amount.{grade}", f"{AMOUNT_COLUMNS[index]}{row}", rule=_amount(*tests), style=Style.FIGURE, kind=Kind.MONEY),
        ]  # fmt: skip
    return tuple(found)


def _amount(*tests: Condition) -> Expr:
    return sum_if("customers", "expected_order", has_id("customers"), *tests)


DUE_ROW = 18


def _due() -> tuple[SheetCell, ...]:
    note = compose(
        L("Table Customers: {on} counted from {today}, without {drop}", "表：客户总表，“{on}”自{today}起算，不含“{drop}”", "表：客戶總表，「{on}」自{today}起算，不含「{drop}」"),
        on=column_label("customers", "expected_on"),
        today=setting_label("as_of"),
        drop=CODES["verdict.drop"].label,
    )  # fmt: skip
    title = L("Expected amounts due", "近期预计成交金额", "近期預計成交金額")
    found = list(_section(DUE_ROW, "due", title, note))
    passed = L("Date passed", "日期已过", "日期已過")
    found += _due_line(DUE_ROW + 1, "passed", passed, (_expected("<", 0), _expected(">=", None)))
    for row, days in enumerate(DUE_DAYS, DUE_ROW + 2):
        label = L(f"Within {days} days", f"{days} 天内", f"{days} 天內")
        found += _due_line(row, str(days), label, (_expected(">=", 0), _expected("<=", days)))
    return tuple(found)


def _expected(op: str, days: int | None) -> Condition:
    day = counts.FIRST_DAY if days is None else cell("as_of") + days
    return where("customers", "expected_on", op, day)


def _due_line(
    row: int, name: str, label: Label, tests: tuple[Condition, ...]
) -> tuple[SheetCell, ...]:
    key, dropped = f"overview.due.{name}", counts.verdict("drop")
    count = cards(*tests) - cards(*tests, dropped)
    amount = _amount(*tests) - _amount(*tests, dropped)
    return (
        _cell(f"{key}.caption", f"A{row}", "D", text=label, style=Style.CAPTION),
        _cell(f"{key}.cards", f"E{row}", rule=count, style=Style.FIGURE, kind=Kind.WHOLE),
        _cell(f"{key}.amount", f"F{row}", rule=amount, style=Style.FIGURE, kind=Kind.MONEY),
    )


CARE_ROW = 24


def _customers(en: str, zh_cn: str, zh_tw: str, **columns: str) -> Label:
    parts = {name: column_label("customers", key) for name, key in columns.items()}
    return compose(L(f"Customers: {en}", f"客户总表：{zh_cn}", f"客戶總表：{zh_tw}"), **parts)


def _qualify(en: str, zh_cn: str, zh_tw: str, key: str) -> Label:
    name = column_label("qualify", key)
    return compose(L(f"Qualify: {en}", f"九问评估：{zh_cn}", f"九問評估：{zh_tw}"), name=name)


CARE = (
    ("promises", L("Promises overdue", "承诺跟进已逾期", "承諾跟進已逾期"), counts.promises_overdue(),
     _customers("{on} passed, {at} blank", "“{on}”已过，“{at}”为空", "「{on}」已過，「{at}」空白", on="next_on", at="next_at")),
    ("never", L("Never called", "从未联系", "從未聯絡"), counts.never_called(),
     _customers("{last} and {calls} blank", "“{last}”“{calls}”为空", "「{last}」「{calls}」空白", last="last_contact", calls="calls")),
    ("potential", L("Potential key accounts waiting", "潜在大客户待跟进", "潛在大客戶待跟進"), counts.potential_waiting(),
     _customers("{since} has come, {on} not ahead", "“{since}”已到，“{on}”为空或已到", "「{since}」已到，「{on}」空白或已到", since="potential_from", on="next_on")),
    ("silent", L("Key accounts silent too long", "关键客户久未联系", "關鍵客戶久未聯絡"), counts.key_accounts_silent(),
     _customers("{due} passed or blank, {face} set", "“{face}”已批准，“{due}”已过或从未联系", "「{face}」已核准，「{due}」已過或從未聯絡", face="face", due="next_contact")),
    ("known", L("Known %, average", "平均已知 %", "平均已知 %"), counts.mean_known(),
     _qualify("mean of {name}", "“{name}”的平均值", "「{name}」的平均值", "known")),
    ("complete", L("Complete %, average", "平均完整度 %", "平均完整度 %"), counts.mean_complete(),
     _customers("mean of {name}", "“{name}”的平均值", "「{name}」的平均值", name="complete")),
    ("tidied", L("Times tidied in 7 days", "七天内整理客户卡次数", "七天內整理客戶卡次數"), counts.tidied_lately(),
     compose(L("Settings: {last}, {before}; two is the least", "设置：“{last}”“{before}”，每周至少两次", "設定：「{last}」「{before}」，每週至少兩次"), last=setting_label("last_tidied"), before=setting_label("tidied_before"))),
    ("vetoed", L("Vetoed", "一票否决", "一票否決"), counts.vetoed(),
     _qualify("{name} above 0", "“{name}”大于 0", "「{name}」大於 0", "veto_slot")),
    ("dropped", L("Dropped, vetoed included", "放弃（含否决）", "放棄（含否決）"), cards(counts.verdict("drop")),
     _customers("{verdict} is Drop; the last five:", "“{verdict}”为放弃；最后五张卡：", "「{verdict}」為放棄；最後五張卡：", verdict="verdict")),
)  # fmt: skip


def _care() -> tuple[SheetCell, ...]:
    found = [
        _cell(
            "overview.care.title",
            f"A{CARE_ROW}",
            "I",
            text=L("To look after", "需要关注", "需要關注"),
            style=Style.SECTION,
        )
    ]
    for row, (name, label, rule, note) in enumerate(CARE, CARE_ROW + 1):
        key = f"overview.{name}"
        found += [
            _cell(f"{key}.caption", f"A{row}", "C", text=label, style=Style.CAPTION),
            _cell(
                key,
                f"D{row}",
                rule=rule,
                style=Style.FIGURE,
                kind=Kind.WHOLE,
                highlight=_warning(name),
            ),
            _cell(f"{key}.note", f"E{row}", "I", text=note, style=NOTE),
        ]
    return tuple(found)  # fmt: skip


def _warning(name: str) -> Expr | None:
    """Mark cards that are tidied less than twice a week, once there are any (M89)."""
    if name != "tidied":
        return None
    some = cell("overview.matrix.total.cards.total") > 0
    return all_(some, cell("overview.tidied") < counts.TIDY_WEEKLY)


DROPPED_ROW = CARE_ROW + len(CARE) + 1


def _dropped() -> tuple[SheetCell, ...]:
    found: list[SheetCell] = []
    for line in range(1, DROPPED + 1):
        key, row = f"overview.dropped{line}", DROPPED_ROW + line - 1
        place = cell(f"{key}.row")
        at_qualify = value_at("customers", "qualify_row", place)
        reason = if_(place.is_(0), "", value_at("qualify", "reason", at_qualify))
        found += [
            _cell(f"{key}.row", f"K{line}", rule=_dropped_row(line), style=Style.HELPER),
            _cell(f"{key}.name", f"A{row}", "D", rule=value_at("customers", "name", place)),
            _cell(f"{key}.reason", f"E{row}", "I", rule=reason),
        ]
    return tuple(found)


def _dropped_row(line: int) -> Expr:
    drop = code("verdict.drop")
    if line == 1:
        return last_row("customers", "verdict", drop, 1e7)
    above = cell(f"overview.dropped{line - 1}.row")
    return if_(above.is_(0), 0, last_row("customers", "verdict", drop, above))


TOP_ROW = DROPPED_ROW + DROPPED + 1


def _ranking() -> tuple[SheetCell, ...]:
    note = compose(
        L("Table Visits by {place}", "表：拜访表，按“{place}”", "表：拜訪表，依「{place}」"),
        place=column_label("visits", "place"),
    )
    found = list(
        _section(TOP_ROW, "top", L("Top 10 and why", "前十名及理由", "前十名與理由"), note)
    )
    for line in range(1, TOP + 1):
        found += _ranked(line)
    return tuple(found)


def _ranked(line: int) -> tuple[SheetCell, ...]:
    key, row = f"overview.top{line}", TOP_ROW + line
    place = cell(f"{key}.row")
    found = if_error(match(line, field("visits", "place")), 0)
    first = if_(place.is_(0), "", join(line, " · ", value_at("visits", "do", place)))
    return (
        _cell(f"{key}.row", f"L{line}", rule=found, style=Style.HELPER),
        _cell(f"{key}.place", f"A{row}", rule=first),
        _cell(f"{key}.name", f"B{row}", "D", rule=value_at("visits", "name", place)),
        _cell(f"{key}.area", f"E{row}", rule=value_at("visits", "area", place)),
        _cell(f"{key}.why", f"F{row}", "I", rule=value_at("visits", "why", place)),
    )


HEIGHTS = {1: 27} | {TOP_ROW + line: 28.0 for line in range(1, TOP + 1)}
PRINT_AREA = f"A1:I{TOP_ROW + TOP}"


def cells() -> tuple[SheetCell, ...]:
    """Return the cells of the manager's page."""
    return (*_top(), *_day(), *_matrix(), *_due(), *_care(), *_dropped(), *_ranking())
