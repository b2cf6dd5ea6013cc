"""Sentences about the preview of an import, on its sheet and in the command line."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "leave": L("(leave out)", "（不导入）", "（不匯入）"),
    "keep": L("(keep as my own column)", "（保留为自己的列）", "（保留為自己的欄）"),
    "becomes": L("What becomes of the row", "这一行的去向", "這一列的去向"),
    "row": L("Row {row}", "第 {row} 行", "第 {row} 列"),
    "fate": L("row {row}: {fate}", "第 {row} 行：{fate}", "第 {row} 列：{fate}"),
    "added": L("new", "新增", "新增"),
    "updated": L("updates a card", "更新已有客户", "更新已有客戶"),
    "joined": L("joined to an earlier row", "并入前面同一客户", "併入前面同一客戶"),
    "known": L("known already", "已有，不再导入", "已有，不再匯入"),
    "rejected": L("rejected: {reason}", "退回：{reason}", "退回：{reason}"),
    "unclear": L("? {text}", "？{text}", "？{text}"),
    "raw": L("({text})", "（{text}）", "（{text}）"),
    "stays": L("{old} ({new})", "{old}（{new}）", "{old}（{new}）"),
    "worked_out": Coded("worked out by Repbook", "由 Repbook 推算", "由 Repbook 推算"),
    "rows_title": L(
        "The first rows as they will stand (in brackets what stays in the list):",
        "前几行导入后的样子（括号内留在名单里，不写入）：",
        "前幾列匯入後的樣子（括號內留在名單裡，不寫入）：",
    ),
    "word": L("Word in the list", "名单用词", "名單用詞"),
    "means": L("Means", "意思", "意思"),
    "of": L("Column", "所在列", "所在欄"),
    "words_open": L(
        "{count} {count:word is|words are} unknown. Choose below what {count:it means|they mean}; what stays open is left blank and kept as text.",
        "有 {count} 个用词不认识。请在下方选定意思；不选的留空，原文保留。",
        "有 {count} 個用詞不認識。請在下方選定意思；不選的留白，原文保留。",
    ),
    "cards_differ": L(
        "{cards} {cards:customer|customers} on file: {count} {count:cell is|cells are} other than in the list, or blank. “Cards on file” above says whether the list may change them.",
        "已有客户 {cards} 位，共 {count} 处与名单不同或空白。是否按名单改写，请在上方“已有客户”里选择。",
        "既有客戶 {cards} 位，共 {count} 處與名單不同或空白。是否依名單改寫，請在上方「既有客戶」裡選擇。",
    ),
    "no_meaning": L(
        "Import preview, row {row}: “{means}” is no choice for the word “{word}”. Choose one of: {options}.",
        "“导入预览”第 {row} 行：“{means}”不是用词“{word}”的选项。请选择：{options}。",
        "「匯入預覽」第 {row} 列：「{means}」不是用詞「{word}」的選項。請選擇：{options}。",
    ),
    "no_changed_on": L(
        "No column of the list says when each row was changed, such as Modified On. Choose another entry in “Cards on file”.",
        "名单里没有写明每行修改时间的列（例如“更新时间”）。请在“已有客户”里改选其他方式。",
        "名單裡沒有寫明每列修改時間的欄（例如「更新時間」）。請在「既有客戶」裡改選其他方式。",
    ),
    "no_update": L(
        "“{update}” is none of {updates}. Choose one of them in “Cards on file”.",
        "“{update}”不在可选范围内：{updates}。请在“已有客户”里选择其中之一。",
        "「{update}」不在可選範圍內：{updates}。請在「既有客戶」裡選擇其中之一。",
    ),
    "wins": L(
        "These orders win {count} open {count:card|cards}. “Cards on file” above says whether their outcome is set.",
        "这些订单使 {count} 张未结客户卡成交。是否登记成交结果，请在上方“已有客户”里选择。",
        "這些訂單使 {count} 張未結客戶卡成交。是否登記成交結果，請在上方「既有客戶」裡選擇。",
    ),
    "wins_orders": L(
        "“Cards on file”: only a list of orders sets who was won. Choose another entry.",
        "“已有客户”：只有订单名单才能登记成交。请改选其他选项。",
        "「既有客戶」：只有訂單名單才能登記成交。請改選其他選項。",
    ),
    "update_customers": L(
        "“Cards on file” goes with lists of customers only: calls and orders that are on file are never doubled. Choose “Leave them as they are”.",
        "“已有客户”只用于客户名单：已有的联系记录和订单不会重复导入。请改选“保持原样”。",
        "「既有客戶」只用於客戶名單：既有的聯絡紀錄和訂單不會重複匯入。請改選「維持原樣」。",
    ),
    "field": L("Field", "字段", "欄位"),
    "opened": L(
        "Nothing was written yet. Look through the sheet Import preview: choose another field where one is wrong, then press Take in there (or Cancel).",
        "尚未写入任何内容。请核对“导入预览”工作表：哪一列不对就改选字段，再按表上的“导入”（或“取消”）。",
        "尚未寫入任何內容。請核對「匯入預覽」工作表：哪一欄不對就改選欄位，再按表上的「匯入」（或「取消」）。",
    ),
    "again": L(
        "The list was read again with what you chose; nothing was written yet. Look at the rows, then press Take in.",
        "已按您的选择重新读取，尚未写入任何内容。请看下面的行是否正确，再按“导入”。",
        "已依您的選擇重新讀取，尚未寫入任何內容。請看下方的資料列是否正確，再按「匯入」。",
    ),
    "which": L(
        "It cannot be told whether this list holds customers, calls or orders. Write {kinds} into the yellow cell “Taken in as”, then press Take in.",
        "无法判断这份名单是客户、联系记录还是订单。请在黄色格“导入为”里填写 {kinds}，再按“导入”。",
        "無法判斷這份名單是客戶、聯絡紀錄還是訂單。請在黃色儲存格「匯入為」裡填寫 {kinds}，再按「匯入」。",
    ),
    "none": L(
        "No list is being previewed. Press Import list and choose a file first.",
        "没有正在预览的名单。请先按“导入名单”选择文件。",
        "沒有正在預覽的名單。請先按「匯入名單」選擇檔案。",
    ),
    "no_field": L(
        "Import preview, row {row}: “{field}” is no field of {kind}. Choose one of the list, or leave the column out.",
        "“导入预览”第 {row} 行：“{field}”不是{kind}的字段。请从下拉列表选择，或选不导入。",
        "「匯入預覽」第 {row} 列：「{field}」不是{kind}的欄位。請從下拉清單選擇，或選不匯入。",
    ),
    "twice": L(
        "Import preview: the columns {first} and {second} both go to “{field}”. Choose another field for one of them, or leave it out.",
        "“导入预览”：{first} 列和 {second} 列都导入到“{field}”。请为其中一列改选字段，或选不导入。",
        "「匯入預覽」：{first} 欄和 {second} 欄都匯入到「{field}」。請為其中一欄改選欄位，或選不匯入。",
    ),
    "no_kind": L(
        "“{kind}” is none of {kinds}. Write one of them into “Taken in as”.",
        "“{kind}”不在可选范围内：{kinds}。请在“导入为”里填写其中之一。",
        "「{kind}」不在可選範圍內：{kinds}。請在「匯入為」裡填寫其中之一。",
    ),
    "cancelled": L(
        "Cancelled: nothing was imported.",
        "已取消，没有导入任何内容。",
        "已取消，沒有匯入任何內容。",
    ),
}
