"""A pack cut for one rep in another's workbook: said, and taken in only when asked."""

from __future__ import annotations

from pathlib import Path

from hand_desk import HandDesk

from copies import Run
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
