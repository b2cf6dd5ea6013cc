"""The gate passes the product's own files, and finds each defect planted in a copy of one."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from _pytest.mark import ParameterSet

from charting import charted
from made_books import MADE_AT, TODAY
from planting import PROJECT, RIBBON, Edit, planted, replacing, with_stream
from repbook.adapters.product.rules import lint_product, lint_whole, product_rules
from repbook.build.book import build_book
from repbook.build.labels import labels
from repbook.build.macros import build_addin
from repbook.ooxml.lint.registry import MOST_OF_A_KIND
from repbook.schema.buttons import BUTTONS
from repbook.schema.registry import tables_on
from repbook.schema.sheets import SHEETS
from repbook.text import sentences

BOOK, TYPES = "xl/workbook.xml", "[Content_Types].xml"
RELATIONS, ROOT = "xl/_rels/workbook.xml.rels", "_rels/.rels"
SHEET_PARTS = {key: f"xl/worksheets/sheet{n}.xml" for n, key in enumerate(SHEETS, 1)}
ORDER = [table.key for sheet in SHEETS for table in tables_on(sheet)]
TABLE_PARTS = {"history": f"xl/tables/table{ORDER.index('history') + 1}.xml"}
LABEL_PART = f"xl/worksheets/sheet{len(SHEETS) + 1}.xml"
EN, CN, TW, ADDIN = "en.xlsm", "zh-CN.xlsm", "zh-TW.xlsm", "repbook.xlam"
ACTIONS = {button.key for button in BUTTONS}
MORE_CODE = b"Option Explicit\r\n"


class Defect(NamedTuple):
    """The rules that must notice, no others; the part, or VBA stream, and what is done to it."""

    expected: str
    place: str
    edit: Edit
    files: tuple[str, ...] = (EN, ADDIN)


def text(expected: str, place: str, before: str, after: str, *files: str) -> Defect:
    """Replace a text."""
    return Defect(expected, place, replacing(before, after), files or (EN, ADDIN))


def pattern(expected: str, place: str, before: str, after: str, *files: str) -> Defect:
    """Replace what a pattern finds first, which must be there."""

    def edit(content: bytes) -> bytes:
        changed, count = re.subn(before.encode(), after.encode(), content, count=1, flags=re.DOTALL)
        assert count, f"no {before} there"
        return changed

    return Defect(expected, place, edit, files or (EN, ADDIN))


def code(expected: str, module: str, lines: str, *files: str) -> Defect:
    """Add lines behind Option Explicit."""
    added = MORE_CODE.decode() + lines + "\r\n"
    return text(expected, f"VBA/{module}", MORE_CODE.decode(), added, *files)


CODE = [
    code("product-sub-without-button", "modBook", "Sub RepbookDance()\r\nEnd Sub"),
    text("product-button-without-sub", "VBA/modButtons", "Sub RepbookRank()", "Sub Rank()"),
    text(
        "product-button-without-sub missing-callback", "VBA/modButtons",
        "Public Sub OnRank(", "Private Sub OnRank(",
    ),
    text("callback-signature", "VBA/modButtons", "OnRank(control As IRibbonControl)", "OnRank()"),
    text("callback-signature", "VBA/modRibbon", "ByRef returnedVal", "ByVal returnedVal"),
    text("product-option-explicit", "VBA/modLabels", "Option Explicit\r\n", ""),
    text("product-option-explicit", "VBA/ThisWorkbook", "Option Explicit\r\n", ""),
    code("product-conditional-compilation", "modBook", "#If Mac Then\r\n#End If"),
    code("product-not-ascii", "modBook", "' caf\u00e9"),
    code("product-starts-program", "modBook", 'Sub A()\r\n    Shell "calc"\r\nEnd Sub'),
    code("product-starts-program", "modLabels", "Sub A()\r\n    mShell.Run mText\r\nEnd Sub"),
    code("product-starts-program", "modRibbon", 'Private Declare PtrSafe Sub A Lib "k" ()'),
    text(
        "product-command-line", "VBA/modLauncher", "& Quoted(request), 0",
        "& Quoted(request) & ActiveCell.Value, 0",
    ),
    text("product-command-line", "VBA/modLauncher", '"RunRepbook", request', '"RunRepbook", asked'),
    text("module-line-ends", "VBA/modBook", "Option Explicit\r\n", "Option Explicit\n"),
    text(
        "module-preamble", "VBA/modBook",
        "Attribute", "VERSION 1.0 CLASS\r\nBEGIN\r\nEND\r\nAttribute",
    ),
    text("module-name-attribute", "VBA/shLabels", '"shLabels"', '"shLabel"'),
    text("module-lists", "PROJECT", "Module=modBook\r\n", ""),
    text("duplicate-module", "PROJECT", "Module=modBook\r\n", "Module=modBook\r\n" * 2),
    text("module-kind", "PROJECT", "Module=modBook\r\n", "Class=modBook\r\n"),
    text(
        "module-lists code-name-without-module document-without-sheet", "PROJECT",
        "Document=shLabels/", "Document=shLabel/",
    ),
    Defect("module-names-part", "PROJECTwm", lambda content: b"\1" + content),
    text("document-base", "VBA/shLabels", "{00020820-", "{00020819-"),
    Defect("macro-project", PROJECT, lambda content: content[:4000]),
]  # fmt: skip
PACKAGE = [
    text("macro-content-type", TYPES, ".macroEnabled.main+xml", ".main+xml"),
    text("wrong-content-type", TYPES, "ms-office.vbaProject", "ms-office.vba"),
    text("macro-relationship", RELATIONS, "office/2006/relationships/vbaProject", "x/vbaProject"),
    pattern(
        "orphan-part product-macros ribbon-relationship", ROOT,
        r'<Relationship Id="rIdRibbon"[^>]*/>', "",
    ),
    text("ribbon-relationship", ROOT, "2007/relationships/ui", "2006/relationships/ui"),
    text("ribbon-relationship", RIBBON, "2009/07/customui", "2009/08/customui"),
    text("not-well-formed", RIBBON, "</tabs>", ""),
    pattern(
        "missing-code-name document-without-sheet product-label-sheet", LABEL_PART,
        r' codeName="[^"]*"', "", EN,
    ),
    text(
        "duplicate-code-name document-without-sheet product-sheet", SHEET_PARTS["visits"],
        '"shVisits"', '"shHome"', EN,
    ),
    text(
        "code-name-without-module document-without-sheet", BOOK,
        'codeName="ThisWorkbook"', 'codeName="ThisBook"',
    ),
    text("missing-target orphan-part", RELATIONS, '"theme/theme1.xml"', '"gone.xml"'),
    text("duplicate-table-id", "xl/tables/table2.xml", ' id="2"', ' id="1"', EN),
    text("element-order", SHEET_PARTS["home"], "<sheetData>", "<pageMargins/><sheetData>", EN),
]  # fmt: skip
RIBBONS = [
    pattern("ribbon-id", RIBBON, ' id="rank"', ""),
    text("ribbon-id", RIBBON, ' id="rank"', ' id="rank" idMso="Copy"'),
    text("duplicate-ribbon-id product-ribbon-look", RIBBON, ' id="rank"', ' id="return"'),
    text("ribbon-attributes", RIBBON, 'imageMso="Copy"', 'imageMso="Copy" image="own"'),
    text("unknown-icon product-ribbon-look", RIBBON, 'imageMso="Copy"', 'imageMso="Copied"'),
    text("key-tip product-ribbon-look", RIBBON, 'keytip="N"', 'keytip="NEWC"'),
    text("duplicate-key-tip product-ribbon-look", RIBBON, 'keytip="N"', 'keytip="O"'),
    text("product-ribbon-look", RIBBON, 'size="normal"', 'size="large"'),
    text("key-tip-start product-ribbon-look", RIBBON, 'keytip="U"', 'keytip="M"'),
    text("key-tip-start product-ribbon-look", RIBBON, 'keytip="X"', 'keytip="CX"'),
    text("product-ribbon-look", RIBBON, 'keytip="MT"', 'keytip="MX"'),
    text("product-ribbon-look", RIBBON, '"MoreControlsDialog"', '"FilePrepareMenu"'),
    text("ribbon-attribute product-ribbon-look", RIBBON, 'tag="about"', 'tag="about" size="large"'),
    text("ribbon-value product-ribbon-look", RIBBON, 'size="large"', 'size="huge"'),
    pattern(
        "ribbon-element product-ribbon-order", RIBBON,
        r'(<splitButton[^>]*>\s*)(<button[^>]*/>)(.*?)</splitButton>', r"\1\3\2</splitButton>",
    ),
    text(
        "product-fixed-label product-ribbon-look product-ribbon-order", RIBBON,
        'tag="menu.more_tools"', 'tag="menu.more"',
    ),
    pattern(
        "product-ribbon-buttons product-ribbon-order", RIBBON, r'<button id="settings"[^>]*/>', "",
    ),
    pattern(
        "ribbon-attribute product-ribbon-order", RIBBON,
        r'(<button id="undo"[^>]*/>)(.*?)(<button id="import"[^>]*/>)', r"\3\2\1",
    ),
    text("product-ribbon-look", RIBBON, 'onAction="OnNewCard"', 'onAction="OnOpenCard"'),
    text("missing-callback product-ribbon-look", RIBBON, '"OnNewCard"', '"OnNewCards"'),
    text("missing-callback", RIBBON, 'onLoad="OnRibbonLoad"', 'onLoad="OnLoad"'),
    pattern("product-ribbon-buttons product-ribbon-order", RIBBON, r'<button id="rank"[^>]*/>', ""),
    pattern(
        "product-ribbon-order", RIBBON,
        r'(<button id="rank"[^>]*/>)(.*?)(<button[^>]*/>)', r"\3\2\1",
    ),
    pattern(
        "product-ribbon-order", RIBBON,
        r'(<group id="group_cards".*?</group>)(\s*)(<group id="group_calls".*?</group>)', r"\3\2\1",
    ),
    text(
        "ribbon-attributes product-fixed-label", RIBBON,
        'tag="rank"', 'tag="rank" screentip="Rank"',
    ),
    text("product-fixed-label product-ribbon-order", RIBBON, 'tag="group.tools"', 'tag="group.x"'),
    pattern("product-row-menu", RIBBON, r'<button id="ContextMenuCell_why"[^>]*/>', ""),
    pattern("product-row-menu", RIBBON, r'(ContextMenuCell_why".*?)OnWhy', r"\1OnCheck"),
]  # fmt: skip
LABELS = [
    pattern("product-label-text", LABEL_PART, r'<c r="C5"[^>]*>.*?</c>', '<c r="C5"/>', EN),
    pattern(
        "product-label-text", LABEL_PART, r'<c r="D5"[^>]*>.*?</c>',
        '<c r="D5" t="inlineStr"><is><t>x</t></is></c>', EN,
    ),
    pattern(
        "product-label-missing product-label-doubled", LABEL_PART, r'<c r="A5"[^>]*>.*?</c>',
        '<c r="A5" t="inlineStr"><is><t>label.x</t></is></c>', EN,
    ),
    pattern(
        "product-label-missing product-label-doubled product-label-text", LABEL_PART,
        r'<c r="A5"[^>]*>.*?</c>', '<c r="A5" t="inlineStr"><is><t>label.tab</t></is></c>', EN,
    ),
    pattern("product-label-sheet", LABEL_PART, r'<c r="C1"[^>]*>.*?</c>', '<c r="C1"/>', EN),
    text("product-label-sheet", BOOK, ' state="veryHidden"', "", EN),
    pattern("product-label-missing", LABEL_PART, r'<row r="7".*?</row>', "", EN),
]  # fmt: skip
BOOKS = [
    pattern(
        "product-cell-formula", SHEET_PARTS["home"], r"<f>[^<]*</f>", "<f>SUM(1,2)</f>", EN, CN, TW
    ),
    pattern(
        "product-cell-formula product-function newer-function", SHEET_PARTS["home"],
        r"<f>[^<]*</f>", "<f>_xlfn.TEXTJOIN(1,1,1)</f>", EN, CN, TW,
    ),
    pattern(
        "product-cell-formula product-function", SHEET_PARTS["home"],
        r"<f>[^<]*</f>", "<f>VLOOKUP(1,A1,1)</f>", EN,
    ),
    pattern(
        "product-cell-formula single-bracket-item", SHEET_PARTS["home"],
        r"<f>[^<]*</f>", "<f>SUM(tblCalls[#All])</f>", EN, CN, TW,
    ),
    pattern(
        "product-cell-formula bare-table-name", SHEET_PARTS["home"],
        r"<f>[^<]*</f>", "<f>SUM(tblCalls)</f>", EN, CN, TW,
    ),
    pattern(
        "product-column-formula", SHEET_PARTS["customers"], r"(<f[^>]*>)[^<]*</f>", r"\g<1>1</f>",
        EN, CN, TW,
    ),
    pattern(
        "product-name unknown-name", BOOK, r'<definedName name="lst_need">.*?</definedName>', "", EN
    ),
    pattern(
        "product-name", BOOK, r'(<definedName name="lst_need">).*?</definedName>',
        r"\1Lists!$A$1</definedName>", EN,
    ),
    pattern(
        "product-name broken-reference", BOOK, r'(<definedName name="lst_need">).*?</definedName>',
        r"\1#REF!</definedName>", EN,
    ),
    pattern("product-base", "customXml/item1.xml", r"(<base[^>]*>)[^<]*", r"\1AAAA", EN),
    pattern(
        "product-not-a-book broken-reference", BOOK,
        r'(<definedName name="Lang">).*?</definedName>', r"\1#REF!</definedName>", EN,
    ),
    pattern(
        "product-name product-sheet unknown-sheet", BOOK,
        r'(<sheet name=")[^"]*("[^>]*sheetId="15")', r"\1Log\2", EN, CN, TW,
    ),
    text(
        "product-table", TABLE_PARTS["history"],
        'displayName="tblHistory"', 'displayName="tblLog"', EN,
    ),
    pattern("overlapping-merges", SHEET_PARTS["home"], r'(<mergeCell ref="[^"]*"/>)', r"\1\1", EN),
    pattern(
        "header-text product-header", TABLE_PARTS["history"],
        r'(<tableColumn id="9" name=")[^"]*', r"\1Odd", EN, CN, TW,
    ),
    pattern(
        "long-list", SHEET_PARTS["calls"], r"<formula1>lst_[^<]*</formula1>",
        f'<formula1>"{"x" * 256}"</formula1>', EN,
    ),
]  # fmt: skip
CHARTS = [
    pattern(
        "product-chart-without-alt", "xl/drawings/drawing1.xml",
        r'(name="repbook:[^"]*") descr="[^"]*"', r"\1", EN, CN, TW,
    ),
    pattern(
        "stale-chart", "xl/charts/chart1.xml", r'(<c:ptCount val=")', r"\g<1>9", EN, CN, TW
    ),
]  # fmt: skip
DEFECTS = [*CODE, *PACKAGE, *RIBBONS, *LABELS, *BOOKS, *CHARTS]


@pytest.fixture(scope="session")
def product_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lend a folder with a workbook in each language and the add-in."""
    folder = tmp_path_factory.mktemp("product")
    with charted():
        for lang in ("en", "zh-CN", "zh-TW"):
            path = folder / f"{lang}.xlsm"
            build_book(path, lang=lang, rep="LW", as_of=TODAY, made_at=MADE_AT, book_id="b1")
    build_addin(folder / ADDIN, MADE_AT)
    return folder


def found_in(path: Path) -> set[str]:
    return {finding.rule for finding in lint_whole(path, labels(), ACTIONS)}


def plant(defect: Defect, source: Path, target: Path) -> Path:
    with zipfile.ZipFile(source) as archive:
        if defect.place in archive.namelist():
            return planted(source, target, {defect.place: defect.edit})
    return with_stream(source, target, defect.place, defect.edit)


def planted_on_a_file() -> Iterator[ParameterSet]:
    """Yield defects and files; the fast run has one of each rule of the product, on one file."""
    known: set[str] = set()
    for defect in DEFECTS:
        rules = {rule for rule in defect.expected.split() if rule.startswith("product-")}
        new = not known.issuperset(rules)
        known |= rules
        for number, file in enumerate(defect.files):
            marks = () if new and not number else pytest.mark.full
            yield pytest.param(defect, file, marks=marks)


@pytest.mark.parametrize("file", [EN, CN, TW, ADDIN])
def test_files_of_the_product_pass(file: str, product_files: Path) -> None:
    assert found_in(product_files / file) == set()


@pytest.mark.parametrize(
    ("defect", "file"),
    [*planted_on_a_file()],
    ids=lambda v: v if isinstance(v, str) else v.expected,
)
def test_planted_defect_is_found_and_nothing_else(
    defect: Defect, file: str, product_files: Path, tmp_path: Path
) -> None:
    spoilt = plant(defect, product_files / file, tmp_path / f"spoilt{Path(file).suffix}")
    assert found_in(spoilt) == set(defect.expected.split())


def test_label_and_text_of_the_wrong_version_are_noticed(product_files: Path) -> None:
    newer = labels()
    newer["label.dance"] = newer.pop("label.tab")
    found = {finding.where for finding in lint_product(product_files / EN, newer, ACTIONS)}
    assert found == {"label.dance", "label.tab"}


def test_sub_without_action(product_files: Path) -> None:
    [finding] = lint_product(product_files / EN, labels(), ACTIONS - {"rank"})
    assert finding[:3] == ("product-sub-without-action", PROJECT, "modButtons")
    assert "RepbookRank" in finding.message
    assert lint_product(product_files / EN, labels(), ACTIONS - {"overview"}) == []


def test_plain_workbook_needs_no_macros(product_files: Path, tmp_path: Path) -> None:
    build_book(tmp_path / "plain.xlsx", lang="zh-TW", rep="LW", as_of=TODAY)
    assert found_in(tmp_path / "plain.xlsx") == set()
    (tmp_path / "plain.xlsm").write_bytes((tmp_path / "plain.xlsx").read_bytes())
    assert "product-macros" in found_in(tmp_path / "plain.xlsm")


def test_formulas_are_compared_in_every_cell(product_files: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(product_files / EN) as archive:
        home = archive.read(SHEET_PARTS["home"]).decode()
    formulas = re.findall(r"<f>[^<]*</f>", home)
    for start in range(0, len(formulas), MOST_OF_A_KIND):
        gone = formulas[start : start + MOST_OF_A_KIND]
        edit = {SHEET_PARTS["home"]: lambda content, gone=gone: emptied(content, gone)}
        wrong = planted(product_files / EN, tmp_path / "b.xlsm", edit)
        found = [
            f for f in lint_product(wrong, labels(), ACTIONS) if f.rule == "product-cell-formula"
        ]
        assert len(found) == len(gone)


def emptied(content: bytes, gone: list[str]) -> bytes:
    """Leave the values of some formulas alone."""
    for formula in gone:
        content = content.replace(formula.encode(), b"", 1)
    return content


def test_each_rule_has_a_defect_planted_in_this_module() -> None:
    found = {rule for defect in DEFECTS for rule in defect.expected.split()}
    below = {"product-sub-without-action"}
    assert {f"product-{rule}" for rule in product_rules()} <= found | below


@pytest.mark.parametrize("lang", ["en", "zh-CN", "zh-TW"])
def test_each_rule_has_a_sentence(lang: str) -> None:
    keys = {f"product.{rule.replace('-', '_')}" for rule in product_rules()}
    assert {key for key in sentences() if key.startswith("product.")} == keys
    assert all(sentences()[key].get(lang).format(what="X").strip() for key in keys)
