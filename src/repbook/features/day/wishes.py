"""What the evening wants done for whom: each kind of task has its reason (M25-M27, M37, M153)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from repbook.domain.birthdays import Birthday, next_birthday, read_birthday
from repbook.domain.days import serial, to_date
from repbook.domain.figures import amount_text, day_text
from repbook.domain.planning.card import HOT
from repbook.domain.reading.folding import fold_label
from repbook.features.day.bookings import BOOK, is_wanted
from repbook.features.day.ground import Ground, numbers
from repbook.features.day.letters import letter
from repbook.features.kernel.wrong_numbers import marked
from repbook.features.tasks.adding import Wanted

NUMBER = "number"
WISH_READS = {
    "orders": ("day", "account", "amount", "due_on", "open"),
    "accounts": ("account", "first_order", "usual_order", "order_days"),
    "customers": (
        *("id", "name", "account", "contact", "grade", "outcome", "attitude", "said_on"),
        *("next_on", "next_at", "retry_on", "potential_from", "keep_until", "phone", "phones"),
    ),
    "contacts": (
        *("contact_id", "account", "person", "next_birthday", "special", "special_on", "left_on"),
    ),
    "qualify": ("id", "key_account"),
    "days": ("holiday", "makeup"),
}


class OrderDay(NamedTuple):
    """What an account ordered on a day: its folded id, the day, the sum."""

    account: str
    day: float
    amount: float


def thanks(ground: Ground) -> Iterator[Wanted]:
    """Thank for a first order, and for one much larger than usual (M25)."""
    accounts = ground.snapshot.tables["accounts"]
    index = {name.casefold(): row for name, row in accounts.index().items()}
    times = ground.snapshot.number("thank_times")
    for order in _recent_orders(ground):
        row, card = index.get(order.account), ground.card_of.get(order.account)
        if row is None or card is None:
            continue
        first = accounts.number(row, "first_order") == order.day
        usual = accounts.number(row, "usual_order")
        large = usual is not None and order.amount >= times * usual
        if not (first or large):
            continue
        key = "thank_first" if first else "thank_large"
        facts = {"day": day_text(order.day, ground.lang), "amount": _amount(ground, order.amount)}
        yield _tomorrow(ground, "thank", card, ground.say(key, **facts), f"{order.day:.0f}")


def _recent_orders(ground: Ground) -> list[OrderDay]:
    """Return what was ordered of late, by account and day."""
    orders, since = (
        ground.snapshot.tables["orders"],
        ground.day - ground.snapshot.number("thank_days"),
    )
    sums: dict[tuple[str, float], float] = {}
    for row, day in numbers(orders, "day"):
        amount = orders.number(row, "amount")
        if since < day <= ground.day and amount is not None:
            place = (orders.text(row, "account").casefold(), float(int(day)))
            sums[place] = sums.get(place, 0.0) + amount
    return [OrderDay(*place, amount) for place, amount in sorted(sums.items()) if amount > 0]


def bookings(ground: Ground) -> Iterator[Wanted]:
    """Book a time with A and key customers who are to be visited on the next working day (M26)."""
    day = ground.tomorrow
    for row, card in ground.live():
        if is_wanted(ground, row, day):
            what = ground.say(BOOK, day=day_text(day, ground.lang))
            yield _tomorrow(ground, BOOK, card, what, f"{day}")


def material(ground: Ground) -> Iterator[Wanted]:
    """Send material to who said of late that they are interested, and had none (M27, M193)."""
    since = ground.day - ground.snapshot.number("material_said_days")
    again = ground.day - ground.snapshot.number("material_days")
    sent = ground.last_of("material")
    for row, card in ground.live():
        said = ground.cards.number(row, "said_on")
        if said is None or not since <= said <= ground.day or not ground.is_open(row):
            continue
        attitude = ground.snapshot.code("attitude", ground.cards.get(row, "attitude"))
        if attitude in HOT and sent.get(card.casefold(), 0.0) <= again:
            yield _tomorrow(ground, "material", card, ground.say("material"), f"{said:.0f}")


def birthdays(ground: Ground) -> Iterator[Wanted]:
    """Think of birthdays a few days ahead, by the sun or the moon, with a gift or a greeting (M37)."""
    for row, card, person in _people(ground):
        on = ground.snapshot.tables["contacts"].number(row, "next_birthday")
        if on is not None and _is_near(ground, on):
            what = ground.say("birthday", person=person, day=day_text(on, ground.lang))
            yield _with_gift(ground, "birthday", card, row, what, on)


def special_days(ground: Ground) -> Iterator[Wanted]:
    """Think of other days that matter to somebody (M37)."""
    rows = ground.snapshot.tables["contacts"]
    for row, card, person in _people(ground):
        found = read_birthday(rows.get(row, "special_on"))
        coming = next_birthday(found, to_date(ground.day)) if isinstance(found, Birthday) else None
        on = None if coming is None else float(serial(coming))
        if on is not None and _is_near(ground, on):
            facts = {"person": person, "day": day_text(on, ground.lang)}
            what = ground.say("special", special=rows.text(row, "special"), **facts)
            yield _with_gift(ground, "special", card, row, what.strip(), on)


def _people(ground: Ground) -> Iterator[tuple[int, str, str]]:
    """Yield who is still there: the row, the card of the account, the name."""
    rows = ground.snapshot.tables["contacts"]
    for row in rows.filled():
        card = ground.live_card(rows.text(row, "account"))
        if card and rows.get(row, "left_on") in (None, ""):
            yield row, card, rows.text(row, "person")


def _is_near(ground: Ground, on: float) -> bool:
    return ground.day <= on <= ground.day + ground.snapshot.number("birthday_lead")


def _with_gift(ground: Ground, kind: str, card: str, row: int, what: str, on: float) -> Wanted:
    """Say how much a gift may cost; without a limit it is a greeting."""
    rows, limit = ground.snapshot.tables["contacts"], ground.snapshot.setting("gift_limit")
    given = type(limit) is float and limit > 0
    said = ground.say("gift", limit=_amount(ground, limit)) if given else ground.say("greeting")  # type: ignore[arg-type]  # a number where given
    who = rows.text(row, "contact_id") or f"{card}/{rows.text(row, 'person')}"
    text = letter(ground, kind, card, rows.text(row, "person"))
    due = min(float(ground.tomorrow), on) if on > ground.day else on
    return Wanted(kind, due, card, f"{what}{said}", origin=f"{kind}/{who}/{on:.0f}", letter=text)


def collections(ground: Ground) -> Iterator[Wanted]:
    """Collect what is due soon or overdue, once an account (M102); nothing where no payment is on file."""
    snapshot, orders = ground.snapshot, ground.snapshot.tables["orders"]
    if snapshot.setting("no_payments"):
        return
    until = ground.day + snapshot.number("collect_lead")
    owed: dict[str, list[tuple[float, float]]] = {}
    for row, due in numbers(orders, "due_on"):
        left = orders.number(row, "open")
        if left and due <= until:
            owed.setdefault(orders.text(row, "account").casefold(), []).append((due, left))
    for account, lines in sorted(owed.items()):
        total, due = sum(left for _, left in lines), min(due for due, _ in lines)
        card = ground.card_of.get(account)
        if (
            card
            and total >= snapshot.number_or("overdue_floor", 0.0)
            and not ground.has_open("collect", card)
        ):
            what = ground.say("collect", amount=_amount(ground, total), count=len(lines))
            yield Wanted("collect", due, card, what, origin=f"collect/{card}/{due:.0f}")


def nurture(ground: Ground) -> Iterator[Wanted]:
    """Share something of value: with key accounts regularly, with the promising who have no date (M9, M153)."""
    every, last = int(ground.snapshot.number("nurture_days")), ground.last_of("value")
    later = float(ground.calendar.on_or_after(ground.day + every))
    for row, card in ground.live():
        name = card.casefold()
        if ground.is_key(card):
            due = max(last.get(name, 0.0) + every, float(ground.tomorrow))
            wanted = due <= ground.tomorrow and not ground.has_open("value", card)
        else:
            due, dated = later, ground.cards.number(row, "next_on") is not None
            wanted = ground.is_open(row) and _is_kept(ground, row) and not dated
            wanted = wanted and name not in ground.busy
        if wanted:
            origin = f"value/{card}/{due:.0f}"
            yield Wanted("value", due, card, ground.say("value"), origin=origin)


def numbers_to_find(ground: Ground) -> Iterator[Wanted]:
    """Find the right number of who has none left, since the last one was wrong."""
    cards = ground.cards
    for row, card in ground.live():
        wrong = [] if cards.text(row, "phone") else marked(cards.text(row, "phones"))
        if wrong:
            what = ground.say("number", number=wrong[-1])
            origin = f"{NUMBER}/{card}/{fold_label(wrong[-1])}"
            yield Wanted("admin", float(ground.tomorrow), card, what, origin=origin)


def _is_kept(ground: Ground, row: int) -> bool:
    """Tell whether a card is a potential key account, or not to be dropped."""
    potential, kept = (ground.cards.number(row, key) for key in ("potential_from", "keep_until"))
    return (potential is not None and potential <= ground.day) or (kept or 0.0) >= ground.day


def _tomorrow(ground: Ground, kind: str, card: str, what: str, when: str) -> Wanted:
    """Return a task for the next working day, with its letter."""
    text = letter(ground, kind, card)
    return Wanted(
        kind, float(ground.tomorrow), card, what, origin=f"{kind}/{card}/{when}", letter=text
    )


def _amount(ground: Ground, amount: float) -> str:
    return amount_text(amount, ground.lang)


WISHES: dict[str, tuple[Callable[[Ground], Iterator[Wanted]], ...]] = {
    "thank": (thanks,),
    BOOK: (bookings,),
    "material": (material,),
    "birthday": (birthdays, special_days),
    "collect": (collections,),
    "nurture": (nurture,),
    NUMBER: (numbers_to_find,),
}
"""What the evening looks for, by the name under which it is counted."""
