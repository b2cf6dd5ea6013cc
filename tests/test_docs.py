"""What the documents say is true: rules and tests, commands, links, languages."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from repbook import __version__
from repbook.entrypoints.cli import COMMANDS, build_parser
from repbook.entrypoints.usage import subparsers
from repbook.setup.applescript import BUTTON, FLAGS
from repbook.setup.attack_surface import CHILD_PROCESSES, WIN32_CALLS

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.zh-CN.md")
GUIDES = ("docs/install.md", "docs/install.zh-CN.md", "docs/release.md")
EVERY = {"--help", "--lang", "--anyway"}
"""The flags of every command, or of every one that writes a workbook, told once."""
RULES = 209
COVERAGE = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| M(\d+) \| (✓?) ?\|(.*)\|(.*)\| ?((?:(?:, )?`test_\w+`)*) ?\|$", re.MULTILINE)


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_coverage_has_one_row_a_rule() -> None:
    assert [int(row[1]) for row in ROW.finditer(COVERAGE)] == list(range(1, RULES + 1))


def test_every_ticked_rule_names_a_test_that_exists() -> None:
    tests = "\n".join(path.read_text(encoding="utf-8") for path in ROOT.glob("tests/**/*.py"))
    known = set(re.findall(r"def (test_\w+)", tests))
    for row in ROW.finditer(COVERAGE):
        if row[2]:
            named = re.findall(r"test_\w+", row[5])
            assert named, f"M{row[1]}"
            assert known.issuperset(named), f"M{row[1]}"
            assert row[3].strip(), f"M{row[1]}"
            assert row[4].strip(), f"M{row[1]}"
        else:
            assert not row[5], f"M{row[1]} names a test but is not ticked"


@pytest.mark.parametrize("readme", READMES)
def test_every_command_is_in_the_readme(readme: str) -> None:
    for command in COMMANDS:
        assert f"`repbook {command.name} " in text(readme)


def test_the_readmes_name_every_flag_of_a_command() -> None:
    """But those of a row that says that there are more."""
    told = dict(re.findall(r"^\| `repbook (\w+)([^`]*)`", text(READMES[0]), re.MULTILINE))
    for command in COMMANDS:
        words = {*re.findall(r"(?<![\w-])--?[a-z][a-z-]*", told[command.name])}
        parser = subparsers(build_parser([command.name]))[command.name]
        flags = [set(each.option_strings) for each in parser._actions if each.option_strings]
        known = set[str]().union(*flags)
        lacking = [each for each in flags if not each & words and not each & EVERY]
        assert not lacking or " ..." in told[command.name], command.name
        assert words <= known, command.name


@pytest.mark.parametrize("name", [*READMES, "ARCHITECTURE.md", "CONTRIBUTING.md", *GUIDES])
def test_links_lead_somewhere(name: str) -> None:
    for link in re.findall(r"\]\(([^)#]+)\)", text(name)):
        assert (ROOT / name).parent.joinpath(link).exists(), link


PICTURE = re.compile(r"\]\(([^)#\s]+\.(?:png|svg|jpg|gif))\)")
SCREENS = ROOT / "docs" / "screens"


def test_each_picture_that_a_document_names_exists() -> None:
    documents = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("examples/*.md")]
    named = [(page, link) for page in documents for link in PICTURE.findall(text(str(page)))]
    assert len(named) > 30
    for page, link in named:
        assert page.parent.joinpath(link).is_file(), f"{page.name}: {link}"


def test_each_picture_has_a_script_that_renews_it() -> None:
    """Sheets come from `screens.py`, which knows them; ribbon and window have their own."""
    drawn = runpy.run_path(str(ROOT / "scripts" / "screens.py"))
    keys = {"ribbon", "running", *(key for shots in drawn["SHOTS"].values() for key in shots)}
    made = {f"{key}.{lang}.png" for key in keys for lang in drawn["DOCUMENTED"]}
    assert {path.name for path in SCREENS.iterdir()} == made


def test_both_readmes_show_the_same_commands() -> None:
    shown = [re.findall(r"^\| `(repbook [^`]+)`", text(name), re.MULTILINE) for name in READMES]
    assert shown[0] == shown[1]


def test_the_button_pages_are_what_the_buttons_say() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "buttons_page.py", "--check"])
    assert done.returncode == 0, "run: python scripts/buttons_page.py"


def test_every_step_of_a_release_says_what_must_be_seen() -> None:
    steps = re.split(
        r"^(\d+)\. ", text("docs/release.md").split("## Results")[0], flags=re.MULTILINE
    )
    assert [int(number) for number in steps[1::2]] == list(range(1, len(steps) // 2 + 1))
    unseen = [n for n, step in enumerate(steps[2::2], 1) if "*Seen:*" not in step]
    assert unseen == [1, 2, 3], "only the preparations may say nothing"


@pytest.mark.parametrize("guide", ["docs/install.md", "docs/install.zh-CN.md"])
def test_the_guides_name_what_guards_stop_a_press(guide: str) -> None:
    """Defender's rules by their numbers, macOS' refusals, and how Python is started."""
    told = text(guide)
    for named in (CHILD_PROCESSES, WIN32_CALLS, "-1743", "-1744", "-600", "tccutil"):
        assert named in told
    assert f"pythonw.exe {' '.join(FLAGS)} -m {BUTTON} FILE" in told
    assert all(f"| {program}" in told for program in ("WPS", "Google"))


def test_the_chinese_guide_begins_with_a_road_through_mirrors() -> None:
    head = "\n".join(text("docs/install.zh-CN.md").splitlines()[:20])
    assert "国内镜像" in head
    assert f"-i https://mirrors.aliyun.com/pypi/simple/ repbook=={__version__}" in head
    assert "astral.sh/uv" not in head
