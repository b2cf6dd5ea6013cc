"""The frame of every button: the customer meant, reading, deciding, asking, writing, the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from repbook.book.action import Action, Asked, Decided, Done, Grid, Line, Mark
from repbook.book.below import Below
from repbook.book.deeds import forget, set_aside
from repbook.book.going_on import FORK, going_on
from repbook.book.open_book import OpenBook
from repbook.entrypoints.below import question as question_of
from repbook.entrypoints.below import take_in
from repbook.entrypoints.frame import finish, hook_of, notes_of, see
from repbook.entrypoints.message_box import fitted, listed
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.errors import MissingName, Refused, RepbookError
from repbook.features.registry import action_of, actions
from repbook.schema.feature_index import IN_TEAM
from repbook.schema.source import REP, TEAM, book
from repbook.text import language, say

YES = "_apply"
"""What a yes to a button's question adds to its key."""
ANYWAY = "_anyway"
"""What a yes to writing beside copies of the workbook adds to the press that was refused."""
TAKE_IN = "_take_in"
"""What a yes to taking in the rows under a table adds to it."""

__all__ = ["Mood", "Outcome", "press"]


def press(key: str, desk: OpenBook, asked: str = "") -> Outcome:
    """Run the button `key`, or the yes to its question, on an open workbook.

    A refusal or failure is an outcome with words in it; nothing is raised.
    """
    forget()
    return _step(key, desk, asked)


def _step(key: str, desk: OpenBook, asked: str = "", *, first: bool = False) -> Outcome:
    """Run a button, or one of the several that a press leads to.

    What is pressed `first` on behalf of another offers nothing itself.
    """
    try:
        if key.endswith(ANYWAY):
            with going_on():
                return _step(key.removesuffix(ANYWAY), desk, asked)
        if key.endswith(TAKE_IN):
            return _after_taking_in(key.removesuffix(TAKE_IN), desk, asked)
        _refuse_kind(key.removesuffix(YES), desk)
        action = _declared(key.removesuffix(YES), key)
        if action.decide is None and action.press is None:
            outcome: Outcome = hook_of(action).press(desk, asked, key.endswith(YES))
            return outcome
        sure = key.endswith(YES)
        pressed = partial(_press, action, desk, asked, sure=sure, offers=not first)
        if action.instead:
            instead: Outcome = hook_of(action).press_instead(desk, sure, _in_words(pressed))
            return instead
        return pressed()
    except MissingName as error:
        told = failed(error)
        return told._replace(text=f"{told.text}\n{say('handler.or_repair')}")
    except Exception as error:
        if getattr(error, "key", "") == FORK and not first:
            return Outcome(Mood.ASK, _fork_asked(error), key + ANYWAY, asked)
        return failed(error)


def _fork_asked(error: Exception) -> str:
    """Return the question whether to write though copies of the workbook lie beside it."""
    return say("files.fork_ask", None, **error.facts) if isinstance(error, RepbookError) else ""


def failed(error: Exception) -> Outcome:
    """Return a failure as an outcome: done where what was asked for had been written by then."""
    from repbook.entrypoints.failure import failure

    found = failure(error, said=True)
    return Outcome(Mood.DONE if found.done else Mood.REFUSED, found.text)


def _declared(key: str, pressed: str) -> Action:
    """Return the action of a key that can be pressed; Refused for any other."""
    if key in actions():
        action = action_of(key)
        opens = action.button is not None and action.button.opens
        if action.decide or (not opens and hasattr(hook_of(action), "press")):
            return action
    raise Refused("handler.unknown_press", button=pressed)


def _refuse_kind(key: str, desk: OpenBook) -> None:
    """Raise Refused where a button works on the other kind of workbook alone.

    In the team's it is told by the index: what a rep's actions stand on is not loaded there.
    """
    in_team = book() == TEAM
    if (key in IN_TEAM) if in_team else (key not in actions() or REP in action_of(key).kinds):
        return
    from repbook.schema.buttons import BY_KEY

    label = BY_KEY[key].label.get(language()) if key in BY_KEY else key
    raise Refused(f"team.press_in_{book()}", file=desk.name, button=label)


def _in_words(pressed: Callable[[], Outcome]) -> Callable[[], Outcome]:
    """Let a refusal be an outcome, to which more words can be added."""

    def run() -> Outcome:
        try:
            return pressed()
        except Refused as refusal:
            return Outcome(Mood.REFUSED, str(refusal))

    return run


def _after_taking_in(key: str, desk: OpenBook, asked: str) -> Outcome:
    """Take in the rows under the tables that a button reads, and press it anew."""
    action = _declared(key, key + TAKE_IN)
    snapshot = see(action.reads, desk, datetime.now()).snapshot
    said = take_in(desk, snapshot) if snapshot.below else ""
    again = _step(key, desk, asked)
    return again._replace(text="\n\n".join(filter(None, (said, again.text))))


def _press(
    action: Action, desk: OpenBook, text: str, *, sure: bool, offers: bool = True
) -> Outcome:
    on_row = action.button is not None and action.button.on_row
    card = selection(desk, text) if on_row else ""
    now = datetime.now()
    seen = see(action.reads if action.press_reads is None else action.press_reads, desk, now)
    decide = action.press or action.decide
    assert decide is not None, action.key
    moment = seen.snapshot.clock(now)
    decided = decide(Asked(seen.snapshot, moment, seen.more, card, text, sure=sure))
    question = decided.question
    if question is not None and sure and question.first:
        first = _step(question.first, desk, first=True)
        return _then(action, desk, card or text, first, question.text)
    if question is not None and not sure:
        return _ask(action, question.text, card or text)
    if action.confirm and not sure:
        return preview(action, decided, finish(action, desk, seen, decided, dry=True), card or text)

    def carried_out() -> Outcome:
        done = finish(action, desk, seen, decided)
        if decided.show and not (decided.stay and desk.front() in decided.stay):
            desk.show(*decided.show)
        return told(action, decided, done)

    return or_take_in(action, seen.snapshot.below if offers else (), card or text, carried_out)


def or_take_in(
    action: Action, below: Sequence[Below], asked: str, carried_out: Callable[[], Outcome]
) -> Outcome:
    """Carry an action out, and ask whether rows `below` tables are to be taken in, where any are.

    Where they stand in the way it is not carried out, and the question alone is asked.
    """
    if not below or not action.takes_rows:
        return carried_out()
    question = question_of(below)
    try:
        outcome = carried_out()
    except Refused as refusal:
        if refusal.key != "commands.below_first":
            raise
        return Outcome(Mood.ASK, question, action.key + TAKE_IN, asked)
    if outcome.mood is Mood.REFUSED:
        return outcome
    words = "\n\n".join(filter(None, (outcome.text, question)))
    return Outcome(Mood.ASK, words, action.key + TAKE_IN, asked)


def selection(desk: OpenBook, asked: str) -> str:
    """Return the id asked for, else the selected customer's; Refused where none is selected."""
    selected = None if asked else desk.selected()
    card = asked or (selected.card if selected else "")
    if not card:
        raise Refused("cards.choose")
    return card


def _ask(action: Action, text: str, asked: str) -> Outcome:
    return Outcome(Mood.ASK, text, action.key + YES, asked)


def _then(action: Action, desk: OpenBook, asked: str, first: Outcome, before: str) -> Outcome:
    """Press a button anew after what its question led to first, and say both.

    Where it asks again what it asked `before`, it is refused.
    """
    if first.mood is Mood.REFUSED:
        return first
    set_aside()
    again = _step(action.key, desk, asked)
    if again.mood is Mood.ASK and again.text == before:
        return Outcome(Mood.REFUSED, first.text)
    return again._replace(text="\n\n".join(filter(None, (first.text, again.text))))


def preview(action: Action, decided: Decided[Any], done: Done[Any], asked: str) -> Outcome:
    """Say what would be done, and ask, where there is anything to do."""
    lines, end = _words(action, done)
    if not decided.changes:
        return Outcome(Mood.DONE, fitted(lines, end))
    return _ask(action, fitted(lines, say(action.confirm)), asked)


def told(action: Action, decided: Decided[Any], done: Done[Any]) -> Outcome:
    """Say what was done; an action without words is quiet."""
    text = fitted(*_words(action, done)).strip()
    if decided.refused:
        return Outcome(Mood.REFUSED, text)
    return Outcome(Mood.DONE if text else Mood.QUIET, text)


def _words(action: Action, done: Done[Any]) -> tuple[list[str], str]:
    """Return the lines with the problems, and what stands after these."""
    words = action.brief or action.say
    lines = list(words(done)) if words is not None else []
    place = lines.index(Mark.PROBLEMS) if Mark.PROBLEMS in lines else len(lines)
    before, after = lines[:place], lines[place + 1 :]
    end = "\n".join((*_texts(after), *notes_of(done)))
    return [*_texts(before), *listed(done.applied.problems)], end


def _texts(lines: list[Line]) -> Iterator[str]:
    for line in lines:
        if isinstance(line, str):
            yield line
        elif isinstance(line, Grid):
            yield from (line.title, *("  ".join(row) for row in line.rows))
