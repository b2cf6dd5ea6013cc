"""Help says of every button what it does, which keys and which command lead to it."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.schema.buttons import BUTTONS, BY_KEY, GROUPS, MENUS, Button, in_group
from repbook.schema.declare import SheetCell
from repbook.schema.fitting import height_of, lines_of
from repbook.schema.sheets import SHEETS
from repbook.schema.tab import key_path
from repbook.text.label import LANGUAGES, Label

HELP = SHEETS["help"]
WORDS = st.text("ab 客户。", min_size=1, max_size=80)


def rows() -> dict[int, dict[str, SheetCell]]:
    """Return the page's cells by row and column."""
    found: dict[int, dict[str, SheetCell]] = defaultdict(dict)
    for cell in HELP.cells:
        found[int(cell.ref[1:])][cell.ref[0]] = cell
    return found


def texts(row: dict[str, SheetCell]) -> tuple[Label | None, ...]:
    """Return the four texts of a line, the name without its indent."""
    found = [row[column].text if column in row else None for column in "BCDE"]
    name = found[0]
    return (Label(*(text.strip() for text in name)) if name else None, *found[1:])


def said(button: Button) -> tuple[Label, ...]:
    """Return what the page says of a button."""
    keys = " ".join(("Alt", *key_path(button.key)))
    return (button.label, button.tip, Label(keys, keys, keys), Label(*[button.command] * 3))


@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.key)
def test_a_button_is_explained_once(button: Button) -> None:
    lines = [texts(row) for row in rows().values()]
    assert lines.count(said(button)) == 1


def test_buttons_stand_below_their_group_and_menu() -> None:
    names = [texts(row)[0] for _, row in sorted(rows().items())]
    tips = [texts(row)[1] for _, row in sorted(rows().items())]
    for group in GROUPS:
        places = [tips.index(button.tip) for button in in_group(group.key)]
        if places:
            start = names.index(group.label)
            after = [names.index(g.label) for g in GROUPS if g.label in names]
            end = min([place for place in after if place > start], default=len(names))
            assert all(start < place < end for place in places)
    for menu in MENUS:
        items = [tips.index(button.tip) for button in BUTTONS if button.menu == menu.key]
        first = tips.index(menu.tip) + 1
        assert items == list(range(first, first + len(items)))


@pytest.mark.parametrize("key", ["rank", "return", "open_card", "undo"])
def test_the_day_names_its_buttons_and_their_keys(key: str) -> None:
    steps = [row for row in rows().values() if row["B"].key.startswith("help.day.")]
    shown = {texts(row)[0]: texts(row)[2] for row in steps}
    label, _, keys, _ = said(BY_KEY[key])
    assert shown[label] == keys


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_slot_is_left_open(lang: str) -> None:
    assert not [cell.key for cell in HELP.cells if cell.text and "{" in cell.text.get(lang)]


def test_the_page_is_hidden_reached_from_home_and_leads_back() -> None:
    assert not HELP.visible
    assert "help" in {cell.link for cell in SHEETS["home"].cells}
    assert BY_KEY["help"].opens == "help"
    assert len([cell for cell in HELP.cells if cell.link == "home"]) == 2


def test_the_page_prints_upright_and_one_page_wide() -> None:
    assert (HELP.landscape, HELP.fit) == (False, (1, 0))
    last = max(rows())
    assert HELP.content.print_area == f"A1:E{last}"
    assert HELP.content.heights.keys() == set(range(1, last + 1))


@given(WORDS, WORDS, st.integers(3, 60), st.sampled_from(LANGUAGES))
def test_more_text_or_less_room_takes_no_fewer_lines(
    text: str, more: str, width: int, lang: str
) -> None:
    lines = lines_of(text, width, lang)
    assert 1 <= lines_of(text, 4 * width, lang) <= lines
    assert lines_of(f"{text}\n{more}", width, lang) == lines + lines_of(more, width, lang)


@pytest.mark.parametrize(
    ("text", "width", "lang", "lines"),
    [
        ("one two", 20, "en", 1),
        ("one two", 5, "en", 2),
        ("abcdefghijklmnop", 5, "en", 3),
        ("客户" * 5, 20, "zh-CN", 1),
        ("客户" * 5, 10, "zh-TW", 2),
        ("", 5, "en", 1),
    ],
)
def test_lines_of_a_text(text: str, width: float, lang: str, lines: int) -> None:
    assert lines_of(text, width, lang) == lines


def test_the_highest_language_and_text_decide() -> None:
    cells = [(Label("a", "a", "客户客户"), 4.0), (Label("", "", ""), 9.0)]
    assert height_of(cells) == 2 * 16.5
    assert height_of([(Label("a b", "", ""), 1)]) == 2 * 15
