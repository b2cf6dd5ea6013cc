"""Amounts in another currency than the workbook's, or the rest of the list's, are asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.reading.ambiguous import unclear
from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import bare_header
from repbook.domain.reading.mapping import Mapping
from repbook.domain.reading.normalize import plain_text
from repbook.features.imports.import_fields import as_words, targets
from repbook.features.imports.import_headers import CURRENCY, names_of
from repbook.features.imports.import_values import Doubt, Entry
from repbook.schema.declare import Kind

Codes = frozenset[str]
_NAMED = {
    "us$": "USD", "nt$": "TWD", "hk$": "HKD", "a$": "AUD", "c$": "CAD", "s$": "SGD", "r$": "BRL",
    "$": "USD CAD AUD HKD TWD SGD NZD MXN", "€": "EUR", "£": "GBP", "¥": "CNY JPY", "₹": "INR",
    "₩": "KRW", "₽": "RUB", "zł": "PLN", "rmb": "CNY", "人民币": "CNY", "人民幣": "CNY",
    "新台币": "TWD", "新臺幣": "TWD", "新台幣": "TWD", "台币": "TWD", "美元": "USD", "美金": "USD",
    "港元": "HKD", "港币": "HKD", "港幣": "HKD", "欧元": "EUR", "歐元": "EUR", "日元": "JPY",
    "日圓": "JPY", "英镑": "GBP", "英鎊": "GBP", "euro": "EUR", "sfr": "CHF",
}  # fmt: skip
_CODES = (
    "usd eur gbp cny twd hkd jpy chf inr aud cad nzd sgd sek nok dkk pln czk brl mxn krw zar rub"
)
_MARKS = re.compile(
    "|".join(map(re.escape, _NAMED)) + rf"|(?<![a-z])(?:{'|'.join(_CODES.split())})(?![a-z])"
)


def currency_of(text: str) -> Codes:
    """Return the codes that a text may name a currency by, none where it names none."""
    found = _MARKS.search(plain_text(text).casefold())
    return frozenset((_NAMED.get(found[0]) or found[0].upper()).split()) if found else frozenset()


def settle_currencies(
    snapshot: Snapshot, kind: str, mapping: Mapping, entries: Sequence[Entry]
) -> None:
    """Leave out amounts in another currency: an order waits, a card's cell stays blank."""
    own = _own_column(mapping, kind)
    money = [
        (key, place, mapping.columns[place].header)
        for key, place in mapping.positions().items()
        if targets(kind)[key].kind is Kind.MONEY
    ]
    found = [
        (entry, key, header, place, codes)
        for entry in entries
        for key, place, header in money
        if entry.number_of(key) is not None
        if (codes := _codes(entry, place, header, own))
    ]
    counted = currency_of(as_text(snapshot.setting("currency")))
    homes = {
        key: counted or _most([each[4] for each in found if each[1] == key]) for key, *_ in money
    }
    for entry, key, header, place, codes in found:
        if codes & homes[key]:
            continue
        shown, name = as_words(entry.cells[place]), sorted(codes)[0]
        text = shown if currency_of(shown) else f"{shown} {name}"
        question = unclear("other_currency", value=text, currency=name).text()
        if kind == "orders":
            entry.reason = entry.reason or question
        else:
            del entry.values[key]
            entry.unclear[key] = Doubt(header, text, question)


def _codes(entry: Entry, place: int, header: str, own: int | None) -> Codes:
    """Return the currency of a cell: its own mark, its row's column, or its header's."""
    beside = "" if own is None else as_words(entry.cells[own])
    texts: Iterator[str] = iter((as_words(entry.cells[place]), beside, header))
    return next((codes for text in texts if (codes := currency_of(text))), frozenset())


def _most(all_codes: Sequence[Codes]) -> Codes:
    """Return the currency of more than half of the amounts, none where there is no such."""
    counts = {codes: sum(bool(codes & each) for each in all_codes) for codes in set(all_codes)}
    best = max(counts, key=lambda codes: (counts[codes], sorted(codes)), default=frozenset())
    return best if 2 * counts.get(best, 0) > len(all_codes) else frozenset()


def _own_column(mapping: Mapping, kind: str) -> int | None:
    names = set(map(fold_label, names_of(kind, CURRENCY)))
    free = (
        column.position
        for column in mapping.columns
        if column.key is None
        and column.why != "intake.why_given"
        and fold_label(bare_header(column.header)) in names
    )
    return next(free, None)
