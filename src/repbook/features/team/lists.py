"""The lists of the team's workbook."""

from __future__ import annotations

from repbook.schema.declare import choices
from repbook.text.label import Label as L

FILE_STATES = choices(
    "file", L("File", "文件状态", "檔案狀態"),
    ok=L("Read", "正常", "正常"),
    late=L("Late", "过期未交", "逾期未交"),
    old=L("Older template", "旧版模板", "舊版範本"),
    open=L("In use", "占用中", "使用中"),
    broken=L("Damaged", "损坏", "損毀"),
    locked=L("Password", "有密码", "有密碼"),
    fork=L("Forked copy", "重复副本", "重複副本"),
    other=L("Not a Repbook file", "非本工具文件", "非本工具檔案"),
)  # fmt: skip
PACKS = choices(
    "pack", L("Pack", "资料包类型", "資料包類型"),
    cards=L("Cards", "客户卡", "客戶卡"),
    decisions=L("Decisions", "例会决定", "例會決議"),
    handover=L("Handover", "离职或请假交接", "離職或請假交接"),
    pool=L("Pool", "公海领取", "公海認領"),
)  # fmt: skip
STRENGTHS = choices(
    "person_role", L("Strength", "专长", "專長"),
    finder=L("Finding", "搜集", "蒐集"),
    telesales=L("Telesales", "电话营销", "電話行銷"),
    hunter=L("Winning new", "开发", "開發"),
    expert=L("Expert", "专业支持", "專業支援"),
    keeper=L("Keeping", "维护", "維護"),
)  # fmt: skip
DETAIL = choices(
    "team_detail", L("What a rep sees", "业务员可见范围", "業務員可見範圍"),
    persons=L("Persons", "各人明细", "各人明細"),
    own=L("Own figure and average", "本人数据与平均值", "本人數據與平均值"),
)  # fmt: skip
CLOSING = choices(
    "closing", L("Closing", "成交判断", "成交判斷"),
    few=L("Too few to judge", "样本太少", "樣本太少"),
    fine=L("In line", "正常", "正常"),
    talk=L("Worth a talk", "值得面谈", "值得面談"),
)  # fmt: skip
CHOICES = (CLOSING, FILE_STATES, PACKS, STRENGTHS, DETAIL)
