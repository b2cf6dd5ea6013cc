"""`repbook import`."""

from __future__ import annotations

import argparse
from pathlib import Path

from repbook.actions.bring_fields import KINDS, targets
from repbook.actions.bring_result import Brought
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.bringing import How, bring_in
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.text import language, say
from repbook.workbook.apply import Applied
from repbook.workbook.sheets import SHEETS

SHOWN = 20


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("source", metavar="FILE", help=say("commands.help.source"))
    parser.add_argument("--as", dest="kind", choices=KINDS, help=say("commands.help.as"))
    parser.add_argument("--map", metavar="MAP", help=say("commands.help.map"))
    parser.add_argument("--sheet", metavar="NAME", help=say("bring.help_sheet"))
    parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Bring one list into a workbook; 1 when rows were rejected or problems are listed."""
    book, path = FileBook(args.book), Path(args.source)
    with working(path.name):
        how = How(args.kind, args.map, args.sheet, args.dry_run)
        done, applied, rejects = bring_in(book, book.path, path, how)
    if args.json:
        print_json(to_json(done, applied, rejects))
    else:
        show(done, applied, rejects, dry_run=args.dry_run)
    return int(bool(done.rejected or applied.problems))


def to_json(done: Brought, applied: Applied, rejects: Path | None) -> dict[str, object]:
    """Return the outcome as scripts read it."""
    return {
        "as": done.kind,
        "added": done.added,
        "updated": done.updated,
        "duplicates": done.duplicates,
        "rejected": len(done.rejected),
        "error_file": None if rejects is None else str(rejects),
        "mapping": {column.header: column.key for column in done.mapping},
        "notes": done.notes,
        "problems": as_json(applied.problems),
    }


def show(done: Brought, applied: Applied, rejects: Path | None, *, dry_run: bool) -> None:
    """Print the outcome for a person: the columns used, the counts, the first problems."""
    print(say("bring.chosen", kind=kind_name(done.kind)))
    if done.mapping:
        _show_mapping(done)
    print(counted(done))
    for note in done.notes:
        print(note)
    print_problems(applied.problems[:SHOWN])
    if len(applied.problems) > SHOWN:
        print(f"  {say('bring.more', count=len(applied.problems) - SHOWN)}")
    if rejects is not None:
        print(say("commands.error_file", path=rejects))
    if dry_run:
        print(say("commands.dry"))
    elif applied.backup:
        print(say("commands.backup", path=applied.backup))


def counted(done: Brought) -> str:
    """Return the counts of an import in a sentence."""
    counts = {"added": done.added, "updated": done.updated, "duplicates": done.duplicates}
    return say("commands.imported", None, rejected=len(done.rejected), **counts)


def kind_name(kind: str) -> str:
    return SHEETS[kind].label.get(language()) if kind in SHEETS else say("bring.book")


def _show_mapping(done: Brought) -> None:
    lang = language()
    print(say("commands.mapping_title"))
    for column in done.mapping:
        if column.key is None:
            target = say("commands.unmapped")
        else:
            target = targets(done.kind)[column.key].label.get(lang)
        print(f"  {column.header} -> {target} ({say(column.why)})")
