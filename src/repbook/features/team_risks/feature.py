"""Risks: customers whom nobody owns, or whom one person alone knows (M209, M159, M169)."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.team_risks.table import LIST, RISK, RISKS
from repbook.schema.declare import Content, Kind, Setting, Sheet
from repbook.schema.source import TEAM
from repbook.text.label import Label as L


def _risks() -> Content:
    from repbook.features.team_risks import page
    from repbook.schema.pages.page import content

    return content(page.page())


def _list() -> Content:
    from repbook.features.team_risks import page

    return Content(page.list_cells(), heights=page.LIST_HEIGHTS)


FEATURE = Feature(
    "team_risks",
    rules="M159 M169",
    book=TEAM,
    needs=("team",),
    tables=(RISKS,),
    choices=(RISK,),
    settings={
        "policy": (
            Setting("one_person_days", L("Touched by one person only within days", "单人接触统计天数", "單人接觸統計天數"), 365, Kind.WHOLE,
                    L("days", "天", "天"), group=L("Risks", "风险", "風險")),
        ),
    },
    mirrored={
        "customers": ("id", "name", "grade", "account", "rep", "outcome", "last_contact", "expected_order"),
        "calls": ("day", "id", "rep"),
        "orders": ("day", "amount", "account"),
    },
    slots={"team.listed": ("repbook.features.team_risks.risks:LISTED",)},
    sheets=(
        Sheet("risks", L("Risks", "风险", "風險"), "shRisks", _risks, landscape=True, fit=(1, 1), gridlines=False, visible=True, place=40),
        Sheet("risk_rows", LIST, "shRiskRows", _list, landscape=True, visible=True, place=45),
    ),
)  # fmt: skip
