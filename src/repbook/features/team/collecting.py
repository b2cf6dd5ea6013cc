"""What Collect makes of the mirrors: people judged, and the tables that other features list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from repbook.book.snapshot import as_text
from repbook.domain.values import Value
from repbook.features.team.closing import Effort, judge
from repbook.features.team.settings import CURRENCIES
from repbook.schema.pages.slots import joined

LISTED = "team.listed"
"""`Lister`s by table: a feature names its tuple of them in its `slots`, as `module:name`."""
JUDGED = ("contacts", "won", "decided", "lower", "upper", "closing")
"""The columns of People that say how somebody works."""
Columns = Mapping[str, Sequence[Value]]
Row = dict[str, Value]


class Collected(NamedTuple):
    """All that was read: the mirrors' columns by table, the team's own people, words and numbers.

    `label` gives the word of `list.code` in the team's workbook, `number` a threshold, `today` a
    day number; `people` are the rows of People as they will be, `kept` other tables as they stand.
    Unless `persons`, nobody is judged by name: only the team's figure counts.
    """

    today: float
    mirrors: Mapping[str, Columns]
    people: Sequence[Row]
    kept: Mapping[str, Sequence[Row]]
    label: Callable[[str], str]
    number: Callable[[str], float]
    persons: bool = True


class Lister(NamedTuple):
    """What fills a table anew at each Collect."""

    table: str
    rows: Callable[[Collected], list[Row]]


def listed(found: Collected) -> dict[str, list[Row]]:
    """Return the rows of every table that features list, by table."""
    return {lister.table: lister.rows(found) for lister in joined(LISTED)}


def everybody(known: Sequence[Row], names: Mapping[str, Collection[str]]) -> list[Row]:
    """Return the people on file, as they were typed, and those whose workbook is new.

    `names` are those that workbooks have by code; where there is one, it fills a blank name.
    """
    rows = [dict(row) for row in known if as_text(row.get("code"))]
    on_file = {as_text(row["code"]) for row in rows}
    rows += [{"code": code} for code in sorted({code for code in names if code} - on_file)]
    for row in rows:
        held = names.get(as_text(row["code"]), ())
        if len(held) == 1 and not as_text(row.get("name")):
            row["name"] = next(iter(held))
    return rows


def judged(found: Collected) -> list[Row]:
    """Return the people with what each did and how his close rate stands (M202).

    Where persons are not to be told apart, what was said of them before goes.
    """
    if not found.persons:
        return [row | dict.fromkeys(JUDGED) for row in found.people]
    contacts = Counter(contacts_of(found))
    decided = {name: Counter(_decided(found, name)) for name in ("won", "lost")}
    efforts = {
        code: Effort(contacts[code], won, won + decided["lost"][code])
        for row in found.people
        if (code := as_text(row["code"]))
        for won in (decided["won"][code],)
    }
    here = [each for each in efforts.values() if each.contacts or each.decided]
    few = found.number("close_few")
    return [_said(found, row, efforts[as_text(row["code"])], here, few) for row in found.people]


def _said(found: Collected, row: Row, one: Effort, team: Sequence[Effort], few: float) -> Row:
    verdict = judge(one, team, few)
    return row | {
        "contacts": float(one.contacts),
        "won": float(one.won),
        "decided": float(one.decided),
        "lower": verdict.lower,
        "upper": verdict.upper,
        "closing": found.label(f"closing.{verdict.state}"),
    }


def contacts_of(found: Collected) -> list[str]:
    """Return who made every contact of the last days, today among them."""
    calls, first = found.mirrors["m_calls"], found.today - found.number("plan_days")
    return [
        as_text(rep)
        for rep, day in zip(calls["rep"], calls["day"], strict=True)
        if type(day) is float and first < day <= found.today
    ]


def homes(found: Collected) -> Callable[[Value, Value], tuple[str, str]]:
    """Return what tells, of a row's workbook and card, under which both the card is found.

    After a handover a contact may stand in another workbook than its card counts in.
    """
    cards = found.mirrors["m_cards"]
    books: dict[str, set[str]] = {}
    for book, card in zip(cards["book"], cards["id"], strict=True):
        books.setdefault(as_text(card), set()).add(as_text(book))

    def home(book: Value, card: Value) -> tuple[str, str]:
        name, there = as_text(book), books.get(as_text(card), set())
        only = name not in there and len(there) == 1
        return (next(iter(there)) if only else name), as_text(card)

    return home


def _decided(found: Collected, name: str) -> list[str]:
    """Return the rep of every card with an outcome within the days that deals are counted over."""
    cards, word = found.mirrors["m_cards"], found.label(f"outcome.{name}")
    first = found.today - found.number("window_days")
    rows = zip(cards["book"], cards["outcome"], cards["outcome_on"], strict=True)
    return [
        as_text(book)
        for book, outcome, day in rows
        if outcome == word and type(day) is float and first < day <= found.today
    ]


def currencies(columns: Columns) -> dict[str, Value]:
    """Return the settings that name the currencies, most cards first."""
    counted = Counter(as_text(each) for each in columns["currency"] if as_text(each))
    names: list[str | None] = [name for name, _ in counted.most_common(len(CURRENCIES))]
    names += [None] * (len(CURRENCIES) - len(names))
    return dict(zip(CURRENCIES, names, strict=True))
