"""Print findings, one a line with a mark, and what to do beneath."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from repbook.setup.verdict import Finding, Level

MARKS = {Level.WELL: "✓", Level.NOTE: "!", Level.MEND: "✗"}
PLAIN = {Level.WELL: "+", Level.NOTE: "!", Level.MEND: "x"}


def print_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Print findings as they come, and return them."""
    marks = _marks()
    shown = []
    for finding in findings:
        print(f"{marks[finding.level]} {finding.what}")
        if finding.how:
            print(f"    {finding.how}")
        shown.append(finding)
    return shown


def _marks() -> dict[Level, str]:
    """Return marks that the output can spell: a file written in GBK has no tick."""
    try:
        "".join(MARKS.values()).encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return PLAIN
    return MARKS
