"""What does not fit is counted, to the last one."""

from __future__ import annotations

from pathlib import Path

import pytest

from doing import BookOf
from made_books import cards, lead
from repbook.domain.values import Problem
from repbook.entrypoints.cli import main
from repbook.entrypoints.message_box import SHOWN_PROBLEMS, SHOWN_TEXT, fitted, listed
from repbook.text import say


@pytest.mark.parametrize("over", [0, 1, 3])
def test_listed_problems_say_how_many_more_there_are(over: int) -> None:
    problems = tuple(Problem(f"A{n}", "bad") for n in range(SHOWN_PROBLEMS + over))
    lines = listed(problems)[2:]
    more = [say("handler.more", count=over)] if over else []
    assert lines[SHOWN_PROBLEMS:] == more
    assert lines[SHOWN_PROBLEMS - 1] == f"A{SHOWN_PROBLEMS - 1}: bad"


def test_lines_without_room_are_counted() -> None:
    lines = [f"{n:099d}" for n in range(20)]
    found = fitted(lines, "end").split("\n")
    kept = sum(line in lines for line in found)
    assert 0 < kept < 20
    assert found[kept:] == [say("handler.more", count=20 - kept), "", "end"]
    assert len("\n".join(found)) <= SHOWN_TEXT


def test_find_counts_the_cards_it_does_not_show(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(cards(*(lead(number) for number in range(1, 54))))
    main(["find", str(path), "Customer"])
    assert capsys.readouterr().out.splitlines()[-1] == say("handler.more", count=3)


def test_import_counts_the_problems_it_does_not_show(
    book_of: BookOf, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Twenty-three customers come with a day that is none."""
    rows = "\n".join(f"New {n},1390000{n:04d},perhaps {n}" for n in range(23))
    source = tmp_path / "list.csv"
    source.write_text(f"Customer,Phone,Next date\n{rows}\n", "utf-8")
    main(["import", str(book_of()), str(source)])
    assert f"  {say('bring.more', count=3)}" in capsys.readouterr().out.splitlines()
