"""Chain selling: who introduced whom, and what came of it (M196)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from repbook.record import NamedTuple

OWN = "OWN"
"""What stands for ourselves where a relation names its other side."""


class Referred(NamedTuple):
    """What an account brought: customers introduced by itself, by the whole chain, their amount."""

    direct: int
    whole: int
    amount: float


class Tree(NamedTuple):
    """Everyone who introduced anybody, and the circles: accounts that introduced each other."""

    by_account: Mapping[str, Referred]
    circles: tuple[tuple[str, ...], ...] = ()


def referral_tree(pairs: Iterable[tuple[str, str]], amounts: Mapping[str, float]) -> Tree:
    """Return what each introducer brought; `pairs` are introducer and introduced.

    Nobody counts twice in one chain, and no account for its own. An account without an amount
    brought 0. A circle is named once, from its lesser account on; its members count each other.
    """
    below: dict[str, dict[str, None]] = {}
    for giver, taker in pairs:
        if giver and taker and giver != taker:
            below.setdefault(giver, {})[taker] = None
    found = {giver: _referred(giver, below, amounts) for giver in below}
    return Tree(found, _circles(below))


def others_named(ids: Iterable[str], names: Mapping[str, str]) -> dict[str, str]:
    """Return what may be typed for an account: its id, or a folded name that only one has.

    `names` are the accounts' names, by id.
    """
    from repbook.domain.reading.folding import fold_label

    found: dict[str, str] = {}
    twice: set[str] = set()
    for account, name in names.items():
        folded = fold_label(name)
        if folded in found and found[folded] != account:
            twice.add(folded)
        if folded:
            found[folded] = account
    single = {folded: account for folded, account in found.items() if folded not in twice}
    return single | {fold_label(account): account for account in ids if account}


def account_named(typed: str, known: Mapping[str, str]) -> str:
    """Return the account that a relation's other side means, OWN for us, "" for nobody on file."""
    from repbook.domain.reading.folding import fold_label

    if typed.strip().upper() == OWN:
        return OWN
    return known.get(fold_label(typed), "")


def _referred(
    giver: str, below: Mapping[str, Iterable[str]], amounts: Mapping[str, float]
) -> Referred:
    seen, waiting = {giver}, [giver]
    while waiting:
        for taker in below.get(waiting.pop(), ()):
            if taker not in seen:
                seen.add(taker)
                waiting.append(taker)
    seen.discard(giver)
    amount = sum(amounts.get(account, 0.0) for account in sorted(seen))
    return Referred(len(list(below[giver])), len(seen), round(amount, 2))


def _circles(below: Mapping[str, Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Return the groups whose members all lead to each other, by depth-first search (Tarjan)."""
    search = _Search(below)
    for account in below:
        search.look(account)
    return tuple(sorted(search.circles))


class _Search:
    """Tarjan's search for strongly connected parts, without recursion: chains may be long."""

    def __init__(self, below: Mapping[str, Iterable[str]]) -> None:
        self.below = below
        self.number: dict[str, int] = {}
        self.low: dict[str, int] = {}
        self.held: list[str] = []
        self.open: set[str] = set()
        self.circles: list[tuple[str, ...]] = []

    def look(self, start: str) -> None:
        """Search from an account, unless it was met before."""
        if start in self.number:
            return
        path = [(start, iter(self._enter(start)))]
        while path:
            account, left = path[-1]
            following = next(left, None)
            if following is None:
                path.pop()
                self._leave(account, path[-1][0] if path else None)
            elif following not in self.number:
                path.append((following, iter(self._enter(following))))
            elif following in self.open:
                self.low[account] = min(self.low[account], self.number[following])

    def _enter(self, account: str) -> Iterable[str]:
        self.number[account] = self.low[account] = len(self.number)
        self.held.append(account)
        self.open.add(account)
        return self.below.get(account, ())

    def _leave(self, account: str, before: str | None) -> None:
        if before is not None:
            self.low[before] = min(self.low[before], self.low[account])
        if self.low[account] != self.number[account]:
            return
        place = self.held.index(account)
        part = self.held[place:]
        del self.held[place:]
        self.open.difference_update(part)
        if len(part) > 1:
            first = part.index(min(part))
            self.circles.append((*part[first:], *part[:first]))
