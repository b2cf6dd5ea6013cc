"""All that a user can do: every command and every button, found by the index of features.

A command is called as its own example calls it, once more with each of its flags. A button is
pressed through `entrypoints.button`, request file and answer included, over a closed file that
plays the open workbook; a question is answered yes.
"""

from __future__ import annotations

import codecs
import os
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from repbook.book.action import ArgKind, Command
from repbook.book.open_book import OpenBook
from repbook.entrypoints.cli import COMMANDS
from repbook.features.registry import action_of
from repbook.schema.buttons import BUTTONS, Asks
from soak.desk import ClosedDesk
from soak.stage import CARD, Stage

BOOK, LIST, ID = "leads.xlsx", "list.csv", "LW-00042"
_DRY, _APPLY = "--dry-run", "--apply"
_PRESSES = 4
"""A press, and the questions that may follow it."""
_ANSWER = ".out"
_BY_STEPS = frozenset({"finish"})
"""Commands that write each of their steps by itself, as their help says."""


class Deed(NamedTuple):
    """A command with its words, or the press of a button with what is typed or chosen for it."""

    name: str
    words: tuple[str, ...]
    press: bool = False

    def __str__(self) -> str:
        return f"press {self.words[0]}" if self.press else " ".join(self.words)

    @property
    def writes_by_steps(self) -> bool:
        """Tell whether it may write more than once; any other command writes once."""
        return self.press or self.name in _BY_STEPS

    def run(self, stage: Stage) -> int:
        """Do it in this process; return its exit code."""
        if self.press:
            return _press(stage, self.words[0], self.words[1])
        from repbook.entrypoints.cli import main

        return main([_placed(word, stage) for word in self.words])


def command(*words: str) -> Deed:
    """Return a command by its words, with the files and the card of examples."""
    return Deed(words[0], words)


def press(key: str, asked: str = "") -> Deed:
    """Return the press of a button."""
    return Deed(key, (key, asked), press=True)


def writing() -> Iterator[Deed]:
    """Yield every command as it is when it is meant, and every button that Python answers."""
    for words, declared in _examples():
        sure = [word for word in words if word != _DRY]
        sure += [_APPLY] if declared.confirm is not None else []
        yield command(*sure)
        for flag in _flags(declared):
            if flag not in sure:
                yield command(*sure, flag)
    for button in BUTTONS:
        if not button.opens:
            asked = {Asks.FILE: LIST, Asks.TEXT: "firm", Asks.NOTHING: ""}[button.asks]
            yield press(button.key, asked)


def reading() -> Iterator[Deed]:
    """Yield every command that is given a workbook or a list, in the form that changes nothing."""
    for words, declared in _examples():
        if not {BOOK, LIST} & {*words} or _makes(declared):
            continue
        writes = action_of(_action(words[0])).writes and declared.confirm is None
        dry = [_DRY] if writes and _DRY not in words and declared.book else []
        yield command(*words, *dry)


def _makes(declared: Command) -> bool:
    """Tell whether a command makes its workbook instead of reading one."""
    return not declared.book and any(arg.key == "force" for arg in declared.args)


def _action(name: str) -> str:
    return next(listed.action for listed in COMMANDS if listed.name == name)


def _examples() -> Iterator[tuple[list[str], Command]]:
    for listed in COMMANDS:
        declared = action_of(listed.action).command
        assert declared is not None, listed.name
        yield shlex.split(listed.example)[1:], declared


def _flags(declared: Command) -> Iterator[str]:
    for arg in declared.args:
        if arg.kind is ArgKind.FLAG and not arg.default:
            yield arg.option


def _placed(word: str, stage: Stage) -> str:
    """Return a word of an example as it is in a stage."""
    return {BOOK: str(stage.book), LIST: str(stage.list), ID: CARD}.get(word, word)


def _press(stage: Stage, key: str, asked: str) -> int:
    """Press a button and say yes as long as it asks; 1 where it refuses."""
    from repbook.adapters.live import app
    from repbook.entrypoints import button

    def attached(_: app.Wanted) -> OpenBook:
        return ClosedDesk(stage.book, CARD)

    app.attach = attached  # type: ignore[assignment]  # a closed file in the place of an open book
    mood, text = "", ""
    for number in range(_PRESSES):
        request = _request(stage, number, key, _placed(asked, stage))
        if button.main([str(request)]):
            return 1
        mood, key, asked, text = _answer(request)
        if mood != "ask":
            break
    print(text)
    return int(mood == "refused")


def _request(stage: Stage, number: int, key: str, asked: str) -> Path:
    """Write a request as the launcher does."""
    path = stage.requests / f"repbook-{os.getpid() * 10 + number:014d}.req"
    told = {"action": key, "book": stage.book.name, "fullname": str(stage.book), "asked": asked}
    lines = "".join(f"{name}={value}\r\n" for name, value in told.items())
    path.write_bytes(codecs.BOM_UTF16_LE + lines.encode("utf-16-le"))
    return path


def _answer(request: Path) -> tuple[str, str, str, str]:
    """Read an answer and take request, mark and answer away, as the launcher does."""
    answer = request.with_name(request.name + _ANSWER)
    data = answer.read_bytes().removeprefix(codecs.BOM_UTF16_LE).decode("utf-16-le")
    mood, follow, asked, *text = data.split("\r\n")
    for path in request.parent.glob(request.name + "*"):
        path.unlink()
    return mood, follow, asked, "\n".join(text)
