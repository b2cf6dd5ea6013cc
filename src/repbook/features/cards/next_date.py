"""The next date of a card as a rep says it, and off the days on which nobody works (M94)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import clock, to_date
from repbook.domain.values import Value
from repbook.features.kernel.policies import calendar_from
from repbook.features.kernel.typed import date_order, with_part
from repbook.schema.registry import TABLES
from repbook.text import say

ON, AT, STEP = "next_on", "next_at", "next_step"


def in_days(snapshot: Snapshot, typed: Mapping[str, Value], today: int) -> dict[str, Value]:
    """Return typed values with a date for what was said, such as "tomorrow" or 下周三上午10点.

    What was said of the time without naming it, such as 下午, goes to the next step.
    """
    said = typed.get(ON)
    if not isinstance(said, str):
        return dict(typed)
    from repbook.domain.reading.said_dates import said_moment

    moment = said_moment(said, today, date_order(snapshot))
    if moment is None:
        return dict(typed)
    timed = {} if moment.at is None or typed.get(AT) else {AT: moment.at}
    step = {STEP: with_part(moment.part, as_text(typed.get(STEP)))} if moment.part else {}
    return {**typed, ON: float(moment.day), **timed, **step}


def worked(
    snapshot: Snapshot, card: str, name: str, typed: Mapping[str, Value], values: dict[str, Value]
) -> Iterator[str]:
    """Move a promise for a day off to the next working day; say what became of a date."""
    day = values.get(ON)
    if type(day) is not float:
        return
    said, iso = as_text(typed.get(ON)), to_date(day).isoformat()
    at = values[AT] if AT in values else _held(snapshot, card)
    when = f"{iso} {clock(at)}" if type(at) is float and AT in values else iso
    if (step := as_text(values.get(STEP))) != as_text(typed.get(STEP)):
        when = f"{when} {step}"
    if isinstance(typed.get(ON), str) and said != when:
        label = TABLES["customers"].column(ON).label.get(snapshot.lang)
        yield say("commands.said_as", None, name=name, label=label, said=said, day=when)
    moved = calendar_from(snapshot).on_or_after(int(day))
    if at in (None, "") and moved != day:
        values[ON] = float(moved)
        facts = {"said": iso, "day": to_date(moved).isoformat()}
        yield say("commands.date_moved", None, name=name, **facts)


def _held(snapshot: Snapshot, card: str) -> Value:
    rows = snapshot.tables["customers"]
    return rows.get(rows.index()[card], AT) if card in rows.index() else None
