"""What a row of the day's sheet says of the last contact, the promise and the preparation (M150)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from repbook.book.changes import Lines
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import clock, to_date
from repbook.domain.figures import day_text
from repbook.domain.planning.stops import Do, PlannedStop
from repbook.domain.values import Value
from repbook.features.plan.also import Also
from repbook.features.plan.signs import (
    CALL_LINE,
    CALL_LINE_ZH,
    CALL_LINES,
    CALL_SIZE,
    CALL_SIZE_ZH,
    EDGE,
    LACKING,
    MORE,
    MOST_LINES,
    PAGE_ROOM,
    PROMISE,
    READY,
    VISIT_HEIGHT,
    VISIT_LINE,
    VISIT_LOWEST,
)
from repbook.record import NamedTuple
from repbook.schema.declare import PAPER_SIZE
from repbook.schema.fitting import lines_of
from repbook.schema.registry import TABLES
from repbook.text import say

LAST_READS = ("day", "channel", "result", "note", "at", "entered")
PREPARATION = ("questions", "dispute", "floor")
NOTE_WIDTH = 40
"""How much of a note is shown, in letters; a character of full width counts as two."""
ALSO_WIDTH = 60
"""How much is shown of what else to do at a visit, counted alike."""
_SHORT_ROW = {"en": 46, "zh-CN": 22, "zh-TW": 22}
_WIDE = frozenset("WF")
_REACHED = {"phone": "phone", "visit": "visit"}
"""The channels whose way to reach somebody has a word of its own."""
_WRAPPED = ("name", "area", "reach", "why", "last", "ask")


class Said(NamedTuple):
    """The last contact with a customer: its row in the log, and when it was."""

    row: int
    moment: tuple[float, float, float]


Given = Mapping[str, Value]


def lines(visits: Sequence[Given], calls: Sequence[Given], lang: str) -> tuple[Lines, ...]:
    """Return how the rows are set: visits share a page, calls stand close on the next.

    Each is as high as its longest text, calls in smaller type; the rows are as they are written.
    """
    share = max(VISIT_LOWEST, min(VISIT_HEIGHT, PAGE_ROOM // max(len(visits), 1)))
    large, small, line = (
        (VISIT_LINE, CALL_SIZE, CALL_LINE)
        if lang == "en"
        else (CALL_LINE_ZH, CALL_SIZE_ZH, CALL_LINE_ZH)
    )
    high = (max(share, EDGE + large * _lines(row, lang, 1)) for row in visits)
    low = (EDGE + line * max(CALL_LINES, _lines(row, lang, PAPER_SIZE / small)) for row in calls)
    return (
        *(Lines(count, each, PAPER_SIZE, over=CALL_SIZE) for each, count in _alike(high)),
        *(Lines(count, each, small) for each, count in _alike(low)),
    )


def _alike(heights: Iterable[float]) -> Iterator[tuple[float, int]]:
    for height, same in groupby(heights):
        yield height, len(list(same))


def _lines(row: Given, lang: str, narrower: float) -> int:
    """Return how many lines the longest text of a row takes, in type so much smaller."""
    columns = [TABLES["visits"].column(key) for key in _WRAPPED]
    needed = [
        lines_of(as_text(row.get(column.key)), column.width_in(lang) * narrower, lang)
        for column in columns
    ]
    return min(max(needed), MOST_LINES)


def last_contacts(snapshot: Snapshot, cards: Iterable[str], day: int) -> dict[str, int]:
    """Return the row of the log that holds the last contact up to a day, by card."""
    calls, wanted = snapshot.tables["calls"], frozenset(cards)
    found: dict[str, Said] = {}
    for row, value in enumerate(calls.columns["id"]):
        card = as_text(value)
        when = calls.number(row, "day") if card in wanted else None
        if when is None or when > day:
            continue
        moment = (when, calls.number(row, "at") or 0.0, calls.number(row, "entered") or 0.0)
        if card not in found or moment >= found[card].moment:
            found[card] = Said(row, moment)
    return {card: said.row for card, said in found.items()}


def last_text(
    snapshot: Snapshot, seat: PlannedStop, day: int, contact: int | None, also: Also | None = None
) -> str:
    """Return the cell: date, how, a short note; the promise due; what is prepared; what else to do.

    Where that is too much for the row, as it is for a call's two lines, the promise or what else to
    do stands in place of the note. That somebody was reached goes without saying where a note says what was said.
    """
    promise, prep = _promise(snapshot, seat, day), prepared(snapshot, seat, day)
    low = seat.do is not Do.VISIT
    crowded = bool(promise or (also and low)) and (low or prep not in ("", READY))
    told = "" if contact is None else _contact(snapshot, contact, day, brief=crowded)
    lang = snapshot.lang
    if prep == READY:
        prep = say("planning.prepared", lang, sign=READY)
    elif prep:
        prep = say("planning.to_prepare", lang, sign=LACKING, missing=prep)
    more = "" if also is None else _more(also, brief=low or crowded)
    return "\n".join(part for part in (told, promise, prep, more) if part)


def _more(also: Also, *, brief: bool) -> str:
    """Return the line of what else to do."""
    text = shortened(also.short) if brief else shortened(also.text, ALSO_WIDTH)
    return f"{MORE} {text}"


def prepared(snapshot: Snapshot, seat: PlannedStop, day: int) -> str:
    """Name what an A or key customer's visit still lacks; a tick where nothing, else ""."""
    card = seat.card
    if seat.do is not Do.VISIT or not (card.grade == "a" or card.key or card.is_potential(day)):
        return ""
    rows = snapshot.tables["customers"]
    missing = [key for key in PREPARATION if not rows.text(card.order, key)]
    names = [TABLES["customers"].column(key).label.get(snapshot.lang) for key in missing]
    joint = say("intake.comma", snapshot.lang)
    return joint.join(name.lower() for name in names) if names else READY


def row_why(text: str, do: Do, lang: str) -> str:
    """Return why as the row has room for it: of a call's, the parts that fit two small lines."""
    if do is Do.VISIT:
        return text
    joint = say("planning.why_joint", lang)
    parts = text.split(joint)
    while len(parts) > 1 and len(joint.join(parts)) > _SHORT_ROW.get(lang, _SHORT_ROW["en"]):
        parts.pop()
    return joint.join(parts)


def shortened(text: str, width: int = NOTE_WIDTH) -> str:
    """Return a text in one line of at most `width` letters, cut at a word where it has any."""
    line = " ".join(text.split())
    if _width(line) <= width:
        return line
    kept = ""
    for sign in line:
        if _width(kept + sign) > width - 1:
            break
        kept += sign
    head = kept.rpartition(" ")[0]
    return (head if _width(head) > width // 2 else kept).rstrip(" ,;，；、") + "…"


def _width(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(sign) in _WIDE) for sign in text)


def _contact(snapshot: Snapshot, row: int, day: int, *, brief: bool) -> str:
    calls, lang = snapshot.tables["calls"], snapshot.lang
    when = to_date(calls.number(row, "day") or 0)
    same_year = when.year == to_date(day).year
    date = when.strftime("%m-%d") if same_year else when.isoformat()
    note = "" if brief else shortened(calls.text(row, "note"))
    channel, result = calls.text(row, "channel"), calls.text(row, "result")
    if snapshot.code("result", result) == "reached":
        met = _REACHED.get(snapshot.code("channel", channel) or "", "other")
        result = "" if note else say(f"planning.reached_{met}", lang)
    how = (channel, result.lower())
    told = say("planning.last_how", lang).join(part for part in how if part)
    head = f"{date} {told}".rstrip()
    return say("planning.last_note", lang, head=head, note=note) if note else head


def _promise(snapshot: Snapshot, seat: PlannedStop, day: int) -> str:
    card, lang = seat.card, snapshot.lang
    if card.next_on is None or not card.is_promised(day):
        return ""
    step = shortened(snapshot.tables["customers"].text(card.order, "next_step"))
    if card.next_at is not None and card.is_appointed(day):
        text = say("planning.why_appointment", lang, time=clock(card.next_at))
    else:
        when = "planning.last_today" if card.next_on == day else "planning.last_promised"
        text = say(when, lang, day=day_text(card.next_on, lang))
    return f"{PROMISE} " + (
        say("planning.why_agreed", lang, text=text, step=step) if step else text
    )
