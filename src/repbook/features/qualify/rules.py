"""The rules of the Qualify table: answers to points, score, verdict, MAN, grade, ask next.

Points, weights, effects and cut-offs come from the workbook's Questions and Policy (M39-M60, M63,
M90-M92). A veto belongs to an answer, never to a missing one.
"""

from __future__ import annotations

from functools import reduce
from operator import add

from repbook.scoring.expr import Expr, call
from repbook.scoring.headings import head
from repbook.scoring.slots import (
    ANSWERS,
    AUTHORITY,
    AUTHORITY_NUMBER,
    EFFECTS,
    HALVES,
    MARGIN,
    NEED,
    OPTIONS,
    SLOTS,
    VOLUME,
    WHEN,
    answer_of,
    effect_digit,
)
from repbook.scoring.verbs import (
    EMPTY,
    all_,
    along,
    any_,
    at,
    block,
    cases,
    cell,
    code,
    col,
    field,
    find,
    if_,
    if_error,
    is_day,
    is_number,
    iso_date,
    join,
    match,
    not_,
    place,
    rounded,
    slot_known,
    slot_open,
    slot_worth,
    smallest,
    span,
)

CHOSEN = span(ANSWERS)
DROP, NURTURE, FOLLOW, FOCUS = 1, 2, 3, 4


def card(key: str) -> Expr:
    """Return a value of the same card in Customers, empty where there is none."""
    value = at(field("customers", key), col("card_row"))
    return if_(col("card_row").is_(0), "", if_(value.is_(""), "", value))


def row_in_customers() -> Expr:
    """Find the card's row in Customers."""
    return find(col("id"), "customers", "id")


def answer_number(slot: str) -> Expr:
    """Return the chosen option's number: the typed answer, else the measured one, else 0."""
    typed = place(col(slot), f"options.{slot}", len(OPTIONS))
    return if_(col(slot).is_(""), _measured(slot) if slot in MEASURED else 0, typed)


def _measured(slot: str) -> Expr:
    row = col("card_row")
    return if_(row.is_(0), 0, at(field("customers", MEASURED[slot]), row))


MEASURED = {WHEN: "when_step", VOLUME: "volume_step", MARGIN: "margin_step"}
"""The columns of Customers that answer a question by the card's own numbers."""


def known() -> Expr:
    """Return the answered weight in percent."""
    share = 100 * slot_known(CHOSEN, "weights") / cell("weight_total")
    return if_(cell("weight_total").is_(0), 0, rounded(share, 1))


def score() -> Expr:
    """Return 100 · sum(weight · points) / sum(weight · 10)."""
    reached = slot_worth(CHOSEN, "weights", "worths")
    return if_(
        cell("weight_total").is_(0),
        0,
        rounded(100 * reached / (10 * cell("weight_total")), 1),
    )


def letter(slot: str) -> Expr:
    """Return 1 or 0 for M or N by the points of the answer, empty while unknown (M39, M41)."""
    answer = col(answer_of(slot))
    worth = at(block(f"points.{slot}"), answer)
    return if_(answer.is_(0), "", if_(worth > 0, 1, 0))


def authority() -> Expr:
    """Return 1 who decides, advises or may oppose, 0 for neither, empty while unknown (M40)."""
    asked = col(AUTHORITY)
    has = any_(
        *(asked.is_(code(f"authority.{name}")) for name in ("decides", "advises", "opposes"))
    )
    return cases((has, 1), (asked.is_(code("authority.neither")), 0), other="")


def man_number() -> Expr:
    """Return 4M + 2A + N, empty while a letter is unknown (M42-M49)."""
    complete = all_(*(is_number(col(key)) for key in ("m", "a", "n")))
    return if_(complete, 4 * col("m") + 2 * col("a") + col("n"), "")


def man_label() -> Expr:
    """Return the letters of the table's row, or M1A?N0 while one is unknown."""
    parts = [
        join(name, if_(col(key).is_(""), "?", col(key)))
        for name, key in (("M", "m"), ("A", "a"), ("N", "n"))
    ]
    return if_(col("man_number").is_(""), join(*parts), _man("letters", EMPTY))


def _man(key: str, other: Expr) -> Expr:
    row = match(col("man_number"), field("man", "number"))
    value = at(field("man", key), row)
    return if_error(if_(value.is_(""), other, value), other)


def man_action() -> Expr:
    """Return what the MAN table says to do, empty while a letter is unknown."""
    return if_(col("man_number").is_(""), "", _man("action", EMPTY))


def man_cap() -> Expr:
    """Return the level a MAN row allows at most, by its cap label."""
    cap = col("cap")
    return cases(
        (cap.is_(code("verdict.drop")), DROP),
        (cap.is_(code("verdict.nurture")), NURTURE),
        (cap.is_(code("verdict.follow")), FOLLOW),
        other=FOCUS,
    )


def effects() -> Expr:
    """Return the effects of the answers, one digit a slot in order; see `slots.effect_digit`.

    Digits are added up, then joined once: text is what makes a sheet slow. The half that holds the
    user's own questions mostly has no answers, and needs no look-up then.
    """
    return join(*map(_half_of_effects, HALVES))


def _half_of_effects(slots: tuple[str, ...]) -> Expr:
    digits = (at(block(f"digits.{slot}"), col(answer_of(slot)) + 1) for slot in slots)
    answers = span(tuple(map(answer_of, slots)))
    none = sum(effect_digit(0) * 10**place for place in range(len(slots)))
    # SUM would add the digits up too; LibreOffice takes a fifth longer over it.
    return if_(call("SUM", answers).is_(0), none, reduce(add, digits))


def first_with(effect: str) -> Expr:
    """Return the first slot whose answer has an effect, 0 for none."""
    digit = effect_digit(EFFECTS.index(effect) + 1)
    return call("MOD", call("FIND", digit, join(col("effects"), digit)), len(SLOTS) + 1)


def veto_slot() -> Expr:
    """Return the first slot whose answer rules the card out (M52-M54), 0 for none.

    No budget is a veto unless the finance check is allowed and A and N are there (conflict 1).
    """
    plain = first_with("veto")
    budget = first_with("no_budget")
    checked = all_(cell("finance_check").is_(code("yes_no.yes")), col("a").is_(1), col("n").is_(1))
    return if_(plain.is_(0), if_(checked, 0, budget), plain)


def cap_slot() -> Expr:
    """Return the first slot whose answer caps the verdict at nurture, 0 for none (M55, M58)."""
    prepay = first_with("prepay")
    plain = first_with("nurture")
    return if_(prepay.is_(0), plain, prepay)


def approved() -> Expr:
    """Return the face of an approved key account, empty without face or approval (conflict 3)."""
    needed = cell("approval_needed").is_(code("yes_no.yes"))
    return if_(any_(not_(needed), is_day(card("approved_on"))), card("face"), "")


def low_margin_slot() -> Expr:
    """Return the slot that says the margin is too low, 0 for an approved white face."""
    low = first_with("low_margin")
    lifts = cell("white_face_lifts").is_(code("yes_no.yes"))
    return if_(all_(lifts, col("approved").is_(code("face.white"))), 0, low)


def protected() -> Expr:
    """Return 1 while a do-not-drop date lies after the last answer (conflict 4, M9), else 0."""
    until, said = col("keep"), col("answered_on")
    lasting = if_(is_day(until), if_(is_day(said), until > said, True), False)
    return if_(all_(cell("keep_protects").is_(code("yes_no.yes")), lasting), 1, 0)


def base_level() -> Expr:
    """Return the verdict's level before caps: 4 focus, 3 follow up, 2 nurture, 1 drop (M63)."""
    points_, share = col("score"), col("known")
    return cases(
        (col("veto_slot") > 0, DROP),
        (all_(is_number(col("man_number")), col("man_number").is_(0)), DROP),
        (share < cell("known_min"), FOLLOW),
        (all_(points_ >= cell("focus_score"), share >= cell("known_sure")), FOCUS),
        (points_ >= cell("follow_score"), FOLLOW),
        (points_ >= cell("nurture_score"), NURTURE),
        (share < cell("known_sure"), NURTURE),
        other=if_(col("protected").is_(1), NURTURE, DROP),
    )


def level() -> Expr:
    """Return the level after the caps, which only lower."""
    base = col("base_level")
    return smallest(
        base,
        if_(col("cap_slot") > 0, NURTURE, base),
        if_(col("low_margin_slot") > 0, FOLLOW, base),
        if_(col("man_number").is_(""), base, _man("cap_level", base)),
    )


def verdict() -> Expr:
    """Return the verdict's label."""
    names = ("drop", "nurture", "follow", "focus")
    return call("CHOOSE", col("level"), *(code(f"verdict.{name}") for name in names))


def reason() -> Expr:
    """Return the sentence beside the verdict (M63)."""
    colon, percent = code("reason.colon"), join(rounded(col("known"), 0), "%")
    figures = join(code("reason.score"), rounded(col("score"), 0), code("reason.known"), percent)
    low = col("score") < cell("nurture_score")
    kept = all_(col("base_level").is_(NURTURE), low, col("protected").is_(1))
    capped = join(code("reason.capped"), colon, _capped_by())
    return cases(
        (col("veto_slot") > 0, join(code("reason.veto"), colon, _name(col("veto_slot")))),
        (
            all_(
                col("base_level").is_(DROP), is_number(col("man_number")), col("man_number").is_(0)
            ),
            code("reason.not_customer"),
        ),
        (col("level") < col("base_level"), capped),
        (col("known") < cell("known_min"), join(code("reason.too_little"), colon, percent)),
        (
            all_(kept, col("known") >= cell("known_sure")),
            join(code("reason.kept"), iso_date(col("keep"))),
        ),
        other=figures,
    )


def _name(slot: Expr) -> Expr:
    return along("names", slot)


def _capped_by() -> Expr:
    return cases(
        (all_(col("cap_slot") > 0, col("level").is_(NURTURE)), _name(col("cap_slot"))),
        (all_(col("low_margin_slot") > 0, col("level").is_(FOLLOW)), _name(col("low_margin_slot"))),
        other=col("man"),
    )


def key_account() -> Expr:
    """Return 1 for an approved key account that no low margin rules out (M16, M59), else 0."""
    return if_(all_(not_(col("approved").is_("")), col("low_margin_slot").is_(0)), 1, 0)


def grade() -> Expr:
    """Return A, B or C (M88, M92); a further purchase is A or B by its state (M93).

    A card says itself whose further purchase it is: a search for its account goes through every
    card in vain where accounts are numbers of another system.
    """
    ahead = col("expected") - col("answered_on")
    dated = all_(is_day(col("expected")), is_number(col("answered_on")))
    soon = if_(dated, all_(ahead >= 0, ahead <= cell("grade_a_days")), False)
    worth = all_(
        col("level").is_(FOLLOW),
        col("score") >= cell("follow_score"),
        col("known") >= cell("known_min"),
    )
    follows = at(field("customers", "follows"), col("card_row"))
    again = if_(col("card_row").is_(0), False, all_(follows.is_not(""), col("level") > DROP))
    return cases(
        (any_(all_(col("level").is_(FOCUS), soon), col("key_account").is_(1)), code("grade.a")),
        (any_(col("level").is_(FOCUS), worth, again), code("grade.b")),
        other=code("grade.c"),
    )


def buys() -> Expr:
    """Return 1 for a customer with orders, whose need they show, else 0."""
    count = card("orders")
    ordered = any_(if_(is_number(count), count > 0, False), is_day(card("last_order")))
    return if_(ordered, 1, 0)


def ask_phone() -> Expr:
    """Return the slot to ask by phone: need, then when, then who decides, then by swing.

    A customer with orders is asked the need last.
    """
    return cases(
        (all_(_open(NEED), col("buys").is_(0)), SLOTS.index(NEED) + 1),
        (_open(WHEN), SLOTS.index(WHEN) + 1),
        (col("a").is_(""), AUTHORITY_NUMBER),
        other=_by_swing("phone"),
    )


def ask_visit() -> Expr:
    """Return the slot to ask on a visit: who decides if only that is open, else swing."""
    only_a = all_(is_number(col("m")), is_number(col("n")), col("a").is_(""))
    key = _swing_key("visit")
    last = all_(col("buys").is_(1), col("a").is_(""), _others_key("visit").is_(0))
    return cases(
        (any_(only_a, last), AUTHORITY_NUMBER),
        (key > 0, _slot_of(key)),
        other=if_(col("a").is_(""), AUTHORITY_NUMBER, 0),
    )


def ask_desk() -> Expr:
    """Return the slot to settle at the desk, by swing."""
    return _by_swing("desk")


def _open(slot: str) -> Expr:
    return all_(col(answer_of(slot)).is_(0), cell(head("weight", slot)) > 0)


def _by_swing(channel: str) -> Expr:
    key = _swing_key(channel)
    return if_(key > 0, _slot_of(key), 0)


def _swing_key(channel: str) -> Expr:
    """Return the largest key of an open question, 0 where none is open.

    Of a customer with orders the need has the least, whatever its swing.
    """
    plain = slot_open(CHOSEN, f"keys_{channel}")
    if channel == "desk":
        return plain
    others = _others_key(channel)
    return if_(col("buys").is_(0), plain, if_(others > 0, others, plain))


def _others_key(channel: str) -> Expr:
    """Return the largest key of an open question that is not the need."""
    return slot_open(span(ANSWERS[1:]), f"others_{channel}")


def _slot_of(key: Expr) -> Expr:
    return AUTHORITY_NUMBER - call("MOD", key, 100)


def ask_text(number: str) -> Expr:
    """Return the question to settle at the desk, empty when everything is known."""
    return if_(col(number).is_(0), "", along("texts", col(number)))


def ask_aloud(number: str) -> Expr:
    """Return the question as it can be said to the customer, empty when everything is known."""
    return cases(
        (col(number).is_(0), ""),
        (col(number).is_(AUTHORITY_NUMBER), code("ask.authority")),
        other=along("says", col(number)),
    )


def name() -> Expr:
    """Return the customer's name beside the answers."""
    return card("name")
