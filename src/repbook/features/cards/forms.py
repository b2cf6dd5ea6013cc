"""What stands in the forms beside the card, and which card they belong to: the one shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.reading.normalize import plain_text
from repbook.domain.values import Value, whole
from repbook.errors import Refused
from repbook.features.cards.form import (
    ANSWERED,
    CHANGED,
    LOGGED,
    NOTED,
    edit_cell,
    form_table,
    log_cell,
)
from repbook.features.kernel.typed import Read, read_typed
from repbook.features.kernel.words import joined
from repbook.schema.registry import TABLES
from repbook.schema.sheets import CARD as SHEET
from repbook.schema.sheets import CHOSEN as CHOSEN
from repbook.schema.sheets import SHEETS

EDITED = (*CHANGED, *ANSWERED, *NOTED)
FORM_READS = ("id", "name")
_SOME = 5


class Form(NamedTuple):
    """One form: the inputs by the key of the column they fill."""

    cells: Mapping[str, str]

    def typed(self, snapshot: Snapshot) -> dict[str, Value]:
        """Return what is typed, by the key of the column."""
        found = {key: snapshot.setting(cell) for key, cell in self.cells.items()}
        return {key: value for key, value in found.items() if value not in (None, "")}

    def clear(self, changes: Changes, keys: Iterable[str]) -> None:
        """Empty the inputs of some fields."""
        changes.settings |= {self.cells[key]: None for key in keys}

    def place(self, snapshot: Snapshot, key: str) -> str:
        """Return an input's address for people, such as Card!K5."""
        found = next(c for c in SHEETS[SHEET].cells if c.key == self.cells[key])
        return f"{SHEETS[SHEET].label.get(snapshot.lang)}!{found.ref}"


LOG_FORM = Form({key: log_cell(key) for key in LOGGED})
EDIT_FORM = Form({key: edit_cell(key) for key in EDITED})


def shown_card(snapshot: Snapshot) -> str:
    """Return the id of the card that the Card sheet shows, "" where it shows none.

    As the sheet does: by the id, else the first name that holds what was typed.
    """
    typed = as_text(snapshot.setting(CHOSEN)).casefold()
    rows = snapshot.tables["customers"]
    if not typed:
        return ""
    for row in range(len(rows)):
        if rows.text(row, "id").casefold() == typed:
            return rows.text(row, "id")
    found = (row for row in range(len(rows)) if typed in rows.text(row, "name").casefold())
    return next((rows.text(row, "id") for row in found), "")


def card_named(snapshot: Snapshot, card: str) -> str:
    """Return the id on file of the card that is meant: by its id, its number or its name.

    Case makes no difference, nor do the zeros of the number: `lw-50` and `50` are LW-00050. A name
    counts whole. Refused where there is no such card, or more than one.
    """
    rows = snapshot.tables["customers"]
    index = rows.index()
    if card in index:
        return card
    wanted = plain_text(card).casefold()
    for means in (_is_id, _has_number, _is_name):
        found = [name for name, row in index.items() if means(rows, row, name, wanted)]
        if len(found) > 1:
            cards = joined(f"{name} {rows.text(index[name], 'name')}" for name in found[:_SOME])
            raise Refused("cards.several_cards", id=card, cards=cards)
        if found:
            return found[0]
    raise Refused("cards.no_card", id=card, file=snapshot.name)


def card_meant(snapshot: Snapshot, said: str) -> str:
    """Return the id of the one customer that is meant, as `card_named` or by what is found.

    For questions, which change nothing. Refused where there is none, or more than one.
    """
    try:
        return card_named(snapshot, said)
    except Refused as refusal:
        if refusal.key != "cards.no_card" or not said.strip():
            raise
        # Here, since most clicks bring an id, and folding names takes a dictionary.
        from repbook.features.cards.find import find

        hits = find(snapshot, said)
        if not hits:
            raise
    if len(hits) > 1:
        cards = joined(f"{hit.id} {hit.name}" for hit in hits[:_SOME])
        raise Refused("cards.several_cards", id=said, cards=cards)
    return hits[0].id


def _is_id(rows: Rows, row: int, name: str, wanted: str) -> bool:
    return name.casefold() == wanted


def _has_number(rows: Rows, row: int, name: str, wanted: str) -> bool:
    prefix, _, number = wanted.rpartition("-")
    own, _, digits = name.casefold().rpartition("-")
    return prefix in ("", own) and whole(number) is not None and whole(number) == whole(digits)


def _is_name(rows: Rows, row: int, name: str, wanted: str) -> bool:
    return "name" in rows.columns and plain_text(rows.text(row, "name")).casefold() == wanted


def name_of(snapshot: Snapshot, card: str) -> str:
    """Return a customer's name."""
    rows = snapshot.tables["customers"]
    return rows.text(rows.index()[card], "name")


def read_call(snapshot: Snapshot, typed: Mapping[str, Value], day: int) -> Read:
    """Read what was typed about one call on a day: labels, digits, codes, words."""
    row = Rows("visits", {key: [typed.get(key)] for key in LOGGED if key != "channel"})
    return read_typed(snapshot, row, 0, day)


def left_over(snapshot: Snapshot) -> tuple[str, ...]:
    """Return the labels of what is typed in either form and not yet saved."""
    log = (("visits" if key != "channel" else "calls", key) for key in LOG_FORM.typed(snapshot))
    edit = ((form_table(key), key) for key in EDIT_FORM.typed(snapshot))
    return tuple(TABLES[table].column(key).label.get(snapshot.lang) for table, key in (*log, *edit))


def clear_forms(snapshot: Snapshot) -> Changes:
    """Return the changes that empty both forms."""
    changes = Changes("card", look=True)
    for form in (LOG_FORM, EDIT_FORM):
        form.clear(changes, form.typed(snapshot))
    return changes
