"""What every test may ask for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from fast import is_long
from live.office import Office
from made_books import Made
from repbook import text

if TYPE_CHECKING:
    import xlwings

# A laden machine draws its first example slowly; that says nothing of the code.
settings.register_profile("repbook", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("repbook")


@pytest.hookimpl(tryfirst=True)  # before those marked are taken out
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what `fast.LONG` leaves to the long run."""
    for item in items:
        if is_long(item.path.relative_to(Path(__file__).parent), item.name):
            item.add_marker(pytest.mark.full)


@pytest.fixture(scope="session")
def office() -> Iterator[Office]:
    """Lend one private LibreOffice to the session (to each worker); fail where it is missing."""
    with Office() as running:
        yield running


@pytest.fixture
def fresh_office() -> Iterator[Office]:
    """Lend a LibreOffice of the test's own: it gives back what large workbooks took of memory."""
    with Office() as running:
        yield running


@pytest.fixture
def live_books(office: Office) -> Iterator[Callable[[Path], xlwings.Book]]:
    """Lend a way to open workbooks in the office as xlwings has them; closed without saving."""
    from live.engine import attach, detach

    app, before = attach(office.desktop, office.pid), office.documents()
    yield lambda path: app.books.open(path)
    for document in office.documents():
        if document not in before:
            document.close(True)
    detach(app)


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep backups and logs in the test's folder, and messages in English."""
    monkeypatch.setenv("REPBOOK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setattr(text, "_language", [])


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Lend built workbooks, each kind built once a session and copied for each use."""
    return Made(tmp_path_factory.mktemp("made"))


@pytest.fixture
def book_of(made: Made, tmp_path: Path) -> Callable[..., Path]:
    """Return a maker of fresh workbooks: `book_of(rows, lang="en", settings={}, file="b.xlsx")`."""
    return lambda *args, **given: made.copy(tmp_path, *args, **given)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., dict[str, Any]]:
    """Return what runs a command and gives back its JSON, with the exit code as `code`."""
    from repbook.entrypoints.cli import main

    def call(*words: object) -> dict[str, Any]:
        capsys.readouterr()
        code = main([*map(str, words), "--json"])
        out = capsys.readouterr().out
        told: dict[str, Any] = json.loads(out) if out.strip() else {}
        return told | {"code": code}

    return call
