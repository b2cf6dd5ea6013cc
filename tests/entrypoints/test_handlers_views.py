"""The button View asks which view, puts it on, and shows a sheet of it."""

from __future__ import annotations

import pytest
from hand_desk import HandDesk

from doing import BookOf
from made_books import cards, lead
from repbook.entrypoints.frame_button import press
from repbook.entrypoints.outcome import Mood
from repbook.features.views.declared import VIEWS, named
from repbook.schema.buttons import BY_KEY
from repbook.text import LANGUAGES, use_language

# What Excel shows of a question above the cell that is typed into.
PROMPT = 255


@pytest.fixture
def desk(book_of: BookOf) -> HandDesk:
    return HandDesk(book_of(cards(lead(1))))


def test_a_view_brings_its_first_sheet_to_the_front(desk: HandDesk) -> None:
    assert press("view", desk, "3").mood is Mood.QUIET
    assert desk.front() == "customers"
    assert press("view", desk, "Credit").mood is Mood.QUIET
    assert desk.front() == "accounts"


def test_a_sheet_of_the_view_stays_in_front(desk: HandDesk) -> None:
    desk.show("accounts")
    assert press("view", desk, "all").mood is Mood.QUIET
    assert desk.seen == [("accounts", "")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_no_view_is_refused_with_the_views(desk: HandDesk, lang: str) -> None:
    use_language(lang)
    told = press("view", desk, "?")
    assert told.mood is Mood.REFUSED
    assert all(f"{n} {view.label.get(lang)}" in told.text for n, view in enumerate(VIEWS, 1))
    assert desk.seen == []


def test_every_way_to_name_a_view_names_that_one() -> None:
    for number, view in enumerate(VIEWS, 1):
        for text in (str(number), view.key, view.key.upper(), *view.label, f" {view.label.en} "):
            assert named(text) is view
    assert named("11") is named("") is None


def test_a_part_names_the_one_view_that_is_called_so() -> None:
    by_key = {view.key: view for view in VIEWS}
    assert named("品質") is named("质量") is by_key["quality"]
    assert named("accounts") is by_key["key"]
    assert named("户") is None


def test_the_question_lists_the_views_within_what_excel_shows() -> None:
    for lang in LANGUAGES:
        tip = BY_KEY["view"].tip.get(lang)
        assert len(tip) <= PROMPT
        assert all(view.label.get(lang) in tip for view in VIEWS)
