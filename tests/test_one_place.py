"""A column, a question and a policy cell are each one edit: made in a copy of the source."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import repbook

TESTS = Path(__file__).parent
COLUMN = 'C("shoe", L("Shoe size", "鞋码", "鞋碼"), Kind.NUMBER, 9),'
QUESTION = """Question(
    "q10", L("Parking", "停车", "停車"), L("Can one park?", "好停车吗？", "好停車嗎？"),
    (Option(L("Easily", "容易", "容易"), 10), Option(L("Never", "不行", "不行"), 0, "veto")),
    unknown=2, weight=10, asked_by="visit",
),"""
SETTING = 'S("wave_days", L("Wave every days", "挥手间隔天数", "揮手間隔天數"), 3, Kind.WHOLE),'
EDITS = {
    "column": ("customers.py", "PREPARATION = (", COLUMN),
    "question": ("questions.py", "QUESTIONS = (", QUESTION),
    "policy": ("policy.py", "CONTACTS = (", SETTING),
}
SCRIPT = """
import json, sys
from pathlib import Path
from doing import checked, ranked
from made_books import *
from repbook.adapters.file_book import FileBook
from repbook.ooxml.lint import lint_file
path = Path(sys.argv[1])
build(path, cards(reached(1, area="A"), lead(2)))
book = FileBook(path)
first = checked(path)
told = {"clean": [len(first.differences), len(first.problems), len(lint_file(path))]}
BODY
ranked(path)
told["after"] = len(checked(path).differences)
print(json.dumps(told))
"""
BODIES = {
    "column": """
type_in(path, "customers", card_id(1), shoe=43.0)
told["value"] = card_of(path, 1)["shoe"]
where = overwrite(path, "customers", 0, "shoe", "big")
told["problem"] = [[p.where, p.message] for p in checked(path).problems] == [
    [where, "'big' is text where a number or date belongs. Type it again."]]
""",
    "question": """
told["unknown"] = card_of(path, 1, "qualify")["score"]
type_in(path, "qualify", card_id(1), q10="Easily")
type_in(path, "qualify", card_id(2), q10="Never")
told["best"] = card_of(path, 1)["score"]
told["veto"] = card_of(path, 2)["verdict"]
overwrite(path, "qualify", 0, "q10", "Perhaps")
told["problem"] = len(checked(path).problems)
type_in(path, "qualify", card_id(1), q10=None)
""",
    "policy": """
told["declared"] = book.read({}).number("wave_days")
set_name(path, "WaveDays", 5.0)
told["typed"] = book.read({}).number("wave_days")
ref = set_name(path, "WaveDays", "often")
told["problem"] = [p.where for p in checked(path).problems] == [f"Policy!{ref}"]
""",
}


@pytest.fixture
def told(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Any]:
    """Make one edit in a copy of the source, and run a script against it."""
    source = tmp_path / "src"
    shutil.copytree(Path(repbook.__file__).parent, source / "repbook")
    file, place, text = EDITS[request.param]
    edited = source / "repbook" / "workbook" / file
    before = edited.read_text("utf-8")
    assert before.count(place) == 1
    edited.write_text(before.replace(place, f"{place}\n{text}"), "utf-8")
    script = SCRIPT.replace("BODY", BODIES[request.param])
    paths = os.pathsep.join([str(source), str(TESTS)])
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "book.xlsx")],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert (found["clean"], found["after"]) == ([0, 0, 0], 0)
    return found


@pytest.mark.parametrize("told", ["column"], indirect=True)
def test_a_column_is_one_edit(told: dict[str, Any]) -> None:
    assert (told["value"], told["problem"]) == (43.0, True)


@pytest.mark.parametrize("told", ["question"], indirect=True)
def test_a_question_is_one_edit(told: dict[str, Any]) -> None:
    assert (told["unknown"], told["best"]) == (34.7, 42.0)
    assert (told["veto"], told["problem"]) == ("Drop", 1)


@pytest.mark.parametrize("told", ["policy"], indirect=True)
def test_a_policy_cell_is_one_edit(told: dict[str, Any]) -> None:
    assert (told["declared"], told["typed"], told["problem"]) == (3.0, 5.0, True)
