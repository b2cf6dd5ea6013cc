"""Features are declared, found lazily, and stand on one another one way."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import repbook.features
from repbook.book.feature import Feature
from repbook.features.discovery import actions, features, index_text
from repbook.features.registry import action_of
from repbook.schema import feature_index

ROOT = Path(repbook.features.__file__).parent
PREFIX = "repbook.features."
SHARED = {"kernel", "settings"}


def test_the_index_says_what_is_declared() -> None:
    held = Path(feature_index.__file__).read_text("utf-8")
    assert held == index_text(), "run: python scripts/feature_index.py"


def test_every_action_is_found_by_its_key() -> None:
    assert [action_of(action.key) for action in actions()] == list(actions())


def imported(path: Path) -> set[str]:
    """Return the features that a file imports from."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    names = [str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)]
    return {n.removeprefix(PREFIX).split(".")[0] for n in names if n.startswith(PREFIX)}


@pytest.mark.parametrize("feature", features(), ids=lambda feature: feature.key)
def test_a_feature_imports_from_those_it_says_it_needs(feature: Feature) -> None:
    paths = [ROOT / f"{feature.key}.py", *(ROOT / feature.key).glob("*.py")]
    found = {name for path in paths if path.exists() for name in imported(path)}
    assert found - {feature.key} - SHARED == set(feature.needs)


def test_what_features_share_knows_none_of_them() -> None:
    for shared, below in (("kernel", {"kernel", "settings"}), ("settings", {"settings"})):
        found = {name for path in (ROOT / shared).glob("*.py") for name in imported(path)}
        assert found <= below


def test_a_press_loads_its_own_feature_alone() -> None:
    code = (
        "import sys; from repbook.features.registry import action_of; action_of('ask_next');"
        f"print(sorted({{m.split('.')[2] for m in sys.modules if m.startswith({PREFIX!r})}}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == str(["cards", "kernel", "qualify", "registry"]), done.stderr
