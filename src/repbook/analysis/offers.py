"""What a customer who buys this may buy too: chances counted over all customers (M177).

The chance of a group Y for a customer is the best share, over the groups X that she buys, of X's
buyers who buy Y. By chance, never by lift: what sells rarely has the largest lift, and is bought
least (on the sample, 38 hits of 682 against 263).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from statistics import median

from repbook.domain.days import YEAR
from repbook.domain.intervals import Rate
from repbook.domain.reading.folding import fold_text
from repbook.record import NamedTuple

Baskets = Mapping[str, Mapping[str, float]]
"""By customer, what she bought of each group in all, returns taken off; above 0."""


class Line(NamedTuple):
    """An order line: whose, on what day, of what group, what it came to."""

    account: str
    day: float
    group: str
    amount: float


class Policy(NamedTuple):
    """What an offer goes by; each field is the setting of the same key."""

    groups_most: int
    pair_least: int
    pair_base: int


class Pairs(NamedTuple):
    """How many customers buy each group, and how many buy both of two."""

    buyers: Mapping[str, int]
    both: Mapping[tuple[str, str], int]


class Chance(NamedTuple):
    """Of the buyers of `given`, as many as `rate` says buy `group` too."""

    group: str
    given: str
    rate: Rate


class Offer(NamedTuple):
    """A group to offer to a customer, best first; what its buyers spend a year, where known."""

    account: str
    chance: Chance
    amount: float | None


class Record(NamedTuple):
    """How the rule did a year ago: of the customers who came back, how many bought the offer.

    `popular` counts the hits of the group most bought by all, `at_random` is the share of a
    group drawn by lot.
    """

    customers: int
    hits: int
    popular: int
    at_random: float


class Offers(NamedTuple):
    """The offers by customer; the groups met, by their folded name, as they are written."""

    offers: list[Offer]
    groups: Mapping[str, str]
    record: Record | None

    @property
    def customers(self) -> int:
        """Return how many customers have an offer."""
        return len({offer.account for offer in self.offers})


def offers(lines: Sequence[Line], policy: Policy, day: float) -> Offers:
    """Return what to offer every customer as of a day; none where there are too many groups.

    Groups are compared folded. The amounts are of the 365 days up to `day`.
    """
    groups = _named(lines)
    if len(groups) > policy.groups_most:
        return Offers([], groups, None)
    kept = [line for line in lines if line.day <= day]
    bought = baskets(kept)
    counted = pairs(bought)
    spent = _spent(kept, day, policy.pair_least)
    found = [
        Offer(account, chance, spent.get(chance.group))
        for account in sorted(bought)
        for chance in chances(bought[account], counted, policy)
    ]
    return Offers(found, groups, record_of(kept, policy, day - YEAR))


def baskets(lines: Iterable[Line]) -> dict[str, dict[str, float]]:
    """Return what each customer bought; what was wholly returned is not bought."""
    sums: dict[str, dict[str, float]] = {}
    for line in lines:
        own = sums.setdefault(line.account, {})
        group = fold_text(line.group)
        own[group] = own.get(group, 0.0) + line.amount
    return {who: kept for who, own in sums.items() if (kept := _positive(own))}


def _positive(own: Mapping[str, float]) -> dict[str, float]:
    return {group: amount for group, amount in own.items() if round(amount, 6) > 0}


def pairs(bought: Baskets) -> Pairs:
    """Count the buyers of each group, and of each two, in both orders."""
    buyers: Counter[str] = Counter()
    both: Counter[tuple[str, str]] = Counter()
    for own in bought.values():
        buyers.update(own.keys())
        both.update(combinations(sorted(own), 2))
    return Pairs(buyers, both + Counter({(y, x): n for (x, y), n in both.items()}))


def chances(own: Iterable[str], counted: Pairs, policy: Policy) -> list[Chance]:
    """Return the groups a customer does not buy yet, the likeliest first.

    A pair counts from `pair_least` customers with both and `pair_base` with the one she buys. Of
    equal chances the one of more customers comes first, then by name.
    """
    held = set(own)
    found = (_best(group, held, counted, policy) for group in counted.buyers if group not in held)
    known = [chance for chance in found if chance is not None]
    return sorted(known, key=lambda each: (-each.rate.share, -each.rate.n, each.group))


def _best(group: str, own: set[str], counted: Pairs, policy: Policy) -> Chance | None:
    possible = (
        Chance(group, given, Rate(both, counted.buyers[given]))
        for given in own
        if (both := counted.both.get((given, group), 0)) >= policy.pair_least
        and counted.buyers[given] >= policy.pair_base
    )
    return max(possible, key=lambda each: (each.rate.share, each.rate.n, each.given), default=None)


def record_of(lines: Iterable[Line], policy: Policy, cut: float) -> Record | None:
    """Return how offers made on a day did since: None where no customer came back.

    Customers, pairs and offers are those known on the day; only what was bought later counts.
    """
    lines = list(lines)
    before = baskets(line for line in lines if line.day <= cut)
    after = baskets(line for line in lines if line.day > cut)
    counted = pairs(before)
    tries = list(_tries(before, after, counted, policy))
    if not tries:
        return None
    return Record(
        customers=len(tries),
        hits=sum(hit for hit, _, _ in tries),
        popular=sum(popular for _, popular, _ in tries),
        at_random=sum(share for _, _, share in tries) / len(tries),
    )


def _tries(
    before: Baskets, after: Baskets, counted: Pairs, policy: Policy
) -> Iterator[tuple[bool, bool, float]]:
    for who, own in before.items():
        if who not in after or not (found := chances(own, counted, policy)):
            continue
        new = after[who].keys()
        open_ = counted.buyers.keys() - own.keys()
        popular = min(open_, key=lambda group: (-counted.buyers[group], group))
        yield found[0].group in new, popular in new, len(new & open_) / len(open_)


def _spent(lines: Iterable[Line], day: float, least: int) -> dict[str, float]:
    """Return the middle amount that buyers of a group spend on it in the year, of enough buyers."""
    by_group: dict[str, list[float]] = {}
    for own in baskets(line for line in lines if line.day > day - YEAR).values():
        for group, amount in own.items():
            by_group.setdefault(group, []).append(amount)
    return {group: median(each) for group, each in by_group.items() if len(each) >= least}


def _named(lines: Iterable[Line]) -> dict[str, str]:
    """Return how each group is written most often, by its folded name."""
    written: dict[str, Counter[str]] = {}
    for line in lines:
        written.setdefault(fold_text(line.group), Counter())[line.group.strip()] += 1
    return {
        folded: min(forms, key=lambda form: (-forms[form], form))
        for folded, forms in sorted(written.items())
    }
