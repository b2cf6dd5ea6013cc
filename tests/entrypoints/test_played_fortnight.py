"""A fortnight with other people's data through the commands keeps the laws of played days."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from command_line import run

from fortnight import DAYS, Leadforge, Superstore, played
from planning_samples import MINUTES, POLICY
from played_laws import Laws
from playing import Season
from repbook.adapters.file_book import FileBook
from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.stops import DayPolicy
from repbook.features.kernel.policies import policy_from
from repbook.features.plan.candidates import priority_from
from repbook.features.plan.rank import gather

Capsys = pytest.CaptureFixture[str]


@pytest.mark.full
@pytest.mark.parametrize("source", [Superstore, Leadforge])
def test_a_fortnight_keeps_the_laws(source: type, tmp_path: Path, capsys: Capsys) -> None:
    data, book = source(tmp_path), tmp_path / "book.xlsx"
    made = run(
        capsys, "new", book, "--lang", data.lang, "--rep", "LW", "--as-of", data.FIRST.isoformat()
    )
    assert made.code == 0
    season = Season(policy=MINUTES, calendar=WorkCalendar())
    laws = Laws(season).watch(played(book, data, lambda *words: run(capsys, *words), season))
    assert laws.days == DAYS
    assert not any(laws.breaches.values()), laws.breaches
    assert laws.met["no_promise_is_missed"] > DAYS
    assert run(capsys, "check", book).code == 0
    snapshot = gather(FileBook(book), datetime(2026, 1, 1))
    assert policy_from(DayPolicy, snapshot) == MINUTES
    assert priority_from(snapshot, [])._replace(large_order=POLICY.large_order) == POLICY
