"""Sentences about reading lists and what people type."""

from __future__ import annotations

from repbook.text.label import Coded, Label

_SHARES = Coded(
    "{name} shares its {fields} with {other} ({ref}) "
    "and was added. If both are one customer, merge them.",
    "{name} 与 {other}（{ref}）的{fields}相同，已照常新增。如果是同一位客户，请合并。",
    "{name} 與 {other}（{ref}）的{fields}相同，已照常新增。如果是同一位客戶，請合併。",
)
SENTENCES: dict[str, Label] = {
    "birthday": Coded(
        "“{value}” is no birthday. Write it as 1979-08-15 or 08-15; a lunar one the same way, with Lunar as its calendar.",
        "“{value}”不是生日。请写成 1979-08-15 或 08-15；农历生日写法相同，历法选“农历”。",
        "「{value}」不是生日。請寫成 1979-08-15 或 08-15；農曆生日寫法相同，曆法選「農曆」。",
    ),
    "birthday_order": Coded(
        "“{value}” may be two days of the year. Write the month first with a dash, such as 03-04.",
        "“{value}”可能是两个不同的日子。请用短横线、先写月份，例如 03-04。",
        "「{value}」可能是兩個不同的日子。請用短橫線、先寫月份，例如 03-04。",
    ),
    "number": Coded(
        "“{value}” is not a number. Type digits only, such as 12500 or 12,500.",
        "“{value}”不是数字，请只填数字，例如 12500 或 12,500。",
        "「{value}」不是數字，請只填數字，例如 12500 或 12,500。",
    ),
    "number_marks": Coded(
        "“{value}” could mean two numbers. Write decimals with "
        "a point and thousands with commas, such as 1,250.50.",
        "“{value}”看不出是哪个数。小数请用点，千位请用逗号，例如 1,250.50。",
        "「{value}」看不出是哪個數。小數請用點，千分位請用逗號，例如 1,250.50。",
    ),
    "choice": Coded(
        "“{value}” is none of the choices. Choose one of: {options}.",
        "“{value}”不在选项里，请选择其中一项：{options}。",
        "「{value}」不在選項裡，請選擇其中一項：{options}。",
    ),
    "date": Coded(
        "“{value}” is not a date. Write it like 2026-03-01.",
        "“{value}”不是日期，请写成 2026-03-01 这样的形式。",
        "「{value}」不是日期，請寫成 2026-03-01 這樣的形式。",
    ),
    "date_short_year": Coded(
        "“{value}” does not say which year is meant. Write all four digits, like 2026-03-01.",
        "“{value}”的年份不明确，请写出四位公历年份，例如 2026-03-01。",
        "「{value}」的年份不明確，請寫出四位數西元年，例如 2026-03-01。",
    ),
    "date_order": Coded(
        "“{value}” does not show which number is the month. Write it like 2026-03-01.",
        "“{value}”分不清哪个是月、哪个是日，请写成 2026-03-01 这样的形式。",
        "「{value}」分不清哪個是月、哪個是日，請寫成 2026-03-01 這樣的形式。",
    ),
    "date_no_day": Coded(
        "“{value}” lacks the day. Write it like 2026-03-01.",
        "“{value}”没有写日，请写成 2026-03-01 这样的形式。",
        "「{value}」沒有寫日，請寫成 2026-03-01 這樣的形式。",
    ),
    "date_no_year": Coded(
        "“{value}” lacks the year. Write it like 2026-03-01.",
        "“{value}”没有写年份，请写成 2026-03-01 这样的形式。",
        "「{value}」沒有寫年份，請寫成 2026-03-01 這樣的形式。",
    ),
    "date_impossible": Coded(
        "There is no such day as “{value}”. Correct the date.",
        "“{value}”这一天不存在，请改正日期。",
        "「{value}」這一天不存在，請改正日期。",
    ),
    "date_far": Coded(
        "“{value}” lies outside the years 1900 to 2199. Correct the year.",
        "“{value}”不在 1900 年到 2199 年之间，请改正年份。",
        "「{value}」不在 1900 年到 2199 年之間，請改正年份。",
    ),
    "date_number": Coded(
        "The number {value} is not a date of our time. Write it like 2026-03-01.",
        "数字 {value} 对应不上近百年的日期，请写成 2026-03-01 这样的形式。",
        "數字 {value} 對應不到近百年的日期，請寫成 2026-03-01 這樣的形式。",
    ),
    "time": Coded(
        "“{value}” is not a time of day. Write it like 14:30.",
        "“{value}”不是时间，请写成 14:30 这样的形式。",
        "「{value}」不是時間，請寫成 14:30 這樣的形式。",
    ),
    "not_phone": Coded(
        "“{value}” is not a phone number. Write it like 021-5555 0123; a single - empties the cell.",
        "“{value}”不是电话号码，请写成 021-5555 0123 这样的形式；要清空请填 -。",
        "「{value}」不是電話號碼，請寫成 02-5555-0123 這樣的形式；要清空請填 -。",
    ),
    "no_day": Coded(
        "“{value}” is what systems write where no day is known.",
        "“{value}”是系统在没有日期时写的值。",
        "「{value}」是系統在沒有日期時寫的值。",
    ),
    "no_phone_in_cell": Coded(
        "“{value}” is no phone number.", "“{value}”不是电话号码。", "「{value}」不是電話號碼。"
    ),
    "no_email_in_cell": Coded(
        "“{value}” is no e-mail address.",
        "“{value}”不是邮箱地址。",
        "「{value}」不是電子郵件地址。",
    ),
    "other_currency": Coded(
        "“{value}” is in {currency}, which is not the currency that amounts are counted in. Convert it, "
        "or say under Currency on Settings which one counts.",
        "“{value}”的币种是 {currency}，与工作簿或名单中其他金额不同。请先换算，或在“设置”的“币种”中填写以哪种为准。",
        "「{value}」的幣別是 {currency}，與活頁簿或名單中其他金額不同。請先換算，或在「設定」的「幣別」填寫以哪種為準。",
    ),
    "map_no_header": Coded(
        "The column map names “{header}”, but the list has no single column of "
        "that name. Check the header, or name the column by its letter, like [C].",
        "列对应表里写了“{header}”，但名单里没有这一列，或者同名的不止一列。请核对列名，或用列标指定，例如 [C]。",
        "欄位對應表裡寫了「{header}」，但名單裡沒有這一欄，或同名的不只一欄。請核對欄名，或用欄號指定，例如 [C]。",
    ),
    "map_no_field": Coded(
        "The column map sends “{header}” to “{field}”, which "
        "is no field. Correct the name after the equals sign.",
        "列对应表把“{header}”对应到“{field}”，但没有这个字段。请改正等号后面的名称。",
        "欄位對應表把「{header}」對應到「{field}」，但沒有這個欄位。請改正等號後面的名稱。",
    ),
    "map_twice": Coded(
        "The column map uses “{header}” or “{field}” twice. "
        "Keep one line of the two; the first one counts.",
        "列对应表里“{header}”或“{field}”用了两次。请只保留一行，目前以第一行为准。",
        "欄位對應表裡「{header}」或「{field}」用了兩次。請只保留一行，目前以第一行為準。",
    ),
    "map_line": Coded(
        "Line {line} of the column map, “{text}”, is not "
        "of the form Header = key. Correct or delete it.",
        "列对应表第 {line} 行“{text}”不是“列名 = 字段”的形式，请改正或删除。",
        "欄位對應表第 {line} 行「{text}」不是「欄名 = 欄位」的形式，請改正或刪除。",
    ),
    "header_twice": Coded(
        "Column {column}: the header “{header}” occurs more than once, so the "
        "column was left out. Rename it in the list, or map it by its letter.",
        "{column} 列：列名“{header}”重复，这一列没有导入。请在名单里改名，或用列标指定对应字段。",
        "{column} 欄：欄名「{header}」重複，這一欄沒有匯入。請在名單裡改名，或用欄號指定對應欄位。",
    ),
    "header_empty": Coded(
        "Column {column} has no header, so it was left out. "
        "Give it one in the list, or map it by its letter.",
        "{column} 列没有列名，这一列没有导入。请在名单里补上列名，或用列标指定对应字段。",
        "{column} 欄沒有欄名，這一欄沒有匯入。請在名單裡補上欄名，或用欄號指定對應欄位。",
    ),
    "number_long": Coded(
        "“{value}” has more than 15 digits; a cell would lose the last ones. Correct the number, or map the column to a text field.",
        "“{value}”超过 15 位数字，写入单元格会丢失末几位。请改正数字，或把这一列对应到文本字段。",
        "「{value}」超過 15 位數字，寫入儲存格會遺失末幾碼。請改正數字，或將這一欄對應到文字欄位。",
    ),
    "second_reader": Coded(
        "An unusual workbook, read by a second reader (openpyxl), in which formulas without a stored result are blank. Compare the first rows. The first reader said: {told}",
        "这个工作簿不是常见软件生成的，已改用备用方式（openpyxl）读取；没有存结果的公式按空白读取，请核对前几行。首次读取时的提示：{reason}",
        "這個活頁簿不是常見軟體產生的，已改用備用方式（openpyxl）讀取；沒有存結果的公式以空白讀取，請核對前幾列。首次讀取時的提示：{reason}",
    ),
    "is_calendar": Label(
        "{file} is a calendar, not a list of customers. Export the contacts instead, as vCard (.vcf) or CSV.",
        "{file} 是日历文件，不是客户名单。请改为导出联系人，格式选 vCard（.vcf）或 CSV。",
        "{file} 是行事曆檔案，不是客戶名單。請改為匯出聯絡人，格式選 vCard（.vcf）或 CSV。",
    ),
    "vcf_none": Label(
        "{file} holds no contacts: no card begins with BEGIN:VCARD and says anything. Export the contacts again as vCard (.vcf) or CSV.",
        "{file} 里没有联系人：找不到以 BEGIN:VCARD 开头并有内容的名片。请重新导出联系人，格式选 vCard（.vcf）或 CSV。",
        "{file} 裡沒有聯絡人：找不到以 BEGIN:VCARD 開頭並有內容的名片。請重新匯出聯絡人，格式選 vCard（.vcf）或 CSV。",
    ),
    "vcf_cut": Coded(
        "{count} {count:card is|cards are} cut off before END:VCARD; what stands before it was read. Compare with the phone or program, or export again.",
        "{count} 张名片在 END:VCARD 之前中断，中断前的内容已读入。请与手机或原软件核对，或重新导出。",
        "{count} 張名片在 END:VCARD 之前中斷，中斷前的內容已讀入。請與手機或原軟體核對，或重新匯出。",
    ),
    "vcf_lines": Coded(
        "{count} {count:line is|lines are} no entry of a card and left out (numbers of the lines above). Check whether something is missing on the cards there.",
        "{count} 行不是名片内容，没有读入（行号见前）。请检查该处名片是否缺少内容。",
        "{count} 行不是名片內容，沒有讀入（行號見前）。請檢查該處名片是否缺少內容。",
    ),
    "why_label": Coded(
        "same name",
        "列名相同",
        "欄名相同",
    ),
    "why_alias": Coded(
        "known name",
        "常用叫法",
        "常見說法",
    ),
    "why_similar": Coded(
        "similar spelling",
        "拼写相近",
        "拼寫相近",
    ),
    "why_ending": Coded(
        "same ending",
        "词尾相同",
        "字尾相同",
    ),
    "why_email": Coded(
        "holds e-mail addresses",
        "内容是邮箱",
        "內容是電子郵件地址",
    ),
    "why_phone": Coded(
        "holds phone numbers",
        "内容是电话号码",
        "內容是電話號碼",
    ),
    "why_date": Coded(
        "holds dates",
        "内容是日期",
        "內容是日期",
    ),
    "why_given": Coded(
        "your own map",
        "您指定的对应关系",
        "您指定的對應關係",
    ),
    "why_taken": Coded(
        "another column fits better",
        "已有更合适的列",
        "已有更合適的欄",
    ),
    "why_nothing": Coded(
        "fits no field",
        "没有对应的字段",
        "沒有對應的欄位",
    ),
    "name": Label(
        "name",
        "名称",
        "名稱",
    ),
    "phone": Label(
        "phone",
        "电话",
        "電話",
    ),
    "email": Label(
        "e-mail",
        "邮箱",
        "電子郵件",
    ),
    "city": Label(
        "area",
        "地区",
        "地區",
    ),
    "comma": Label(
        ", ",
        "、",
        "、",
    ),
    "duplicate_sure": Coded(
        "{name} looks like {other} ({ref}): same {fields}. It "
        "was not added; if it is another customer, add it by hand.",
        "{name} 与 {other}（{ref}）重复：{fields}相同，没有新增。如果确实是另一位客户，请手工新建。",
        "{name} 與 {other}（{ref}）重複：{fields}相同，沒有新增。如果確實是另一位客戶，請手動新增。",
    ),
    "duplicate_phone": _SHARES,
    "duplicate_email": _SHARES,
    "duplicate_name": Coded(
        "{name} has the same name as {other} ({ref}), with other "
        "details, and was added. If both are one customer, merge them.",
        "{name} 与 {other}（{ref}）同名，但其他资料对不上，已照常新增。如果是同一位客户，请合并。",
        "{name} 與 {other}（{ref}）同名，但其他資料對不上，已照常新增。如果是同一位客戶，請合併。",
    ),
    "quotes": Coded(
        "A quotation mark is out of place, so rows near "
        "it may be split wrongly. Check them in the list.",
        "有一个引号位置不对，附近的行可能断错了。请检查名单中的这几行。",
        "有一個引號位置不對，附近的列可能斷錯了。請檢查名單中的這幾列。",
    ),
    "error_cell": Coded(
        "{count} {count:cell holds|cells hold} the error {code} and {count:was|were} "
        "read as blank. Correct the formulas in the list.",
        "有 {count} 个单元格是错误值 {code}，按空白读取。请在名单里改正公式。",
        "有 {count} 個儲存格是錯誤值 {code}，以空白讀取。請在名單裡改正公式。",
    ),
    "cleaned": Coded(
        "Invisible or unreadable characters were taken out of "
        "{count} {count:cell|cells}. Check that nothing is missing there.",
        "从 {count} 个单元格里清除了不可见或无法识别的字符，请核对内容是否完整。",
        "從 {count} 個儲存格裡清除了看不見或無法辨識的字元，請核對內容是否完整。",
    ),
    "precision_lost": Coded(
        "{count} long {count:number has|numbers have} lost their last digits, as spreadsheets "
        "keep only 15. Have the list sent again with these columns as text.",
        "有 {count} 个长号码的末几位已丢失（表格软件只保留 15 位数字）。请让对方把这些列改成文本格式后重新发送。",
        "有 {count} 個長號碼的末幾碼已遺失（試算表只保留 15 位數字）。請要求對方把這些欄改成文字格式後重新傳送。",
    ),
    "no_header": Coded(
        "This row was taken as the headers but looks "
        "like data. If so, put a row of headers above it.",
        "这一行被当作列名，但看起来像数据。如果确实是数据，请在上面加一行列名。",
        "這一列被當作欄名，但看起來像資料。如果確實是資料，請在上面加一列欄名。",
    ),
    "titles": Coded(
        "{count} {count:row|rows} above the headers in row {header} "
        "{count:was|were} left out. Move below what is data.",
        "第 {header} 行是列名，它上面的 {count} 行没有导入。如果其中有数据，请移到列名下面。",
        "第 {header} 列是欄名，它上面的 {count} 列沒有匯入。如果其中有資料，請移到欄名下面。",
    ),
    "wide_row": Coded(
        "{count} {count:row has|rows have} more cells than there are headers. "
        "Check whether a separator stands inside a text.",
        "有 {count} 行的单元格比列名多。请检查文字里是否夹有分隔符。",
        "有 {count} 列的儲存格比欄名多。請檢查文字裡是否夾有分隔符號。",
    ),
    "short_row": Coded(
        "{count} {count:row has|rows have} fewer cells than there are headers; "
        "the missing ones were read as blank. Check these rows.",
        "有 {count} 行的单元格比列名少，缺的按空白读取。请检查这些行。",
        "有 {count} 列的儲存格比欄名少，缺的以空白讀取。請檢查這些列。",
    ),
    "other_sheets": Coded(
        "{count} more {count:sheet holds|sheets hold} data; only “{sheet}” "
        "was read. Name another sheet to read it too.",
        "另有 {count} 张工作表含有数据，这次只读取了“{sheet}”。如需读取，请指定工作表名称再导入一次。",
        "另有 {count} 張工作表含有資料，這次只讀取了「{sheet}」。如需讀取，請指定工作表名稱再匯入一次。",
    ),
    "no_result": Coded(
        "{count} {count:formula has|formulas have} no stored result and {count:was|were} read as "
        "blank. Open the list in Excel, save it, and import it again.",
        "有 {count} 个公式没有保存计算结果，按空白读取。请用 Excel 打开名单并保存，再重新导入。",
        "有 {count} 個公式沒有儲存計算結果，以空白讀取。請用 Excel 開啟名單並儲存，再重新匯入。",
    ),
    "merged_filled": Coded(
        "{count} merged {count:area|areas}: each row beside one was read with its value.",
        "有 {count} 处合并单元格：旁边每一行都按其内容读取。",
        "有 {count} 處合併儲存格：旁邊每一列都按其內容讀取。",
    ),
    "merged": Coded(
        "{count} merged {count:area|areas}: only the first cell of each holds the "
        "value, the others are blank. Unmerge and fill them in the list.",
        "有 {count} 处合并单元格：只有第一格有内容，其余为空白。请在名单里取消合并并补全内容。",
        "有 {count} 處合併儲存格：只有第一格有內容，其餘為空白。請在名單裡取消合併並補齊內容。",
    ),
    "encoding": Label(
        "{file} is in a character encoding that cannot be "
        "told. Open it in Excel and save it as “CSV UTF-8”.",
        "无法识别 {file} 的文字编码。请用 Excel 打开，另存为“CSV UTF-8”格式。",
        "無法辨識 {file} 的文字編碼。請用 Excel 開啟，另存為「CSV UTF-8」格式。",
    ),
    "no_sheet": Label(
        "{file} has no sheet named “{sheet}”. Choose one of: {sheets}.",
        "{file} 里没有名为“{sheet}”的工作表。请从以下工作表中选择：{sheets}。",
        "{file} 裡沒有名為「{sheet}」的工作表。請從以下工作表中選擇：{sheets}。",
    ),
    "is_folder": Label(
        "{file} is a folder. Name the list inside it, such as a .csv or .xlsx file.",
        "{file} 是文件夹，请指定其中的名单文件，例如 .csv 或 .xlsx。",
        "{file} 是資料夾，請指定其中的名單檔案，例如 .csv 或 .xlsx。",
    ),
    "empty_list": Label(
        "{file} holds no rows. Choose the file that has the list.",
        "{file} 里没有任何数据。请选择有名单的文件。",
        "{file} 裡沒有任何資料。請選擇有名單的檔案。",
    ),
    "empty_sheet": Label(
        "{file}: the sheet “{sheet}” holds nothing. Name one that holds data: {sheets}.",
        "{file} 的工作表“{sheet}”是空的。请指定有数据的工作表：{sheets}。",
        "{file} 的工作表「{sheet}」是空的。請指定有資料的工作表：{sheets}。",
    ),
    "only_headers": Label(
        "{file} has headers ({headers}) and no row beneath them. Choose the file that has the list, "
        "or export it again with its rows; if that row is data, put a row of headers above it.",
        "{file} 只有列名（{headers}），下面没有数据。请选择有名单的文件，或重新导出全部数据；"
        "如果这一行本身是数据，请在上面加一行列名。",
        "{file} 只有欄名（{headers}），下面沒有資料。請選擇有名單的檔案，或重新匯出全部資料；"
        "如果這一列本身是資料，請在上面加一列欄名。",
    ),
    "only_headers_sheet": Label(
        "{file}: the sheet “{sheet}” has headers ({headers}) and no row beneath them. Name one that "
        "holds the list: {sheets}.",
        "{file} 的工作表“{sheet}”只有列名（{headers}），下面没有数据。请指定有名单的工作表：{sheets}。",
        "{file} 的工作表「{sheet}」只有欄名（{headers}），下面沒有資料。請指定有名單的工作表：{sheets}。",
    ),
    "no_sheets": Label(
        "{file} is no workbook and has no sheets, so “{sheet}” cannot be read from it. Leave the "
        "sheet out, or choose the workbook (.xlsx) that has it.",
        "{file} 不是工作簿，没有工作表，无法读取“{sheet}”。请去掉工作表名称，或选择含有该工作表的工作簿（.xlsx）。",
        "{file} 不是活頁簿，沒有工作表，無法讀取「{sheet}」。請去掉工作表名稱，或選擇含有該工作表的活頁簿（.xlsx）。",
    ),
    "cannot_write": Label(
        "{file} cannot be written: {reason}. Close it if it is open, or choose another folder.",
        "无法写入 {file}：{reason}。如果该文件正打开着，请先关闭，或换一个文件夹。",
        "無法寫入 {file}：{reason}。如果該檔案正開著，請先關閉，或改用其他資料夾。",
    ),
    "reason": Label(
        "Why not imported",
        "未导入原因",
        "未匯入原因",
    ),
}
