"""Workbooks built once for all tests of the build."""

from __future__ import annotations

import pytest
from build_samples import MADE_AT, TODAY, Built, sample_rows

from fast import spoken
from repbook.build.book import build_book


@pytest.fixture(scope="session", params=spoken())
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Lend a workbook of 30 cards in each language."""
    lang = str(request.param)
    path = tmp_path_factory.mktemp("built") / f"{lang}.xlsx"
    rows = sample_rows(30, lang)
    build_book(path, lang=lang, rep="LW", rows=rows, as_of=TODAY, made_at=MADE_AT, book_id="b1")
    return Built(path, lang, rows)
