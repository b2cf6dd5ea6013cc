"""Conditional formats, validations and cells above the tables of an older version's sheets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.delivered import Rule
from repbook.adapters.upgrade.frames import Frame, first_cell
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.reading import check, condition, contents, tail_elements
from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.fragments import attributes, children, with_attribute
from repbook.ooxml.index import SheetInfo
from repbook.ooxml.refs import parse_cell
from repbook.ooxml.sheetgraft import SheetGraft
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.ooxml.stylegraft import Looks
from repbook.ooxml.tailelements import placed
from repbook.text import say

CONDITIONS, CHECKS = "conditionalFormatting", "dataValidations"
Change = Callable[[re.Match[bytes]], bytes]
_FORMULA = re.compile(rb"(<formula[12]?>)([^<]*)(?=</)")


class Raw(NamedTuple):
    """A rule as a file has it: what it says, its cells, its XML."""

    rule: Rule
    sqref: str
    xml: bytes


class Swap(NamedTuple):
    """What to do with the rules of one sheet: those to drop, those to add."""

    drop: list[Rule]
    add: list[Rule]
    kept: list[Rule]


def swap(base: list[Rule], mine: list[Rule], goal: list[Rule]) -> Swap:
    """Decide, cells by cells, which rules give way to today's; what a user changed stays.

    Where one of the older rules of some cells was changed or taken away, its cells keep what they
    have, and today's other rules for them are added only where they replace none.
    """
    result = Swap([], [], [])
    for cells in dict.fromkeys(rule.cells for rule in (*base, *goal)):
        old, here, new = ([r for r in rules if r.cells == cells] for rules in (base, mine, goal))
        gone = [rule for rule in old if rule not in new]
        fresh = [rule for rule in new if rule not in old and rule not in here]
        changed = [rule for rule in gone if rule not in here]
        result.drop.extend(rule for rule in gone if rule in here)
        if changed:
            result.kept.extend(changed)
        else:
            result.add.extend(fresh)
    return result


def renew_rules(job: Job, session: Session) -> None:
    """Bring the rules of all sheets with tables to what they are today."""
    for code in (name for name in job.goal.sheets if name in job.base.sheets):
        sheet = job.sheet(session, code)
        if sheet is not None and code not in job.replaced and job.frame(session, sheet).columns:
            _renew_sheet(job, session, sheet, code)


def _renew_sheet(job: Job, session: Session, sheet: SheetInfo, code: str) -> None:
    base, goal = job.base.sheets[code], job.goal.sheets[code]
    if (base.conditions, base.checks) == (goal.conditions, goal.checks):
        return
    frame, looks = job.frame(session, sheet), Looks(session.workbook.package)
    xml = sheet_of(session.staged, sheet.part)
    data = before = xml.tail
    graft = job.graft(session)
    elements: list[bytes] = []
    for kind, older, newer in (
        (CONDITIONS, base.conditions, goal.conditions),
        (CHECKS, base.checks, goal.checks),
    ):
        raws = list(raw_rules(data, kind, frame, looks))
        todo = swap(older, [raw.rule for raw in raws], newer)
        data = without(data, kind, [r for r in raws if r.rule in todo.drop])
        theirs = job.source.package.read(job.source_sheet(code).part)
        goal_frame = job.goal_frame(code)
        source = list(raw_rules(theirs, kind, goal_frame, Looks(job.source.package)))
        wanted = [r for rule in todo.add for r in source if r.rule == rule]
        elements += placed_rules(kind, wanted, goal_frame, frame, graft, data)
        for rule in todo.kept:
            session.keep(say("upgrade.kept_rule", sheet=sheet.name, cells=_people(rule.cells, job)))
    xml.tail = placed(data, elements)
    graft.styles.finish()
    if xml.tail != before:
        put_sheet(session.staged, sheet.part, xml)
        session.mend(Mend(say("upgrade.rules", sheet=sheet.name), "sheets", code))


def _people(cells: str, job: Job) -> str:
    headers = {
        f"{name}.{column.key}": column.header
        for name, table in (job.base.tables | job.goal.tables).items()
        for column in table.columns
    }
    ends = [headers.get(end, end.lstrip("@")) for end in cells.split(" ")[0].split(":")]
    return ":".join(ends)


def raw_rules(data: bytes, kind: str, frame: Frame, looks: Looks) -> Iterator[Raw]:
    """Yield the conditional formats or the validations of a sheet."""
    for element in tail_elements(data):
        if not re.match(rb"<(?:\w+:)?%s[\s/>]" % kind.encode(), element) or b"</" not in element:
            continue
        for xml in children(element[element.index(b">") + 1 : element.rindex(b"</")]):
            if kind == CONDITIONS:
                sqref = attributes(element)["sqref"]
                yield Raw(condition(xml, sqref, frame, looks), sqref, xml)
            else:
                yield Raw(check(xml, frame), attributes(xml).get("sqref", ""), xml)


def without(data: bytes, kind: str, gone: list[Raw]) -> bytes:
    """Return a sheet without some rules, and without the elements that they leave empty."""
    start = data.rfind(b"</sheetData>")
    head, tail = data[:start], data[start:]
    counts = Counter((raw.sqref if kind == CONDITIONS else "", raw.xml) for raw in gone)
    for element in tail_elements(data):
        if not re.match(rb"<(?:\w+:)?%s[\s/>]" % kind.encode(), element) or b"</" not in element:
            continue
        sqref = attributes(element)["sqref"] if kind == CONDITIONS else ""
        first, last = element.index(b">") + 1, element.rindex(b"</")
        rules = children(element[first:last])
        left = []
        for rule in rules:
            if counts[sqref, rule]:
                counts[sqref, rule] -= 1
            else:
                left.append(rule)
        new = element[:first] + b"".join(left) + element[last:] if left else b""
        if kind == CHECKS and left:
            new = with_attribute(element[:first], "count", str(len(left))) + new[first:]
        if len(left) != len(rules):
            tail = tail.replace(element, new, 1)
    return head + tail


def placed_rules(
    kind: str, wanted: list[Raw], source: Frame, frame: Frame, graft: SheetGraft, data: bytes
) -> Iterator[bytes]:
    """Yield elements with rules of today's workbook, for the user's sheet `data`."""
    priority = max(map(int, re.findall(rb'\spriority="(\d+)"', data)), default=0)
    rows = []
    for number, raw in enumerate(wanted, 1):
        sqref = frame.block(raw.rule.cells)
        if sqref is None:
            continue
        change = _placed(raw, source, frame, first_cell(sqref).row)
        xml = _FORMULA.sub(change, raw.xml)
        if kind == CHECKS:
            rows.append(_with(xml, "sqref", sqref))
            continue
        xml = _with(xml, "priority", str(priority + number))
        found = attributes(xml).get("dxfId")
        if found is not None:
            look = graft.styles.difference(int(found))
            xml = _with(xml, "dxfId", str(look))
        yield f'<{CONDITIONS} sqref="{sqref}">'.encode() + xml + f"</{CONDITIONS}>".encode()
    if rows:
        yield f"<{CHECKS}>".encode() + b"".join(rows) + f"</{CHECKS}>".encode()


def _placed(raw: Raw, source: Frame, frame: Frame, row: int) -> Change:
    """Return what puts the formulas of a rule of today's workbook into the user's sheet."""

    def change(found: re.Match[bytes]) -> bytes:
        lasting = source.lasting(unescape(found[2].decode()), first_cell(raw.sqref))
        return found[1] + escape(frame.placed(lasting, row)).encode()

    return change


def _with(xml: bytes, name: str, value: str) -> bytes:
    """Return an element with an attribute of its start tag set."""
    end = xml.index(b">") + 1
    return with_attribute(xml[:end], name, value) + xml[end:]


def renew_heads(job: Job, session: Session) -> None:
    """Bring the cells above and beside the tables to what they are today, cell by cell."""
    for code in (name for name in job.goal.sheets if name in job.base.sheets):
        sheet = job.sheet(session, code)
        if sheet is None or code in job.replaced or not job.goal_frame(code).columns:
            continue
        base, goal = job.base.sheets[code].cells, job.goal.sheets[code].cells
        moved = {ref for ref in {*base, *goal} if base.get(ref) != goal.get(ref)}
        if moved:
            _renew_head(job, session, sheet, code, sorted(moved, key=parse_cell))


def _renew_head(job: Job, session: Session, sheet: SheetInfo, code: str, moved: list[str]) -> None:
    base = job.base.sheets[code].cells
    last = max(parse_cell(ref).row for ref in moved)
    mine = contents(session.workbook, sheet, job.frame(session, sheet), last)
    graft = job.graft(session)
    source = SheetXml(graft.sheet(job.source_sheet(code).part))
    xml = sheet_of(session.staged, sheet.part)
    done = []
    for ref in moved:
        if mine.get(ref) != base.get(ref):
            session.keep(say("upgrade.kept_cell", where=f"{sheet.name}!{ref}"))
            continue
        cell = parse_cell(ref)
        row = xml.row(cell.row)
        new = source.cell(*cell)
        if new:
            row.cells[cell.column] = new
        else:
            row.cells.pop(cell.column, None)
        xml.put(cell.row, row)
        done.append(ref)
    if done:
        graft.styles.finish()
        put_sheet(session.staged, sheet.part, xml)
        what = say("upgrade.cells", sheet=sheet.name, cells=", ".join(done[:5]), count=len(done))
        session.mend(Mend(what, "sheets", code, "", ",".join(done[:5]), ""))
