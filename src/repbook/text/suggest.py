"""What Suggest says: what was found, and why some of it is not worth a suggestion."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "offer": L(
        "{k} of {n} with {given} also buy {group} ({low}-{high}).",
        "购买{given}的 {n} 家客户中，有 {k} 家也买{group}（{low}-{high}）。",
        "購買{given}的 {n} 家客戶中，有 {k} 家也買{group}（{low}-{high}）。",
    ),
    "offer_short": L(
        "offer {group}: {k} of {n} buy it too",
        "推荐{group}：{n} 家中 {k} 家也买",
        "推薦{group}：{n} 家中 {k} 家也買",
    ),
    "alike": L(
        "Like loyal customers: {signs}. Of the {n} most alike {k} are loyal, of all {all_n} {all_k}.",
        "与忠诚客户相似：{signs}。最相似的 {n} 家有 {k} 家忠诚，全部 {all_n} 家中有 {all_k} 家。",
        "與忠誠客戶相似：{signs}。最相似的 {n} 家有 {k} 家忠誠，全部 {all_n} 家中有 {all_k} 家。",
    ),
    "alike_sign": L(
        "{label} {text} ({k} of {n} loyal)",
        "{label}为{text}（{n} 家中 {k} 家忠诚）",
        "{label}為{text}（{n} 家中 {k} 家忠誠）",
    ),
    "alike_short": L(
        "is like loyal customers", "与忠诚客户相似", "與忠誠客戶相似"
    ),
    "ant": L(
        "Small, but grew from {before} to {year} in a year at a margin of {margin}.",
        "规模小，但一年内从 {before} 增长到 {year}，毛利率 {margin}。",
        "規模小，但一年內從 {before} 成長到 {year}，毛利率 {margin}。",
    ),
    "ant_record": L(
        "Of last year's {n} such {k} grew to medium or more, of {other_n} others {other_k}.",
        "去年这样的 {n} 家中有 {k} 家升到中等以上，其他 {other_n} 家小客户中有 {other_k} 家。",
        "去年這樣的 {n} 家中有 {k} 家升到中型以上，其他 {other_n} 家小客戶中有 {other_k} 家。",
    ),
    "and": L("{one} {other}", "{one}{other}", "{one}{other}"),
    "no_difference": L("No clear difference.", "没有明显差别。", "沒有明顯差別。"),
    "no_record": L(
        "Too few such customers last year to tell how they fare.",
        "去年这类客户太少，看不出后来的发展。",
        "去年這類客戶太少，看不出後來的發展。",
    ),
    "ant_short": L("small, growing: help on", "潜力小客户：多加扶持", "潛力小客戶：多加扶持"),
    "referrer": L(
        "{name} buys from us ({tie}): ask for an introduction.",
        "{name}是我们的客户（{tie}），可请其引荐。",
        "{name}是我們的客戶（{tie}），可請其引薦。",
    ),
    "referrer_through": L(
        "{name} buys from us ({tie} of {through}, which knows this one): ask for an introduction.",
        "{name}是我们的客户（与{through}为{tie}关系，后者认识该客户），可请其引荐。",
        "{name}是我們的客戶（與{through}為{tie}關係，後者認識該客戶），可請其引薦。",
    ),
    "referrer_guess": L(
        "A guess: {name} buys from us, in the same industry and area. Ask whether they know each other.",
        "推测：{name}是我们的客户，同行业、同区域，可询问是否相识。",
        "推測：{name}是我們的客戶，同產業、同區域，可詢問是否相識。",
    ),
    "referrer_short": L("ask {name} for an introduction", "请{name}引荐", "請{name}引薦"),
    "loop": L(
        "{third_goods}: {second} sells, {first} buys. Bring them together and sell {second} {second_goods} "
        "({second_amount} a year): at most {limit} off {first_goods} ({limit_new} if that sale is new too); offer {offer}.",
        "{third_goods}：{second}出售，{first}采购。撮合双方，向前者销售{second_goods}（每年 {second_amount}）："
        "给后者的{first_goods}最多让利 {limit}（若也是新成交则 {limit_new}），建议 {offer}。",
        "{third_goods}：{second}出售，{first}採購。撮合雙方，向前者銷售{second_goods}（每年 {second_amount}）："
        "給後者的{first_goods}最多讓利 {limit}（若也是新成交則 {limit_new}），建議 {offer}。",
    ),
    "loop_circle": L(
        "Circle: {chain}. At most {limit} off {goods}; offer {offer}.",
        "互惠链：{chain}。{goods}最多让利 {limit}，建议让利 {offer}。",
        "互惠鏈：{chain}。{goods}最多讓利 {limit}，建議讓利 {offer}。",
    ),
    "loop_link": L(
        "{seller} – {goods} {amount} → ",
        "{seller} – {goods} {amount} → ",
        "{seller} – {goods} {amount} → ",
    ),
    "us": L("we", "我方", "我方"),
    "loop_short": L(
        "reciprocal trade with {name}", "与{name}互惠交易", "與{name}互惠交易"
    ),
    "made": L(
        "{count} {count:suggestion|suggestions} to decide: {kinds}.",
        "待决定的建议 {count} 条：{kinds}。",
        "待決定的建議 {count} 則：{kinds}。",
    ),
    "none": L("Nothing to suggest now.", "目前没有建议。", "目前沒有建議。"),
    "of_kind": L("{count} {kind}", "{kind} {count}", "{kind} {count}"),
    "refused": L("{kind}: {why}", "{kind}：{why}", "{kind}：{why}"),
    "tasks": L(
        "{count} {count:task|tasks} made from what you took.",
        "已根据采纳的建议新建 {count} 项待办。",
        "已依採納的建議新增 {count} 項待辦。",
    ),
    "tasks_dry": L(
        "{count} {count:task|tasks} would be made from what you took.",
        "将根据采纳的建议新建 {count} 项待办。",
        "將依採納的建議新增 {count} 項待辦。",
    ),
    "decided": L(
        "{count} decided {count:one stays|ones stay} as they are.",
        "已有决定的 {count} 条保留不变。",
        "已有決定的 {count} 則保留不變。",
    ),
    "where": L(
        "Decide each on the sheet Suggestions: Take, Later or No; Take makes a task when Suggest runs again.",
        "请在“建议”表逐条决定：采纳、以后或不要；采纳的在下次“找机会”时生成待办。",
        "請在「建議」表逐則決定：採納、以後或不要；採納的在下次「找機會」時產生待辦。",
    ),
    "offers_record": L(
        "Record of a year ago: of {customers} customers who bought again, {hits} bought the group offered first; "
        "the group that most buy would have hit {popular}, one drawn by lot {at_random}.",
        "一年前的检验：之后再次购买的 {customers} 家客户中，有 {hits} 家买了首推类别；若都推最热销类别为 {popular} 家，随机推荐为 {at_random}。",
        "一年前的檢驗：之後再次購買的 {customers} 家客戶中，有 {hits} 家買了首推類別；若都推最熱銷類別為 {popular} 家，隨機推薦為 {at_random}。",
    ),
    "no_orders": Coded(
        "There are no order lines with a customer, a day and an amount yet. Import orders first.",
        "还没有填有客户、日期和金额的订单。请先导入订单。",
        "還沒有填有客戶、日期和金額的訂單。請先匯入訂單。",
    ),
    "not_analysed": Coded(
        "The accounts are not analysed yet. Press Analyse first, or run: repbook analyse.",
        "客户尚未分析。请先按“分析客户”，或执行：repbook analyse。",
        "客戶尚未分析。請先按「分析客戶」，或執行：repbook analyse。",
    ),
    "many_groups": Coded(
        "{count} product groups are too many to compare (at most {most}): fill Product group on Orders.",
        "产品类别有 {count} 种，太多而无法比较（最多 {most} 种）：请在订单表填写“产品类别”。",
        "產品類別有 {count} 種，太多而無法比較（最多 {most} 種）：請在訂單表填寫「產品類別」。",
    ),
    "few_pairs": Coded(
        "Too few customers: a pair of groups needs {both} that buy both, of {base} that buy the first.",
        "客户太少：一对类别至少需有 {base} 家购买前者，其中 {both} 家两者都买。",
        "客戶太少：一對類別至少需有 {base} 家購買前者，其中 {both} 家兩者都買。",
    ),
    "few_alike": Coded(
        "Too few customers to compare: {loyal} loyal ones ({loyal_least} needed) and {others} others ({others_least} needed).",
        "可比较的客户太少：忠诚客户 {loyal} 家（至少 {loyal_least} 家），其他客户 {others} 家（至少 {others_least} 家）。",
        "可比較的客戶太少：忠誠客戶 {loyal} 家（至少 {loyal_least} 家），其他客戶 {others} 家（至少 {others_least} 家）。",
    ),
    "not_apart": Coded(
        "Features do not tell loyal ones apart here ({auc}; {least} is needed, 0.5 is chance).",
        "本簿的客户特征区分不出忠诚客户（区分度 {auc}，至少要 {least}，0.5 等于随机）。",
        "本簿的客戶特徵區分不出忠誠客戶（區分度 {auc}，至少要 {least}，0.5 等於隨機）。",
    ),
    "no_margin": Coded(
        "{count} {count:loop of trade lacks|loops of trade lack} our margin: fill Margin on Relations.",
        "{count} 组互惠交易缺少我方毛利率：请在关系网表填写“毛利率”。",
        "{count} 組互惠交易缺少我方毛利率：請在關係網表填寫「毛利率」。",
    ),
    "more_circles": Coded(
        "There are more circles than the {most} shown; the shortest come first.",
        "互惠链多于所列的 {most} 条，已优先列出最短的。",
        "互惠鏈多於所列的 {most} 條，已優先列出最短的。",
    ),
    "no_goods": Coded(
        "{count} {count:trade|trades} on Relations without goods or an amount {count:was|were} left out.",
        "关系网表中有 {count} 笔买卖缺少货品或金额，未计入。",
        "關係網表中有 {count} 筆買賣缺少貨品或金額，未計入。",
    ),
    "no_group": Coded(
        "{count} order {count:line|lines} without a product group {count:was|were} left out of the offers.",
        "{count} 行订单没有产品类别，未计入推荐。",
        "{count} 筆訂單沒有產品類別，未計入推薦。",
    ),
    "several_parties": Coded(
        "{name} may be any of {accounts}: write the ID instead.",
        "“{name}”可能是 {accounts} 中的任何一家：请改填编号。",
        "「{name}」可能是 {accounts} 中的任何一家：請改填編號。",
    ),
    "impossible_margin": Coded(
        "A margin of {value} is not possible: write 20% or 0.2.",
        "毛利率不可能是 {value}：请写成 20% 或 0.2。",
        "毛利率不可能是 {value}：請寫成 20% 或 0.2。",
    ),
}  # fmt: skip
