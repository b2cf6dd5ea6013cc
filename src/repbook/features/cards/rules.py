"""The rules of the Customers table: results of qualification and the dates that follow.

No column depends on today (stored values stay true overnight): columns hold absolute dates.
"""

from __future__ import annotations

from collections.abc import Sequence

from repbook.scoring.expr import Expr, call
from repbook.scoring.slots import NEED, answer_of
from repbook.scoring.verbs import (
    all_,
    any_,
    at,
    cases,
    cell,
    code,
    col,
    count_if,
    field,
    find,
    if_,
    if_error,
    is_day,
    is_number,
    largest,
    rounded,
    smallest,
    where,
    worth,
)

ESSENTIALS = (
    "name", "contact", "phone", "area", "address", "industry", "source",
    "rep", "expected_order", "expected_on",
)  # fmt: skip
COMPANY_ONLY = ("contact", "industry", "size")
"""What a company's card has and a person's does not need (M87)."""
NEVER = 2885000


def row_in_qualify() -> Expr:
    """Find the card's row in Qualify."""
    return find(col("id"), "qualify", "id")


def answer(key: str) -> Expr:
    """Return a result of the same card in Qualify, empty where there is none."""
    return if_(col("qualify_row").is_(0), "", at(field("qualify", key), col("qualify_row")))


def grade() -> Expr:
    """Return the grade that counts: the one last confirmed, else the one by the rules (M89, M92).

    So that a card rises or falls when the rep tidies, not in the middle of a day.
    """
    held = col("grade_held")
    return if_(_is_grade(held), held, answer("grade"))


def proposed_grade() -> Expr:
    """Return the grade by the rules where it is another than the confirmed one (M89, M92).

    A card never graded counts as C, the grade of a bare lead.
    """
    found = answer("grade")
    confirmed = if_(_is_grade(col("grade_held")), col("grade_held"), code("grade.c"))
    proposed = if_(any_(col("qualify_row").is_(0), found.is_(confirmed)), "", found)
    return if_error(proposed, "")  # what follows from an error is no proposal


def _is_grade(value: Expr) -> Expr:
    return any_(*(value.is_(code(f"grade.{letter}")) for letter in "abc"))


def next_review() -> Expr:
    """Return the next review date by grade: next working day, a week, a month (M90-M92)."""
    start = if_(is_day(col("last_review")), col("last_review"), col("created"))
    return if_(
        is_day(start),
        cases(
            (col("grade").is_(code("grade.a")), next_working_day(start)),
            (col("grade").is_(code("grade.b")), start + cell("review_b_days")),
            (col("grade").is_(code("grade.c")), call("EDATE", start, cell("review_c_months"))),
            other="",
        ),
        "",
    )


def next_working_day(start: Expr) -> Expr:
    """Return the first working day after `start`; make-up days count (调休)."""
    plain = call("WORKDAY", start, 1, field("days", "holiday"))
    passed = count_if(where("days", "makeup", "<=", start))
    makeup = if_error(call("SMALL", field("days", "makeup"), passed + 1), NEVER)
    return smallest(plain, makeup)


def previous_working_day(before: Expr) -> Expr:
    """Return the last working day before a day; make-up days count (调休)."""
    plain = call("WORKDAY", before, -1, field("days", "holiday"))
    ahead = count_if(where("days", "makeup", ">=", before))
    makeup = if_error(call("LARGE", field("days", "makeup"), ahead + 1), 0)
    return largest(plain, makeup)


def next_contact() -> Expr:
    """Return the day the next contact is due, empty before the first contact (M19).

    By grade, a large customer never as seldom as grade C; sooner by the customer's own rhythm.
    """
    last, usual = col("last_contact"), cell("contact_b_days")
    seldom = if_(_is_large(), smallest(usual, cell("contact_c_days")), cell("contact_c_days"))
    a, b, c = (col("grade").is_(code(f"grade.{name}")) for name in "abc")
    by_grade = cases((a, cell("contact_a_days")), (b, usual), other=seldom)
    due = if_(any_(a, b, c), last + _in_rhythm(by_grade), "")
    return if_(is_day(last), due, "")


def _in_rhythm(usual: Expr) -> Expr:
    """Return the days between contacts: as usual, less for one that orders more often."""
    gap = col("usual_gap")
    own = largest(cell("rhythm_least_days"), rounded(cell("rhythm_soon") * gap, 0))
    return if_(is_number(gap), if_(gap > 0, smallest(usual, own), usual), usual)


def _is_large() -> Expr:
    counts = if_(col("class").is_(""), col("class_suggested"), col("class"))
    size = any_(*(counts.is_(code(f"pyramid.{name}")) for name in ("top", "large")))
    return all_(is_number(col("revenue_year")), size)


def when_step() -> Expr:
    """Return the option that the days from what was said to the purchase give, else 0 (M56)."""
    days = col("expected_on") - col("expected_said")
    step = cases(
        (days < 0, 0),
        (days <= cell("soon_days"), 1),
        (days <= cell("quarter_days"), 2),
        (days <= cell("half_year_days"), 3),
        other=4,
    )
    return if_(all_(is_day(col("expected_on")), is_day(col("expected_said"))), step, 0)


RATIO_DIGITS = 9


def ratio_step(above: str, below: str, best: str, enough: str) -> Expr:
    """Return the option that one number over another gives, 0 where unknown (M58, M59)."""
    # Applications compare the last binary digit of a quotient in their own ways.
    ratio = rounded(col(above) / col(below), RATIO_DIGITS)
    step = cases((ratio >= cell(best), 1), (ratio >= cell(enough), 2), other=3)
    known = all_(is_number(col(above)), is_number(col(below)))
    return if_(known, if_(col(below) > 0, step, 0), 0)


def potential_from() -> Expr:
    """Return the day from which a card of size is a potential key account (M8), else empty."""
    row = col("qualify_row")
    answer_ = at(field("qualify", answer_of(NEED)), row)
    vetoed = at(field("qualify", "veto_slot"), row) > 0
    since = cases(
        (is_day(col("last_order")), col("last_order") + cell("potential_days")),
        (is_day(col("created")), col("created")),
        other=61,
    )
    enough = worth(NEED, answer_) >= cell("strong_need_points")
    strong = all_(answer_ > 0, enough, vetoed.is_(False))
    # One after the other: of two errors in one AND each application shows another.
    return if_(row.is_(0), "", if_(strong, if_(_sized(), since, ""), ""))


def _sized() -> Expr:
    """Hold where the customer is big enough for a key account, or was named one by hand."""
    order, kind = col("expected_order"), col("class")
    large = if_(is_number(order), order >= cell("key_size") * cell("large_order"), False)
    classed = any_(kind.is_(code("pyramid.large")), kind.is_(code("pyramid.top")))
    return cases((large, True), (classed, True), other=col("key_typed").is_(code("yes_no.yes")))


def suggested_class() -> Expr:
    """Suggest the pyramid class by revenue, orders and calls (M1, M2); the typed class wins.

    By the year's revenue and the book's own limits once Analyse has found these.
    """
    revenue, year = col("revenue"), col("revenue_year")
    own = all_(cell("class_cuts").is_(code("cuts.own")), is_number(cell("cut_top")))
    bought = if_(is_number(revenue), revenue > 0, False)
    by_year = if_(year > 0, _by_revenue(year, "cut_{}"), code("pyramid.inactive"))
    known = if_(own, is_number(year), False)
    by_life = if_(known, by_year, _by_revenue(revenue, "{}_revenue"))
    return if_(bought, by_life, _without_orders())


def _by_revenue(revenue: Expr, limit: str) -> Expr:
    return cases(
        *(
            (revenue >= cell(limit.format(name)), code(f"pyramid.{name}"))
            for name in ("top", "large", "medium")
        ),
        other=code("pyramid.small"),
    )


def _without_orders() -> Expr:
    called = any_(col("calls") > 0, is_day(col("last_contact")))
    return if_(called, code("pyramid.prospect"), code("pyramid.suspect"))


def inactive_from() -> Expr:
    """Return the day from which a customer without a new order counts as inactive (M1)."""
    return if_(is_day(col("last_order")), col("last_order") + cell("inactive_days"), "")


def completeness() -> Expr:
    """Return how many of the essential items are filled, in percent (M110).

    A person's card lacks nothing where a company's names a contact or an industry (M87).
    """
    person = col("kind").is_(code("kind.person"))
    filled = [
        if_(
            all_(col(key).is_(""), person.is_(False)) if key in COMPANY_ONLY else col(key).is_(""),
            0,
            1,
        )
        for key in ESSENTIALS
    ]
    return rounded(100 * call("SUM", *filled) / len(ESSENTIALS), 0)


def data_check(ways: Sequence[str]) -> Expr:
    """Name the first thing that makes a card unusable, an error value too (M111).

    `ways` are the columns of which one must be filled.
    """
    found = cases(
        (col("name").is_(""), code("flag.no_name")),
        (all_(*(col(key).is_("") for key in ways)), code("flag.no_way")),
        (all_(col("phone").is_not(""), call("LEN", col("phone")) < 5), code("flag.phone")),
        (col("area").is_(""), code("flag.no_area")),
        (_odd_date("expected_on"), code("flag.date")),
        (_odd_date("next_on"), code("flag.date")),
        other="",
    )
    return if_error(found, code("flag.error"))


def _odd_date(key: str) -> Expr:
    return if_(col(key).is_(""), False, is_day(col(key)).is_(False))
