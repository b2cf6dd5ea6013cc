"""Hostile words on a command line do no harm: signs a screen obeys, paths elsewhere, no end."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import run

from doing import BookOf
from fast import in_full
from made_books import card_id, leads
from repbook.book.action import ArgKind
from repbook.entrypoints.cli import COMMANDS
from repbook.entrypoints.failure import log_file
from repbook.features.registry import action_of

OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]")
HOSTILE = ("a\x1b[31m\u202eb\x07\r\nBackup: none", "x" * 40_000, "../../etc/passwd", "9" * 5_000)
BOOK, LIST, ID = "leads.xlsx", "list.csv", "LW-00042"
ELSEWHERE = frozenset({"install", "uninstall", "upgrade"})
"""They change this computer, or have a workbook of their own in their tests."""
FAST = ("find", "view")
NAMES = sorted({listed.name for listed in COMMANDS} - ELSEWHERE - {*FAST})


def variants(name: str) -> Iterator[list[str]]:
    """Yield a command's example with each of its words, and each option it lacks, hostile."""
    listed = next(listed for listed in COMMANDS if listed.name == name)
    words = shlex.split(listed.example)[1:]
    declared = action_of(listed.action).command
    assert declared is not None
    spare = [
        arg.option
        for arg in declared.args
        if arg.kind is not ArgKind.FLAG and arg.option.startswith("--") and arg.option not in words
    ]
    for hostile in HOSTILE:
        for place, word in enumerate(words):
            if place and word != BOOK and not word.startswith("--"):
                key, equals, _ = word.partition("=")
                yield [
                    *words[:place],
                    f"{key}={hostile}" if equals else hostile,
                    *words[place + 1 :],
                ]
        for option in spare:
            yield [*words, option, hostile]


@pytest.mark.parametrize("name", [*FAST, *in_full(*NAMES)])
def test_hostile_words_are_answered_in_words(
    book_of: BookOf,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    made = book_of(leads(2)).rename(tmp_path / "made.xlsx")
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for words in variants(name):
        shutil.copyfile(made, BOOK)
        Path(LIST).write_text("Name,Phone\nAcme,02079460001\n")
        said = run(capsys, *(card_id(1) if word == ID else word for word in words))
        shown = [word[:60] for word in words]
        assert said.code in (0, 1, 2), shown
        assert not OBEYED.search(said.out + said.err), shown
        assert "\nBackup: none" not in said.err, shown
        assert not log_file().exists(), (shown, log_file().read_text())
    assert {left.name for left in tmp_path.iterdir()} <= {"made.xlsx", "own", "home"}
