"""Sentences about mending a workbook."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "table": L("the name of the table {table} (was {old})", "表格名称 {table}（曾被改为 {old}）", "表格名稱 {table}（曾被改為 {old}）"),
    "table_again": L(
        "the table {table}, of the cells {area} on sheet {sheet}",
        "表格 {table}（工作表 {sheet} 的 {area}）",
        "表格 {table}（工作表 {sheet} 的 {area}）",
    ),
    "header": L(
        "sheet {sheet}: the header {header} (was {old})",
        "工作表 {sheet}：列名“{header}”（曾被改为“{old}”）",
        "工作表 {sheet}：欄名「{header}」（曾被改為「{old}」）",
    ),
    "column": L(
        "sheet {sheet}: the column {header}, at the right end of the table; values typed in it are in an earlier backup only",
        "工作表 {sheet}：列“{header}”，已补在表格最右端；原先填写的内容只能从之前的备份中找回",
        "工作表 {sheet}：欄位「{header}」，已補在表格最右端；原先填寫的內容只能從先前的備份找回",
    ),
    "column_back": L(
        "sheet {sheet}: the column {header}, empty and in its place; its values are in an earlier backup only",
        "工作表 {sheet}：列“{header}”，已补回原位但内容为空；原先填写的内容只能从之前的备份中找回",
        "工作表 {sheet}：欄位「{header}」，已補回原位但內容為空；原先填寫的內容只能從先前的備份找回",
    ),
    "columns_back": L(
        "sheet {sheet}: {count} {count:column|columns}, {first} to {last}, whose cells another program had moved sideways",
        "工作表 {sheet}：“{first}”至“{last}”共 {count} 列，其单元格曾被其他程序左右移动",
        "工作表 {sheet}：「{first}」至「{last}」共 {count} 欄，其儲存格曾被其他程式左右移動",
    ),
    "headers_moved": L(
        "{file}, sheet {sheet}: the cells {cells} should hold the headers of the table and hold others, which do not tell where its columns went. Nothing was written. Restore the newest backup from {folder}, or put the headers back over their columns and repair again.",
        "{file} 的工作表 {sheet}：{cells} 应为表格的列名，现在是其他内容，看不出各列移到了哪里。没有写入任何内容。请从 {folder} 恢复最近的备份，或把列名放回各自的列上，再执行修复。",
        "{file} 的工作表 {sheet}：{cells} 應為表格的欄名，現在是其他內容，看不出各欄移到了哪裡。沒有寫入任何內容。請從 {folder} 還原最近的備份，或把欄名放回各自的欄上，再執行修復。",
    ),
    "texts": L(
        "sheet {sheet}, column {header}: {count} {count:text that was a value|texts that were values}, such as “{text}”",
        "工作表 {sheet} 的“{header}”列：{count} 处被存成文字的内容（如“{text}”）已恢复为数值",
        "工作表 {sheet} 的「{header}」欄：{count} 處被存成文字的內容（如「{text}」）已恢復為數值",
    ),
    "key": L("sheet {sheet}: the key {name}", "工作表 {sheet}：键 {name}", "工作表 {sheet}：鍵 {name}"),
    "row": L(
        "sheet {sheet}: the row {label}, with its first value",
        "工作表 {sheet}：行“{label}”，取默认值",
        "工作表 {sheet}：「{label}」列，採用預設值",
    ),
    "blank": L(
        "sheet {sheet}: the blank at the end of “{text}”, which another program had cut",
        "工作表 {sheet}：“{text}”首尾被其他软件删去的空格已补回",
        "工作表 {sheet}：「{text}」首尾被其他軟體刪去的空格已補回",
    ),
    "order": L(
        "sheet {sheet}: the entries of each list stand together again",
        "工作表 {sheet}：每个列表的选项重新排在一起",
        "工作表 {sheet}：每份清單的選項重新排在一起",
    ),
    "lang": L("the workbook's language: {lang}", "工作簿的语言：{lang}", "活頁簿的語言：{lang}"),
    "name": L("the name {name} (now {target})", "名称 {name}（现指向 {target}）", "名稱 {name}（現指向 {target}）"),
    "formula": L("{where}: the formula", "{where}：公式", "{where}：公式"),
    "cells": L(
        "sheet {sheet}: {count} cells ({cells})",
        "工作表 {sheet}：{count} 个单元格（{cells}）",
        "工作表 {sheet}：{count} 個儲存格（{cells}）",
    ),
    "look": L("{where}: the colour mark", "{where}：颜色标记", "{where}：顏色標記"),
    "chart": L("sheet {sheet}: the chart “{chart}”", "工作表 {sheet}：图表“{chart}”", "工作表 {sheet}：圖表「{chart}」"),
    "formula_over": L(
        "{where}: the formula; {old} was typed over it",
        "{where}：公式（曾被 {old} 覆盖）",
        "{where}：公式（曾被 {old} 覆蓋）",
    ),
    "formulas": L(
        "sheet {sheet}: {count} {count:formula|formulas} of {header}",
        "工作表 {sheet}：“{header}”的 {count} 个公式",
        "工作表 {sheet}：「{header}」的 {count} 個公式",
    ),
    "results": L(
        "{count} results of formulas, which were missing or older than their cells",
        "{count} 个缺失或已过时的公式结果",
        "{count} 個缺少或已過時的公式結果",
    ),
    "base": L(
        "what the workbook was when it was handed out, which could not be read: a merge now goes by the backups",
        "无法读取的合并基准（合并时改用备份比较）",
        "無法讀取的合併基準（合併時改用備份比較）",
    ),
    "panes": L(
        "the frozen headers of {count} {count:sheet|sheets}, which another program had let go",
        "{count} 张工作表的冻结标题（曾被其他软件取消）",
        "{count} 張工作表的凍結標題（曾被其他軟體取消）",
    ),
    "format": L(
        "the order inside {count} {count:part|parts} of the file, which Excel would have called damaged",
        "文件中 {count} 处内容的排列顺序（否则Excel会提示文件已损坏）",
        "檔案中 {count} 處內容的排列順序（否則Excel會提示檔案已損毀）",
    ),
    "would_undo": L(
        "The repair would be taken back: {file} would again be as it was before.",
        "将撤销修复：{file} 会恢复为修复前的样子。",
        "將復原修復：{file} 會恢復為修復前的樣子。",
    ),
    "undone": L(
        "The repair was taken back: {file} is again as it was before.",
        "已撤销修复：{file} 恢复为修复前的样子。",
        "已復原修復：{file} 恢復為修復前的樣子。",
    ),
    "whole": L(
        "The last change of {file} was a repair, which only goes back with the whole file; the file from before it is no longer found on this computer, so it stays.",
        "{file} 的上一次更改是修复，只能连同整个文件一起撤销；这台电脑上已找不到修复前的文件，因此无法撤销。",
        "{file} 的上一次變更是修復，只能連同整個檔案一起復原；這台電腦上已找不到修復前的檔案，因此無法復原。",
    ),
    "whole_open": L(
        "The last change of {file} was a repair, which only goes back with the whole file: close {file}, open {backup}, which holds it as it was before, and save that under the old name (File, Save As). What you typed since is not in it.",
        "{file} 的上一次更改是修复，只能连同整个文件一起撤销：请关闭 {file}，打开修复前的备份 {backup}，再用“文件”>“另存为”保存为原来的文件名。之后填写的内容不在备份中。",
        "{file} 的上一次變更是修復，只能連同整個檔案一起復原：請關閉 {file}，開啟修復前的備份 {backup}，再用「檔案」>「另存新檔」存成原來的檔名。之後填寫的內容不在備份中。",
    ),
    "source_opened": L(
        "{source} is open, as it was before. Close {file} and go on working in {source}; what you typed in {file} since stays there.",
        "已打开 {source}，内容与之前相同。请关闭 {file}，在 {source} 中继续工作；之后在 {file} 中填写的内容仍留在该文件中。",
        "已開啟 {source}，內容與之前相同。請關閉 {file}，在 {source} 中繼續工作；之後在 {file} 中填寫的內容仍留在該檔案中。",
    ),
    "ask_source": L(
        "{file} is the repaired copy of {source}, which stayed as it was. Take the repair back, that is, open {source} again?",
        "{file} 是 {source} 修复后的副本，原文件没有改动。要撤销修复，即重新打开 {source} 吗？",
        "{file} 是 {source} 修復後的副本，原檔案沒有更動。要復原修復，即重新開啟 {source} 嗎？",
    ),
    "changed_since": L(
        "{file} was changed since its repair, so the repair cannot be taken back by itself. The workbook as it was before: {backup}",
        "{file} 修复后又有改动，无法单独撤销修复。修复前的工作簿：{backup}",
        "{file} 修復後又有更動，無法單獨復原修復。修復前的活頁簿：{backup}",
    ),
    "table_lost": L(
        "{file}: the table {table} is gone, and with it its rows. Nothing was written. Restore the newest backup from {folder}",
        "{file}：表格 {table} 及其中的数据已不存在。没有写入任何内容。请从 {folder} 恢复最近的备份",
        "{file}：表格 {table} 及其中的資料已不存在。沒有寫入任何內容。請從 {folder} 還原最近的備份",
    ),
    "table_unlinked": L(
        "{file}: the table {table} cannot be made again: the parts of its sheet do not fit together. Nothing was written. Open the file in Excel, which mends them, save it there and try again; or restore the newest backup from {folder}",
        "{file}：无法重建表格 {table}，其工作表的部件互不匹配。没有写入任何内容。请用 Excel 打开并修复文件，保存后再试；或从 {folder} 恢复最近的备份",
        "{file}：無法重建表格 {table}，其工作表的組件互不相符。沒有寫入任何內容。請用 Excel 開啟並修復檔案，儲存後再試；或從 {folder} 還原最近的備份",
    ),
    "column_lost": L(
        "{file}, sheet {sheet}: the column {header} was deleted and has to stand between its neighbours, so it cannot be put back at the end. Nothing was written. Restore the newest backup from {folder}",
        "{file} 的工作表 {sheet}：列“{header}”已被删除，它必须位于相邻列之间，无法补在末尾。没有写入任何内容。请从 {folder} 恢复最近的备份",
        "{file} 的工作表 {sheet}：欄位「{header}」已被刪除，它必須位於相鄰欄位之間，無法補在最後。沒有寫入任何內容。請從 {folder} 還原最近的備份",
    ),
    "right_in_the_way": L(
        "{file}, sheet {sheet}: {cell}, to the right of the table {table}, is in use, so the deleted column cannot be put back. Nothing was written. Move what stands there and try again.",
        "{file} 的工作表 {sheet}：表格 {table} 右侧的 {cell} 已有内容，无法补回被删除的列。没有写入任何内容。请先移走那里的内容再试。",
        "{file} 的工作表 {sheet}：表格 {table} 右側的 {cell} 已有內容，無法補回被刪除的欄位。沒有寫入任何內容。請先移走那裡的內容再試。",
    ),
    "list_scattered": L(
        "{file}, sheet {sheet}: the entries of {list} do not stand together, and the table holds formulas, so its rows cannot be moved. Nothing was written. Bring the rows together and try again.",
        "{file} 的工作表 {sheet}：列表 {list} 的选项没有连在一起，而表格中含有公式，无法移动行。没有写入任何内容。请把这些行放到一起再试。",
        "{file} 的工作表 {sheet}：清單 {list} 的選項沒有連在一起，而表格含有公式，無法移動資料列。沒有寫入任何內容。請把這些列放在一起再試。",
    ),
    "sheet_shifted": Coded(
        "The formulas of this sheet no longer stand where Repbook put them; they were left alone. Take back the rows or columns inserted here, then repair again.",
        "此工作表的公式已不在原来的位置，因此未作改动。请撤销在此插入的行或列，再执行修复。",
        "此工作表的公式已不在原來的位置，因此未作更動。請復原在此插入的列或欄，再執行修復。",
    ),
    "dry_title": L("Would be restored: {what}", "将恢复：{what}", "將還原：{what}"),
}  # fmt: skip
