"""Real and made-up customers as Suggest takes them."""

from __future__ import annotations

import csv
import gzip
import random
from datetime import date
from functools import cache
from pathlib import Path

from repbook.analysis.alike import Judged
from repbook.analysis.alike import Policy as AlikePolicy
from repbook.analysis.offers import Line
from repbook.analysis.offers import Policy as OfferPolicy
from repbook.domain.days import serial

ROOT = Path(__file__).parents[2]
DAY = float(serial(date(2017, 12, 30)))
CUT = float(serial(date(2016, 12, 31)))
OFFERS = OfferPolicy(groups_most=50, pair_least=10, pair_base=30)
ALIKE = AlikePolicy(alike_loyal=20, alike_other=40, alike_auc=0.55, alike_prior=5)


@cache
def superstore() -> list[dict[str, str]]:
    """Return the order lines of superstore."""
    with open(ROOT / "examples/superstore.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def day_of(line: dict[str, str]) -> float:
    """Return the day of a line of superstore."""
    return float(serial(date.fromisoformat(line["Order Date"])))


@cache
def lines() -> list[Line]:
    """Return superstore's order lines by sub-category."""
    return [
        Line(each["Customer ID"], day_of(each), each["Sub-Category"], float(each["Sales"]))
        for each in superstore()
    ]


@cache
def leadforge() -> list[Judged]:
    """Return the leads of leadforge (synthetic), with whether they were won."""
    with gzip.open(ROOT / "tests/data/leadforge_features.csv.gz", "rt", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    return [Judged(row[0], tuple(row[1:5]), row[5] == "1") for row in rows]


def shoppers() -> list[Judged]:
    """Return superstore's customers by segment and state of their first order; who is loyal."""
    first: dict[str, dict[str, str]] = {}
    days: dict[str, set[float]] = {}
    for line in superstore():
        held = first.setdefault(line["Customer ID"], line)
        if (line["Order Date"], int(line["Row ID"])) < (held["Order Date"], int(held["Row ID"])):
            first[line["Customer ID"]] = line
        days.setdefault(line["Customer ID"], set()).add(day_of(line))
    return [
        Judged(
            who,
            (line["Segment"], line["State"]),
            len(days[who]) >= 4 and max(days[who]) > DAY - 365,
        )
        for who, line in first.items()
    ]


def made_up(seed: int = 1, count: int = 300) -> list[Judged]:
    """Return made-up customers: machine makers and those that were recommended stay oftener."""
    source = random.Random(seed)
    found = []
    for number in range(count):
        features = (
            source.choice(("Machines", "Foods", "Textiles")),
            source.choice(("North", "South")),
            source.choice(("1-50", "51-200", "")),
            source.choice(("Referral", "Fair", "Web")),
        )
        chance = 0.15 + 0.35 * (features[0] == "Machines") + 0.3 * (features[3] == "Referral")
        found.append(Judged(f"LW-{number:05d}", features, source.random() < chance))
    return found
