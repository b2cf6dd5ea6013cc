"""Judge a computer: what is well, what to know, what to mend (pure decisions)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from repbook.setup.judge_book import judge_workbook
from repbook.setup.judge_excel import judge_addin, judge_excel, judge_policy, judge_surface
from repbook.setup.judge_python import judge_python
from repbook.setup.judge_room import judge_room
from repbook.setup.machine import Machine
from repbook.setup.verdict import Finding, Level

JUDGES: tuple[Callable[[Machine], Iterator[Finding]], ...] = (
    judge_python,
    judge_excel,
    judge_policy,
    judge_surface,
    judge_addin,
    judge_room,
    judge_workbook,
)


def findings(machine: Machine) -> list[Finding]:
    """Return one finding a check, in the order a person reads them."""
    return [finding for judge in JUDGES for finding in judge(machine)]


def to_mend(found: list[Finding]) -> int:
    """Count what does not work as it stands."""
    return sum(finding.level is Level.MEND for finding in found)
