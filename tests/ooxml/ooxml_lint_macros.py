"""Make a sound workbook with macros and a ribbon for the package lint."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

from planting import RIBBON, planted

MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
RIBBON_TYPE = "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility"
RIBBON_RELATION = f'<Relationship Id="rIdRibbon" Type="{RIBBON_TYPE}" Target="{RIBBON}"/>'
RIBBON_XML = """\
<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui" onLoad="OnRibbon">
<ribbon><tabs><tab id="tabRep" getLabel="GetLabel" keytip="Y"><group id="grpCalls" label="Calls">
<button id="btnLog" getLabel="GetLabel" imageMso="AutoDial" keytip="L" onAction="OnLog"/>
<toggleButton id="btnHush" label="Hush" image="own" keytip="H" onAction="modRibbon.OnHush"/>
<dropDown id="ddRep" label="Rep" getItemCount="CountReps" getItemLabel="NameRep" onAction="OnRep"/>
<editBox id="ebFind" label="Find" getEnabled="GetEnabled" onChange="OnFind"/>
<menu id="mnuMore" label="More"><button id="btnMore" label="M" keytip="L" onAction="OnLog"/></menu>
<splitButton id="splCheck" size="large" keytip="CH">
<button id="btnCheck" label="Check" onAction="OnLog"/>
<menu id="mnuCheck"><button id="btnFix" label="Fix" keytip="F" onAction="OnLog"/></menu>
</splitButton>
<button idMso="Copy"/><separator id="sep1"/>
</group></tab></tabs></ribbon>
<contextMenus><contextMenu idMso="ContextMenuCell">
<button id="btnWhy" label="Why?" onAction="Other.xlam!OnWhy"/></contextMenu></contextMenus>
</customUI>
"""
CODE = """\
Option Explicit
' Sub OnRemark() is no Sub, and "Sub OnText()" neither.
Public Sub OnRibbon(ribbon As IRibbonUI)
End Sub
Sub OnLog(control As IRibbonControl)
End Sub
Public Sub OnHush(ByVal control As Office.IRibbonControl, _
    pressed As Boolean)
End Sub
Sub OnRep(control As IRibbonControl, id As String, index As Integer)
End Sub
Sub OnFind(control As IRibbonControl, text As String)
End Sub
Sub GetLabel(control As IRibbonControl, ByRef returnedVal)
End Sub
Sub GetEnabled(control As IRibbonControl, ByRef returnedVal As Variant)
End Sub
Sub CountReps(control As IRibbonControl, ByRef returnedVal)
End Sub
Sub NameRep(control As IRibbonControl, index As Integer, ByRef returnedVal)
End Sub
"""


def macro_workbook(path: Path) -> Path:
    """Write a workbook of a worksheet and a chart sheet, with a standard module and a ribbon."""
    from pyopenvba import ExcelFile

    plain, bare = path.with_suffix(".xlsx"), path.with_name(f"bare-{path.name}")
    _sheets(plain)
    bare.write_bytes(plain.read_bytes())
    with ExcelFile(bare) as file:
        code = CODE.replace("\n", "\r\n")
        file.add_vba_project().add_module("modRibbon", f'Attribute VB_Name = "modRibbon"\r\n{code}')
        file.save()
    edits = {
        "_rels/.rels": ("</Relationships>", f"{RIBBON_RELATION}</Relationships>"),
        "[Content_Types].xml": (MAIN_TYPE, MACRO_TYPE),
    }
    return planted(bare, path, edits, {RIBBON: RIBBON_XML})


def _sheets(path: Path) -> None:
    book = xlsxwriter.Workbook(path)
    book.set_vba_name("ThisWorkbook")
    sheet = book.add_worksheet("Calls")
    sheet.set_vba_name("shCalls")
    sheet.write_number("A1", 1)
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Calls!$A$1"})
    stats = book.add_chartsheet("Stats")
    stats.set_chart(chart)
    stats.set_vba_name("shStats")
    book.close()
