"""Settings, policy and lists: every number and choice that a manager may change."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.settings.lists import CHOICES
from repbook.features.settings.table import DAYS, LIST_TABLE, POLICY, SETTING_TABLE
from repbook.schema.declare import Sheet
from repbook.text.label import Label as L

FEATURE = Feature(
    "settings",
    tables=(POLICY, SETTING_TABLE, LIST_TABLE, DAYS),
    choices=CHOICES,
    sheets=(
        Sheet("policy", L("Policy", "规则参数", "規則參數"), "shPolicy", landscape=True,
          menu="look", use=L("how it judges", "如何判断", "如何判斷"), place=100),
        Sheet("settings", L("Settings", "设置", "設定"), "shSettings",
          menu="do", use=L("rep, capacity", "业务员、每日数量", "業務員、每日數量"), place=110),
        Sheet("lists", L("Lists", "列表", "清單"), "shLists", landscape=True,
          menu="look", use=L("choices, holidays", "选项与节假日", "選項與假日"), place=120),
    ),
)  # fmt: skip
