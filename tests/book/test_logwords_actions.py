"""Every action that changes a workbook has a name in the change log and the list of backups."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import repbook
from repbook.text import LANGUAGES, say, sentences

SOURCES = Path(repbook.__file__).parent


def made() -> set[str]:
    """Return the names that the sources give the changes they make."""
    texts = (path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py"))
    calls = (
        node
        for text in texts
        if "Changes(" in text
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args
    )
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id == "Changes"
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


@pytest.mark.parametrize("name", sorted(made()))
def test_a_change_is_named_in_words(name: str) -> None:
    assert f"log.{name}" in sentences()
    assert all(say(f"log.{name}", lang) != name for lang in LANGUAGES)
