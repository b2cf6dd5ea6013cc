"""Kill commands that make one file of several: the file is the old one or the new one."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from soak.deeds import command
from soak.harm import Harm, Verdict, Wish
from soak.judging import litter, shapes, unsound_backups
from soak.pool import Pool
from soak.several import WORKS, Work, done, told
from soak.stage import Stage

KEY = "several"
LATEST = 1.1
"""A kill comes at the latest after so many times what the command takes."""
LEAST = 40
"""So many columns must two undisturbed runs agree in: moments of writing are no matter."""


class Undisturbed(NamedTuple):
    """What a command makes, once and when it is run again, how long it takes, files' names."""

    number: int
    seconds: float
    once: dict[str, str]
    twice: dict[str, str]
    shapes: frozenset[str]


class Kill(NamedTuple):
    """One kill: of which command, at which share of its time."""

    number: int
    undisturbed: Undisturbed
    share: float


def run(pool: Pool, wish: Wish) -> Iterable[Verdict]:
    """Spread the kills evenly over the commands."""
    found = pool.map(undisturbed, range(len(WORKS)), "references")
    kills = [
        Kill(n, found[n % len(found)], wish.source(KEY, n).uniform(0, LATEST))
        for n in wish.numbers()
    ]
    return pool.map(killed, kills, KEY)


def undisturbed(stage: Stage, number: int) -> Undisturbed:
    """Run a command twice, and all of it once more: what then differs is of the moment."""
    work, names = WORKS[number], frozenset[str]()
    turns: list[tuple[dict[str, str], dict[str, str]]] = []
    for _ in range(2):
        stage.forget(_state(work))
        stage.put(_state(work), work.state)
        seconds = stage.run(command(*work.words).run).seconds
        once, names = told(stage, work), names | shapes(stage)
        done(stage, *work.again)
        turns.append((once, told(stage, work)))
        names |= shapes(stage)
    once, twice = (_alike(first, second) for first, second in zip(*turns, strict=True))
    if min(len(once), len(twice)) < LEAST:
        raise RuntimeError(f"{work.name}: {turns}")
    return Undisturbed(number, seconds, once, twice, names)


def _alike(first: dict[str, str], second: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in first.items() if second.get(key) == value}


def _state(work: Work) -> str:
    return f"several-{work.state.__name__}"


def killed(stage: Stage, kill: Kill) -> Verdict:
    """Run a command, kill it, look at what it left; then the next run must come through."""
    known = kill.undisturbed
    work = WORKS[known.number]
    stage.put(_state(work), work.state)
    before = stage.files()
    fork = stage.begin(command(*work.words).run)
    time.sleep(kill.share * known.seconds)
    fork.kill()
    fork.ended()
    after, target = stage.files(), f"work/{work.target}"
    became, wrong = "old", [*_others(before, after, target), *unsound_backups(stage)]
    if after.get(target) != before.get(target):
        became = "new"
        wrong += [f"neither old nor new: {each}" for each in _apart(known.once, told(stage, work))]
    wrong += _next(stage, work, known, became, before)
    case = f"{KEY} {kill.number}: {work.name}, at {kill.share:.3f}"
    return Verdict(case, became, tuple(wrong))


def _others(before: dict[str, str], after: dict[str, str], target: str) -> Iterator[str]:
    """Yield the user's other files that are not what they were."""
    for name, digest in before.items():
        if name.startswith("work/") and name != target and after.get(name) != digest:
            yield f"{name} is another file"


def _next(
    stage: Stage, work: Work, known: Undisturbed, became: str, before: dict[str, str]
) -> Iterator[str]:
    """Run the command again some hours later; yield what keeps it from its end or is left."""
    stage.age(before)
    there = (stage.work / work.target).exists()
    done(stage, *(work.again if there else work.words))
    wanted = known.twice if became == "new" else known.once
    yield from (f"the next run: {each}" for each in _apart(wanted, told(stage, work)))
    if found := litter(stage, known.shapes):
        yield f"left after the next run: {', '.join(found[:5])}"


def _apart(wanted: dict[str, str], found: dict[str, str]) -> list[str]:
    wrong = [key for key, value in wanted.items() if found.get(key) != value]
    if not wrong:
        return []
    return [found.get("unreadable") or f"other values in {', '.join(wrong[:5])}"]


HARM = Harm(KEY, "kill commands that make one file of several, so many times", run)
