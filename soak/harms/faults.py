"""Let every call to the system that a deed makes go wrong once, in each way, and kill it there."""

from __future__ import annotations

import errno
import json
import os
import signal
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from soak.calls import Call, Calls
from soak.harm import Harm, Verdict, Wish
from soak.judging import (
    Reference,
    left_after_saving,
    litter,
    unfit_words,
    unsound_backups,
    untrue_words,
    whole,
)
from soak.pool import Pool
from soak.references import first_of_each, references
from soak.stage import Stage
from soak.states import STATES

KEY = "faults"
KILLED = 0
WAYS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EPERM, errno.EINTR, KILLED)
DRAWN = 0.2
"""Deeds that are tried for each call that is to go wrong: each makes some hundred calls."""
_REMOVALS = ("unlink", "remove")
_MET, _HIT = "met.json", "hit.json"


class Fault(NamedTuple):
    """One fault: which call of which deed goes wrong, and how."""

    number: int
    reference: Reference
    place: int
    way: int

    def told(self, call: Call | None) -> str:
        """Return what tells it from all others; `call` is the one that it met."""
        how = "killed" if self.way == KILLED else errno.errorcode[self.way]
        what = f"{call.name} of {os.path.basename(call.path)}" if call else "not reached"
        deed = f"{self.reference.deed} on {self.reference.state}"
        return f"{KEY} {self.number}: {deed}, call {self.place} ({what}): {how}"


def run(pool: Pool, wish: Wish) -> Iterable[Verdict]:
    """Go through the calls of each deed that writes, in the first state in which it does."""
    found = first_of_each(references(pool, wish, DRAWN))
    met = pool.map(calls_of, found, "calls")
    missed = [
        Verdict(f"{KEY}: {reference.deed}", "not met", tuple(calls.missed))
        for reference, calls in zip(found, met, strict=True)
        if calls.missed
    ]
    return [*missed, *pool.map(faulted, _chosen(list(_all(found, met)), wish), KEY)]


class Met(NamedTuple):
    """How many calls a deed makes, and the changes to files that were none of them."""

    calls: int
    missed: list[str]


def _all(found: list[Reference], met: list[Met]) -> Iterator[Fault]:
    number = 0
    for reference, calls in zip(found, met, strict=True):
        for place in range(calls.calls):
            for way in WAYS:
                yield Fault(number, reference, place, way)
                number += 1


def _chosen(faults: list[Fault], wish: Wish) -> list[Fault]:
    if wish.only is not None:
        return [faults[wish.only]]
    if wish.cases is None or wish.cases >= len(faults):
        return faults
    return wish.source(KEY, 0).sample(faults, wish.cases)


def calls_of(stage: Stage, reference: Reference) -> Met:
    """Return the calls that a deed makes where none goes wrong."""
    stage.put(reference.state, STATES[reference.state])
    stage.run(partial(_noting, reference))
    return Met(*json.loads((stage.said / _MET).read_text("utf-8")))


def _noting(reference: Reference, stage: Stage) -> int:
    calls = Calls(_folders(stage), lambda number, call: None)
    target = os.open(stage.said / _MET, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    calls.install()
    code = reference.deed.run(stage)
    told = json.dumps((len(calls.met), calls.missed))
    os.write(target, told.encode())
    return code


def faulted(stage: Stage, fault: Fault) -> Verdict:
    """Do a deed in which one call goes wrong, and look at what it left and said."""
    reference = fault.reference
    stage.put(reference.state, STATES[reference.state])
    before = stage.files()
    (stage.said / _HIT).write_text("null", "utf-8")
    ended = stage.run(partial(_failing, fault))
    hit = json.loads((stage.said / _HIT).read_text("utf-8"))
    call = Call(*hit) if hit else None
    became, wrong = whole(stage, reference, before)
    wrong += unsound_backups(stage)
    left = litter(stage, reference.shapes)
    if ended.code == -signal.SIGKILL:
        became += ", killed"
    else:
        wrong += [*unfit_words(ended), *untrue_words(ended, became, reference)]
        if left and not (call and _may_leave(call, left)):
            wrong.append(f"left behind: {', '.join(left[:5])}")
        became += f", exit code {ended.code}"
    if left:
        wrong += left_after_saving(stage, reference, before)
    return Verdict(fault.told(call), became, tuple(wrong))


def _may_leave(call: Call, left: list[str]) -> bool:
    """Tell whether what is left, until the next save, is what the failed call was about."""
    places = (place for name in left for place in (name, *_folders_of(name)))
    return call.name in _REMOVALS or any(call.path.endswith(f"/{place}") for place in places)


def _folders_of(name: str) -> list[str]:
    """Return the folders of Repbook's that a file lies in: to remove them is to remove it."""
    return [str(folder) for folder in list(Path(name).parents)[:-2]]


def _failing(fault: Fault, stage: Stage) -> int:
    hit = os.open(stage.said / _HIT, os.O_WRONLY)
    write = os.write

    def act(number: int, call: Call) -> None:
        if number != fault.place:
            return
        write(hit, json.dumps(call).encode())
        if fault.way == KILLED:
            os.kill(os.getpid(), signal.SIGKILL)
        raise OSError(fault.way, os.strerror(fault.way), call.path)

    Calls(_folders(stage), act).install()
    return fault.reference.deed.run(stage)


def _folders(stage: Stage) -> tuple[str, ...]:
    return tuple(map(str, (stage.work, stage.home, stage.temporary)))


HARM = Harm(KEY, "let so many calls to the system go wrong, `all` for every one", run)
