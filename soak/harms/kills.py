"""Kill deeds that write at random moments, as a power cut or a task manager does."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import NamedTuple

from soak.harm import Harm, Verdict, Wish
from soak.judging import Reference, left_after_saving, litter, unsound_backups, whole
from soak.pool import Pool
from soak.references import references
from soak.stage import Stage
from soak.states import STATES

KEY = "kills"
LATEST = 1.1
"""A kill comes at the latest after so many times what the deed takes."""
DRAWN = 2.0
"""Deeds that are tried for each kill; about half of them write."""


class Kill(NamedTuple):
    """One kill: of which deed, at which share of its time."""

    number: int
    reference: Reference
    share: float


def run(pool: Pool, wish: Wish) -> Iterable[Verdict]:
    """Spread the kills evenly over all deeds that write, in all states in which they do."""
    found = references(pool, wish, DRAWN)
    order = list(range(len(found)))
    wish.source(KEY, -1).shuffle(order)
    kills = [
        Kill(n, found[order[n % len(order)]], wish.source(KEY, n).uniform(0, LATEST))
        for n in wish.numbers()
    ]
    return pool.map(killed, kills, KEY)


def killed(stage: Stage, kill: Kill) -> Verdict:
    """Do a deed, kill it, and look at what it left, before and after the next save."""
    reference = kill.reference
    stage.put(reference.state, STATES[reference.state])
    before = stage.files()
    fork = stage.begin(reference.deed.run)
    time.sleep(kill.share * reference.seconds)
    fork.kill()
    fork.ended()
    became, wrong = whole(stage, reference, before)
    wrong += unsound_backups(stage)
    if litter(stage, reference.shapes):
        became += ", swept by the next save"
    wrong += left_after_saving(stage, reference, before)
    case = f"{KEY} {kill.number}: {reference.deed} on {reference.state}, at {kill.share:.3f}"
    return Verdict(case, became, tuple(wrong))


HARM = Harm(KEY, "kill deeds that write at so many random moments", run)
