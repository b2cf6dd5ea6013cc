"""Restore: the command brings a backup back; the button opens one beside the workbook."""

from __future__ import annotations

import argparse
from pathlib import Path

from repbook.adapters import restoring
from repbook.adapters.backups import Copy, copies_of
from repbook.book.deeds import Deed, note
from repbook.book.open_book import OpenBook
from repbook.book.snapshot import as_text
from repbook.entrypoints.common import print_json
from repbook.entrypoints.copies import free_place
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.progress import working
from repbook.entrypoints.restoring import at, chosen, exactly, megabytes, why
from repbook.text import say


def run(args: argparse.Namespace) -> int:
    """Bring one backup back, in the workbook's place or in that of `--output`."""
    path = Path(args.book)
    copies = copies_of(path, restoring.book_id_of(path))
    _, copy = chosen(path, copies, args.at or "", lambda copy: restoring.holds(path, copy))
    target = Path(args.output) if args.output else path
    same = not args.output and restoring.holds(path, copy)
    kept = None
    if not same and not args.dry_run:
        with working(path.name):
            kept = _write(path, copy, args.output)
            note(Deed(target.name, kept))
    written = not same and not args.dry_run
    if args.json:
        found = {"restored": str(copy.path), "at": copy.at.isoformat(timespec="seconds")}
        more = {"to": str(target), "written": written, "backup": str(kept) if kept else None}
        print_json(found | more)
        return 0
    key = "same" if same else "would" if args.dry_run else "out" if args.output else "done"
    print(say(f"restore.{key}", file=target.name, book=path.name, at=at(copy)))
    if kept:
        print(say("commands.backup", path=kept))
    elif args.dry_run:
        print(say("commands.dry"))
    return 0


def _write(path: Path, copy: Copy, output: str | None) -> Path | None:
    if output is None:
        return restoring.bring_back(path, copy)
    restoring.write_out(copy, Path(output))
    return None


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Say which backup is meant, and on a yes open a copy of it."""
    file = desk.path or Path(desk.name)
    copies = copies_of(file, as_text(desk.read({}).setting("book_id")))
    number, copy = chosen(file, copies, asked, lambda _: False)
    if not sure:
        facts = {"number": number, "count": len(copies), "size": megabytes(copy)}
        words = say("restore.ask", file=desk.name, at=at(copy), why=why(copy), **facts)
        # By its time: another press may have made a newer one meanwhile.
        return Outcome(Mood.ASK, words, "restore_apply", exactly(copy))
    place = free_place(desk, say("restore.mark"), copy.path.suffix)
    restoring.write_out(copy, place)
    desk.open(place)
    return Outcome(Mood.DONE, say("restore.opened", copy=place, file=desk.name, at=at(copy)))
