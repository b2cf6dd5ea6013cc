"""Looks that several tables share, the strongest first."""

from __future__ import annotations

from collections.abc import Iterable

from repbook.features.kernel.unread import COLUMN, DIGITS, TIMED
from repbook.features.settings.lists import BY_LIST
from repbook.schema.declare import Look, Tone
from repbook.scoring.expr import Expr, call
from repbook.scoring.verbs import all_, any_, cell, code, col, if_, is_number, join, rounded

AS_OF = "as_of"
_VERDICTS = {
    "focus": (Tone.POINT, "★"),
    "follow": (Tone.GOOD, ""),
    "nurture": (Tone.QUIET, ""),
    "drop": (Tone.POOR, "✕"),
}


def verdicts(key: str) -> tuple[Look, ...]:
    """Return the looks of a column that holds verdicts."""
    return tuple(
        Look(key, col(key).is_(code(f"verdict.{name}")), tone, sign)
        for name, (tone, sign) in _VERDICTS.items()
    )


def passed(key: str) -> Expr:
    """Hold where a day lies before AsOf."""
    return all_(is_number(col(key)), col(key) < cell(AS_OF))


def reached(key: str) -> Expr:
    """Hold where a day is AsOf or earlier."""
    return all_(is_number(col(key)), col(key) <= cell(AS_OF))


def unread(key: str, typed: Iterable[str]) -> Expr:
    """Hold where a mark of `unread.marks` holds; a row without anything `typed` has none."""
    blank = "@" if key == "result" else join("@", col("result"))
    text = if_(col(key).is_(""), blank, _joined(key))
    place = call("FIND", join(f"|{key}=", text, "|"), col(COLUMN))
    return all_(join(*map(col, typed)).is_not(""), is_number(place))


def _joined(key: str) -> Expr:
    """Say what `unread.joined` gives."""
    rounds = key in TIMED
    return if_(is_number(col(key)), rounded(col(key), DIGITS), col(key)) if rounds else col(key)


def lacking(key: str, result: str) -> Expr:
    """Hold where the result is `result`, chosen or typed as a digit, and `key` is empty."""
    digit = [entry.code for entry in BY_LIST["result"]].index(result) + 1
    given = any_(
        col("result").is_(code(f"result.{result}")), join(col("result"), "").is_(str(digit))
    )
    return all_(given, col(key).is_(""))
