"""What is said about the evening, the plan of a day, its copy, and Finish day."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "thank_first": L(
        "Thank for the first order, {day}, {amount}",
        "感谢首单（{day}，{amount}）",
        "感謝首單（{day}，{amount}）",
    ),
    "thank_large": L(
        "Thank for the large order of {day}, {amount}",
        "感谢大单（{day}，{amount}）",
        "感謝大單（{day}，{amount}）",
    ),
    "book": L(
        "Agree a time for the visit on {day}",
        "约定{day}的拜访时间",
        "約定{day}的拜訪時間",
    ),
    "ended": L(
        "{count} {count:booking|bookings} ended, no longer needed: {names}.",
        "{count} 项约访已失效，已从待办中移除：{names}。",
        "{count} 項約訪已失效，已從待辦中移除：{names}。",
    ),
    "ended_dry": L(
        "{count} {count:booking|bookings} would end, no longer needed: {names}.",
        "将移除 {count} 项已失效的约访：{names}。",
        "將移除 {count} 項已失效的約訪：{names}。",
    ),
    "material": L("Send material", "发资料", "發資料"),
    "birthday": L("Birthday of {person}, {day}", "{person}生日，{day}", "{person}生日，{day}"),
    "special": L(
        "{special} of {person}, {day}", "{person}{special}，{day}", "{person}{special}，{day}"
    ),
    "gift": L(": gift up to {limit}", "：礼物不超过 {limit}", "：禮物不超過 {limit}"),
    "greeting": L(": a greeting", "：致问候", "：致問候"),
    "collect": L(
        "Collect {amount} ({count} {count:order|orders})",
        "收款 {amount}（{count} 单）",
        "收款 {amount}（{count} 筆）",
    ),
    "value": L("Share something of value", "分享有价值的信息", "分享有價值的資訊"),
    "reason_thank": L("thanks", "感谢信", "感謝信"),
    "reason_book": L("bookings", "约访", "約訪"),
    "reason_material": L("material", "资料", "資料"),
    "reason_birthday": L("birthdays and special days", "生日与特别日子", "生日與特別日子"),
    "reason_collect": L("collections", "收款", "收款"),
    "number": L(
        "Find the right phone number: {number}", "核实电话号码：{number}", "查明正確電話：{number}"
    ),
    "reason_number": L("numbers to find", "核实号码", "查明號碼"),
    "reason_nurture": L("something of value", "价值分享", "價值分享"),
    "counted": L("{kind} {count}", "{kind} {count} 项", "{kind} {count} 項"),
    "evening": L(
        "End of {day}: {count} {count:task|tasks} added ({kinds}).",
        "{day} 收尾：新增 {count} 项待办（{kinds}）。",
        "{day} 收尾：新增 {count} 項待辦（{kinds}）。",
    ),
    "evening_none": L(
        "End of {day}: no task to add.",
        "{day} 收尾：没有要新增的待办。",
        "{day} 收尾：沒有要新增的待辦。",
    ),
    "evening_dry": L(
        "End of {day} would add {count} {count:task|tasks} ({kinds}).",
        "{day} 收尾：将新增 {count} 项待办（{kinds}）。",
        "{day} 收尾：將新增 {count} 項待辦（{kinds}）。",
    ),
    "later": L(
        "{count} more {count:waits|wait} for another evening: the weightiest came first.",
        "另有 {count} 项较轻的留到以后的晚上。",
        "另有 {count} 項較輕的留到之後的晚上。",
    ),
    "unreturned": L(
        "Results of {count} {count:row|rows} are typed and not returned: {names}. Return results takes them.",
        "有 {count} 行结果已填未回填：{names}。请按“回填结果”。",
        "有 {count} 筆結果已填未回填：{names}。請按「回填結果」。",
    ),
    "analysed": L(
        "Figures of {count} {count:account|accounts} are up to date.",
        "{count} 家客户的数字已更新。",
        "{count} 家客戶的數字已更新。",
    ),
    "analysed_dry": L(
        "Figures of {count} {count:account|accounts} would be brought up to date.",
        "将更新 {count} 家客户的数字。",
        "將更新 {count} 家客戶的數字。",
    ),
    "late_days": L("{late} {late:day|days} late", "逾期 {late} 天", "逾期 {late} 天"),
    "visit": L("Visit {name}", "拜访{name}", "拜訪{name}"),
    "appointment": L("Appointment {name}", "预约：{name}", "約訪：{name}"),
    "key": L("{what} · key", "{what} · 关键", "{what} · 關鍵"),
    "calls": L(
        "{count} {count:call|calls}, list on Visits",
        "电话 {count} 个（见拜访表）",
        "電話 {count} 通（見拜訪表）",
    ),
    "moved": L(
        "Visit {name}, moved from {day}", "拜访{name}（{day} 改期）", "拜訪{name}（{day} 改期）"
    ),
    "reviews": L(
        "Review {count} A {count:card|cards}: {names}",
        "复核 {count} 张 A 级卡：{names}",
        "複核 {count} 張 A 級卡：{names}",
    ),
    "prepare": L("Prepare key visit {name}", "准备关键拜访：{name}", "準備關鍵拜訪：{name}"),
    "desk": L(
        "Settle at the desk: {count} {count:card|cards}",
        "内部核实问题：{count} 张卡",
        "內部查證問題：{count} 張卡",
    ),
    "tidy": L("Re-grade the cards", "重新定级客户卡", "重新定級客戶卡"),
    "planned": L(
        "Plan for {day}: {minutes} of {room} minutes, sales {share}%: {sales} sales, {other} other {other:item|items}.",
        "{day} 计划：已排 {minutes} 分钟，一天 {room} 分钟，销售工作占 {share}%；销售 {sales} 项，非销售 {other} 项。",
        "{day} 計畫：已排 {minutes} 分鐘，一天 {room} 分鐘，銷售工作占 {share}%；銷售 {sales} 項，非銷售 {other} 項。",
    ),
    "too_full": L(
        "Move about {minutes} minutes to another day.",
        "请挪走约 {minutes} 分钟的事项。",
        "請挪走約 {minutes} 分鐘的事項。",
    ),
    "unranked": L(
        "Visits are not ranked for this day: only tasks are planned. Rank visits first for the whole day.",
        "当天拜访表尚未排，只列了待办。请先排拜访表。",
        "當天拜訪表尚未排，只列了待辦。請先排拜訪表。",
    ),
    "no_plan": L(
        "There is no plan in {file}: press Plan tomorrow first (repbook plan).",
        "{file} 里还没有计划：请先按“排明日计划”（repbook plan）。",
        "{file} 裡還沒有計畫：請先按「排明日計畫」（repbook plan）。",
    ),
    "submitted": L(
        "Plan of {day} submitted: {planned} {planned:item|items}, {done} done, {moved} moved.",
        "已提交 {day} 计划：{planned} 项，完成 {done} 项，改期 {moved} 项。",
        "已提交 {day} 計畫：{planned} 項，完成 {done} 項，改期 {moved} 項。",
    ),
    "submitted_dry": L(
        "Plan of {day} would be submitted: {planned} {planned:item|items}, {done} done, {moved} to move.",
        "将提交 {day} 计划：{planned} 项，已完成 {done} 项，需改期 {moved} 项。",
        "將提交 {day} 計畫：{planned} 項，已完成 {done} 項，需改期 {moved} 項。",
    ),
    "submitted_ahead": L(
        "Plan of {day} submitted: {planned} {planned:item|items}. The day is still to come, so none moves yet.",
        "已提交 {day} 计划：{planned} 项。当天未到，暂不改期。",
        "已提交 {day} 計畫：{planned} 項。當天未到，暫不改期。",
    ),
    "submitted_ahead_dry": L(
        "Plan of {day} would be submitted: {planned} {planned:item|items}. The day is still to come, so none moves yet.",
        "将提交 {day} 计划：{planned} 项。当天未到，暂不改期。",
        "將提交 {day} 計畫：{planned} 項。當天未到，暫不改期。",
    ),
    "closed": L(
        "Plan of {day} put in the log: {planned} {planned:item|items}, {done} done, {moved} moved. ",
        "{day} 计划已存档：{planned} 项，完成 {done} 项，改期 {moved} 项。",
        "{day} 計畫已存檔：{planned} 項，完成 {done} 項，改期 {moved} 項。",
    ),
    "closed_dry": L(
        "Plan of {day} would be put in the log: {planned} {planned:item|items}, {done} done, {moved} to move. ",
        "将 {day} 计划存档：{planned} 项，已完成 {done} 项，需改期 {moved} 项。",
        "將 {day} 計畫存檔：{planned} 項，已完成 {done} 項，需改期 {moved} 項。",
    ),
    "submitted_empty": L(
        "The plan of {day} has no item: nothing to submit.",
        "{day} 计划没有任何事项，无需提交。",
        "{day} 計畫沒有任何事項，無需提交。",
    ),
    "bad_done": L(
        "Under Done stands what is neither yes nor no: {cells}. Type Yes or No there (√ counts as Yes) in {file}, then go on; until then nothing is kept of this plan, and no new one is laid over it.",
        "“完成”栏有看不懂的内容：{cells}。请在 {file} 中改填“是”或“否”（打 √ 也算“是”），再重新操作；改好之前，这份计划不会存档，也不会被新计划覆盖。",
        "「完成」欄有看不懂的內容：{cells}。請在 {file} 中改填「是」或「否」（打 √ 也算「是」），再重新操作；改好之前，這份計畫不會存檔，也不會被新計畫覆蓋。",
    ),
    "bad_moved": Coded(
        "Moved to holds {value}, which is no day after the plan's. The item goes to {day}.",
        "“改到”栏填的“{value}”不是计划日之后的日期。该项改到 {day}。",
        "「改到」欄填的「{value}」不是計畫日之後的日期。該項改到 {day}。",
    ),
    "step": L("{number}. {name}: {what}", "{number}. {name}：{what}", "{number}. {name}：{what}"),
    "step_not": L(
        "{number}. {name}: left out. {reason}",
        "{number}. {name}：略过。{reason}",
        "{number}. {name}：略過。{reason}",
    ),
    "step_problems": L(
        "{what} {count} {count:problem|problems}.",
        "{what}有 {count} 个问题。",
        "{what}有 {count} 個問題。",
    ),
    "finish": L("Finish the day:", "收工将完成：", "收工將完成："),
    "finished": L("The day is finished:", "已收工：", "已收工："),
    "finish_ask": L(
        "Do all of this? Each step is backed up by itself.",
        "全部执行吗？每一步都会先单独备份。",
        "全部執行嗎？每一步都會先單獨備份。",
    ),
    "finish_with": L(
        "This is a preview: nothing was written. Do it with --apply.",
        "以上为预览，尚未写入。加 --apply 执行。",
        "以上為預覽，尚未寫入。加 --apply 執行。",
    ),
    "finish_stopped": L(
        "Stopped at {name}. What stands above is done and stays.",
        "在“{name}”处停止。以上已完成的步骤保留。",
        "在「{name}」處停止。以上已完成的步驟保留。",
    ),
}
