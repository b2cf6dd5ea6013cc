"""Every command explains itself, in three languages, and refuses wrong usage with 2."""

from __future__ import annotations

import sys

import pytest
from command_line import run

from repbook import __version__
from repbook.entrypoints.cli import COMMANDS, Listed, build_parser, main
from repbook.entrypoints.frame import hook_of
from repbook.features.registry import action_of
from repbook.text import LANGUAGES, say

Capsys = pytest.CaptureFixture[str]
NAMES = [command.name for command in COMMANDS]
ALONE = {"install", "uninstall", "doctor"}
"""Commands that need no argument."""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_help_says_what_it_does_with_an_example(capsys: Capsys, command: Listed, lang: str) -> None:
    said = run(capsys, command.name, "--help", "--lang", lang)
    assert said.code == 0
    assert command.help.get(lang) in said.out
    colon = ": " if lang == "en" else "："
    assert f"{say('commands.help.example', lang)}{colon}{command.example}" in said.out
    assert say("commands.help.exit", lang).split("；")[0].split(";")[0] in said.out


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_list_of_commands_names_them_all(capsys: Capsys, lang: str) -> None:
    said = run(capsys, "--help", "--lang", lang)
    assert said.code == 0
    assert all(name in said.out for name in NAMES)
    assert all(command.help.get(lang)[:12] in said.out for command in COMMANDS)


def test_no_command_is_wrong_usage_and_shows_the_list(capsys: Capsys) -> None:
    said = run(capsys)
    assert said.code == 2
    assert all(name in said.out for name in NAMES)


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_the_example_is_a_sound_call(command: Listed) -> None:
    words = command.example.split()
    assert words[:2] == ["repbook", command.name]
    assert build_parser(words[1:]).parse_args(words[1:]).command == command


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_every_command_has_an_action_that_is_carried_out(command: Listed) -> None:
    action = action_of(command.action)
    assert action.command is not None
    assert (action.command.name, action.command.help) == (command.name, command.help)
    assert action.decide is not None or callable(hook_of(action).run)


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_missing_and_unknown_arguments_are_wrong_usage(capsys: Capsys, command: Listed) -> None:
    assert command.name in ALONE or run(capsys, command.name).code == 2
    assert run(capsys, command.name, "book.xlsx", "--no-such-option").code == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("frobnicate",), "frobnicate"),
        (("rank", "b.xlsx", "--day", "soon"), "tomorrow, next Monday or 28 Feb"),
        (("rank", "b.xlsx", "--day", "3/4/2026"), "3/4/2026 may be 2026-03-04 or 2026-04-03"),
        (("rank", "b.xlsx", "--day", "2026-02-30"), "2026-02-30"),
        (("rank", "b.xlsx", "--limit", "0"), "--limit must be 1 or more"),
        (("rank", "b.xlsx", "--limit", "few"), "few"),
        (("new", "b.xls"), "must end in .xlsx"),
        (("new", "b.xlsx", "--rep", "lw"), "two to four capital letters"),
        (("new", "b.xlsx", "--lang", "fr"), "fr"),
    ],
)
def test_wrong_usage_is_said_with_2(capsys: Capsys, words: tuple[str, ...], said: str) -> None:
    found = run(capsys, *words)
    assert found.code == 2
    assert said in found.err
    assert "Traceback" not in found.err


def test_messages_come_in_the_language_asked_for(capsys: Capsys) -> None:
    found = run(capsys, "rank", "b.xlsx", "--day", "x", "--lang", "zh-TW")
    assert found.err.strip() == say("commands.no_day", "zh-TW", text="x")


def test_messages_come_in_the_systems_language(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    found = run(capsys, "rank", "b.xlsx", "--day", "x")
    assert found.err.strip() == say("commands.no_day", "zh-CN", text="x")


def test_the_version_is_told(capsys: Capsys) -> None:
    assert run(capsys, "--version").out.strip() == f"repbook {__version__}"


def test_the_words_come_from_the_command_line(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["repbook", "rank", "b.xlsx", "--day", "x"])
    assert main() == 2
