"""The installers to paste: pinned to this version, and doing what they say."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from repbook import __version__
from repbook.entrypoints.cli import build_parser

ROOT = Path(__file__).parent.parent
SHELL, POWERSHELL = ROOT / "scripts" / "install.sh", ROOT / "scripts" / "install.ps1"
GUIDES = (ROOT / "docs" / "install.md", ROOT / "docs" / "install.zh-CN.md")
UV = """#!/bin/sh
echo "uv $* mirror=$UV_PYTHON_INSTALL_MIRROR" >>"$HOME/told"
test "$1 $2" != "tool dir" || echo "$HOME/bin"
"""
REPBOOK = '#!/bin/sh\necho repbook "$@" >>"$HOME/told"\n'
CURL = '#!/bin/sh\necho "curl $*" >>"$HOME/told"\necho "cp $HOME/fetched $HOME/.local/bin/uv"\n'


def script(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home with the command that a real uv would have put there, and a bare PATH."""
    script(tmp_path / "bin" / "repbook", REPBOOK)
    (tmp_path / "path").mkdir()
    for tool in ("sh", "cp", "dirname", "basename"):
        (tmp_path / "path" / tool).symlink_to(shutil.which(tool) or tool)
    (tmp_path / ".local" / "bin").mkdir(parents=True)
    return tmp_path


def install(home: Path, *words: str | Path) -> tuple[int, str, list[str]]:
    """Run the shell installer; return its exit code, its errors, and the commands it ran."""
    environ = {"HOME": str(home), "PATH": str(home / "path")}
    command = ["/bin/sh", str(SHELL), *map(str, words)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True)
    told = home / "told"
    return done.returncode, done.stderr, told.read_text().splitlines() if told.exists() else []


def wheel(home: Path, version: str = __version__) -> Path:
    """Put a wheel into a share."""
    path = home / "my share" / f"repbook-{version}-py3-none-any.whl"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"")
    return path


@pytest.mark.parametrize("path", [SHELL, POWERSHELL, *GUIDES], ids=lambda path: path.name)
def test_every_version_named_is_this_one(path: Path) -> None:
    text = path.read_text("utf-8")
    named = re.findall(r"repbook(?:==|-)(\d+\.\d+\.\d+)", text)
    named += re.findall(r"(?i)^\$?version ?= ?'?([\d.]+)", text, re.MULTILINE)
    assert named
    assert set(named) == {__version__}


def test_everything_fetches_the_same_uv_and_python() -> None:
    texts = [path.read_text("utf-8") for path in (SHELL, POWERSHELL, *GUIDES)]
    fetched = {found for text in texts for found in re.findall(r"astral\.sh/uv/([\d.]+)/", text)}
    assert len(fetched) == 1
    pinned = r"(?i)(?:^\$?python ?= ?'?|--managed-python --python )(3[\d.]+)"
    assert {found for text in texts for found in re.findall(pinned, text, re.MULTILINE)} == {"3.12"}


def test_the_installers_are_plain_ascii_as_old_shells_want() -> None:
    assert SHELL.read_bytes().isascii()
    assert POWERSHELL.read_bytes().isascii()


def test_what_the_powershell_installer_runs_is_a_command() -> None:
    text = POWERSHELL.read_text()
    options = re.findall(r"'(--lang|--no-desktop)'", text)
    assert sorted(set(options)) == ["--lang", "--no-desktop"]
    assert "$arguments = @('install')" in text
    words = ["install", "--lang", "zh-TW", "--no-desktop"]
    assert build_parser(words).parse_args(words).desktop is False
    assert "[ValidateSet('', 'en', 'zh-CN', 'zh-TW')] [string] $Lang" in text


def test_a_uv_that_is_there_is_used(home: Path) -> None:
    script(home / "path" / "uv", UV)
    code, _, told = install(home, "--lang", "zh-CN")
    assert code == 0
    pinned = f"repbook=={__version__}"
    assert told == [
        f"uv tool install --force --managed-python --python 3.12 {pinned} mirror=",
        "uv tool update-shell mirror=",
        "uv tool dir --bin mirror=",
        "repbook install --lang zh-CN",
    ]


def test_uv_is_fetched_where_there_is_none(home: Path) -> None:
    script(home / "path" / "curl", CURL)
    script(home / "fetched", UV)
    code, errors, told = install(home)
    assert (code, errors) == (0, "")
    assert re.fullmatch(r"curl -LsSf https://astral\.sh/uv/[\d.]+/install\.sh", told[0])
    assert told[-1] == "repbook install"


def test_a_fetch_that_fails_is_said(home: Path) -> None:
    for curl in ("echo 'exit 1'", "exit 6"):
        script(home / "path" / "curl", f"#!/bin/sh\n{curl}\n")
        code, errors, told = install(home)
        assert code == 1
        assert "Is there a network?" in errors
        assert told == []


def test_from_a_share_nothing_comes_from_the_network(home: Path) -> None:
    path = wheel(home)
    script(path.parent / "uv", UV)
    code, _, told = install(home, "--wheel", path, "--no-desktop")
    offline = f"--force --offline --no-index --find-links {path.parent}"
    assert code == 0
    assert told[0] == (
        f"uv tool install {offline} --no-python-downloads --python >=3.11 {path} mirror="
    )
    assert told[-1] == "repbook install --no-desktop"


def test_a_share_may_hold_python_too(home: Path) -> None:
    path = wheel(home)
    script(path.parent / "uv", UV)
    (path.parent / "python").mkdir()
    _, _, told = install(home, "--wheel", path)
    assert f"--managed-python --python 3.12 {path} " in told[0]
    assert told[0].endswith(f"mirror=file://{path.parent}/python")


def test_what_cannot_be_installed_is_said(home: Path) -> None:
    assert "no file" in install(home, "--wheel", home / "gone.whl")[1]
    assert "something else" in install(home, "--wheel", wheel(home, "9.9.9"))[1]
    assert "beside the wheel" in install(home, "--wheel", wheel(home))[1]
    assert "Name the wheel" in install(home, "--wheel")[1]
    assert install(home, "--wheel")[0] == 1
    assert not (home / "told").exists()


def test_a_failed_installation_is_the_installers_failure(home: Path) -> None:
    script(home / "path" / "uv", UV)
    script(home / "bin" / "repbook", "#!/bin/sh\nexit 1\n")
    assert install(home)[0] == 1
    script(home / "path" / "uv", "#!/bin/sh\nexit 2\n")
    assert install(home)[0] == 2
