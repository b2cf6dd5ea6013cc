"""Goal 6: the tour of a day, proven up to twelve stops, and up to twenty beside pyvrp.

A day has some towns around its base and stops in them. Appointments are quarters of an hour at
which one order of the towns would come by, so that they can be kept, far from the best order.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from statistics import mean

from bench.timing import Row, Timed, cpu
from repbook.domain.planning.tour import NEVER, Day, Tour, shortest_tour
from repbook.domain.planning.travel import TravelPolicy

GOAL, TIMED_LIMIT, FREE_LIMIT, PYVRP_LIMIT, GAP_LIMIT = 6, 0.02, 0.06, 0.1, 0.5
ITERATIONS = 5_000
SETS = ((8, 2, 40), (12, 3, 40), (12, 0, 20), (14, 3, 20), (16, 4, 30), (20, 5, 30), (20, 2, 20))
"""Stops, appointments, days: 200 in all."""
TRAVEL = TravelPolicy(detour=1.3, town_speed=30, road_speed=70, travel_near=15, travel_far=40)
BASE = (31.23, 121.47)
START, SLACK, QUARTER = 540, 15, 15
SERVICE = {8: 60, 12: 45}
SHORT = 25
"""Minutes of a stop where there are more than twelve."""


def made_day(stops: int, timed: int, seed: int) -> Day:
    """Return a day drawn from a seed."""
    source = random.Random(f"{stops} {timed} {seed}")
    towns = [
        (31.2 + source.uniform(-0.25, 0.25), 121.4 + source.uniform(-0.3, 0.3))
        for _ in range(max(3, stops // 3))
    ]
    town_of = [source.randrange(len(towns)) for _ in range(stops)]
    places = [BASE] + [
        (towns[n][0] + source.gauss(0, 0.04), towns[n][1] + source.gauss(0, 0.05)) for n in town_of
    ]
    free = Day(
        ways=[
            [0 if i == j else TRAVEL.minutes(a, b) for j, b in enumerate(places)]
            for i, a in enumerate(places)
        ],
        service=[0, *[SERVICE.get(stops, SHORT)] * stops],
        early=[0] * (stops + 1),
        late=[NEVER] * (stops + 1),
        start=START,
    )
    turn = source.sample(range(len(towns)), len(towns))
    order = sorted(source.sample(range(1, stops + 1), stops), key=lambda n: turn[town_of[n - 1]])
    at = dict(zip(order, free.arrivals(order), strict=True))
    kept = {stop: -(-at[stop] // QUARTER) * QUARTER for stop in source.sample(order, timed)}
    return free._replace(
        early=[kept.get(stop, 0) for stop in range(stops + 1)],
        late=[kept[stop] + SLACK if stop in kept else NEVER for stop in range(stops + 1)],
    )


def proving() -> Iterator[Row]:
    """Time proven tours of twelve stops, with appointments and without."""
    for timed, limit in ((3, TIMED_LIMIT), (0, FREE_LIMIT)):
        seconds = sorted(_driven(made_day(12, timed, seed))[1] for seed in range(40))
        what = f"proven tour of 12 stops, {timed} appointments, 40 days"
        yield Row(GOAL, what, Timed(seconds[0], seconds[len(seconds) // 2]), None, limit)


def beside_pyvrp() -> Iterator[Row]:
    """Compare all days with pyvrp, by turns: the CPU, and how much longer a day lasts."""
    ours, theirs, gaps = [], [], []
    for stops, timed, days in SETS:
        for seed in range(days):
            day = made_day(stops, timed, seed)
            tour, seconds = _driven(day)
            assert day.cost(tour.order) == (tour.home, tour.driving)
            ours.append(seconds)
            best: list[int] = []
            theirs.append(cpu(lambda day=day, best=best: best.append(_pyvrp(day))))
            gaps.append(100 * (tour.home - START - best[0]) / best[0])
    what = f"{len(gaps)} tours of 8 to 20 stops"
    sums = (Timed(sum(each), sum(each)) for each in (ours, theirs))
    yield Row(GOAL, f"{what} / pyvrp, {ITERATIONS:,} iterations", *sums, PYVRP_LIMIT)
    longer = Timed(min(gaps), mean(gaps))
    yield Row(GOAL, f"{what}: longer than pyvrp's, mean", longer, None, GAP_LIMIT, "%")


def _driven(day: Day) -> tuple[Tour, float]:
    """Return a tour and the CPU seconds it took."""
    found: list[Tour | None] = []
    seconds = cpu(lambda: found.append(shortest_tour(day)))
    assert found[0] is not None
    return found[0], seconds


def _pyvrp(day: Day) -> int:
    """Return how long pyvrp's best day lasts, from its start till home."""
    from pyvrp import Model
    from pyvrp.stop import MaxIterations

    model, stops = Model(), range(len(day.ways))
    places = [model.add_location(0, 0) for _ in stops]
    model.add_depot(places[0])
    model.add_vehicle_type(
        tw_early=day.start, start_late=day.start, unit_distance_cost=0, unit_duration_cost=1
    )
    for stop in stops[1:]:
        model.add_client(
            places[stop],
            service_duration=day.service[stop],
            tw_early=day.early[stop],
            tw_late=day.late[stop],
        )
    for one in stops:
        for other in stops:
            if one != other:
                minutes = day.ways[one][other]
                model.add_edge(places[one], places[other], minutes, minutes)
    found = model.solve(MaxIterations(ITERATIONS), seed=1, display=False)
    assert found.is_feasible()
    return int(found.cost())
