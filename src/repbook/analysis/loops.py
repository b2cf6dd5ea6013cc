"""Trades that bring one another about: who could buy from us because we help her sell (M170-M173).

Who sells goods and who buys them are matched by the goods' folded name. Only trades of known
amounts count (M173).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from repbook.analysis.parties import OWN
from repbook.domain.reading.folding import fold_label
from repbook.record import NamedTuple

SHORTEST = 2
MOST = 200
"""Circles that are listed; the shortest come first."""


class Side(NamedTuple):
    """One row: a party sells or buys goods, of an amount a year, to or from another ("": any).

    `margin` is ours, as a share of the amount; `settled` marks what our own orders show.
    """

    party: str
    sells: bool
    other: str
    goods: str
    amount: float
    margin: float | None = None
    settled: bool = False


class Policy(NamedTuple):
    """What a loop goes by; each field is the setting of the same key."""

    loop_longest: int
    loop_offer: float


class Trade(NamedTuple):
    """Goods that one party sells to another, or could; `goods` as written first.

    `known` by a row of both parties, `settled` by our own orders.
    """

    seller: str
    buyer: str
    goods: str
    amount: float
    margin: float | None
    known: bool
    settled: bool


class Loop(NamedTuple):
    """A loop of trades, beginning with our sale to the one who is made the offer.

    Type 1: we sell to B and to C, C sells to B. Type 2: a circle through us. `limit` is the
    discount on the first sale that takes all the profit of the new one, `limit_new` the same
    where the first sale is new too, `offer` the part of it to show, `left` what stays a year.
    """

    trades: tuple[Trade, ...]
    circle: bool
    limit: float
    limit_new: float
    offer: float
    left: float


class Loops(NamedTuple):
    """The loops, the best first; how many lack a margin, and whether more circles were left."""

    loops: list[Loop]
    no_margin: int
    more: bool


def loops(sides: Iterable[Side], policy: Policy) -> Loops:
    """Return the loops of both types, whatever the order of the rows.

    One loop a chain of parties: of several goods, those with the largest amount.
    """
    trades = _trades(list(sides))
    # What we sell anyway nobody need be asked for.
    new = _best(trade for trade in trades if not trade.settled)
    circles = list(islice(_circles(new, policy.loop_longest), MOST + 1))
    found = [_first_type(chain, policy) for chain in _thirds(_best(trades), new)]
    found += [_second_type(circle, policy) for circle in circles[:MOST]]
    known = [loop for loop in found if loop is not None]
    # Nobody gives a discount that brings nothing.
    worth = [loop for loop in known if loop.limit > 0]
    worth.sort(key=lambda loop: (-loop.left, len(loop.trades), loop.trades))
    return Loops(worth, len(found) - len(known), len(circles) > MOST)


def _trades(sides: Sequence[Side]) -> list[Trade]:
    """Return the trades that are known, and those that could be: same goods sold and bought."""
    supply: dict[str, set[str]] = {}
    demand: dict[str, dict[str, float]] = {}
    known: dict[tuple[str, str, str], Side] = {}
    written: dict[str, str] = {}
    for side in sorted(sides, key=_order):
        goods = fold_label(side.goods)
        if not goods or not side.amount > 0 or side.party == side.other:
            continue
        written.setdefault(goods, side.goods.strip())
        seller, buyer = (side.party, side.other) if side.sells else (side.other, side.party)
        if seller:
            supply.setdefault(goods, set()).add(seller)
        if seller and buyer:
            # The same trade typed from both sides is one; the smaller amount is sure.
            held = known.get((seller, buyer, goods))
            known[seller, buyer, goods] = _merged(held, side)
        elif buyer:
            bought = demand.setdefault(goods, {})
            bought[buyer] = bought.get(buyer, 0.0) + side.amount
    for (_, buyer, goods), side in sorted(known.items(), key=lambda each: each[0]):
        bought = demand.setdefault(goods, {})
        bought[buyer] = bought.get(buyer, 0.0) + side.amount
    ours = _our_margins(known)
    found = [
        Trade(
            seller,
            buyer,
            written[goods],
            side.amount,
            _margin(side, seller, goods, ours),
            known=True,
            settled=side.settled,
        )
        for (seller, buyer, goods), side in known.items()
    ]
    wanted = _wanted_margins(sides)
    for goods, sellers in supply.items():
        for buyer, amount in demand.get(goods, {}).items():
            for seller in sellers:
                if seller == buyer or (seller, buyer, goods) in known:
                    continue
                margin = wanted.get((buyer, goods), ours.get(goods)) if seller == OWN else None
                found.append(Trade(seller, buyer, written[goods], amount, margin, False, False))
    return found


def _order(side: Side) -> tuple[object, ...]:
    return (*side[:5], -1.0 if side.margin is None else side.margin)


def _merged(held: Side | None, side: Side) -> Side:
    if held is None:
        return side
    margins = [margin for margin in (held.margin, side.margin) if margin is not None]
    return held._replace(
        amount=min(held.amount, side.amount),
        margin=min(margins) if margins else None,
        settled=held.settled or side.settled,
    )


def _margin(side: Side, seller: str, goods: str, ours: Mapping[str, float]) -> float | None:
    if seller != OWN:
        return None
    return side.margin if side.margin is not None else ours.get(goods)


def _our_margins(known: Mapping[tuple[str, str, str], Side]) -> dict[str, float]:
    """Return our margin on each of the goods that we sell, weighed by amount."""
    sums: dict[str, list[float]] = {}
    for (seller, _, goods), side in sorted(known.items(), key=lambda each: each[0]):
        if seller == OWN and side.margin is not None:
            held = sums.setdefault(goods, [0.0, 0.0])
            held[0] += side.amount * side.margin
            held[1] += side.amount
    return {goods: gained / amount for goods, (gained, amount) in sums.items()}


def _wanted_margins(sides: Iterable[Side]) -> dict[tuple[str, str], float]:
    """Return the margin typed beside what somebody buys elsewhere; the smallest of several."""
    found: dict[tuple[str, str], float] = {}
    for side in sides:
        if side.sells or side.margin is None or side.other == OWN:
            continue
        key = side.party, fold_label(side.goods)
        found[key] = min(side.margin, found.get(key, side.margin))
    return found


Best = Mapping[tuple[str, str], Trade]


def _best(trades: Iterable[Trade]) -> dict[tuple[str, str], Trade]:
    """Return the largest trade of each two parties; of ours one with a margin first."""
    found: dict[tuple[str, str], Trade] = {}
    for trade in sorted(trades, key=_size):
        found.setdefault((trade.seller, trade.buyer), trade)
    return {pair: found[pair] for pair in sorted(found)}


def _size(trade: Trade) -> tuple[object, ...]:
    unsaid = trade.seller == OWN and trade.margin is None
    return (unsaid, -trade.amount, not trade.known, trade.goods)


def _thirds(best: Best, new: Best) -> Iterator[tuple[Trade, ...]]:
    """Yield our sale to B, a new one to C, and C's sale to B, of goods that we do not sell B."""
    for (seller, buyer), third in best.items():
        first, second = best.get((OWN, buyer)), new.get((OWN, seller))
        if OWN in (seller, buyer) or first is None or second is None:
            continue
        if fold_label(third.goods) != fold_label(first.goods):
            yield first, second, third


def _circles(best: Best, longest: int) -> Iterator[tuple[Trade, ...]]:
    """Yield the circles that begin and end with us, the shortest first, then by name."""
    import networkx as nx

    graph = nx.DiGraph()
    graph.add_edges_from(best)
    if OWN not in graph:
        return
    after = {party: sorted(graph.successors(party)) for party in graph}
    home = dict(nx.single_target_shortest_path_length(graph, OWN))
    for length in range(SHORTEST, longest + 1):
        for chain in _chains(after, home, (OWN,), length):
            trades = tuple(best[pair] for pair in zip(chain, (*chain[1:], OWN), strict=True))
            if fold_label(trades[0].goods) != fold_label(trades[-1].goods):
                yield trades


def _chains(
    after: Mapping[str, Sequence[str]], home: Mapping[str, int], chain: tuple[str, ...], steps: int
) -> Iterator[tuple[str, ...]]:
    """Yield the chains that so many steps more bring home; nobody is met twice."""
    if steps == 1:
        if OWN in after[chain[-1]]:
            yield chain
        return
    for party in after[chain[-1]]:
        if party not in chain and home.get(party, steps) < steps:
            yield from _chains(after, home, (*chain, party), steps - 1)


def _first_type(chain: tuple[Trade, ...], policy: Policy) -> Loop | None:
    """Return the offer to B: at most the profit of the new sale to C (M171)."""
    first, second, _ = chain
    if first.margin is None or second.margin is None:
        return None
    gained = second.margin * second.amount
    limit = gained / first.amount
    limit_new = (first.margin * first.amount + gained) / first.amount
    return _loop(chain, limit, limit_new, gained, policy, circle=False)


def _second_type(chain: tuple[Trade, ...], policy: Policy) -> Loop | None:
    """Return the offer to the first of a circle: at most the profit of our sale to her (M172)."""
    first = chain[0]
    if first.margin is None:
        return None
    gained = first.margin * first.amount
    return _loop(chain, first.margin, first.margin, gained, policy, circle=True)


def _loop(
    chain: tuple[Trade, ...],
    limit: float,
    limit_new: float,
    gained: float,
    policy: Policy,
    *,
    circle: bool,
) -> Loop:
    # No price is below nothing.
    limit, limit_new = min(limit, 1.0), min(limit_new, 1.0)
    offer = policy.loop_offer * limit
    return Loop(chain, circle, limit, limit_new, offer, gained - offer * chain[0].amount)
