"""Sentences about what the package check finds in VBA projects and ribbons."""

from __future__ import annotations

from repbook.text.label import Label

_PROJECT: dict[str, Label] = {
    "macro_project": Label(
        "The VBA project cannot be read ({what}). Restore the file from a backup.",
        "无法读取 VBA 工程（{what}）。请用备份恢复该文件。",
        "無法讀取 VBA 專案（{what}）。請用備份還原這個檔案。",
    ),
    "macro_relationship": Label(
        "The workbook has no relationship of the right type to this VBA project. Add it.",
        "工作簿没有指向此 VBA 工程的正确类型的关系。请补上。",
        "活頁簿沒有指向此 VBA 專案的正確類型的關聯。請補上。",
    ),
    "module_lists": Label(
        "The module is missing in {what}. Name it alike in PROJECT, in dir and as a stream of VBA.",
        "模块未出现在 {what} 中。PROJECT、dir 和 VBA 数据流中的模块名须一致。",
        "模組未出現在 {what} 中。PROJECT、dir 和 VBA 資料流中的模組名稱須一致。",
    ),
    "module_kind": Label(
        "PROJECT and dir disagree on whether {what} is a standard module. Give both the same kind.",
        "PROJECT 与 dir 对 {what} 是否为标准模块的说法不一。请改为一致。",
        "PROJECT 與 dir 對 {what} 是否為標準模組的說法不一。請改為一致。",
    ),
    "duplicate_module": Label(
        "Two modules are called {what}. Rename one.",
        "有两个模块都叫 {what}。请给其中一个改名。",
        "有兩個模組都叫 {what}。請將其中一個改名。",
    ),
    "module_names_part": Label(
        "PROJECTwm is compressed, damaged or names other modules. Write it anew, uncompressed.",
        "PROJECTwm 被压缩、已损坏或模块名不符。请不压缩地重新写入。",
        "PROJECTwm 被壓縮、已損毀或模組名稱不符。請不壓縮地重新寫入。",
    ),
    "module_name": Label(
        "Excel refuses the module name {what}: 1 to 31 letters, digits or _, led by a letter. "
        "Rename it.",
        "Excel 不接受模块名 {what}：须为 1 至 31 个字母、汉字、数字或 _，且以字母或汉字开头。"
        "请改名。",
        "Excel 不接受模組名稱 {what}：須為 1 至 31 個字母、中文字、數字或 _，且以字母或中文字開頭。"
        "請改名。",
    ),
    "module_name_attribute": Label(
        "The module's VB_Name is “{what}”, not the module's name. Make them alike.",
        "模块的 VB_Name 是“{what}”，与模块名不同。请改为一致。",
        "模組的 VB_Name 是「{what}」，與模組名稱不同。請改為一致。",
    ),
    "module_line_ends": Label(
        "Line {what} of the module does not end in CR and LF. Write the module with both.",
        "模块第 {what} 行未以回车加换行（CRLF）结尾。请全部改用 CRLF。",
        "模組第 {what} 行未以歸位加換行（CRLF）結尾。請全部改用 CRLF。",
    ),
    "module_preamble": Label(
        "The module begins with “{what}”, which belongs in exported files only. Remove the lines "
        "down to END.",
        "模块以“{what}”开头，这只应出现在导出的文件中。请删除至 END 为止的各行。",
        "模組以「{what}」開頭，這只應出現在匯出的檔案中。請刪除至 END 為止的各行。",
    ),
    "missing_code_name": Label(
        "The file has macros, but this sheet or the workbook has no code name. Give it its "
        "module's name.",
        "文件含宏，但此工作表或工作簿没有代码名称。请填入其模块名。",
        "檔案含巨集，但此工作表或活頁簿沒有程式碼名稱。請填入其模組名稱。",
    ),
    "duplicate_code_name": Label(
        "The code name {what} is used twice. Give each sheet its own.",
        "代码名称 {what} 使用了两次。请让每个工作表各用一个。",
        "程式碼名稱 {what} 使用了兩次。請讓每個工作表各用一個。",
    ),
    "code_name_without_module": Label(
        "No document module is called {what}, as this code name is. Make them alike.",
        "没有名为 {what} 的文档模块与此代码名称对应。请改为一致。",
        "沒有名為 {what} 的文件模組與此程式碼名稱對應。請改為一致。",
    ),
    "document_without_sheet": Label(
        "The document module {what} belongs to no sheet. Remove it, or correct the sheet's code "
        "name.",
        "文档模块 {what} 不属于任何工作表。请删除它，或更正工作表的代码名称。",
        "文件模組 {what} 不屬於任何工作表。請刪除它，或更正工作表的程式碼名稱。",
    ),
    "document_base": Label(
        "The module's VB_Base “{what}” does not suit its sheet or workbook. Correct it.",
        "模块的 VB_Base“{what}”与其工作表或工作簿不符。请更正。",
        "模組的 VB_Base「{what}」與其工作表或活頁簿不符。請更正。",
    ),
}
_RIBBON: dict[str, Label] = {
    "ribbon_relationship": Label(
        "This ribbon of the namespace “{what}” lacks a relationship of the package that suits it. "
        "Correct the type or the namespace.",
        "此功能区部件（命名空间“{what}”）缺少类型相符的包关系。请更正关系类型或命名空间。",
        "此功能區組件（命名空間「{what}」）缺少類型相符的套件關聯。請更正關聯類型或命名空間。",
    ),
    "ribbon_id": Label(
        "The control must have exactly one of id, idQ and idMso, not: {what}. Correct it.",
        "控件须且只须有 id、idQ、idMso 之一，而此处为：{what}。请更正。",
        "控制項須且只須有 id、idQ、idMso 其中之一，而此處為：{what}。請更正。",
    ),
    "duplicate_ribbon_id": Label(
        "Two controls of the ribbon have the id {what}. Give each its own.",
        "功能区中有两个控件的 id 都是 {what}。请改为各不相同。",
        "功能區中有兩個控制項的 id 都是 {what}。請改為各不相同。",
    ),
    "ribbon_attributes": Label(
        "The control says one thing twice: {what}. Keep one of them.",
        "控件重复指定了同一内容：{what}。请只保留一项。",
        "控制項重複指定了同一內容：{what}。請只保留一項。",
    ),
    "unknown_icon": Label(
        "Office is not known to have the image {what}. Choose another.",
        "Office 没有名为 {what} 的内置图标。请另选一个。",
        "Office 沒有名為 {what} 的內建圖示。請另選一個。",
    ),
    "key_tip": Label(
        "The key tip “{what}” is not one to three letters or digits. Shorten it.",
        "按键提示“{what}”须为 1 至 3 个字母或数字。请缩短。",
        "按鍵提示「{what}」須為 1 至 3 個字母或數字。請縮短。",
    ),
    "duplicate_key_tip": Label(
        "The key tip {what} is given twice on one tab or menu. Change one.",
        "同一选项卡或菜单中按键提示 {what} 重复。请更改其中一个。",
        "同一索引標籤或功能表中按鍵提示 {what} 重複。請更改其中一個。",
    ),
    "key_tip_start": Label(
        "Of the key tips {what} the first is the start of the second, which cannot be typed. "
        "Change one.",
        "按键提示 {what} 中，前者是后者的开头，后者无法按出。请更改其中一个。",
        "按鍵提示 {what} 中，前者是後者的開頭，後者無法按出。請更改其中一個。",
    ),
    "ribbon_element": Label(
        "This element cannot stand there, or a split button is not a button and then a menu: "
        "{what}. Excel would drop the ribbon; move or remove it.",
        "此元素不能放在该处，或拆分按钮不是先按钮后菜单：{what}。Excel 会因此丢弃整个功能区，请移走或删除。",
        "此元素不能放在該處，或分割按鈕不是先按鈕後功能表：{what}。Excel 會因此捨棄整個功能區，請移走或刪除。",
    ),
    "ribbon_attribute": Label(
        "The element has no such attribute there: {what}. Excel would drop the ribbon; remove it.",
        "该处的元素没有此属性：{what}。Excel 会因此丢弃整个功能区，请删除。",
        "該處的元素沒有此屬性：{what}。Excel 會因此捨棄整個功能區，請刪除。",
    ),
    "ribbon_value": Label(
        "The attribute does not take this value: {what}. Excel would drop the ribbon; correct it.",
        "该属性不接受此值：{what}。Excel 会因此丢弃整个功能区，请更正。",
        "該屬性不接受此值：{what}。Excel 會因此捨棄整個功能區，請更正。",
    ),
    "missing_callback": Label(
        "No public Sub or Function of a standard module is called {what}. Write it, or correct "
        "the ribbon.",
        "标准模块中没有名为 {what} 的公共 Sub 或 Function。请补上，或更正功能区。",
        "標準模組中沒有名為 {what} 的公用 Sub 或 Function。請補上，或更正功能區。",
    ),
    "callback_signature": Label(
        "The arguments of {what} are not those that Office passes here. Correct them.",
        "{what} 的参数与 Office 在此处传入的参数不符。请更正。",
        "{what} 的引數與 Office 在此處傳入的引數不符。請更正。",
    ),
}
SENTENCES: dict[str, Label] = {**_PROJECT, **_RIBBON}
