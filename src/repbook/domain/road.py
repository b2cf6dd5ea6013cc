"""What leaves the workbook for the road, and what comes back: plain records, no sheet, no file."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from repbook.domain.values import Value
from repbook.record import NamedTuple

VERSION = 1
"""Of the file of results; another one is refused."""
RESULTS, CARRIED = "results", "carried"
"""What a file from the road says that it is: a phone's results, a carried workbook."""
MARKS = "repbook"
"""The hidden sheet of a carried workbook that says whose it is, and what its cells held."""
SEEN = ("rank", "at", "do", "name", "area", "reach", "why", "last", "ask")
"""The columns of the day's sheet that a carried workbook shows; `ANSWERED` are filled in."""
ANSWERED = (
    "answer",
    "result",
    "need",
    "attitude",
    "chance",
    "next_step",
    "next_on",
    "amount",
    "note",
)
VISIT = "visit_id"
MOST_BYTES, MOST_ROWS = 1_000_000, 500
CHOSEN = ("result", "need", "attitude", "chance")
DATED, CLOCKED, AMOUNTS = ("next_on",), ("next_at", "at"), ("amount",)
LONGEST = {"answer": 200, "next_step": 200, "note": 1000, "amount": 20}
"""The most signs of what is typed on the phone; a longer text was not typed there."""
FIELDS = (*CHOSEN, "answer", "next_step", "next_on", "next_at", "amount", "note", "at")
"""What a row of results may hold beside its visit; `at` is the time it was tapped."""


class Mark(StrEnum):
    """What a row of `MARKS` says: what the file is, whose, of which day; columns, cells' texts."""

    KIND = "kind"
    BOOK = "book"
    DAY = "day"
    SHEET = "sheet"
    COLUMN = "column"
    CELL = "cell"
    CARD = "card"


class Choice(NamedTuple):
    """One entry of a list: its code, and the workbook's own label."""

    code: str
    label: str


class Spoken(NamedTuple):
    """A contact of a customer's past, in words."""

    day: str
    text: str


class Stop(NamedTuple):
    """One customer taken along.

    `visit` is the row of the day's sheet, "" for a customer who is not on it; `answers` are the
    wordings of the question's options, if any. `facts` are labels and values of the card.
    """

    visit: str
    number: int
    at: str
    do: str
    visiting: bool
    name: str
    area: str
    contact: str
    phone: str
    address: str
    reach: str
    why: str
    last: str
    ask: str
    answers: tuple[str, ...]
    facts: tuple[tuple[str, str], ...] = ()
    past: tuple[Spoken, ...] = ()
    returned: bool = False
    planned: bool = True

    @property
    def is_open(self) -> bool:
        """Return whether a result is wanted."""
        return bool(self.visit) and not self.returned


def place_of(area: str, address: str) -> str:
    """Return what a map looks for: the address, after its area where it does not name that."""
    return address if area in address else f"{area} {address}".strip()


class Taken(NamedTuple):
    """The cards taken along: whose, of which day (ISO), and the workbook's own lists."""

    book: str
    day: str
    rep: str
    rep_name: str
    lang: str
    stops: tuple[Stop, ...]
    choices: Mapping[str, tuple[Choice, ...]]
    desk: bool = False


class Sent(NamedTuple):
    """One row of results that came back: cells as typed on the sheet, by column.

    `at` is the time of the contact as a fraction of a day; `where` its place for people; `left`
    what in its note looks like a date, time or amount and was not taken as one.
    """

    visit: str
    cells: Mapping[str, Value]
    where: str
    at: float | None = None
    left: tuple[str, ...] = ()


class BroughtBack(NamedTuple):
    """A carried workbook as it came back: its marks, its typed rows, and what else was changed."""

    book: str
    version: str
    day: str
    rows: tuple[Sent, ...]
    changed: tuple[str, ...] = ()


class Event(NamedTuple):
    """A date for a calendar: an hour of a day, or with `at` None the whole of it.

    `uid` stays the same however often it is exported; `day` is a serial number, `minutes` how long
    it takes.
    """

    uid: str
    day: int
    at: float | None
    minutes: int
    title: str
    place: str = ""
    text: str = ""


class Address(NamedTuple):
    """Somebody to write to or to call, as an address book keeps her."""

    uid: str
    firm: str
    person: str
    title: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    street: str = ""
    city: str = ""
    province: str = ""
    postcode: str = ""
    birthday: str = ""
    note: str = ""
