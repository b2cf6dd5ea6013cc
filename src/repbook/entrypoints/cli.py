"""The command line: `repbook COMMAND ...`; derived from the declared actions."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from repbook import __version__
from repbook.book.deeds import Deed, deeds, forget, note
from repbook.entrypoints import frame_command
from repbook.entrypoints.common import print_json
from repbook.entrypoints.console import plain_output
from repbook.entrypoints.process import leave, without_collector
from repbook.entrypoints.usage import Parser
from repbook.errors import RepbookError
from repbook.features.kernel.words import labelled
from repbook.features.registry import action_of
from repbook.ooxml import swap
from repbook.schema import feature_index
from repbook.scratch import FOLDERS
from repbook.text import LANGUAGES, language, say, use_language
from repbook.text.label import Label

if TYPE_CHECKING:
    from repbook.entrypoints.failure import Failure

DONE, REFUSED, USAGE = 0, 1, 2


class Listed(NamedTuple):
    """One command as it is listed: its name, an example of its use, its action, what it does."""

    name: str
    example: str
    action: str
    help: Label


COMMANDS = tuple(Listed(*row[:3], Label(*row[3])) for row in feature_index.COMMANDS)


def main(argv: list[str] | None = None) -> int:
    """Run one command; return 0 done, 1 refused or problems, 2 wrong usage."""
    words = sys.argv[1:] if argv is None else argv
    _speak(words)
    forget()
    swap.forget()
    with plain_output(), without_collector():
        return _run(words)


def start() -> NoReturn:
    """Run the command that this process was started for, and end it."""
    try:
        code = main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else DONE
    leave(code)


def _run(words: list[str]) -> int:
    try:
        args = build_parser(words).whole(words)
        use = args.command
        if use is None:
            build_parser([]).print_help()
            return USAGE
        return frame_command.run(action_of(use.action), args)
    except KeyboardInterrupt as stop:
        _note_swap()
        # Before anything was written a stop needs no words.
        return _refuse(words, stop) if deeds() else REFUSED
    except Exception as error:
        return _refuse(words, error)


def _note_swap() -> None:
    """Keep what was written where a stop came before that was noted."""
    for path in swap.swapped():
        if not deeds() and not any(part.startswith(FOLDERS) for part in path.parts):
            note(Deed(path.name))


def _refuse(words: list[str], error: BaseException) -> int:
    """Say what failed, and what had been written by then; return the exit code that follows.

    To scripts the key, the sentence and the options to choose from.
    """
    from repbook.entrypoints.failure import failure

    found = failure(error)
    if "--json" in words:
        print_json(_as_json(found, error))
    print(found.text, file=sys.stderr)
    if found.done:
        return int(found.problems > 0)
    return USAGE if found.is_usage else REFUSED


def _as_json(found: Failure, error: BaseException) -> dict[str, object]:
    choices = error.facts.get("choices") if isinstance(error, RepbookError) else None
    listed = list(choices) if isinstance(choices, tuple) else []
    told = {"message": found.text, "choices": listed}
    if not found.written:
        return {"refused": found.key, **told}
    backup = None if found.backup is None else str(found.backup)
    key = "failed" if found.done else "refused"
    return {key: found.key, **told, "written": True, "backup": backup}


def build_parser(words: list[str]) -> Parser:
    """Return the parser; only the called command's own arguments are filled in."""
    parser = Parser(
        prog="repbook", description=say("commands.help.repbook"), epilog=say("commands.help.exit")
    )
    parser.add_argument("--version", action="version", version=f"repbook {__version__}")
    parser.add_argument("--lang", choices=LANGUAGES, help=say("commands.help.lang"))
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="COMMAND")
    for command in COMMANDS:
        _add(commands, command, command.name in words)
    return parser


def _add(commands: argparse._SubParsersAction[Parser], command: Listed, called: bool) -> None:
    text = command.help.get(language())
    example = labelled(say("commands.help.example"), command.example)
    epilog = f"{example}\n\n{say('commands.help.exit')}"
    sub = commands.add_parser(
        command.name,
        help=text,
        description=text,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    sub.set_defaults(command=command, example=command.example)
    if called:
        frame_command.arguments(action_of(command.action), sub)


def _speak(words: list[str]) -> None:
    """Choose the language of messages before the parser is built, so that help speaks it too."""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        lang = word.removeprefix("--lang=") if word.startswith("--lang=") else following
        if word.split("=")[0] == "--lang" and lang in LANGUAGES:
            use_language(lang)


if __name__ == "__main__":
    start()
