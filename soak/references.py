"""Do every deed to every state once, undisturbed: which of them write, and what comes of it."""

from __future__ import annotations

import fnmatch
import itertools
import os
import shutil
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from soak.deeds import Deed, writing
from soak.harm import Wish
from soak.judging import Reference, Standing, batches, shapes, standing
from soak.pool import Pool
from soak.stage import Stage
from soak.states import STATES, saves

_COPY = "between-"


class Asked(NamedTuple):
    """A deed to try on a state."""

    state: str
    deed: Deed


_known: dict[Asked, Reference | None] = {}


def references(pool: Pool, wish: Wish, each: float) -> list[Reference]:
    """Return every deed of the wish that writes, in each of its states in which it does.

    Where few cases are wanted, deeds and states are drawn by chance, so many for `each` of them.
    """
    asked = [Asked(state, deed) for deed in _named(wish.deeds) for state in wish.states or STATES]
    most = len(asked) if wish.cases is None else round(wish.cases * each)
    if most < len(asked):
        asked = wish.source("references", 0).sample(asked, most)
    new = [each for each in asked if each not in _known]
    _known.update(zip(new, pool.map(reference, new, "references"), strict=True))
    return [found for key in asked if (found := _known[key]) is not None]


def first_of_each(found: Iterable[Reference]) -> list[Reference]:
    """Return each deed once, in the first state in which it changes the workbook, or writes."""
    chosen: dict[str, Reference] = {}
    for each in sorted(found, key=lambda each: not each.changes):
        chosen.setdefault(str(each.deed), each)
    return list(chosen.values())


def _named(wanted: Sequence[str]) -> list[Deed]:
    deeds = list(writing())
    if not wanted:
        return deeds
    return [deed for deed in deeds if any(fnmatch.fnmatch(str(deed), each) for each in wanted)]


def reference(stage: Stage, asked: Asked) -> Reference | None:
    """Do a deed to a state, undisturbed; None where it writes nothing.

    Raises RuntimeError where it hangs: what hung tells nothing to judge by.
    """
    stage.put(asked.state, STATES[asked.state])
    before = stage.files()
    ended = stage.run(asked.deed.run)
    if ended.hung:
        raise RuntimeError(f"{asked.deed} on {asked.state} hangs undisturbed: {ended.words}")
    after = stage.files()
    if before == after:
        return None
    name = str(stage.book.relative_to(stage.folder))
    changes = before.get(name) != after.get(name)
    told = standing(stage) if changes else {}
    later = batches(stage)
    names = shapes(stage)
    for deed in saves(asked.state):
        stage.run(deed.run)
    names |= shapes(stage)
    between = _between(stage, asked) if asked.deed.writes_by_steps and changes else ()
    stage.put(asked.state, STATES[asked.state])
    log = (batches(stage), later)
    for deed in saves(asked.state):
        stage.run(deed.run)
    names |= shapes(stage)
    return Reference(*asked, ended.code, ended.seconds, changes, told, between, log, names)


def _between(stage: Stage, asked: Asked) -> tuple[Standing, ...]:
    """Return what is true of the workbook after each of several writes but the last."""
    stage.put(asked.state, STATES[asked.state])
    stage.run(partial(_copying, asked.deed))
    copies = sorted(stage.said.glob(f"{_COPY}*"))
    found = []
    for copy in copies[:-1]:
        shutil.copyfile(copy, stage.book)
        found.append(standing(stage))
    for copy in copies:
        copy.unlink()
    return tuple(found)


def _copying(deed: Deed, stage: Stage) -> int:
    """Do a deed that copies the workbook each time when one was put in its place."""
    replace, count = os.replace, itertools.count()

    def copied(source: Path, target: Path) -> None:
        replace(source, target)
        if os.path.realpath(target) == os.path.realpath(stage.book):
            shutil.copyfile(target, stage.said / f"{_COPY}{next(count):03d}")

    os.replace = copied  # type: ignore[assignment]
    return deed.run(stage)
