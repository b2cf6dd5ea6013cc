"""`repbook rank`."""

from __future__ import annotations

import argparse
from datetime import datetime

from repbook.actions.rank import Planned, Ranked, gather, rank
from repbook.adapters.file_book import FileBook
from repbook.domain.days import to_date
from repbook.entrypoints.common import as_json, day_of, labelled, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.entrypoints.sheetprint import headline, print_rows
from repbook.errors import UsageError
from repbook.text import language, say
from repbook.workbook.apply import Applied, apply
from repbook.workbook.schema import CODES, TABLES

SHOWN = ("rank", "do", "name", "area", "priority", "why", "ask")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("--day", metavar="DAY", help=say("commands.help.day"))
    parser.add_argument("--limit", type=int, metavar="N", help=say("commands.help.limit"))
    parser.add_argument("--area", help=say("commands.help.area"))
    parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Rank one workbook; 1 when problems are listed."""
    day = day_of(args.day)
    if args.limit is not None and args.limit < 1:
        raise UsageError("commands.bad_limit")
    book = FileBook(args.book)
    with working(book.name):
        snapshot = gather(book, datetime.now())
        found = rank(
            snapshot, snapshot.clock(datetime.now()), day=day, limit=args.limit, area=args.area
        )
        applied = apply(book, snapshot, found.changes, dry_run=args.dry_run)
    if args.json:
        print_json(to_json(found, applied))
    else:
        show(found, applied, dry_run=args.dry_run)
    return int(bool(applied.problems))


def to_json(found: Ranked, applied: Applied) -> dict[str, object]:
    """Return the sheet as scripts read it: codes, not labels; integer counts."""
    missed = [{"id": id_, "name": name, "why": why} for id_, name, why in found.missed]
    return {
        "day": to_date(found.day).isoformat(),
        "visits": [_row(row) for row in found.rows],
        "missed": missed,
        "notes": list(found.hints),
        "problems": as_json(applied.problems),
    }


def _row(row: Planned) -> dict[str, object]:
    return {
        "rank": row.rank,
        "id": row.id,
        "name": row.name,
        "do": row.do,
        "at": row.at or None,
        "area": row.area,
        "phone": row.phone,
        "priority": row.priority,
        "score": row.score,
        "verdict": row.verdict,
        "why": row.why,
        "ask_next": row.ask_next,
        "terms": {name: round(value, 4) for name, value in row.terms._asdict().items()},
    }


def show(found: Ranked, applied: Applied, *, dry_run: bool) -> None:
    """Print the sheet for a person."""
    lang = language()
    labels = [TABLES["visits"].column(key).label.get(lang) for key in SHOWN]
    print_rows(headline(found), labels, [_shown(row, lang) for row in found.rows])
    for hint in found.hints:
        print(hint)
    if found.missed:
        print(f"\n{say('commands.missed_title')}")
    for id_, name, why in found.missed:
        print(f"  {labelled(f'{id_} {name}', why)}")
    print_problems(applied.problems)
    if dry_run:
        print(say("commands.dry"))
    elif applied.backup:
        print(say("commands.backup", path=applied.backup))


def _shown(row: Planned, lang: str) -> tuple[str, ...]:
    do = f"{row.at} {CODES[f'do.{row.do}'].label.get(lang)}".strip()
    figures = (row.area, f"{row.priority:.1f}", row.why, row.ask_next)
    return (str(row.rank), do, row.name, *figures)
