"""A built workbook holds what the schema declares, in every language."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

import pytest
from build_samples import MADE_AT, TODAY, Built
from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel
from openpyxl.workbook.workbook import Workbook

from made_books import read as read_book
from repbook.book.evaluate import Evaluator
from repbook.book.needs import columns_of, merged
from repbook.build import bulk
from repbook.build.book import build_book
from repbook.build.contents import Given, contents
from repbook.build.names import defined_names
from repbook.build.places import column_at, first_row, table_names
from repbook.build.texts import column_formulas, stored_formulas
from repbook.domain.values import NOT_AVAILABLE, Value
from repbook.entrypoints.cli import main
from repbook.errors import UnsafeFile
from repbook.ooxml.groups import groups
from repbook.ooxml.index import Workbook as Index
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import custom_properties
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.spelling import is_shareable
from repbook.ooxml.validator import validate_file
from repbook.schema import question_block as blocks
from repbook.schema.declare import Filler, Table
from repbook.schema.registry import TABLES, TEMPLATE_VERSION, options_name
from repbook.schema.sheets import RANGES, SHEETS, cell_rules
from repbook.scoring.excel import formula
from repbook.scoring.slots import OPTIONS

TIMES = re.compile(r"[hdmy]")


@pytest.fixture(scope="module")
def formulas(built: Built) -> Workbook:
    """Lend the workbook with its formulas."""
    return load_workbook(built.path)


@pytest.fixture(scope="module")
def values(built: Built) -> Workbook:
    """Lend the workbook with the values of its formulas."""
    return load_workbook(built.path, data_only=True)


def test_microsofts_validator_and_the_lint_find_nothing(built: Built) -> None:
    assert validate_file(built.path) == []
    assert lint_file(built.path) == []


def test_sheets_stand_in_order_and_come_with_their_rows(built: Built, formulas: Workbook) -> None:
    assert formulas.sheetnames == [sheet.label.get(built.lang) for sheet in SHEETS.values()]
    came = {TABLES[table].sheet for table, rows in built.rows.items() if rows}
    assert _seen(formulas) == [
        sheet.label.get(built.lang)
        for sheet in SHEETS.values()
        if sheet.visible or (sheet.comes and sheet.key in came)
    ]
    codes = [sheet.sheet_properties.codeName for sheet in formulas.worksheets]
    assert codes == [sheet.code_name for sheet in SHEETS.values()]


def test_five_sheets_are_seen_of_a_new_workbook(tmp_path: Path) -> None:
    path = tmp_path / "new.xlsx"
    build_book(path, lang="en", rep="LW", rows={}, as_of=TODAY, made_at=MADE_AT, book_id="b2")
    seen = _seen(load_workbook(path))
    assert seen == [sheet.label.get("en") for sheet in SHEETS.values() if sheet.visible]
    assert len(seen) == 5


def _seen(book: Workbook) -> list[str]:
    return [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]


@pytest.mark.parametrize("key", TABLES)
def test_tables_have_their_names_headers_and_formulas(
    key: str, built: Built, formulas: Workbook
) -> None:
    table = TABLES[key]
    sheet = formulas[SHEETS[table.sheet].label.get(built.lang)]
    found = sheet.tables[table.name]
    assert found.column_names == [column.label.get(built.lang) for column in table.columns]
    names, texts = table_names(table, built.lang), stored_formulas(table.key, built.lang)
    if not table.sortable:  # each of its rows is looked at by itself
        texts = column_formulas(table.key, built.lang)
    index = Index(open_package(built.path))
    spelled = {column.name: column.formula for column in index.tables[table.name].columns}
    for column, declared in zip(found.tableColumns, table.columns, strict=True):
        if declared.rule is None:
            assert column.calculatedColumnFormula is None
            continue
        text = formula(declared.rule, names)
        assert spelled[column.name] == text
        assert "@" not in text
        assert column.calculatedColumnFormula.attr_text == texts[declared.key]
        place = sheet.cell(first_row(table), column_at(table, declared.key))
        assert place.value == f"={texts[declared.key]}"


def test_rows_share_one_formula_a_column_that_reads_its_own_row(built: Built) -> None:
    index = Index(open_package(built.path))
    for table in (TABLES["customers"], TABLES["qualify"]):
        info = index.tables[table.name]
        held = groups(SheetXml(index.package.read(info.sheet_part)))
        columns = {group.origin.column: group for group in held.values()}
        rules = {column_at(table, key) for key in table.rules()}
        assert columns.keys() == rules
        for group in columns.values():
            assert group.is_loose
            assert is_shareable(group.text, group.origin.row)
            assert group.area.last_row == info.last_row


def test_written_values_are_those_of_the_rules(built: Built, values: Workbook) -> None:
    given = Given(built.lang, built.rows, {"as_of": TODAY})
    evaluator = Evaluator(contents(given), TODAY, cells=cell_rules())
    for table in TABLES.values():
        for column in table.columns:
            if column.filler is Filler.RULE:
                expected = evaluator.column(table.key, column.key)
                assert read(values, table, column.key, built.lang) == list(map(plain, expected))


def test_an_empty_result_is_a_text_not_a_number_without_a_value(built: Built) -> None:
    package, typed = open_package(built.path), 0
    formula = rb"<f[^>]*(?:/>|>[^<]*</f>)"
    untyped = re.compile(rb'<c r="[A-Z]+\d+"(?: s="\d+")?>%s<v></v></c>' % formula)
    for name in package.names:
        if name.startswith("xl/worksheets/sheet"):
            data = package.read(name)
            assert not untyped.search(data), name
            typed += len(re.findall(rb't="str">%s<v></v>' % formula, data))
    assert typed > 20


def test_given_rows_are_written_as_they_are(built: Built, values: Workbook) -> None:
    for key, rows in built.rows.items():
        for column in TABLES[key].columns:
            if column.filler is not Filler.RULE:
                expected = [plain(row.get(column.key)) for row in rows]
                assert read(values, TABLES[key], column.key, built.lang) == expected


def test_defined_names_point_at_what_they_name(built: Built, values: Workbook) -> None:
    wanted = defined_names(contents(Given(built.lang, built.rows, {})))
    targets = {name: found.attr_text for name, found in values.defined_names.items()}
    assert targets.keys() == wanted.keys()
    assert cell_at(values, targets["verdict_focus"]) == {
        "en": "Focus",
        "zh-CN": "重点",
        "zh-TW": "重點",
    }.get(built.lang)
    assert cell_at(values, targets["FocusScore"]) == 70
    assert cell_at(values, targets["Lang"]) == built.lang
    assert cell_at(values, targets["WeightTotal"]) == 100


def test_names_are_unique_and_no_addresses() -> None:
    names = [name.casefold() for name in defined_names(contents(Given("en")))]
    names += [table.name.casefold() for table in TABLES.values()]
    assert len(set(names)) == len(names)
    for name in names:
        assert re.fullmatch(r"[a-z_][a-z0-9_]*", name)
        assert not re.fullmatch(r"[a-z]{1,3}[0-9]+|r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*", name)


def test_labels_are_unique_in_a_table_across_languages() -> None:
    for table in TABLES.values():
        owners: dict[str, str] = {}
        for column in table.columns:
            for label in column.label:
                assert owners.setdefault(label.casefold(), column.key) == column.key


def test_labels_that_formulas_read_need_no_escapes() -> None:
    rows = (columns_of(table.rules().values(), table.key) for table in TABLES.values())
    read_by_cells = columns_of((*blocks.rules().values(), *cell_rules().values()))
    for key, columns in merged(*rows, read_by_cells).items():
        for column in columns:
            for label in TABLES[key].column(column).label:
                assert not set(label) & set("[]#'@\"{}\n\t:,.")


def test_drop_downs_stand_over_every_row(built: Built, formulas: Workbook) -> None:
    for key in ("customers", "qualify", "calls", "visits"):
        table = TABLES[key]
        sheet = formulas[SHEETS[table.sheet].label.get(built.lang)]
        last = first_row(table) + len(built.rows[key]) - 1
        for column in table.columns:
            if not column.choices:
                continue
            at = column_at(table, column.key)
            for row in (first_row(table), last):
                address = sheet.cell(row, at).coordinate
                checks = [c for c in sheet.data_validations.dataValidation if address in c.sqref]
                assert [c.formula1 for c in checks] == [options_name(column.choices)]
                assert checks[0].showErrorMessage is (key != "visits")
                # Of a named range with blanks Excel lets anything pass while it ignores blanks.
                assert bool(checks[0].allowBlank) is not column.choices.startswith("options.")


def test_drop_downs_are_fixed_ranges(formulas: Workbook) -> None:
    """A gap among the options hides none, and Google Sheets takes no computed name."""
    names = {name: found.attr_text for name, found in formulas.defined_names.items()}
    lists = {c.choices for t in TABLES.values() for c in t.columns if c.choices} - set(RANGES)
    texts = {names[options_name(choices)] for choices in lists}
    assert all(re.fullmatch(r"[^!(]+!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+", text) for text in texts), texts
    assert len({text.split("$")[1] for text in texts}) > len(OPTIONS)
    block = names["opt_q01"].rpartition("!")[2].replace("$", "")
    first, last = (int(re.sub(r"\D", "", ref)) for ref in block.split(":"))
    assert last - first + 1 == len(OPTIONS)


@pytest.mark.parametrize("built", ["zh-CN"], indirect=True)
def test_equal_inputs_give_equal_bytes(built: Built, tmp_path: Path) -> None:
    again = tmp_path / "again.xlsx"
    build_book(
        again, lang=built.lang, rep="LW", rows=built.rows, as_of=TODAY, made_at=MADE_AT,
        book_id="b1",
    )  # fmt: skip
    assert again.read_bytes() == built.path.read_bytes()


def test_every_text_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "odd.xlsx"
    odd = ["=1+1", "+1", "-1", "@x", "\tx", " x ", "_x0041_", "http://a.b", "007", "TRUE"]
    odd += ["a\nb", '<&>"', "𠮷"]
    rows = [{"id": f"LW-{n:05d}", "name": text, "note": text} for n, text in enumerate(odd)]
    build_book(path, lang="en", rep="=LW", rep_name="=1+1", rows={"customers": rows}, as_of=TODAY)
    book = load_workbook(path)
    assert read(book, TABLES["customers"], "name", "en") == odd
    assert read(book, TABLES["customers"], "note", "en") == odd
    assert cell_at(book, book.defined_names["RepName"].attr_text) == "=1+1"
    kinds = {book["Customers"].cell(row, 2).data_type for row in range(2, 2 + len(odd))}
    assert kinds == {"s"}
    assert lint_file(path) == []


def test_numbers_truth_and_errors_keep_their_kind(tmp_path: Path) -> None:
    path = tmp_path / "kinds.xlsx"
    kinds: list[Value] = [1.0, True, NOT_AVAILABLE, "#N/A", "1", 0.1, -3, 1e300, None]
    rows = [{"id": f"LW-{n:05d}", "quantity": value} for n, value in enumerate(kinds)]
    build_book(path, lang="en", rep="LW", rows={"customers": rows}, as_of=TODAY)
    sheet, at = load_workbook(path)["Customers"], column_at(TABLES["customers"], "quantity")
    cells = [sheet.cell(row, at) for row in range(2, 2 + len(kinds))]
    assert [cell.value for cell in cells] == [1, True, "#N/A", "#N/A", "1", 0.1, -3, 1e300, None]
    assert [cell.data_type for cell in cells[:5]] == ["n", "b", "e", "s", "s"]


def test_a_text_no_cell_can_hold_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(UnsafeFile, match="Customers"):
        build_book(
            tmp_path / "long.xlsx", lang="en", rep="LW",
            rows={"customers": [{"id": "LW-00001", "note": "x" * 32_768}]},
        )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("rows", [{"nothing": [{"id": "1"}]}, {"customers": [{"nothing": 1.0}]}])
def test_unknown_tables_and_columns_are_refused(
    rows: dict[str, list[dict[str, Value]]], tmp_path: Path
) -> None:
    with pytest.raises(KeyError, match="nothing"):
        build_book(tmp_path / "no.xlsx", lang="en", rep="LW", rows=rows)


@pytest.mark.parametrize("built", ["zh-CN"], indirect=True)
def test_as_of_follows_the_clock_unless_it_is_given(built: Built, tmp_path: Path) -> None:
    free = tmp_path / "free.xlsx"
    build_book(free, lang="en", rep="LW")
    live = load_workbook(free)
    assert cell_at(live, live.defined_names["AsOf"].attr_text) == "=TODAY()"
    fixed = load_workbook(built.path)
    assert str(cell_at(fixed, fixed.defined_names["AsOf"].attr_text)) == "2025-12-09 00:00:00"


def test_properties_name_the_book(built: Built, formulas: Workbook) -> None:
    found = custom_properties(open_package(built.path))
    assert found["RepbookBookId"] == "b1"
    assert found["RepbookTemplateVersion"] == str(TEMPLATE_VERSION)
    assert formulas.properties.creator == "Repbook"
    assert formulas.properties.created == MADE_AT.replace(tzinfo=None)


def test_the_days_sheet_prints_one_page_across_at_a_scale_that_lets_pages_break(
    built: Built, formulas: Workbook
) -> None:
    """Excel heeds no page break on a sheet that is fitted to pages."""
    sheet = formulas[SHEETS["visits"].label.get(built.lang)]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert not sheet.sheet_properties.pageSetUpPr.fitToPage
    scale = sheet.page_setup.scale / 100
    assert sheet.print_title_rows == "$1:$5"
    shown = [column for column in TABLES["visits"].columns if column.shown]
    # A digit of Calibri 11 is 5.575 points wide on paper, which a screen rounds to 7 pixels.
    points = sum((column.width_in(built.lang) + 5 / 7) * 5.575 for column in shown)
    inches = 11.69 - sheet.page_margins.left - sheet.page_margins.right
    # Chinese leaves room for the digits of DejaVu Sans, .636 of 10 points, in YaHei's place.
    wide = points * (1.0 if built.lang == "en" else 6.36 / 5.575)
    assert scale >= (0.75 if built.lang == "en" else 0.7)
    assert 0.97 * inches * 72 < scale * wide < inches * 72
    assert {sheet.row_dimensions[row].height for row in (6, 7)} == {TABLES["visits"].row_height}


def test_a_change_takes_one_line_of_the_change_log(built: Built, formulas: Workbook) -> None:
    sheet = formulas[SHEETS["history"].label.get(built.lang)]
    shown = sum(column.shown for column in TABLES["history"].columns)
    assert not any(cell.alignment.wrap_text for cell in sheet[2][:shown])


def test_hidden_columns_are_grouped_and_customers_shows_twelve(
    built: Built, formulas: Workbook
) -> None:
    for key in ("customers", "visits", "calls", "qualify"):
        sheet = formulas[SHEETS[key].label.get(built.lang)]
        folded = set()
        for dimension in sheet.column_dimensions.values():
            if dimension.hidden:
                assert dimension.outlineLevel == 1
                folded |= set(range(dimension.min, dimension.max + 1))
        table = TABLES[key]
        assert folded == {column_at(table, c.key) for c in table.columns if not c.shown}
    assert sum(column.shown for column in TABLES["customers"].columns) <= 12


def test_an_empty_book_is_made_by_a_process_of_its_own(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from repbook.build.book import build_book;"
        "build_book(pathlib.Path(sys.argv[1]), lang='en', rep='LW')"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "new.xlsx")]
    subprocess.run(command, timeout=60, check=True)
    assert lint_file(tmp_path / "new.xlsx") == []


@pytest.mark.parametrize(("lang", "term"), [("en", 30), ("zh-CN", 60), ("zh-TW", 30)])
def test_the_payment_term_is_what_is_usual_where_the_language_is_spoken(
    lang: str, term: int, tmp_path: Path
) -> None:
    path = tmp_path / "new.xlsx"
    with contextlib.redirect_stdout(io.StringIO()):
        assert main(["new", str(path), "--lang", lang]) == 0
    assert read_book(path, "policy").setting("payment_days") == term


@pytest.mark.parametrize("lang", ["zh-TW"])
def test_own_lists_policies_and_settings_are_kept(lang: str, tmp_path: Path) -> None:
    rows = {
        "lists": [
            {"key": "source.web", "list": "source", "label": "Net"},
            {"key": "source.own", "list": "source", "label": "Own"},
            {"key": "x.y", "list": "x", "label": "Z"},
        ],
        "policy": [{"key": "focus_score", "value": 80.0}, {"key": "gone", "value": 1.0}],
    }
    path = tmp_path / "own.xlsx"
    build_book(path, lang=lang, rep="LW", rows=rows, settings={"visits_per_day": 5.0})
    book = load_workbook(path)
    names = {name: found.attr_text for name, found in book.defined_names.items()}
    assert cell_at(book, names["source_web"]) == "Net"
    assert cell_at(book, names["FocusScore"]) == 80
    assert cell_at(book, names["VisitsPerDay"]) == 5
    tab, _, block = names["lst_source"].rpartition("!")
    block_cells = [cell.value for (cell,) in book[tab.strip("'")][block.replace("$", "")]]
    assert block_cells[-1] == "Own"
    assert "Net" in block_cells
    assert {"x.y"} < set(read(book, TABLES["lists"], "key", lang))
    assert {"gone"} < set(read(book, TABLES["policy"], "key", lang))


def test_rows_without_a_card_are_kept(tmp_path: Path) -> None:
    rows = {"qualify": [{"id": "LW-00009", "evidence": "kept"}]}
    build_book(tmp_path / "orphan.xlsx", lang="en", rep="LW", rows=rows)
    book = load_workbook(tmp_path / "orphan.xlsx")
    assert read(book, TABLES["qualify"], "evidence", "en") == ["kept"]


def test_tables_side_by_side_have_all_their_rows(tmp_path: Path) -> None:
    rows = {
        "answers": [{"answer": f"A{n}", "points": f"{n} 0"} for n in range(3)],
        "rule_log": [{"rule_change": "R1", "what": "q01.text"}],
    }
    build_book(tmp_path / "both.xlsx", lang="en", rep="LW", rows=rows)
    book = load_workbook(tmp_path / "both.xlsx")
    assert read(book, TABLES["answers"], "points", "en") == ["0 0", "1 0", "2 0"]
    assert read(book, TABLES["rule_log"], "what", "en") == ["q01.text"]
    assert not lint_file(tmp_path / "both.xlsx")


@pytest.mark.parametrize("built", ["zh-CN"], indirect=True)
def test_rows_written_in_pieces_are_the_same_rows(
    built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "CHUNK", 7)
    path = tmp_path / "pieces.xlsx"
    build_book(path, lang=built.lang, rep="LW", rows=built.rows, as_of=TODAY)
    whole, pieces = load_workbook(built.path), load_workbook(path)
    for key in built.rows:
        tab = SHEETS[key].label.get(built.lang)
        assert list(pieces[tab].values) == list(whole[tab].values)


def read(book: Workbook, table: Table, key: str, lang: str) -> list[Value]:
    """Return a column's values, dates as day numbers."""
    sheet = book[SHEETS[table.sheet].label.get(lang)]
    last = int(re.sub(r".*:[A-Z]+", "", sheet.tables[table.name].ref))
    at = column_at(table, key)
    return [number(sheet.cell(row, at)) for row in range(first_row(table), last + 1)]


def number(cell: object) -> Value:
    value = getattr(cell, "value", None)
    if value is not None and getattr(cell, "is_date", False):
        value = to_excel(value)
    return plain(value)


def plain(value: Value) -> Value:
    """Return a value as a cell gives it back: blanks alike, numbers rounded as dates are."""
    if value == "":
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return round(float(value), 9)
    return value


def cell_at(book: Workbook, target: str) -> Value:
    tab, _, ref = target.rpartition("!")
    value: Value = book[tab.strip("'")][ref.replace("$", "")].value
    return value
