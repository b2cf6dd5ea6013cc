"""What a later version may change, and what a user may have changed before it: a copy of the source
with edits upgrades a workbook of an older template."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from next_version import command, next_version

from doing import checked
from made_books import build, cards, reached
from repbook.adapters.layout import Layout
from repbook.adapters.upgrade.delivered import Rule, packed, stored, unpacked
from repbook.adapters.upgrade.reading import read_delivered
from repbook.adapters.upgrade.rules import swap
from repbook.adapters.upgrade.steps import STEPS, Step, advanced, table_names
from repbook.build.book import build_book
from repbook.entrypoints.cli import main
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.groups import groups
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_cells, read_table, table_formulas
from repbook.ooxml.refs import column_letters, parse_cell
from repbook.ooxml.save import save_package
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.validator import validate_file
from repbook.schema.registry import SETTINGS, TABLES, TEMPLATE_VERSION

DATA = Path(__file__).parent.parent / "data"
OLD = DATA / "template_4.xlsx"
ALL = ("input", "rule", "formula", "caption", "entry", "setting", "setting_label", "head", "look")
MINE = "xl/mine/worksheets/sheet1.xml"
PIVOT = "xl/pivotCache/pivotCacheDefinition1.xml"
TERM = SETTINGS["payment_days"].defined_name


def edit(path: Path, part: str, change: Callable[[str], str]) -> None:
    """Change the text of one part, as a user's Excel may have left it."""
    with open_package(path) as package:
        before = package.read(part).decode()
        after = change(before)
        assert after != before
        save_package(package, path, {part: after.encode()})


def upgraded(tmp_path: Path, path: Path, *edits: str) -> dict[str, object]:
    """Upgrade by a later version; the workbook is then sound for it."""
    source = next_version(tmp_path, *edits)
    done = command(source, "upgrade", str(path), "--json")
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    found = command(source, "check", str(path), "--json")
    assert found.returncode == 0, found.stdout
    assert validate_file(path) == []
    assert lint_file(path) == []
    again = command(source, "upgrade", str(path), "--json")
    assert json.loads(again.stdout)["from"] == told["to"]
    return told


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copyfile(OLD, tmp_path / OLD.name))


class Arrived(NamedTuple):
    """An older workbook, what a later version made of it and said."""

    before: Path
    after: Path
    told: dict[str, object]


@pytest.fixture(
    scope="module", params=[OLD.name, pytest.param("template_5.xlsm", marks=pytest.mark.full)]
)
def arrived(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Arrived:
    """Upgrade a workbook of each older version by a later one with all that may be new."""
    folder, before = tmp_path_factory.mktemp("arrived"), DATA / request.param
    after = Path(shutil.copyfile(before, folder / before.name))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REPBOOK_HOME", str(folder / "home"))
        return Arrived(before, after, upgraded(folder, after, *ALL))


def test_all_that_a_version_may_add_or_change_arrives(arrived: Arrived) -> None:
    added = arrived.told["added"]
    assert isinstance(added, dict)
    assert {"customers.shoe", "orders.half"} <= set(added["columns"])
    assert {"WaveDays", "need_later"} <= set(added["names"])
    book = Workbook(open_package(arrived.after))
    cards, orders = book.tables["tblCustomers"], book.tables["tblOrders"]
    headers = [column.name for column in cards.columns]
    assert headers.index("鞋码") > headers.index("等级说明") > headers.index("我的备注")
    assert "客户级别" in headers
    own = table_formulas(book, cards, ["等级说明"])["等级说明"][0]
    assert own is not None
    assert "tblCustomers[[#This Row],[客户级别]]" in own
    profit = next(column.formula for column in orders.columns if column.name == "毛利")
    assert profit is not None
    assert "-1" in profit
    assert table_formulas(book, orders, ["毛利"])["毛利"] == [profit] * 2
    sheet = book.package.read(cards.sheet_part).decode()
    number = cards.column_of("鞋码")
    letters = column_letters(number)
    assert re.search(rf'<dataValidation [^>]*sqref="{letters}2:{letters}7"', sheet)
    assert re.search(rf'<col min="{number}" max="{number}" width="9', sheet)
    policy = book.tables["tblPolicy"].sheet_part
    assert "未接通几次后改寄信" in book.package.read(policy).decode()


def test_columns_keep_the_ids_by_which_slicers_and_renames_know_them(arrived: Arrived) -> None:
    after = Workbook(open_package(arrived.after))
    cards = after.tables["tblCustomers"]
    cache = after.package.read("xl/slicerCaches/slicerCache1.xml").decode()
    number = re.search(r'column="(\d+)"', cache)
    assert number is not None
    area = next(column for column in cards.columns if column.id == int(number[1]))
    assert area.name == TABLES["customers"].column("area").label.get("zh-CN")
    assert len({column.id for column in cards.columns}) == len(cards.columns)
    before = Workbook(open_package(arrived.before)).tables["tblLists"]
    assert after.tables["tblLists"].columns == before.columns


@pytest.mark.full  # upgrades by a copied source
@pytest.mark.parametrize(
    "edits", [("input", "rule", "formula", "caption"), ("drop", "drop_on_card", "drop_said")]
)
def test_a_workbook_of_today_goes_on_to_a_next_version(
    tmp_path: Path, edits: tuple[str, ...]
) -> None:
    """Its formulas are A1 and shared: what is added, moved or changed leaves each row its own."""
    path = tmp_path / "book.xlsm"
    if "drop" in edits:
        orders = [{"line": f"O-{n}", "amount": 9.0, "cost": float(n)} for n in (1, 2)]
        rows = cards(reached(1), reached(2), orders=orders)
        # Thirty days are what this language was handed out with before: nobody can tell any more.
        build(path, rows, lang="zh-CN", settings={"payment_days": 30.0})
    else:
        shutil.copyfile(DATA / "template_6.xlsm", path)
        assert main(["upgrade", str(path)]) == 0
    before = Workbook(open_package(path))
    term = Layout(before).values([TERM])
    stored_in = before.package.read(before.tables["tblOrders"].sheet_part)
    assert b'<f t="shared"' in stored_in
    source = next_version(tmp_path, *edits)
    followed(source, tmp_path)
    told = json.loads(command(source, "upgrade", str(path), "--json").stdout)
    assert (told["from"], told["to"]) == (TEMPLATE_VERSION, TEMPLATE_VERSION + 1)
    found = command(source, "check", str(path), "--json")
    assert found.returncode == 0, found.stdout
    assert (validate_file(path), lint_file(path)) == ([], [])
    book = Workbook(open_package(path))
    assert Layout(book).values([TERM]) == term == {TERM: 30.0 if "drop" in edits else 60.0}
    sales = book.tables["tblOrders"]
    held = groups(SheetXml(book.package.read(sales.sheet_part)))
    assert {group.area.last_row for group in held.values()} <= {sales.last_row}
    formulas = {column.name: column.formula for column in sales.columns}
    assert ("毛利" in formulas) is ("drop" not in edits)
    if "formula" in edits:
        assert str(formulas["毛利"]).endswith('-1,"")')
        own = table_formulas(book, book.tables["tblCustomers"], ["等级说明"])["等级说明"][0]
        assert "[客户级别]" in str(own)
    for name in ("tblQualify", "tblCustomers", "tblOrders"):
        info, older = book.tables[name], before.tables[name]
        assert info.last_row == older.last_row
        same = {c.name for c in info.columns} & {c.name for c in older.columns} - {"毛利"}
        old, new = (table_formulas(b, b.tables[name], sorted(same)) for b in (before, book))
        for header in sorted(same):
            followed_by = [t and t.replace("[等级]", "[客户级别]") for t in old[header]]
            assert new[header] in (old[header], followed_by), header


def followed(source: Path, folder: Path) -> None:
    """Let a later version have a number of its own, with a record of today's."""
    registry = source / "repbook" / "schema" / "registry.py"
    text, number = registry.read_text(), f"TEMPLATE_VERSION = {TEMPLATE_VERSION}"
    assert number in text
    registry.write_text(text.replace(number, f"TEMPLATE_VERSION = {TEMPLATE_VERSION + 1}"))
    steps = source / "repbook" / "adapters" / "upgrade" / "steps.py"
    last = f"    {TEMPLATE_VERSION - 1}: Step("
    text = steps.read_text()
    assert last in text
    steps.write_text(text.replace(last, f"    {TEMPLATE_VERSION}: Step(),\n{last}"))
    new = folder / "new.xlsm"
    build_book(new, lang="zh-CN", rep="R", made_at=datetime(2026, 1, 1, tzinfo=UTC), book_id="")
    record = packed({"zh-CN": read_delivered(Workbook(open_package(new)), "zh-CN")})
    place = source / "repbook" / "adapters" / "upgrade" / "delivered"
    (place / f"{TEMPLATE_VERSION}.json.xz").write_bytes(record)


@pytest.mark.full  # an upgrade by a copied source
def test_a_table_comes_beside_another_and_one_gets_another_name(tmp_path: Path) -> None:
    path = Path(shutil.copyfile(DATA / "template_5.xlsm", tmp_path / "book.xlsm"))
    before = Workbook(open_package(path))
    lists, orders = before.tables["tblLists"], before.tables["tblOrders"]
    with open_package(path) as package:
        own = SheetEditor(Workbook(package), lists.sheet_part)
        own.set("O30", "mine")
        save_package(package, path, own.parts())
    old, new = "COUNTA(tblCustomers[编号])", "SUM(tblOrders[金额])"
    edit(path, MINE, lambda text: text.replace(old, new))
    told = upgraded(tmp_path, path, "beside", "beside_words", "table_name", "table_step")
    older = set(stored(5)["zh-CN"].tables)
    new = {key for key, table in TABLES.items() if table.name not in older}
    assert set(told["added"]["tables"]) == {*new, "shoes"}  # type: ignore[index]  # an object
    book = Workbook(open_package(path))
    shoes, sales = book.tables["tblShoes"], book.tables["tblSales"]
    assert (shoes.sheet_part, shoes.header_row) == (lists.sheet_part, 1)
    assert shoes.first_col == parse_cell("O30").column + 2
    assert "tblOrders" not in book.tables
    held = read_table(before, orders).columns
    assert {name: read_table(book, sales).columns[name] for name in held} == held
    sheet = book.package.read(shoes.sheet_part).decode()
    wish, size = (column_letters(shoes.column_of(header)) for header in ("意愿", "尺码"))
    assert re.search(rf'<conditionalFormatting sqref="{size}2"><cfRule [^>]*>', sheet)
    assert re.search(rf'<dataValidation [^>]*sqref="{wish}2"', sheet)
    assert re.search(rf'<col min="{shoes.column_of("意愿")}"[^>]* width="31', sheet)
    assert read_cells(book, shoes.sheet_part, ["O30"])["O30"] == "mine"
    named = [name for name in book.package.names if b"tblOrders" in book.package.read(name)]
    assert named == [book.tables["tblHistory"].sheet_part], "only the change log tells of it"
    assert b'name="tblSales"' in book.package.read(PIVOT)
    assert b"SUM(tblSales[" in book.package.read(MINE)


def test_names_of_tables_are_followed_over_versions() -> None:
    steps = [Step(tables={"tblA": "tblB"}), Step(), Step(tables={"tblB": "tblC"})]
    assert table_names(steps)["tblA"] == "tblC"
    assert table_names([]) == {}


@pytest.mark.parametrize("version", range(4, TEMPLATE_VERSION))
def test_no_header_row_has_moved(version: int) -> None:
    """No step moves one: the user's cells, and what reads them, would have to move with it."""
    names = table_names([STEPS[number] for number in range(version, TEMPLATE_VERSION)])
    today = {table.name: table.header_row for table in TABLES.values()}
    for name, table in stored(version)["en"].tables.items():
        assert today.get(names.get(name, name), table.header_row) == table.header_row, name


@pytest.mark.full  # an upgrade by a copied source
def test_a_column_of_the_users_gives_its_name_to_a_new_one(tmp_path: Path, old: Path) -> None:
    part = Workbook(open_package(old)).tables["tblCustomers"].part
    edit(old, part, lambda text: text.replace('name="我的备注"', 'name="鞋码"'))
    told = upgraded(tmp_path, old, "input")
    assert any("鞋码 2" in str(kept) for kept in told["kept"])  # type: ignore[attr-defined]  # a list
    book = Workbook(open_package(old))
    table = book.tables["tblCustomers"]
    place = column_letters(table.column_of("鞋码 2"))
    assert read_cells(book, table.sheet_part, [f"{place}2"])[f"{place}2"] == "备注2"


@pytest.mark.full  # three seconds and more of the fast run's ten minutes
def test_what_a_user_changed_is_kept_and_named(tmp_path: Path, old: Path) -> None:
    book = Workbook(open_package(old))
    orders, visits = book.tables["tblOrders"], book.tables["tblVisits"]
    own = "tblOrders[[#This Row],[金额]]*2"
    column = column_letters(orders.column_of("毛利"))
    with open_package(old) as package:
        editor = SheetEditor(Workbook(package), orders.sheet_part)
        editor.set(f"{column}2", 5.0)
        head = SheetEditor(Workbook(package), visits.sheet_part)
        head.set("A2", "我的标题")
        save_package(package, old, {**editor.parts(), **head.parts()})
    edit(old, orders.part, lambda text: re.sub(
        r"(<calculatedColumnFormula>)[^<]*", rf"\g<1>{own}", text, count=1
    ))  # fmt: skip
    edit(old, book.tables["tblCalls"].sheet_part, lambda text: text.replace("lst_result", "lst_do"))
    source = next_version(tmp_path, "formula", "head", "check")
    done = command(source, "upgrade", str(old), "--json", "--lang", "zh-CN")
    kept = "\n".join(json.loads(done.stdout)["kept"])
    for named in ("毛利", "拜访表!A2", "结果"):
        assert named in kept
    after = Workbook(open_package(old))
    table = after.tables["tblOrders"]
    assert next(c.formula for c in table.columns if c.name == "毛利") == own
    assert read_cells(after, table.sheet_part, [f"{column}2"])[f"{column}2"] == 5.0
    assert read_cells(after, visits.sheet_part, ["A2"])["A2"] == "我的标题"
    assert b"lst_do" in after.package.read(after.tables["tblCalls"].sheet_part)


@pytest.mark.full  # two upgrades of a copied source
def test_a_column_that_nobody_reads_goes_and_one_that_is_read_stays(
    tmp_path: Path, old: Path
) -> None:
    read = Path(shutil.copyfile(old, tmp_path / "read.xlsx"))
    edit(old, PIVOT, lambda text: text.replace("毛利", "另列"))
    before = Workbook(open_package(old)).tables["tblOrders"]
    upgraded(tmp_path, old, "drop", "drop_on_card", "drop_said")
    after = Workbook(open_package(old)).tables["tblOrders"]
    names = [column.name for column in before.columns]
    names.remove("毛利")
    found = [column.name for column in after.columns]
    assert found[: len(names)] == names  # what today's orders have beside stands behind
    assert after.last_col == before.last_col - 1 + len(found) - len(names)
    told = upgraded(tmp_path, read, "drop", "drop_on_card", "drop_said")
    assert any("毛利" in str(kept) for kept in told["kept"])  # type: ignore[attr-defined]  # a list
    left = Workbook(open_package(read)).tables["tblOrders"]
    assert "毛利" in [column.name for column in left.columns]


@pytest.mark.full  # an upgrade by a copied source
@pytest.mark.parametrize("lang", ["en", "zh-TW"])
def test_it_works_in_every_language(tmp_path: Path, lang: str) -> None:
    path = Path(shutil.copyfile(DATA / f"template_4_{lang}.xlsx", tmp_path / "book.xlsx"))
    assert main(["upgrade", str(path)]) == 0
    found = checked(path)
    assert not [*found.differences, *found.problems]
    assert validate_file(path) == []
    assert lint_file(path) == []


TEXTS = st.text("安a1=+ -", min_size=1).map(str.strip)
FREE = st.tuples(st.sampled_from("MNOP"), st.integers(1, 40), TEXTS)


@pytest.mark.full  # an upgrade an example
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cells=st.lists(FREE.filter(lambda cell: bool(cell[2])), min_size=1, max_size=4))
def test_cells_typed_anywhere_on_a_page_survive(
    cells: list[tuple[str, int, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """On the new page where they find their place free, else on the old one."""
    path = Path(shutil.copyfile(OLD, tmp_path_factory.mktemp("law") / "book.xlsx"))
    typed = {f"{column}{row}": text for column, row, text in cells}
    with open_package(path) as package:
        home = Workbook(package).sheets[0]
        editor = SheetEditor(Workbook(package), home.part)
        for ref, text in typed.items():
            editor.set(ref, text)
        save_package(package, path, editor.parts())
    assert main(["upgrade", str(path)]) == 0
    book = Workbook(open_package(path))
    held = [read_cells(book, s.part, typed) for s in book.sheets if s.name.startswith("首页")]
    assert typed in held


def test_records_survive_packing_and_renamed_keys() -> None:
    records = stored(4)
    assert unpacked(packed(records)) == records
    moved = advanced(records["en"], [Step({"tblOrders.profit": "gain"})])
    keys = [column.key for column in moved.tables["tblOrders"].columns]
    assert "gain" in keys
    assert "profit" not in keys


def test_rules_that_a_user_changed_or_deleted_stay_so() -> None:
    old, new, other = Rule("a", "1"), Rule("a", "2"), Rule("b", "3")
    mine = Rule("a", "mine")
    assert swap([old], [old], [new]) == ([old], [new], [])
    assert swap([old], [mine], [new]) == ([], [], [old])
    assert swap([old], [], [new]) == ([], [], [old])
    assert swap([old], [old], [old, other]) == ([], [other], [])
    assert swap([old], [old, mine], []) == ([old], [], [])
    assert swap([old], [], [old]) == ([], [], [])
