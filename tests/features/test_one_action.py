"""A button with its command is one file of at most 40 lines: made in a copy of the source."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from repbook.text import LANGUAGES
from source_copy import SCRIPTS, copied

TESTS = Path(__file__).parent.parent
WAVE = '''"""Wave: note on a card that the rep waved."""

from repbook.features.cards.forms import card_named
from repbook.text.label import Label as L
from repbook.book.action import Action, Asked, Command, Decided
from repbook.schema.buttons import Button
from repbook.book.changes import Changes
from repbook.book.feature import Feature


def decide(asked: Asked) -> Decided[str]:
    """Note it."""
    card = card_named(asked.snapshot, asked.card)
    changes = Changes("wave")
    changes.update("customers", card, note="waved")
    return Decided(card, changes)


FEATURE = Feature("wave", needs=("cards",), actions=(Action(
    "wave",
    {"customers": ("id", "note")},
    decide,
    lambda done: [f"Waved at {done.found}."],
    lambda done: {"id": done.found},
    Button("wave", "calls", L("Wave", "挥手", "揮手"),
           L("Waves at them.", "向客户挥手。", "向客戶揮手。"),
           "Copy", "J", on_row=True, home="work"),
    Command("wave", "repbook wave leads.xlsx LW-00042",
            L("wave at one", "挥一下手", "揮一下手"), card=True),
),))
'''
SCRIPT = """
import contextlib, io, json, sys
from pathlib import Path
from doing import checked, undone
from hand_desk import HandDesk
from made_books import build, card_id, card_of, cards, lead
from repbook.build.labels import labels
from repbook.build.ribbon import ribbon_xml
from repbook.build.vba.handlers import buttons_code
from repbook.entrypoints.cli import main
from repbook.entrypoints.frame_button import press
from repbook.ooxml.lint import lint_file
from repbook.text import LANGUAGES
from repbook.schema.sheets import SHEETS
import buttons_page
path = Path(sys.argv[1])
build(path, cards(lead(1), lead(2)))
def said(*words):
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):
        told["codes"].append(main([str(word) for word in words]))
    return out.getvalue()
told = {"codes": []}
told["ribbon"] = ribbon_xml().count('onAction="OnWave"')
told["vba"] = "Sub RepbookWave()" in buttons_code()
told["labels"] = [list(labels()[key]) for key in ("label.wave", "tip.wave")]
told["docs"] = ["repbook wave" in "".join(buttons_page.table(page)) for page in buttons_page.PAGES]
told["home"] = any(cell.press == "wave" for cell in SHEETS["home"].cells)
told["help"] = [said("--help", "--lang", lang) for lang in LANGUAGES]
before = path.read_bytes()
told["dry"] = said("wave", path, card_id(1), "--dry-run", "--lang", "en")
told["untouched"] = path.read_bytes() == before
told["json"] = json.loads(said("wave", path, card_id(1), "--json"))
told["command"] = card_of(path, 1)["note"]
told["undone"] = [undone(path).action, card_of(path, 1).get("note")]
found = press("wave", HandDesk(path, selected=2))
told["press"] = [found.mood, found.text, card_of(path, 2)["note"]]
told["clean"] = [len(checked(path).differences), len(lint_file(path))]
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Declare the action in a copy of the source, renew the index, and look everywhere."""
    folder = tmp_path_factory.mktemp("wave")
    source = copied(folder, [("features/wave.py", lambda _: WAVE)])
    paths = os.pathsep.join(map(str, (source, TESTS, TESTS / "entrypoints", SCRIPTS)))
    env = {**os.environ, "PYTHONPATH": paths, "REPBOOK_HOME": str(folder / "home")}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder / "book.xlsx")],
        env=env,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_it_is_short() -> None:
    assert len(WAVE.splitlines()) <= 40


def test_the_button_is_everywhere(told: dict[str, Any]) -> None:
    assert told["ribbon"] >= 1
    assert (told["vba"], told["docs"], told["home"]) == (True, [True, True], True)
    assert told["labels"][0] == ["Wave", "挥手", "揮手"]


def test_the_command_is_listed_in_three_languages(told: dict[str, Any]) -> None:
    words = ("wave at one", "挥一下手", "揮一下手")
    assert len(words) == len(LANGUAGES)
    assert [word in text for word, text in zip(words, told["help"], strict=True)] == [True] * 3


def test_it_works_both_ways_and_is_undone(told: dict[str, Any]) -> None:
    assert told["codes"] == [0, 0]
    assert told["dry"].splitlines() == ["Waved at LW-00001.", "Dry run: nothing was written."]
    assert told["untouched"] is True
    assert told["json"] == {"id": "LW-00001", "problems": []}
    assert (told["command"], told["undone"]) == ("waved", ["wave", None])
    assert told["press"] == ["done", "Waved at LW-00002.", "waved"]
    assert told["clean"] == [0, 0]
