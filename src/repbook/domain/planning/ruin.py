"""The tour of more stops than can be proven: a beam, ruin and recreate, a wider beam.

Ruin and recreate (Schrimpf and others 2000): some stops near each other are taken out and put
back where they cost least; a worse tour is accepted while the search is warm.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from repbook.domain.planning.tour import Day, Tour, insertion, search

_BEAM, _WIDE = 150, 600
_ROUNDS, _SEED = 150, 7
_WARM = 12.0
"""By how many minutes a worse tour is taken at first."""
_DRIVING = 4
"""So many minutes of driving count as one of the day while searching: they break its ties."""
_LEAST, _MOST = 3, 7
"""How many stops a round takes out."""


def long_tour(day: Day) -> Tour | None:
    """Return a good tour, not proven; None if none was found that keeps all appointments."""
    found = insertion(day)
    beamed = search(day, found, _BEAM)
    firsts = [list(beamed.order)] if beamed else []
    firsts += [found] if found else []
    if not firsts:
        return search(day, None, _WIDE)
    starts = (firsts * 2)[:2]
    tried = [_recreated(day, order, _SEED + n) for n, order in enumerate(starts)]
    best = min(tried, key=lambda order: day.cost(order) or ())
    return search(day, best, _WIDE)


def _recreated(day: Day, order: list[int], seed: int) -> list[int]:
    """Return the best tour of some rounds that begin with `order`."""
    random = Random(seed)
    near = [sorted((j for j in range(1, len(row)) if j != at), key=row.__getitem__)
            for at, row in enumerate(day.ways)]  # fmt: skip
    best, cost = order, day.cost(order) or (0, 0)
    now, worth = order, _worth(cost)
    for round_ in range(_ROUNDS):
        gone = _taken(day, now, near, random)
        tried = _put_back(day, [stop for stop in now if stop not in gone], gone, random)
        new = day.cost(tried) if tried else None
        if tried is None or new is None:
            continue
        warm = _WARM * (1 - round_ / _ROUNDS)
        if _worth(new) < worth + warm * random.random():
            now, worth = tried, _worth(new)
        if new < cost:
            best, cost = tried, new
    return best


def _worth(cost: tuple[int, int]) -> float:
    return cost[0] + cost[1] / _DRIVING


def _taken(day: Day, order: list[int], near: Sequence[list[int]], random: Random) -> list[int]:
    """Return stops to take out, in the order in which they are put back."""
    stop, size = random.randrange(1, len(day.ways)), random.randrange(_LEAST, _MOST + 1)
    if random.random() < 0.5:
        gone = [stop, *near[stop][: size - 1]]
    else:
        gone = order[max(0, order.index(stop) - size // 2) :][:size]
    kind = random.randrange(3)
    if kind == 0:
        random.shuffle(gone)
    elif kind == 1:
        gone.sort(key=day.late.__getitem__)
    else:
        gone.sort(key=lambda each: -day.ways[0][each])
    return gone


def _put_back(day: Day, order: list[int], gone: Sequence[int], random: Random) -> list[int] | None:
    """Return the order with each of `gone` where it costs least; None if one fits nowhere."""
    for stop in gone:
        places = _places(day, order, stop, random)
        if not places:
            return None
        order = order[:]
        order.insert(min(places)[1], stop)
    return order


def _places(day: Day, order: list[int], stop: int, random: Random) -> list[tuple[float, int]]:
    """Return where a stop can be put into an order, each with its cost and a little chance.

    The times of the order are worked out once; behind the new stop only as far as they change.
    """
    ways, service, early, late = day[:4]
    left, time, at = [(day.start, 0)], day.start, 0
    for each in order:
        time = max(time + ways[at][each], early[each]) + service[each]
        left.append((time, each))
        at = each
    found = []
    for place in range(len(order) + 1):
        time, at = left[place]
        way = ways[at][stop]
        if time + way > late[stop]:
            break
        following = order[place] if place < len(order) else 0
        more = way + ways[stop][following] - ways[at][following]
        end = _end(day, max(time + way, early[stop]) + service[stop], stop, order, place, left)
        if end is not None:
            found.append((end + more / _DRIVING + random.random() * 0.4, place))
    return found


def _end(
    day: Day, time: int, at: int, order: list[int], place: int, left: Sequence[tuple[int, int]]
) -> int | None:
    """Return when an order is home that goes on from `place` at a time; None if it is late."""
    ways, service, early, late = day[:4]
    for number in range(place, len(order)):
        each = order[number]
        time += ways[at][each]
        if time > late[each]:
            return None
        time = max(time, early[each]) + service[each]
        at = each
        if time == left[number + 1][0]:
            time, at = left[-1]
            break
    return time + ways[at][0]
