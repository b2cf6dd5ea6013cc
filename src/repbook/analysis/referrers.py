"""Which customers could introduce us to somebody who has not bought yet (M11)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from repbook.analysis.parties import OWN, neighbours
from repbook.record import NamedTuple


class Tie(NamedTuple):
    """A relation that a recommendation may go along, and its kind: partner, competitor, parent."""

    one: str
    other: str
    kind: str


class Customer(NamedTuple):
    """Who buys from us and may be asked; `worth` orders equals."""

    account: str
    industry: str
    area: str
    worth: float


class Target(NamedTuple):
    """Whom we would like to be introduced to; `guess`: a guess is welcome where no tie is known."""

    account: str
    industry: str
    area: str
    guess: bool


class Referrer(NamedTuple):
    """A customer who could introduce us: the kind of tie, whom it goes through, both "" if none.

    Without a tie it is a guess: the same industry and area.
    """

    target: str
    account: str
    kind: str = ""
    through: str = ""

    @property
    def guess(self) -> bool:
        """Return whether no tie is known."""
        return not self.kind


def referrers(
    ties: Iterable[Tie], customers: Sequence[Customer], targets: Iterable[Target]
) -> list[Referrer]:
    """Return who could introduce us to each target: tied in one step, else two, else a guess.

    All that are tied in one step; of those in two steps, and of guesses, the one worth most. The
    surest come first.
    """
    along = sorted(ties)
    by_account = {each.account: each for each in customers}
    order = {each.account: (-each.worth, each.account) for each in customers}
    near = neighbours([(tie.one, tie.other) for tie in along if OWN not in tie[:2]])
    kinds = _kinds(along)
    alike = _best_of_kind(customers)
    found: list[Referrer] = []
    for target in sorted(set(targets)):
        if target.account in by_account:
            continue
        own = near.get(target.account, ())
        direct = sorted((each for each in own if each in by_account), key=order.__getitem__)
        found += [Referrer(target.account, each, kinds[target.account, each]) for each in direct]
        if not direct:
            found += _farther(target, own, near, kinds, order, alike)
    return sorted(found, key=lambda each: (each.guess, bool(each.through)))


def _farther(
    target: Target,
    own: Sequence[str],
    near: Mapping[str, Sequence[str]],
    kinds: Mapping[tuple[str, str], str],
    order: Mapping[str, tuple[float, str]],
    alike: Mapping[tuple[str, str], str],
) -> Iterator[Referrer]:
    ways = [(order[far], way, far) for way in own for far in near[way] if far in order]
    if ways:
        _, way, far = min(ways)
        yield Referrer(target.account, far, kinds[way, far], way)
    elif target.guess and (guess := alike.get((target.industry, target.area))):
        yield Referrer(target.account, guess)


def _kinds(ties: Iterable[Tie]) -> dict[tuple[str, str], str]:
    """Return the kind of the tie between two parties, either way; the first of several."""
    found: dict[tuple[str, str], str] = {}
    for tie in ties:
        found.setdefault((tie.one, tie.other), tie.kind)
        found.setdefault((tie.other, tie.one), tie.kind)
    return found


def _best_of_kind(customers: Iterable[Customer]) -> dict[tuple[str, str], str]:
    """Return the customer worth most of each industry and area, where both are known."""
    found: dict[tuple[str, str], str] = {}
    for each in sorted(customers, key=lambda each: (-each.worth, each.account)):
        if each.industry and each.area:
            found.setdefault((each.industry, each.area), each.account)
    return found
