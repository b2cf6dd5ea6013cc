"""The soak itself: it meets every command, lets calls go wrong, and sees what is wrong.

A short form of it runs in `make test-full`; `make soak` runs the long one.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from soak.calls import Call, Calls
from soak.deeds import BOOK, command, reading, writing
from soak.forked import Ended, Fork
from soak.harm import Tally, Verdict, Wish
from soak.harms import harms, histories, several
from soak.harms.presses import Sample, growth
from soak.judging import (
    UNKNOWN,
    Reference,
    differences,
    standing,
    unfit_words,
    unsound_backups,
    untrue_words,
    whole,
)
from soak.mutating import mutate
from soak.report import HEAD, add_row
from soak.several import WORKS
from soak.stage import Stage
from soak.states import STATES

from doing import BookOf
from made_books import leads
from repbook.entrypoints.cli import COMMANDS
from repbook.schema.buttons import BUTTONS

EDIT = command("edit", BOOK, "LW-00042", "--set", "area=North")
ROOT = Path(__file__).parent.parent


def ended(code: int, words: str, *, hung: bool = False) -> Ended:
    return Ended(code, "", words, 0.1, 50.0, hung)


def reference(**given: object) -> Reference:
    held: dict[str, object] = {
        "state": "used", "deed": EDIT, "code": 0, "seconds": 0.1, "changes": True,
        "standing": {"check": "sound"}, "between": (), "batches": (1, 2), "shapes": frozenset(),
    }  # fmt: skip
    return Reference(**(held | given))  # type: ignore[arg-type]


def test_every_command_and_every_button_is_met() -> None:
    deeds = list(writing())
    assert {deed.name for deed in deeds if not deed.press} == {listed.name for listed in COMMANDS}
    pressed = {button.key for button in BUTTONS if not button.opens}
    assert {deed.name for deed in deeds if deed.press} == pressed
    read = {deed.name for deed in reading()}
    assert {"rank", "import", "lint", "check", "doctor"} <= read
    assert "new" not in read


def test_a_call_goes_wrong_and_none_slips_by(tmp_path: Path) -> None:
    folder, said = tmp_path / "work", tmp_path / "said"
    folder.mkdir()

    def work(fails: int = -1) -> int:
        def act(number: int, call: Call) -> None:
            if number == fails:
                raise OSError(28, "full", call.path)

        calls = Calls((str(folder),), act)
        calls.install()
        draft = folder / "draft"
        try:
            draft.write_text("new", encoding="utf-8")
            os.replace(draft, folder / "book")
        finally:
            print(*(call.name for call in calls.met), *calls.missed)
        return 0

    plain = Fork(work, said).ended()
    assert (plain.code, plain.out.split()) == (0, ["open", "write", "close", "replace"])
    (folder / "book").unlink()
    for fails in range(4):
        assert "OSError: [Errno 28]" in Fork(lambda fails=fails: work(fails), said).ended().err
        assert not (folder / "book").exists()


def test_a_change_that_was_not_met_is_named(tmp_path: Path) -> None:
    def work() -> int:
        mkdir = os.mkdir
        calls = Calls((str(tmp_path),), lambda number, call: None)
        calls.install()
        mkdir(tmp_path / "unseen")
        print(*calls.missed)
        return 0

    assert Fork(work, tmp_path / "said").ended().out.split() == ["os.mkdir", f"{tmp_path}/unseen"]


def test_what_hangs_is_ended(tmp_path: Path) -> None:
    def work() -> int:
        while True:
            pass

    assert Fork(work, tmp_path).ended(seconds=0.2).hung


def test_words_that_are_unfit_or_untrue_are_named() -> None:
    assert not list(unfit_words(ended(1, "leads.xlsx is no workbook.")))
    for bad in (
        ended(1, " "),
        ended(70, "?"),
        ended(0, "x", hung=True),
        ended(1, "Traceback (most recent call last)"),
        ended(1, "Something went wrong that Repbook did not foresee (KeyError)."),
    ):
        assert list(unfit_words(bad)), bad
    told = reference()
    assert not list(untrue_words(ended(1, "The old file is unchanged."), "old", told))
    assert not list(untrue_words(ended(0, "Saved."), "new", told))
    for became, end in (
        ("new", ended(0, "Nothing was written.")),
        ("between two of its writes", ended(1, "Nothing was changed.")),
        ("new", ended(1, "The disk is full.")),
        ("old", ended(0, "Saved.")),
    ):
        assert list(untrue_words(end, became, told)), end


@pytest.mark.full
def test_a_workbook_that_is_neither_old_nor_new_is_named(tmp_path: Path, book_of: BookOf) -> None:
    stage = Stage(tmp_path / "stage", book_of(leads(1)))
    stage.put("base", lambda there: there.book.write_bytes(there.base.read_bytes()) and None)
    before = stage.files()
    assert whole(stage, reference(), before) == ("old", [])
    stage.book.write_bytes(stage.base.read_bytes()[:-9])
    # A judge that comes to no end finds nothing alike, not even two such ends.
    unknown = standing(stage)
    assert list(unknown) == [UNKNOWN]
    told = reference(standing=unknown, between=(unknown,))
    assert whole(stage, told, before)[0] == "neither"
    stage.put("base", STATES["used"])
    with zipfile.ZipFile(stage.book, "a") as archive:
        archive.comment = b"other bytes"
    assert whole(stage, reference(), before)[0] == "neither"
    stands = standing(stage)
    assert whole(stage, reference(standing=stands), before) == ("new", [])
    halfway = reference(between=(stands,))
    assert whole(stage, halfway, before) == ("between two of its writes", [])
    (stage.home / "half.xlsx").write_bytes(stage.base.read_bytes()[:-9])
    assert len(list(unsound_backups(stage))) == 1


def test_what_is_true_of_one_workbook_and_not_of_the_other_is_named() -> None:
    sound = {"lint": "", "rows.customers": "50", "rows.history": "9", "check": "1 cell\ncheck 0"}
    assert not differences(sound, sound)
    assert differences(sound, sound | {"rows.history": "7", "check": "2 cells\ncheck 0"}) == [
        "rows.history is 7 instead of 9",
        "check is 2 cells instead of 1 cell",
    ]
    many = {f"rows.{number}": "1" for number in range(8)}
    assert differences(many, {})[-1] == "and 2 more"
    hung = {UNKNOWN: "hung: 1 cell"}
    assert differences(sound, hung) == ["not to be judged: hung: 1 cell"]
    assert differences(hung, sound) == [
        "that of the undisturbed run is not to be judged: hung: 1 cell"
    ]


def test_what_grows_over_the_day_is_named() -> None:
    level = [Sample(n, 100.0, 9, 20, 4.0) for n in range(20)]
    assert not growth(level)
    late = range(15, 20)
    for grown in ({"memory": 130.0}, {"handles": 10}, {"files": 40}, {"size": 9.0}):
        day = [s._replace(**grown) if n in late else s for n, s in enumerate(level)]
        assert len(growth(day)) == 1, grown


def test_a_mutant_comes_of_its_seed_alone() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for number in range(3):
            archive.writestr(f"{number}.xml", f'<a b="{number}"><c>text</c><d e="1"/></a>')
    data = target.getvalue()
    ways = Counter[str]()
    for seed in range(300):
        first, how = mutate(data, Random(seed))
        assert (first, how) == mutate(data, Random(seed))
        ways[how] += first != data
    assert len(ways) == 14
    assert min(ways.values()) > 0


def test_a_history_comes_of_its_seed_alone_and_what_it_loses_is_named() -> None:
    drawn = [histories.drawn(Wish(None), number) for number in range(40)]
    assert drawn == [histories.drawn(Wish(None), number) for number in range(40)]
    assert {len(each.steps) for each in drawn} == {2, 3, 4, 5}
    ways = {step.split()[0] for each in drawn for steps in each.steps for step in steps}
    assert ways == {"typed", "logged", "gone", "new"}
    held = {"cards": {"1": {"area": "a1"}}, "conflicts": [{"data": "b2"}], "log": ["c3"]}
    touched = [["1", "area", "a1"], ["1", "note", "b2"], ["2", "area", "c3"]]
    assert not list(histories._laws([held, held], touched))
    assert list(histories._laws([held], [["1", "note", "a1"]])) == ["1 note = a1 is nowhere"]
    assert list(histories._laws([held, held | {"cards": {}}], [])) == ["order 1 gives other cards"]


def test_a_file_that_is_not_what_an_undisturbed_run_makes_is_named() -> None:
    assert several._apart({"a": "1"}, {"a": "1", "moment": "2"}) == []
    assert several._apart({"a": "1"}, {"a": "3"}) == ["other values in a"]
    assert several._apart({"a": "1"}, {"unreadable": "cut"}) == ["cut"]
    kept = {"work/a.xlsx": "1", "work/out.xlsx": "2", "home/log": "3"}
    assert list(several._others(kept, {"work/a.xlsx": "9"}, "work/out.xlsx")) == [
        "work/a.xlsx is another file"
    ]
    assert len({work.name for work in WORKS}) == len(WORKS)


def test_the_table_has_one_head_and_a_row_a_run(tmp_path: Path) -> None:
    table = tmp_path / "reliability.md"
    table.write_text("# What\n\nWords.\n", "utf-8")
    found = Tally(3, Counter({"old": 2, "new": 1}), (Verdict("3", "new", ("lost",)),))
    for _ in range(2):
        add_row(table, "kills", found, 61.4, "python -m soak --kills 3")
    lines = table.read_text("utf-8").splitlines()
    assert lines[:3] == ["# What", "", "Words."]
    assert lines.count(HEAD) == 1
    rows = [line for line in lines if line.startswith("| kills | 3 | 1 | 2 old; 1 new | 61 |")]
    assert len(rows) == 2
    assert {line.count("|") for line in lines[-4:]} == {HEAD.count("|")}


@pytest.mark.full
@pytest.mark.parametrize(
    "harm",
    [
        ("--kills", "12"),
        ("--several", "30"),
        ("--histories", "20"),
        ("--faults", "40", "--states", "used"),
        ("--mutants", "30"),
        ("--writers", "5"),
        ("--presses", "200"),
    ],
    ids=lambda harm: harm[0].strip("-"),
)
def test_a_short_soak_finds_nothing_wrong(harm: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "soak", *harm], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.full
def test_the_short_soak_does_every_harm() -> None:
    marks = test_a_short_soak_finds_nothing_wrong.pytestmark
    ways = next(mark.args[1] for mark in marks if mark.name == "parametrize")
    assert {way[0].strip("-") for way in ways} == harms().keys()
