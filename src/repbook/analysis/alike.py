"""Which features loyal customers share, and who else has them (M85).

A naive Bayes score: the sum, over the features, of how much likelier a customer with that value
is loyal than one without it, as log odds. What it is worth is judged out of fold: on customers
that the score was not made from. A blank tells nothing, so that what is known of a card, which
grows with the relation, cannot give away the outcome.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log

from repbook.domain.intervals import Rate
from repbook.record import NamedTuple

FOLDS = 5
LEAST = 10
"""Customers that a value needs to count."""
TENTH = 10
Features = tuple[str, ...]
Gains = tuple[Mapping[str, "Value"], ...]


class Policy(NamedTuple):
    """What a look-alike goes by; each field is the setting of the same key."""

    alike_loyal: int
    alike_other: int
    alike_auc: float
    alike_prior: float


class Judged(NamedTuple):
    """A customer of whom it is known whether she became loyal."""

    id: str
    features: Features
    loyal: bool


class Value(NamedTuple):
    """A value of a feature: what it adds to the score, and how many that have it are loyal."""

    gain: float
    rate: Rate


class Sign(NamedTuple):
    """Why a candidate is like the loyal ones: the feature's place, its value, who has it."""

    feature: int
    text: str
    rate: Rate


class Like(NamedTuple):
    """A candidate like the loyal customers, with her two strongest signs."""

    id: str
    score: float
    signs: tuple[Sign, ...]


class Alike(NamedTuple):
    """The candidates, likest first; `auc` is None where there are too few to tell.

    `top` says how many of the tenth of known customers that score highest, out of fold, are
    loyal, `all` how many of all.
    """

    likes: list[Like]
    loyal: int
    others: int
    auc: float | None
    enough: bool
    top: Rate | None
    all: Rate | None


def alike(judged: Sequence[Judged], candidates: Sequence[Judged], policy: Policy) -> Alike:
    """Return the candidates that score like the best tenth of the known customers.

    Nobody where there are too few loyal or other ones, or where the features do not tell them
    apart (`auc` below `alike_auc`).
    """
    known = sorted(judged)
    loyal = sum(each.loyal for each in known)
    others = len(known) - loyal
    if loyal < policy.alike_loyal or others < policy.alike_other:
        return Alike([], loyal, others, None, enough=False, top=None, all=None)
    scores = out_of_fold(known, policy.alike_prior)
    found = auc(scores, [each.loyal for each in known])
    whole = Rate(loyal, len(known))
    if found < policy.alike_auc:
        return Alike([], loyal, others, found, enough=True, top=None, all=whole)
    least, top = _top(scores, known)
    likes = _likes(known, candidates, least, policy.alike_prior)
    return Alike(likes, loyal, others, found, enough=True, top=top, all=whole)


def out_of_fold(known: Sequence[Judged], prior: float) -> list[float]:
    """Return every customer's score by what the other four fifths tell; folds go by row."""
    scores = [0.0] * len(known)
    for fold in range(FOLDS):
        gains = fit([each for n, each in enumerate(known) if n % FOLDS != fold], prior)
        for n in range(fold, len(known), FOLDS):
            scores[n] = score(known[n].features, gains)
    return scores


def fit(known: Sequence[Judged], prior: float) -> Gains:
    """Return what each value of each feature adds to the score.

    The share of loyal ones is (k + prior p) / (n + prior), p that of all; values of fewer than
    ten customers, and blanks, add nothing.
    """
    loyal = sum(each.loyal for each in known)
    if not 0 < loyal < len(known):
        return ()
    share = loyal / len(known)
    return tuple(
        _gains([(each.features[place], each.loyal) for each in known], share, prior)
        for place in range(len(known[0].features))
    )


def _gains(pairs: Sequence[tuple[str, bool]], share: float, prior: float) -> dict[str, Value]:
    counts: dict[str, list[int]] = {}
    for text, loyal in pairs:
        count = counts.setdefault(text, [0, 0])
        count[0] += loyal
        count[1] += 1
    return {
        text: Value(_odds((k + prior * share) / (n + prior)) - _odds(share), Rate(k, n))
        for text, (k, n) in counts.items()
        if text and n >= LEAST
    }


def _odds(share: float) -> float:
    """Return the log odds of a share; one of 0 or 1, which no prior keeps off, is held apart."""
    share = min(max(share, 1e-9), 1 - 1e-9)
    return log(share / (1 - share))


def score(features: Features, gains: Gains) -> float:
    """Return the sum of what a customer's features add."""
    held = zip(gains, features, strict=False)
    return sum(known[text].gain for known, text in held if text in known)


def auc(scores: Sequence[float], loyal: Sequence[bool]) -> float:
    """Return how often a loyal customer scores above another, ties half: .5 is chance.

    ValueError where there are none of either.
    """
    order = sorted(range(len(scores)), key=scores.__getitem__)
    ones = sum(loyal)
    if not 0 < ones < len(loyal):
        raise ValueError("loyal and other ones are needed")
    ranks, start = 0.0, 0
    while start < len(order):
        end = start
        while end < len(order) and scores[order[end]] == scores[order[start]]:
            end += 1
        middle = (start + 1 + end) / 2
        ranks += middle * sum(loyal[place] for place in order[start:end])
        start = end
    return (ranks - ones * (ones + 1) / 2) / (ones * (len(loyal) - ones))


def _top(scores: Sequence[float], known: Sequence[Judged]) -> tuple[float, Rate]:
    """Return the score from which the highest tenth begins, and how many of those are loyal."""
    count = max(1, len(scores) // TENTH)
    least = sorted(scores, reverse=True)[count - 1]
    reached = [each.loyal for each, got in zip(known, scores, strict=True) if got >= least]
    return least, Rate(sum(reached), len(reached))


def _likes(
    known: Sequence[Judged], candidates: Sequence[Judged], least: float, prior: float
) -> list[Like]:
    gains = fit(known, prior)
    found = []
    for each in candidates:
        reached, signs = score(each.features, gains), _signs(each.features, gains)
        if reached >= least and reached > 0 and signs:
            found.append(Like(each.id, reached, signs))
    return sorted(found, key=lambda like: (-like.score, like.id))


def _signs(features: Features, gains: Gains) -> tuple[Sign, ...]:
    """Return the two features that speak most for a candidate."""
    pairs = enumerate(zip(gains, features, strict=False))
    held = ((place, text, known[text]) for place, (known, text) in pairs if text in known)
    for_her = [each for each in held if each[2].gain > 0]
    for_her.sort(key=lambda each: (-each[2].gain, each[0]))
    return tuple(Sign(place, text, value.rate) for place, text, value in for_her[:2])
