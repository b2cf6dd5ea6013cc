"""Words of the change log: what was done, and to how many rows."""

from __future__ import annotations

from repbook.text.label import Label

SENTENCES: dict[str, Label] = {
    "rank": Label("Rank", "排表", "排表"),
    "return": Label("Return results", "回填结果", "回填結果"),
    "log": Label("Log a contact", "登记联系", "登記聯絡"),
    "card": Label("Card", "客户卡", "客戶卡"),
    "save": Label("Save card", "保存客户卡", "儲存客戶卡"),
    "add": Label("New card", "新建客户卡", "新增客戶卡"),
    "again": Label("New card, same customer", "再次购买建新卡", "再次購買建新卡"),
    "edit": Label("Edit card", "修改客户卡", "修改客戶卡"),
    "regrade": Label("Re-grade", "重新定级", "重新定級"),
    "import": Label("Import", "导入", "匯入"),
    "beside": Label("Written beside copies", "有副本仍写入", "有副本仍寫入"),
    "person": Label("Person erased", "已删除个人资料", "已刪除個人資料"),
    "hand_out": Label("Hand out", "分发", "分發"),
    "undo": Label("Undo", "撤销", "復原"),
    "repair": Label("Repair", "修复", "修復"),
    "upgrade": Label("Upgrade", "升级", "升級"),
    "team": Label("Collect", "汇总团队", "彙整團隊"),
    "new": Label("New workbook", "新建工作簿", "建立新活頁簿"),
    "restore": Label("Restore", "恢复备份", "還原備份"),
    "analyse": Label("Analyse", "分析客户", "分析客戶"),
    "evening": Label("End of day", "每日收尾", "每日收尾"),
    "plan": Label("Plan tomorrow", "排明日计划", "排明日計畫"),
    "submit": Label("Submit plan", "提交计划", "提交計畫"),
    "task": Label("New task", "新建待办", "新增待辦"),
    "suggest": Label("Suggest", "找机会", "找機會"),
    "places": Label("Find places", "查找位置", "尋找位置"),
    "outcomes": Label("Won by orders", "按订单登记成交", "依訂單登記成交"),
    "carry": Label("Take along", "带走客户卡", "帶走客戶卡"),
    "export": Label("Export", "导出", "匯出"),
    "view": Label("View", "切换视图", "切換檢視"),
    "merge": Label("Merge", "合并", "合併"),
    "hand_over": Label("Hand over", "移交", "移交"),
    "settle": Label("Settle", "处理冲突", "處理衝突"),
    "typed": Label("Typed", "手工填写", "手動填寫"),
    "take_in": Label("Take rows in", "并入数据行", "併入資料列"),
    "rows_added": Label(
        "{count} {count:row|rows} added", "新增 {count} 行", "新增 {count} 列"
    ),
    "row_gone": Label("row taken out", "移出一行", "移出一列"),
}  # fmt: skip
