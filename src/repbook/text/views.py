"""What is said about views."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

SENTENCES: dict[str, Label] = {
    "title": L(
        "Views: repbook view BOOK NAME puts one on.",
        "视图：用 repbook view 工作簿 名称 切换。",
        "檢視：用 repbook view 活頁簿 名稱 切換。",
    ),
    "number": L("No.", "序号", "序號"),
    "key": L("Name", "名称", "名稱"),
    "label": L("In Excel", "在 Excel 中", "在 Excel 中"),
    "sheets": L("Sheets", "工作表", "工作表"),
    "seen": L(
        "View {view} on {sheets}: the other columns are folded in groups. Your own columns, widths and values stay as they are.",
        "“{view}”视图（{sheets}）：其余列折叠成组。自建列、列宽和内容保持不变。",
        "「{view}」檢視（{sheets}）：其餘欄位摺疊成群組。自建欄位、欄寬和內容維持不變。",
    ),
    "all": L(
        "View {view} on {sheets}: every column is seen again. Columns of your own that you hid stay hidden.",
        "“{view}”视图（{sheets}）：所有列重新显示。您隐藏的自建列仍保持隐藏。",
        "「{view}」檢視（{sheets}）：所有欄位重新顯示。您隱藏的自建欄位仍維持隱藏。",
    ),
    "unknown": L(
        "There is no view {text}. Give one of these, by number or name: {views}.",
        "没有“{text}”视图。可填序号或名称：{views}。",
        "沒有「{text}」檢視。可填序號或名稱：{views}。",
    ),
}
