"""Every button in a running application: ribbon callback, Sub, launcher, Python, cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from live.day import SCENARIOS, rows_of
from live.office import Office
from live.pressing import OpenBook, put_launcher_in
from repbook.schema.buttons import BY_KEY
from repbook.text import LANGUAGES

FULL, RELEASE = pytest.mark.full, pytest.mark.release
# Ten thousand customers take LibreOffice more than half an hour and six gigabytes.
OFTEN = {("en", 200), ("zh-TW", 200), ("zh-CN", 1000)}
DAYS = [
    pytest.param(lang, count, marks=FULL if (lang, count) in OFTEN else (FULL, RELEASE))
    for count in (200, 1000, 10_000)
    for lang in LANGUAGES
]
MORNING = 8
OpenDesk = Callable[..., OpenBook]


@pytest.fixture
def desk(fresh_office: Office, book_of: Callable[..., Path]) -> Iterator[OpenDesk]:
    """Return a maker of open workbooks with macros."""
    opened = []

    def make(count: int, lang: str) -> OpenBook:
        path = put_launcher_in(book_of(rows_of(count, lang), lang=lang, file="day.xlsm"))
        opened.append(fresh_office.open(path, macros=True))
        return OpenBook(fresh_office, opened[-1], lang)

    yield make
    for document in opened:
        document.close()


def test_no_button_is_left_out() -> None:
    assert SCENARIOS.keys() == BY_KEY.keys()


def test_a_morning(desk: OpenDesk) -> None:
    """The first buttons of a day, in the fast run."""
    keys = list(SCENARIOS)[:MORNING]
    assert set(played(desk(20, "en"), keys)) >= set(keys)


@pytest.mark.parametrize(("lang", "count"), DAYS)
def test_a_day(desk: OpenDesk, lang: str, count: int) -> None:
    assert set(played(desk(count, lang), SCENARIOS)) == BY_KEY.keys()


def played(day: OpenBook, keys: Iterable[str]) -> list[str]:
    """Press the buttons, all of them also where some go wrong; return which were pressed."""
    wrong = []
    for key in keys:
        try:
            SCENARIOS[key](day)
            assert day.is_calm
        except Exception as error:
            error.add_note(f"the button {key}")
            wrong.append(error)
    if wrong:
        raise ExceptionGroup(f"{len(wrong)} buttons", wrong)
    return day.pressed
