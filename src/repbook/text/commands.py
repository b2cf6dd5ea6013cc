"""What commands say: help, results, refusals and what to do next."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

HELP: dict[str, Label] = {
    "help.repbook": L(
        "The sales rep's workbook: cards, calls, qualification, a ranked visit sheet.",
        "业务员的工作簿：客户卡、联系记录、九问评估、排好名次的拜访表。",
        "業務員的活頁簿：客戶卡、聯絡紀錄、九問評估、排好名次的拜訪表。",
    ),
    "help.lang": L("language of messages", "消息语言", "訊息語言"),
    "help.example": L("example", "示例", "範例"),
    "help.exit": L(
        "Exit code: 0 done; 1 refused, or done with problems listed; 2 wrong usage.",
        "退出码：0 完成；1 被拒绝，或已完成但列出了问题；2 用法错误。",
        "結束碼：0 完成；1 遭拒絕，或已完成但列出了問題；2 用法錯誤。",
    ),
    "help.book": L("the workbook", "工作簿", "活頁簿"),
    "help.json": L("print JSON for scripts", "输出 JSON 供脚本使用", "輸出 JSON 供程式使用"),
    "help.yes": L(
        "take rows that stand under a table into it",
        "把表格下方的行纳入表格",
        "把表格下方的列納入表格",
    ),
    "help.anyway": L("write even though copies of the workbook lie beside it, and ask about them no more until they change", "旁边有同一工作簿的副本也照写；副本有变动之前不再提示", "旁邊有同一活頁簿的副本也照寫；副本有變動之前不再提示"),
    "help.dry_run": L("show what would happen, write nothing", "只预览，不写入", "只預覽，不寫入"),
    "help.id": L("the customer: ID (LW-00042, lw-42, 42) or whole name", "客户：编号（LW-00042、lw-42、42）或完整名称", "客戶：編號（LW-00042、lw-42、42）或完整名稱"),
}  # fmt: skip

FAILURES: dict[str, Label] = {
    "not_a_repbook": L(
        "{file} is not a Repbook workbook. Make one with: repbook new BOOK.xlsx, then: repbook import BOOK.xlsx {file}",
        "{file} 不是 Repbook 工作簿。请先执行 repbook new BOOK.xlsx，再执行 repbook import BOOK.xlsx {file}",
        "{file} 不是 Repbook 活頁簿。請先執行 repbook new BOOK.xlsx，再執行 repbook import BOOK.xlsx {file}",
    ),
    "older_template": L(
        "{file} was made by an older Repbook (template {version}). Nothing was written. Bring it up to date with: repbook upgrade {file}",
        "{file} 由旧版 Repbook 生成（模板版本 {version}），没有写入任何内容。请执行 repbook upgrade {file} 升级。",
        "{file} 由舊版 Repbook 產生（範本版本 {version}），沒有寫入任何內容。請執行 repbook upgrade {file} 升級。",
    ),
    "newer_template": L(
        "{file} was made by a newer Repbook (template {version}). Nothing was written. Install the newest Repbook, then try again.",
        "{file} 由更新版本的 Repbook 生成（模板版本 {version}），没有写入任何内容。请先安装最新版 Repbook 再试。",
        "{file} 由較新版本的 Repbook 產生（範本版本 {version}），沒有寫入任何內容。請先安裝最新版 Repbook 再試。",
    ),
    "date_1904": L(
        "{file} counts dates from 1904. In Excel: File > Options > Advanced, clear 'Use 1904 date system', save, try again.",
        "{file} 使用 1904 日期系统。请在 Excel 的“文件 > 选项 > 高级”中取消“使用 1904 日期系统”，保存后重试。",
        "{file} 使用 1904 日期系統。請在 Excel 的「檔案 > 選項 > 進階」取消「使用 1904 日期系統」，儲存後再試。",
    ),
    "table_unfit": L(
        "{file}: another program saved a table (part {part}) so that it does not fit its columns, and Excel would call the file damaged. The cells are still there; to make the table of them again: repbook repair {file}",
        "{file}：其他程序保存的表格（部件 {part}）与其列不符，Excel 打开时会提示文件损坏。单元格内容仍在；要据此重建表格，请执行 repbook repair {file}",
        "{file}：其他程式儲存的表格（組件 {part}）與其欄不符，Excel 開啟時會提示檔案損毀。儲存格內容仍在；要據此重建表格，請執行 repbook repair {file}",
    ),
    "table_gone": L(
        "{file} has no table {table} any more. Bring it back with Undo in Excel or from a backup, or run: repbook repair {file}",
        "{file} 中已没有表格 {table}。请在 Excel 中撤销或从备份恢复，或执行 repbook repair {file}",
        "{file} 中已沒有表格 {table}。請在 Excel 中復原或從備份還原，或執行 repbook repair {file}",
    ),
    "header_renamed": L(
        "{file}, sheet {sheet}: the column {old} is now called {new}. Nothing was written. Mend it with: repbook repair {file}",
        "{file} 的工作表 {sheet}：列“{old}”被改名为“{new}”。没有写入任何内容。请执行 repbook repair {file} 恢复。",
        "{file} 的工作表 {sheet}：欄位「{old}」被改名為「{new}」。沒有寫入任何內容。請執行 repbook repair {file} 還原。",
    ),
    "header_cell": L(
        "{file}, sheet {sheet}: cell {cell} reads “{found}”, but the table's column there is called {header}{more}. Excel calls such a file damaged. Nothing was written. Mend it with: repbook repair {file}",
        "{file} 的工作表 {sheet}：单元格 {cell} 是“{found}”，而表格在此处的列名是“{header}”{more}。Excel 会认为这样的文件已损坏。没有写入任何内容。请执行 repbook repair {file} 恢复。",
        "{file} 的工作表 {sheet}：儲存格 {cell} 是「{found}」，而表格在此處的欄名是「{header}」{more}。Excel 會認為這樣的檔案已損毀。沒有寫入任何內容。請執行 repbook repair {file} 還原。",
    ),
    "header_cells": L(
        " ({count} more header cells differ)",
        "（另有 {count} 个列名单元格不符）",
        "（另有 {count} 個欄名儲存格不符）",
    ),
    "header_gone": L(
        "{file}, sheet {sheet}: the column {header} was deleted. Nothing was written. Mend it with: repbook repair {file}",
        "{file} 的工作表 {sheet}：列“{header}”已被删除。没有写入任何内容。请执行 repbook repair {file} 恢复。",
        "{file} 的工作表 {sheet}：欄位「{header}」已被刪除。沒有寫入任何內容。請執行 repbook repair {file} 還原。",
    ),
    "name_gone": L(
        "{file}: the named cell {name} is gone. Nothing was written. Mend it with: repbook repair {file}",
        "{file}：命名单元格 {name} 不见了。没有写入任何内容。请执行 repbook repair {file} 恢复。",
        "{file}：已命名的儲存格 {name} 不見了。沒有寫入任何內容。請執行 repbook repair {file} 還原。",
    ),
    "row_gone": L(
        "The row {row} of {table} is no longer there. Nothing was written; try again.",
        "{table} 中的数据行 {row} 已不存在。没有写入任何内容，请重试。",
        "{table} 中的資料列 {row} 已不存在。沒有寫入任何內容，請再試一次。",
    ),
    "read_back": L(
        "{file}: what was written to {table}, {column} does not read back equal, so nothing was saved. Please report this.",
        "{file}：写入 {table} 的 {column} 后读回不一致，因此没有保存。请反馈此问题。",
        "{file}：寫入 {table} 的 {column} 後讀回不一致，因此沒有儲存。請回報此問題。",
    ),
    "no_backup": L(
        "The backup of {file} could not be made in {folder} ({reason}), so nothing was changed. Make room there, or name another folder in REPBOOK_HOME.",
        "无法在 {folder} 为 {file} 建立备份（{reason}），因此没有做任何更改。请腾出空间，或用 REPBOOK_HOME 指定其他文件夹。",
        "無法在 {folder} 為 {file} 建立備份（{reason}），因此沒有做任何變更。請騰出空間，或以 REPBOOK_HOME 指定其他資料夾。",
    ),
    "half_written": L(
        "{file} was changed in part, and its old state could not be put back ({reason}). That state is kept in {backup}; bring it back with: repbook restore {file}",
        "{file} 只更改了一部分，且未能还原（{reason}）。更改前的内容保存在 {backup}；请执行 repbook restore {file} 恢复。",
        "{file} 只變更了一部分，且未能還原（{reason}）。變更前的內容保存在 {backup}；請執行 repbook restore {file} 還原。",
    ),
    "unreturned": L(
        "{count} {count:result|results} on the Visits sheet {count:is|are} not returned yet ({names}). Return {count:it|them} first: repbook return {file}; complete or clear the rows it lists.",
        "拜访表上有 {count} 条结果尚未回填（{names}）。请先执行 repbook return {file}，并补全或清空它列出的行。",
        "拜訪表上有 {count} 筆結果尚未回填（{names}）。請先執行 repbook return {file}，並補齊或清空它列出的資料列。",
    ),
    "unread_rows": L(
        "{count} {count:row|rows} of the Visits sheet could not be returned ({names}): the cells in orange. Mend them and return again, or go on without them: repbook rank {file} --without-unread. They stay on the sheet.",
        "拜访表上有 {count} 行未能回填（{names}），问题单元格为橙色。请改正后再回填；或跳过这些行：repbook rank {file} --without-unread，它们会保留在表上。",
        "拜訪表上有 {count} 列未能回填（{names}），問題儲存格為橙色。請更正後再回填；或略過這些列：repbook rank {file} --without-unread，它們會保留在表上。",
    ),
    "rows_stay": L(
        "{count} {count:row|rows} not returned {count:stays|stay} at the end of the sheet: {names}.",
        "{count} 行未回填，保留在表末：{names}。",
        "{count} 列未回填，保留在表末：{names}。",
    ),
    "exists": L(
        "{file} exists already. Choose another name, or replace it with --force.",
        "{file} 已存在。请换一个文件名，或用 --force 覆盖。",
        "{file} 已存在。請換一個檔名，或用 --force 覆寫。",
    ),
    "bad_suffix": L(
        "{file}: a workbook's name must end in .xlsx, or in .xlsm for one with buttons.",
        "{file}：工作簿文件名必须以 .xlsx 结尾；需要按钮时用 .xlsm。",
        "{file}：活頁簿檔名必須以 .xlsx 結尾；需要按鈕時用 .xlsm。",
    ),
    "bad_rep": L(
        "{rep} is no rep code: use two to four capital letters, such as LW.",
        "{rep} 不是有效的业务员代码：请用 2 至 4 个大写字母，例如 LW。",
        "{rep} 不是有效的業務代碼：請用 2 至 4 個大寫字母，例如 LW。",
    ),
    "day_taken": L(
        "{text} is taken as {day}.", "“{text}”按 {day} 处理。", "「{text}」依 {day} 處理。"
    ),
    "bad_term": L(
        "{days} is no payment term: use 0 to {most} days.",
        "{days} 不能作为付款账期：请用 0 到 {most} 天。",
        "{days} 不能作為付款帳期：請用 0 到 {most} 天。",
    ),
    "term": L(
        "Orders count as due after {days} days; another term: --payment-days, or Policy, Payment term in days.",
        "订单按 {days} 天账期计算到期日；其他账期：--payment-days，或在“规则参数”改“付款账期（天）”。",
        "訂單依 {days} 天帳期計算到期日；其他帳期：--payment-days，或在「規則參數」改「付款帳期（天）」。",
    ),
    "bad_day": L(
        "{text} is no day: write it as YYYY-MM-DD, such as 2026-03-01.",
        "{text} 不是日期：请写成 YYYY-MM-DD，例如 2026-03-01。",
        "{text} 不是日期：請寫成 YYYY-MM-DD，例如 2026-03-01。",
    ),
    "no_day": L(
        "{text} is no day: write it like 2026-03-01, tomorrow, next Monday or 28 Feb.",
        "{text} 不是日期：请写成 2026-03-01、明天、下周一或 2月28日 这样的形式。",
        "{text} 不是日期：請寫成 2026-03-01、明天、下週一或 2月28日 這樣的形式。",
    ),
    "either_day": L(
        "{text} may be {first} or {second}: write the one you mean.",
        "{text} 可能是 {first}，也可能是 {second}：请写明是哪一天。",
        "{text} 可能是 {first}，也可能是 {second}：請寫明是哪一天。",
    ),
    "bad_limit": L("--limit must be 1 or more.", "--limit 至少为 1。", "--limit 至少為 1。"),
    "past_day": L(
        "{day} is past. Plan {next} instead, or add --anyway.",
        "{day} 已经过去。请改排 {next}，或加上 --anyway 照排。",
        "{day} 已經過去。請改排 {next}，或加上 --anyway 照排。",
    ),
    "day_off": L(
        "{day} is no working day. Plan {next} instead, or add --anyway.",
        "{day} 不是工作日。请改排 {next}，或加上 --anyway 照排。",
        "{day} 不是工作日。請改排 {next}，或加上 --anyway 照排。",
    ),
    "no_areas": L(
        "{count} {count:card has|cards have} an address and no area: nobody is visited without one. Fill Area in Customers, or import a column City or District once more with --update blank.",
        "{count} 张客户卡有地址但没有区域，因此排不进拜访。请在“客户总表”填写“区域”，或用带“城市”“区县”列的名单以“只补空白”再导入一次。",
        "{count} 張客戶卡有地址但沒有區域，因此排不進拜訪。請在「客戶總表」填寫「區域」，或用帶「城市」「區縣」欄的名單以「只補空白」再匯入一次。",
    ),
    "closed_dates": L(
        "{count} closed {count:card|cards} with a next date not planned: {names}. Clear the date; if it is a promise, type an earlier day under Outcome on.",
        "{count} 张已结的卡仍有到期的下次日期，未排入：{names}。请清空该日期；若确为承诺，请在“结果日期”填写更早的日期。",
        "{count} 張已結案的卡仍有到期的下次日期，未排入：{names}。請清空該日期；若確為承諾，請在「成交結果日」填寫更早的日期。",
    ),
    "no_cards": L(
        "There is no customer yet. Bring in a list with the button Import list or: repbook import {file} LIST.csv. One customer alone: New card, or repbook add.",
        "还没有客户。请用“导入名单”按钮导入名单，或执行：repbook import {file} 名单.csv。只加一位客户：“新建客户卡”按钮，或 repbook add。",
        "還沒有客戶。請用「匯入名單」按鈕匯入名單，或執行：repbook import {file} 名單.csv。只新增一位客戶：「新增客戶卡」按鈕，或 repbook add。",
    ),
    "no_such_area": L(
        "No customer has the area {area}. Areas: {areas}.",
        "没有客户属于区域 {area}。现有区域：{areas}。",
        "沒有客戶屬於區域 {area}。現有區域：{areas}。",
    ),
    "nothing_to_undo": L(
        "There is nothing to take back in {file}.",
        "{file} 中没有可撤销的更改。",
        "{file} 中沒有可復原的變更。",
    ),
    "undo_before": L(
        "Take back the change before it instead: repbook {action} of {at}?",
        "改为撤销再前一次更改（{at} 执行的 repbook {action}）吗？",
        "改為復原再前一次變更（{at} 執行的 repbook {action}）嗎？",
    ),
    "undo_changed": L(
        "{file}: {count} {count:cell was|cells were} changed since ({cells}), so nothing was taken back. Set {count:it|them} back by hand or restore the backup.",
        "{file}：之后有 {count} 个单元格又被改动（{cells}），因此没有撤销。请手工改回或恢复备份。",
        "{file}：之後有 {count} 個儲存格又被改動（{cells}），因此沒有復原。請手動改回或還原備份。",
    ),
    "unexpected": L(
        "Something went wrong that Repbook did not foresee ({what}). The workbook was not changed. The details are in {log}; please send them to the maintainers.",
        "发生了 Repbook 未预料到的错误（{what}）。工作簿没有改动。详情见 {log}，请发给维护者。",
        "發生了 Repbook 未預料到的錯誤（{what}）。活頁簿沒有改動。詳情見 {log}，請寄給維護者。",
    ),
    "after": L(
        "{file} was changed as asked, but something failed afterwards: {what} Look at the workbook before you do it again.",
        "{file} 已按要求更改，但随后出错：{what}请先查看工作簿，不要直接重做。",
        "{file} 已依要求變更，但隨後出錯：{what}請先查看活頁簿，不要直接重做。",
    ),
    "half": L(
        "{file} was changed in a first step only; what was asked for was not done: {what}",
        "{file} 只完成了第一步更改，所要求的操作没有完成：{what}",
        "{file} 只完成了第一步變更，所要求的操作沒有完成：{what}",
    ),
    "scratch": L(
        "The folder of temporary files {folder} cannot be used ({reason}), so nothing was changed. Make room there, or name another folder in TMPDIR (in Windows TMP).",
        "临时文件夹 {folder} 无法使用（{reason}），因此没有做任何更改。请腾出空间，或用 TMPDIR（Windows 为 TMP）指定其他文件夹。",
        "暫存資料夾 {folder} 無法使用（{reason}），因此沒有做任何變更。請騰出空間，或以 TMPDIR（Windows 為 TMP）指定其他資料夾。",
    ),
    "step_unwritten": L(
        "The next step could not be done ({reason}); what came before it stays. Free the file and its folder, then do it once more.",
        "下一步未能完成（{reason}），之前完成的保留不变。请确认文件和文件夹可以写入，然后再做一次。",
        "下一步未能完成（{reason}），之前完成的保留不變。請確認檔案和資料夾可以寫入，然後再做一次。",
    ),
    "unforeseen": L(
        "Repbook did not foresee this ({what}). The details are in {log}; please send them to the maintainers.",
        "这是 Repbook 未预料到的错误（{what}）。详情见 {log}，请发给维护者。",
        "這是 Repbook 未預料到的錯誤（{what}）。詳情見 {log}，請寄給維護者。",
    ),
    "output_lost": L(
        "Not all of the output could be written ({reason}). What was done to the workbook stays done.",
        "输出未能全部写出（{reason}）。对工作簿所做的操作不受影响。",
        "輸出未能全部寫出（{reason}）。對活頁簿所做的操作不受影響。",
    ),
}

PROBLEMS: dict[str, Label] = {
    "not_a_number": Coded(
        "{label} holds {value!r}, which is no number; {used} is used. Type a number.",
        "“{label}”的值 {value!r} 不是数字，暂用 {used}。请输入数字。",
        "「{label}」的值 {value!r} 不是數字，暫用 {used}。請輸入數字。",
    ),
    "not_positive": Coded(
        "{label} is {value}, but must be more than 0; {used} is used. Correct it on Policy.",
        "“{label}”为 {value}，必须大于 0，暂用 {used}。请在规则参数中更正。",
        "「{label}」為 {value}，必須大於 0，暫用 {used}。請在規則參數中更正。",
    ),
    "error_value": Coded(
        "The cell holds the error {value}; the row is left out. Type the value again.",
        "单元格是错误值 {value}，该行未参与。请重新输入。",
        "儲存格是錯誤值 {value}，該列未列入。請重新輸入。",
    ),
    "not_numeric": Coded(
        "{value!r} is text where a number or date belongs. Type it again; where another program made texts of many, repbook repair turns those back that are plain.",
        "此处应为数字或日期，却是文字 {value!r}。请重新输入；如果是其他程序把许多单元格存成了文字，repbook repair 会恢复其中没有歧义的内容。",
        "此處應為數字或日期，卻是文字 {value!r}。請重新輸入；如果是其他程式把許多儲存格存成了文字，repbook repair 會恢復其中沒有歧義的內容。",
    ),
    "not_a_date": Coded(
        "{value} is no date. Type it as 2026-03-01.",
        "{value} 不是有效日期。请按 2026-03-01 的格式输入。",
        "{value} 不是有效日期。請依 2026-03-01 的格式輸入。",
    ),
    "not_in_list": Coded(
        "{value!r} is not in the list. Choose from the drop-down.",
        "{value!r} 不在列表中。请从下拉列表中选择。",
        "{value!r} 不在清單中。請從下拉清單選擇。",
    ),
    "out_of_range": Coded(
        "{value} is not from {least} to {most}. Type a number from {least} to {most}, or clear the cell.",
        "{value} 不在 {least} 到 {most} 之间。请输入 {least} 到 {most} 的数字，或清空。",
        "{value} 不在 {least} 到 {most} 之間。請輸入 {least} 到 {most} 的數字，或清空。",
    ),
    "out_of_whole_range": Coded(
        "{value} is no whole number from {least} to {most}. Type one, or clear the cell.",
        "{value} 不是 {least} 到 {most} 的整数。请改填整数，或清空。",
        "{value} 不是 {least} 到 {most} 的整數。請改填整數，或清空。",
    ),
    "unknown_id": Coded(
        "{id} is the ID of no customer. Correct the ID, or add the customer.",
        "{id} 不是任何客户的编号。请更正编号，或新建该客户。",
        "{id} 不是任何客戶的編號。請更正編號，或新增該客戶。",
    ),
    "double_id": Coded(
        "The ID {id} stands twice; the first is {first}. Clear one so that it gets a new ID.",
        "编号 {id} 重复，第一个在 {first}。请清空其中一个，以便重新编号。",
        "編號 {id} 重複，第一個在 {first}。請清空其中一個，以便重新編號。",
    ),
    "stale_chart": Coded(
        "The chart “{chart}” still shows old values of {cells}. Open the workbook in Excel and save "
        "it, or run “repbook repair”.",
        "图表“{chart}”显示的仍是 {cells} 的旧数值。请在 Excel 中打开工作簿并保存，或执行 repbook repair。",
        "圖表「{chart}」顯示的仍是 {cells} 的舊數值。請在 Excel 中開啟活頁簿並儲存，或執行 repbook repair。",
    ),
    "chart_at": L("at {cell}", "位于 {cell}", "位於 {cell}"),
    "bare_charts": Coded(
        "Another program saved {count} {count:chart|charts} without what the labels show, which may be unreadable: {charts}. To bring that back: repbook repair {file}",
        "其他程序保存时丢失了 {count} 个图表的标签设置，标签可能无法辨认：{charts}。要恢复，请执行 repbook repair {file}",
        "其他程式儲存時遺失了 {count} 個圖表的標籤設定，標籤可能無法辨認：{charts}。要恢復，請執行 repbook repair {file}",
    ),
    "column_formulas_gone": Coded(
        "The table {table} no longer keeps the formula of {count} {count:column|columns} ({headers}): rows added in Excel would stay without it. To bring it back: repbook repair {file}",
        "表格 {table} 有 {count} 列不再保存列公式（{headers}）：在 Excel 中新增的行不会自动带出公式。要恢复，请执行 repbook repair {file}",
        "表格 {table} 有 {count} 欄不再保存欄公式（{headers}）：在 Excel 中新增的列不會自動帶出公式。要恢復，請執行 repbook repair {file}",
    ),
    "blank_lost": Coded(
        "The entry {text!r} lost a blank at its end: words run together in sentences. To bring it back: repbook repair {file}",
        "选项“{text}”首尾的空格丢失，句子里的词会连在一起。要恢复，请执行 repbook repair {file}",
        "選項「{text}」首尾的空格遺失，句子裡的詞會連在一起。要恢復，請執行 repbook repair {file}",
    ),
    "cleaned": Coded(
        "Characters that no workbook can hold were taken out.",
        "已去掉工作簿无法保存的字符。",
        "已去掉活頁簿無法儲存的字元。",
    ),
    "unknown_card": Coded(
        "The customer ID {id} is on no card. Correct the ID or add the card.",
        "客户编号 {id} 没有对应的客户卡。请更正编号或新建客户卡。",
        "客戶編號 {id} 沒有對應的客戶卡。請更正編號或新增客戶卡。",
    ),
    "no_visit_id": Coded(
        "{name}: the visit ID {id!r} was changed or is missing, so the result cannot be returned. Take it back with Undo in Excel, or type the call on the Calls sheet.",
        "{name}：拜访编号 {id!r} 被改动或缺失，无法回填。请在 Excel 中撤销该改动，或直接填在联系记录表中。",
        "{name}：拜訪編號 {id!r} 被改動或缺漏，無法回填。請在 Excel 中復原該改動，或直接填在聯絡紀錄表中。",
    ),
    "incomplete": Coded(
        "{name}: still missing: {missing}.",
        "{name}：还缺{missing}。",
        "{name}：還缺 {missing}。",
    ),
    "doubtful": Coded(
        "{name}: please check {fields}.",
        "{name}：请核对{fields}。",
        "{name}：請核對 {fields}。",
    ),
    "doubtful_value": L("{label} {value!r}", "{label}“{value}”", "{label}「{value}」"),
    "doubtful_choices": L(
        "{fault} (one of: {choices})", "{fault}（可填：{choices}）", "{fault}（可填：{choices}）"
    ),
    "doubtful_near": L(
        "{fault}: perhaps {near}? (one of: {choices})",
        "{fault}：是不是“{near}”？（可填：{choices}）",
        "{fault}：是不是「{near}」？（可填：{choices}）",
    ),
    "taken_for": L(
        "{name}: {label} {said!r} is taken for {word}.",
        "{name}：{label}“{said}”按“{word}”记入。",
        "{name}：{label}「{said}」按「{word}」記入。",
    ),
    "choice_joint": L(" / ", "/", "/"),
    "alike": L(
        "{count} of {rows} rows answered alike.",
        "{rows} 行中有 {count} 行的需求、态度、拜访机会完全相同。",
        "{rows} 列中有 {count} 列的需求、態度、拜訪機會完全相同。",
    ),
    "repeated": L(
        "{name}: {fields} as said on {day}.",
        "{name}：{fields}沿用 {day} 所说。",
        "{name}：{fields}沿用 {day} 所說。",
    ),
    "said_as": L(
        "{name}: {label} {said!r} is {day}.",
        "{name}：{label}“{said}”即 {day}。",
        "{name}：{label}「{said}」即 {day}。",
    ),
    "phone_moved": L(
        "{name}: {phone} does not count as the phone any more; it goes to {label}, marked as wrong.",
        "{name}：{phone} 不再作为电话，移到“{label}”并注明空号待核实。",
        "{name}：{phone} 不再作為電話，移到「{label}」並註明空號待查證。",
    ),
    "deal_said": L(
        "{name}: {said!r} is logged as reached. Record the deal itself under {label} on the Customers sheet (repbook edit BOOK {id} --set outcome=won), and its order on the Orders sheet.",
        "{name}：“{said}”已记为接通或见到。成交本身请填在客户总表的“{label}”（repbook edit 工作簿 {id} --set outcome=won），订单填在“订单”表。",
        "{name}：「{said}」已記為接通或見到。成交本身請填在客戶總表的「{label}」（repbook edit 活頁簿 {id} --set outcome=won），訂單填在「訂單」表。",
    ),
    "need_denied": L(
        "{name}: the need is {need!r}, but the answer to the question says {answer!r}. Both were kept; please put right the one that is wrong.",
        "{name}：需求填的是“{need}”，“下次必问”的回答却是“{answer}”。两项都已按所填记录，请核对并改正有误的一项。",
        "{name}：需求填的是「{need}」，「下次必問」的回答卻是「{answer}」。兩項都已照所填記錄，請核對並更正有誤的一項。",
    ),
    "timed_as": L("{name}: {label} {day}.", "{name}：{label} {day}。", "{name}：{label} {day}。"),
    "date_either": L(
        "{fault}: it may be {first} or {second}",
        "{fault}：可能是 {first}，也可能是 {second}",
        "{fault}：可能是 {first}，也可能是 {second}",
    ),
    "time_forms": L(
        "{fault} (such as 14:30, 3pm, half past two)",
        "{fault}（例如 14:30、下午三点、两点半）",
        "{fault}（例如 14:30、下午三點、兩點半）",
    ),
    "date_forms": L(
        "{fault} (such as {day}, {said} or tomorrow; with a time, {day} 14:30, an appointment)",
        "{fault}（例如 {day}、{said}、明天；带时间即为预约，如 {day} 14:30）",
        "{fault}（例如 {day}、{said}、明天；帶時間即為約訪，如 {day} 14:30）",
    ),
    "day_forms": L(
        "{fault} (such as {day}, {said} or yesterday)",
        "{fault}（例如 {day}、{said}、昨天）",
        "{fault}（例如 {day}、{said}、昨天）",
    ),
    "date_moved": L(
        "{name}: {said} is no working day, so the next date is {day}.",
        "{name}：{said} 不是工作日，下次日期已改为 {day}。",
        "{name}：{said} 不是工作日，下次日期已改為 {day}。",
    ),
    "off_appointment": L(
        "{name}: {day} is no working day; the appointment stands.",
        "{name}：{day} 不是工作日，预约仍保留。",
        "{name}：{day} 不是工作日，約訪仍保留。",
    ),
    "date_given": L(
        "{name}: next {day}, {step}: change it if you like.",
        "{name}：已定 {day}{step}，可自行更改。",
        "{name}：已定 {day}{step}，可自行更改。",
    ),
    "already": Coded(
        "{name}: returned before; the later edit was not logged again. Log call takes a further contact.",
        "{name}：此前已回填，之后的改动不会再次记录。若又联系过，请用“记录电话”。",
        "{name}：先前已回填，之後的修改不會再次記錄。若又聯絡過，請用「記錄電話」。",
    ),
    "recent_call": Coded(
        "{name} was already contacted on {day} by {who}.",
        "{name} 在 {day} 已由 {who} 联系过。",
        "{name} 在 {day} 已由 {who} 聯絡過。",
    ),
    "grade_a_many": L(
        "{count} A cards are more than twice what a day holds ({capacity}). Raise the bar on Policy or re-grade.",
        "A 级客户有 {count} 位，超过一天能联系数量（{capacity} 位）的两倍。请在规则参数中提高标准或重新定级。",
        "A 級客戶有 {count} 位，超過一天可聯絡數量（{capacity} 位）的兩倍。請在規則參數中提高標準或重新定級。",
    ),
    "slot_taken": Coded(
        "The slot {slot} does not exist or stands twice; use a free one of Q01 to Q20.",
        "题号 {slot} 不存在或重复；请使用 Q01 至 Q20 中的空题号。",
        "題號 {slot} 不存在或重複；請使用 Q01 至 Q20 中的空題號。",
    ),
}

RESULTS: dict[str, Label] = {
    "made": L("Made {file}.", "已新建 {file}。", "已建立 {file}。"),
    "sheet_title": L("{day}: {visits} {visits:visit|visits}, {calls} {calls:call|calls}", "{day}：拜访 {visits} 家，电话 {calls} 个", "{day}：拜訪 {visits} 家，電話 {calls} 通"),
    "missed_title": L("Just missed:", "备选客户：", "備選客戶："),
    "labelled": L("{what}: {text}", "{what}：{text}", "{what}：{text}"),
    "problems_title": L("Problems:", "问题：", "問題："),
    "backup": L("Backup: {path}", "备份：{path}", "備份：{path}"),
    "recomputed": L(
        "{count} {count:result|results} of formulas in {file} {count:was|were} missing or older than {count:its|their} cells: the file was saved by a program that does not calculate, or with manual calculation. Repbook went by the right ones, and writes them with its next change.",
        "{file} 中有 {count} 个公式结果缺失或已过时：文件由不计算公式的程序保存，或保存时为手动计算。Repbook 已按正确结果处理，下次更改时一并写入文件。",
        "{file} 中有 {count} 個公式結果缺少或已過時：檔案由不計算公式的程式儲存，或儲存時為手動計算。Repbook 已依正確結果處理，下次變更時一併寫入檔案。",
    ),
    "recomputed_kept": L(
        "{count} {count:result|results} of formulas in {file} {count:was|were} missing or older than {count:its|their} cells: the file was saved by a program that does not calculate, or with manual calculation. Repbook computed them anew, and the file holds the right ones now.",
        "{file} 中有 {count} 个公式结果缺失或已过时：文件由不计算公式的程序保存，或保存时为手动计算。Repbook 已重新计算，并已写入文件。",
        "{file} 中有 {count} 個公式結果缺少或已過時：檔案由不計算公式的程式儲存，或儲存時為手動計算。Repbook 已重新計算，並已寫入檔案。",
    ),
    "dry": L("Dry run: nothing was written.", "预览：未写入任何内容。", "預覽：未寫入任何內容。"),
    "below": Coded(
        "“{name}” stands under the table and is no row of it, so nothing counts it. The same command with --yes takes it in; or move it elsewhere.",
        "“{name}”在表格下方，不属于表格，因此未计入。加上 --yes 重新执行即可纳入表格；或将其移到别处。",
        "「{name}」在表格下方，不屬於表格，因此未計入。加上 --yes 重新執行即可納入表格；或將其移到別處。",
    ),
    "below_first": L(
        "{file}: {count} {count:row stands|rows stand} under a table that needs the room ({rows}). Nothing was written. The button Check takes {count:it|them} into the table, as does repbook check --yes; or move {count:it|them} elsewhere.",
        "{file}：表格需要增加行，但下方已有 {count} 行内容（{rows}）。没有写入任何内容。按“检查”按钮或运行 repbook check --yes，即可将其纳入表格；或将其移到别处。",
        "{file}：表格需要增加列，但下方已有 {count} 列內容（{rows}）。沒有寫入任何內容。按「檢查」按鈕或執行 repbook check --yes，即可將其納入表格；或將其移到別處。",
    ),
    "taken_in": L(
        "{count} {count:row|rows} that stood under a table {count:was|were} taken in: {rows}.",
        "已将表格下方的 {count} 行纳入表格：{rows}。",
        "已將表格下方的 {count} 列納入表格：{rows}。",
    ),
    "filter_lifted": L(
        "Sheet {sheet}: rows were hidden, by a filter or by hand. They are shown again, or new ones would have been hidden too.",
        "工作表 {sheet}：有行被筛选或手动隐藏，已重新显示，否则新写入的行也会看不到。",
        "工作表 {sheet}：有列被篩選或手動隱藏，已重新顯示，否則新寫入的列也會看不到。",
    ),
    "returned_dry": L(
        "{logged} {logged:result|results} would be logged, {incomplete} {incomplete:is|are} incomplete, {already} {already:was|were} returned before.",
        "将记录 {logged} 条结果，{incomplete} 条不完整，{already} 条此前已回填。",
        "將記錄 {logged} 筆結果，{incomplete} 筆不完整，{already} 筆先前已回填。",
    ),
    "returned": L(
        "{logged} {logged:result|results} logged, {incomplete} incomplete, {already} returned before.",
        "已记录 {logged} 条结果，{incomplete} 条不完整，{already} 条此前已回填。",
        "已記錄 {logged} 筆結果，{incomplete} 筆不完整，{already} 筆先前已回填。",
    ),
    "checked": L(
        "{cells} formula cells checked, {differences} differ, {problems} {problems:problem|problems}.",
        "已核对 {cells} 个公式单元格，{differences} 处不一致，{problems} 个问题。",
        "已核對 {cells} 個公式儲存格，{differences} 處不一致，{problems} 個問題。",
    ),
    "look_changed": Coded(
        "The colour here no longer follows its rule. Repair puts it back; or choose Conditional Formatting, Manage Rules, and set its formula to ={formula}",
        "此处的颜色规则已被修改或删除。可用“修复”恢复，或在“条件格式”的“管理规则”中把公式改回 ={formula}",
        "此處的色彩規則已被修改或刪除。可用「修復」還原，或在「設定格式化的條件」的「管理規則」中把公式改回 ={formula}",
    ),
    "never_calculated": L(
        "{count} formula cells hold no result: the file was saved by a program that does not calculate, or they were emptied. Repbook computes them itself before it decides anything; to have them in the file: repbook repair {file}",
        "{count} 个公式单元格没有结果：文件由不做计算的程序保存过，或单元格被清空。Repbook 在作任何判断前会自行计算；要写回文件，请执行 repbook repair {file}",
        "{count} 個公式儲存格沒有結果：檔案曾由不做計算的程式儲存，或儲存格被清空。Repbook 在作任何判斷前會自行計算；要寫回檔案，請執行 repbook repair {file}",
    ),
    "never_on": L("  {sheet}: {count} ({cells}, …)", "  {sheet}：{count} 个（{cells} 等）", "  {sheet}：{count} 個（{cells} 等）"),
    "block_apart": Coded(
        "A column stands between {first} and {last}. Formulas count those columns from left to right, so their results are wrong: move the column to the right end of the table.",
        "{first} 与 {last} 之间插入了其他列。公式按从左到右的位置读取这些列，因此结果有误：请把该列移到表格最右侧。",
        "{first} 與 {last} 之間插入了其他欄。公式依由左到右的位置讀取這些欄，因此結果有誤：請把該欄移到表格最右側。",
    ),
    "sheet_shifted": Coded(
        "The formulas of this sheet no longer stand where Repbook put them, so they were not compared. Take back the rows or columns inserted here.",
        "此工作表的公式已不在原来的位置，因此未作核对。请撤销在此插入的行或列。",
        "此工作表的公式已不在原來的位置，因此未作核對。請復原在此插入的列或欄。",
    ),
    "holds_nothing": L("nothing", "空", "空"),
    "difference": L(
        "{where}: holds {stored}, should be {computed}",
        "{where}：现为 {stored}，应为 {computed}",
        "{where}：目前為 {stored}，應為 {computed}",
    ),
    "imported": L(
        "{added} added, {updated} updated, {duplicates} {duplicates:duplicate|duplicates}, {rejected} rejected.",
        "新增 {added} 条，更新 {updated} 条，重复 {duplicates} 条，退回 {rejected} 条。",
        "新增 {added} 筆，更新 {updated} 筆，重複 {duplicates} 筆，退回 {rejected} 筆。",
    ),
    "imported_dry": L(
        "{added} would be added, {updated} updated, {duplicates} {duplicates:is a duplicate|are duplicates}, {rejected} rejected.",
        "将新增 {added} 条，更新 {updated} 条，重复 {duplicates} 条，退回 {rejected} 条。",
        "將新增 {added} 筆，更新 {updated} 筆，重複 {duplicates} 筆，退回 {rejected} 筆。",
    ),
    "error_file": L("Rejected rows, with reasons: {path}", "退回的行及原因：{path}", "退回的資料列及原因：{path}"),
    "mapping_title": L("Columns:", "列对应：", "欄位對應："),
    "unmapped": L("(left out)", "（不导入）", "（不匯入）"),
    "repaired": L("Restored: {what}", "已恢复：{what}", "已還原：{what}"),
    "sound": L("Nothing to mend.", "没有需要修复的内容。", "沒有需要修復的內容。"),
    "undone": L(
        "Taken back: {change}.",
        "已撤销：{change}。",
        "已復原：{change}。",
    ),
    "would_undo": L(
        "Would be taken back: {change}.",
        "将撤销：{change}。",
        "將復原：{change}。",
    ),
    "change": L(
        "repbook {action} of {at} ({tables})",
        "{at} 执行的 repbook {action}（{tables}）",
        "{at} 執行的 repbook {action}（{tables}）",
    ),
    "between": L("; ", "；", "；"),
    "undo_rows": L("{count} {count:row|rows}", "{count} 行", "{count} 列"),
    "undo_cells": L("{count} {count:cell|cells}", "{count} 个单元格", "{count} 個儲存格"),
    "clean": L("{file}: no findings.", "{file}：没有发现问题。", "{file}：沒有發現問題。"),
    "advice": L(
        "{file}: Excel opens it with what follows; other programs may stumble, or a cell shows an "
        "error.",
        "{file}：以下各项不影响 Excel 打开文件，但其他程序可能读不好，或单元格显示错误值。",
        "{file}：以下各項不影響 Excel 開啟檔案，但其他程式可能讀不好，或儲存格顯示錯誤值。",
    ),
    "working": L("Working on {file}", "正在处理 {file}", "正在處理 {file}"),
    "working_of": L(
        "Working on {file} ({number} of {count})",
        "正在处理 {file}（{number}/{count}）",
        "正在處理 {file}（{number}/{count}）",
    ),
}  # fmt: skip

SENTENCES: dict[str, Label] = HELP | FAILURES | PROBLEMS | RESULTS
