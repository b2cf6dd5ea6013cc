"""What Home and Overview count: the day's sheet, the cards that wait, the data that is wrong."""

from __future__ import annotations

from repbook.domain.planning.card import GONE
from repbook.features.cards.rules import next_working_day
from repbook.schema.cell_builders import cards, has_id, is_code, planned, typed
from repbook.scoring.expr import Condition, Expr, Operand
from repbook.scoring.verbs import (
    cell,
    count_if,
    if_,
    if_error,
    is_day,
    largest,
    mean_if,
    rounded,
    sum_if,
    where,
)

TODAY = cell("as_of")
FIRST_DAY = 61
WEEK, TIDY_WEEKLY = 7, 2
ON_SHEET = where("visits", "visit_id", "text")
PLANNED = where("visits", "place", ">", 0)
"""Holds for rows that ranking seated; those of an earlier day that stay below have no place."""
NOT_RETURNED = where("visits", "returned", "blank")
KEY_ACCOUNT = (
    where("customers", "face", "text"),
    where("customers", "approved_on", ">=", FIRST_DAY),
)
OPEN = where("customers", "outcome", "blank")
"""Holds for cards without an outcome: neither won, lost nor void."""
WON = is_code("customers", "outcome", "outcome.won")
RETRY = (where("customers", "tries", ">", 0), where("customers", "retry_on", "blank"))
"""Holds for dates that no one promised: the next attempt after no answer."""
IN_WORDS = (where("calls", "result", "blank"), where("calls", "result_said", "text"))
KEPT_DATES = where("customers", "keep_until", ">=", FIRST_DAY)


def grade(letter: str) -> Condition:
    """Hold for cards of a grade."""
    return is_code("customers", "grade", f"grade.{letter}")


def verdict(name: str) -> Condition:
    """Hold for cards with a verdict."""
    return is_code("customers", "verdict", f"verdict.{name}")


def do(kind: str) -> Condition:
    """Hold for rows of the day's sheet that are visits, or calls."""
    return is_code("visits", "kind", f"do.{kind}")


def on_sheet(*conditions: Condition) -> Expr:
    """Count the rows of the day's sheet."""
    return count_if(ON_SHEET, *conditions)


def planned_rows(*conditions: Condition) -> Expr:
    """Count the rows that were ranked for the sheet's day, as Rank and Finish day say them."""
    return on_sheet(PLANNED, *conditions)


def desk_contacts() -> Expr:
    """Count the calls planned for the sheet's day, those in writing too."""
    return planned_rows(do("call")) + planned_rows(do("chat"))


def not_yet_returned(*conditions: Condition) -> Expr:
    """Count the rows of the day's sheet that return has not taken yet."""
    return on_sheet(NOT_RETURNED, *conditions)


def results_waiting(*conditions: Condition) -> Expr:
    """Count the results typed and not returned."""
    return typed("visits", "result", ON_SHEET, NOT_RETURNED, *conditions)


def appointments() -> Expr:
    """Count the planned day's appointments: its date with a time."""
    on_day = where("customers", "next_on", "=", cell("plan_day"))
    return planned(worked_cards(on_day, where("customers", "next_at", ">=", 0)))


def promises_overdue() -> Expr:
    """Count the promises whose date has passed."""
    return promises("<", TODAY)


def promises_due() -> Expr:
    """Count the promises of the planned day and before; of today where that lies behind."""
    ahead = if_(is_day(cell("plan_day")), cell("plan_day"), TODAY)
    return promises("<", largest(TODAY, ahead) + 1)


def promises(op: str, day: Expr) -> Expr:
    """Count promises by their date, with a time or without; a retry after no answer is none.

    `planning.card.is_promise` says the same of a card. Nobody keeps a promise to a customer who
    is lost. One made after that was known is planned, but not counted here: no conditional count
    compares two columns.
    """
    dated = where("customers", "next_on", op, day)
    return worked_cards(dated) - worked_cards(dated, *RETRY)


def expected(first: Operand, last: Operand, *tests: Condition) -> tuple[Condition, ...]:
    """Return what holds for cards that expect to buy from one day to another."""
    day = ("customers", "expected_on")
    return (where(*day, ">=", first), where(*day, "<=", last), *tests)


def live_cards(*tests: Condition) -> Expr:
    """Count cards without an outcome."""
    return cards(OPEN, *tests)


def worked_cards(*tests: Condition) -> Expr:
    """Count cards that are planned on: the open and the won, neither lost nor void."""
    gone = (is_code("customers", "outcome", f"outcome.{name}") for name in GONE)
    lost, void = (cards(each, *tests) for each in gone)
    return cards(*tests) - lost - void


def open_cards(*tests: Condition) -> Expr:
    """Count cards that are neither closed, dropped nor to be nurtured."""
    left = live_cards(*tests, verdict("drop")), live_cards(*tests, verdict("nurture"))
    return live_cards(*tests) - left[0] - left[1]


def open_amount(*tests: Condition) -> Expr:
    """Add up what cards expect that are neither closed, dropped nor to be nurtured."""
    return amount(*tests) - amount(*tests, verdict("drop")) - amount(*tests, verdict("nurture"))


def amount(*tests: Condition) -> Expr:
    """Add up what cards without an outcome expect."""
    return sum_if("customers", "expected_order", has_id("customers"), OPEN, *tests)


def won_cards() -> Expr:
    """Count the cards whose purchase is won."""
    return cards(WON)


def won_amount() -> Expr:
    """Add up what won cards were expected to bring."""
    return sum_if("customers", "expected_order", has_id("customers"), WON)


def dropped_promises() -> Expr:
    """Count the dropped cards that still hold a date promised: no retry after no answer."""
    dated = (OPEN, verdict("drop"), where("customers", "next_on", ">=", FIRST_DAY))
    return cards(*dated) - cards(*dated, *RETRY)


def tidying_lacking() -> Expr:
    """Count how often the cards were tidied too seldom in seven days, once there are any (M89)."""
    return if_(cards() > 0, largest(0, TIDY_WEEKLY - tidied_lately()), 0)


def reached_cards(*tests: Condition) -> Expr:
    """Count the cards without an outcome that were reached at least once."""
    return live_cards(where("customers", "last_contact", ">=", FIRST_DAY), *tests)


def reached_between(first: Operand, last: Operand) -> Expr:
    """Count the contacts reached from one day to another."""
    return count_if(
        has_id("calls"),
        is_code("calls", "result", "result.reached"),
        where("calls", "day", ">=", first),
        where("calls", "day", "<=", last),
    )


def never_called() -> Expr:
    """Count the open cards without any contact, attempts included (M2, M30)."""
    unreached = where("customers", "last_contact", "blank")
    return live_cards(unreached) - live_cards(unreached, where("customers", "calls", ">", 0))


def potential_waiting() -> Expr:
    """Count the open potential key accounts with no date ahead (M8)."""
    potential = where("customers", "potential_from", "<=", TODAY)
    return live_cards(potential) - live_cards(potential, where("customers", "next_on", ">", TODAY))


def a_cards_unreviewed() -> Expr:
    """Count the open A cards due for review (M90)."""
    return live_cards(grade("a"), where("customers", "next_review", "<=", TODAY))


def grades_to_confirm() -> Expr:
    """Count the cards whose grade by the rules is not the confirmed one (M89, M92).

    Closed ones too, since Re-grade confirms those with the others.
    """
    return cards(where("customers", "grade_proposed", "text"))


def tidied_lately() -> Expr:
    """Count the tidyings of the last seven days, up to two (M89)."""
    since = TODAY - (WEEK - 1)
    return if_(cell("last_tidied") >= since, 1, 0) + if_(cell("tidied_before") >= since, 1, 0)


def key_customers_tomorrow() -> Expr:
    """Count A cards and key accounts of the next working day that have no time yet (M26)."""
    tomorrow = where("customers", "next_on", "=", next_working_day(TODAY))
    untimed = where("customers", "next_at", "blank")
    others = [worked_cards(tomorrow, untimed, grade(letter), *KEY_ACCOUNT) for letter in "bc"]
    return worked_cards(tomorrow, untimed, grade("a")) + others[0] + others[1]


def protection_ended() -> Expr:
    """Count the do-not-drop dates of open cards that have passed (M9)."""
    return live_cards(KEPT_DATES, where("customers", "keep_until", "<", TODAY))


def key_accounts_silent() -> Expr:
    """Count the open key accounts beyond their contact interval, or never reached (M19)."""
    late = live_cards(*KEY_ACCOUNT, where("customers", "next_contact", "<", TODAY))
    return late + live_cards(*KEY_ACCOUNT, where("customers", "last_contact", "blank"))


def unreachable() -> Expr:
    """Count the open cards worth a visit that have no phone and cannot be visited (M30)."""
    focus, follow = (_unreachable(verdict(name)) for name in ("focus", "follow"))
    return focus + follow


def _unreachable(worth: Condition) -> Expr:
    alone = (worth, where("customers", "phone", "blank"))
    no_street, no_address = (where("customers", key, "blank") for key in ("street", "address"))
    reached = where("customers", "last_contact", ">=", FIRST_DAY)
    places = (
        (where("customers", "address", "text"),),
        (no_address, where("customers", "street", "text")),
        (no_address, no_street, where("customers", "area", "text"), reached),
    )
    found = live_cards(*alone)
    for place in places:
        asked = (*alone, *place)
        found = (
            found
            - live_cards(*asked)
            + live_cards(*asked, is_code("customers", "chance", "chance.no"))
        )
    return found


def results_unexplained() -> Expr:
    """Count the imported calls whose result is a word that nobody has explained (M21)."""
    return count_if(has_id("calls"), *IN_WORDS)


def calls_uncounted() -> Expr:
    """Count the calls typed by hand that no action has counted yet; results in words wait."""
    uncounted = (has_id("calls"), where("calls", "counted", "blank"))
    return count_if(*uncounted) - count_if(*uncounted, *IN_WORDS)


def desk_questions() -> Expr:
    """Count the cards in work with a question to settle at the desk."""
    return count_if(
        has_id("qualify"), where("qualify", "ask_desk", "text"), where("qualify", "known", ">", 0)
    )


def problems() -> Expr:
    """Count the cards that the data check names, and rows with a name but no id (M111)."""
    # The blank comes second: as the first condition LibreOffice overlooks the last rows.
    unnumbered = count_if(where("customers", "name", "text"), where("customers", "id", "blank"))
    return cards(where("customers", "data_check", "text")) + unnumbered


def answered() -> Expr:
    """Count the cards with at least one answer."""
    return count_if(has_id("qualify"), where("qualify", "known", ">", 0))


def vetoed() -> Expr:
    """Count the cards that an answer rules out (M52-M54)."""
    return count_if(has_id("qualify"), where("qualify", "veto_slot", ">", 0))


def mean_known() -> Expr:
    """Average Known% over all cards."""
    mean = mean_if("qualify", "known", has_id("qualify"))
    return if_error(rounded(mean, 0), 0)


def mean_complete() -> Expr:
    """Average the completeness of all cards (M110)."""
    mean = mean_if("customers", "complete", has_id("customers"))
    return if_error(rounded(mean, 0), 0)


def keeper_lacking() -> Expr:
    """Return 1 while there are cards and nobody is named who keeps them (M113)."""
    return if_(cell("keeper").is_(""), if_(cards() > 0, 1, 0), 0)
