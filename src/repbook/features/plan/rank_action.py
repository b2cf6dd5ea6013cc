"""Rank visits: `repbook rank` and its button; unreturned results are returned first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from repbook.book.action import (
    Action,
    Arg,
    ArgKind,
    Asked,
    Command,
    Decided,
    Done,
    Grid,
    Line,
    Question,
    Seen,
)
from repbook.book.ports import Book
from repbook.domain.days import to_date
from repbook.errors import Refused, UsageError
from repbook.features.kernel.words import labelled
from repbook.features.plan.arguments import DAY
from repbook.features.plan.rank import Ranked, gather, rank
from repbook.features.plan.rows import Planned
from repbook.features.plan.signs import MORE
from repbook.schema.buttons import STEP, Button
from repbook.schema.registry import CODES, TABLES
from repbook.text import language, say
from repbook.text.label import Label as L

_ASKS = {"unreturned": "return_first", "unread_rows": "rank_without"}
"""What a button asks in place of a refusal."""
SHOWN = ("rank", "do", "name", "area", "priority", "why", "ask")


def see(book: Book, now: datetime) -> Seen:
    """Read what ranking needs."""
    return Seen(gather(book, now))


def decide(asked: Asked) -> Decided[Ranked | None]:
    """Plan the day (M12, M131); ask to return open results first."""
    given: dict[str, Any] = {"without_unread": True} if asked.sure else {}
    try:
        found = rank(asked.snapshot, asked.now, **given, **asked.given)
    except Refused as refusal:
        if (key := refusal.key.removeprefix("commands.")) not in _ASKS:
            raise
        text = say(f"handler.{_ASKS[key]}", None, **refusal.facts)
        first = "return" if key == "unreturned" else ""
        return Decided(None, question=Question(text, refusal, first=first))
    return Decided(found, found.changes, show=("visits",))


def take(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Refuse a limit below 1."""
    if given.get("limit", 1) < 1:
        raise UsageError("commands.bad_limit")
    return given


def headline(found: Ranked) -> str:
    """Return a ranked day and how many visits and calls it has."""
    visits = sum(row.do == "visit" for row in found.rows)
    day = to_date(found.day).isoformat()
    return say("commands.sheet_title", day=day, visits=visits, calls=len(found.rows) - visits)


def brief(done: Done[Ranked]) -> Iterator[str]:
    """Say the headline and what to look at."""
    yield "\n".join((headline(done.found), *done.found.hints))


def lines(done: Done[Ranked]) -> Iterator[Line]:
    """Say the whole sheet, and who just missed it."""
    found, lang = done.found, language()
    labels = [TABLES["visits"].column(key).label.get(lang) for key in SHOWN]
    yield Grid(headline(found), labels, [_shown(row, lang) for row in found.rows])
    yield from found.hints
    if found.missed:
        yield f"\n{say('commands.missed_title')}"
    for id_, name, why in found.missed:
        yield f"  {labelled(f'{id_} {name}', why)}"


def _shown(row: Planned, lang: str) -> tuple[str, ...]:
    do = f"{row.at} {CODES[f'do.{row.do}'].label.get(lang)}".strip()
    more = f"{MORE} {row.also}" if row.also and row.ask_next else row.also
    ask = " ".join(part for part in (row.ask_next, more) if part)
    figures = (row.area, f"{row.priority:.1f}", row.why, ask)
    return (str(row.rank), do, row.name, *figures)


def as_json(done: Done[Ranked]) -> dict[str, object]:
    """Return the sheet as scripts read it: codes, not labels; integer counts."""
    found = done.found
    missed = [
        {"id": id_, "name": name, "why": why, "kind": why.kind} for id_, name, why in found.missed
    ]
    return {
        "day": to_date(found.day).isoformat(),
        "visits": [_row(row) for row in found.rows],
        "missed": missed,
        "notes": list(found.hints),
    }


def _row(row: Planned) -> dict[str, object]:
    return {
        "rank": row.rank,
        "id": row.id,
        "name": row.name,
        "do": row.do,
        "at": row.at or None,
        "area": row.area,
        "phone": row.phone,
        "priority": row.priority,
        "score": row.score,
        "verdict": row.verdict,
        "why": row.why,
        "ask_next": row.ask_next,
        "terms": {name: round(value, 4) for name, value in row.terms._asdict().items()},
        "cause": row.cause,
        "also": row.also or None,
    }


RANK = Action(
    "rank",
    see,
    decide,
    lines,
    as_json,
    Button(
        "rank", "visits", L("Rank visits", "排拜访表", "排拜訪表"),
        L("Plans the next working day's visits and calls, ranked, each with its reason. Makes a backup first.",
          "排出下一个工作日的拜访和电话，按优先次序并说明理由。先自动备份。",
          "排出下一個工作日的拜訪和電話，依優先次序並說明理由。會先自動備份。"),
        "SortDialog", "R", large=True, home=STEP,
    ),
    Command(
        "rank",
        "repbook rank leads.xlsx --day 2026-03-02",
        L("rank the day's visits and calls", "排拜访表", "排拜訪表"),
        (
            DAY,
            Arg("limit", L("take the N best rows of both kinds", "拜访和电话合计取前 N 行", "拜訪與電話合計取前 N 列"), ArgKind.WHOLE, "N"),
            Arg("anyway", L("plan a past day or a day off all the same", "过去的日期或休息日也照排", "過去的日期或休息日也照排"), ArgKind.FLAG),
            Arg("without_unread", L("go on without the rows that return could not take; they stay on the sheet", "跳过未能回填的行，这些行保留在表上", "略過未能回填的列，這些列保留在表上"), ArgKind.FLAG),
            Arg("area", L("only this area", "只排这个区域", "只排這個區域")),
        ),
        take=take,
        place=2,
    ),
    brief=brief,
    takes_rows=True,
)  # fmt: skip
