"""Sentences about bringing a workbook of an older version up to date."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

SENTENCES: dict[str, Label] = {
    "title": L("{file}: template {before} → {after}", "{file}：模板版本 {before} → {after}", "{file}：範本版本 {before} → {after}"),
    "current": L("{file} is up to date; there is nothing to do.", "{file} 已是最新版本，无需升级。", "{file} 已是最新版本，無需升級。"),
    "would": L("Would be done:", "将会：", "將會："),
    "done": L("Done:", "已完成：", "已完成："),
    "kept": L("Kept as you have it:", "保留您的内容：", "保留您的內容："),
    "sheet": L("the new sheet {sheet}", "新增工作表“{sheet}”", "新增工作表「{sheet}」"),
    "table": L(
        "sheet {sheet}: the new table {table}",
        "工作表“{sheet}”：新增表格 {table}",
        "工作表「{sheet}」：新增表格 {table}",
    ),
    "table_name": L(
        "sheet {sheet}: the table is now called {table} (was {old})",
        "工作表“{sheet}”：表格改名为 {table}（原为 {old}）",
        "工作表「{sheet}」：表格改名為 {table}（原為 {old}）",
    ),
    "page": L("sheet {sheet}: the new layout", "工作表“{sheet}”：换成新版式", "工作表「{sheet}」：換成新版面"),
    "column": L(
        "sheet {sheet}: the new column {header}, at the right end of the table",
        "工作表“{sheet}”：新增列“{header}”，位于表格最右端",
        "工作表「{sheet}」：新增欄位「{header}」，位於表格最右端",
    ),
    "column_gone": L(
        "sheet {sheet}: the formula column {header} is no longer needed and was taken out",
        "工作表“{sheet}”：公式列“{header}”不再需要，已移除",
        "工作表「{sheet}」：公式欄「{header}」不再需要，已移除",
    ),
    "header": L(
        "sheet {sheet}: the header {header} (was {old})",
        "工作表“{sheet}”：列名“{header}”（原为“{old}”）",
        "工作表「{sheet}」：欄名「{header}」（原為「{old}」）",
    ),
    "own_header": L(
        "sheet {sheet}: your column {old} is now called {header}, since a new column of Repbook has its name",
        "工作表“{sheet}”：您的列“{old}”改名为“{header}”，因为 Repbook 有同名的新列",
        "工作表「{sheet}」：您的欄位「{old}」改名為「{header}」，因為 Repbook 有同名的新欄位",
    ),
    "cells": L(
        "sheet {sheet}: {count} {count:cell|cells} above the table ({cells} …)",
        "工作表“{sheet}”：表格上方的 {count} 个单元格（{cells} 等）",
        "工作表「{sheet}」：表格上方的 {count} 個儲存格（{cells} 等）",
    ),
    "emptied": L(
        "{where}: {label} was {old} as delivered; it is empty now, so that the day's minutes decide",
        "{where}：{label}原为默认值 {old}，现已清空，按当天时间自动安排",
        "{where}：{label}原為預設值 {old}，現已清空，依當天時間自動安排",
    ),
    "tab": L("the sheet {tab} (was {old})", "工作表“{tab}”（原为“{old}”）", "工作表「{tab}」（原為「{old}」）"),
    "reworded": L("{where}: {text} (was {old})", "{where}：{text}（原为“{old}”）", "{where}：{text}（原為「{old}」）"),
    "entry_cells": L(
        "{count} {count:cell|cells} with {old}: {text}",
        "{count} 个填“{old}”的单元格：改为“{text}”",
        "{count} 個填「{old}」的儲存格：改為「{text}」",
    ),
    "words": L(
        "{file} keeps the older wordings of its captions, tabs and list entries, which work as before. To have today's: repbook upgrade {file} --words (add --dry-run to see them first)",
        "{file} 的列名、工作表标签和列表选项仍为旧用语，照常可用。要换成新用语，请执行 repbook upgrade {file} --words（加 --dry-run 可先查看）",
        "{file} 的欄名、工作表索引標籤和清單選項仍為舊用語，照常可用。要換成新用語，請執行 repbook upgrade {file} --words（加 --dry-run 可先查看）",
    ),
    "caption": L("{where}: {text}", "{where}：{text}", "{where}：{text}"),
    "notes": L(
        "sheet {sheet}: {count} {count:note|notes} on headers",
        "工作表“{sheet}”：{count} 个列名批注",
        "工作表「{sheet}」：{count} 個欄名註解",
    ),
    "rules": L(
        "sheet {sheet}: colours and drop-downs",
        "工作表“{sheet}”：颜色标记和下拉列表",
        "工作表「{sheet}」：顏色標記和下拉清單",
    ),
    "printing": L(
        "sheet {sheet}: what is printed",
        "工作表“{sheet}”：打印区域和标题行",
        "工作表「{sheet}」：列印範圍和標題列",
    ),
    "names": L("{count} {count:name|names}", "{count} 个名称", "{count} 個名稱"),
    "unknown_version": L(
        "{file} follows template {version}, which is too old to be brought up to date in place. Nothing was written. Make a new workbook (repbook new NEW.xlsx), then: repbook import NEW.xlsx {file}",
        "{file} 的模板版本为 {version}，过旧，无法就地升级。没有写入任何内容。请先执行 repbook new NEW.xlsx，再执行 repbook import NEW.xlsx {file}",
        "{file} 的範本版本為 {version}，過舊，無法就地升級。沒有寫入任何內容。請先執行 repbook new NEW.xlsx，再執行 repbook import NEW.xlsx {file}",
    ),
    "name": L("the name {name} (now {target})", "名称 {name}（现指向 {target}）", "名稱 {name}（現指向 {target}）"),
    "name_gone": L("the name {name}, which nothing uses any more", "移除不再使用的名称 {name}", "移除不再使用的名稱 {name}"),
    "macros": L("the macros and the ribbon", "宏和功能区", "巨集和功能區"),
    "kept_formula": L(
        "sheet {sheet}: your own formula in the column {header}",
        "工作表“{sheet}”：列“{header}”中您自己的公式",
        "工作表「{sheet}」：欄位「{header}」中您自己的公式",
    ),
    "kept_cells": L(
        "sheet {sheet}: {count} {count:cell|cells} of {header} in which you typed over the formula",
        "工作表“{sheet}”：“{header}”中您改过公式的 {count} 个单元格",
        "工作表「{sheet}」：「{header}」中您改過公式的 {count} 個儲存格",
    ),
    "kept_cell": L("{where}, which you changed", "{where}（您改过）", "{where}（您改過）"),
    "kept_own": L(
        "sheet {sheet}: what you typed in {cells} ({count})",
        "工作表“{sheet}”：您在 {cells} 填写的内容（共 {count} 处）",
        "工作表「{sheet}」：您在 {cells} 填寫的內容（共 {count} 處）",
    ),
    "kept_name": L(
        "the name {name}, which you changed or which a formula of yours reads",
        "名称 {name}（您改过，或您的公式在用）",
        "名稱 {name}（您改過，或您的公式在用）",
    ),
    "kept_rule": L(
        "sheet {sheet}, {cells}: a colour or drop-down that you changed",
        "工作表“{sheet}”的 {cells}：您改过的颜色标记或下拉列表",
        "工作表「{sheet}」的 {cells}：您改過的顏色標記或下拉清單",
    ),
    "kept_printing": L(
        "sheet {sheet}: the print area or title rows that you set",
        "工作表“{sheet}”：您设定的打印区域或标题行",
        "工作表「{sheet}」：您設定的列印範圍或標題列",
    ),
    "kept_column": L(
        "sheet {sheet}: the column {header}, which Repbook no longer needs; it is yours now",
        "工作表“{sheet}”：列“{header}”，Repbook 不再使用，归您所有",
        "工作表「{sheet}」：欄位「{header}」，Repbook 不再使用，歸您所有",
    ),
    "kept_page": L(
        "the old sheet {sheet}, now called {tab}: something of yours on it finds no place on the new one",
        "旧的“{sheet}”，已改名为“{tab}”：您在上面的内容在新版式中没有位置",
        "舊的「{sheet}」，已改名為「{tab}」：您在上面的內容在新版面中沒有位置",
    ),
    "kept_macros": L(
        "the workbook's macros: you have changed them or added your own. The add-in drives this workbook all the same",
        "工作簿中的宏：您改过或加过自己的宏；加载项照样可以操作此工作簿",
        "活頁簿中的巨集：您改過或加過自己的巨集；增益集照樣可以操作此活頁簿",
    ),
    "old_tab": L("{sheet} (old)", "{sheet}（旧）", "{sheet}（舊）"),
    "would_undo": L(
        "The upgrade would be taken back: {file} would again be as it was before.",
        "将撤销升级：{file} 会恢复为升级前的样子。",
        "將復原升級：{file} 會恢復為升級前的樣子。",
    ),
    "undone": L(
        "The upgrade was taken back: {file} is again as it was before.",
        "已撤销升级：{file} 恢复为升级前的样子。",
        "已復原升級：{file} 恢復為升級前的樣子。",
    ),
    "whole": L(
        "The last change of {file} was its upgrade, which only goes back with the whole file; the file from before it is no longer found on this computer, so it stays.",
        "{file} 的上一次更改是升级，只能连同整个文件一起撤销；这台电脑上已找不到升级前的文件，因此无法撤销。",
        "{file} 的上一次變更是升級，只能連同整個檔案一起復原；這台電腦上已找不到升級前的檔案，因此無法復原。",
    ),
    "whole_open": L(
        "The last change of {file} was its upgrade, which only goes back with the whole file: close {file}, open {backup}, which holds it as it was before, and save that under the old name (File, Save As). What you typed since is not in it.",
        "{file} 的上一次更改是升级，只能连同整个文件一起撤销：请关闭 {file}，打开升级前的备份 {backup}，再用“文件”>“另存为”保存为原来的文件名。之后填写的内容不在备份中。",
        "{file} 的上一次變更是升級，只能連同整個檔案一起復原：請關閉 {file}，開啟升級前的備份 {backup}，再用「檔案」>「另存新檔」存成原來的檔名。之後填寫的內容不在備份中。",
    ),
    "ask_source": L(
        "{file} is the upgraded copy of {source}, which stayed as it was. Take the upgrade back, that is, open {source} again?",
        "{file} 是 {source} 升级后的副本，原文件没有改动。要撤销升级，即重新打开 {source} 吗？",
        "{file} 是 {source} 升級後的副本，原檔案沒有更動。要復原升級，即重新開啟 {source} 嗎？",
    ),
    "changed_since": L(
        "{file} was changed since its upgrade, so the upgrade cannot be taken back by itself. The workbook as it was before: {backup}",
        "{file} 升级后又有改动，无法单独撤销升级。升级前的工作簿：{backup}",
        "{file} 升級後又有更動，無法單獨復原升級。升級前的活頁簿：{backup}",
    ),
    "ask": L(
        "{file} was made by an older Repbook. Bring it up to date? A copy beside it is brought up to date and opened; this file stays as it is. Then press the button again there.",
        "{file} 由旧版 Repbook 生成。现在升级吗？将在旁边另存一份升级后的工作簿并打开，此文件保持不变；之后请在新文件中再按一次按钮。",
        "{file} 由舊版 Repbook 產生。現在升級嗎？將在旁邊另存一份升級後的活頁簿並開啟，此檔案保持不變；之後請在新檔案中再按一次按鈕。",
    ),
    "copy": L(
        "The workbook as brought up to date is {copy}. Go on working there; {file} stays as it was.",
        "升级后的工作簿是 {copy}。请在其中继续工作；{file} 保持不变。",
        "升級後的活頁簿是 {copy}。請在其中繼續工作；{file} 保持不變。",
    ),
    "mark": L("upgraded", "已升级", "已升級"),
}  # fmt: skip
