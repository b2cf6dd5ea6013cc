"""Take in: bring in the list that is previewed, or read it again where its fields were changed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from repbook.book.apply import apply
from repbook.book.open_book import OpenBook
from repbook.entrypoints.frame_button import told
from repbook.entrypoints.hooks.import_hook import before_of, both, look
from repbook.entrypoints.import_source import How, bring_in
from repbook.entrypoints.outcome import Outcome
from repbook.errors import RepbookError
from repbook.features.imports.import_action import IMPORT
from repbook.features.imports.preview import READS, empty, typed
from repbook.schema.registry import TABLES
from repbook.text import say


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Bring the list in as the sheet says (M36); after a change of fields show it first."""
    meant = typed(desk.read(READS))
    path = Path(meant.file)
    how = How(meant.kind, meant.map, meant.tab, meant.changed, meant.keep, meant.wishes)
    if meant.changed:
        return look(desk, path, how, say("preview.again"))
    carried = bring_in(desk, desk.path, path, how)
    decided, done = both(carried, before_of(desk, carried, dry=False), dry=False)
    # The counts are said even where Excel is too busy to empty the preview.
    with suppress(RepbookError):
        apply(desk, desk.read(READS), empty())
        desk.show(TABLES[carried.brought.kind].sheet)
    return told(IMPORT, decided, done)
