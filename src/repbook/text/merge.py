"""What a merge and the settling of its conflicts say."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "counts": L(
        "{files} files merged: {cards} {cards:card|cards}, {new} new, {gone} gone, {cells} {cells:cell|cells} of others taken over.",
        "已合并 {files} 个文件：客户卡共 {cards} 张，新增 {new} 张，移出 {gone} 张，采用他人填写的单元格 {cells} 个。",
        "已合併 {files} 個檔案：客戶卡共 {cards} 張，新增 {new} 張，移出 {gone} 張，採用他人填寫的儲存格 {cells} 個。",
    ),
    "would": L(
        "{files} files would be merged: {cards} {cards:card|cards}, {new} new, {gone} gone, {cells} {cells:cell|cells} of others taken over.",
        "将合并 {files} 个文件：客户卡共 {cards} 张，新增 {new} 张，移出 {gone} 张，采用他人填写的单元格 {cells} 个。",
        "將合併 {files} 個檔案：客戶卡共 {cards} 張，新增 {new} 張，移出 {gone} 張，採用他人填寫的儲存格 {cells} 個。",
    ),
    "saved": L("Saved: {path}", "已保存：{path}", "已儲存：{path}"),
    "copied": L(
        "{source} was merged into a copy that is open now: {copy}. {file} stays as it was.",
        "已将 {source} 并入副本并打开：{copy}；{file} 保持原样。",
        "已將 {source} 併入副本並開啟：{copy}；{file} 維持原樣。",
    ),
    "mark": L("merged", "已合并", "已合併"),
    "ask": L("Take it in now?", "现在并入？", "現在併入？"),
    "nothing": L(
        "There is nothing in it that this workbook does not have.",
        "该文件中没有本工作簿缺少的内容。",
        "該檔案中沒有本活頁簿缺少的內容。",
    ),
    "no_base": L(
        "{file}: no common state is known. Where values differ, a person decides; nothing is deleted.",
        "{file}：找不到合并基准；内容不同之处由人裁定，不删除任何内容。",
        "{file}：找不到合併基準；內容不同之處由人裁決，不刪除任何內容。",
    ),
    "unreturned": Coded(
        "{file}: {count} {count:result is|results are} typed on the Visits sheet and not returned ({names}). Nothing was written. Return first: repbook return {file} (before that, in an older workbook: repbook upgrade {file})",
        "{file} 的拜访表中有 {count} 行结果已填未回填（{names}）。没有写入任何内容。请先回填：repbook return {file}（旧版工作簿先执行 repbook upgrade {file}）",
        "{file} 的拜訪表中有 {count} 筆結果已填未回填（{names}）。沒有寫入任何內容。請先回填：repbook return {file}（舊版活頁簿先執行 repbook upgrade {file}）",
    ),
    "others_pack": Coded(
        "{file} is a pack for {rep}, cut from another workbook; {mine} is the workbook of {own}. Nothing was written. Take it in all the same: --anyway",
        "{file} 是给 {rep} 的资料包，取自另一份工作簿；{mine} 是 {own} 的工作簿。没有写入任何内容。仍要并入请加 --anyway",
        "{file} 是給 {rep} 的資料包，取自另一份活頁簿；{mine} 是 {own} 的活頁簿。沒有寫入任何內容。仍要併入請加 --anyway",
    ),
    "others_pack_in": Coded(
        "This pack is for {rep} and was cut from another workbook; the workbook that takes it in is that of {own}",
        "该资料包是给 {rep} 的，取自另一份工作簿；并入它的工作簿属于 {own}",
        "該資料包是給 {rep} 的，取自另一份活頁簿；併入它的活頁簿屬於 {own}",
    ),
    "others_book": Coded(
        "{file} is the workbook of {rep} and never was one with {mine}, that of {own}: no state, no change in common. All of its customers would go into {mine}. Nothing was written. To see both: repbook team; to give customers over: repbook handover. Take it in all the same: --anyway",
        "{file} 是 {rep} 的工作簿，与 {own} 的工作簿 {mine} 从无共同的版本，也没有共同的变更记录；并入后，{rep} 的客户会全部进入 {mine}。没有写入任何内容。要一起查看，请用 repbook team；要移交客户，请用 repbook handover。仍要并入请加 --anyway",
        "{file} 是 {rep} 的活頁簿，與 {own} 的活頁簿 {mine} 從無共同的版本，也沒有共同的變更紀錄；併入後，{rep} 的客戶會全部進入 {mine}。沒有寫入任何內容。要一起檢視，請用 repbook team；要移交客戶，請用 repbook handover。仍要併入請加 --anyway",
    ),
    "others_book_in": Coded(
        "This is the workbook of {rep}, with no state in common with that of {own}; all of its customers go in",
        "这是 {rep} 的工作簿，与 {own} 的工作簿没有共同的版本；其中的客户全部并入",
        "這是 {rep} 的活頁簿，與 {own} 的活頁簿沒有共同的版本；其中的客戶全部併入",
    ),
    "further": L("{letter}: {value} ({who})", "{letter}：{value}（{who}）", "{letter}：{value}（{who}）"),
    "pack_by_book": Coded(
        "Another program saved this pack without the copy of what its cards held when it was made, so it was compared with what {mine} last handed in or merged. Customers that somebody took out of the pack stay",
        "其他程序保存该资料包时丢掉了制作时的底稿，因此改与 {mine} 上次提交或并入时的内容比较。资料包中被删掉的客户仍保留",
        "其他程式儲存該資料包時丟掉了製作時的底稿，因此改與 {mine} 上次提交或併入時的內容比較。資料包中被刪掉的客戶仍保留",
    ),
    "pack_bare": Coded(
        "Another program saved this pack without the copy of what its cards held when it was made, so nobody can tell which side changed a value: where pack and {mine} differ, Conflicts asks",
        "其他程序保存该资料包时丢掉了制作时的底稿，无法判断哪一边改过：资料包与 {mine} 不同之处，请在“合并冲突”中选择",
        "其他程式儲存該資料包時丟掉了製作時的底稿，無法判斷哪一邊改過：資料包與 {mine} 不同之處，請在「合併衝突」中選擇",
    ),
    "same_file": Coded(
        "{file} is named twice. Name each file once.",
        "{file} 写了两次，每个文件只需写一次。",
        "{file} 寫了兩次，每個檔案只需寫一次。",
    ),
    "no_output": Coded(
        "Say with -o where the merged workbook goes, or look first with --dry-run.",
        "请用 -o 指定合并后的文件，或先用 --dry-run 预览。",
        "請用 -o 指定合併後的檔案，或先用 --dry-run 預覽。",
    ),
    "own_column": Coded(
        "Your own column “{header}” comes from another file, with its values alone",
        "您自己的列“{header}”来自另一文件，只带入数值",
        "您自己的欄「{header}」來自另一檔案，只帶入數值",
    ),
    "older": Coded(
        "Rules, settings and own columns stay in this file: its template is older. To take them, first: repbook upgrade {file}",
        "该文件模板较旧，其规则、设置和自建列不并入；如需并入，请先执行 repbook upgrade {file}",
        "該檔案範本較舊，其規則、設定和自建欄不併入；如需併入，請先執行 repbook upgrade {file}",
    ),
    "other_currency": Coded(
        "Amounts in this file are in {theirs}, those of {mine} in {own}: they came as they stand and count as {own}",
        "该文件的金额为 {theirs}，{mine} 为 {own}：金额原样并入，按 {own} 统计",
        "該檔案的金額為 {theirs}，{mine} 為 {own}：金額原樣併入，依 {own} 統計",
    ),
    "own_sheet": Coded(
        "Own sheet “{sheet}” stays in its file",
        "自建工作表“{sheet}”留在原文件中",
        "自建工作表「{sheet}」留在原檔案中",
    ),
    "own_formula": Coded(
        "Own column “{header}” holds formulas here: what is typed in it in this file is not taken",
        "自建列“{header}”在本工作簿中是公式，该文件中手填的值不并入",
        "自建欄「{header}」在本活頁簿中是公式，該檔案中手動填寫的值不併入",
    ),
    "open_ones": Coded(
        "{count} {count:value was|values were} changed differently by two people. Until settled one of them stands: look on the sheet",
        "有 {count} 处两人改得不同；处理之前暂用其中一个，请看该表",
        "有 {count} 處兩人改得不同；處理之前暫用其中一個，請看該表",
    ),
    "found_number": Coded(
        "{old} stood for two customers; {name} is now {new}. Any pick in Conflicts closes it",
        "编号 {old} 有两家客户共用；{name} 改为 {new}。在“合并冲突”中任填一个选择即可结案",
        "編號 {old} 有兩家客戶共用；{name} 改為 {new}。在「合併衝突」中任填一個選擇即可結案",
    ),
    "seen": L(
        "Nothing to choose: ok closes it.", "无需选择，填 ok 即结案。", "無需選擇，填 ok 即結案。",
    ),
    "file_saved": L("file saved {at}", "文件保存于 {at}", "檔案儲存於 {at}"),
    "owner_last_contact": L(
        "Owner proposed: {rep} (reached {day})",
        "建议负责人：{rep}（{day} 联系上）",
        "建議負責人：{rep}（{day} 聯絡上）",
    ),
    "owner_last_order": L(
        "Owner proposed: {rep} (order of {day})",
        "建议负责人：{rep}（{day} 有订单）",
        "建議負責人：{rep}（{day} 有訂單）",
    ),
    "found_twin": Coded(
        "{first} and {second} seem to be one customer ({shared})",
        "{first} 与 {second} 疑似同一家客户（{shared}）",
        "{first} 與 {second} 疑似同一家客戶（{shared}）",
    ),
    "bad_pick": Coded(
        "“{pick}” is no pick here. Write {choices}",
        "“{pick}”不是可选项，请填 {choices}",
        "「{pick}」不是可選項，請填 {choices}",
    ),
    "picks_cell": L("{letters} or {typed}", "{letters} 或 {typed}", "{letters} 或 {typed}"),
    "picks_letter": L("{letters} or {last}", "{letters} 或 {last}", "{letters} 或 {last}"),
    "new_value": L("=value", "=新值", "=新值"),
    "all_of": L(
        "={fields} (all of them, one after another)",
        "={fields}（几项一起填，依次分开）",
        "={fields}（幾項一起填，依次分開）",
    ),
    "letter_comma": L(", ", "、", "、"),
    "picks_row": L("keep or delete", "保留或删除", "保留或刪除"),
    "picks_twin": L("one or two", "one（同一客户）或 two（两家）", "one（同一客戶）或 two（兩家）"),
    "settled": L(
        "{applied} {applied:conflict|conflicts} settled, {open} open.",
        "已处理 {applied} 处冲突，还有 {open} 处。",
        "已處理 {applied} 處衝突，還有 {open} 處。",
    ),
    "would_settle": L(
        "{applied} {applied:conflict|conflicts} would be settled, {open} stay open.",
        "将处理 {applied} 处冲突，还剩 {open} 处。",
        "將處理 {applied} 處衝突，還剩 {open} 處。",
    ),
    "whole_row": L("whole row of {sheet}", "{sheet}：整行", "{sheet}：整列"),
    "stale_total": Coded(
        "{total}, but the orders come to {orders}: one was changed since they were counted. Type {orders} here, or merge the workbook with another copy",
        "这里是 {total}，而订单合计为 {orders}：统计之后有订单改动过。请在此填 {orders}，或与另一份工作簿合并",
        "這裡是 {total}，而訂單合計為 {orders}：統計之後有訂單改動過。請在此填 {orders}，或與另一份活頁簿合併",
    ),
    "of_row": L("{field} ({row})", "{field}（{row}）", "{field}（{row}）"),
    "kept": L("kept", "保留", "保留"),
    "changed": L(": {field} {value}", "：{field} {value}", "：{field} {value}"),
    "deleted": L("deleted", "已删除", "已刪除"),
    "blank": L("blank", "空白", "空白"),
    "id": L("Customer ID", "客户编号", "客戶編號"),
    "one": L("one customer", "同一客户", "同一客戶"),
    "two": L("two customers", "两家客户", "兩家客戶"),
    "comma": L(", ", "，", "，"),
    "would_undo": L(
        "The merge would be taken back: {file} would again be as it was before.",
        "将撤销合并：{file} 会恢复为合并前的样子。",
        "將復原合併：{file} 會恢復為合併前的樣子。",
    ),
    "undone": L(
        "The merge was taken back: {file} is again as it was before.",
        "已撤销合并：{file} 恢复为合并前的样子。",
        "已復原合併：{file} 恢復為合併前的樣子。",
    ),
    "whole": L(
        "The last change of {file} was a merge, which only goes back with the whole file; the file from before it is no longer found on this computer, so it stays.",
        "{file} 的上一次更改是合并，只能连同整个文件一起撤销；这台电脑上已找不到合并前的文件，因此无法撤销。",
        "{file} 的上一次變更是合併，只能連同整個檔案一起復原；這台電腦上已找不到合併前的檔案，因此無法復原。",
    ),
    "whole_open": L(
        "The last change of {file} was a merge, which only goes back with the whole file: close {file}, open {backup}, which holds it as it was before, and save that under the old name (File, Save As). What you typed since is not in it.",
        "{file} 的上一次更改是合并，只能连同整个文件一起撤销：请关闭 {file}，打开合并前的备份 {backup}，再用“文件”>“另存为”保存为原来的文件名。之后填写的内容不在备份中。",
        "{file} 的上一次變更是合併，只能連同整個檔案一起復原：請關閉 {file}，開啟合併前的備份 {backup}，再用「檔案」>「另存新檔」存成原來的檔名。之後填寫的內容不在備份中。",
    ),
    "ask_source": L(
        "{file} is the merged copy of {source}, which stayed as it was. Take the merge back, that is, open {source} again?",
        "{file} 是 {source} 合并后的副本，原文件没有改动。要撤销合并，即重新打开 {source} 吗？",
        "{file} 是 {source} 合併後的副本，原檔案沒有更動。要復原合併，即重新開啟 {source} 嗎？",
    ),
    "changed_since": L(
        "{file} was changed since the merge, so the merge cannot be taken back by itself. The workbook as it was before: {backup}",
        "{file} 合并后又有改动，无法单独撤销合并。合并前的工作簿：{backup}",
        "{file} 合併後又有更動，無法單獨復原合併。合併前的活頁簿：{backup}",
    ),
}  # fmt: skip
