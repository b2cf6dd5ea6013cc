"""What was wrong with a call of the command line, in the user's language and with the way out."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

from repbook.errors import UsageError
from repbook.features.kernel.words import joined
from repbook.text import say

# How argparse says what is wrong, in any of its versions; it gives its reasons as words alone.
_NAMED = re.compile(r"argument (?P<name>.+?): (?P<what>.+)\Z", re.S)
_LACKING = re.compile(r"the following arguments are required: (?P<names>.+)\Z", re.S)
_AMBIGUOUS = re.compile(r"ambiguous option: (?P<option>.+?) could match (?P<options>.+)\Z", re.S)
_FAULTS = (
    ("usage.choice", re.compile(r"invalid choice: (?P<value>'.*?'|\".*?\"|[^ ,]+)", re.S)),
    ("usage.whole", re.compile(r"invalid int value: (?P<value>.+)\Z", re.S)),
    ("usage.no_value", re.compile(r"expected .+ arguments?\Z")),
    ("usage.takes_none", re.compile(r"ignored explicit argument (?P<value>.+)\Z", re.S)),
)


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are UsageErrors."""

    def error(self, message: str) -> NoReturn:
        """Raise what argparse found wrong."""
        raise self._fault(message)

    def whole(self, words: Sequence[str]) -> argparse.Namespace:
        """Return the arguments; UsageError where one is left over."""
        found, more = self.parse_known_args(words)
        if more:
            sub = subparsers(self).get(getattr(found.command, "name", ""), self)
            raise _left_over(sub, more[0])
        return found

    def _fault(self, message: str) -> UsageError:
        if lacking := _LACKING.match(message):
            names = lacking["names"].split(", ")
            facts = {"what": joined(map(self._described, names)), "example": self._example()}
            return UsageError("usage.lacking", **facts, help=help_of(self))
        if ambiguous := _AMBIGUOUS.match(message):
            return UsageError("usage.ambiguous", **ambiguous.groupdict(), help=help_of(self))
        named = _NAMED.match(message)
        action = self._named(named["name"]) if named else None
        for key, form in _FAULTS if named else ():
            fault = form.match(named["what"]) if named else None
            if fault and isinstance(action, argparse._SubParsersAction):
                return _no_command(self, _bare(fault["value"]))
            if fault and named:
                facts = {name: _bare(text) for name, text in fault.groupdict().items()}
                choices = tuple(getattr(action, "choices", None) or ())
                facts |= {"name": named["name"], "shown": " / ".join(choices)}
                return UsageError(key, choices=choices, help=help_of(self), **facts)
        return UsageError("usage.other", what=message, help=help_of(self))

    def _named(self, name: str) -> argparse.Action | None:
        return next((action for action in self._actions if name in _names_of(action)), None)

    def _described(self, name: str) -> str:
        """Return an argument with what it is for."""
        action = self._named(name)
        told = action.help if action is not None else None
        return say("usage.described", None, name=name, told=told) if told else name

    def _example(self) -> str:
        return str(self.get_default("example") or help_of(self))


def help_of(parser: argparse.ArgumentParser) -> str:
    """Return the call that lists what a command takes."""
    return f"{parser.prog} --help"


def _names_of(action: argparse.Action) -> set[str]:
    shown = action.metavar if isinstance(action.metavar, str) else ""
    return {*action.option_strings, "/".join(action.option_strings), shown, action.dest}


def _bare(text: str) -> str:
    """Return a value without the quotes that argparse sets."""
    return text[1:-1] if text[:1] == text[-1:] and text[:1] in ("'", '"') else text


def subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the parsers of a parser's commands, by name."""
    subs = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return next((dict(action.choices) for action in subs), {})


def _no_command(parser: argparse.ArgumentParser, word: str) -> UsageError:
    names = list(subparsers(parser))
    return _with_near("usage.command", word, names, names=joined(names), help=help_of(parser))


def _left_over(parser: argparse.ArgumentParser, word: str) -> UsageError:
    if not word.startswith("-"):
        return UsageError("usage.too_many", word=word, help=help_of(parser))
    option = word.split("=")[0]
    known = [name for action in parser._actions for name in action.option_strings]
    return _with_near("usage.option", option, known, command=parser.prog, help=help_of(parser))


def _with_near(key: str, word: str, known: Iterable[str], **facts: Any) -> UsageError:
    """Return a fault that names what was probably meant, where anything is near."""
    near = get_close_matches(word, list(known), 1)
    return UsageError(f"{key}_near" if near else key, word=word, near="".join(near), **facts)
