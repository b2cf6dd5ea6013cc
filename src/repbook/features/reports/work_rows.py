"""The rows that Analyse writes for Reports 2: always all of them, each at its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from repbook.domain.days import month_after
from repbook.domain.figures import amount_text, percent
from repbook.domain.reports import (
    CONTACTS_LEAST,
    CONTACTS_MOST,
    FEW_WON,
    FORECAST,
    GRADES,
    SENTENCES,
    SPLITS,
    WORK_PARTS,
)
from repbook.domain.values import Value
from repbook.features.reports.work_found import Found
from repbook.features.reports.work_reading import Work
from repbook.features.reports.work_said import sentences
from repbook.text import say

Row = dict[str, Value]


def work_rows(work: Work, found: Found) -> list[Row]:
    """Return the rows of the table `work_rows`; those of which nothing is known say only which."""
    parts: dict[str, list[Row]] = {
        "said": [{"says": text or None} for text in _said(work, found)],
        "source": list(_sources(work, found)),
        "split": list(_splits(work, found)),
        "side": list(_sides(work, found)),
        "grade": list(_grades(work, found)),
        "forecast": list(_forecast(work, found)),
        "new": list(_new(work, found)),
        "neglected": list(_neglected(work, found)),
        "question": list(_questions(work, found)),
        "attitude": list(_counted(work, found.attitudes, "attitude")),
        "way": list(_counted(work, found.ways, "work")),
        "principle": list(_principles(work, found)),
    }
    return [
        {"row_id": f"{part}.{place:02d}", "part": part, "place": float(place), **row}
        for part, most in WORK_PARTS.items()
        for place, row in enumerate((*parts[part], *({},) * most)[:most], 1)
    ]


def _said(work: Work, found: Found) -> list[str]:
    told = sentences(work, found)
    return [told[key] for key in SENTENCES]


def curve_rows(work: Work, found: Found) -> list[Row]:
    """Return the rows of the table `contact_curve`, one a contact up to the claim and beyond.

    A share of few wins stands in a column of its own; none where nobody was reached so often.
    """
    claim, points = work.claims.followups_claim, found.curve.points
    if not points:
        return []
    shown = min(max(claim, min(len(points), CONTACTS_MOST), CONTACTS_LEAST), CONTACTS_MOST)
    rows = []
    for n in range(1, shown + 1):
        point = points[n - 1] if n <= len(points) else None
        won, reached = (point.won, point.reached) if point else (0, 0)
        rate, few = point.rate if point else None, won < FEW_WON
        share = rate.share if rate else 0.0
        shape = "contact_none" if not reached else "contact_few" if few else "contact"
        facts = {"won": won, "reached": f"{reached:,}", "rate": percent(share)}
        label = say(f"work.{shape}", work.lang, n=n, **facts)
        row: Row = {"contact": f"{n:02d}", "reached": float(reached), "won": float(won)}
        row["label"] = say("work.claimed", work.lang, label=label) if n == claim else label
        if point is not None and rate is not None:
            low, high = rate.bounds
            column = "few" if few else "claimed" if n == claim else "rate"
            row |= {column: share, "so_far": point.so_far}
            row |= {} if few else {"above": high - share, "below": share - low, "high": high}
        rows.append(row)
    return rows


def _sources(work: Work, found: Found) -> Iterator[Row]:
    for each in found.sources[: WORK_PARTS["source"]]:
        share, (low, high) = each.rate.share, each.rate.bounds
        label = say(
            "work.source", work.lang, source=each.source, won=each.won, decided=each.decided
        )
        if each.cost_won is not None:
            cost = amount_text(each.cost_won, work.lang)
            label = say("work.source_cost", work.lang, label=label, cost=cost)
        yield {
            "label": label,
            "k": float(each.won),
            "n": float(each.decided),
            "rate": share,
            "above": high - share,
            "below": share - low,
            "first": each.cost_won,
        }


def _splits(work: Work, found: Found) -> Iterator[Row]:
    """Yield how new and old customers share time, revenue and profit; 0 where they cannot."""
    from repbook.analysis.old_new import shares

    new, old = found.sides.new, found.sides.old
    for key in SPLITS:
        part = shares(getattr(new, key), getattr(old, key))
        row: Row = {"label": say(f"work.{key}", work.lang)}
        yield row if part is None else {**row, "first": part[0], "second": part[1]}


def _sides(work: Work, found: Found) -> Iterator[Row]:
    for key, side in found.sides._asdict().items():
        yield {
            "label": say(f"work.{key}", work.lang),
            "k": float(side.customers),
            "n": float(side.referrals),
            "first": round(side.minutes, 2),
            "second": round(side.revenue, 2) if key != "none" else None,
            "third": round(side.profit, 2) if side.priced else None,
            "fourth": None if side.hourly is None else round(side.hourly, 2),
        }


def _grades(work: Work, found: Found) -> Iterator[Row]:
    for grade in GRADES:
        have, least = found.grades[grade], getattr(work.claims, f"pipeline_{grade}")
        label = work.snapshot.label(f"grade.{grade}")
        yield {
            "label": say("work.grade_have", work.lang, grade=label),
            "k": float(have),
            "n": float(least),
            "first": float(max(0, least - have)),
        }


def _forecast(work: Work, found: Found) -> Iterator[Row]:
    for ahead, span in enumerate(FORECAST, -1):
        each = found.forecast[span]
        named = span in ("passed", "later", "undated")
        label = say(f"work.{span}", work.lang) if named else _month(work.day, ahead)
        yield {
            "label": label,
            "k": float(each.cards),
            "n": float(each.pushed),
            "first": each.commit,
            "second": each.likely,
            "third": each.open,
        }


def _month(day: float, ahead: int) -> str:
    """Return the month so many months after a day's, such as 2026-03."""
    year, month = month_after(day, ahead)
    return f"{year}-{month:02d}"


def _new(work: Work, found: Found) -> Iterator[Row]:
    for each in found.new_cards:
        yield {
            "label": _month(work.day, -each.ago),
            "k": float(each.cards),
            "n": float(each.asked),
            "first": None if each.score is None else round(each.score, 1),
            "rate": None if each.known is None else each.known / 100,
        }


def _neglected(work: Work, found: Found) -> Iterator[Row]:
    names = work.names
    for account, due, revenue in found.neglected[: WORK_PARTS["neglected"]]:
        name = names.get(account.casefold()) or account
        late = float(int(work.day) - int(due))
        yield {"label": name, "day": due, "k": late, "first": round(revenue, 2)}


def _questions(work: Work, found: Found) -> Iterator[Row]:
    names, least = work.question_names, work.claims.questions_least
    enough = [each for each in found.questions if min(each.won, each.lost) >= least]
    for each in sorted(enough, key=lambda each: (-(each.apart or 0.0), each.slot)):
        yield {
            "label": names.get(each.slot) or each.slot.upper(),
            "k": float(each.won),
            "n": float(each.lost),
            "first": round(each.won_mean or 0.0, 2),
            "second": round(each.lost_mean or 0.0, 2),
        }


def _counted(work: Work, counts: Mapping[str, int], subject: str) -> Iterator[Row]:
    """Yield counts with their share of all; entries of a list are called as the list does."""
    total = sum(counts.values())
    for key, count in counts.items():
        own = subject == "attitude" and key != "unknown"
        label = work.snapshot.label(f"{subject}.{key}") if own else say(f"work.{key}", work.lang)
        row: Row = {"label": label, "k": float(count)}
        yield {**row, "rate": count / total} if total else row


def _principles(work: Work, found: Found) -> Iterator[Row]:
    held = found.principles
    for key in ("changed", "important", "owned"):
        count = getattr(held, key)
        days = work.claims.changed_days
        row: Row = {"label": say(f"work.cards_{key}", work.lang, days=days), "k": float(count)}
        yield {**row, "rate": count / held.cards} if held.cards else row
