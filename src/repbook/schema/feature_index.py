"""Buttons, commands and where each action stands: written by scripts/feature_index.py."""

# fmt: off

from __future__ import annotations

from typing import Any

ACTIONS = {
    'about': ('tools.setup_actions', 'ABOUT'),
    'ask_next': ('qualify.ask_action', 'ASK'),
    'check': ('tools.check_action', 'CHECK'),
    'clear_forms': ('cards.leaving', 'CLEAR'),
    'find': ('cards.find_action', 'FIND'),
    'further_card': ('cards.further_action', 'FURTHER'),
    'help': ('tools.setup_actions', 'HELP'),
    'import': ('imports.import_action', 'IMPORT'),
    'install': ('tools.setup_actions', 'INSTALL'),
    'lint': ('tools.setup_actions', 'LINT'),
    'log_call': ('calls.log_action', 'LOG'),
    'new': ('tools.setup_actions', 'NEW_BOOK'),
    'new_card': ('cards.save_action', 'NEW'),
    'open_card': ('cards.open_action', 'OPEN'),
    'overview': ('overview.feature', 'FEATURE'),
    'rank': ('plan.rank_action', 'RANK'),
    'regrade': ('qualify.regrade_action', 'REGRADE'),
    'repair': ('tools.repair_action', 'REPAIR'),
    'return': ('plan.return_action', 'RETURN'),
    'save_card': ('cards.save_action', 'SAVE'),
    'settings': ('tools.setup_actions', 'SETTINGS'),
    'undo': ('tools.undo_action', 'UNDO'),
    'uninstall': ('tools.setup_actions', 'UNINSTALL'),
    'upgrade': ('tools.upgrade_action', 'UPGRADE'),
    'why': ('plan.why_action', 'WHY'),
}

BUTTONS: tuple[dict[str, Any], ...] = (
    {'key': 'new_card', 'group': 'cards', 'label': ('New card', '新建客户卡', '新增客戶卡'), 'tip': ('Opens an empty card: type a name and a phone or address, then press Save card.', '打开空白客户卡：填写名称和电话或地址，再按“保存客户卡”。', '開啟空白客戶卡：填寫名稱和電話或地址，再按「儲存客戶卡」。'), 'icon': 'FileNew', 'keytip': 'N', 'command': 'add', 'home': 'customers'},
    {'key': 'open_card', 'group': 'cards', 'label': ('Open card', '打开客户卡', '開啟客戶卡'), 'tip': ('Shows the selected customer on the Card sheet and counts the card as reviewed today.', '在“客户卡”中显示所选客户，并记为今天已复核。', '在「客戶卡」中顯示所選客戶，並記為今天已複核。'), 'icon': 'DataFormExcel', 'keytip': 'O', 'command': 'card', 'on_row': True, 'in_menu': True, 'home': 'customers'},
    {'key': 'save_card', 'group': 'cards', 'label': ('Save card', '保存客户卡', '儲存客戶卡'), 'tip': ('Writes what you typed beside the card into Customers and Qualify; blank cells change nothing.', '把客户卡右侧填写的内容写入客户总表和九问评估；空格不改动原有资料。', '將客戶卡右側填寫的內容寫入客戶總表和九問評估；空格不會更動原有資料。'), 'icon': 'FileSave', 'keytip': 'S', 'command': 'edit', 'home': 'customers'},
    {'key': 'further_card', 'group': 'cards', 'label': ('Further purchase', '再次购买建新卡', '再次購買建新卡'), 'tip': ('Makes a new card for a further purchase of the selected customer, graded by its own state.', '为所选客户的再次购买意向另建新卡，按新卡情况定级。', '為所選客戶的再次購買意向另建新卡，依新卡情況定級。'), 'icon': 'Copy', 'keytip': 'P', 'command': 'again', 'on_row': True, 'menu': 'more_cards', 'home': 'customers'},
    {'key': 'find', 'group': 'cards', 'label': ('Find', '查找客户', '尋找客戶'), 'tip': ('Finds customers by part of a name, pinyin initials, phone or ID; Traditional and Simplified alike.', '按名称片段、拼音首字母、电话或编号查找客户，简繁体通用。', '依名稱片段、拼音首字母、電話或編號尋找客戶，繁簡體通用。'), 'icon': 'FindDialogExcel', 'keytip': 'F', 'command': 'find', 'asks': 'text', 'home': 'customers'},
    {'key': 'log_call', 'group': 'calls', 'label': ('Log call', '记录电话', '記錄電話'), 'tip': ('First press: opens the call form for the selected customer. Type, then press again to log it.', '第一次按：为所选客户打开联系记录表单。填好后再按一次即记入。', '第一次按：為所選客戶開啟聯絡紀錄表單。填好後再按一次即記入。'), 'icon': 'ReviewNewComment', 'keytip': 'L', 'command': 'log', 'large': True, 'on_row': True, 'in_menu': True, 'home': 'work'},
    {'key': 'ask_next', 'group': 'qualify', 'label': ('Ask next', '下次必问', '下次必問'), 'tip': ('Says which question to ask the selected customer next, and why that one.', '说明下次该问所选客户哪个问题，以及原因。', '說明下次該問所選客戶哪個問題，以及原因。'), 'icon': 'ReviewNextComment', 'keytip': 'K', 'command': 'ask', 'on_row': True, 'home': 'work'},
    {'key': 'regrade', 'group': 'qualify', 'label': ('Re-grade', '重新定级', '重新定級'), 'tip': ('Lists the cards whose grade would rise or fall and asks before anything is changed.', '列出应升级或降级的客户卡，确认后才更改。', '列出應升級或降級的客戶卡，確認後才更改。'), 'icon': 'ConditionalFormattingIconSetsGallery', 'keytip': 'G', 'command': 'regrade', 'home': 'work'},
    {'key': 'rank', 'group': 'visits', 'label': ('Rank visits', '排拜访表', '排拜訪表'), 'tip': ("Plans the next working day's visits and calls, ranked, each with its reason. Makes a backup first.", '排出下一个工作日的拜访和电话，按优先次序并说明理由。先自动备份。', '排出下一個工作日的拜訪和電話，依優先次序並說明理由。會先自動備份。'), 'icon': 'SortDialog', 'keytip': 'R', 'command': 'rank', 'large': True, 'home': 'step'},
    {'key': 'return', 'group': 'visits', 'label': ('Return results', '回填结果', '回填結果'), 'tip': ('Sends the results typed on the Visits sheet to the call log and the cards, each once.', '把拜访表上填写的结果记入联系记录和客户卡，每条只记一次。', '將拜訪表上填寫的結果記入聯絡紀錄和客戶卡，每筆只記一次。'), 'icon': 'FileCheckIn', 'keytip': 'T', 'command': 'return', 'large': True, 'home': 'step'},
    {'key': 'why', 'group': 'visits', 'label': ('Why this rank?', '为何这样排', '為何這樣排'), 'tip': ("Explains the selected customer's priority: six terms in figures, or why it was left out.", '用六项分值说明所选客户的排名，或说明未入选的原因。', '以六項分數說明所選客戶的排名，或說明未入選的原因。'), 'icon': 'FunctionWizard', 'keytip': 'W', 'command': 'why', 'on_row': True, 'in_menu': True, 'home': 'work'},
    {'key': 'overview', 'group': 'manager', 'label': ('Overview', '主管概览', '主管總覽'), 'tip': ("Shows the manager's page: one sheet, by formulas alone.", '显示主管概览：一页看全，全部由公式计算。', '顯示主管總覽：一頁看完，全部由公式計算。'), 'icon': 'ChartInsert', 'keytip': 'V', 'opens': 'overview', 'home': 'look'},
    {'key': 'import', 'group': 'tools', 'label': ('Import list', '导入名单', '匯入名單'), 'tip': ('Brings customers, calls or orders from a file; shows what it would do and asks first.', '从文件导入客户、联系记录或订单；先显示结果，确认后才写入。', '從檔案匯入客戶、聯絡紀錄或訂單；先顯示結果，確認後才寫入。'), 'icon': 'GetExternalDataFromText', 'keytip': 'I', 'command': 'import', 'asks': 'file', 'menu': 'more_tools', 'home': 'do'},
    {'key': 'check', 'group': 'tools', 'label': ('Check', '检查', '檢查'), 'tip': ('Recomputes every formula and lists problems by cell; changes nothing.', '重算全部公式，按单元格列出问题；不作任何更改。', '重算全部公式，按儲存格列出問題；不作任何更改。'), 'icon': 'ErrorChecking', 'keytip': 'CH', 'command': 'check', 'home': 'do'},
    {'key': 'repair', 'group': 'tools', 'label': ('Repair', '修复', '修復'), 'tip': ('Restores renamed or deleted headers, names, lists and formulas; in Excel in a repaired copy.', '恢复被改名或删除的列名、名称、列表和公式；在 Excel 中另存为修复后的副本。', '還原被改名或刪除的欄名、名稱、清單和公式；在 Excel 中另存為修復後的副本。'), 'icon': 'ControlsGallery', 'keytip': 'X', 'command': 'repair', 'split': 'check', 'home': 'do'},
    {'key': 'undo', 'group': 'tools', 'label': ('Undo last', '撤销上一步', '復原上一步'), 'tip': ('Takes back the last change Repbook made, unless the cells were changed since.', '撤销 Repbook 的上一次更改；之后又改过的单元格除外。', '復原 Repbook 的上一次變更；之後又改過的儲存格除外。'), 'icon': 'Undo', 'keytip': 'U', 'command': 'undo', 'home': 'do'},
    {'key': 'settings', 'group': 'tools', 'label': ('Settings', '设置', '設定'), 'tip': ('Shows the Settings sheet: rep, daily capacity, language.', '显示“设置”工作表：业务员、每日数量、语言。', '顯示「設定」工作表：業務員、每日數量、語言。'), 'icon': 'ApplicationOptionsDialog', 'keytip': 'E', 'opens': 'settings', 'menu': 'more_tools', 'home': 'do'},
    {'key': 'help', 'group': 'tools', 'label': ('Help', '帮助', '說明'), 'tip': ('Says how a day with Repbook runs and what each button does.', '说明使用 Repbook 的一天怎么过，以及各按钮的作用。', '說明使用 Repbook 的一天如何進行，以及各按鈕的作用。'), 'icon': 'Help', 'keytip': 'H', 'opens': 'help', 'home': 'do'},
    {'key': 'about', 'group': 'tools', 'label': ('About', '关于', '關於'), 'tip': ('Shows the versions of the package, the workbook, Python and Excel, and where the log lies.', '显示程序包、工作簿、Python 和 Excel 的版本，以及日志位置。', '顯示程式套件、活頁簿、Python 和 Excel 的版本，以及記錄檔位置。'), 'icon': 'FileProperties', 'keytip': 'B', 'command': 'doctor', 'menu': 'more_tools', 'home': 'do'},
)

COMMANDS = (
    ('new', 'repbook new leads.xlsx --lang zh-CN --rep LW', 'new', ('make a new workbook', '新建工作簿', '建立新活頁簿')),
    ('rank', 'repbook rank leads.xlsx --day 2026-03-02', 'rank', ("rank the day's visits and calls", '排拜访表', '排拜訪表')),
    ('return', 'repbook return leads.xlsx', 'return', ('send the typed results to the call log', '回填结果', '回填結果')),
    ('log', 'repbook log leads.xlsx LW-00042 --need pain --attitude ready --chance yes', 'log_call', ('log one call or visit', '记录一次电话或拜访', '記錄一次電話或拜訪')),
    ('card', 'repbook card leads.xlsx LW-00042', 'open_card', ('print one card and count it as reviewed today', '显示一张客户卡，并记为今天已复核', '顯示一張客戶卡，並記為今天已複核')),
    ('why', 'repbook why leads.xlsx LW-00042', 'why', ("explain one customer's rank in figures", '用数字说明一位客户的排名', '以數字說明一位客戶的排名')),
    ('ask', 'repbook ask leads.xlsx LW-00042', 'ask_next', ('say what to ask a customer next', '下次该问客户什么', '下次該問客戶什麼')),
    ('find', 'repbook find leads.xlsx antong', 'find', ('find customers by part of a name, pinyin, phone or ID', '按名称片段、拼音、电话或编号查找客户', '依名稱片段、拼音、電話或編號尋找客戶')),
    ('add', 'repbook add leads.xlsx --name Fernton --phone 02079460000', 'new_card', ('make a new card', '新建客户卡', '新增客戶卡')),
    ('edit', 'repbook edit leads.xlsx LW-00042 --set next_on=2026-03-09', 'save_card', ('change one card', '修改一张客户卡', '修改一張客戶卡')),
    ('again', 'repbook again leads.xlsx LW-00042', 'further_card', ('make a new card for a further purchase of the same customer', '为同一客户的再次购买另建新卡', '為同一客戶的再次購買另建新卡')),
    ('regrade', 'repbook regrade leads.xlsx', 'regrade', ('list the cards whose grade or class would change', '列出等级或类别应更改的客户卡', '列出等級或類別應更改的客戶卡')),
    ('import', 'repbook import leads.xlsx list.csv --as customers', 'import', ('bring in customers, calls or orders from a list', '从名单导入客户、联系记录或订单', '從名單匯入客戶、聯絡紀錄或訂單')),
    ('check', 'repbook check leads.xlsx --json', 'check', ('recompute every formula and list what does not agree', '重算全部公式并列出不一致之处', '重算全部公式並列出不一致之處')),
    ('repair', 'repbook repair leads.xlsx', 'repair', ('restore renamed headers, names and lists', '恢复被改动的列名、名称和列表', '還原被改動的欄名、名稱和清單')),
    ('upgrade', 'repbook upgrade leads.xlsx --dry-run', 'upgrade', ('bring a workbook of an older Repbook up to date in place; what you typed and made stays', '把旧版 Repbook 的工作簿就地升级，您填写和自建的内容全部保留', '把舊版 Repbook 的活頁簿就地升級，您填寫和自建的內容全部保留')),
    ('undo', 'repbook undo leads.xlsx', 'undo', ('take back the last change', '撤销上一次更改', '復原上一次變更')),
    ('install', 'repbook install --no-desktop', 'install', ("put the buttons into this user's Excel", '把按钮装进当前用户的 Excel', '將按鈕裝進目前使用者的 Excel')),
    ('uninstall', 'repbook uninstall --dry-run', 'uninstall', ('take the buttons out of Excel again; workbooks stay', '从 Excel 中移除按钮，工作簿保留', '從 Excel 中移除按鈕，活頁簿保留')),
    ('doctor', 'repbook doctor leads.xlsx', 'about', ('check this computer and say how to mend what is amiss', '检查这台电脑，并说明怎样处理发现的问题', '檢查這台電腦，並說明如何處理發現的問題')),
    ('lint', 'repbook lint leads.xlsx', 'lint', ("check any workbook's package for what Excel would repair", '检查任意工作簿文件中 Excel 会报修复的问题', '檢查任意活頁簿檔案中 Excel 會要求修復的問題')),
)
