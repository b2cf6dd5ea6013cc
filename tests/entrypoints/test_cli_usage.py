"""Wrong calls of the command line: a sentence in the user's language that names the way out."""

from __future__ import annotations

import json
import re

import pytest

from repbook.entrypoints.cli import main
from repbook.entrypoints.usage import Parser
from repbook.errors import UsageError
from repbook.text import sentences, use_language

Capsys = pytest.CaptureFixture[str]
CALLS = {
    "import b.xlsx": ("lacking", "FILE", "repbook import leads.xlsx"),
    "import b.xlsx a.csv --bogus": ("option", "--bogus", "repbook import --help"),
    "import b.xlsx a.csv --drz-run": ("option_near", "--dry-run", "repbook import --help"),
    "impotr b.xlsx": ("command_near", "impotr", "import"),
    "zzz": ("command", "zzz", "repbook --help"),
    "import b.xlsx a.csv --as foo": ("choice", "foo", "customers / calls / orders"),
    "rank b.xlsx --limit x": ("whole", "--limit", "x"),
    "import b.xlsx a.csv --as": ("no_value", "--as", "repbook import --help"),
    "rank b.xlsx --dry-run=3": ("takes_none", "--dry-run", "3"),
    "undo b.xlsx c.xlsx": ("too_many", "c.xlsx", "repbook undo --help"),
    "check b.xlsx --l zh": ("choice", "zh", "zh-TW"),
}
ENGLISH = ("usage:", "error:", "argument ", "expected", "unrecognized", "required", "invalid")


@pytest.mark.parametrize("lang", ["en", "zh-CN", "zh-TW"])
@pytest.mark.parametrize("call", CALLS)
def test_a_wrong_call_is_told_in_the_users_language(call: str, lang: str, capsys: Capsys) -> None:
    kind, *told = CALLS[call]
    try:
        assert main([*(("--lang", lang) if lang != "en" else ()), *call.split()]) == 2
        said = capsys.readouterr()
        words = re.split(r"\{\w+\}", sentences()[f"usage.{kind}"].get(lang))
    finally:
        use_language("en")
    assert said.out == ""
    assert [text for text in (*told, *words) if text not in said.err] == []
    assert lang == "en" or not any(word in said.err for word in ENGLISH)


def test_scripts_get_a_wrong_call_as_json(capsys: Capsys) -> None:
    assert main(["import", "b.xlsx", "a.csv", "--as", "foo", "--json"]) == 2
    found = json.loads(capsys.readouterr().out)
    assert found["refused"] == "usage.choice"
    assert "foo" in found["message"]
    assert found["choices"] == ["customers", "calls", "orders", "contacts"]


def test_what_argparse_says_otherwise_is_passed_on_and_newer_wordings_are_read() -> None:
    parser = Parser(prog="repbook")
    parser.add_argument("--as", choices=("a", "b"))
    newer = "argument --as: invalid choice: 'c', maybe you meant 'a'? (choose from a, b)"
    for message, key, fact in ((newer, "usage.choice", "c"), ("odd", "usage.other", "odd")):
        with pytest.raises(UsageError) as raised:
            parser.error(message)
        assert raised.value.key == key
        assert fact in raised.value.facts.values()
