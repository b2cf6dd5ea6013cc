"""A workbook of an older template, as its user left it, is brought up to date and loses nothing."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from hand_desk_upgrade import OldDesk

from doing import checked, ranked, returned, undone
from fast import in_full
from made_books import build, read, row_of, type_in
from repbook.adapters import returning
from repbook.adapters.file_book import FileBook
from repbook.adapters.upgrade.book import language
from repbook.adapters.upgrade.delivered import stored
from repbook.adapters.upgrade.reading import read_delivered
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.book.identity import TEMPLATE
from repbook.book.snapshot import as_text
from repbook.build.macros import NAMES
from repbook.build.vba.modules import book_modules
from repbook.build.vba.project import vba_project
from repbook.build.vba.source import Base, Module
from repbook.entrypoints.cli import main
from repbook.entrypoints.frame_button import press
from repbook.entrypoints.outcome import Mood
from repbook.entrypoints.versions import offer
from repbook.features.tools.mended_lines import mended_lines
from repbook.ooxml.cellxml import Formula, style_of
from repbook.ooxml.columnlooks import look_of, with_look
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.nameparts import with_names
from repbook.ooxml.notes import notes_on
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import custom_properties, set_custom_properties
from repbook.ooxml.reader import read_cells, read_formulas, read_table, table_formulas
from repbook.ooxml.refs import Cell, column_letters, parse_area
from repbook.ooxml.save import save_package
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.staged import Staged
from repbook.ooxml.stylegraft import Looks
from repbook.ooxml.tailelements import placed
from repbook.ooxml.validator import validate_file
from repbook.schema.registry import TABLES, TEMPLATE_VERSION
from repbook.schema.sheets import SHEETS
from repbook.text import say

DATA = Path(__file__).parent.parent / "data"
FILES = ("template_4.xlsx", "template_4.xlsm", "template_5.xlsm", "template_6.xlsm")
FOURTH = pytest.param(FILES[0], marks=pytest.mark.full)
FIFTH = pytest.param(FILES[2], marks=pytest.mark.full)
EACH = (FILES[0], FIFTH, FILES[3])
"""One of each older version."""
WORDED = (FILES[0], FIFTH)
"""One of each version before 6, which brought new words, lists and a day of minutes."""
ALONE = pytest.mark.full
"""A test that upgrades a workbook of its own: the fast run has one of each version for all."""
OWN = ("xl/mine/", "xl/pivotTables/", "xl/pivotCache/", "xl/slicers/", "xl/theme/")
# Captions that version 6 gave to columns of older ones.
CAPTIONS = {
    "tblVisits": {"时间/方式": "方式", "方式": "类别"},
}
OLD_HOME = "首页（旧）"
# Where the user's note on Home is after an upgrade, by the version it is from.
NOTES = {4: (OLD_HOME, "L3"), 5: ("首页", "R3"), 6: ("首页", "R3")}


@pytest.fixture
def old(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Lend a copy of a workbook of an older template, 4 where none is named."""
    name = getattr(request, "param", FILES[0])
    return Path(shutil.copyfile(DATA / name, tmp_path / name))


class Upgraded(NamedTuple):
    """An older workbook, what an upgrade made of it and said."""

    version: int
    before: Path
    after: Path
    told: dict[str, object]


@pytest.fixture(scope="module", params=EACH)
def upgraded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Upgraded:
    """Upgrade one workbook of each older version, for tests that only look."""
    folder, before = tmp_path_factory.mktemp("upgraded"), DATA / request.param
    after = Path(shutil.copyfile(before, folder / before.name))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REPBOOK_HOME", str(folder / "home"))
        told = upgrade(after)
    return Upgraded(version_in(before), before, after, told)


PROTECTION = re.compile(rb"<sheetProtection[^>]*>")


def version_in(path: Path) -> int:
    """Return the version of the template that a workbook follows."""
    return int(custom_properties(open_package(path))[TEMPLATE])


def upgrade(path: Path, *words: str) -> dict[str, object]:
    """Upgrade by the command and return its JSON."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        main(["upgrade", str(path), "--json", *words])
    found: dict[str, object] = json.loads(out.getvalue())
    return found


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def book_at(path: Path) -> Workbook:
    return Workbook(open_package(path))


def product_sheet(book: Workbook, key: str) -> str:
    code = SHEETS[key].code_name
    return next(sheet.part for sheet in book.sheets if sheet.code_name == code)


@pytest.mark.parametrize(
    "old",
    [FOURTH, *EACH[1:], pytest.param(FILES[1], marks=pytest.mark.full)],
    indirect=True,
)
def test_an_upgraded_workbook_is_sound_and_is_upgraded_once(old: Path) -> None:
    version = version_in(old)
    told = upgrade(old)
    assert (told["from"], told["to"], told["problems"]) == (version, TEMPLATE_VERSION, [])
    assert version_in(old) == TEMPLATE_VERSION
    found = checked(old)
    assert not [*found.differences, *found.problems]
    assert validate_file(old) == []
    assert lint_file(old) == []
    before = old.read_bytes()
    again = upgrade(old)
    assert (again["from"], again["to"], again["kept"]) == (TEMPLATE_VERSION, TEMPLATE_VERSION, [])
    assert old.read_bytes() == before


def test_it_is_healthy_to_the_products_lint(
    upgraded: Upgraded, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "--product", str(upgraded.after)]) == 0, capsys.readouterr().out
    assert "repbook repair" not in capsys.readouterr().out


def test_parts_of_sentences_and_a_group_behind_its_rows_are_out_of_sight(
    upgraded: Upgraded, tmp_path: Path
) -> None:
    fresh = build(tmp_path / "new.xlsx", lang="zh-CN")
    assert hidden_keys(upgraded.after) == hidden_keys(fresh) != set()
    book = book_at(upgraded.after)
    policy = book.tables["tblPolicy"]
    place = policy.column_of(TABLES["policy"].column("group").label.get("zh-CN"))
    head = SheetXml(book.package.read(policy.sheet_part)).head
    is_behind = place == policy.last_col
    assert look_of(head, place).get("hidden", "0") == ("1" if is_behind else "0")


@ALONE
def test_a_part_of_a_sentence_that_the_user_worded_stays_in_sight(old: Path) -> None:
    with open_package(old) as package:
        workbook = Workbook(package)
        info, rows = workbook.tables["tblLists"], read_table(workbook, workbook.tables["tblLists"])
        row = rows.rows[rows.columns[info.columns[0].name].index("reason.score")]
        editor = SheetEditor(workbook, info.sheet_part)
        label = column_letters(info.column_of(TABLES["lists"].column("label").label.get("zh-CN")))
        editor.set(f"{label}{row}", "分数是 ")
        save_package(package, old, dict(editor.parts()))
    upgrade(old)
    assert "reason.score" not in hidden_keys(old)
    assert "reason.known" in hidden_keys(old)


def hidden_keys(path: Path) -> set[object]:
    """Return the keys of the list entries whose rows are hidden."""
    book = book_at(path)
    info = book.tables["tblLists"]
    rows, sheet = read_table(book, info), SheetXml(book.package.read(info.sheet_part))
    keys = zip(rows.rows, rows.columns[info.columns[0].name], strict=True)
    return {key for row, key in keys if b'hidden="1"' in sheet.row(row).attributes}


def test_it_holds_all_that_a_new_workbook_holds(upgraded: Upgraded) -> None:
    book = book_at(upgraded.after)
    codes = {sheet.code_name for sheet in book.sheets}
    assert {sheet.code_name for sheet in SHEETS.values()} <= codes
    assert {table.name for table in TABLES.values()} <= set(book.tables)
    older = stored(upgraded.version)["zh-CN"]
    added = upgraded.told["added"]
    assert isinstance(added, dict)
    assert set(added["tables"]) == {
        key for key, table in TABLES.items() if table.name not in older.tables
    }
    wanted = [key for key, sheet in SHEETS.items() if sheet.code_name not in older.sheets]
    assert added["sheets"] == [SHEETS[key].label.get("zh-CN") for key in wanted]


def test_formula_columns_say_their_rules_in_names_that_stand_there(upgraded: Upgraded) -> None:
    rules_are_said_in_names_of(book_at(upgraded.after))


def rules_are_said_in_names_of(book: Workbook) -> None:
    """Assert that the notes of formula columns name columns of their tables by their headers."""
    for table in TABLES.values():
        info = book.tables[table.name]
        notes = notes_on(book, info.sheet_part)
        headers = info.places()
        for column in table.columns:
            here = next(text for text in column.label.known("zh-CN") if text in headers)
            if column.rule is None or info.columns[headers[here] - info.first_col].formula is None:
                continue
            text = notes[Cell(info.header_row, headers[here])].text
            assert text.startswith("规则："), (table.key, column.key)
            named = set(re.findall(r"\[([^\]：]*)\]", text))
            assert named <= headers.keys(), (table.key, column.key, named)


def test_the_users_own_parts_stay_byte_for_byte(upgraded: Upgraded) -> None:
    before, after = parts_of(upgraded.before), parts_of(upgraded.after)
    own = {name for name in before if name.startswith(OWN)}
    assert len(own) >= 8
    assert [name for name in own if after.get(name) != before[name]] == []
    asked = product_sheet(book_at(upgraded.before), "questions")
    (guarded,) = PROTECTION.findall(before[asked])
    assert PROTECTION.findall(after[asked]) == [guarded]


def test_own_columns_filter_name_and_note_stay(upgraded: Upgraded) -> None:
    before, after = book_at(upgraded.before), book_at(upgraded.after)
    headers = ["我的备注", "等级说明"]
    tables = [book.tables["tblCustomers"] for book in (before, after)]
    columns = [
        read_table(b, t, headers).columns for b, t in zip((before, after), tables, strict=True)
    ]
    assert columns[0] == columns[1]
    formulas = [table_formulas(b, t, headers) for b, t in zip((before, after), tables, strict=True)]
    assert formulas[0] == formulas[1]
    assert formulas[0]["等级说明"][0] is not None
    part = after.package.read(tables[1].part)
    assert b"<filterColumn" in part
    assert b'hidden="1"' in after.package.read(tables[1].sheet_part)
    name = after.name("我的目标")
    assert name is not None
    assert name.text == "'我的图表'!$A$1"
    sheet, ref = NOTES[upgraded.version]
    kept = after.sheet(sheet)
    assert kept is not None
    assert read_cells(after, kept.part, [ref])[ref] == "周五前给宏远回话"


def test_rows_of_every_table_stay(upgraded: Upgraded) -> None:
    before, after = book_at(upgraded.before), book_at(upgraded.after)
    for name, table in before.tables.items():
        if name == "tblHistory":
            continue
        held = read_table(before, table).columns
        headers = {c.name for c in after.tables[name].columns}
        formulas = {c.name for c in table.columns if c.formula}
        now = read_table(after, after.tables[name]).columns
        gone = set(gone_headers(upgraded.version, name)) & formulas
        assert gone.isdisjoint(headers)
        for older, values in held.items():
            if older in gone:
                continue
            header = CAPTIONS.get(name, {}).get(older, older)
            assert header in headers, (name, header)
            if older not in formulas and name not in ("tblSettings", "tblPolicy", "tblLists"):
                assert now[header] == values, (name, header)


def gone_headers(version: int, table: str) -> list[str]:
    """Return the headers of an older version's columns that today's schema lacks."""
    wanted = next(t for t in TABLES.values() if t.name == table).keys()
    known = stored(version)["zh-CN"].tables.get(table)
    return [column.header for column in known.columns if column.key not in wanted] if known else []


@ALONE
@pytest.mark.parametrize(
    ("read_by_user", "stay"),
    [("SUM(tblQualify[P03])", ["P03"]), ("SUM(tblQualify[[P01]:[P03]])", ["P01", "P02", "P03"])],
)
def test_product_columns_that_own_formulas_read_stay_and_are_right(
    old: Path, read_by_user: str, stay: list[str]
) -> None:
    """What stands above the answers keeps its place, whether columns below close up or not."""
    mine = "xl/mine/worksheets/sheet1.xml"
    with open_package(old) as package:
        text = package.read(mine).decode().replace("COUNTA(tblCustomers[编号])", read_by_user)
        save_package(package, old, {mine: text.encode()})
        before = book_at(old)
        points = read_table(before, before.tables["tblQualify"], stay).columns
    told = upgrade(old)
    assert all(header in str(told["kept"]) for header in stay)
    book = book_at(old)
    assert read_by_user.encode() in book.package.read(mine)
    info = book.tables["tblQualify"]
    headers = {column.name for column in info.columns}
    assert headers & set(gone_headers(4, "tblQualify")) == set(stay)
    assert read_table(book, info, stay).columns == points
    assert not checked(old).differences
    assert main(["lint", "--product", str(old)]) == 0
    fresh = book_at(build(old.with_name("new.xlsx"), lang="zh-CN"))
    assert heads(book) == heads(fresh)


def heads(book: Workbook) -> dict[str, str]:
    """Return where the names of what stands above Qualify's answers lead, without the tab."""
    found = {info.name: info.text.partition("!")[2] for info in book.names}
    return {name: ref for name, ref in found.items() if name.startswith(("Head", "opt_q"))}


def test_a_new_setting_comes_as_the_workbooks_language_delivers_it(upgraded: Upgraded) -> None:
    """The older versions knew no payment term; these workbooks are Chinese."""
    assert read(upgraded.after, "policy").setting("payment_days") == 60


def test_a_new_column_looks_as_in_a_new_workbook(upgraded: Upgraded, tmp_path: Path) -> None:
    fresh = book_at(build(tmp_path / "new.xlsx", lang="zh-CN"))
    after = book_at(upgraded.after)
    added = upgraded.told["added"]
    assert isinstance(added, dict)
    for named in added["columns"]:
        table, key = named.split(".")
        header = TABLES[table].column(key).label.get("zh-CN")
        looks = [look_below(book, TABLES[table].name, header) for book in (after, fresh)]
        assert looks[0] == looks[1], named


def look_below(book: Workbook, table: str, header: str) -> str:
    """Return how the first cell below a header looks, or its column where it is not written."""
    info = book.tables[table]
    sheet = SheetXml(book.package.read(info.sheet_part))
    column = info.column_of(header)
    cell = sheet.cell(info.header_row + 1, column)
    style = style_of(cell) if cell else look_of(sheet.head, column).get("style", "0")
    return Looks(book.package).cell(int(style or 0))


@pytest.mark.parametrize("upgraded", WORDED, indirect=True)
def test_captions_tabs_and_entries_stay_in_the_older_words(upgraded: Upgraded) -> None:
    before, after = book_at(upgraded.before), book_at(upgraded.after)
    for table in TABLES.values():
        had, has = (
            {c.name for c in book.tables[table.name].columns}
            if table.name in book.tables
            else set()
            for book in (before, after)
        )
        for column in table.columns:
            kept = had.intersection(column.label.older)
            assert kept <= has, column.key
            assert not kept or column.label.zh_cn not in has, column.key
    tabs = [book.sheet_of(book.tables["tblCalls"].sheet_part).name for book in (before, after)]
    assert tabs == ["电话记录", "电话记录"]
    changed = upgraded.told["changed"]
    assert isinstance(changed, list)
    assert not [line for line in changed if "原为" in line or "(was" in line]
    assert upgraded.told["older_words"] is True
    assert ready_label(upgraded.after) == "急买"


def ready_label(path: Path) -> str:
    return read(path).labels["attitude.ready"]


HERS = {
    "A40": "SUM(tblCustomers[得分])",
    "A41": 'COUNTIF(tblCustomers[态度],"急买")',
    "A42": "COUNTA('电话记录'!$A$1:$A$9)",
    "A43": 'COUNTIF(tblCustomers[态度],"还行")&"得分"',
}
TODAYS = {
    "A40": "SUM(tblCustomers[评估分])",
    "A41": 'COUNTIF(tblCustomers[态度],"急需")',
    "A42": "COUNTA('联系记录'!$A$1:$A$9)",
    "A43": 'COUNTIF(tblCustomers[态度],"还行")&"得分"',
}
COLOUR = (
    '<conditionalFormatting sqref="A40"><cfRule type="expression" priority="99">'
    "<formula>SUM(INDIRECT(&quot;A1&quot;),'电话记录'!$A$2)&gt;0</formula></cfRule>"
    "</conditionalFormatting>"
)


def with_her_uses(path: Path) -> str:
    """Put uses of the older words into a workbook; return the card that is ready to buy."""
    book, changes = FileBook(path), Changes("hers")
    card = next(iter(book.read({"customers": ("id",)}).tables["customers"].index()))
    changes.update("customers", card, attitude="急买", face="白脸")
    changes.update("lists", "attitude.neutral", label="还行")
    changes.update("policy", "review_c_months", label="我的复查月数")
    rows = {"lists": ("key", "label"), "policy": ("key", "label")}
    apply(book, book.read({**rows, "customers": ("id", "attitude", "face")}), changes)
    package = open_package(path)
    workbook, staged = Workbook(package), Staged(package)
    sheet = workbook.sheet("我的图表")
    assert sheet is not None
    editor = SheetEditor(workbook, sheet.part)
    for ref, text in HERS.items():
        editor.set(ref, Formula(text, 0.0))
    for part, data in editor.parts().items():
        end = data.index(b"</sheetData>")
        staged.write(part, data[:end] + placed(data[end:], [COLOUR.encode()]))
    names = {"我的合计": "SUM(tblCustomers[得分])"}
    staged.write(workbook.part, with_names(staged.read(workbook.part), names))
    save_package(package, path, staged.parts)
    return card


@pytest.mark.parametrize("upgraded", [FIFTH], indirect=True)
def test_todays_words_are_taken_on_a_yes(upgraded: Upgraded, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(upgraded.after, tmp_path / "words.xlsm"))
    card = with_her_uses(path)
    before = path.read_bytes()
    assert upgrade(path, "--words", "--dry-run")["changed"]
    assert path.read_bytes() == before
    told = upgrade(path, "--words")
    assert (told["from"], told["to"], told["older_words"]) == (
        TEMPLATE_VERSION,
        TEMPLATE_VERSION,
        False,
    )
    book = book_at(path)
    sheet, colour = book.sheet("我的图表"), "'联系记录'!$A$2".encode()
    assert sheet is not None
    assert read_formulas(book, sheet.part, HERS) == TODAYS
    assert colour in book.package.read(sheet.part)
    name = book.name("我的合计")
    assert name is not None
    assert name.text == "SUM(tblCustomers[评估分])"
    rules_are_said_in_names_of(book)
    headers = {c.name for c in book.tables["tblCustomers"].columns}
    assert {"评估分", "跟进阶段", "内部支持人（教练）", "我的备注"} <= headers
    assert headers.isdisjoint({"得分", "环节", "内线(教练)"})
    snapshot = read(path, "customers", "policy")
    row = row_of(snapshot.tables["customers"], card)
    assert (row["attitude"], row["face"]) == ("急需", "走量型（白脸）")
    assert [snapshot.labels[f"attitude.{key}"] for key in ("ready", "neutral")] == ["急需", "还行"]
    assert row_of(snapshot.tables["policy"], "review_c_months")["label"] == "我的复查月数"
    found = checked(path)
    assert not [*found.differences, *found.problems]
    assert lint_file(path) == []
    assert upgrade(path, "--words")["changed"] == []
    assert main(["undo", str(path)]) == 0
    assert path.read_bytes() == before


@pytest.mark.full  # two upgrades and two undos
def test_an_upgrade_and_then_its_words_are_taken_back_one_after_the_other(tmp_path: Path) -> None:
    path = Path(shutil.copyfile(DATA / FILES[2], tmp_path / FILES[2]))
    states = [path.read_bytes()]
    for words in ((), ("--words",)):
        upgrade(path, *words)
        states.append(path.read_bytes())
    for state in reversed(states[:-1]):
        assert main(["undo", str(path)]) == 0
        assert path.read_bytes() == state


def test_every_older_word_was_delivered_and_means_one_thing() -> None:
    told = [
        text
        for version in range(4, TEMPLATE_VERSION)
        for record in stored(version).values()
        for text in json.dumps(record, ensure_ascii=False).split('"')
    ]
    for table in TABLES.values():
        now = {text for column in table.columns for text in column.label}
        older = [text for column in table.columns for text in column.label.older]
        assert now.isdisjoint(older), table.key
        assert set(older) <= set(told), table.key


@pytest.mark.parametrize("upgraded", WORDED, indirect=True)
def test_capacities_as_delivered_give_way_to_the_days_minutes(upgraded: Upgraded) -> None:
    found = read(upgraded.after, "visits")
    assert found.setting("visits_per_day") in (None, "")
    assert found.setting("calls_per_day") in (None, "")
    log = read(upgraded.after, "history").tables["history"]
    rows = [{key: log.get(row, key) for key in log.columns} for row in range(len(log))]
    emptied = {row["row"]: as_text(row["old"]) for row in rows if row["column"] == "value"}
    assert (emptied["visits_per_day"], emptied["calls_per_day"]) == ("8", "25")


@pytest.mark.parametrize("upgraded", WORDED, indirect=True)
def test_digits_mean_what_the_older_list_says(upgraded: Upgraded) -> None:
    found, book = read(upgraded.after, "visits"), book_at(upgraded.after)
    asked = (("need", "both"), ("attitude", "ready"), ("chance", "yes"))
    assert [found.code(key, 1.0) for key, _ in asked] == [code for _, code in asked]
    above = {f"{letter}{row}" for letter in "ABCDEFGHIJKLMNOP" for row in range(1, 5)}
    legend = str(read_cells(book, product_sheet(book, "visits"), above))
    assert all(f"1 {found.label(f'{key}.{code}')}" in legend for key, code in asked)


@ALONE
def test_questions_get_what_is_said_aloud_where_they_are_the_products_own(old: Path) -> None:
    with open_package(old) as package:
        book = Workbook(package)
        info = book.tables["tblQuestions"]
        texts = read_table(book, info).columns["问题"]
        editor = SheetEditor(book, info.sheet_part)
        column = [c.name for c in info.columns].index("问题") + info.first_col
        editor.set(f"{column_letters(column)}{info.header_row + 1}", "贵司缺什么？")
        save_package(package, old, editor.parts())
    upgrade(old)
    after = read(old, "questions").tables["questions"]
    assert after.text(0, "text") == "贵司缺什么？" != texts[0]
    assert after.text(0, "say") == ""
    assert after.text(after.index()["Q08"], "say") == "一年大概用多少？"
    asked = read(old, "qualify").tables["qualify"]
    said = {asked.text(row, "ask_visit") for row in range(len(asked))}
    assert "这笔费用有预算了吗？" in said or "贵司还有谁支持这件事？" in said


@ALONE
def test_a_capacity_that_was_typed_stays(old: Path) -> None:
    with open_package(old) as package:
        book = Workbook(package)
        info = book.tables["tblSettings"]
        keys = read_table(book, info).columns["键"]
        editor = SheetEditor(book, info.sheet_part)
        editor.set(f"C{info.header_row + 1 + keys.index('visits_per_day')}", 7.0)
        save_package(package, old, editor.parts())
    upgrade(old)
    assert read(old, "visits").setting("visits_per_day") == 7
    assert read(old, "visits").setting("calls_per_day") in (None, "")


@pytest.mark.parametrize("old", [FOURTH, *EACH[1:]], indirect=True)
def test_a_day_goes_on_where_it_was(old: Path) -> None:
    upgrade(old)
    first = returned(old)
    assert (first.logged, first.incomplete) == (1, 1)
    assert not checked(old).differences
    undone(old)
    assert not checked(old).differences
    again = returned(old)
    assert again.logged == 1
    name = read(old, "visits").tables["visits"].text(0, "visit_id")
    type_in(old, "visits", name, result=None)
    ranked(old)
    assert not checked(old).differences
    assert lint_file(old) == []


@pytest.mark.parametrize("old", [FOURTH, *EACH[1:]], indirect=True)
def test_undo_puts_the_whole_file_back(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = old.read_bytes()
    upgrade(old)
    assert old.read_bytes() != before
    assert main(["undo", str(old), "--dry-run"]) == 0
    assert old.read_bytes() != before
    assert main(["undo", str(old)]) == 0
    assert say("upgrade.undone", file=old.name) in capsys.readouterr().out
    assert old.read_bytes() == before


@ALONE
def test_undo_names_the_backup_where_the_workbook_was_changed(
    old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    upgrade(old)
    with zipfile.ZipFile(old, "a") as archive:
        archive.comment = b"saved since"
    before = old.read_bytes()
    assert main(["undo", str(old)]) == 1
    upgraded = returning.last_renewal("made-zh-CN", old)
    assert upgraded is not None
    assert str(upgraded.backup) in capsys.readouterr().err
    assert old.read_bytes() == before


@ALONE
def test_a_dry_run_says_all_and_writes_nothing(old: Path) -> None:
    before = old.read_bytes()
    dry = upgrade(old, "--dry-run")
    assert old.read_bytes() == before
    assert dry["backup"] is None
    done = upgrade(old)
    assert Path(str(done["backup"])).read_bytes() == before
    assert done | {"backup": None} == dry


@pytest.mark.full  # three seconds and more of the fast run's ten minutes
def test_json_tells_what_the_text_tells(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = upgrade(old, "--dry-run")
    assert main(["upgrade", str(old), "--dry-run"]) == 0
    text = capsys.readouterr().out
    assert isinstance(told["changed"], list)
    assert isinstance(told["kept"], list)
    said = (*mended_lines(told["changed"]), *told["kept"])
    assert len(said) < len(told["changed"])
    assert [f"  {line}" for line in said] == [
        line for line in text.splitlines() if line.startswith("  ")
    ]


@pytest.mark.parametrize("command", ["rank", "return", "check", "repair", "undo"])
def test_other_commands_say_how_to_bring_it_up_to_date(
    old: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = old.read_bytes()
    assert main([command, str(old)]) == 1
    assert f"repbook upgrade {old.name}" in capsys.readouterr().err
    assert old.read_bytes() == before


@pytest.mark.parametrize("command", ["rank", *in_full("upgrade")])
def test_a_newer_workbook_is_refused_with_the_way_out(
    old: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    upgrade(old)
    newer(old)
    before = old.read_bytes()
    assert main([command, str(old)]) == 1
    version = TEMPLATE_VERSION + 1
    assert say("commands.newer_template", file=old.name, version=version) in capsys.readouterr().err
    assert old.read_bytes() == before


def newer(path: Path) -> None:
    """Let a workbook say that it follows a template to come."""
    with open_package(path) as package:
        staged = Staged(package)
        set_custom_properties(staged, {TEMPLATE: str(TEMPLATE_VERSION + 1)})
        save_package(package, path, staged.parts)


@ALONE
def test_a_press_offers_the_upgrade_of_a_copy(old: Path) -> None:
    desk = OldDesk(old)
    for given in ("4", ""):
        asked = offer("rank", given, desk)
        assert asked is not None
        assert (asked.mood, asked.follow) == (Mood.ASK, "upgrade")
    assert offer("upgrade", "4", desk) is None
    assert offer("rank", str(TEMPLATE_VERSION), desk) is None
    refused = offer("rank", str(TEMPLATE_VERSION + 1), desk)
    assert refused is not None
    assert refused.mood is Mood.REFUSED
    before = old.read_bytes()
    done = press("upgrade", desk)
    assert done.mood is Mood.DONE
    assert old.read_bytes() == before
    (copy,) = desk.opened
    assert str(copy) in done.text
    assert not checked(copy).differences


@ALONE
def test_macros_are_todays_unless_the_user_has_her_own(tmp_path: Path) -> None:
    path = Path(shutil.copyfile(DATA / FILES[1], tmp_path / "own.xlsm"))
    parts = parts_of(path)
    sheets = b"".join(data for name, data in parts.items() if "sheet" in name)
    codes = [code.decode() for code in re.findall(rb'codeName="(\w+)"', sheets)]
    mine = Module("modMine", Base.NONE, "Sub A()\nEnd Sub\n")
    modules = [*book_modules(codes), mine]
    project = vba_project(NAMES.book, modules)
    with open_package(path) as package:
        save_package(package, path, {"xl/vbaProject.bin": project})
    told = upgrade(path)
    assert say("upgrade.kept_macros", "en") in told["kept"]  # type: ignore[operator]  # a list
    assert parts_of(path)["xl/vbaProject.bin"] == project
    assert not checked(path).differences


@ALONE
def test_what_is_typed_in_forms_moves_with_their_cells(old: Path) -> None:
    typed = {"CardId": "LW-00002", "edit_name": "新名称"}
    with open_package(old) as package:
        book = Workbook(package)
        editors: dict[str, SheetEditor] = {}
        for name, value in typed.items():
            info = book.name(name)
            assert info is not None
            part = str(info.sheet_part)
            editors.setdefault(part, SheetEditor(book, part)).set(str(info.ref), value)
        parts = {part: data for editor in editors.values() for part, data in editor.parts().items()}
        save_package(package, old, parts)
    upgrade(old)
    after = book_at(old)
    for name, value in typed.items():
        info = after.name(name)
        assert info is not None
        assert after.sheet_of(str(info.sheet_part)).code_name == SHEETS["card"].code_name
        assert read_cells(after, str(info.sheet_part), [str(info.ref)])[str(info.ref)] == value
    assert not checked(old).differences


@ALONE
def test_the_tab_in_front_and_the_sheets_own_names_stay_theirs(old: Path) -> None:
    with open_package(old) as package:
        data = package.read(package.workbook_part)
        fronted = data.replace(b"<workbookView ", b'<workbookView activeTab="2" firstSheet="1" ')
        save_package(package, old, {package.workbook_part: fronted})
    upgrade(old)
    book = book_at(old)
    data = book.package.read(book.part).decode()
    active = re.search(r'activeTab="(\d+)"', data)
    assert active is not None
    assert book.sheets[int(active[1])].code_name == SHEETS["customers"].code_name
    local = re.findall(r'<definedName name="_xlnm[^"]*" localSheetId="(\d+)">([^<]*)<', data)
    assert len(local) > 16
    for index, text in local:
        tab = re.match(r"'?([^'!]+)'?!", text)
        assert tab is not None
        assert tab[1] == book.sheets[int(index)].name


@ALONE
def test_a_page_that_own_formulas_read_stays_beside_the_new_one(old: Path) -> None:
    mine = "xl/mine/worksheets/sheet1.xml"
    with open_package(old) as package:
        text = package.read(mine).decode().replace("COUNTA(tblCustomers[编号])", "首页!B1")
        data = text.encode()
        assert "首页!B1".encode() in data
        save_package(package, old, {mine: data})
    upgrade(old)
    book = book_at(old)
    assert f"'{OLD_HOME}'!B1".encode() in book.package.read(mine)
    kept = book.sheet(OLD_HOME)
    assert kept is not None
    before = book_at(DATA / FILES[0])
    assert read_cells(book, kept.part, ["B1"]) == read_cells(before, before.sheets[0].part, ["B1"])
    assert not checked(old).differences


@ALONE
@pytest.mark.parametrize("free", [True, False])
def test_a_note_stays_on_the_new_page_where_its_place_is_free(tmp_path: Path, free: bool) -> None:
    path = Path(shutil.copyfile(DATA / "template_4_en.xlsx", tmp_path / "book.xlsx"))
    fresh = build(tmp_path / "today.xlsx")
    code = SHEETS["home"].code_name
    goal = read_delivered(book_at(fresh), "en").sheets[code]
    merged = [parse_area(ref) for ref in goal.merges]
    taken = next(
        ref
        for ref in goal.cells
        if ref not in stored(4)["en"].sheets[code].cells
        and not any(area.meets(parse_area(ref)) for area in merged)
    )
    ref = "Z60" if free else taken
    with open_package(path) as package:
        book = Workbook(package)
        editor = SheetEditor(book, product_sheet(book, "home"))
        editor.set(ref, "ring Dan")
        save_package(package, path, editor.parts())
    told = upgrade(path)
    if free:
        (line,) = told["kept"]  # type: ignore[misc]  # a list
        assert "Z60" in line
    after = book_at(path)
    kept = after.sheet("Home (old)")
    assert (kept is None) is free
    part = product_sheet(after, "home") if kept is None else kept.part
    assert read_cells(after, part, [ref])[ref] == "ring Dan"
    assert not checked(path).differences


@ALONE
def test_the_days_sheet_is_laid_anew_with_its_rows(tmp_path: Path) -> None:
    """Appended, what a row says of the last contact would stand behind the hidden columns."""
    path = Path(shutil.copyfile(DATA / FILES[2], tmp_path / FILES[2]))
    visits = TABLES["visits"]
    with open_package(path) as package:
        workbook = Workbook(package)
        info = workbook.tables[visits.name]
        lang = language(workbook, stored(5))
        delivered = stored(5)[lang or ""].sheets[SHEETS["visits"].code_name].cells
        editor = SheetEditor(workbook, info.sheet_part)
        editor.set("A2", Formula(delivered["A2"].removeprefix("="), ""))
        save_package(package, path, editor.parts())
        before = read_table(workbook, info, [column.name for column in info.columns]).columns
    upgrade(path)
    with open_package(path) as package:
        workbook = Workbook(package)
        info = workbook.tables[visits.name]
        names = [column.name for column in info.columns]
        after = read_table(workbook, info, names).columns
    known = [column.label.known(lang or "") for column in visits.columns]
    assert all(name in words for name, words in zip(names, known, strict=True))
    same = [name for name in before if name in after and name != visits.column("do").label.zh_cn]
    assert len(same) > len(before) - 8
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    assert lint_file(path) == []


@ALONE
def test_charts_of_the_products_own_are_no_reason_to_keep_an_old_page(tmp_path: Path) -> None:
    """They read cells of the page they stand on, and go with it."""
    path = Path(shutil.copyfile(DATA / FILES[2], tmp_path / FILES[2]))
    told = upgrade(path)
    assert not [line for line in told["kept"] if "旧" in line or "(old)" in line]  # type: ignore[attr-defined]  # a list
    assert len(book_at(path).sheets) == len(book_at(DATA / FILES[2]).sheets) + len(
        told["added"]["sheets"]  # type: ignore[index]  # an object
    )


def printed(path: Path) -> tuple[dict[str, str], str | None]:
    """Return what Qualify prints, tabs left out, and on how many pages side by side."""
    book, table = book_at(path), book_at(path).tables[TABLES["qualify"].name]
    names = {n.name: n.text for n in book.names if n.scope == table.sheet_part}
    setup = re.search(rb"<pageSetup\b[^>]*>", book.package.read(table.sheet_part))
    assert setup is not None
    wide = re.search(rb'fitToWidth="(\d+)"', setup[0])
    texts = {name: re.sub(r"'?[^'!,]+'?!", "", text) for name, text in names.items()}
    return texts, wide[1].decode() if wide else None


def test_qualify_prints_as_in_a_new_workbook(upgraded: Upgraded) -> None:
    last = book_at(upgraded.after).tables[TABLES["qualify"].name].last_row
    names = {"_xlnm.Print_Area": f"$A$1:$AB${last}", "_xlnm.Print_Titles": "$1:$22"}
    assert printed(upgraded.after) == (names, None)


def qualify_widths(path: Path) -> dict[str, str | None]:
    """Return the widths of Qualify's printed columns by key."""
    book, table = book_at(path), TABLES["qualify"]
    info = book.tables[table.name]
    head = SheetXml(book.package.read(info.sheet_part)).head
    keys = table.keys()[: table.keys().index(table.printed_to) + 1]
    columns = {key: info.first_col + table.keys().index(key) for key in keys}
    return {key: look_of(head, column).get("width") for key, column in columns.items()}


def test_qualify_is_as_narrow_as_in_a_new_workbook(upgraded: Upgraded, tmp_path: Path) -> None:
    """Its columns were wider: on one page across, they would print at half the size."""
    fresh = build(tmp_path / "new.xlsx", lang="zh-CN")
    assert qualify_widths(upgraded.after) == qualify_widths(fresh)


@ALONE
@pytest.mark.parametrize("old", ["template_4_en.xlsx"], indirect=True)
def test_a_width_of_her_own_stays(old: Path) -> None:
    book = book_at(old)
    part = book.tables[TABLES["qualify"].name].sheet_part
    sheet = SheetXml(book.package.read(part))
    sheet.head = with_look(sheet.head, 3, {**look_of(sheet.head, 3), "width": "31.5"})
    save_package(book.package, old, {part: sheet.render()})
    upgrade(old)
    assert qualify_widths(old)["q01"] == "31.5"
    assert qualify_widths(old)["q02"] != qualify_widths(DATA / "template_4_en.xlsx")["q02"]


@ALONE
@pytest.mark.parametrize("old", ["template_4_en.xlsx"], indirect=True)
def test_a_print_area_of_her_own_stays(old: Path) -> None:
    book = book_at(old)
    data = book.package.read(book.part)
    assert b"Qualify!$A$1:$AF$24" in data
    staged = {book.part: data.replace(b"Qualify!$A$1:$AF$24", b"Qualify!$A$1:$K$24")}
    save_package(book.package, old, staged)
    told, before = upgrade(old), printed(DATA / "template_4_en.xlsx")
    assert printed(old) == ({**before[0], "_xlnm.Print_Area": "$A$1:$K$24"}, "2")
    assert any("print area" in str(line) for line in told["kept"])  # type: ignore[attr-defined]  # JSON
