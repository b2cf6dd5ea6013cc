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
from repbook.features.imports.import_fields import KINDS, Listing, as_words, targets
from repbook.features.imports.import_result import Brought, Line
from repbook.features.imports.import_values import Entry
from repbook.features.imports.preview_keys import KIND, ROWS, TAB
from repbook.schema.declare import Column, Kind
from repbook.schema.own import own_header
from repbook.schema.registry import CUSTOMERS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import LANGUAGES, language, say

ACTION = "preview"
READS: Reads = {
    "preview": ("goes", "place", "was", "said", "file", "tab", "kind"),
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


def fates(brought: Brought) -> tuple[str, ...]:
    """Say what becomes of each of the first rows."""
    reasons = {id(cells): reason for cells, reason in brought.rejected}
    return tuple(_fate(entry, brought, reasons) for entry in brought.first)


def _fate(entry: Entry, brought: Brought, reasons: Mapping[int, str]) -> str:
    if id(entry.cells) in reasons:
        return say("preview.rejected", reason=reasons[id(entry.cells)])
    return say(f"preview.{brought.fates.get(entry.number, 'added')}")


def lines_of(brought: Brought, listing: Listing) -> Iterator[Line]:
    """Yield the columns that hold anything or fill a field, then the fields worked out."""
    columns, filled = targets(brought.kind), _filled(listing)
    used = set()
    for column in brought.mapping:
        place, key, why = column.position, column.key or "", say(column.why)
        if went := brought.goes.get(place):
            key, why = went.key or "", went.why
        if not key and not filled[place]:
            continue
        used.add(key)
        values = (_cell(brought, entry, key, place, columns) for entry in brought.first)
        said = column.why == _GIVEN or bool(own_header(key))
        yield Line(
            bracketed(place), column.header, key, _goes(key, columns), why, filled[place], said,
            tuple(values),
        )  # fmt: skip
    for key, found in columns.items():
        if key not in used and any(key in entry.values for entry in brought.first):
            values = (_cell(brought, entry, key, None, columns) for entry in brought.first)
            why = say("preview.worked_out")
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
    return f"{shown(columns.get(key), stays[key])} {say('preview.raw', text=new)}".lstrip()


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


def fill(brought: Brought, file: str, tab: str | None, notes: Sequence[str]) -> Changes:
    """Return what fills the sheet: the columns, the list they are of, the fields to choose from."""
    becomes: dict[str, Value] = {
        "header": say("preview.becomes"), "place": "+0",
        **_rows(say("preview.fate", row=e.number, fate=fate)
                for e, fate in zip(brought.first, fates(brought), strict=True)),
    }  # fmt: skip
    rows: list[dict[str, Value]] = [becomes, *map(_row, brought.preview)]
    for number, row in enumerate(rows):
        row["place"] = row["place"] or f"+{number}"
    counts = say(
        "commands.imported", None,
        added=brought.added, updated=brought.updated, duplicates=brought.duplicates,
        rejected=len(brought.rejected),
    )  # fmt: skip
    told = [*notes[:_MOST_NOTES]]
    if len(notes) > _MOST_NOTES:
        told.append(say("handler.more", count=len(notes) - _MOST_NOTES))
    becomes |= {"counts": counts, "notes": "\n".join(told)}
    return _filled_with(rows, brought.kind, file, tab)


def ask_kind(file: str, tab: str | None, said: str) -> Changes:
    """Return what fills the sheet where it cannot be told what the list holds."""
    row: dict[str, Value] = {"place": "+0", "notes": said}
    return _filled_with([row], "", file, tab)


def _filled_with(rows: list[dict[str, Value]], kind: str, file: str, tab: str | None) -> Changes:
    changes = Changes(ACTION, show="preview", look=True)
    rows[0] |= {"file": file, "tab": tab or "", "kind": kind}
    changes.replaces["preview"] = rows
    labels = _choices(kind) if kind else []
    changes.replaces["preview_fields"] = [{"label": label} for label in labels]
    changes.settings |= {KIND: kind_label(kind) if kind else None, TAB: tab or None}
    return changes


def empty() -> Changes:
    """Return what empties the sheet."""
    changes = Changes(ACTION, look=True)
    changes.replaces |= {"preview": [], "preview_fields": []}
    changes.settings |= {KIND: None, TAB: None}
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
    return ", ".join(map(kind_label, KINDS))


def _row(line: Line) -> dict[str, Value]:
    return {
        "header": line.header,
        "goes": line.goes,
        "why": line.why,
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
    mapped, keep = _chosen(rows, was) if same and was else ({}, ())
    moved = any(rows.text(row, "goes") != rows.text(row, "was") for row in range(len(rows)))
    changed = not was or not same or moved
    return Typed(file, tab or None, kind, mapped, keep, changed)


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
            facts = {"row": rows.places[row] if rows.places else row + 1, "field": goes}
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
