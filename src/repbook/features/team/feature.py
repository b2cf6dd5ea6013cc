"""The team's workbook: what all features of it stand on, and its front page."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.kernel.history_table import HISTORY
from repbook.features.settings.table import DAYS, LIST_TABLE
from repbook.features.team.lists import CHOICES
from repbook.features.team.settings import TEAM_POLICY, TEAM_SETTINGS
from repbook.features.team.tables import FILES, MIRRORS, PACKS, PEOPLE
from repbook.schema.declare import Content, Sheet
from repbook.schema.source import TEAM
from repbook.text.label import Label as L


def _front() -> Content:
    from repbook.features.team import front
    from repbook.schema.pages.page import content

    return content(front.page())


FEATURE = Feature(
    "team",
    rules="M119 M120 M204",
    book=TEAM,
    actions=("team_action:TEAM_ACTION", "handout_action:HANDOUT"),
    tables=(FILES, PACKS, PEOPLE, TEAM_POLICY, TEAM_SETTINGS, LIST_TABLE, DAYS, HISTORY),
    mirrors=MIRRORS,
    choices=CHOICES,
    mirrored={
        "customers": ("id", "name", "rep", "outcome", "outcome_on", "expected_order", "next_on", "tries", "retry_on", "verdict"),
        "calls": ("day", "id", "result", "rep"),
        "orders": ("day", "account", "amount"),
        "day_log": ("day", "rep"),
        "conflicts": ("kind", "name", "column", "a", "a_who", "b", "b_who", "more", "row"),
    },
    sheets=(
        Sheet("team", L("Team", "团队首页", "團隊首頁"), "shTeam", _front, landscape=True, fit=(1, 1), gridlines=False, visible=True, place=10),
        Sheet("files", L("Files", "来源文件", "來源檔案"), "shFiles", landscape=True, visible=True, place=60),
        Sheet("people", L("People", "人员", "人員"), "shPeople", landscape=True, visible=True, place=70),
        Sheet("policy", L("Policy", "规则参数", "規則參數"), "shPolicy", landscape=True, visible=True, place=100),
        Sheet("settings", L("Settings", "设置", "設定"), "shSettings", visible=True, place=110),
        Sheet("lists", L("Lists", "列表", "清單"), "shLists", landscape=True, place=120),
        Sheet("history", L("Change log", "变更记录", "變更紀錄"), "shHistory", landscape=True, place=140),
    ),
)  # fmt: skip
