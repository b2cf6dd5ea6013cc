"""A folder of reps' workbooks: three languages, an older template, a damaged file."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from made_books import Row, build, label
from repbook.domain.days import serial
from repbook.domain.values import Value

TODAY = float(serial(date.today()))
DATA = Path(__file__).parent.parent / "data"
REPS = {
    "ann.xlsx": ("en", "AN", "USD"),
    "li.xlsx": ("zh-CN", "LI", "CNY"),
    "chen.xlsx": ("zh-TW", "CH", "CNY"),
}
CARDS = 6


def make_folder(folder: Path) -> Path:
    """Make the five files."""
    folder.mkdir()
    for number, (file, (lang, rep, currency)) in enumerate(REPS.items(), 1):
        settings: dict[str, Value] = {
            "rep": rep, "currency": currency, "book_id": f"book-{rep}", "as_of": None,
        }  # fmt: skip
        build(folder / file, rows(lang, rep, number), lang=lang, settings=settings)
    shutil.copyfile(DATA / "template_4_en.xlsx", folder / "old.xlsx")
    (folder / "broken.xlsx").write_bytes((folder / "ann.xlsx").read_bytes()[:9000])
    (folder / "~$ann.xlsx").write_bytes(b"\x03Bob" + b" " * 50)
    (folder / "notes.txt").write_text("no workbook")
    return folder


def rows(lang: str, rep: str, number: int) -> dict[str, list[Row]]:
    """Return six cards, three of them decided and one owned by nobody; contacts, orders, a day."""
    ids = [f"{rep}-{n:05d}" for n in range(1, CARDS + 1)]
    cards: list[Row] = [
        {"id": card, "account": card, "name": f"{rep} customer {n}",
         "phone": f"0215555{number}{n:03d}", "rep": rep,
         "expected_order": 1000.0 * n, "expected_on": TODAY + 30}
        for n, card in enumerate(ids, 1)
    ]  # fmt: skip
    for card, outcome in zip(cards, ("won", "won", "lost"), strict=False):
        card.update(outcome=label(f"outcome.{outcome}", lang), outcome_on=TODAY - 5)
    cards[3].update(next_on=TODAY - 2)
    for place in (4, 5):
        cards[place].update(face=label("face.red", lang), approved_by="Boss", approved_on=TODAY - 9)
    cards[5]["rep"] = None
    reached, refused = (label(f"result.{name}", lang) for name in ("reached", "refused"))
    calls: list[Row] = [
        {"day": TODAY - 1, "id": ids[4], "result": reached, "rep": rep, "call_id": f"{rep}1",
         "amount": 900.0 * number},
        {"day": TODAY - 1, "id": ids[3], "result": refused, "rep": rep, "call_id": f"{rep}2"},
        {"day": TODAY - 3, "id": ids[5], "result": reached, "rep": rep, "call_id": f"{rep}3"},
        {"day": TODAY - 4, "id": ids[5], "result": reached, "rep": "ZZ", "call_id": f"{rep}4"},
        {"day": TODAY - 400, "id": ids[4], "result": reached, "rep": "ZZ", "call_id": f"{rep}5"},
    ]  # fmt: skip
    orders: list[Row] = [
        {"day": TODAY - 10, "account": ids[0], "amount": 500.0 * number, "line": f"{rep}o1"},
        {"day": TODAY - 300, "account": ids[4], "amount": 7000.0, "line": f"{rep}o2"},
    ]
    log: list[Row] = [
        {"day": TODAY - 1, "rep": rep, "visits": 3.0, "calls": 4.0, "done": 2.0, "reached": 1.0}
    ]
    qualify: list[Row] = [{"id": card} for card in ids]
    days = {"calls": calls, "orders": orders, "day_log": log}
    return {"customers": cards, "qualify": qualify, **days}
