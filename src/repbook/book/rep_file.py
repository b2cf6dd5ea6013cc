"""One file of a folder of reps' workbooks: how it stands, and what was counted in it."""

from __future__ import annotations

from repbook.record import NamedTuple
from repbook.text import Said


class RepFile(NamedTuple):
    """What is known of one file; `state` is a code of the list `file`.

    `saved` is when it was saved last, `owner` who has it open, `rep` the rep's code and `name` how
    he is called, each empty where none is set, `book_id` what tells the workbook from others,
    `chain` the ids of its bases, `reason` why it could not be read. `read` tells that it was;
    `cards`, `open` and `conflicts` are its cards, results not returned and conflicts that wait,
    `note` what is said of it.
    """

    file: str
    state: str
    saved: float
    owner: str = ""
    template: int | None = None
    rep: str = ""
    name: str = ""
    book_id: str = ""
    chain: frozenset[str] = frozenset()
    reason: str = ""
    read: bool = False
    cards: int = 0
    open: int = 0
    conflicts: int = 0
    note: Said | str = ""

    @property
    def is_listed(self) -> bool:
        """Tell whether the file waits for somebody."""
        return isinstance(self.note, Said) and bool(self.note.kind)
