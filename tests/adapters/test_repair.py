"""Break each thing a user can break; see rank refuse in words, repair, and all be well again."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from made_books import DAY, TODAY, Made, card_id, card_of, cards, lead, reached, read, type_in
from repbook.adapters.file_book import FileBook
from repbook.adapters.layout import Layout
from repbook.adapters.repair.refs import renamed
from repbook.book.apply import LOG
from repbook.entrypoints.cli import main
from repbook.features.tools.check import check, reads
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_cells, read_formulas, table_formulas
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.validator import validate_file
from repbook.schema.registry import CODES, SETTINGS, TABLES

ROWS = cards(
    *(reached(number) for number in range(1, 5)),
    lead(5),
    lead(6),
    visits=[],
)


def edit(path: Path, change: Callable[[Workbook], dict[str, bytes | None]]) -> None:
    with open_package(path) as package:
        save_package(package, path, change(Workbook(package)))


def replace_in(path: Path, part: str, old: str, new: str, count: int = 1) -> None:
    def change(workbook: Workbook) -> dict[str, bytes | None]:
        data = workbook.package.read(part)
        assert old.encode() in data
        return {part: data.replace(old.encode(), new.encode(), count)}

    edit(path, change)


def table_part(path: Path, table: str) -> str:
    with open_package(path) as package:
        return Workbook(package).tables[TABLES[table].name].part


def label_of(table: str, key: str, lang: str) -> str:
    return TABLES[table].column(key).label.get(lang)


def set_cells(path: Path, table: str, **values: object) -> None:
    """Type into the first data row of a table, as a user over whatever stands there."""

    def change(workbook: Workbook) -> dict[str, bytes | None]:
        layout = Layout(workbook)
        info, headers = layout.table(table), layout.headers(table)
        editor = SheetEditor(workbook, info.sheet_part)
        for key, value in values.items():
            letters = column_letters(info.column_of(headers[key]))
            editor.set(f"{letters}{info.header_row + 1}", value)  # type: ignore[arg-type]
        return dict(editor.parts())

    edit(path, change)


def remove_rows(path: Path, table: str, *keys: str) -> None:
    """Delete rows of a keyed table as Excel does: the names of their cells break."""

    def change(workbook: Workbook) -> dict[str, bytes | None]:
        info = workbook.tables[TABLES[table].name]
        rows = read(path, table).tables[table]
        gone = [rows.places[rows.index()[key]] for key in keys]
        editor = SheetEditor(workbook, info.sheet_part)
        editor.remove(info, gone)
        parts: dict[str, bytes | None] = dict(editor.parts())
        names = workbook.package.read(workbook.part)
        for key in keys:
            entry = SETTINGS[key] if key in SETTINGS else CODES[key]
            pattern = rb'(name="%s">)[^<]*' % entry.defined_name.encode()
            names = re.sub(pattern, rb"\1#REF!", names)
        return parts | {workbook.part: names}

    edit(path, change)


def drop_column(path: Path, table: str, key: str, lang: str) -> None:
    """Delete a table's last column but its neighbours' cells stay where they are."""

    def change(workbook: Workbook) -> dict[str, bytes | None]:
        info = workbook.tables[TABLES[table].name]
        header = label_of(table, key, lang)
        assert info.columns[-1].name == header
        sheet = SheetXml(workbook.package.read(info.sheet_part))
        for number in range(info.header_row, info.last_row + 1):
            row = sheet.row(number)
            row.cells.pop(info.last_col, None)
            sheet.put(number, row)
        part = workbook.package.read(info.part)
        part = re.sub(rb'<tableColumn id="%d".*?(?:/>|</tableColumn>)(?=</tableColumns>)'
                      % info.columns[-1].id, b"", part)  # fmt: skip
        count = len(info.columns)
        part = part.replace(b'count="%d"' % count, b'count="%d"' % (count - 1))
        smaller = str(info.area._replace(last_column=info.last_col - 1)).encode()
        part = part.replace(str(info.area).encode(), smaller)
        return {info.sheet_part: sheet.render(), info.part: part}

    edit(path, change)


def rename_header(path: Path, lang: str) -> None:
    old = label_of("customers", "phone", lang)
    replace_in(path, table_part(path, "customers"), f'name="{old}"', 'name="Tel [1]"')


def rename_table(path: Path, lang: str) -> None:
    part = table_part(path, "customers")
    for word in ("name", "displayName"):
        replace_in(path, part, f' {word}="tblCustomers"', f' {word}="Kunden"')
    with open_package(path) as package:
        sheets = [name for name in package.names if "sheet" in name and name.endswith(".xml")]
        for name in [*sheets, *(n for n in package.names if "tables/" in n)]:
            data = package.read(name)
            if b"tblCustomers[" in data:
                replace_in(path, name, "tblCustomers[", "Kunden[", -1)


def rename_tab(path: Path, lang: str) -> None:
    def change(workbook: Workbook) -> dict[str, bytes | None]:
        layout = Layout(workbook)
        home, policy = layout.sheet("home"), layout.sheet("policy")
        assert home is not None
        assert policy is not None
        data = workbook.package.read(workbook.part).decode()
        data = data.replace(f'<sheet name="{home.name}"', '<sheet name="Start"')
        data = data.replace(f'<sheet name="{policy.name}"', '<sheet name="It\'s mine"')
        data = re.sub(f"'?{policy.name}'?!", "'It''s mine'!", data)
        return {workbook.part: re.sub(f"'?{home.name}'?!", "Start!", data).encode()}

    edit(path, change)


def drop_names(path: Path, lang: str) -> None:
    def change(workbook: Workbook) -> dict[str, bytes | None]:
        data = workbook.package.read(workbook.part)
        for name in ("FocusScore", "verdict_focus", "lst_need", "opt_q01", "HeadText", "CardId",
                     "CustomerIds", "WeightTotal", "Lang"):  # fmt: skip
            pattern = rb'<definedName name="%s">[^<]*</definedName>' % name.encode()
            data, count = re.subn(pattern, b"", data)
            assert count == 1, name
        return {workbook.part: data}

    edit(path, change)


def turn_names(path: Path, lang: str) -> None:
    """Sort Policy so that two names point beside each other's keys."""

    def change(workbook: Workbook) -> dict[str, bytes | None]:
        info = workbook.tables["tblPolicy"]
        editor = SheetEditor(workbook, info.sheet_part)
        refs = [f"{letter}{row}" for row in (2, 3) for letter in "ABCD"]
        values = read_cells(workbook, info.sheet_part, refs)
        for one, other in zip(refs[:4], refs[4:], strict=True):
            editor.set(one, values[other])
            editor.set(other, values[one])
        return dict(editor.parts())

    edit(path, change)


class Break(NamedTuple):
    name: str
    do: Callable[[Path, str], None]
    refused: bool


# What the fast run mends.
OFTEN = ("header", "column")
BREAKS = (
    Break("header", rename_header, True),
    Break("table", rename_table, True),
    Break("tab", rename_tab, False),
    Break("names", drop_names, True),
    Break("turned", turn_names, False),
    Break("column", lambda p, lang: drop_column(p, "missed", "why", lang), True),
    Break("rule column", lambda p, lang: drop_column(p, "qualify", "buys", lang), True),
    Break("settings", lambda p, lang: remove_rows(p, "policy", "focus_score"), True),
    Break("entries", lambda p, lang: remove_rows(p, "lists", "need.pain", "yes_no.yes"), False),
    Break("typed over", lambda p, lang: set_cells(p, "customers", verdict="Yes", score=3.0), False),
    Break("key", lambda p, lang: set_cells(p, "policy", key="mine"), False),
    Break("language", lambda p, lang: set_lang(p), False),
)


def set_lang(path: Path) -> None:
    def change(workbook: Workbook) -> dict[str, bytes | None]:
        info = Layout(workbook).place("Lang")
        editor = SheetEditor(workbook, str(info.sheet_part))
        editor.set(str(info.ref), "Klingon")
        return dict(editor.parts())

    edit(path, change)


def differences(path: Path) -> list[object]:
    book = FileBook(path)
    return list(check(book.read(reads()), book.computed(), today=float(TODAY)).differences)


def assert_sound(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lint_file(path) == []
    assert validate_file(path) == []
    assert differences(path) == []
    capsys.readouterr()
    before = path.read_bytes()
    assert main(["repair", str(path)]) == 0
    assert "Nothing to mend" in capsys.readouterr().out
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("broken", "lang"),
    [
        *((broken, "en") for broken in BREAKS if broken.name in OFTEN),
        *(
            pytest.param(broken, "en", marks=pytest.mark.full)
            for broken in BREAKS
            if broken.name not in OFTEN
        ),
        *(
            pytest.param(broken, lang, marks=pytest.mark.full)
            for lang, names in (("zh-TW", ("names", "language")), ("zh-CN", ("header", "entries")))
            for broken in BREAKS
            if broken.name in names
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_what_was_broken_is_mended(
    broken: Break, lang: str, made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS, lang=lang)
    broken.do(path, lang)
    if broken.refused:
        before = path.read_bytes()
        assert main(["rank", str(path), "--day", DAY]) == 1
        assert "repbook repair" in capsys.readouterr().err
        assert path.read_bytes() == before
    mended = main(["repair", str(path)]) == 0
    out = capsys.readouterr().out
    assert mended, out
    assert ("Restored:" in out) == (broken.name != "tab")
    assert_sound(path, capsys)
    assert main(["rank", str(path), "--day", DAY, "--json"]) == 0
    assert differences(path) == []
    assert card_of(path, 1)["name"] == "Customer 1"


def test_a_sound_workbook_keeps_its_bytes(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert_sound(made.copy(tmp_path, ROWS), capsys)


def test_a_header_cell_that_differs_from_its_table_is_mended(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS)

    def change(workbook: Workbook) -> dict[str, bytes | None]:
        info = Layout(workbook).table("visits")
        editor = SheetEditor(workbook, info.sheet_part)
        editor.set(f"{column_letters(info.column_of('Result'))}{info.header_row}", "Outcome")
        return dict(editor.parts())

    edit(path, change)
    assert [finding.rule for finding in lint_file(path)] == ["header-text"]
    assert main(["repair", str(path)]) == 0
    assert "Restored: sheet Visits: the header Result (was Outcome)" in capsys.readouterr().out
    assert_sound(path, capsys)


def test_a_renamed_header_is_told_once(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS)
    rename_header(path, "en")
    assert main(["repair", str(path)]) == 0
    assert capsys.readouterr().out.count("the header Phone") == 1


def test_a_dry_run_writes_nothing(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS)
    rename_header(path, "en")
    before = path.read_bytes()
    assert main(["repair", str(path), "--dry-run"]) == 0
    assert "Would be restored: sheet Customers: the header Phone" in capsys.readouterr().out
    assert path.read_bytes() == before


def test_untouched_parts_stay_and_each_mend_is_logged(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS)
    set_cells(path, "customers", score=3.0, verdict="Yes")
    before = {n: bytes(p.compressed(n)) for p in (open_package(path),) for n in p.names}
    assert main(["repair", str(path)]) == 0
    after = open_package(path)
    changed = {name for name in after.names if bytes(after.compressed(name)) != before[name]}
    kept = {"xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet5.xml"}
    assert not changed & kept
    log = read(path, LOG).tables[LOG]
    mends = [(log.get(n, "column"), log.get(n, "old")) for n in range(len(log))]
    assert sorted(mends) == [("score", 3.0), ("verdict", "Yes")]
    assert {log.get(n, "action") for n in range(len(log))} == {"repair"}
    assert "3.0 was typed over it" in capsys.readouterr().out


def test_undo_takes_a_repair_back(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS)
    set_cells(path, "customers", score=3.0)
    broken = path.read_bytes()
    assert main(["repair", str(path)]) == 0
    assert main(["undo", str(path), "--dry-run"]) == 0
    assert path.read_bytes() != broken
    assert main(["undo", str(path)]) == 0
    assert path.read_bytes() == broken
    assert "The repair was taken back" in capsys.readouterr().out


def test_a_repair_is_not_taken_back_at_the_cost_of_later_typing(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS)
    set_cells(path, "customers", score=3.0)
    assert main(["repair", str(path)]) == 0
    type_in(path, "customers", card_id(1), note="typed")
    held = path.read_bytes()
    assert main(["undo", str(path)]) == 1
    assert "as it was before: " in capsys.readouterr().err
    assert path.read_bytes() == held


def test_formulas_follow_a_renamed_header(made: Made, tmp_path: Path) -> None:
    """Excel writes the new header into every formula that names the column."""
    path = made.copy(tmp_path, ROWS)
    with open_package(path) as package:
        sound = table_formulas(Workbook(package), Workbook(package).tables["tblCustomers"])
        parts = [n for n in package.names if n.startswith(("xl/tables/", "xl/worksheets/sheet"))]
    for part in parts:
        with open_package(path) as package:
            data = package.read(part)
        if b"[Phone]" in data:
            replace_in(path, part, "[Phone]", "[Tel '[1']]", -1)
    rename_header(path, "en")
    assert main(["repair", str(path)]) == 0
    with open_package(path) as package:
        workbook = Workbook(package)
        assert table_formulas(workbook, workbook.tables["tblCustomers"]) == sound


def test_a_cell_typed_over_on_home_is_a_formula_again(made: Made, tmp_path: Path) -> None:
    path = made.copy(tmp_path, ROWS)

    def change(workbook: Workbook) -> dict[str, bytes | None]:
        sheet = Layout(workbook).sheet("home")
        assert sheet is not None
        editor = SheetEditor(workbook, sheet.part)
        editor.set("B1", "My book")
        return dict(editor.parts())

    edit(path, change)
    assert main(["repair", str(path)]) == 0
    with open_package(path) as package:
        sheet = Layout(Workbook(package)).sheet("home")
        assert sheet is not None
        assert read_formulas(Workbook(package), sheet.part, ["B1"])["B1"]
        assert (
            read_cells(Workbook(package), sheet.part, ["B1"])["B1"] == "Mon 2 March 2026 · Li Wei"
        )


def test_a_users_own_formula_stays(made: Made, tmp_path: Path) -> None:
    path = made.copy(tmp_path, ROWS)
    set_cells(path, "customers", score=Formula("1+1", 2.0), verdict="Yes")
    assert main(["repair", str(path)]) == 0
    with open_package(path) as package:
        workbook = Workbook(package)
        found = table_formulas(workbook, workbook.tables["tblCustomers"], ["Score"])
    assert found["Score"][0] == "1+1"


def test_what_stands_beside_the_table_is_not_written_over(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS)
    drop_column(path, "qualify", "buys", "en")

    def change(workbook: Workbook) -> dict[str, bytes | None]:
        info = workbook.tables["tblQualify"]
        editor = SheetEditor(workbook, info.sheet_part)
        editor.set(f"{column_letters(info.last_col + 1)}{info.last_row}", "my note")
        return dict(editor.parts())

    edit(path, change)
    before = path.read_bytes()
    assert main(["repair", str(path)]) == 1
    assert re.search(r"[A-Z]+\d+, to the right of the table tblQualify", capsys.readouterr().err)
    assert path.read_bytes() == before


def test_a_lost_table_and_a_lost_question_are_refused(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS, file="one.xlsx")
    part = table_part(path, "calls")
    with open_package(path) as package:
        data = package.read(part)
    for found in re.findall(rb'<tableColumn id="\d+" name="([^"]*)"', data):
        replace_in(path, part, f'name="{found.decode()}"', f'name="x{found.decode()}"')
    replace_in(path, part, 'displayName="tblCalls"', 'displayName="Calls2"')
    assert main(["repair", str(path)]) == 1
    assert "tblCalls is gone" in capsys.readouterr().err
    path = made.copy(tmp_path, ROWS, file="two.xlsx")
    keys = TABLES["qualify"].keys()
    for key in reversed(keys[keys.index("a20") :]):
        drop_column(path, "qualify", key, "en")
    assert main(["repair", str(path)]) == 1
    assert "between its neighbours" in capsys.readouterr().err


def test_scattered_lists_with_formulas_are_named(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made.copy(tmp_path, ROWS)
    remove_rows(path, "lists", "need.pain")
    set_cells(path, "lists", note=Formula("1+1", 2.0))
    assert main(["repair", str(path)]) == 1
    assert "the entries of need do not stand together" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A[x]+1", "B[y]+1"),
        ("A[[#This Row],[x]:[z]]", "B[[#This Row],[y]:[z]]"),
        ('"A[x]"&A[x]', '"A[x]"&B[y]'),
        ("AA[x]+xA[x]+A.b", "AA[x]+xA[x]+A.b"),
        ("ROWS(A)+A[]", "ROWS(B)+B[]"),
        ("A[a'']x]", "B[a'']x]"),
    ],
)
def test_references_are_renamed_in_formulas(text: str, wanted: str) -> None:
    assert renamed(text, "A", "B", {"x": "y"}) == wanted


def test_a_reference_to_a_whole_column_is_bracketed_as_its_header_asks() -> None:
    assert renamed("A[x]&A[[#This Row],[x]]", "A", "A", {"x": "y(z)"}) == (
        "A[[y(z)]]&A[[#This Row],[y(z)]]"
    )
    assert renamed("A[[y(z)]]", "A", "A", {"y(z)": "x"}) == "A[x]"


def test_the_day_is_the_books(made: Made, tmp_path: Path) -> None:
    path = made.copy(tmp_path, ROWS)
    set_cells(path, "customers", score=3.0)
    assert main(["repair", str(path)]) == 0
    assert read(path, "customers").settings["as_of"] == TODAY


@pytest.mark.parametrize(("lang", "term"), [("en", 30.0), ("zh-CN", 60.0)])
def test_a_setting_that_is_gone_comes_back_as_its_language_delivers_it(
    lang: str, term: float, made: Made, tmp_path: Path
) -> None:
    path = made.copy(tmp_path, lang=lang, settings={"payment_days": 45.0})
    remove_rows(path, "policy", "payment_days")
    assert main(["repair", str(path)]) == 0
    assert read(path, "policy").number("payment_days") == term
