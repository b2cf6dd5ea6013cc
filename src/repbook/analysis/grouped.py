"""Sums, medians and ranks by group, and the percentiles that a sheet has.

Groups are whole numbers from 0; a value that is no number counts nowhere.
"""

from __future__ import annotations

import numpy as np

from repbook.analysis.frames import NOBODY, Flags, Floats, Whole

FIFTHS = (0.2, 0.4, 0.6, 0.8)


def sums(values: Floats, group: Whole, count: int) -> Floats:
    """Return the sum of each group's values, not-a-number where it has none."""
    known = ~np.isnan(values) & (group != NOBODY)
    total = np.bincount(group[known], values[known], count).astype(np.float64)
    return blank_unless(counts(known, group, count) > 0, total)


def blank_unless(where: Flags, values: Floats) -> Floats:
    """Return values, not-a-number where they are not marked."""
    found: Floats = np.where(where, values, np.float64(np.nan))
    return found


def rounded(values: Floats, digits: int) -> Floats:
    """Return values rounded, without a minus before 0."""
    found: Floats = np.round(values, digits) + np.float64(0)
    return found


def counts(where: Flags, group: Whole, count: int) -> Whole:
    """Return how many rows of each group are marked."""
    return np.bincount(group[where & (group != NOBODY)], minlength=count).astype(np.int64)


def least(values: Floats, group: Whole, count: int) -> Floats:
    """Return each group's smallest value, not-a-number where it has none."""
    return -most(-values, group, count)


def most(values: Floats, group: Whole, count: int) -> Floats:
    """Return each group's largest value, not-a-number where it has none."""
    known = ~np.isnan(values) & (group != NOBODY)
    found = np.full(count, -np.inf)
    np.maximum.at(found, group[known], values[known])
    return np.where(np.isneginf(found), np.nan, found)


def medians(values: Floats, group: Whole, count: int) -> Floats:
    """Return the median of each group's values, not-a-number where it has none."""
    known = ~np.isnan(values) & (group != NOBODY)
    group, values = group[known], values[known]
    values = values[np.lexsort((values, group))]
    size = np.bincount(group, minlength=count)
    first = np.cumsum(size) - size
    found = np.full(count, np.nan)
    some = size > 0
    low = values[(first + (size - 1) // 2)[some]]
    high = values[(first + size // 2)[some]]
    found[some] = (low + high) / 2
    return found


def pairs(values: Floats, group: Whole) -> tuple[Floats, Whole]:
    """Return the distinct values of each group, sorted by group and value, and their groups."""
    known = ~np.isnan(values) & (group != NOBODY)
    values, group = values[known], group[known]
    order = np.lexsort((values, group))
    values, group = values[order], group[order]
    new = np.ones(len(values), bool)
    new[1:] = (values[1:] != values[:-1]) | (group[1:] != group[:-1])
    return values[new], group[new]


def percentile(values: Floats, share: float) -> float:
    """Return the percentile as PERCENTILE.INC gives it; not-a-number of no values."""
    known = values[~np.isnan(values)]
    return float(np.quantile(known, share)) if len(known) else np.nan


def fifths(values: Floats, fewest: int) -> Floats:
    """Return in which fifth of all a value lies, 1 to 5; nothing where fewer are known."""
    known = ~np.isnan(values)
    found = np.full(len(values), np.nan)
    if known.sum() >= fewest:
        cuts = np.quantile(values[known], FIFTHS)
        found[known] = 1 + np.searchsorted(cuts, values[known], side="left")
    return found
