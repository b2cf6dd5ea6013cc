"""Press every button all day in one process: memory, open files and the data folder stay level."""

from __future__ import annotations

import gc
import io
import json
import os
import random
import shutil
from collections.abc import Iterable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from soak.deeds import Deed, writing
from soak.harm import Harm, Verdict, Wish
from soak.judging import FINE, unfit_words
from soak.pool import Pool
from soak.stage import Stage
from soak.states import STATES, used

KEY = "presses"
SAMPLES = 20
ROUND = 50
"""After so many presses the workbook is put back, so that what grows is not its rows."""
HOURS = 3600.0
MORE_MEMORY, MORE_FOLDER = 1.05, 1.25
SPARE = 8.0
"""Megabytes that memory may swing by."""
_TOLD = "day.json"


class Sample(NamedTuple):
    """What was held after so many presses."""

    presses: int
    memory: float
    """Megabytes."""
    handles: int
    files: int
    """Of the data folder."""
    size: float
    """Megabytes of the data folder."""


class Day(NamedTuple):
    """A day's presses."""

    presses: int
    seed: int
    deeds: Sequence[str]


def run(pool: Pool, wish: Wish) -> Iterable[Verdict]:
    """Press so many buttons, drawn by chance, one after the other."""
    return pool.map(pressed, [Day(wish.cases or 0, wish.seed, wish.deeds)], KEY)


def pressed(stage: Stage, day: Day) -> Verdict:
    """Spend the day, and look at what was held meanwhile."""
    stage.put(used.__name__, STATES[used.__name__])
    ended = stage.run(partial(_spend, day), seconds=HOURS)
    wrong = list(unfit_words(ended))
    if ended.code not in FINE:
        return Verdict(f"{KEY}: {day.presses}", "broken off", tuple(wrong))
    told = json.loads((stage.said / _TOLD).read_text("utf-8"))
    samples = [Sample(*row) for row in told["samples"]]
    wrong += [*told["wrong"], *growth(samples)]
    first, last = samples[len(samples) // 2], samples[-1]
    became = (
        f"{day.presses} presses: memory {first.memory:.0f} to {last.memory:.0f} MB, "
        f"handles {first.handles} to {last.handles}, "
        f"data folder {first.files} to {last.files} files, {first.size:.1f} to {last.size:.1f} MB"
        " (from the middle of the day to its end)"
    )
    return Verdict(f"{KEY}: {day.presses} from seed {day.seed}", became, tuple(wrong))


def growth(samples: Sequence[Sample]) -> list[str]:
    """Return what grew from the second quarter of the day to its last."""
    quarter = max(len(samples) // 4, 1)
    early, late = samples[quarter : 2 * quarter], samples[-quarter:]
    wrong = []
    memory = [mean(sample.memory for sample in some) for some in (early, late)]
    if memory[1] > memory[0] * MORE_MEMORY + SPARE:
        wrong.append(f"memory grew from {memory[0]:.0f} to {memory[1]:.0f} MB")
    if late[-1].handles > early[-1].handles:
        wrong.append(f"open files grew from {early[-1].handles} to {late[-1].handles}")
    middle = samples[len(samples) // 2]
    if late[-1].size > middle.size * MORE_FOLDER + 1 or late[-1].files > middle.files * MORE_FOLDER:
        wrong.append(
            f"the data folder grew from {middle.files} files, {middle.size:.1f} MB "
            f"to {late[-1].files}, {late[-1].size:.1f} MB"
        )
    return wrong


def _spend(day: Day, stage: Stage) -> int:
    buttons = [deed for deed in writing() if deed.press]
    source = random.Random(day.seed)
    kept = stage.folder / "kept"
    shutil.copyfile(stage.book, kept)
    samples: list[Sample] = []
    wrong: list[str] = []
    step = max(day.presses // SAMPLES, 1)
    for number in range(1, day.presses + 1):
        if number % ROUND == 0:
            shutil.copyfile(kept, stage.book)
        wrong += _once(stage, number, source.choice(buttons))
        if number % step == 0:
            samples.append(sample(number, stage.home))
    told = json.dumps({"samples": samples, "wrong": wrong[:20]})
    (stage.said / _TOLD).write_text(told, "utf-8")
    return 0


def _once(stage: Stage, number: int, deed: Deed) -> list[str]:
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = deed.run(stage)
    words = said.getvalue()
    if code and not words.strip():
        return [f"press {number}, {deed}: refused without a word"]
    return []


def sample(presses: int, home: Path) -> Sample:
    """Return what this process holds, and what lies in the data folder."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    memory = pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    files = [path for path in home.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 2**20
    return Sample(presses, memory, len(os.listdir("/proc/self/fd")), len(files), size)


HARM = Harm(KEY, "press so many buttons in one day", run)
