"""Restore the looks that a workbook has lost, after today's workbook; a user's own stay.

What `check` misses decides: a look recoloured, or cut in two by Excel, still holds on its cells.
"""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from repbook.adapters.looks import covers
from repbook.adapters.repair.book import MendedBook
from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.frames import areas
from repbook.adapters.upgrade.job import Fresh, Job
from repbook.adapters.upgrade.reading import read_delivered
from repbook.adapters.upgrade.rules import (
    CONDITIONS,
    Raw,
    placed_rules,
    raw_rules,
    without,
)
from repbook.ooxml.index import SheetInfo, Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.stylegraft import Looks
from repbook.ooxml.tailelements import placed
from repbook.scratch import temporary_folder
from repbook.text import say

_PRIORITY = re.compile(rb'(\spriority=")(\d+)(?=")')


def mend_looks(book: MendedBook, fresh: Fresh, lang: str) -> None:
    """Put each look that its cells lack back among the others of its sheet."""
    wrong = {problem.where.rpartition("!")[0] for problem in book.looks()}
    if not wrong:
        return
    with temporary_folder() as folder:
        path = Path(folder) / "today.xlsx"
        fresh.book(path, lang)
        with open_package(path) as package:
            source = Workbook(package)
            job = Job(read_delivered(source, lang), source, lang, fresh.project)
            book.take(partial(_mend_sheets, job, wrong), lang)


def _mend_sheets(job: Job, wrong: set[str], session: Session) -> None:
    for code in job.goal.sheets:
        sheet = job.sheet(session, code)
        if sheet is not None and sheet.name in wrong:
            _mend_sheet(job, session, sheet, code)


def _mend_sheet(job: Job, session: Session, sheet: SheetInfo, code: str) -> None:
    data, frame = session.staged.read(sheet.part), job.frame(session, sheet)
    goal = job.goal_frame(code)
    theirs = job.source.package.read(job.source_sheet(code).part)
    wanted = list(raw_rules(theirs, CONDITIONS, goal, Looks(job.source.package)))
    looks = Looks(session.workbook.package)
    graft, blocks = job.graft(session), dict[str, None]()
    for place, raw in enumerate(wanted):
        mine = list(raw_rules(data, CONDITIONS, frame, looks))
        block = frame.block(raw.rule.cells)
        same = [one for one in mine if one.rule[:2] == raw.rule[:2]]
        held = [area for one in same for area in areas(one.sqref)]
        if block is None or all(covers(area, held) for area in areas(block)):
            continue
        data = without(data, CONDITIONS, same)
        number = _place(data, mine, wanted[place + 1 :])
        data = _PRIORITY.sub(partial(_pushed, number), data)
        start = data.rfind(b"</sheetData>")
        new = (
            _PRIORITY.sub(rb"\g<1>%d" % number, element, count=1)
            for element in placed_rules(CONDITIONS, [raw], goal, frame, graft, data)
        )
        data = data[:start] + placed(data[start:], list(new))
        blocks[block] = None
    for block in blocks:
        what = say("repair.look", where=f"{sheet.name}!{block}")
        session.mend(Mend(what, "sheets", code, "", None, block))
    graft.styles.finish()
    if data != session.staged.read(sheet.part):
        session.staged.write(sheet.part, data)


def _place(data: bytes, mine: list[Raw], later: list[Raw]) -> int:
    """Return the priority of a look: before those of its sheet that follow it in a new workbook."""
    known = {raw.rule[:2] for raw in later}
    after = [_priority(raw.xml) for raw in mine if raw.rule[:2] in known]
    highest = max((int(found[2]) for found in _PRIORITY.finditer(data)), default=0)
    return min(after, default=highest + 1)


def _priority(xml: bytes) -> int:
    found = _PRIORITY.search(xml)
    return int(found[2]) if found else 1


def _pushed(number: int, found: re.Match[bytes]) -> bytes:
    old = int(found[2])
    return found[1] + b"%d" % (old + (old >= number))
