"""Let two processes write the same workbook at once, with the gaps between their steps widened."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from soak.calls import Call, Calls
from soak.deeds import Deed
from soak.forked import Ended
from soak.harm import Harm, Verdict, Wish
from soak.judging import Reference, batches, standing, unfit_words, untrue_words
from soak.pool import Pool
from soak.references import references
from soak.stage import Stage
from soak.states import STATES, used

KEY = "writers"
WIDEST = 0.2
"""Seconds that a gap is widened by, at most."""
RARELY, OFTEN = 0.1, 0.8
"""The shares of the gaps that are widened: before any call, before one that changes a name."""
NAMING = ("replace", "rename", "link", "chmod", "unlink", "remove")
DRAWN = 2.0
"""Deeds that are tried for each round; about half of them make one change."""
STATE = used.__name__
_REFUSED = r"was changed (?:by somebody else )?in the meantime"


class Round(NamedTuple):
    """One round: what both do, and how many milliseconds the second begins later."""

    number: int
    deeds: tuple[Reference, Reference]
    seed: int
    later: float


def run(pool: Pool, wish: Wish) -> Iterable[Verdict]:
    """Let pairs of deeds that make one logged change each, drawn by chance, meet."""
    found = [
        each
        for each in references(pool, wish._replace(states=(STATE,)), DRAWN)
        if _is_one_change(each)
    ]
    rounds = [_drawn(wish.source(KEY, n), n, found) for n in wish.numbers()]
    return pool.map(met, rounds, KEY)


def _is_one_change(reference: Reference) -> bool:
    before, after = reference.batches
    return reference.state == STATE and after == before + 1 and _is_logged(reference.deed)


def _is_logged(deed: Deed) -> bool:
    # Undo answers for a change of another's too: it may take back what was just made.
    return deed.name != "undo"


def _drawn(source: random.Random, number: int, found: list[Reference]) -> Round:
    pair = source.choice(found), source.choice(found)
    return Round(number, pair, source.randrange(2**32), source.uniform(0, 0.1))


def met(stage: Stage, one: Round) -> Verdict:
    """Let both write, and count the changes that were said to be made and those that are there."""
    stage.put(STATE, STATES[STATE])
    before = batches(stage)
    first = stage.begin(partial(_slowly, one.deeds[0].deed, one.seed), name="first")
    time.sleep(one.later)
    second = stage.begin(partial(_slowly, one.deeds[1].deed, one.seed + 1), name="second")
    ends = first.ended(), second.ended()
    made = sum(_has_made(end, each) for end, each in zip(ends, one.deeds, strict=True))
    there = batches(stage) - before
    wrong = [words for end in ends for words in unfit_words(end)]
    for end, each in zip(ends, one.deeds, strict=True):
        if there == 0:
            wrong += untrue_words(end, "old", each)
    if there != made:
        wrong.append(f"{made} were said to be made, {there} are there")
    stands = standing(stage)
    if "check 0" not in stands.get("check", ""):
        wrong.append(f"the workbook is damaged: {stands}")
    case = f"{KEY} {one.number}: {one.deeds[0].deed} and {one.deeds[1].deed}, {one.later:.3f} s"
    return Verdict(case, f"{made} of 2 made", tuple(wrong))


def _has_made(end: Ended, reference: Reference) -> bool:
    """Tell whether it says that it made its change."""
    return end.code == reference.code and not re.search(_REFUSED, end.words)


def _slowly(deed: Deed, seed: int, stage: Stage) -> int:
    """Do a deed that rests before many a call that concerns the workbook's folder."""
    source = random.Random(seed)

    def act(number: int, call: Call) -> None:
        if source.random() < (OFTEN if call.name in NAMING else RARELY):
            time.sleep(source.uniform(0, WIDEST))

    Calls((str(stage.work),), act).install()
    return deed.run(stage)


HARM = Harm(KEY, "let two writers meet so many times", run)
