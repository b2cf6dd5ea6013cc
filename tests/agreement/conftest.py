"""Books computed by LibreOffice, each once a test run however many workers ask."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from comparing import Answer, Ask, Recomputed, differences, shown_looks, stored
from filelock import FileLock
from invented_books import Recipe, write_book

from live.office import Office


@pytest.fixture(scope="session")
def books(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return the folder that all workers share."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "agreement"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def compute(books: Path, request: pytest.FixtureRequest) -> Ask:
    """Return what builds a recipe's book and has LibreOffice compute it."""

    def ask(recipe: Recipe) -> Answer:
        path = books / f"{recipe.lang}-{recipe.seed}-{recipe.cards}.pickle"
        with FileLock(f"{path}.lock"):
            if not path.exists():
                office = request.getfixturevalue("office")
                path.write_bytes(pickle.dumps(_computed(recipe, path.with_suffix(".xlsx"), office)))
        answer: Answer = pickle.loads(path.read_bytes())
        return answer

    return ask


def _computed(recipe: Recipe, path: Path, office: Office) -> Answer:
    write_book(recipe, path)
    snapshot, cells = stored(path)
    with office.open(path) as document:
        recomputed = Recomputed(document)
        values = [recomputed.value(cell.tab, cell.ref) for cell in cells]
        found = differences(cells, recomputed)
        return Answer(snapshot, cells, values, found, shown_looks(document, snapshot))
