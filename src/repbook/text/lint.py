"""Sentences about what the package check and Microsoft's validator find.

Each finding already names part and place; `{what}` is the fact seen there.
"""

from __future__ import annotations

from repbook.text.label import Label
from repbook.text.lint_macros import SENTENCES as _MACROS

_PACKAGE: dict[str, Label] = {
    "not_well_formed": Label(
        "This part is not readable XML ({what}). Restore the file from a backup.",
        "此部件不是可读取的 XML（{what}）。请用备份恢复该文件。",
        "此組件不是可讀取的 XML（{what}）。請用備份還原這個檔案。",
    ),
    "strict_format": Label(
        "The file is in the Strict Open XML format. Save it in Excel as an ordinary workbook.",
        "文件采用“Strict Open XML”格式。请在 Excel 中另存为普通工作簿。",
        "檔案採用「Strict Open XML」格式。請在 Excel 中另存為一般活頁簿。",
    ),
    "missing_content_type": Label(
        "[Content_Types].xml does not say what this part is. Add its content type.",
        "[Content_Types].xml 没有说明此部件的类型。请补上内容类型。",
        "[Content_Types].xml 沒有說明此組件的類型。請補上內容類型。",
    ),
    "content_type_without_part": Label(
        "A content type is given for {what}, which is not in the file. Remove the entry.",
        "为不存在的部件 {what} 登记了内容类型。请删除该条目。",
        "為不存在的組件 {what} 登記了內容類型。請刪除該項目。",
    ),
    "duplicate_content_type": Label(
        "The content type of {what} is given twice. Keep one entry.",
        "{what} 的内容类型登记了两次。请只保留一条。",
        "{what} 的內容類型登記了兩次。請只保留一筆。",
    ),
    "wrong_content_type": Label(
        "This part's content type is “{what}”, which does not suit its use. Correct it.",
        "此部件的内容类型是“{what}”，与其用途不符。请更正。",
        "此組件的內容類型是「{what}」，與其用途不符。請更正。",
    ),
    "macro_content_type": Label(
        "The workbook's content type “{what}” does not agree with whether it holds macros. "
        "Correct the type.",
        "工作簿的内容类型“{what}”与是否含宏不一致。请更正类型。",
        "活頁簿的內容類型「{what}」與是否含巨集不一致。請更正類型。",
    ),
    "macro_extension": Label(
        "The extension {what} does not agree with the kind of workbook inside. Rename the file.",
        "扩展名 {what} 与文件内的工作簿类型不一致。请更改文件名。",
        "副檔名 {what} 與檔案內的活頁簿類型不一致。請更改檔名。",
    ),
    "missing_target": Label(
        "A relationship leads to {what}, which is not in the file. Remove it or add the part.",
        "有关系指向文件中不存在的 {what}。请删除该关系或补上部件。",
        "有關聯指向檔案中不存在的 {what}。請刪除該關聯或補上組件。",
    ),
    "orphan_part": Label(
        "Nothing leads to the part {what}. Remove it or add the relationship.",
        "没有任何关系指向部件 {what}。请删除它或补上关系。",
        "沒有任何關聯指向組件 {what}。請刪除它或補上關聯。",
    ),
    "duplicate_relationship_id": Label(
        "The relationship id {what} is used twice. Give each its own.",
        "关系编号 {what} 使用了两次。请改为各不相同。",
        "關聯編號 {what} 使用了兩次。請改為各不相同。",
    ),
    "dangling_relationship_id": Label(
        "The id {what} is used here but has no relationship. Add it or remove its use.",
        "此处使用了编号 {what}，但没有对应的关系。请补上关系或删除引用。",
        "此處使用了編號 {what}，但沒有對應的關聯。請補上關聯或刪除引用。",
    ),
    "core_properties": Label(
        "The document property “{what}” is given twice or is not a valid date. Correct it.",
        "文档属性“{what}”重复或不是有效日期。请更正。",
        "文件屬性「{what}」重複或不是有效日期。請更正。",
    ),
    "custom_properties": Label(
        "The custom property “{what}” has no name or number of its own. Give it one.",
        "自定义属性“{what}”缺少名称，或名称、编号重复。请更正。",
        "自訂屬性「{what}」缺少名稱，或名稱、編號重複。請更正。",
    ),
    "element_order": Label(
        "The element {what} is out of its order or there twice. Put it where the format wants it.",
        "元素 {what} 顺序不对或重复出现。请按格式要求的顺序放置。",
        "元素 {what} 順序不對或重複出現。請依格式規定的順序放置。",
    ),
    "font_order": Label(
        "The font's element {what} is not where Microsoft's SDK wants it. Excel does not mind.",
        "字体元素 {what} 的位置与微软 SDK 的要求不同，Excel 不受影响。",
        "字型元素 {what} 的位置與微軟 SDK 的要求不同，Excel 不受影響。",
    ),
    "overlapping_columns": Label(
        "The width of column {what} is given twice. Keep one.",
        "第 {what} 列的列宽定义了两次。请只保留一处。",
        "第 {what} 欄的欄寬定義了兩次。請只保留一處。",
    ),
    "page_text": Label(
        "The header or footer has {what} characters with its codes; Excel takes 255. Shorten it.",
        "页眉或页脚连同代码共 {what} 个字符，Excel 最多 255 个。请缩短。",
        "頁首或頁尾連同代碼共 {what} 個字元，Excel 最多 255 個。請縮短。",
    ),
    "print_titles": Label(
        "The titles to print, {what}, are no whole rows or columns. Set them in Page Setup.",
        "打印标题 {what} 不是整行或整列。请在“页面设置”中重新指定。",
        "列印標題 {what} 不是整列或整欄。請在「版面設定」中重新指定。",
    ),
    "two_comments": Label(
        "The cell {what} has two comments. Keep one.",
        "单元格 {what} 有两条批注。请只保留一条。",
        "儲存格 {what} 有兩則註解。請只保留一則。",
    ),
    "shared_id_map": Label(
        "This drawing numbers its shapes from the same block as {what}. Excel numbers them anew.",
        "此绘图与 {what} 共用同一段图形编号，Excel 保存时会重新编号。",
        "此繪圖與 {what} 共用同一段圖形編號，Excel 儲存時會重新編號。",
    ),
    "calc_chain": Label(
        "The calculation chain names {what}, which holds no formula. Remove calcChain.xml; "
        "Excel builds it anew.",
        "计算链包含没有公式的单元格 {what}。请删除 calcChain.xml，Excel 会自动重建。",
        "計算鏈包含沒有公式的儲存格 {what}。請刪除 calcChain.xml，Excel 會自動重建。",
    ),
}
_SHEETS_AND_NAMES: dict[str, Label] = {
    "sheet_without_part": Label(
        "The sheet “{what}” is listed but its part is not in the file. Restore it from a backup.",
        "工作表“{what}”已列出，但文件中没有其内容。请用备份恢复。",
        "工作表「{what}」已列出，但檔案中沒有其內容。請用備份還原。",
    ),
    "duplicate_sheet_name": Label(
        "Two sheets are called “{what}”. Rename one.",
        "有两个工作表都叫“{what}”。请给其中一个改名。",
        "有兩個工作表都叫「{what}」。請將其中一個改名。",
    ),
    "duplicate_sheet_id": Label(
        "The sheet “{what}” shares its id or its part with another. Give it its own.",
        "工作表“{what}”与另一工作表共用编号或内容。请分开。",
        "工作表「{what}」與另一工作表共用編號或內容。請分開。",
    ),
    "sheet_name": Label(
        "Excel refuses the sheet name “{what}”: 1 to 31 characters, none of []:*?/\\, no quote at "
        "the ends, and not History. Rename it.",
        "Excel 不接受工作表名“{what}”：须为 1 至 31 个字符，不含 []:*?/\\，首尾不得为单引号，"
        "且不能叫 History。请改名。",
        "Excel 不接受工作表名稱「{what}」：須為 1 至 31 個字元，不含 []:*?/\\，首尾不得為單引號，"
        "且不能叫 History。請改名。",
    ),
    "no_visible_sheet": Label(
        "Every sheet is hidden. Show at least one.",
        "所有工作表都被隐藏了。请至少显示一个。",
        "所有工作表都被隱藏了。請至少顯示一個。",
    ),
    "duplicate_defined_name": Label(
        "The name “{what}” is defined twice in one scope. Remove one.",
        "名称“{what}”在同一范围内定义了两次。请删除一个。",
        "名稱「{what}」在同一範圍內定義了兩次。請刪除一個。",
    ),
    "defined_name": Label(
        "Excel refuses the name “{what}”: it must begin with a letter or _, hold no spaces, and "
        "not look like a cell. Rename it.",
        "Excel 不接受名称“{what}”：须以字母、汉字或 _ 开头，不含空格，且不能像单元格地址。请改名。",
        "Excel 不接受名稱「{what}」：須以字母、中文字或 _ 開頭，不含空格，且不能像儲存格位址。請改名。",
    ),
    "defined_name_scope": Label(
        "The name “{what}” belongs to a sheet that is not there. Remove the name.",
        "名称“{what}”所属的工作表不存在。请删除该名称。",
        "名稱「{what}」所屬的工作表不存在。請刪除該名稱。",
    ),
}
_CELLS: dict[str, Label] = {
    "row_order": Label(
        "This row comes after a later row, or twice. Write the rows in order.",
        "该行顺序颠倒或重复。请按顺序写入各行。",
        "此列順序顛倒或重複。請依序寫入各列。",
    ),
    "cell_order": Label(
        "This cell comes after a later one of its row, or twice. Write the cells in order.",
        "该单元格在本行中顺序颠倒或重复。请按顺序写入。",
        "此儲存格在本列中順序顛倒或重複。請依序寫入。",
    ),
    "cell_not_in_row": Label(
        "This cell stands in row {what}, which its address denies. Correct the address.",
        "该单元格位于第 {what} 行，但其地址不符。请更正地址。",
        "此儲存格位於第 {what} 列，但其位址不符。請更正位址。",
    ),
    "cell_beyond_limits": Label(
        "This lies beyond row 1,048,576 or column XFD. Move the data.",
        "位置超出第 1,048,576 行或 XFD 列。请移动数据。",
        "位置超出第 1,048,576 列或 XFD 欄。請移動資料。",
    ),
    "cell_value": Label(
        "The value “{what}” does not suit the cell's type. Write a number, or text as text.",
        "值“{what}”与单元格类型不符。请写入数字，或以文本形式写入。",
        "值「{what}」與儲存格類型不符。請寫入數字，或以文字形式寫入。",
    ),
    "shared_string_index": Label(
        "The cell asks for shared text {what}, which is not there. Restore the file from a backup.",
        "单元格引用的共享文本 {what} 不存在。请用备份恢复该文件。",
        "儲存格引用的共用文字 {what} 不存在。請用備份還原這個檔案。",
    ),
    "shared_without_master": Label(
        "The cell shares formula {what}, which no cell of the sheet holds. Type the formula anew.",
        "单元格引用共享公式 {what}，但工作表中没有存放该公式的单元格。请重新输入公式。",
        "儲存格引用共用公式 {what}，但工作表中沒有存放該公式的儲存格。請重新輸入公式。",
    ),
    "shared_formula": Label(
        "Cells share a formula that Excel can share with none: {what}. It names another sheet or a "
        "table, or holds an array or a range between functions. Type it into each cell.",
        "多个单元格共享的公式不能共享：{what}。它引用了其他工作表或表，或含有数组或函数之间的区域。"
        "请在每个单元格中分别输入。",
        "多個儲存格共用的公式不能共用：{what}。它參照了其他工作表或表格，或含有陣列或函數之間的範圍。"
        "請在每個儲存格中分別輸入。",
    ),
    "shared_outside": Label(
        "The cell shares a formula of {what} and lies outside of it. Type the formula anew.",
        "单元格使用了 {what} 的共享公式，但不在该区域内。请重新输入公式。",
        "儲存格使用了 {what} 的共用公式，但不在該範圍內。請重新輸入公式。",
    ),
    "shared_string_count": Label(
        "The file claims {what} shared texts but holds fewer. Open and save it in Excel.",
        "文件声称有 {what} 条共享文本，实际没有那么多。请在 Excel 中打开后重新保存。",
        "檔案聲稱有 {what} 筆共用文字，實際沒有那麼多。請在 Excel 中開啟後重新儲存。",
    ),
    "long_text": Label(
        "A text is longer than the 32,767 characters of a cell ({what}). Shorten or split it.",
        "文本超过单元格上限 32,767 个字符（{what}）。请缩短或拆分。",
        "文字超過儲存格上限 32,767 個字元（{what}）。請縮短或拆分。",
    ),
    "control_character": Label(
        "The text holds the control character {what}. Remove it.",
        "文本含控制字符 {what}。请删除。",
        "文字含控制字元 {what}。請刪除。",
    ),
    "cell_style": Label(
        "The cell format number {what} does not exist. Format the cell anew.",
        "单元格格式编号 {what} 不存在。请重新设置格式。",
        "儲存格格式編號 {what} 不存在。請重新設定格式。",
    ),
    "style_index": Label(
        "This format's {what} leads nowhere. Correct styles.xml.",
        "此格式的 {what} 没有对应内容。请更正 styles.xml。",
        "此格式的 {what} 沒有對應內容。請更正 styles.xml。",
    ),
    "differential_style": Label(
        "The conditional format number {what} does not exist in styles.xml. Set it anew.",
        "styles.xml 中没有编号为 {what} 的条件格式样式。请重新设置。",
        "styles.xml 中沒有編號為 {what} 的條件格式樣式。請重新設定。",
    ),
}
_AREAS: dict[str, Label] = {
    "bad_area": Label(
        "The area of this {what} cannot be read or is off the sheet. Correct it.",
        "{what} 的区域无法识别或超出工作表。请更正。",
        "{what} 的範圍無法辨識或超出工作表。請更正。",
    ),
    "overlapping_merges": Label(
        "These merged cells overlap the merged cells {what}. Unmerge one.",
        "此合并区域与合并区域 {what} 重叠。请取消其中一个合并。",
        "此合併範圍與合併範圍 {what} 重疊。請取消其中一個合併。",
    ),
    "merge_in_table": Label(
        "These merged cells reach into the table {what}. Unmerge them.",
        "此合并区域伸入表格 {what}。请取消合并。",
        "此合併範圍伸入表格 {what}。請取消合併。",
    ),
    "overlapping_tables": Label(
        "This table overlaps the table {what}. Move one.",
        "此表格与表格 {what} 重叠。请移动其中一个。",
        "此表格與表格 {what} 重疊。請移動其中一個。",
    ),
    "filter_in_table": Label(
        "The sheet's filter reaches into the table {what}, which has its own. Remove the filter.",
        "工作表筛选伸入表格 {what}，而表格自带筛选。请删除工作表筛选。",
        "工作表篩選伸入表格 {what}，而表格自帶篩選。請刪除工作表篩選。",
    ),
    "long_list": Label(
        "The drop-down list holds {what} characters; 255 are allowed. Let it read a named range.",
        "下拉列表有 {what} 个字符，上限为 255。请改为引用命名区域。",
        "下拉清單有 {what} 個字元，上限為 255。請改為參照具名範圍。",
    ),
    "long_prompt": Label(
        "A message of this data validation is too long ({what}). Shorten it.",
        "此数据验证的提示过长（{what}）。请缩短。",
        "此資料驗證的提示過長（{what}）。請縮短。",
    ),
    "bad_condition_area": Label(
        "The cells “{what}” of a validation or conditional format cannot be read. Correct them.",
        "数据验证或条件格式的区域“{what}”无法识别。请更正。",
        "資料驗證或條件格式的範圍「{what}」無法辨識。請更正。",
    ),
    "condition_without_formula": Label(
        "This validation or conditional format ({what}) lacks its formula. Add it or remove it.",
        "此数据验证或条件格式（{what}）缺少公式。请补上或删除。",
        "此資料驗證或條件格式（{what}）缺少公式。請補上或刪除。",
    ),
}
_TABLES: dict[str, Label] = {
    "duplicate_table_name": Label(
        "The table name {what} is also another table's or a defined name. Rename one.",
        "表格名 {what} 与另一表格或名称重复。请改名。",
        "表格名稱 {what} 與另一表格或名稱重複。請改名。",
    ),
    "table_name": Label(
        "Excel refuses the table name “{what}”: no spaces, and not like a cell. Rename it.",
        "Excel 不接受表格名“{what}”：不能有空格，也不能像单元格地址。请改名。",
        "Excel 不接受表格名稱「{what}」：不能有空格，也不能像儲存格位址。請改名。",
    ),
    "duplicate_table_id": Label(
        "The table {what} shares its id with another. Give it its own.",
        "表格 {what} 与另一表格编号相同。请改为不同编号。",
        "表格 {what} 與另一表格編號相同。請改為不同編號。",
    ),
    "table_not_listed": Label(
        "The sheet lists {what} tables but is linked to another number. List each table once.",
        "工作表列出 {what} 个表格，与实际关联的数量不符。请逐一列出。",
        "工作表列出 {what} 個表格，與實際關聯的數量不符。請逐一列出。",
    ),
    "table_filter": Label(
        "The table's filter {what} does not cover its header and rows. Set it anew.",
        "表格筛选 {what} 没有覆盖标题行和数据行。请重新设置。",
        "表格篩選 {what} 沒有涵蓋標題列和資料列。請重新設定。",
    ),
    "filter_column": Label(
        "The filter has a criterion for its column {what}, which it does not cover. Set it anew.",
        "筛选条件针对第 {what} 列，超出了筛选范围。请重新设置。",
        "篩選條件針對第 {what} 欄，超出了篩選範圍。請重新設定。",
    ),
    "array_in_table": Label(
        "An array formula over several cells reaches into the table {what}. Move one of them.",
        "跨多个单元格的数组公式伸入了表格“{what}”。请移开其一。",
        "跨多個儲存格的陣列公式伸入了表格「{what}」。請移開其一。",
    ),
    "table_without_rows": Label(
        "The table {what} has no row for data. Leave one blank row.",
        "表格 {what} 没有数据行。请保留一个空行。",
        "表格 {what} 沒有資料列。請保留一列空白。",
    ),
    "column_count": Label(
        "The table names {what} columns, but its area has another number. Correct the area.",
        "表格登记了 {what} 列，与其区域不符。请更正区域。",
        "表格登記了 {what} 欄，與其範圍不符。請更正範圍。",
    ),
    "duplicate_column_name": Label(
        "The column “{what}” is in the table twice. Rename one.",
        "表格中有两列都叫“{what}”。请给其中一列改名。",
        "表格中有兩欄都叫「{what}」。請將其中一欄改名。",
    ),
    "column_name": Label(
        "A column has no name or one over 255 characters ({what}). Name it.",
        "有一列没有名称，或名称超过 255 个字符（{what}）。请命名。",
        "有一欄沒有名稱，或名稱超過 255 個字元（{what}）。請命名。",
    ),
    "duplicate_column_id": Label(
        "Two columns of the table share the id {what}. Give each its own.",
        "表格中有两列共用编号 {what}。请改为不同编号。",
        "表格中有兩欄共用編號 {what}。請改為不同編號。",
    ),
    "header_text": Label(
        "The header cell does not read “{what}”, as its table column is called. Write it so.",
        "标题单元格的文字与表格列名“{what}”不一致。请改成一致。",
        "標題儲存格的文字與表格欄名「{what}」不一致。請改成一致。",
    ),
}
_FORMULAS: dict[str, Label] = {
    "unreadable_formula": Label(
        "The formula cannot be read, from the sign “{what}” on. Correct it.",
        "公式从“{what}”起无法识别。请更正。",
        "公式從「{what}」起無法辨識。請更正。",
    ),
    "semicolon_argument": Label(
        "Arguments stand apart by “{what}”; files want a comma, whatever the language. Replace it.",
        "参数之间用了“{what}”；文件里的公式一律用英文逗号分隔。请改为逗号。",
        "引數之間用了「{what}」；檔案裡的公式一律用英文逗號分隔。請改為逗號。",
    ),
    "lone_operator": Label(
        "The sign “{what}” lacks a value beside it. Complete the formula.",
        "运算符“{what}”旁边缺少数值。请补全公式。",
        "運算子「{what}」旁邊缺少數值。請補全公式。",
    ),
    "argument_count": Label(
        "Too few or too many arguments ({what}). Correct the formula.",
        "参数个数不对（{what}）。请更正公式。",
        "引數個數不對（{what}）。請更正公式。",
    ),
    "deep_nesting": Label(
        "Functions stand {what} deep in one another; Excel takes 64. Use helper cells.",
        "函数嵌套了 {what} 层，Excel 最多 64 层。请借助辅助单元格拆开。",
        "函數巢狀了 {what} 層，Excel 最多 64 層。請用輔助儲存格拆開。",
    ),
    "long_formula": Label(
        "The formula has {what} characters; 8,192 are allowed. Split it.",
        "公式有 {what} 个字符，上限为 8,192。请拆分。",
        "公式有 {what} 個字元，上限為 8,192。請拆分。",
    ),
    "long_literal": Label(
        "A text in the formula has {what} characters; 255 are allowed. Put it in a cell.",
        "公式中的一段文本有 {what} 个字符，上限为 255。请改放到单元格中。",
        "公式中的一段文字有 {what} 個字元，上限為 255。請改放到儲存格中。",
    ),
    "broken_reference": Label(
        "The formula lost what it pointed at: {what}. Point it anew.",
        "公式引用的内容已不存在：{what}。请重新指定。",
        "公式參照的內容已不存在：{what}。請重新指定。",
    ),
    "unknown_sheet": Label(
        "The formula names the sheet “{what}”, which is not there. Correct it.",
        "公式引用的工作表“{what}”不存在。请更正。",
        "公式參照的工作表「{what}」不存在。請更正。",
    ),
    "unknown_name": Label(
        "The formula uses the name “{what}”, which is not defined. Define it or correct it.",
        "公式使用了未定义的名称“{what}”。请定义或更正。",
        "公式使用了未定義的名稱「{what}」。請定義或更正。",
    ),
    "missing_function_prefix": Label(
        "The function must be stored as {what}, or Excel shows #NAME?. Write it so.",
        "该函数须存为 {what}，否则 Excel 会显示 #NAME?。请更正。",
        "此函數須存為 {what}，否則 Excel 會顯示 #NAME?。請更正。",
    ),
    "newer_function": Label(
        "The function {what} needs a newer Excel than 2016. Use an older function.",
        "函数 {what} 需要比 2016 更新的 Excel。请改用旧版函数。",
        "函數 {what} 需要比 2016 更新的 Excel。請改用舊版函數。",
    ),
    "at_sign": Label(
        "The formula stores an @ ({what}). Write [#This Row] instead.",
        "公式中存有 @（{what}）。请改写为 [#This Row]。",
        "公式中存有 @（{what}）。請改寫為 [#This Row]。",
    ),
    "unknown_table": Label(
        "The formula names the table “{what}”, which is not there. Correct it.",
        "公式引用的表格“{what}”不存在。请更正。",
        "公式參照的表格「{what}」不存在。請更正。",
    ),
    "unknown_table_column": Label(
        "The formula names the column {what}, which is not there. Correct it.",
        "公式引用的列 {what} 不存在。请更正。",
        "公式參照的欄 {what} 不存在。請更正。",
    ),
    "table_in_condition": Label(
        "Excel refuses a table reference here ({what}). Use cells or a defined name.",
        "Excel 不允许在此处引用表格（{what}）。请改用单元格或名称。",
        "Excel 不允許在此處參照表格（{what}）。請改用儲存格或名稱。",
    ),
    "single_bracket_item": Label(
        "LibreOffice cannot read {what}. Write it with two brackets.",
        "LibreOffice 无法识别 {what}。请改用双层方括号。",
        "LibreOffice 無法辨識 {what}。請改用雙層方括號。",
    ),
    "bare_table_name": Label(
        "The table {what} alone as a range includes the header in LibreOffice. Write {what}[].",
        "单独以表格名 {what} 作区域时，LibreOffice 会把标题行算进去。请写成 {what}[]。",
        "單獨以表格名稱 {what} 作範圍時，LibreOffice 會把標題列算進去。請寫成 {what}[]。",
    ),
}
_CHARTS: dict[str, Label] = {
    "stale_chart": Label(
        "The chart keeps other values than {what} holds. Open the workbook in Excel and save it.",
        "图表保存的数值与 {what} 中的内容不一致。请在 Excel 中打开工作簿并保存。",
        "圖表保存的數值與 {what} 中的內容不一致。請在 Excel 中開啟活頁簿並儲存。",
    ),
    "frame_without_chart": Label(
        "The drawing shows the chart “{what}”, which leads to no chart. Delete it and insert it "
        "anew.",
        "绘图中的图表“{what}”没有对应的图表内容。请删除后重新插入。",
        "繪圖中的圖表「{what}」沒有對應的圖表內容。請刪除後重新插入。",
    ),
}
_VALIDATOR: dict[str, Label] = {
    "ms_sdk": Label(
        "Microsoft's Open XML SDK objects: {what}",
        "微软 Open XML SDK 提示：{what}",
        "微軟 Open XML SDK 提示：{what}",
    ),
    "no_validator": Label(
        "Microsoft's file validator is not installed. Run “make validator”, or set {variable} to the "
        "program.",
        "未安装微软文件校验程序。请运行“make validator”，或将 {variable} 设为该程序的路径。",
        "未安裝微軟檔案驗證程式。請執行「make validator」，或將 {variable} 設為該程式的路徑。",
    ),
    "validator_failed": Label(
        "Microsoft's file validator gave no answer about {file}: {reason}. Run it again; if it "
        "fails again, remove {folder} and run “make validator”.",
        "微软文件校验程序没有给出 {file} 的结果：{reason}。请重试；若仍失败，请删除 {folder} "
        "后运行“make validator”。",
        "微軟檔案驗證程式沒有給出 {file} 的結果：{reason}。請重試；若仍失敗，請刪除 {folder} "
        "後執行「make validator」。",
    ),
}

SENTENCES: dict[str, Label] = {
    **_PACKAGE,
    **_SHEETS_AND_NAMES,
    **_CELLS,
    **_AREAS,
    **_TABLES,
    **_FORMULAS,
    **_CHARTS,
    **_MACROS,
    **_VALIDATOR,
}
