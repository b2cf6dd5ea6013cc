"""An Excel in memory (pyOpenVBA's) that runs our modules, with what it lacks filled in.

It has no operating system: CreateObject, declared functions, DoEvents and dialogs are answered
here. Not shown by it: whether Excel takes the ribbon, COM, the Mac's branches.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pyopenvba.apps.excel import ExcelApplication
from pyopenvba.apps.excel._model import Application, Workbook
from pyopenvba.interpreter import VBAObject, member, method
from pyopenvba.interpreter._objects import MemberSpec

from repbook.build.vba.modules import addin_modules, book_modules
from repbook.build.vba.source import Base, Module

LAUNCHER = """Option Explicit
Public Pressed As String
Public Function Press(ByVal action As String, Optional ByVal asked As String = "") As String
    Pressed = Pressed & action & ";"
End Function
Public Sub PressWithFile(ByVal action As String)
    Press "file:" & action
End Sub
Public Sub PressWithText(ByVal action As String)
    Press "text:" & action
End Sub
Public Sub Tell(ByVal text As String)
    Press "tell:" & text
End Sub
"""


def lend(owner: type[VBAObject], name: str, getter: Callable[..., object], **more: Any) -> None:
    """Give a class of the emulator a member that it does not have."""
    spec = {"kind": "property", **more}
    owner._vba_members[name.lower()] = MemberSpec(name=name, getter=getter, **spec)


class Languages(VBAObject):
    """Application.LanguageSettings."""

    def __init__(self, number: int) -> None:
        self.number = number

    @method
    def LanguageID(self, kind: object) -> object:
        assert kind == 2
        return self.number


class Control(VBAObject):
    """An IRibbonControl."""

    def __init__(self, tag: str) -> None:
        self.tag = tag

    @member
    def Tag(self) -> object:
        return self.tag


class Link(VBAObject):
    """A Hyperlink."""

    def __init__(self, target: str) -> None:
        self.target = target

    @member
    def SubAddress(self) -> object:
        return self.target


class Ribbon(VBAObject):
    """An IRibbonUI that counts how often it was drawn anew."""

    def __init__(self) -> None:
        self.drawn = 0

    @method
    def Invalidate(self) -> None:
        self.drawn += 1


class Host:
    """One Excel with one workbook open and its project loaded; `stub` replaces the launcher."""

    def __init__(self, path: Path, *, stub: bool = True, language: int = 1033) -> None:
        self.app = ExcelApplication.open(path, with_vba=False)
        self.interpreter = self.app.interpreter
        self.book = self.app.workbooks()[0]
        self._load(addin_modules if path.suffix == ".xlam" else book_modules)
        lend(Application, "LanguageSettings", lambda _: Languages(language))
        lend(Workbook, "IsAddin", lambda book: book.name.endswith(".xlam"))
        if stub:
            self.app.add_module(LAUNCHER, name="modLauncher")

    def _load(self, modules: Callable[[list[str]], list[Module]]) -> None:
        """Add our modules; the emulator knows no WithEvents."""
        kinds = {Base.WORKBOOK: "document", Base.CLASS: "class", Base.NONE: "standard"}
        for module in modules([]):
            text = module.text().replace("WithEvents ", "")
            self.app.add_module(text, name=module.name, kind=kinds[module.base])

    def run(self, name: str, *args: object) -> Any:
        """Run a macro by name."""
        return self.app.run(name, *args)

    def asked(self, callback: str, tag: str = "") -> Any:
        """Return what a callback of the ribbon gives for a control."""
        code = (
            f"Public Function Asked(ByVal control As Object) As Variant\n"
            f"    Dim found As Variant\n    {callback} control, found\n    Asked = found\n"
            f"End Function\n"
        )
        self.app.add_module(code, name="modAsked")
        return self.run("Asked", Control(tag))

    def pressed(self) -> list[str]:
        """Return what was pressed since the last call."""
        variable = self.interpreter.module("modLauncher").variables["pressed"]
        found = str(variable.get()).split(";")[:-1]
        variable.set("")
        return found

    def active(self) -> str:
        """Return the active sheet's name."""
        return str(self.book.active_sheet.name)


__all__ = ["Control", "Host", "Languages", "Link", "Ribbon", "lend"]
