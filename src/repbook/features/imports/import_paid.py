"""A column that says whether an order is paid: yes is its whole amount received, no is nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import is_called
from repbook.domain.reading.mapping import Mapping
from repbook.domain.reading.said_words import spoken
from repbook.features.imports.import_headers import names_of
from repbook.features.imports.import_values import Entry
from repbook.text import say

COLUMNS = ("paid", "received")
_PAID = ("paid", "fully paid", "settled", "已付", "已付款", "已收", "已收款", "已结清", "已結清", "付清", "已付清", "收讫", "收訖")  # fmt: skip
_UNPAID = ("unpaid", "not paid", "open", "outstanding", "未付", "未付款", "未收", "未收款", "未结清", "未結清", "欠款")  # fmt: skip
_WORDS = {
    fold_label(word): code for code, words in (("yes", _PAID), ("no", _UNPAID)) for word in words
}


def settle_paid(kind: str, mapping: Mapping, entries: Sequence[Entry]) -> Iterator[str]:
    """Read yes and no in a column of payments where the order's amount is known; say so once.

    An order whose day is that of its payment is paid.
    """
    if kind != "orders":
        return
    if _is_day_of_payment(mapping):
        for entry in entries:
            if (day := entry.number_of("day")) is not None:
                entry.values.setdefault("paid", float(int(day)))
    settled = sum(_settle(entry) for entry in entries)
    if settled:
        yield say("bring.paid_words", count=settled)


def _is_day_of_payment(mapping: Mapping) -> bool:
    place = mapping.positions().get("day")
    names = set(map(fold_label, names_of("orders", "paid")))
    return place is not None and is_called(mapping.columns[place].header, names)


def _settle(entry: Entry) -> bool:
    amount, settled = entry.number_of("amount"), False
    for key in COLUMNS:
        doubt = entry.unclear.get(key)
        code = None if doubt is None or amount is None else _code(doubt.text)
        if code is not None:
            del entry.unclear[key]
            entry.values.setdefault("received", amount if code == "yes" else 0.0)
            settled = True
    return settled


def _code(text: str) -> str | None:
    return _WORDS.get(fold_label(text)) or spoken("yes_no", text)
