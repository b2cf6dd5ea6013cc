"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def reports1_title(env):
    v0 = env.words(('Reports 1 · Customers', '分析报表 1 · 客户', '分析報表 1 · 客戶'))
    return v0


@single
def reports1_scope(env):
    v0 = env.words(('365 days to ', '截至 ', '截至 '))
    v1 = env.cell('analysed_on')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words((' · ', ' 的 365 天 · ', ' 的 365 天 · '))
    v4 = env.cell('reports1.at.top.01')
    v5 = env.column('report_rows', 'of_all')
    v6 = env.words((' customer with revenue', ' 个成交客户', ' 位成交客戶'))
    v7 = env.words((' customers with revenue', ' 个成交客户', ' 位成交客戶'))
    return ((text((text((text(v0) + text(((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)))) + text(v3))) + text((text(('' if equal(v4, 0.0) else ('' if blank(item(v5, v4)) else item(v5, v4)))) + text((v6 if equal(('' if equal(v4, 0.0) else ('' if blank(item(v5, v4)) else item(v5, v4))), 1.0) else v7))))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else '')


@single
def reports1_finding(env):
    v0 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    v1 = env.cell('reports1.at.top.01')
    v2 = env.words(('Too few customers with revenue (', '有销售额的客户太少（', '有銷售額的客戶太少（'))
    v3 = env.column('report_rows', 'of_all')
    v4 = env.words((') for shares to say much.', ' 个），占比说明不了什么。', ' 位），占比說明不了什麼。'))
    v5 = env.column('report_rows', 'revenue_share')
    v6 = env.words(('The first ', '前 ', '前 '))
    v7 = env.column('report_rows', 'share')
    v8 = env.words(('–', '–', '–'))
    v9 = env.words((' of customers bring ', ' 的客户带来 ', ' 的客戶帶來 '))
    v10 = env.words((' of revenue', ' 的销售额', ' 的銷售額'))
    v11 = env.words((' and ', '、', '、'))
    v12 = env.column('report_rows', 'profit_share')
    v13 = env.words((' of profit', ' 的毛利', ' 的毛利'))
    v14 = env.words(('; there is no profit to share', '；没有毛利可分', '；沒有毛利可分'))
    v15 = env.words(('; ', '；', '；'))
    v16 = env.cell('reports1.losers')
    v17 = env.words((' loss makers cost ', ' 个亏损客户共亏 ', ' 位虧損客戶共虧 '))
    v18 = env.cell('reports1.lost')
    v19 = env.cell('lang')
    v20 = env.words(('', '万', '萬'))
    v21 = env.words((' over the years', '', ''))
    v22 = env.words(('.', '。', '。'))
    return (v0 if equal(v1, 0.0) else ((text((text(v2) + text(('' if equal(v1, 0.0) else ('' if blank(item(v3, v1)) else item(v3, v1)))))) + text(v4)) if equal(gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1)))), False) else (text((text((text((text((text((text((text(v6) + text(((text(round_half_up((100.0 * number(('' if equal(v1, 0.0) else ('' if blank(item(v7, v1)) else item(v7, v1))))), 0.0)) + text('%')) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v7, v1)) else item(v7, v1)))) else v8)))) + text(v9))) + text(((text(round_half_up((100.0 * number(('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1))))), 0.0)) + text('%')) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1)))) else v8)))) + text(v10))) + text(((text((text(v11) + text(((text(round_half_up((100.0 * number(('' if equal(v1, 0.0) else ('' if blank(item(v12, v1)) else item(v12, v1))))), 0.0)) + text('%')) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v12, v1)) else item(v12, v1)))) else v8)))) + text(v13)) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v12, v1)) else item(v12, v1)))) else v14)))) + text(((text((text((text((text(v15) + text(v16))) + text(v17))) + text((((text(round_half_up(divide(round_half_up((0.0 - number(v18)), 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up((0.0 - number(v18)), 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up((0.0 - number(v18)), 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up((0.0 - number(v18)), 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up((0.0 - number(v18)), 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up((0.0 - number(v18)), 2.0) >= 1000.0) else round_half_up(round_half_up((0.0 - number(v18)), 2.0), 0.0)))) if equal(v19, 'en') else ((text(round_half_up(divide(round_half_up((0.0 - number(v18)), 2.0), 10000.0), 1.0)) + text(v20)) if (round_half_up((0.0 - number(v18)), 2.0) >= 10000.0) else round_half_up(round_half_up((0.0 - number(v18)), 2.0), 0.0)))))) + text(v21)) if after(v16, 0.0) else '')))) + text(v22))))


@single
def reports1_curve_says(env):
    v0 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    v1 = env.cell('reports1.at.top.01')
    v2 = env.words(('Too few customers with revenue (', '有销售额的客户太少（', '有銷售額的客戶太少（'))
    v3 = env.column('report_rows', 'of_all')
    v4 = env.words((') for shares to say much.', ' 个），占比说明不了什么。', ' 位），占比說明不了什麼。'))
    v5 = env.column('report_rows', 'revenue_share')
    v6 = env.words(('The first ', '前 ', '前 '))
    v7 = env.column('report_rows', 'share')
    v8 = env.words(('–', '–', '–'))
    v9 = env.words((' bring ', ' 的客户占销售额 ', ' 的客戶占銷售額 '))
    v10 = env.words((' of revenue here; the claim is ', '，常说的是 ', '，常說的是 '))
    v11 = env.cell('reports1.claim.y')
    v12 = env.words(('.', '。', '。'))
    return (v0 if equal(v1, 0.0) else ((text((text(v2) + text(('' if equal(v1, 0.0) else ('' if blank(item(v3, v1)) else item(v3, v1)))))) + text(v4)) if equal(gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1)))), False) else (text((text((text((text((text((text(v6) + text(((text(round_half_up((100.0 * number(('' if equal(v1, 0.0) else ('' if blank(item(v7, v1)) else item(v7, v1))))), 0.0)) + text('%')) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v7, v1)) else item(v7, v1)))) else v8)))) + text(v9))) + text(((text(round_half_up((100.0 * number(('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1))))), 0.0)) + text('%')) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1)))) else v8)))) + text(v10))) + text(((text(round_half_up((100.0 * number(v11)), 0.0)) + text('%')) if gives_number(lambda: v11) else v8)))) + text(v12))))


@single
def reports1_classes_says(env):
    v0 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    v1 = env.cell('reports1.at.top.01')
    v2 = env.cell('reports1.classes.top.customers')
    v3 = env.cell('reports1.classes.large.customers')
    v4 = env.words((' top and large customers of ', ' 个顶级与大客户（共 ', ' 位頂級與大客戶（共 '))
    v5 = env.cell('reports1.classes.all.customers')
    v6 = env.words((' bring ', ' 个）占销售额 ', ' 位）占銷售額 '))
    v7 = env.cell('reports1.classes.top.revenue_share')
    v8 = env.cell('reports1.classes.large.revenue_share')
    v9 = env.words(('–', '–', '–'))
    v10 = env.words((' of revenue', '', ''))
    v11 = env.words((' and get ', '、联系次数 ', '、聯絡次數 '))
    v12 = env.cell('reports1.classes.top.contact_share')
    v13 = env.cell('reports1.classes.large.contact_share')
    v14 = env.words((' of contacts', '', ''))
    v15 = env.cell('reports1.contacts')
    v16 = env.words(('.', '。', '。'))
    return (v0 if equal(v1, 0.0) else (text((text((text((text((text((text((text((number(v2) + number(v3))) + text(v4))) + text(v5))) + text(v6))) + text(((text(round_half_up((100.0 * number(if_error(lambda: (number(v7) + number(v8)), lambda: ''))), 0.0)) + text('%')) if gives_number(lambda: if_error(lambda: (number(v7) + number(v8)), lambda: '')) else v9)))) + text(v10))) + text(((text((text(v11) + text(((text(round_half_up((100.0 * number(if_error(lambda: (number(v12) + number(v13)), lambda: ''))), 0.0)) + text('%')) if gives_number(lambda: if_error(lambda: (number(v12) + number(v13)), lambda: '')) else v9)))) + text(v14)) if after(v15, 0.0) else '')))) + text(v16)))


@single
def reports1_classes_top_name(env):
    v0 = env.code('pyramid.top')
    return v0


@single
def reports1_classes_top_customers(env):
    v0 = env.cell('reports1.at.class.top')
    v1 = env.column('report_rows', 'customers')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_top_revenue(env):
    v0 = env.cell('reports1.at.class.top')
    v1 = env.column('report_rows', 'revenue')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_top_revenue_share(env):
    v0 = env.cell('reports1.classes.top.revenue')
    v1 = env.cell('reports1.classes.all.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_classes_top_contact_share(env):
    v0 = env.cell('reports1.at.class.top')
    v1 = env.column('report_rows', 'contacts')
    v2 = env.cell('reports1.contacts')
    return if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '')


@single
def reports1_classes_top_margin(env):
    v0 = env.cell('reports1.at.class.top')
    v1 = env.column('report_rows', 'profit')
    v2 = env.cell('reports1.classes.top.revenue')
    return (if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '') if some(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')


@single
def reports1_classes_large_name(env):
    v0 = env.code('pyramid.large')
    return v0


@single
def reports1_classes_large_customers(env):
    v0 = env.cell('reports1.at.class.large')
    v1 = env.column('report_rows', 'customers')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_large_revenue(env):
    v0 = env.cell('reports1.at.class.large')
    v1 = env.column('report_rows', 'revenue')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_large_revenue_share(env):
    v0 = env.cell('reports1.classes.large.revenue')
    v1 = env.cell('reports1.classes.all.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_classes_large_contact_share(env):
    v0 = env.cell('reports1.at.class.large')
    v1 = env.column('report_rows', 'contacts')
    v2 = env.cell('reports1.contacts')
    return if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '')


@single
def reports1_classes_large_margin(env):
    v0 = env.cell('reports1.at.class.large')
    v1 = env.column('report_rows', 'profit')
    v2 = env.cell('reports1.classes.large.revenue')
    return (if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '') if some(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')


@single
def reports1_classes_medium_name(env):
    v0 = env.code('pyramid.medium')
    return v0


@single
def reports1_classes_medium_customers(env):
    v0 = env.cell('reports1.at.class.medium')
    v1 = env.column('report_rows', 'customers')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_medium_revenue(env):
    v0 = env.cell('reports1.at.class.medium')
    v1 = env.column('report_rows', 'revenue')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_medium_revenue_share(env):
    v0 = env.cell('reports1.classes.medium.revenue')
    v1 = env.cell('reports1.classes.all.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_classes_medium_contact_share(env):
    v0 = env.cell('reports1.at.class.medium')
    v1 = env.column('report_rows', 'contacts')
    v2 = env.cell('reports1.contacts')
    return if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '')


@single
def reports1_classes_medium_margin(env):
    v0 = env.cell('reports1.at.class.medium')
    v1 = env.column('report_rows', 'profit')
    v2 = env.cell('reports1.classes.medium.revenue')
    return (if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '') if some(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')


@single
def reports1_classes_small_name(env):
    v0 = env.code('pyramid.small')
    return v0


@single
def reports1_classes_small_customers(env):
    v0 = env.cell('reports1.at.class.small')
    v1 = env.column('report_rows', 'customers')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_small_revenue(env):
    v0 = env.cell('reports1.at.class.small')
    v1 = env.column('report_rows', 'revenue')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_small_revenue_share(env):
    v0 = env.cell('reports1.classes.small.revenue')
    v1 = env.cell('reports1.classes.all.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_classes_small_contact_share(env):
    v0 = env.cell('reports1.at.class.small')
    v1 = env.column('report_rows', 'contacts')
    v2 = env.cell('reports1.contacts')
    return if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '')


@single
def reports1_classes_small_margin(env):
    v0 = env.cell('reports1.at.class.small')
    v1 = env.column('report_rows', 'profit')
    v2 = env.cell('reports1.classes.small.revenue')
    return (if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '') if some(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')


@single
def reports1_classes_inactive_name(env):
    v0 = env.code('pyramid.inactive')
    return v0


@single
def reports1_classes_inactive_customers(env):
    v0 = env.cell('reports1.at.class.inactive')
    v1 = env.column('report_rows', 'customers')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_inactive_revenue(env):
    v0 = env.cell('reports1.at.class.inactive')
    v1 = env.column('report_rows', 'revenue')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_inactive_revenue_share(env):
    v0 = env.cell('reports1.classes.inactive.revenue')
    v1 = env.cell('reports1.classes.all.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_classes_inactive_contact_share(env):
    v0 = env.cell('reports1.at.class.inactive')
    v1 = env.column('report_rows', 'contacts')
    v2 = env.cell('reports1.contacts')
    return if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '')


@single
def reports1_classes_inactive_margin(env):
    v0 = env.cell('reports1.at.class.inactive')
    v1 = env.column('report_rows', 'profit')
    v2 = env.cell('reports1.classes.inactive.revenue')
    return (if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '') if some(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')


@single
def reports1_classes_prospect_name(env):
    v0 = env.code('pyramid.prospect')
    return v0


@single
def reports1_classes_prospect_customers(env):
    v0 = env.cell('reports1.at.class.prospect')
    v1 = env.column('report_rows', 'customers')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_prospect_revenue(env):
    v0 = env.cell('reports1.at.class.prospect')
    v1 = env.column('report_rows', 'revenue')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_prospect_revenue_share(env):
    v0 = env.cell('reports1.classes.prospect.revenue')
    v1 = env.cell('reports1.classes.all.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_classes_prospect_contact_share(env):
    v0 = env.cell('reports1.at.class.prospect')
    v1 = env.column('report_rows', 'contacts')
    v2 = env.cell('reports1.contacts')
    return if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '')


@single
def reports1_classes_prospect_margin(env):
    v0 = env.cell('reports1.at.class.prospect')
    v1 = env.column('report_rows', 'profit')
    v2 = env.cell('reports1.classes.prospect.revenue')
    return (if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '') if some(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')


@single
def reports1_classes_suspect_name(env):
    v0 = env.code('pyramid.suspect')
    return v0


@single
def reports1_classes_suspect_customers(env):
    v0 = env.cell('reports1.at.class.suspect')
    v1 = env.column('report_rows', 'customers')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_suspect_revenue(env):
    v0 = env.cell('reports1.at.class.suspect')
    v1 = env.column('report_rows', 'revenue')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0))


@single
def reports1_classes_suspect_revenue_share(env):
    v0 = env.cell('reports1.classes.suspect.revenue')
    v1 = env.cell('reports1.classes.all.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_classes_suspect_contact_share(env):
    v0 = env.cell('reports1.at.class.suspect')
    v1 = env.column('report_rows', 'contacts')
    v2 = env.cell('reports1.contacts')
    return if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '')


@single
def reports1_classes_suspect_margin(env):
    v0 = env.cell('reports1.at.class.suspect')
    v1 = env.column('report_rows', 'profit')
    v2 = env.cell('reports1.classes.suspect.revenue')
    return (if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)), number(v2)), lambda: '') if some(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')


@single
def reports1_classes_all_customers(env):
    v0 = env.cell('reports1.at.class.top')
    v1 = env.column('report_rows', 'customers')
    v2 = env.cell('reports1.at.class.large')
    v3 = env.cell('reports1.at.class.medium')
    v4 = env.cell('reports1.at.class.small')
    v5 = env.cell('reports1.at.class.inactive')
    v6 = env.cell('reports1.at.class.prospect')
    v7 = env.cell('reports1.at.class.suspect')
    v8 = env.cell('reports1.at.class.other')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0), (('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2))) if gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2)))) else 0.0), (('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3))) if gives_number(lambda: ('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3)))) else 0.0), (('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4))) if gives_number(lambda: ('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4)))) else 0.0), (('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5))) if gives_number(lambda: ('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5)))) else 0.0), (('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6))) if gives_number(lambda: ('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6)))) else 0.0), (('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7))) if gives_number(lambda: ('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7)))) else 0.0), (('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8))) if gives_number(lambda: ('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8)))) else 0.0))


@single
def reports1_classes_all_revenue(env):
    v0 = env.cell('reports1.at.class.top')
    v1 = env.column('report_rows', 'revenue')
    v2 = env.cell('reports1.at.class.large')
    v3 = env.cell('reports1.at.class.medium')
    v4 = env.cell('reports1.at.class.small')
    v5 = env.cell('reports1.at.class.inactive')
    v6 = env.cell('reports1.at.class.prospect')
    v7 = env.cell('reports1.at.class.suspect')
    v8 = env.cell('reports1.at.class.other')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0), (('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2))) if gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2)))) else 0.0), (('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3))) if gives_number(lambda: ('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3)))) else 0.0), (('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4))) if gives_number(lambda: ('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4)))) else 0.0), (('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5))) if gives_number(lambda: ('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5)))) else 0.0), (('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6))) if gives_number(lambda: ('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6)))) else 0.0), (('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7))) if gives_number(lambda: ('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7)))) else 0.0), (('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8))) if gives_number(lambda: ('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8)))) else 0.0))


@single
def reports1_classes_all_revenue_share(env):
    v0 = env.cell('reports1.classes.all.revenue')
    return if_error(lambda: divide(number(v0), number(v0)), lambda: '')


@single
def reports1_classes_all_contact_share(env):
    v0 = env.cell('reports1.at.class.top')
    v1 = env.column('report_rows', 'contacts')
    v2 = env.cell('reports1.at.class.large')
    v3 = env.cell('reports1.at.class.medium')
    v4 = env.cell('reports1.at.class.small')
    v5 = env.cell('reports1.at.class.inactive')
    v6 = env.cell('reports1.at.class.prospect')
    v7 = env.cell('reports1.at.class.suspect')
    v8 = env.cell('reports1.at.class.other')
    v9 = env.cell('reports1.contacts')
    return if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0), (('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2))) if gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2)))) else 0.0), (('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3))) if gives_number(lambda: ('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3)))) else 0.0), (('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4))) if gives_number(lambda: ('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4)))) else 0.0), (('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5))) if gives_number(lambda: ('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5)))) else 0.0), (('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6))) if gives_number(lambda: ('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6)))) else 0.0), (('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7))) if gives_number(lambda: ('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7)))) else 0.0), (('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8))) if gives_number(lambda: ('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8)))) else 0.0)), number(v9)), lambda: '')


@single
def reports1_classes_all_margin(env):
    v0 = env.cell('reports1.at.class.top')
    v1 = env.column('report_rows', 'profit')
    v2 = env.cell('reports1.at.class.large')
    v3 = env.cell('reports1.at.class.medium')
    v4 = env.cell('reports1.at.class.small')
    v5 = env.cell('reports1.at.class.inactive')
    v6 = env.cell('reports1.at.class.prospect')
    v7 = env.cell('reports1.at.class.suspect')
    v8 = env.cell('reports1.at.class.other')
    v9 = env.cell('reports1.classes.all.revenue')
    return (if_error(lambda: divide(total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0), (('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2))) if gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2)))) else 0.0), (('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3))) if gives_number(lambda: ('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3)))) else 0.0), (('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4))) if gives_number(lambda: ('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4)))) else 0.0), (('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5))) if gives_number(lambda: ('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5)))) else 0.0), (('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6))) if gives_number(lambda: ('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6)))) else 0.0), (('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7))) if gives_number(lambda: ('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7)))) else 0.0), (('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8))) if gives_number(lambda: ('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8)))) else 0.0)), number(v9)), lambda: '') if some(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2)))), gives_number(lambda: ('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3)))), gives_number(lambda: ('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4)))), gives_number(lambda: ('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5)))), gives_number(lambda: ('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6)))), gives_number(lambda: ('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7)))), gives_number(lambda: ('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8))))) else '')


@single
def reports1_faces_red_name(env):
    v0 = env.code('face.red')
    return v0


@single
def reports1_faces_red_count(env):
    v0 = env.code('face.red')
    v1 = env.cell('reports1.confirmed.red')
    return (text((text(count_masks(env.mask('accounts', 'face_suggested', 'told', v0))) + text(' / '))) + text(v1))


@single
def reports1_faces_red_revenue(env):
    v0 = env.column('accounts', 'revenue_life')
    v1 = env.code('face.red')
    return sum_masked(v0, env.mask('accounts', 'face_suggested', 'told', v1))


@single
def reports1_faces_red_profit(env):
    v0 = env.column('accounts', 'profit_life')
    v1 = env.code('face.red')
    return sum_masked(v0, env.mask('accounts', 'face_suggested', 'told', v1))


@single
def reports1_faces_red_profit_highlight(env):
    v0 = env.cell('reports1.faces.red.profit')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_faces_red_margin(env):
    v0 = env.cell('reports1.faces.red.profit')
    v1 = env.cell('reports1.faces.red.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_faces_red_margin_highlight(env):
    v0 = env.cell('reports1.faces.red.profit')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_faces_white_name(env):
    v0 = env.code('face.white')
    return v0


@single
def reports1_faces_white_count(env):
    v0 = env.code('face.white')
    v1 = env.cell('reports1.confirmed.white')
    return (text((text(count_masks(env.mask('accounts', 'face_suggested', 'told', v0))) + text(' / '))) + text(v1))


@single
def reports1_faces_white_revenue(env):
    v0 = env.column('accounts', 'revenue_life')
    v1 = env.code('face.white')
    return sum_masked(v0, env.mask('accounts', 'face_suggested', 'told', v1))


@single
def reports1_faces_white_profit(env):
    v0 = env.column('accounts', 'profit_life')
    v1 = env.code('face.white')
    return sum_masked(v0, env.mask('accounts', 'face_suggested', 'told', v1))


@single
def reports1_faces_white_profit_highlight(env):
    v0 = env.cell('reports1.faces.white.profit')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_faces_white_margin(env):
    v0 = env.cell('reports1.faces.white.profit')
    v1 = env.cell('reports1.faces.white.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_faces_white_margin_highlight(env):
    v0 = env.cell('reports1.faces.white.profit')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_faces_black_name(env):
    v0 = env.code('face.black')
    return v0


@single
def reports1_faces_black_count(env):
    v0 = env.code('face.black')
    v1 = env.cell('reports1.confirmed.black')
    return (text((text(count_masks(env.mask('accounts', 'face_suggested', 'told', v0))) + text(' / '))) + text(v1))


@single
def reports1_faces_black_revenue(env):
    v0 = env.column('accounts', 'revenue_life')
    v1 = env.code('face.black')
    return sum_masked(v0, env.mask('accounts', 'face_suggested', 'told', v1))


@single
def reports1_faces_black_profit(env):
    v0 = env.column('accounts', 'profit_life')
    v1 = env.code('face.black')
    return sum_masked(v0, env.mask('accounts', 'face_suggested', 'told', v1))


@single
def reports1_faces_black_profit_highlight(env):
    v0 = env.cell('reports1.faces.black.profit')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_faces_black_margin(env):
    v0 = env.cell('reports1.faces.black.profit')
    v1 = env.cell('reports1.faces.black.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_faces_black_margin_highlight(env):
    v0 = env.cell('reports1.faces.black.profit')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_faces_loss_name(env):
    v0 = env.words(('Loss', '亏损', '虧損'))
    return v0


@single
def reports1_faces_loss_count(env):
    v0 = env.words(('Loss', '亏损', '虧損'))
    v1 = env.words(('–', '–', '–'))
    return (text((text(count_masks(env.mask('accounts', 'face_suggested', 'told', v0))) + text(' / '))) + text(v1))


@single
def reports1_faces_loss_revenue(env):
    v0 = env.column('accounts', 'revenue_life')
    v1 = env.words(('Loss', '亏损', '虧損'))
    return sum_masked(v0, env.mask('accounts', 'face_suggested', 'told', v1))


@single
def reports1_faces_loss_profit(env):
    v0 = env.column('accounts', 'profit_life')
    v1 = env.words(('Loss', '亏损', '虧損'))
    return sum_masked(v0, env.mask('accounts', 'face_suggested', 'told', v1))


@single
def reports1_faces_loss_profit_highlight(env):
    v0 = env.cell('reports1.faces.loss.profit')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_faces_loss_margin(env):
    v0 = env.cell('reports1.faces.loss.profit')
    v1 = env.cell('reports1.faces.loss.revenue')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def reports1_faces_loss_margin_highlight(env):
    v0 = env.cell('reports1.faces.loss.profit')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_ageing_note(env):
    v0 = env.words(('ours to pay: ', '应付客户 ', '應付客戶 '))
    v1 = env.cell('reports1.ours')
    v2 = env.cell('lang')
    v3 = env.words(('', '万', '萬'))
    return ((text(v0) + text((((text(round_half_up(divide(round_half_up((0.0 - number(v1)), 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up((0.0 - number(v1)), 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up((0.0 - number(v1)), 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up((0.0 - number(v1)), 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up((0.0 - number(v1)), 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up((0.0 - number(v1)), 2.0) >= 1000.0) else round_half_up(round_half_up((0.0 - number(v1)), 2.0), 0.0)))) if equal(v2, 'en') else ((text(round_half_up(divide(round_half_up((0.0 - number(v1)), 2.0), 10000.0), 1.0)) + text(v3)) if (round_half_up((0.0 - number(v1)), 2.0) >= 10000.0) else round_half_up(round_half_up((0.0 - number(v1)), 2.0), 0.0))))) if before(v1, 0.0) else '')


@single
def reports1_ageing_says(env):
    v0 = env.words(('Nothing is open.', '没有未收款。', '沒有未收款。'))
    v1 = env.cell('reports1.ageing.all')
    v2 = env.words(('Nothing is overdue.', '没有逾期。', '沒有逾期。'))
    v3 = env.cell('reports1.ageing.late')
    v4 = env.words(('No payment is on file: every order counts as open.', '没有付款记录：所有订单都算未收。', '沒有付款紀錄：所有訂單都算未收。'))
    v5 = env.cell('no_payments')
    v6 = env.cell('lang')
    v7 = env.words(('', '万', '萬'))
    v8 = env.words((' is overdue, ', ' 已逾期，', ' 已逾期，'))
    v9 = env.words(('', '其中 ', '其中 '))
    v10 = env.cell('reports1.ageing.over.amount')
    v11 = env.words((' of it', '', ''))
    v12 = env.words(('nothing', '没有', '沒有'))
    v13 = env.words((' beyond ', ' 超过 ', ' 超過 '))
    v14 = env.cell('ageing_3')
    v15 = env.words((' days.', ' 天。', ' 天。'))
    return (v0 if equal(v1, 0.0) else (v2 if equal(v3, 0.0) else (v4 if equal(v5, 1.0) else (text((text((text((text((text((((text(round_half_up(divide(round_half_up(v3, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v3, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v3, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v3, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v3, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v3, 2.0) >= 1000.0) else round_half_up(round_half_up(v3, 2.0), 0.0)))) if equal(v6, 'en') else ((text(round_half_up(divide(round_half_up(v3, 2.0), 10000.0), 1.0)) + text(v7)) if (round_half_up(v3, 2.0) >= 10000.0) else round_half_up(round_half_up(v3, 2.0), 0.0)))) + text(v8))) + text(((text((text(v9) + text((((text(round_half_up(divide(round_half_up(v10, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v10, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v10, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v10, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v10, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v10, 2.0) >= 1000.0) else round_half_up(round_half_up(v10, 2.0), 0.0)))) if equal(v6, 'en') else ((text(round_half_up(divide(round_half_up(v10, 2.0), 10000.0), 1.0)) + text(v7)) if (round_half_up(v10, 2.0) >= 10000.0) else round_half_up(round_half_up(v10, 2.0), 0.0)))))) + text(v11)) if after(v10, 0.0) else v12)))) + text(v13))) + text(v14))) + text(v15)))))


@single
def reports1_top1_name(env):
    v0 = env.cell('reports1.top1.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(1.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top1_revenue(env):
    v0 = env.cell('reports1.top1.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_before(env):
    v0 = env.cell('reports1.top1.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_margin(env):
    v0 = env.cell('reports1.top1.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_margin_highlight(env):
    v0 = env.cell('reports1.top1.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_top2_name(env):
    v0 = env.cell('reports1.top2.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(2.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top2_revenue(env):
    v0 = env.cell('reports1.top2.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_before(env):
    v0 = env.cell('reports1.top2.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_margin(env):
    v0 = env.cell('reports1.top2.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_margin_highlight(env):
    v0 = env.cell('reports1.top2.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_top3_name(env):
    v0 = env.cell('reports1.top3.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(3.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top3_revenue(env):
    v0 = env.cell('reports1.top3.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_before(env):
    v0 = env.cell('reports1.top3.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_margin(env):
    v0 = env.cell('reports1.top3.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_margin_highlight(env):
    v0 = env.cell('reports1.top3.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_top4_name(env):
    v0 = env.cell('reports1.top4.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(4.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top4_revenue(env):
    v0 = env.cell('reports1.top4.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_before(env):
    v0 = env.cell('reports1.top4.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_margin(env):
    v0 = env.cell('reports1.top4.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_margin_highlight(env):
    v0 = env.cell('reports1.top4.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_top5_name(env):
    v0 = env.cell('reports1.top5.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(5.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top5_revenue(env):
    v0 = env.cell('reports1.top5.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_before(env):
    v0 = env.cell('reports1.top5.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_margin(env):
    v0 = env.cell('reports1.top5.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_margin_highlight(env):
    v0 = env.cell('reports1.top5.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_top6_name(env):
    v0 = env.cell('reports1.top6.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(6.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top6_revenue(env):
    v0 = env.cell('reports1.top6.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_before(env):
    v0 = env.cell('reports1.top6.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_margin(env):
    v0 = env.cell('reports1.top6.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_margin_highlight(env):
    v0 = env.cell('reports1.top6.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_top7_name(env):
    v0 = env.cell('reports1.top7.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(7.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top7_revenue(env):
    v0 = env.cell('reports1.top7.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_before(env):
    v0 = env.cell('reports1.top7.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_margin(env):
    v0 = env.cell('reports1.top7.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_margin_highlight(env):
    v0 = env.cell('reports1.top7.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_top8_name(env):
    v0 = env.cell('reports1.top8.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(8.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top8_revenue(env):
    v0 = env.cell('reports1.top8.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_before(env):
    v0 = env.cell('reports1.top8.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_margin(env):
    v0 = env.cell('reports1.top8.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_margin_highlight(env):
    v0 = env.cell('reports1.top8.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_top9_name(env):
    v0 = env.cell('reports1.top9.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(9.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top9_revenue(env):
    v0 = env.cell('reports1.top9.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_before(env):
    v0 = env.cell('reports1.top9.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_margin(env):
    v0 = env.cell('reports1.top9.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_margin_highlight(env):
    v0 = env.cell('reports1.top9.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_top10_name(env):
    v0 = env.cell('reports1.top10.row')
    v1 = env.column('accounts', 'name')
    return ('' if equal(v0, 0.0) else (text((text(10.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def reports1_top10_revenue(env):
    v0 = env.cell('reports1.top10.row')
    v1 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_before(env):
    v0 = env.cell('reports1.top10.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_margin(env):
    v0 = env.cell('reports1.top10.row')
    v1 = env.column('accounts', 'margin_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_margin_highlight(env):
    v0 = env.cell('reports1.top10.margin')
    return (before(v0, 0.0) if gives_number(lambda: v0) else False)


@single
def reports1_due_note(env):
    v0 = env.words(('as of ', '截至 ', '截至 '))
    v1 = env.cell('analysed_on')
    v2 = env.words(('–', '–', '–'))
    return ((text(v0) + text(((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else '')


@single
def reports1_due_says(env):
    v0 = env.words(('Nothing falls due.', '没有即将到期的款项。', '沒有即將到期的款項。'))
    v1 = env.cell('reports1.at.due.01')
    v2 = env.words(('First ', '最早 ', '最早 '))
    v3 = env.column('report_rows', 'day')
    v4 = env.words(('–', '–', '–'))
    v5 = env.words((': ', '：', '：'))
    v6 = env.column('report_rows', 'amount')
    v7 = env.cell('lang')
    v8 = env.words(('', '万', '萬'))
    v9 = env.words(('.', '。', '。'))
    return (v0 if equal(v1, 0.0) else (text((text((text((text(v2) + text(((text((text((text((text(year(('' if equal(v1, 0.0) else ('' if blank(item(v3, v1)) else item(v3, v1))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v1, 0.0) else ('' if blank(item(v3, v1)) else item(v3, v1)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v1, 0.0) else ('' if blank(item(v3, v1)) else item(v3, v1)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v3, v1)) else item(v3, v1)))), (not before(('' if equal(v1, 0.0) else ('' if blank(item(v3, v1)) else item(v3, v1))), 61.0)), (not after(('' if equal(v1, 0.0) else ('' if blank(item(v3, v1)) else item(v3, v1))), 2885000.0))) else v4)))) + text(v5))) + text((((text(round_half_up(divide(round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0) >= 1000.0) else round_half_up(round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0), 0.0)))) if equal(v7, 'en') else ((text(round_half_up(divide(round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0), 10000.0), 1.0)) + text(v8)) if (round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0) >= 10000.0) else round_half_up(round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v6, v1)) else item(v6, v1))), 2.0), 0.0)))))) + text(v9)))


@single
def reports1_due_01_day(env):
    v0 = env.cell('reports1.at.due.01')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_01_name(env):
    v0 = env.cell('reports1.at.due.01')
    v1 = env.cell('reports1.due.01.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_01_amount(env):
    v0 = env.cell('reports1.at.due.01')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_01_state(env):
    v0 = env.cell('reports1.at.due.01')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_01_state_highlight(env):
    v0 = env.cell('reports1.due.01.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_02_day(env):
    v0 = env.cell('reports1.at.due.02')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_02_name(env):
    v0 = env.cell('reports1.at.due.02')
    v1 = env.cell('reports1.due.02.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_02_amount(env):
    v0 = env.cell('reports1.at.due.02')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_02_state(env):
    v0 = env.cell('reports1.at.due.02')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_02_state_highlight(env):
    v0 = env.cell('reports1.due.02.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_03_day(env):
    v0 = env.cell('reports1.at.due.03')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_03_name(env):
    v0 = env.cell('reports1.at.due.03')
    v1 = env.cell('reports1.due.03.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_03_amount(env):
    v0 = env.cell('reports1.at.due.03')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_03_state(env):
    v0 = env.cell('reports1.at.due.03')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_03_state_highlight(env):
    v0 = env.cell('reports1.due.03.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_04_day(env):
    v0 = env.cell('reports1.at.due.04')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_04_name(env):
    v0 = env.cell('reports1.at.due.04')
    v1 = env.cell('reports1.due.04.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_04_amount(env):
    v0 = env.cell('reports1.at.due.04')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_04_state(env):
    v0 = env.cell('reports1.at.due.04')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_04_state_highlight(env):
    v0 = env.cell('reports1.due.04.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_05_day(env):
    v0 = env.cell('reports1.at.due.05')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_05_name(env):
    v0 = env.cell('reports1.at.due.05')
    v1 = env.cell('reports1.due.05.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_05_amount(env):
    v0 = env.cell('reports1.at.due.05')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_05_state(env):
    v0 = env.cell('reports1.at.due.05')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_05_state_highlight(env):
    v0 = env.cell('reports1.due.05.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_06_day(env):
    v0 = env.cell('reports1.at.due.06')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_06_name(env):
    v0 = env.cell('reports1.at.due.06')
    v1 = env.cell('reports1.due.06.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_06_amount(env):
    v0 = env.cell('reports1.at.due.06')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_06_state(env):
    v0 = env.cell('reports1.at.due.06')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_06_state_highlight(env):
    v0 = env.cell('reports1.due.06.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_07_day(env):
    v0 = env.cell('reports1.at.due.07')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_07_name(env):
    v0 = env.cell('reports1.at.due.07')
    v1 = env.cell('reports1.due.07.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_07_amount(env):
    v0 = env.cell('reports1.at.due.07')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_07_state(env):
    v0 = env.cell('reports1.at.due.07')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_07_state_highlight(env):
    v0 = env.cell('reports1.due.07.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_08_day(env):
    v0 = env.cell('reports1.at.due.08')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_08_name(env):
    v0 = env.cell('reports1.at.due.08')
    v1 = env.cell('reports1.due.08.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_08_amount(env):
    v0 = env.cell('reports1.at.due.08')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_08_state(env):
    v0 = env.cell('reports1.at.due.08')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_08_state_highlight(env):
    v0 = env.cell('reports1.due.08.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_09_day(env):
    v0 = env.cell('reports1.at.due.09')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_09_name(env):
    v0 = env.cell('reports1.at.due.09')
    v1 = env.cell('reports1.due.09.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_09_amount(env):
    v0 = env.cell('reports1.at.due.09')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_09_state(env):
    v0 = env.cell('reports1.at.due.09')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_09_state_highlight(env):
    v0 = env.cell('reports1.due.09.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_10_day(env):
    v0 = env.cell('reports1.at.due.10')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_10_name(env):
    v0 = env.cell('reports1.at.due.10')
    v1 = env.cell('reports1.due.10.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_10_amount(env):
    v0 = env.cell('reports1.at.due.10')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_10_state(env):
    v0 = env.cell('reports1.at.due.10')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_10_state_highlight(env):
    v0 = env.cell('reports1.due.10.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_11_day(env):
    v0 = env.cell('reports1.at.due.11')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_11_name(env):
    v0 = env.cell('reports1.at.due.11')
    v1 = env.cell('reports1.due.11.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_11_amount(env):
    v0 = env.cell('reports1.at.due.11')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_11_state(env):
    v0 = env.cell('reports1.at.due.11')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_11_state_highlight(env):
    v0 = env.cell('reports1.due.11.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_12_day(env):
    v0 = env.cell('reports1.at.due.12')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_12_name(env):
    v0 = env.cell('reports1.at.due.12')
    v1 = env.cell('reports1.due.12.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_12_amount(env):
    v0 = env.cell('reports1.at.due.12')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_12_state(env):
    v0 = env.cell('reports1.at.due.12')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_12_state_highlight(env):
    v0 = env.cell('reports1.due.12.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_13_day(env):
    v0 = env.cell('reports1.at.due.13')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_13_name(env):
    v0 = env.cell('reports1.at.due.13')
    v1 = env.cell('reports1.due.13.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_13_amount(env):
    v0 = env.cell('reports1.at.due.13')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_13_state(env):
    v0 = env.cell('reports1.at.due.13')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_13_state_highlight(env):
    v0 = env.cell('reports1.due.13.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_14_day(env):
    v0 = env.cell('reports1.at.due.14')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_14_name(env):
    v0 = env.cell('reports1.at.due.14')
    v1 = env.cell('reports1.due.14.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_14_amount(env):
    v0 = env.cell('reports1.at.due.14')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_14_state(env):
    v0 = env.cell('reports1.at.due.14')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_14_state_highlight(env):
    v0 = env.cell('reports1.due.14.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_due_15_day(env):
    v0 = env.cell('reports1.at.due.15')
    v1 = env.column('report_rows', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2))


@single
def reports1_due_15_name(env):
    v0 = env.cell('reports1.at.due.15')
    v1 = env.cell('reports1.due.15.name_of')
    return ('' if equal(v0, 0.0) else v1)


@single
def reports1_due_15_amount(env):
    v0 = env.cell('reports1.at.due.15')
    v1 = env.column('report_rows', 'amount')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def reports1_due_15_state(env):
    v0 = env.cell('reports1.at.due.15')
    v1 = env.words(('! past by ', '! 已过 ', '! 已過 '))
    v2 = env.column('report_rows', 'day')
    v3 = env.cell('as_of')
    v4 = env.words((' day', ' 天', ' 天'))
    v5 = env.words((' days', ' 天', ' 天'))
    v6 = env.words(('today', '今天', '今天'))
    v7 = env.words(('tomorrow', '明天', '明天'))
    v8 = env.words(('in ', '', ''))
    v9 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(v0, 0.0) else ((text(v1) + text((text((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)))) + text((v4 if equal((0.0 - (number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))), 1.0) else v5))))) if ((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)) < 0.0) else (v6 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 0.0) else (v7 if equal((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3)), 1.0) else (text((text(v8) + text((number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) - number(v3))))) + text(v9))))))


@single
def reports1_due_15_state_highlight(env):
    v0 = env.cell('reports1.due.15.state')
    return equal(left_part(v0, 1.0), '!')


@single
def reports1_match_says(env):
    v0 = env.words(('No account is judged yet: type in Accounts, view Match.', '还没有评估：请在“客户档案”的“门当户对”中填写。', '尚未評估：請在「客戶檔案」的「門當戶對」中填寫。'))
    v1 = env.cell('reports1.at.judged.01')
    v2 = env.column('report_rows', 'customers')
    v3 = env.words((' accounts are judged; the chart shows from 20.', ' 个客户已评估，满 20 个才画图。', ' 位客戶已評估，滿 20 位才畫圖。'))
    v4 = env.words((' accounts judged by ', ' 个客户已评估，手填 ', ' 位客戶已評估，手填 '))
    v5 = env.cell('reports1.match.typed')
    v6 = env.words((' typed cells: ', ' 项：', ' 項：'))
    v7 = env.cell('reports1.match.target')
    v8 = env.words((' to target.', ' 个主攻。', ' 位主攻。'))
    return (v0 if some(equal(v1, 0.0), equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0)) else ((text(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) + text(v3)) if before(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 20.0) else (text((text((text((text((text(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) + text(v4))) + text(v5))) + text(v6))) + text(v7))) + text(v8))))


@single
def reports1_match_row_target_name(env):
    v0 = env.code('match.target')
    return v0


@single
def reports1_match_row_target_count(env):
    v0 = env.cell('reports1.match.target')
    return v0


@single
def reports1_match_row_target_share(env):
    v0 = env.cell('reports1.match.target')
    v1 = env.cell('reports1.at.judged.01')
    v2 = env.column('report_rows', 'customers')
    return if_error(lambda: divide(number(v0), number(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))), lambda: '')


@single
def reports1_match_row_build_name(env):
    v0 = env.code('match.build')
    return v0


@single
def reports1_match_row_build_count(env):
    v0 = env.cell('reports1.match.build')
    return v0


@single
def reports1_match_row_build_share(env):
    v0 = env.cell('reports1.match.build')
    v1 = env.cell('reports1.at.judged.01')
    v2 = env.column('report_rows', 'customers')
    return if_error(lambda: divide(number(v0), number(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))), lambda: '')


@single
def reports1_match_row_cheap_name(env):
    v0 = env.code('match.cheap')
    return v0


@single
def reports1_match_row_cheap_count(env):
    v0 = env.cell('reports1.match.cheap')
    return v0


@single
def reports1_match_row_cheap_share(env):
    v0 = env.cell('reports1.match.cheap')
    v1 = env.cell('reports1.at.judged.01')
    v2 = env.column('report_rows', 'customers')
    return if_error(lambda: divide(number(v0), number(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))), lambda: '')


@single
def reports1_match_row_leave_name(env):
    v0 = env.code('match.leave')
    return v0


@single
def reports1_match_row_leave_count(env):
    v0 = env.cell('reports1.match.leave')
    return v0


@single
def reports1_match_row_leave_share(env):
    v0 = env.cell('reports1.match.leave')
    v1 = env.cell('reports1.at.judged.01')
    v2 = env.column('report_rows', 'customers')
    return if_error(lambda: divide(number(v0), number(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))), lambda: '')


@single
def reports1_contacts(env):
    v0 = env.cell('reports1.at.class.top')
    v1 = env.column('report_rows', 'contacts')
    v2 = env.cell('reports1.at.class.large')
    v3 = env.cell('reports1.at.class.medium')
    v4 = env.cell('reports1.at.class.small')
    v5 = env.cell('reports1.at.class.inactive')
    v6 = env.cell('reports1.at.class.prospect')
    v7 = env.cell('reports1.at.class.suspect')
    v8 = env.cell('reports1.at.class.other')
    return total((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0), (('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2))) if gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v1, v2)) else item(v1, v2)))) else 0.0), (('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3))) if gives_number(lambda: ('' if equal(v3, 0.0) else ('' if blank(item(v1, v3)) else item(v1, v3)))) else 0.0), (('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4))) if gives_number(lambda: ('' if equal(v4, 0.0) else ('' if blank(item(v1, v4)) else item(v1, v4)))) else 0.0), (('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5))) if gives_number(lambda: ('' if equal(v5, 0.0) else ('' if blank(item(v1, v5)) else item(v1, v5)))) else 0.0), (('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6))) if gives_number(lambda: ('' if equal(v6, 0.0) else ('' if blank(item(v1, v6)) else item(v1, v6)))) else 0.0), (('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7))) if gives_number(lambda: ('' if equal(v7, 0.0) else ('' if blank(item(v1, v7)) else item(v1, v7)))) else 0.0), (('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8))) if gives_number(lambda: ('' if equal(v8, 0.0) else ('' if blank(item(v1, v8)) else item(v1, v8)))) else 0.0))


@single
def reports1_losers(env):
    return count_masks(env.mask('accounts', 'profit_life', '<', 0.0))


@single
def reports1_lost(env):
    v0 = env.column('accounts', 'profit_life')
    return sum_masked(v0, env.mask('accounts', 'profit_life', '<', 0.0))


@single
def reports1_confirmed_red(env):
    v0 = env.code('face.red')
    return count_masks(env.mask('customers', 'face', 'told', v0))


@single
def reports1_confirmed_white(env):
    v0 = env.code('face.white')
    return count_masks(env.mask('customers', 'face', 'told', v0))


@single
def reports1_confirmed_black(env):
    v0 = env.code('face.black')
    return count_masks(env.mask('customers', 'face', 'told', v0))


@single
def reports1_match_target(env):
    v0 = env.cell('reports1.at.judged.01')
    v1 = env.column('report_rows', 'customers')
    v2 = env.cell('field_cut')
    return (('' if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 20.0) else count_masks(env.mask('match_points', 'value', '>=', (number(v2) + 0.0)), env.mask('match_points', 'ability', '>=', (number(v2) + 0.0)))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def reports1_match_build(env):
    v0 = env.cell('reports1.at.judged.01')
    v1 = env.column('report_rows', 'customers')
    v2 = env.cell('field_cut')
    return (('' if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 20.0) else count_masks(env.mask('match_points', 'value', '>=', (number(v2) + 0.0)), env.mask('match_points', 'ability', '<', (number(v2) + 0.0)))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def reports1_match_cheap(env):
    v0 = env.cell('reports1.at.judged.01')
    v1 = env.column('report_rows', 'customers')
    v2 = env.cell('field_cut')
    return (('' if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 20.0) else count_masks(env.mask('match_points', 'value', '<', (number(v2) + 0.0)), env.mask('match_points', 'ability', '>=', (number(v2) + 0.0)))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def reports1_match_leave(env):
    v0 = env.cell('reports1.at.judged.01')
    v1 = env.column('report_rows', 'customers')
    v2 = env.cell('field_cut')
    return (('' if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 20.0) else count_masks(env.mask('match_points', 'value', '<', (number(v2) + 0.0)), env.mask('match_points', 'ability', '<', (number(v2) + 0.0)))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def reports1_match_typed(env):
    v0 = env.column('match_points', 'typed')
    return sum_masked(v0, )


@single
def reports1_top1_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(1.0, v0), lambda: 0.0)


@single
def reports1_top2_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(2.0, v0), lambda: 0.0)


@single
def reports1_top3_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(3.0, v0), lambda: 0.0)


@single
def reports1_top4_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(4.0, v0), lambda: 0.0)


@single
def reports1_top5_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(5.0, v0), lambda: 0.0)


@single
def reports1_top6_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(6.0, v0), lambda: 0.0)


@single
def reports1_top7_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(7.0, v0), lambda: 0.0)


@single
def reports1_top8_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(8.0, v0), lambda: 0.0)


@single
def reports1_top9_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(9.0, v0), lambda: 0.0)


@single
def reports1_top10_row(env):
    v0 = env.column('accounts', 'place')
    return if_error(lambda: match(10.0, v0), lambda: 0.0)


@single
def reports1_at_top_01(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('top.01', v0)


@single
def reports1_at_judged_01(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('judged.01', v0)


@single
def reports1_at_class_top(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('class.top', v0)


@single
def reports1_at_class_large(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('class.large', v0)


@single
def reports1_at_class_medium(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('class.medium', v0)


@single
def reports1_at_class_small(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('class.small', v0)


@single
def reports1_at_class_inactive(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('class.inactive', v0)


@single
def reports1_at_class_prospect(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('class.prospect', v0)


@single
def reports1_at_class_suspect(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('class.suspect', v0)


@single
def reports1_at_class_other(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('class.other', v0)


@single
def reports1_at_curve_00(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.00', v0)


@single
def reports1_at_curve_01(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.01', v0)


@single
def reports1_at_curve_02(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.02', v0)


@single
def reports1_at_curve_03(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.03', v0)


@single
def reports1_at_curve_04(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.04', v0)


@single
def reports1_at_curve_05(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.05', v0)


@single
def reports1_at_curve_06(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.06', v0)


@single
def reports1_at_curve_07(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.07', v0)


@single
def reports1_at_curve_08(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.08', v0)


@single
def reports1_at_curve_09(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.09', v0)


@single
def reports1_at_curve_10(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.10', v0)


@single
def reports1_at_curve_11(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.11', v0)


@single
def reports1_at_curve_12(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.12', v0)


@single
def reports1_at_curve_13(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.13', v0)


@single
def reports1_at_curve_14(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.14', v0)


@single
def reports1_at_curve_15(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.15', v0)


@single
def reports1_at_curve_16(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.16', v0)


@single
def reports1_at_curve_17(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.17', v0)


@single
def reports1_at_curve_18(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.18', v0)


@single
def reports1_at_curve_19(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.19', v0)


@single
def reports1_at_curve_20(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('curve.20', v0)


@single
def reports1_at_due_01(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.01', v0)


@single
def reports1_at_due_02(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.02', v0)


@single
def reports1_at_due_03(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.03', v0)


@single
def reports1_at_due_04(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.04', v0)


@single
def reports1_at_due_05(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.05', v0)


@single
def reports1_at_due_06(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.06', v0)


@single
def reports1_at_due_07(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.07', v0)


@single
def reports1_at_due_08(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.08', v0)


@single
def reports1_at_due_09(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.09', v0)


@single
def reports1_at_due_10(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.10', v0)


@single
def reports1_at_due_11(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.11', v0)


@single
def reports1_at_due_12(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.12', v0)


@single
def reports1_at_due_13(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.13', v0)


@single
def reports1_at_due_14(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.14', v0)


@single
def reports1_at_due_15(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('due.15', v0)


@single
def reports1_at_big_01(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.01', v0)


@single
def reports1_at_big_02(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.02', v0)


@single
def reports1_at_big_03(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.03', v0)


@single
def reports1_at_big_04(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.04', v0)


@single
def reports1_at_big_05(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.05', v0)


@single
def reports1_at_big_06(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.06', v0)


@single
def reports1_at_big_07(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.07', v0)


@single
def reports1_at_big_08(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.08', v0)


@single
def reports1_at_big_09(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.09', v0)


@single
def reports1_at_big_10(env):
    v0 = env.index('report_rows', 'row_id')
    return row_of('big.10', v0)


@single
def reports1_due_01_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.01')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_02_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.02')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_03_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.03')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_04_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.04')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_05_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.05')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_06_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.06')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_07_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.07')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_08_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.08')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_09_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.09')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_10_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.10')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_11_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.11')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_12_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.12')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_13_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.13')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_14_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.14')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_15_card(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('reports1.at.due.15')
    v2 = env.column('report_rows', 'account')
    return row_of(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v0)


@single
def reports1_due_01_name_of(env):
    v0 = env.cell('reports1.at.due.01')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.01.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_02_name_of(env):
    v0 = env.cell('reports1.at.due.02')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.02.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_03_name_of(env):
    v0 = env.cell('reports1.at.due.03')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.03.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_04_name_of(env):
    v0 = env.cell('reports1.at.due.04')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.04.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_05_name_of(env):
    v0 = env.cell('reports1.at.due.05')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.05.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_06_name_of(env):
    v0 = env.cell('reports1.at.due.06')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.06.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_07_name_of(env):
    v0 = env.cell('reports1.at.due.07')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.07.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_08_name_of(env):
    v0 = env.cell('reports1.at.due.08')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.08.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_09_name_of(env):
    v0 = env.cell('reports1.at.due.09')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.09.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_10_name_of(env):
    v0 = env.cell('reports1.at.due.10')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.10.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_11_name_of(env):
    v0 = env.cell('reports1.at.due.11')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.11.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_12_name_of(env):
    v0 = env.cell('reports1.at.due.12')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.12.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_13_name_of(env):
    v0 = env.cell('reports1.at.due.13')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.13.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_14_name_of(env):
    v0 = env.cell('reports1.at.due.14')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.14.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_due_15_name_of(env):
    v0 = env.cell('reports1.at.due.15')
    v1 = env.column('report_rows', 'account')
    v2 = env.cell('reports1.due.15.card')
    v3 = env.column('customers', 'name')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, 0.0) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))


@single
def reports1_top1_month1(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month1(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month1(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month1(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month1(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month1(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month1(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month1(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month1(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month1(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_1')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month2(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month2(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month2(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month2(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month2(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month2(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month2(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month2(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month2(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month2(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_2')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month3(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month3(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month3(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month3(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month3(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month3(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month3(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month3(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month3(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month3(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_3')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month4(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month4(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month4(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month4(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month4(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month4(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month4(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month4(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month4(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month4(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_4')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month5(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month5(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month5(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month5(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month5(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month5(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month5(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month5(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month5(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month5(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_5')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month6(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month6(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month6(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month6(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month6(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month6(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month6(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month6(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month6(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month6(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_6')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month7(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month7(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month7(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month7(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month7(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month7(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month7(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month7(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month7(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month7(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_7')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month8(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month8(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month8(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month8(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month8(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month8(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month8(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month8(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month8(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month8(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_8')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month9(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month9(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month9(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month9(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month9(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month9(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month9(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month9(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month9(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month9(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_9')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month10(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month10(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month10(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month10(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month10(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month10(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month10(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month10(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month10(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month10(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_10')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month11(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month11(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month11(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month11(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month11(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month11(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month11(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month11(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month11(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month11(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_11')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top1_month12(env):
    v0 = env.cell('reports1.at.big.01')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top2_month12(env):
    v0 = env.cell('reports1.at.big.02')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top3_month12(env):
    v0 = env.cell('reports1.at.big.03')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top4_month12(env):
    v0 = env.cell('reports1.at.big.04')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top5_month12(env):
    v0 = env.cell('reports1.at.big.05')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top6_month12(env):
    v0 = env.cell('reports1.at.big.06')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top7_month12(env):
    v0 = env.cell('reports1.at.big.07')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top8_month12(env):
    v0 = env.cell('reports1.at.big.08')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top9_month12(env):
    v0 = env.cell('reports1.at.big.09')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_top10_month12(env):
    v0 = env.cell('reports1.at.big.10')
    v1 = env.column('report_rows', 'month_12')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def reports1_curve_x0(env):
    return round_half_up(0.0, 2.0)


@single
def reports1_curve_x1(env):
    return round_half_up(0.05, 2.0)


@single
def reports1_curve_x2(env):
    return round_half_up(0.1, 2.0)


@single
def reports1_curve_x3(env):
    return round_half_up(0.15, 2.0)


@single
def reports1_curve_x4(env):
    return round_half_up(0.2, 2.0)


@single
def reports1_curve_x5(env):
    return round_half_up(0.25, 2.0)


@single
def reports1_curve_x6(env):
    return round_half_up(0.3, 2.0)


@single
def reports1_curve_x7(env):
    return round_half_up(0.35, 2.0)


@single
def reports1_curve_x8(env):
    return round_half_up(0.4, 2.0)


@single
def reports1_curve_x9(env):
    return round_half_up(0.45, 2.0)


@single
def reports1_curve_x10(env):
    return round_half_up(0.5, 2.0)


@single
def reports1_curve_x11(env):
    return round_half_up(0.55, 2.0)


@single
def reports1_curve_x12(env):
    return round_half_up(0.6, 2.0)


@single
def reports1_curve_x13(env):
    return round_half_up(0.65, 2.0)


@single
def reports1_curve_x14(env):
    return round_half_up(0.7, 2.0)


@single
def reports1_curve_x15(env):
    return round_half_up(0.75, 2.0)


@single
def reports1_curve_x16(env):
    return round_half_up(0.8, 2.0)


@single
def reports1_curve_x17(env):
    return round_half_up(0.85, 2.0)


@single
def reports1_curve_x18(env):
    return round_half_up(0.9, 2.0)


@single
def reports1_curve_x19(env):
    return round_half_up(0.95, 2.0)


@single
def reports1_curve_x20(env):
    return round_half_up(1.0, 2.0)


@single
def reports1_curve_y0(env):
    v0 = env.cell('reports1.at.curve.00')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y1(env):
    v0 = env.cell('reports1.at.curve.01')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y2(env):
    v0 = env.cell('reports1.at.curve.02')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y3(env):
    v0 = env.cell('reports1.at.curve.03')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y4(env):
    v0 = env.cell('reports1.at.curve.04')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y5(env):
    v0 = env.cell('reports1.at.curve.05')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y6(env):
    v0 = env.cell('reports1.at.curve.06')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y7(env):
    v0 = env.cell('reports1.at.curve.07')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y8(env):
    v0 = env.cell('reports1.at.curve.08')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y9(env):
    v0 = env.cell('reports1.at.curve.09')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y10(env):
    v0 = env.cell('reports1.at.curve.10')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y11(env):
    v0 = env.cell('reports1.at.curve.11')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y12(env):
    v0 = env.cell('reports1.at.curve.12')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y13(env):
    v0 = env.cell('reports1.at.curve.13')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y14(env):
    v0 = env.cell('reports1.at.curve.14')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y15(env):
    v0 = env.cell('reports1.at.curve.15')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y16(env):
    v0 = env.cell('reports1.at.curve.16')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y17(env):
    v0 = env.cell('reports1.at.curve.17')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y18(env):
    v0 = env.cell('reports1.at.curve.18')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y19(env):
    v0 = env.cell('reports1.at.curve.19')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_curve_y20(env):
    v0 = env.cell('reports1.at.curve.20')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_share(env):
    v0 = env.cell('top_share')
    return (number((v0 if gives_number(lambda: v0) else 0.0)) + 0.0)


@single
def reports1_here_y(env):
    v0 = env.cell('reports1.at.top.01')
    v1 = env.column('report_rows', 'revenue_share')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else 0.0)


@single
def reports1_here_x(env):
    v0 = env.cell('top_share')
    v1 = env.cell('reports1.at.top.01')
    v2 = env.column('report_rows', 'revenue_share')
    return ((v0 if gives_number(lambda: v0) else 0.0) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else 0.0)


@single
def reports1_here(env):
    v0 = env.words(('here ', '本公司 ', '本公司 '))
    v1 = env.cell('reports1.at.top.01')
    v2 = env.column('report_rows', 'revenue_share')
    v3 = env.words(('too few', '数据太少', '資料太少'))
    return ((text((text(v0) + text(round_half_up((100.0 * number(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))), 0.0)))) + text('%')) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else v3)


@single
def reports1_claim_y(env):
    v0 = env.cell('top_share')
    return (1.0 - number((v0 if gives_number(lambda: v0) else 0.0)))


@single
def reports1_claim(env):
    v0 = env.words(('the claim: ', '常说的 ', '常說的 '))
    v1 = env.cell('top_share')
    return (text((text(v0) + text(round_half_up((100.0 * (1.0 - number((v1 if gives_number(lambda: v1) else 0.0)))), 0.0)))) + text('%'))


@single
def reports1_alike0(env):
    return round_half_up(0.0, 0.0)


@single
def reports1_alike1(env):
    return round_half_up(1.0, 0.0)


@single
def reports1_ageing_due_amount(env):
    v0 = env.column('orders', 'open')
    v1 = env.cell('as_of')
    return sum_masked(v0, env.mask('orders', 'open', '>', 0.0), env.mask('orders', 'due_on', '>=', v1))


@single
def reports1_ageing_first_amount(env):
    v0 = env.column('orders', 'open')
    v1 = env.cell('as_of')
    v2 = env.cell('ageing_1')
    return sum_masked(v0, env.mask('orders', 'open', '>', 0.0), env.mask('orders', 'due_on', '<', v1), env.mask('orders', 'due_on', '>=', (number(v1) - number(v2))))


@single
def reports1_ageing_second_amount(env):
    v0 = env.column('orders', 'open')
    v1 = env.cell('as_of')
    v2 = env.cell('ageing_1')
    v3 = env.cell('ageing_2')
    return sum_masked(v0, env.mask('orders', 'open', '>', 0.0), env.mask('orders', 'due_on', '<', (number(v1) - number(v2))), env.mask('orders', 'due_on', '>=', (number(v1) - number(v3))))


@single
def reports1_ageing_third_amount(env):
    v0 = env.column('orders', 'open')
    v1 = env.cell('as_of')
    v2 = env.cell('ageing_2')
    v3 = env.cell('ageing_3')
    return sum_masked(v0, env.mask('orders', 'open', '>', 0.0), env.mask('orders', 'due_on', '<', (number(v1) - number(v2))), env.mask('orders', 'due_on', '>=', (number(v1) - number(v3))))


@single
def reports1_ageing_over_amount(env):
    v0 = env.column('orders', 'open')
    v1 = env.cell('as_of')
    v2 = env.cell('ageing_3')
    return sum_masked(v0, env.mask('orders', 'open', '>', 0.0), env.mask('orders', 'due_on', '<', (number(v1) - number(v2))))


@single
def reports1_ageing_undated_amount(env):
    v0 = env.cell('reports1.ageing.all')
    v1 = env.cell('reports1.ageing.due.amount')
    v2 = env.cell('reports1.ageing.first.amount')
    v3 = env.cell('reports1.ageing.second.amount')
    v4 = env.cell('reports1.ageing.third.amount')
    v5 = env.cell('reports1.ageing.over.amount')
    return (number(v0) - total(v1, v2, v3, v4, v5))


@single
def reports1_ageing_all(env):
    v0 = env.column('orders', 'open')
    return sum_masked(v0, env.mask('orders', 'open', '>', 0.0))


@single
def reports1_ageing_late(env):
    v0 = env.cell('reports1.ageing.first.amount')
    v1 = env.cell('reports1.ageing.second.amount')
    v2 = env.cell('reports1.ageing.third.amount')
    v3 = env.cell('reports1.ageing.over.amount')
    return total(v0, v1, v2, v3)


@single
def reports1_ours(env):
    v0 = env.column('orders', 'open')
    return sum_masked(v0, env.mask('orders', 'open', '<', 0.0))


@single
def reports1_ageing_due_label(env):
    v0 = env.words(('Not due', '未到期', '未到期'))
    return v0


@single
def reports1_ageing_first_label(env):
    v0 = env.cell('ageing_1')
    v1 = env.words((' d', ' 天', ' 天'))
    return (text((text('1–') + text(v0))) + text(v1))


@single
def reports1_ageing_second_label(env):
    v0 = env.cell('ageing_1')
    v1 = env.cell('ageing_2')
    v2 = env.words((' d', ' 天', ' 天'))
    return (text((text((text((number(v0) + 1.0)) + text('–'))) + text(v1))) + text(v2))


@single
def reports1_ageing_third_label(env):
    v0 = env.cell('ageing_2')
    v1 = env.cell('ageing_3')
    v2 = env.words((' d', ' 天', ' 天'))
    return (text((text((text((number(v0) + 1.0)) + text('–'))) + text(v1))) + text(v2))


@single
def reports1_ageing_over_label(env):
    v0 = env.words(('over ', '超过 ', '超過 '))
    v1 = env.cell('ageing_3')
    v2 = env.words((' d', ' 天', ' 天'))
    return (text((text(v0) + text(v1))) + text(v2))


@single
def reports1_ageing_undated_label(env):
    v0 = env.words(('no date', '无到期日', '無到期日'))
    return v0


@single
def reports1_ageing_due_early(env):
    v0 = env.cell('reports1.ageing.due.amount')
    return (number(v0) + 0.0)


@single
def reports1_ageing_first_early(env):
    return ''


@single
def reports1_ageing_second_early(env):
    return ''


@single
def reports1_ageing_third_early(env):
    return ''


@single
def reports1_ageing_over_early(env):
    return ''


@single
def reports1_ageing_undated_early(env):
    v0 = env.cell('reports1.ageing.undated.amount')
    return (number(v0) + 0.0)


@single
def reports1_ageing_due_late(env):
    return ''


@single
def reports1_ageing_first_late(env):
    v0 = env.cell('reports1.ageing.first.amount')
    return (number(v0) + 0.0)


@single
def reports1_ageing_second_late(env):
    v0 = env.cell('reports1.ageing.second.amount')
    return (number(v0) + 0.0)


@single
def reports1_ageing_third_late(env):
    v0 = env.cell('reports1.ageing.third.amount')
    return (number(v0) + 0.0)


@single
def reports1_ageing_over_late(env):
    return ''


@single
def reports1_ageing_undated_late(env):
    return ''


@single
def reports1_ageing_due_old(env):
    return ''


@single
def reports1_ageing_first_old(env):
    return ''


@single
def reports1_ageing_second_old(env):
    return ''


@single
def reports1_ageing_third_old(env):
    return ''


@single
def reports1_ageing_over_old(env):
    v0 = env.cell('reports1.ageing.over.amount')
    return (number(v0) + 0.0)


@single
def reports1_ageing_undated_old(env):
    return ''


@single
def reports1_cut0(env):
    v0 = env.cell('field_cut')
    return (number(v0) + 0.0)


@single
def reports1_cut1(env):
    v0 = env.cell('field_cut')
    return (number(v0) + 0.0)


@single
def reports1_ends0(env):
    return round_half_up(0.0, 0.0)


@single
def reports1_ends1(env):
    return round_half_up(100.0, 0.0)

RULES = {
    'cells/reports1.title/rule': reports1_title,
    'cells/reports1.scope/rule': reports1_scope,
    'cells/reports1.finding/rule': reports1_finding,
    'cells/reports1.curve.says/rule': reports1_curve_says,
    'cells/reports1.classes.says/rule': reports1_classes_says,
    'cells/reports1.classes.top.name/rule': reports1_classes_top_name,
    'cells/reports1.classes.top.customers/rule': reports1_classes_top_customers,
    'cells/reports1.classes.top.revenue/rule': reports1_classes_top_revenue,
    'cells/reports1.classes.top.revenue_share/rule': reports1_classes_top_revenue_share,
    'cells/reports1.classes.top.contact_share/rule': reports1_classes_top_contact_share,
    'cells/reports1.classes.top.margin/rule': reports1_classes_top_margin,
    'cells/reports1.classes.large.name/rule': reports1_classes_large_name,
    'cells/reports1.classes.large.customers/rule': reports1_classes_large_customers,
    'cells/reports1.classes.large.revenue/rule': reports1_classes_large_revenue,
    'cells/reports1.classes.large.revenue_share/rule': reports1_classes_large_revenue_share,
    'cells/reports1.classes.large.contact_share/rule': reports1_classes_large_contact_share,
    'cells/reports1.classes.large.margin/rule': reports1_classes_large_margin,
    'cells/reports1.classes.medium.name/rule': reports1_classes_medium_name,
    'cells/reports1.classes.medium.customers/rule': reports1_classes_medium_customers,
    'cells/reports1.classes.medium.revenue/rule': reports1_classes_medium_revenue,
    'cells/reports1.classes.medium.revenue_share/rule': reports1_classes_medium_revenue_share,
    'cells/reports1.classes.medium.contact_share/rule': reports1_classes_medium_contact_share,
    'cells/reports1.classes.medium.margin/rule': reports1_classes_medium_margin,
    'cells/reports1.classes.small.name/rule': reports1_classes_small_name,
    'cells/reports1.classes.small.customers/rule': reports1_classes_small_customers,
    'cells/reports1.classes.small.revenue/rule': reports1_classes_small_revenue,
    'cells/reports1.classes.small.revenue_share/rule': reports1_classes_small_revenue_share,
    'cells/reports1.classes.small.contact_share/rule': reports1_classes_small_contact_share,
    'cells/reports1.classes.small.margin/rule': reports1_classes_small_margin,
    'cells/reports1.classes.inactive.name/rule': reports1_classes_inactive_name,
    'cells/reports1.classes.inactive.customers/rule': reports1_classes_inactive_customers,
    'cells/reports1.classes.inactive.revenue/rule': reports1_classes_inactive_revenue,
    'cells/reports1.classes.inactive.revenue_share/rule': reports1_classes_inactive_revenue_share,
    'cells/reports1.classes.inactive.contact_share/rule': reports1_classes_inactive_contact_share,
    'cells/reports1.classes.inactive.margin/rule': reports1_classes_inactive_margin,
    'cells/reports1.classes.prospect.name/rule': reports1_classes_prospect_name,
    'cells/reports1.classes.prospect.customers/rule': reports1_classes_prospect_customers,
    'cells/reports1.classes.prospect.revenue/rule': reports1_classes_prospect_revenue,
    'cells/reports1.classes.prospect.revenue_share/rule': reports1_classes_prospect_revenue_share,
    'cells/reports1.classes.prospect.contact_share/rule': reports1_classes_prospect_contact_share,
    'cells/reports1.classes.prospect.margin/rule': reports1_classes_prospect_margin,
    'cells/reports1.classes.suspect.name/rule': reports1_classes_suspect_name,
    'cells/reports1.classes.suspect.customers/rule': reports1_classes_suspect_customers,
    'cells/reports1.classes.suspect.revenue/rule': reports1_classes_suspect_revenue,
    'cells/reports1.classes.suspect.revenue_share/rule': reports1_classes_suspect_revenue_share,
    'cells/reports1.classes.suspect.contact_share/rule': reports1_classes_suspect_contact_share,
    'cells/reports1.classes.suspect.margin/rule': reports1_classes_suspect_margin,
    'cells/reports1.classes.all.customers/rule': reports1_classes_all_customers,
    'cells/reports1.classes.all.revenue/rule': reports1_classes_all_revenue,
    'cells/reports1.classes.all.revenue_share/rule': reports1_classes_all_revenue_share,
    'cells/reports1.classes.all.contact_share/rule': reports1_classes_all_contact_share,
    'cells/reports1.classes.all.margin/rule': reports1_classes_all_margin,
    'cells/reports1.faces.red.name/rule': reports1_faces_red_name,
    'cells/reports1.faces.red.count/rule': reports1_faces_red_count,
    'cells/reports1.faces.red.revenue/rule': reports1_faces_red_revenue,
    'cells/reports1.faces.red.profit/rule': reports1_faces_red_profit,
    'cells/reports1.faces.red.profit/highlight': reports1_faces_red_profit_highlight,
    'cells/reports1.faces.red.margin/rule': reports1_faces_red_margin,
    'cells/reports1.faces.red.margin/highlight': reports1_faces_red_margin_highlight,
    'cells/reports1.faces.white.name/rule': reports1_faces_white_name,
    'cells/reports1.faces.white.count/rule': reports1_faces_white_count,
    'cells/reports1.faces.white.revenue/rule': reports1_faces_white_revenue,
    'cells/reports1.faces.white.profit/rule': reports1_faces_white_profit,
    'cells/reports1.faces.white.profit/highlight': reports1_faces_white_profit_highlight,
    'cells/reports1.faces.white.margin/rule': reports1_faces_white_margin,
    'cells/reports1.faces.white.margin/highlight': reports1_faces_white_margin_highlight,
    'cells/reports1.faces.black.name/rule': reports1_faces_black_name,
    'cells/reports1.faces.black.count/rule': reports1_faces_black_count,
    'cells/reports1.faces.black.revenue/rule': reports1_faces_black_revenue,
    'cells/reports1.faces.black.profit/rule': reports1_faces_black_profit,
    'cells/reports1.faces.black.profit/highlight': reports1_faces_black_profit_highlight,
    'cells/reports1.faces.black.margin/rule': reports1_faces_black_margin,
    'cells/reports1.faces.black.margin/highlight': reports1_faces_black_margin_highlight,
    'cells/reports1.faces.loss.name/rule': reports1_faces_loss_name,
    'cells/reports1.faces.loss.count/rule': reports1_faces_loss_count,
    'cells/reports1.faces.loss.revenue/rule': reports1_faces_loss_revenue,
    'cells/reports1.faces.loss.profit/rule': reports1_faces_loss_profit,
    'cells/reports1.faces.loss.profit/highlight': reports1_faces_loss_profit_highlight,
    'cells/reports1.faces.loss.margin/rule': reports1_faces_loss_margin,
    'cells/reports1.faces.loss.margin/highlight': reports1_faces_loss_margin_highlight,
    'cells/reports1.ageing.note/rule': reports1_ageing_note,
    'cells/reports1.ageing.says/rule': reports1_ageing_says,
    'cells/reports1.top1.name/rule': reports1_top1_name,
    'cells/reports1.top1.revenue/rule': reports1_top1_revenue,
    'cells/reports1.top1.before/rule': reports1_top1_before,
    'cells/reports1.top1.margin/rule': reports1_top1_margin,
    'cells/reports1.top1.margin/highlight': reports1_top1_margin_highlight,
    'cells/reports1.top2.name/rule': reports1_top2_name,
    'cells/reports1.top2.revenue/rule': reports1_top2_revenue,
    'cells/reports1.top2.before/rule': reports1_top2_before,
    'cells/reports1.top2.margin/rule': reports1_top2_margin,
    'cells/reports1.top2.margin/highlight': reports1_top2_margin_highlight,
    'cells/reports1.top3.name/rule': reports1_top3_name,
    'cells/reports1.top3.revenue/rule': reports1_top3_revenue,
    'cells/reports1.top3.before/rule': reports1_top3_before,
    'cells/reports1.top3.margin/rule': reports1_top3_margin,
    'cells/reports1.top3.margin/highlight': reports1_top3_margin_highlight,
    'cells/reports1.top4.name/rule': reports1_top4_name,
    'cells/reports1.top4.revenue/rule': reports1_top4_revenue,
    'cells/reports1.top4.before/rule': reports1_top4_before,
    'cells/reports1.top4.margin/rule': reports1_top4_margin,
    'cells/reports1.top4.margin/highlight': reports1_top4_margin_highlight,
    'cells/reports1.top5.name/rule': reports1_top5_name,
    'cells/reports1.top5.revenue/rule': reports1_top5_revenue,
    'cells/reports1.top5.before/rule': reports1_top5_before,
    'cells/reports1.top5.margin/rule': reports1_top5_margin,
    'cells/reports1.top5.margin/highlight': reports1_top5_margin_highlight,
    'cells/reports1.top6.name/rule': reports1_top6_name,
    'cells/reports1.top6.revenue/rule': reports1_top6_revenue,
    'cells/reports1.top6.before/rule': reports1_top6_before,
    'cells/reports1.top6.margin/rule': reports1_top6_margin,
    'cells/reports1.top6.margin/highlight': reports1_top6_margin_highlight,
    'cells/reports1.top7.name/rule': reports1_top7_name,
    'cells/reports1.top7.revenue/rule': reports1_top7_revenue,
    'cells/reports1.top7.before/rule': reports1_top7_before,
    'cells/reports1.top7.margin/rule': reports1_top7_margin,
    'cells/reports1.top7.margin/highlight': reports1_top7_margin_highlight,
    'cells/reports1.top8.name/rule': reports1_top8_name,
    'cells/reports1.top8.revenue/rule': reports1_top8_revenue,
    'cells/reports1.top8.before/rule': reports1_top8_before,
    'cells/reports1.top8.margin/rule': reports1_top8_margin,
    'cells/reports1.top8.margin/highlight': reports1_top8_margin_highlight,
    'cells/reports1.top9.name/rule': reports1_top9_name,
    'cells/reports1.top9.revenue/rule': reports1_top9_revenue,
    'cells/reports1.top9.before/rule': reports1_top9_before,
    'cells/reports1.top9.margin/rule': reports1_top9_margin,
    'cells/reports1.top9.margin/highlight': reports1_top9_margin_highlight,
    'cells/reports1.top10.name/rule': reports1_top10_name,
    'cells/reports1.top10.revenue/rule': reports1_top10_revenue,
    'cells/reports1.top10.before/rule': reports1_top10_before,
    'cells/reports1.top10.margin/rule': reports1_top10_margin,
    'cells/reports1.top10.margin/highlight': reports1_top10_margin_highlight,
    'cells/reports1.due.note/rule': reports1_due_note,
    'cells/reports1.due.says/rule': reports1_due_says,
    'cells/reports1.due.01.day/rule': reports1_due_01_day,
    'cells/reports1.due.01.name/rule': reports1_due_01_name,
    'cells/reports1.due.01.amount/rule': reports1_due_01_amount,
    'cells/reports1.due.01.state/rule': reports1_due_01_state,
    'cells/reports1.due.01.state/highlight': reports1_due_01_state_highlight,
    'cells/reports1.due.02.day/rule': reports1_due_02_day,
    'cells/reports1.due.02.name/rule': reports1_due_02_name,
    'cells/reports1.due.02.amount/rule': reports1_due_02_amount,
    'cells/reports1.due.02.state/rule': reports1_due_02_state,
    'cells/reports1.due.02.state/highlight': reports1_due_02_state_highlight,
    'cells/reports1.due.03.day/rule': reports1_due_03_day,
    'cells/reports1.due.03.name/rule': reports1_due_03_name,
    'cells/reports1.due.03.amount/rule': reports1_due_03_amount,
    'cells/reports1.due.03.state/rule': reports1_due_03_state,
    'cells/reports1.due.03.state/highlight': reports1_due_03_state_highlight,
    'cells/reports1.due.04.day/rule': reports1_due_04_day,
    'cells/reports1.due.04.name/rule': reports1_due_04_name,
    'cells/reports1.due.04.amount/rule': reports1_due_04_amount,
    'cells/reports1.due.04.state/rule': reports1_due_04_state,
    'cells/reports1.due.04.state/highlight': reports1_due_04_state_highlight,
    'cells/reports1.due.05.day/rule': reports1_due_05_day,
    'cells/reports1.due.05.name/rule': reports1_due_05_name,
    'cells/reports1.due.05.amount/rule': reports1_due_05_amount,
    'cells/reports1.due.05.state/rule': reports1_due_05_state,
    'cells/reports1.due.05.state/highlight': reports1_due_05_state_highlight,
    'cells/reports1.due.06.day/rule': reports1_due_06_day,
    'cells/reports1.due.06.name/rule': reports1_due_06_name,
    'cells/reports1.due.06.amount/rule': reports1_due_06_amount,
    'cells/reports1.due.06.state/rule': reports1_due_06_state,
    'cells/reports1.due.06.state/highlight': reports1_due_06_state_highlight,
    'cells/reports1.due.07.day/rule': reports1_due_07_day,
    'cells/reports1.due.07.name/rule': reports1_due_07_name,
    'cells/reports1.due.07.amount/rule': reports1_due_07_amount,
    'cells/reports1.due.07.state/rule': reports1_due_07_state,
    'cells/reports1.due.07.state/highlight': reports1_due_07_state_highlight,
    'cells/reports1.due.08.day/rule': reports1_due_08_day,
    'cells/reports1.due.08.name/rule': reports1_due_08_name,
    'cells/reports1.due.08.amount/rule': reports1_due_08_amount,
    'cells/reports1.due.08.state/rule': reports1_due_08_state,
    'cells/reports1.due.08.state/highlight': reports1_due_08_state_highlight,
    'cells/reports1.due.09.day/rule': reports1_due_09_day,
    'cells/reports1.due.09.name/rule': reports1_due_09_name,
    'cells/reports1.due.09.amount/rule': reports1_due_09_amount,
    'cells/reports1.due.09.state/rule': reports1_due_09_state,
    'cells/reports1.due.09.state/highlight': reports1_due_09_state_highlight,
    'cells/reports1.due.10.day/rule': reports1_due_10_day,
    'cells/reports1.due.10.name/rule': reports1_due_10_name,
    'cells/reports1.due.10.amount/rule': reports1_due_10_amount,
    'cells/reports1.due.10.state/rule': reports1_due_10_state,
    'cells/reports1.due.10.state/highlight': reports1_due_10_state_highlight,
    'cells/reports1.due.11.day/rule': reports1_due_11_day,
    'cells/reports1.due.11.name/rule': reports1_due_11_name,
    'cells/reports1.due.11.amount/rule': reports1_due_11_amount,
    'cells/reports1.due.11.state/rule': reports1_due_11_state,
    'cells/reports1.due.11.state/highlight': reports1_due_11_state_highlight,
    'cells/reports1.due.12.day/rule': reports1_due_12_day,
    'cells/reports1.due.12.name/rule': reports1_due_12_name,
    'cells/reports1.due.12.amount/rule': reports1_due_12_amount,
    'cells/reports1.due.12.state/rule': reports1_due_12_state,
    'cells/reports1.due.12.state/highlight': reports1_due_12_state_highlight,
    'cells/reports1.due.13.day/rule': reports1_due_13_day,
    'cells/reports1.due.13.name/rule': reports1_due_13_name,
    'cells/reports1.due.13.amount/rule': reports1_due_13_amount,
    'cells/reports1.due.13.state/rule': reports1_due_13_state,
    'cells/reports1.due.13.state/highlight': reports1_due_13_state_highlight,
    'cells/reports1.due.14.day/rule': reports1_due_14_day,
    'cells/reports1.due.14.name/rule': reports1_due_14_name,
    'cells/reports1.due.14.amount/rule': reports1_due_14_amount,
    'cells/reports1.due.14.state/rule': reports1_due_14_state,
    'cells/reports1.due.14.state/highlight': reports1_due_14_state_highlight,
    'cells/reports1.due.15.day/rule': reports1_due_15_day,
    'cells/reports1.due.15.name/rule': reports1_due_15_name,
    'cells/reports1.due.15.amount/rule': reports1_due_15_amount,
    'cells/reports1.due.15.state/rule': reports1_due_15_state,
    'cells/reports1.due.15.state/highlight': reports1_due_15_state_highlight,
    'cells/reports1.match.says/rule': reports1_match_says,
    'cells/reports1.match.row.target.name/rule': reports1_match_row_target_name,
    'cells/reports1.match.row.target.count/rule': reports1_match_row_target_count,
    'cells/reports1.match.row.target.share/rule': reports1_match_row_target_share,
    'cells/reports1.match.row.build.name/rule': reports1_match_row_build_name,
    'cells/reports1.match.row.build.count/rule': reports1_match_row_build_count,
    'cells/reports1.match.row.build.share/rule': reports1_match_row_build_share,
    'cells/reports1.match.row.cheap.name/rule': reports1_match_row_cheap_name,
    'cells/reports1.match.row.cheap.count/rule': reports1_match_row_cheap_count,
    'cells/reports1.match.row.cheap.share/rule': reports1_match_row_cheap_share,
    'cells/reports1.match.row.leave.name/rule': reports1_match_row_leave_name,
    'cells/reports1.match.row.leave.count/rule': reports1_match_row_leave_count,
    'cells/reports1.match.row.leave.share/rule': reports1_match_row_leave_share,
    'cells/reports1.contacts/rule': reports1_contacts,
    'cells/reports1.losers/rule': reports1_losers,
    'cells/reports1.lost/rule': reports1_lost,
    'cells/reports1.confirmed.red/rule': reports1_confirmed_red,
    'cells/reports1.confirmed.white/rule': reports1_confirmed_white,
    'cells/reports1.confirmed.black/rule': reports1_confirmed_black,
    'cells/reports1.match.target/rule': reports1_match_target,
    'cells/reports1.match.build/rule': reports1_match_build,
    'cells/reports1.match.cheap/rule': reports1_match_cheap,
    'cells/reports1.match.leave/rule': reports1_match_leave,
    'cells/reports1.match.typed/rule': reports1_match_typed,
    'cells/reports1.top1.row/rule': reports1_top1_row,
    'cells/reports1.top2.row/rule': reports1_top2_row,
    'cells/reports1.top3.row/rule': reports1_top3_row,
    'cells/reports1.top4.row/rule': reports1_top4_row,
    'cells/reports1.top5.row/rule': reports1_top5_row,
    'cells/reports1.top6.row/rule': reports1_top6_row,
    'cells/reports1.top7.row/rule': reports1_top7_row,
    'cells/reports1.top8.row/rule': reports1_top8_row,
    'cells/reports1.top9.row/rule': reports1_top9_row,
    'cells/reports1.top10.row/rule': reports1_top10_row,
    'cells/reports1.at.top.01/rule': reports1_at_top_01,
    'cells/reports1.at.judged.01/rule': reports1_at_judged_01,
    'cells/reports1.at.class.top/rule': reports1_at_class_top,
    'cells/reports1.at.class.large/rule': reports1_at_class_large,
    'cells/reports1.at.class.medium/rule': reports1_at_class_medium,
    'cells/reports1.at.class.small/rule': reports1_at_class_small,
    'cells/reports1.at.class.inactive/rule': reports1_at_class_inactive,
    'cells/reports1.at.class.prospect/rule': reports1_at_class_prospect,
    'cells/reports1.at.class.suspect/rule': reports1_at_class_suspect,
    'cells/reports1.at.class.other/rule': reports1_at_class_other,
    'cells/reports1.at.curve.00/rule': reports1_at_curve_00,
    'cells/reports1.at.curve.01/rule': reports1_at_curve_01,
    'cells/reports1.at.curve.02/rule': reports1_at_curve_02,
    'cells/reports1.at.curve.03/rule': reports1_at_curve_03,
    'cells/reports1.at.curve.04/rule': reports1_at_curve_04,
    'cells/reports1.at.curve.05/rule': reports1_at_curve_05,
    'cells/reports1.at.curve.06/rule': reports1_at_curve_06,
    'cells/reports1.at.curve.07/rule': reports1_at_curve_07,
    'cells/reports1.at.curve.08/rule': reports1_at_curve_08,
    'cells/reports1.at.curve.09/rule': reports1_at_curve_09,
    'cells/reports1.at.curve.10/rule': reports1_at_curve_10,
    'cells/reports1.at.curve.11/rule': reports1_at_curve_11,
    'cells/reports1.at.curve.12/rule': reports1_at_curve_12,
    'cells/reports1.at.curve.13/rule': reports1_at_curve_13,
    'cells/reports1.at.curve.14/rule': reports1_at_curve_14,
    'cells/reports1.at.curve.15/rule': reports1_at_curve_15,
    'cells/reports1.at.curve.16/rule': reports1_at_curve_16,
    'cells/reports1.at.curve.17/rule': reports1_at_curve_17,
    'cells/reports1.at.curve.18/rule': reports1_at_curve_18,
    'cells/reports1.at.curve.19/rule': reports1_at_curve_19,
    'cells/reports1.at.curve.20/rule': reports1_at_curve_20,
    'cells/reports1.at.due.01/rule': reports1_at_due_01,
    'cells/reports1.at.due.02/rule': reports1_at_due_02,
    'cells/reports1.at.due.03/rule': reports1_at_due_03,
    'cells/reports1.at.due.04/rule': reports1_at_due_04,
    'cells/reports1.at.due.05/rule': reports1_at_due_05,
    'cells/reports1.at.due.06/rule': reports1_at_due_06,
    'cells/reports1.at.due.07/rule': reports1_at_due_07,
    'cells/reports1.at.due.08/rule': reports1_at_due_08,
    'cells/reports1.at.due.09/rule': reports1_at_due_09,
    'cells/reports1.at.due.10/rule': reports1_at_due_10,
    'cells/reports1.at.due.11/rule': reports1_at_due_11,
    'cells/reports1.at.due.12/rule': reports1_at_due_12,
    'cells/reports1.at.due.13/rule': reports1_at_due_13,
    'cells/reports1.at.due.14/rule': reports1_at_due_14,
    'cells/reports1.at.due.15/rule': reports1_at_due_15,
    'cells/reports1.at.big.01/rule': reports1_at_big_01,
    'cells/reports1.at.big.02/rule': reports1_at_big_02,
    'cells/reports1.at.big.03/rule': reports1_at_big_03,
    'cells/reports1.at.big.04/rule': reports1_at_big_04,
    'cells/reports1.at.big.05/rule': reports1_at_big_05,
    'cells/reports1.at.big.06/rule': reports1_at_big_06,
    'cells/reports1.at.big.07/rule': reports1_at_big_07,
    'cells/reports1.at.big.08/rule': reports1_at_big_08,
    'cells/reports1.at.big.09/rule': reports1_at_big_09,
    'cells/reports1.at.big.10/rule': reports1_at_big_10,
    'cells/reports1.due.01.card/rule': reports1_due_01_card,
    'cells/reports1.due.02.card/rule': reports1_due_02_card,
    'cells/reports1.due.03.card/rule': reports1_due_03_card,
    'cells/reports1.due.04.card/rule': reports1_due_04_card,
    'cells/reports1.due.05.card/rule': reports1_due_05_card,
    'cells/reports1.due.06.card/rule': reports1_due_06_card,
    'cells/reports1.due.07.card/rule': reports1_due_07_card,
    'cells/reports1.due.08.card/rule': reports1_due_08_card,
    'cells/reports1.due.09.card/rule': reports1_due_09_card,
    'cells/reports1.due.10.card/rule': reports1_due_10_card,
    'cells/reports1.due.11.card/rule': reports1_due_11_card,
    'cells/reports1.due.12.card/rule': reports1_due_12_card,
    'cells/reports1.due.13.card/rule': reports1_due_13_card,
    'cells/reports1.due.14.card/rule': reports1_due_14_card,
    'cells/reports1.due.15.card/rule': reports1_due_15_card,
    'cells/reports1.due.01.name_of/rule': reports1_due_01_name_of,
    'cells/reports1.due.02.name_of/rule': reports1_due_02_name_of,
    'cells/reports1.due.03.name_of/rule': reports1_due_03_name_of,
    'cells/reports1.due.04.name_of/rule': reports1_due_04_name_of,
    'cells/reports1.due.05.name_of/rule': reports1_due_05_name_of,
    'cells/reports1.due.06.name_of/rule': reports1_due_06_name_of,
    'cells/reports1.due.07.name_of/rule': reports1_due_07_name_of,
    'cells/reports1.due.08.name_of/rule': reports1_due_08_name_of,
    'cells/reports1.due.09.name_of/rule': reports1_due_09_name_of,
    'cells/reports1.due.10.name_of/rule': reports1_due_10_name_of,
    'cells/reports1.due.11.name_of/rule': reports1_due_11_name_of,
    'cells/reports1.due.12.name_of/rule': reports1_due_12_name_of,
    'cells/reports1.due.13.name_of/rule': reports1_due_13_name_of,
    'cells/reports1.due.14.name_of/rule': reports1_due_14_name_of,
    'cells/reports1.due.15.name_of/rule': reports1_due_15_name_of,
    'cells/reports1.top1.month1/rule': reports1_top1_month1,
    'cells/reports1.top2.month1/rule': reports1_top2_month1,
    'cells/reports1.top3.month1/rule': reports1_top3_month1,
    'cells/reports1.top4.month1/rule': reports1_top4_month1,
    'cells/reports1.top5.month1/rule': reports1_top5_month1,
    'cells/reports1.top6.month1/rule': reports1_top6_month1,
    'cells/reports1.top7.month1/rule': reports1_top7_month1,
    'cells/reports1.top8.month1/rule': reports1_top8_month1,
    'cells/reports1.top9.month1/rule': reports1_top9_month1,
    'cells/reports1.top10.month1/rule': reports1_top10_month1,
    'cells/reports1.top1.month2/rule': reports1_top1_month2,
    'cells/reports1.top2.month2/rule': reports1_top2_month2,
    'cells/reports1.top3.month2/rule': reports1_top3_month2,
    'cells/reports1.top4.month2/rule': reports1_top4_month2,
    'cells/reports1.top5.month2/rule': reports1_top5_month2,
    'cells/reports1.top6.month2/rule': reports1_top6_month2,
    'cells/reports1.top7.month2/rule': reports1_top7_month2,
    'cells/reports1.top8.month2/rule': reports1_top8_month2,
    'cells/reports1.top9.month2/rule': reports1_top9_month2,
    'cells/reports1.top10.month2/rule': reports1_top10_month2,
    'cells/reports1.top1.month3/rule': reports1_top1_month3,
    'cells/reports1.top2.month3/rule': reports1_top2_month3,
    'cells/reports1.top3.month3/rule': reports1_top3_month3,
    'cells/reports1.top4.month3/rule': reports1_top4_month3,
    'cells/reports1.top5.month3/rule': reports1_top5_month3,
    'cells/reports1.top6.month3/rule': reports1_top6_month3,
    'cells/reports1.top7.month3/rule': reports1_top7_month3,
    'cells/reports1.top8.month3/rule': reports1_top8_month3,
    'cells/reports1.top9.month3/rule': reports1_top9_month3,
    'cells/reports1.top10.month3/rule': reports1_top10_month3,
    'cells/reports1.top1.month4/rule': reports1_top1_month4,
    'cells/reports1.top2.month4/rule': reports1_top2_month4,
    'cells/reports1.top3.month4/rule': reports1_top3_month4,
    'cells/reports1.top4.month4/rule': reports1_top4_month4,
    'cells/reports1.top5.month4/rule': reports1_top5_month4,
    'cells/reports1.top6.month4/rule': reports1_top6_month4,
    'cells/reports1.top7.month4/rule': reports1_top7_month4,
    'cells/reports1.top8.month4/rule': reports1_top8_month4,
    'cells/reports1.top9.month4/rule': reports1_top9_month4,
    'cells/reports1.top10.month4/rule': reports1_top10_month4,
    'cells/reports1.top1.month5/rule': reports1_top1_month5,
    'cells/reports1.top2.month5/rule': reports1_top2_month5,
    'cells/reports1.top3.month5/rule': reports1_top3_month5,
    'cells/reports1.top4.month5/rule': reports1_top4_month5,
    'cells/reports1.top5.month5/rule': reports1_top5_month5,
    'cells/reports1.top6.month5/rule': reports1_top6_month5,
    'cells/reports1.top7.month5/rule': reports1_top7_month5,
    'cells/reports1.top8.month5/rule': reports1_top8_month5,
    'cells/reports1.top9.month5/rule': reports1_top9_month5,
    'cells/reports1.top10.month5/rule': reports1_top10_month5,
    'cells/reports1.top1.month6/rule': reports1_top1_month6,
    'cells/reports1.top2.month6/rule': reports1_top2_month6,
    'cells/reports1.top3.month6/rule': reports1_top3_month6,
    'cells/reports1.top4.month6/rule': reports1_top4_month6,
    'cells/reports1.top5.month6/rule': reports1_top5_month6,
    'cells/reports1.top6.month6/rule': reports1_top6_month6,
    'cells/reports1.top7.month6/rule': reports1_top7_month6,
    'cells/reports1.top8.month6/rule': reports1_top8_month6,
    'cells/reports1.top9.month6/rule': reports1_top9_month6,
    'cells/reports1.top10.month6/rule': reports1_top10_month6,
    'cells/reports1.top1.month7/rule': reports1_top1_month7,
    'cells/reports1.top2.month7/rule': reports1_top2_month7,
    'cells/reports1.top3.month7/rule': reports1_top3_month7,
    'cells/reports1.top4.month7/rule': reports1_top4_month7,
    'cells/reports1.top5.month7/rule': reports1_top5_month7,
    'cells/reports1.top6.month7/rule': reports1_top6_month7,
    'cells/reports1.top7.month7/rule': reports1_top7_month7,
    'cells/reports1.top8.month7/rule': reports1_top8_month7,
    'cells/reports1.top9.month7/rule': reports1_top9_month7,
    'cells/reports1.top10.month7/rule': reports1_top10_month7,
    'cells/reports1.top1.month8/rule': reports1_top1_month8,
    'cells/reports1.top2.month8/rule': reports1_top2_month8,
    'cells/reports1.top3.month8/rule': reports1_top3_month8,
    'cells/reports1.top4.month8/rule': reports1_top4_month8,
    'cells/reports1.top5.month8/rule': reports1_top5_month8,
    'cells/reports1.top6.month8/rule': reports1_top6_month8,
    'cells/reports1.top7.month8/rule': reports1_top7_month8,
    'cells/reports1.top8.month8/rule': reports1_top8_month8,
    'cells/reports1.top9.month8/rule': reports1_top9_month8,
    'cells/reports1.top10.month8/rule': reports1_top10_month8,
    'cells/reports1.top1.month9/rule': reports1_top1_month9,
    'cells/reports1.top2.month9/rule': reports1_top2_month9,
    'cells/reports1.top3.month9/rule': reports1_top3_month9,
    'cells/reports1.top4.month9/rule': reports1_top4_month9,
    'cells/reports1.top5.month9/rule': reports1_top5_month9,
    'cells/reports1.top6.month9/rule': reports1_top6_month9,
    'cells/reports1.top7.month9/rule': reports1_top7_month9,
    'cells/reports1.top8.month9/rule': reports1_top8_month9,
    'cells/reports1.top9.month9/rule': reports1_top9_month9,
    'cells/reports1.top10.month9/rule': reports1_top10_month9,
    'cells/reports1.top1.month10/rule': reports1_top1_month10,
    'cells/reports1.top2.month10/rule': reports1_top2_month10,
    'cells/reports1.top3.month10/rule': reports1_top3_month10,
    'cells/reports1.top4.month10/rule': reports1_top4_month10,
    'cells/reports1.top5.month10/rule': reports1_top5_month10,
    'cells/reports1.top6.month10/rule': reports1_top6_month10,
    'cells/reports1.top7.month10/rule': reports1_top7_month10,
    'cells/reports1.top8.month10/rule': reports1_top8_month10,
    'cells/reports1.top9.month10/rule': reports1_top9_month10,
    'cells/reports1.top10.month10/rule': reports1_top10_month10,
    'cells/reports1.top1.month11/rule': reports1_top1_month11,
    'cells/reports1.top2.month11/rule': reports1_top2_month11,
    'cells/reports1.top3.month11/rule': reports1_top3_month11,
    'cells/reports1.top4.month11/rule': reports1_top4_month11,
    'cells/reports1.top5.month11/rule': reports1_top5_month11,
    'cells/reports1.top6.month11/rule': reports1_top6_month11,
    'cells/reports1.top7.month11/rule': reports1_top7_month11,
    'cells/reports1.top8.month11/rule': reports1_top8_month11,
    'cells/reports1.top9.month11/rule': reports1_top9_month11,
    'cells/reports1.top10.month11/rule': reports1_top10_month11,
    'cells/reports1.top1.month12/rule': reports1_top1_month12,
    'cells/reports1.top2.month12/rule': reports1_top2_month12,
    'cells/reports1.top3.month12/rule': reports1_top3_month12,
    'cells/reports1.top4.month12/rule': reports1_top4_month12,
    'cells/reports1.top5.month12/rule': reports1_top5_month12,
    'cells/reports1.top6.month12/rule': reports1_top6_month12,
    'cells/reports1.top7.month12/rule': reports1_top7_month12,
    'cells/reports1.top8.month12/rule': reports1_top8_month12,
    'cells/reports1.top9.month12/rule': reports1_top9_month12,
    'cells/reports1.top10.month12/rule': reports1_top10_month12,
    'cells/reports1.curve.x0/rule': reports1_curve_x0,
    'cells/reports1.curve.x1/rule': reports1_curve_x1,
    'cells/reports1.curve.x2/rule': reports1_curve_x2,
    'cells/reports1.curve.x3/rule': reports1_curve_x3,
    'cells/reports1.curve.x4/rule': reports1_curve_x4,
    'cells/reports1.curve.x5/rule': reports1_curve_x5,
    'cells/reports1.curve.x6/rule': reports1_curve_x6,
    'cells/reports1.curve.x7/rule': reports1_curve_x7,
    'cells/reports1.curve.x8/rule': reports1_curve_x8,
    'cells/reports1.curve.x9/rule': reports1_curve_x9,
    'cells/reports1.curve.x10/rule': reports1_curve_x10,
    'cells/reports1.curve.x11/rule': reports1_curve_x11,
    'cells/reports1.curve.x12/rule': reports1_curve_x12,
    'cells/reports1.curve.x13/rule': reports1_curve_x13,
    'cells/reports1.curve.x14/rule': reports1_curve_x14,
    'cells/reports1.curve.x15/rule': reports1_curve_x15,
    'cells/reports1.curve.x16/rule': reports1_curve_x16,
    'cells/reports1.curve.x17/rule': reports1_curve_x17,
    'cells/reports1.curve.x18/rule': reports1_curve_x18,
    'cells/reports1.curve.x19/rule': reports1_curve_x19,
    'cells/reports1.curve.x20/rule': reports1_curve_x20,
    'cells/reports1.curve.y0/rule': reports1_curve_y0,
    'cells/reports1.curve.y1/rule': reports1_curve_y1,
    'cells/reports1.curve.y2/rule': reports1_curve_y2,
    'cells/reports1.curve.y3/rule': reports1_curve_y3,
    'cells/reports1.curve.y4/rule': reports1_curve_y4,
    'cells/reports1.curve.y5/rule': reports1_curve_y5,
    'cells/reports1.curve.y6/rule': reports1_curve_y6,
    'cells/reports1.curve.y7/rule': reports1_curve_y7,
    'cells/reports1.curve.y8/rule': reports1_curve_y8,
    'cells/reports1.curve.y9/rule': reports1_curve_y9,
    'cells/reports1.curve.y10/rule': reports1_curve_y10,
    'cells/reports1.curve.y11/rule': reports1_curve_y11,
    'cells/reports1.curve.y12/rule': reports1_curve_y12,
    'cells/reports1.curve.y13/rule': reports1_curve_y13,
    'cells/reports1.curve.y14/rule': reports1_curve_y14,
    'cells/reports1.curve.y15/rule': reports1_curve_y15,
    'cells/reports1.curve.y16/rule': reports1_curve_y16,
    'cells/reports1.curve.y17/rule': reports1_curve_y17,
    'cells/reports1.curve.y18/rule': reports1_curve_y18,
    'cells/reports1.curve.y19/rule': reports1_curve_y19,
    'cells/reports1.curve.y20/rule': reports1_curve_y20,
    'cells/reports1.share/rule': reports1_share,
    'cells/reports1.here.y/rule': reports1_here_y,
    'cells/reports1.here.x/rule': reports1_here_x,
    'cells/reports1.here/rule': reports1_here,
    'cells/reports1.claim.y/rule': reports1_claim_y,
    'cells/reports1.claim/rule': reports1_claim,
    'cells/reports1.alike0/rule': reports1_alike0,
    'cells/reports1.alike1/rule': reports1_alike1,
    'cells/reports1.ageing.due.amount/rule': reports1_ageing_due_amount,
    'cells/reports1.ageing.first.amount/rule': reports1_ageing_first_amount,
    'cells/reports1.ageing.second.amount/rule': reports1_ageing_second_amount,
    'cells/reports1.ageing.third.amount/rule': reports1_ageing_third_amount,
    'cells/reports1.ageing.over.amount/rule': reports1_ageing_over_amount,
    'cells/reports1.ageing.undated.amount/rule': reports1_ageing_undated_amount,
    'cells/reports1.ageing.all/rule': reports1_ageing_all,
    'cells/reports1.ageing.late/rule': reports1_ageing_late,
    'cells/reports1.ours/rule': reports1_ours,
    'cells/reports1.ageing.due.label/rule': reports1_ageing_due_label,
    'cells/reports1.ageing.first.label/rule': reports1_ageing_first_label,
    'cells/reports1.ageing.second.label/rule': reports1_ageing_second_label,
    'cells/reports1.ageing.third.label/rule': reports1_ageing_third_label,
    'cells/reports1.ageing.over.label/rule': reports1_ageing_over_label,
    'cells/reports1.ageing.undated.label/rule': reports1_ageing_undated_label,
    'cells/reports1.ageing.due.early/rule': reports1_ageing_due_early,
    'cells/reports1.ageing.first.early/rule': reports1_ageing_first_early,
    'cells/reports1.ageing.second.early/rule': reports1_ageing_second_early,
    'cells/reports1.ageing.third.early/rule': reports1_ageing_third_early,
    'cells/reports1.ageing.over.early/rule': reports1_ageing_over_early,
    'cells/reports1.ageing.undated.early/rule': reports1_ageing_undated_early,
    'cells/reports1.ageing.due.late/rule': reports1_ageing_due_late,
    'cells/reports1.ageing.first.late/rule': reports1_ageing_first_late,
    'cells/reports1.ageing.second.late/rule': reports1_ageing_second_late,
    'cells/reports1.ageing.third.late/rule': reports1_ageing_third_late,
    'cells/reports1.ageing.over.late/rule': reports1_ageing_over_late,
    'cells/reports1.ageing.undated.late/rule': reports1_ageing_undated_late,
    'cells/reports1.ageing.due.old/rule': reports1_ageing_due_old,
    'cells/reports1.ageing.first.old/rule': reports1_ageing_first_old,
    'cells/reports1.ageing.second.old/rule': reports1_ageing_second_old,
    'cells/reports1.ageing.third.old/rule': reports1_ageing_third_old,
    'cells/reports1.ageing.over.old/rule': reports1_ageing_over_old,
    'cells/reports1.ageing.undated.old/rule': reports1_ageing_undated_old,
    'cells/reports1.cut0/rule': reports1_cut0,
    'cells/reports1.cut1/rule': reports1_cut1,
    'cells/reports1.ends0/rule': reports1_ends0,
    'cells/reports1.ends1/rule': reports1_ends1,
}
READS = {
    'cells/reports1.title/rule': Read(NONE, NONE, NONE),
    'cells/reports1.scope/rule': Read(NONE, frozenset([('report_rows', 'of_all')]), frozenset(['analysed_on', 'reports1.at.top.01'])),
    'cells/reports1.finding/rule': Read(NONE, frozenset([('report_rows', 'of_all'), ('report_rows', 'profit_share'), ('report_rows', 'revenue_share'), ('report_rows', 'share')]), frozenset(['lang', 'reports1.at.top.01', 'reports1.losers', 'reports1.lost'])),
    'cells/reports1.curve.says/rule': Read(NONE, frozenset([('report_rows', 'of_all'), ('report_rows', 'revenue_share'), ('report_rows', 'share')]), frozenset(['reports1.at.top.01', 'reports1.claim.y'])),
    'cells/reports1.classes.says/rule': Read(NONE, NONE, frozenset(['reports1.at.top.01', 'reports1.classes.all.customers', 'reports1.classes.large.contact_share', 'reports1.classes.large.customers', 'reports1.classes.large.revenue_share', 'reports1.classes.top.contact_share', 'reports1.classes.top.customers', 'reports1.classes.top.revenue_share', 'reports1.contacts'])),
    'cells/reports1.classes.top.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.classes.top.customers/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.class.top'])),
    'cells/reports1.classes.top.revenue/rule': Read(NONE, frozenset([('report_rows', 'revenue')]), frozenset(['reports1.at.class.top'])),
    'cells/reports1.classes.top.revenue_share/rule': Read(NONE, NONE, frozenset(['reports1.classes.all.revenue', 'reports1.classes.top.revenue'])),
    'cells/reports1.classes.top.contact_share/rule': Read(NONE, frozenset([('report_rows', 'contacts')]), frozenset(['reports1.at.class.top', 'reports1.contacts'])),
    'cells/reports1.classes.top.margin/rule': Read(NONE, frozenset([('report_rows', 'profit')]), frozenset(['reports1.at.class.top', 'reports1.classes.top.revenue'])),
    'cells/reports1.classes.large.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.classes.large.customers/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.class.large'])),
    'cells/reports1.classes.large.revenue/rule': Read(NONE, frozenset([('report_rows', 'revenue')]), frozenset(['reports1.at.class.large'])),
    'cells/reports1.classes.large.revenue_share/rule': Read(NONE, NONE, frozenset(['reports1.classes.all.revenue', 'reports1.classes.large.revenue'])),
    'cells/reports1.classes.large.contact_share/rule': Read(NONE, frozenset([('report_rows', 'contacts')]), frozenset(['reports1.at.class.large', 'reports1.contacts'])),
    'cells/reports1.classes.large.margin/rule': Read(NONE, frozenset([('report_rows', 'profit')]), frozenset(['reports1.at.class.large', 'reports1.classes.large.revenue'])),
    'cells/reports1.classes.medium.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.classes.medium.customers/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.class.medium'])),
    'cells/reports1.classes.medium.revenue/rule': Read(NONE, frozenset([('report_rows', 'revenue')]), frozenset(['reports1.at.class.medium'])),
    'cells/reports1.classes.medium.revenue_share/rule': Read(NONE, NONE, frozenset(['reports1.classes.all.revenue', 'reports1.classes.medium.revenue'])),
    'cells/reports1.classes.medium.contact_share/rule': Read(NONE, frozenset([('report_rows', 'contacts')]), frozenset(['reports1.at.class.medium', 'reports1.contacts'])),
    'cells/reports1.classes.medium.margin/rule': Read(NONE, frozenset([('report_rows', 'profit')]), frozenset(['reports1.at.class.medium', 'reports1.classes.medium.revenue'])),
    'cells/reports1.classes.small.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.classes.small.customers/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.class.small'])),
    'cells/reports1.classes.small.revenue/rule': Read(NONE, frozenset([('report_rows', 'revenue')]), frozenset(['reports1.at.class.small'])),
    'cells/reports1.classes.small.revenue_share/rule': Read(NONE, NONE, frozenset(['reports1.classes.all.revenue', 'reports1.classes.small.revenue'])),
    'cells/reports1.classes.small.contact_share/rule': Read(NONE, frozenset([('report_rows', 'contacts')]), frozenset(['reports1.at.class.small', 'reports1.contacts'])),
    'cells/reports1.classes.small.margin/rule': Read(NONE, frozenset([('report_rows', 'profit')]), frozenset(['reports1.at.class.small', 'reports1.classes.small.revenue'])),
    'cells/reports1.classes.inactive.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.classes.inactive.customers/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.class.inactive'])),
    'cells/reports1.classes.inactive.revenue/rule': Read(NONE, frozenset([('report_rows', 'revenue')]), frozenset(['reports1.at.class.inactive'])),
    'cells/reports1.classes.inactive.revenue_share/rule': Read(NONE, NONE, frozenset(['reports1.classes.all.revenue', 'reports1.classes.inactive.revenue'])),
    'cells/reports1.classes.inactive.contact_share/rule': Read(NONE, frozenset([('report_rows', 'contacts')]), frozenset(['reports1.at.class.inactive', 'reports1.contacts'])),
    'cells/reports1.classes.inactive.margin/rule': Read(NONE, frozenset([('report_rows', 'profit')]), frozenset(['reports1.at.class.inactive', 'reports1.classes.inactive.revenue'])),
    'cells/reports1.classes.prospect.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.classes.prospect.customers/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.class.prospect'])),
    'cells/reports1.classes.prospect.revenue/rule': Read(NONE, frozenset([('report_rows', 'revenue')]), frozenset(['reports1.at.class.prospect'])),
    'cells/reports1.classes.prospect.revenue_share/rule': Read(NONE, NONE, frozenset(['reports1.classes.all.revenue', 'reports1.classes.prospect.revenue'])),
    'cells/reports1.classes.prospect.contact_share/rule': Read(NONE, frozenset([('report_rows', 'contacts')]), frozenset(['reports1.at.class.prospect', 'reports1.contacts'])),
    'cells/reports1.classes.prospect.margin/rule': Read(NONE, frozenset([('report_rows', 'profit')]), frozenset(['reports1.at.class.prospect', 'reports1.classes.prospect.revenue'])),
    'cells/reports1.classes.suspect.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.classes.suspect.customers/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.class.suspect'])),
    'cells/reports1.classes.suspect.revenue/rule': Read(NONE, frozenset([('report_rows', 'revenue')]), frozenset(['reports1.at.class.suspect'])),
    'cells/reports1.classes.suspect.revenue_share/rule': Read(NONE, NONE, frozenset(['reports1.classes.all.revenue', 'reports1.classes.suspect.revenue'])),
    'cells/reports1.classes.suspect.contact_share/rule': Read(NONE, frozenset([('report_rows', 'contacts')]), frozenset(['reports1.at.class.suspect', 'reports1.contacts'])),
    'cells/reports1.classes.suspect.margin/rule': Read(NONE, frozenset([('report_rows', 'profit')]), frozenset(['reports1.at.class.suspect', 'reports1.classes.suspect.revenue'])),
    'cells/reports1.classes.all.customers/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.class.inactive', 'reports1.at.class.large', 'reports1.at.class.medium', 'reports1.at.class.other', 'reports1.at.class.prospect', 'reports1.at.class.small', 'reports1.at.class.suspect', 'reports1.at.class.top'])),
    'cells/reports1.classes.all.revenue/rule': Read(NONE, frozenset([('report_rows', 'revenue')]), frozenset(['reports1.at.class.inactive', 'reports1.at.class.large', 'reports1.at.class.medium', 'reports1.at.class.other', 'reports1.at.class.prospect', 'reports1.at.class.small', 'reports1.at.class.suspect', 'reports1.at.class.top'])),
    'cells/reports1.classes.all.revenue_share/rule': Read(NONE, NONE, frozenset(['reports1.classes.all.revenue'])),
    'cells/reports1.classes.all.contact_share/rule': Read(NONE, frozenset([('report_rows', 'contacts')]), frozenset(['reports1.at.class.inactive', 'reports1.at.class.large', 'reports1.at.class.medium', 'reports1.at.class.other', 'reports1.at.class.prospect', 'reports1.at.class.small', 'reports1.at.class.suspect', 'reports1.at.class.top', 'reports1.contacts'])),
    'cells/reports1.classes.all.margin/rule': Read(NONE, frozenset([('report_rows', 'profit')]), frozenset(['reports1.at.class.inactive', 'reports1.at.class.large', 'reports1.at.class.medium', 'reports1.at.class.other', 'reports1.at.class.prospect', 'reports1.at.class.small', 'reports1.at.class.suspect', 'reports1.at.class.top', 'reports1.classes.all.revenue'])),
    'cells/reports1.faces.red.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.faces.red.count/rule': Read(NONE, frozenset([('accounts', 'face_suggested')]), frozenset(['reports1.confirmed.red'])),
    'cells/reports1.faces.red.revenue/rule': Read(NONE, frozenset([('accounts', 'face_suggested'), ('accounts', 'revenue_life')]), NONE),
    'cells/reports1.faces.red.profit/rule': Read(NONE, frozenset([('accounts', 'face_suggested'), ('accounts', 'profit_life')]), NONE),
    'cells/reports1.faces.red.profit/highlight': Read(NONE, NONE, frozenset(['reports1.faces.red.profit'])),
    'cells/reports1.faces.red.margin/rule': Read(NONE, NONE, frozenset(['reports1.faces.red.profit', 'reports1.faces.red.revenue'])),
    'cells/reports1.faces.red.margin/highlight': Read(NONE, NONE, frozenset(['reports1.faces.red.profit'])),
    'cells/reports1.faces.white.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.faces.white.count/rule': Read(NONE, frozenset([('accounts', 'face_suggested')]), frozenset(['reports1.confirmed.white'])),
    'cells/reports1.faces.white.revenue/rule': Read(NONE, frozenset([('accounts', 'face_suggested'), ('accounts', 'revenue_life')]), NONE),
    'cells/reports1.faces.white.profit/rule': Read(NONE, frozenset([('accounts', 'face_suggested'), ('accounts', 'profit_life')]), NONE),
    'cells/reports1.faces.white.profit/highlight': Read(NONE, NONE, frozenset(['reports1.faces.white.profit'])),
    'cells/reports1.faces.white.margin/rule': Read(NONE, NONE, frozenset(['reports1.faces.white.profit', 'reports1.faces.white.revenue'])),
    'cells/reports1.faces.white.margin/highlight': Read(NONE, NONE, frozenset(['reports1.faces.white.profit'])),
    'cells/reports1.faces.black.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.faces.black.count/rule': Read(NONE, frozenset([('accounts', 'face_suggested')]), frozenset(['reports1.confirmed.black'])),
    'cells/reports1.faces.black.revenue/rule': Read(NONE, frozenset([('accounts', 'face_suggested'), ('accounts', 'revenue_life')]), NONE),
    'cells/reports1.faces.black.profit/rule': Read(NONE, frozenset([('accounts', 'face_suggested'), ('accounts', 'profit_life')]), NONE),
    'cells/reports1.faces.black.profit/highlight': Read(NONE, NONE, frozenset(['reports1.faces.black.profit'])),
    'cells/reports1.faces.black.margin/rule': Read(NONE, NONE, frozenset(['reports1.faces.black.profit', 'reports1.faces.black.revenue'])),
    'cells/reports1.faces.black.margin/highlight': Read(NONE, NONE, frozenset(['reports1.faces.black.profit'])),
    'cells/reports1.faces.loss.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.faces.loss.count/rule': Read(NONE, frozenset([('accounts', 'face_suggested')]), NONE),
    'cells/reports1.faces.loss.revenue/rule': Read(NONE, frozenset([('accounts', 'face_suggested'), ('accounts', 'revenue_life')]), NONE),
    'cells/reports1.faces.loss.profit/rule': Read(NONE, frozenset([('accounts', 'face_suggested'), ('accounts', 'profit_life')]), NONE),
    'cells/reports1.faces.loss.profit/highlight': Read(NONE, NONE, frozenset(['reports1.faces.loss.profit'])),
    'cells/reports1.faces.loss.margin/rule': Read(NONE, NONE, frozenset(['reports1.faces.loss.profit', 'reports1.faces.loss.revenue'])),
    'cells/reports1.faces.loss.margin/highlight': Read(NONE, NONE, frozenset(['reports1.faces.loss.profit'])),
    'cells/reports1.ageing.note/rule': Read(NONE, NONE, frozenset(['lang', 'reports1.ours'])),
    'cells/reports1.ageing.says/rule': Read(NONE, NONE, frozenset(['ageing_3', 'lang', 'no_payments', 'reports1.ageing.all', 'reports1.ageing.late', 'reports1.ageing.over.amount'])),
    'cells/reports1.top1.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top1.row'])),
    'cells/reports1.top1.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top1.row'])),
    'cells/reports1.top1.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top1.row'])),
    'cells/reports1.top1.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top1.row'])),
    'cells/reports1.top1.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top1.margin'])),
    'cells/reports1.top2.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top2.row'])),
    'cells/reports1.top2.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top2.row'])),
    'cells/reports1.top2.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top2.row'])),
    'cells/reports1.top2.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top2.row'])),
    'cells/reports1.top2.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top2.margin'])),
    'cells/reports1.top3.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top3.row'])),
    'cells/reports1.top3.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top3.row'])),
    'cells/reports1.top3.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top3.row'])),
    'cells/reports1.top3.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top3.row'])),
    'cells/reports1.top3.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top3.margin'])),
    'cells/reports1.top4.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top4.row'])),
    'cells/reports1.top4.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top4.row'])),
    'cells/reports1.top4.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top4.row'])),
    'cells/reports1.top4.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top4.row'])),
    'cells/reports1.top4.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top4.margin'])),
    'cells/reports1.top5.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top5.row'])),
    'cells/reports1.top5.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top5.row'])),
    'cells/reports1.top5.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top5.row'])),
    'cells/reports1.top5.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top5.row'])),
    'cells/reports1.top5.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top5.margin'])),
    'cells/reports1.top6.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top6.row'])),
    'cells/reports1.top6.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top6.row'])),
    'cells/reports1.top6.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top6.row'])),
    'cells/reports1.top6.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top6.row'])),
    'cells/reports1.top6.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top6.margin'])),
    'cells/reports1.top7.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top7.row'])),
    'cells/reports1.top7.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top7.row'])),
    'cells/reports1.top7.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top7.row'])),
    'cells/reports1.top7.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top7.row'])),
    'cells/reports1.top7.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top7.margin'])),
    'cells/reports1.top8.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top8.row'])),
    'cells/reports1.top8.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top8.row'])),
    'cells/reports1.top8.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top8.row'])),
    'cells/reports1.top8.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top8.row'])),
    'cells/reports1.top8.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top8.margin'])),
    'cells/reports1.top9.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top9.row'])),
    'cells/reports1.top9.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top9.row'])),
    'cells/reports1.top9.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top9.row'])),
    'cells/reports1.top9.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top9.row'])),
    'cells/reports1.top9.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top9.margin'])),
    'cells/reports1.top10.name/rule': Read(NONE, frozenset([('accounts', 'name')]), frozenset(['reports1.top10.row'])),
    'cells/reports1.top10.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['reports1.top10.row'])),
    'cells/reports1.top10.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['reports1.top10.row'])),
    'cells/reports1.top10.margin/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['reports1.top10.row'])),
    'cells/reports1.top10.margin/highlight': Read(NONE, NONE, frozenset(['reports1.top10.margin'])),
    'cells/reports1.due.note/rule': Read(NONE, NONE, frozenset(['analysed_on'])),
    'cells/reports1.due.says/rule': Read(NONE, frozenset([('report_rows', 'amount'), ('report_rows', 'day')]), frozenset(['lang', 'reports1.at.due.01'])),
    'cells/reports1.due.01.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.01'])),
    'cells/reports1.due.01.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.01', 'reports1.due.01.name_of'])),
    'cells/reports1.due.01.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.01'])),
    'cells/reports1.due.01.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.01'])),
    'cells/reports1.due.01.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.01.state'])),
    'cells/reports1.due.02.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.02'])),
    'cells/reports1.due.02.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.02', 'reports1.due.02.name_of'])),
    'cells/reports1.due.02.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.02'])),
    'cells/reports1.due.02.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.02'])),
    'cells/reports1.due.02.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.02.state'])),
    'cells/reports1.due.03.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.03'])),
    'cells/reports1.due.03.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.03', 'reports1.due.03.name_of'])),
    'cells/reports1.due.03.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.03'])),
    'cells/reports1.due.03.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.03'])),
    'cells/reports1.due.03.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.03.state'])),
    'cells/reports1.due.04.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.04'])),
    'cells/reports1.due.04.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.04', 'reports1.due.04.name_of'])),
    'cells/reports1.due.04.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.04'])),
    'cells/reports1.due.04.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.04'])),
    'cells/reports1.due.04.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.04.state'])),
    'cells/reports1.due.05.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.05'])),
    'cells/reports1.due.05.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.05', 'reports1.due.05.name_of'])),
    'cells/reports1.due.05.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.05'])),
    'cells/reports1.due.05.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.05'])),
    'cells/reports1.due.05.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.05.state'])),
    'cells/reports1.due.06.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.06'])),
    'cells/reports1.due.06.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.06', 'reports1.due.06.name_of'])),
    'cells/reports1.due.06.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.06'])),
    'cells/reports1.due.06.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.06'])),
    'cells/reports1.due.06.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.06.state'])),
    'cells/reports1.due.07.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.07'])),
    'cells/reports1.due.07.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.07', 'reports1.due.07.name_of'])),
    'cells/reports1.due.07.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.07'])),
    'cells/reports1.due.07.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.07'])),
    'cells/reports1.due.07.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.07.state'])),
    'cells/reports1.due.08.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.08'])),
    'cells/reports1.due.08.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.08', 'reports1.due.08.name_of'])),
    'cells/reports1.due.08.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.08'])),
    'cells/reports1.due.08.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.08'])),
    'cells/reports1.due.08.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.08.state'])),
    'cells/reports1.due.09.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.09'])),
    'cells/reports1.due.09.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.09', 'reports1.due.09.name_of'])),
    'cells/reports1.due.09.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.09'])),
    'cells/reports1.due.09.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.09'])),
    'cells/reports1.due.09.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.09.state'])),
    'cells/reports1.due.10.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.10'])),
    'cells/reports1.due.10.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.10', 'reports1.due.10.name_of'])),
    'cells/reports1.due.10.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.10'])),
    'cells/reports1.due.10.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.10'])),
    'cells/reports1.due.10.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.10.state'])),
    'cells/reports1.due.11.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.11'])),
    'cells/reports1.due.11.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.11', 'reports1.due.11.name_of'])),
    'cells/reports1.due.11.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.11'])),
    'cells/reports1.due.11.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.11'])),
    'cells/reports1.due.11.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.11.state'])),
    'cells/reports1.due.12.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.12'])),
    'cells/reports1.due.12.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.12', 'reports1.due.12.name_of'])),
    'cells/reports1.due.12.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.12'])),
    'cells/reports1.due.12.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.12'])),
    'cells/reports1.due.12.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.12.state'])),
    'cells/reports1.due.13.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.13'])),
    'cells/reports1.due.13.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.13', 'reports1.due.13.name_of'])),
    'cells/reports1.due.13.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.13'])),
    'cells/reports1.due.13.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.13'])),
    'cells/reports1.due.13.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.13.state'])),
    'cells/reports1.due.14.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.14'])),
    'cells/reports1.due.14.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.14', 'reports1.due.14.name_of'])),
    'cells/reports1.due.14.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.14'])),
    'cells/reports1.due.14.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.14'])),
    'cells/reports1.due.14.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.14.state'])),
    'cells/reports1.due.15.day/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['reports1.at.due.15'])),
    'cells/reports1.due.15.name/rule': Read(NONE, NONE, frozenset(['reports1.at.due.15', 'reports1.due.15.name_of'])),
    'cells/reports1.due.15.amount/rule': Read(NONE, frozenset([('report_rows', 'amount')]), frozenset(['reports1.at.due.15'])),
    'cells/reports1.due.15.state/rule': Read(NONE, frozenset([('report_rows', 'day')]), frozenset(['as_of', 'reports1.at.due.15'])),
    'cells/reports1.due.15.state/highlight': Read(NONE, NONE, frozenset(['reports1.due.15.state'])),
    'cells/reports1.match.says/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.judged.01', 'reports1.match.target', 'reports1.match.typed'])),
    'cells/reports1.match.row.target.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.match.row.target.count/rule': Read(NONE, NONE, frozenset(['reports1.match.target'])),
    'cells/reports1.match.row.target.share/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.judged.01', 'reports1.match.target'])),
    'cells/reports1.match.row.build.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.match.row.build.count/rule': Read(NONE, NONE, frozenset(['reports1.match.build'])),
    'cells/reports1.match.row.build.share/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.judged.01', 'reports1.match.build'])),
    'cells/reports1.match.row.cheap.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.match.row.cheap.count/rule': Read(NONE, NONE, frozenset(['reports1.match.cheap'])),
    'cells/reports1.match.row.cheap.share/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.judged.01', 'reports1.match.cheap'])),
    'cells/reports1.match.row.leave.name/rule': Read(NONE, NONE, NONE),
    'cells/reports1.match.row.leave.count/rule': Read(NONE, NONE, frozenset(['reports1.match.leave'])),
    'cells/reports1.match.row.leave.share/rule': Read(NONE, frozenset([('report_rows', 'customers')]), frozenset(['reports1.at.judged.01', 'reports1.match.leave'])),
    'cells/reports1.contacts/rule': Read(NONE, frozenset([('report_rows', 'contacts')]), frozenset(['reports1.at.class.inactive', 'reports1.at.class.large', 'reports1.at.class.medium', 'reports1.at.class.other', 'reports1.at.class.prospect', 'reports1.at.class.small', 'reports1.at.class.suspect', 'reports1.at.class.top'])),
    'cells/reports1.losers/rule': Read(NONE, frozenset([('accounts', 'profit_life')]), NONE),
    'cells/reports1.lost/rule': Read(NONE, frozenset([('accounts', 'profit_life')]), NONE),
    'cells/reports1.confirmed.red/rule': Read(NONE, frozenset([('customers', 'face')]), NONE),
    'cells/reports1.confirmed.white/rule': Read(NONE, frozenset([('customers', 'face')]), NONE),
    'cells/reports1.confirmed.black/rule': Read(NONE, frozenset([('customers', 'face')]), NONE),
    'cells/reports1.match.target/rule': Read(NONE, frozenset([('match_points', 'ability'), ('match_points', 'value'), ('report_rows', 'customers')]), frozenset(['field_cut', 'reports1.at.judged.01'])),
    'cells/reports1.match.build/rule': Read(NONE, frozenset([('match_points', 'ability'), ('match_points', 'value'), ('report_rows', 'customers')]), frozenset(['field_cut', 'reports1.at.judged.01'])),
    'cells/reports1.match.cheap/rule': Read(NONE, frozenset([('match_points', 'ability'), ('match_points', 'value'), ('report_rows', 'customers')]), frozenset(['field_cut', 'reports1.at.judged.01'])),
    'cells/reports1.match.leave/rule': Read(NONE, frozenset([('match_points', 'ability'), ('match_points', 'value'), ('report_rows', 'customers')]), frozenset(['field_cut', 'reports1.at.judged.01'])),
    'cells/reports1.match.typed/rule': Read(NONE, frozenset([('match_points', 'typed')]), NONE),
    'cells/reports1.top1.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.top2.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.top3.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.top4.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.top5.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.top6.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.top7.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.top8.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.top9.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.top10.row/rule': Read(NONE, frozenset([('accounts', 'place')]), NONE),
    'cells/reports1.at.top.01/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.judged.01/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.class.top/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.class.large/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.class.medium/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.class.small/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.class.inactive/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.class.prospect/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.class.suspect/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.class.other/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.00/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.01/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.02/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.03/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.04/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.05/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.06/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.07/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.08/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.09/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.10/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.11/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.12/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.13/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.14/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.15/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.16/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.17/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.18/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.19/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.curve.20/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.01/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.02/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.03/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.04/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.05/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.06/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.07/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.08/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.09/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.10/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.11/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.12/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.13/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.14/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.due.15/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.01/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.02/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.03/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.04/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.05/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.06/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.07/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.08/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.09/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.at.big.10/rule': Read(NONE, frozenset([('report_rows', 'row_id')]), NONE),
    'cells/reports1.due.01.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.01'])),
    'cells/reports1.due.02.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.02'])),
    'cells/reports1.due.03.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.03'])),
    'cells/reports1.due.04.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.04'])),
    'cells/reports1.due.05.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.05'])),
    'cells/reports1.due.06.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.06'])),
    'cells/reports1.due.07.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.07'])),
    'cells/reports1.due.08.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.08'])),
    'cells/reports1.due.09.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.09'])),
    'cells/reports1.due.10.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.10'])),
    'cells/reports1.due.11.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.11'])),
    'cells/reports1.due.12.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.12'])),
    'cells/reports1.due.13.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.13'])),
    'cells/reports1.due.14.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.14'])),
    'cells/reports1.due.15.card/rule': Read(NONE, frozenset([('customers', 'id'), ('report_rows', 'account')]), frozenset(['reports1.at.due.15'])),
    'cells/reports1.due.01.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.01', 'reports1.due.01.card'])),
    'cells/reports1.due.02.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.02', 'reports1.due.02.card'])),
    'cells/reports1.due.03.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.03', 'reports1.due.03.card'])),
    'cells/reports1.due.04.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.04', 'reports1.due.04.card'])),
    'cells/reports1.due.05.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.05', 'reports1.due.05.card'])),
    'cells/reports1.due.06.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.06', 'reports1.due.06.card'])),
    'cells/reports1.due.07.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.07', 'reports1.due.07.card'])),
    'cells/reports1.due.08.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.08', 'reports1.due.08.card'])),
    'cells/reports1.due.09.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.09', 'reports1.due.09.card'])),
    'cells/reports1.due.10.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.10', 'reports1.due.10.card'])),
    'cells/reports1.due.11.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.11', 'reports1.due.11.card'])),
    'cells/reports1.due.12.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.12', 'reports1.due.12.card'])),
    'cells/reports1.due.13.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.13', 'reports1.due.13.card'])),
    'cells/reports1.due.14.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.14', 'reports1.due.14.card'])),
    'cells/reports1.due.15.name_of/rule': Read(NONE, frozenset([('customers', 'name'), ('report_rows', 'account')]), frozenset(['reports1.at.due.15', 'reports1.due.15.card'])),
    'cells/reports1.top1.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month1/rule': Read(NONE, frozenset([('report_rows', 'month_1')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month2/rule': Read(NONE, frozenset([('report_rows', 'month_2')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month3/rule': Read(NONE, frozenset([('report_rows', 'month_3')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month4/rule': Read(NONE, frozenset([('report_rows', 'month_4')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month5/rule': Read(NONE, frozenset([('report_rows', 'month_5')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month6/rule': Read(NONE, frozenset([('report_rows', 'month_6')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month7/rule': Read(NONE, frozenset([('report_rows', 'month_7')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month8/rule': Read(NONE, frozenset([('report_rows', 'month_8')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month9/rule': Read(NONE, frozenset([('report_rows', 'month_9')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month10/rule': Read(NONE, frozenset([('report_rows', 'month_10')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month11/rule': Read(NONE, frozenset([('report_rows', 'month_11')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.top1.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.01'])),
    'cells/reports1.top2.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.02'])),
    'cells/reports1.top3.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.03'])),
    'cells/reports1.top4.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.04'])),
    'cells/reports1.top5.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.05'])),
    'cells/reports1.top6.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.06'])),
    'cells/reports1.top7.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.07'])),
    'cells/reports1.top8.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.08'])),
    'cells/reports1.top9.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.09'])),
    'cells/reports1.top10.month12/rule': Read(NONE, frozenset([('report_rows', 'month_12')]), frozenset(['reports1.at.big.10'])),
    'cells/reports1.curve.x0/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x1/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x2/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x3/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x4/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x5/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x6/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x7/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x8/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x9/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x10/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x11/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x12/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x13/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x14/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x15/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x16/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x17/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x18/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x19/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.x20/rule': Read(NONE, NONE, NONE),
    'cells/reports1.curve.y0/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.00'])),
    'cells/reports1.curve.y1/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.01'])),
    'cells/reports1.curve.y2/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.02'])),
    'cells/reports1.curve.y3/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.03'])),
    'cells/reports1.curve.y4/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.04'])),
    'cells/reports1.curve.y5/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.05'])),
    'cells/reports1.curve.y6/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.06'])),
    'cells/reports1.curve.y7/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.07'])),
    'cells/reports1.curve.y8/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.08'])),
    'cells/reports1.curve.y9/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.09'])),
    'cells/reports1.curve.y10/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.10'])),
    'cells/reports1.curve.y11/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.11'])),
    'cells/reports1.curve.y12/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.12'])),
    'cells/reports1.curve.y13/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.13'])),
    'cells/reports1.curve.y14/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.14'])),
    'cells/reports1.curve.y15/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.15'])),
    'cells/reports1.curve.y16/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.16'])),
    'cells/reports1.curve.y17/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.17'])),
    'cells/reports1.curve.y18/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.18'])),
    'cells/reports1.curve.y19/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.19'])),
    'cells/reports1.curve.y20/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.curve.20'])),
    'cells/reports1.share/rule': Read(NONE, NONE, frozenset(['top_share'])),
    'cells/reports1.here.y/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.top.01'])),
    'cells/reports1.here.x/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.top.01', 'top_share'])),
    'cells/reports1.here/rule': Read(NONE, frozenset([('report_rows', 'revenue_share')]), frozenset(['reports1.at.top.01'])),
    'cells/reports1.claim.y/rule': Read(NONE, NONE, frozenset(['top_share'])),
    'cells/reports1.claim/rule': Read(NONE, NONE, frozenset(['top_share'])),
    'cells/reports1.alike0/rule': Read(NONE, NONE, NONE),
    'cells/reports1.alike1/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.due.amount/rule': Read(NONE, frozenset([('orders', 'due_on'), ('orders', 'open')]), frozenset(['as_of'])),
    'cells/reports1.ageing.first.amount/rule': Read(NONE, frozenset([('orders', 'due_on'), ('orders', 'open')]), frozenset(['ageing_1', 'as_of'])),
    'cells/reports1.ageing.second.amount/rule': Read(NONE, frozenset([('orders', 'due_on'), ('orders', 'open')]), frozenset(['ageing_1', 'ageing_2', 'as_of'])),
    'cells/reports1.ageing.third.amount/rule': Read(NONE, frozenset([('orders', 'due_on'), ('orders', 'open')]), frozenset(['ageing_2', 'ageing_3', 'as_of'])),
    'cells/reports1.ageing.over.amount/rule': Read(NONE, frozenset([('orders', 'due_on'), ('orders', 'open')]), frozenset(['ageing_3', 'as_of'])),
    'cells/reports1.ageing.undated.amount/rule': Read(NONE, NONE, frozenset(['reports1.ageing.all', 'reports1.ageing.due.amount', 'reports1.ageing.first.amount', 'reports1.ageing.over.amount', 'reports1.ageing.second.amount', 'reports1.ageing.third.amount'])),
    'cells/reports1.ageing.all/rule': Read(NONE, frozenset([('orders', 'open')]), NONE),
    'cells/reports1.ageing.late/rule': Read(NONE, NONE, frozenset(['reports1.ageing.first.amount', 'reports1.ageing.over.amount', 'reports1.ageing.second.amount', 'reports1.ageing.third.amount'])),
    'cells/reports1.ours/rule': Read(NONE, frozenset([('orders', 'open')]), NONE),
    'cells/reports1.ageing.due.label/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.first.label/rule': Read(NONE, NONE, frozenset(['ageing_1'])),
    'cells/reports1.ageing.second.label/rule': Read(NONE, NONE, frozenset(['ageing_1', 'ageing_2'])),
    'cells/reports1.ageing.third.label/rule': Read(NONE, NONE, frozenset(['ageing_2', 'ageing_3'])),
    'cells/reports1.ageing.over.label/rule': Read(NONE, NONE, frozenset(['ageing_3'])),
    'cells/reports1.ageing.undated.label/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.due.early/rule': Read(NONE, NONE, frozenset(['reports1.ageing.due.amount'])),
    'cells/reports1.ageing.first.early/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.second.early/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.third.early/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.over.early/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.undated.early/rule': Read(NONE, NONE, frozenset(['reports1.ageing.undated.amount'])),
    'cells/reports1.ageing.due.late/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.first.late/rule': Read(NONE, NONE, frozenset(['reports1.ageing.first.amount'])),
    'cells/reports1.ageing.second.late/rule': Read(NONE, NONE, frozenset(['reports1.ageing.second.amount'])),
    'cells/reports1.ageing.third.late/rule': Read(NONE, NONE, frozenset(['reports1.ageing.third.amount'])),
    'cells/reports1.ageing.over.late/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.undated.late/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.due.old/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.first.old/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.second.old/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.third.old/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ageing.over.old/rule': Read(NONE, NONE, frozenset(['reports1.ageing.over.amount'])),
    'cells/reports1.ageing.undated.old/rule': Read(NONE, NONE, NONE),
    'cells/reports1.cut0/rule': Read(NONE, NONE, frozenset(['field_cut'])),
    'cells/reports1.cut1/rule': Read(NONE, NONE, frozenset(['field_cut'])),
    'cells/reports1.ends0/rule': Read(NONE, NONE, NONE),
    'cells/reports1.ends1/rule': Read(NONE, NONE, NONE),
}
