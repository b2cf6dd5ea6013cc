"""Judge one workbook: where it lies, whether its macros may run, who has it open."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.setup.machine import Collected, Machine, Placement, Workbook
from repbook.setup.verdict import Finding, mend, note, well


def judge_workbook(machine: Machine) -> Iterator[Finding]:
    """Yield what stands in the way of the workbook; nothing where none was named."""
    book = machine.workbook
    if book is None:
        return
    yield from _ground(book)
    if book.ground is Placement.WEB:
        return
    if book.trouble:
        yield mend("book_trouble", file=book.name, trouble=book.trouble)
        return
    if not book.is_repbook:
        yield mend("book_foreign", file=book.name)
        return
    if book.team is not None:
        yield from _team(book.name, book.team)
    yield from _use(book)
    if book.marked:
        blocked = book.macros and machine.policy.web_blocked
        yield (mend if blocked else note)(
            "book_blocked" if blocked else "book_marked", file=book.name
        )
    if book.macros and book.version != machine.package:
        facts = {"version": book.version or "?", "package": machine.package}
        yield note("book_version", file=book.name, **facts)


def _ground(book: Workbook) -> Iterator[Finding]:
    match book.ground:
        case Placement.WEB:
            yield mend("book_web", file=book.name)
        case Placement.SYNCED:
            yield note("book_synced", file=book.name, product=book.product)
        case Placement.NETWORK:
            yield note("book_network", file=book.name)
        case Placement.LOCAL:
            yield well("book_local", file=book.name)


def _team(file: str, found: Collected) -> Iterator[Finding]:
    """Say that it is the team's, what was collected last, and whether that can be done again."""
    if not found.at:
        yield note("book_team_new", file=file)
        return
    facts = {"file": file, "at": found.at, "folder": found.folder, "files": found.files}
    yield well("book_team", **facts)
    if found.bad:
        yield note("book_team_bad", file=file, count=found.bad)
    if not found.there:
        yield note("book_team_folder", file=file, folder=found.folder)


def _use(book: Workbook) -> Iterator[Finding]:
    if not book.writable:
        yield mend("book_read_only", file=book.name)
    elif book.holder:
        yield note("book_open_by", file=book.name, owner=book.holder)
    elif book.holder is not None:
        yield note("book_open", file=book.name)
    else:
        yield well("book_free", file=book.name)
