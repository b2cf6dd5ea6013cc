"""How a press ended; loads nothing, so that it can be said even where all else is broken."""

from enum import StrEnum

from repbook.record import NamedTuple


class Mood(StrEnum):
    """How a press ended: quietly, with news, with a question, or with a refusal."""

    QUIET = "quiet"
    DONE = "done"
    ASK = "ask"
    REFUSED = "refused"


class Outcome(NamedTuple):
    """What the user is told.

    A question (`ASK`) names the press that a yes leads to; `asked` is handed on to it.
    """

    mood: Mood
    text: str = ""
    follow: str = ""
    asked: str = ""
