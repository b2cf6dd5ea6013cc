"""Each rule about ribbons finds its own defect, planted in a workbook that is sound."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from ooxml_lint_macros import CODE, RIBBON_RELATION, RIBBON_TYPE, RIBBON_XML, macro_workbook

from planting import RIBBON, planted, replacing, with_stream
from repbook.ooxml.lint import lint_file
from repbook.ooxml.lint.ribbon_icons import known_icons
from repbook.ooxml.vba.procedures import procedures
from repbook.schema.buttons import BUTTONS

OLD_TYPE = RIBBON_TYPE.replace("2007", "2006")
NEW_NAMESPACE, OLD_NAMESPACE = "2009/07/customui", "2006/01/customui"


class Defect(NamedTuple):
    """A text replaced in the ribbon, and the rules that must notice."""

    expected: str
    before: str
    after: str


class CodeDefect(NamedTuple):
    """A text replaced in the module that answers the ribbon, and the rules that must notice."""

    expected: str
    before: str
    after: str


DEFECTS = [
    Defect("not-well-formed", "</group>", ""),
    Defect("ribbon-relationship", NEW_NAMESPACE, "2009/07/customUI"),
    Defect("ribbon-id", 'id="btnLog" ', ""),
    Defect("ribbon-id", 'id="btnLog" ', 'id="btnLog" idMso="Cut" '),
    Defect("ribbon-id", 'id="btnLog" ', 'idQ="x:btnLog" idMso="Cut" '),
    Defect("ribbon-id", '<contextMenu idMso="ContextMenuCell">', "<contextMenu>"),
    Defect("duplicate-ribbon-id", 'id="btnMore"', 'id="btnLog"'),
    Defect("ribbon-attributes", 'label="Calls"', 'label="Calls" getLabel="GetLabel"'),
    Defect("ribbon-attributes", 'image="own"', 'image="own" imageMso="Copy"'),
    Defect("ribbon-attributes", 'image="own"', 'image="own" getImage="GetLabel"'),
    Defect("ribbon-attributes", 'label="M"', 'label="M" screentip="x" getScreentip="GetLabel"'),
    Defect("ribbon-attributes", 'label="M"', 'label="M" supertip="x" getSupertip="GetLabel"'),
    Defect("ribbon-attributes", 'label="M"', 'label="M" enabled="0" getEnabled="GetEnabled"'),
    Defect("unknown-icon", '"AutoDial"', '"AutoDiall"'),
    Defect("key-tip", 'keytip="H"', 'keytip="HUSH"'),
    Defect("key-tip", 'keytip="H"', 'keytip="H!"'),
    Defect("duplicate-key-tip", 'keytip="H"', 'keytip="l"'),
    Defect("key-tip-start", 'keytip="H"', 'keytip="C"'),
    Defect("key-tip-start", 'keytip="H"', 'keytip="LO"'),
    Defect("ribbon-element", '<separator id="sep1"/>', '<menuSeparator id="sep1"/>'),
    Defect("ribbon-element", '<button idMso="Copy"/>', '<tab id="tabIn"/>'),
    Defect("ribbon-element", '<button id="btnCheck" label="Check" onAction="OnLog"/>', ""),
    Defect("ribbon-attribute", 'label="M"', 'label="M" size="large"'),
    Defect("ribbon-attribute", 'id="splCheck"', 'id="splCheck" label="Check"'),
    Defect("ribbon-attribute", 'label="Check"', 'label="Check" visible="1"'),
    Defect("ribbon-attribute", 'label="Why?"', 'label="Why?" size="normal"'),
    Defect("ribbon-value", 'size="large"', 'size="big"'),
    Defect("ribbon-value", 'id="mnuMore"', 'id="mnuMore" itemSize="small"'),
    Defect("ribbon-value", 'label="M"', 'label="M" enabled="no"'),
    Defect("missing-callback", 'onLoad="OnRibbon"', 'onLoad="OnRibon"'),
    Defect("missing-callback", 'onAction="OnRep"', 'onAction="OnRemark"'),
    Defect("missing-callback", 'onChange="OnFind"', 'onChange="OnText"'),
    Defect("missing-callback", "modRibbon.OnHush", "modRibon.OnHush"),
    Defect("missing-callback", "modRibbon.OnHush", "ThisWorkbook.OnHush"),
    Defect("callback-signature", 'onLoad="OnRibbon"', 'onLoad="OnLog"'),
    Defect("callback-signature", 'onAction="OnLog"', 'onAction="OnRibbon"'),
    Defect("callback-signature", 'onAction="modRibbon.OnHush"', 'onAction="OnLog"'),
    Defect("callback-signature", 'getItemLabel="NameRep"', 'getItemLabel="CountReps"'),
    Defect("callback-signature", 'getItemCount="CountReps"', 'getItemCount="NameRep"'),
    Defect("callback-signature", 'onChange="OnFind"', 'onChange="OnHush"'),
]
CODE_DEFECTS = [
    CodeDefect("missing-callback", "Sub OnLog(", "Private Sub OnLog("),
    CodeDefect("missing-callback", "Sub OnLog(", "Sub OnLogged("),
    CodeDefect("callback-signature", "OnLog(control As IRibbonControl)", "OnLog()"),
    CodeDefect("callback-signature", "OnLog(control As", "OnLog(a As Long, control As"),
    CodeDefect("callback-signature", "OnLog(control As IRibbonControl)", "OnLog(x As String)"),
    CodeDefect(
        "callback-signature", "GetLabel(control As IRibbonControl, ByRef",
        "GetLabel(control As IRibbonControl, ByVal",
    ),
    CodeDefect("callback-signature", "pressed As Boolean", "pressed As String"),
    CodeDefect("callback-signature", "index As Integer)\nEnd", "index() As Integer)\nEnd"),
]  # fmt: skip
PLANTED = {rule for defect in (*DEFECTS, *CODE_DEFECTS) for rule in defect.expected.split()}
PLANTED -= {"not-well-formed"}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lend a workbook with macros and a ribbon without defects."""
    return macro_workbook(tmp_path_factory.mktemp("ribbon") / "sound.xlsm")


def found_in(path: Path) -> set[str]:
    return {finding.rule for finding in lint_file(path)}


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda d: f"{d.expected}: {d.after}")
def test_planted_defect_is_found_and_nothing_else(
    defect: Defect, sound: Path, tmp_path: Path
) -> None:
    edits = {RIBBON: (defect.before, defect.after)}
    spoilt = planted(sound, tmp_path / "spoilt.xlsm", edits)
    assert found_in(spoilt) == set(defect.expected.split())


@pytest.mark.parametrize("defect", CODE_DEFECTS, ids=lambda d: f"{d.expected}: {d.after[:40]}")
def test_defect_in_the_code_behind_the_ribbon(
    defect: CodeDefect, sound: Path, tmp_path: Path
) -> None:
    edit = replacing(*(text.replace("\n", "\r\n") for text in defect[1:]))
    spoilt = with_stream(sound, tmp_path / "spoilt.xlsm", "VBA/modRibbon", edit)
    assert found_in(spoilt) == {defect.expected}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('onLoad="OnRibbon"', 'onLoad="ModRibbon.onribbon"'),
        ('keytip="Y"', 'keytip="L"'),
        ('<separator id="sep1"/>', "<separator/>"),
        ('label="M"', 'getLabel="GetLabel" getEnabled="GetEnabled"'),
        ('label="M"', 'label="M" enabled="0" description="x" xmlns:x="urn:x" x:size="any"'),
        ("</ribbon>", '</ribbon><backstage><tab id="tabInfo" label="X" title="Y"/></backstage>'),
        (NEW_NAMESPACE, OLD_NAMESPACE),
    ],
)
def test_what_excel_takes_is_no_finding(
    before: str, after: str, sound: Path, tmp_path: Path
) -> None:
    edits = {RIBBON: (before, after)}
    assert lint_file(planted(sound, tmp_path / "odd.xlsm", edits)) == []


def test_procedures_may_take_more_than_office_passes(sound: Path, tmp_path: Path) -> None:
    passed = "OnLog(control As IRibbonControl"
    edit = replacing(f"{passed})", f"{passed}, Optional ByVal again As Long = 1)")
    spoilt = with_stream(sound, tmp_path / "more.xlsm", "VBA/modRibbon", edit)
    assert lint_file(spoilt) == []


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        ("", {"orphan-part", "ribbon-relationship"}),
        (RIBBON_RELATION.replace("2007", "2006"), {"ribbon-relationship"}),
        (RIBBON_RELATION.replace("extensibility", "extension"), {"ribbon-relationship"}),
        (RIBBON_RELATION.replace("extensibility", "userCustomization"), {"ribbon-relationship"}),
        (
            RIBBON_RELATION.replace("2007", "2006").replace("extensibility", "userCustomization"),
            set(),
        ),
    ],
)
def test_ribbon_needs_a_relationship_of_its_own(
    relation: str, expected: set[str], sound: Path, tmp_path: Path
) -> None:
    edits = {"_rels/.rels": (RIBBON_RELATION, relation)}
    assert found_in(planted(sound, tmp_path / "spoilt.xlsm", edits)) == expected


def test_old_and_new_ribbon_side_by_side(sound: Path, tmp_path: Path) -> None:
    old = f'<Relationship Id="rIdOld" Type="{OLD_TYPE}" Target="customUI/customUI.xml"/>'
    edits = {"_rels/.rels": ("</Relationships>", f"{old}</Relationships>")}
    added = {"customUI/customUI.xml": RIBBON_XML.replace(NEW_NAMESPACE, OLD_NAMESPACE)}
    assert lint_file(planted(sound, tmp_path / "both.xlsm", edits, added)) == []


def test_every_callback_is_missing_without_macros(sound: Path, tmp_path: Path) -> None:
    edits = {
        "xl/_rels/workbook.xml.rels": (
            '<Relationship Id="rId5" Type="http://schemas.microsoft.com/office/2006/relationships/'
            'vbaProject" Target="vbaProject.bin"/>',
            "",
        )
    }
    bare = planted(sound, tmp_path / "bare.xlsm", edits, dropped=("xl/vbaProject.bin",))
    missing = [finding.message for finding in lint_file(bare) if finding.rule == "missing-callback"]
    assert len(missing) == RIBBON_XML.count('="Get') + RIBBON_XML.count('="On') + 3


def test_finding_names_control_and_attribute(sound: Path, tmp_path: Path) -> None:
    edits = {RIBBON: ('onChange="OnFind"', 'onChange="OnFound"')}
    [finding] = lint_file(planted(sound, tmp_path / "spoilt.xlsm", edits))
    assert finding[:3] == ("missing-callback", RIBBON, "ebFind/onChange")
    assert "OnFound" in finding.message


def test_icons_of_the_buttons_are_known() -> None:
    assert {button.icon for button in BUTTONS} <= known_icons()


def test_procedures_of_a_module() -> None:
    found = {procedure.name: procedure for procedure in procedures(CODE.replace("\n", "\r\n"))}
    assert len(found) == CODE.count("End Sub")
    [control, pressed] = found["OnHush"].parameters or ()
    assert (control.name, control.type, control.by_value) == (
        "control",
        "office.iribboncontrol",
        True,
    )
    assert pressed[1:] == ("boolean", False, False, False)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Sub A()", ["A"]),
        ("  Private Static Function B$(ByVal x As Long, ParamArray y()) As String", ["B"]),
        ("Friend Sub C: D: End Sub", ["C"]),
        ("Rem Sub E()", []),
        ("x = 1: Rem Sub E()", []),
        ("Declare PtrSafe Sub F Lib \"k\" ()", []),
        ("Exit Sub", []),
        ("End Function", []),
        ("Property Get G()", []),
        ("Sub H(Optional ByVal t As String = \"a, b's\")", ["H"]),
    ],
)  # fmt: skip
def test_lines_that_begin_a_procedure(line: str, names: list[str]) -> None:
    assert [procedure.name for procedure in procedures(line)] == names
