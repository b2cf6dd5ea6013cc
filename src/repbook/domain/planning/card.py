"""What planning needs to know of one customer card, in codes, serial days and numbers."""

from repbook.domain.planning.trade import Trade
from repbook.record import NamedTuple

HOT = ("ready", "interested")
"""Attitudes that leave no customer in peace."""
GONE = ("lost", "void")
"""Outcomes after which a card is planned no more."""
WORTHY = ("focus", "follow")
"""Verdicts that are worth the way to the customer."""


class Card(NamedTuple):
    """One card as planning sees it; texts for print stay with the caller.

    Codes are those of Lists. Days are serial numbers, None where unknown. `order` is the
    import order and decides the last tie. Build many with `map(Card._make, zip(*columns))`.
    """

    id: str
    account: str
    area: str
    street: str
    postcode: str
    has_phone: bool
    verdict: str | None
    """focus, follow, nurture, drop."""
    score: float | None
    """0 to 100."""
    grade: str | None
    """a, b, c."""
    pyramid: str | None
    """The class; "other" is never planned (M3)."""
    expected_order: float | None
    attitude: str | None
    """ready, interested, neutral, cool."""
    attitude_on: float | None
    """The day the attitude was said."""
    chance: str | None
    """yes, maybe, no: whether the customer takes visits (M22)."""
    last_contact: float | None
    """The last day reached; None never."""
    tries: int
    """Attempts without answer since the last answer."""
    next_on: float | None
    next_at: float | None
    """Fraction of a day: an appointment; None: a promise."""
    expected_on: float | None
    key: bool
    """An approved key account."""
    potential_from: float | None
    """The day from which it is a potential key account (M8)."""
    fit: float
    """Points of the type-of-customer question, for ties."""
    order: int
    fresh_until: float | None = None
    """The last day on which a customer who asked for us, never reached, is a fresh inquiry."""
    created: float | None = None
    call_back: bool = False
    """A call was promised: the date without a time is one to phone on."""
    closed: str | None = None
    """won, lost, void: the purchase is decided; None while it is open. Won cards expect none."""
    closed_on: float | None = None
    last_order: float | None = None
    """The day of the last order; None for a customer who never ordered."""
    last_amount: float | None = None
    """What the last order came to."""
    usual_order: float | None = None
    """The mean size of the orders."""
    little_known: bool = False
    """Too few answers to judge by."""
    retry_on: float | None = None
    """The day of the next attempt at a promise that was tried in vain."""
    trade: Trade | None = None
    """What the analysed orders of its account say."""
    has_chat: bool = False
    """Somebody there can be written to at once."""
    by_chat: bool = False
    """All contacts so far were messages: nobody was phoned or met."""
    place: tuple[float, float] | None = None
    """Latitude and longitude in degrees, where they are known."""

    def gap(self) -> float | None:
        """Return the usual days between orders of a customer with a rhythm of its own."""
        return self.trade.gap if self.trade and self.last_order is not None else None

    def since_order(self, day: float) -> float:
        """Return the days since the last order; 0 where there is none or it lies ahead."""
        return 0.0 if self.last_order is None else max(day - self.last_order, 0.0)

    def size(self) -> str | None:
        """Return the class that counts of a card whose account was analysed."""
        return (self.pyramid or self.trade.size) if self.trade else None

    def loss(self) -> float:
        """Return what the account cost so far; nothing of one kept for another reason (M16)."""
        return self.trade.loss if self.trade and not self.key else 0.0

    def is_lost(self, day: float) -> bool:
        """Tell whether a customer has not ordered for so long that it must be won back."""
        after = self.trade.lost_after if self.trade else None
        return after is not None and self.since_order(day) > after

    def is_silent(self, day: float) -> bool:
        """Tell whether a key account was left alone since its order (M19)."""
        since = self.trade.silent_from if self.trade else None
        dated = since is not None and since <= day
        return self.key and dated and self._unheard_since_order()

    def _unheard_since_order(self) -> bool:
        return (self.last_contact or 0) <= (self.last_order or 0)

    def demanded(self) -> float | None:
        """Return the order to expect: as stated, else of the usual size."""
        return self.usual_order if self.expected_order is None else self.expected_order

    def silent_since(self) -> float | None:
        """Return the last day the customer was heard: reached, or won."""
        if self.closed != "won" or self.closed_on is None:
            return self.last_contact
        return max(self.closed_on, self.last_contact or 0)

    def is_hot(self, day: float, half_life: float) -> bool:
        """Tell whether the customer was last ready to buy, or interested, and that still counts.

        An attitude of which half has faded is no lead that waits: a list brings many such.
        """
        since = self.said_since()
        return self.attitude in HOT and (since is None or day - since <= half_life)

    def is_listed(self) -> bool:
        """Tell whether an attitude came with the card: said on its first day, in no contact."""
        created = self.created or 0
        return self.attitude_on == self.created and (self.last_contact or 0) < created

    def said_since(self) -> float | None:
        """Return the day of the attitude; one listed is no younger than the last contact."""
        listed = self.is_listed() and self.last_contact is not None
        return self.last_contact if listed else self.attitude_on

    def is_fresh(self, day: float) -> bool:
        """Tell whether it is an inquiry that nobody has answered and that is still new."""
        return self.last_contact is None and day <= (self.fresh_until or 0)

    def is_due(self, day: float) -> bool:
        """Tell whether a date was set for the card and has come."""
        return date_has_come(self.comes_on(), day)

    def comes_on(self) -> float | None:
        """Return the day on which the card is planned again: its date, later after an attempt."""
        return coming_on(self.next_on, self.retry_on)

    def is_promised(self, day: float) -> bool:
        """Tell whether a promise to the customer is due, with a time or without.

        A retry after no answer is none; a promise that was tried in vain stands.
        """
        return date_has_come(self.next_on, day) and self.has_promise()

    def has_promise(self) -> bool:
        """Tell whether the date is one that was promised."""
        return is_promise(self.next_on, self.tries, self.retry_on)

    def was_missed(self) -> bool:
        """Tell whether what was promised was tried in vain."""
        return self.tries > 0 and self.has_promise()

    def is_appointed(self, day: float) -> bool:
        """Tell whether an appointment stands on `day` itself."""
        return self.next_at is not None and self.next_on is not None and 0 <= self.next_on - day < 1

    def is_closed(self) -> bool:
        """Tell whether no purchase will come and nothing was promised for after that was known.

        A customer that was won is planned on, from the day it was heard or won.
        """
        if self.closed == "won":
            return self.silent_since() is None and not self.has_promise()
        if self.closed not in GONE:
            return False
        known = self.closed_on is not None and self.next_on is not None
        return not (known and (self.next_on or 0) > (self.closed_on or 0))

    def is_potential(self, day: float) -> bool:
        """Tell whether it is a potential key account on `day` (M8)."""
        return self.potential_from is not None and self.potential_from <= day

    def is_reachable(self) -> bool:
        """Tell whether there is a way to the customer: a number, a message, or a visit."""
        return self.is_callable() or self.is_visitable()

    def is_callable(self) -> bool:
        """Tell whether the customer can be reached from the desk: by phone, else by chat."""
        return self.has_phone or self.has_chat

    def is_visitable(self) -> bool:
        """Tell whether a visit is possible: reached before (M30), somewhere, and not declined.

        Messages alone are no contact that opens the door, but an appointment made by them does.
        Without any other way the address alone is one to a customer never reached. A customer
        who was promised a call is called, while there is a number.
        """
        alone = bool(self.street) and not self.is_callable()
        known = self.last_contact is not None and (not self.by_chat or self.next_at is not None)
        asked = (known or alone) and self.chance != "no"
        phoned = self.call_back and self.has_phone
        return asked and not phoned and bool(self.area or self.street)


def date_has_come(next_on: float | None, day: float) -> bool:
    """Tell whether a date was set and is not after `day`."""
    return next_on is not None and next_on < day + 1


def coming_on(next_on: float | None, retry_on: float | None) -> float | None:
    """Return the day on which a card is planned again: its date, later after an attempt."""
    if next_on is None or retry_on is None:
        return next_on
    return max(next_on, retry_on)


def is_promise(next_on: float | None, tries: int, retry_on: float | None) -> bool:
    """Tell whether a date was promised: without tries, or with a day to try the promise again.

    `counts.promises` says the same in Excel; a test holds them together.
    """
    return next_on is not None and (tries == 0 or retry_on is not None)
