"""What Analyse says: the classes, 80/20, what there is too little of, what was left out."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "done": L(
        "{count} {count:account|accounts} as of {day}: {added} added, {changed} changed.",
        "截至 {day} 共 {count} 家客户：新增 {added} 家，更新 {changed} 家。",
        "截至 {day} 共 {count} 家客戶：新增 {added} 家，更新 {changed} 家。",
    ),
    "done_dry": L(
        "{count} {count:account|accounts} as of {day}: {added} would be added, {changed} changed.",
        "截至 {day} 共 {count} 家客户：将新增 {added} 家，更新 {changed} 家。",
        "截至 {day} 共 {count} 家客戶：將新增 {added} 家，更新 {changed} 家。",
    ),
    "future": Coded(
        "{day} is still to come: the figures are as if no order followed until then. Analyse again without a day for those of today.",
        "{day} 还没到：数字按到那天再无订单计算。要看今天的数字，请不指定日期再分析一次。",
        "{day} 還沒到：數字按到那天再無訂單計算。要看今天的數字，請不指定日期再分析一次。",
    ),
    "nothing": L(
        "There are no customers yet. Add some, or import a list, then press Analyse again.",
        "还没有客户。请先新建或导入客户，再执行“分析客户”。",
        "還沒有客戶。請先新增或匯入客戶，再執行「分析客戶」。",
    ),
    "classes": L("Classes by revenue of the year", "按近一年销售额的客户类别", "依近一年銷售額的客戶類別"),
    "class": L("Class", "类别", "類別"),
    "from": L("From", "界限（不低于）", "界限（不低於）"),
    "accounts": L("Accounts", "客户数", "客戶數"),
    "share": L("Share of revenue", "销售额占比", "銷售額占比"),
    "own": L(
        "Class limits come from the book's own data.",
        "类别界限按本簿数据确定。",
        "類別界限依本簿資料決定。",
    ),
    "typed": L("Class limits are the typed ones.", "类别界限为手填值。", "類別界限為自行填寫的數值。"),
    "pareto": L(
        "80/20: {top} of {count} customers ({part}) bring {revenue} of the year's revenue; the claim is 80%.",
        "二八法则：{count} 家客户中的 {top} 家（{part}）贡献近一年销售额的 {revenue}；一般说法是 80%。",
        "二八法則：{count} 家客戶中的 {top} 家（{part}）貢獻近一年銷售額的 {revenue}；一般說法是 80%。",
    ),
    "pareto_profit": L(
        "Those {top} bring {profit} of the year's profit.",
        "这 {top} 家贡献近一年毛利的 {profit}。",
        "這 {top} 家貢獻近一年毛利的 {profit}。",
    ),
    "no_profit": L(
        "No profit to share: the year's profit is not above 0, or no costs are known.",
        "没有可分配的毛利：近一年毛利不大于 0，或没有成本数据。",
        "沒有可分配的毛利：近一年毛利未大於 0，或沒有成本資料。",
    ),
    "losses": L(
        "{count} {count:account|accounts} lost {lost} in all; the profit of all is {profit}.",
        "{count} 家客户累计亏损 {lost}；全部客户累计毛利 {profit}。",
        "{count} 家客戶累計虧損 {lost}；全部客戶累計毛利 {profit}。",
    ),
    "too_few": L("Too few for: {what}.", "数据太少，未计算：{what}。", "資料太少，未計算：{what}。"),
    "few_class_cuts": L(
        "class limits from own data ({count} customers bought in the year, {least} needed)",
        "按本簿数据定类别界限（近一年成交 {count} 家，至少需 {least} 家）",
        "依本簿資料訂類別界限（近一年成交 {count} 家，至少需 {least} 家）",
    ),
    "few_faces": L("faces", "脸谱", "臉譜"),
    "few_fifths": L(
        "fifths of profit and revenue", "毛利与销售额分档", "毛利與銷售額分級"
    ),
    "no_payments": L(
        "No order has a day of payment or an amount received: all of them count as open.",
        "没有任何订单填写付款日期或已收金额：全部按未收计算。",
        "沒有任何訂單填寫付款日期或已收款：全部以未收計算。",
    ),
    "gone": L(
        "No longer among the customers, kept on Accounts without figures: {ids}",
        "客户总表中已没有，仍保留在客户档案中（不含业绩数字）：{ids}",
        "客戶總表中已沒有，仍保留在客戶檔案中（不含業績數字）：{ids}",
    ),
    "left_out": L(
        "Left out: {count} {count:cell|cells}; see the problems.",
        "未计入 {count} 个单元格，见所列问题。",
        "未計入 {count} 個儲存格，見所列問題。",
    ),
    "unknown_customer": Coded(
        "{id} is the ID of no customer; the row was left out of the figures. Correct the ID, or add the customer",
        "{id} 不是任何客户的编号，此行未计入。请更正编号，或新建该客户",
        "{id} 不是任何客戶的編號，此列未計入。請更正編號，或新增該客戶",
    ),
    "no_customer": Coded(
        "No customer ID here; the row was left out of the figures. Type the ID",
        "此处没有客户编号，此行未计入。请填写编号",
        "此處沒有客戶編號，此列未計入。請填寫編號",
    ),
    "order_ahead": Coded(
        "This order is dated {day}, after the day of the figures; it was left out. Correct the date if it is wrong",
        "此订单日期为 {day}，晚于数据截至日，未计入。如日期有误请更正",
        "此訂單日期為 {day}，晚於資料截至日，未計入。如日期有誤請更正",
    ),
    "face_unlike": Coded(
        "The face is {face}, the figures suggest {suggested}. Give the reason in the column {column}, or take the suggested one",
        "脸谱为{face}，数据建议{suggested}。请在“{column}”列说明理由，或改用建议脸谱",
        "臉譜為{face}，資料建議{suggested}。請在「{column}」欄說明理由，或改用建議臉譜",
    ),
    "face_none": Coded(
        "The face is {face}, the figures suggest none. Give the reason in the column {column}, or empty the cell",
        "脸谱为{face}，数据未建议任何脸谱。请在“{column}”列说明理由，或清空此单元格",
        "臉譜為{face}，資料未建議任何臉譜。請在「{column}」欄說明理由，或清空此儲存格",
    ),
    "face_black": Coded(
        "{face} needs {goal} and {approval}; without both it counts as {other}, not as key. Type both, or take another face",
        "{face}须填写“{goal}”和“{approval}”；缺一则按{other}处理，不算关键客户。请补填，或改用其他脸谱",
        "{face}須填寫「{goal}」和「{approval}」；缺一則以{other}處理，不算關鍵客戶。請補填，或改用其他臉譜",
    ),
}  # fmt: skip
