"""What holds over half a year of working days, whatever customers answer."""

from __future__ import annotations

import pytest

from planning_samples import DAY_POLICY
from played_laws import LAWS, Laws
from playing import Season, play

SEASONS = {
    "a book of ninety": Season(),
    "a small book": Season(cards=25, areas=2),
    "more than the days hold": Season(cards=250, areas=6, new_a_week=3),
    "capacities typed": Season(policy=DAY_POLICY._replace(visits_per_day=4, calls_per_day=8)),
    "areas far and wide": Season(cards=120, areas=20),
    "now and then a limit": Season(limits=(None, None, 6)),
    "always a limit": Season(limits=(12,)),
    "hardly any phones": Season(phoneless=0.3, areas=5),
}
FEW = ("a book of ninety", "areas far and wide", "now and then a limit")
"""Played in every run; together they meet every law."""


@pytest.fixture(scope="module")
def half_a_year() -> dict[str, Laws]:
    """Play some seasons once and hold them against all laws."""
    return {name: Laws(SEASONS[name]).watch(play(SEASONS[name], seed=1)) for name in FEW}


@pytest.mark.parametrize("law", LAWS)
@pytest.mark.parametrize("season", FEW)
def test_half_a_year_keeps_the_law(half_a_year: dict[str, Laws], season: str, law: str) -> None:
    assert half_a_year[season].breaches[law] == []


@pytest.mark.parametrize("season", FEW)
def test_half_a_year_meets_what_the_laws_are_about(
    half_a_year: dict[str, Laws], season: str
) -> None:
    met = half_a_year[season].met
    assert min(met.values()) > 0, met


@pytest.mark.full
@pytest.mark.parametrize("seed", range(2, 10))
@pytest.mark.parametrize("season", SEASONS)
def test_every_season_keeps_every_law(season: str, seed: int) -> None:
    laws = Laws(SEASONS[season]).watch(play(SEASONS[season], seed))
    assert laws.days == SEASONS[season].days
    assert not any(laws.breaches.values()), laws.breaches
