"""Customers handed over for a time come back, also where they were made one with another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from entrypoints.hand_desk import HandDesk
from made_books import TODAY, Row, build, card_id, cards, label, lead, read, type_in
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.entrypoints.frame_button import press
from repbook.entrypoints.outcome import Mood
from repbook.schema.registry import CODES

Run = Callable[..., dict[str, Any]]


def held(path: Path, *keys: str) -> dict[str, Row]:
    rows = read(path).tables["customers"]
    return {card: {key: rows.get(n, key) for key in keys} for card, n in rows.index().items()}


def waiting(path: Path) -> list[str]:
    rows = read(path).tables["conflicts"]
    return [rows.text(n, "key") for n in rows.filled() if not rows.text(n, "settled")]


def settle_twins(path: Path, pick: str, run: Run) -> None:
    rows = read(path).tables["conflicts"]
    changes = Changes("typed")
    twin = CODES["conflict.twin"].label.get("en")
    for n in rows.filled():
        if rows.text(n, "kind") == twin:
            changes.update("conflicts", rows.text(n, "conflict"), pick=pick)
    FileBook(path).write(changes)
    run("settle", path)


def lent(folder: Path, run: Run, **more: Any) -> tuple[Path, Path]:
    """Return Li's and An's workbooks: one of Li's two cards is a customer that An has already."""
    own = build(folder / "li.xlsx", cards(lead(1), lead(2)), book_id="book-li")
    twin = lead(1, id="AN-00001", account="AN-00001", rep="AN", created=float(TODAY - 90))
    theirs = build(folder / "an.xlsx", cards(twin | more), settings={"rep": "AN"},
                   book_id="book-an")  # fmt: skip
    out = folder / "over.xlsx"
    assert run("handover", own, "--to", "AN", "--until", "2026-03-20", "-o", out)["cards"] == 2
    assert run("merge", theirs, out, "-o", theirs)["twins"] == [["AN-00001", card_id(1)]]
    settle_twins(theirs, "one", run)
    return own, theirs


def test_a_customer_that_was_made_one_with_the_takers_own_comes_back(
    tmp_path: Path, run: Run
) -> None:
    own, theirs = lent(tmp_path, run)
    assert waiting(theirs) == []
    assert set(held(theirs)) == {"AN-00001", card_id(2)}
    back = tmp_path / "back.xlsx"
    assert run("handover", theirs, "--to", "LW", "--back", "-o", back)["cards"] == 2
    whose = {"rep": "LW", "owner_before": "AN"}
    assert held(theirs, *whose) == {"AN-00001": whose, card_id(2): whose}
    done = run("merge", own, back, "-o", own)
    assert (done["twins"], done["conflicts"]) == ([], 0)
    assert held(own, *whose) == {"AN-00001": whose, card_id(2): whose}
    assert run("check", own)["code"] == 0


@pytest.mark.full
def test_the_older_of_two_that_were_made_one_comes_back(tmp_path: Path, run: Run) -> None:
    own, theirs = lent(tmp_path, run, created=float(TODAY - 3))
    assert waiting(theirs) == []
    back = tmp_path / "back.xlsx"
    assert run("handover", theirs, "--to", "LW", "--back", "-o", back)["cards"] == 2
    assert run("merge", own, back, "-o", own)["conflicts"] == 0
    assert set(held(own)) == {card_id(1), card_id(2)}


@pytest.mark.full
def test_whose_a_customer_is_that_waits_for_a_pick_is_settled_by_giving_it_back(
    tmp_path: Path, run: Run
) -> None:
    own, theirs = lent(tmp_path, run, rep="CH")
    assert waiting(theirs) == ["rep"]
    back = tmp_path / "back.xlsx"
    type_in(theirs, "customers", "AN-00001", rep="AN", owner_before=None)
    told = run("handover", theirs, "--to", "LW", "--back", "-o", back)
    assert (told["cards"], told["refused"], waiting(theirs)) == (2, [], [])
    log = read(theirs).tables["history"]
    replaced = {log.text(n, "old") for n in log.filled() if log.text(n, "column") == "rep"}
    assert {"CH", "AN"} <= replaced
    assert run("merge", own, back, "-o", own)["conflicts"] == 0
    assert held(own, "rep")["AN-00001"] == {"rep": "LW"}


def test_what_came_from_a_rep_and_does_not_go_back_is_named(tmp_path: Path, run: Run) -> None:
    _, theirs = lent(tmp_path, run, rep="CH")
    changes = Changes("typed")
    changes.update("customers", "AN-00001", rep="CH")
    changes.update("customers", card_id(2), outcome=label("outcome.lost"), outcome_on=float(TODAY))
    FileBook(theirs).write(changes)
    back = tmp_path / "back.xlsx"
    refused = run("handover", theirs, "--to", "LW", "--back", "-o", back)
    assert (refused["code"], refused["refused"]) == (1, "packs.all_kept")
    assert "AN-00001" in refused["message"]
    assert card_id(2) in refused["message"]
    type_in(theirs, "customers", "AN-00001", rep="AN")
    told = run("handover", theirs, "--to", "LW", "--back", "-o", back)
    assert (told["cards"], told["refused"], told["code"]) == (1, [card_id(2)], 1)
    assert [each["kind"] for each in told["problems"]] == ["packs.lent_closed"]


@pytest.mark.parametrize("to", ["an", " An ", "ＡＮ"])
def test_a_code_is_read_in_any_case(tmp_path: Path, run: Run, to: str) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    told = run("handover", own, "--to", to, "-o", tmp_path / "over.xlsx", "--dry-run")
    assert told["packs"][0]["to"] == "AN"


def test_what_is_no_code_and_days_that_are_past_are_refused_in_words(
    tmp_path: Path, run: Run
) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1, owner_before="CH")))
    before, out = own.read_bytes(), tmp_path / "over.xlsx"
    for words, code, kind in (
        (("--to", "Anna Bell"), 2, "commands.bad_rep"),
        (("--to", "AN", "--until", "2026-03-01"), 1, "packs.until_past"),
        (("--to", "CH", "--back", "--until", "2026-03-20"), 2, "packs.until_back"),
        (("--to", "XX", "--back"), 1, "packs.came_from_others"),
    ):
        told = run("handover", own, *words, "-o", out)
        assert (told["code"], told["refused"]) == (code, kind)
        assert not out.exists()
    assert "CH" in run("handover", own, "--to", "XX", "--back", "-o", out)["message"]
    assert own.read_bytes() == before
    today = ("--to", "AN", "--until", "2026-03-02", "--dry-run")
    assert run("handover", own, *today, "-o", out)["code"] == 0


def test_a_press_says_what_would_go_then_makes_the_pack_beside_the_workbook(
    tmp_path: Path, run: Run
) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1), lead(2, owner_before="CH")))
    desk, before = HandDesk(own), own.read_bytes()
    for typed in ("AN 2026-03-01", "Anna Bell", "CH back 2026-05-01", "LW"):
        refused = press("hand_over", desk, typed)
        assert (refused.mood, list(tmp_path.glob("*(*).xlsx"))) == (Mood.REFUSED, []), typed
    asked = press("hand_over", desk, "ａｎ 2026-03-20")
    assert (asked.mood, asked.follow) == (Mood.ASK, "hand_over_apply")
    assert "AN" in asked.text
    assert "2026-03-20" in asked.text
    assert (own.read_bytes(), list(tmp_path.glob("*(AN).xlsx"))) == (before, [])
    done = press(asked.follow, desk, asked.asked)
    (pack,) = tmp_path.glob("*(AN).xlsx")
    assert (done.mood, done.text.count(str(pack)) > 0) == (Mood.DONE, True)
    assert {row["rep"] for row in (held(own, "rep") | held(pack, "rep")).values()} == {"AN"}
    until = read(pack).tables["handover"].columns["until"]
    assert set(until) == {float(TODAY + 18)}
    assert press("undo", desk).mood is Mood.DONE
    assert {row["rep"] for row in held(own, "rep").values()} == {"LW"}


def test_a_press_gives_back(tmp_path: Path) -> None:
    own = build(tmp_path / "an.xlsx", cards(lead(1, rep="AN", owner_before="LW")),
                settings={"rep": "AN"})  # fmt: skip
    desk = HandDesk(own)
    asked = press("hand_over", desk, "lw 交还")
    assert press(asked.follow, desk, asked.asked).mood is Mood.DONE
    assert held(own, "rep") == {card_id(1): {"rep": "LW"}}


@pytest.mark.full
def test_what_the_owner_did_meanwhile_to_a_card_made_one_is_not_lost(
    tmp_path: Path, run: Run
) -> None:
    own, theirs = lent(tmp_path, run)
    type_in(own, "customers", card_id(1), note="meanwhile")
    run("handover", theirs, "--to", "LW", "--back", "-o", tmp_path / "back.xlsx")
    done = run("merge", own, tmp_path / "back.xlsx", "-o", own)
    assert held(own, "note")[card_id(1)] == {"note": "meanwhile"}
    assert (done["conflicts"], done["twins"]) == (1, [[card_id(1), "AN-00001"]])
    settle_twins(own, "one", run)
    assert set(held(own)) == {"AN-00001", card_id(2)}
    assert held(own, "note")["AN-00001"] == {"note": "meanwhile"}
    assert run("check", own)["code"] == 0


def test_only_what_came_from_a_rep_goes_back_and_nothing_goes_twice_unasked(
    tmp_path: Path, run: Run
) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    assert run("handover", own, "--to", "KK", "-o", tmp_path / "p1.xlsx")["code"] == 0
    back = run("handover", own, "--to", "KK", "--back", "-o", tmp_path / "p2.xlsx")
    assert (back["code"], back["refused"]) == (1, "packs.his_to_give_back")
    twice = run("handover", own, "--to", "KK", "-o", tmp_path / "p2.xlsx")
    assert (twice["code"], twice["refused"]) == (1, "packs.all_went")
    assert card_id(1) in twice["message"]
    assert twice["message"].count("--again") == 1
    assert not (tmp_path / "p2.xlsx").exists()
    again = run("handover", own, "--to", "KK", "--again", "-o", tmp_path / "p2.xlsx")
    assert (again["code"], again["cards"]) == (0, 1)
