"""Another rep's pack or workbook: said, and taken in only when asked."""

from __future__ import annotations

from pathlib import Path

from hand_desk import HandDesk

from copies import Run, edit, table
from made_books import build, cards, lead
from repbook.entrypoints.frame_button import Mood, press
from repbook.text import say


def test_a_pack_for_another_rep_is_refused_and_taken_in_only_when_asked(
    tmp_path: Path, run: Run
) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    third = lead(2, id="ZY-00001", account="ZY-00001", phone="999", rep="ZY")
    theirs = build(tmp_path / "zhang.xlsx", cards(third), settings={"rep": "ZY"}, book_id="book-zy")
    pack, out = tmp_path / "pack.xlsx", tmp_path / "out.xlsx"
    run("handover", own, "--to", "AN", "-o", pack)
    before = theirs.read_bytes()
    refused = run("merge", theirs, pack, "-o", out)
    assert (refused["code"], refused["refused"]) == (1, "merge.others_pack")
    assert (out.exists(), theirs.read_bytes()) == (False, before)
    asked = press("merge", HandDesk(theirs), str(pack))
    assert asked.mood is Mood.ASK
    assert say("merge.others_pack_in", None, rep="AN", own="ZY") in asked.text
    told = run("merge", theirs, pack, "-o", out, "--anyway")
    assert (told["new"], [p["kind"] for p in told["problems"]]) == (1, ["merge.others_pack_in"])
    # What comes back to the workbook that it was cut from asks nothing, whoever had it.
    assert run("merge", own, pack, "-o", own)["code"] == 0


def test_another_reps_workbook_is_refused_and_taken_in_only_when_asked(
    tmp_path: Path, run: Run
) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    (tmp_path / "zy").mkdir()
    card = lead(2, id="ZY-00001", account="ZY-00001", phone="999", rep="ZY")
    theirs = build(tmp_path / "zy/zhang.xlsx", cards(card), settings={"rep": "ZY"}, book_id="zy")
    before = own.read_bytes()
    for out in (own, tmp_path / "out.xlsx"):
        refused = run("merge", own, theirs, "-o", out)
        assert (refused["code"], refused["refused"]) == (1, "merge.others_book")
        assert "--anyway" in refused["message"]
    assert (own.read_bytes(), (tmp_path / "out.xlsx").exists()) == (before, False)
    asked = press("merge", HandDesk(own), str(theirs))
    assert asked.mood is Mood.ASK
    assert say("merge.others_book_in", None, rep="ZY", own="LW") in asked.text
    told = run("merge", own, theirs, "-o", own, "--anyway")
    assert (told["new"], told["problems"][0]["kind"]) == (1, "merge.others_book_in")
    # What was taken in once is no stranger again: the log holds what it brought.
    edit(theirs, **{"ZY-00001": {"note": "wants offer"}})
    assert run("merge", own, theirs, "-o", own)["code"] == 0
    assert table(own, "customers", "note")["ZY-00001"]["note"] == "wants offer"


def test_copies_of_one_workbook_merge_without_a_base_whoever_has_them(
    tmp_path: Path, run: Run
) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    (tmp_path / "zy").mkdir()
    theirs = build(tmp_path / "zy/zhang.xlsx", cards(lead(1)), settings={"rep": "ZY"})
    assert run("merge", own, theirs, "-o", tmp_path / "out.xlsx")["code"] == 0
    nameless = build(tmp_path / "zy/new.xlsx", settings={"rep": None}, book_id="new")
    assert run("merge", nameless, own, "-o", tmp_path / "again.xlsx")["code"] == 0
