"""`repbook rank`."""

from __future__ import annotations

import argparse
from datetime import datetime

from repbook.actions.rank import Planned, Ranked, gather, rank
from repbook.adapters.file_book import FileBook
from repbook.domain.days import to_date
from repbook.entrypoints.common import as_json, day_of, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.errors import UsageError
from repbook.text import language, say
from repbook.workbook.apply import Applied, apply
from repbook.workbook.schema import CODES, TABLES


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
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    lang = language()
    console = Console()
    visits = sum(row.do == "visit" for row in found.rows)
    day = to_date(found.day).isoformat()
    title = say("commands.sheet_title", day=day, visits=visits, calls=len(found.rows) - visits)
    table = Table(title=title, box=SIMPLE_HEAD, title_justify="left", show_edge=False)
    for key in ("rank", "do", "name", "area", "priority", "why", "ask"):
        right = key in ("rank", "priority")
        label = TABLES["visits"].column(key).label.get(lang)
        table.add_column(label, justify="right" if right else "left", overflow="fold")
    for row in found.rows:
        do = f"{row.at} {CODES[f'do.{row.do}'].label.get(lang)}".strip()
        cells = (str(row.rank), do, row.name, row.area, f"{row.priority:.1f}", row.why)
        table.add_row(*cells, row.ask_next)
    console.print(table, markup=False)
    for hint in found.hints:
        console.print(hint, markup=False)
    if found.missed:
        console.print(f"\n{say('commands.missed_title')}", markup=False)
    for id_, name, why in found.missed:
        console.print(f"  {id_} {name}: {why}", markup=False)
    print_problems(applied.problems)
    if dry_run:
        print(say("commands.dry"))
    elif applied.backup:
        print(say("commands.backup", path=applied.backup))
