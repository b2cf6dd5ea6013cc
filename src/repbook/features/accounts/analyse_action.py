"""Analyse: `repbook analyse` and its button bring the figures of all accounts up to date."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Arg, ArgKind, Asked, Command, Decided, Done, Grid, Line
from repbook.domain.days import serial, to_date
from repbook.domain.figures import percent
from repbook.domain.values import Problem
from repbook.features.accounts.analyse import Analysed, analyse
from repbook.features.accounts.reading import see
from repbook.features.kernel.words import first_of
from repbook.schema.buttons import Button
from repbook.schema.registry import CODES, SETTINGS
from repbook.text import language, said, say
from repbook.text.label import Label as L

SHOWN_GONE, SHOWN_PROBLEMS = 5, 20


def decide(asked: Asked) -> Decided[Analysed]:
    """Find every account's figures as of today, of a fixed AsOf, or of a given day."""
    today = serial(asked.now)
    day = asked.given.get("day", today)
    found = analyse(asked.snapshot, float(day), now=asked.now, today=day == today)
    if day > today:
        why = said("analyse.future", day=to_date(day).isoformat())
        label = SETTINGS["analysed_on"].label.get(asked.snapshot.lang)
        found.changes.problems.append(Problem(label, why))
    return Decided(found, found.changes)


def brief(done: Done[Analysed]) -> Iterator[Line]:
    """Say what was done, 80/20, and what there is too little of."""
    yield from _told(done)


def lines(done: Done[Analysed]) -> Iterator[Line]:
    """Say what was done, the classes, 80/20, who lost money, what was left out."""
    yield from _told(done)
    if not done.found.found.ids:
        return
    yield _classes(done.found)
    losses = done.found.found.losses
    if losses.accounts:
        lost, profit = _amount(losses.lost), _amount(losses.profit)
        yield say("analyse.losses", None, count=losses.accounts, lost=lost, profit=profit)


def _told(done: Done[Analysed]) -> Iterator[str]:
    found = done.found
    count = len(found.found.ids)
    if not count:
        yield say("analyse.nothing")
        return
    day = to_date(found.day).isoformat()
    facts = {"count": count, "added": found.added, "changed": found.changed - found.added}
    key = "analyse.done_dry" if done.dry else "analyse.done"
    yield say(key, None, day=day, **facts)
    yield from _pareto(done)
    if few := found.found.too_few:
        yield say("analyse.too_few", None, what=say("commands.between").join(_few(done, few)))
    if sum(each.accounts for each in found.found.classes) and not found.found.payments:
        yield say("analyse.no_payments")
    if found.gone:
        yield say("analyse.gone", None, ids=first_of(found.gone, SHOWN_GONE))
    if left := len(found.found.left):
        yield say("analyse.left_out", None, count=left)


def _pareto(done: Done[Analysed]) -> Iterator[str]:
    pareto = done.found.found.pareto
    if pareto.revenue is None:
        return
    part = percent(done.snapshot.number("top_share"))
    facts = {"top": pareto.top, "count": pareto.accounts, "part": part}
    yield say("analyse.pareto", None, revenue=percent(pareto.revenue, 1), **facts)
    if pareto.profit is None:
        yield say("analyse.no_profit")
    else:
        yield say("analyse.pareto_profit", None, top=pareto.top, profit=percent(pareto.profit, 1))


def _few(done: Done[Analysed], few: tuple[str, ...]) -> Iterator[str]:
    least = int(done.snapshot.number("class_min"))
    facts = {"count": done.found.found.pareto.accounts, "least": least}
    for key in few:
        yield say(f"analyse.few_{key}", None, **facts)


def _classes(found: Analysed) -> Grid:
    """Return the classes with their limits, accounts and shares."""
    cuts, lang = found.found.cuts, language()
    labels = [say(f"analyse.{key}") for key in ("class", "from", "accounts", "share")]
    rows = [
        (
            CODES[f"pyramid.{each.code}"].label.get(lang),
            _amount(getattr(cuts, each.code)) if hasattr(cuts, each.code) else "",
            str(each.accounts),
            "–" if each.share is None else percent(each.share, 1),
        )
        for each in found.found.classes
    ]
    title = f"{say('analyse.classes')} – {say('analyse.own' if cuts.own else 'analyse.typed')}"
    return Grid(title, labels, rows)


def _amount(value: float) -> str:
    return f"{value:,.0f}"


def as_json(done: Done[Analysed]) -> dict[str, object]:
    """Return the day, the counts, the limits, the classes and 80/20; shares as parts of 1."""
    found = done.found
    figures = found.found
    return {
        "day": to_date(found.day).isoformat(),
        "accounts": len(figures.ids),
        "added": found.added,
        "changed": found.changed,
        "gone": list(found.gone),
        "cuts": figures.cuts._asdict(),
        "limits": figures.limits._asdict(),
        "classes": [each._asdict() for each in figures.classes],
        "pareto": figures.pareto._asdict(),
        "losses": figures.losses._asdict(),
        "payments": figures.payments,
        "too_few": list(figures.too_few),
        "left_out": len(figures.left),
    }


ANALYSE = Action(
    "analyse",
    see,
    decide,
    lines,
    as_json,
    Button(
        "analyse", "plan", L("Analyse", "分析客户", "分析客戶"),
        L("Brings the figures of every account up to date: revenue, profit, habits, credit, quality. What is typed stays.",
          "更新每家客户的业绩、毛利、购买习惯、信用和质量；手填内容保留不变。",
          "更新每家客戶的業績、毛利、購買習慣、信用和品質；自行填寫的內容保留不變。"),
        "CalculateNow", "AN", home="do",
    ),
    Command(
        "analyse",
        "repbook analyse leads.xlsx --day 2026-03-02",
        L("bring the figures of every account up to date", "更新每家客户的业绩数字", "更新每家客戶的業績數字"),
        (
            Arg(
                "day",
                L("figures as of this day, such as 2026-03-02; today without it", "数据截至这一天，例如 2026-03-02；默认为今天", "資料截至這一天，例如 2026-03-02；預設為今天"),
                ArgKind.DAY,
                "DAY",
            ),
        ),
        place=13,
    ),
    brief=brief,
    most_problems=SHOWN_PROBLEMS,
    takes_rows=True,
)  # fmt: skip
