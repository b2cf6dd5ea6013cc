"""The derived module: one callback and one plain Sub a button, what workbooks are told by."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.identity import TEAM_CELL
from repbook.schema.buttons import BUTTONS, Asks, Button
from repbook.schema.registry import TABLES, card_columns
from repbook.schema.sheets import SHEETS

NAME = "modButtons"
_PRESS = {Asks.NOTHING: "Press", Asks.FILE: "PressWithFile", Asks.TEXT: "PressWithText"}


def buttons_code() -> str:
    """Return the code: OnX for the ribbon and RepbookX for everything else, each one line."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "Option Explicit"
    yield ""
    yield "' Derived from the declared buttons: pressed from the ribbon, a link or a shortcut."
    for button in BUTTONS:
        yield from ("", f"Public Sub {button.callback}(control As IRibbonControl)")
        yield from (f"    {button.sub}", "End Sub")
        yield from ("", f"Public Sub {button.sub}()", f"    {_does(button)}", "End Sub")
    yield from ("", "' Press a button by its key.", "Public Sub PressButton(ByVal key As String)")
    yield "    Select Case key"
    for button in BUTTONS:
        yield from (f'        Case "{button.key}"', f"            {button.sub}")
    yield from ("    End Select", "End Sub")
    tables = " ".join(TABLES[key].name for key in card_columns())
    yield from ("", "' The tables that have a customer in a row.")
    yield from ("Public Function CustomerTables() As String", f'    CustomerTables = " {tables} "')
    yield "End Function"
    yield from ("", "' The name of a cell that the team's workbook alone has.")
    yield from ("Public Function TeamCell() As String", f'    TeamCell = "{TEAM_CELL}"')
    yield "End Function"


def _does(button: Button) -> str:
    if button.opens:
        return f'ShowSheet "{SHEETS[button.opens].code_name}"'
    return f'{_PRESS[button.asks]} "{button.key}"'
