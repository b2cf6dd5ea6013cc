"""Name the workbook's Chinese type in its theme: charts name none for 汉字 themselves."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from repbook.build.styles import FACES

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

_ANY = '<a:ea typeface=""/>'


def set_theme(book: Workbook, lang: str) -> None:
    """Give a Chinese workbook's theme its type; an English one keeps the common theme."""
    if lang == "en":
        return
    named = book.theme_xml.replace(_ANY, f'<a:ea typeface="{FACES[lang].font}"/>')
    if named == book.theme_xml:
        raise ValueError("the theme names no type for 汉字")
    book.use_custom_theme(io.StringIO(named))
