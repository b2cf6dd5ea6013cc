"""What an import would do: where each column goes, the first rows as they will stand (M36)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.days import clock, to_date, to_datetime
from repbook.domain.reading.mapping import bracketed
from repbook.domain.values import Value
from repbook.errors import Refused
from repbook.features.imports.import_choices import (
    choice_columns,
    choice_label,
    line_of,
    options_of,
)
from repbook.features.imports.import_fields import KINDS, Listing, as_words, targets
from repbook.features.imports.import_result import Brought, Line
from repbook.features.imports.import_values import Entry
from repbook.features.imports.import_wishes import Wishes
from repbook.features.imports.preview_keys import (
    KIND,
    NO_UPDATE,
    ROWS,
    TAB,
    UPDATE,
    UPDATE_LIST,
    WINS,
    WORD,
    WORDS_HEAD,
)
from repbook.features.kernel.words import joined
from repbook.schema.declare import Column, Kind
from repbook.schema.own import own_header
from repbook.schema.registry import CUSTOMERS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import LANGUAGES, language, said, say

ACTION, ORDERS = "preview", "orders"
READS: Reads = {
    "preview": (
        *("header", "goes", "why", "place", "was", "said", "file", "tab", "kind", "update"),
        *("first", "count"),
    ),
    "preview_fields": ("label",),
}
_GIVEN = "intake.why_given"
_MOST_NOTES = 5


class Typed(NamedTuple):
    """What the sheet says of the list that is previewed, and what its user chose."""

    file: str
    tab: str | None
    kind: str | None
    map: Mapping[str, str]
    keep: tuple[str, ...]
    changed: bool
    wishes: Wishes


def fates(brought: Brought) -> tuple[str, ...]:
    """Say what becomes of each of the first rows."""
    reasons = {id(cells): reason for cells, reason in brought.rejected}
    return tuple(_fate(entry, brought, reasons) for entry in brought.first)


def fate_of(entry: Entry, brought: Brought) -> str:
    """Return the code of what becomes of a row: added, updated, known or rejected."""
    if any(cells is entry.cells for cells, _ in brought.rejected):
        return "rejected"
    return brought.fates.get(entry.number, "added")


def _fate(entry: Entry, brought: Brought, reasons: Mapping[int, str]) -> str:
    if id(entry.cells) in reasons:
        return say("preview.rejected", reason=reasons[id(entry.cells)])
    return say(f"preview.{brought.fates.get(entry.number, 'added')}")


def lines_of(brought: Brought, listing: Listing) -> Iterator[Line]:
    """Yield the columns that hold anything or fill a field, then the fields worked out."""
    columns, filled = targets(brought.kind), _filled(listing)
    used = set()
    for column in brought.mapping:
        place, key, why = column.position, column.key or "", said(column.why)
        if went := brought.goes.get(place):
            key, why = went.key or "", went.why
        if not key and not filled[place]:
            continue
        used.add(key)
        values = (_cell(brought, entry, key, place, columns) for entry in brought.first)
        chosen = column.why == _GIVEN or bool(own_header(key))
        yield Line(
            bracketed(place), column.header, key, _goes(key, columns), why, filled[place], chosen,
            tuple(values),
        )  # fmt: skip
    for key, found in columns.items():
        if key not in used and any(key in entry.values for entry in brought.first):
            values = (_cell(brought, entry, key, None, columns) for entry in brought.first)
            why = said("preview.worked_out")
            yield Line("", "", key, found.label.get(language()), why, 0, False, tuple(values))


def _filled(listing: Listing) -> list[int]:
    counts = [0] * len(listing.headers)
    for _, cells in listing.rows:
        for place, cell in enumerate(cells):
            counts[place] += cell != ""
    return counts


def _goes(key: str, columns: Mapping[str, Column]) -> str:
    if own_header(key):
        return say("preview.keep")
    if key and key not in columns:
        return say("bring.read_only")
    return columns[key].label.get(language()) if key else say("preview.leave")


def _cell(
    brought: Brought, entry: Entry, key: str, place: int | None, columns: Mapping[str, Column]
) -> str:
    """Return what a row will hold; of what is left out, what stays behind."""
    if not key:
        text = as_words(entry.cells[place]) if place is not None else ""
        return say("preview.raw", text=text) if text else ""
    if key in entry.unclear:
        return say("preview.unclear", text=entry.unclear[key].text)
    new, stays = shown(columns.get(key), entry.values.get(key)), brought.stays.get(entry.number, {})
    if key not in stays or not new:
        return new
    old = shown(columns.get(key), stays[key])
    return say("preview.stays", old=old, new=new) if old else say("preview.raw", text=new)


def shown(column: Column | None, value: Value) -> str:
    """Return a value as its cell will show it."""
    if not isinstance(value, float) or column is None:
        return as_text(value)
    if column.kind is Kind.DATE:
        return to_date(value).isoformat()
    if column.kind is Kind.STAMP:
        return to_datetime(value).isoformat(" ", "minutes")
    if column.kind is Kind.TIME:
        return clock(value)
    if column.kind is Kind.PERCENT:
        return f"{value * 100:.15g}%"
    return f"{value:,.15g}" if column.kind is Kind.MONEY else as_text(value)


def fill(
    snapshot: Snapshot, brought: Brought, file: str, tab: str | None, notes: Sequence[str]
) -> Changes:
    """Return what fills the sheet: the columns and words of a list, and what they may mean."""
    becomes: dict[str, Value] = {
        "header": say("preview.becomes"), "place": "+0",
        **_rows(say("preview.fate", row=e.number, fate=fate)
                for e, fate in zip(brought.first, fates(brought), strict=True)),
    }  # fmt: skip
    labels = _choices(brought.kind)
    fields: dict[str, Value] = {"first": 1.0, "count": float(len(labels))}
    rows: list[dict[str, Value]] = [becomes, *(_row(line) | fields for line in brought.preview)]
    rows += _words(snapshot, brought, labels)
    for number, row in enumerate(rows):
        row["place"] = row["place"] or f"+{number}"
    notes = [*_asked(brought), *notes]
    counts = say(
        "commands.imported", None,
        added=brought.added, updated=brought.updated, duplicates=brought.duplicates,
        rejected=len(brought.rejected),
    )  # fmt: skip
    told = [*notes[:_MOST_NOTES]]
    if len(notes) > _MOST_NOTES:
        told.append(say("handler.more", count=len(notes) - _MOST_NOTES))
    becomes |= {"counts": counts, "notes": "\n".join(told)}
    changes = _filled_with(rows, brought.kind, file, tab, labels)
    if brought.kind == CUSTOMERS:
        changes.settings[UPDATE] = snapshot.label(f"{UPDATE_LIST}.{brought.update or NO_UPDATE}")
    if brought.kind == ORDERS and (brought.wins or brought.outcomes):
        chosen = WINS if brought.outcomes else NO_UPDATE
        changes.settings[UPDATE] = snapshot.label(f"{UPDATE_LIST}.{chosen}")
    becomes["update"] = WINS if brought.outcomes else brought.update
    return changes


def _asked(brought: Brought) -> Iterator[str]:
    """Say what is to be chosen on the sheet: meanings of words, which cells of cards may change."""
    if brought.unknown:
        yield say("preview.words_open", count=len(brought.unknown))
    if brought.wins and not brought.outcomes:
        yield say("preview.wins", count=brought.wins)
    if brought.offered:
        cards = len({cell.customer for cell in brought.offered})
        yield say("preview.cards_differ", cards=cards, count=len(brought.offered))


def _words(snapshot: Snapshot, brought: Brought, labels: list[str]) -> Iterator[dict[str, Value]]:
    """Yield a heading and a row a word; add the choices of each column to `labels`."""
    if brought.words:
        yield {
            "header": say("preview.word"), "goes": say("preview.means"), "why": say("preview.of"),
            "filled": None, "place": WORDS_HEAD, "was": say("preview.means"),
        }  # fmt: skip
    places: dict[str, tuple[float, float]] = {}
    columns = choice_columns(brought.kind)
    for number, each in enumerate(brought.words):
        if each.key not in places:
            options = [names[0] for names in options_of(snapshot, columns[each.key]).values()]
            places[each.key] = (len(labels) + 1.0, float(len(options)))
            labels += options
        first, count = places[each.key]
        means = choice_label(snapshot, each.choice)
        yield {
            "header": each.word, "goes": means, "why": each.header, "filled": float(each.rows),
            "place": f"{WORD}{number}", "was": means, "said": 1.0 if each.said else None,
            "first": first, "count": count,
        }  # fmt: skip


def ask_kind(file: str, tab: str | None, said: str) -> Changes:
    """Return what fills the sheet where it cannot be told what the list holds."""
    row: dict[str, Value] = {"place": "+0", "notes": said}
    return _filled_with([row], "", file, tab, [])


def _filled_with(
    rows: list[dict[str, Value]], kind: str, file: str, tab: str | None, labels: list[str]
) -> Changes:
    changes = Changes(ACTION, show="preview", look=True)
    rows[0] |= {"file": file, "tab": tab or "", "kind": kind}
    changes.replaces["preview"] = rows
    changes.replaces["preview_fields"] = [{"label": label} for label in labels]
    changes.settings |= {KIND: kind_label(kind) if kind else None, TAB: tab or None, UPDATE: None}
    return changes


def empty() -> Changes:
    """Return what empties the sheet."""
    changes = Changes(ACTION, look=True)
    changes.replaces |= {"preview": [], "preview_fields": []}
    changes.settings |= {KIND: None, TAB: None, UPDATE: None}
    return changes


def _choices(kind: str) -> list[str]:
    own = [say("preview.keep")] if kind == CUSTOMERS else []
    labels = [column.label.get(language()) for column in targets(kind).values()]
    return [say("preview.leave"), *own, *dict.fromkeys(labels)]


def kind_label(kind: str) -> str:
    """Return what a kind of list is called: the sheet that it goes to."""
    return SHEETS[TABLES[kind].sheet].label.get(language())


def kind_names() -> str:
    """Return what may be written for the kind of a list."""
    return joined(map(kind_label, KINDS))


def _row(line: Line) -> dict[str, Value]:
    return {
        "header": line.header,
        "goes": line.goes,
        "why": str(line.why),
        "filled": float(line.filled) if line.place else None,
        "place": line.place,
        "was": line.goes,
        "said": 1.0 if line.said else None,
        **_rows(line.values),
    }


def _rows(values: Iterable[str]) -> dict[str, Value]:
    return dict(zip(ROWS, values, strict=False))


def typed(snapshot: Snapshot) -> Typed:
    """Return what the sheet says; `snapshot` holds `READS`. Refused where no list is previewed."""
    rows = snapshot.tables["preview"]
    file = rows.text(0, "file") if len(rows) else ""
    if not file:
        raise Refused("preview.none")
    was = rows.text(0, "kind")
    kind = _kind(as_text(snapshot.setting(KIND)))
    tab = as_text(snapshot.setting(TAB))
    same = (kind or "") == was and tab == rows.text(0, "tab")
    fresh = not (same and was)
    mapped, keep = ({}, ()) if fresh else _chosen(rows, was)
    update = _update(snapshot, kind)
    same = same and update == rows.text(0, "update")
    wins = update == WINS
    words = () if fresh else tuple(_explained(rows, snapshot.tables["preview_fields"]))
    moved = any(rows.text(row, "goes") != rows.text(row, "was") for row in range(len(rows)))
    changed = not was or not same or moved
    return Typed(
        file, tab or None, kind, mapped, keep, changed, Wishes(words, "" if wins else update, wins)
    )


def _update(snapshot: Snapshot, kind: str | None) -> str:
    """Return which cells of cards on file may change; Refused where the list is of no customers."""
    text = as_text(snapshot.setting(UPDATE))
    entries = snapshot.entries(UPDATE_LIST)
    known = {
        name.casefold(): entry.code
        for entry in entries
        for name in (*entry.label, snapshot.label(entry.key))
    }
    code = known.get(text.casefold()) if text else NO_UPDATE
    if code is None:
        labels = (snapshot.label(entry.key) for entry in entries)
        raise Refused("preview.no_update", update=text, updates=joined(labels))
    if code == WINS and kind not in (None, ORDERS):
        raise Refused("preview.wins_orders")
    if code not in (NO_UPDATE, WINS) and kind not in (None, CUSTOMERS):
        raise Refused("preview.update_customers")
    return "" if code == NO_UPDATE else code


def _explained(rows: Rows, labels: Rows) -> Iterator[str]:
    """Yield the words whose meaning the user chose, now or before, as `--values` says them.

    Words of a column that goes elsewhere now are left. Refused where a meaning is no choice.
    """
    all_rows = range(len(rows))
    moved = {
        rows.text(row, "header")
        for row in all_rows
        if rows.text(row, "place").startswith("[")
        and rows.text(row, "goes") != rows.text(row, "was")
    }
    for row in all_rows:
        word, means, header = (rows.text(row, key) for key in ("header", "goes", "why"))
        chosen = means != rows.text(row, "was") or rows.number(row, "said")
        if not rows.text(row, "place").startswith(WORD) or not (means and chosen):
            continue
        first, count = (int(rows.number(row, key) or 0) for key in ("first", "count"))
        options = [labels.text(n, "label") for n in range(first - 1, first - 1 + count)]
        if means not in options:
            facts = {"row": _place(rows, row), "word": word, "means": means}
            raise Refused("preview.no_meaning", **facts, options=" / ".join(options))
        if header not in moved:
            yield line_of(header, word, means)


def _place(rows: Rows, row: int) -> int:
    return rows.places[row] if rows.places else row + 1


def _kind(text: str) -> str | None:
    if not text:
        return None
    for kind in KINDS:
        labels = SHEETS[TABLES[kind].sheet].label
        if text.casefold() in (kind, *(labels.get(lang).casefold() for lang in LANGUAGES)):
            return kind
    raise Refused("preview.no_kind", kind=text, kinds=kind_names())


def _chosen(rows: Rows, kind: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the keys of the columns whose field the user chose, now or before; those to keep."""
    keys, keep = _keys(kind), say("preview.keep").casefold()
    mapped: dict[str, str] = {}
    kept = []
    for row in range(len(rows)):
        place, goes = rows.text(row, "place"), rows.text(row, "goes")
        chosen = goes != rows.text(row, "was") or rows.number(row, "said")
        if not place.startswith("[") or not chosen:
            continue
        if goes.casefold() == keep:
            kept.append(place)
        elif goes.casefold() not in keys:
            facts = {"row": _place(rows, row), "field": goes}
            raise Refused("preview.no_field", **facts, kind=kind_label(kind))
        key = keys.get(goes.casefold(), "")
        if key and key in mapped.values():
            first = next(name for name, other in mapped.items() if other == key)
            raise Refused("preview.twice", first=first, second=place, field=goes)
        mapped[place] = key
    return mapped, tuple(kept)


def _keys(kind: str) -> dict[str, str]:
    """Return the fields by label in any language, folded; this one's wins, the first of two."""
    found = {"": "", say("preview.leave").casefold(): ""}
    for lang in (*LANGUAGES, language()):
        for key, column in reversed(targets(kind).items()):
            found[column.label.get(lang).casefold()] = key
    return found
