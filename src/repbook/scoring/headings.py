"""What stands above the slots on Qualify: each question's settings, fetched by slot.

The blocks that row rules read (`options.q01`, `points.q01`, `digits.q01`, `weights`, ...) are these
cells; their keys are `head.<part>.<slot>` with a 1-based option number where there is one.
"""

from __future__ import annotations

from repbook.scoring.expr import Expr, Operand, call, lift
from repbook.scoring.slots import (
    CHOICES,
    EFFECTS,
    HALVES,
    OPTIONS,
    SLOTS,
    UNANSWERED,
    effect_digit,
    number_of,
)
from repbook.scoring.verbs import (
    all_,
    any_,
    at,
    cases,
    cell,
    code,
    field,
    if_,
    if_error,
    is_number,
    largest,
    match,
    rounded,
    smallest,
)

CHANNELS = ("phone", "visit", "desk")
# A visit can settle what a call can; the desk list is its own.
SUITS = {"phone": ("phone",), "visit": ("visit", "phone"), "desk": ("desk",)}


def head(part: str, slot: str, option: int = 0) -> str:
    """Return the key of a heading cell."""
    return f"head.{part}.{slot}.{option}" if option else f"head.{part}.{slot}"


def _setting(slot: str, key: str, default: Operand) -> Expr:
    row = match(slot, field("questions", "slot"))
    value = at(field("questions", key), row)
    return if_error(if_(value.is_(""), default, value), default)


def _number(slot: str, key: str) -> Expr:
    value = _setting(slot, key, 0)
    return if_(is_number(value), value, 0)


def heading_rules() -> dict[str, Expr]:
    """Return the rule of every heading cell by key (M50, M60)."""
    rules: dict[str, Expr] = {}
    for slot in SLOTS:
        rules |= _slot_rules(slot)
    return rules


def _slot_rules(slot: str) -> dict[str, Expr]:
    active = _setting(slot, "active", "").is_(code("yes_no.yes"))
    rules = {
        head("text", slot): if_(active, _setting(slot, "text", ""), ""),
        head("say", slot): if_(active, _setting(slot, "say", _setting(slot, "text", "")), ""),
        head("name", slot): if_(active, _setting(slot, "name", ""), ""),
        head("weight", slot): if_(active, largest(0, _number(slot, "weight")), 0),
        head("unknown", slot): _number(slot, "unknown"),
    }
    for option in OPTIONS:
        rules[head("option", slot, option)] = _setting(slot, f"option{option}", "")
        rules[head("points", slot, option)] = _number(slot, f"points{option}")
        rules[head("effect", slot, option)] = _setting(slot, f"effect{option}", "")
    for choice in CHOICES:
        rules[head("digit", slot, choice)] = _placed_digit(slot, choice)
    for channel in CHANNELS:
        rules[head(f"key_{channel}", slot)] = _ask_key(slot, channel)
    return rules


def _placed_digit(slot: str, choice: int) -> Expr:
    """Return the digit of an answer's effect at the place of its slot: the first leftmost."""
    (half,) = (half for half in HALVES if slot in half)
    place = 10 ** (len(half) - 1 - half.index(slot))
    digits = {name: effect_digit(number) * place for number, name in enumerate(EFFECTS, 1)}
    none = lift(effect_digit(0) * place)
    if choice == UNANSWERED:
        return none
    effect = cell(head("effect", slot, choice))
    return cases(*((effect.is_(code(f"effect.{e}")), n) for e, n in digits.items()), other=none)


def _ask_key(slot: str, channel: str) -> Expr:
    """Order slots by best minus worst outcome, then by slot: swing · 100,000 + slot rank."""
    asked = cell(head("channel", slot))
    suits = any_(*(asked.is_(code(f"asked_by.{name}")) for name in SUITS[channel]))
    swing = cell(head("weight", slot)) * (cell(head("best", slot)) - cell(head("worst", slot)))
    open_ = all_(suits, cell(head("weight", slot)) > 0)
    return if_(open_, rounded(swing * 1000, 0) * 100 + (len(SLOTS) + 1 - number_of(slot)), 0)


def swing_rules() -> dict[str, Expr]:
    """Return the rules of each slot's channel and its best and worst points."""
    rules: dict[str, Expr] = {}
    for slot in SLOTS:
        options = [cell(head("option", slot, number)) for number in OPTIONS]
        points = [cell(head("points", slot, number)) for number in OPTIONS]
        filled = [(point, option) for point, option in zip(points, options, strict=True)]
        best = [if_(option.is_(""), 0, point) for point, option in filled]
        worst = [if_(option.is_(""), 1e9, point) for point, option in filled]
        rules[head("channel", slot)] = _setting(slot, "asked_by", "")
        rules[head("best", slot)] = largest(*best)
        rules[head("worst", slot)] = smallest(*worst, largest(*best))
    return rules


def weight_total() -> Expr:
    """Return the rule of the sum of all weights."""
    return call("SUM", *(cell(head("weight", slot)) for slot in SLOTS))
