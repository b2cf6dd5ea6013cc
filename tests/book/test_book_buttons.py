"""The declared buttons: where each stands on the tab and on Home, and the keys that lead to it."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.schema.buttons import (
    BUTTONS,
    BY_KEY,
    HOME_MENUS,
    MENUS,
    MOST_ON_HOME,
    STEP,
    buttons_for_home,
)
from repbook.schema.source import REP
from repbook.schema.tab import EXCELS_KEYS, MOST_KEYS, TAB, clashes, key_path, levels, proposed

# The keys that a rep's fingers know.
DAILY = {
    "new_card": "N", "open_card": "O", "save_card": "S", "find": "F", "log_call": "L",
    "ask_next": "K", "regrade": "G", "rank": "R", "return": "T", "why": "W", "overview": "V",
    "undo": "U", "help": "H",
}  # fmt: skip
# Off the daily way; its blocks have no room for them.
OFF_HOME = ("carry", "export", "hand_in", "hand_over", "merge", "settle")
TIPS = st.dictionaries(st.text("ABC", min_size=3), st.text("ABC", min_size=1, max_size=3))


def test_home_lists_every_button_that_no_step_presses_once() -> None:
    listed = [button.key for _, button in buttons_for_home()]
    steps = [button.key for button in BUTTONS if button.home == STEP]
    of_a_rep = [button.key for button in BUTTONS if REP in button.kinds]
    assert sorted([*listed, *steps, *OFF_HOME]) == sorted(of_a_rep)


def test_blocks_of_home_follow_each_other_and_have_room() -> None:
    blocks = [menu.key for menu, _ in buttons_for_home()]
    order = [menu.key for menu in HOME_MENUS]
    assert blocks == sorted(blocks, key=order.index)
    assert max(Counter(blocks).values()) <= MOST_ON_HOME


def test_menus_and_split_buttons_are_of_the_buttons_own_group() -> None:
    groups = {menu.key: menu.group for menu in MENUS}
    for button in BUTTONS:
        assert not (button.menu and button.split)
        if button.menu:
            assert groups[button.menu] == button.group
        if button.split:
            main = BY_KEY[button.split]
            assert (main.group, main.menu, main.split) == (button.group, "", "")


def test_no_key_tip_is_the_start_of_another_of_its_level() -> None:
    assert list(clashes(levels())) == []


def test_key_tips_are_short_and_none_that_excel_gives() -> None:
    for level, tips in levels().items():
        for tip in tips.values():
            assert re.fullmatch(rf"[A-Z]{{1,{MOST_KEYS}}}", tip)
            assert level != TAB or tip[0] not in EXCELS_KEYS


@pytest.mark.parametrize("key", BY_KEY)
def test_daily_buttons_take_one_key_and_the_tabs_others_two(key: str) -> None:
    tips = levels()[TAB]
    if key in DAILY:
        assert key_path(key) == ("K", DAILY[key])
    elif key in tips:
        assert len(tips[key]) == len(key_path(key)[1]) == 2
    else:
        assert len(key_path(key)) == 3


@given(TIPS)
def test_clashes_are_the_pairs_where_one_begins_the_other(tips: dict[str, str]) -> None:
    found = {(clash.short, clash.long) for clash in clashes({TAB: tips})}
    pairs = ((a, b) for a in tips for b in tips if a != b)
    assert found == {(a, b) for a, b in pairs if tips[b][: len(tips[a])] == tips[a]}


@given(st.text("ABCDEXYZ ", max_size=12), st.lists(st.text("ABCXYZ", min_size=1, max_size=3)))
def test_what_is_proposed_joins_the_taken_ones(wording: str, taken: list[str]) -> None:
    tip = proposed(wording, taken)
    assert re.fullmatch("[A-X][A-Z]", tip)
    for other in taken:
        assert not tip.startswith(other)
        assert not other.startswith(tip)


def test_what_is_proposed_comes_from_the_wording() -> None:
    assert proposed("Compare rivals", []) == "CO"
    assert proposed("Compare rivals", ["CO", "M"]) == "CM"
    assert proposed("Yes", ["E", "S"]) == "AA"


def test_sixty_buttons_find_room_beside_the_daily_ones() -> None:
    tips = [*levels()[TAB].values()]
    for number in range(60):
        tips.append(proposed(f"Action {number}", tips))
    named = {str(place): tip for place, tip in enumerate(tips)}
    assert list(clashes({TAB: named})) == []
    assert {len(tip) for tip in tips[-60:]} == {2}
