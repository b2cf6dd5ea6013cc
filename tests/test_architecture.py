"""Imports point downwards only, and a click never waits for a heavy library."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

import repbook

ROOT = Path(repbook.__file__).parent
BASE = {"errors", "text", "record", "datafolder", "scratch"}
BOTTOM = BASE | {"domain"}
MIDDLE = BOTTOM | {"scoring", "schema", "book"}
MAY_IMPORT: dict[str, set[str]] = {
    "record": set(),
    "datafolder": set(),
    "scratch": set(),
    "text": {"text", "record"},
    "errors": BASE,
    "domain": BOTTOM,
    "ooxml": BOTTOM | {"ooxml"},
    "analysis": {"analysis", "domain", "record", "errors"},
    "scoring": BOTTOM | {"scoring"},
    "schema": BOTTOM | {"scoring", "schema"},
    "book": MIDDLE,
    "features": MIDDLE | {"features", "analysis"},
    "adapters": MIDDLE | {"adapters", "ooxml"},
    "build": MIDDLE | {"build", "ooxml"},
    "setup": BOTTOM | {"schema", "book", "setup", "ooxml"},
    "entrypoints": MIDDLE
    | {"features", "adapters", "build", "setup", "ooxml", "entrypoints", "analysis"},
}
OFFICE = {"openpyxl", "xlwings", "xlsxwriter", "pandas", "python_calamine"}
MAY_KNOW_OFFICE = {"adapters", "build"}
FIGURING = {"pandas", "numpy", "networkx"}
MAY_FIGURE = {"analysis", *MAY_KNOW_OFFICE}
PRESS = (
    "import repbook.entrypoints.button, repbook.entrypoints.frame_button",
    "import repbook.adapters.live.app, repbook.features.plan.rank_action",
)
SLOW = {*OFFICE, *FIGURING, "polars", "opencc"}


@cache
def modules() -> tuple[tuple[str, Path], ...]:
    """Return the package's folders (or top modules) and their files."""
    return tuple(_modules())


def _modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(ROOT.rglob("*.py")):
        first = path.relative_to(ROOT).parts[0].removesuffix(".py")
        if first != "__init__":
            yield first, path


@cache
def imports(path: Path) -> tuple[tuple[str, bool], ...]:
    """Return every module that a file imports, and whether it does so when itself imported."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[tuple[str, bool]]:
    tree = ast.parse(path.read_text("utf-8"))
    top = {id(node) for node in tree.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in top) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"relative import in {path}"
            yield str(node.module), id(node) in top


def test_every_folder_has_its_place() -> None:
    assert {folder for folder, _ in modules()} == MAY_IMPORT.keys()


def test_imports_point_downwards() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for folder, path in modules()
        for name, _ in imports(path)
        if name.startswith("repbook.") and name.split(".")[1] not in MAY_IMPORT[folder]
    ]
    assert wrong == []


def test_spreadsheet_libraries_stay_outside() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for folder, path in modules()
        for name, _ in imports(path)
        if name.split(".")[0] in OFFICE and folder not in _knowing(name)
    ]
    assert wrong == []


def _knowing(library: str) -> set[str]:
    return MAY_FIGURE if library.split(".")[0] in FIGURING else MAY_KNOW_OFFICE


def test_figures_over_whole_tables_are_made_in_one_layer() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for folder, path in modules()
        for name, _ in imports(path)
        if name.split(".")[0] in FIGURING and folder not in MAY_FIGURE
    ]
    assert wrong == []


def test_analysis_is_imported_only_where_it_is_used() -> None:
    """Its modules may load heavy libraries at once, so no module outside may load them so."""
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for folder, path in modules()
        for name, at_once in imports(path)
        if at_once and folder != "analysis" and name.startswith("repbook.analysis")
    ]
    assert wrong == []


def test_heavy_libraries_are_imported_where_they_are_used() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for folder, path in modules()
        for name, at_once in imports(path)
        if at_once and name.split(".")[0] in (SLOW - FIGURING if folder == "analysis" else SLOW)
    ]
    assert wrong == []


@pytest.mark.parametrize("layer", ["features", "adapters", "build", "setup"])
def test_those_in_the_middle_do_not_know_each_other(layer: str) -> None:
    others = {"features", "adapters", "build", "setup", "entrypoints"} - {layer}
    assert not MAY_IMPORT[layer] & others


@pytest.mark.parametrize("command", ["rank", "return", "check", "undo"])
def test_a_click_imports_no_heavy_library(tmp_path: Path, command: str) -> None:
    book = str(tmp_path / "b.xlsx")
    calls = [f"main(['new', {book!r}])", f"main([{command!r}, {book!r}])"]
    told = f"print(sorted(set({sorted(SLOW)!r}) & sys.modules.keys()))"
    for call in calls:
        code = f"import sys; from repbook.entrypoints.cli import main; {call}; {told}"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_press_loads_nothing_that_reads_or_edits_files() -> None:
    """The workbook lies open, and what takes files apart is dear to load."""
    files = {f"repbook.ooxml.{name}" for name in ("edit", "index", "package", "xml")}
    found = loaded(*PRESS)
    assert found & (files | {"difflib"}) == set()
    assert not [name for name in found if name.startswith("repbook.build")]
    assert "repbook.adapters.live.writing" in found


DAILY = ("plan.rank_action", "plan.return_action", "calls.log_action", "cards.open_action")
DAILY += ("cards.save_action", "home.feature")


@pytest.mark.parametrize("action", DAILY)
def test_no_daily_press_loads_what_figures_over_whole_tables(action: str) -> None:
    found = loaded(*PRESS, f"import repbook.features.{action}")
    assert not [name for name in found if name.split(".")[0] in SLOW]
    assert not [name for name in found if name.startswith("repbook.analysis")]


def test_a_press_defines_no_slow_tuples_and_compiles_few_patterns() -> None:
    """Each costs a press some 0.3% of its imports; `record` and `re` itself do without."""
    hot = "src/repbook/ooxml/refs.py"  # asked for every cell that is read
    slow = re.compile(r"^from typing import .*\bNamedTuple|^\w+ = re\.compile\(", re.MULTILINE)
    for module in sorted(name for name in loaded(*PRESS) if name.split(".")[0] == "repbook"):
        source = Path(find_spec(module).origin)  # type: ignore[union-attr, arg-type] # all are files
        if not source.as_posix().endswith(hot):
            assert slow.search(source.read_text("utf-8")) is None, module


def loaded(*lines: str) -> set[str]:
    """Return the modules that a new process holds after some lines."""
    code = "\n".join((*lines, "import sys", "print(*sys.modules)"))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())
