"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def today_title(env):
    v0 = env.words(('Today', '今日', '今日'))
    v1 = env.cell('today.day')
    v2 = env.words(('Sat', '周六', '週六'))
    v3 = env.words(('Sun', '周日', '週日'))
    v4 = env.words(('Mon', '周一', '週一'))
    v5 = env.words(('Tue', '周二', '週二'))
    v6 = env.words(('Wed', '周三', '週三'))
    v7 = env.words(('Thu', '周四', '週四'))
    v8 = env.words(('Fri', '周五', '週五'))
    v9 = env.cell('lang')
    v10 = env.words(('–', '–', '–'))
    return (text((text(v0) + text(' · '))) + text((((text((text((text((text((text((text(choose((remainder(v1, 7.0) + 1.0), lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8)) + text(' '))) + text(day(v1)))) + text(' '))) + text(choose(month(v1), lambda: 'January', lambda: 'February', lambda: 'March', lambda: 'April', lambda: 'May', lambda: 'June', lambda: 'July', lambda: 'August', lambda: 'September', lambda: 'October', lambda: 'November', lambda: 'December')))) + text(' '))) + text(year(v1))) if equal(v9, 'en') else (text((text((text((text((text((text(year(v1)) + text('年'))) + text(month(v1)))) + text('月'))) + text(day(v1)))) + text('日 '))) + text(choose((remainder(v1, 7.0) + 1.0), lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8)))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v10)))


@single
def today_scope(env):
    v0 = env.words(('the last day with contacts', '最近一个有联系的日期', '最近一個有聯絡的日期'))
    v1 = env.cell('today.day')
    v2 = env.words(('no contact yet', '还没有联系', '尚無聯絡'))
    return (v0 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)


@single
def today_finding(env):
    v0 = env.cell('today.done')
    v1 = env.words((' contact, ', ' 次联系，', ' 次聯絡，'))
    v2 = env.words((' contacts, ', ' 次联系，', ' 次聯絡，'))
    v3 = env.cell('today.reached')
    v4 = env.words((' reached, ', ' 次接通，', ' 次接通，'))
    v5 = env.cell('today.refused')
    v6 = env.words((' refused; ', ' 次被拒；', ' 次被拒；'))
    v7 = env.words(('planned: ', '计划 ', '計畫 '))
    v8 = env.cell('today.planned')
    v9 = env.words(('none planned', '未排计划', '未排計畫'))
    v10 = env.words(('.', '。', '。'))
    v11 = env.cell('today.day')
    v12 = env.words(('No contact is collected yet.', '还没有汇总到联系记录。', '尚未彙整到聯絡紀錄。'))
    return ((text((text((text((text((text((text((text(v0) + text((v1 if equal(v0, 1.0) else v2)))) + text(v3))) + text(v4))) + text(v5))) + text(v6))) + text(((text(v7) + text(v8)) if after(v8, 0.0) else v9)))) + text(v10)) if every(gives_number(lambda: v11), (not before(v11, 61.0)), (not after(v11, 2885000.0))) else v12)


@single
def today_tile_done(env):
    v0 = env.cell('today.done')
    return v0


@single
def today_tile_done_note(env):
    v0 = env.words(('of ', '计划 ', '計畫 '))
    v1 = env.cell('today.planned')
    v2 = env.words((' planned', '', ''))
    v3 = env.words(('none planned', '未排计划', '未排計畫'))
    return ((text((text(v0) + text(v1))) + text(v2)) if after(v1, 0.0) else v3)


@single
def today_tile_reached(env):
    v0 = env.cell('today.reached')
    v1 = env.cell('today.done')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def today_tile_reached_note(env):
    v0 = env.cell('today.reached')
    v1 = env.words((' reached', ' 次', ' 次'))
    return (text(v0) + text(v1))


@single
def today_tile_refused(env):
    v0 = env.cell('today.refused')
    v1 = env.cell('today.done')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def today_tile_refused_note(env):
    v0 = env.cell('today.refused')
    v1 = env.words((' refused', ' 次', ' 次'))
    return (text(v0) + text(v1))


@single
def today_tile_amount(env):
    v0 = env.column('m_orders', 'amount')
    v1 = env.cell('today.day')
    v2 = env.cell('currency_1')
    return sum_masked(v0, env.mask('m_orders', 'day', '=', v1), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'currency', '=', v2))


@single
def today_tile_amount_note(env):
    v0 = env.cell('today.day')
    v1 = env.words((' order', ' 单', ' 筆'))
    v2 = env.words((' orders', ' 单', ' 筆'))
    v3 = env.cell('currency_1')
    v4 = env.words((', ', '，', '，'))
    return (text((text(count_masks(env.mask('m_orders', 'day', '=', v0), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'amount', '>', 0.0))) + text((v1 if equal(count_masks(env.mask('m_orders', 'day', '=', v0), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'amount', '>', 0.0)), 1.0) else v2)))) + text(('' if blank(('' if equal(v3, '–') else v3)) else (text(v4) + text(('' if equal(v3, '–') else v3))))))


@single
def today_rep1(env):
    v0 = env.cell('today.name1')
    return v0


@single
def today_rep1_planned(env):
    v0 = env.cell('today.planned1')
    return v0


@single
def today_rep1_done(env):
    v0 = env.cell('today.done1')
    return v0


@single
def today_rep1_reached(env):
    v0 = env.cell('today.reached1')
    return v0


@single
def today_rep1_refused(env):
    v0 = env.cell('today.refused1')
    return v0


@single
def today_rep1_amount(env):
    v0 = env.cell('today.amount1')
    return v0


@single
def today_rep2(env):
    v0 = env.cell('today.name2')
    return v0


@single
def today_rep2_planned(env):
    v0 = env.cell('today.planned2')
    return v0


@single
def today_rep2_done(env):
    v0 = env.cell('today.done2')
    return v0


@single
def today_rep2_reached(env):
    v0 = env.cell('today.reached2')
    return v0


@single
def today_rep2_refused(env):
    v0 = env.cell('today.refused2')
    return v0


@single
def today_rep2_amount(env):
    v0 = env.cell('today.amount2')
    return v0


@single
def today_rep3(env):
    v0 = env.cell('today.name3')
    return v0


@single
def today_rep3_planned(env):
    v0 = env.cell('today.planned3')
    return v0


@single
def today_rep3_done(env):
    v0 = env.cell('today.done3')
    return v0


@single
def today_rep3_reached(env):
    v0 = env.cell('today.reached3')
    return v0


@single
def today_rep3_refused(env):
    v0 = env.cell('today.refused3')
    return v0


@single
def today_rep3_amount(env):
    v0 = env.cell('today.amount3')
    return v0


@single
def today_rep4(env):
    v0 = env.cell('today.name4')
    return v0


@single
def today_rep4_planned(env):
    v0 = env.cell('today.planned4')
    return v0


@single
def today_rep4_done(env):
    v0 = env.cell('today.done4')
    return v0


@single
def today_rep4_reached(env):
    v0 = env.cell('today.reached4')
    return v0


@single
def today_rep4_refused(env):
    v0 = env.cell('today.refused4')
    return v0


@single
def today_rep4_amount(env):
    v0 = env.cell('today.amount4')
    return v0


@single
def today_rep5(env):
    v0 = env.cell('today.name5')
    return v0


@single
def today_rep5_planned(env):
    v0 = env.cell('today.planned5')
    return v0


@single
def today_rep5_done(env):
    v0 = env.cell('today.done5')
    return v0


@single
def today_rep5_reached(env):
    v0 = env.cell('today.reached5')
    return v0


@single
def today_rep5_refused(env):
    v0 = env.cell('today.refused5')
    return v0


@single
def today_rep5_amount(env):
    v0 = env.cell('today.amount5')
    return v0


@single
def today_rep6(env):
    v0 = env.cell('today.name6')
    return v0


@single
def today_rep6_planned(env):
    v0 = env.cell('today.planned6')
    return v0


@single
def today_rep6_done(env):
    v0 = env.cell('today.done6')
    return v0


@single
def today_rep6_reached(env):
    v0 = env.cell('today.reached6')
    return v0


@single
def today_rep6_refused(env):
    v0 = env.cell('today.refused6')
    return v0


@single
def today_rep6_amount(env):
    v0 = env.cell('today.amount6')
    return v0


@single
def today_rep7(env):
    v0 = env.cell('today.name7')
    return v0


@single
def today_rep7_planned(env):
    v0 = env.cell('today.planned7')
    return v0


@single
def today_rep7_done(env):
    v0 = env.cell('today.done7')
    return v0


@single
def today_rep7_reached(env):
    v0 = env.cell('today.reached7')
    return v0


@single
def today_rep7_refused(env):
    v0 = env.cell('today.refused7')
    return v0


@single
def today_rep7_amount(env):
    v0 = env.cell('today.amount7')
    return v0


@single
def today_rep8(env):
    v0 = env.cell('today.name8')
    return v0


@single
def today_rep8_planned(env):
    v0 = env.cell('today.planned8')
    return v0


@single
def today_rep8_done(env):
    v0 = env.cell('today.done8')
    return v0


@single
def today_rep8_reached(env):
    v0 = env.cell('today.reached8')
    return v0


@single
def today_rep8_refused(env):
    v0 = env.cell('today.refused8')
    return v0


@single
def today_rep8_amount(env):
    v0 = env.cell('today.amount8')
    return v0


@single
def today_rep9(env):
    v0 = env.cell('today.name9')
    return v0


@single
def today_rep9_planned(env):
    v0 = env.cell('today.planned9')
    return v0


@single
def today_rep9_done(env):
    v0 = env.cell('today.done9')
    return v0


@single
def today_rep9_reached(env):
    v0 = env.cell('today.reached9')
    return v0


@single
def today_rep9_refused(env):
    v0 = env.cell('today.refused9')
    return v0


@single
def today_rep9_amount(env):
    v0 = env.cell('today.amount9')
    return v0


@single
def today_rep10(env):
    v0 = env.cell('today.name10')
    return v0


@single
def today_rep10_planned(env):
    v0 = env.cell('today.planned10')
    return v0


@single
def today_rep10_done(env):
    v0 = env.cell('today.done10')
    return v0


@single
def today_rep10_reached(env):
    v0 = env.cell('today.reached10')
    return v0


@single
def today_rep10_refused(env):
    v0 = env.cell('today.refused10')
    return v0


@single
def today_rep10_amount(env):
    v0 = env.cell('today.amount10')
    return v0


@single
def today_chart_says(env):
    v0 = env.cell('today.done')
    v1 = env.words((' of ', ' / ', ' / '))
    v2 = env.cell('today.planned')
    v3 = env.words((' planned contact was made.', ' 次计划的联系已完成。', ' 次計畫的聯絡已完成。'))
    v4 = env.words((' planned contacts were made.', ' 次计划的联系已完成。', ' 次計畫的聯絡已完成。'))
    v5 = env.words((' contact was made; none was planned.', ' 次联系，事先未排计划。', ' 次聯絡，事先未排計畫。'))
    v6 = env.words((' contacts were made; none was planned.', ' 次联系，事先未排计划。', ' 次聯絡，事先未排計畫。'))
    v7 = env.cell('today.day')
    v8 = env.words(('No contact yet.', '还没有联系。', '尚無聯絡。'))
    return (((text((text(v0) + text(v1))) + text((text(v2) + text((v3 if equal(v2, 1.0) else v4))))) if after(v2, 0.0) else (text(v0) + text((v5 if equal(v0, 1.0) else v6)))) if every(gives_number(lambda: v7), (not before(v7, 61.0)), (not after(v7, 2885000.0))) else v8)


@single
def today_talks_says(env):
    v0 = env.words(('Nothing to talk about yet.', '暂无待讨论的结果。', '暫無待討論的結果。'))
    v1 = env.words(('Largest: ', '金额最大：', '金額最大：'))
    v2 = env.column('talks', 'name')
    v3 = env.words((', ', '，', '，'))
    v4 = env.column('talks', 'amount')
    v5 = env.cell('lang')
    v6 = env.words(('', '万', '萬'))
    v7 = env.words(('. ', '。', '。'))
    v8 = env.words(('Type what you agree on the next sheet.', '约定措施填在下一张工作表。', '約定措施填在下一張工作表。'))
    return (v0 if equal(count_masks(env.mask('talks', 'id', 'text', '')), 0.0) else (text(((text((text((text((text(v1) + text(if_error(lambda: ('' if blank(item(v2, 1.0)) else item(v2, 1.0)), lambda: '')))) + text(v3))) + text((((text(round_half_up(divide(round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0) >= 1000.0) else round_half_up(round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0), 0.0)))) if equal(v5, 'en') else ((text(round_half_up(divide(round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0), 10000.0), 1.0)) + text(v6)) if (round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0) >= 10000.0) else round_half_up(round_half_up(if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: ''), 2.0), 0.0)))))) + text(v7)) if gives_number(lambda: if_error(lambda: ('' if blank(item(v4, 1.0)) else item(v4, 1.0)), lambda: '')) else '')) + text(v8)))


@single
def today_talk1(env):
    v0 = env.column('talks', 'name')
    return if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')


@single
def today_talk1_rep(env):
    v0 = env.column('talks', 'book')
    return if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')


@single
def today_talk1_result(env):
    v0 = env.column('talks', 'result')
    return if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')


@single
def today_talk1_next(env):
    v0 = env.column('talks', 'next_step')
    return if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')


@single
def today_talk1_agreed(env):
    v0 = env.column('talks', 'agreed')
    return if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')


@single
def today_talk1_amount(env):
    v0 = env.column('talks', 'amount')
    return if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')


@single
def today_talk2(env):
    v0 = env.column('talks', 'name')
    return if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')


@single
def today_talk2_rep(env):
    v0 = env.column('talks', 'book')
    return if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')


@single
def today_talk2_result(env):
    v0 = env.column('talks', 'result')
    return if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')


@single
def today_talk2_next(env):
    v0 = env.column('talks', 'next_step')
    return if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')


@single
def today_talk2_agreed(env):
    v0 = env.column('talks', 'agreed')
    return if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')


@single
def today_talk2_amount(env):
    v0 = env.column('talks', 'amount')
    return if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')


@single
def today_talk3(env):
    v0 = env.column('talks', 'name')
    return if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')


@single
def today_talk3_rep(env):
    v0 = env.column('talks', 'book')
    return if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')


@single
def today_talk3_result(env):
    v0 = env.column('talks', 'result')
    return if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')


@single
def today_talk3_next(env):
    v0 = env.column('talks', 'next_step')
    return if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')


@single
def today_talk3_agreed(env):
    v0 = env.column('talks', 'agreed')
    return if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')


@single
def today_talk3_amount(env):
    v0 = env.column('talks', 'amount')
    return if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')


@single
def today_talk4(env):
    v0 = env.column('talks', 'name')
    return if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')


@single
def today_talk4_rep(env):
    v0 = env.column('talks', 'book')
    return if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')


@single
def today_talk4_result(env):
    v0 = env.column('talks', 'result')
    return if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')


@single
def today_talk4_next(env):
    v0 = env.column('talks', 'next_step')
    return if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')


@single
def today_talk4_agreed(env):
    v0 = env.column('talks', 'agreed')
    return if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')


@single
def today_talk4_amount(env):
    v0 = env.column('talks', 'amount')
    return if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')


@single
def today_talk5(env):
    v0 = env.column('talks', 'name')
    return if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')


@single
def today_talk5_rep(env):
    v0 = env.column('talks', 'book')
    return if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')


@single
def today_talk5_result(env):
    v0 = env.column('talks', 'result')
    return if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')


@single
def today_talk5_next(env):
    v0 = env.column('talks', 'next_step')
    return if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')


@single
def today_talk5_agreed(env):
    v0 = env.column('talks', 'agreed')
    return if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')


@single
def today_talk5_amount(env):
    v0 = env.column('talks', 'amount')
    return if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')


@single
def today_talk6(env):
    v0 = env.column('talks', 'name')
    return if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')


@single
def today_talk6_rep(env):
    v0 = env.column('talks', 'book')
    return if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')


@single
def today_talk6_result(env):
    v0 = env.column('talks', 'result')
    return if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')


@single
def today_talk6_next(env):
    v0 = env.column('talks', 'next_step')
    return if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')


@single
def today_talk6_agreed(env):
    v0 = env.column('talks', 'agreed')
    return if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')


@single
def today_talk6_amount(env):
    v0 = env.column('talks', 'amount')
    return if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')


@single
def today_talk7(env):
    v0 = env.column('talks', 'name')
    return if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')


@single
def today_talk7_rep(env):
    v0 = env.column('talks', 'book')
    return if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')


@single
def today_talk7_result(env):
    v0 = env.column('talks', 'result')
    return if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')


@single
def today_talk7_next(env):
    v0 = env.column('talks', 'next_step')
    return if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')


@single
def today_talk7_agreed(env):
    v0 = env.column('talks', 'agreed')
    return if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')


@single
def today_talk7_amount(env):
    v0 = env.column('talks', 'amount')
    return if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')


@single
def today_talk8(env):
    v0 = env.column('talks', 'name')
    return if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')


@single
def today_talk8_rep(env):
    v0 = env.column('talks', 'book')
    return if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')


@single
def today_talk8_result(env):
    v0 = env.column('talks', 'result')
    return if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')


@single
def today_talk8_next(env):
    v0 = env.column('talks', 'next_step')
    return if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')


@single
def today_talk8_agreed(env):
    v0 = env.column('talks', 'agreed')
    return if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')


@single
def today_talk8_amount(env):
    v0 = env.column('talks', 'amount')
    return if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')


@single
def today_day(env):
    v0 = env.column('m_calls', 'day')
    return (largest(v0) if (largest(v0) > 0.0) else '')


@single
def today_planned(env):
    v0 = env.column('m_plans', 'visits')
    v1 = env.cell('today.day')
    v2 = env.column('m_plans', 'calls')
    return (sum_masked(v0, env.mask('m_plans', 'day', '=', v1), env.mask('m_plans', 'day', '>', 0.0)) + sum_masked(v2, env.mask('m_plans', 'day', '=', v1), env.mask('m_plans', 'day', '>', 0.0)))


@single
def today_done(env):
    v0 = env.cell('today.day')
    return count_masks(env.mask('m_calls', 'day', '=', v0), env.mask('m_calls', 'day', '>', 0.0))


@single
def today_reached(env):
    v0 = env.cell('today.day')
    v1 = env.code('result.reached')
    return count_masks(env.mask('m_calls', 'day', '=', v0), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v1))


@single
def today_refused(env):
    v0 = env.cell('today.day')
    v1 = env.code('result.refused')
    return count_masks(env.mask('m_calls', 'day', '=', v0), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v1))


@single
def today_code1(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')


@single
def today_code2(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')


@single
def today_code3(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')


@single
def today_code4(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')


@single
def today_code5(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')


@single
def today_code6(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')


@single
def today_code7(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')


@single
def today_code8(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')


@single
def today_code9(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 9.0)) else item(v0, 9.0)), lambda: '')


@single
def today_code10(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 10.0)) else item(v0, 10.0)), lambda: '')


@single
def today_name1(env):
    v0 = env.cell('today.code1')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: ''))


@single
def today_name2(env):
    v0 = env.cell('today.code2')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: ''))


@single
def today_name3(env):
    v0 = env.cell('today.code3')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: ''))


@single
def today_name4(env):
    v0 = env.cell('today.code4')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: ''))


@single
def today_name5(env):
    v0 = env.cell('today.code5')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: ''))


@single
def today_name6(env):
    v0 = env.cell('today.code6')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: ''))


@single
def today_name7(env):
    v0 = env.cell('today.code7')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: ''))


@single
def today_name8(env):
    v0 = env.cell('today.code8')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: ''))


@single
def today_name9(env):
    v0 = env.cell('today.code9')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: ''))


@single
def today_name10(env):
    v0 = env.cell('today.code10')
    v1 = env.column('people', 'name')
    return (v0 if blank(if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: ''))


@single
def today_planned1(env):
    v0 = env.cell('today.code1')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_planned2(env):
    v0 = env.cell('today.code2')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_planned3(env):
    v0 = env.cell('today.code3')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_planned4(env):
    v0 = env.cell('today.code4')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_planned5(env):
    v0 = env.cell('today.code5')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_planned6(env):
    v0 = env.cell('today.code6')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_planned7(env):
    v0 = env.cell('today.code7')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_planned8(env):
    v0 = env.cell('today.code8')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_planned9(env):
    v0 = env.cell('today.code9')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_planned10(env):
    v0 = env.cell('today.code10')
    v1 = env.column('m_plans', 'visits')
    v2 = env.cell('today.day')
    v3 = env.column('m_plans', 'calls')
    return ('' if blank(v0) else (sum_masked(v1, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0)) + sum_masked(v3, env.mask('m_plans', 'day', '=', v2), env.mask('m_plans', 'day', '>', 0.0), env.mask('m_plans', 'rep', '=', v0))))


@single
def today_done1(env):
    v0 = env.cell('today.code1')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_done2(env):
    v0 = env.cell('today.code2')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_done3(env):
    v0 = env.cell('today.code3')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_done4(env):
    v0 = env.cell('today.code4')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_done5(env):
    v0 = env.cell('today.code5')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_done6(env):
    v0 = env.cell('today.code6')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_done7(env):
    v0 = env.cell('today.code7')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_done8(env):
    v0 = env.cell('today.code8')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_done9(env):
    v0 = env.cell('today.code9')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_done10(env):
    v0 = env.cell('today.code10')
    v1 = env.cell('today.day')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached1(env):
    v0 = env.cell('today.code1')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached2(env):
    v0 = env.cell('today.code2')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached3(env):
    v0 = env.cell('today.code3')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached4(env):
    v0 = env.cell('today.code4')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached5(env):
    v0 = env.cell('today.code5')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached6(env):
    v0 = env.cell('today.code6')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached7(env):
    v0 = env.cell('today.code7')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached8(env):
    v0 = env.cell('today.code8')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached9(env):
    v0 = env.cell('today.code9')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_reached10(env):
    v0 = env.cell('today.code10')
    v1 = env.cell('today.day')
    v2 = env.code('result.reached')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused1(env):
    v0 = env.cell('today.code1')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused2(env):
    v0 = env.cell('today.code2')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused3(env):
    v0 = env.cell('today.code3')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused4(env):
    v0 = env.cell('today.code4')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused5(env):
    v0 = env.cell('today.code5')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused6(env):
    v0 = env.cell('today.code6')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused7(env):
    v0 = env.cell('today.code7')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused8(env):
    v0 = env.cell('today.code8')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused9(env):
    v0 = env.cell('today.code9')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_refused10(env):
    v0 = env.cell('today.code10')
    v1 = env.cell('today.day')
    v2 = env.code('result.refused')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'day', '=', v1), env.mask('m_calls', 'day', '>', 0.0), env.mask('m_calls', 'result', 'told', v2), env.mask('m_calls', 'rep', '=', v0)))


@single
def today_amount1(env):
    v0 = env.cell('today.code1')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))


@single
def today_amount2(env):
    v0 = env.cell('today.code2')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))


@single
def today_amount3(env):
    v0 = env.cell('today.code3')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))


@single
def today_amount4(env):
    v0 = env.cell('today.code4')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))


@single
def today_amount5(env):
    v0 = env.cell('today.code5')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))


@single
def today_amount6(env):
    v0 = env.cell('today.code6')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))


@single
def today_amount7(env):
    v0 = env.cell('today.code7')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))


@single
def today_amount8(env):
    v0 = env.cell('today.code8')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))


@single
def today_amount9(env):
    v0 = env.cell('today.code9')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))


@single
def today_amount10(env):
    v0 = env.cell('today.code10')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('today.day')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '=', v2), env.mask('m_orders', 'day', '>', 0.0), env.mask('m_orders', 'book', '=', v0)))

RULES = {
    'cells/today.title/rule': today_title,
    'cells/today.scope/rule': today_scope,
    'cells/today.finding/rule': today_finding,
    'cells/today.tile.done/rule': today_tile_done,
    'cells/today.tile.done.note/rule': today_tile_done_note,
    'cells/today.tile.reached/rule': today_tile_reached,
    'cells/today.tile.reached.note/rule': today_tile_reached_note,
    'cells/today.tile.refused/rule': today_tile_refused,
    'cells/today.tile.refused.note/rule': today_tile_refused_note,
    'cells/today.tile.amount/rule': today_tile_amount,
    'cells/today.tile.amount.note/rule': today_tile_amount_note,
    'cells/today.rep1/rule': today_rep1,
    'cells/today.rep1.planned/rule': today_rep1_planned,
    'cells/today.rep1.done/rule': today_rep1_done,
    'cells/today.rep1.reached/rule': today_rep1_reached,
    'cells/today.rep1.refused/rule': today_rep1_refused,
    'cells/today.rep1.amount/rule': today_rep1_amount,
    'cells/today.rep2/rule': today_rep2,
    'cells/today.rep2.planned/rule': today_rep2_planned,
    'cells/today.rep2.done/rule': today_rep2_done,
    'cells/today.rep2.reached/rule': today_rep2_reached,
    'cells/today.rep2.refused/rule': today_rep2_refused,
    'cells/today.rep2.amount/rule': today_rep2_amount,
    'cells/today.rep3/rule': today_rep3,
    'cells/today.rep3.planned/rule': today_rep3_planned,
    'cells/today.rep3.done/rule': today_rep3_done,
    'cells/today.rep3.reached/rule': today_rep3_reached,
    'cells/today.rep3.refused/rule': today_rep3_refused,
    'cells/today.rep3.amount/rule': today_rep3_amount,
    'cells/today.rep4/rule': today_rep4,
    'cells/today.rep4.planned/rule': today_rep4_planned,
    'cells/today.rep4.done/rule': today_rep4_done,
    'cells/today.rep4.reached/rule': today_rep4_reached,
    'cells/today.rep4.refused/rule': today_rep4_refused,
    'cells/today.rep4.amount/rule': today_rep4_amount,
    'cells/today.rep5/rule': today_rep5,
    'cells/today.rep5.planned/rule': today_rep5_planned,
    'cells/today.rep5.done/rule': today_rep5_done,
    'cells/today.rep5.reached/rule': today_rep5_reached,
    'cells/today.rep5.refused/rule': today_rep5_refused,
    'cells/today.rep5.amount/rule': today_rep5_amount,
    'cells/today.rep6/rule': today_rep6,
    'cells/today.rep6.planned/rule': today_rep6_planned,
    'cells/today.rep6.done/rule': today_rep6_done,
    'cells/today.rep6.reached/rule': today_rep6_reached,
    'cells/today.rep6.refused/rule': today_rep6_refused,
    'cells/today.rep6.amount/rule': today_rep6_amount,
    'cells/today.rep7/rule': today_rep7,
    'cells/today.rep7.planned/rule': today_rep7_planned,
    'cells/today.rep7.done/rule': today_rep7_done,
    'cells/today.rep7.reached/rule': today_rep7_reached,
    'cells/today.rep7.refused/rule': today_rep7_refused,
    'cells/today.rep7.amount/rule': today_rep7_amount,
    'cells/today.rep8/rule': today_rep8,
    'cells/today.rep8.planned/rule': today_rep8_planned,
    'cells/today.rep8.done/rule': today_rep8_done,
    'cells/today.rep8.reached/rule': today_rep8_reached,
    'cells/today.rep8.refused/rule': today_rep8_refused,
    'cells/today.rep8.amount/rule': today_rep8_amount,
    'cells/today.rep9/rule': today_rep9,
    'cells/today.rep9.planned/rule': today_rep9_planned,
    'cells/today.rep9.done/rule': today_rep9_done,
    'cells/today.rep9.reached/rule': today_rep9_reached,
    'cells/today.rep9.refused/rule': today_rep9_refused,
    'cells/today.rep9.amount/rule': today_rep9_amount,
    'cells/today.rep10/rule': today_rep10,
    'cells/today.rep10.planned/rule': today_rep10_planned,
    'cells/today.rep10.done/rule': today_rep10_done,
    'cells/today.rep10.reached/rule': today_rep10_reached,
    'cells/today.rep10.refused/rule': today_rep10_refused,
    'cells/today.rep10.amount/rule': today_rep10_amount,
    'cells/today.chart.says/rule': today_chart_says,
    'cells/today.talks.says/rule': today_talks_says,
    'cells/today.talk1/rule': today_talk1,
    'cells/today.talk1.rep/rule': today_talk1_rep,
    'cells/today.talk1.result/rule': today_talk1_result,
    'cells/today.talk1.next/rule': today_talk1_next,
    'cells/today.talk1.agreed/rule': today_talk1_agreed,
    'cells/today.talk1.amount/rule': today_talk1_amount,
    'cells/today.talk2/rule': today_talk2,
    'cells/today.talk2.rep/rule': today_talk2_rep,
    'cells/today.talk2.result/rule': today_talk2_result,
    'cells/today.talk2.next/rule': today_talk2_next,
    'cells/today.talk2.agreed/rule': today_talk2_agreed,
    'cells/today.talk2.amount/rule': today_talk2_amount,
    'cells/today.talk3/rule': today_talk3,
    'cells/today.talk3.rep/rule': today_talk3_rep,
    'cells/today.talk3.result/rule': today_talk3_result,
    'cells/today.talk3.next/rule': today_talk3_next,
    'cells/today.talk3.agreed/rule': today_talk3_agreed,
    'cells/today.talk3.amount/rule': today_talk3_amount,
    'cells/today.talk4/rule': today_talk4,
    'cells/today.talk4.rep/rule': today_talk4_rep,
    'cells/today.talk4.result/rule': today_talk4_result,
    'cells/today.talk4.next/rule': today_talk4_next,
    'cells/today.talk4.agreed/rule': today_talk4_agreed,
    'cells/today.talk4.amount/rule': today_talk4_amount,
    'cells/today.talk5/rule': today_talk5,
    'cells/today.talk5.rep/rule': today_talk5_rep,
    'cells/today.talk5.result/rule': today_talk5_result,
    'cells/today.talk5.next/rule': today_talk5_next,
    'cells/today.talk5.agreed/rule': today_talk5_agreed,
    'cells/today.talk5.amount/rule': today_talk5_amount,
    'cells/today.talk6/rule': today_talk6,
    'cells/today.talk6.rep/rule': today_talk6_rep,
    'cells/today.talk6.result/rule': today_talk6_result,
    'cells/today.talk6.next/rule': today_talk6_next,
    'cells/today.talk6.agreed/rule': today_talk6_agreed,
    'cells/today.talk6.amount/rule': today_talk6_amount,
    'cells/today.talk7/rule': today_talk7,
    'cells/today.talk7.rep/rule': today_talk7_rep,
    'cells/today.talk7.result/rule': today_talk7_result,
    'cells/today.talk7.next/rule': today_talk7_next,
    'cells/today.talk7.agreed/rule': today_talk7_agreed,
    'cells/today.talk7.amount/rule': today_talk7_amount,
    'cells/today.talk8/rule': today_talk8,
    'cells/today.talk8.rep/rule': today_talk8_rep,
    'cells/today.talk8.result/rule': today_talk8_result,
    'cells/today.talk8.next/rule': today_talk8_next,
    'cells/today.talk8.agreed/rule': today_talk8_agreed,
    'cells/today.talk8.amount/rule': today_talk8_amount,
    'cells/today.day/rule': today_day,
    'cells/today.planned/rule': today_planned,
    'cells/today.done/rule': today_done,
    'cells/today.reached/rule': today_reached,
    'cells/today.refused/rule': today_refused,
    'cells/today.code1/rule': today_code1,
    'cells/today.code2/rule': today_code2,
    'cells/today.code3/rule': today_code3,
    'cells/today.code4/rule': today_code4,
    'cells/today.code5/rule': today_code5,
    'cells/today.code6/rule': today_code6,
    'cells/today.code7/rule': today_code7,
    'cells/today.code8/rule': today_code8,
    'cells/today.code9/rule': today_code9,
    'cells/today.code10/rule': today_code10,
    'cells/today.name1/rule': today_name1,
    'cells/today.name2/rule': today_name2,
    'cells/today.name3/rule': today_name3,
    'cells/today.name4/rule': today_name4,
    'cells/today.name5/rule': today_name5,
    'cells/today.name6/rule': today_name6,
    'cells/today.name7/rule': today_name7,
    'cells/today.name8/rule': today_name8,
    'cells/today.name9/rule': today_name9,
    'cells/today.name10/rule': today_name10,
    'cells/today.planned1/rule': today_planned1,
    'cells/today.planned2/rule': today_planned2,
    'cells/today.planned3/rule': today_planned3,
    'cells/today.planned4/rule': today_planned4,
    'cells/today.planned5/rule': today_planned5,
    'cells/today.planned6/rule': today_planned6,
    'cells/today.planned7/rule': today_planned7,
    'cells/today.planned8/rule': today_planned8,
    'cells/today.planned9/rule': today_planned9,
    'cells/today.planned10/rule': today_planned10,
    'cells/today.done1/rule': today_done1,
    'cells/today.done2/rule': today_done2,
    'cells/today.done3/rule': today_done3,
    'cells/today.done4/rule': today_done4,
    'cells/today.done5/rule': today_done5,
    'cells/today.done6/rule': today_done6,
    'cells/today.done7/rule': today_done7,
    'cells/today.done8/rule': today_done8,
    'cells/today.done9/rule': today_done9,
    'cells/today.done10/rule': today_done10,
    'cells/today.reached1/rule': today_reached1,
    'cells/today.reached2/rule': today_reached2,
    'cells/today.reached3/rule': today_reached3,
    'cells/today.reached4/rule': today_reached4,
    'cells/today.reached5/rule': today_reached5,
    'cells/today.reached6/rule': today_reached6,
    'cells/today.reached7/rule': today_reached7,
    'cells/today.reached8/rule': today_reached8,
    'cells/today.reached9/rule': today_reached9,
    'cells/today.reached10/rule': today_reached10,
    'cells/today.refused1/rule': today_refused1,
    'cells/today.refused2/rule': today_refused2,
    'cells/today.refused3/rule': today_refused3,
    'cells/today.refused4/rule': today_refused4,
    'cells/today.refused5/rule': today_refused5,
    'cells/today.refused6/rule': today_refused6,
    'cells/today.refused7/rule': today_refused7,
    'cells/today.refused8/rule': today_refused8,
    'cells/today.refused9/rule': today_refused9,
    'cells/today.refused10/rule': today_refused10,
    'cells/today.amount1/rule': today_amount1,
    'cells/today.amount2/rule': today_amount2,
    'cells/today.amount3/rule': today_amount3,
    'cells/today.amount4/rule': today_amount4,
    'cells/today.amount5/rule': today_amount5,
    'cells/today.amount6/rule': today_amount6,
    'cells/today.amount7/rule': today_amount7,
    'cells/today.amount8/rule': today_amount8,
    'cells/today.amount9/rule': today_amount9,
    'cells/today.amount10/rule': today_amount10,
}
READS = {
    'cells/today.title/rule': Read(NONE, NONE, frozenset(['lang', 'today.day'])),
    'cells/today.scope/rule': Read(NONE, NONE, frozenset(['today.day'])),
    'cells/today.finding/rule': Read(NONE, NONE, frozenset(['today.day', 'today.done', 'today.planned', 'today.reached', 'today.refused'])),
    'cells/today.tile.done/rule': Read(NONE, NONE, frozenset(['today.done'])),
    'cells/today.tile.done.note/rule': Read(NONE, NONE, frozenset(['today.planned'])),
    'cells/today.tile.reached/rule': Read(NONE, NONE, frozenset(['today.done', 'today.reached'])),
    'cells/today.tile.reached.note/rule': Read(NONE, NONE, frozenset(['today.reached'])),
    'cells/today.tile.refused/rule': Read(NONE, NONE, frozenset(['today.done', 'today.refused'])),
    'cells/today.tile.refused.note/rule': Read(NONE, NONE, frozenset(['today.refused'])),
    'cells/today.tile.amount/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'currency'), ('m_orders', 'day')]), frozenset(['currency_1', 'today.day'])),
    'cells/today.tile.amount.note/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'day')]), frozenset(['currency_1', 'today.day'])),
    'cells/today.rep1/rule': Read(NONE, NONE, frozenset(['today.name1'])),
    'cells/today.rep1.planned/rule': Read(NONE, NONE, frozenset(['today.planned1'])),
    'cells/today.rep1.done/rule': Read(NONE, NONE, frozenset(['today.done1'])),
    'cells/today.rep1.reached/rule': Read(NONE, NONE, frozenset(['today.reached1'])),
    'cells/today.rep1.refused/rule': Read(NONE, NONE, frozenset(['today.refused1'])),
    'cells/today.rep1.amount/rule': Read(NONE, NONE, frozenset(['today.amount1'])),
    'cells/today.rep2/rule': Read(NONE, NONE, frozenset(['today.name2'])),
    'cells/today.rep2.planned/rule': Read(NONE, NONE, frozenset(['today.planned2'])),
    'cells/today.rep2.done/rule': Read(NONE, NONE, frozenset(['today.done2'])),
    'cells/today.rep2.reached/rule': Read(NONE, NONE, frozenset(['today.reached2'])),
    'cells/today.rep2.refused/rule': Read(NONE, NONE, frozenset(['today.refused2'])),
    'cells/today.rep2.amount/rule': Read(NONE, NONE, frozenset(['today.amount2'])),
    'cells/today.rep3/rule': Read(NONE, NONE, frozenset(['today.name3'])),
    'cells/today.rep3.planned/rule': Read(NONE, NONE, frozenset(['today.planned3'])),
    'cells/today.rep3.done/rule': Read(NONE, NONE, frozenset(['today.done3'])),
    'cells/today.rep3.reached/rule': Read(NONE, NONE, frozenset(['today.reached3'])),
    'cells/today.rep3.refused/rule': Read(NONE, NONE, frozenset(['today.refused3'])),
    'cells/today.rep3.amount/rule': Read(NONE, NONE, frozenset(['today.amount3'])),
    'cells/today.rep4/rule': Read(NONE, NONE, frozenset(['today.name4'])),
    'cells/today.rep4.planned/rule': Read(NONE, NONE, frozenset(['today.planned4'])),
    'cells/today.rep4.done/rule': Read(NONE, NONE, frozenset(['today.done4'])),
    'cells/today.rep4.reached/rule': Read(NONE, NONE, frozenset(['today.reached4'])),
    'cells/today.rep4.refused/rule': Read(NONE, NONE, frozenset(['today.refused4'])),
    'cells/today.rep4.amount/rule': Read(NONE, NONE, frozenset(['today.amount4'])),
    'cells/today.rep5/rule': Read(NONE, NONE, frozenset(['today.name5'])),
    'cells/today.rep5.planned/rule': Read(NONE, NONE, frozenset(['today.planned5'])),
    'cells/today.rep5.done/rule': Read(NONE, NONE, frozenset(['today.done5'])),
    'cells/today.rep5.reached/rule': Read(NONE, NONE, frozenset(['today.reached5'])),
    'cells/today.rep5.refused/rule': Read(NONE, NONE, frozenset(['today.refused5'])),
    'cells/today.rep5.amount/rule': Read(NONE, NONE, frozenset(['today.amount5'])),
    'cells/today.rep6/rule': Read(NONE, NONE, frozenset(['today.name6'])),
    'cells/today.rep6.planned/rule': Read(NONE, NONE, frozenset(['today.planned6'])),
    'cells/today.rep6.done/rule': Read(NONE, NONE, frozenset(['today.done6'])),
    'cells/today.rep6.reached/rule': Read(NONE, NONE, frozenset(['today.reached6'])),
    'cells/today.rep6.refused/rule': Read(NONE, NONE, frozenset(['today.refused6'])),
    'cells/today.rep6.amount/rule': Read(NONE, NONE, frozenset(['today.amount6'])),
    'cells/today.rep7/rule': Read(NONE, NONE, frozenset(['today.name7'])),
    'cells/today.rep7.planned/rule': Read(NONE, NONE, frozenset(['today.planned7'])),
    'cells/today.rep7.done/rule': Read(NONE, NONE, frozenset(['today.done7'])),
    'cells/today.rep7.reached/rule': Read(NONE, NONE, frozenset(['today.reached7'])),
    'cells/today.rep7.refused/rule': Read(NONE, NONE, frozenset(['today.refused7'])),
    'cells/today.rep7.amount/rule': Read(NONE, NONE, frozenset(['today.amount7'])),
    'cells/today.rep8/rule': Read(NONE, NONE, frozenset(['today.name8'])),
    'cells/today.rep8.planned/rule': Read(NONE, NONE, frozenset(['today.planned8'])),
    'cells/today.rep8.done/rule': Read(NONE, NONE, frozenset(['today.done8'])),
    'cells/today.rep8.reached/rule': Read(NONE, NONE, frozenset(['today.reached8'])),
    'cells/today.rep8.refused/rule': Read(NONE, NONE, frozenset(['today.refused8'])),
    'cells/today.rep8.amount/rule': Read(NONE, NONE, frozenset(['today.amount8'])),
    'cells/today.rep9/rule': Read(NONE, NONE, frozenset(['today.name9'])),
    'cells/today.rep9.planned/rule': Read(NONE, NONE, frozenset(['today.planned9'])),
    'cells/today.rep9.done/rule': Read(NONE, NONE, frozenset(['today.done9'])),
    'cells/today.rep9.reached/rule': Read(NONE, NONE, frozenset(['today.reached9'])),
    'cells/today.rep9.refused/rule': Read(NONE, NONE, frozenset(['today.refused9'])),
    'cells/today.rep9.amount/rule': Read(NONE, NONE, frozenset(['today.amount9'])),
    'cells/today.rep10/rule': Read(NONE, NONE, frozenset(['today.name10'])),
    'cells/today.rep10.planned/rule': Read(NONE, NONE, frozenset(['today.planned10'])),
    'cells/today.rep10.done/rule': Read(NONE, NONE, frozenset(['today.done10'])),
    'cells/today.rep10.reached/rule': Read(NONE, NONE, frozenset(['today.reached10'])),
    'cells/today.rep10.refused/rule': Read(NONE, NONE, frozenset(['today.refused10'])),
    'cells/today.rep10.amount/rule': Read(NONE, NONE, frozenset(['today.amount10'])),
    'cells/today.chart.says/rule': Read(NONE, NONE, frozenset(['today.day', 'today.done', 'today.planned'])),
    'cells/today.talks.says/rule': Read(NONE, frozenset([('talks', 'amount'), ('talks', 'id'), ('talks', 'name')]), frozenset(['lang'])),
    'cells/today.talk1/rule': Read(NONE, frozenset([('talks', 'name')]), NONE),
    'cells/today.talk1.rep/rule': Read(NONE, frozenset([('talks', 'book')]), NONE),
    'cells/today.talk1.result/rule': Read(NONE, frozenset([('talks', 'result')]), NONE),
    'cells/today.talk1.next/rule': Read(NONE, frozenset([('talks', 'next_step')]), NONE),
    'cells/today.talk1.agreed/rule': Read(NONE, frozenset([('talks', 'agreed')]), NONE),
    'cells/today.talk1.amount/rule': Read(NONE, frozenset([('talks', 'amount')]), NONE),
    'cells/today.talk2/rule': Read(NONE, frozenset([('talks', 'name')]), NONE),
    'cells/today.talk2.rep/rule': Read(NONE, frozenset([('talks', 'book')]), NONE),
    'cells/today.talk2.result/rule': Read(NONE, frozenset([('talks', 'result')]), NONE),
    'cells/today.talk2.next/rule': Read(NONE, frozenset([('talks', 'next_step')]), NONE),
    'cells/today.talk2.agreed/rule': Read(NONE, frozenset([('talks', 'agreed')]), NONE),
    'cells/today.talk2.amount/rule': Read(NONE, frozenset([('talks', 'amount')]), NONE),
    'cells/today.talk3/rule': Read(NONE, frozenset([('talks', 'name')]), NONE),
    'cells/today.talk3.rep/rule': Read(NONE, frozenset([('talks', 'book')]), NONE),
    'cells/today.talk3.result/rule': Read(NONE, frozenset([('talks', 'result')]), NONE),
    'cells/today.talk3.next/rule': Read(NONE, frozenset([('talks', 'next_step')]), NONE),
    'cells/today.talk3.agreed/rule': Read(NONE, frozenset([('talks', 'agreed')]), NONE),
    'cells/today.talk3.amount/rule': Read(NONE, frozenset([('talks', 'amount')]), NONE),
    'cells/today.talk4/rule': Read(NONE, frozenset([('talks', 'name')]), NONE),
    'cells/today.talk4.rep/rule': Read(NONE, frozenset([('talks', 'book')]), NONE),
    'cells/today.talk4.result/rule': Read(NONE, frozenset([('talks', 'result')]), NONE),
    'cells/today.talk4.next/rule': Read(NONE, frozenset([('talks', 'next_step')]), NONE),
    'cells/today.talk4.agreed/rule': Read(NONE, frozenset([('talks', 'agreed')]), NONE),
    'cells/today.talk4.amount/rule': Read(NONE, frozenset([('talks', 'amount')]), NONE),
    'cells/today.talk5/rule': Read(NONE, frozenset([('talks', 'name')]), NONE),
    'cells/today.talk5.rep/rule': Read(NONE, frozenset([('talks', 'book')]), NONE),
    'cells/today.talk5.result/rule': Read(NONE, frozenset([('talks', 'result')]), NONE),
    'cells/today.talk5.next/rule': Read(NONE, frozenset([('talks', 'next_step')]), NONE),
    'cells/today.talk5.agreed/rule': Read(NONE, frozenset([('talks', 'agreed')]), NONE),
    'cells/today.talk5.amount/rule': Read(NONE, frozenset([('talks', 'amount')]), NONE),
    'cells/today.talk6/rule': Read(NONE, frozenset([('talks', 'name')]), NONE),
    'cells/today.talk6.rep/rule': Read(NONE, frozenset([('talks', 'book')]), NONE),
    'cells/today.talk6.result/rule': Read(NONE, frozenset([('talks', 'result')]), NONE),
    'cells/today.talk6.next/rule': Read(NONE, frozenset([('talks', 'next_step')]), NONE),
    'cells/today.talk6.agreed/rule': Read(NONE, frozenset([('talks', 'agreed')]), NONE),
    'cells/today.talk6.amount/rule': Read(NONE, frozenset([('talks', 'amount')]), NONE),
    'cells/today.talk7/rule': Read(NONE, frozenset([('talks', 'name')]), NONE),
    'cells/today.talk7.rep/rule': Read(NONE, frozenset([('talks', 'book')]), NONE),
    'cells/today.talk7.result/rule': Read(NONE, frozenset([('talks', 'result')]), NONE),
    'cells/today.talk7.next/rule': Read(NONE, frozenset([('talks', 'next_step')]), NONE),
    'cells/today.talk7.agreed/rule': Read(NONE, frozenset([('talks', 'agreed')]), NONE),
    'cells/today.talk7.amount/rule': Read(NONE, frozenset([('talks', 'amount')]), NONE),
    'cells/today.talk8/rule': Read(NONE, frozenset([('talks', 'name')]), NONE),
    'cells/today.talk8.rep/rule': Read(NONE, frozenset([('talks', 'book')]), NONE),
    'cells/today.talk8.result/rule': Read(NONE, frozenset([('talks', 'result')]), NONE),
    'cells/today.talk8.next/rule': Read(NONE, frozenset([('talks', 'next_step')]), NONE),
    'cells/today.talk8.agreed/rule': Read(NONE, frozenset([('talks', 'agreed')]), NONE),
    'cells/today.talk8.amount/rule': Read(NONE, frozenset([('talks', 'amount')]), NONE),
    'cells/today.day/rule': Read(NONE, frozenset([('m_calls', 'day')]), NONE),
    'cells/today.planned/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'visits')]), frozenset(['today.day'])),
    'cells/today.done/rule': Read(NONE, frozenset([('m_calls', 'day')]), frozenset(['today.day'])),
    'cells/today.reached/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'result')]), frozenset(['today.day'])),
    'cells/today.refused/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'result')]), frozenset(['today.day'])),
    'cells/today.code1/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.code2/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.code3/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.code4/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.code5/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.code6/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.code7/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.code8/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.code9/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.code10/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/today.name1/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code1'])),
    'cells/today.name2/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code2'])),
    'cells/today.name3/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code3'])),
    'cells/today.name4/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code4'])),
    'cells/today.name5/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code5'])),
    'cells/today.name6/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code6'])),
    'cells/today.name7/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code7'])),
    'cells/today.name8/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code8'])),
    'cells/today.name9/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code9'])),
    'cells/today.name10/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['today.code10'])),
    'cells/today.planned1/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code1', 'today.day'])),
    'cells/today.planned2/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code2', 'today.day'])),
    'cells/today.planned3/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code3', 'today.day'])),
    'cells/today.planned4/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code4', 'today.day'])),
    'cells/today.planned5/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code5', 'today.day'])),
    'cells/today.planned6/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code6', 'today.day'])),
    'cells/today.planned7/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code7', 'today.day'])),
    'cells/today.planned8/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code8', 'today.day'])),
    'cells/today.planned9/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code9', 'today.day'])),
    'cells/today.planned10/rule': Read(NONE, frozenset([('m_plans', 'calls'), ('m_plans', 'day'), ('m_plans', 'rep'), ('m_plans', 'visits')]), frozenset(['today.code10', 'today.day'])),
    'cells/today.done1/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code1', 'today.day'])),
    'cells/today.done2/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code2', 'today.day'])),
    'cells/today.done3/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code3', 'today.day'])),
    'cells/today.done4/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code4', 'today.day'])),
    'cells/today.done5/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code5', 'today.day'])),
    'cells/today.done6/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code6', 'today.day'])),
    'cells/today.done7/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code7', 'today.day'])),
    'cells/today.done8/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code8', 'today.day'])),
    'cells/today.done9/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code9', 'today.day'])),
    'cells/today.done10/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['today.code10', 'today.day'])),
    'cells/today.reached1/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code1', 'today.day'])),
    'cells/today.reached2/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code2', 'today.day'])),
    'cells/today.reached3/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code3', 'today.day'])),
    'cells/today.reached4/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code4', 'today.day'])),
    'cells/today.reached5/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code5', 'today.day'])),
    'cells/today.reached6/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code6', 'today.day'])),
    'cells/today.reached7/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code7', 'today.day'])),
    'cells/today.reached8/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code8', 'today.day'])),
    'cells/today.reached9/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code9', 'today.day'])),
    'cells/today.reached10/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code10', 'today.day'])),
    'cells/today.refused1/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code1', 'today.day'])),
    'cells/today.refused2/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code2', 'today.day'])),
    'cells/today.refused3/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code3', 'today.day'])),
    'cells/today.refused4/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code4', 'today.day'])),
    'cells/today.refused5/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code5', 'today.day'])),
    'cells/today.refused6/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code6', 'today.day'])),
    'cells/today.refused7/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code7', 'today.day'])),
    'cells/today.refused8/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code8', 'today.day'])),
    'cells/today.refused9/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code9', 'today.day'])),
    'cells/today.refused10/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep'), ('m_calls', 'result')]), frozenset(['today.code10', 'today.day'])),
    'cells/today.amount1/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code1', 'today.day'])),
    'cells/today.amount2/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code2', 'today.day'])),
    'cells/today.amount3/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code3', 'today.day'])),
    'cells/today.amount4/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code4', 'today.day'])),
    'cells/today.amount5/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code5', 'today.day'])),
    'cells/today.amount6/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code6', 'today.day'])),
    'cells/today.amount7/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code7', 'today.day'])),
    'cells/today.amount8/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code8', 'today.day'])),
    'cells/today.amount9/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code9', 'today.day'])),
    'cells/today.amount10/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['today.code10', 'today.day'])),
}
