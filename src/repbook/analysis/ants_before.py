"""The figures that ants are told by, as they were a year ago (M81)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from repbook.analysis.accounts_cuts import Cuts, class_cuts
from repbook.analysis.accounts_sales import lines_of, sales
from repbook.analysis.ants import Figures
from repbook.analysis.frames import NOBODY, Columns
from repbook.record import NamedTuple

KEYS = ("revenue_year", "revenue_before", "order_days", "margin")
"""The figures in the order of `Figures`."""


class Policy(NamedTuple):
    """What the figures go by; each field is the setting of the same key."""

    class_min: int
    irregular_gaps: int
    top_revenue: float
    large_revenue: float
    medium_revenue: float


def figures_before(
    orders: Columns,
    owners: Sequence[str | None],
    accounts: Sequence[str],
    day: float,
    policy: Policy,
    *,
    own: bool,
) -> tuple[list[Figures], float]:
    """Return the figures of the accounts up to a day, and from what the medium class began.

    `owners` gives the account of each order line; `own` takes the limit from the data.
    """
    place: Mapping[str | None, int] = {account: n for n, account in enumerate(accounts)}
    owner = np.array([place.get(each, NOBODY) for each in owners], dtype=np.int64)
    lines = lines_of(orders, owner, day)
    found = sales(lines, len(accounts), day, policy.irregular_gaps, policy.class_min)
    typed = Cuts(policy.top_revenue, policy.large_revenue, policy.medium_revenue, own=False)
    cuts = class_cuts(found["revenue_year"], typed, policy.class_min, own=own)
    values = zip(*(found[key].tolist() for key in KEYS), strict=True)
    figures = [
        Figures(account, *(None if one != one else one for one in row))
        for account, row in zip(accounts, values, strict=True)
    ]
    return figures, cuts.medium
