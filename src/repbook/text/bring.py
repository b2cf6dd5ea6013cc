"""Sentences about bringing lists and other workbooks in."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "outcomes_set": L(
        "{count} open {count:card|cards} set to won by these orders.",
        "已按这些订单登记成交 {count} 张客户卡。",
        "已依這些訂單登記成交 {count} 張客戶卡。",
    ),
    "outcomes_offer": L(
        "These orders may have won {count} open {count:card|cards}. To look and set the outcome: Won by orders, or repbook outcomes",
        "这些订单可能使 {count} 张未结客户卡成交。查看并登记：“按订单登记成交”，或 repbook outcomes",
        "這些訂單可能使 {count} 張未結客戶卡成交。查看並登記：「依訂單登記成交」，或 repbook outcomes",
    ),
    "outcomes_asked": L(
        "{count} {count:order|orders} may be of several open cards; Won by orders, or repbook outcomes, names them.",
        "{count} 笔订单可能属于多张未结客户卡；“按订单登记成交”或 repbook outcomes 会逐笔列出。",
        "{count} 筆訂單可能屬於多張未結客戶卡；「依訂單登記成交」或 repbook outcomes 會逐筆列出。",
    ),
    "place": L("{file}, row {rows}", "{file} 第 {rows} 行", "{file} 第 {rows} 列"),
    "place_cell": L(
        "{file}, row {rows}, {header}",
        "{file} 第 {rows} 行“{header}”",
        "{file} 第 {rows} 列「{header}」",
    ),
    "word_rows": L("{word} ({rows})", "{word}（{rows}）", "{word}（{rows}）"),
    "row": L("row {row} of the list", "名单第 {row} 行", "名單第 {row} 列"),
    "people_of_firms": L(
        "{count} {count:person|people} of firms that have a card: kept in Contacts, without cards of their own.",
        "{count} 人所在的公司已有客户卡：记在“联系人”中，不另建客户卡。",
        "{count} 人所在的公司已有客戶卡：記在「聯絡人」中，不另建客戶卡。",
    ),
    "why_contacts": Coded("to Contacts", "记入联系人", "記入聯絡人"),
    "person_again": Coded(
        "{name} stands twice in the list; the rows were joined.",
        "{name} 在名单中出现两次，已合并为一行。",
        "{name} 在名單中出現兩次，已合併為一列。",
    ),
    "more": L("and {count} more", "另有 {count} 条", "另有 {count} 筆"),
    "chosen": L("Taken in as: {kind}", "导入为：{kind}", "匯入為：{kind}"),
    "book": L("another Repbook workbook", "另一个 Repbook 工作簿", "另一個 Repbook 活頁簿"),
    "unknown_kind": L(
        "{file}: it cannot be told whether these are customers, calls or orders. Say so with --as customers, --as calls, --as orders or, for people of firms on file, --as contacts; lists of accounts, leads and deals are customers.",
        "{file}：无法判断这是客户、联系记录还是订单。请用 --as customers、--as calls、--as orders 指明；已有客户的联系人名单用 --as contacts；线索、商机名单都属于 customers。",
        "{file}：無法判斷這是客戶、聯絡紀錄還是訂單。請以 --as customers、--as calls、--as orders 指明；既有客戶的聯絡人名單用 --as contacts；潛在客戶、商機名單都屬於 customers。",
    ),
    "missing_column": L(
        "{file}: no column was recognised as {fields}. Name it with --map, such as --map '{header} = {key}'.",
        "{file}：没有找到对应“{fields}”的列。请用 --map 指明，例如 --map '{header} = {key}'。",
        "{file}：找不到對應「{fields}」的欄位。請以 --map 指明，例如 --map '{header} = {key}'。",
    ),
    "firm_unsaid": L(
        "{file}: {person} holds persons, and it is not known whether {header} holds their firms. If so, say --map '{header} = {key}'; if not, leave it out with --map '{header} ='. For the button, call the column Customer or Note in the list.",
        "{file}：“{person}”是人名，无法判断“{header}”是否为所在公司。如果是，请用 --map '{header} = {key}'；如果不是，请用 --map '{header} =' 不导入该列。用按钮导入时，请在名单中把该列改名为“客户名称”或“备注”。",
        "{file}：「{person}」是人名，無法判斷「{header}」是否為所屬公司。如果是，請用 --map '{header} = {key}'；如果不是，請用 --map '{header} =' 不匯入該欄。用按鈕匯入時，請在名單中把該欄改名為「客戶名稱」或「備註」。",
    ),
    "contacts_as": L(
        "{file} holds contacts: they are {customers}, not {kind}. Take them in as {customers} (--as customers); {kind} come as .csv or .xlsx.",
        "{file} 里是联系人，不能作为“{kind}”导入。请导入为“{customers}”（--as customers）；“{kind}”请用 .csv 或 .xlsx 文件。",
        "{file} 裡是聯絡人，不能作為「{kind}」匯入。請匯入為「{customers}」（--as customers）；「{kind}」請用 .csv 或 .xlsx 檔案。",
    ),
    "sheet_of_book": L(
        "{file} is a Repbook workbook and comes in whole, so the sheet “{sheet}” cannot be chosen. Leave --sheet out; or take that sheet in as a list with --as customers, --as calls or --as orders.",
        "{file} 是 Repbook 工作簿，会整本导入，不能只选工作表“{sheet}”。请去掉 --sheet；或用 --as customers、--as calls、--as orders 把该工作表作为名单导入。",
        "{file} 是 Repbook 活頁簿，會整本匯入，不能只選工作表「{sheet}」。請去掉 --sheet；或以 --as customers、--as calls、--as orders 將該工作表當作名單匯入。",
    ),
    "itself": L(
        "{file} cannot be imported into itself. Name another file.",
        "{file} 不能导入到它自己。请指定另一个文件。",
        "{file} 不能匯入到它自己。請指定另一個檔案。",
    ),
    "times": L(
        "{header}: the numbers were multiplied by {times}, as the header says.",
        "“{header}”：已按列名里的单位把数字乘以 {times}。",
        "「{header}」：已依欄名的單位將數字乘以 {times}。",
    ),
    "why_joined": Coded("joined to the contact", "并入联系人", "併入聯絡人"),
    "why_further_phone": Coded(
        "beside the first number", "首个号码之外的号码", "首個號碼以外的號碼"
    ),
    "why_further_contact": Coded(
        "beside the first contact", "首个联系人之外的人", "首個聯絡人以外的人"
    ),
    "why_further_email": Coded(
        "beside the first address", "首个邮箱之外的邮箱", "首個信箱以外的信箱"
    ),
    "why_noted": Coded("kept in the note", "记入备注", "記入備註"),
    "why_line": Coded("joined to the address", "并入地址", "併入地址"),
    "why_instead": Coded(
        "where {header} has none", "“{header}”没有内容时采用", "「{header}」沒有內容時採用"
    ),
    "why_account": Coded("tells whose deal it is", "指明商机属于哪位客户", "指明商機屬於哪位客戶"),
    "why_duration": Coded("0 means no answer", "为 0 即没接通", "為 0 即沒接通"),
    "why_answered": Coded("No means no answer", "为“否”即没接通", "為「否」即沒接通"),
    "why_refunded": Coded("taken off the amount", "从金额中扣除", "從金額中扣除"),
    "why_status": Coded("says what became of deals", "内容为商机的结果", "內容為商機的結果"),
    "why_share": Coded("a line's part of the amount", "该行所占金额", "該行所占金額"),
    "shared": L(
        "{header}: the total of {count} {count:order|orders} of several lines was shared out to the lines by {by}, so that it counts once.",
        "“{header}”：{count} 张多行订单的总额已按“{by}”分摊到各行，只计一次。",
        "「{header}」：{count} 張多列訂單的總額已依「{by}」分攤到各列，只計一次。",
    ),
    "line_noted": Coded(
        "The row is a further line of the order of {row}, whose amount counts once: what it says was noted there ({what}).",
        "本行是{row}订单的另一行，金额只计一次；本行内容已记入该订单备注（{what}）。",
        "本列是{row}訂單的另一列，金額只計一次；本列內容已記入該訂單備註（{what}）。",
    ),
    "returned": L(
        "{header}: {count} {count:row is a return|rows are returns}; the amount counts as negative.",
        "“{header}”：{count} 行是退货，金额按负数计。",
        "「{header}」：{count} 列是退貨，金額按負數計。",
    ),
    "lowered": L(
        "{header}: what was paid back was taken off the amount of {count} {count:order|orders}.",
        "“{header}”：{count} 张订单的金额已扣除退款。",
        "「{header}」：{count} 張訂單的金額已扣除退款。",
    ),
    "no_order": Coded(
        "{header} says “{word}”: nothing was sold, so the row is no order. If it is one, change that cell.",
        "“{header}”写着“{word}”：没有成交，不算订单。如果确实成交，请改这一格。",
        "「{header}」寫著「{word}」：沒有成交，不算訂單。如果確實成交，請改這一格。",
    ),
    "status_waits": Coded(
        "{header} says “{word}”, and nobody knows whether that is an order: the row waits until the word is explained with --values.",
        "“{header}”写着“{word}”，无法判断是否算订单：用 --values 说明这个词后再导入这一行。",
        "「{header}」寫著「{word}」，無法判斷是否算訂單：以 --values 說明這個詞後再匯入這一列。",
    ),
    "why_order_status": Coded(
        "tells whether the row is an order",
        "判断这一行是否算订单",
        "判斷這一列是否算訂單",
    ),
    "why_changed": Coded(
        "when the row was last changed, for --update newer",
        "该行最后修改时间，供 --update newer 判断",
        "該列最後修改時間，供 --update newer 判斷",
    ),
    "read_only": L("(read, kept in no field)", "（只读取，不存入字段）", "（只讀取，不存入欄位）"),
    "why_last_time": Coded("as last time", "与上次相同", "與上次相同"),
    "no_name": Coded(
        "The name is missing. Fill it in.", "缺少客户名称，请补上。", "缺少客戶名稱，請補上。"
    ),
    "no_way": Coded(
        "Phone, e-mail, address and area are all missing. Fill in one of them.",
        "电话、邮箱、地址、区域都没有，请至少补上一项。",
        "電話、電子郵件、地址、區域都沒有，請至少補上一項。",
    ),
    "added_no_way": Coded(
        "Phone, e-mail, address and area are all missing. The card was added, but it gets no seat in a plan before one of them is filled in.",
        "电话、邮箱、地址、区域都没有。客户卡已新增，但至少补上一项才能排入计划。",
        "電話、電子郵件、地址、區域都沒有。客戶卡已新增，但至少補上一項才能排入計畫。",
    ),
    "closed_on": L(
        "{header}: the date of {count} closed {count:deal|deals} was taken as the date of the outcome.",
        "“{header}”：有 {count} 笔已结束的商机，其日期按成交结果日期导入。",
        "「{header}」：有 {count} 筆已結束的商機，其日期已作為成交結果日匯入。",
    ),
    "system": L(
        "By its headers the list comes from {system}; its IDs were noted as that system's.",
        "从列名看，名单来自 {system}，编号已注明属于该系统。",
        "從欄名看，名單來自 {system}，編號已註明屬於該系統。",
    ),
    "too_long": Coded(
        "{header} holds {length} characters; a cell holds at most {most}. Shorten or split it.",
        "“{header}”有 {length} 个字符，一个单元格最多 {most} 个。请缩短或拆分。",
        "「{header}」有 {length} 個字元，一個儲存格最多 {most} 個。請縮短或拆分。",
    ),
    "blanked": Coded(
        "{question} The cell was left blank; the text stands in the note.",
        "{question}单元格留空，原文已写入备注。",
        "{question}儲存格留空，原文已寫入備註。",
    ),
    "joined": Coded(
        "{name} is the customer of {row}: both count as one, with what this row says besides ({what}). If it is another customer, add it by hand.",
        "{name} 与{row}是同一客户，合为一张客户卡，并补入本行多出的内容（{what}）。如果是另一位客户，请手工新增。",
        "{name} 與{row}是同一客戶，合為一張客戶卡，並補入本列多出的內容（{what}）。如果是另一位客戶，請手動新增。",
    ),
    "more_crowds": L(
        "{count} more such {count:time|times} on later days.",
        "之后还有 {count} 处同一时间排了多个预约。",
        "之後還有 {count} 處同一時間排了多個約訪。",
    ),
    "same_customer": Coded(
        "{name} stands in {row} already, and this row says nothing more.",
        "{name} 在{row}已经出现，本行没有新的内容。",
        "{name} 在{row}已經出現，本列沒有新的內容。",
    ),
    "same_id": Coded(
        "{name}: the ID {id} stands in {row} already, so it was not added. Give it its own ID if it is another customer.",
        "{name}：编号 {id} 在{row}已经出现，没有新增。如果是另一位客户，请改用不同的编号。",
        "{name}：編號 {id} 在{row}已經出現，沒有新增。如果是另一位客戶，請改用不同的編號。",
    ),
    "other_of_id": Coded(
        "{name} has the ID {id} of {other} ({ref}), but neither name, phone, e-mail nor area is the same: it was taken as another customer. If both are one, merge them.",
        "{name} 与 {other}（{ref}）的外部编号同为 {id}，但名称、电话、邮箱、地区都不同，已按另一位客户处理。如果是同一位客户，请合并。",
        "{name} 與 {other}（{ref}）的外部編號同為 {id}，但名稱、電話、電子郵件、地區都不同，已按另一位客戶處理。如果是同一位客戶，請合併。",
    ),
    "mapped": L(
        "{header} -> {target} ({why})",
        "{header} -> {target}（{why}）",
        "{header} -> {target}（{why}）",
    ),
    "left_out": L(
        "The column {header} was left out: {count} filled {count:cell|cells}.",
        "“{header}”列没有导入，其中有内容的单元格 {count} 个。",
        "「{header}」欄沒有匯入，其中有內容的儲存格 {count} 個。",
    ),
    "left_column": L("{header} ({count})", "{header}（{count}）", "{header}（{count}）"),
    "left_columns": L(
        "Columns left out, each with its filled cells: {columns}.",
        "以下各列没有导入（括号内为有内容的单元格数）：{columns}。",
        "以下各欄沒有匯入（括號內為有內容的儲存格數）：{columns}。",
    ),
    "sums_left": L(
        "{count} {count:row|rows} of sums left out (row {rows}).",
        "略去 {count} 行合计（第 {rows} 行）。",
        "略去 {count} 列合計（第 {rows} 列）。",
    ),
    "may_keep": L(
        "To keep such columns as your own columns of Customers, add --keep, or for one of them "
        '--keep "{header}".',
        '要把这些列作为您自己的列保留在“客户总表”里，请加 --keep；只保留其中一列，请用 --keep "{header}"。',
        '要把這些欄作為您自己的欄保留在「客戶總表」裡，請加 --keep；只保留其中一欄，請用 --keep "{header}"。',
    ),
    "why_kept": Coded("kept as your own column", "保留为自己的列", "保留為自己的欄"),
    "keep_customers": L(
        "--keep goes with lists of customers only: own columns stand in Customers. Leave it out.",
        "--keep 只用于客户名单：自己的列放在“客户总表”里。请去掉它。",
        "--keep 只用於客戶名單：自己的欄放在「客戶總表」裡。請去掉它。",
    ),
    "keep_unknown": L(
        "The list leaves out no column “{header}”. These are left out: {headers}.",
        "名单没有被略去的“{header}”列。略去的列有：{headers}。",
        "名單沒有被略去的「{header}」欄。略去的欄有：{headers}。",
    ),
    "result_waits": Coded(
        "{question} The call waits, and is no contact, until its result is filled in or the word is explained with --values; the word stands in Result as given.",
        "{question}这条记录先不算联系，等填好结果，或用 --values 说明这个词后再计入；原文已写入“原始结果”。",
        "{question}這筆紀錄先不算聯絡，等填好結果，或以 --values 說明這個詞後再計入；原文已寫入「原始結果」。",
    ),
    "unknown_words": L(
        "{header}: these words are none of the choices: {words}. The choices are: {options}. Say what the words mean: --values {line}",
        "“{header}”中这些用词不在选项里：{words}。可选：{options}。请说明各自的意思：--values {line}",
        "「{header}」中這些用詞不在選項裡：{words}。可選：{options}。請說明各自的意思：--values {line}",
    ),
    "values_unseen": L(
        "--values: no cell of the list holds {word}.",
        "--values：名单里没有“{word}”这个词。",
        "--values：名單裡沒有「{word}」這個詞。",
    ),
    "values_line": L(
        "--values {text}: it does not say which words mean what. Write the column, then pairs of a word and a choice, such as --values 'Result: connected = reached, left_voicemail = no answer'.",
        "--values {text}：看不出哪个词对应哪个选项。请先写列名，再写用词和选项，例如 --values '结果: 聊过了 = 接通或见到, 改天 = 约回电'。",
        "--values {text}：看不出哪個詞對應哪個選項。請先寫欄名，再寫用詞和選項，例如 --values '結果: 聊過了 = 接通或見到, 改天 = 約定回電'。",
    ),
    "values_field": L(
        "--values: {field} is no column of choices in this list. It has these: {fields}.",
        "--values：“{field}”不是本名单中可选项的列。本名单有：{fields}。",
        "--values：「{field}」不是本名單中可選項的欄位。本名單有：{fields}。",
    ),
    "values_no_lists": L(
        "--values: {field} cannot be used, since no column of this list takes choices. Leave --values out, or map a column with --map first.",
        "--values：“{field}”用不上，本名单没有可选项的列。请去掉 --values，或先用 --map 指明对应的列。",
        "--values：「{field}」用不上，本名單沒有可選項的欄位。請去掉 --values，或先以 --map 指明對應的欄位。",
    ),
    "values_lists": L(
        "--values goes with lists only: the words of a Repbook workbook are known. Leave it out.",
        "--values 只用于名单：Repbook 工作簿里的用词本来就认识。请去掉它。",
        "--values 只用於名單：Repbook 活頁簿裡的用詞本來就認識。請去掉它。",
    ),
    "values_choice": L(
        "--values: “{value}” is no choice of {field}. The choices are: {options}.",
        "--values：“{value}”不是“{field}”的选项。可选：{options}。",
        "--values：「{value}」不是「{field}」的選項。可選：{options}。",
    ),
    "numbers_wrong": L(
        "{count} {count:phone number was|phone numbers were} wrong, and {count:stands|stand} in {label} now, marked so: {names}.",
        "{count} 个电话为空号，已移到“{label}”并注明空号待核实：{names}。",
        "{count} 個電話為空號，已移到「{label}」並註明空號待查證：{names}。",
    ),
    "values_settled": L(
        "{count} {count:call|calls} on file waited for a result in words; they are counted now.",
        "已有的 {count} 条待说明结果的联系记录，现已计入。",
        "既有的 {count} 筆待說明結果的聯絡紀錄，現已計入。",
    ),
    "offered": L(
        "Customers on file: for {cards} of them the list has other cells than the card. Blank on the card: {blank}; different: {other}. To take them: --update blank fills blank cells only, {newer}--update all takes all of the list. --dry-run shows them cell by cell.",
        "已有客户：有 {cards} 位的名单内容与客户卡不同，其中卡上空白 {blank} 处、内容不同 {other} 处。要采用名单内容：--update blank 只补空白，{newer}--update all 全部以名单为准。加 --dry-run 可逐项查看。",
        "既有客戶：有 {cards} 位的名單內容與客戶卡不同，其中卡上空白 {blank} 處、內容不同 {other} 處。要採用名單內容：--update blank 只補空白，{newer}--update all 全部以名單為準。加 --dry-run 可逐項查看。",
    ),
    "offered_newer": L(
        "--update newer takes rows changed later than the card, ",
        "--update newer 只取修改时间晚于客户卡的行，",
        "--update newer 只取修改時間晚於客戶卡的列，",
    ),
    "no_changed_on": L(
        "{file}: --update newer needs a column that says when each row was changed, such as Modified On; the list has none. Use --update blank or --update all.",
        "{file}：--update newer 需要一列写明每行的修改时间（例如“更新时间”），名单里没有。请改用 --update blank 或 --update all。",
        "{file}：--update newer 需要一欄寫明每列的修改時間（例如「更新時間」），名單裡沒有。請改用 --update blank 或 --update all。",
    ),
    "update_customers": L(
        "--update is for lists of customers. Leave it out: calls and orders that are on file already are never doubled.",
        "--update 只用于客户名单。请去掉它：已有的联系记录和订单不会重复导入。",
        "--update 只用於客戶名單。請去掉它：既有的聯絡紀錄和訂單不會重複匯入。",
    ),
    "updates": L(
        "Cells of customers on file that change: {count}",
        "已有客户卡将改写的内容：{count} 处",
        "既有客戶卡將改寫的內容：{count} 處",
    ),
    "offers": L(
        "Cells of customers on file that --update would take from the list: {count}",
        "加 --update 可从名单采用的内容：{count} 处",
        "加 --update 可從名單採用的內容：{count} 處",
    ),
    "stays": L(
        "Cells of customers on file that stay as they are with --update {update}: {count}",
        "按 --update {update}，已有客户卡保持不变的内容：{count} 处",
        "依 --update {update}，既有客戶卡保持不變的內容：{count} 處",
    ),
    "nothing_written": L(
        "Nothing was written: the workbook is as it was.",
        "未写入任何内容，工作簿保持原样。",
        "未寫入任何內容，活頁簿維持原樣。",
    ),
    "undo_before": L(
        "So undo would take back the change before this import: {change}.",
        "因此撤销的将是这次导入之前的更改：{change}。",
        "因此復原的將是這次匯入之前的變更：{change}。",
    ),
    "why_not_kept": Coded(
        "not kept: no row that is taken in fills it",
        "未保留：没有导入的行用到它",
        "未保留：沒有匯入的列用到它",
    ),
    "cell_customer": L("Customer", "客户", "客戶"),
    "cell_field": L("Field", "字段", "欄位"),
    "cell_old": L("On the card", "卡上内容", "卡上內容"),
    "cell_new": L("In the list", "名单内容", "名單內容"),
    "deal_noted": Coded(
        "{name} ({ref}) holds another deal; this one was put into the note. For a purchase of its own make a further card: repbook further.",
        "{name}（{ref}）的卡上已有另一笔商机，这一笔已写入备注。如需单独跟进，请另建再次购买卡：repbook further。",
        "{name}（{ref}）的卡上已有另一筆商機，這一筆已寫入備註。如需單獨跟進，請另建再次購買卡：repbook further。",
    ),
    "deal_closed": Coded(
        "{name} ({ref}) is closed already; this deal was put into the note. For a new purchase make a further card: repbook further.",
        "{name}（{ref}）的卡已有成交结果，这笔商机已写入备注。如是新的采购，请另建再次购买卡：repbook further。",
        "{name}（{ref}）的卡已有成交結果，這筆商機已寫入備註。如是新的採購，請另建再次購買卡：repbook further。",
    ),
    "customers_first": L(
        "None of its customers is on file. To take them in from this list first, add --as customers; then import it once more.",
        "名单中的客户都还没有建卡。请先加 --as customers 从这份名单建卡，再导入一次。",
        "名單中的客戶都還沒有建卡。請先加 --as customers 從這份名單建卡，再匯入一次。",
    ),
    "no_card": Coded(
        "No customer with {what} is on file. Import the customer first, or correct the ID or the name.",
        "没有找到{what}对应的客户。请先导入该客户，或更正编号、名称。",
        "找不到{what}對應的客戶。請先匯入該客戶，或更正編號、名稱。",
    ),
    "no_link": Coded(
        "The row names no customer. Fill in the ID or the name.",
        "这一行没有写明客户，请填写编号或名称。",
        "這一列沒有寫明客戶，請填寫編號或名稱。",
    ),
    "several_cards": Coded(
        "{count} {count:customer fits|customers fit} {what} ({ids}). Give the ID.",
        "{what}对应 {count} 位客户（{ids}）。请填写编号。",
        "{what}對應 {count} 位客戶（{ids}）。請填寫編號。",
    ),
    "no_day": Coded(
        "The date is missing. Fill it in, like 2026-03-01.",
        "缺少日期，请填写，例如 2026-03-01。",
        "缺少日期，請填寫，例如 2026-03-01。",
    ),
    "no_value": Coded(
        "{header} is missing. Fill it in.", "缺少“{header}”，请填写。", "缺少「{header}」，請填寫。"
    ),
    "row_again": Coded(
        "The same row stands in the workbook already; it was not added again.",
        "工作簿中已有相同的一行，没有重复导入。",
        "活頁簿中已有相同的一列，沒有重複匯入。",
    ),
    "paid_words": L(
        "{count} {count:order|orders} {count:says|say} yes or no for paid: yes is read as the whole amount received, no as nothing.",
        "{count} 笔订单的付款栏写的是“是/否”：“是”按全额已收，“否”按未收。",
        "{count} 筆訂單的付款欄寫的是「是/否」：「是」以全額已收計，「否」以未收計。",
    ),
    "usual_order": L(
        "{count} {count:card|cards} named no expected order: the usual order size stands for it.",
        "{count} 张客户卡没有预计金额，按平时的订单金额填入。",
        "{count} 張客戶卡沒有預計金額，依平時的訂單金額填入。",
    ),
    "no_amount": Coded(
        "The amount is missing. Fill it in.", "缺少金额，请填写。", "缺少金額，請填寫。"
    ),
    "future": Coded(
        "{day} lies in the future. Correct the date.",
        "{day} 是将来的日期，请改正。",
        "{day} 是未來的日期，請改正。",
    ),
    "call_again": Coded(
        "The same contact stands in the log already; it was not added again.",
        "联系记录中已有相同的一条，没有重复导入。",
        "聯絡紀錄中已有相同的一筆，沒有重複匯入。",
    ),
    "order_again": Coded(
        "The same order line stands in Orders already; it was not added again.",
        "订单表中已有相同的一行，没有重复导入。",
        "訂單表中已有相同的一列，沒有重複匯入。",
    ),
    "id_again": Coded(
        "{count} {count:row is|rows are} in this workbook already and left out ({ids}).",
        "有 {count} 行在本工作簿中已经存在，没有导入（{ids}）。",
        "有 {count} 列在本活頁簿中已經存在，沒有匯入（{ids}）。",
    ),
    "id_differs": Coded(
        "{count} {count:row holds|rows hold} other values there and {count:stays|stay} as here ({ids}). Compare and take over what is right by hand, or with repbook edit.",
        "有 {count} 行在那份工作簿中内容不同，本工作簿保持原样（{ids}）。请核对后手工修改，或用 repbook edit。",
        "有 {count} 列在那份活頁簿中內容不同，本活頁簿保持原樣（{ids}）。請核對後手動修改，或用 repbook edit。",
    ),
    "id_stranger": Coded(
        "{count} {count:row belongs|rows belong} to another customer of the same ID and {count:was|were} left out ({ids}). Add that customer by hand: New card, or repbook add.",
        "有 {count} 行属于编号相同的另一位客户，没有导入（{ids}）。请手工新建该客户：“新建客户卡”按钮，或 repbook add。",
        "有 {count} 列屬於編號相同的另一位客戶，沒有匯入（{ids}）。請手動新增該客戶：「新增客戶卡」按鈕，或 repbook add。",
    ),
    "stranger": L(
        "{id} {name}, here {here}", "{id} {name}，本工作簿为{here}", "{id} {name}，本活頁簿為{here}"
    ),
    "own_column": Coded(
        "The column {header} was added by hand and was not brought over. Add it to the new workbook and copy it.",
        "“{header}”是自行添加的列，没有导入。请在新工作簿中添加该列后复制过去。",
        "「{header}」是自行新增的欄位，沒有匯入。請在新活頁簿中新增該欄後複製過去。",
    ),
    "own_entry": Coded(
        "The entry {label} of the list {list} was added by hand and was not brought over. Insert it on the sheet Lists of the new workbook.",
        "列表“{list}”中的“{label}”是自行添加的，没有导入。请在新工作簿的“列表”工作表中插入。",
        "清單「{list}」中的「{label}」是自行新增的，沒有匯入。請在新活頁簿的「清單」工作表中插入。",
    ),
    "own_sheet": Coded(
        "The sheet {sheet} was added by hand and was not brought over. Open both workbooks in Excel and copy it (Move or Copy).",
        "工作表“{sheet}”是自行添加的，没有导入。请在 Excel 中同时打开两个工作簿，用“移动或复制”把它复制过去。",
        "工作表「{sheet}」是自行新增的，沒有匯入。請在 Excel 中同時開啟兩個活頁簿，用「移動或複製」把它複製過去。",
    ),
    "unreturned": L(
        "{file}: {count} {count:result is|results are} typed on the Visits sheet and not returned ({names}); an import would lose {count:it|them}. Nothing was written. Bring the workbook up to date and return them first: repbook upgrade {file}, then: repbook return {file}",
        "{file} 的拜访表中有 {count} 行结果已填未回填（{names}），导入会丢失这些结果。没有写入任何内容。请先升级并回填：repbook upgrade {file}，再执行 repbook return {file}",
        "{file} 的拜訪表中有 {count} 筆結果已填未回填（{names}），匯入會遺失這些結果。沒有寫入任何內容。請先升級並回填：repbook upgrade {file}，再執行 repbook return {file}",
    ),
    "own_label": Coded(
        "The list label {old} was changed to {new}; it was not brought over. Change it on Lists in the new workbook.",
        "列表选项“{old}”曾改为“{new}”，没有导入。请在新工作簿的列表中修改。",
        "清單選項「{old}」曾改為「{new}」，沒有匯入。請在新活頁簿的清單中修改。",
    ),
    "lost_choice": Coded(
        "{count} {count:cell holds|cells hold} “{value}”, which is not in the list ({ids}). {count:It was|They were} left blank.",
        "有 {count} 个单元格的值“{value}”不在列表中（{ids}），已留空。",
        "有 {count} 個儲存格的值「{value}」不在清單中（{ids}），已留空。",
    ),
}
