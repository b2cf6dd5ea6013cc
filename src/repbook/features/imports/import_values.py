"""Read the cells of a list as values of the workbook; ask where a text is unclear (M36)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Mapping as Columns
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from repbook.book.snapshot import Snapshot
from repbook.domain.days import serial
from repbook.domain.planning.results import Result
from repbook.domain.reading.ambiguous import Ambiguous, unclear
from repbook.domain.reading.folding import fold_email, fold_label, has_han
from repbook.domain.reading.headers import bare_header, header_times
from repbook.domain.reading.mapping import Mapping
from repbook.domain.reading.moments import date_order, parse_date, parse_time
from repbook.domain.reading.parsing import (
    Digits,
    decimal_mark,
    has_unit,
    indian_groups,
    is_share,
    parse_choice,
    parse_number,
    plain_text,
    regrouped,
    whole_digits,
)
from repbook.domain.reading.phones import is_phone, split_phones
from repbook.domain.reading.placeholders import (
    is_placeholder,
    is_unsaid,
    no_email,
    no_phone,
    no_postcode,
)
from repbook.domain.reading.places import places_in
from repbook.domain.reading.said_words import spoken
from repbook.domain.reading.written_moments import since_1970
from repbook.domain.values import Problem, Value
from repbook.features.imports.import_beside import BETWEEN, columns_beside
from repbook.features.imports.import_beside import Columns as Sharing
from repbook.features.imports.import_fields import (
    Item,
    Listing,
    as_words,
    headed,
    targets,
)
from repbook.features.imports.import_noted import Noted, noted_columns
from repbook.features.imports.import_places import levels_ahead
from repbook.features.imports.import_words import (
    Beside,
    Meant,
    beside,
    folded,
    is_missed,
    label_of,
    result_of,
)
from repbook.features.kernel.bounds import beyond
from repbook.features.kernel.typed import SAID
from repbook.schema.declare import Column, Form, Kind
from repbook.schema.registry import BY_LIST, is_open
from repbook.schema.roles import fine_places, places
from repbook.text import UNSAID, Said, said, say

SHOWN = 10
# The time of day that may stand with a date.
_TIMES_OF = {"at": "day", "next_at": "next_on"}
Reader = Callable[[Item], Value | Ambiguous]
ReaderOf = tuple[int, str, str, Reader]
_IN_WORDS = (*SAID, "outcome", "lost_reason", "channel", "grade")
_MOST_DIGITS = 15
_NO_WORDS: Meant = MappingProxyType({})
# A number before its decimals; 12.345.678 and 12 345 678 are whole, 0.3333333333333333 is not.
_DIGITS = re.compile(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})+|\d+")
_SLASHED = re.compile(r"\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)", re.ASCII)
# The first days from which systems count.
_NO_DAYS = tuple(float(serial(date(year, 1, 1))) for year in (1900, 1970))
_POSTCODE = "postcode"
_CODE_AND_CITY = re.compile(r"((?:[A-Z]{1,2}-)?\d{4,6})[\s,/]+([^\W\d_].*)\Z")
_NUMBERS = (Kind.WHOLE, Kind.NUMBER, Kind.MONEY)


class Doubt(NamedTuple):
    """A cell that could not be read for sure: its header, its text, what to ask."""

    header: str
    text: str
    question: Said


@dataclass(slots=True)
class Entry:
    """One row as read: its number in the file, its values and what was unclear, by key.

    `reason` says why the row cannot be taken in, "" where it can; `kept` are texts for the note
    that were read and say more than the cell does; `changed` is the moment of its last change.
    """

    number: int
    cells: list[Item]
    values: dict[str, Value] = field(default_factory=dict)
    unclear: dict[str, Doubt] = field(default_factory=dict)
    reason: Said = UNSAID
    kept: list[str] = field(default_factory=list)
    changed: float | None = None

    @property
    def left(self) -> list[str]:
        """Return the texts that found no cell of their own; a result has one."""
        doubts = (doubt for key, doubt in self.unclear.items() if key != "result")
        unread = (headed(doubt.header, doubt.text) for doubt in doubts)
        return [*self.kept, *unread]

    def text(self, key: str) -> str:
        """Return a value as text, "" where there is none."""
        value = self.values.get(key)
        return value if isinstance(value, str) else ""

    def number_of(self, key: str) -> float | None:
        """Return a value as a number, None where there is none."""
        value = self.values.get(key)
        return value if type(value) is float else None


@dataclass(slots=True)
class Questions:
    """Problems alike, gathered by header and message, so that each is listed once."""

    file: str
    _rows: dict[tuple[str, Said], list[int]] = field(default_factory=dict)

    def add(self, row: int, message: Said, header: str = "") -> None:
        """Note a problem of one row."""
        self._rows.setdefault((header, message), []).append(row)

    def ask(self, entry: Entry) -> None:
        """Note what was unclear in a row that is taken in."""
        for key, (header, _, question) in entry.unclear.items():
            told = "bring.result_waits" if key == "result" else "bring.blanked"
            self.add(entry.number, said(told, question=question), header)

    def problems(self) -> list[Problem]:
        """Return one problem for each message, naming its first rows."""
        return [
            Problem(self.place(rows, header), message)
            for (header, message), rows in sorted(self._rows.items(), key=lambda item: item[1][0])
        ]

    def place(self, rows: Sequence[int], header: str = "") -> str:
        """Return where rows stand, for people."""
        shown = ", ".join(map(str, rows[:SHOWN])) + (" …" if len(rows) > SHOWN else "")
        if header:
            return say("bring.place_cell", file=self.file, rows=shown, header=header)
        return say("bring.place", file=self.file, rows=shown)


def read_entries(
    snapshot: Snapshot, listing: Listing, mapping: Mapping, kind: str, meant: Meant = _NO_WORDS
) -> list[Entry]:
    """Return every row read by the map; `meant` are words that the user explained."""
    columns = targets(kind)
    sharing = columns_beside(listing, mapping, kind)
    filling = [(place, key) for key, place in mapping.positions().items()]
    readers: list[ReaderOf] = [
        (
            place,
            key,
            listing.headers[place] or key,
            _reader(snapshot, columns[key], listing, place, meant.get(key, {})),
        )
        for place, key in (*filling, *sharing.instead.items())
    ]
    readers += _clock_readers(listing, mapping, kind)
    noted = noted_columns(listing, mapping, kind, sharing)
    typed_area = _has_typed_area(listing, mapping, columns)
    told = (
        beside(mapping, [[*map(as_words, cells)] for _, cells in listing.rows])
        if kind == "calls"
        else Beside((), ())
    )
    entries = []
    for number, cells in listing.rows:
        entry = Entry(number, cells)
        instead = sharing.address_of(cells)
        _take_cells(entry, readers, columns, sharing, instead)
        _part_postcode(entry, columns)
        _add_people(entry, sharing, cells)
        if kind == "customers" and not entry.text("name") and entry.text("contact"):
            _name_person(entry)
        _add_emails(entry, sharing.emails_of(cells))
        _add_phones(entry, [cells[place] for place in sharing.phones], columns)
        _keep_rest(entry, noted, instead or sharing.address)
        _fill_area(entry, columns, typed=typed_area)
        if kind == "calls":
            _settle_result(snapshot, entry, told)
            _keep_word(entry, mapping.positions().get("result"), meant.get("result", {}))
        entry.reason = _too_long(entry, listing.most)
        entries.append(entry)
    return entries


def _take_cells(
    entry: Entry,
    readers: Sequence[ReaderOf],
    columns: Columns[str, Column],
    sharing: Sharing,
    instead: Columns[str, int],
) -> None:
    """Read a row's cells; one that stands in for another is read where that is blank."""
    for mapped, key, header, read in readers:
        place = instead.get(key, mapped)
        if place in sharing.instead and (key in entry.values or key in entry.unclear):
            continue
        cell = entry.cells[place]
        if not _is_nothing(columns[key], cell, read):
            _take(entry, key, header, cell, read(cell))


def _part_postcode(entry: Entry, columns: Columns[str, Column]) -> None:
    """Take the postal code before a city, as in 10115 Berlin, where no cell of its own says it."""
    told = _CODE_AND_CITY.match(entry.text("city"))
    if told and _POSTCODE in columns and not entry.text(_POSTCODE):
        entry.values[_POSTCODE], entry.values["city"] = told.groups()


def _add_people(entry: Entry, sharing: Sharing, cells: list[Item]) -> None:
    """Take the first person as the contact, and keep the others with their numbers (M36)."""
    if person := sharing.contact_of(cells):
        entry.values["contact"] = person
    others = [*sharing.people_of(cells), *filter(None, (entry.text("people"),))]
    if others:
        entry.values["people"] = BETWEEN.join(others)


def _add_emails(entry: Entry, found: list[str]) -> None:
    """Keep the first address as the e-mail and put the others beside the person (M36)."""
    doubted = entry.unclear["email"].text if "email" in entry.unclear else None
    told = [text for text in found if text != doubted]
    first, *others = sorted(told, key=lambda text: not fold_email(text)) or [""]
    if first:
        entry.values["email"] = first
    if others:
        person = " ".join(filter(None, (entry.text("contact"), *others)))
        entry.values["people"] = BETWEEN.join(filter(None, (entry.text("people"), person)))


def _keep_rest(entry: Entry, noted: Noted, address: Columns[str, int]) -> None:
    """Join an address' further lines to it, and note what has no field of its own."""
    lines = noted.lines_of(entry.cells, address.get("address"))
    if lines:
        further = (as_words(entry.cells[place]) for place in lines)
        entry.values["address"] = ", ".join((entry.text("address"), *further))
    entry.kept += noted.texts(entry.cells, {*address.values(), *lines})


def _name_person(entry: Entry) -> None:
    """Let a person without a firm be the customer."""
    entry.values["name"] = entry.text("contact")


def _add_phones(entry: Entry, cells: list[Item], columns: Columns[str, Column]) -> None:
    """Keep the first number as the phone and put the others beside it (M36)."""
    texts = [whole_digits(as_words(cell)) for cell in cells if cell != ""]
    cells_filled = (*texts, entry.text("phones"))
    given = (number for text in cells_filled if not no_phone(text) for number in split_phones(text))
    numbers = [number for number in given if is_phone(number)]
    first, *others = list(dict.fromkeys(numbers)) or [""]
    if first:
        entry.values["phone"] = first
    if others and "phones" in columns:
        entry.values["phones"] = BETWEEN.join(others)
    elif others:
        entry.values["phone"] = BETWEEN.join((first, *others))


def _fill_area(entry: Entry, columns: Columns[str, Column], *, typed: bool) -> None:
    """Take the area from the finest place that the row names, where it names no area.

    An area such as 浙江省/杭州市/西湖区 names all three; one `typed` under its own label stands.
    An address that begins with them names them where no column does; an area beside it stands.
    """
    levels = None if typed else places_in(entry.text("area"))
    ahead = None
    if not levels and entry.text("address") and not any(map(entry.text, places())):
        ahead = levels_ahead(entry.text("address"))
    if found := levels or ahead:
        known = {key: text for key, text in found._asdict().items() if text}
        for key in known.keys() & columns.keys():
            entry.values.setdefault(key, known[key])
        if levels or not entry.text("area"):
            entry.values["area"] = found.district or found.city
    order = places(han=any(has_han(entry.text(key)) for key in fine_places()))
    finest = next((text for key in order if (text := entry.text(key))), "")
    if finest and "area" in columns and not entry.text("area"):
        entry.values["area"] = finest


def _has_typed_area(listing: Listing, mapping: Mapping, columns: Columns[str, Column]) -> bool:
    """Tell whether the areas stand under the workbook's own label: they are the user's."""
    place = mapping.positions().get("area")
    if place is None:
        return False
    return fold_label(bare_header(listing.headers[place])) in map(fold_label, columns["area"].label)


def _keep_word(entry: Entry, place: int | None, meant: Columns[str, str]) -> None:
    """Keep the word for a result that the user explained."""
    if place is not None and folded(word := as_words(entry.cells[place])) in meant:
        entry.values["result_said"] = word


def _settle_result(snapshot: Snapshot, entry: Entry, told: Beside) -> None:
    """Read the result in another system's words; an unknown word is kept as it was given."""
    found = None
    if any(entry.cells[place] != "" for place in told.numbered):
        entry.values["channel"] = snapshot.label("channel.phone")
    if doubt := entry.unclear.get("result"):
        entry.values["result_said"] = doubt.text
        found = result_of(doubt.text)
    elif "result" not in entry.values and is_missed([*map(as_words, entry.cells)], told):
        found = Result.NO_ANSWER.value
    if found:
        entry.unclear.pop("result", None)
        entry.values["result"] = snapshot.label(f"result.{found}")


def _clock_readers(listing: Listing, mapping: Mapping, kind: str) -> Iterator[ReaderOf]:
    """Yield a reader for each time that stands with its date, where it has no own column."""
    found = mapping.positions()
    for key, day in _TIMES_OF.items():
        if key in targets(kind) and key not in found and day in found:
            yield (found[day], key, listing.headers[found[day]], _clock)


def _clock(item: Item) -> Value | Ambiguous:
    found = parse_time(since_1970(item) or item)
    return found if isinstance(found, float) and found else None


def _is_nothing(column: Column, cell: Item, read: Reader) -> bool:
    """Tell whether a cell is blank, or says that there is nothing; None may be a choice too."""
    if not isinstance(cell, str):
        return False
    chosen = column.choices in BY_LIST and not is_open(column.choices)
    if cell == "" or not _empty(column, chosen=chosen)(cell):
        return cell == ""
    return not (chosen and isinstance(read(cell), str))


def _empty(column: Column, *, chosen: bool) -> Callable[[str], bool]:
    """Return what tells that a cell of a column says nothing."""
    if column.form is not None:
        return no_email if column.form is Form.EMAIL else no_phone
    if column.key == _POSTCODE:
        return no_postcode
    return is_placeholder if chosen else is_unsaid


def _take(entry: Entry, key: str, header: str, cell: Item, value: Value | Ambiguous) -> None:
    if isinstance(value, Ambiguous):
        entry.unclear[key] = Doubt(header, as_words(cell), value.text())
    elif value is not None:
        entry.values[key] = value


def _too_long(entry: Entry, most: int) -> Said:
    for key, value in entry.values.items():
        if isinstance(value, str) and len(value) > most // 2 and _length(value) > most:
            return said("bring.too_long", header=key, length=_length(value), most=most)
    if entry.left and _length(with_note(entry.text("note"), entry.left)) > most:
        return said("bring.too_long", header="note", length=most + 1, most=most)
    return UNSAID


def _length(text: str) -> int:
    """Count as Excel does, in UTF-16 units."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def with_note(note: str, left: Iterable[str]) -> str:
    """Return a note with texts that found no cell of their own added, each once."""
    lines = [note] if note else []
    return "\n".join([*lines, *(text for text in left if text not in note)])


def _reader(
    snapshot: Snapshot, column: Column, listing: Listing, place: int, meant: Columns[str, str]
) -> Reader:
    cells = [line.cells[place] for line in listing.rows]
    if column.kind in _NUMBERS:
        return _bounded(column, _number_reader(cells, _times(column, listing.headers[place])))
    if column.kind is Kind.PERCENT:
        return _bounded(column, _percent_reader(cells))
    if column.kind in (Kind.DATE, Kind.STAMP):
        order = date_order(cells) or (
            _order_of_dates(listing) if any(map(_is_slashed, cells)) else None
        )
        return partial(_date, order)
    if column.kind is Kind.TIME:
        return lambda item: _number(parse_time(item))
    if column.choices in BY_LIST:
        return _explained(snapshot, column, _choice_reader(snapshot, column), meant)
    return partial(_text, column.form)


def _date(order: str | None, item: Item) -> Value | Ambiguous:
    """Read a day; one that systems write where they have none is told, and is none."""
    found = _number(parse_date(since_1970(item) or item, order))
    if found in _NO_DAYS:
        return unclear("no_day", value=as_words(item))
    return found


def _text(form: Form | None, item: Item) -> Value | Ambiguous:
    """Read a text; a phone or an address that is none is told, wherever it stood."""
    words = as_words(item)
    if form is Form.PHONE and not is_phone(words):
        return unclear("no_phone_in_cell", value=words)
    if form is Form.EMAIL and not fold_email(words):
        return unclear("no_email_in_cell", value=words)
    return whole_digits(words)


def _bounded(column: Column, read: Reader) -> Reader:
    """Ask about a number that its column does not take."""

    def checked(item: Item) -> Value | Ambiguous:
        found = read(item)
        fault = beyond(column, found) if isinstance(found, float) else None
        return found if fault is None else fault

    return checked


def _order_of_dates(listing: Listing) -> str | None:
    """Return the order of day and month that another column of the same list proves."""
    return date_order(cell for line in listing.rows for cell in line.cells if _is_slashed(cell))


def _is_slashed(cell: Item) -> bool:
    return isinstance(cell, str) and bool(_SLASHED.match(cell))


def _number(value: float | Ambiguous | None) -> Value | Ambiguous:
    return float(value) if isinstance(value, int | float) else value


def unit_headers(listing: Listing, mapping: Mapping, kind: str) -> list[tuple[str, float]]:
    """Return the headers whose unit multiplies the numbers below, and by how much."""
    columns = targets(kind)
    return [
        (header, times)
        for key, place in mapping.positions().items()
        if (times := _times(columns[key], header := listing.headers[place])) != 1
    ]


def _times(column: Column, header: str) -> float:
    return (header_times(header) if column.kind is Kind.MONEY else None) or 1.0


def _number_reader(cells: Iterable[Item], times: float) -> Reader:
    """Read numbers; a header's unit, such as k€ or 万元, counts where a cell has none of its own."""
    cells = list(cells)
    indian = indian_groups(cells)
    decimal = decimal_mark((_grouped(cell, indian) for cell in cells), grouped=True)

    def read(item: Item) -> Value | Ambiguous:
        if _is_too_long(item):
            return unclear("number_long", value=as_words(item))
        if is_share(item):
            return unclear("number", value=as_words(item))
        number = parse_number(_grouped(item, indian), decimal)
        scaled = times != 1 and isinstance(number, float) and not has_unit(item)
        return round(number * times, 6) if scaled and isinstance(number, float) else number

    return read


def _grouped(item: Item, indian: bool) -> Item:
    is_text = indian and isinstance(item, str) and not isinstance(item, Digits)
    return regrouped(plain_text(item)) if is_text else item


def _is_too_long(item: Item) -> bool:
    """Tell whether a cell cannot hold a number: its last digits would be lost."""
    found = _DIGITS.search(plain_text(item))
    return found is not None and len(re.sub(r"\D", "", found[0]).lstrip("0")) > _MOST_DIGITS


def _percent_reader(cells: Sequence[Item]) -> Reader:
    """Read shares; a column with any plain number above 1 is one of percentages."""
    decimal = decimal_mark(cells)
    plain = [parse_number(item, decimal) for item in cells if not is_share(item)]
    hundred = any(isinstance(number, float) and abs(number) > 1 for number in plain)

    def read(item: Item) -> Value | Ambiguous:
        number = parse_number(item, decimal)
        scaled = isinstance(number, float) and hundred and not is_share(item)
        return number / 100 if scaled and isinstance(number, float) else number

    return read


def _explained(
    snapshot: Snapshot, column: Column, read: Reader, meant: Columns[str, str]
) -> Reader:
    """Read a word as the user explained it; a choice of another list is settled afterwards."""
    if not meant:
        return read

    def explained(item: Item) -> Value | Ambiguous:
        choice = meant.get(folded(as_words(item)))
        if choice is None:
            return read(item)
        label = label_of(snapshot, column, choice)
        return unclear("choice", value=as_words(item), options="") if label is None else label

    return explained


def _choice_reader(snapshot: Snapshot, column: Column) -> Reader:
    """Read a label in any language, a code, a digit or words for it as this workbook's label."""
    entries = snapshot.entries(column.choices)
    options = {entry.code: (snapshot.label(entry.key), *entry.label) for entry in entries}
    known: dict[Item, Value | Ambiguous] = {}

    def read(item: Item) -> Value | Ambiguous:
        if item not in known:
            code = parse_choice(item, options)
            if isinstance(code, Ambiguous) and isinstance(item, str):
                bare = parse_choice(bare_header(item), options)  # A（重点客户） is A
                code = bare if isinstance(bare, str) else code
            if isinstance(code, Ambiguous) and column.choices in _IN_WORDS:
                words = as_words(item)  # HubSpot's deals stand at Closed won (Sales Pipeline)
                told = (spoken(column.choices, said) for said in (words, bare_header(words)))
                code = next(filter(None, told), code)
            found = options[code][0] if isinstance(code, str) else code
            unlisted = isinstance(found, Ambiguous) and is_open(column.choices)
            known[item] = as_words(item) if unlisted else found
        return known[item]

    return read
