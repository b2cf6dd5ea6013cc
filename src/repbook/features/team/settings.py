"""The settings and thresholds of the team's workbook; what both books have is declared once."""

from __future__ import annotations

from repbook.features.settings.table import POLICY, SETTING_TABLE
from repbook.schema.declare import Kind, Setting
from repbook.text.label import Label as L

S = Setting
SHARED = frozenset(
    ("as_of", "lang", "rep", "rep_name", "currency", "template_version", "book_id", "last_backup")
)
"""Settings that a team's workbook has too, as a rep's has them."""
CURRENCIES = tuple(f"currency_{number}" for number in range(1, 4))
"""The settings that name the currencies found, most cards first; totals are told apart by them."""
_OWN = (
    S("team_detail", L("What a rep sees of others", "业务员可见的他人数据", "業務員可見的他人數據"), "team_detail.persons", Kind.CHOICE,
      L("Own figure and average where a works council must agree", "如须职工代表同意，选“本人数据与平均值”", "如須勞資會議同意，選「本人數據與平均值」"), "team_detail"),
    S("folder", L("Folder of the reps' workbooks", "业务员工作簿所在文件夹", "業務員活頁簿所在資料夾"), "", Kind.TEXT, derived=True),
    S("collected_at", L("Collected at", "汇总时间", "彙整時間"), "", Kind.STAMP, derived=True),
    *(S(key, L(f"Currency {n} found", f"第 {n} 种币种", f"第 {n} 種幣別"), "", Kind.TEXT, derived=True) for n, key in enumerate(CURRENCIES, 1)),
)  # fmt: skip
_FILES, _FIGURES = L("Files", "文件", "檔案"), L("Figures", "统计", "統計")
_DAYS, _WORKING = L("days", "天", "天"), L("working days", "工作日", "工作日")
_CARDS = L("cards", "张", "張")
POLICIES = (
    S("file_late_days", L("File late after working days", "文件过期工作日数", "檔案逾期工作日數"), 2, Kind.WHOLE, _WORKING, group=_FILES),
    S("pack_late_days", L("Pack late after working days", "资料包未交回工作日数", "資料包未交回工作日數"), 1, Kind.WHOLE, _WORKING, group=_FILES),
    S("few", L("Too few below", "样本少于则不评判", "樣本少於則不評判"), 10, Kind.WHOLE, _CARDS, group=_FIGURES),
    S("plan_days", L("Contacts counted over days", "联系次数统计天数", "聯絡次數統計天數"), 28, Kind.WHOLE, _DAYS, group=_FIGURES),
    S("window_days", L("Deals counted over days", "成交统计天数", "成交統計天數"), 180, Kind.WHOLE, _DAYS, group=_FIGURES),
    S("close_few", L("Decided cards at least", "结案卡数下限", "結案卡數下限"), 20, Kind.WHOLE, _CARDS, group=_FIGURES),
)  # fmt: skip
TEAM_POLICY = POLICY._replace(cells=POLICIES)
TEAM_SETTINGS = SETTING_TABLE._replace(
    cells=(*(cell for cell in SETTING_TABLE.cells if cell.key in SHARED), *_OWN)
)
