"""Say how a next date came about that nobody typed as it stands: of words, moved, or given."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from repbook.book.snapshot import Snapshot
from repbook.domain.days import clock, to_date
from repbook.domain.figures import day_text
from repbook.domain.planning.card import HOT
from repbook.domain.planning.results import CardChange, Result
from repbook.domain.values import Value
from repbook.features.kernel.typed import LISTED, Read, choice_code
from repbook.schema.registry import CODES, TABLES
from repbook.text import language, say


def date_echoes(name: str, read: Read, change: CardChange, lang: str) -> Iterator[str]:
    """Yield a sentence for each: read from words, moved off a day off, given to a hot lead.

    `lang` is the workbook's, in which the column is named.
    """
    typed, said, given = read.typed.next_on, read.said.get("next_on", ""), change.get("next_on")
    iso = "" if typed is None else to_date(typed).isoformat()
    when = f"{iso} {clock(read.typed.next_at or 0.0)}" if read.timed else f"{iso} {read.part}"
    when = when.rstrip()
    label = TABLES["visits"].column("next_on").label.get(lang)
    if said and iso and said != when:
        yield say("commands.said_as", None, name=name, label=label, said=said, day=when)
    elif read.timed:
        yield say("commands.timed_as", None, name=name, label=label, day=when)
    yield from _time_echo(name, read, lang)
    yield from _amount_echo(name, read, lang)
    yield from _taken_for(name, read, lang)
    if given is None:
        return
    if typed is not None and given != typed:
        moved = to_date(given).isoformat()
        yield say("commands.date_moved", None, name=name, said=iso, day=moved)
    if typed is None and read.typed.result == Result.REACHED:
        step = read.typed.next_step or (change.get("next_step") or "").lower()
        day = day_text(given, language())
        yield say("commands.date_given", None, name=name, day=day, step=step)


def _time_echo(name: str, read: Read, lang: str) -> Iterator[str]:
    said, at = read.said.get("next_at", ""), read.typed.next_at
    if said and at is not None and said != clock(at):
        label = TABLES["visits"].column("next_at").label.get(lang)
        yield say("commands.said_as", None, name=name, label=label, said=said, day=clock(at))


def _amount_echo(name: str, read: Read, lang: str) -> Iterator[str]:
    said, amount = read.said.get("amount", ""), read.typed.amount
    if said and amount is not None:
        label = TABLES["visits"].column("amount").label.get(lang)
        yield say("commands.said_as", None, name=name, label=label, said=said, day=f"{amount:,.0f}")


def deal_echo(card: str, name: str, read: Read, lang: str) -> Iterator[str]:
    """Say where a deal is recorded that a result speaks of: the log holds only the contact."""
    if _is_deal(said := read.said.get("result", "")):
        label = TABLES["customers"].column("outcome").label.get(lang)
        yield say("commands.deal_said", None, name=name, said=said, label=label, id=card)


def further_echo(
    snapshot: Snapshot, card: str, name: str, read: Read, current: Callable[[str, str], Value]
) -> Iterator[str]:
    """Offer a new card where a customer that was won speaks of a further purchase (M93)."""
    typed, won_on = read.typed, current(card, "outcome_on")
    speaks = typed.result == Result.REACHED and (typed.attitude in HOT or bool(typed.amount))
    won = choice_code(snapshot, "outcome", current(card, "outcome")) == "won"
    if speaks and won:
        day = day_text(won_on, language()) if type(won_on) is float else ""
        on = say("cards.why_closed_on", None, day=day) if day else ""
        yield say("cards.won_further", None, name=name, id=card, on=on)


def _taken_for(name: str, read: Read, lang: str) -> Iterator[str]:
    """Say what a misspelt word was taken for."""
    for key in LISTED:
        code, said = getattr(read.typed, key), read.said.get(key, "")
        if said and code and not _is_deal(said):
            label, word = TABLES["visits"].column(key).label, CODES[f"{key}.{code}"].label
            facts = {"label": label.get(lang), "word": word.get(lang)}
            yield say("commands.taken_for", None, name=name, said=said, **facts)


def _is_deal(said: str) -> bool:
    if not said:
        return False
    # Here, since most clicks find nothing typed in words.
    from repbook.domain.reading.said_words import says_deal

    return says_deal(said)
