"""The text of a module as its stream holds it: attributes first, CRLF, ASCII (MS-OVBA 2.3.4.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_ID = "0000-0000-C000-000000000046"
_HEADER = re.compile(r"\A(?:VERSION .*\nBEGIN\n(?:.*\n)*?END\n)?(?:Attribute VB_.*\n)*")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,30}")


class Base(StrEnum):
    """What a module extends, as its VB_Base attribute; none for a standard module."""

    NONE = ""
    WORKBOOK = f"0{{00020819-{_ID}}}"
    SHEET = f"0{{00020820-{_ID}}}"
    CLASS = "0{FCFB3D2A-A0FA-1068-A738-08002B3371B5}"


@dataclass(frozen=True, slots=True)
class Module:
    """One module: its name, what it extends, and its code without attributes.

    ValueError for a name that VBA does not take or code outside ASCII.
    """

    name: str
    base: Base
    code: str = ""

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise ValueError(f"no name for a module: {self.name!r}")
        if not self.code.isascii():
            raise ValueError(f"code outside ASCII in {self.name}")

    @property
    def document(self) -> bool:
        """Tell whether the module belongs to the workbook or a sheet."""
        return self.base in (Base.WORKBOOK, Base.SHEET)

    def text(self) -> str:
        """Return what the module's stream holds."""
        body = self.code.replace("\n", "\r\n")
        return "".join(f"Attribute {line}\r\n" for line in self._attributes()) + body

    def _attributes(self) -> list[str]:
        named = [f'VB_Name = "{self.name}"']
        if self.base is Base.NONE:
            return named
        return [
            *named,
            f'VB_Base = "{self.base}"',
            "VB_GlobalNameSpace = False",
            "VB_Creatable = False",
            f"VB_PredeclaredId = {self.document}",
            f"VB_Exposed = {self.document}",
            "VB_TemplateDerived = False",
            f"VB_Customizable = {self.document}",
        ]


def code_of(text: str) -> str:
    """Return the code of an exported .bas or .cls file: LF, no header, one line end at the end."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return _HEADER.sub("", lines, count=1).strip("\n") + "\n"
