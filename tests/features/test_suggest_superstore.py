"""Suggest on a book nobody here wrote: the same figures as the pure ones, refusals said."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from accounts_books import analysed, superstore
from suggest_books import listed, suggested

from made_books import Made
from repbook.domain.days import serial

LAST = datetime(2017, 12, 30)


@pytest.mark.full
def test_superstore_has_offers_and_ants_and_no_look_alikes(made: Made, tmp_path: Path) -> None:
    path = made.copy(tmp_path, superstore())
    analysed(path, float(serial(LAST)), now=LAST)
    found, _ = suggested(path, now=LAST)
    assert found.by_kind == {"offer": 793, "alike": 0, "ant": 96, "referrer": 0, "loop": 0}
    offer = next(row for row in listed(path, "offer").values() if row["id"] == "CG-12520")
    assert str(offer["says"]).startswith("349 of 407 with Chairs also buy Binders")
    ant = next(iter(listed(path, "ant").values()))
    assert (
        "Of last year's 52 such 8 grew to medium or more, of 303 others 52. No clear difference."
        in str(ant["says"])
    )
    assert "do not tell loyal ones apart here" in found.refused["alike"]
    assert found.notes == [
        "Record of a year ago: of 682 customers who bought again, 264 bought the group offered "
        "first; the group that most buy would have hit 263, one drawn by lot 18.1%."
    ]
    assert suggested(path, now=LAST)[1].written is False
