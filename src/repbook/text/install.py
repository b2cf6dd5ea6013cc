"""What install, uninstall and doctor say: each finding, and how to mend it (`key.how`)."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

PYTHON: dict[str, Label] = {
    "versions": L(
        "Repbook {package}, Python {version}: {path}",
        "Repbook {package}，Python {version}：{path}",
        "Repbook {package}，Python {version}：{path}",
    ),
    "python_store": L(
        "This Python comes from the Microsoft Store; Windows hides from Excel what it writes: {path}",
        "这个 Python 来自 Microsoft Store，Windows 会让 Excel 看不到它写入的文件：{path}",
        "這個 Python 來自 Microsoft Store，Windows 會讓 Excel 看不到它寫入的檔案：{path}",
    ),
    "python_store.how": L(
        "Install Repbook with the line in docs/install.md: it brings a Python of its own.",
        "请用 docs/install.zh-CN.md 中的那一行安装 Repbook，它自带 Python。",
        "請用 docs/install.zh-CN.md 中的那一行安裝 Repbook，它自帶 Python。",
    ),
    "refused_store": L(
        "Nothing was installed: this Python comes from the Microsoft Store ({path}), and Windows hides from Excel what it writes. Use the line in docs/install.md: it brings a Python of its own.",
        "没有安装任何内容：这个 Python 来自 Microsoft Store（{path}），Windows 会让 Excel 看不到它写入的文件。请用 docs/install.zh-CN.md 中的那一行安装，它自带 Python。",
        "沒有安裝任何內容：這個 Python 來自 Microsoft Store（{path}），Windows 會讓 Excel 看不到它寫入的檔案。請用 docs/install.zh-CN.md 中的那一行安裝，它自帶 Python。",
    ),
    "python_starts": L(
        "The buttons start {path} ({seconds} s).",
        "按钮启动的是 {path}（{seconds} 秒）。",
        "按鈕啟動的是 {path}（{seconds} 秒）。",
    ),
    "python_runs": L(
        "What buttons and commands need is loaded in {seconds} s.",
        "载入所需程序用时 {seconds} 秒。",
        "載入所需程式用時 {seconds} 秒。",
    ),
    "python_broken": L(
        "What Repbook needs cannot be loaded by {path} ({reason}).",
        "{path} 无法载入 Repbook 所需的程序（{reason}）。",
        "{path} 無法載入 Repbook 所需的程式（{reason}）。",
    ),
    "python_broken.how": L("Install Repbook anew (docs/install.md).", "请重新安装 Repbook（见 docs/install.zh-CN.md）。", "請重新安裝 Repbook（見 docs/install.zh-CN.md）。"),
    "python_slow": L(
        "The buttons start {path}, but it took {seconds} s.",
        "按钮启动的是 {path}，但用了 {seconds} 秒。",
        "按鈕啟動的是 {path}，但用了 {seconds} 秒。",
    ),
    "python_slow.how": L(
        "Run this once more: the first start after switching on is slow. If it stays so, ask for the folder to be left out of the virus scan.",
        "请再执行一次：开机后第一次启动较慢。若一直如此，请管理员把该文件夹排除在杀毒扫描之外。",
        "請再執行一次：開機後第一次啟動較慢。若一直如此，請管理員將該資料夾排除在防毒掃描之外。",
    ),
    "python_other": L(
        "The buttons start another Python than this one: {path}",
        "按钮启动的不是当前这个 Python，而是 {path}",
        "按鈕啟動的不是目前這個 Python，而是 {path}",
    ),
    "python_other.how": L(
        "If they should start {this}: repbook install",
        "若要改为启动 {this}，请执行 repbook install",
        "若要改為啟動 {this}，請執行 repbook install",
    ),
    "python_unnamed": L(
        "Nothing tells the buttons which Python to start: {file} is missing or empty.",
        "按钮不知道该启动哪个 Python：{file} 不存在或为空。",
        "按鈕不知道該啟動哪個 Python：{file} 不存在或為空。",
    ),
    "python_unnamed.how": L("Run: repbook install", "请执行 repbook install", "請執行 repbook install"),
    "python_gone": L(
        "The Python that the buttons start is gone: {path}",
        "按钮要启动的 Python 已不存在：{path}",
        "按鈕要啟動的 Python 已不存在：{path}",
    ),
    "python_gone.how": L("Run: repbook install", "请执行 repbook install", "請執行 repbook install"),
    "python_fails": L(
        "The Python that the buttons start does not work: {path} ({reason})",
        "按钮要启动的 Python 无法工作：{path}（{reason}）",
        "按鈕要啟動的 Python 無法運作：{path}（{reason}）",
    ),
    "python_fails.how": L(
        "Install Repbook anew (docs/install.md), then run: repbook install",
        "请重新安装 Repbook（见 docs/install.zh-CN.md），再执行 repbook install",
        "請重新安裝 Repbook（見 docs/install.zh-CN.md），再執行 repbook install",
    ),
    "script_old": L(
        "The script by which Excel starts Python is not this version's: {file}",
        "Excel 用来启动 Python 的脚本不是当前版本的：{file}",
        "Excel 用來啟動 Python 的指令碼不是目前版本的：{file}",
    ),
    "script_old.how": L("Run: repbook install", "请执行 repbook install", "請執行 repbook install"),
    "search_path": L(
        "PYTHONPATH is set ({path}): for the commands, modules there come before Repbook's own. The buttons pass it over.",
        "设置了 PYTHONPATH（{path}）：执行命令时，那里的模块会先于 Repbook 的模块被载入；按钮不受影响。",
        "設定了 PYTHONPATH（{path}）：執行指令時，那裡的模組會先於 Repbook 的模組被載入；按鈕不受影響。",
    ),
    "search_path.how": L(
        "Remove this variable unless another program needs it.",
        "除非其他程序需要，请删除这个环境变量。",
        "除非其他程式需要，請刪除這個環境變數。",
    ),
}  # fmt: skip

EXCEL: dict[str, Label] = {
    "language": L("English", "简体中文", "繁體中文"),
    "by_policy": L("your administrator's policy", "管理员的策略", "管理員的原則"),
    "by_user": L("your own setting in Excel", "您在 Excel 中的设置", "您在 Excel 中的設定"),
    "excel": L("{what}; the ribbon speaks {language}.", "{what}；功能区语言：{language}", "{what}；功能區語言：{language}"),
    "excel_bits": L("Excel {version}, {bits}-bit", "Excel {version}（{bits} 位）", "Excel {version}（{bits} 位元）"),
    "excel_old": L(
        "Excel {version} is older than 2016: some formulas do not work in it.",
        "Excel {version} 早于 2016 版，部分公式无法使用。",
        "Excel {version} 早於 2016 版，部分公式無法使用。",
    ),
    "excel_old.how": L("Install Excel 2016 or newer.", "请安装 Excel 2016 或更新版本。", "請安裝 Excel 2016 或更新版本。"),
    "no_excel": L(
        "Excel was not found on this computer.",
        "这台电脑上没有找到 Excel。",
        "這台電腦上找不到 Excel。",
    ),
    "no_excel.how": L(
        "The command line works without it; the buttons need Excel 2016 or newer.",
        "没有 Excel 也可以使用命令行；按钮需要 Excel 2016 或更新版本。",
        "沒有 Excel 也可以使用命令列；按鈕需要 Excel 2016 或更新版本。",
    ),
    "no_excel_here": L(
        "There is no Excel for this system, so there is no add-in to install or check.",
        "这个系统没有 Excel，因此没有可安装或检查的加载项。",
        "這個系統沒有 Excel，因此沒有可安裝或檢查的增益集。",
    ),
    "no_excel_here.how": L(
        "Use the command line, such as: repbook rank BOOK",
        "请使用命令行，例如 repbook rank BOOK",
        "請使用命令列，例如 repbook rank BOOK",
    ),
    "wps": L(
        "WPS Office is installed too. Its personal edition runs no macros: no ribbon, no buttons there.",
        "还装有 WPS Office。WPS 个人版不能运行宏，因此没有功能区选项卡和按钮。",
        "另裝有 WPS Office。WPS 個人版無法執行巨集，因此沒有功能區索引標籤和按鈕。",
    ),
    "wps.how": L(
        "Open the workbook with Excel (right-click > Open with), or use formulas in WPS and the command line.",
        "请用 Excel 打开工作簿（右键 >“打开方式”），或在 WPS 中只用公式，其余用命令行。",
        "請用 Excel 開啟活頁簿（按右鍵 >「開啟檔案」），或在 WPS 中只用公式，其餘用命令列。",
    ),
    "libreoffice": L(
        "LibreOffice opens and prints the workbook.",
        "LibreOffice 可以打开和打印工作簿。",
        "LibreOffice 可以開啟和列印活頁簿。",
    ),
    "libreoffice.how": L(
        "Do not save a workbook for Excel with it: it loses the ribbon and table styles.",
        "不要用它保存要在 Excel 中使用的工作簿：功能区和表格样式会丢失。",
        "不要用它儲存要在 Excel 中使用的活頁簿：功能區和表格樣式會遺失。",
    ),
    "trusted": L(
        "Excel trusts its startup folder, so the add-in's macros run: {folder}",
        "Excel 信任其启动文件夹，加载项的宏可以运行：{folder}",
        "Excel 信任其啟動資料夾，增益集的巨集可以執行：{folder}",
    ),
    "trust_removed": L(
        "Excel's startup folder is not among its trusted locations: {folder}",
        "Excel 的启动文件夹不在受信任位置之列：{folder}",
        "Excel 的啟動資料夾不在信任位置之列：{folder}",
    ),
    "trust_removed.how": L(
        "Excel: File > Options > Trust Center > Trust Center Settings > Trusted Locations > Add new location: this folder.",
        "在 Excel 中：文件 > 选项 > 信任中心 > 信任中心设置 > 受信任位置 > 添加新位置，选择该文件夹。",
        "在 Excel 中：檔案 > 選項 > 信任中心 > 信任中心設定 > 信任位置 > 新增位置，選擇該資料夾。",
    ),
    "trust_off": L(
        "Trusted locations are switched off, so Excel does not run the add-in's macros.",
        "受信任位置已被停用，Excel 不会运行加载项的宏。",
        "信任位置已被停用，Excel 不會執行增益集的巨集。",
    ),
    "trust_off.how": L(
        "Excel: File > Options > Trust Center > Trust Center Settings > Trusted Locations: clear 'Disable all trusted locations'. If it is greyed, ask your administrator (docs/install.md, Group policy).",
        "在 Excel 中：文件 > 选项 > 信任中心 > 信任中心设置 > 受信任位置，取消“禁用所有受信任位置”。若为灰色，请联系管理员（见 docs/install.zh-CN.md 的“组策略”）。",
        "在 Excel 中：檔案 > 選項 > 信任中心 > 信任中心設定 > 信任位置，取消「停用所有信任位置」。若為灰色，請聯絡管理員（見 docs/install.zh-CN.md 中關於群組原則的一節）。",
    ),
    "trust_network": L(
        "Excel's startup folder lies on another computer, and Excel trusts no such folder: {folder}",
        "Excel 的启动文件夹在网络上的另一台电脑中，Excel 不信任这样的文件夹：{folder}",
        "Excel 的啟動資料夾在網路上的另一台電腦中，Excel 不信任這樣的資料夾：{folder}",
    ),
    "trust_network.how": L(
        "Excel: File > Options > Trust Center > Trust Center Settings > Trusted Locations: tick 'Allow Trusted Locations on my network'. If it is greyed, ask your administrator.",
        "在 Excel 中：文件 > 选项 > 信任中心 > 信任中心设置 > 受信任位置，勾选“允许网络上的受信任位置”。若为灰色，请联系管理员。",
        "在 Excel 中：檔案 > 選項 > 信任中心 > 信任中心設定 > 信任位置，勾選「允許網路上的信任位置」。若為灰色，請聯絡管理員。",
    ),
    "vba_off": L(
        "Macros are switched off altogether in Office (VBA disabled).",
        "Office 已完全停用宏（VBA 已禁用）。",
        "Office 已完全停用巨集（VBA 已停用）。",
    ),
    "vba_off.how": L(
        "Ask your administrator to allow VBA in Excel. Until then: formulas and the command line work.",
        "请管理员允许 Excel 使用 VBA。在此之前可使用公式和命令行。",
        "請管理員允許 Excel 使用 VBA。在此之前可使用公式和命令列。",
    ),
    "children_blocked": L(
        "A rule of Microsoft Defender keeps Office from starting other programs (Block all Office applications from creating child processes), so the buttons cannot start Repbook's.",
        "Microsoft Defender 的规则不允许 Office 启动其他程序（阻止所有 Office 应用程序创建子进程），因此按钮无法启动 Repbook 程序。",
        "Microsoft Defender 的規則不允許 Office 啟動其他程式（封鎖所有 Office 應用程式使其無法建立子處理程序），因此按鈕無法啟動 Repbook 程式。",
    ),
    "children_blocked.how": L(
        "Ask your administrator for an exclusion of {path} from this rule (docs/install.md, Group policy). Until then the commands do what the buttons do, on the closed file.",
        "请管理员为这条规则把 {path} 设为排除项（见 docs/install.zh-CN.md 的“组策略”）。在此之前，请关闭文件后使用命令，效果与按钮相同。",
        "請管理員為這條規則將 {path} 設為排除項目（見 docs/install.zh-CN.md 中關於群組原則的一節）。在此之前，請關閉檔案後使用指令，效果與按鈕相同。",
    ),
    "children_warned": L(
        "A rule of Microsoft Defender asks before Office starts another program: at the first press Windows shows a warning.",
        "Microsoft Defender 的规则会在 Office 启动其他程序前询问：第一次按按钮时 Windows 会显示警告。",
        "Microsoft Defender 的規則會在 Office 啟動其他程式前詢問：第一次按按鈕時 Windows 會顯示警告。",
    ),
    "children_warned.how": L(
        "Choose Unblock in it, or ask your administrator for an exclusion of {path} (docs/install.md, Group policy).",
        "请在警告中选择“取消阻止”，或请管理员把 {path} 设为排除项（见 docs/install.zh-CN.md 的“组策略”）。",
        "請在警告中選擇「解除封鎖」，或請管理員將 {path} 設為排除項目（見 docs/install.zh-CN.md 中關於群組原則的一節）。",
    ),
    "win32_watched": L(
        "A rule of Microsoft Defender watches for macros that call Windows itself (Block Win32 API calls from Office macros). Repbook's call none.",
        "Microsoft Defender 的规则会检查直接调用 Windows 的宏（阻止来自 Office 宏的 Win32 API 调用）。Repbook 的宏没有这类调用。",
        "Microsoft Defender 的規則會檢查直接呼叫 Windows 的巨集（封鎖來自 Office 巨集的 Win32 API 呼叫）。Repbook 的巨集沒有這類呼叫。",
    ),
    "win32_watched.how": L(
        "Nothing to do. If Excel names {addin} as blocked all the same, it is an older one: repbook install.",
        "无需处理。如果 Excel 仍提示 {addin} 被阻止，说明那是旧版本：请执行 repbook install。",
        "無需處理。如果 Excel 仍提示 {addin} 被封鎖，表示那是舊版本：請執行 repbook install。",
    ),
    "addins_off": L(
        "Excel is set to disable all add-ins.",
        "Excel 设置为禁用所有加载项。",
        "Excel 設定為停用所有增益集。",
    ),
    "addins_off.how": L(
        "Excel: File > Options > Trust Center > Trust Center Settings > Add-ins: clear 'Disable all Application Add-ins'. If it is greyed, ask your administrator.",
        "在 Excel 中：文件 > 选项 > 信任中心 > 信任中心设置 > 加载项，取消“禁用所有应用程序加载项”。若为灰色，请联系管理员。",
        "在 Excel 中：檔案 > 選項 > 信任中心 > 信任中心設定 > 增益集，取消「停用所有應用程式增益集」。若為灰色，請聯絡管理員。",
    ),
    "addins_signed": L(
        "Excel is set to run signed add-ins only; Repbook's is not signed.",
        "Excel 设置为只运行已签名的加载项；Repbook 的加载项没有签名。",
        "Excel 設定為只執行已簽章的增益集；Repbook 的增益集沒有簽章。",
    ),
    "addins_signed.how": L(
        "Excel: File > Options > Trust Center > Trust Center Settings > Add-ins: clear 'Require Application Add-ins to be signed'. If it is greyed, your administrator may sign {addin} with the company's certificate.",
        "在 Excel 中：文件 > 选项 > 信任中心 > 信任中心设置 > 加载项，取消“要求应用程序加载项由受信任的发布者签署”。若为灰色，可请管理员用公司证书签署 {addin}。",
        "在 Excel 中：檔案 > 選項 > 信任中心 > 信任中心設定 > 增益集，取消「要求應用程式增益集必須由受信任的發行者簽署」。若為灰色，可請管理員以公司憑證簽署 {addin}。",
    ),
    "books_ask": L(
        "Excel asks before it runs the macros of a workbook: press 'Enable Content'.",
        "Excel 运行工作簿中的宏之前会询问：请按“启用内容”。",
        "Excel 執行活頁簿中的巨集之前會詢問：請按「啟用內容」。",
    ),
    "books_run": L(
        "Excel runs the macros of any workbook without asking.",
        "Excel 不经询问就运行任何工作簿中的宏。",
        "Excel 不經詢問就執行任何活頁簿中的巨集。",
    ),
    "books_off": L(
        "Excel does not run the macros of workbooks ({who}); those of the add-in do run.",
        "Excel 不运行工作簿中的宏（{who}），但会运行加载项的宏。",
        "Excel 不執行活頁簿中的巨集（{who}），但會執行增益集的巨集。",
    ),
    "books_off.how": L(
        "Work with .xlsx workbooks and the add-in's buttons.",
        "请使用 .xlsx 工作簿和加载项的按钮。",
        "請使用 .xlsx 活頁簿和增益集的按鈕。",
    ),
    "books_signed": L(
        "Excel runs only signed macros of workbooks ({who}); those of the add-in do run.",
        "Excel 只运行工作簿中已签名的宏（{who}），但会运行加载项的宏。",
        "Excel 只執行活頁簿中已簽章的巨集（{who}），但會執行增益集的巨集。",
    ),
    "books_signed.how": L(
        "Work with .xlsx workbooks and the add-in's buttons.",
        "请使用 .xlsx 工作簿和加载项的按钮。",
        "請使用 .xlsx 活頁簿和增益集的按鈕。",
    ),
    "macros_asked": L(
        "Excel asks before it runs macros: press 'Enable Macros'.",
        "Excel 运行宏之前会询问：请按“启用宏”。",
        "Excel 執行巨集之前會詢問：請按「啟用巨集」。",
    ),
    "macros_run": L("Excel runs macros without asking.", "Excel 不经询问就运行宏。", "Excel 不經詢問就執行巨集。"),
    "macros_off": L(
        "Excel runs no macros ({who}).",
        "Excel 不运行任何宏（{who}）。",
        "Excel 不執行任何巨集（{who}）。",
    ),
    "macros_off.how": L(
        "Excel > Preferences > Security: 'Disable all macros with notification'. If it is greyed, ask your administrator.",
        "Excel > 偏好设置 > 安全性：选择“禁用所有宏，并发出通知”。若为灰色，请联系管理员。",
        "Excel > 喜好設定 > 安全性：選擇「停用所有巨集 (事先通知)」。若為灰色，請聯絡管理員。",
    ),
    "addin": L("The add-in {version} is in its place: {path}", "加载项 {version} 已就位：{path}", "增益集 {version} 已就位：{path}"),
    "addin_missing": L("The add-in is missing: {path}", "加载项不存在：{path}", "增益集不存在：{path}"),
    "addin_missing.how": L("Run: repbook install", "请执行 repbook install", "請執行 repbook install"),
    "addin_other": L(
        "The add-in is of version {version}, the package of {package}: {path}",
        "加载项版本为 {version}，程序包版本为 {package}：{path}",
        "增益集版本為 {version}，程式套件版本為 {package}：{path}",
    ),
    "addin_other.how": L(
        "Close Excel, then run: repbook install",
        "请关闭 Excel，再执行 repbook install",
        "請關閉 Excel，再執行 repbook install",
    ),
    "addin_marked": L(
        "The add-in is marked as coming from the web, so Excel blocks it: {path}",
        "加载项带有“来自网络”标记，Excel 会阻止它：{path}",
        "增益集帶有「來自網路」標記，Excel 會封鎖它：{path}",
    ),
    "addin_marked.how": L(
        "Close Excel, then run: repbook install",
        "请关闭 Excel，再执行 repbook install",
        "請關閉 Excel，再執行 repbook install",
    ),
    "addin_disabled": L(
        "Excel disabled the add-in after a crash.",
        "Excel 在一次崩溃后禁用了加载项。",
        "Excel 在一次當機後停用了增益集。",
    ),
    "addin_disabled.how": L(
        "Excel: File > Options > Add-ins > Manage: Disabled Items > Go: select repbook and press Enable; start Excel anew.",
        "在 Excel 中：文件 > 选项 > 加载项 > 管理：禁用项目 > 转到，选择 repbook 并按“启用”，然后重新启动 Excel。",
        "在 Excel 中：檔案 > 選項 > 增益集 > 管理：停用項目 > 執行，選擇 repbook 並按「啟用」，然後重新啟動 Excel。",
    ),
}  # fmt: skip

ROOM: dict[str, Label] = {
    "backup_limit": L(
        "All backups together may have {limit} MB ({file}: [backups] megabytes)",
        "全部备份最多占用 {limit} MB（{file}：[backups] megabytes）",
        "全部備份最多占用 {limit} MB（{file}：[backups] megabytes）",
    ),
    "bad_options": L(
        "Your settings in {file} cannot be read: {reason}",
        "{file} 中的设置无法读取：{reason}",
        "{file} 中的設定無法讀取：{reason}",
    ),
    "bad_options.how": L(
        "Write it as: [backups] or [memory] on one line, megabytes = 500 or what you want on the next; or delete the file",
        "请写成两行：[backups] 或 [memory]，下一行 megabytes = 500（或其他数值）；或删除该文件",
        "請寫成兩行：[backups] 或 [memory]，下一行 megabytes = 500（或其他數值）；或刪除該檔案",
    ),
    "home_open": L(
        "Others of this computer may look into {folder}, where copies of your workbooks lie",
        "这台电脑的其他用户可以查看 {folder}，其中存有您工作簿的备份",
        "這台電腦的其他使用者可以查看 {folder}，其中存有您活頁簿的備份",
    ),
    "home_open.how": L(
        "Take their rights away (chmod go= FOLDER), or name a folder of your own in REPBOOK_HOME",
        "请取消他人的权限（chmod go= 文件夹），或用 REPBOOK_HOME 指定自己的文件夹",
        "請取消他人的權限（chmod go= 資料夾），或以 REPBOOK_HOME 指定自己的資料夾",
    ),
    "backups": L("Backups can be written: {folder}", "可以写入备份：{folder}", "可以寫入備份：{folder}"),
    "no_backups": L(
        "Backups cannot be written, so nothing can be changed: {folder}",
        "无法写入备份，因此不能做任何更改：{folder}",
        "無法寫入備份，因此不能做任何變更：{folder}",
    ),
    "no_backups.how": L(
        "Give yourself the right to write there, or name another folder in the variable REPBOOK_HOME.",
        "请取得该文件夹的写入权限，或用环境变量 REPBOOK_HOME 指定其他文件夹。",
        "請取得該資料夾的寫入權限，或以環境變數 REPBOOK_HOME 指定其他資料夾。",
    ),
    "disk_free": L("Free on that disk: {free} MB", "该磁盘剩余空间：{free} MB", "該磁碟剩餘空間：{free} MB"),
    "disk": L(
        "Only {free} MB are free on the disk of {folder}.",
        "{folder} 所在磁盘只剩 {free} MB。",
        "{folder} 所在磁碟只剩 {free} MB。",
    ),
    "disk.how": L("Make room there.", "请腾出空间。", "請騰出空間。"),
    "log_empty": L("The log has no entries: {log}", "日志中没有记录：{log}", "記錄檔中沒有紀錄：{log}"),
    "log_entries": L("The log's last entry is of {at}: {log}", "日志的最后一条记录时间为 {at}：{log}", "記錄檔的最後一筆時間為 {at}：{log}"),
    "log_entries.how": L(
        "Send this file to the maintainers if something does not work.",
        "若有功能不正常，请把该文件发给维护者。",
        "若有功能不正常，請將該檔案寄給維護者。",
    ),
}  # fmt: skip

BOOK: dict[str, Label] = {
    "book_local": L("{file} lies on this computer.", "{file} 在本机上。", "{file} 在本機上。"),
    "book_synced": L("{file} lies in a folder of {product}.", "{file} 在 {product} 的同步文件夹中。", "{file} 在 {product} 的同步資料夾中。"),
    "book_synced.how": L(
        "The buttons work. Before you use the command line, close the workbook and let {product} finish.",
        "按钮可以正常使用。使用命令行之前，请先关闭工作簿并等待 {product} 同步完成。",
        "按鈕可以正常使用。使用命令列之前，請先關閉活頁簿並等待 {product} 同步完成。",
    ),
    "book_network": L("{file} lies on another computer.", "{file} 在网络上的另一台电脑中。", "{file} 在網路上的另一台電腦中。"),
    "book_network.how": L(
        "An .xlsm from there may open with its macros blocked; the add-in's buttons work. One person at a time.",
        "从那里打开的 .xlsm 可能会被阻止运行宏；加载项的按钮可以使用。同一时间只能由一人使用。",
        "從那裡開啟的 .xlsm 可能會被封鎖巨集；增益集的按鈕可以使用。同一時間只能由一人使用。",
    ),
    "book_web": L("{file} is a web address.", "{file} 是网址。", "{file} 是網址。"),
    "book_web.how": L(
        "Let OneDrive sync the file and name its place on this computer, or open it in Excel and use the buttons.",
        "请用 OneDrive 同步该文件并给出它在本机上的路径，或在 Excel 中打开后使用按钮。",
        "請以 OneDrive 同步該檔案並給出它在本機上的路徑，或在 Excel 中開啟後使用按鈕。",
    ),
    "book_trouble": L("{file} cannot be read: {trouble}", "无法读取 {file}：{trouble}", "無法讀取 {file}：{trouble}"),
    "book_foreign": L("{file} is not a Repbook workbook.", "{file} 不是 Repbook 工作簿。", "{file} 不是 Repbook 活頁簿。"),
    "book_foreign.how": L(
        "Make one with: repbook new BOOK.xlsx, then: repbook import BOOK.xlsx {file}",
        "请执行 repbook new BOOK.xlsx，再执行 repbook import BOOK.xlsx {file}",
        "請執行 repbook new BOOK.xlsx，再執行 repbook import BOOK.xlsx {file}",
    ),
    "book_team": L(
        "{file} is the team's workbook: its tables and cells can be read. Collected {at} from {folder}, {files} {files:file|files}.",
        "{file} 是团队工作簿，表格和单元格均可读取。上次汇总：{at}，来自 {folder}，共 {files} 份文件。",
        "{file} 是團隊活頁簿，表格與儲存格均可讀取。上次彙整：{at}，來自 {folder}，共 {files} 份檔案。",
    ),
    "book_team_new": L(
        "{file} is the team's workbook; nothing was collected into it yet.",
        "{file} 是团队工作簿，尚未汇总。",
        "{file} 是團隊活頁簿，尚未彙整。",
    ),
    "book_team_new.how": L(
        "Collect the reps' workbooks: repbook team FOLDER -o {file}",
        "请汇总业务员的工作簿：repbook team 文件夹 -o {file}",
        "請彙整業務員的活頁簿：repbook team 資料夾 -o {file}",
    ),
    "book_team_bad": L(
        "{count} {count:file waits|files wait} for somebody: late, forked, locked or damaged.",
        "有 {count} 份文件待处理：逾期、重复、有密码或已损坏。",
        "有 {count} 份檔案待處理：逾期、重複、有密碼或已損毀。",
    ),
    "book_team_bad.how": L(
        "The sheet Files names each with what to do.",
        "“来源文件”工作表逐一说明处理方法。",
        "「來源檔案」工作表逐一說明處理方法。",
    ),
    "book_team_folder": L(
        "The folder that it was collected from cannot be read here: {folder}",
        "本机无法读取上次汇总的文件夹：{folder}",
        "本機無法讀取上次彙整的資料夾：{folder}",
    ),
    "book_team_folder.how": L(
        "Name where the reps' workbooks lie now: repbook team FOLDER -o {file}",
        "请指定业务员工作簿现在的位置：repbook team 文件夹 -o {file}",
        "請指定業務員活頁簿現在的位置：repbook team 資料夾 -o {file}",
    ),
    "book_read_only": L("{file} is read-only.", "{file} 是只读文件。", "{file} 是唯讀檔案。"),
    "book_read_only.how": L(
        "Clear 'Read-only' in the file's properties, or copy it to a folder of your own.",
        "请在文件属性中取消“只读”，或复制到自己的文件夹。",
        "請在檔案內容中取消「唯讀」，或複製到自己的資料夾。",
    ),
    "book_open_by": L("{file} is open at {owner}'s.", "{file} 正由 {owner} 打开。", "{file} 正由 {owner} 開啟。"),
    "book_open_by.how": L(
        "Use the buttons there; the command line works once it is closed.",
        "请在那里使用按钮；关闭后才能用命令行。",
        "請在那裡使用按鈕；關閉後才能用命令列。",
    ),
    "book_open": L("{file} is open in Excel or LibreOffice.", "{file} 已在 Excel 或 LibreOffice 中打开。", "{file} 已在 Excel 或 LibreOffice 中開啟。"),
    "book_open.how": L(
        "Use the buttons there; the command line works once it is closed.",
        "请在那里使用按钮；关闭后才能用命令行。",
        "請在那裡使用按鈕；關閉後才能用命令列。",
    ),
    "book_free": L("{file} can be read and written.", "{file} 可以读写。", "{file} 可以讀寫。"),
    "book_blocked": L(
        "{file} is marked as coming from the web, so Excel blocks its macros.",
        "{file} 带有“来自网络”标记，Excel 会阻止其中的宏。",
        "{file} 帶有「來自網路」標記，Excel 會封鎖其中的巨集。",
    ),
    "book_blocked.how": L(
        "Close it; in Explorer right-click > Properties > tick Unblock > OK.",
        "请关闭它，在资源管理器中右键 > 属性，勾选“解除锁定”并确定。",
        "請關閉它，在檔案總管中按右鍵 > 內容，勾選「解除封鎖」並確定。",
    ),
    "book_marked": L(
        "{file} is marked as coming from the web, so Excel opens it in Protected View.",
        "{file} 带有“来自网络”标记，Excel 会以受保护的视图打开。",
        "{file} 帶有「來自網路」標記，Excel 會以受保護的檢視開啟。",
    ),
    "book_marked.how": L("Press 'Enable Editing' there.", "请在其中按“启用编辑”。", "請在其中按「啟用編輯」。"),
    "book_version": L(
        "The macros in {file} are of version {version}, the package of {package}.",
        "{file} 中的宏版本为 {version}，程序包版本为 {package}。",
        "{file} 中的巨集版本為 {version}，程式套件版本為 {package}。",
    ),
    "book_version.how": L(
        "Use the add-in's buttons, or bring the data into a new workbook: repbook import NEW {file}",
        "请使用加载项的按钮，或把数据导入新工作簿：repbook import NEW {file}",
        "請使用增益集的按鈕，或將資料匯入新活頁簿：repbook import NEW {file}",
    ),
}  # fmt: skip

STEPS: dict[str, Label] = {
    "put_addin": L("Add-in: {path}", "加载项：{path}", "增益集：{path}"),
    "put_script": L("Script for Excel: {path}", "Excel 脚本：{path}", "Excel 指令碼：{path}"),
    "put_python": L("Which Python the buttons start: {path}", "按钮启动哪个 Python：{path}", "按鈕啟動哪個 Python：{path}"),
    "compiled": L("Repbook is compiled, so that clicks are quick.", "已预编译，点击按钮更快。", "已預先編譯，點按鈕更快。"),
    "not_compiled": L(
        "Not everything could be compiled; clicks take a little longer.",
        "未能全部预编译，点击按钮会稍慢。",
        "未能全部預先編譯，點按鈕會稍慢。",
    ),
    "workbook_made": L("A workbook to begin with: {path}", "已建好起步用的工作簿：{path}", "已建好起步用的活頁簿：{path}"),
    "workbook_synced": L(
        "A workbook to begin with: {path} (this desktop belongs to {product}, which copies it to the web)",
        "已建好起步用的工作簿：{path}（此桌面由 {product} 同步到云端）",
        "已建好起步用的活頁簿：{path}（此桌面由 {product} 同步到雲端）",
    ),
    "workbook_there": L("Left as it is: {path}", "保持原样：{path}", "保持原樣：{path}"),
    "no_desktop": L(
        "No desktop folder was found, so {file} was not made.",
        "没有找到桌面文件夹，因此没有新建 {file}。",
        "找不到桌面資料夾，因此沒有建立 {file}。",
    ),
    "no_desktop.how": L(
        "Make it where you like: repbook new {file}",
        "请在需要的位置执行 repbook new {file}",
        "請在需要的位置執行 repbook new {file}",
    ),
    "cannot_put": L(
        "{path} cannot be written ({reason}). Close Excel and run again: repbook install",
        "无法写入 {path}（{reason}）。请关闭 Excel 后再执行 repbook install",
        "無法寫入 {path}（{reason}）。請關閉 Excel 後再執行 repbook install",
    ),
    "installed": L(
        "Done. Start Excel anew: the tab {tab} is there.",
        "完成。请重新启动 Excel，即可看到“{tab}”选项卡。",
        "完成。請重新啟動 Excel，即可看到「{tab}」索引標籤。",
    ),
    "removed": L("Removed: {path}", "已删除：{path}", "已刪除：{path}"),
    "would_remove": L("Would be removed: {path}", "将删除：{path}", "將刪除：{path}"),
    "gone_already": L("Not there any more: {path}", "已不存在：{path}", "已不存在：{path}"),
    "changed_since": L(
        "Left, since it was changed after the installation: {path}",
        "安装后被改动过，予以保留：{path}",
        "安裝後被改動過，予以保留：{path}",
    ),
    "changed_since.how": L("Delete it yourself if you do not need it.", "如不需要，请自行删除。", "如不需要，請自行刪除。"),
    "cannot_remove": L(
        "{path} cannot be removed ({reason}).",
        "无法删除 {path}（{reason}）。",
        "無法刪除 {path}（{reason}）。",
    ),
    "cannot_remove.how": L(
        "Close Excel and run again: repbook uninstall",
        "请关闭 Excel 后再执行 repbook uninstall",
        "請關閉 Excel 後再執行 repbook uninstall",
    ),
    "nothing_installed": L(
        "There is no record of an installation for this account.",
        "这个账户没有安装记录。",
        "這個帳戶沒有安裝紀錄。",
    ),
    "stays": L(
        "Your workbooks stay, and so do backups and the log in {home}. The program itself goes with uv tool uninstall repbook (or pip uninstall repbook).",
        "您的工作簿保留不动，{home} 中的备份和日志也保留。要删除程序本身：uv tool uninstall repbook（或 pip uninstall repbook）。",
        "您的活頁簿保留不動，{home} 中的備份和記錄檔也保留。要移除程式本身：uv tool uninstall repbook（或 pip uninstall repbook）。",
    ),
    "all_well": L("All is well.", "一切正常。", "一切正常。"),
    "to_mend": L("To mend: {count}", "需要处理：{count} 项", "需要處理：{count} 項"),
}  # fmt: skip

SENTENCES: dict[str, Label] = PYTHON | EXCEL | ROOM | BOOK | STEPS
