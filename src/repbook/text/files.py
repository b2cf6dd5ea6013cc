"""Sentences about files."""

from __future__ import annotations

from repbook.text.label import Label

SENTENCES: dict[str, Label] = {
    "missing": Label(
        "There is no file {file}. Check the name and the folder.",
        "找不到文件 {file}，请检查文件名和所在文件夹。",
        "找不到檔案 {file}，請檢查檔名和所在資料夾。",
    ),
    "is_folder": Label(
        "{file} is a folder. Name the file inside it.",
        "{file} 是文件夹，请指定其中的文件。",
        "{file} 是資料夾，請指定其中的檔案。",
    ),
    "is_special": Label(
        "{file} is no ordinary file but a pipe, a socket or a device. Save what it holds as a file"
        " and name that.",
        "{file} 不是普通文件，而是管道、套接字或设备。请把内容保存为文件，再指定该文件。",
        "{file} 不是一般檔案，而是管道、通訊端或裝置。請把內容儲存為檔案，再指定該檔案。",
    ),
    "too_much_memory": Label(
        "{file} is not opened: reading it would take about {needed} GB of memory, and {allowed} GB"
        " are allowed. Split it into smaller files, or allow more with {variable} (such as"
        " {variable}=8G), or in {options} with {key} under [{section}] (repbook doctor says where"
        " that lies).",
        "未打开 {file}：读取约需 {needed} GB 内存，而上限为 {allowed} GB。请把文件拆小，"
        "或用 {variable} 调高上限（例如 {variable}=8G），也可在 {options} 的 [{section}] 下设置 {key}"
        "（文件位置见 repbook doctor）。",
        "未開啟 {file}：讀取約需 {needed} GB 記憶體，而上限為 {allowed} GB。請把檔案拆小，"
        "或用 {variable} 調高上限（例如 {variable}=8G），也可在 {options} 的 [{section}] 下設定 {key}"
        "（檔案位置見 repbook doctor）。",
    ),
    "too_many_texts": Label(
        "{file} is not opened: its part {part} holds more than {most} texts. If you trust it, open"
        " it in Excel and split it into smaller files.",
        "未打开 {file}：部件 {part} 中的文字超过 {most} 条。"
        "如果确信文件可靠，请用 Excel 打开并拆成较小的文件。",
        "未開啟 {file}：組件 {part} 中的文字超過 {most} 筆。"
        "如果確信檔案可靠，請用 Excel 開啟並拆成較小的檔案。",
    ),
    "unforeseen": Label(
        "Repbook could make nothing of {file}, at its part {part} ({what}). Open it in Excel and"
        " save it again, or take a backup. Details are in {log}; please report them.",
        "Repbook 无法处理 {file}，问题出在部件 {part}（{what}）。请用 Excel 打开后重新保存，"
        "或改用备份。详情见 {log}，请反馈给我们。",
        "Repbook 無法處理 {file}，問題出在組件 {part}（{what}）。請用 Excel 開啟後重新儲存，"
        "或改用備份。詳情見 {log}，請回報給我們。",
    ),
    "unreadable": Label(
        "You may not read {file}, or another program holds it. Close it there, or ask for access.",
        "无法读取 {file}：没有权限，或文件正被其他程序占用。请先关闭该程序，或申请权限。",
        "無法讀取 {file}：沒有權限，或檔案正被其他程式占用。請先關閉該程式，或申請權限。",
    ),
    "read_failed": Label(
        "{file} could not be read ({reason}). Copy it to a local folder and try again.",
        "读取 {file} 失败（{reason}）。请把文件复制到本机文件夹后再试。",
        "讀取 {file} 失敗（{reason}）。請把檔案複製到本機資料夾後再試。",
    ),
    "is_empty": Label(
        "{file} is empty. Take it from a backup, or from where it was sent.",
        "{file} 是空文件。请从备份恢复，或请发送方重新发送。",
        "{file} 是空檔案。請從備份還原，或請寄件者重新傳送。",
    ),
    "is_encrypted": Label(
        "{file} is protected with a password. Open it in Excel, remove the password"
        " (File > Info > Protect Workbook) and save it as .xlsx.",
        "{file} 设有打开密码。请在 Excel 中打开，取消密码（文件 > 信息 > 保护工作簿），"
        "再另存为 .xlsx。",
        "{file} 設有開啟密碼。請在 Excel 中開啟，取消密碼（檔案 > 資訊 > 保護活頁簿），"
        "再另存為 .xlsx。",
    ),
    "is_old_xls": Label(
        "{file} is an old .xls workbook. Open it in Excel and save it as .xlsx.",
        "{file} 是旧版 .xls 工作簿。请用 Excel 打开并另存为 .xlsx。",
        "{file} 是舊版 .xls 活頁簿。請用 Excel 開啟並另存為 .xlsx。",
    ),
    "is_ole2": Label(
        "{file} is encrypted or an old Office file (.xls). Open it in Excel, remove any password"
        " and save it as .xlsx.",
        "{file} 已加密，或是旧版 Office 文件（.xls）。请用 Excel 打开，取消密码后另存为 .xlsx。",
        "{file} 已加密，或是舊版 Office 檔案（.xls）。請用 Excel 開啟，取消密碼後另存為 .xlsx。",
    ),
    "is_truncated": Label(
        "{file} breaks off before its end, as after an interrupted download. Fetch it again.",
        "{file} 不完整，可能是下载或复制中断所致。请重新获取该文件。",
        "{file} 不完整，可能是下載或複製中斷所致。請重新取得該檔案。",
    ),
    "is_pdf": Label(
        "{file} is a PDF, not a workbook. Ask for the Excel file it was printed from.",
        "{file} 是 PDF，不是工作簿。请索取原始的 Excel 文件。",
        "{file} 是 PDF，不是活頁簿。請索取原始的 Excel 檔案。",
    ),
    "is_picture": Label(
        "{file} is a picture, not a list. Ask for the file that it shows, or type it into Excel.",
        "{file} 是图片，不是名单。请索取原始文件，或在 Excel 里录入。",
        "{file} 是圖片，不是名單。請索取原始檔案，或在 Excel 裡輸入。",
    ),
    "is_html": Label(
        "{file} is a web page (HTML), not a workbook. Open it in Excel and save it as .xlsx.",
        "{file} 是网页（HTML），不是工作簿。请用 Excel 打开并另存为 .xlsx。",
        "{file} 是網頁（HTML），不是活頁簿。請用 Excel 開啟並另存為 .xlsx。",
    ),
    "is_xml": Label(
        "{file} is an XML text, not a workbook. Open it in Excel and save it as .xlsx.",
        "{file} 是 XML 文本，不是工作簿。请用 Excel 打开并另存为 .xlsx。",
        "{file} 是 XML 文字檔，不是活頁簿。請用 Excel 開啟並另存為 .xlsx。",
    ),
    "is_text": Label(
        "{file} is plain text, such as CSV, not a workbook. Import it as a .csv,"
        " or open it in Excel and save it as .xlsx.",
        "{file} 是纯文本（例如 CSV），不是工作簿。请以 .csv 为扩展名导入，"
        "或用 Excel 打开并另存为 .xlsx。",
        "{file} 是純文字（例如 CSV），不是活頁簿。請以 .csv 為副檔名匯入，"
        "或用 Excel 開啟並另存為 .xlsx。",
    ),
    "is_unknown": Label(
        "{file} is not an Excel workbook. Choose an .xlsx or .xlsm file.",
        "{file} 不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。",
        "{file} 不是 Excel 活頁簿。請選擇 .xlsx 或 .xlsm 檔案。",
    ),
    "is_zip": Label(
        "{file} is a zip archive without a workbook in it. Choose an .xlsx or .xlsm file.",
        "{file} 是压缩包，里面没有工作簿。请选择 .xlsx 或 .xlsm 文件。",
        "{file} 是壓縮檔，裡面沒有活頁簿。請選擇 .xlsx 或 .xlsm 檔案。",
    ),
    "is_xlsb": Label(
        "{file} is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx or .xlsm.",
        "{file} 是二进制工作簿（.xlsb）。请用 Excel 打开并另存为 .xlsx 或 .xlsm。",
        "{file} 是二進位活頁簿（.xlsb）。請用 Excel 開啟並另存為 .xlsx 或 .xlsm。",
    ),
    "is_word": Label(
        "{file} is a Word document. Choose an .xlsx or .xlsm file.",
        "{file} 是 Word 文档。请选择 .xlsx 或 .xlsm 文件。",
        "{file} 是 Word 文件。請選擇 .xlsx 或 .xlsm 檔案。",
    ),
    "is_powerpoint": Label(
        "{file} is a PowerPoint presentation. Choose an .xlsx or .xlsm file.",
        "{file} 是 PowerPoint 演示文稿。请选择 .xlsx 或 .xlsm 文件。",
        "{file} 是 PowerPoint 簡報。請選擇 .xlsx 或 .xlsm 檔案。",
    ),
    "is_opendocument": Label(
        "{file} is an OpenDocument file (.ods). Open it and save it as .xlsx.",
        "{file} 是 OpenDocument 文件（.ods）。请打开并另存为 .xlsx。",
        "{file} 是 OpenDocument 檔案（.ods）。請開啟並另存為 .xlsx。",
    ),
    "compression": Label(
        "{file} packs its part {part} in a way Excel does not use. Open it in Excel and save it"
        " again.",
        "{file} 的部件 {part} 采用了 Excel 不使用的压缩方式。请用 Excel 打开后重新保存。",
        "{file} 的組件 {part} 採用了 Excel 不使用的壓縮方式。請用 Excel 開啟後重新儲存。",
    ),
    "part_damaged": Label(
        "{file} is damaged: its part {part} cannot be read. Take a backup, or let Excel repair it"
        " (File > Open > Open and Repair).",
        "{file} 已损坏：部件 {part} 无法读取。请改用备份，或让 Excel 修复"
        "（文件 > 打开 > 打开并修复）。",
        "{file} 已損毀：組件 {part} 無法讀取。請改用備份，或讓 Excel 修復"
        "（檔案 > 開啟 > 開啟並修復）。",
    ),
    "part_not_xml": Label(
        "{file} is damaged: its part {part} is not sound XML. Take a backup, or let Excel repair"
        " it (File > Open > Open and Repair).",
        "{file} 已损坏：部件 {part} 的 XML 有错误。请改用备份，或让 Excel 修复"
        "（文件 > 打开 > 打开并修复）。",
        "{file} 已損毀：組件 {part} 的 XML 有錯誤。請改用備份，或讓 Excel 修復"
        "（檔案 > 開啟 > 開啟並修復）。",
    ),
    "part_missing": Label(
        "{file} is damaged: its part {part} is missing. Take a backup, or let Excel repair it"
        " (File > Open > Open and Repair).",
        "{file} 已损坏：缺少部件 {part}。请改用备份，或让 Excel 修复（文件 > 打开 > 打开并修复）。",
        "{file} 已損毀：缺少組件 {part}。請改用備份，或讓 Excel 修復（檔案 > 開啟 > 開啟並修復）。",
    ),
    "part_twice": Label(
        "{file} holds its part {part} twice, so it is unclear which one counts. Open it in Excel"
        " and save it again.",
        "{file} 中的部件 {part} 出现了两次，无法判断以哪个为准。请用 Excel 打开后重新保存。",
        "{file} 中的組件 {part} 出現了兩次，無法判斷以哪個為準。請用 Excel 開啟後重新儲存。",
    ),
    "sheet_missing": Label(
        "{file} is damaged: the sheet “{sheet}” is listed but not there. Take a backup, or let"
        " Excel repair it (File > Open > Open and Repair).",
        "{file} 已损坏：目录中有工作表“{sheet}”，但内容缺失。请改用备份，或让 Excel 修复"
        "（文件 > 打开 > 打开并修复）。",
        "{file} 已損毀：目錄中有工作表「{sheet}」，但內容遺失。請改用備份，或讓 Excel 修復"
        "（檔案 > 開啟 > 開啟並修復）。",
    ),
    "bad_table": Label(
        "{file} is damaged: the table in part {part} does not fit its columns. Take a backup, or"
        " let Excel repair it (File > Open > Open and Repair).",
        "{file} 已损坏：部件 {part} 中的表格与其列不符。请改用备份，或让 Excel 修复"
        "（文件 > 打开 > 打开并修复）。",
        "{file} 已損毀：組件 {part} 中的表格與其欄不符。請改用備份，或讓 Excel 修復"
        "（檔案 > 開啟 > 開啟並修復）。",
    ),
    "bad_cell": Label(
        "{file}, sheet “{sheet}”, cell {cell}: the content is damaged. Type it again in Excel and"
        " save.",
        "{file} 的工作表“{sheet}”中，单元格 {cell} 的内容已损坏。请在 Excel 中重新输入并保存。",
        "{file} 的工作表「{sheet}」中，儲存格 {cell} 的內容已損毀。請在 Excel 中重新輸入並儲存。",
    ),
    "bomb": Label(
        "{file} is not opened: its part {part} would grow to an absurd size. If you trust it,"
        " open it in Excel and save it again.",
        "未打开 {file}：部件 {part} 解压后大小异常。如果确信文件可靠，请用 Excel 打开后重新保存。",
        "未開啟 {file}：組件 {part} 解壓縮後大小異常。如果確信檔案可靠，"
        "請用 Excel 開啟後重新儲存。",
    ),
    "bomb_total": Label(
        "{file} is not opened: unpacked it would grow to an absurd size. If you trust it, open it"
        " in Excel and save it again.",
        "未打开 {file}：解压后总大小异常。如果确信文件可靠，请用 Excel 打开后重新保存。",
        "未開啟 {file}：解壓縮後總大小異常。如果確信檔案可靠，請用 Excel 開啟後重新儲存。",
    ),
    "absurd_count": Label(
        "{file} is not opened: its part {part} states an impossible count. If you trust it, open"
        " it in Excel and save it again.",
        "未打开 {file}：部件 {part} 标明的数量不可能成立。"
        "如果确信文件可靠，请用 Excel 打开后重新保存。",
        "未開啟 {file}：組件 {part} 標明的數量不可能成立。"
        "如果確信檔案可靠，請用 Excel 開啟後重新儲存。",
    ),
    "entities": Label(
        "{file} is not opened: its part {part} holds XML entities, which workbooks never need."
        " If you trust it, open it in Excel and save it again.",
        "未打开 {file}：部件 {part} 含有 XML 实体，正常的工作簿不会用到。"
        "如果确信文件可靠，请用 Excel 打开后重新保存。",
        "未開啟 {file}：組件 {part} 含有 XML 實體，正常的活頁簿不會用到。"
        "如果確信檔案可靠，請用 Excel 開啟後重新儲存。",
    ),
    "column_missing": Label(
        "{file}, sheet “{sheet}”: the table {table} has no column “{column}”. If it was renamed,"
        " give it its old name back.",
        "{file} 的工作表“{sheet}”中，表格 {table} 没有“{column}”列。如果改过列名，请改回原名。",
        "{file} 的工作表「{sheet}」中，表格 {table} 沒有「{column}」欄。如果改過欄名，請改回原名。",
    ),
    "bad_ref": Label(
        "“{ref}” is not a cell address. Write it like B3.",
        "“{ref}”不是单元格地址，请写成 B3 这样的形式。",
        "「{ref}」不是儲存格位址，請寫成 B3 這樣的形式。",
    ),
    "table_missing": Label(
        "{file}, sheet “{sheet}”: there is no table named {table}. If it was renamed, give it"
        " its old name back (Table Design > Table Name).",
        "{file} 的工作表“{sheet}”中没有名为 {table}"
        " 的表格。如果改过名，请改回原名（表设计 > 表名称）。",
        "{file} 的工作表「{sheet}」中沒有名為 {table}"
        " 的表格。如果改過名，請改回原名（表格設計 > 表格名稱）。",
    ),
    "row_outside": Label(
        "Row {row} is not a data row of the table {table}. Read the workbook again and repeat"
        " the step.",
        "第 {row} 行不是表格 {table} 的数据行。请重新读取工作簿后再操作。",
        "第 {row} 列不是表格 {table} 的資料列。請重新讀取活頁簿後再操作。",
    ),
    "array_formula": Label(
        "{file}, sheet “{sheet}”: {cell} belongs to one array formula, so single cells of it"
        " cannot be changed. Clear that formula in Excel first.",
        "{file} 的工作表“{sheet}”中，{cell} 是数组公式的一部分，不能单独更"
        "改其中的单元格。请先在 Excel 中清除该公式。",
        "{file} 的工作表「{sheet}」中，{cell} 是陣列公式的一部分，不能單獨變"
        "更其中的儲存格。請先在 Excel 中清除該公式。",
    ),
    "in_the_way": Label(
        "{file}, sheet “{sheet}”: the table {table} cannot grow because {cell} below it is in"
        " use. Move what stands there to another place and try again.",
        "{file} 的工作表“{sheet}”中，表格 {table} 下方的 {cell}"
        " 已有内容，表格无法向下增加行。请先把那里的内容移到别处再试。",
        "{file} 的工作表「{sheet}」中，表格 {table} 下方的 {cell}"
        " 已有內容，表格無法向下增加列。請先把那裡的內容移到別處再試。",
    ),
    "sheet_full": Label(
        "{file}, sheet “{sheet}”: the table {table} would pass the last row of the sheet"
        " (1,048,576). Move old rows to another workbook first.",
        "{file} 的工作表“{sheet}”中，表格 {table}"
        " 将超出最后一行（1,048,576）。请先把旧数据移到另一个工作簿。",
        "{file} 的工作表「{sheet}」中，表格 {table}"
        " 將超出最後一列（1,048,576）。請先把舊資料移到另一個活頁簿。",
    ),
    "text_too_long": Label(
        "{file}, sheet “{sheet}”, cell {cell}: the text has {length} characters, but a cell"
        " holds at most 32,767. Shorten or split it.",
        "{file} 的工作表“{sheet}”中，单元格 {cell} 的文字有"
        " {length} 个字符，而一个单元格最多容纳 32,767 个。请缩短或拆分。",
        "{file} 的工作表「{sheet}」中，儲存格 {cell} 的文字有"
        " {length} 個字元，而一個儲存格最多容納 32,767 個。請縮短或拆分。",
    ),
    "bad_value": Label(
        "{file}, sheet “{sheet}”, cell {cell}: {value} cannot stand in a cell. Give a finite"
        " number, a text or a yes/no value.",
        "{file} 的工作表“{sheet}”中，单元格 {cell} 无法写入"
        " {value}。请改为有限的数字、文字或是/否值。",
        "{file} 的工作表「{sheet}」中，儲存格 {cell} 無法寫入"
        " {value}。請改為有限的數字、文字或是/否值。",
    ),
    "bad_formula": Label(
        "{file}, sheet “{sheet}”, cell {cell}: the formula is empty or longer than 8,192"
        " characters. Shorten it.",
        "{file} 的工作表“{sheet}”中，单元格 {cell} 的公式为空或超过 8,192 个字符，请修改。",
        "{file} 的工作表「{sheet}」中，儲存格 {cell} 的公式為空或超過 8,192 個字元，請修改。",
    ),
    "open_by": Label(
        "{file} is open at {owner}’s. Have it closed there, or save as {other}. (If nobody has"
        " it open, delete {lock} beside it.)",
        "{file} 正由 {owner} 打开。请先在那边关闭，或另存为"
        " {other}。（如果确实没人打开，请删除旁边的 {lock}。）",
        "{file} 正由 {owner} 開啟。請先在那邊關閉，或另存為"
        " {other}。（如果確實沒人開啟，請刪除旁邊的 {lock}。）",
    ),
    "open_elsewhere": Label(
        "{file} is open in a spreadsheet program. Close it there, or save as {other}. (If"
        " nobody has it open, delete {lock} beside it.)",
        "{file} 正在表格程序中打开。请先关闭，或另存为 {other}。（如果确实没人打开"
        "，请删除旁边的 {lock}。）",
        "{file} 正在試算表程式中開啟。請先關閉，或另存為 {other}。（如果確實沒人開"
        "啟，請刪除旁邊的 {lock}。）",
    ),
    "held": Label(
        "{file} could not be replaced because another program holds it. Close it in Excel,"
        " wait for the synchronisation to end, or save as {other}.",
        "无法替换 {file}，因为它正被其他程序占用。请在 Excel"
        " 中关闭它，等同步完成后再试，或另存为 {other}。",
        "無法取代 {file}，因為它正被其他程式占用。請在 Excel"
        " 中關閉它，等同步完成後再試，或另存為 {other}。",
    ),
    "changed_meanwhile": Label(
        "{file} was changed by somebody else in the meantime; nothing was written. Repeat the"
        " step, which then starts from the new state.",
        "{file} 刚刚被他人修改，本次未写入任何内容。请重新操作，将以最新内容为准。",
        "{file} 剛剛被他人修改，本次未寫入任何內容。請重新操作，將以最新內容為準。",
    ),
    "changed_by": Label(
        "{file} was changed in the meantime by {who} ({when}); nothing was written. Repeat the"
        " step, which then starts from the new state.",
        "{file} 刚刚被 {who} 修改（{when}），本次未写入任何内容。请重新操作，将以最新内容为准。",
        "{file} 剛剛被 {who} 修改（{when}），本次未寫入任何內容。請重新操作，將以最新內容為準。",
    ),
    "fork": Label(
        "{file} has copies beside it that are the same workbook: {others}. What is written into one"
        " is missing in the other, so nothing was written. Merge them with: {command} – or, where"
        " they are not needed, move them elsewhere. To write all the same add --anyway; the change"
        " log notes it, and these copies are asked about no more until they change.",
        "{file} 旁边有同一工作簿的其他副本：{others}。写进一份，另一份就会缺，因此本次未写入任何内容。"
        "请用命令合并：{command}；不再需要的副本请移到别处。仍要写入请加 --anyway，变更记录会注明；这些副本有变动之前不再提示。",
        "{file} 旁邊有同一活頁簿的其他副本：{others}。寫進一份，另一份就會缺，因此本次未寫入任何內容。"
        "請用指令合併：{command}；不再需要的副本請移到別處。仍要寫入請加 --anyway，變更紀錄會註明；這些副本有變動之前不再提示。",
    ),
    "fork_ask": Label(
        "{file} has copies beside it that are the same workbook: {others}. What is written into one"
        " is missing in the other. Better bring them together first, with Take in file. Write into"
        " {file} all the same? The change log notes it, and these copies are asked about no more"
        " until they change.",
        "{file} 旁边有同一工作簿的其他副本：{others}。写进一份，另一份就会缺。建议先用“并入文件”合并。"
        "仍要写入 {file} 吗？变更记录会注明；这些副本有变动之前不再提示。",
        "{file} 旁邊有同一活頁簿的其他副本：{others}。寫進一份，另一份就會缺。建議先用「併入檔案」合併。"
        "仍要寫入 {file} 嗎？變更紀錄會註明；這些副本有變動之前不再提示。",
    ),
    "saved_by": Label(
        "{file} (saved {when} by {who})",
        "{file}（{who} 于 {when} 保存）",
        "{file}（{who} 於 {when} 儲存）",
    ),
    "saved_at": Label("{file} (saved {when})", "{file}（{when} 保存）", "{file}（{when} 儲存）"),
    "gone_meanwhile": Label(
        "{file} was moved or deleted in the meantime; nothing was written. Put it back, or bring a"
        " copy back with: repbook restore {file}",
        "{file} 刚刚被移走或删除，本次未写入任何内容。请把文件放回原处，或执行"
        " repbook restore {file} 恢复备份。",
        "{file} 剛剛被移走或刪除，本次未寫入任何內容。請把檔案放回原處，或執行"
        " repbook restore {file} 還原備份。",
    ),
    "come_meanwhile": Label(
        "Somebody else has just made {file}, which stays as it is. Choose another name.",
        "{file} 刚刚由他人新建，没有覆盖。请换一个文件名。",
        "{file} 剛剛由他人建立，沒有覆寫。請換一個檔名。",
    ),
    "being_written": Label(
        "{file} is being written by Repbook for somebody else ({owner}); nothing was written. Try"
        " again in a moment. (The mark {lock} beside it counts for 10 minutes at most.)",
        "{file} 正由另一处的 Repbook 写入（{owner}），本次未写入任何内容。请稍后再试。"
        "（旁边的标记文件 {lock} 最多 10 分钟有效。）",
        "{file} 正由另一處的 Repbook 寫入（{owner}），本次未寫入任何內容。請稍後再試。"
        "（旁邊的標記檔案 {lock} 最多 10 分鐘有效。）",
    ),
    "read_only": Label(
        "{file} is read-only, so it was not written. Take the mark off (Properties > Read-only),"
        " ask for access, or save as {other}.",
        "{file} 是只读文件，因此没有写入。请取消只读属性（属性 > 只读）、申请权限，或另存为 {other}。",
        "{file} 是唯讀檔案，因此沒有寫入。請取消唯讀屬性（內容 > 唯讀）、申請權限，或另存為 {other}。",
    ),
    "network": Label(
        "{file} was not written: the connection to {folder} broke. The old file is unchanged."
        " Look whether the network is back, then try again.",
        "{file} 未写入：与 {folder} 的网络连接中断，原文件保持不变。请确认网络恢复后再试。",
        "{file} 未寫入：與 {folder} 的網路連線中斷，原檔案保持不變。請確認網路恢復後再試。",
    ),
    "other_device": Label(
        "{file} was not written: in {folder} it stands for a file on another drive. The old file"
        " is unchanged. Open it where it really lies, or save to a local folder.",
        "{file} 未写入：{folder} 里的它实际指向另一个驱动器上的文件，原文件保持不变。"
        "请在实际位置操作，或保存到本机文件夹。",
        "{file} 未寫入：{folder} 裡的它實際指向另一個磁碟機上的檔案，原檔案保持不變。"
        "請在實際位置操作，或儲存到本機資料夾。",
    ),
    "other_names": Label(
        "{file} also lies under another name (a hard link). That one keeps the old state.",
        "{file} 还以另一个名称存在（硬链接），那个名称下仍是旧内容。",
        "{file} 還以另一個名稱存在（硬式連結），那個名稱下仍是舊內容。",
    ),
    "check_failed": Label(
        "{file} was not written: the new copy did not read back right. The old file is"
        " unchanged. Check the disk and try again.",
        "{file} 未写入：写出的新文件读回后不一致，原文件保持不变。请检查磁盘后再试。",
        "{file} 未寫入：寫出的新檔案讀回後不一致，原檔案保持不變。請檢查磁碟後再試。",
    ),
    "disk_full": Label(
        "{file} was not written: there is no room on the disk of {folder}. The old file is"
        " unchanged. Make room and try again.",
        "{file} 未写入：{folder} 所在磁盘空间不足，原文件保持不变。请清理空间后再试。",
        "{file} 未寫入：{folder} 所在磁碟空間不足，原檔案保持不變。請清出空間後再試。",
    ),
    "folder_read_only": Label(
        "{file} was not written: the folder {folder} is read-only. The old file is unchanged."
        " Save to another folder.",
        "{file} 未写入：文件夹 {folder} 为只读，原文件保持不变。请保存到其他文件夹。",
        "{file} 未寫入：資料夾 {folder} 為唯讀，原檔案保持不變。請儲存到其他資料夾。",
    ),
    "folder_missing": Label(
        "{file} was not written: there is no folder {folder}. Create it, or save elsewhere.",
        "{file} 未写入：找不到文件夹 {folder}。请先新建该文件夹，或保存到其他位置。",
        "{file} 未寫入：找不到資料夾 {folder}。請先新增該資料夾，或儲存到其他位置。",
    ),
    "no_permission": Label(
        "{file} was not written: you may not write in {folder}, or the file is open. The old"
        " file is unchanged. Close it, ask for access, or save to another folder.",
        "{file} 未写入：没有写入 {folder} 的权限，或文件正被打开，原文件保持不变"
        "。请关闭文件、申请权限，或保存到其他文件夹。",
        "{file} 未寫入：沒有寫入 {folder} 的權限，或檔案正被開啟，原檔案保持不變"
        "。請關閉檔案、申請權限，或儲存到其他資料夾。",
    ),
    "write_failed": Label(
        "{file} was not written ({reason}). The old file is unchanged. Save to another folder,"
        " or try again later.",
        "{file} 未写入（{reason}），原文件保持不变。请保存到其他文件夹，或稍后再试。",
        "{file} 未寫入（{reason}），原檔案保持不變。請儲存到其他資料夾，或稍後再試。",
    ),
    "too_large": Label(
        "{file} was not written: it would pass 4 GB. The old file is unchanged. Move old rows"
        " to another workbook.",
        "{file} 未写入：文件将超过 4 GB，原文件保持不变。请把旧数据移到另一个工作簿。",
        "{file} 未寫入：檔案將超過 4 GB，原檔案保持不變。請把舊資料移到另一個活頁簿。",
    ),
}
