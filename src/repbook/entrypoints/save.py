"""What `repbook add` and `repbook edit` share: reading changes, saving, saying what came of it."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import datetime

from repbook.actions.fields import key_named
from repbook.actions.save_card import READS, save_card
from repbook.adapters.file_book import FileBook
from repbook.domain.values import Value
from repbook.entrypoints.card_words import alike, saved
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.errors import Refused, UsageError
from repbook.text import say
from repbook.workbook.apply import apply


def common(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that both commands have."""
    parser.add_argument(
        "--set", action="append", default=[], metavar="X=Y", help=say("commands.help.set")
    )
    parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def pairs(texts: Iterable[str]) -> dict[str, Value]:
    """Return what `--set column=value` names, by key; UsageError for anything else."""
    found: dict[str, Value] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign or not name.strip():
            raise UsageError("cards.bad_set", text=text)
        found[key_named(name)] = value
    return found


def save(
    args: argparse.Namespace, typed: dict[str, Value], card: str = "", *, anyway: bool = False
) -> int:
    """Write typed values to a card, or to a new one; 1 when problems are listed."""
    book = FileBook(args.book)
    with working(book.name):
        snapshot = book.read(READS)
        now = snapshot.clock(datetime.now())
        found = save_card(snapshot, now, typed, card, anyway=anyway)
        if found.match:
            raise Refused("cards.alike_anyway", **alike(found))
        applied = apply(book, snapshot, found.changes, dry_run=args.dry_run or not found.read)
    bad = int(not found.read or bool(applied.problems))
    if args.json:
        facts = {"id": found.card or None, "new": found.new, "saved": list(found.read)}
        print_json({**facts, "problems": as_json(applied.problems)})
        return bad
    print(saved(found) if found.read else say("cards.nothing_saved"))
    print_problems(applied.problems)
    if args.dry_run:
        print(say("commands.dry"))
    elif applied.backup:
        print(say("commands.backup", path=applied.backup))
    return bad
