"""Register a list of customers: new cards, known ones updated, duplicates left out (M36, M88)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import NamedTuple

from repbook.book.colleagues import COLUMNS, Asking
from repbook.book.going_on import is_going_on
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.reading.duplicates import Match, find, nearness, party
from repbook.domain.reading.folding import fold_label, fold_name
from repbook.domain.values import Value
from repbook.features.imports.import_cards import (
    CARD_READS,
    QUALIFY_READS,
    QUESTION_READS,
    SHOWN,
    Cards,
    refusal,
)
from repbook.features.imports.import_crowds import crowd_lines
from repbook.features.imports.import_deals import DEAL, is_deal
from repbook.features.imports.import_fields import PEOPLE, of_persons
from repbook.features.imports.import_join import JOINED, Sayings, absorb, beyond
from repbook.features.imports.import_link import is_deals, names_accounts, unlinked
from repbook.features.imports.import_people import is_further, take_further
from repbook.features.imports.import_result import Brought, count_update
from repbook.features.imports.import_sizes import ORDER_READS, set_large_order
from repbook.features.imports.import_update import Updater, said_on
from repbook.features.imports.import_values import Entry, with_note
from repbook.features.imports.import_wishes import BLANK
from repbook.features.kernel.adopt import id_source
from repbook.features.kernel.new_date import EXPECTED, MOVES
from repbook.features.kernel.typed import SAID
from repbook.features.kernel.words import joined
from repbook.schema.declare import Role
from repbook.schema.registry import TABLES
from repbook.schema.roles import having, places
from repbook.scoring.slots import NEED
from repbook.text import UNSAID, Said, language, said, say

WAYS = having(Role.FOLLOW)
# In a list without any of these columns, a row with one of those is a deal or an account.
IDS = ("id", "reference")
DATES = ("last_contact", "created")
KNOWN_BY = ("reference", "expected_order", *DEAL)
# What a row may fill or move besides the columns that its list maps.
KEPT = (
    *places(),
    *("people", "next_on", "next_at", "retry_on", "said_on"),
    *SAID,
    *DATES,
    *(EXPECTED, MOVES),
)
_ID = re.compile(r"[A-Z]{2,4}-\d{5,}")


class Seen(NamedTuple):
    """An id, a row that has it, and the first row of the same customer."""

    name: str
    entry: Entry
    first: Entry


def reads(kind: str, keys: tuple[str, ...]) -> Reads:
    """Return what must be read to bring in customers whose list fills `keys`."""
    customers = tuple(dict.fromkeys((*CARD_READS, *DEAL, *KEPT, "note", *keys)))
    return {
        "customers": customers,
        "qualify": QUALIFY_READS,
        "questions": QUESTION_READS,
        "orders": ORDER_READS,
        PEOPLE: TABLES[PEOPLE].inputs(),
    }


def bring(snapshot: Snapshot, entries: list[Entry], done: Brought, now: datetime) -> None:
    """Add, update, skip or reject each row; set what a large order is."""
    _code_own_name(snapshot, entries)
    cards = Cards(snapshot, done.changes, now)
    updater = Updater(snapshot, cards, done, entries)
    deals = is_deals(done.mapping)
    keys = ("id",) if deals and names_accounts(done.mapping) else IDS
    fresh = [entry for entry in entries if _is_new(entry, cards, done, updater, keys)]
    if deals:
        fresh = list(unlinked(fresh, cards, done, updater))
    fresh = [entry for entry in fresh if _is_complete(entry, done)]
    fresh = list(_first_of_each_id(fresh, done, updater.sayings))
    further: list[Entry] = []
    new = list(_unlike(fresh, cards, done, updater, further))
    new = list(_nobody_elses(new, done, as_text(snapshot.setting("book_id"))))
    _add(snapshot, [done.whole(entry) for entry in new], cards, done, now)
    if done.people:
        take_further(snapshot, further, cards, done, now)
    set_large_order(snapshot, done.changes, cards)
    done.notes += crowd_lines(done.changes, cards)


def _code_own_name(snapshot: Snapshot, entries: list[Entry]) -> None:
    """Put the rep's code where a list gives the name of the workbook's own rep."""
    code, own = (as_text(snapshot.setting(key)) for key in ("rep", "rep_name"))
    for entry in entries:
        if code and own and fold_label(entry.text("rep")) == fold_label(own):
            entry.values["rep"] = code


def _is_new(
    entry: Entry, cards: Cards, done: Brought, updater: Updater, keys: Sequence[str]
) -> bool:
    """Tell whether a row has no card by its IDs, of `keys`, yet; update the card where it has."""
    if entry.reason:
        done.reject(entry, entry.reason)
        return False
    names = _names(entry, keys)
    found = next((rows for name in names if (rows := cards.meant(entry, name))), [])
    if len(found) != 1:
        before = updater.named_before(entry, names)
        found = before if not found or (len(before) == 1 and before[0] in found) else found
    if len(found) > 1:
        done.reject(entry, refusal(cards, found, entry, "reference"))
        return False
    updater.met.update(found)
    updater.remember(entry, names, found)
    if found and found[0] in updater.first:
        _join_card(entry, found[0], done, updater, named=True)
    elif found:
        updater.first[found[0]] = _copy(entry)
        changed = updater.take(entry, found[0], done.update or BLANK)
        count_update(done, entry, changed=changed)
    elif keys == IDS:
        _point_out(entry, cards, done)
    return not found


def _names(entry: Entry, keys: Sequence[str] = IDS) -> list[str]:
    return [name for key in keys if (name := entry.text(key))]


def _point_out(entry: Entry, cards: Cards, done: Brought) -> None:
    """Say which card has the id of a row that means another customer."""
    for name in _names(entry):
        for row in cards.named(name)[:1]:
            facts = {"name": entry.text("name"), "other": cards.rows.text(row, "name")}
            message = said("bring.other_of_id", **facts, id=name, ref=cards.ids[row])
            done.questions.add(entry.number, message)


def _copy(entry: Entry) -> Entry:
    """Return a row as it was read; what it is made to hold later is no word of the list."""
    return replace(entry, values=dict(entry.values), kept=list(entry.kept))


def _join_card(
    entry: Entry, row: int, done: Brought, updater: Updater, *, named: bool = False
) -> bool:
    """Put on a card what a further row of the list says of it; tell whether it says anything more.

    `named` rows tell their card by an ID, and so fill its blank cells unasked.
    """
    first = updater.first[row]
    newer = None not in (entry.changed, first.changed) and entry.changed > first.changed  # type: ignore[operator]  # mypy does not narrow by `not in`
    shared = partial(updater.sayings.shared, first, entry, row)
    more = beyond(first, entry, done.mapping, shared, newer=newer)
    known = row not in updater.changed
    changed = updater.take(more, row, done.update or (BLANK if named else ""))
    absorb(first, more)
    told = _told(first, entry, more, key="bring.joined" if changed else "bring.same_customer")
    if changed and known:
        count_update(done, entry, changed=True)
        done.questions.add(entry.number, told)
    elif changed:
        done.join(entry, told)
    elif named:
        done.repeat(entry, told)
    return changed


def _join_new(first: Entry, entry: Entry, done: Brought, sayings: Sayings) -> bool:
    """Add to the first row of a new customer what a further one says; tell whether that is more."""
    whole = _copy(done.whole(first))
    other = done.whole(entry)
    more = beyond(whole, other, done.mapping, partial(sayings.shared, first, entry, None))
    if not more.values and not more.kept:
        return False
    kept = [*whole.left, *more.kept]
    longest = max(len(f"{whole.text(key)}{more.text(key)}") for key in JOINED)
    length = max(longest, len(with_note(whole.text("note"), kept)))
    if length > done.most // 2:
        header = TABLES["customers"].column("note").label.get(language())
        done.reject(entry, said("bring.too_long", header=header, length=length, most=done.most))
        return True
    absorb(whole, more)
    done.joined[first.number] = whole
    done.questions.ask(entry)
    done.join(entry, _told(first, entry, more))
    return True


def _told(first: Entry, entry: Entry, more: Entry, key: str = "bring.joined") -> Said:
    """Say that a row was joined to an earlier one, and with what."""
    labels = (TABLES["customers"].column(key).label.get(language()) for key in more.values)
    what = say("intake.comma").join((*dict.fromkeys(labels), *more.kept))
    row = say("bring.row", row=first.number)
    return said(key, name=entry.text("name") or first.text("name"), row=row, what=what)


def _is_complete(entry: Entry, done: Brought) -> bool:
    reason = UNSAID
    if not entry.text("name"):
        reason = said("bring.no_name")
    elif not any(entry.text(key) for key in WAYS):
        asked = {column.key for column in done.mapping} & {*WAYS, *places()}
        free = not asked or is_deals(done.mapping)
        if is_deal(entry) or (free and any(map(entry.values.get, KNOWN_BY))):
            done.questions.add(entry.number, said("bring.added_no_way"))
        else:
            reason = said("bring.no_way")
    if reason:
        done.reject(entry, reason)
    return not reason


def _first_of_each_id(entries: list[Entry], done: Brought, sayings: Sayings) -> Iterator[Entry]:
    """Yield the rows but those that repeat both the id and the customer of an earlier one."""
    seen: dict[str, list[Seen]] = defaultdict(list)
    for entry in entries:
        names = _names(entry)
        before = [known for name in names for known in seen[name]]
        firsts = _nearest(entry, before)
        if len(firsts) > 1:
            rows = joined(say("bring.row", row=first.number) for first in firsts[:SHOWN])
            what = joined((*names, entry.text("name")))
            done.reject(entry, said("bring.several_cards", count=len(firsts), what=what, ids=rows))
            continue
        if firsts and _join_new(firsts[0], entry, done, sayings):
            pass
        elif firsts:
            row = say("bring.row", row=firsts[0].number)
            done.repeat(
                entry, said("bring.same_id", name=entry.text("name"), id=names[-1], row=row)
            )
        else:
            for known in before[:1]:
                facts = {"name": entry.text("name"), "other": known.entry.text("name")}
                row = say("bring.row", row=known.entry.number)
                message = said("bring.other_of_id", **facts, id=known.name, ref=row)
                done.questions.add(entry.number, message)
            yield entry
        for name in names:
            seen[name].append(Seen(name, entry, firsts[0] if firsts else entry))


def _nearest(entry: Entry, before: list[Seen]) -> list[Entry]:
    """Return the customers, by their first rows, that a row may mean by the surest sign."""
    mine = party("", entry.text)
    signs = [nearness(mine, party("", known.entry.text)) for known in before]
    surest = max(signs, default=0)
    found = [known.first for known, sign in zip(before, signs, strict=True) if sign == surest > 0]
    return list({first.number: first for first in found}.values())


def _unlike(
    entries: list[Entry], cards: Cards, done: Brought, updater: Updater, further: list[Entry]
) -> Iterator[Entry]:
    """Yield the rows that are on file nowhere; say which others are alike, offer what they bring.

    In a list of persons those of a firm that has its card go to `further`.
    """
    firms: set[str] = set()
    parties = [party(say("bring.row", row=entry.number), entry.text) for entry in entries]
    if of_persons(done.mapping):
        parties = [each._replace(person=True) for each in parties]
    matches: dict[str, Match] = {m.incoming.ref: m for m in find(cards.parties(), parties)}
    firsts: dict[str, Entry] = {}
    rows: dict[str, int | None] = {}
    for entry, mine in zip(entries, parties, strict=True):
        match = matches.get(mine.ref)
        if match is not None and match.sure:
            other = match.other.ref
            row = rows.get(other) if match.inside else _card_of(match, entry, cards)
            rows[mine.ref], firsts[mine.ref] = row, firsts.get(other, entry)
            if row is None:
                first = firsts.get(other) if match.inside else None
                joined = first is not None and _join_new(first, entry, done, updater.sayings)
            elif row in updater.first:
                joined = _join_card(done.whole(entry), row, done, updater)
            else:
                updater.first[row] = _copy(done.whole(entry))
                joined = updater.take(done.whole(entry), row, done.update)
                if joined:
                    count_update(done, entry, changed=True)
            if not joined:
                done.repeat(entry, match.text())
            continue
        firsts[mine.ref] = entry
        if done.people and is_further(entry, cards, firms):
            further.append(entry)
            continue
        firms.add(fold_name(entry.text("name")))
        if match is not None:
            done.questions.add(entry.number, match.text())
        yield entry


def _nobody_elses(entries: list[Entry], done: Brought, own: str) -> Iterator[Entry]:
    """Yield the rows that no colleague has by the team's prints; with --anyway all, and say which."""
    asking = Asking(own)
    for entry in entries:
        whole = done.whole(entry)
        cells = {kind: [whole.text(key) for key in keys] for kind, keys in COLUMNS.items()}
        if asking.has_it(cells):
            if not is_going_on():
                done.reject(entry, said("sharing.has_it", name=entry.text("name")))
                continue
            done.questions.add(entry.number, said("sharing.has_it_added", name=entry.text("name")))
        yield entry


def _card_of(match: Match, entry: Entry, cards: Cards) -> int | None:
    """Return the card on file that a row repeats, None where it may be one of several customers."""
    (found, *_) = cards.by_id[match.other.ref.casefold()]
    accounts = {cards.account(row) for row in (found, *cards.alike(entry))}
    return found if len(accounts) == 1 else None


def _add(
    snapshot: Snapshot, entries: list[Entry], cards: Cards, done: Brought, now: datetime
) -> None:
    taken = set(cards.by_id)
    wanted = {name for entry in entries if (name := entry.text("id")) and _ID.fullmatch(name)}
    used = taken | {name.casefold() for name in wanted}
    fresh = (name for name in id_source(snapshot) if name.casefold() not in used)
    rep = as_text(snapshot.setting("rep"))
    new: list[dict[str, Value]] = []
    answers: list[dict[str, Value]] = []
    for entry in entries:
        given = entry.text("id")
        own = given in wanted and given.casefold() not in taken
        name = given if own else next(fresh)
        taken.add(name.casefold())
        done.questions.ask(entry)
        if any(map(entry.values.get, SAID)):
            entry.values.setdefault("said_on", said_on(entry, cards.today))
        new.append(_card(entry, name, {"created": cards.today, "rep": rep or None}))
        need = cards.need_answer(entry.text("need"))
        said: dict[str, Value] = (
            {NEED: need, "answered_on": said_on(entry, cards.today)} if need else {}
        )
        answers.append({"id": name, **said})
    done.added += len(new)
    if new:
        done.changes.insert("customers", new)
        done.changes.insert("qualify", answers)


def _card(entry: Entry, name: str, defaults: dict[str, Value]) -> dict[str, Value]:
    card: dict[str, Value] = {"account": name, **defaults, **entry.values, "id": name}
    given = entry.text("id")
    if given and given != name:
        card.setdefault("reference", given)
    if noted := with_note(entry.text("note"), entry.left):
        card["note"] = noted
    return card
