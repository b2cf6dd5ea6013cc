"""The note on a formula column's header says its rule in words, in the workbook's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from build_samples import Built

from repbook.build.notes import HEIGHT, WIDTH, box_of, note_of
from repbook.build.places import column_at
from repbook.build.rulewords.laying import LONG, RuleWords
from repbook.build.rulewords.terms import read, walk
from repbook.ooxml.index import Workbook
from repbook.ooxml.notes import notes_on
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import Cell
from repbook.schema.declare import Column, Kind, Table
from repbook.schema.registry import CELL_TABLES, CODES, SETTINGS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.schema.spoken import elsewhere, here
from repbook.scoring import expr
from repbook.scoring.excel import ALLOWED
from repbook.scoring.expr import Block, Code, Expr, Field, Span, Words, call, lift
from repbook.scoring.verbs import (
    all_,
    any_,
    cases,
    cell,
    code,
    col,
    count_if,
    field,
    if_,
    if_error,
    is_day,
    is_number,
    join,
    not_,
    rounded,
    smallest,
    where,
    worth,
)
from repbook.text import LANGUAGES
from repbook.text.label import Label

NAMES = re.compile(r"\[[^\]]*\]|“[^”]*”|「[^」]*」")
# What no reader should meet: keys, addresses, functions, names of programs' own things.
RAW = re.compile(
    r"[a-z]_[a-z]|\$[A-Z]|\b[A-Z]{1,3}\d+\b|\btbl|\b[A-Z]+\(|[{}]|\bNone\b|[A-Z][a-z]+[A-Z]"
)
LATIN = re.compile(r"[A-Za-z]+")


class Said(NamedTuple):
    """A formula column of a table, and its rule in words."""

    table: Table
    column: Column
    lang: str
    words: str

    @property
    def rule(self) -> Expr:
        assert self.column.rule is not None
        return self.column.rule


def said(lang: str) -> Iterator[Said]:
    for table in TABLES.values():
        rules = RuleWords(table, lang)
        for column in table.columns:
            if column.rule is not None:
                yield Said(table, column, lang, rules.of(column))


def own(each: Said, key: str) -> str:
    return here(each.table.column(key).label.get(each.lang))


def named(each: Said) -> Iterator[str]:
    """Yield what a rule's words must name: columns, settings, entries of lists."""
    for node in expr.walk(each.rule):
        if isinstance(node, expr.Column):
            yield own(each, node.key)
        elif isinstance(node, Span):
            yield from (own(each, node.keys[0]), own(each, node.keys[-1]))
        elif isinstance(node, Field):
            yield other(node.table, TABLES[node.table].column(node.key).label, each.lang)
        elif isinstance(node, expr.Cell) and node.key in SETTINGS:
            yield setting(node.key, each.lang)
        elif isinstance(node, Code):
            yield CODES[node.key].label.get(each.lang)


def other(table: str, label: Label, lang: str) -> str:
    return elsewhere(SHEETS[TABLES[table].sheet].label.get(lang), label.get(lang), lang)


def setting(key: str, lang: str) -> str:
    holder = next(table for table in CELL_TABLES if SETTINGS[key] in TABLES[table].cells)
    return other(holder, SETTINGS[key].label, lang)


def in_rows(each: Said) -> set[str]:
    """Return the columns that stand between the first and the last of a row of alike parts."""
    parts = [term for term in walk(read(each.rule)) if term.kind == "+" and len(term.parts) > 3]
    inner = (term for part in parts for one in part.terms()[1:-1] for term in walk(one))
    return {own(each, term.text) for term in inner if term.kind == "Column"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_is_said_whole_in_names_that_the_workbook_has(lang: str) -> None:
    known = {other(key, c.label, lang) for key, t in TABLES.items() for c in t.columns}
    known |= {setting(key, lang) for key in SETTINGS}
    opened = {"en": "Rule:", "zh-CN": "规则：", "zh-TW": "規則："}[lang]
    columns = list(said(lang))
    assert len(columns) > 60
    for each in columns:
        where_ = f"{each.table.key}.{each.column.key}: {each.words}"
        assert each.words.startswith(opened), where_
        assert len(opened) + 3 < len(each.words), where_
        assert all(line.strip(" –·") for line in each.words.split("\n")), where_
        skipped = in_rows(each)
        lost = {name for name in named(each) if name.strip() not in each.words} - skipped
        assert not lost, where_
        captions = {here(c.label.get(lang)) for c in each.table.columns}
        tokens = set(re.findall(r"\[[^\]]*\]", each.words))
        assert tokens <= known | captions, where_


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_rule_shows_keys_addresses_functions_or_another_language(lang: str) -> None:
    for each in said(lang):
        plain = NAMES.sub("", each.words)
        assert RAW.search(plain) is None, each.words
        if lang != "en":
            assert {*LATIN.findall(plain)} <= {"X", "Y", "Z"}, each.words


def test_no_rule_of_today_is_too_long_to_be_said_in_full() -> None:
    assert max(len(each.words) for lang in LANGUAGES for each in said(lang)) <= LONG


TABLE = TABLES["customers"]
C = Column
MONTHS = call("EDATE", col("created"), cell("review_c_months"))


def words(rule: Expr, lang: str = "en", kind: Kind = Kind.TEXT) -> str:
    """Return the words of a rule as if it were that of a column of Customers."""
    (text,) = said_of([rule], lang, TABLE, kind)
    return text


def said_of(rules: list[Expr], lang: str, table: Table, kind: Kind = Kind.TEXT) -> list[str]:
    """Return the words of rules as if they were those of columns of a table."""
    columns = [
        C(f"mine{number}", Label("Mine", "我的", "我的"), kind, rule=rule)
        for number, rule in enumerate(rules)
    ]
    told = RuleWords(table._replace(columns=(*table.columns, *columns)), lang)
    opened = "Rule:" if lang == "en" else "："
    return [told.of(column).partition(opened)[2].strip() for column in columns]


@pytest.mark.parametrize(
    ("rule", "en", "zh"),
    [
        (
            if_(col("qualify_row").is_(0), "", col("name")),
            "– If [Qualify row] is 0: blank\n– Otherwise: [Customer]",
            "– 若[评估行号]为 0：空白\n– 否则：[客户名称]",
        ),
        (
            cases((col("calls") > 3, "x"), (col("calls") > 2, "x"), other=7.5),
            "– If [Contacts] is above 3 or [Contacts] is above 2: “x”\n– Otherwise: 7.5",
            "– 若[联系次数]大于 3 或[联系次数]大于 2：“x”\n– 否则：7.5",
        ),
        (
            if_(is_day(col("created")), MONTHS, ""),
            "– If [Created] is a date: [Created] + [Policy: C: review every months] months\n"
            "– Otherwise: blank",
            "– 若[建卡日期]是日期：[建卡日期] + [规则参数：C 级复核间隔月数] 个月\n– 否则：空白",
        ),
        (
            if_(not_(all_(is_number(col("calls")), is_number(col("tries")))), 1, 0),
            "– If [Contacts] or [Tries without answer] is not a number: 1\n– Otherwise: 0",
            "– 若[联系次数]或[未接次数]不是数字：1\n– 否则：0",
        ),
        (
            if_(if_(is_number(col("calls")), col("calls") > 3, False), 1, 0),
            "– If [Contacts] is a number and is above 3: 1\n– Otherwise: 0",
            "– 若[联系次数]是数字且大于 3：1\n– 否则：0",
        ),
        (
            (col("calls") + 1) * (col("tries") - (col("calls") - 2)),
            "([Contacts] + 1) × ([Tries without answer] − ([Contacts] − 2))",
            "（[联系次数] + 1）×（[未接次数] −（[联系次数] − 2））",
        ),
        (
            if_(any_(*(col("grade").is_(code(f"grade.{g}")) for g in "ab")), True, False),
            "([Grade] is “A” or “B”)",
            "（[等级]为“A”或“B”）",
        ),
        (
            rounded(if_error(call("SQRT", col("calls")), 0), 2),
            "the square root of [Contacts] (0 if there is none), rounded to 2 decimals",
            "[联系次数]的平方根（没有则为 0），四舍五入到 2 位小数",
        ),
        (
            count_if(where("calls", "day", "<=", col("created")), where("calls", "at", "blank")),
            "how many rows of Calls there are in which [Calls: Date] is at most [Created] and "
            "[Calls: Time] is blank",
            "联系记录中[联系记录：日期]不大于[建卡日期]且[联系记录：时间]为空的行数",
        ),
        (
            join("M", code("reason.colon"), col("calls"), Words(Label("!", "！", "！"))),
            "“M: ” & [Contacts] & “!”",
            "“M：” & [联系次数] & “！”",
        ),
    ],
)
def test_a_rule_reads_as_a_person_would_say_it(rule: Expr, en: str, zh: str) -> None:
    assert words(rule) == en
    assert words(rule, "zh-CN") == zh


def test_what_comes_again_and_again_gets_a_letter() -> None:
    ahead = col("expected_on") - col("expected_said")
    steps = cases(*((ahead <= cell(f"{step}_days"), 1) for step in ("soon",)), other=ahead)
    assert words(if_(ahead > 9, ahead, steps)).split("\n")[:2] == [
        "– Let X be [Expected purchase] − [Expectation stated on].",
        "– If X is above 9: X",
    ]


def test_a_number_is_a_date_where_the_column_holds_dates() -> None:
    rule = smallest(col("created"), 61)
    assert words(rule, kind=Kind.DATE) == "the earliest of [Created] and 1900-03-01"
    assert words(rule) == "the smallest of [Created] and 61"


def test_a_rule_that_is_too_long_names_what_its_inner_cases_read() -> None:
    inner = cases(*((col(key).is_(""), key * 20) for key in TABLE.keys()[3:30]), other="")
    rule = cases((col("name").is_(""), inner), (col("phone").is_(""), 1), other=col("next_review"))
    whole = words(rule)
    assert len(whole) < LONG
    first, *rest = whole.split("\n")
    assert first.startswith("– If [Customer] is blank: worked out from [")
    assert all(here(TABLE.column(key).label.en) in first for key in TABLE.keys()[3:30])
    assert rest == ["– If [Phone] is blank: 1", "– Otherwise: [Next review]"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_function_and_every_kind_of_node_has_words(lang: str) -> None:
    args = (col("calls"), col("tries"), col("created"))
    counts = {"TODAY": 0, "IF": 3, "MID": 3, "SUBSTITUTE": 3, "WORKDAY": 3, "IFERROR": 2}
    two = {"CHOOSE", "EDATE", "FIND", "INDEX", "LARGE", "LEFT", "MATCH", "MOD", "RIGHT", "SMALL"}
    two |= {"ROUNDDOWN"}
    nodes = {"AVERAGEIFS", "COUNTIFS", "SUMIFS"}
    sizes = {
        name: counts.get(name, 2 if name in two else 1) for name in ALLOWED - nodes - {"ROUND"}
    }
    calls = [call(name, *args[:size]) for name, size in sorted(sizes.items())]
    kinds = {node.__name__ for node in Expr.__subclasses__()}
    for rule in sample_nodes():
        kinds -= {type(node).__name__ for node in expr.walk(rule)}
    assert kinds <= {"Deferred", "_Kept", "Call"}
    for table, rules in (("customers", calls), ("qualify", sample_nodes())):
        for text in said_of(rules, lang, TABLES[table]):
            assert text
            assert RAW.search(NAMES.sub("", text)) is None, text


def sample_nodes() -> list[Expr]:
    qualify = TABLES["qualify"]
    day, row = field("calls", "day"), lift(9)
    latest = expr.Latest(field("calls", "id"), col("id"), day, row)
    last = expr.LastRow(field("calls", "id"), col("id"), row)
    total = expr.SumIfs(field("orders", "amount"), (where("orders", "name", "text"),))
    mean = expr.SumIfs(field("orders", "amount"), (where("orders", "name", "text"),), mean=True)
    all_of = expr.SumIfs(field("orders", "amount"), ())
    flat = call("SUMPRODUCT", Span(("q01", "q02")), Block("weights"))
    heads = [cell(f"head.{part}.q01") for part in ("weight", "best", "unknown", "text", "channel")]
    options = [cell(f"head.{part}.q01.2") for part in ("option", "points", "effect", "digit")]
    rules = list(qualify.rules().values())
    yes = Words(Label("yes", "是", "是"))
    count, points = count_if(where("calls", "day", "blank")), worth("q01", col("a01"))
    counted = [latest, last, total, mean, all_of, count, points, rounded(col("a01"), 3)]
    return [*counted, flat, yes, *heads, *options, *rules, lift(True)]


def test_every_formula_column_of_a_new_workbook_has_its_note(built: Built) -> None:
    with open_package(built.path) as package:
        workbook = Workbook(package)
        for table in TABLES.values():
            rules = RuleWords(table, built.lang)
            notes = notes_on(workbook, workbook.tables[table.name].sheet_part)
            for column in table.columns:
                place = Cell(table.header_row, column_at(table, column.key))
                wanted = note_of(column, rules, built.lang)
                assert (notes[place].text if place in notes else "") == wanted
                assert bool(wanted) is (column.rule is not None or column.note is not None)


def test_a_note_of_ones_own_stands_before_the_rule() -> None:
    note = Label("Of the day", "当天", "當天")
    column = C("mine", Label("Mine", "我的", "我的"), note=note, rule=col("name"))
    rules = RuleWords(TABLE._replace(columns=(*TABLE.columns, column)), "zh-CN")
    assert note_of(column, rules, "zh-CN") == "当天\n\n规则：[客户名称]"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_box_is_as_large_as_its_note(lang: str) -> None:
    assert box_of("short", lang) == (WIDTH, HEIGHT)
    for each in said(lang):
        width, height = box_of(each.words, lang)
        lines = each.words.count("\n") + 1
        assert height >= 16 * lines
        assert width * height >= 55 * len(each.words)
        assert height <= 540
