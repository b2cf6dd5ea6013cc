"""What is said about taking cards along, bringing results back, and exporting."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

PAGE: dict[str, Label] = {
    "page_title": L("Visits and calls {day}", "{day} 拜访与电话", "{day} 拜訪與電話"),
    "page_rep": L("Rep: {rep}", "业务员：{rep}", "業務員：{rep}"),
    "page_visits": L("Visits ({count})", "拜访（{count}）", "拜訪（{count}）"),
    "page_calls": L("Calls ({count})", "电话（{count}）", "電話（{count}）"),
    "page_others": L("Other customers ({count})", "其他客户（{count}）", "其他客戶（{count}）"),
    "page_call": L("Call {phone}", "拨打 {phone}", "撥打 {phone}"),
    "page_map": L("Map", "地图", "地圖"),
    "page_address": L("Copy address", "复制地址", "複製地址"),
    "page_clear": L("Clear this card", "清空此卡", "清空此卡"),
    "page_returned": L("✓ returned", "✓ 已回填", "✓ 已回填"),
    "page_copy": L("Copy", "复制结果", "複製結果"),
    "page_share": L("Share", "分享", "分享"),
    "page_save": L("Save file", "保存文件", "儲存檔案"),
    "page_text": L("Show text", "显示文本", "顯示文字"),
    "page_forget": L("Remove from this phone", "从本机删除", "從此手機移除"),
    "page_sure": L("Tap again to remove", "再点一次即删除", "再點一次即移除"),
    "page_removed": L("Removed", "已删除", "已移除"),
    "page_keeps": L(
        "What you tap is kept on this phone for {days} days, readable by other pages opened from files on it. It goes nowhere by itself.",
        "点选的内容保存在本机 {days} 天，本机上以文件方式打开的其他网页也能读取。内容不会自动发出。",
        "點選的內容會存在此手機 {days} 天，以檔案開啟的其他網頁也讀得到。內容不會自動傳出。",
    ),
    "page_how": L(
        "Send this text to yourself and save it as a file, then: repbook return BOOK --from FILE",
        "把这段文字发给自己并存为文件，再执行：repbook return 工作簿 --from 文件",
        "將這段文字傳給自己並存成檔案，再執行：repbook return 活頁簿 --from 檔案",
    ),
    "page_no_script": L(
        "This viewer shows the cards but cannot keep results; an iPhone's preview never can. Open the file in a browser.",
        "此查看器只能看卡片，不能保存结果（iPhone 的文件预览都不能）。请用浏览器打开此文件。",
        "此檢視器只能看卡片，無法儲存結果（iPhone 的檔案預覽都不行）。請用瀏覽器開啟此檔案。",
    ),
    "page_chat": L(
        "Or type the results into a chat to yourself, a line a card: its number; digits for result, need, attitude, visit; then date, time, amount, note.",
        "也可以在聊天里发给自己，每张卡一行：序号；结果、需求、态度、拜访机会的数字；然后是日期、时间、金额、备注。",
        "也可以在聊天中傳給自己，每張卡一行：序號；結果、需求、態度、拜訪機會的數字；接著是日期、時間、金額、備註。",
    ),
    "page_count": L(
        "{done} of {all} done, {part} incomplete",
        "已完成 {done}/{all}，未填完 {part}",
        "已完成 {done}/{all}，未填完 {part}",
    ),
    "page_lost": L(
        "NOT KEPT on this phone: copy the results before you close this page",
        "本机无法保存：关闭页面前请先复制结果",
        "此手機無法保存：關閉頁面前請先複製結果",
    ),
    "page_kept": L("kept on this phone", "保存在本机", "存在此手機"),
    "page_waits": L("not copied yet", "尚未复制", "尚未複製"),
    "page_out": L(
        "all copied, shared or saved",
        "当前内容已复制、分享或保存",
        "目前內容已複製、分享或儲存",
    ),
    "page_part": L("incomplete", "未填完", "未填完"),
    "page_lacks": L("Still missing: ", "还缺：", "還缺："),
    "page_copied": L("Copied ✓", "已复制 ✓", "已複製 ✓"),
    "page_shared": L("Shared ✓", "已分享 ✓", "已分享 ✓"),
    "page_saved": L("Saved ✓", "已保存 ✓", "已儲存 ✓"),
}
TAKEN: dict[str, Label] = {
    "no_sheet": L(
        "The Visits sheet of {file} is empty: rank first, or take all cards along with --all. Nothing was written.",
        "{file} 的拜访表是空的：请先排名，或用 --all 带走全部客户卡。没有写入任何内容。",
        "{file} 的拜訪表是空的：請先排名，或用 --all 帶走全部客戶卡。沒有寫入任何內容。",
    ),
    "other_day": L(
        "The Visits sheet of {file} is of {day}. To take {wanted} along, rank that day first. Nothing was written.",
        "{file} 的拜访表是 {day} 的。要带走 {wanted} 的卡，请先为那天排名。没有写入任何内容。",
        "{file} 的拜訪表是 {day} 的。要帶走 {wanted} 的卡，請先為那天排名。沒有寫入任何內容。",
    ),
    "day_or_all": L(
        "Give either --day or --all.", "--day 和 --all 只能用一个。", "--day 和 --all 只能用一個。"
    ),
    "exists": L(
        "{file} exists already and may hold results. Give another name with -o. Nothing was written.",
        "{file} 已存在，其中可能有结果。请用 -o 另取一个名称。没有写入任何内容。",
        "{file} 已存在，其中可能有結果。請用 -o 另取一個名稱。沒有寫入任何內容。",
    ),
    "bad_suffix": L(
        "{file}: what is taken along is an .xlsx, .pdf or .html file.",
        "{file}：带走的文件须为 .xlsx、.pdf 或 .html。",
        "{file}：帶走的檔案須為 .xlsx、.pdf 或 .html。",
    ),
    "not_a_page": L(
        "{file}: with --html a page for the phone is written; give -o a name that ends in .html, or leave --html out.",
        "{file}：--html 写出的是手机页面，-o 的文件名须以 .html 结尾，或去掉 --html。",
        "{file}：--html 寫出的是手機頁面，-o 的檔名須以 .html 結尾，或去掉 --html。",
    ),
    "taken": L(
        "{count} {count:card|cards} taken along: {file}",
        "已带走 {count} 张卡：{file}",
        "已帶走 {count} 張卡：{file}",
    ),
    "of_day": L("The sheet is of {day}.", "拜访表日期：{day}。", "拜訪表日期：{day}。"),
    "road_left": L(
        "Bottom line, coach, score, verdict, face, quality and credit stay at the desk; the margin goes along as the setting Profit on prints says.",
        "让步底线、内部支持人、评估分、结论、脸谱、质量和信用不带出；毛利按“打印毛利”设置带出。",
        "讓步底線、內部支持人、評估分、結論、臉譜、品質和信用不帶出；毛利依「列印毛利」設定帶出。",
    ),
    "all_logged": L("all cards: {count}", "全部客户卡：{count}", "全部客戶卡：{count}"),
    "exported_log": L("{what}: {count}", "{what}：{count}", "{what}：{count}"),
    "cards": L("Cards", "客户卡", "客戶卡"),
    "card_notes": L("Notes", "备注", "備註"),
    "book_title": L("Visit sheet {day}", "拜访表 {day}", "拜訪表 {day}"),
    "book_all": L("Customer cards", "客户卡", "客戶卡"),
    "book_how": L(
        "Fill in the yellow cells by digit or word, save, then: repbook return BOOK --from this file",
        "在黄色单元格填数字或文字，保存后执行：repbook return 工作簿 --from 此文件",
        "在黃色儲存格填數字或文字，儲存後執行：repbook return 活頁簿 --from 此檔案",
    ),
}
SENT: dict[str, Label] = {
    "sent_large": L(
        "{file} is larger than results from the road can be (1 MB). Nothing was written.",
        "{file} 超过 1 MB，不会是带回的结果。没有写入任何内容。",
        "{file} 超過 1 MB，不會是帶回的結果。沒有寫入任何內容。",
    ),
    "sent_none": L(
        "{file} holds no results: neither those of the phone page, nor lines under “repbook REP DAY”, nor a workbook that was taken along. Nothing was written.",
        "{file} 中没有结果：既不是手机页面的结果，也没有“repbook 业务员 日期”下的行，也不是带走的工作簿。没有写入任何内容。",
        "{file} 中沒有結果：既不是手機頁面的結果，也沒有「repbook 業務員 日期」下的行，也不是帶走的活頁簿。沒有寫入任何內容。",
    ),
    "sent_cut": L(
        "The results in {file} are cut off or damaged: copy them from the phone again. Nothing was written.",
        "{file} 中的结果不完整或已损坏：请从手机重新复制。没有写入任何内容。",
        "{file} 中的結果不完整或已損毀：請從手機重新複製。沒有寫入任何內容。",
    ),
    "sent_key_twice": L(
        "In {file} “{key}” stands twice: two results were pasted together or the text was edited. Nothing was written.",
        "{file} 中“{key}”出现两次：可能把两份结果粘在了一起，或改动过文字。没有写入任何内容。",
        "{file} 中「{key}」出現兩次：可能將兩份結果貼在一起，或改動過文字。沒有寫入任何內容。",
    ),
    "sent_version": L(
        "The results in {file} come from another version of Repbook. Bring this one up to date. Nothing was written.",
        "{file} 中的结果来自另一版本的 Repbook。请更新本机的 Repbook。没有写入任何内容。",
        "{file} 中的結果來自另一版本的 Repbook。請更新此電腦的 Repbook。沒有寫入任何內容。",
    ),
    "sent_other_book": L(
        "The results in {file} belong to another workbook than {book}. Nothing was written.",
        "{file} 中的结果不属于 {book}。没有写入任何内容。",
        "{file} 中的結果不屬於 {book}。沒有寫入任何內容。",
    ),
    "sent_count": L(
        "{sent} rows were sent, {came} are in {file}: copy the results again. Nothing was written.",
        "发出 {sent} 行，{file} 中有 {came} 行：请重新复制结果。没有写入任何内容。",
        "傳出 {sent} 筆，{file} 中有 {came} 筆：請重新複製結果。沒有寫入任何內容。",
    ),
    "sent_many": L(
        "{file} holds {came} rows, and results have at most {most}: send them in parts. Nothing was written.",
        "{file} 中有 {came} 行，一次最多 {most} 行：请分次发出。没有写入任何内容。",
        "{file} 中有 {came} 筆，一次最多 {most} 筆：請分次傳出。沒有寫入任何內容。",
    ),
    "sent_keys": L(
        "{file} says what results do not have ({keys}): copy them from the phone again, or bring this Repbook up to date. Nothing was written.",
        "{file} 中有结果里没有的项（{keys}）：请从手机重新复制，或更新本机的 Repbook。没有写入任何内容。",
        "{file} 中有結果裡沒有的項目（{keys}）：請從手機重新複製，或更新此電腦的 Repbook。沒有寫入任何內容。",
    ),
    "sent_day": L(
        "The results in {file} are of {day}, the Visits sheet of {book} is of {own}. Nothing was written.",
        "{file} 中是 {day} 的结果，{book} 的拜访表是 {own} 的。没有写入任何内容。",
        "{file} 中是 {day} 的結果，{book} 的拜訪表是 {own} 的。沒有寫入任何內容。",
    ),
    "sent_no_row": Coded(
        "{visit} is not on the Visits sheet: not logged. Log it with Log call.",
        "{visit} 不在拜访表上，不记入。请用“记录电话”记入。",
        "{visit} 不在拜訪表上，不記入。請用「記錄電話」記入。",
    ),
    "sent_two_rows": Coded(
        "{visit} stands more than once on the Visits sheet: not logged. Rank again, or type the result on the sheet.",
        "拜访表上有多行的序号是 {visit}，不记入。请重新排名，或把结果填在表上。",
        "拜訪表上有多列的序號是 {visit}，不記入。請重新排名，或將結果填在表上。",
    ),
    "sent_no_id": Coded(
        "A row without the ID of a visit: not logged.",
        "此行没有拜访编号，不记入。",
        "此筆沒有拜訪編號，不記入。",
    ),
    "sent_twice": Coded(
        "{visit} stands twice: the first counts.",
        "{visit} 出现两次，只取第一次。",
        "{visit} 出現兩次，只取第一次。",
    ),
    "sent_returned": Coded(
        "Returned before and not logged again: {names}.",
        "已回填过，不再记入：{names}。",
        "已回填過，不再記入：{names}。",
    ),
    "sent_field": Coded(
        "{name}: results have no field “{field}”. The row is not logged.",
        "{name}：结果中没有“{field}”这一项，该行不记入。",
        "{name}：結果中沒有「{field}」這一項，該筆不記入。",
    ),
    "sent_value": Coded(
        "{name}: {label} cannot be “{value}”. The row is not logged.",
        "{name}：{label}不能是“{value}”，该行不记入。",
        "{name}：{label}不能是「{value}」，該筆不記入。",
    ),
    "sent_long": Coded(
        "{name}: {label} is longer than {most} signs. The row is not logged.",
        "{name}：{label}超过 {most} 个字，该行不记入。",
        "{name}：{label}超過 {most} 個字，該筆不記入。",
    ),
    "sent_line": Coded(
        "“{line}” is not understood: number of the card, digits, date, time, amount, note.",
        "看不懂“{line}”：应为序号、数字、日期、时间、金额、备注。",
        "看不懂「{line}」：應為序號、數字、日期、時間、金額、備註。",
    ),
    "sent_left": Coded(
        "{name}: in the note only, as neither date, time nor amount: {texts}.",
        "{name}：以下内容只写入备注，未作为日期、时间或金额：{texts}。",
        "{name}：以下內容只寫入備註，未作為日期、時間或金額：{texts}。",
    ),
    "sent_typed": Coded(
        "{name}: other results are typed on the Visits sheet; those stay, what was sent is not taken.",
        "{name}：拜访表上已填有不同的结果，以表上的为准，带回的不采用。",
        "{name}：拜訪表上已填有不同的結果，以表上的為準，帶回的不採用。",
    ),
    "sent_changed": Coded(
        "Cells other than results were changed in {file}, which are not taken: {cells}.",
        "{file} 中改动了结果以外的单元格，不采用：{cells}。",
        "{file} 中改動了結果以外的儲存格，不採用：{cells}。",
    ),
    "sent_logged": L("Logged: {names}.", "已记入：{names}。", "已記入：{names}。"),
    "sent_logged_dry": L("To be logged: {names}.", "将记入：{names}。", "將記入：{names}。"),
    "sent_again": L(
        "Nothing new in {file}; nothing was changed.",
        "{file} 中没有新内容，未作更改。",
        "{file} 中沒有新內容，未作變更。",
    ),
}
EXPORT: dict[str, Label] = {
    "kind_ics": L("Calendar", "日历", "行事曆"),
    "kind_vcard": L("Contacts", "联系人名片", "聯絡人名片"),
    "kind_letters": L("Letters", "信函", "信函"),
    "kind_labels": L("Address labels", "地址标签", "地址標籤"),
    "exported": L(
        "{what}: {count} in {file}, {left} left out.",
        "{what}：{count} 条写入 {file}，未列入 {left} 条。",
        "{what}：{count} 筆寫入 {file}，未列入 {left} 筆。",
    ),
    "exported_dry": L(
        "{what}: {count} would go into {file}, {left} be left out.",
        "{what}：将有 {count} 条写入 {file}，{left} 条不列入。",
        "{what}：將有 {count} 筆寫入 {file}，{left} 筆不列入。",
    ),
    "left_ics": L(
        "Left out: done, on cards lost or void, or without a date that can be read.",
        "未列入的：已完成、客户卡丢单或无效，或日期无法识别。",
        "未列入的：已完成、客戶卡丟單或無效，或日期無法識別。",
    ),
    "left_vcard": L(
        "Left out: without phone and e-mail, or gone from the firm.",
        "未列入的：没有电话和邮箱，或已离职。",
        "未列入的：沒有電話和電子郵件，或已離職。",
    ),
    "left_mail": L(
        "Left out: customers whose column {column} does not say yes, or who have no address.",
        "未列入的：“{column}”列不为“是”的客户，或没有地址的客户。",
        "未列入的：「{column}」欄不為「是」的客戶，或沒有地址的客戶。",
    ),
    "no_letter": L(
        "Texts has no letter “{text}”. It has: {titles}.",
        "话术与信函表中没有“{text}”这封信。现有：{titles}。",
        "話術與信函表中沒有「{text}」這封信。現有：{titles}。",
    ),
    "text_for_letters": L(
        "--text names the text of letters, and {what} has none: leave --text out.",
        "--text 只用于信函，“{what}”没有正文：请去掉 --text。",
        "--text 只用於信函，「{what}」沒有內文：請去掉 --text。",
    ),
    "which": L(
        "There is no export “{text}”. Give one of these, by number or name: {kinds}.",
        "没有“{text}”这种导出。可填序号或名称：{kinds}。",
        "沒有「{text}」這種匯出。可填序號或名稱：{kinds}。",
    ),
    "birthday_of": L("Birthday: {person}", "生日：{person}", "生日：{person}"),
    "event": L("{do}: {name}", "{do}：{name}", "{do}：{name}"),
    "event_step": L("{text} ({step})", "{text}（{step}）", "{text}（{step}）"),
    "contact_due": L("Contact", "联系", "聯絡"),
    "appointment": L("Appointment", "预约", "約訪"),
    "mail_firm": L("Firm", "公司", "公司"),
    "mail_person": L("Person", "收件人", "收件人"),
    "mail_street": L("Address", "地址", "地址"),
    "mail_postcode": L("Postcode", "邮编", "郵遞區號"),
    "mail_city": L("Town", "城市", "城市"),
    "mail_province": L("State or province", "省份", "縣市"),
    "mail_title": L("Subject", "主题", "主旨"),
    "mail_text": L("Text", "正文", "內文"),
    "mail_id": L("Customer", "客户编号", "客戶編號"),
    "mail_rep": L("Rep", "业务员", "業務員"),
    "mail_day": L("Date", "日期", "日期"),
}
SENTENCES: dict[str, Label] = {**PAGE, **TAKEN, **SENT, **EXPORT}
