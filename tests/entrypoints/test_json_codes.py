"""JSON tells by codes, the same in every language, what it tells in words."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from bringing import write_list
from entrypoints.command_line import run
from made_books import DAY, TODAY, cards, lead, overwrite, reached, visit_row
from repbook.domain.values import Problem
from repbook.entrypoints.cli import COMMANDS
from repbook.features.registry import action_of
from repbook.schema.registry import BY_LIST
from repbook.text import LANGUAGES, Said, codes, said, say, sentences

Capsys = pytest.CaptureFixture[str]
BookOf = Callable[..., Path]
ROOT = Path(__file__).parent.parent.parent
LISTING_REFUSED = ("suggest", "handin", "handover")
"""Commands that list what they leave out under that word, as a part of what they say."""
OF_OTHERS = ("doctor", "lint", "backups", "restore", "team", "handout")
"""Commands whose findings have codes of their own, which their own tests know."""
LIST = [
    ["Company", "Mobile", "Phone", "City", "Next date", "Stage", "Revenue", "Colour"],
    ["Customer 1", "13800000001", "", "Area 1", "", "", "", ""],
    ["Else", "13800000002", "", "Elsewhere", "", "", "", ""],
    ["Customer 3", "", "0311 5550199", "Nowhere", "", "", "", ""],
    ["New Co", "13812345678", "0311 5550123", "Bonn", "03/04/26", "", "12.500", "red"],
    ["", "13812345679", "", "Bonn", "", "", "", ""],
    ["No Way", "", "", "", "2026-13-40", "", "", ""],
]


def messy(book_of: BookOf, lang: str) -> Path:
    """Return a workbook with something wrong in each table that a command reads."""
    rows = (
        reached(1, grade="??", expected_order="lots"),
        reached(2, next_on=9999999.0),
        lead(2, name="Twin"),
        *(reached(number) for number in range(3, 9)),
        lead(9, phone=None, address=None),
    )
    visits = [
        {"visit_id": visit_row(number), "id": f"LW-{number:05d}", "name": "N", "result": "1"}
        for number in (1, 3)
    ]
    visits[1]["visit_id"] = "gone"
    calls = [{"day": float(TODAY - 3), "id": "LW-00099", "result": "1"}]
    book = book_of(cards(*rows, visits=visits, calls=calls), lang=lang, file=f"{lang}.xlsx")
    overwrite(book, "customers", 4, "score", 3.0)
    return book


@pytest.fixture
def words(tmp_path: Path, book_of: BookOf) -> dict[str, tuple[str, ...]]:
    """What each command is given; one that is not listed fails the test below."""
    source = str(write_list(tmp_path / "list.csv", LIST))
    other = str(book_of(cards(lead(1, phone="1"), lead(20)), file="other.xlsx"))
    return {
        "check": (), "return": ("--dry-run",), "outcomes": (), "analyse": (),
        "account": ("LW-00003",), "suggest": ("--dry-run",),
        "places": ("--country", "US", "--base", "0,0", "--dry-run"),
        "task": ("LW-00003", "--kind", "collect", "--due", DAY, "--dry-run"),
        "evening": ("--dry-run",), "plan": ("--day", DAY), "submit": (), "finish": (),
        "log": ("LW-00003", "--result", "??"), "card": ("LW-00003", "--dry-run"),
        "why": ("LW-00003",), "ask": ("LW-00003",), "find": ("Customer",), "view": (),
        "add": ("--name", "X", "--phone", "abc", "--dry-run"),
        "edit": ("LW-00003", "--set", "stage=??", "--set", "expected_order=lots", "--dry-run"),
        "again": ("LW-00003", "--set", "expected_on=someday", "--dry-run"),
        "regrade": (), "import": (source, "--dry-run"), "upgrade": ("--dry-run",),
        "carry": ("--dry-run",), "export": ("ics", "--dry-run"),
        "rank": ("--day", DAY, "--dry-run"), "repair": ("--dry-run",), "undo": ("--dry-run",),
        "merge": (other, "--dry-run"), "settle": ("--dry-run",),
        "handin": ("-o", str(tmp_path), "--dry-run"),
        "handover": ("--to", "AN", "-o", str(tmp_path / "pack.xlsx"), "--dry-run"),
    }  # fmt: skip


def coded(found: object) -> Iterator[tuple[str, str]]:
    """Yield where a code stands in JSON and what it is, whatever lies about it."""
    if isinstance(found, dict):
        for key, value in found.items():
            if key in ("kind", "cause", "why_kind") and value is not None:
                yield key, value
            else:
                yield from coded(value)
    elif isinstance(found, list):
        for each in found:
            yield from coded(each)


@pytest.mark.full  # all commands in three languages
def test_every_problem_of_every_command_has_a_declared_code_alike_in_all_languages(
    book_of: BookOf, words: dict[str, tuple[str, ...]], capsys: Capsys
) -> None:
    spoken = {c.name for c in COMMANDS if _in_json(c.action)}
    assert spoken == {*words, *OF_OTHERS}
    books = {lang: messy(book_of, lang) for lang in LANGUAGES}
    kinds, causes = set(), set()
    for name, given in words.items():
        if name == "rank":
            _take_results_off(books.values())
        for book in books.values() if name == "undo" else ():
            run(capsys, "edit", book, "LW-00003", "--set", "contact=Ann")
        told = {
            lang: run(capsys, "--lang", lang, name, book, *given, "--json").json
            for lang, book in books.items()
        }
        # Suggest says under it which kinds the data do not tell.
        assert "refused" not in told["en"] or name in LISTING_REFUSED, told["en"]
        problems = told["en"].get("problems", [])
        assert all(set(each) >= {"where", "message", "kind"} for each in problems)
        kinds |= {each["kind"] for each in problems}
        found = {lang: sorted(coded(data)) for lang, data in told.items()}
        assert found["en"] == found["zh-CN"] == found["zh-TW"], name
        causes |= {value for key, value in found["en"] if key == "kind"}
    assert kinds <= codes()
    # A task has a kind too: an entry of a list.
    assert causes - {entry.code for entry in BY_LIST["task"]} <= codes()
    assert len(kinds) > 12, sorted(kinds)


def test_repair_and_undo_say_what_they_did(book_of: BookOf, capsys: Capsys) -> None:
    book = book_of(cards(reached(1), reached(2)))
    overwrite(book, "customers", 1, "score", 99.0)
    tried = run(capsys, "repair", book, "--dry-run", "--json").json
    assert (tried["written"], tried["backup"], tried["problems"]) == (False, None, [])
    mended = run(capsys, "repair", book, "--json").json
    assert mended["changed"] == tried["changed"]
    assert mended["written"]
    assert Path(mended["backup"]).is_file()
    for dry in (("--dry-run",), ()):
        taken = run(capsys, "undo", book, *dry, "--json").json
        assert (taken["action"], taken["written"]) == ("repair", not dry)
    assert run(capsys, "undo", book, "--json").json["refused"] == "commands.nothing_to_undo"
    run(capsys, "edit", book, "LW-00001", "--set", "contact=Ann")
    for dry in (("--dry-run",), ()):
        taken = run(capsys, "undo", book, *dry, "--json").json
        assert (taken["action"], taken["written"]) == ("edit", not dry)
        assert taken["at"].startswith("20")
        assert bool(taken["backup"]) is not bool(dry)


def _in_json(action: str) -> bool:
    found = action_of(action)
    assert found.command is not None
    return found.as_json is not None or found.command.in_json


def _take_results_off(books: Iterable[Path]) -> None:
    for book in books:
        for row in range(2):
            overwrite(book, "visits", row, "result", None)


def test_an_import_says_by_codes_why_columns_go_where_they_go_and_rows_do_not(
    book_of: BookOf, words: dict[str, tuple[str, ...]], capsys: Capsys
) -> None:
    book = messy(book_of, "zh-CN")
    data = run(capsys, "--lang", "zh-CN", "import", book, *words["import"], "--json").json
    assert {line["header"]: (line["field"], line["kind"]) for line in data["columns"]} == {
        "Company": ("name", "intake.why_alias"),
        "Mobile": ("phone", "intake.why_alias"),
        "Phone": ("phones", "bring.why_further_phone"),
        "City": ("city", "intake.why_label"),
        "Next date": ("next_on", "intake.why_label"),
        "Stage": ("stage", "intake.why_label"),
        "Revenue": ("revenue", "intake.why_label"),
        "Colour": (None, "intake.why_nothing"),
    }
    asked = {p["kind"]: p.get("cause") for p in data["problems"]}
    assert asked["bring.blanked"] in codes()
    assert {"intake.duplicate_sure", "intake.duplicate_phone", "bring.no_name"} <= asked.keys()


def test_the_first_rows_hold_raw_values_by_key(
    book_of: BookOf, tmp_path: Path, capsys: Capsys
) -> None:
    rows = [
        ["Company", "Phone", "Next date", "Expected order", "Attitude"],
        ["Neu", "0311 5550123", "2026-03-09 14:30", "12,500", "ready"],
        ["", "0311 5550124", "", "", ""],
    ]
    source = write_list(tmp_path / "list.csv", rows)
    told = {}
    for lang in LANGUAGES:
        book = messy(book_of, lang)
        data = run(capsys, "--lang", lang, "import", book, source, "--dry-run", "--json").json
        told[lang] = [(row["fate"], row["kind"], row["values"]) for row in data["rows"]]
    assert told["en"] == told["zh-CN"] == told["zh-TW"]
    (fate, kind, values), (refused, reason, _) = told["en"]
    assert (fate, kind, refused, reason) == ("added", None, "rejected", "bring.no_name")
    assert values["next_on"] == "2026-03-09"
    assert values["next_at"] == "14:30"
    assert values["expected_order"] == 12500
    assert values["attitude"] == "ready"


def test_a_sentence_with_a_code_is_declared_as_such() -> None:
    """What is said literally; keys that are put together are met by the commands above."""
    for file in (ROOT / "src" / "repbook").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if "said(" in text else ():
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "said":
                key = node.args[0]
                if isinstance(key, ast.Constant):
                    assert key.value in codes(), f"{file}:{node.lineno}"


def test_a_cause_is_the_code_of_the_sentence_within() -> None:
    inner = said("intake.date", value="x")
    outer = said("bring.blanked", question=inner)
    assert (outer.kind, outer.cause) == ("bring.blanked", "intake.date")
    assert outer == say("bring.blanked", question=str(inner))
    assert Problem("A1", outer).message.cause == "intake.date"
    assert Said().kind == ""
    assert codes() < sentences().keys()
    assert json.dumps(outer) == json.dumps(str(outer))


def test_the_page_of_codes_is_what_is_declared() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "codes_page.py", "--check"])
    assert done.returncode == 0, "run: python scripts/codes_page.py"
