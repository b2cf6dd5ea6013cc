"""What buttons say beyond the commands' sentences."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

SENTENCES: dict[str, Label] = {
    "more": L("... and {count} more", "……另有 {count} 条", "……另有 {count} 筆"),
    "return_first": L(
        "{count} results on the sheet are not returned yet: {names}. Return them now, then rank?",
        "拜访表上有 {count} 条结果尚未回填：{names}。现在回填并重新排表吗？",
        "拜訪表上有 {count} 筆結果尚未回填：{names}。現在回填並重新排表嗎？",
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
    "day": L(
        "A day with Repbook\n"
        "1. Press Rank visits: the Visits sheet is filled for the next working day, each row with its reason.\n"
        "2. Go and call. Type each result on the Visits sheet: a digit under Result; when reached also need, attitude and visit chance.\n"
        "3. Press Return results: they go to the call log and the cards, each once.\n"
        "Between: select a customer's row and press Open card, Log call or Why this rank?. Undo last takes back the last step; a backup is made before each.\n"
        "New customers: Import list, or New card. Nothing is saved for you: save the workbook as usual.",
        "使用 Repbook 的一天\n"
        "1. 按“排拜访表”：拜访表会填好下一个工作日的安排，每行都有理由。\n"
        "2. 出门拜访、打电话。在拜访表上填结果：“结果”栏填数字；接通时再填需求、态度和可否拜访。\n"
        "3. 按“回填结果”：结果记入电话记录和客户卡，每条只记一次。\n"
        "其间：选中客户所在行，可按“打开客户卡”“记录电话”“为何这样排”。“撤销上一步”可撤回最近一次操作；每次操作前都会自动备份。\n"
        "新客户：用“导入名单”或“新建客户卡”。Repbook 不会替您保存，请照常保存工作簿。",
        "使用 Repbook 的一天\n"
        "1. 按「排拜訪表」：拜訪表會填好下一個工作日的安排，每列都有理由。\n"
        "2. 出門拜訪、打電話。在拜訪表上填結果：「結果」欄填數字；接通時再填需求、態度和可否拜訪。\n"
        "3. 按「回填結果」：結果記入電話記錄和客戶卡，每筆只記一次。\n"
        "其間：選取客戶所在列，可按「開啟客戶卡」「記錄電話」「為何這樣排」。「復原上一步」可撤回最近一次操作；每次操作前都會自動備份。\n"
        "新客戶：用「匯入名單」或「新增客戶卡」。Repbook 不會替您儲存，請照常儲存活頁簿。",
    ),
    "more_help": L(
        "Page {page} of {pages}. Show the next one?",
        "第 {page} 页，共 {pages} 页。显示下一页吗？",
        "第 {page} 頁，共 {pages} 頁。顯示下一頁嗎？",
    ),
    "about": L(
        "Repbook {package} · add-in {addin}\nWorkbook: {book}, template {template}\nPython {python}: {where}\nApplication: {application}\nLog: {log}\nBackups: {backups}",
        "Repbook {package} · 加载项 {addin}\n工作簿：{book}，模板 {template}\nPython {python}：{where}\n应用程序：{application}\n日志：{log}\n备份：{backups}",
        "Repbook {package} · 增益集 {addin}\n活頁簿：{book}，範本 {template}\nPython {python}：{where}\n應用程式：{application}\n記錄檔：{log}\n備份：{backups}",
    ),
}  # fmt: skip
