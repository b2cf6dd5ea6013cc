"""Defined names of an older version: those that stand for something else now, and those gone."""

from __future__ import annotations

import re

from repbook.adapters.repair.names import is_gone, wanted_names
from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.readers import formula_parts
from repbook.ooxml.celltext import unescape
from repbook.ooxml.formulanames import retabbed
from repbook.ooxml.nameparts import with_names
from repbook.ooxml.sheetlist import without_names
from repbook.ooxml.stagedsheets import formulas_in
from repbook.text import say

_TARGET_SHEET = re.compile(r"'([^']+)'!")


def renew_names(job: Job, session: Session) -> None:
    """Let names that are still the product's stand for what they do today; drop those it left."""
    wanted = wanted_names(session.layout)
    codes = {s.name: c for s in session.workbook.sheets if (c := job.codes(session).get(s.part))}
    mine = {
        info.name: retabbed(info.text, codes)
        for info in session.workbook.names
        if info.scope is None
    }
    new = {}
    for name, text in wanted.texts.items():
        found = session.workbook.name(name)
        if is_gone(found) or found is None or name in wanted.beside or found.text == text:
            continue
        if mine[found.name] == job.base.names.get(name) or _on_new_page(job, name):
            new[name] = text
            what = say("upgrade.name", name=name, target=text)
            session.mend(Mend(what, "names", name, "", found.text, text))
        elif job.goal.names.get(name) != mine[found.name]:
            session.keep(say("upgrade.kept_name", name=name))
    # Blocks of lists are wanted only once every list has its rows, which come after this step.
    gone = (job.base.names.keys() & mine.keys()) - wanted.texts.keys() - job.goal.names.keys()
    gone = _unread(job, session, mine, gone)
    part = session.workbook.part
    data = without_names(session.staged.read(part), gone)
    if new or gone:
        session.staged.write(part, with_names(data, new))
    for name in sorted(gone):
        session.mend(Mend(say("upgrade.name_gone", name=name), "names", name, "", mine[name], None))


def note_added(job: Job, session: Session) -> None:
    """Note which names today's workbook has beyond the older one's."""
    here = {info.name for info in session.workbook.names if info.scope is None}
    new = (name for name in job.goal.names if name in here and name not in job.base.names)
    job.added.names.extend(new)


def _on_new_page(job: Job, name: str) -> bool:
    found = _TARGET_SHEET.match(job.goal.names.get(name, ""))
    return found is not None and found[1] in job.replaced


def _unread(job: Job, session: Session, mine: dict[str, str], gone: set[str]) -> set[str]:
    """Return those of the names that nothing reads any more; name the others as kept."""
    if not gone:
        return set()
    words: set[str] = set()
    for part in formula_parts(session):
        for found in formulas_in(session.staged, part):
            words.update(re.findall(r"[A-Za-z_]\w*", unescape(found[2].decode())))
    for name, text in mine.items():
        if name not in gone:
            words.update(re.findall(r"[A-Za-z_]\w*", text))
    left = set()
    for name in sorted(gone):
        if name in words or mine[name] != job.base.names[name]:
            session.keep(say("upgrade.kept_name", name=name))
        else:
            left.add(name)
    return left
