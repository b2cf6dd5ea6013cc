"""Damage workbooks of Repbook and of other programs, and let every reading command answer."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from soak.deeds import LIST, Deed, reading
from soak.foreign import make_all
from soak.forked import Ended
from soak.harm import Harm, Verdict, Wish
from soak.judging import is_fallback, unfit_words
from soak.mutating import mutate
from soak.pool import Pool
from soak.stage import Stage, digest
from soak.states import STATES, used

KEY = "mutants"
EACH = 5
"""How many commands a mutant meets; all meet about as many."""
MOST_MEMORY = 700
"""Megabytes that a command over a mutant of these small files may take."""
CAP = 4096
"""Megabytes of address space: what runs into it is stopped."""
SECONDS = 30.0


class Mutant(NamedTuple):
    """One mutant: of which workbook, from which seed, and what meets it."""

    number: int
    original: Path
    seed: int
    deeds: tuple[Deed, ...]


def run(pool: Pool, wish: Wish) -> Iterable[Verdict]:
    """Make the workbooks and so many mutants of them."""
    originals = make_all(pool.folder / "originals", pool.base, downloads=wish.downloads)
    deeds = list(reading())
    mutants = [_drawn(wish.source(KEY, n), n, originals, deeds) for n in wish.numbers()]
    return pool.map(met, mutants, KEY)


def _drawn(source: random.Random, number: int, originals: list[Path], deeds: list[Deed]) -> Mutant:
    # All in turn, so that a rare command is not left to chance.
    chosen = tuple(deeds[(number * EACH + n) % len(deeds)] for n in range(EACH))
    return Mutant(number, source.choice(originals), source.randrange(2**32), chosen)


def met(stage: Stage, mutant: Mutant) -> Verdict:
    """Make the mutant, and let commands read it: as the workbook, or as the list."""
    source = random.Random(mutant.seed)
    data, how = mutate(mutant.original.read_bytes(), source)
    stage.put(used.__name__, STATES[used.__name__])
    whole, path = stage.book, stage.work / f"mutant{mutant.original.suffix}"
    path.write_bytes(data)
    before = digest(path)
    codes, wrong, unforeseen = set[int](), list[str](), False
    for deed in mutant.deeds:
        as_list = LIST in deed.words and source.random() < 0.5
        stage.book, stage.list = (whole, path) if as_list else (path, stage.list)
        ended = stage.run(deed.run, memory=CAP, seconds=SECONDS)
        codes.add(ended.code)
        unforeseen |= is_fallback(ended)
        wrong += [f"{deed}: {words}" for words in _unfit(ended)]
        if digest(path) != before:
            wrong.append(f"{deed}: it changed the file")
    case = f"{KEY} {mutant.number}: {mutant.original.name}, {how}"
    became = "read by all" if codes == {0} else "read by some" if 0 in codes else "refused by all"
    became += ", by the fallback's sentence" if unforeseen else ""
    return Verdict(case, became, tuple(wrong))


def _unfit(ended: Ended) -> Iterator[str]:
    yield from unfit_words(ended)
    if ended.memory > MOST_MEMORY:
        yield f"it took {ended.memory:.0f} MB"


HARM = Harm(KEY, "make so many mutants of workbooks and lists", run)
