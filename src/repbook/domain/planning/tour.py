"""The order of a day's stops, appointments as time windows: proven best for up to twelve.

A layered dynamic programme over the sets of stops already made (Held and Karp 1962), bounded by
a tour of insertions and local search; of each set and last stop it keeps every pair of time and
driving that no other beats.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from repbook.record import NamedTuple

EXACT = 12
"""Up to so many stops every order counts; above, the search is cut to a beam."""
NEVER = 1 << 24
"""Later than any day, in minutes: a stop without an appointment."""
_BITS = 32
_DRIVEN = (1 << _BITS) - 1
_DRIVE = (1 << _BITS) + 1
"""A label is one number, the minute in its upper bits and the minutes driven in its lower; a
minute of driving adds this to it."""
_PRICINGS, _STEP, _COOLING = 16, 8.0, 0.9
_ROUNDING, _BYTE = 1e-6, 8
_STOPS = 6
_LAST = (1 << _STOPS) - 1
"""A state is the set of stops made, and in its lower bits the last of them."""

Label = tuple[int, int, int]
"""A label, the state it came from, and that state's label."""
Layer = dict[int, list[Label]]


class Day(NamedTuple):
    """The stops of a day, number 0 being where it begins and ends; all times in whole minutes.

    `ways` holds the driving from each stop to each, as long there as back, `service` what each
    takes. Stop n is reached by `late[n]`, and begun no sooner than `early[n]`.
    """

    ways: Sequence[Sequence[int]]
    service: Sequence[int]
    early: Sequence[int]
    late: Sequence[int]
    start: int

    def timed(self) -> list[int]:
        """Return the stops with an appointment, by time."""
        stops = (stop for stop in range(1, len(self.ways)) if self.late[stop] < NEVER)
        return sorted(stops, key=lambda stop: self.late[stop])

    def cost(self, order: Sequence[int]) -> tuple[int, int] | None:
        """Return when an order is home, and its driving; None if an appointment is missed."""
        ways, service, early, late = self[:4]
        time, at, driven = self.start, 0, 0
        for stop in order:
            way = ways[at][stop]
            time += way
            driven += way
            if time > late[stop]:
                return None
            if time < early[stop]:
                time = early[stop]
            time += service[stop]
            at = stop
        way = ways[at][0]
        return time + way, driven + way

    def arrivals(self, order: Sequence[int]) -> list[int]:
        """Return when each stop of an order begins."""
        found, time, at = [], self.start, 0
        for stop in order:
            time = max(time + self.ways[at][stop], self.early[stop])
            found.append(time)
            time, at = time + self.service[stop], stop
        return found


class Tour(NamedTuple):
    """An order of all stops: home at `home`, after so many minutes of `driving`.

    `proven` if no other order is home earlier, or at the same time with less driving.
    """

    order: tuple[int, ...]
    home: int
    driving: int
    proven: bool


def shortest_tour(day: Day) -> Tour | None:
    """Return the tour that is home earliest, then with least driving; None if there is none.

    Proven for at most `EXACT` stops; the same day always gives the same tour.
    """
    if len(day.ways) - 1 <= EXACT:
        return search(day, insertion(day))
    from repbook.domain.planning.ruin import long_tour

    return long_tour(day)


def search(day: Day, known: Sequence[int] | None, beam: int | None = None) -> Tour | None:
    """Return the best tour, no worse than the one `known`; a layer keeps `beam` states if given."""
    if len(day.ways) == 1:
        return Tour((), day.start, 0, proven=True)
    best = None if known is None else day.cost(known)
    layers, whole = _layers(day, best or (NEVER, NEVER), beam)
    ends = [
        (label + (day.service[state & _LAST] << _BITS) + day.ways[state & _LAST][0] * _DRIVE,
         state, label)
        for state, kept in layers[-1].items()
        for label, _, _ in kept
    ]  # fmt: skip
    if ends:
        end, state, label = min(ends)
        ended = (end >> _BITS, end & _DRIVEN)
        if best is None or ended < best:
            return Tour(_walked(layers, state, label), *ended, proven=whole)
    if best is None or known is None:
        return None
    return Tour(tuple(known), *best, proven=whole)


class _Least(NamedTuple):
    """What the rest of a tour takes at least, by stop: to visit it, to leave it as it stands."""

    visit: Sequence[float]
    leave: Sequence[float]


class _Rest:
    """What the stops not yet made take at least, with the end of the way home.

    Sums over eight stops at a time are worked out once, since a search asks for many sets.
    """

    def __init__(self, least: _Least) -> None:
        visits = [0.0, *least.visit[1:]]
        self._whole = sum(visits) + least.leave[0]
        self._sums = [_sums(visits[at : at + _BYTE]) for at in range(0, len(visits), _BYTE)]

    def after(self, made: int) -> float:
        """Return it for the set of stops `made`."""
        rest = self._whole
        for sums in self._sums:
            rest -= sums[made & (1 << _BYTE) - 1]
            made >>= _BYTE
        return rest


def _sums(values: Sequence[float]) -> list[float]:
    """Return the sums of all sets of values, by the set's bits."""
    sums = [0.0]
    for value in values:
        sums += [each + value for each in sums]
    return sums + [0.0] * ((1 << _BYTE) - len(sums))


def _ways_to(day: Day, target: int) -> list[int]:
    """Return how long it takes at least from each stop to another, past others where shorter."""
    shortest = [row[target] for row in day.ways]
    while True:
        past = [
            (stop, day.service[stop] + way) for stop, way in enumerate(shortest) if stop != target
        ]
        shorter = [
            min(shortest[at], min((row[stop] + way for stop, way in past if stop), default=NEVER))
            for at, row in enumerate(day.ways)
        ]
        if shorter == shortest:
            return shortest
        shortest = shorter


def _least(day: Day) -> _Least:
    """Return bounds by the two shortest ways at each stop, sharpened by prices of the stops.

    The price of a stop lies on each way to and from it. Stops that the shortest ways lead to too
    often become dearer, others cheaper (subgradients; Held and Karp 1970 with 2-matchings).
    """
    count = len(day.ways)
    prices, best, step = [0.0] * count, -float(NEVER), _STEP
    found = _Least((), ())
    for _ in range(_PRICINGS):
        ends = [0] * count
        visit, leave = [], []
        for stop, row in enumerate(day.ways):
            price = prices[stop]
            priced = sorted((way + prices[at], at) for at, way in enumerate(row) if at != stop)
            (first, at), (second, other) = priced[0], priced[min(1, len(priced) - 1)]
            ends[at] += 1
            ends[other] += 1
            visit.append((first + second) / 2 - price + day.service[stop])
            leave.append((first - price) / 2)
        if sum(visit) > best:
            best, found = sum(visit), _Least(visit, leave)
        prices = [price + step * (end / 2 - 1) for price, end in zip(prices, ends, strict=True)]
        step *= _COOLING
    return found


def _layers(day: Day, best: tuple[int, int], beam: int | None) -> tuple[list[Layer], bool]:
    """Return the states after each stop that can beat `best`, and whether they are all."""
    limits = _Limits(day, best)
    layers: list[Layer] = [{0: [(day.start << _BITS, 0, 0)]}]
    whole = True
    for _ in range(len(day.ways) - 1):
        layer = _next(day, layers[-1], limits)
        if beam is not None and len(layer) > beam:
            layer, whole = _narrowed(layer, day, limits, beam), False
        layers.append(layer)
    return layers, whole


Choice = tuple[int, int, int, int, float, float]
"""A stop that can come next: its number, its state then, when it opens, that as a label, and the
latest minute and the most minutes driven with which it is still of use."""


class _Limits:
    """When stops can follow in a tour that beats the best known one, (home, driving)."""

    def __init__(self, day: Day, best: tuple[int, int]) -> None:
        self.least = least = _least(day)
        self.rest = _Rest(least).after
        self._day = day
        home = _ways_to(day, 0)
        self._timed = [(stop, day.late[stop], _ways_to(day, stop)) for stop in day.timed()]
        ends = ((day.early[n] + day.service[n] + home[n], n) for n, _, _ in self._timed)
        self._ends = sorted(ends, reverse=True)
        # Where nothing is waited for, a tour as long drives as much.
        self._bound, self._driven = best[0] - (not self._timed), best[1]
        self._stops = [
            (
                stop,
                1 << stop,
                day.early[stop],
                day.early[stop] << _BITS,
                day.late[stop],
                least.visit[stop] - day.service[stop] - least.leave[stop] + _ROUNDING,
            )
            for stop in range(1, len(day.ways))
        ]

    def waiting(self, made: int) -> list[tuple[int, list[int]]]:
        """Return the latest minute of each appointment still to come, and the ways there."""
        return [(late, ways) for stop, late, ways in self._timed if not made >> stop & 1]

    def choices(self, made: int) -> list[Choice]:
        """Return the stops that can follow the set `made`.

        Where an appointment alone keeps the day as long as the best tour is, only a tour with
        less driving beats that.
        """
        home = next((end for end, stop in self._ends if not made >> stop & 1), 0)
        if home > self._bound:
            return []
        rest = self.rest(made)
        spare = self._bound - rest
        most: float = NEVER
        if home == self._bound:
            serving = (self._day.service[stop] for stop, bit, *_ in self._stops if not made & bit)
            most = self._driven - 1 - rest + sum(serving)
        return [
            (stop, (made | bit) << _STOPS | stop, opens, floor, latest, most + gain)
            for stop, bit, opens, floor, late, gain in self._stops
            if not made & bit and opens <= (latest := late if late < spare + gain else spare + gain)
        ]


def _next(day: Day, layer: Layer, limits: _Limits) -> Layer:
    """Return the states with one stop more; what depends on the set of stops alone is shared."""
    found: Layer = {}
    shared: dict[int, tuple[list[Choice], list[tuple[int, list[int]]]]] = {}
    for state, kept in layer.items():
        made, last = state >> _STOPS, state & _LAST
        if made not in shared:
            shared[made] = limits.choices(made), limits.waiting(made)
        choices, waiting = shared[made]
        row, served = day.ways[last], day.service[last] << _BITS
        for label, _, _ in kept:
            left = label + served
            time, driven = left >> _BITS, left & _DRIVEN
            for late, ways in waiting:
                if time + ways[last] > late:
                    break
            else:
                for stop, following, opens, floor, latest, most in choices:
                    way = row[stop]
                    if time + way > latest or driven + way > most:
                        continue
                    reached = left + way * _DRIVE
                    if time + way < opens:
                        reached = floor + driven + way
                    old = found.get(following)
                    if old is None:
                        found[following] = [(reached, state, label)]
                    else:
                        _keep(old, (reached, state, label))
    return found


def _keep(kept: list[Label], new: Label) -> None:
    """Add a label to those of a state, unless one is as early and drives no more."""
    reached = new[0]
    driven = reached & _DRIVEN
    for label, _, _ in kept:
        if label <= reached and label & _DRIVEN <= driven:
            return
    if len(kept) == 1 and reached <= kept[0][0] and driven <= kept[0][0] & _DRIVEN:
        kept[0] = new
        return
    kept[:] = [old for old in kept if old[0] < reached or old[0] & _DRIVEN < driven]
    kept.append(new)


def _narrowed(layer: Layer, day: Day, limits: _Limits, beam: int) -> Layer:
    """Return the `beam` states that promise to be home first."""
    rests = {made: limits.rest(made) for made in {state >> _STOPS for state in layer}}
    after = [sum(each) for each in zip(day.service, limits.least.leave, strict=True)]
    promises = {
        state: (min(kept)[0] >> _BITS) + after[state & _LAST] + rests[state >> _STOPS]
        for state, kept in layer.items()
    }
    return {state: layer[state] for state in sorted(layer, key=promises.__getitem__)[:beam]}


def _walked(layers: Sequence[Layer], state: int, label: int) -> tuple[int, ...]:
    """Return the order that leads to a label of the last layer."""
    order = []
    for layer in reversed(layers[1:]):
        order.append(state & _LAST)
        _, state, label = next(each for each in layer[state] if each[0] == label)
    return tuple(reversed(order))


def insertion(day: Day) -> list[int] | None:
    """Return a good order soon: appointments by time, others put in where they cost least.

    The farthest first; then parts of up to three stops are moved and runs turned round while that
    helps. None if it finds no order, which is no proof that there is none.
    """
    order = day.timed()
    if day.cost(order) is None:
        return None
    free = [stop for stop in range(1, len(day.ways)) if stop not in order]
    for stop in sorted(free, key=lambda stop: -day.ways[0][stop]):
        tried = [[*order[:at], stop, *order[at:]] for at in range(len(order) + 1)]
        costs = [(cost, at) for at, each in enumerate(tried) if (cost := day.cost(each))]
        if not costs:
            return None
        order = tried[min(costs)[1]]
    return improved(day, order)


def improved(day: Day, order: list[int]) -> list[int]:
    """Move parts of up to three stops, and turn runs round, as long as that helps."""
    cost = day.cost(order)
    while cost is not None:
        better = next(
            ((new, each) for each in _neighbours(order) if (new := day.cost(each)) and new < cost),
            None,
        )
        if better is None:
            break
        cost, order = better
    return order


def _neighbours(order: list[int]) -> Iterator[list[int]]:
    count = len(order)
    for size in (1, 2, 3):
        for at in range(count - size + 1):
            part, rest = order[at : at + size], order[:at] + order[at + size :]
            for to in range(len(rest) + 1):
                yield rest[:to] + part + rest[to:]
                if size > 1:
                    yield rest[:to] + part[::-1] + rest[to:]
    for at in range(count - 1):
        for to in range(at + 2, count + 1):
            yield order[:at] + order[at:to][::-1] + order[to:]
