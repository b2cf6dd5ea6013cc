"""What Analyse writes for Reports 2 (M20, M29, M31-M34, M38, M64, M65, M86, M115, M116, M181)."""

from __future__ import annotations

from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot
from repbook.features.kernel.analysing import Step
from repbook.features.reports.replacing import replace_rows
from repbook.features.reports.settings import NEGLECTED
from repbook.features.reports.work_reading import Work, reads


def write_work(
    snapshot: Snapshot, laid: Evaluator, day: float, _: datetime, changes: Changes
) -> None:
    """Write the tables of Reports 2 where they are not what stands there."""
    from repbook.features.reports.work_found import find
    from repbook.features.reports.work_rows import curve_rows, work_rows

    work = Work(snapshot, laid, day)
    found = find(work)
    replace_rows(snapshot, changes, "work_rows", work_rows(work, found))
    replace_rows(snapshot, changes, "contact_curve", curve_rows(work, found))
    count = float(len(found.neglected))
    if snapshot.setting(NEGLECTED) != count:
        changes.settings[NEGLECTED] = count


STEPS = (Step(reads, write_work),)
