"""Write what is handed out: `python -m repbook.build.template [FOLDER]`.

The template, the add-in, and the ribbon and modules as text for readers. Nothing in them depends
on the day or the machine: AsOf follows the clock, but its stored value is a fixed day's, until
the application calculates (it is asked to when it opens the file).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, date
from pathlib import Path

from repbook.book.identity import UNNAMED
from repbook.build.book import DAY_ZERO, build_book
from repbook.build.macros import MADE_AT, build_addin
from repbook.build.ribbon import ribbon_xml
from repbook.build.vba import modules
from repbook.build.vba.source import Module

TEMPLATE, ADDIN = "workbook_template.xlsm", "addin/repbook.xlam"
RIBBON, CODE = "addin/ribbon.xml", "addin/vba"
LANG, REP = "en", "RB"
SEEN_ON = float((date(2026, 1, 1) - DAY_ZERO).days)


def build_all(folder: Path) -> None:
    """Write the template, the add-in and the texts under `folder`."""
    (folder / CODE).mkdir(parents=True, exist_ok=True)
    build_book(
        folder / TEMPLATE,
        lang=LANG,
        rep=REP,
        seen_on=SEEN_ON,
        made_at=MADE_AT.replace(tzinfo=UTC),
        book_id=UNNAMED,
    )
    build_addin(folder / ADDIN)
    for name, content in texts().items():
        (folder / name).write_bytes(content)


def texts() -> dict[str, bytes]:
    """Return the texts by file name: the ribbon, and every module as its stream holds it."""
    named = {f"{CODE}/{name}": module.text().encode("ascii") for name, module in _named()}
    return {RIBBON: ribbon_xml().encode(), **named}


def _named() -> Iterator[tuple[str, Module]]:
    yield modules.WORKBOOK_FILE, modules.book_modules([])[0]
    yield modules.ADDIN_FILE, modules.addin_modules([])[0]
    yield f"{modules.EVENTS}.cls", modules.events_module()
    for module in modules.standard_modules():
        yield f"{module.name}.bas", module


if __name__ == "__main__":
    build_all(Path(*sys.argv[1:2]))
