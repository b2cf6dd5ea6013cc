"""Sentences about where a file of the product differs from what is declared.

Each finding already names part and place; `{what}` is the fact seen there.
"""

from __future__ import annotations

from repbook.text.label import Label

_CODE: dict[str, Label] = {
    "macros": Label(
        "The file lacks {what}. Build it anew.",
        "文件缺少 {what}。请重新生成。",
        "檔案缺少 {what}。請重新產生。",
    ),
    "sub_without_button": Label(
        "No button is declared for the Sub {what}. Declare it, or remove the Sub.",
        "过程 {what} 没有对应的按钮声明。请声明按钮或删除该过程。",
        "程序 {what} 沒有對應的按鈕宣告。請宣告按鈕或刪除該程序。",
    ),
    "button_without_sub": Label(
        "The declared button's Sub {what} is missing. Write it in a standard module, public.",
        "已声明的按钮缺少过程 {what}。请在标准模块中补上公共过程。",
        "已宣告的按鈕缺少程序 {what}。請在標準模組中補上公用程序。",
    ),
    "sub_without_action": Label(
        "The Sub {what} leads to no action. Write the action, or remove the button.",
        "过程 {what} 没有对应的操作。请补上操作或删除按钮。",
        "程序 {what} 沒有對應的動作。請補上動作或刪除按鈕。",
    ),
    "option_explicit": Label(
        "The module {what} does not say Option Explicit. Add it.",
        "模块 {what} 没有 Option Explicit。请补上。",
        "模組 {what} 沒有 Option Explicit。請補上。",
    ),
    "conditional_compilation": Label(
        "Only the launcher may hold conditional compilation, not: {what}. Move it there.",
        "只有启动模块可以使用条件编译，此处为：{what}。请移到启动模块。",
        "只有啟動模組可以使用條件式編譯，此處為：{what}。請移到啟動模組。",
    ),
    "not_ascii": Label(
        "The module holds “{what}”, which is not ASCII. Put the text on the sheet of labels.",
        "模块含非 ASCII 字符“{what}”。请把文字放到标签表中。",
        "模組含非 ASCII 字元「{what}」。請把文字放到標籤表中。",
    ),
    "starts_program": Label(
        "Only the launcher may start programs or call the system, not: {what}. Move it there.",
        "只有启动模块可以启动程序或调用系统，此处为：{what}。请移到启动模块。",
        "只有啟動模組可以啟動程式或呼叫系統，此處為：{what}。請移到啟動模組。",
    ),
    "command_line": Label(
        "Only the interpreter and the request file may be on a command line: {what}. Hand the rest "
        "over in the file.",
        "命令行中只能出现解释器和请求文件：{what}。其余内容请写入请求文件传递。",
        "命令列中只能出現直譯器和要求檔案：{what}。其餘內容請寫入要求檔案傳遞。",
    ),
}
_RIBBON: dict[str, Label] = {
    "ribbon_buttons": Label(
        "The button {what} is missing on the tab, there twice, or not declared. Build the ribbon "
        "anew.",
        "选项卡上的按钮 {what} 缺失、重复或未声明。请重新生成功能区。",
        "索引標籤上的按鈕 {what} 遺漏、重複或未宣告。請重新產生功能區。",
    ),
    "ribbon_order": Label(
        "The groups or their buttons are others than declared, or in another order: {what}. Build "
        "the ribbon anew.",
        "功能区的组或其中按钮与声明不符，或次序不同：{what}。请重新生成功能区。",
        "功能區的群組或其中按鈕與宣告不符，或次序不同：{what}。請重新產生功能區。",
    ),
    "ribbon_look": Label(
        "The button does not look or act as declared: {what}. Build the ribbon anew.",
        "按钮的图标、按键提示、大小或调用过程与声明不符：{what}。请重新生成功能区。",
        "按鈕的圖示、按鍵提示、大小或呼叫程序與宣告不符：{what}。請重新產生功能區。",
    ),
    "row_menu": Label(
        "The right-click menu and the declared buttons differ: {what}. Build the ribbon anew.",
        "右键菜单与声明的按钮不符：{what}。请重新生成功能区。",
        "右鍵功能表與宣告的按鈕不符：{what}。請重新產生功能區。",
    ),
    "fixed_label": Label(
        "This text does not come from the sheet of labels: {what}. Ask for it with getLabel and a "
        "tag of the catalogue.",
        "此文字不是取自标签表：{what}。请用 getLabel 和目录中的 tag 取得。",
        "此文字不是取自標籤表：{what}。請用 getLabel 和目錄中的 tag 取得。",
    ),
}
_LABELS: dict[str, Label] = {
    "label_sheet": Label(
        "The hidden sheet of labels is missing, shown, or headed otherwise ({what}). Build the "
        "file anew.",
        "隐藏的标签表缺失、未隐藏或表头不符（{what}）。请重新生成文件。",
        "隱藏的標籤表遺漏、未隱藏或標題不符（{what}）。請重新產生檔案。",
    ),
    "label_missing": Label(
        "The sheet of labels lacks {what}. Build the file anew.",
        "标签表缺少 {what}。请重新生成文件。",
        "標籤表缺少 {what}。請重新產生檔案。",
    ),
    "label_doubled": Label(
        "The label {what} is there twice, or is not in the catalogue. Build the file anew.",
        "标签 {what} 重复，或不在目录中。请重新生成文件。",
        "標籤 {what} 重複，或不在目錄中。請重新產生檔案。",
    ),
    "label_text": Label(
        "The label is empty or reads otherwise than the catalogue: “{what}”. Build the file anew.",
        "标签为空，或与目录不一致：“{what}”。请重新生成文件。",
        "標籤為空，或與目錄不一致：「{what}」。請重新產生檔案。",
    ),
}
_BOOK: dict[str, Label] = {
    "base": Label(
        "The base that merges go by cannot be read. {what}",
        "合并所用的基准无法读取。{what}",
        "合併所用的基準無法讀取。{what}",
    ),
    "not_a_book": Label(
        "The file cannot be compared with the schema. {what}",
        "无法与表格定义核对。{what}",
        "無法與表格定義核對。{what}",
    ),
    "sheet": Label(
        "The sheet “{what}” is missing, renamed or in another place than declared. Build the file "
        "anew, or run “repbook repair”.",
        "工作表“{what}”缺失、被改名或位置与声明不符。请重新生成文件，或运行“repbook repair”。",
        "工作表「{what}」遺漏、被改名或位置與宣告不符。請重新產生檔案，或執行「repbook repair」。",
    ),
    "table": Label(
        "The table of {what} is missing or on another sheet. Build the file anew, or run “repbook "
        "repair”.",
        "表格 {what} 缺失或不在应在的工作表上。请重新生成文件，或运行“repbook repair”。",
        "表格 {what} 遺漏或不在應在的工作表上。請重新產生檔案，或執行「repbook repair」。",
    ),
    "header": Label(
        "The column “{what}” is missing, renamed or in another place. Build the file anew, or run "
        "“repbook repair”.",
        "列“{what}”缺失、被改名或位置不符。请重新生成文件，或运行“repbook repair”。",
        "欄「{what}」遺漏、被改名或位置不符。請重新產生檔案，或執行「repbook repair」。",
    ),
    "column_formula": Label(
        "The formula is not that of the column's rule: “{what}”. Run “repbook repair”.",
        "公式与该列的规则不一致：“{what}”。请运行“repbook repair”。",
        "公式與該欄的規則不一致：「{what}」。請執行「repbook repair」。",
    ),
    "cell_formula": Label(
        "The formula is not the declared one: “{what}”. Run “repbook repair”.",
        "公式与声明的不一致：“{what}”。请运行“repbook repair”。",
        "公式與宣告的不一致：「{what}」。請執行「repbook repair」。",
    ),
    "function": Label(
        "Not every Excel since 2016, WPS and LibreOffice has the function {what} alike. Use "
        "another.",
        "Excel 2016 及以后版本、WPS 和 LibreOffice 对函数 {what} 的支持不一致。请改用其他函数。",
        "Excel 2016 及之後版本、WPS 和 LibreOffice 對函數 {what} 的支援不一致。請改用其他函數。",
    ),
    "name": Label(
        "The name {what} is missing, broken or stands for something else. Run “repbook repair”.",
        "名称 {what} 缺失、失效或指向别处。请运行“repbook repair”。",
        "名稱 {what} 遺漏、失效或指向別處。請執行「repbook repair」。",
    ),
}
_CHARTS: dict[str, Label] = {
    "chart_without_alt": Label(
        "The chart “{what}” has no alt text. In Excel, right-click it, choose Edit Alt Text and say "
        "what it shows.",
        "图表“{what}”没有替代文字。请在 Excel 中右键单击图表，选择“编辑替代文字”，写明图表内容。",
        "圖表「{what}」沒有替代文字。請在 Excel 中以右鍵按一下圖表，選擇「編輯替代文字」，寫明圖表內容。",
    ),
}
SENTENCES: dict[str, Label] = {**_CODE, **_RIBBON, **_LABELS, **_BOOK, **_CHARTS}
