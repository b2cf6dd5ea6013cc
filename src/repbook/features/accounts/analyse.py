"""Analyse: bring every account's figures up to a day (M1, M4-M6, M10, M14-M18, M66-M80, M103, M108).

Figures are written anew, accounts that are not there yet are added, and what is typed stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from repbook.book.changes import Changes
from repbook.book.snapshot import Snapshot
from repbook.domain.days import to_datetime
from repbook.domain.planning.trade import has_rhythm
from repbook.domain.values import Value
from repbook.features.accounts.account_rows import NOBODY, AccountRows, differs
from repbook.features.accounts.as_of import as_of
from repbook.features.accounts.faces import face_problems
from repbook.features.accounts.left_out import left_problems
from repbook.features.accounts.proposing import Proposing
from repbook.features.accounts.reading import coded
from repbook.features.kernel.analysing import Step, steps
from repbook.features.kernel.policies import policy_from

if TYPE_CHECKING:
    from repbook.analysis.accounts import Found


class Analysed(NamedTuple):
    """What Analyse found as of a day: the figures, how many accounts are added and changed.

    `gone` are accounts of the sheet whose cards are no longer there.
    """

    day: float
    found: Found
    added: int
    changed: int
    gone: tuple[str, ...]
    changes: Changes


def analyse(
    snapshot: Snapshot,
    day: float,
    *,
    now: datetime | None = None,
    today: bool = True,
    more: Sequence[Step] | None = None,
) -> Analysed:
    """Return the figures of every account as of a day, and the changes that write them.

    Orders after the day are problems where it is today; of an earlier day they are no part. `more`
    are the steps of other features, all declared ones where it is None; they are told the moment
    `now`, the day's beginning where it is None.
    """
    from repbook.analysis.accounts import Policy, cells, figures

    policy = policy_from(Policy, snapshot)
    own = snapshot.code("cuts", snapshot.setting("class_cuts")) != "typed"
    found = figures(coded(snapshot), policy, day, own=own, ahead=today)
    changes = Changes("analyse", settings=_settings(snapshot, found, day))
    values = cells(found)
    cards = _cards(found, values, snapshot.number("rhythm_orders"))
    rows = AccountRows(snapshot, found)
    rows.fill(values)
    laid = rows.laid(changes, cards, day)
    rows.columns |= as_of(snapshot, laid, rows.columns["account"], day)
    proposing = Proposing(rows.laid(changes, cards, day), found, policy, day)
    proposing.fill(rows.columns, rows.at)
    laid = rows.laid(changes, cards, day)
    changes.notes += rows.quality_moves(laid)
    changed = rows.write(changes)
    _write_cards(snapshot, cards, changes)
    for step in steps() if more is None else more:
        step.run(snapshot, laid, day, now or to_datetime(day), changes)
    changes.problems += snapshot.problems
    changes.problems += [*left_problems(snapshot, found.left), *face_problems(snapshot, laid)]
    return Analysed(day, found, len(rows.new), changed, rows.gone(), changes)


def _settings(snapshot: Snapshot, found: Found, day: float) -> dict[str, Value]:
    """Return the cells of Settings that hold something else now."""
    cuts = found.cuts if found.cuts.own else None
    wanted: dict[str, Value] = {"analysed_on": day, **found.limits._asdict()}
    wanted |= {f"cut_{name}": getattr(cuts, name, None) for name in ("top", "large", "medium")}
    wanted["no_payments"] = None if found.payments else 1.0
    return {key: value for key, value in wanted.items() if differs(snapshot.setting(key), value)}


def _cards(found: Found, values: dict[str, list[Value]], least: float) -> dict[str, list[Value]]:
    """Return what each card's account is, and how often the card was reached, by column.

    A rhythm is one from `least` order days on.
    """
    revenue = values["revenue_year"]
    often = zip(values["usual_gap"], values["order_days"], strict=True)
    gaps = [_whole(gap) if has_rhythm(days, least) else None for gap, days in often]
    new: dict[str, Sequence[Value]] = {
        "revenue_year": [None if at == NOBODY else revenue[at] for at in found.cards],
        "usual_gap": [None if at == NOBODY else gaps[at] for at in found.cards],
        "contacts_to_win": found.to_outcome,
    }
    return {key: [*values] for key, values in new.items()}


def _whole(value: Value) -> Value:
    return float(round(value)) if type(value) is float else None


def _write_cards(snapshot: Snapshot, cards: dict[str, list[Value]], changes: Changes) -> None:
    """Write what differs on the cards."""
    rows = snapshot.tables["customers"]
    moved: dict[str | int, dict[str, Value]] = {}
    for key, new in cards.items():
        old = rows.columns[key]
        for name, row in rows.index().items():
            if differs(old[row], new[row]):
                moved.setdefault(name, {})[key] = new[row]
    if moved:
        changes.updates["customers"] = moved
