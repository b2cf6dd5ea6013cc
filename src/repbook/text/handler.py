"""What buttons say beyond the commands' sentences."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

SENTENCES: dict[str, Label] = {
    "unknown_press": L(
        "This Repbook knows no button called “{button}”. The workbook's buttons may be newer: install the newest Repbook, then press again.",
        "此版本的 Repbook 没有名为“{button}”的按钮。工作簿中的按钮可能更新：请安装最新版 Repbook 后再按一次。",
        "此版本的 Repbook 沒有名為「{button}」的按鈕。活頁簿中的按鈕可能較新：請安裝最新版 Repbook 後再按一次。",
    ),
    "bad_request": L(
        "What the button handed over could not be read. Press it again; if that does not help, run repbook doctor.",
        "无法读取按钮传来的请求。请再按一次；若仍不行，请运行 repbook doctor。",
        "無法讀取按鈕傳來的請求。請再按一次；若仍不行，請執行 repbook doctor。",
    ),
    "more": L("... and {count} more", "……另有 {count} 条", "……另有 {count} 筆"),
    "return_first": L(
        "{count} {count:result|results} on the sheet {count:is|are} not returned yet: {names}. Return {count:it|them} now, then rank?",
        "拜访表上有 {count} 条结果尚未回填：{names}。现在回填并重新排表吗？",
        "拜訪表上有 {count} 筆結果尚未回填：{names}。現在回填並重新排表嗎？",
    ),
    "rank_without": L(
        "{count} {count:row|rows} of the sheet could not be returned: {names}. The cells in orange say where. Rank without {count:it|them}? {count:It stays|They stay} on the sheet.",
        "拜访表上有 {count} 行未能回填：{names}，问题单元格为橙色。跳过这些行继续排表吗？它们会保留在表上。",
        "拜訪表上有 {count} 列未能回填：{names}，問題儲存格為橙色。略過這些列繼續排表嗎？它們會保留在表上。",
    ),
    "take_in": L(
        "{count} rows stand under a table and are no rows of it, so nothing counts them: {rows}. Take them into the table now?",
        "表格下方有 {count} 行不属于表格，因此未计入：{rows}。现在纳入表格吗？",
        "表格下方有 {count} 列不屬於表格，因此未計入：{rows}。現在納入表格嗎？",
    ),
    "no_file": L(
        "No file was chosen. Press Import list and choose a .csv or .xlsx file.",
        "没有选择文件。请按“导入名单”，选择 .csv 或 .xlsx 文件。",
        "沒有選擇檔案。請按「匯入名單」，選擇 .csv 或 .xlsx 檔案。",
    ),
    "import_now": L(
        "Nothing was written yet. Import it now?",
        "尚未写入任何内容。现在导入吗？",
        "尚未寫入任何內容。現在匯入嗎？",
    ),
    "import_nothing": L(
        "There is nothing new to import.",
        "没有需要导入的新内容。",
        "沒有需要匯入的新內容。",
    ),
    "repaired_mark": L("repaired", "已修复", "已修復"),
    "repaired_copy": L(
        "The repaired workbook is open: {copy}. {file} is as it was; go on in the repaired one.",
        "修复后的工作簿已打开：{copy}。{file} 没有改动，请在修复后的工作簿中继续。",
        "修復後的活頁簿已開啟：{copy}。{file} 沒有改動，請在修復後的活頁簿中繼續。",
    ),
    "or_repair": L(
        "Or press Repair on the Repbook tab.",
        "也可以按 Repbook 选项卡上的“修复”。",
        "也可以按 Repbook 索引標籤上的「修復」。",
    ),
    "about": L(
        "Repbook {package} · add-in {addin}\nWorkbook: {book}, template {template}\nPython {python}: {where}\nApplication: {application}\nLog: {log}\nBackups: {backups}",
        "Repbook {package} · 加载项 {addin}\n工作簿：{book}，模板 {template}\nPython {python}：{where}\n应用程序：{application}\n日志：{log}\n备份：{backups}",
        "Repbook {package} · 增益集 {addin}\n活頁簿：{book}，範本 {template}\nPython {python}：{where}\n應用程式：{application}\n記錄檔：{log}\n備份：{backups}",
    ),
}  # fmt: skip
