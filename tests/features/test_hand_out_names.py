"""Which cards and whose a hand-out means: codes in any case, cards by ID, number or name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from entrypoints.hand_desk import HandDesk
from made_books import build, cards, lead, read
from repbook.entrypoints.cli import main
from repbook.entrypoints.frame_button import press
from repbook.entrypoints.outcome import Mood
from repbook.schema.source import TEAM, using
from repbook.text import LANGUAGES

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def team(tmp_path: Path, run: Run) -> Path:
    (tmp_path / "reps").mkdir()
    rows = (lead(1), lead(2), lead(3, name="Twin"), lead(4, name="Twin"), lead(5, name="Ash, Ltd"))
    other = lead(2, id="AN-00002", account="AN-00002", phone="1", name="Annas")
    build(tmp_path / "reps" / "li.xlsx", cards(*rows, other))
    made = tmp_path / "team.xlsx"
    run("team", tmp_path / "reps", "-o", made)
    return made


def test_cards_are_named_as_in_every_other_command(team: Path, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "pack.xlsx"
    words = "1，lw-2、 customer 1, Twin,2,nobody"
    told = run("handout", team, "--to", "lw", "--cards", words, "-o", out)
    assert (told["cards"], told["packs"][0]["to"]) == (2, "LW")
    assert set(read(out).tables["customers"].index()) == {"LW-00001", "LW-00002"}
    problems = {each["where"]: each["kind"] for each in told["problems"]}
    assert problems == {"Twin": "packs.several", "2": "packs.several", "nobody": "packs.no_card"}
    assert told["refused"] == ["Twin", "2", "nobody"]
    dry = run("handout", team, "--to", "LW", "--cards", "Ash, Ltd", "-o", "x.xlsx", "--dry-run")
    assert (dry["cards"], dry["refused"]) == (1, [])


def test_codes_that_are_on_file_are_named(team: Path, run: Run) -> None:
    told = run("handout", team, "--to", "xx", "-o", "x.xlsx")
    assert (told["code"], told["refused"]) == (1, "packs.other_files")
    assert "LW" in told["message"]
    assert run("handout", team, "--to", "Li Wei", "-o", "x.xlsx")["refused"] == "commands.bad_rep"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_why_cards_stay_is_joined_in_the_readers_signs(
    team: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    words = ["handout", str(team), "--to", "LW", "--cards", "x,y", "-o", "x.xlsx", "--lang", lang]
    assert main(words) == 1
    said = capsys.readouterr().err
    assert said.count("; " if lang == "en" else "；") >= 1
    assert lang == "en" or not set(";:") & set(said.replace("x: ", ""))


def test_a_press_over_the_teams_workbook_makes_the_pack_beside_it(
    team: Path, tmp_path: Path
) -> None:
    desk, pack = HandDesk(team), tmp_path / "team (LW).xlsx"
    with using(TEAM):
        for typed in ("xx", "LW nobody", "LW", "Li Wei all"):
            assert (press("hand_out", desk, typed).mood, pack.exists()) == (Mood.REFUSED, False)
        done = press("hand_out", desk, "lw 1, nobody")
        assert (done.mood, str(pack) in done.text) == (Mood.DONE, True), done.text
        rows = desk.read({"packs": ("ids", "to")}).tables["packs"]
        assert (rows.columns["ids"], rows.columns["to"]) == (["LW-00001"], ["LW"])
        again = press("hand_out", desk, "LW 全部")
        assert again.mood is Mood.DONE
        assert "LW-00001" in again.text
    assert set(read(pack).tables["customers"].index()) == {"LW-00001"}
    assert "LW-00001" not in read(tmp_path / "team (LW 2).xlsx").tables["customers"].index()
