"""The rules of the Accounts table (M7, M14-M19, M66-M84, M100, M102, M108, M154).

Figures of the year count up to D0, the day of the last analysis: no column depends on today.
"""

from __future__ import annotations

from repbook.domain.days import YEAR
from repbook.features.accounts.proposing import PROPOSED
from repbook.scoring.expr import Expr, call
from repbook.scoring.verbs import (
    all_,
    any_,
    at,
    cases,
    cell,
    code,
    col,
    field,
    find,
    if_,
    is_day,
    is_number,
    join,
    largest,
    rounded,
    shown,
    smallest,
    words,
)

YES = code("yes_no.yes")
CRITERIA = ("g1", "g2", "g3", "g4", "g5")
FAULTS = ("b1", "b2", "b3")
ABILITIES = ("t1", "t2", "t3", "t4", "t5")
JUDGED = ("hidden", "v2", "v4", "v5", *ABILITIES, "level")
"""What is typed of an account's value and of our ability to serve it."""
MIDDLE = 2.5


def number(key: str) -> Expr:
    """Return a number of the row, 0 where there is none."""
    return if_(is_number(col(key)), col(key), 0)


def known(*keys: str) -> Expr:
    """Hold where one of the columns holds a number."""
    return any_(*(is_number(col(key)) for key in keys))


def count(*keys: str) -> Expr:
    """Return how many of the columns hold a number."""
    return call("SUM", *(if_(is_number(col(key)), 1, 0) for key in keys))


def card_row() -> Expr:
    """Find the card whose id is the account, 0 where there is none."""
    return find(col("account"), "customers", "id")


def card(key: str) -> Expr:
    """Return a column of the account's card, empty where there is no card."""
    return if_(col("card_row").is_(0), "", shown(at(field("customers", key), col("card_row"))))


def status() -> Expr:
    """Return existing or prospect (M100): a customer exists from the first order on."""
    return if_(is_number(col("order_days")), if_(col("order_days") > 0, code("status.existing"), code("status.prospect")), code("status.prospect"))  # fmt: skip


def tier() -> Expr:
    """Return the service tier (M7): 1 key or top, 2 large or potential key, 3 the others."""
    return cases(
        (any_(col("key_now").is_(1), _classed("top")), 1),
        (any_(col("potential_now").is_(1), _classed("large")), 2),
        other=3,
    )


def _classed(name: str) -> Expr:
    return col("class_now").is_(code(f"pyramid.{name}"))


def key_value() -> Expr:
    """Return the key value, 0 to 15 (M14): two fifths and what is not in the books."""
    keys = ("p_deal", "p_year", "hidden")
    return if_(known(*keys), call("SUM", *map(col, keys)), "")


def face_suggested() -> Expr:
    """Suggest the face by the whole life's figures (M15-M18); black is never computed."""
    big = col("revenue_life") >= cell("revenue_cut")
    thin = col("margin") < cell("white_margin") * cell("book_margin")
    red = all_(
        col("profit_life") >= cell("profit_cut"),
        col("margin") >= cell("book_margin"),
        col("irregular") >= cell("red_irregular"),
    )
    given = all_(
        is_number(col("revenue_life")), is_number(col("margin")), is_number(cell("revenue_cut"))
    )
    found = cases(
        (all_(big, col("margin") < 0), LOSS),
        (all_(big, thin), code("face.white")),
        (all_(is_number(col("irregular")), is_number(col("profit_life")), red), code("face.red")),
        other="",
    )
    return if_(given, found, "")


LOSS = words("Loss", "亏损", "虧損")


def face_note() -> Expr:
    """Say what the suggested face means for the price."""
    face = col("face_suggested")
    return cases(
        (face.is_(""), ""),
        (face.is_(code("face.white")), words("much revenue, little margin: no further discount", "销售额大、毛利薄：不再让价", "銷售額大、毛利薄：不再讓價")),
        (face.is_(code("face.red")), words("high profit, orders come by chance: keep in touch", "毛利高、下单不规律：保持联系", "毛利高、下單不規律：保持聯絡")),
        other=words("loss: raise the price, or black with approval", "亏损：提价，或经批准列为战略型（黑脸）", "虧損：提價，或經核准列為策略型（黑臉）"),
    )  # fmt: skip


def silent_from() -> Expr:
    """Return the day from which a key account is silent since its order (M19), else empty."""
    order, contact = col("last_order"), card("last_contact")
    since = if_(is_number(contact), contact > order, False)
    due = all_(col("key_now").is_(1), is_day(order))
    return if_(due, if_(since, "", order + cell("aftercare_days")), "")


def one_channel() -> Expr:
    """Name the only way of contact, where there were enough of them (M10)."""
    enough = number("contacts_recent") >= cell("channel_least")
    said = words(": visit or invite", "：宜拜访或邀约来访", "：宜拜訪或邀約來訪")
    only = join(words("only ", "仅", "僅"), col("channels"), said)
    return if_(all_(enough, col("ways").is_(1)), only, "")


def credit_suggested() -> Expr:
    """Suggest the credit grade (M108): by payments, of a new customer by the answer to Q05."""
    paid = number("paid_orders") >= cell("credit_paid_least")
    days, delay = number("overdue_days"), number("pay_delay")
    answer = col("credit_answer")
    new = cases(
        (answer.is_(1), code("credit.b")),
        (answer.is_(2), code("credit.c")),
        (answer.is_(3), code("credit.d")),
        other=code("credit.prepay"),
    )
    old = cases(
        (days > cell("credit_d_days"), code("credit.d")),
        (any_(days > cell("credit_c_days"), delay > cell("credit_c_delay")), code("credit.c")),
        (any_(days > 0, delay > 0), code("credit.b")),
        other=code("credit.a"),
    )
    return if_(paid, old, new)


def credit_now() -> Expr:
    """Return the credit grade that counts: the typed one, else the suggested one."""
    return if_(col("credit").is_(""), col("credit_suggested"), col("credit"))


def limit_free() -> Expr:
    """Return a month's revenue over the payment term, times the grade's factor (M108)."""
    factor = cases(
        (col("credit_now").is_(code("credit.prepay")), 0),
        *((col("credit_now").is_(code(f"credit.{key}")), cell(f"limit_{key}")) for key in "abc"),
        other=cell("limit_d"),
    )
    return number("revenue_year") / 12 * cell("payment_days") / 30 * factor


def limit_suggested() -> Expr:
    """Suggest a credit limit, cut to two digits (M108); none before enough orders were paid."""
    free = col("limit_free")
    cut = call("ROUNDDOWN", free, 2 - call("LEN", call("ROUNDDOWN", free, 0)))
    limit = if_(free > 0, largest(cut, number("usual_order")), 0)
    return if_(number("paid_orders") >= cell("credit_paid_least"), limit, "")


def good_score() -> Expr:
    """Return the share of points over the known of the five good criteria (M66-M70)."""
    share = call("SUM", *map(col, CRITERIA)) / (2 * count(*CRITERIA))
    return if_(known(*CRITERIA), 100 * share, "")


def quality_suggested() -> Expr:
    """Suggest good, ordinary, bad or unknown (M66-M76)."""
    b1, b2, b3 = (col(key).is_(YES) for key in FAULTS)
    good = all_(number("good_score") >= cell("good_score_min"), b1.is_(False), b3.is_(False))
    return cases(
        (any_(b2, all_(b1, b3), col("costly").is_(1)), code("quality.bad")),
        (count(*CRITERIA) < cell("good_known_least"), code("quality.unknown")),
        (good, code("quality.good")),
        other=code("quality.ordinary"),
    )


def costly() -> Expr:
    """Return 1 for an account that cost more than it brought, a year after its first order (M67).

    An approved black face may.
    """
    given = all_(*(is_number(col(key)) for key in ("first_order", "profit_life", "cost_life")))
    late = col("first_order") + YEAR <= cell("analysed_on")
    lost = col("profit_life") < col("cost_life")
    return if_(given, if_(all_(late, lost, col("black_now").is_not(1)), 1, 0), 0)


def is_proposal(key: str) -> Expr:
    """Hold while a criterion holds what Analyse proposed, and nobody typed over it."""
    sign = call("MID", col("proposed"), 1 + PROPOSED.index(key), 1)
    same = all_(col(key).is_(YES), sign.is_("y")) if key in FAULTS else sign.is_(join(col(key), ""))
    return all_(col(key).is_not(""), same)


def watched(value: Expr) -> Expr:
    """Return a risk of a top or large account; of others none is counted (M77)."""
    return if_(any_(_classed("top"), _classed("large")), value, "")


def r1() -> Expr:
    """Return the financial risk, 0 to 3 (M77): what is open, in days of sales."""
    open_, revenue = number("open"), number("revenue_year")
    days = open_ / col("revenue_year") * YEAR
    by_days = cases((days > cell("days_sales_2"), 2), (days > cell("days_sales_1"), 1), other=0)
    other = if_(revenue <= 0, if_(open_ > 0, 2, 0), by_days)
    return watched(if_(number("overdue_days") > cell("ageing_3"), 3, other))


def r2() -> Expr:
    """Return the profit risk, 0 to 3 (M78): the margin against the year before."""
    now, before = col("margin_year"), col("margin_before")
    lost = rounded(before - now, 6)
    against = cases((lost >= cell("erosion_2"), 2), (lost >= cell("erosion_1"), 1), other=0)
    kept = if_(is_number(before), against, 0)
    return watched(if_(is_number(now), if_(now < 0, 3, kept), 0))


def r3() -> Expr:
    """Return the management risk, 0 to 3 (M79): incidents of the year."""
    return watched(smallest(3, number("incidents_year")))


def r4() -> Expr:
    """Return the risk of loss, 0 to 3 (M80): rival as good, one person, small share."""
    part = if_(is_number(col("wallet")), if_(col("wallet") < cell("wallet_least"), 1, 0), 0)
    rival, alone = (if_(col(key).is_(YES), 1, 0) for key in ("rival_ahead", "people_alone"))
    return watched(rival + alone + part)


def risk() -> Expr:
    """Return the four risks together, empty where none is counted."""
    return if_(is_number(col("r1")), call("SUM", *map(col, ("r1", "r2", "r3", "r4"))), "")


def people_alone() -> Expr:
    """Say whether a key or large account hangs on one person (M154); of others nothing."""
    few = number("people_strong") < cell("people_least")
    alone = all_(few, col("owner_known").is_not(YES))
    asked = any_(col("key_now").is_(1), _classed("top"), _classed("large"))
    return if_(asked, if_(alone, YES, code("yes_no.no")), "")


def value() -> Expr:
    """Return the customer's value, 0 to 100 (M82); what is unknown stands in the middle."""
    plus = [_middle(key) for key in ("p_revenue", "v2", "hidden")]
    minus = [_middle(key) for key in ("v4", "v5")]
    return 4 * (plus[0] + plus[1] + plus[2] - minus[0] - minus[1] + 10)


def _middle(key: str) -> Expr:
    return if_(is_number(col(key)), col(key), MIDDLE)


def ability() -> Expr:
    """Return our ability to serve the customer, 0 to 100 (M83)."""
    given = call("SUM", *map(col, ABILITIES)) / count(*ABILITIES)
    mean = if_(known(*ABILITIES), given, cell("own_ability"))
    above = if_(is_number(col("level")), largest(0, col("level") - cell("own_level") - 1), 0)
    return 20 * mean - 20 * above


def field_of() -> Expr:
    """Return the field of value against ability (M84); none before anything was judged."""
    high, able = col("value") >= cell("field_cut"), col("ability") >= cell("field_cut")
    wanted = if_(able, code("match.target"), code("match.build"))
    other = if_(able, code("match.cheap"), code("match.leave"))
    return if_(known(*JUDGED), if_(high, wanted, other), "")


def red() -> Expr:
    """Hold where the risks together, or one of them, ask for attention."""
    high = any_(*(col(key).is_(3) for key in ("r1", "r2", "r3", "r4")))
    return all_(is_number(col("risk")), any_(col("risk") >= cell("risk_red"), high))


def late_payer() -> Expr:
    """Hold where enough is overdue to be named."""
    return all_(is_number(col("overdue")), col("overdue") >= cell("overdue_floor"))
