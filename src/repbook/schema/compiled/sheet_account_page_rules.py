"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def account_page_title(env):
    v0 = env.words(('Choose a customer on the Card sheet', '请在“客户卡”中选择客户', '請在「客戶卡」中選擇客戶'))
    v1 = env.cell('card_id')
    v2 = env.words(('No card with this ID or name', '没有这个编号或名称', '沒有這個編號或名稱'))
    v3 = env.cell('account_page.card_row')
    v4 = env.column('customers', 'name')
    v5 = env.cell('account_page.id')
    return (v0 if blank(v1) else (v2 if equal(v3, 0.0) else (text((text(('' if equal(v3, 0.0) else ('' if blank(item(v4, v3)) else item(v4, v3)))) + text(' · '))) + text(v5))))


@single
def account_page_scope(env):
    v0 = env.cell('account_page.card_row')
    v1 = env.column('customers', 'area')
    v2 = env.words(('owner ', '负责人 ', '負責人 '))
    v3 = env.column('customers', 'rep')
    v4 = env.words(('figures of ', '数据截至 ', '資料截至 '))
    v5 = env.cell('analysed_on')
    v6 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else (text((text((text((text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) + text(' · '))) + text(v2))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))))) + text(((text((text(' · ') + text(v4))) + text(((text((text((text((text(year(v5)) + text('-'))) + text(right_part((text('0') + text(month(v5))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v5))), 2.0))) if every(gives_number(lambda: v5), (not before(v5, 61.0)), (not after(v5, 2885000.0))) else v6))) if every(gives_number(lambda: v5), (not before(v5, 61.0)), (not after(v5, 2885000.0))) else ''))))


@single
def account_page_finding(env):
    v0 = env.cell('account_page.card_row')
    v1 = env.words(('No figures yet: press Analyse.', '还没有数据：请点“分析客户”。', '尚無資料：請按「分析客戶」。'))
    v2 = env.cell('account_page.row')
    v3 = env.cell('account_page.main')
    v4 = env.column('customers', 'face')
    v5 = env.words(('. ', '。', '。'))
    v6 = env.column('accounts', 'face_suggested')
    v7 = env.words((' (suggested). ', '（建议）。', '（建議）。'))
    v8 = env.cell('account_page.credit1.overdue')
    v9 = env.words(('–', '–', '–'))
    v10 = env.words((' is overdue, ', ' 已逾期 ', ' 已逾期 '))
    v11 = env.column('accounts', 'overdue_days')
    v12 = env.words((' days at the longest: collect first.', ' 天，先收款。', ' 天，先收款。'))
    v13 = env.cell('account_page.late')
    v14 = env.words(('Not contacted since the order of ', '成交后未联系：订单 ', '成交後未聯絡：訂單 '))
    v15 = env.column('accounts', 'last_order')
    v16 = env.words((': call.', '，请联系。', '，請聯絡。'))
    v17 = env.column('accounts', 'silent_from')
    v18 = env.cell('as_of')
    v19 = env.cell('account_page.gap.said')
    v20 = env.column('accounts', 'status')
    v21 = env.words((', last order ', '，最近成交 ', '，最近成交 '))
    v22 = env.words(('.', '。', '。'))
    v23 = env.words(('A prospect: nothing bought yet.', '潜在客户：尚未成交。', '潛在客戶：尚未成交。'))
    return ('' if equal(v0, 0.0) else (v1 if equal(v2, 0.0) else (text(((text(('' if equal(v3, 0.0) else ('' if blank(item(v4, v3)) else item(v4, v3)))) + text(v5)) if (not blank(('' if equal(v3, 0.0) else ('' if blank(item(v4, v3)) else item(v4, v3))))) else ((text(('' if equal(v2, 0.0) else ('' if blank(item(v6, v2)) else item(v6, v2)))) + text(v7)) if (not blank(('' if equal(v2, 0.0) else ('' if blank(item(v6, v2)) else item(v6, v2))))) else ''))) + text(((text((text((text(((text(('−' if (round_half_up(v8, 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(v8)), 0.0))) if (round_half_up(abs(number(v8)), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(v8)), 0.0) - remainder(round_half_up(abs(number(v8)), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v8)), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(v8)), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(v8)), 0.0) - remainder(round_half_up(abs(number(v8)), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(v8)), 0.0) - remainder(round_half_up(abs(number(v8)), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(v8)), 0.0) - remainder(round_half_up(abs(number(v8)), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v8)), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: v8) else v9)) + text(v10))) + text(('' if equal(v2, 0.0) else ('' if blank(item(v11, v2)) else item(v11, v2)))))) + text(v12)) if equal(v13, 1.0) else ((text((text(v14) + text(((text((text((text((text(year(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2)))), (not before(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2))), 61.0)), (not after(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2))), 2885000.0))) else v9)))) + text(v16)) if truth(((not after(('' if equal(v2, 0.0) else ('' if blank(item(v17, v2)) else item(v17, v2))), v18)) if every(gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v17, v2)) else item(v17, v2)))), (not before(('' if equal(v2, 0.0) else ('' if blank(item(v17, v2)) else item(v17, v2))), 61.0)), (not after(('' if equal(v2, 0.0) else ('' if blank(item(v17, v2)) else item(v17, v2))), 2885000.0))) else False)) else (v19 if (not blank(v19)) else ((text((text((text(('' if equal(v2, 0.0) else ('' if blank(item(v20, v2)) else item(v20, v2)))) + text(v21))) + text(((text((text((text((text(year(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2)))), (not before(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2))), 61.0)), (not after(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2))), 2885000.0))) else v9)))) + text(v22)) if every(gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2)))), (not before(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2))), 61.0)), (not after(('' if equal(v2, 0.0) else ('' if blank(item(v15, v2)) else item(v15, v2))), 2885000.0))) else v23))))))))


@single
def account_page_tile_revenue(env):
    v0 = env.cell('account_page.card_row')
    v1 = env.words(('–', '–', '–'))
    v2 = env.cell('account_page.row')
    v3 = env.column('accounts', 'revenue_year')
    return ('' if equal(v0, 0.0) else (v1 if blank(('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2)))) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2)))))


@single
def account_page_tile_revenue_note(env):
    v0 = env.words(('before: ', '上一年 ', '前一年 '))
    v1 = env.cell('account_page.before')
    v2 = env.words(('–', '–', '–'))
    return (text(v0) + text(((text(('−' if (round_half_up(v1, 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(v1)), 0.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: v1) else v2)))


@single
def account_page_tile_profit(env):
    v0 = env.cell('account_page.card_row')
    v1 = env.words(('–', '–', '–'))
    v2 = env.cell('account_page.row')
    v3 = env.column('accounts', 'profit_year')
    v4 = env.cell('show_profit')
    v5 = env.code('profit_view.all')
    v6 = env.code('margin_band.loss')
    v7 = env.column('accounts', 'margin_year')
    v8 = env.code('margin_band.high')
    v9 = env.cell('book_margin')
    v10 = env.code('margin_band.low')
    v11 = env.cell('white_margin')
    v12 = env.code('margin_band.fair')
    v13 = env.code('profit_view.band')
    return ('' if equal(v0, 0.0) else (v1 if blank(((('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))) if equal(v4, v5) else (((v6 if before(('' if equal(v2, 0.0) else ('' if blank(item(v7, v2)) else item(v7, v2))), 0.0) else ((v8 if (not before(('' if equal(v2, 0.0) else ('' if blank(item(v7, v2)) else item(v7, v2))), v9)) else (v10 if before(('' if equal(v2, 0.0) else ('' if blank(item(v7, v2)) else item(v7, v2))), (number(v11) * number(v9))) else v12)) if gives_number(lambda: v9) else v12)) if gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v7, v2)) else item(v7, v2)))) else '') if equal(v4, v13) else '')) if gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2)))) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))) else ((('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))) if equal(v4, v5) else (((v6 if before(('' if equal(v2, 0.0) else ('' if blank(item(v7, v2)) else item(v7, v2))), 0.0) else ((v8 if (not before(('' if equal(v2, 0.0) else ('' if blank(item(v7, v2)) else item(v7, v2))), v9)) else (v10 if before(('' if equal(v2, 0.0) else ('' if blank(item(v7, v2)) else item(v7, v2))), (number(v11) * number(v9))) else v12)) if gives_number(lambda: v9) else v12)) if gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v7, v2)) else item(v7, v2)))) else '') if equal(v4, v13) else '')) if gives_number(lambda: ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2)))) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2))))))


@single
def account_page_tile_profit_note(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'margin_year')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('; book ', '；全簿 ', '；全簿 '))
    v4 = env.cell('book_margin')
    v5 = env.cell('show_profit')
    v6 = env.code('profit_view.all')
    v7 = env.words(("its margin beside the book's", '毛利率与全簿相比', '毛利率與全簿相比'))
    v8 = env.code('profit_view.band')
    v9 = env.words(('not shown (Settings)', '按设置不显示', '依設定不顯示'))
    return ('' if equal(v0, 0.0) else ((text((text(((text(round_half_up((100.0 * number(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))), 0.0)) + text('%')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else v2)) + text(v3))) + text(((text(round_half_up((100.0 * number(v4)), 0.0)) + text('%')) if gives_number(lambda: v4) else v2))) if equal(v5, v6) else (v7 if equal(v5, v8) else v9)))


@single
def account_page_tile_open_label_highlight(env):
    v0 = env.cell('account_page.tile.open.note')
    return equal(left_part(v0, 1.0), '!')


@single
def account_page_tile_open(env):
    v0 = env.cell('account_page.row')
    v1 = env.cell('account_page.credit1.open')
    v2 = env.words(('–', '–', '–'))
    v3 = env.cell('account_page.credit1.limit')
    return ('' if equal(v0, 0.0) else (text((text(((text(('−' if (round_half_up(v1, 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(v1)), 0.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: v1) else v2)) + text(' / '))) + text(((text(('−' if (round_half_up(v3, 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(v3)), 0.0))) if (round_half_up(abs(number(v3)), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(v3)), 0.0) - remainder(round_half_up(abs(number(v3)), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v3)), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(v3)), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(v3)), 0.0) - remainder(round_half_up(abs(number(v3)), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(v3)), 0.0) - remainder(round_half_up(abs(number(v3)), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(v3)), 0.0) - remainder(round_half_up(abs(number(v3)), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v3)), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: v3) else v2))))


@single
def account_page_tile_open_highlight(env):
    v0 = env.cell('account_page.tile.open.note')
    return equal(left_part(v0, 1.0), '!')


@single
def account_page_tile_open_note(env):
    v0 = env.cell('account_page.row')
    v1 = env.words(('! over the limit', '! 超过额度', '! 超過額度'))
    v2 = env.column('accounts', 'open')
    v3 = env.column('accounts', 'limit')
    v4 = env.words(('! ', '! 逾期 ', '! 逾期 '))
    v5 = env.column('accounts', 'overdue_days')
    v6 = env.words((' days late', ' 天', ' 天'))
    v7 = env.words(('nothing overdue', '没有逾期', '沒有逾期'))
    return ('' if equal(v0, 0.0) else (v1 if truth((after(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))), ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))), gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))) else False)) else ((text((text(v4) + text(('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0)))))) + text(v6)) if truth((after(('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), 0.0) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0)))) else False)) else v7)))


@single
def account_page_tile_open_note_highlight(env):
    v0 = env.cell('account_page.tile.open.note')
    return equal(left_part(v0, 1.0), '!')


@single
def account_page_tile_credit(env):
    v0 = env.cell('account_page.card_row')
    v1 = env.words(('–', '–', '–'))
    v2 = env.cell('account_page.row')
    v3 = env.column('accounts', 'credit_now')
    return ('' if equal(v0, 0.0) else (v1 if blank(('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2)))) else ('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2)))))


@single
def account_page_tile_credit_note(env):
    v0 = env.cell('account_page.row')
    v1 = env.words(('too few payments to tell', '付款太少，看不出', '付款太少，看不出'))
    v2 = env.column('accounts', 'pay_delay')
    v3 = env.words(('pays ', '一般晚付 ', '一般晚付 '))
    v4 = env.words((' days late', ' 天', ' 天'))
    v5 = env.words(('pays on time', '付款准时', '付款準時'))
    return ('' if equal(v0, 0.0) else (v1 if equal(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))), False) else ((text((text(v3) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))), 0.0)))) + text(v4)) if (round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))), 0.0) > 0.0) else v5)))


@single
def account_page_credit_note(env):
    v0 = env.cell('account_page.row')
    v1 = env.words(('set by hand', '人工设定', '人工設定'))
    v2 = env.column('accounts', 'credit')
    v3 = env.column('accounts', 'limit')
    v4 = env.words(('suggested', '系统建议', '系統建議'))
    return ('' if equal(v0, 0.0) else (v1 if some((not blank(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))), gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))))) else v4))


@single
def account_page_credit1_credit(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'credit_now')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_credit1_limit(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'limit')
    v2 = env.column('accounts', 'limit_suggested')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))


@single
def account_page_credit1_limit_highlight(env):
    v0 = env.cell('account_page.over')
    return equal(v0, 1.0)


@single
def account_page_credit1_open(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'open')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_credit1_open_highlight(env):
    v0 = env.cell('account_page.over')
    return equal(v0, 1.0)


@single
def account_page_credit1_overdue(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'overdue')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_credit1_overdue_highlight(env):
    v0 = env.cell('account_page.late')
    return equal(v0, 1.0)


@single
def account_page_credit1_overdue_days(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'overdue_days')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_credit1_overdue_days_highlight(env):
    v0 = env.cell('account_page.late')
    return equal(v0, 1.0)


@single
def account_page_credit1_pay_delay(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'pay_delay')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_credit2_paid_orders(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'paid_orders')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_credit2_payment_days(env):
    v0 = env.cell('account_page.row')
    v1 = env.cell('payment_days')
    return ('' if equal(v0, 0.0) else v1)


@single
def account_page_credit2_ours_to_pay(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'ours_to_pay')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_credit2_incidents_year(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'incidents_year')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_credit2_usual_order(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'usual_order')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_credit2_tier(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'tier')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_years_note(env):
    v0 = env.words(('last ', '最近 ', '最近 '))
    v1 = env.cell('account_page.row')
    v2 = env.column('accounts', 'last_order')
    v3 = env.words(('–', '–', '–'))
    return (text(v0) + text(((text((text((text((text(year(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))), (not before(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 61.0)), (not after(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 2885000.0))) else v3)))


@single
def account_page_years_says(env):
    v0 = env.words(('No orders yet.', '还没有订单。', '尚無訂單。'))
    v1 = env.cell('account_page.row')
    v2 = env.column('accounts', 'order_days')
    v3 = env.words(('Orders every ', '每 ', '每 '))
    v4 = env.column('accounts', 'usual_gap')
    v5 = env.words((' days, usually ', ' 天一单，常购 ', ' 天下單一次，常購 '))
    v6 = env.cell('account_page.credit2.usual_order')
    v7 = env.words(('–', '–', '–'))
    v8 = env.words((', most in month ', '，多在 ', '，多在 '))
    v9 = env.column('accounts', 'usual_month')
    v10 = env.words(('', ' 月', ' 月'))
    v11 = env.words(('.', '。', '。'))
    v12 = env.words((' order day', ' 个成交日', ' 個成交日'))
    v13 = env.words((' order days', ' 个成交日', ' 個成交日'))
    v14 = env.words((': too few for a habit.', '，还看不出规律。', '，還看不出規律。'))
    return (v0 if equal(gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))), False) else (v0 if equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0) else ((text((text((text((text((text(v3) + text(round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v4, v1)) else item(v4, v1))), 0.0)))) + text(v5))) + text(((text(('−' if (round_half_up(v6, 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(v6)), 0.0))) if (round_half_up(abs(number(v6)), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(v6)), 0.0) - remainder(round_half_up(abs(number(v6)), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v6)), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(v6)), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(v6)), 0.0) - remainder(round_half_up(abs(number(v6)), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(v6)), 0.0) - remainder(round_half_up(abs(number(v6)), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(v6)), 0.0) - remainder(round_half_up(abs(number(v6)), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v6)), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: v6) else v7)))) + text(((text((text(v8) + text(('' if equal(v1, 0.0) else ('' if blank(item(v9, v1)) else item(v9, v1)))))) + text(v10)) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v9, v1)) else item(v9, v1)))) else '')))) + text(v11)) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v4, v1)) else item(v4, v1)))) else (text((text(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) + text((v12 if equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 1.0) else v13)))) + text(v14)))))


@single
def account_page_gaps_title(env):
    v0 = env.words(('Compared with rivals', '与对手比对', '與對手比對'))
    v1 = env.cell('account_page.gap.row1')
    v2 = env.column('compare', 'rival')
    v3 = env.words(('Against ', '对比 ', '對比 '))
    return (v0 if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else (text(v3) + text(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))))


@single
def account_page_gaps_says(env):
    v0 = env.words(('Nothing is compared yet: type topics in Compare.', '还没有比对：请在“三方比对”中填写。', '尚未比對：請在「三方比對」中填寫。'))
    v1 = env.cell('account_page.compare1')
    v2 = env.words(('No scores yet: no gap is known.', '还没有打分，看不出差距。', '尚未評分，看不出差距。'))
    v3 = env.cell('account_page.gap.row1')
    v4 = env.column('compare', 'gap')
    v5 = env.cell('account_page.gap.row2')
    v6 = env.cell('account_page.gap.row3')
    v7 = env.cell('account_page.gap.row4')
    v8 = env.cell('account_page.gap.row5')
    v9 = env.cell('account_page.gap.row6')
    v10 = env.cell('account_page.gap.row7')
    v11 = env.cell('account_page.gap.row8')
    v12 = env.words(('We are nowhere behind.', '没有落后的项目。', '沒有落後的項目。'))
    v13 = env.cell('account_page.gap.said')
    v14 = env.words((' ', '另有 ', '另有 '))
    v15 = env.cell('account_page.account')
    v16 = env.words((' more in Compare.', ' 项见“三方比对”。', ' 項見「三方比對」。'))
    return (v0 if equal(v1, 0.0) else (v2 if equal(total((1.0 if gives_number(lambda: ('' if equal(v3, 0.0) else ('' if blank(item(v4, v3)) else item(v4, v3)))) else 0.0), (1.0 if gives_number(lambda: ('' if equal(v5, 0.0) else ('' if blank(item(v4, v5)) else item(v4, v5)))) else 0.0), (1.0 if gives_number(lambda: ('' if equal(v6, 0.0) else ('' if blank(item(v4, v6)) else item(v4, v6)))) else 0.0), (1.0 if gives_number(lambda: ('' if equal(v7, 0.0) else ('' if blank(item(v4, v7)) else item(v4, v7)))) else 0.0), (1.0 if gives_number(lambda: ('' if equal(v8, 0.0) else ('' if blank(item(v4, v8)) else item(v4, v8)))) else 0.0), (1.0 if gives_number(lambda: ('' if equal(v9, 0.0) else ('' if blank(item(v4, v9)) else item(v4, v9)))) else 0.0), (1.0 if gives_number(lambda: ('' if equal(v10, 0.0) else ('' if blank(item(v4, v10)) else item(v4, v10)))) else 0.0), (1.0 if gives_number(lambda: ('' if equal(v11, 0.0) else ('' if blank(item(v4, v11)) else item(v4, v11)))) else 0.0)), 0.0) else (v12 if blank(v13) else (text(v13) + text(((text((text(v14) + text((count_masks(env.mask('compare', 'account', '=', (text('=') + text(replaced(replaced(replaced(v15, '~', '~~'), '*', '~*'), '?', '~?'))))) - 8.0)))) + text(v16)) if ((count_masks(env.mask('compare', 'account', '=', (text('=') + text(replaced(replaced(replaced(v15, '~', '~~'), '*', '~*'), '?', '~?'))))) - 8.0) > 0.0) else ''))))))


@single
def account_page_compare1_row_topic(env):
    v0 = env.cell('account_page.gap.row1')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare1_row_wanted(env):
    v0 = env.cell('account_page.gap.row1')
    v1 = env.column('compare', 'wanted')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'importance')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare1_row_ours(env):
    v0 = env.cell('account_page.gap.row1')
    v1 = env.column('compare', 'ours')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'our_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare1_row_theirs(env):
    v0 = env.cell('account_page.gap.row1')
    v1 = env.column('compare', 'theirs')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'their_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare1_row_gap(env):
    v0 = env.cell('account_page.gap.row1')
    v1 = env.column('compare', 'gap')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare1_row_gap_highlight(env):
    v0 = env.cell('account_page.gap.behind1')
    return gives_number(lambda: v0)


@single
def account_page_compare2_row_topic(env):
    v0 = env.cell('account_page.gap.row2')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare2_row_wanted(env):
    v0 = env.cell('account_page.gap.row2')
    v1 = env.column('compare', 'wanted')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'importance')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare2_row_ours(env):
    v0 = env.cell('account_page.gap.row2')
    v1 = env.column('compare', 'ours')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'our_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare2_row_theirs(env):
    v0 = env.cell('account_page.gap.row2')
    v1 = env.column('compare', 'theirs')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'their_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare2_row_gap(env):
    v0 = env.cell('account_page.gap.row2')
    v1 = env.column('compare', 'gap')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare2_row_gap_highlight(env):
    v0 = env.cell('account_page.gap.behind2')
    return gives_number(lambda: v0)


@single
def account_page_compare3_row_topic(env):
    v0 = env.cell('account_page.gap.row3')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare3_row_wanted(env):
    v0 = env.cell('account_page.gap.row3')
    v1 = env.column('compare', 'wanted')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'importance')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare3_row_ours(env):
    v0 = env.cell('account_page.gap.row3')
    v1 = env.column('compare', 'ours')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'our_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare3_row_theirs(env):
    v0 = env.cell('account_page.gap.row3')
    v1 = env.column('compare', 'theirs')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'their_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare3_row_gap(env):
    v0 = env.cell('account_page.gap.row3')
    v1 = env.column('compare', 'gap')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare3_row_gap_highlight(env):
    v0 = env.cell('account_page.gap.behind3')
    return gives_number(lambda: v0)


@single
def account_page_compare4_row_topic(env):
    v0 = env.cell('account_page.gap.row4')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare4_row_wanted(env):
    v0 = env.cell('account_page.gap.row4')
    v1 = env.column('compare', 'wanted')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'importance')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare4_row_ours(env):
    v0 = env.cell('account_page.gap.row4')
    v1 = env.column('compare', 'ours')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'our_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare4_row_theirs(env):
    v0 = env.cell('account_page.gap.row4')
    v1 = env.column('compare', 'theirs')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'their_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare4_row_gap(env):
    v0 = env.cell('account_page.gap.row4')
    v1 = env.column('compare', 'gap')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare4_row_gap_highlight(env):
    v0 = env.cell('account_page.gap.behind4')
    return gives_number(lambda: v0)


@single
def account_page_compare5_row_topic(env):
    v0 = env.cell('account_page.gap.row5')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare5_row_wanted(env):
    v0 = env.cell('account_page.gap.row5')
    v1 = env.column('compare', 'wanted')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'importance')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare5_row_ours(env):
    v0 = env.cell('account_page.gap.row5')
    v1 = env.column('compare', 'ours')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'our_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare5_row_theirs(env):
    v0 = env.cell('account_page.gap.row5')
    v1 = env.column('compare', 'theirs')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'their_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare5_row_gap(env):
    v0 = env.cell('account_page.gap.row5')
    v1 = env.column('compare', 'gap')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare5_row_gap_highlight(env):
    v0 = env.cell('account_page.gap.behind5')
    return gives_number(lambda: v0)


@single
def account_page_compare6_row_topic(env):
    v0 = env.cell('account_page.gap.row6')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare6_row_wanted(env):
    v0 = env.cell('account_page.gap.row6')
    v1 = env.column('compare', 'wanted')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'importance')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare6_row_ours(env):
    v0 = env.cell('account_page.gap.row6')
    v1 = env.column('compare', 'ours')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'our_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare6_row_theirs(env):
    v0 = env.cell('account_page.gap.row6')
    v1 = env.column('compare', 'theirs')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'their_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare6_row_gap(env):
    v0 = env.cell('account_page.gap.row6')
    v1 = env.column('compare', 'gap')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare6_row_gap_highlight(env):
    v0 = env.cell('account_page.gap.behind6')
    return gives_number(lambda: v0)


@single
def account_page_compare7_row_topic(env):
    v0 = env.cell('account_page.gap.row7')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare7_row_wanted(env):
    v0 = env.cell('account_page.gap.row7')
    v1 = env.column('compare', 'wanted')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'importance')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare7_row_ours(env):
    v0 = env.cell('account_page.gap.row7')
    v1 = env.column('compare', 'ours')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'our_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare7_row_theirs(env):
    v0 = env.cell('account_page.gap.row7')
    v1 = env.column('compare', 'theirs')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'their_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare7_row_gap(env):
    v0 = env.cell('account_page.gap.row7')
    v1 = env.column('compare', 'gap')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare7_row_gap_highlight(env):
    v0 = env.cell('account_page.gap.behind7')
    return gives_number(lambda: v0)


@single
def account_page_compare8_row_topic(env):
    v0 = env.cell('account_page.gap.row8')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare8_row_wanted(env):
    v0 = env.cell('account_page.gap.row8')
    v1 = env.column('compare', 'wanted')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'importance')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare8_row_ours(env):
    v0 = env.cell('account_page.gap.row8')
    v1 = env.column('compare', 'ours')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'our_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare8_row_theirs(env):
    v0 = env.cell('account_page.gap.row8')
    v1 = env.column('compare', 'theirs')
    v2 = env.cell('lang')
    v3 = env.column('compare', 'their_score')
    return ((text((text((text((text(((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ' ')))) + text('('))) + text(round_half_up(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 1.0)))) + text(')')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ((30.0 if equal(v2, 'en') else 14.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) > (30.0 if equal(v2, 'en') else 14.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))


@single
def account_page_compare8_row_gap(env):
    v0 = env.cell('account_page.gap.row8')
    v1 = env.column('compare', 'gap')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare8_row_gap_highlight(env):
    v0 = env.cell('account_page.gap.behind8')
    return gives_number(lambda: v0)


@single
def account_page_people_note(env):
    v0 = env.cell('account_page.card_row')
    v1 = env.words(('nobody is entered yet  ›', '还没有录入联系人  ›', '尚未輸入聯絡人  ›'))
    v2 = env.cell('account_page.contacts1')
    v3 = env.words(('! too few people know us well  ›', '! 熟悉的人太少  ›', '! 熟識的人太少  ›'))
    v4 = env.cell('account_page.row')
    v5 = env.column('accounts', 'people_alone')
    v6 = env.code('yes_no.yes')
    v7 = env.words(('all people  ›', '全部联系人  ›', '全部聯絡人  ›'))
    return ('' if equal(v0, 0.0) else (v1 if equal(v2, 0.0) else (v3 if equal(('' if equal(v4, 0.0) else ('' if blank(item(v5, v4)) else item(v5, v4))), v6) else v7)))


@single
def account_page_people1_person(env):
    v0 = env.cell('account_page.contacts1')
    v1 = env.column('contacts', 'person')
    v2 = env.column('contacts', 'title')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) + text(('' if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else (text(' · ') + text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))))))


@single
def account_page_people1_role(env):
    v0 = env.cell('account_page.contacts1')
    v1 = env.words(('left ', '已离职 ', '已離職 '))
    v2 = env.column('contacts', 'left_on')
    v3 = env.words(('–', '–', '–'))
    v4 = env.column('contacts', 'role')
    v5 = env.words((', owner', '、老板', '、老闆'))
    v6 = env.column('contacts', 'owner')
    v7 = env.code('yes_no.yes')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text(v1) + text(((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))) else v3))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))) else (text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v4, remainder(v0, 1048576.0))) else item(v4, remainder(v0, 1048576.0))))) + text((v5 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v6, remainder(v0, 1048576.0))) else item(v6, remainder(v0, 1048576.0)))), v7) else '')))))


@single
def account_page_people1_strength(env):
    v0 = env.cell('account_page.contacts1')
    v1 = env.column('contacts', 'strength')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (choose(round_half_up(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 0.0), lambda: '●○○○○', lambda: '●●○○○', lambda: '●●●○○', lambda: '●●●●○', lambda: '●●●●●') if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 1.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 5.0))) else v2))


@single
def account_page_people1_phone(env):
    v0 = env.cell('account_page.contacts1')
    v1 = env.column('contacts', 'phone')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))


@single
def account_page_people1_next_birthday(env):
    v0 = env.cell('account_page.contacts1')
    v1 = env.column('contacts', 'next_birthday')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('today', '今天', '今天'))
    v4 = env.cell('as_of')
    v5 = env.words(('in ', '', ''))
    v6 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (text(((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2)) + text((((text((text(' (') + text((v3 if ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) < 1.0) else (text((text(v5) + text((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4))))) + text(v6)))))) + text(') !')) if every(((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) >= 0.0), ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) <= 7.0)) else '') if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else ''))))


@single
def account_page_people2_person(env):
    v0 = env.cell('account_page.contacts2')
    v1 = env.column('contacts', 'person')
    v2 = env.column('contacts', 'title')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) + text(('' if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else (text(' · ') + text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))))))


@single
def account_page_people2_role(env):
    v0 = env.cell('account_page.contacts2')
    v1 = env.words(('left ', '已离职 ', '已離職 '))
    v2 = env.column('contacts', 'left_on')
    v3 = env.words(('–', '–', '–'))
    v4 = env.column('contacts', 'role')
    v5 = env.words((', owner', '、老板', '、老闆'))
    v6 = env.column('contacts', 'owner')
    v7 = env.code('yes_no.yes')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text(v1) + text(((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))) else v3))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))) else (text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v4, remainder(v0, 1048576.0))) else item(v4, remainder(v0, 1048576.0))))) + text((v5 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v6, remainder(v0, 1048576.0))) else item(v6, remainder(v0, 1048576.0)))), v7) else '')))))


@single
def account_page_people2_strength(env):
    v0 = env.cell('account_page.contacts2')
    v1 = env.column('contacts', 'strength')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (choose(round_half_up(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 0.0), lambda: '●○○○○', lambda: '●●○○○', lambda: '●●●○○', lambda: '●●●●○', lambda: '●●●●●') if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 1.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 5.0))) else v2))


@single
def account_page_people2_phone(env):
    v0 = env.cell('account_page.contacts2')
    v1 = env.column('contacts', 'phone')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))


@single
def account_page_people2_next_birthday(env):
    v0 = env.cell('account_page.contacts2')
    v1 = env.column('contacts', 'next_birthday')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('today', '今天', '今天'))
    v4 = env.cell('as_of')
    v5 = env.words(('in ', '', ''))
    v6 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (text(((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2)) + text((((text((text(' (') + text((v3 if ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) < 1.0) else (text((text(v5) + text((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4))))) + text(v6)))))) + text(') !')) if every(((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) >= 0.0), ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) <= 7.0)) else '') if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else ''))))


@single
def account_page_people3_person(env):
    v0 = env.cell('account_page.contacts3')
    v1 = env.column('contacts', 'person')
    v2 = env.column('contacts', 'title')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) + text(('' if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else (text(' · ') + text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))))))


@single
def account_page_people3_role(env):
    v0 = env.cell('account_page.contacts3')
    v1 = env.words(('left ', '已离职 ', '已離職 '))
    v2 = env.column('contacts', 'left_on')
    v3 = env.words(('–', '–', '–'))
    v4 = env.column('contacts', 'role')
    v5 = env.words((', owner', '、老板', '、老闆'))
    v6 = env.column('contacts', 'owner')
    v7 = env.code('yes_no.yes')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text(v1) + text(((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))) else v3))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))) else (text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v4, remainder(v0, 1048576.0))) else item(v4, remainder(v0, 1048576.0))))) + text((v5 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v6, remainder(v0, 1048576.0))) else item(v6, remainder(v0, 1048576.0)))), v7) else '')))))


@single
def account_page_people3_strength(env):
    v0 = env.cell('account_page.contacts3')
    v1 = env.column('contacts', 'strength')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (choose(round_half_up(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 0.0), lambda: '●○○○○', lambda: '●●○○○', lambda: '●●●○○', lambda: '●●●●○', lambda: '●●●●●') if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 1.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 5.0))) else v2))


@single
def account_page_people3_phone(env):
    v0 = env.cell('account_page.contacts3')
    v1 = env.column('contacts', 'phone')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))


@single
def account_page_people3_next_birthday(env):
    v0 = env.cell('account_page.contacts3')
    v1 = env.column('contacts', 'next_birthday')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('today', '今天', '今天'))
    v4 = env.cell('as_of')
    v5 = env.words(('in ', '', ''))
    v6 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (text(((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2)) + text((((text((text(' (') + text((v3 if ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) < 1.0) else (text((text(v5) + text((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4))))) + text(v6)))))) + text(') !')) if every(((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) >= 0.0), ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) <= 7.0)) else '') if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else ''))))


@single
def account_page_people4_person(env):
    v0 = env.cell('account_page.contacts4')
    v1 = env.column('contacts', 'person')
    v2 = env.column('contacts', 'title')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) + text(('' if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else (text(' · ') + text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))))))


@single
def account_page_people4_role(env):
    v0 = env.cell('account_page.contacts4')
    v1 = env.words(('left ', '已离职 ', '已離職 '))
    v2 = env.column('contacts', 'left_on')
    v3 = env.words(('–', '–', '–'))
    v4 = env.column('contacts', 'role')
    v5 = env.words((', owner', '、老板', '、老闆'))
    v6 = env.column('contacts', 'owner')
    v7 = env.code('yes_no.yes')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text(v1) + text(((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))) else v3))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))) else (text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v4, remainder(v0, 1048576.0))) else item(v4, remainder(v0, 1048576.0))))) + text((v5 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v6, remainder(v0, 1048576.0))) else item(v6, remainder(v0, 1048576.0)))), v7) else '')))))


@single
def account_page_people4_strength(env):
    v0 = env.cell('account_page.contacts4')
    v1 = env.column('contacts', 'strength')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (choose(round_half_up(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 0.0), lambda: '●○○○○', lambda: '●●○○○', lambda: '●●●○○', lambda: '●●●●○', lambda: '●●●●●') if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 1.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 5.0))) else v2))


@single
def account_page_people4_phone(env):
    v0 = env.cell('account_page.contacts4')
    v1 = env.column('contacts', 'phone')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))


@single
def account_page_people4_next_birthday(env):
    v0 = env.cell('account_page.contacts4')
    v1 = env.column('contacts', 'next_birthday')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('today', '今天', '今天'))
    v4 = env.cell('as_of')
    v5 = env.words(('in ', '', ''))
    v6 = env.words((' days', ' 天后', ' 天後'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else (text(((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2)) + text((((text((text(' (') + text((v3 if ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) < 1.0) else (text((text(v5) + text((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4))))) + text(v6)))))) + text(') !')) if every(((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) >= 0.0), ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) - number(v4)) <= 7.0)) else '') if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else ''))))


@single
def account_page_orders_note(env):
    v0 = env.words(('no orders yet', '还没有订单', '尚無訂單'))
    v1 = env.cell('account_page.card_row')
    v2 = env.cell('account_page.orders1')
    return (v0 if every(after(v1, 0.0), equal(v2, 0.0)) else '')


@single
def account_page_orders1_row_day(env):
    v0 = env.cell('account_page.orders1')
    v1 = env.column('orders', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_orders1_row_product(env):
    v0 = env.cell('account_page.orders1')
    v1 = env.column('orders', 'product')
    v2 = env.column('orders', 'group')
    v3 = env.cell('lang')
    return ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))


@single
def account_page_orders1_row_amount(env):
    v0 = env.cell('account_page.orders1')
    v1 = env.column('orders', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_orders2_row_day(env):
    v0 = env.cell('account_page.orders2')
    v1 = env.column('orders', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_orders2_row_product(env):
    v0 = env.cell('account_page.orders2')
    v1 = env.column('orders', 'product')
    v2 = env.column('orders', 'group')
    v3 = env.cell('lang')
    return ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))


@single
def account_page_orders2_row_amount(env):
    v0 = env.cell('account_page.orders2')
    v1 = env.column('orders', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_orders3_row_day(env):
    v0 = env.cell('account_page.orders3')
    v1 = env.column('orders', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_orders3_row_product(env):
    v0 = env.cell('account_page.orders3')
    v1 = env.column('orders', 'product')
    v2 = env.column('orders', 'group')
    v3 = env.cell('lang')
    return ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))


@single
def account_page_orders3_row_amount(env):
    v0 = env.cell('account_page.orders3')
    v1 = env.column('orders', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_orders4_row_day(env):
    v0 = env.cell('account_page.orders4')
    v1 = env.column('orders', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_orders4_row_product(env):
    v0 = env.cell('account_page.orders4')
    v1 = env.column('orders', 'product')
    v2 = env.column('orders', 'group')
    v3 = env.cell('lang')
    return ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))


@single
def account_page_orders4_row_amount(env):
    v0 = env.cell('account_page.orders4')
    v1 = env.column('orders', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_orders5_row_day(env):
    v0 = env.cell('account_page.orders5')
    v1 = env.column('orders', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_orders5_row_product(env):
    v0 = env.cell('account_page.orders5')
    v1 = env.column('orders', 'product')
    v2 = env.column('orders', 'group')
    v3 = env.cell('lang')
    return ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))))


@single
def account_page_orders5_row_amount(env):
    v0 = env.cell('account_page.orders5')
    v1 = env.column('orders', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_tasks_note(env):
    v0 = env.words(('nothing to do', '没有待办', '沒有待辦'))
    v1 = env.cell('account_page.card_row')
    v2 = env.cell('account_page.tasks1')
    return (v0 if every(after(v1, 0.0), equal(v2, 0.0)) else '')


@single
def account_page_tasks1_row_due(env):
    v0 = env.cell('account_page.tasks1')
    v1 = env.column('tasks', 'due')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_tasks1_row_what(env):
    v0 = env.cell('account_page.tasks1')
    v1 = env.column('tasks', 'kind')
    v2 = env.column('tasks', 'what')
    v3 = env.cell('lang')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))))


@single
def account_page_tasks1_row_state(env):
    v0 = env.cell('account_page.tasks1')
    v1 = env.words(('✓ done, late', '✓ 已做，迟了', '✓ 已做，遲了'))
    v2 = env.column('tasks', 'due')
    v3 = env.column('tasks', 'done_on')
    v4 = env.words(('✓ done', '✓ 已做', '✓ 已做'))
    v5 = env.words(('no date', '未定日期', '未定日期'))
    v6 = env.words(('! ', '! 逾期 ', '! 逾期 '))
    v7 = env.cell('as_of')
    v8 = env.words((' days late', ' 天', ' 天'))
    v9 = env.words(('due today', '今天到期', '今天到期'))
    v10 = env.words(('due in ', '', ''))
    v11 = env.words((' days', ' 天后到期', ' 天後到期'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((v1 if every(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) else v4) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 2885000.0))) else (v5 if equal(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), False) else ((text((text(v6) + text((0.0 - (number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)))))) + text(v8)) if ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)) < 0.0) else (v9 if equal((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)), 0.0) else (text((text(v10) + text((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7))))) + text(v11)))))))


@single
def account_page_tasks1_row_state_highlight(env):
    v0 = env.cell('account_page.tasks1.row.state')
    return equal(left_part(v0, 1.0), '!')


@single
def account_page_tasks2_row_due(env):
    v0 = env.cell('account_page.tasks2')
    v1 = env.column('tasks', 'due')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_tasks2_row_what(env):
    v0 = env.cell('account_page.tasks2')
    v1 = env.column('tasks', 'kind')
    v2 = env.column('tasks', 'what')
    v3 = env.cell('lang')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))))


@single
def account_page_tasks2_row_state(env):
    v0 = env.cell('account_page.tasks2')
    v1 = env.words(('✓ done, late', '✓ 已做，迟了', '✓ 已做，遲了'))
    v2 = env.column('tasks', 'due')
    v3 = env.column('tasks', 'done_on')
    v4 = env.words(('✓ done', '✓ 已做', '✓ 已做'))
    v5 = env.words(('no date', '未定日期', '未定日期'))
    v6 = env.words(('! ', '! 逾期 ', '! 逾期 '))
    v7 = env.cell('as_of')
    v8 = env.words((' days late', ' 天', ' 天'))
    v9 = env.words(('due today', '今天到期', '今天到期'))
    v10 = env.words(('due in ', '', ''))
    v11 = env.words((' days', ' 天后到期', ' 天後到期'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((v1 if every(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) else v4) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 2885000.0))) else (v5 if equal(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), False) else ((text((text(v6) + text((0.0 - (number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)))))) + text(v8)) if ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)) < 0.0) else (v9 if equal((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)), 0.0) else (text((text(v10) + text((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7))))) + text(v11)))))))


@single
def account_page_tasks2_row_state_highlight(env):
    v0 = env.cell('account_page.tasks2.row.state')
    return equal(left_part(v0, 1.0), '!')


@single
def account_page_tasks3_row_due(env):
    v0 = env.cell('account_page.tasks3')
    v1 = env.column('tasks', 'due')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_tasks3_row_what(env):
    v0 = env.cell('account_page.tasks3')
    v1 = env.column('tasks', 'kind')
    v2 = env.column('tasks', 'what')
    v3 = env.cell('lang')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))))


@single
def account_page_tasks3_row_state(env):
    v0 = env.cell('account_page.tasks3')
    v1 = env.words(('✓ done, late', '✓ 已做，迟了', '✓ 已做，遲了'))
    v2 = env.column('tasks', 'due')
    v3 = env.column('tasks', 'done_on')
    v4 = env.words(('✓ done', '✓ 已做', '✓ 已做'))
    v5 = env.words(('no date', '未定日期', '未定日期'))
    v6 = env.words(('! ', '! 逾期 ', '! 逾期 '))
    v7 = env.cell('as_of')
    v8 = env.words((' days late', ' 天', ' 天'))
    v9 = env.words(('due today', '今天到期', '今天到期'))
    v10 = env.words(('due in ', '', ''))
    v11 = env.words((' days', ' 天后到期', ' 天後到期'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((v1 if every(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) else v4) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 2885000.0))) else (v5 if equal(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), False) else ((text((text(v6) + text((0.0 - (number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)))))) + text(v8)) if ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)) < 0.0) else (v9 if equal((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)), 0.0) else (text((text(v10) + text((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7))))) + text(v11)))))))


@single
def account_page_tasks3_row_state_highlight(env):
    v0 = env.cell('account_page.tasks3.row.state')
    return equal(left_part(v0, 1.0), '!')


@single
def account_page_tasks4_row_due(env):
    v0 = env.cell('account_page.tasks4')
    v1 = env.column('tasks', 'due')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_tasks4_row_what(env):
    v0 = env.cell('account_page.tasks4')
    v1 = env.column('tasks', 'kind')
    v2 = env.column('tasks', 'what')
    v3 = env.cell('lang')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))))


@single
def account_page_tasks4_row_state(env):
    v0 = env.cell('account_page.tasks4')
    v1 = env.words(('✓ done, late', '✓ 已做，迟了', '✓ 已做，遲了'))
    v2 = env.column('tasks', 'due')
    v3 = env.column('tasks', 'done_on')
    v4 = env.words(('✓ done', '✓ 已做', '✓ 已做'))
    v5 = env.words(('no date', '未定日期', '未定日期'))
    v6 = env.words(('! ', '! 逾期 ', '! 逾期 '))
    v7 = env.cell('as_of')
    v8 = env.words((' days late', ' 天', ' 天'))
    v9 = env.words(('due today', '今天到期', '今天到期'))
    v10 = env.words(('due in ', '', ''))
    v11 = env.words((' days', ' 天后到期', ' 天後到期'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((v1 if every(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) else v4) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 2885000.0))) else (v5 if equal(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), False) else ((text((text(v6) + text((0.0 - (number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)))))) + text(v8)) if ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)) < 0.0) else (v9 if equal((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)), 0.0) else (text((text(v10) + text((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7))))) + text(v11)))))))


@single
def account_page_tasks4_row_state_highlight(env):
    v0 = env.cell('account_page.tasks4.row.state')
    return equal(left_part(v0, 1.0), '!')


@single
def account_page_tasks5_row_due(env):
    v0 = env.cell('account_page.tasks5')
    v1 = env.column('tasks', 'due')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_tasks5_row_what(env):
    v0 = env.cell('account_page.tasks5')
    v1 = env.column('tasks', 'kind')
    v2 = env.column('tasks', 'what')
    v3 = env.cell('lang')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text(left_part((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), ((18.0 if equal(v3, 'en') else 9.0) - 1.0))) + text('…')) if (text_length((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) > (18.0 if equal(v3, 'en') else 9.0)) else (('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))))


@single
def account_page_tasks5_row_state(env):
    v0 = env.cell('account_page.tasks5')
    v1 = env.words(('✓ done, late', '✓ 已做，迟了', '✓ 已做，遲了'))
    v2 = env.column('tasks', 'due')
    v3 = env.column('tasks', 'done_on')
    v4 = env.words(('✓ done', '✓ 已做', '✓ 已做'))
    v5 = env.words(('no date', '未定日期', '未定日期'))
    v6 = env.words(('! ', '! 逾期 ', '! 逾期 '))
    v7 = env.cell('as_of')
    v8 = env.words((' days late', ' 天', ' 天'))
    v9 = env.words(('due today', '今天到期', '今天到期'))
    v10 = env.words(('due in ', '', ''))
    v11 = env.words((' days', ' 天后到期', ' 天後到期'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((v1 if every(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))))) else v4) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v3, remainder(v0, 1048576.0))) else item(v3, remainder(v0, 1048576.0)))), 2885000.0))) else (v5 if equal(every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0)))), 2885000.0))), False) else ((text((text(v6) + text((0.0 - (number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)))))) + text(v8)) if ((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)) < 0.0) else (v9 if equal((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7)), 0.0) else (text((text(v10) + text((number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v0, 1048576.0))) else item(v2, remainder(v0, 1048576.0))))) - number(v7))))) + text(v11)))))))


@single
def account_page_tasks5_row_state_highlight(env):
    v0 = env.cell('account_page.tasks5.row.state')
    return equal(left_part(v0, 1.0), '!')


@single
def account_page_calls_note(env):
    v0 = env.words(('of the newest cards', '仅最新几张客户卡', '僅最新幾張客戶卡'))
    v1 = env.cell('account_page.more_cards')
    v2 = env.words(('no contact yet', '还没有联系过', '尚未聯絡過'))
    v3 = env.cell('account_page.card_row')
    v4 = env.cell('account_page.calls1')
    return (v0 if after(v1, 0.0) else (v2 if every(after(v3, 0.0), equal(v4, 0.0)) else ''))


@single
def account_page_calls1_row_day(env):
    v0 = env.cell('account_page.calls1')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls1_row_channel(env):
    v0 = env.cell('account_page.calls1')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls1_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls1')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls2_row_day(env):
    v0 = env.cell('account_page.calls2')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls2_row_channel(env):
    v0 = env.cell('account_page.calls2')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls2_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls2')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls3_row_day(env):
    v0 = env.cell('account_page.calls3')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls3_row_channel(env):
    v0 = env.cell('account_page.calls3')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls3_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls3')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls4_row_day(env):
    v0 = env.cell('account_page.calls4')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls4_row_channel(env):
    v0 = env.cell('account_page.calls4')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls4_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls4')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls5_row_day(env):
    v0 = env.cell('account_page.calls5')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls5_row_channel(env):
    v0 = env.cell('account_page.calls5')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls5_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls5')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls6_row_day(env):
    v0 = env.cell('account_page.calls6')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls6_row_channel(env):
    v0 = env.cell('account_page.calls6')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls6_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls6')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls7_row_day(env):
    v0 = env.cell('account_page.calls7')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls7_row_channel(env):
    v0 = env.cell('account_page.calls7')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls7_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls7')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls8_row_day(env):
    v0 = env.cell('account_page.calls8')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls8_row_channel(env):
    v0 = env.cell('account_page.calls8')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls8_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls8')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls9_row_day(env):
    v0 = env.cell('account_page.calls9')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls9_row_channel(env):
    v0 = env.cell('account_page.calls9')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls9_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls9')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls10_row_day(env):
    v0 = env.cell('account_page.calls10')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls10_row_channel(env):
    v0 = env.cell('account_page.calls10')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls10_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls10')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls11_row_day(env):
    v0 = env.cell('account_page.calls11')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls11_row_channel(env):
    v0 = env.cell('account_page.calls11')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls11_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls11')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_calls12_row_day(env):
    v0 = env.cell('account_page.calls12')
    v1 = env.column('calls', 'day')
    v2 = env.words(('–', '–', '–'))
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ((text((text((text((text(year(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))))), 2.0))) if every(gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), (not before(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 61.0)), (not after(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), 2885000.0))) else v2))


@single
def account_page_calls12_row_channel(env):
    v0 = env.cell('account_page.calls12')
    v1 = env.column('calls', 'channel')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def account_page_calls12_row_said(env):
    v0 = env.words(('Reached', '接通', '接通'))
    v1 = env.cell('account_page.calls12')
    v2 = env.column('calls', 'channel')
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    v9 = env.column('calls', 'note')
    v10 = env.words((': ', '：', '：'))
    v11 = env.cell('lang')
    return ((text(left_part((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))), ((92.0 if equal(v11, 'en') else 44.0) - 1.0))) + text('…')) if (text_length((text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0)))))))))) > (92.0 if equal(v11, 'en') else 44.0)) else (text(((v0 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v2, remainder(v1, 1048576.0))) else item(v2, remainder(v1, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))), v8) else ('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v1, 1048576.0))) else item(v7, remainder(v1, 1048576.0)))))) + text(('' if blank(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))) else (text(v10) + text(('' if equal(remainder(v1, 1048576.0), 0.0) else ('' if blank(item(v9, remainder(v1, 1048576.0))) else item(v9, remainder(v1, 1048576.0))))))))))


@single
def account_page_relations_note(env):
    v0 = env.words(('introduced ', '介绍 ', '介紹 '))
    v1 = env.cell('account_page.row')
    v2 = env.column('accounts', 'referrals')
    v3 = env.words(('', ' 个客户', ' 位客戶'))
    v4 = env.words((', the chain ', '，连锁 ', '，連鎖 '))
    v5 = env.column('accounts', 'chain')
    v6 = env.words(('', ' 个', ' 位'))
    v7 = env.words((': ', '，成交 ', '，成交 '))
    v8 = env.column('accounts', 'chain_revenue')
    v9 = env.words(('–', '–', '–'))
    return ((text((text((text((text((text(v0) + text(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))))) + text(v3))) + text(((text((text(v4) + text(('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1)))))) + text(v6)) if after(('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1))), ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else '')))) + text(v7))) + text(((text(('−' if (round_half_up(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))), 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0))) if (round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0) - remainder(round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0) - remainder(round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0) - remainder(round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0) - remainder(round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1))))), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v8, v1)) else item(v8, v1)))) else v9))) if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else '')


@single
def account_page_relations1_row_kind(env):
    v0 = env.cell('account_page.relations1')
    v1 = env.column('relations', 'kind')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def account_page_relations1_row_name(env):
    v0 = env.cell('account_page.relations1')
    v1 = env.cell('account_page.relations.name1')
    v2 = env.cell('lang')
    return ('' if equal(v0, 0.0) else ((text(left_part(v1, ((24.0 if equal(v2, 'en') else 10.0) - 1.0))) + text('…')) if (text_length(v1) > (24.0 if equal(v2, 'en') else 10.0)) else v1))


@single
def account_page_relations1_row_what(env):
    v0 = env.cell('account_page.relations1')
    v1 = env.cell('account_page.relations.revenue1')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('no order yet', '尚无订单', '尚無訂單'))
    v4 = env.column('relations', 'kind')
    v5 = env.code('relation.introduced')
    v6 = env.column('relations', 'goods')
    v7 = env.cell('lang')
    return ('' if equal(v0, 0.0) else ((((text(('−' if (round_half_up(v1, 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(v1)), 0.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: v1) else v2) if gives_number(lambda: v1) else v3) if equal(('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), v5) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), ((18.0 if equal(v7, 'en') else 9.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0)))) > (18.0 if equal(v7, 'en') else 9.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))))))


@single
def account_page_relations2_row_kind(env):
    v0 = env.cell('account_page.relations2')
    v1 = env.column('relations', 'kind')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def account_page_relations2_row_name(env):
    v0 = env.cell('account_page.relations2')
    v1 = env.cell('account_page.relations.name2')
    v2 = env.cell('lang')
    return ('' if equal(v0, 0.0) else ((text(left_part(v1, ((24.0 if equal(v2, 'en') else 10.0) - 1.0))) + text('…')) if (text_length(v1) > (24.0 if equal(v2, 'en') else 10.0)) else v1))


@single
def account_page_relations2_row_what(env):
    v0 = env.cell('account_page.relations2')
    v1 = env.cell('account_page.relations.revenue2')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('no order yet', '尚无订单', '尚無訂單'))
    v4 = env.column('relations', 'kind')
    v5 = env.code('relation.introduced')
    v6 = env.column('relations', 'goods')
    v7 = env.cell('lang')
    return ('' if equal(v0, 0.0) else ((((text(('−' if (round_half_up(v1, 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(v1)), 0.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: v1) else v2) if gives_number(lambda: v1) else v3) if equal(('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), v5) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), ((18.0 if equal(v7, 'en') else 9.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0)))) > (18.0 if equal(v7, 'en') else 9.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))))))


@single
def account_page_relations3_row_kind(env):
    v0 = env.cell('account_page.relations3')
    v1 = env.column('relations', 'kind')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def account_page_relations3_row_name(env):
    v0 = env.cell('account_page.relations3')
    v1 = env.cell('account_page.relations.name3')
    v2 = env.cell('lang')
    return ('' if equal(v0, 0.0) else ((text(left_part(v1, ((24.0 if equal(v2, 'en') else 10.0) - 1.0))) + text('…')) if (text_length(v1) > (24.0 if equal(v2, 'en') else 10.0)) else v1))


@single
def account_page_relations3_row_what(env):
    v0 = env.cell('account_page.relations3')
    v1 = env.cell('account_page.relations.revenue3')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('no order yet', '尚无订单', '尚無訂單'))
    v4 = env.column('relations', 'kind')
    v5 = env.code('relation.introduced')
    v6 = env.column('relations', 'goods')
    v7 = env.cell('lang')
    return ('' if equal(v0, 0.0) else ((((text(('−' if (round_half_up(v1, 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(v1)), 0.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: v1) else v2) if gives_number(lambda: v1) else v3) if equal(('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), v5) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), ((18.0 if equal(v7, 'en') else 9.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0)))) > (18.0 if equal(v7, 'en') else 9.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))))))


@single
def account_page_relations4_row_kind(env):
    v0 = env.cell('account_page.relations4')
    v1 = env.column('relations', 'kind')
    return ('' if equal(v0, 0.0) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def account_page_relations4_row_name(env):
    v0 = env.cell('account_page.relations4')
    v1 = env.cell('account_page.relations.name4')
    v2 = env.cell('lang')
    return ('' if equal(v0, 0.0) else ((text(left_part(v1, ((24.0 if equal(v2, 'en') else 10.0) - 1.0))) + text('…')) if (text_length(v1) > (24.0 if equal(v2, 'en') else 10.0)) else v1))


@single
def account_page_relations4_row_what(env):
    v0 = env.cell('account_page.relations4')
    v1 = env.cell('account_page.relations.revenue4')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('no order yet', '尚无订单', '尚無訂單'))
    v4 = env.column('relations', 'kind')
    v5 = env.code('relation.introduced')
    v6 = env.column('relations', 'goods')
    v7 = env.cell('lang')
    return ('' if equal(v0, 0.0) else ((((text(('−' if (round_half_up(v1, 0.0) < 0.0) else '')) + text(((text('') + text(round_half_up(abs(number(v1)), 0.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000.0) else ((text((text(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))) if (round_half_up(abs(number(v1)), 0.0) < 1000000.0) else (text((text((text((text(divide((divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0) - remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0)), 1000.0)) + text(','))) + text(right_part((text('00') + text(remainder(divide((round_half_up(abs(number(v1)), 0.0) - remainder(round_half_up(abs(number(v1)), 0.0), 1000.0)), 1000.0), 1000.0))), 3.0)))) + text(','))) + text(right_part((text('00') + text(remainder(round_half_up(abs(number(v1)), 0.0), 1000.0))), 3.0))))))) if gives_number(lambda: v1) else v2) if gives_number(lambda: v1) else v3) if equal(('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), v5) else ((text(left_part(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), ((18.0 if equal(v7, 'en') else 9.0) - 1.0))) + text('…')) if (text_length(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0)))) > (18.0 if equal(v7, 'en') else 9.0)) else ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))))))


@single
def account_page_colleagues(env):
    v0 = env.cell('account_page.card_row')
    v1 = env.words(('Nothing yet: type it in Customers.', '还没有：请在“客户总表”中填写。', '尚無：請在「客戶總表」中填寫。'))
    v2 = env.cell('account_page.main')
    v3 = env.column('customers', 'colleagues')
    v4 = env.column('customers', 'goal')
    v5 = env.words(('Goal: ', '目标：', '目標：'))
    return ('' if equal(v0, 0.0) else (v1 if every(blank(('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2)))), blank(('' if equal(v2, 0.0) else ('' if blank(item(v4, v2)) else item(v4, v2))))) else (text(('' if blank(('' if equal(v2, 0.0) else ('' if blank(item(v4, v2)) else item(v4, v2)))) else (text((text(v5) + text(('' if equal(v2, 0.0) else ('' if blank(item(v4, v2)) else item(v4, v2)))))) + text('\n')))) + text(('' if equal(v2, 0.0) else ('' if blank(item(v3, v2)) else item(v3, v2)))))))


@single
def account_page_card_row(env):
    v0 = env.cell('card_id')
    v1 = env.index('customers', 'id')
    v2 = env.column('customers', 'name')
    return (0.0 if blank(v0) else (row_of(v0, v1) if (row_of(v0, v1) > 0.0) else if_error(lambda: match((text((text('*') + text(replaced(replaced(replaced(v0, '~', '~~'), '*', '~*'), '?', '~?')))) + text('*')), v2), lambda: 0.0)))


@single
def account_page_id(env):
    v0 = env.cell('account_page.card_row')
    v1 = env.column('customers', 'id')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_account(env):
    v0 = env.cell('account_page.id')
    v1 = env.cell('account_page.card_row')
    v2 = env.column('customers', 'account')
    return (v0 if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))


@single
def account_page_row(env):
    v0 = env.index('accounts', 'account')
    v1 = env.cell('account_page.account')
    return row_of(v1, v0)


@single
def account_page_main(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('account_page.account')
    return row_of(v1, v0)


@single
def account_page_over(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'open')
    v2 = env.column('accounts', 'limit')
    return (1.0 if truth((after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))), gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else False)) else 0.0)


@single
def account_page_late(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'overdue_days')
    return (1.0 if truth((after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else False)) else 0.0)


@single
def account_page_before(env):
    v0 = env.cell('account_page.row')
    v1 = env.column('accounts', 'revenue_before')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_gap_said(env):
    v0 = env.words(('Close first: ', '先补上：', '先補上：'))
    v1 = env.cell('account_page.gap.row1')
    v2 = env.column('compare', 'topic')
    v3 = env.words((', ', '，', '，'))
    v4 = env.column('compare', 'gap')
    v5 = env.words(('.', '。', '。'))
    return (((text((text((text((text((text(v0) + text(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))))) + text(v3))) + text('−'))) + text(round_half_up((0.0 - number(('' if equal(v1, 0.0) else ('' if blank(item(v4, v1)) else item(v4, v1))))), 1.0)))) + text(v5)) if before(('' if equal(v1, 0.0) else ('' if blank(item(v4, v1)) else item(v4, v1))), 0.0) else '') if gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v4, v1)) else item(v4, v1)))) else '')


@single
def account_page_row1(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('customers', 'account')
    return (0.0 if blank(v0) else (0.0 if equal(10000000.0, 0.0) else last_row(v1, v0, 10000000.0)))


@single
def account_page_row2(env):
    v0 = env.cell('account_page.account')
    v1 = env.cell('account_page.row1')
    v2 = env.column('customers', 'account')
    return (0.0 if blank(v0) else (0.0 if equal(v1, 0.0) else last_row(v2, v0, v1)))


@single
def account_page_row3(env):
    v0 = env.cell('account_page.account')
    v1 = env.cell('account_page.row2')
    v2 = env.column('customers', 'account')
    return (0.0 if blank(v0) else (0.0 if equal(v1, 0.0) else last_row(v2, v0, v1)))


@single
def account_page_row4(env):
    v0 = env.cell('account_page.account')
    v1 = env.cell('account_page.row3')
    v2 = env.column('customers', 'account')
    return (0.0 if blank(v0) else (0.0 if equal(v1, 0.0) else last_row(v2, v0, v1)))


@single
def account_page_row5(env):
    v0 = env.cell('account_page.account')
    v1 = env.cell('account_page.row4')
    v2 = env.column('customers', 'account')
    return (0.0 if blank(v0) else (0.0 if equal(v1, 0.0) else last_row(v2, v0, v1)))


@single
def account_page_more_cards(env):
    v0 = env.cell('account_page.nth5')
    v1 = env.cell('account_page.account')
    v2 = env.cell('account_page.id')
    v3 = env.cell('account_page.row5')
    v4 = env.column('customers', 'account')
    return (1.0 if after(v0, (3.0 + (1.0 if equal(v1, v2) else 0.0))) else (0.0 if equal(v3, 0.0) else last_row(v4, v1, v3)))


@single
def account_page_nth1(env):
    v0 = env.cell('account_page.row1')
    v1 = env.column('customers', 'id')
    v2 = env.cell('account_page.id')
    v3 = env.cell('account_page.account')
    return (0.0 + (1.0 if (not some(blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), equal(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), v2), equal(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), v3))) else 0.0))


@single
def account_page_nth2(env):
    v0 = env.cell('account_page.nth1')
    v1 = env.cell('account_page.row2')
    v2 = env.column('customers', 'id')
    v3 = env.cell('account_page.id')
    v4 = env.cell('account_page.account')
    return (number(v0) + (1.0 if (not some(blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))), equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3), equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v4))) else 0.0))


@single
def account_page_nth3(env):
    v0 = env.cell('account_page.nth2')
    v1 = env.cell('account_page.row3')
    v2 = env.column('customers', 'id')
    v3 = env.cell('account_page.id')
    v4 = env.cell('account_page.account')
    return (number(v0) + (1.0 if (not some(blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))), equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3), equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v4))) else 0.0))


@single
def account_page_nth4(env):
    v0 = env.cell('account_page.nth3')
    v1 = env.cell('account_page.row4')
    v2 = env.column('customers', 'id')
    v3 = env.cell('account_page.id')
    v4 = env.cell('account_page.account')
    return (number(v0) + (1.0 if (not some(blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))), equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3), equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v4))) else 0.0))


@single
def account_page_nth5(env):
    v0 = env.cell('account_page.nth4')
    v1 = env.cell('account_page.row5')
    v2 = env.column('customers', 'id')
    v3 = env.cell('account_page.id')
    v4 = env.cell('account_page.account')
    return (number(v0) + (1.0 if (not some(blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))), equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3), equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v4))) else 0.0))


@single
def account_page_other0(env):
    v0 = env.cell('account_page.row1')
    v1 = env.cell('account_page.nth1')
    v2 = env.cell('account_page.row2')
    v3 = env.cell('account_page.nth2')
    v4 = env.cell('account_page.row3')
    v5 = env.cell('account_page.nth3')
    v6 = env.cell('account_page.row4')
    v7 = env.cell('account_page.nth4')
    v8 = env.cell('account_page.row5')
    v9 = env.cell('account_page.nth5')
    v10 = env.column('customers', 'id')
    v11 = env.cell('account_page.account')
    v12 = env.cell('account_page.id')
    return (('' if equal((v0 if (not before(v1, 4.0)) else (v2 if (not before(v3, 4.0)) else (v4 if (not before(v5, 4.0)) else (v6 if (not before(v7, 4.0)) else (v8 if (not before(v9, 4.0)) else 0.0))))), 0.0) else ('' if blank(item(v10, (v0 if (not before(v1, 4.0)) else (v2 if (not before(v3, 4.0)) else (v4 if (not before(v5, 4.0)) else (v6 if (not before(v7, 4.0)) else (v8 if (not before(v9, 4.0)) else 0.0))))))) else item(v10, (v0 if (not before(v1, 4.0)) else (v2 if (not before(v3, 4.0)) else (v4 if (not before(v5, 4.0)) else (v6 if (not before(v7, 4.0)) else (v8 if (not before(v9, 4.0)) else 0.0)))))))) if equal(v11, v12) else v11)


@single
def account_page_other1(env):
    v0 = env.cell('account_page.row1')
    v1 = env.cell('account_page.nth1')
    v2 = env.cell('account_page.row2')
    v3 = env.cell('account_page.nth2')
    v4 = env.cell('account_page.row3')
    v5 = env.cell('account_page.nth3')
    v6 = env.cell('account_page.row4')
    v7 = env.cell('account_page.nth4')
    v8 = env.cell('account_page.row5')
    v9 = env.cell('account_page.nth5')
    v10 = env.column('customers', 'id')
    return ('' if equal((v0 if (not before(v1, 1.0)) else (v2 if (not before(v3, 1.0)) else (v4 if (not before(v5, 1.0)) else (v6 if (not before(v7, 1.0)) else (v8 if (not before(v9, 1.0)) else 0.0))))), 0.0) else ('' if blank(item(v10, (v0 if (not before(v1, 1.0)) else (v2 if (not before(v3, 1.0)) else (v4 if (not before(v5, 1.0)) else (v6 if (not before(v7, 1.0)) else (v8 if (not before(v9, 1.0)) else 0.0))))))) else item(v10, (v0 if (not before(v1, 1.0)) else (v2 if (not before(v3, 1.0)) else (v4 if (not before(v5, 1.0)) else (v6 if (not before(v7, 1.0)) else (v8 if (not before(v9, 1.0)) else 0.0))))))))


@single
def account_page_other2(env):
    v0 = env.cell('account_page.row1')
    v1 = env.cell('account_page.nth1')
    v2 = env.cell('account_page.row2')
    v3 = env.cell('account_page.nth2')
    v4 = env.cell('account_page.row3')
    v5 = env.cell('account_page.nth3')
    v6 = env.cell('account_page.row4')
    v7 = env.cell('account_page.nth4')
    v8 = env.cell('account_page.row5')
    v9 = env.cell('account_page.nth5')
    v10 = env.column('customers', 'id')
    return ('' if equal((v0 if (not before(v1, 2.0)) else (v2 if (not before(v3, 2.0)) else (v4 if (not before(v5, 2.0)) else (v6 if (not before(v7, 2.0)) else (v8 if (not before(v9, 2.0)) else 0.0))))), 0.0) else ('' if blank(item(v10, (v0 if (not before(v1, 2.0)) else (v2 if (not before(v3, 2.0)) else (v4 if (not before(v5, 2.0)) else (v6 if (not before(v7, 2.0)) else (v8 if (not before(v9, 2.0)) else 0.0))))))) else item(v10, (v0 if (not before(v1, 2.0)) else (v2 if (not before(v3, 2.0)) else (v4 if (not before(v5, 2.0)) else (v6 if (not before(v7, 2.0)) else (v8 if (not before(v9, 2.0)) else 0.0))))))))


@single
def account_page_other3(env):
    v0 = env.cell('account_page.row1')
    v1 = env.cell('account_page.nth1')
    v2 = env.cell('account_page.row2')
    v3 = env.cell('account_page.nth2')
    v4 = env.cell('account_page.row3')
    v5 = env.cell('account_page.nth3')
    v6 = env.cell('account_page.row4')
    v7 = env.cell('account_page.nth4')
    v8 = env.cell('account_page.row5')
    v9 = env.cell('account_page.nth5')
    v10 = env.column('customers', 'id')
    return ('' if equal((v0 if (not before(v1, 3.0)) else (v2 if (not before(v3, 3.0)) else (v4 if (not before(v5, 3.0)) else (v6 if (not before(v7, 3.0)) else (v8 if (not before(v9, 3.0)) else 0.0))))), 0.0) else ('' if blank(item(v10, (v0 if (not before(v1, 3.0)) else (v2 if (not before(v3, 3.0)) else (v4 if (not before(v5, 3.0)) else (v6 if (not before(v7, 3.0)) else (v8 if (not before(v9, 3.0)) else 0.0))))))) else item(v10, (v0 if (not before(v1, 3.0)) else (v2 if (not before(v3, 3.0)) else (v4 if (not before(v5, 3.0)) else (v6 if (not before(v7, 3.0)) else (v8 if (not before(v9, 3.0)) else 0.0))))))))


@single
def account_page_calls1(env):
    v0 = env.cell('account_page.id')
    v1 = env.column('calls', 'id')
    v2 = env.column('calls', 'day')
    v3 = env.cell('account_page.other0')
    v4 = env.cell('account_page.other1')
    v5 = env.cell('account_page.other2')
    v6 = env.cell('account_page.other3')
    return (0.0 if blank(v0) else largest((0.0 if blank(v0) else latest(v1, v0, v2, 1000000000000000.0)), (0.0 if blank(v3) else latest(v1, v3, v2, 1000000000000000.0)), (0.0 if blank(v4) else latest(v1, v4, v2, 1000000000000000.0)), (0.0 if blank(v5) else latest(v1, v5, v2, 1000000000000000.0)), (0.0 if blank(v6) else latest(v1, v6, v2, 1000000000000000.0))))


@single
def account_page_calls2(env):
    v0 = env.cell('account_page.calls1')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls3(env):
    v0 = env.cell('account_page.calls2')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls4(env):
    v0 = env.cell('account_page.calls3')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls5(env):
    v0 = env.cell('account_page.calls4')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls6(env):
    v0 = env.cell('account_page.calls5')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls7(env):
    v0 = env.cell('account_page.calls6')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls8(env):
    v0 = env.cell('account_page.calls7')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls9(env):
    v0 = env.cell('account_page.calls8')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls10(env):
    v0 = env.cell('account_page.calls9')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls11(env):
    v0 = env.cell('account_page.calls10')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_calls12(env):
    v0 = env.cell('account_page.calls11')
    v1 = env.cell('account_page.id')
    v2 = env.column('calls', 'id')
    v3 = env.column('calls', 'day')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_orders1(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('orders', 'account')
    v2 = env.column('orders', 'day')
    return (0.0 if blank(v0) else latest(v1, v0, v2, 1000000000000000.0))


@single
def account_page_orders2(env):
    v0 = env.cell('account_page.orders1')
    v1 = env.column('orders', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('orders', 'day')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_orders3(env):
    v0 = env.cell('account_page.orders2')
    v1 = env.column('orders', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('orders', 'day')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_orders4(env):
    v0 = env.cell('account_page.orders3')
    v1 = env.column('orders', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('orders', 'day')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_orders5(env):
    v0 = env.cell('account_page.orders4')
    v1 = env.column('orders', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('orders', 'day')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_tasks1(env):
    v0 = env.cell('account_page.id')
    v1 = env.column('tasks', 'id')
    v2 = env.column('tasks', 'due')
    v3 = env.cell('account_page.other0')
    v4 = env.cell('account_page.other1')
    v5 = env.cell('account_page.other2')
    v6 = env.cell('account_page.other3')
    return (0.0 if blank(v0) else largest((0.0 if blank(v0) else latest(v1, v0, v2, 1000000000000000.0)), (0.0 if blank(v3) else latest(v1, v3, v2, 1000000000000000.0)), (0.0 if blank(v4) else latest(v1, v4, v2, 1000000000000000.0)), (0.0 if blank(v5) else latest(v1, v5, v2, 1000000000000000.0)), (0.0 if blank(v6) else latest(v1, v6, v2, 1000000000000000.0))))


@single
def account_page_tasks2(env):
    v0 = env.cell('account_page.tasks1')
    v1 = env.cell('account_page.id')
    v2 = env.column('tasks', 'id')
    v3 = env.column('tasks', 'due')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_tasks3(env):
    v0 = env.cell('account_page.tasks2')
    v1 = env.cell('account_page.id')
    v2 = env.column('tasks', 'id')
    v3 = env.column('tasks', 'due')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_tasks4(env):
    v0 = env.cell('account_page.tasks3')
    v1 = env.cell('account_page.id')
    v2 = env.column('tasks', 'id')
    v3 = env.column('tasks', 'due')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_tasks5(env):
    v0 = env.cell('account_page.tasks4')
    v1 = env.cell('account_page.id')
    v2 = env.column('tasks', 'id')
    v3 = env.column('tasks', 'due')
    v4 = env.cell('account_page.other0')
    v5 = env.cell('account_page.other1')
    v6 = env.cell('account_page.other2')
    v7 = env.cell('account_page.other3')
    return (0.0 if equal(v0, 0.0) else largest((0.0 if blank(v1) else latest(v2, v1, v3, v0)), (0.0 if blank(v4) else latest(v2, v4, v3, v0)), (0.0 if blank(v5) else latest(v2, v5, v3, v0)), (0.0 if blank(v6) else latest(v2, v6, v3, v0)), (0.0 if blank(v7) else latest(v2, v7, v3, v0))))


@single
def account_page_contacts1(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('contacts', 'account')
    v2 = env.column('contacts', 'strength')
    return (0.0 if blank(v0) else latest(v1, v0, v2, 1000000000000000.0))


@single
def account_page_contacts2(env):
    v0 = env.cell('account_page.contacts1')
    v1 = env.column('contacts', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('contacts', 'strength')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_contacts3(env):
    v0 = env.cell('account_page.contacts2')
    v1 = env.column('contacts', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('contacts', 'strength')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_contacts4(env):
    v0 = env.cell('account_page.contacts3')
    v1 = env.column('contacts', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('contacts', 'strength')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_relations1(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('relations', 'account')
    return (0.0 if blank(v0) else last_row(v1, v0, 10000000.0))


@single
def account_page_relations2(env):
    v0 = env.cell('account_page.relations1')
    v1 = env.column('relations', 'account')
    v2 = env.cell('account_page.account')
    return (0.0 if equal(v0, 0.0) else last_row(v1, v2, v0))


@single
def account_page_relations3(env):
    v0 = env.cell('account_page.relations2')
    v1 = env.column('relations', 'account')
    v2 = env.cell('account_page.account')
    return (0.0 if equal(v0, 0.0) else last_row(v1, v2, v0))


@single
def account_page_relations4(env):
    v0 = env.cell('account_page.relations3')
    v1 = env.column('relations', 'account')
    v2 = env.cell('account_page.account')
    return (0.0 if equal(v0, 0.0) else last_row(v1, v2, v0))


@single
def account_page_relations_other1(env):
    v0 = env.cell('account_page.relations1')
    v1 = env.column('relations', 'other')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_relations_card1(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('account_page.relations.other1')
    return row_of(v1, v0)


@single
def account_page_relations_other2(env):
    v0 = env.cell('account_page.relations2')
    v1 = env.column('relations', 'other')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_relations_card2(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('account_page.relations.other2')
    return row_of(v1, v0)


@single
def account_page_relations_other3(env):
    v0 = env.cell('account_page.relations3')
    v1 = env.column('relations', 'other')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_relations_card3(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('account_page.relations.other3')
    return row_of(v1, v0)


@single
def account_page_relations_other4(env):
    v0 = env.cell('account_page.relations4')
    v1 = env.column('relations', 'other')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_relations_card4(env):
    v0 = env.index('customers', 'id')
    v1 = env.cell('account_page.relations.other4')
    return row_of(v1, v0)


@single
def account_page_relations_account1(env):
    v0 = env.index('accounts', 'account')
    v1 = env.cell('account_page.relations.other1')
    return row_of(v1, v0)


@single
def account_page_relations_account2(env):
    v0 = env.index('accounts', 'account')
    v1 = env.cell('account_page.relations.other2')
    return row_of(v1, v0)


@single
def account_page_relations_account3(env):
    v0 = env.index('accounts', 'account')
    v1 = env.cell('account_page.relations.other3')
    return row_of(v1, v0)


@single
def account_page_relations_account4(env):
    v0 = env.index('accounts', 'account')
    v1 = env.cell('account_page.relations.other4')
    return row_of(v1, v0)


@single
def account_page_relations_name1(env):
    v0 = env.cell('account_page.relations.card1')
    v1 = env.column('customers', 'name')
    v2 = env.cell('account_page.relations.other1')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if after(v0, 0.0) else v2)


@single
def account_page_relations_revenue1(env):
    v0 = env.cell('account_page.relations.account1')
    v1 = env.column('accounts', 'revenue_life')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_relations_name2(env):
    v0 = env.cell('account_page.relations.card2')
    v1 = env.column('customers', 'name')
    v2 = env.cell('account_page.relations.other2')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if after(v0, 0.0) else v2)


@single
def account_page_relations_revenue2(env):
    v0 = env.cell('account_page.relations.account2')
    v1 = env.column('accounts', 'revenue_life')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_relations_name3(env):
    v0 = env.cell('account_page.relations.card3')
    v1 = env.column('customers', 'name')
    v2 = env.cell('account_page.relations.other3')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if after(v0, 0.0) else v2)


@single
def account_page_relations_revenue3(env):
    v0 = env.cell('account_page.relations.account3')
    v1 = env.column('accounts', 'revenue_life')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_relations_name4(env):
    v0 = env.cell('account_page.relations.card4')
    v1 = env.column('customers', 'name')
    v2 = env.cell('account_page.relations.other4')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if after(v0, 0.0) else v2)


@single
def account_page_relations_revenue4(env):
    v0 = env.cell('account_page.relations.account4')
    v1 = env.column('accounts', 'revenue_life')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_compare1(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('compare', 'account')
    v2 = env.column('compare', 'importance')
    return (0.0 if blank(v0) else latest(v1, v0, v2, 1000000000000000.0))


@single
def account_page_compare2(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.column('compare', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('compare', 'importance')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_compare3(env):
    v0 = env.cell('account_page.compare2')
    v1 = env.column('compare', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('compare', 'importance')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_compare4(env):
    v0 = env.cell('account_page.compare3')
    v1 = env.column('compare', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('compare', 'importance')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_compare5(env):
    v0 = env.cell('account_page.compare4')
    v1 = env.column('compare', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('compare', 'importance')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_compare6(env):
    v0 = env.cell('account_page.compare5')
    v1 = env.column('compare', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('compare', 'importance')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_compare7(env):
    v0 = env.cell('account_page.compare6')
    v1 = env.column('compare', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('compare', 'importance')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_compare8(env):
    v0 = env.cell('account_page.compare7')
    v1 = env.column('compare', 'account')
    v2 = env.cell('account_page.account')
    v3 = env.column('compare', 'importance')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def account_page_year1(env):
    v0 = env.cell('analysed_on')
    v1 = env.cell('as_of')
    return (year((v0 if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else v1)) - 4.0)


@single
def account_page_year2(env):
    v0 = env.cell('analysed_on')
    v1 = env.cell('as_of')
    return (year((v0 if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else v1)) - 3.0)


@single
def account_page_year3(env):
    v0 = env.cell('analysed_on')
    v1 = env.cell('as_of')
    return (year((v0 if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else v1)) - 2.0)


@single
def account_page_year4(env):
    v0 = env.cell('analysed_on')
    v1 = env.cell('as_of')
    return (year((v0 if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else v1)) - 1.0)


@single
def account_page_year5(env):
    v0 = env.cell('analysed_on')
    v1 = env.cell('as_of')
    return (year((v0 if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else v1)) - 0.0)


@single
def account_page_year_label1(env):
    v0 = env.cell('account_page.year1')
    return (text('') + text(v0))


@single
def account_page_year_label2(env):
    v0 = env.cell('account_page.year2')
    return (text('') + text(v0))


@single
def account_page_year_label3(env):
    v0 = env.cell('account_page.year3')
    return (text('') + text(v0))


@single
def account_page_year_label4(env):
    v0 = env.cell('account_page.year4')
    return (text('') + text(v0))


@single
def account_page_year_label5(env):
    v0 = env.cell('account_page.year5')
    return (text('') + text(v0))


@single
def account_page_year_before1(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('account_page.year1')
    return ('' if blank(v0) else sum_masked(v1, env.mask('orders', 'account', '=', (text('=') + text(replaced(replaced(replaced(v0, '~', '~~'), '*', '~*'), '?', '~?')))), env.mask('orders', 'day', '>=', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * (number(v3) - year(v2))) - month(v2)) + 1.0))), env.mask('orders', 'day', '<', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * ((number(v3) + 1.0) - year(v2))) - month(v2)) + 1.0)))))


@single
def account_page_year_before2(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('account_page.year2')
    return ('' if blank(v0) else sum_masked(v1, env.mask('orders', 'account', '=', (text('=') + text(replaced(replaced(replaced(v0, '~', '~~'), '*', '~*'), '?', '~?')))), env.mask('orders', 'day', '>=', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * (number(v3) - year(v2))) - month(v2)) + 1.0))), env.mask('orders', 'day', '<', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * ((number(v3) + 1.0) - year(v2))) - month(v2)) + 1.0)))))


@single
def account_page_year_before3(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('account_page.year3')
    return ('' if blank(v0) else sum_masked(v1, env.mask('orders', 'account', '=', (text('=') + text(replaced(replaced(replaced(v0, '~', '~~'), '*', '~*'), '?', '~?')))), env.mask('orders', 'day', '>=', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * (number(v3) - year(v2))) - month(v2)) + 1.0))), env.mask('orders', 'day', '<', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * ((number(v3) + 1.0) - year(v2))) - month(v2)) + 1.0)))))


@single
def account_page_year_before4(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('account_page.year4')
    return ('' if blank(v0) else sum_masked(v1, env.mask('orders', 'account', '=', (text('=') + text(replaced(replaced(replaced(v0, '~', '~~'), '*', '~*'), '?', '~?')))), env.mask('orders', 'day', '>=', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * (number(v3) - year(v2))) - month(v2)) + 1.0))), env.mask('orders', 'day', '<', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * ((number(v3) + 1.0) - year(v2))) - month(v2)) + 1.0)))))


@single
def account_page_year_before5(env):
    return ''


@single
def account_page_year_now1(env):
    return ''


@single
def account_page_year_now2(env):
    return ''


@single
def account_page_year_now3(env):
    return ''


@single
def account_page_year_now4(env):
    return ''


@single
def account_page_year_now5(env):
    v0 = env.cell('account_page.account')
    v1 = env.column('orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('account_page.year5')
    return ('' if blank(v0) else sum_masked(v1, env.mask('orders', 'account', '=', (text('=') + text(replaced(replaced(replaced(v0, '~', '~~'), '*', '~*'), '?', '~?')))), env.mask('orders', 'day', '>=', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * (number(v3) - year(v2))) - month(v2)) + 1.0))), env.mask('orders', 'day', '<', later_month(((number(v2) - day(v2)) + 1.0), (((12.0 * ((number(v3) + 1.0) - year(v2))) - month(v2)) + 1.0)))))


@single
def account_page_gap_sort1(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.column('compare', 'gap')
    return (1000.0 if equal(remainder(v0, 1048576.0), 0.0) else (number((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 999.0)) + 0.001))


@single
def account_page_gap_sort2(env):
    v0 = env.cell('account_page.compare2')
    v1 = env.column('compare', 'gap')
    return (1001.0 if equal(remainder(v0, 1048576.0), 0.0) else (number((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 999.0)) + 0.002))


@single
def account_page_gap_sort3(env):
    v0 = env.cell('account_page.compare3')
    v1 = env.column('compare', 'gap')
    return (1002.0 if equal(remainder(v0, 1048576.0), 0.0) else (number((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 999.0)) + 0.003))


@single
def account_page_gap_sort4(env):
    v0 = env.cell('account_page.compare4')
    v1 = env.column('compare', 'gap')
    return (1003.0 if equal(remainder(v0, 1048576.0), 0.0) else (number((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 999.0)) + 0.004))


@single
def account_page_gap_sort5(env):
    v0 = env.cell('account_page.compare5')
    v1 = env.column('compare', 'gap')
    return (1004.0 if equal(remainder(v0, 1048576.0), 0.0) else (number((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 999.0)) + 0.005))


@single
def account_page_gap_sort6(env):
    v0 = env.cell('account_page.compare6')
    v1 = env.column('compare', 'gap')
    return (1005.0 if equal(remainder(v0, 1048576.0), 0.0) else (number((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 999.0)) + 0.006))


@single
def account_page_gap_sort7(env):
    v0 = env.cell('account_page.compare7')
    v1 = env.column('compare', 'gap')
    return (1006.0 if equal(remainder(v0, 1048576.0), 0.0) else (number((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 999.0)) + 0.007))


@single
def account_page_gap_sort8(env):
    v0 = env.cell('account_page.compare8')
    v1 = env.column('compare', 'gap')
    return (1007.0 if equal(remainder(v0, 1048576.0), 0.0) else (number((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else 999.0)) + 0.008))


@single
def account_page_gap_place1(env):
    v0 = env.cell('account_page.gap.sort2')
    v1 = env.cell('account_page.gap.sort1')
    v2 = env.cell('account_page.gap.sort3')
    v3 = env.cell('account_page.gap.sort4')
    v4 = env.cell('account_page.gap.sort5')
    v5 = env.cell('account_page.gap.sort6')
    v6 = env.cell('account_page.gap.sort7')
    v7 = env.cell('account_page.gap.sort8')
    return total(1.0, (1.0 if before(v0, v1) else 0.0), (1.0 if before(v2, v1) else 0.0), (1.0 if before(v3, v1) else 0.0), (1.0 if before(v4, v1) else 0.0), (1.0 if before(v5, v1) else 0.0), (1.0 if before(v6, v1) else 0.0), (1.0 if before(v7, v1) else 0.0))


@single
def account_page_gap_place2(env):
    v0 = env.cell('account_page.gap.sort1')
    v1 = env.cell('account_page.gap.sort2')
    v2 = env.cell('account_page.gap.sort3')
    v3 = env.cell('account_page.gap.sort4')
    v4 = env.cell('account_page.gap.sort5')
    v5 = env.cell('account_page.gap.sort6')
    v6 = env.cell('account_page.gap.sort7')
    v7 = env.cell('account_page.gap.sort8')
    return total(1.0, (1.0 if before(v0, v1) else 0.0), (1.0 if before(v2, v1) else 0.0), (1.0 if before(v3, v1) else 0.0), (1.0 if before(v4, v1) else 0.0), (1.0 if before(v5, v1) else 0.0), (1.0 if before(v6, v1) else 0.0), (1.0 if before(v7, v1) else 0.0))


@single
def account_page_gap_place3(env):
    v0 = env.cell('account_page.gap.sort1')
    v1 = env.cell('account_page.gap.sort3')
    v2 = env.cell('account_page.gap.sort2')
    v3 = env.cell('account_page.gap.sort4')
    v4 = env.cell('account_page.gap.sort5')
    v5 = env.cell('account_page.gap.sort6')
    v6 = env.cell('account_page.gap.sort7')
    v7 = env.cell('account_page.gap.sort8')
    return total(1.0, (1.0 if before(v0, v1) else 0.0), (1.0 if before(v2, v1) else 0.0), (1.0 if before(v3, v1) else 0.0), (1.0 if before(v4, v1) else 0.0), (1.0 if before(v5, v1) else 0.0), (1.0 if before(v6, v1) else 0.0), (1.0 if before(v7, v1) else 0.0))


@single
def account_page_gap_place4(env):
    v0 = env.cell('account_page.gap.sort1')
    v1 = env.cell('account_page.gap.sort4')
    v2 = env.cell('account_page.gap.sort2')
    v3 = env.cell('account_page.gap.sort3')
    v4 = env.cell('account_page.gap.sort5')
    v5 = env.cell('account_page.gap.sort6')
    v6 = env.cell('account_page.gap.sort7')
    v7 = env.cell('account_page.gap.sort8')
    return total(1.0, (1.0 if before(v0, v1) else 0.0), (1.0 if before(v2, v1) else 0.0), (1.0 if before(v3, v1) else 0.0), (1.0 if before(v4, v1) else 0.0), (1.0 if before(v5, v1) else 0.0), (1.0 if before(v6, v1) else 0.0), (1.0 if before(v7, v1) else 0.0))


@single
def account_page_gap_place5(env):
    v0 = env.cell('account_page.gap.sort1')
    v1 = env.cell('account_page.gap.sort5')
    v2 = env.cell('account_page.gap.sort2')
    v3 = env.cell('account_page.gap.sort3')
    v4 = env.cell('account_page.gap.sort4')
    v5 = env.cell('account_page.gap.sort6')
    v6 = env.cell('account_page.gap.sort7')
    v7 = env.cell('account_page.gap.sort8')
    return total(1.0, (1.0 if before(v0, v1) else 0.0), (1.0 if before(v2, v1) else 0.0), (1.0 if before(v3, v1) else 0.0), (1.0 if before(v4, v1) else 0.0), (1.0 if before(v5, v1) else 0.0), (1.0 if before(v6, v1) else 0.0), (1.0 if before(v7, v1) else 0.0))


@single
def account_page_gap_place6(env):
    v0 = env.cell('account_page.gap.sort1')
    v1 = env.cell('account_page.gap.sort6')
    v2 = env.cell('account_page.gap.sort2')
    v3 = env.cell('account_page.gap.sort3')
    v4 = env.cell('account_page.gap.sort4')
    v5 = env.cell('account_page.gap.sort5')
    v6 = env.cell('account_page.gap.sort7')
    v7 = env.cell('account_page.gap.sort8')
    return total(1.0, (1.0 if before(v0, v1) else 0.0), (1.0 if before(v2, v1) else 0.0), (1.0 if before(v3, v1) else 0.0), (1.0 if before(v4, v1) else 0.0), (1.0 if before(v5, v1) else 0.0), (1.0 if before(v6, v1) else 0.0), (1.0 if before(v7, v1) else 0.0))


@single
def account_page_gap_place7(env):
    v0 = env.cell('account_page.gap.sort1')
    v1 = env.cell('account_page.gap.sort7')
    v2 = env.cell('account_page.gap.sort2')
    v3 = env.cell('account_page.gap.sort3')
    v4 = env.cell('account_page.gap.sort4')
    v5 = env.cell('account_page.gap.sort5')
    v6 = env.cell('account_page.gap.sort6')
    v7 = env.cell('account_page.gap.sort8')
    return total(1.0, (1.0 if before(v0, v1) else 0.0), (1.0 if before(v2, v1) else 0.0), (1.0 if before(v3, v1) else 0.0), (1.0 if before(v4, v1) else 0.0), (1.0 if before(v5, v1) else 0.0), (1.0 if before(v6, v1) else 0.0), (1.0 if before(v7, v1) else 0.0))


@single
def account_page_gap_place8(env):
    v0 = env.cell('account_page.gap.sort1')
    v1 = env.cell('account_page.gap.sort8')
    v2 = env.cell('account_page.gap.sort2')
    v3 = env.cell('account_page.gap.sort3')
    v4 = env.cell('account_page.gap.sort4')
    v5 = env.cell('account_page.gap.sort5')
    v6 = env.cell('account_page.gap.sort6')
    v7 = env.cell('account_page.gap.sort7')
    return total(1.0, (1.0 if before(v0, v1) else 0.0), (1.0 if before(v2, v1) else 0.0), (1.0 if before(v3, v1) else 0.0), (1.0 if before(v4, v1) else 0.0), (1.0 if before(v5, v1) else 0.0), (1.0 if before(v6, v1) else 0.0), (1.0 if before(v7, v1) else 0.0))


@single
def account_page_gap_row1(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.cell('account_page.gap.place1')
    v2 = env.cell('account_page.compare2')
    v3 = env.cell('account_page.gap.place2')
    v4 = env.cell('account_page.compare3')
    v5 = env.cell('account_page.gap.place3')
    v6 = env.cell('account_page.compare4')
    v7 = env.cell('account_page.gap.place4')
    v8 = env.cell('account_page.compare5')
    v9 = env.cell('account_page.gap.place5')
    v10 = env.cell('account_page.compare6')
    v11 = env.cell('account_page.gap.place6')
    v12 = env.cell('account_page.compare7')
    v13 = env.cell('account_page.gap.place7')
    v14 = env.cell('account_page.compare8')
    v15 = env.cell('account_page.gap.place8')
    return (remainder(v0, 1048576.0) if equal(v1, 1.0) else (remainder(v2, 1048576.0) if equal(v3, 1.0) else (remainder(v4, 1048576.0) if equal(v5, 1.0) else (remainder(v6, 1048576.0) if equal(v7, 1.0) else (remainder(v8, 1048576.0) if equal(v9, 1.0) else (remainder(v10, 1048576.0) if equal(v11, 1.0) else (remainder(v12, 1048576.0) if equal(v13, 1.0) else (remainder(v14, 1048576.0) if equal(v15, 1.0) else 0.0))))))))


@single
def account_page_gap_row2(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.cell('account_page.gap.place1')
    v2 = env.cell('account_page.compare2')
    v3 = env.cell('account_page.gap.place2')
    v4 = env.cell('account_page.compare3')
    v5 = env.cell('account_page.gap.place3')
    v6 = env.cell('account_page.compare4')
    v7 = env.cell('account_page.gap.place4')
    v8 = env.cell('account_page.compare5')
    v9 = env.cell('account_page.gap.place5')
    v10 = env.cell('account_page.compare6')
    v11 = env.cell('account_page.gap.place6')
    v12 = env.cell('account_page.compare7')
    v13 = env.cell('account_page.gap.place7')
    v14 = env.cell('account_page.compare8')
    v15 = env.cell('account_page.gap.place8')
    return (remainder(v0, 1048576.0) if equal(v1, 2.0) else (remainder(v2, 1048576.0) if equal(v3, 2.0) else (remainder(v4, 1048576.0) if equal(v5, 2.0) else (remainder(v6, 1048576.0) if equal(v7, 2.0) else (remainder(v8, 1048576.0) if equal(v9, 2.0) else (remainder(v10, 1048576.0) if equal(v11, 2.0) else (remainder(v12, 1048576.0) if equal(v13, 2.0) else (remainder(v14, 1048576.0) if equal(v15, 2.0) else 0.0))))))))


@single
def account_page_gap_row3(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.cell('account_page.gap.place1')
    v2 = env.cell('account_page.compare2')
    v3 = env.cell('account_page.gap.place2')
    v4 = env.cell('account_page.compare3')
    v5 = env.cell('account_page.gap.place3')
    v6 = env.cell('account_page.compare4')
    v7 = env.cell('account_page.gap.place4')
    v8 = env.cell('account_page.compare5')
    v9 = env.cell('account_page.gap.place5')
    v10 = env.cell('account_page.compare6')
    v11 = env.cell('account_page.gap.place6')
    v12 = env.cell('account_page.compare7')
    v13 = env.cell('account_page.gap.place7')
    v14 = env.cell('account_page.compare8')
    v15 = env.cell('account_page.gap.place8')
    return (remainder(v0, 1048576.0) if equal(v1, 3.0) else (remainder(v2, 1048576.0) if equal(v3, 3.0) else (remainder(v4, 1048576.0) if equal(v5, 3.0) else (remainder(v6, 1048576.0) if equal(v7, 3.0) else (remainder(v8, 1048576.0) if equal(v9, 3.0) else (remainder(v10, 1048576.0) if equal(v11, 3.0) else (remainder(v12, 1048576.0) if equal(v13, 3.0) else (remainder(v14, 1048576.0) if equal(v15, 3.0) else 0.0))))))))


@single
def account_page_gap_row4(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.cell('account_page.gap.place1')
    v2 = env.cell('account_page.compare2')
    v3 = env.cell('account_page.gap.place2')
    v4 = env.cell('account_page.compare3')
    v5 = env.cell('account_page.gap.place3')
    v6 = env.cell('account_page.compare4')
    v7 = env.cell('account_page.gap.place4')
    v8 = env.cell('account_page.compare5')
    v9 = env.cell('account_page.gap.place5')
    v10 = env.cell('account_page.compare6')
    v11 = env.cell('account_page.gap.place6')
    v12 = env.cell('account_page.compare7')
    v13 = env.cell('account_page.gap.place7')
    v14 = env.cell('account_page.compare8')
    v15 = env.cell('account_page.gap.place8')
    return (remainder(v0, 1048576.0) if equal(v1, 4.0) else (remainder(v2, 1048576.0) if equal(v3, 4.0) else (remainder(v4, 1048576.0) if equal(v5, 4.0) else (remainder(v6, 1048576.0) if equal(v7, 4.0) else (remainder(v8, 1048576.0) if equal(v9, 4.0) else (remainder(v10, 1048576.0) if equal(v11, 4.0) else (remainder(v12, 1048576.0) if equal(v13, 4.0) else (remainder(v14, 1048576.0) if equal(v15, 4.0) else 0.0))))))))


@single
def account_page_gap_row5(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.cell('account_page.gap.place1')
    v2 = env.cell('account_page.compare2')
    v3 = env.cell('account_page.gap.place2')
    v4 = env.cell('account_page.compare3')
    v5 = env.cell('account_page.gap.place3')
    v6 = env.cell('account_page.compare4')
    v7 = env.cell('account_page.gap.place4')
    v8 = env.cell('account_page.compare5')
    v9 = env.cell('account_page.gap.place5')
    v10 = env.cell('account_page.compare6')
    v11 = env.cell('account_page.gap.place6')
    v12 = env.cell('account_page.compare7')
    v13 = env.cell('account_page.gap.place7')
    v14 = env.cell('account_page.compare8')
    v15 = env.cell('account_page.gap.place8')
    return (remainder(v0, 1048576.0) if equal(v1, 5.0) else (remainder(v2, 1048576.0) if equal(v3, 5.0) else (remainder(v4, 1048576.0) if equal(v5, 5.0) else (remainder(v6, 1048576.0) if equal(v7, 5.0) else (remainder(v8, 1048576.0) if equal(v9, 5.0) else (remainder(v10, 1048576.0) if equal(v11, 5.0) else (remainder(v12, 1048576.0) if equal(v13, 5.0) else (remainder(v14, 1048576.0) if equal(v15, 5.0) else 0.0))))))))


@single
def account_page_gap_row6(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.cell('account_page.gap.place1')
    v2 = env.cell('account_page.compare2')
    v3 = env.cell('account_page.gap.place2')
    v4 = env.cell('account_page.compare3')
    v5 = env.cell('account_page.gap.place3')
    v6 = env.cell('account_page.compare4')
    v7 = env.cell('account_page.gap.place4')
    v8 = env.cell('account_page.compare5')
    v9 = env.cell('account_page.gap.place5')
    v10 = env.cell('account_page.compare6')
    v11 = env.cell('account_page.gap.place6')
    v12 = env.cell('account_page.compare7')
    v13 = env.cell('account_page.gap.place7')
    v14 = env.cell('account_page.compare8')
    v15 = env.cell('account_page.gap.place8')
    return (remainder(v0, 1048576.0) if equal(v1, 6.0) else (remainder(v2, 1048576.0) if equal(v3, 6.0) else (remainder(v4, 1048576.0) if equal(v5, 6.0) else (remainder(v6, 1048576.0) if equal(v7, 6.0) else (remainder(v8, 1048576.0) if equal(v9, 6.0) else (remainder(v10, 1048576.0) if equal(v11, 6.0) else (remainder(v12, 1048576.0) if equal(v13, 6.0) else (remainder(v14, 1048576.0) if equal(v15, 6.0) else 0.0))))))))


@single
def account_page_gap_row7(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.cell('account_page.gap.place1')
    v2 = env.cell('account_page.compare2')
    v3 = env.cell('account_page.gap.place2')
    v4 = env.cell('account_page.compare3')
    v5 = env.cell('account_page.gap.place3')
    v6 = env.cell('account_page.compare4')
    v7 = env.cell('account_page.gap.place4')
    v8 = env.cell('account_page.compare5')
    v9 = env.cell('account_page.gap.place5')
    v10 = env.cell('account_page.compare6')
    v11 = env.cell('account_page.gap.place6')
    v12 = env.cell('account_page.compare7')
    v13 = env.cell('account_page.gap.place7')
    v14 = env.cell('account_page.compare8')
    v15 = env.cell('account_page.gap.place8')
    return (remainder(v0, 1048576.0) if equal(v1, 7.0) else (remainder(v2, 1048576.0) if equal(v3, 7.0) else (remainder(v4, 1048576.0) if equal(v5, 7.0) else (remainder(v6, 1048576.0) if equal(v7, 7.0) else (remainder(v8, 1048576.0) if equal(v9, 7.0) else (remainder(v10, 1048576.0) if equal(v11, 7.0) else (remainder(v12, 1048576.0) if equal(v13, 7.0) else (remainder(v14, 1048576.0) if equal(v15, 7.0) else 0.0))))))))


@single
def account_page_gap_row8(env):
    v0 = env.cell('account_page.compare1')
    v1 = env.cell('account_page.gap.place1')
    v2 = env.cell('account_page.compare2')
    v3 = env.cell('account_page.gap.place2')
    v4 = env.cell('account_page.compare3')
    v5 = env.cell('account_page.gap.place3')
    v6 = env.cell('account_page.compare4')
    v7 = env.cell('account_page.gap.place4')
    v8 = env.cell('account_page.compare5')
    v9 = env.cell('account_page.gap.place5')
    v10 = env.cell('account_page.compare6')
    v11 = env.cell('account_page.gap.place6')
    v12 = env.cell('account_page.compare7')
    v13 = env.cell('account_page.gap.place7')
    v14 = env.cell('account_page.compare8')
    v15 = env.cell('account_page.gap.place8')
    return (remainder(v0, 1048576.0) if equal(v1, 8.0) else (remainder(v2, 1048576.0) if equal(v3, 8.0) else (remainder(v4, 1048576.0) if equal(v5, 8.0) else (remainder(v6, 1048576.0) if equal(v7, 8.0) else (remainder(v8, 1048576.0) if equal(v9, 8.0) else (remainder(v10, 1048576.0) if equal(v11, 8.0) else (remainder(v12, 1048576.0) if equal(v13, 8.0) else (remainder(v14, 1048576.0) if equal(v15, 8.0) else 0.0))))))))


@single
def account_page_gap_topic1(env):
    v0 = env.cell('account_page.gap.row1')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_gap_topic2(env):
    v0 = env.cell('account_page.gap.row2')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_gap_topic3(env):
    v0 = env.cell('account_page.gap.row3')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_gap_topic4(env):
    v0 = env.cell('account_page.gap.row4')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_gap_topic5(env):
    v0 = env.cell('account_page.gap.row5')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_gap_topic6(env):
    v0 = env.cell('account_page.gap.row6')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_gap_topic7(env):
    v0 = env.cell('account_page.gap.row7')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_gap_topic8(env):
    v0 = env.cell('account_page.gap.row8')
    v1 = env.column('compare', 'topic')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def account_page_gap_behind1(env):
    v0 = env.cell('account_page.gap.row1')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_behind2(env):
    v0 = env.cell('account_page.gap.row2')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_behind3(env):
    v0 = env.cell('account_page.gap.row3')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_behind4(env):
    v0 = env.cell('account_page.gap.row4')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_behind5(env):
    v0 = env.cell('account_page.gap.row5')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_behind6(env):
    v0 = env.cell('account_page.gap.row6')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_behind7(env):
    v0 = env.cell('account_page.gap.row7')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_behind8(env):
    v0 = env.cell('account_page.gap.row8')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_ahead1(env):
    v0 = env.cell('account_page.gap.row1')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0)) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_ahead2(env):
    v0 = env.cell('account_page.gap.row2')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0)) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_ahead3(env):
    v0 = env.cell('account_page.gap.row3')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0)) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_ahead4(env):
    v0 = env.cell('account_page.gap.row4')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0)) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_ahead5(env):
    v0 = env.cell('account_page.gap.row5')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0)) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_ahead6(env):
    v0 = env.cell('account_page.gap.row6')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0)) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_ahead7(env):
    v0 = env.cell('account_page.gap.row7')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0)) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')


@single
def account_page_gap_ahead8(env):
    v0 = env.cell('account_page.gap.row8')
    v1 = env.column('compare', 'gap')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0)) else '') if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '')

RULES = {
    'cells/account_page.title/rule': account_page_title,
    'cells/account_page.scope/rule': account_page_scope,
    'cells/account_page.finding/rule': account_page_finding,
    'cells/account_page.tile.revenue/rule': account_page_tile_revenue,
    'cells/account_page.tile.revenue.note/rule': account_page_tile_revenue_note,
    'cells/account_page.tile.profit/rule': account_page_tile_profit,
    'cells/account_page.tile.profit.note/rule': account_page_tile_profit_note,
    'cells/account_page.tile.open.label/highlight': account_page_tile_open_label_highlight,
    'cells/account_page.tile.open/rule': account_page_tile_open,
    'cells/account_page.tile.open/highlight': account_page_tile_open_highlight,
    'cells/account_page.tile.open.note/rule': account_page_tile_open_note,
    'cells/account_page.tile.open.note/highlight': account_page_tile_open_note_highlight,
    'cells/account_page.tile.credit/rule': account_page_tile_credit,
    'cells/account_page.tile.credit.note/rule': account_page_tile_credit_note,
    'cells/account_page.credit.note/rule': account_page_credit_note,
    'cells/account_page.credit1.credit/rule': account_page_credit1_credit,
    'cells/account_page.credit1.limit/rule': account_page_credit1_limit,
    'cells/account_page.credit1.limit/highlight': account_page_credit1_limit_highlight,
    'cells/account_page.credit1.open/rule': account_page_credit1_open,
    'cells/account_page.credit1.open/highlight': account_page_credit1_open_highlight,
    'cells/account_page.credit1.overdue/rule': account_page_credit1_overdue,
    'cells/account_page.credit1.overdue/highlight': account_page_credit1_overdue_highlight,
    'cells/account_page.credit1.overdue_days/rule': account_page_credit1_overdue_days,
    'cells/account_page.credit1.overdue_days/highlight': account_page_credit1_overdue_days_highlight,
    'cells/account_page.credit1.pay_delay/rule': account_page_credit1_pay_delay,
    'cells/account_page.credit2.paid_orders/rule': account_page_credit2_paid_orders,
    'cells/account_page.credit2.payment_days/rule': account_page_credit2_payment_days,
    'cells/account_page.credit2.ours_to_pay/rule': account_page_credit2_ours_to_pay,
    'cells/account_page.credit2.incidents_year/rule': account_page_credit2_incidents_year,
    'cells/account_page.credit2.usual_order/rule': account_page_credit2_usual_order,
    'cells/account_page.credit2.tier/rule': account_page_credit2_tier,
    'cells/account_page.years.note/rule': account_page_years_note,
    'cells/account_page.years.says/rule': account_page_years_says,
    'cells/account_page.gaps.title/rule': account_page_gaps_title,
    'cells/account_page.gaps.says/rule': account_page_gaps_says,
    'cells/account_page.compare1.row.topic/rule': account_page_compare1_row_topic,
    'cells/account_page.compare1.row.wanted/rule': account_page_compare1_row_wanted,
    'cells/account_page.compare1.row.ours/rule': account_page_compare1_row_ours,
    'cells/account_page.compare1.row.theirs/rule': account_page_compare1_row_theirs,
    'cells/account_page.compare1.row.gap/rule': account_page_compare1_row_gap,
    'cells/account_page.compare1.row.gap/highlight': account_page_compare1_row_gap_highlight,
    'cells/account_page.compare2.row.topic/rule': account_page_compare2_row_topic,
    'cells/account_page.compare2.row.wanted/rule': account_page_compare2_row_wanted,
    'cells/account_page.compare2.row.ours/rule': account_page_compare2_row_ours,
    'cells/account_page.compare2.row.theirs/rule': account_page_compare2_row_theirs,
    'cells/account_page.compare2.row.gap/rule': account_page_compare2_row_gap,
    'cells/account_page.compare2.row.gap/highlight': account_page_compare2_row_gap_highlight,
    'cells/account_page.compare3.row.topic/rule': account_page_compare3_row_topic,
    'cells/account_page.compare3.row.wanted/rule': account_page_compare3_row_wanted,
    'cells/account_page.compare3.row.ours/rule': account_page_compare3_row_ours,
    'cells/account_page.compare3.row.theirs/rule': account_page_compare3_row_theirs,
    'cells/account_page.compare3.row.gap/rule': account_page_compare3_row_gap,
    'cells/account_page.compare3.row.gap/highlight': account_page_compare3_row_gap_highlight,
    'cells/account_page.compare4.row.topic/rule': account_page_compare4_row_topic,
    'cells/account_page.compare4.row.wanted/rule': account_page_compare4_row_wanted,
    'cells/account_page.compare4.row.ours/rule': account_page_compare4_row_ours,
    'cells/account_page.compare4.row.theirs/rule': account_page_compare4_row_theirs,
    'cells/account_page.compare4.row.gap/rule': account_page_compare4_row_gap,
    'cells/account_page.compare4.row.gap/highlight': account_page_compare4_row_gap_highlight,
    'cells/account_page.compare5.row.topic/rule': account_page_compare5_row_topic,
    'cells/account_page.compare5.row.wanted/rule': account_page_compare5_row_wanted,
    'cells/account_page.compare5.row.ours/rule': account_page_compare5_row_ours,
    'cells/account_page.compare5.row.theirs/rule': account_page_compare5_row_theirs,
    'cells/account_page.compare5.row.gap/rule': account_page_compare5_row_gap,
    'cells/account_page.compare5.row.gap/highlight': account_page_compare5_row_gap_highlight,
    'cells/account_page.compare6.row.topic/rule': account_page_compare6_row_topic,
    'cells/account_page.compare6.row.wanted/rule': account_page_compare6_row_wanted,
    'cells/account_page.compare6.row.ours/rule': account_page_compare6_row_ours,
    'cells/account_page.compare6.row.theirs/rule': account_page_compare6_row_theirs,
    'cells/account_page.compare6.row.gap/rule': account_page_compare6_row_gap,
    'cells/account_page.compare6.row.gap/highlight': account_page_compare6_row_gap_highlight,
    'cells/account_page.compare7.row.topic/rule': account_page_compare7_row_topic,
    'cells/account_page.compare7.row.wanted/rule': account_page_compare7_row_wanted,
    'cells/account_page.compare7.row.ours/rule': account_page_compare7_row_ours,
    'cells/account_page.compare7.row.theirs/rule': account_page_compare7_row_theirs,
    'cells/account_page.compare7.row.gap/rule': account_page_compare7_row_gap,
    'cells/account_page.compare7.row.gap/highlight': account_page_compare7_row_gap_highlight,
    'cells/account_page.compare8.row.topic/rule': account_page_compare8_row_topic,
    'cells/account_page.compare8.row.wanted/rule': account_page_compare8_row_wanted,
    'cells/account_page.compare8.row.ours/rule': account_page_compare8_row_ours,
    'cells/account_page.compare8.row.theirs/rule': account_page_compare8_row_theirs,
    'cells/account_page.compare8.row.gap/rule': account_page_compare8_row_gap,
    'cells/account_page.compare8.row.gap/highlight': account_page_compare8_row_gap_highlight,
    'cells/account_page.people.note/rule': account_page_people_note,
    'cells/account_page.people1.person/rule': account_page_people1_person,
    'cells/account_page.people1.role/rule': account_page_people1_role,
    'cells/account_page.people1.strength/rule': account_page_people1_strength,
    'cells/account_page.people1.phone/rule': account_page_people1_phone,
    'cells/account_page.people1.next_birthday/rule': account_page_people1_next_birthday,
    'cells/account_page.people2.person/rule': account_page_people2_person,
    'cells/account_page.people2.role/rule': account_page_people2_role,
    'cells/account_page.people2.strength/rule': account_page_people2_strength,
    'cells/account_page.people2.phone/rule': account_page_people2_phone,
    'cells/account_page.people2.next_birthday/rule': account_page_people2_next_birthday,
    'cells/account_page.people3.person/rule': account_page_people3_person,
    'cells/account_page.people3.role/rule': account_page_people3_role,
    'cells/account_page.people3.strength/rule': account_page_people3_strength,
    'cells/account_page.people3.phone/rule': account_page_people3_phone,
    'cells/account_page.people3.next_birthday/rule': account_page_people3_next_birthday,
    'cells/account_page.people4.person/rule': account_page_people4_person,
    'cells/account_page.people4.role/rule': account_page_people4_role,
    'cells/account_page.people4.strength/rule': account_page_people4_strength,
    'cells/account_page.people4.phone/rule': account_page_people4_phone,
    'cells/account_page.people4.next_birthday/rule': account_page_people4_next_birthday,
    'cells/account_page.orders.note/rule': account_page_orders_note,
    'cells/account_page.orders1.row.day/rule': account_page_orders1_row_day,
    'cells/account_page.orders1.row.product/rule': account_page_orders1_row_product,
    'cells/account_page.orders1.row.amount/rule': account_page_orders1_row_amount,
    'cells/account_page.orders2.row.day/rule': account_page_orders2_row_day,
    'cells/account_page.orders2.row.product/rule': account_page_orders2_row_product,
    'cells/account_page.orders2.row.amount/rule': account_page_orders2_row_amount,
    'cells/account_page.orders3.row.day/rule': account_page_orders3_row_day,
    'cells/account_page.orders3.row.product/rule': account_page_orders3_row_product,
    'cells/account_page.orders3.row.amount/rule': account_page_orders3_row_amount,
    'cells/account_page.orders4.row.day/rule': account_page_orders4_row_day,
    'cells/account_page.orders4.row.product/rule': account_page_orders4_row_product,
    'cells/account_page.orders4.row.amount/rule': account_page_orders4_row_amount,
    'cells/account_page.orders5.row.day/rule': account_page_orders5_row_day,
    'cells/account_page.orders5.row.product/rule': account_page_orders5_row_product,
    'cells/account_page.orders5.row.amount/rule': account_page_orders5_row_amount,
    'cells/account_page.tasks.note/rule': account_page_tasks_note,
    'cells/account_page.tasks1.row.due/rule': account_page_tasks1_row_due,
    'cells/account_page.tasks1.row.what/rule': account_page_tasks1_row_what,
    'cells/account_page.tasks1.row.state/rule': account_page_tasks1_row_state,
    'cells/account_page.tasks1.row.state/highlight': account_page_tasks1_row_state_highlight,
    'cells/account_page.tasks2.row.due/rule': account_page_tasks2_row_due,
    'cells/account_page.tasks2.row.what/rule': account_page_tasks2_row_what,
    'cells/account_page.tasks2.row.state/rule': account_page_tasks2_row_state,
    'cells/account_page.tasks2.row.state/highlight': account_page_tasks2_row_state_highlight,
    'cells/account_page.tasks3.row.due/rule': account_page_tasks3_row_due,
    'cells/account_page.tasks3.row.what/rule': account_page_tasks3_row_what,
    'cells/account_page.tasks3.row.state/rule': account_page_tasks3_row_state,
    'cells/account_page.tasks3.row.state/highlight': account_page_tasks3_row_state_highlight,
    'cells/account_page.tasks4.row.due/rule': account_page_tasks4_row_due,
    'cells/account_page.tasks4.row.what/rule': account_page_tasks4_row_what,
    'cells/account_page.tasks4.row.state/rule': account_page_tasks4_row_state,
    'cells/account_page.tasks4.row.state/highlight': account_page_tasks4_row_state_highlight,
    'cells/account_page.tasks5.row.due/rule': account_page_tasks5_row_due,
    'cells/account_page.tasks5.row.what/rule': account_page_tasks5_row_what,
    'cells/account_page.tasks5.row.state/rule': account_page_tasks5_row_state,
    'cells/account_page.tasks5.row.state/highlight': account_page_tasks5_row_state_highlight,
    'cells/account_page.calls.note/rule': account_page_calls_note,
    'cells/account_page.calls1.row.day/rule': account_page_calls1_row_day,
    'cells/account_page.calls1.row.channel/rule': account_page_calls1_row_channel,
    'cells/account_page.calls1.row.said/rule': account_page_calls1_row_said,
    'cells/account_page.calls2.row.day/rule': account_page_calls2_row_day,
    'cells/account_page.calls2.row.channel/rule': account_page_calls2_row_channel,
    'cells/account_page.calls2.row.said/rule': account_page_calls2_row_said,
    'cells/account_page.calls3.row.day/rule': account_page_calls3_row_day,
    'cells/account_page.calls3.row.channel/rule': account_page_calls3_row_channel,
    'cells/account_page.calls3.row.said/rule': account_page_calls3_row_said,
    'cells/account_page.calls4.row.day/rule': account_page_calls4_row_day,
    'cells/account_page.calls4.row.channel/rule': account_page_calls4_row_channel,
    'cells/account_page.calls4.row.said/rule': account_page_calls4_row_said,
    'cells/account_page.calls5.row.day/rule': account_page_calls5_row_day,
    'cells/account_page.calls5.row.channel/rule': account_page_calls5_row_channel,
    'cells/account_page.calls5.row.said/rule': account_page_calls5_row_said,
    'cells/account_page.calls6.row.day/rule': account_page_calls6_row_day,
    'cells/account_page.calls6.row.channel/rule': account_page_calls6_row_channel,
    'cells/account_page.calls6.row.said/rule': account_page_calls6_row_said,
    'cells/account_page.calls7.row.day/rule': account_page_calls7_row_day,
    'cells/account_page.calls7.row.channel/rule': account_page_calls7_row_channel,
    'cells/account_page.calls7.row.said/rule': account_page_calls7_row_said,
    'cells/account_page.calls8.row.day/rule': account_page_calls8_row_day,
    'cells/account_page.calls8.row.channel/rule': account_page_calls8_row_channel,
    'cells/account_page.calls8.row.said/rule': account_page_calls8_row_said,
    'cells/account_page.calls9.row.day/rule': account_page_calls9_row_day,
    'cells/account_page.calls9.row.channel/rule': account_page_calls9_row_channel,
    'cells/account_page.calls9.row.said/rule': account_page_calls9_row_said,
    'cells/account_page.calls10.row.day/rule': account_page_calls10_row_day,
    'cells/account_page.calls10.row.channel/rule': account_page_calls10_row_channel,
    'cells/account_page.calls10.row.said/rule': account_page_calls10_row_said,
    'cells/account_page.calls11.row.day/rule': account_page_calls11_row_day,
    'cells/account_page.calls11.row.channel/rule': account_page_calls11_row_channel,
    'cells/account_page.calls11.row.said/rule': account_page_calls11_row_said,
    'cells/account_page.calls12.row.day/rule': account_page_calls12_row_day,
    'cells/account_page.calls12.row.channel/rule': account_page_calls12_row_channel,
    'cells/account_page.calls12.row.said/rule': account_page_calls12_row_said,
    'cells/account_page.relations.note/rule': account_page_relations_note,
    'cells/account_page.relations1.row.kind/rule': account_page_relations1_row_kind,
    'cells/account_page.relations1.row.name/rule': account_page_relations1_row_name,
    'cells/account_page.relations1.row.what/rule': account_page_relations1_row_what,
    'cells/account_page.relations2.row.kind/rule': account_page_relations2_row_kind,
    'cells/account_page.relations2.row.name/rule': account_page_relations2_row_name,
    'cells/account_page.relations2.row.what/rule': account_page_relations2_row_what,
    'cells/account_page.relations3.row.kind/rule': account_page_relations3_row_kind,
    'cells/account_page.relations3.row.name/rule': account_page_relations3_row_name,
    'cells/account_page.relations3.row.what/rule': account_page_relations3_row_what,
    'cells/account_page.relations4.row.kind/rule': account_page_relations4_row_kind,
    'cells/account_page.relations4.row.name/rule': account_page_relations4_row_name,
    'cells/account_page.relations4.row.what/rule': account_page_relations4_row_what,
    'cells/account_page.colleagues/rule': account_page_colleagues,
    'cells/account_page.card_row/rule': account_page_card_row,
    'cells/account_page.id/rule': account_page_id,
    'cells/account_page.account/rule': account_page_account,
    'cells/account_page.row/rule': account_page_row,
    'cells/account_page.main/rule': account_page_main,
    'cells/account_page.over/rule': account_page_over,
    'cells/account_page.late/rule': account_page_late,
    'cells/account_page.before/rule': account_page_before,
    'cells/account_page.gap.said/rule': account_page_gap_said,
    'cells/account_page.row1/rule': account_page_row1,
    'cells/account_page.row2/rule': account_page_row2,
    'cells/account_page.row3/rule': account_page_row3,
    'cells/account_page.row4/rule': account_page_row4,
    'cells/account_page.row5/rule': account_page_row5,
    'cells/account_page.more_cards/rule': account_page_more_cards,
    'cells/account_page.nth1/rule': account_page_nth1,
    'cells/account_page.nth2/rule': account_page_nth2,
    'cells/account_page.nth3/rule': account_page_nth3,
    'cells/account_page.nth4/rule': account_page_nth4,
    'cells/account_page.nth5/rule': account_page_nth5,
    'cells/account_page.other0/rule': account_page_other0,
    'cells/account_page.other1/rule': account_page_other1,
    'cells/account_page.other2/rule': account_page_other2,
    'cells/account_page.other3/rule': account_page_other3,
    'cells/account_page.calls1/rule': account_page_calls1,
    'cells/account_page.calls2/rule': account_page_calls2,
    'cells/account_page.calls3/rule': account_page_calls3,
    'cells/account_page.calls4/rule': account_page_calls4,
    'cells/account_page.calls5/rule': account_page_calls5,
    'cells/account_page.calls6/rule': account_page_calls6,
    'cells/account_page.calls7/rule': account_page_calls7,
    'cells/account_page.calls8/rule': account_page_calls8,
    'cells/account_page.calls9/rule': account_page_calls9,
    'cells/account_page.calls10/rule': account_page_calls10,
    'cells/account_page.calls11/rule': account_page_calls11,
    'cells/account_page.calls12/rule': account_page_calls12,
    'cells/account_page.orders1/rule': account_page_orders1,
    'cells/account_page.orders2/rule': account_page_orders2,
    'cells/account_page.orders3/rule': account_page_orders3,
    'cells/account_page.orders4/rule': account_page_orders4,
    'cells/account_page.orders5/rule': account_page_orders5,
    'cells/account_page.tasks1/rule': account_page_tasks1,
    'cells/account_page.tasks2/rule': account_page_tasks2,
    'cells/account_page.tasks3/rule': account_page_tasks3,
    'cells/account_page.tasks4/rule': account_page_tasks4,
    'cells/account_page.tasks5/rule': account_page_tasks5,
    'cells/account_page.contacts1/rule': account_page_contacts1,
    'cells/account_page.contacts2/rule': account_page_contacts2,
    'cells/account_page.contacts3/rule': account_page_contacts3,
    'cells/account_page.contacts4/rule': account_page_contacts4,
    'cells/account_page.relations1/rule': account_page_relations1,
    'cells/account_page.relations2/rule': account_page_relations2,
    'cells/account_page.relations3/rule': account_page_relations3,
    'cells/account_page.relations4/rule': account_page_relations4,
    'cells/account_page.relations.other1/rule': account_page_relations_other1,
    'cells/account_page.relations.card1/rule': account_page_relations_card1,
    'cells/account_page.relations.other2/rule': account_page_relations_other2,
    'cells/account_page.relations.card2/rule': account_page_relations_card2,
    'cells/account_page.relations.other3/rule': account_page_relations_other3,
    'cells/account_page.relations.card3/rule': account_page_relations_card3,
    'cells/account_page.relations.other4/rule': account_page_relations_other4,
    'cells/account_page.relations.card4/rule': account_page_relations_card4,
    'cells/account_page.relations.account1/rule': account_page_relations_account1,
    'cells/account_page.relations.account2/rule': account_page_relations_account2,
    'cells/account_page.relations.account3/rule': account_page_relations_account3,
    'cells/account_page.relations.account4/rule': account_page_relations_account4,
    'cells/account_page.relations.name1/rule': account_page_relations_name1,
    'cells/account_page.relations.revenue1/rule': account_page_relations_revenue1,
    'cells/account_page.relations.name2/rule': account_page_relations_name2,
    'cells/account_page.relations.revenue2/rule': account_page_relations_revenue2,
    'cells/account_page.relations.name3/rule': account_page_relations_name3,
    'cells/account_page.relations.revenue3/rule': account_page_relations_revenue3,
    'cells/account_page.relations.name4/rule': account_page_relations_name4,
    'cells/account_page.relations.revenue4/rule': account_page_relations_revenue4,
    'cells/account_page.compare1/rule': account_page_compare1,
    'cells/account_page.compare2/rule': account_page_compare2,
    'cells/account_page.compare3/rule': account_page_compare3,
    'cells/account_page.compare4/rule': account_page_compare4,
    'cells/account_page.compare5/rule': account_page_compare5,
    'cells/account_page.compare6/rule': account_page_compare6,
    'cells/account_page.compare7/rule': account_page_compare7,
    'cells/account_page.compare8/rule': account_page_compare8,
    'cells/account_page.year1/rule': account_page_year1,
    'cells/account_page.year2/rule': account_page_year2,
    'cells/account_page.year3/rule': account_page_year3,
    'cells/account_page.year4/rule': account_page_year4,
    'cells/account_page.year5/rule': account_page_year5,
    'cells/account_page.year.label1/rule': account_page_year_label1,
    'cells/account_page.year.label2/rule': account_page_year_label2,
    'cells/account_page.year.label3/rule': account_page_year_label3,
    'cells/account_page.year.label4/rule': account_page_year_label4,
    'cells/account_page.year.label5/rule': account_page_year_label5,
    'cells/account_page.year.before1/rule': account_page_year_before1,
    'cells/account_page.year.before2/rule': account_page_year_before2,
    'cells/account_page.year.before3/rule': account_page_year_before3,
    'cells/account_page.year.before4/rule': account_page_year_before4,
    'cells/account_page.year.before5/rule': account_page_year_before5,
    'cells/account_page.year.now1/rule': account_page_year_now1,
    'cells/account_page.year.now2/rule': account_page_year_now2,
    'cells/account_page.year.now3/rule': account_page_year_now3,
    'cells/account_page.year.now4/rule': account_page_year_now4,
    'cells/account_page.year.now5/rule': account_page_year_now5,
    'cells/account_page.gap.sort1/rule': account_page_gap_sort1,
    'cells/account_page.gap.sort2/rule': account_page_gap_sort2,
    'cells/account_page.gap.sort3/rule': account_page_gap_sort3,
    'cells/account_page.gap.sort4/rule': account_page_gap_sort4,
    'cells/account_page.gap.sort5/rule': account_page_gap_sort5,
    'cells/account_page.gap.sort6/rule': account_page_gap_sort6,
    'cells/account_page.gap.sort7/rule': account_page_gap_sort7,
    'cells/account_page.gap.sort8/rule': account_page_gap_sort8,
    'cells/account_page.gap.place1/rule': account_page_gap_place1,
    'cells/account_page.gap.place2/rule': account_page_gap_place2,
    'cells/account_page.gap.place3/rule': account_page_gap_place3,
    'cells/account_page.gap.place4/rule': account_page_gap_place4,
    'cells/account_page.gap.place5/rule': account_page_gap_place5,
    'cells/account_page.gap.place6/rule': account_page_gap_place6,
    'cells/account_page.gap.place7/rule': account_page_gap_place7,
    'cells/account_page.gap.place8/rule': account_page_gap_place8,
    'cells/account_page.gap.row1/rule': account_page_gap_row1,
    'cells/account_page.gap.row2/rule': account_page_gap_row2,
    'cells/account_page.gap.row3/rule': account_page_gap_row3,
    'cells/account_page.gap.row4/rule': account_page_gap_row4,
    'cells/account_page.gap.row5/rule': account_page_gap_row5,
    'cells/account_page.gap.row6/rule': account_page_gap_row6,
    'cells/account_page.gap.row7/rule': account_page_gap_row7,
    'cells/account_page.gap.row8/rule': account_page_gap_row8,
    'cells/account_page.gap.topic1/rule': account_page_gap_topic1,
    'cells/account_page.gap.topic2/rule': account_page_gap_topic2,
    'cells/account_page.gap.topic3/rule': account_page_gap_topic3,
    'cells/account_page.gap.topic4/rule': account_page_gap_topic4,
    'cells/account_page.gap.topic5/rule': account_page_gap_topic5,
    'cells/account_page.gap.topic6/rule': account_page_gap_topic6,
    'cells/account_page.gap.topic7/rule': account_page_gap_topic7,
    'cells/account_page.gap.topic8/rule': account_page_gap_topic8,
    'cells/account_page.gap.behind1/rule': account_page_gap_behind1,
    'cells/account_page.gap.behind2/rule': account_page_gap_behind2,
    'cells/account_page.gap.behind3/rule': account_page_gap_behind3,
    'cells/account_page.gap.behind4/rule': account_page_gap_behind4,
    'cells/account_page.gap.behind5/rule': account_page_gap_behind5,
    'cells/account_page.gap.behind6/rule': account_page_gap_behind6,
    'cells/account_page.gap.behind7/rule': account_page_gap_behind7,
    'cells/account_page.gap.behind8/rule': account_page_gap_behind8,
    'cells/account_page.gap.ahead1/rule': account_page_gap_ahead1,
    'cells/account_page.gap.ahead2/rule': account_page_gap_ahead2,
    'cells/account_page.gap.ahead3/rule': account_page_gap_ahead3,
    'cells/account_page.gap.ahead4/rule': account_page_gap_ahead4,
    'cells/account_page.gap.ahead5/rule': account_page_gap_ahead5,
    'cells/account_page.gap.ahead6/rule': account_page_gap_ahead6,
    'cells/account_page.gap.ahead7/rule': account_page_gap_ahead7,
    'cells/account_page.gap.ahead8/rule': account_page_gap_ahead8,
}
READS = {
    'cells/account_page.title/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['account_page.card_row', 'account_page.id', 'card_id'])),
    'cells/account_page.scope/rule': Read(NONE, frozenset([('customers', 'area'), ('customers', 'rep')]), frozenset(['account_page.card_row', 'analysed_on'])),
    'cells/account_page.finding/rule': Read(NONE, frozenset([('accounts', 'face_suggested'), ('accounts', 'last_order'), ('accounts', 'overdue_days'), ('accounts', 'silent_from'), ('accounts', 'status'), ('customers', 'face')]), frozenset(['account_page.card_row', 'account_page.credit1.overdue', 'account_page.gap.said', 'account_page.late', 'account_page.main', 'account_page.row', 'as_of'])),
    'cells/account_page.tile.revenue/rule': Read(NONE, frozenset([('accounts', 'revenue_year')]), frozenset(['account_page.card_row', 'account_page.row'])),
    'cells/account_page.tile.revenue.note/rule': Read(NONE, NONE, frozenset(['account_page.before'])),
    'cells/account_page.tile.profit/rule': Read(NONE, frozenset([('accounts', 'margin_year'), ('accounts', 'profit_year')]), frozenset(['account_page.card_row', 'account_page.row', 'book_margin', 'show_profit', 'white_margin'])),
    'cells/account_page.tile.profit.note/rule': Read(NONE, frozenset([('accounts', 'margin_year')]), frozenset(['account_page.row', 'book_margin', 'show_profit'])),
    'cells/account_page.tile.open.label/highlight': Read(NONE, NONE, frozenset(['account_page.tile.open.note'])),
    'cells/account_page.tile.open/rule': Read(NONE, NONE, frozenset(['account_page.credit1.limit', 'account_page.credit1.open', 'account_page.row'])),
    'cells/account_page.tile.open/highlight': Read(NONE, NONE, frozenset(['account_page.tile.open.note'])),
    'cells/account_page.tile.open.note/rule': Read(NONE, frozenset([('accounts', 'limit'), ('accounts', 'open'), ('accounts', 'overdue_days')]), frozenset(['account_page.row'])),
    'cells/account_page.tile.open.note/highlight': Read(NONE, NONE, frozenset(['account_page.tile.open.note'])),
    'cells/account_page.tile.credit/rule': Read(NONE, frozenset([('accounts', 'credit_now')]), frozenset(['account_page.card_row', 'account_page.row'])),
    'cells/account_page.tile.credit.note/rule': Read(NONE, frozenset([('accounts', 'pay_delay')]), frozenset(['account_page.row'])),
    'cells/account_page.credit.note/rule': Read(NONE, frozenset([('accounts', 'credit'), ('accounts', 'limit')]), frozenset(['account_page.row'])),
    'cells/account_page.credit1.credit/rule': Read(NONE, frozenset([('accounts', 'credit_now')]), frozenset(['account_page.row'])),
    'cells/account_page.credit1.limit/rule': Read(NONE, frozenset([('accounts', 'limit'), ('accounts', 'limit_suggested')]), frozenset(['account_page.row'])),
    'cells/account_page.credit1.limit/highlight': Read(NONE, NONE, frozenset(['account_page.over'])),
    'cells/account_page.credit1.open/rule': Read(NONE, frozenset([('accounts', 'open')]), frozenset(['account_page.row'])),
    'cells/account_page.credit1.open/highlight': Read(NONE, NONE, frozenset(['account_page.over'])),
    'cells/account_page.credit1.overdue/rule': Read(NONE, frozenset([('accounts', 'overdue')]), frozenset(['account_page.row'])),
    'cells/account_page.credit1.overdue/highlight': Read(NONE, NONE, frozenset(['account_page.late'])),
    'cells/account_page.credit1.overdue_days/rule': Read(NONE, frozenset([('accounts', 'overdue_days')]), frozenset(['account_page.row'])),
    'cells/account_page.credit1.overdue_days/highlight': Read(NONE, NONE, frozenset(['account_page.late'])),
    'cells/account_page.credit1.pay_delay/rule': Read(NONE, frozenset([('accounts', 'pay_delay')]), frozenset(['account_page.row'])),
    'cells/account_page.credit2.paid_orders/rule': Read(NONE, frozenset([('accounts', 'paid_orders')]), frozenset(['account_page.row'])),
    'cells/account_page.credit2.payment_days/rule': Read(NONE, NONE, frozenset(['account_page.row', 'payment_days'])),
    'cells/account_page.credit2.ours_to_pay/rule': Read(NONE, frozenset([('accounts', 'ours_to_pay')]), frozenset(['account_page.row'])),
    'cells/account_page.credit2.incidents_year/rule': Read(NONE, frozenset([('accounts', 'incidents_year')]), frozenset(['account_page.row'])),
    'cells/account_page.credit2.usual_order/rule': Read(NONE, frozenset([('accounts', 'usual_order')]), frozenset(['account_page.row'])),
    'cells/account_page.credit2.tier/rule': Read(NONE, frozenset([('accounts', 'tier')]), frozenset(['account_page.row'])),
    'cells/account_page.years.note/rule': Read(NONE, frozenset([('accounts', 'last_order')]), frozenset(['account_page.row'])),
    'cells/account_page.years.says/rule': Read(NONE, frozenset([('accounts', 'order_days'), ('accounts', 'usual_gap'), ('accounts', 'usual_month')]), frozenset(['account_page.credit2.usual_order', 'account_page.row'])),
    'cells/account_page.gaps.title/rule': Read(NONE, frozenset([('compare', 'rival')]), frozenset(['account_page.gap.row1'])),
    'cells/account_page.gaps.says/rule': Read(NONE, frozenset([('compare', 'account'), ('compare', 'gap')]), frozenset(['account_page.account', 'account_page.compare1', 'account_page.gap.row1', 'account_page.gap.row2', 'account_page.gap.row3', 'account_page.gap.row4', 'account_page.gap.row5', 'account_page.gap.row6', 'account_page.gap.row7', 'account_page.gap.row8', 'account_page.gap.said'])),
    'cells/account_page.compare1.row.topic/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row1'])),
    'cells/account_page.compare1.row.wanted/rule': Read(NONE, frozenset([('compare', 'importance'), ('compare', 'wanted')]), frozenset(['account_page.gap.row1', 'lang'])),
    'cells/account_page.compare1.row.ours/rule': Read(NONE, frozenset([('compare', 'our_score'), ('compare', 'ours')]), frozenset(['account_page.gap.row1', 'lang'])),
    'cells/account_page.compare1.row.theirs/rule': Read(NONE, frozenset([('compare', 'their_score'), ('compare', 'theirs')]), frozenset(['account_page.gap.row1', 'lang'])),
    'cells/account_page.compare1.row.gap/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row1'])),
    'cells/account_page.compare1.row.gap/highlight': Read(NONE, NONE, frozenset(['account_page.gap.behind1'])),
    'cells/account_page.compare2.row.topic/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row2'])),
    'cells/account_page.compare2.row.wanted/rule': Read(NONE, frozenset([('compare', 'importance'), ('compare', 'wanted')]), frozenset(['account_page.gap.row2', 'lang'])),
    'cells/account_page.compare2.row.ours/rule': Read(NONE, frozenset([('compare', 'our_score'), ('compare', 'ours')]), frozenset(['account_page.gap.row2', 'lang'])),
    'cells/account_page.compare2.row.theirs/rule': Read(NONE, frozenset([('compare', 'their_score'), ('compare', 'theirs')]), frozenset(['account_page.gap.row2', 'lang'])),
    'cells/account_page.compare2.row.gap/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row2'])),
    'cells/account_page.compare2.row.gap/highlight': Read(NONE, NONE, frozenset(['account_page.gap.behind2'])),
    'cells/account_page.compare3.row.topic/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row3'])),
    'cells/account_page.compare3.row.wanted/rule': Read(NONE, frozenset([('compare', 'importance'), ('compare', 'wanted')]), frozenset(['account_page.gap.row3', 'lang'])),
    'cells/account_page.compare3.row.ours/rule': Read(NONE, frozenset([('compare', 'our_score'), ('compare', 'ours')]), frozenset(['account_page.gap.row3', 'lang'])),
    'cells/account_page.compare3.row.theirs/rule': Read(NONE, frozenset([('compare', 'their_score'), ('compare', 'theirs')]), frozenset(['account_page.gap.row3', 'lang'])),
    'cells/account_page.compare3.row.gap/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row3'])),
    'cells/account_page.compare3.row.gap/highlight': Read(NONE, NONE, frozenset(['account_page.gap.behind3'])),
    'cells/account_page.compare4.row.topic/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row4'])),
    'cells/account_page.compare4.row.wanted/rule': Read(NONE, frozenset([('compare', 'importance'), ('compare', 'wanted')]), frozenset(['account_page.gap.row4', 'lang'])),
    'cells/account_page.compare4.row.ours/rule': Read(NONE, frozenset([('compare', 'our_score'), ('compare', 'ours')]), frozenset(['account_page.gap.row4', 'lang'])),
    'cells/account_page.compare4.row.theirs/rule': Read(NONE, frozenset([('compare', 'their_score'), ('compare', 'theirs')]), frozenset(['account_page.gap.row4', 'lang'])),
    'cells/account_page.compare4.row.gap/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row4'])),
    'cells/account_page.compare4.row.gap/highlight': Read(NONE, NONE, frozenset(['account_page.gap.behind4'])),
    'cells/account_page.compare5.row.topic/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row5'])),
    'cells/account_page.compare5.row.wanted/rule': Read(NONE, frozenset([('compare', 'importance'), ('compare', 'wanted')]), frozenset(['account_page.gap.row5', 'lang'])),
    'cells/account_page.compare5.row.ours/rule': Read(NONE, frozenset([('compare', 'our_score'), ('compare', 'ours')]), frozenset(['account_page.gap.row5', 'lang'])),
    'cells/account_page.compare5.row.theirs/rule': Read(NONE, frozenset([('compare', 'their_score'), ('compare', 'theirs')]), frozenset(['account_page.gap.row5', 'lang'])),
    'cells/account_page.compare5.row.gap/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row5'])),
    'cells/account_page.compare5.row.gap/highlight': Read(NONE, NONE, frozenset(['account_page.gap.behind5'])),
    'cells/account_page.compare6.row.topic/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row6'])),
    'cells/account_page.compare6.row.wanted/rule': Read(NONE, frozenset([('compare', 'importance'), ('compare', 'wanted')]), frozenset(['account_page.gap.row6', 'lang'])),
    'cells/account_page.compare6.row.ours/rule': Read(NONE, frozenset([('compare', 'our_score'), ('compare', 'ours')]), frozenset(['account_page.gap.row6', 'lang'])),
    'cells/account_page.compare6.row.theirs/rule': Read(NONE, frozenset([('compare', 'their_score'), ('compare', 'theirs')]), frozenset(['account_page.gap.row6', 'lang'])),
    'cells/account_page.compare6.row.gap/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row6'])),
    'cells/account_page.compare6.row.gap/highlight': Read(NONE, NONE, frozenset(['account_page.gap.behind6'])),
    'cells/account_page.compare7.row.topic/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row7'])),
    'cells/account_page.compare7.row.wanted/rule': Read(NONE, frozenset([('compare', 'importance'), ('compare', 'wanted')]), frozenset(['account_page.gap.row7', 'lang'])),
    'cells/account_page.compare7.row.ours/rule': Read(NONE, frozenset([('compare', 'our_score'), ('compare', 'ours')]), frozenset(['account_page.gap.row7', 'lang'])),
    'cells/account_page.compare7.row.theirs/rule': Read(NONE, frozenset([('compare', 'their_score'), ('compare', 'theirs')]), frozenset(['account_page.gap.row7', 'lang'])),
    'cells/account_page.compare7.row.gap/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row7'])),
    'cells/account_page.compare7.row.gap/highlight': Read(NONE, NONE, frozenset(['account_page.gap.behind7'])),
    'cells/account_page.compare8.row.topic/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row8'])),
    'cells/account_page.compare8.row.wanted/rule': Read(NONE, frozenset([('compare', 'importance'), ('compare', 'wanted')]), frozenset(['account_page.gap.row8', 'lang'])),
    'cells/account_page.compare8.row.ours/rule': Read(NONE, frozenset([('compare', 'our_score'), ('compare', 'ours')]), frozenset(['account_page.gap.row8', 'lang'])),
    'cells/account_page.compare8.row.theirs/rule': Read(NONE, frozenset([('compare', 'their_score'), ('compare', 'theirs')]), frozenset(['account_page.gap.row8', 'lang'])),
    'cells/account_page.compare8.row.gap/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row8'])),
    'cells/account_page.compare8.row.gap/highlight': Read(NONE, NONE, frozenset(['account_page.gap.behind8'])),
    'cells/account_page.people.note/rule': Read(NONE, frozenset([('accounts', 'people_alone')]), frozenset(['account_page.card_row', 'account_page.contacts1', 'account_page.row'])),
    'cells/account_page.people1.person/rule': Read(NONE, frozenset([('contacts', 'person'), ('contacts', 'title')]), frozenset(['account_page.contacts1'])),
    'cells/account_page.people1.role/rule': Read(NONE, frozenset([('contacts', 'left_on'), ('contacts', 'owner'), ('contacts', 'role')]), frozenset(['account_page.contacts1'])),
    'cells/account_page.people1.strength/rule': Read(NONE, frozenset([('contacts', 'strength')]), frozenset(['account_page.contacts1'])),
    'cells/account_page.people1.phone/rule': Read(NONE, frozenset([('contacts', 'phone')]), frozenset(['account_page.contacts1'])),
    'cells/account_page.people1.next_birthday/rule': Read(NONE, frozenset([('contacts', 'next_birthday')]), frozenset(['account_page.contacts1', 'as_of'])),
    'cells/account_page.people2.person/rule': Read(NONE, frozenset([('contacts', 'person'), ('contacts', 'title')]), frozenset(['account_page.contacts2'])),
    'cells/account_page.people2.role/rule': Read(NONE, frozenset([('contacts', 'left_on'), ('contacts', 'owner'), ('contacts', 'role')]), frozenset(['account_page.contacts2'])),
    'cells/account_page.people2.strength/rule': Read(NONE, frozenset([('contacts', 'strength')]), frozenset(['account_page.contacts2'])),
    'cells/account_page.people2.phone/rule': Read(NONE, frozenset([('contacts', 'phone')]), frozenset(['account_page.contacts2'])),
    'cells/account_page.people2.next_birthday/rule': Read(NONE, frozenset([('contacts', 'next_birthday')]), frozenset(['account_page.contacts2', 'as_of'])),
    'cells/account_page.people3.person/rule': Read(NONE, frozenset([('contacts', 'person'), ('contacts', 'title')]), frozenset(['account_page.contacts3'])),
    'cells/account_page.people3.role/rule': Read(NONE, frozenset([('contacts', 'left_on'), ('contacts', 'owner'), ('contacts', 'role')]), frozenset(['account_page.contacts3'])),
    'cells/account_page.people3.strength/rule': Read(NONE, frozenset([('contacts', 'strength')]), frozenset(['account_page.contacts3'])),
    'cells/account_page.people3.phone/rule': Read(NONE, frozenset([('contacts', 'phone')]), frozenset(['account_page.contacts3'])),
    'cells/account_page.people3.next_birthday/rule': Read(NONE, frozenset([('contacts', 'next_birthday')]), frozenset(['account_page.contacts3', 'as_of'])),
    'cells/account_page.people4.person/rule': Read(NONE, frozenset([('contacts', 'person'), ('contacts', 'title')]), frozenset(['account_page.contacts4'])),
    'cells/account_page.people4.role/rule': Read(NONE, frozenset([('contacts', 'left_on'), ('contacts', 'owner'), ('contacts', 'role')]), frozenset(['account_page.contacts4'])),
    'cells/account_page.people4.strength/rule': Read(NONE, frozenset([('contacts', 'strength')]), frozenset(['account_page.contacts4'])),
    'cells/account_page.people4.phone/rule': Read(NONE, frozenset([('contacts', 'phone')]), frozenset(['account_page.contacts4'])),
    'cells/account_page.people4.next_birthday/rule': Read(NONE, frozenset([('contacts', 'next_birthday')]), frozenset(['account_page.contacts4', 'as_of'])),
    'cells/account_page.orders.note/rule': Read(NONE, NONE, frozenset(['account_page.card_row', 'account_page.orders1'])),
    'cells/account_page.orders1.row.day/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['account_page.orders1'])),
    'cells/account_page.orders1.row.product/rule': Read(NONE, frozenset([('orders', 'group'), ('orders', 'product')]), frozenset(['account_page.orders1', 'lang'])),
    'cells/account_page.orders1.row.amount/rule': Read(NONE, frozenset([('orders', 'amount')]), frozenset(['account_page.orders1'])),
    'cells/account_page.orders2.row.day/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['account_page.orders2'])),
    'cells/account_page.orders2.row.product/rule': Read(NONE, frozenset([('orders', 'group'), ('orders', 'product')]), frozenset(['account_page.orders2', 'lang'])),
    'cells/account_page.orders2.row.amount/rule': Read(NONE, frozenset([('orders', 'amount')]), frozenset(['account_page.orders2'])),
    'cells/account_page.orders3.row.day/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['account_page.orders3'])),
    'cells/account_page.orders3.row.product/rule': Read(NONE, frozenset([('orders', 'group'), ('orders', 'product')]), frozenset(['account_page.orders3', 'lang'])),
    'cells/account_page.orders3.row.amount/rule': Read(NONE, frozenset([('orders', 'amount')]), frozenset(['account_page.orders3'])),
    'cells/account_page.orders4.row.day/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['account_page.orders4'])),
    'cells/account_page.orders4.row.product/rule': Read(NONE, frozenset([('orders', 'group'), ('orders', 'product')]), frozenset(['account_page.orders4', 'lang'])),
    'cells/account_page.orders4.row.amount/rule': Read(NONE, frozenset([('orders', 'amount')]), frozenset(['account_page.orders4'])),
    'cells/account_page.orders5.row.day/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['account_page.orders5'])),
    'cells/account_page.orders5.row.product/rule': Read(NONE, frozenset([('orders', 'group'), ('orders', 'product')]), frozenset(['account_page.orders5', 'lang'])),
    'cells/account_page.orders5.row.amount/rule': Read(NONE, frozenset([('orders', 'amount')]), frozenset(['account_page.orders5'])),
    'cells/account_page.tasks.note/rule': Read(NONE, NONE, frozenset(['account_page.card_row', 'account_page.tasks1'])),
    'cells/account_page.tasks1.row.due/rule': Read(NONE, frozenset([('tasks', 'due')]), frozenset(['account_page.tasks1'])),
    'cells/account_page.tasks1.row.what/rule': Read(NONE, frozenset([('tasks', 'kind'), ('tasks', 'what')]), frozenset(['account_page.tasks1', 'lang'])),
    'cells/account_page.tasks1.row.state/rule': Read(NONE, frozenset([('tasks', 'done_on'), ('tasks', 'due')]), frozenset(['account_page.tasks1', 'as_of'])),
    'cells/account_page.tasks1.row.state/highlight': Read(NONE, NONE, frozenset(['account_page.tasks1.row.state'])),
    'cells/account_page.tasks2.row.due/rule': Read(NONE, frozenset([('tasks', 'due')]), frozenset(['account_page.tasks2'])),
    'cells/account_page.tasks2.row.what/rule': Read(NONE, frozenset([('tasks', 'kind'), ('tasks', 'what')]), frozenset(['account_page.tasks2', 'lang'])),
    'cells/account_page.tasks2.row.state/rule': Read(NONE, frozenset([('tasks', 'done_on'), ('tasks', 'due')]), frozenset(['account_page.tasks2', 'as_of'])),
    'cells/account_page.tasks2.row.state/highlight': Read(NONE, NONE, frozenset(['account_page.tasks2.row.state'])),
    'cells/account_page.tasks3.row.due/rule': Read(NONE, frozenset([('tasks', 'due')]), frozenset(['account_page.tasks3'])),
    'cells/account_page.tasks3.row.what/rule': Read(NONE, frozenset([('tasks', 'kind'), ('tasks', 'what')]), frozenset(['account_page.tasks3', 'lang'])),
    'cells/account_page.tasks3.row.state/rule': Read(NONE, frozenset([('tasks', 'done_on'), ('tasks', 'due')]), frozenset(['account_page.tasks3', 'as_of'])),
    'cells/account_page.tasks3.row.state/highlight': Read(NONE, NONE, frozenset(['account_page.tasks3.row.state'])),
    'cells/account_page.tasks4.row.due/rule': Read(NONE, frozenset([('tasks', 'due')]), frozenset(['account_page.tasks4'])),
    'cells/account_page.tasks4.row.what/rule': Read(NONE, frozenset([('tasks', 'kind'), ('tasks', 'what')]), frozenset(['account_page.tasks4', 'lang'])),
    'cells/account_page.tasks4.row.state/rule': Read(NONE, frozenset([('tasks', 'done_on'), ('tasks', 'due')]), frozenset(['account_page.tasks4', 'as_of'])),
    'cells/account_page.tasks4.row.state/highlight': Read(NONE, NONE, frozenset(['account_page.tasks4.row.state'])),
    'cells/account_page.tasks5.row.due/rule': Read(NONE, frozenset([('tasks', 'due')]), frozenset(['account_page.tasks5'])),
    'cells/account_page.tasks5.row.what/rule': Read(NONE, frozenset([('tasks', 'kind'), ('tasks', 'what')]), frozenset(['account_page.tasks5', 'lang'])),
    'cells/account_page.tasks5.row.state/rule': Read(NONE, frozenset([('tasks', 'done_on'), ('tasks', 'due')]), frozenset(['account_page.tasks5', 'as_of'])),
    'cells/account_page.tasks5.row.state/highlight': Read(NONE, NONE, frozenset(['account_page.tasks5.row.state'])),
    'cells/account_page.calls.note/rule': Read(NONE, NONE, frozenset(['account_page.calls1', 'account_page.card_row', 'account_page.more_cards'])),
    'cells/account_page.calls1.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls1'])),
    'cells/account_page.calls1.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls1'])),
    'cells/account_page.calls1.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls1', 'lang'])),
    'cells/account_page.calls2.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls2'])),
    'cells/account_page.calls2.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls2'])),
    'cells/account_page.calls2.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls2', 'lang'])),
    'cells/account_page.calls3.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls3'])),
    'cells/account_page.calls3.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls3'])),
    'cells/account_page.calls3.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls3', 'lang'])),
    'cells/account_page.calls4.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls4'])),
    'cells/account_page.calls4.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls4'])),
    'cells/account_page.calls4.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls4', 'lang'])),
    'cells/account_page.calls5.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls5'])),
    'cells/account_page.calls5.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls5'])),
    'cells/account_page.calls5.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls5', 'lang'])),
    'cells/account_page.calls6.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls6'])),
    'cells/account_page.calls6.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls6'])),
    'cells/account_page.calls6.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls6', 'lang'])),
    'cells/account_page.calls7.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls7'])),
    'cells/account_page.calls7.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls7'])),
    'cells/account_page.calls7.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls7', 'lang'])),
    'cells/account_page.calls8.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls8'])),
    'cells/account_page.calls8.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls8'])),
    'cells/account_page.calls8.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls8', 'lang'])),
    'cells/account_page.calls9.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls9'])),
    'cells/account_page.calls9.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls9'])),
    'cells/account_page.calls9.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls9', 'lang'])),
    'cells/account_page.calls10.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls10'])),
    'cells/account_page.calls10.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls10'])),
    'cells/account_page.calls10.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls10', 'lang'])),
    'cells/account_page.calls11.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls11'])),
    'cells/account_page.calls11.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls11'])),
    'cells/account_page.calls11.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls11', 'lang'])),
    'cells/account_page.calls12.row.day/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['account_page.calls12'])),
    'cells/account_page.calls12.row.channel/rule': Read(NONE, frozenset([('calls', 'channel')]), frozenset(['account_page.calls12'])),
    'cells/account_page.calls12.row.said/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'note'), ('calls', 'result')]), frozenset(['account_page.calls12', 'lang'])),
    'cells/account_page.relations.note/rule': Read(NONE, frozenset([('accounts', 'chain'), ('accounts', 'chain_revenue'), ('accounts', 'referrals')]), frozenset(['account_page.row'])),
    'cells/account_page.relations1.row.kind/rule': Read(NONE, frozenset([('relations', 'kind')]), frozenset(['account_page.relations1'])),
    'cells/account_page.relations1.row.name/rule': Read(NONE, NONE, frozenset(['account_page.relations.name1', 'account_page.relations1', 'lang'])),
    'cells/account_page.relations1.row.what/rule': Read(NONE, frozenset([('relations', 'goods'), ('relations', 'kind')]), frozenset(['account_page.relations.revenue1', 'account_page.relations1', 'lang'])),
    'cells/account_page.relations2.row.kind/rule': Read(NONE, frozenset([('relations', 'kind')]), frozenset(['account_page.relations2'])),
    'cells/account_page.relations2.row.name/rule': Read(NONE, NONE, frozenset(['account_page.relations.name2', 'account_page.relations2', 'lang'])),
    'cells/account_page.relations2.row.what/rule': Read(NONE, frozenset([('relations', 'goods'), ('relations', 'kind')]), frozenset(['account_page.relations.revenue2', 'account_page.relations2', 'lang'])),
    'cells/account_page.relations3.row.kind/rule': Read(NONE, frozenset([('relations', 'kind')]), frozenset(['account_page.relations3'])),
    'cells/account_page.relations3.row.name/rule': Read(NONE, NONE, frozenset(['account_page.relations.name3', 'account_page.relations3', 'lang'])),
    'cells/account_page.relations3.row.what/rule': Read(NONE, frozenset([('relations', 'goods'), ('relations', 'kind')]), frozenset(['account_page.relations.revenue3', 'account_page.relations3', 'lang'])),
    'cells/account_page.relations4.row.kind/rule': Read(NONE, frozenset([('relations', 'kind')]), frozenset(['account_page.relations4'])),
    'cells/account_page.relations4.row.name/rule': Read(NONE, NONE, frozenset(['account_page.relations.name4', 'account_page.relations4', 'lang'])),
    'cells/account_page.relations4.row.what/rule': Read(NONE, frozenset([('relations', 'goods'), ('relations', 'kind')]), frozenset(['account_page.relations.revenue4', 'account_page.relations4', 'lang'])),
    'cells/account_page.colleagues/rule': Read(NONE, frozenset([('customers', 'colleagues'), ('customers', 'goal')]), frozenset(['account_page.card_row', 'account_page.main'])),
    'cells/account_page.card_row/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'name')]), frozenset(['card_id'])),
    'cells/account_page.id/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.card_row'])),
    'cells/account_page.account/rule': Read(NONE, frozenset([('customers', 'account')]), frozenset(['account_page.card_row', 'account_page.id'])),
    'cells/account_page.row/rule': Read(NONE, frozenset([('accounts', 'account')]), frozenset(['account_page.account'])),
    'cells/account_page.main/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.account'])),
    'cells/account_page.over/rule': Read(NONE, frozenset([('accounts', 'limit'), ('accounts', 'open')]), frozenset(['account_page.row'])),
    'cells/account_page.late/rule': Read(NONE, frozenset([('accounts', 'overdue_days')]), frozenset(['account_page.row'])),
    'cells/account_page.before/rule': Read(NONE, frozenset([('accounts', 'revenue_before')]), frozenset(['account_page.row'])),
    'cells/account_page.gap.said/rule': Read(NONE, frozenset([('compare', 'gap'), ('compare', 'topic')]), frozenset(['account_page.gap.row1'])),
    'cells/account_page.row1/rule': Read(NONE, frozenset([('customers', 'account')]), frozenset(['account_page.account'])),
    'cells/account_page.row2/rule': Read(NONE, frozenset([('customers', 'account')]), frozenset(['account_page.account', 'account_page.row1'])),
    'cells/account_page.row3/rule': Read(NONE, frozenset([('customers', 'account')]), frozenset(['account_page.account', 'account_page.row2'])),
    'cells/account_page.row4/rule': Read(NONE, frozenset([('customers', 'account')]), frozenset(['account_page.account', 'account_page.row3'])),
    'cells/account_page.row5/rule': Read(NONE, frozenset([('customers', 'account')]), frozenset(['account_page.account', 'account_page.row4'])),
    'cells/account_page.more_cards/rule': Read(NONE, frozenset([('customers', 'account')]), frozenset(['account_page.account', 'account_page.id', 'account_page.nth5', 'account_page.row5'])),
    'cells/account_page.nth1/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.account', 'account_page.id', 'account_page.row1'])),
    'cells/account_page.nth2/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.account', 'account_page.id', 'account_page.nth1', 'account_page.row2'])),
    'cells/account_page.nth3/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.account', 'account_page.id', 'account_page.nth2', 'account_page.row3'])),
    'cells/account_page.nth4/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.account', 'account_page.id', 'account_page.nth3', 'account_page.row4'])),
    'cells/account_page.nth5/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.account', 'account_page.id', 'account_page.nth4', 'account_page.row5'])),
    'cells/account_page.other0/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.account', 'account_page.id', 'account_page.nth1', 'account_page.nth2', 'account_page.nth3', 'account_page.nth4', 'account_page.nth5', 'account_page.row1', 'account_page.row2', 'account_page.row3', 'account_page.row4', 'account_page.row5'])),
    'cells/account_page.other1/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.nth1', 'account_page.nth2', 'account_page.nth3', 'account_page.nth4', 'account_page.nth5', 'account_page.row1', 'account_page.row2', 'account_page.row3', 'account_page.row4', 'account_page.row5'])),
    'cells/account_page.other2/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.nth1', 'account_page.nth2', 'account_page.nth3', 'account_page.nth4', 'account_page.nth5', 'account_page.row1', 'account_page.row2', 'account_page.row3', 'account_page.row4', 'account_page.row5'])),
    'cells/account_page.other3/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.nth1', 'account_page.nth2', 'account_page.nth3', 'account_page.nth4', 'account_page.nth5', 'account_page.row1', 'account_page.row2', 'account_page.row3', 'account_page.row4', 'account_page.row5'])),
    'cells/account_page.calls1/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls2/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls1', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls3/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls2', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls4/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls3', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls5/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls4', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls6/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls5', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls7/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls6', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls8/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls7', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls9/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls8', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls10/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls9', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls11/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls10', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.calls12/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['account_page.calls11', 'account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.orders1/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'day')]), frozenset(['account_page.account'])),
    'cells/account_page.orders2/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'day')]), frozenset(['account_page.account', 'account_page.orders1'])),
    'cells/account_page.orders3/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'day')]), frozenset(['account_page.account', 'account_page.orders2'])),
    'cells/account_page.orders4/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'day')]), frozenset(['account_page.account', 'account_page.orders3'])),
    'cells/account_page.orders5/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'day')]), frozenset(['account_page.account', 'account_page.orders4'])),
    'cells/account_page.tasks1/rule': Read(NONE, frozenset([('tasks', 'due'), ('tasks', 'id')]), frozenset(['account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3'])),
    'cells/account_page.tasks2/rule': Read(NONE, frozenset([('tasks', 'due'), ('tasks', 'id')]), frozenset(['account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3', 'account_page.tasks1'])),
    'cells/account_page.tasks3/rule': Read(NONE, frozenset([('tasks', 'due'), ('tasks', 'id')]), frozenset(['account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3', 'account_page.tasks2'])),
    'cells/account_page.tasks4/rule': Read(NONE, frozenset([('tasks', 'due'), ('tasks', 'id')]), frozenset(['account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3', 'account_page.tasks3'])),
    'cells/account_page.tasks5/rule': Read(NONE, frozenset([('tasks', 'due'), ('tasks', 'id')]), frozenset(['account_page.id', 'account_page.other0', 'account_page.other1', 'account_page.other2', 'account_page.other3', 'account_page.tasks4'])),
    'cells/account_page.contacts1/rule': Read(NONE, frozenset([('contacts', 'account'), ('contacts', 'strength')]), frozenset(['account_page.account'])),
    'cells/account_page.contacts2/rule': Read(NONE, frozenset([('contacts', 'account'), ('contacts', 'strength')]), frozenset(['account_page.account', 'account_page.contacts1'])),
    'cells/account_page.contacts3/rule': Read(NONE, frozenset([('contacts', 'account'), ('contacts', 'strength')]), frozenset(['account_page.account', 'account_page.contacts2'])),
    'cells/account_page.contacts4/rule': Read(NONE, frozenset([('contacts', 'account'), ('contacts', 'strength')]), frozenset(['account_page.account', 'account_page.contacts3'])),
    'cells/account_page.relations1/rule': Read(NONE, frozenset([('relations', 'account')]), frozenset(['account_page.account'])),
    'cells/account_page.relations2/rule': Read(NONE, frozenset([('relations', 'account')]), frozenset(['account_page.account', 'account_page.relations1'])),
    'cells/account_page.relations3/rule': Read(NONE, frozenset([('relations', 'account')]), frozenset(['account_page.account', 'account_page.relations2'])),
    'cells/account_page.relations4/rule': Read(NONE, frozenset([('relations', 'account')]), frozenset(['account_page.account', 'account_page.relations3'])),
    'cells/account_page.relations.other1/rule': Read(NONE, frozenset([('relations', 'other')]), frozenset(['account_page.relations1'])),
    'cells/account_page.relations.card1/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.relations.other1'])),
    'cells/account_page.relations.other2/rule': Read(NONE, frozenset([('relations', 'other')]), frozenset(['account_page.relations2'])),
    'cells/account_page.relations.card2/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.relations.other2'])),
    'cells/account_page.relations.other3/rule': Read(NONE, frozenset([('relations', 'other')]), frozenset(['account_page.relations3'])),
    'cells/account_page.relations.card3/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.relations.other3'])),
    'cells/account_page.relations.other4/rule': Read(NONE, frozenset([('relations', 'other')]), frozenset(['account_page.relations4'])),
    'cells/account_page.relations.card4/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['account_page.relations.other4'])),
    'cells/account_page.relations.account1/rule': Read(NONE, frozenset([('accounts', 'account')]), frozenset(['account_page.relations.other1'])),
    'cells/account_page.relations.account2/rule': Read(NONE, frozenset([('accounts', 'account')]), frozenset(['account_page.relations.other2'])),
    'cells/account_page.relations.account3/rule': Read(NONE, frozenset([('accounts', 'account')]), frozenset(['account_page.relations.other3'])),
    'cells/account_page.relations.account4/rule': Read(NONE, frozenset([('accounts', 'account')]), frozenset(['account_page.relations.other4'])),
    'cells/account_page.relations.name1/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['account_page.relations.card1', 'account_page.relations.other1'])),
    'cells/account_page.relations.revenue1/rule': Read(NONE, frozenset([('accounts', 'revenue_life')]), frozenset(['account_page.relations.account1'])),
    'cells/account_page.relations.name2/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['account_page.relations.card2', 'account_page.relations.other2'])),
    'cells/account_page.relations.revenue2/rule': Read(NONE, frozenset([('accounts', 'revenue_life')]), frozenset(['account_page.relations.account2'])),
    'cells/account_page.relations.name3/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['account_page.relations.card3', 'account_page.relations.other3'])),
    'cells/account_page.relations.revenue3/rule': Read(NONE, frozenset([('accounts', 'revenue_life')]), frozenset(['account_page.relations.account3'])),
    'cells/account_page.relations.name4/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['account_page.relations.card4', 'account_page.relations.other4'])),
    'cells/account_page.relations.revenue4/rule': Read(NONE, frozenset([('accounts', 'revenue_life')]), frozenset(['account_page.relations.account4'])),
    'cells/account_page.compare1/rule': Read(NONE, frozenset([('compare', 'account'), ('compare', 'importance')]), frozenset(['account_page.account'])),
    'cells/account_page.compare2/rule': Read(NONE, frozenset([('compare', 'account'), ('compare', 'importance')]), frozenset(['account_page.account', 'account_page.compare1'])),
    'cells/account_page.compare3/rule': Read(NONE, frozenset([('compare', 'account'), ('compare', 'importance')]), frozenset(['account_page.account', 'account_page.compare2'])),
    'cells/account_page.compare4/rule': Read(NONE, frozenset([('compare', 'account'), ('compare', 'importance')]), frozenset(['account_page.account', 'account_page.compare3'])),
    'cells/account_page.compare5/rule': Read(NONE, frozenset([('compare', 'account'), ('compare', 'importance')]), frozenset(['account_page.account', 'account_page.compare4'])),
    'cells/account_page.compare6/rule': Read(NONE, frozenset([('compare', 'account'), ('compare', 'importance')]), frozenset(['account_page.account', 'account_page.compare5'])),
    'cells/account_page.compare7/rule': Read(NONE, frozenset([('compare', 'account'), ('compare', 'importance')]), frozenset(['account_page.account', 'account_page.compare6'])),
    'cells/account_page.compare8/rule': Read(NONE, frozenset([('compare', 'account'), ('compare', 'importance')]), frozenset(['account_page.account', 'account_page.compare7'])),
    'cells/account_page.year1/rule': Read(NONE, NONE, frozenset(['analysed_on', 'as_of'])),
    'cells/account_page.year2/rule': Read(NONE, NONE, frozenset(['analysed_on', 'as_of'])),
    'cells/account_page.year3/rule': Read(NONE, NONE, frozenset(['analysed_on', 'as_of'])),
    'cells/account_page.year4/rule': Read(NONE, NONE, frozenset(['analysed_on', 'as_of'])),
    'cells/account_page.year5/rule': Read(NONE, NONE, frozenset(['analysed_on', 'as_of'])),
    'cells/account_page.year.label1/rule': Read(NONE, NONE, frozenset(['account_page.year1'])),
    'cells/account_page.year.label2/rule': Read(NONE, NONE, frozenset(['account_page.year2'])),
    'cells/account_page.year.label3/rule': Read(NONE, NONE, frozenset(['account_page.year3'])),
    'cells/account_page.year.label4/rule': Read(NONE, NONE, frozenset(['account_page.year4'])),
    'cells/account_page.year.label5/rule': Read(NONE, NONE, frozenset(['account_page.year5'])),
    'cells/account_page.year.before1/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'amount'), ('orders', 'day')]), frozenset(['account_page.account', 'account_page.year1', 'as_of'])),
    'cells/account_page.year.before2/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'amount'), ('orders', 'day')]), frozenset(['account_page.account', 'account_page.year2', 'as_of'])),
    'cells/account_page.year.before3/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'amount'), ('orders', 'day')]), frozenset(['account_page.account', 'account_page.year3', 'as_of'])),
    'cells/account_page.year.before4/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'amount'), ('orders', 'day')]), frozenset(['account_page.account', 'account_page.year4', 'as_of'])),
    'cells/account_page.year.before5/rule': Read(NONE, NONE, NONE),
    'cells/account_page.year.now1/rule': Read(NONE, NONE, NONE),
    'cells/account_page.year.now2/rule': Read(NONE, NONE, NONE),
    'cells/account_page.year.now3/rule': Read(NONE, NONE, NONE),
    'cells/account_page.year.now4/rule': Read(NONE, NONE, NONE),
    'cells/account_page.year.now5/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'amount'), ('orders', 'day')]), frozenset(['account_page.account', 'account_page.year5', 'as_of'])),
    'cells/account_page.gap.sort1/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.compare1'])),
    'cells/account_page.gap.sort2/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.compare2'])),
    'cells/account_page.gap.sort3/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.compare3'])),
    'cells/account_page.gap.sort4/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.compare4'])),
    'cells/account_page.gap.sort5/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.compare5'])),
    'cells/account_page.gap.sort6/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.compare6'])),
    'cells/account_page.gap.sort7/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.compare7'])),
    'cells/account_page.gap.sort8/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.compare8'])),
    'cells/account_page.gap.place1/rule': Read(NONE, NONE, frozenset(['account_page.gap.sort1', 'account_page.gap.sort2', 'account_page.gap.sort3', 'account_page.gap.sort4', 'account_page.gap.sort5', 'account_page.gap.sort6', 'account_page.gap.sort7', 'account_page.gap.sort8'])),
    'cells/account_page.gap.place2/rule': Read(NONE, NONE, frozenset(['account_page.gap.sort1', 'account_page.gap.sort2', 'account_page.gap.sort3', 'account_page.gap.sort4', 'account_page.gap.sort5', 'account_page.gap.sort6', 'account_page.gap.sort7', 'account_page.gap.sort8'])),
    'cells/account_page.gap.place3/rule': Read(NONE, NONE, frozenset(['account_page.gap.sort1', 'account_page.gap.sort2', 'account_page.gap.sort3', 'account_page.gap.sort4', 'account_page.gap.sort5', 'account_page.gap.sort6', 'account_page.gap.sort7', 'account_page.gap.sort8'])),
    'cells/account_page.gap.place4/rule': Read(NONE, NONE, frozenset(['account_page.gap.sort1', 'account_page.gap.sort2', 'account_page.gap.sort3', 'account_page.gap.sort4', 'account_page.gap.sort5', 'account_page.gap.sort6', 'account_page.gap.sort7', 'account_page.gap.sort8'])),
    'cells/account_page.gap.place5/rule': Read(NONE, NONE, frozenset(['account_page.gap.sort1', 'account_page.gap.sort2', 'account_page.gap.sort3', 'account_page.gap.sort4', 'account_page.gap.sort5', 'account_page.gap.sort6', 'account_page.gap.sort7', 'account_page.gap.sort8'])),
    'cells/account_page.gap.place6/rule': Read(NONE, NONE, frozenset(['account_page.gap.sort1', 'account_page.gap.sort2', 'account_page.gap.sort3', 'account_page.gap.sort4', 'account_page.gap.sort5', 'account_page.gap.sort6', 'account_page.gap.sort7', 'account_page.gap.sort8'])),
    'cells/account_page.gap.place7/rule': Read(NONE, NONE, frozenset(['account_page.gap.sort1', 'account_page.gap.sort2', 'account_page.gap.sort3', 'account_page.gap.sort4', 'account_page.gap.sort5', 'account_page.gap.sort6', 'account_page.gap.sort7', 'account_page.gap.sort8'])),
    'cells/account_page.gap.place8/rule': Read(NONE, NONE, frozenset(['account_page.gap.sort1', 'account_page.gap.sort2', 'account_page.gap.sort3', 'account_page.gap.sort4', 'account_page.gap.sort5', 'account_page.gap.sort6', 'account_page.gap.sort7', 'account_page.gap.sort8'])),
    'cells/account_page.gap.row1/rule': Read(NONE, NONE, frozenset(['account_page.compare1', 'account_page.compare2', 'account_page.compare3', 'account_page.compare4', 'account_page.compare5', 'account_page.compare6', 'account_page.compare7', 'account_page.compare8', 'account_page.gap.place1', 'account_page.gap.place2', 'account_page.gap.place3', 'account_page.gap.place4', 'account_page.gap.place5', 'account_page.gap.place6', 'account_page.gap.place7', 'account_page.gap.place8'])),
    'cells/account_page.gap.row2/rule': Read(NONE, NONE, frozenset(['account_page.compare1', 'account_page.compare2', 'account_page.compare3', 'account_page.compare4', 'account_page.compare5', 'account_page.compare6', 'account_page.compare7', 'account_page.compare8', 'account_page.gap.place1', 'account_page.gap.place2', 'account_page.gap.place3', 'account_page.gap.place4', 'account_page.gap.place5', 'account_page.gap.place6', 'account_page.gap.place7', 'account_page.gap.place8'])),
    'cells/account_page.gap.row3/rule': Read(NONE, NONE, frozenset(['account_page.compare1', 'account_page.compare2', 'account_page.compare3', 'account_page.compare4', 'account_page.compare5', 'account_page.compare6', 'account_page.compare7', 'account_page.compare8', 'account_page.gap.place1', 'account_page.gap.place2', 'account_page.gap.place3', 'account_page.gap.place4', 'account_page.gap.place5', 'account_page.gap.place6', 'account_page.gap.place7', 'account_page.gap.place8'])),
    'cells/account_page.gap.row4/rule': Read(NONE, NONE, frozenset(['account_page.compare1', 'account_page.compare2', 'account_page.compare3', 'account_page.compare4', 'account_page.compare5', 'account_page.compare6', 'account_page.compare7', 'account_page.compare8', 'account_page.gap.place1', 'account_page.gap.place2', 'account_page.gap.place3', 'account_page.gap.place4', 'account_page.gap.place5', 'account_page.gap.place6', 'account_page.gap.place7', 'account_page.gap.place8'])),
    'cells/account_page.gap.row5/rule': Read(NONE, NONE, frozenset(['account_page.compare1', 'account_page.compare2', 'account_page.compare3', 'account_page.compare4', 'account_page.compare5', 'account_page.compare6', 'account_page.compare7', 'account_page.compare8', 'account_page.gap.place1', 'account_page.gap.place2', 'account_page.gap.place3', 'account_page.gap.place4', 'account_page.gap.place5', 'account_page.gap.place6', 'account_page.gap.place7', 'account_page.gap.place8'])),
    'cells/account_page.gap.row6/rule': Read(NONE, NONE, frozenset(['account_page.compare1', 'account_page.compare2', 'account_page.compare3', 'account_page.compare4', 'account_page.compare5', 'account_page.compare6', 'account_page.compare7', 'account_page.compare8', 'account_page.gap.place1', 'account_page.gap.place2', 'account_page.gap.place3', 'account_page.gap.place4', 'account_page.gap.place5', 'account_page.gap.place6', 'account_page.gap.place7', 'account_page.gap.place8'])),
    'cells/account_page.gap.row7/rule': Read(NONE, NONE, frozenset(['account_page.compare1', 'account_page.compare2', 'account_page.compare3', 'account_page.compare4', 'account_page.compare5', 'account_page.compare6', 'account_page.compare7', 'account_page.compare8', 'account_page.gap.place1', 'account_page.gap.place2', 'account_page.gap.place3', 'account_page.gap.place4', 'account_page.gap.place5', 'account_page.gap.place6', 'account_page.gap.place7', 'account_page.gap.place8'])),
    'cells/account_page.gap.row8/rule': Read(NONE, NONE, frozenset(['account_page.compare1', 'account_page.compare2', 'account_page.compare3', 'account_page.compare4', 'account_page.compare5', 'account_page.compare6', 'account_page.compare7', 'account_page.compare8', 'account_page.gap.place1', 'account_page.gap.place2', 'account_page.gap.place3', 'account_page.gap.place4', 'account_page.gap.place5', 'account_page.gap.place6', 'account_page.gap.place7', 'account_page.gap.place8'])),
    'cells/account_page.gap.topic1/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row1'])),
    'cells/account_page.gap.topic2/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row2'])),
    'cells/account_page.gap.topic3/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row3'])),
    'cells/account_page.gap.topic4/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row4'])),
    'cells/account_page.gap.topic5/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row5'])),
    'cells/account_page.gap.topic6/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row6'])),
    'cells/account_page.gap.topic7/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row7'])),
    'cells/account_page.gap.topic8/rule': Read(NONE, frozenset([('compare', 'topic')]), frozenset(['account_page.gap.row8'])),
    'cells/account_page.gap.behind1/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row1'])),
    'cells/account_page.gap.behind2/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row2'])),
    'cells/account_page.gap.behind3/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row3'])),
    'cells/account_page.gap.behind4/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row4'])),
    'cells/account_page.gap.behind5/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row5'])),
    'cells/account_page.gap.behind6/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row6'])),
    'cells/account_page.gap.behind7/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row7'])),
    'cells/account_page.gap.behind8/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row8'])),
    'cells/account_page.gap.ahead1/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row1'])),
    'cells/account_page.gap.ahead2/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row2'])),
    'cells/account_page.gap.ahead3/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row3'])),
    'cells/account_page.gap.ahead4/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row4'])),
    'cells/account_page.gap.ahead5/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row5'])),
    'cells/account_page.gap.ahead6/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row6'])),
    'cells/account_page.gap.ahead7/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row7'])),
    'cells/account_page.gap.ahead8/rule': Read(NONE, frozenset([('compare', 'gap')]), frozenset(['account_page.gap.row8'])),
}
