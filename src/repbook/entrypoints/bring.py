"""`repbook import`."""

from __future__ import annotations

import argparse
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from repbook.actions.bring import bring, reads_for
from repbook.actions.bring_book import READS, bring_book
from repbook.actions.bring_fields import (
    KINDS,
    Line,
    Listing,
    guess_kind,
    known_labels,
    map_columns,
    targets,
)
from repbook.actions.bring_result import Brought
from repbook.adapters.file_book import FileBook
from repbook.adapters.own_columns import is_repbook, own_columns
from repbook.adapters.sources import Source, read_map_file, read_source, write_rejects
from repbook.domain.mapping import Mapping
from repbook.domain.maptext import read_map
from repbook.domain.values import Problem
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.errors import Refused, UsageError
from repbook.ooxml.celltext import MAX_TEXT
from repbook.text import language, say
from repbook.workbook.apply import Applied, apply
from repbook.workbook.sheets import SHEETS
from repbook.workbook.snapshot import Snapshot

SHOWN = 20
BOOKS = (".xlsx", ".xlsm")


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
    if path.exists() and book.path.exists() and path.samefile(book.path):
        raise Refused("bring.itself", file=book.name)
    with working(path.name):
        whole = args.kind is None and path.suffix.lower() in BOOKS and is_repbook(path)
        done, applied, rejects = (_bring_book if whole else _bring)(book, path, args)
    if args.json:
        print_json(to_json(done, applied, rejects))
    else:
        show(done, applied, rejects, dry_run=args.dry_run)
    return int(bool(done.rejected or applied.problems))


def _bring_book(
    book: FileBook, path: Path, args: argparse.Namespace
) -> tuple[Brought, Applied, Path | None]:
    snapshot, source = book.read(READS), FileBook(path).read(READS)
    done = bring_book(snapshot, source, own_columns(path), _now(snapshot))
    return done, apply(book, snapshot, done.changes, dry_run=args.dry_run), None


def _bring(
    book: FileBook, path: Path, args: argparse.Namespace
) -> tuple[Brought, Applied, Path | None]:
    given, faults = _given_map(args.map)
    source = read_source(path, args.sheet, known=known_labels() | set(given))
    listing = _listing(source)
    kind = args.kind or guess_kind(listing)
    mapping, problems = map_columns(book.read({}), listing, kind, given)
    if given:
        _refuse_wrong_map(mapping)
    snapshot = book.read(reads_for(kind, mapping))
    done = bring(snapshot, listing, kind, mapping, _now(snapshot))
    done.changes.problems[:0] = [*faults, *problems]
    applied = apply(book, snapshot, done.changes, dry_run=args.dry_run)
    return done, applied, None if args.dry_run else _write_rejects(path, source, done)


def _now(snapshot: Snapshot) -> datetime:
    return snapshot.clock(datetime.now())


def _listing(source: Source) -> Listing:
    rows = [Line(number, cells) for number, cells in source.rows()]
    return Listing(source.name, source.headers, rows, source.samples(), MAX_TEXT, source.problems)


def _given_map(text: str | None) -> tuple[dict[str, str], list[Problem]]:
    """Read `--map`: a file, or its lines as text with semicolons between them."""
    if not text:
        return {}, []
    if Path(text).is_file():
        given, faults = read_map_file(text)
    elif "=" in text:
        given, faults = read_map(text.replace(";", "\n"))
    else:
        raise UsageError("files.missing", file=text)
    return given, [Problem("--map", fault.text()) for fault in faults]


def _refuse_wrong_map(mapping: Mapping) -> None:
    """Import nothing by a map that names what is not there: the guess is not what was asked."""
    for fault in mapping.problems:
        if fault.key.startswith("intake.map_"):
            raise UsageError(fault.key, **fault.facts)


def _write_rejects(path: Path, source: Source, done: Brought) -> Path | None:
    if not done.rejected:
        return None
    rows, reasons = zip(*done.rejected, strict=True)
    return write_rejects(_free_name(path), source.headers, rows, reasons)


def _free_name(path: Path) -> Path:
    """Return a name that no file has: an earlier one may hold rows that were mended since."""
    names = (f"{path.stem}-rejected{mark}.csv" for mark in chain([""], (f"-{n}" for n in count(2))))
    return next(found for name in names if not (found := path.with_name(name)).exists())


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
    print(say("bring.chosen", kind=_kind_name(done.kind)))
    if done.mapping:
        _show_mapping(done)
    counts = {"added": done.added, "updated": done.updated, "duplicates": done.duplicates}
    print(say("commands.imported", None, rejected=len(done.rejected), **counts))
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


def _kind_name(kind: str) -> str:
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
