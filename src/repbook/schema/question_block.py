"""Where the headings above the question slots stand on Qualify, and the blocks rules read.

Rows 3 to 21 of Qualify hold, for each slot, what the Questions table says about it. The texts
and what they may come to stand above the answer columns, the numbers that rules read above the
columns of answer numbers.
"""

from typing import NamedTuple

from repbook.schema.source import REP, book, per_book
from repbook.scoring.expr import Expr
from repbook.scoring.headings import CHANNELS, head, heading_rules, swing_rules, weight_total
from repbook.scoring.slots import ANSWERS, AUTHORITY, CHOICES, OPTIONS, SLOTS, worths_of
from repbook.scoring.verbs import code
from repbook.text.label import Label


class Part(NamedTuple):
    """One heading row, or one for each of some options: its first row, what it stands above."""

    row: int
    above: tuple[str, ...]
    caption: Label
    options: tuple[int, ...] = (0,)


L = Label
PARTS: dict[str, Part] = {
    "text": Part(3, SLOTS, L("Question", "问题", "問題")),
    "say": Part(4, ANSWERS, L("", "", "")),
    "name": Part(4, SLOTS, L("Short name", "简称", "簡稱")),
    "channel": Part(5, SLOTS, L("Asked by / weight", "提问方式 / 权重", "提問方式 / 權重")),
    "weight": Part(5, ANSWERS, L("", "", "")),
    "unknown": Part(6, ANSWERS, L("Points if unknown", "未知分值", "未知分數")),
    "option": Part(7, SLOTS, L("Options / points", "选项 / 分值", "選項 / 分數"), OPTIONS),
    "points": Part(7, ANSWERS, L("", "", ""), OPTIONS),
    "effect": Part(12, SLOTS, L("Effects", "作用", "效果"), OPTIONS),
    "digit": Part(12, ANSWERS, L("", "", ""), CHOICES),
    "best": Part(17, SLOTS, L("Best points", "最高分值", "最高分數")),
    "worst": Part(18, SLOTS, L("Worst points", "最低分值", "最低分數")),
    "key_phone": Part(19, ANSWERS, L("Order by phone", "电话提问次序", "電話提問次序")),
    "key_visit": Part(20, ANSWERS, L("Order on a visit", "拜访提问次序", "拜訪提問次序")),
    "key_desk": Part(21, ANSWERS, L("Order at the desk", "内部核实次序", "內部查證次序")),
}
LAST_ROW = 21
NUMBERS_ABOVE = "name"
TOTAL_ABOVE, TOTAL_ROW = "score", PARTS["weight"].row
AUTHORITY_TEXT = head("text", AUTHORITY)
WEIGHT_TOTAL = "weight_total"
WORTHS = "HeadWorths"


class Place(NamedTuple):
    """A heading cell's place: the Qualify column it stands above, and its row."""

    above: str
    row: int


def places() -> dict[str, Place]:
    """Return the place of every heading cell by key."""
    found = {
        head(part, slot, option): Place(above, spot.row + line)
        for part, spot in PARTS.items()
        for slot, above in zip(SLOTS, spot.above, strict=True)
        for line, option in enumerate(spot.options)
    }
    found[AUTHORITY_TEXT] = Place(AUTHORITY, PARTS["text"].row)
    found[WEIGHT_TOTAL] = Place(TOTAL_ABOVE, TOTAL_ROW)
    return found


@per_book
def rules() -> dict[str, Expr]:
    """Return the rule of every heading cell by key; none in a workbook without questions."""
    if book() != REP:
        return {}
    extra = {AUTHORITY_TEXT: code("ask.authority"), WEIGHT_TOTAL: weight_total()}
    return heading_rules() | swing_rules() | extra


def is_heading(key: str) -> bool:
    """Tell whether a key is a heading cell's, without building their rules."""
    return key.startswith("head.") or key == WEIGHT_TOTAL


def constants() -> dict[Place, float]:
    """Return the fixed numbers beside the headings: the option numbers."""
    first = PARTS["option"].row
    return {Place(NUMBERS_ABOVE, first + n - 1): float(n) for n in OPTIONS}


def block_cells(key: str) -> list[list[str]]:
    """Return the heading keys of a block, one list a slot; a flat block has one key a slot."""
    if key == "worths":
        return [cells for slot in SLOTS for cells in block_cells(worths_of(slot))]
    if key.startswith("worths."):
        (points,) = block_cells(key.replace("worths", "points"))
        return [[head("unknown", key.split(".")[1]), *points]]
    if "." in key:
        part, slot = key.split(".")
        return [[head(_SINGULAR[part], slot, option) for option in PARTS[_SINGULAR[part]].options]]
    if key.startswith(_OTHERS):
        return block_cells(f"keys_{key.removeprefix(_OTHERS)}")[1:]
    if key == "texts":
        return [[head("text", slot)] for slot in (*SLOTS, AUTHORITY)]
    return [[head(_FLAT[key], slot)] for slot in SLOTS]


_OTHERS = "others_"
"""Starts the block of keys without that of the first slot, the need."""
_SINGULAR = {"options": "option", "points": "points", "digits": "digit"}
_FLAT = {"names": "name", "says": "say", "weights": "weight"}
_FLAT |= {f"keys_{channel}": f"key_{channel}" for channel in CHANNELS}
