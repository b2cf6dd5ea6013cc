"""The command line: `repbook COMMAND ...`; one module a command, imported when it is called."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from typing import NamedTuple, NoReturn

from repbook import __version__
from repbook.entrypoints.common import labelled
from repbook.entrypoints.process import leave, without_collector
from repbook.errors import RepbookError, UsageError
from repbook.text import LANGUAGES, say, use_language

DONE, REFUSED, USAGE = 0, 1, 2


class Command(NamedTuple):
    """One command: its name, an example of its use, the module that runs it."""

    name: str
    example: str
    module: str


COMMANDS = (
    Command("new", "repbook new leads.xlsx --lang zh-CN --rep LW", "new"),
    Command("rank", "repbook rank leads.xlsx --day 2026-03-02", "rank"),
    Command("return", "repbook return leads.xlsx", "giveback"),
    Command("log", "repbook log leads.xlsx LW-00042 --need 2 --attitude 1 --chance 1", "log"),
    Command("card", "repbook card leads.xlsx LW-00042", "card"),
    Command("why", "repbook why leads.xlsx LW-00042", "why"),
    Command("ask", "repbook ask leads.xlsx LW-00042", "ask"),
    Command("find", "repbook find leads.xlsx antong", "find"),
    Command("add", "repbook add leads.xlsx --name Fernton --phone 02079460000", "add"),
    Command("edit", "repbook edit leads.xlsx LW-00042 --set next_on=2026-03-09", "edit"),
    Command("again", "repbook again leads.xlsx LW-00042", "again"),
    Command("regrade", "repbook regrade leads.xlsx", "regrade"),
    Command("import", "repbook import leads.xlsx list.csv --as customers", "bring"),
    Command("check", "repbook check leads.xlsx --json", "check"),
    Command("repair", "repbook repair leads.xlsx", "repair"),
    Command("undo", "repbook undo leads.xlsx", "undo"),
    Command("install", "repbook install --no-desktop", "install"),
    Command("uninstall", "repbook uninstall --dry-run", "uninstall"),
    Command("doctor", "repbook doctor leads.xlsx", "doctor"),
    Command("lint", "repbook lint leads.xlsx", "lint"),
)


def main(argv: list[str] | None = None) -> int:
    """Run one command; return 0 done, 1 refused or problems, 2 wrong usage."""
    words = sys.argv[1:] if argv is None else argv
    _speak(words)
    with without_collector():
        return _run(words)


def start() -> NoReturn:
    """Run the command that this process was started for, and end it."""
    leave(main())


def _run(words: list[str]) -> int:
    try:
        args = build_parser(words).parse_args(words)
        use = args.command
        if use is None:
            build_parser([]).print_help()
            return USAGE
        return int(import_module(f"repbook.entrypoints.{use.module}").run(args))
    except UsageError as error:
        print(error, file=sys.stderr)
        return USAGE
    except RepbookError as error:
        print(error, file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        return REFUSED
    except Exception as error:
        from repbook.entrypoints.failure import record

        print(record(error), file=sys.stderr)
        return REFUSED


def build_parser(words: list[str]) -> argparse.ArgumentParser:
    """Return the parser; only the called command's own arguments are filled in."""
    parser = argparse.ArgumentParser(
        prog="repbook", description=say("commands.help.repbook"), epilog=say("commands.help.exit")
    )
    parser.add_argument("--version", action="version", version=f"repbook {__version__}")
    parser.add_argument("--lang", choices=LANGUAGES, help=say("commands.help.lang"))
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="COMMAND")
    for command in COMMANDS:
        _add(commands, command, command.name in words)
    return parser


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], command: Command, called: bool
) -> None:
    text = say(f"commands.help.{command.name}")
    example = labelled(say("commands.help.example"), command.example)
    epilog = f"{example}\n\n{say('commands.help.exit')}"
    sub = commands.add_parser(
        command.name,
        help=text,
        description=text,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    sub.set_defaults(command=command)
    if called:
        module = import_module(f"repbook.entrypoints.{command.module}")
        module.arguments(sub)
        if command.name != "new":
            sub.add_argument("--lang", choices=LANGUAGES, help=say("commands.help.lang"))


def _speak(words: list[str]) -> None:
    """Choose the language of messages before the parser is built, so that help speaks it too."""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        lang = word.removeprefix("--lang=") if word.startswith("--lang=") else following
        if word.split("=")[0] == "--lang" and lang in LANGUAGES:
            use_language(lang)


if __name__ == "__main__":
    start()
