"""Repeat what a customer said lately where a rep left it blank after reaching him (M22)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from repbook.domain.days import to_date
from repbook.domain.planning.results import CardChange, Outcome, Result
from repbook.features.kernel.typed import SAID, Read, choice_code
from repbook.schema.registry import TABLES
from repbook.text import say

if TYPE_CHECKING:
    from repbook.features.calls.contacts import ContactRecorder


def repeated(recorder: ContactRecorder, card: str, read: Read, day: int) -> dict[str, str]:
    """Return the codes of need, attitude and visit chance that the card holds from lately.

    Only for a customer who was reached, and only what was left blank.
    """
    said_on, most = recorder.current(card, "said_on"), recorder.snapshot.number("repeat_days")
    lately = type(said_on) is float and 0 <= day - said_on <= most
    if read.typed.result != Result.REACHED or not lately:
        return {}
    blank = (key for key in SAID if getattr(read.typed, key) is None and key not in read.doubtful)
    found = ((key, recorder.current(card, key)) for key in blank)
    codes = {key: choice_code(recorder.snapshot, key, held) for key, held in found if held}
    return {key: code for key, code in codes.items() if code}


def filled(read: Read, again: Mapping[str, str]) -> Read:
    """Return what was typed together with what is repeated."""
    return read._replace(typed=read.typed._replace(**again)) if again else read  # type: ignore[arg-type]  # choices are texts


def unmoved(outcome: Outcome, again: Mapping[str, str]) -> Outcome:
    """Leave on the card what is only repeated, and its day where nothing else was said."""
    kept = {*again, *(("said_on",) if len(again) == len(SAID) else ())}
    left = {key: value for key, value in outcome.change.items() if key not in kept}
    return outcome._replace(change=CardChange(**left))  # type: ignore[typeddict-item]  # fewer keys


def repeat_echo(recorder: ContactRecorder, card: str, again: Mapping[str, str]) -> tuple[str, ...]:
    """Say what is repeated, and from which day."""
    said_on, lang = recorder.current(card, "said_on"), recorder.snapshot.lang
    if not again or type(said_on) is not float:
        return ()
    columns = (TABLES["visits"].column(key).label.get(lang) for key in again)
    fields, name = say("intake.comma", lang).join(columns), str(recorder.current(card, "name"))
    facts = {"fields": fields, "day": to_date(said_on).isoformat()}
    return (say("commands.repeated", None, name=name, **facts),)
