"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def overview_title(env):
    v0 = env.words(('Overview', '主管概览', '主管總覽'))
    v1 = env.cell('rep_name')
    return (v0 if blank(v1) else (text((text(v1) + text(' · '))) + text(v0)))


@single
def overview_scope(env):
    v0 = env.words(('As of ', '统计日 ', '統計日 '))
    v1 = env.cell('as_of')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words((' · ranked ', ' · 排表 ', ' · 排表 '))
    v4 = env.cell('ranked_at')
    v5 = env.words((' · last return ', ' · 最近回填 ', ' · 最近回填 '))
    v6 = env.cell('last_return')
    return (text((text((text((text((text(v0) + text(((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)))) + text(v3))) + text(((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v4, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v4, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v4, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0))) if every(gives_number(lambda: v4), (not before(v4, 61.0)), (not after(v4, 2885000.0))) else v2)))) + text(v5))) + text(((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v6, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v6, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v6, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0))) if every(gives_number(lambda: v6), (not before(v6, 61.0)), (not after(v6, 2885000.0))) else v2)))


@single
def overview_finding(env):
    v0 = env.words(('No cards yet.', '还没有客户卡。', '尚無客戶卡。'))
    v1 = env.cell('overview.cards')
    v2 = env.words(('', '90 天内预计成交 ', '90 天內預計成交 '))
    v3 = env.cell('overview.soon')
    v4 = env.cell('lang')
    v5 = env.words(('', '万', '萬'))
    v6 = env.words((' expected within 90 days', '', ''))
    v7 = env.words((', but ', '；但 ', '；但 '))
    v8 = env.cell('overview.never_share')
    v9 = env.words(('% of cards are leads never called: call the ', '% 的客户卡是从未联系的新客户，先打这 ', '% 的客戶卡是從未聯絡的新客戶，先打這 '))
    v10 = env.cell('overview.never')
    v11 = env.words((' first.', ' 个电话。', ' 通電話。'))
    v12 = env.words(('; ', '；', '；'))
    v13 = env.cell('overview.focus')
    v14 = env.words((' card is ready for the close.', ' 张卡可以成交。', ' 張卡可以成交。'))
    v15 = env.words((' cards are ready for the close.', ' 张卡可以成交。', ' 張卡可以成交。'))
    return (v0 if equal(v1, 0.0) else ((text((text((text((text((text((text((text(v2) + text((((text(round_half_up(divide(round_half_up(v3, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v3, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v3, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v3, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v3, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v3, 2.0) >= 1000.0) else round_half_up(round_half_up(v3, 2.0), 0.0)))) if equal(v4, 'en') else ((text(round_half_up(divide(round_half_up(v3, 2.0), 10000.0), 1.0)) + text(v5)) if (round_half_up(v3, 2.0) >= 10000.0) else round_half_up(round_half_up(v3, 2.0), 0.0)))))) + text(v6))) + text(v7))) + text(v8))) + text(v9))) + text(v10))) + text(v11)) if every(after(v1, 0.0), (not before((3.0 * number(v10)), v1))) else (text((text((text((text(v2) + text((((text(round_half_up(divide(round_half_up(v3, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v3, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v3, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v3, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v3, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v3, 2.0) >= 1000.0) else round_half_up(round_half_up(v3, 2.0), 0.0)))) if equal(v4, 'en') else ((text(round_half_up(divide(round_half_up(v3, 2.0), 10000.0), 1.0)) + text(v5)) if (round_half_up(v3, 2.0) >= 10000.0) else round_half_up(round_half_up(v3, 2.0), 0.0)))))) + text(v6))) + text(v12))) + text((text(v13) + text((v14 if equal(v13, 1.0) else v15)))))))


@single
def overview_tile_today_label(env):
    v0 = env.cell('plan_day')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    v9 = env.words(('–', '–', '–'))
    v10 = env.cell('as_of')
    v11 = env.words(('Today', '今天', '今天'))
    v12 = env.words((': done of planned', '：完成 / 已排', '：完成 / 已排'))
    return (text(((((text((text((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0)))) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v8, 'en') else (text((text((text((text(month(v0)) + text('月'))) + text(day(v0)))) + text('日 '))) + text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else v9) if every(every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))), (not equal(v0, v10))) else v11)) + text(v12))


@single
def overview_tile_today(env):
    v0 = env.words(('–', '–', '–'))
    v1 = env.cell('overview.planned')
    v2 = env.cell('overview.done')
    v3 = env.words((' of ', ' / ', ' / '))
    return (v0 if equal(v1, 0.0) else (text((text(v2) + text(v3))) + text(v1)))


@single
def overview_tile_today_note(env):
    v0 = env.code('do.visit')
    v1 = env.words((' visit, ', ' 次拜访，', ' 次拜訪，'))
    v2 = env.words((' visits, ', ' 次拜访，', ' 次拜訪，'))
    v3 = env.code('do.call')
    v4 = env.code('do.chat')
    v5 = env.words((' call', ' 个电话', ' 通電話'))
    v6 = env.words((' calls', ' 个电话', ' 通電話'))
    return (text((text(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v0))) + text((v1 if equal(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v0)), 1.0) else v2)))) + text((text((count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v3)) + count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v4)))) + text((v5 if equal((count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v3)) + count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v4))), 1.0) else v6)))))


@single
def overview_tile_soon(env):
    v0 = env.cell('overview.soon')
    return v0


@single
def overview_tile_soon_note(env):
    v0 = env.cell('overview.soon_cards')
    v1 = env.words((' card; ', ' 张卡；', ' 張卡；'))
    v2 = env.words((' cards; ', ' 张卡；', ' 張卡；'))
    v3 = env.words(('', '30 天内 ', '30 天內 '))
    v4 = env.cell('overview.due.30.amount')
    v5 = env.cell('lang')
    v6 = env.words(('', '万', '萬'))
    v7 = env.words((' within 30', '', ''))
    return (text((text((text((text(v0) + text((v1 if equal(v0, 1.0) else v2)))) + text(v3))) + text((((text(round_half_up(divide(round_half_up(v4, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v4, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v4, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v4, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v4, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v4, 2.0) >= 1000.0) else round_half_up(round_half_up(v4, 2.0), 0.0)))) if equal(v5, 'en') else ((text(round_half_up(divide(round_half_up(v4, 2.0), 10000.0), 1.0)) + text(v6)) if (round_half_up(v4, 2.0) >= 10000.0) else round_half_up(round_half_up(v4, 2.0), 0.0)))))) + text(v7))


@single
def overview_tile_never_label_highlight(env):
    v0 = env.cell('overview.never')
    v1 = env.cell('overview.cards')
    return every(after(v0, 0.0), every(after(v1, 0.0), (not before((3.0 * number(v0)), v1))))


@single
def overview_tile_never(env):
    v0 = env.cell('overview.never')
    return v0


@single
def overview_tile_never_highlight(env):
    v0 = env.cell('overview.never')
    v1 = env.cell('overview.cards')
    return every(after(v0, 0.0), every(after(v1, 0.0), (not before((3.0 * number(v0)), v1))))


@single
def overview_tile_never_note(env):
    v0 = env.cell('overview.cards')
    v1 = env.cell('overview.never')
    v2 = env.cell('overview.never_share')
    v3 = env.words(('% of ', '%，共 ', '%，共 '))
    v4 = env.words((' card', ' 张卡', ' 張卡'))
    v5 = env.words((' cards', ' 张卡', ' 張卡'))
    return (text((text((text(('! ' if every(after(v0, 0.0), (not before((3.0 * number(v1)), v0))) else '')) + text(v2))) + text(v3))) + text((text(v0) + text((v4 if equal(v0, 1.0) else v5)))))


@single
def overview_tile_never_note_highlight(env):
    v0 = env.cell('overview.never')
    v1 = env.cell('overview.cards')
    return every(after(v0, 0.0), every(after(v1, 0.0), (not before((3.0 * number(v0)), v1))))


@single
def overview_tile_known_label_highlight(env):
    v0 = env.cell('overview.cards')
    v1 = env.cell('overview.known')
    v2 = env.cell('known_sure')
    return every(after(v0, 0.0), before(v1, v2))


@single
def overview_tile_known(env):
    v0 = env.cell('overview.known')
    return divide(number(v0), 100.0)


@single
def overview_tile_known_highlight(env):
    v0 = env.cell('overview.cards')
    v1 = env.cell('overview.known')
    v2 = env.cell('known_sure')
    return every(after(v0, 0.0), before(v1, v2))


@single
def overview_tile_known_note(env):
    v0 = env.cell('overview.cards')
    v1 = env.cell('overview.known')
    v2 = env.cell('known_sure')
    v3 = env.words(('% needed to judge', '% 才好判断', '% 才好判斷'))
    return (text((text(('! ' if every(after(v0, 0.0), before(v1, v2)) else '')) + text(v2))) + text(v3))


@single
def overview_tile_known_note_highlight(env):
    v0 = env.cell('overview.cards')
    v1 = env.cell('overview.known')
    v2 = env.cell('known_sure')
    return every(after(v0, 0.0), before(v1, v2))


@single
def overview_funnel_says(env):
    v0 = env.cell('overview.never')
    v1 = env.words((' of ', ' / ', ' / '))
    v2 = env.cell('overview.cards')
    v3 = env.words((' are leads never called; ', ' 是从未联系的新客户；', ' 是從未聯絡的新客戶；'))
    v4 = env.cell('overview.focus')
    v5 = env.words((' ready to close.', ' 张可以成交。', ' 張可以成交。'))
    return (text((text((text((text((text(v0) + text(v1))) + text(v2))) + text(v3))) + text(v4))) + text(v5))


@single
def overview_days_says(env):
    v0 = env.words(('Nothing is logged yet: the log begins with the next ranking.', '还没有记录：从下次排表开始。', '尚無紀錄：從下次排表開始。'))
    v1 = env.cell('overview.log_from')
    v2 = env.words(('Nothing was planned.', '没有排表。', '沒有排表。'))
    v3 = env.cell('overview.planned10')
    v4 = env.words(('Up to yesterday ', '截至昨天 ', '截至昨天 '))
    v5 = env.cell('overview.done10')
    v6 = env.words((' of ', ' / ', ' / '))
    v7 = env.words((' rows done (', ' 行已完成（', ' 筆已完成（'))
    v8 = env.words((')', '）', '）'))
    return (v0 if equal(v1, 0.0) else (v2 if equal(v3, 0.0) else (text((text((text((text((text((text(v4) + text(v5))) + text(v6))) + text(v3))) + text(v7))) + text((text(round_half_up(divide((100.0 * number(v5)), number(v3)), 0.0)) + text('%'))))) + text(v8))))


@single
def overview_weeks_says(env):
    v0 = env.words(('Last week ', '上周 ', '上週 '))
    v1 = env.cell('overview.week12.reached')
    v2 = env.words((' reached', ' 个', ' 個'))
    v3 = env.words((': the best of twelve', '，12 周最好', '，12 週最好'))
    v4 = env.cell('overview.best')
    v5 = env.words(('; usual ', '；平时每周 ', '；平時每週 '))
    v6 = env.cell('overview.usual')
    v7 = env.words(('', ' 个', ' 個'))
    return ((text((text((text(v0) + text(v1))) + text(v2))) + text(v3)) if every(after(v1, v4), after(v1, 0.0)) else (text((text((text(v0) + text(v1))) + text(v2))) + text((text((text(v5) + text(v6))) + text(v7)))))


@single
def overview_ten_note(env):
    v0 = env.words(('reached ', '接通率 ', '接通率 '))
    v1 = env.cell('overview.reached10')
    v2 = env.cell('overview.tried10')
    v3 = env.words(('; promises kept: ', '；兑现承诺 ', '；兌現承諾 '))
    v4 = env.cell('overview.kept10')
    v5 = env.words((' of ', ' / ', ' / '))
    v6 = env.cell('overview.due10')
    return (text((text((text((text((text(v0) + text(if_error(lambda: (text(round_half_up(divide((100.0 * number(v1)), number(v2)), 0.0)) + text('%')), lambda: '–')))) + text(v3))) + text(v4))) + text(v5))) + text(v6))


@single
def overview_ten_head_day1(env):
    v0 = env.cell('overview.day1.label')
    return v0


@single
def overview_ten_head_day2(env):
    v0 = env.cell('overview.day2.label')
    return v0


@single
def overview_ten_head_day3(env):
    v0 = env.cell('overview.day3.label')
    return v0


@single
def overview_ten_head_day4(env):
    v0 = env.cell('overview.day4.label')
    return v0


@single
def overview_ten_head_day5(env):
    v0 = env.cell('overview.day5.label')
    return v0


@single
def overview_ten_head_day6(env):
    v0 = env.cell('overview.day6.label')
    return v0


@single
def overview_ten_head_day7(env):
    v0 = env.cell('overview.day7.label')
    return v0


@single
def overview_ten_head_day8(env):
    v0 = env.cell('overview.day8.label')
    return v0


@single
def overview_ten_head_day9(env):
    v0 = env.cell('overview.day9.label')
    return v0


@single
def overview_ten_head_day10(env):
    v0 = env.cell('overview.day10.label')
    return v0


@single
def overview_ten_planned_day1(env):
    v0 = env.cell('overview.day1.planned')
    return v0


@single
def overview_ten_planned_day2(env):
    v0 = env.cell('overview.day2.planned')
    return v0


@single
def overview_ten_planned_day3(env):
    v0 = env.cell('overview.day3.planned')
    return v0


@single
def overview_ten_planned_day4(env):
    v0 = env.cell('overview.day4.planned')
    return v0


@single
def overview_ten_planned_day5(env):
    v0 = env.cell('overview.day5.planned')
    return v0


@single
def overview_ten_planned_day6(env):
    v0 = env.cell('overview.day6.planned')
    return v0


@single
def overview_ten_planned_day7(env):
    v0 = env.cell('overview.day7.planned')
    return v0


@single
def overview_ten_planned_day8(env):
    v0 = env.cell('overview.day8.planned')
    return v0


@single
def overview_ten_planned_day9(env):
    v0 = env.cell('overview.day9.planned')
    return v0


@single
def overview_ten_planned_day10(env):
    v0 = env.cell('overview.day10.planned')
    return v0


@single
def overview_ten_done_day1(env):
    v0 = env.cell('overview.day1.done')
    return v0


@single
def overview_ten_done_day2(env):
    v0 = env.cell('overview.day2.done')
    return v0


@single
def overview_ten_done_day3(env):
    v0 = env.cell('overview.day3.done')
    return v0


@single
def overview_ten_done_day4(env):
    v0 = env.cell('overview.day4.done')
    return v0


@single
def overview_ten_done_day5(env):
    v0 = env.cell('overview.day5.done')
    return v0


@single
def overview_ten_done_day6(env):
    v0 = env.cell('overview.day6.done')
    return v0


@single
def overview_ten_done_day7(env):
    v0 = env.cell('overview.day7.done')
    return v0


@single
def overview_ten_done_day8(env):
    v0 = env.cell('overview.day8.done')
    return v0


@single
def overview_ten_done_day9(env):
    v0 = env.cell('overview.day9.done')
    return v0


@single
def overview_ten_done_day10(env):
    v0 = env.cell('overview.day10.done')
    return v0


@single
def overview_ten_reached_day1(env):
    v0 = env.cell('overview.day1.reached')
    return v0


@single
def overview_ten_reached_day2(env):
    v0 = env.cell('overview.day2.reached')
    return v0


@single
def overview_ten_reached_day3(env):
    v0 = env.cell('overview.day3.reached')
    return v0


@single
def overview_ten_reached_day4(env):
    v0 = env.cell('overview.day4.reached')
    return v0


@single
def overview_ten_reached_day5(env):
    v0 = env.cell('overview.day5.reached')
    return v0


@single
def overview_ten_reached_day6(env):
    v0 = env.cell('overview.day6.reached')
    return v0


@single
def overview_ten_reached_day7(env):
    v0 = env.cell('overview.day7.reached')
    return v0


@single
def overview_ten_reached_day8(env):
    v0 = env.cell('overview.day8.reached')
    return v0


@single
def overview_ten_reached_day9(env):
    v0 = env.cell('overview.day9.reached')
    return v0


@single
def overview_ten_reached_day10(env):
    v0 = env.cell('overview.day10.reached')
    return v0


@single
def overview_ten_rate_day1(env):
    v0 = env.cell('overview.day1.reached')
    v1 = env.cell('overview.day1.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_rate_day2(env):
    v0 = env.cell('overview.day2.reached')
    v1 = env.cell('overview.day2.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_rate_day3(env):
    v0 = env.cell('overview.day3.reached')
    v1 = env.cell('overview.day3.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_rate_day4(env):
    v0 = env.cell('overview.day4.reached')
    v1 = env.cell('overview.day4.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_rate_day5(env):
    v0 = env.cell('overview.day5.reached')
    v1 = env.cell('overview.day5.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_rate_day6(env):
    v0 = env.cell('overview.day6.reached')
    v1 = env.cell('overview.day6.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_rate_day7(env):
    v0 = env.cell('overview.day7.reached')
    v1 = env.cell('overview.day7.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_rate_day8(env):
    v0 = env.cell('overview.day8.reached')
    v1 = env.cell('overview.day8.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_rate_day9(env):
    v0 = env.cell('overview.day9.reached')
    v1 = env.cell('overview.day9.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_rate_day10(env):
    v0 = env.cell('overview.day10.reached')
    v1 = env.cell('overview.day10.tried')
    return if_error(lambda: divide(number(v0), number(v1)), lambda: '')


@single
def overview_ten_promises_day1(env):
    v0 = env.cell('overview.day1.due')
    v1 = env.cell('overview.day1.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_ten_promises_day2(env):
    v0 = env.cell('overview.day2.due')
    v1 = env.cell('overview.day2.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_ten_promises_day3(env):
    v0 = env.cell('overview.day3.due')
    v1 = env.cell('overview.day3.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_ten_promises_day4(env):
    v0 = env.cell('overview.day4.due')
    v1 = env.cell('overview.day4.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_ten_promises_day5(env):
    v0 = env.cell('overview.day5.due')
    v1 = env.cell('overview.day5.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_ten_promises_day6(env):
    v0 = env.cell('overview.day6.due')
    v1 = env.cell('overview.day6.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_ten_promises_day7(env):
    v0 = env.cell('overview.day7.due')
    v1 = env.cell('overview.day7.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_ten_promises_day8(env):
    v0 = env.cell('overview.day8.due')
    v1 = env.cell('overview.day8.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_ten_promises_day9(env):
    v0 = env.cell('overview.day9.due')
    v1 = env.cell('overview.day9.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_ten_promises_day10(env):
    v0 = env.cell('overview.day10.due')
    v1 = env.cell('overview.day10.kept')
    return ('' if blank(v0) else (text((text(v1) + text(' / '))) + text(v0)))


@single
def overview_matrix_head_cards_a(env):
    v0 = env.code('grade.a')
    return v0


@single
def overview_matrix_head_cards_b(env):
    v0 = env.code('grade.b')
    return v0


@single
def overview_matrix_head_cards_c(env):
    v0 = env.code('grade.c')
    return v0


@single
def overview_matrix_focus(env):
    v0 = env.code('verdict.focus')
    return v0


@single
def overview_matrix_focus_cards_a(env):
    v0 = env.code('verdict.focus')
    v1 = env.code('grade.a')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_focus_cards_b(env):
    v0 = env.code('verdict.focus')
    v1 = env.code('grade.b')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_focus_cards_c(env):
    v0 = env.code('verdict.focus')
    v1 = env.code('grade.c')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_focus_cards_total(env):
    v0 = env.code('verdict.focus')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0))


@single
def overview_matrix_focus_amount_total(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.code('verdict.focus')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v1)) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v1), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v1), env.mask('customers', 'verdict', 'told', v3)))


@single
def overview_matrix_follow(env):
    v0 = env.code('verdict.follow')
    return v0


@single
def overview_matrix_follow_cards_a(env):
    v0 = env.code('verdict.follow')
    v1 = env.code('grade.a')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_follow_cards_b(env):
    v0 = env.code('verdict.follow')
    v1 = env.code('grade.b')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_follow_cards_c(env):
    v0 = env.code('verdict.follow')
    v1 = env.code('grade.c')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_follow_cards_total(env):
    v0 = env.code('verdict.follow')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0))


@single
def overview_matrix_follow_amount_total(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.code('verdict.follow')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v1)) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v1), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v1), env.mask('customers', 'verdict', 'told', v3)))


@single
def overview_matrix_nurture(env):
    v0 = env.code('verdict.nurture')
    return v0


@single
def overview_matrix_nurture_cards_a(env):
    v0 = env.code('verdict.nurture')
    v1 = env.code('grade.a')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_nurture_cards_b(env):
    v0 = env.code('verdict.nurture')
    v1 = env.code('grade.b')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_nurture_cards_c(env):
    v0 = env.code('verdict.nurture')
    v1 = env.code('grade.c')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_nurture_cards_total(env):
    v0 = env.code('verdict.nurture')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0))


@single
def overview_matrix_nurture_amount_total(env):
    return ''


@single
def overview_matrix_drop(env):
    v0 = env.code('verdict.drop')
    return v0


@single
def overview_matrix_drop_cards_a(env):
    v0 = env.code('verdict.drop')
    v1 = env.code('grade.a')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_drop_cards_b(env):
    v0 = env.code('verdict.drop')
    v1 = env.code('grade.b')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_drop_cards_c(env):
    v0 = env.code('verdict.drop')
    v1 = env.code('grade.c')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'grade', 'told', v1))


@single
def overview_matrix_drop_cards_total(env):
    v0 = env.code('verdict.drop')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0))


@single
def overview_matrix_drop_amount_total(env):
    return ''


@single
def overview_matrix_total_cards_a(env):
    v0 = env.code('grade.a')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'grade', 'told', v0))


@single
def overview_matrix_total_cards_b(env):
    v0 = env.code('grade.b')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'grade', 'told', v0))


@single
def overview_matrix_total_cards_c(env):
    v0 = env.code('grade.c')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'grade', 'told', v0))


@single
def overview_matrix_total_cards_total(env):
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''))


@single
def overview_matrix_total_amount_total(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.code('verdict.drop')
    v2 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', '')) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v1))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v2)))


@single
def overview_verdicts_says(env):
    v0 = env.cell('overview.matrix.total.cards.total')
    v1 = env.cell('overview.matrix.drop.cards.total')
    v2 = env.words(('% are dropped.', '% 已放弃。', '% 已放棄。'))
    return ('' if equal(v0, 0.0) else (text(round_half_up(divide((100.0 * number(v1)), number(v0)), 0.0)) + text(v2)))


@single
def overview_months_says(env):
    v0 = env.cell('overview.months.passed.open')
    v1 = env.cell('lang')
    v2 = env.words(('', '万', '萬'))
    v3 = env.words((' is past its date', ' 已过预计日', ' 已過預計日'))
    v4 = env.words(('None is past its date', '没有过期的', '沒有過期的'))
    v5 = env.words(('; ', '；', '；'))
    v6 = env.cell('overview.open')
    v7 = env.cell('overview.months.1.open')
    v8 = env.cell('overview.months.2.open')
    v9 = env.cell('overview.months.3.open')
    v10 = env.cell('overview.months.later.open')
    v11 = env.words((' has no date.', ' 未定日期。', ' 未定日期。'))
    v12 = env.words(('.', '。', '。'))
    v13 = env.words((' Won: ', '已成交 ', '已成交 '))
    v14 = env.cell('overview.won')
    v15 = env.words((', ', ' 张，', ' 張，'))
    v16 = env.cell('overview.won_amount')
    return (text((text(((text((((text(round_half_up(divide(round_half_up(v0, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v0, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v0, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v0, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v0, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v0, 2.0) >= 1000.0) else round_half_up(round_half_up(v0, 2.0), 0.0)))) if equal(v1, 'en') else ((text(round_half_up(divide(round_half_up(v0, 2.0), 10000.0), 1.0)) + text(v2)) if (round_half_up(v0, 2.0) >= 10000.0) else round_half_up(round_half_up(v0, 2.0), 0.0)))) + text(v3)) if after(v0, 0.0) else v4)) + text(((text((text(v5) + text((((text(round_half_up(divide(round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0) >= 1000.0) else round_half_up(round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0), 0.0)))) if equal(v1, 'en') else ((text(round_half_up(divide(round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0), 10000.0), 1.0)) + text(v2)) if (round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0) >= 10000.0) else round_half_up(round_half_up(round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0), 2.0), 0.0)))))) + text(v11)) if (round_half_up((number(v6) - total(v0, v7, v8, v9, v10)), 2.0) > 0.0) else v12)))) + text(((text((text((text((text(v13) + text(v14))) + text(v15))) + text((((text(round_half_up(divide(round_half_up(v16, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v16, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v16, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v16, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v16, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v16, 2.0) >= 1000.0) else round_half_up(round_half_up(v16, 2.0), 0.0)))) if equal(v1, 'en') else ((text(round_half_up(divide(round_half_up(v16, 2.0), 10000.0), 1.0)) + text(v2)) if (round_half_up(v16, 2.0) >= 10000.0) else round_half_up(round_half_up(v16, 2.0), 0.0)))))) + text(v12)) if after(v14, 0.0) else '')))


@single
def overview_promises(env):
    v0 = env.cell('as_of')
    v1 = env.cell('plan_day')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return (((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v2), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v3), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)))) - ((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', '')) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v2), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', ''))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v3), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', ''))))


@single
def overview_promises_highlight(env):
    v0 = env.cell('overview.promises')
    return after(v0, 0.0)


@single
def overview_promises_words(env):
    v0 = env.cell('overview.promises')
    v1 = env.words(('promise due or overdue', '项承诺到期或逾期', '項承諾到期或逾期'))
    v2 = env.words(('promises due or overdue', '项承诺到期或逾期', '項承諾到期或逾期'))
    return (text(('! ' if after(v0, 0.0) else '')) + text((v1 if equal(v0, 1.0) else v2)))


@single
def overview_potential(env):
    v0 = env.cell('as_of')
    return (count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'potential_from', '<=', v0)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'potential_from', '<=', v0), env.mask('customers', 'next_on', '>', v0)))


@single
def overview_potential_highlight(env):
    v0 = env.cell('overview.potential')
    return after(v0, 0.0)


@single
def overview_potential_words(env):
    v0 = env.cell('overview.potential')
    v1 = env.words(('potential key account without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v2 = env.words(('potential key accounts without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    return (text(('! ' if after(v0, 0.0) else '')) + text((v1 if equal(v0, 1.0) else v2)))


@single
def overview_silent(env):
    v0 = env.cell('as_of')
    return (count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'face', 'text', ''), env.mask('customers', 'approved_on', '>=', 61.0), env.mask('customers', 'next_contact', '<', v0)) + count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'face', 'text', ''), env.mask('customers', 'approved_on', '>=', 61.0), env.mask('customers', 'last_contact', 'blank', '')))


@single
def overview_silent_highlight(env):
    v0 = env.cell('overview.silent')
    return after(v0, 0.0)


@single
def overview_silent_words(env):
    v0 = env.cell('overview.silent')
    v1 = env.words(('key account silent too long', '个关键客户久未联系', '位關鍵客戶久未聯絡'))
    v2 = env.words(('key accounts silent too long', '个关键客户久未联系', '位關鍵客戶久未聯絡'))
    return (text(('! ' if after(v0, 0.0) else '')) + text((v1 if equal(v0, 1.0) else v2)))


@single
def overview_tidied(env):
    v0 = env.cell('last_tidied')
    v1 = env.cell('as_of')
    v2 = env.cell('tidied_before')
    return ((1.0 if (not before(v0, (number(v1) - 6.0))) else 0.0) + (1.0 if (not before(v2, (number(v1) - 6.0))) else 0.0))


@single
def overview_tidied_highlight(env):
    v0 = env.cell('overview.cards')
    v1 = env.cell('overview.tidied')
    return every(after(v0, 0.0), before(v1, 2.0))


@single
def overview_tidied_words(env):
    v0 = env.cell('overview.cards')
    v1 = env.cell('overview.tidied')
    v2 = env.words(('time re-graded in 7 days; two wanted', '次重新定级（7 天内），应为两次', '次重新定級（7 天內），應為兩次'))
    v3 = env.words(('times re-graded in 7 days; two wanted', '次重新定级（7 天内），应为两次', '次重新定級（7 天內），應為兩次'))
    return (text(('! ' if every(after(v0, 0.0), before(v1, 2.0)) else '')) + text((v2 if equal(v1, 1.0) else v3)))


@single
def overview_vetoed(env):
    return count_masks(env.mask('qualify', 'id', 'text', ''), env.mask('qualify', 'veto_slot', '>', 0.0))


@single
def overview_vetoed_words(env):
    v0 = env.words(('card with a veto', '张卡一票否决', '張卡一票否決'))
    v1 = env.cell('overview.vetoed')
    v2 = env.words(('cards with a veto', '张卡一票否决', '張卡一票否決'))
    return (v0 if equal(v1, 1.0) else v2)


@single
def overview_dropped_note(env):
    v0 = env.cell('overview.matrix.drop.cards.total')
    v1 = env.words((' card', ' 张卡', ' 張卡'))
    v2 = env.words((' cards', ' 张卡', ' 張卡'))
    return (text(v0) + text((v1 if equal(v0, 1.0) else v2)))


@single
def overview_dropped1_name(env):
    v0 = env.cell('overview.dropped1.row')
    v1 = env.column('customers', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_dropped1_reason(env):
    v0 = env.cell('overview.dropped1.row')
    v1 = env.column('customers', 'qualify_row')
    v2 = env.column('qualify', 'reason')
    return ('' if equal(v0, 0.0) else ('' if equal(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else ('' if blank(item(v2, ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else item(v2, ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))))


@single
def overview_dropped2_name(env):
    v0 = env.cell('overview.dropped2.row')
    v1 = env.column('customers', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_dropped2_reason(env):
    v0 = env.cell('overview.dropped2.row')
    v1 = env.column('customers', 'qualify_row')
    v2 = env.column('qualify', 'reason')
    return ('' if equal(v0, 0.0) else ('' if equal(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else ('' if blank(item(v2, ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else item(v2, ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))))


@single
def overview_dropped3_name(env):
    v0 = env.cell('overview.dropped3.row')
    v1 = env.column('customers', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_dropped3_reason(env):
    v0 = env.cell('overview.dropped3.row')
    v1 = env.column('customers', 'qualify_row')
    v2 = env.column('qualify', 'reason')
    return ('' if equal(v0, 0.0) else ('' if equal(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else ('' if blank(item(v2, ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else item(v2, ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))))


@single
def overview_dropped4_name(env):
    v0 = env.cell('overview.dropped4.row')
    v1 = env.column('customers', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_dropped4_reason(env):
    v0 = env.cell('overview.dropped4.row')
    v1 = env.column('customers', 'qualify_row')
    v2 = env.column('qualify', 'reason')
    return ('' if equal(v0, 0.0) else ('' if equal(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else ('' if blank(item(v2, ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else item(v2, ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))))


@single
def overview_top1_place(env):
    v0 = env.cell('overview.top1.row')
    v1 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text(1.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def overview_top1_name(env):
    v0 = env.cell('overview.top1.row')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top1_area(env):
    v0 = env.cell('overview.top1.row')
    v1 = env.column('visits', 'area')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top1_priority(env):
    v0 = env.cell('overview.top1.row')
    v1 = env.column('visits', 'priority')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top1_why(env):
    v0 = env.cell('overview.top1.row')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top1_score(env):
    v0 = env.cell('overview.top1.row')
    v1 = env.column('visits', 'score')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top2_place(env):
    v0 = env.cell('overview.top2.row')
    v1 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text(2.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def overview_top2_name(env):
    v0 = env.cell('overview.top2.row')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top2_area(env):
    v0 = env.cell('overview.top2.row')
    v1 = env.column('visits', 'area')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top2_priority(env):
    v0 = env.cell('overview.top2.row')
    v1 = env.column('visits', 'priority')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top2_why(env):
    v0 = env.cell('overview.top2.row')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top2_score(env):
    v0 = env.cell('overview.top2.row')
    v1 = env.column('visits', 'score')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top3_place(env):
    v0 = env.cell('overview.top3.row')
    v1 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text(3.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def overview_top3_name(env):
    v0 = env.cell('overview.top3.row')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top3_area(env):
    v0 = env.cell('overview.top3.row')
    v1 = env.column('visits', 'area')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top3_priority(env):
    v0 = env.cell('overview.top3.row')
    v1 = env.column('visits', 'priority')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top3_why(env):
    v0 = env.cell('overview.top3.row')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top3_score(env):
    v0 = env.cell('overview.top3.row')
    v1 = env.column('visits', 'score')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top4_place(env):
    v0 = env.cell('overview.top4.row')
    v1 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text(4.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def overview_top4_name(env):
    v0 = env.cell('overview.top4.row')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top4_area(env):
    v0 = env.cell('overview.top4.row')
    v1 = env.column('visits', 'area')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top4_priority(env):
    v0 = env.cell('overview.top4.row')
    v1 = env.column('visits', 'priority')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top4_why(env):
    v0 = env.cell('overview.top4.row')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top4_score(env):
    v0 = env.cell('overview.top4.row')
    v1 = env.column('visits', 'score')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top5_place(env):
    v0 = env.cell('overview.top5.row')
    v1 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text(5.0) + text('  '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))))


@single
def overview_top5_name(env):
    v0 = env.cell('overview.top5.row')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top5_area(env):
    v0 = env.cell('overview.top5.row')
    v1 = env.column('visits', 'area')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top5_priority(env):
    v0 = env.cell('overview.top5.row')
    v1 = env.column('visits', 'priority')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top5_why(env):
    v0 = env.cell('overview.top5.row')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_top5_score(env):
    v0 = env.cell('overview.top5.row')
    v1 = env.column('visits', 'score')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def overview_planned(env):
    return count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0))


@single
def overview_done(env):
    return (count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0)) - count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'returned', 'blank', ''), env.mask('visits', 'place', '>', 0.0)))


@single
def overview_never(env):
    return (count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', 'blank', '')) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', 'blank', ''), env.mask('customers', 'calls', '>', 0.0)))


@single
def overview_never_share(env):
    v0 = env.cell('overview.never')
    v1 = env.cell('overview.cards')
    return if_error(lambda: round_half_up(divide((100.0 * number(v0)), number(v1)), 0.0), lambda: 0.0)


@single
def overview_known(env):
    v0 = env.column('qualify', 'known')
    return if_error(lambda: round_half_up(mean_masked(v0, env.mask('qualify', 'id', 'text', '')), 0.0), lambda: 0.0)


@single
def overview_soon(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (number(v1) + 90.0))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (number(v1) + 90.0)), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (number(v1) + 90.0)), env.mask('customers', 'verdict', 'told', v3)))


@single
def overview_due_30_amount(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (number(v1) + 30.0))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (number(v1) + 30.0)), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (number(v1) + 30.0)), env.mask('customers', 'verdict', 'told', v3)))


@single
def overview_open(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.code('verdict.drop')
    v2 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', '')) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v1))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v2)))


@single
def overview_won(env):
    v0 = env.code('outcome.won')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v0))


@single
def overview_won_amount(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.code('outcome.won')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v1))


@single
def overview_soon_cards(env):
    v0 = env.cell('as_of')
    v1 = env.code('verdict.drop')
    v2 = env.code('verdict.nurture')
    return ((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v0), env.mask('customers', 'expected_on', '<=', (number(v0) + 90.0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v0), env.mask('customers', 'expected_on', '<=', (number(v0) + 90.0)), env.mask('customers', 'verdict', 'told', v1))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v0), env.mask('customers', 'expected_on', '<=', (number(v0) + 90.0)), env.mask('customers', 'verdict', 'told', v2)))


@single
def overview_dropped1_row(env):
    v0 = env.column('customers', 'verdict')
    v1 = env.code('verdict.drop')
    return last_row(v0, v1, 10000000.0)


@single
def overview_dropped2_row(env):
    v0 = env.cell('overview.dropped1.row')
    v1 = env.column('customers', 'verdict')
    v2 = env.code('verdict.drop')
    return (0.0 if equal(v0, 0.0) else last_row(v1, v2, v0))


@single
def overview_dropped3_row(env):
    v0 = env.cell('overview.dropped2.row')
    v1 = env.column('customers', 'verdict')
    v2 = env.code('verdict.drop')
    return (0.0 if equal(v0, 0.0) else last_row(v1, v2, v0))


@single
def overview_dropped4_row(env):
    v0 = env.cell('overview.dropped3.row')
    v1 = env.column('customers', 'verdict')
    v2 = env.code('verdict.drop')
    return (0.0 if equal(v0, 0.0) else last_row(v1, v2, v0))


@single
def overview_top1_row(env):
    v0 = env.column('visits', 'place')
    return if_error(lambda: match(1.0, v0), lambda: 0.0)


@single
def overview_top2_row(env):
    v0 = env.column('visits', 'place')
    return if_error(lambda: match(2.0, v0), lambda: 0.0)


@single
def overview_top3_row(env):
    v0 = env.column('visits', 'place')
    return if_error(lambda: match(3.0, v0), lambda: 0.0)


@single
def overview_top4_row(env):
    v0 = env.column('visits', 'place')
    return if_error(lambda: match(4.0, v0), lambda: 0.0)


@single
def overview_top5_row(env):
    v0 = env.column('visits', 'place')
    return if_error(lambda: match(5.0, v0), lambda: 0.0)


@single
def overview_cards_label(env):
    v0 = env.words(('Open cards', '未结客户卡', '未結客戶卡'))
    return v0


@single
def overview_met_label(env):
    v0 = env.words(('Reached or bought', '已接通或下单', '已接通或下單'))
    return v0


@single
def overview_kept_label(env):
    v0 = env.words(('Not dropped', '未放弃', '未放棄'))
    return v0


@single
def overview_follow_label(env):
    v0 = env.words(('Follow up', '跟进以上', '跟進以上'))
    return v0


@single
def overview_focus_label(env):
    v0 = env.words(('Focus', '重点', '重點'))
    return v0


@single
def overview_cards(env):
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''))


@single
def overview_met(env):
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', '>=', 61.0))


@single
def overview_kept(env):
    v0 = env.code('verdict.drop')
    return (count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', '>=', 61.0)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', '>=', 61.0), env.mask('customers', 'verdict', 'told', v0)))


@single
def overview_follow(env):
    v0 = env.code('verdict.follow')
    v1 = env.code('verdict.focus')
    return (count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', '>=', 61.0), env.mask('customers', 'verdict', 'told', v0)) + count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', '>=', 61.0), env.mask('customers', 'verdict', 'told', v1)))


@single
def overview_focus(env):
    v0 = env.code('verdict.focus')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', '>=', 61.0), env.mask('customers', 'verdict', 'told', v0))


@single
def overview_months_passed_label(env):
    v0 = env.words(('overdue', '已过', '已過'))
    v1 = env.cell('overview.months.passed.open')
    v2 = env.cell('lang')
    v3 = env.words(('', '万', '萬'))
    return ((text((text(v0) + text('\n'))) + text(((((text(round_half_up(divide(round_half_up(v1, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v1, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v1, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v1, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v1, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v1, 2.0) >= 1000.0) else round_half_up(round_half_up(v1, 2.0), 0.0)))) if equal(v2, 'en') else ((text(round_half_up(divide(round_half_up(v1, 2.0), 10000.0), 1.0)) + text(v3)) if (round_half_up(v1, 2.0) >= 10000.0) else round_half_up(round_half_up(v1, 2.0), 0.0))) if equal(v2, 'en') else round_half_up(divide(number(v1), 10000.0), 1.0)))) if after(v1, 0.0) else v0)


@single
def overview_months_1_label(env):
    v0 = env.cell('as_of')
    v1 = env.cell('lang')
    v2 = env.cell('overview.months.1.open')
    v3 = env.words(('', '万', '萬'))
    return ((text((text((choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec') if equal(v1, 'en') else (text(month(v0)) + text('月')))) + text('\n'))) + text(((((text(round_half_up(divide(round_half_up(v2, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v2, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v2, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v2, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v2, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v2, 2.0) >= 1000.0) else round_half_up(round_half_up(v2, 2.0), 0.0)))) if equal(v1, 'en') else ((text(round_half_up(divide(round_half_up(v2, 2.0), 10000.0), 1.0)) + text(v3)) if (round_half_up(v2, 2.0) >= 10000.0) else round_half_up(round_half_up(v2, 2.0), 0.0))) if equal(v1, 'en') else round_half_up(divide(number(v2), 10000.0), 1.0)))) if after(v2, 0.0) else (choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec') if equal(v1, 'en') else (text(month(v0)) + text('月'))))


@single
def overview_months_2_label(env):
    v0 = env.cell('as_of')
    v1 = env.cell('lang')
    v2 = env.cell('overview.months.2.open')
    v3 = env.words(('', '万', '萬'))
    return ((text((text((choose(month(later_month(((number(v0) - day(v0)) + 1.0), 1.0)), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec') if equal(v1, 'en') else (text(month(later_month(((number(v0) - day(v0)) + 1.0), 1.0))) + text('月')))) + text('\n'))) + text(((((text(round_half_up(divide(round_half_up(v2, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v2, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v2, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v2, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v2, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v2, 2.0) >= 1000.0) else round_half_up(round_half_up(v2, 2.0), 0.0)))) if equal(v1, 'en') else ((text(round_half_up(divide(round_half_up(v2, 2.0), 10000.0), 1.0)) + text(v3)) if (round_half_up(v2, 2.0) >= 10000.0) else round_half_up(round_half_up(v2, 2.0), 0.0))) if equal(v1, 'en') else round_half_up(divide(number(v2), 10000.0), 1.0)))) if after(v2, 0.0) else (choose(month(later_month(((number(v0) - day(v0)) + 1.0), 1.0)), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec') if equal(v1, 'en') else (text(month(later_month(((number(v0) - day(v0)) + 1.0), 1.0))) + text('月'))))


@single
def overview_months_3_label(env):
    v0 = env.cell('as_of')
    v1 = env.cell('lang')
    v2 = env.cell('overview.months.3.open')
    v3 = env.words(('', '万', '萬'))
    return ((text((text((choose(month(later_month(((number(v0) - day(v0)) + 1.0), 2.0)), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec') if equal(v1, 'en') else (text(month(later_month(((number(v0) - day(v0)) + 1.0), 2.0))) + text('月')))) + text('\n'))) + text(((((text(round_half_up(divide(round_half_up(v2, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v2, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v2, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v2, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v2, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v2, 2.0) >= 1000.0) else round_half_up(round_half_up(v2, 2.0), 0.0)))) if equal(v1, 'en') else ((text(round_half_up(divide(round_half_up(v2, 2.0), 10000.0), 1.0)) + text(v3)) if (round_half_up(v2, 2.0) >= 10000.0) else round_half_up(round_half_up(v2, 2.0), 0.0))) if equal(v1, 'en') else round_half_up(divide(number(v2), 10000.0), 1.0)))) if after(v2, 0.0) else (choose(month(later_month(((number(v0) - day(v0)) + 1.0), 2.0)), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec') if equal(v1, 'en') else (text(month(later_month(((number(v0) - day(v0)) + 1.0), 2.0))) + text('月'))))


@single
def overview_months_later_label(env):
    v0 = env.words(('later', '以后', '以後'))
    v1 = env.cell('overview.months.later.open')
    v2 = env.cell('lang')
    v3 = env.words(('', '万', '萬'))
    return ((text((text(v0) + text('\n'))) + text(((((text(round_half_up(divide(round_half_up(v1, 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(v1, 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(v1, 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(v1, 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(v1, 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(v1, 2.0) >= 1000.0) else round_half_up(round_half_up(v1, 2.0), 0.0)))) if equal(v2, 'en') else ((text(round_half_up(divide(round_half_up(v1, 2.0), 10000.0), 1.0)) + text(v3)) if (round_half_up(v1, 2.0) >= 10000.0) else round_half_up(round_half_up(v1, 2.0), 0.0))) if equal(v2, 'en') else round_half_up(divide(number(v1), 10000.0), 1.0)))) if after(v1, 0.0) else v0)


@single
def overview_months_passed_commit(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.focus')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', 61.0), env.mask('customers', 'expected_on', '<=', (number(v1) - 1.0)), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_1_commit(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.focus')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 1.0) - 1.0)), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_2_commit(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.focus')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 1.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 2.0) - 1.0)), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_3_commit(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.focus')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 2.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 3.0) - 1.0)), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_later_commit(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.focus')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 3.0)), env.mask('customers', 'expected_on', '<=', 2885000.0), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_passed_likely(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.follow')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', 61.0), env.mask('customers', 'expected_on', '<=', (number(v1) - 1.0)), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_1_likely(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.follow')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 1.0) - 1.0)), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_2_likely(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.follow')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 1.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 2.0) - 1.0)), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_3_likely(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.follow')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 2.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 3.0) - 1.0)), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_later_likely(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.follow')
    return sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 3.0)), env.mask('customers', 'expected_on', '<=', 2885000.0), env.mask('customers', 'verdict', 'told', v2))


@single
def overview_months_passed_open(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', 61.0), env.mask('customers', 'expected_on', '<=', (number(v1) - 1.0))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', 61.0), env.mask('customers', 'expected_on', '<=', (number(v1) - 1.0)), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', 61.0), env.mask('customers', 'expected_on', '<=', (number(v1) - 1.0)), env.mask('customers', 'verdict', 'told', v3)))


@single
def overview_months_1_open(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 1.0) - 1.0))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 1.0) - 1.0)), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 1.0) - 1.0)), env.mask('customers', 'verdict', 'told', v3)))


@single
def overview_months_2_open(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 1.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 2.0) - 1.0))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 1.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 2.0) - 1.0)), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 1.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 2.0) - 1.0)), env.mask('customers', 'verdict', 'told', v3)))


@single
def overview_months_3_open(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 2.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 3.0) - 1.0))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 2.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 3.0) - 1.0)), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 2.0)), env.mask('customers', 'expected_on', '<=', (later_month(((number(v1) - day(v1)) + 1.0), 3.0) - 1.0)), env.mask('customers', 'verdict', 'told', v3)))


@single
def overview_months_later_open(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 3.0)), env.mask('customers', 'expected_on', '<=', 2885000.0)) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 3.0)), env.mask('customers', 'expected_on', '<=', 2885000.0), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', later_month(((number(v1) - day(v1)) + 1.0), 3.0)), env.mask('customers', 'expected_on', '<=', 2885000.0), env.mask('customers', 'verdict', 'told', v3)))


@single
def overview_log_from(env):
    v0 = env.column('day_log', 'day')
    return smallest(v0)


@single
def overview_usual(env):
    v0 = env.cell('overview.week1.reached')
    v1 = env.cell('overview.week2.reached')
    v2 = env.cell('overview.week3.reached')
    v3 = env.cell('overview.week4.reached')
    v4 = env.cell('overview.week5.reached')
    v5 = env.cell('overview.week6.reached')
    v6 = env.cell('overview.week7.reached')
    v7 = env.cell('overview.week8.reached')
    v8 = env.cell('overview.week9.reached')
    v9 = env.cell('overview.week10.reached')
    v10 = env.cell('overview.week11.reached')
    v11 = env.cell('overview.week12.reached')
    return round_half_up(divide(total(v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11), 12.0), 1.0)


@single
def overview_best(env):
    v0 = env.cell('overview.week1.reached')
    v1 = env.cell('overview.week2.reached')
    v2 = env.cell('overview.week3.reached')
    v3 = env.cell('overview.week4.reached')
    v4 = env.cell('overview.week5.reached')
    v5 = env.cell('overview.week6.reached')
    v6 = env.cell('overview.week7.reached')
    v7 = env.cell('overview.week8.reached')
    v8 = env.cell('overview.week9.reached')
    v9 = env.cell('overview.week10.reached')
    v10 = env.cell('overview.week11.reached')
    return largest(v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10)


@single
def overview_planned10(env):
    v0 = env.cell('overview.day1.planned')
    v1 = env.cell('overview.day1')
    v2 = env.cell('as_of')
    v3 = env.cell('overview.day2.planned')
    v4 = env.cell('overview.day2')
    v5 = env.cell('overview.day3.planned')
    v6 = env.cell('overview.day3')
    v7 = env.cell('overview.day4.planned')
    v8 = env.cell('overview.day4')
    v9 = env.cell('overview.day5.planned')
    v10 = env.cell('overview.day5')
    v11 = env.cell('overview.day6.planned')
    v12 = env.cell('overview.day6')
    v13 = env.cell('overview.day7.planned')
    v14 = env.cell('overview.day7')
    v15 = env.cell('overview.day8.planned')
    v16 = env.cell('overview.day8')
    v17 = env.cell('overview.day9.planned')
    v18 = env.cell('overview.day9')
    v19 = env.cell('overview.day10.planned')
    v20 = env.cell('overview.day10')
    return total((if_error(lambda: (number(v0) + 0.0), lambda: 0.0) if before(v1, v2) else 0.0), (if_error(lambda: (number(v3) + 0.0), lambda: 0.0) if before(v4, v2) else 0.0), (if_error(lambda: (number(v5) + 0.0), lambda: 0.0) if before(v6, v2) else 0.0), (if_error(lambda: (number(v7) + 0.0), lambda: 0.0) if before(v8, v2) else 0.0), (if_error(lambda: (number(v9) + 0.0), lambda: 0.0) if before(v10, v2) else 0.0), (if_error(lambda: (number(v11) + 0.0), lambda: 0.0) if before(v12, v2) else 0.0), (if_error(lambda: (number(v13) + 0.0), lambda: 0.0) if before(v14, v2) else 0.0), (if_error(lambda: (number(v15) + 0.0), lambda: 0.0) if before(v16, v2) else 0.0), (if_error(lambda: (number(v17) + 0.0), lambda: 0.0) if before(v18, v2) else 0.0), (if_error(lambda: (number(v19) + 0.0), lambda: 0.0) if before(v20, v2) else 0.0))


@single
def overview_done10(env):
    v0 = env.cell('overview.day1.done')
    v1 = env.cell('overview.day1')
    v2 = env.cell('as_of')
    v3 = env.cell('overview.day2.done')
    v4 = env.cell('overview.day2')
    v5 = env.cell('overview.day3.done')
    v6 = env.cell('overview.day3')
    v7 = env.cell('overview.day4.done')
    v8 = env.cell('overview.day4')
    v9 = env.cell('overview.day5.done')
    v10 = env.cell('overview.day5')
    v11 = env.cell('overview.day6.done')
    v12 = env.cell('overview.day6')
    v13 = env.cell('overview.day7.done')
    v14 = env.cell('overview.day7')
    v15 = env.cell('overview.day8.done')
    v16 = env.cell('overview.day8')
    v17 = env.cell('overview.day9.done')
    v18 = env.cell('overview.day9')
    v19 = env.cell('overview.day10.done')
    v20 = env.cell('overview.day10')
    return total((if_error(lambda: (number(v0) + 0.0), lambda: 0.0) if before(v1, v2) else 0.0), (if_error(lambda: (number(v3) + 0.0), lambda: 0.0) if before(v4, v2) else 0.0), (if_error(lambda: (number(v5) + 0.0), lambda: 0.0) if before(v6, v2) else 0.0), (if_error(lambda: (number(v7) + 0.0), lambda: 0.0) if before(v8, v2) else 0.0), (if_error(lambda: (number(v9) + 0.0), lambda: 0.0) if before(v10, v2) else 0.0), (if_error(lambda: (number(v11) + 0.0), lambda: 0.0) if before(v12, v2) else 0.0), (if_error(lambda: (number(v13) + 0.0), lambda: 0.0) if before(v14, v2) else 0.0), (if_error(lambda: (number(v15) + 0.0), lambda: 0.0) if before(v16, v2) else 0.0), (if_error(lambda: (number(v17) + 0.0), lambda: 0.0) if before(v18, v2) else 0.0), (if_error(lambda: (number(v19) + 0.0), lambda: 0.0) if before(v20, v2) else 0.0))


@single
def overview_reached10(env):
    v0 = env.cell('overview.day1.reached')
    v1 = env.cell('overview.day1')
    v2 = env.cell('as_of')
    v3 = env.cell('overview.day2.reached')
    v4 = env.cell('overview.day2')
    v5 = env.cell('overview.day3.reached')
    v6 = env.cell('overview.day3')
    v7 = env.cell('overview.day4.reached')
    v8 = env.cell('overview.day4')
    v9 = env.cell('overview.day5.reached')
    v10 = env.cell('overview.day5')
    v11 = env.cell('overview.day6.reached')
    v12 = env.cell('overview.day6')
    v13 = env.cell('overview.day7.reached')
    v14 = env.cell('overview.day7')
    v15 = env.cell('overview.day8.reached')
    v16 = env.cell('overview.day8')
    v17 = env.cell('overview.day9.reached')
    v18 = env.cell('overview.day9')
    v19 = env.cell('overview.day10.reached')
    v20 = env.cell('overview.day10')
    return total((if_error(lambda: (number(v0) + 0.0), lambda: 0.0) if before(v1, v2) else 0.0), (if_error(lambda: (number(v3) + 0.0), lambda: 0.0) if before(v4, v2) else 0.0), (if_error(lambda: (number(v5) + 0.0), lambda: 0.0) if before(v6, v2) else 0.0), (if_error(lambda: (number(v7) + 0.0), lambda: 0.0) if before(v8, v2) else 0.0), (if_error(lambda: (number(v9) + 0.0), lambda: 0.0) if before(v10, v2) else 0.0), (if_error(lambda: (number(v11) + 0.0), lambda: 0.0) if before(v12, v2) else 0.0), (if_error(lambda: (number(v13) + 0.0), lambda: 0.0) if before(v14, v2) else 0.0), (if_error(lambda: (number(v15) + 0.0), lambda: 0.0) if before(v16, v2) else 0.0), (if_error(lambda: (number(v17) + 0.0), lambda: 0.0) if before(v18, v2) else 0.0), (if_error(lambda: (number(v19) + 0.0), lambda: 0.0) if before(v20, v2) else 0.0))


@single
def overview_due10(env):
    v0 = env.cell('overview.day1.due')
    v1 = env.cell('overview.day1')
    v2 = env.cell('as_of')
    v3 = env.cell('overview.day2.due')
    v4 = env.cell('overview.day2')
    v5 = env.cell('overview.day3.due')
    v6 = env.cell('overview.day3')
    v7 = env.cell('overview.day4.due')
    v8 = env.cell('overview.day4')
    v9 = env.cell('overview.day5.due')
    v10 = env.cell('overview.day5')
    v11 = env.cell('overview.day6.due')
    v12 = env.cell('overview.day6')
    v13 = env.cell('overview.day7.due')
    v14 = env.cell('overview.day7')
    v15 = env.cell('overview.day8.due')
    v16 = env.cell('overview.day8')
    v17 = env.cell('overview.day9.due')
    v18 = env.cell('overview.day9')
    v19 = env.cell('overview.day10.due')
    v20 = env.cell('overview.day10')
    return total((if_error(lambda: (number(v0) + 0.0), lambda: 0.0) if before(v1, v2) else 0.0), (if_error(lambda: (number(v3) + 0.0), lambda: 0.0) if before(v4, v2) else 0.0), (if_error(lambda: (number(v5) + 0.0), lambda: 0.0) if before(v6, v2) else 0.0), (if_error(lambda: (number(v7) + 0.0), lambda: 0.0) if before(v8, v2) else 0.0), (if_error(lambda: (number(v9) + 0.0), lambda: 0.0) if before(v10, v2) else 0.0), (if_error(lambda: (number(v11) + 0.0), lambda: 0.0) if before(v12, v2) else 0.0), (if_error(lambda: (number(v13) + 0.0), lambda: 0.0) if before(v14, v2) else 0.0), (if_error(lambda: (number(v15) + 0.0), lambda: 0.0) if before(v16, v2) else 0.0), (if_error(lambda: (number(v17) + 0.0), lambda: 0.0) if before(v18, v2) else 0.0), (if_error(lambda: (number(v19) + 0.0), lambda: 0.0) if before(v20, v2) else 0.0))


@single
def overview_kept10(env):
    v0 = env.cell('overview.day1.kept')
    v1 = env.cell('overview.day1')
    v2 = env.cell('as_of')
    v3 = env.cell('overview.day2.kept')
    v4 = env.cell('overview.day2')
    v5 = env.cell('overview.day3.kept')
    v6 = env.cell('overview.day3')
    v7 = env.cell('overview.day4.kept')
    v8 = env.cell('overview.day4')
    v9 = env.cell('overview.day5.kept')
    v10 = env.cell('overview.day5')
    v11 = env.cell('overview.day6.kept')
    v12 = env.cell('overview.day6')
    v13 = env.cell('overview.day7.kept')
    v14 = env.cell('overview.day7')
    v15 = env.cell('overview.day8.kept')
    v16 = env.cell('overview.day8')
    v17 = env.cell('overview.day9.kept')
    v18 = env.cell('overview.day9')
    v19 = env.cell('overview.day10.kept')
    v20 = env.cell('overview.day10')
    return total((if_error(lambda: (number(v0) + 0.0), lambda: 0.0) if before(v1, v2) else 0.0), (if_error(lambda: (number(v3) + 0.0), lambda: 0.0) if before(v4, v2) else 0.0), (if_error(lambda: (number(v5) + 0.0), lambda: 0.0) if before(v6, v2) else 0.0), (if_error(lambda: (number(v7) + 0.0), lambda: 0.0) if before(v8, v2) else 0.0), (if_error(lambda: (number(v9) + 0.0), lambda: 0.0) if before(v10, v2) else 0.0), (if_error(lambda: (number(v11) + 0.0), lambda: 0.0) if before(v12, v2) else 0.0), (if_error(lambda: (number(v13) + 0.0), lambda: 0.0) if before(v14, v2) else 0.0), (if_error(lambda: (number(v15) + 0.0), lambda: 0.0) if before(v16, v2) else 0.0), (if_error(lambda: (number(v17) + 0.0), lambda: 0.0) if before(v18, v2) else 0.0), (if_error(lambda: (number(v19) + 0.0), lambda: 0.0) if before(v20, v2) else 0.0))


@single
def overview_tried10(env):
    v0 = env.cell('overview.day1.tried')
    v1 = env.cell('overview.day1')
    v2 = env.cell('as_of')
    v3 = env.cell('overview.day2.tried')
    v4 = env.cell('overview.day2')
    v5 = env.cell('overview.day3.tried')
    v6 = env.cell('overview.day3')
    v7 = env.cell('overview.day4.tried')
    v8 = env.cell('overview.day4')
    v9 = env.cell('overview.day5.tried')
    v10 = env.cell('overview.day5')
    v11 = env.cell('overview.day6.tried')
    v12 = env.cell('overview.day6')
    v13 = env.cell('overview.day7.tried')
    v14 = env.cell('overview.day7')
    v15 = env.cell('overview.day8.tried')
    v16 = env.cell('overview.day8')
    v17 = env.cell('overview.day9.tried')
    v18 = env.cell('overview.day9')
    v19 = env.cell('overview.day10.tried')
    v20 = env.cell('overview.day10')
    return total((if_error(lambda: (number(v0) + 0.0), lambda: 0.0) if before(v1, v2) else 0.0), (if_error(lambda: (number(v3) + 0.0), lambda: 0.0) if before(v4, v2) else 0.0), (if_error(lambda: (number(v5) + 0.0), lambda: 0.0) if before(v6, v2) else 0.0), (if_error(lambda: (number(v7) + 0.0), lambda: 0.0) if before(v8, v2) else 0.0), (if_error(lambda: (number(v9) + 0.0), lambda: 0.0) if before(v10, v2) else 0.0), (if_error(lambda: (number(v11) + 0.0), lambda: 0.0) if before(v12, v2) else 0.0), (if_error(lambda: (number(v13) + 0.0), lambda: 0.0) if before(v14, v2) else 0.0), (if_error(lambda: (number(v15) + 0.0), lambda: 0.0) if before(v16, v2) else 0.0), (if_error(lambda: (number(v17) + 0.0), lambda: 0.0) if before(v18, v2) else 0.0), (if_error(lambda: (number(v19) + 0.0), lambda: 0.0) if before(v20, v2) else 0.0))


@single
def overview_day1(env):
    v0 = env.cell('overview.day2')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day(v0, -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', v0)) + 1.0)), lambda: 0.0))


@single
def overview_day2(env):
    v0 = env.cell('overview.day3')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day(v0, -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', v0)) + 1.0)), lambda: 0.0))


@single
def overview_day3(env):
    v0 = env.cell('overview.day4')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day(v0, -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', v0)) + 1.0)), lambda: 0.0))


@single
def overview_day4(env):
    v0 = env.cell('overview.day5')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day(v0, -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', v0)) + 1.0)), lambda: 0.0))


@single
def overview_day5(env):
    v0 = env.cell('overview.day6')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day(v0, -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', v0)) + 1.0)), lambda: 0.0))


@single
def overview_day6(env):
    v0 = env.cell('overview.day7')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day(v0, -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', v0)) + 1.0)), lambda: 0.0))


@single
def overview_day7(env):
    v0 = env.cell('overview.day8')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day(v0, -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', v0)) + 1.0)), lambda: 0.0))


@single
def overview_day8(env):
    v0 = env.cell('overview.day9')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day(v0, -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', v0)) + 1.0)), lambda: 0.0))


@single
def overview_day9(env):
    v0 = env.cell('overview.day10')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day(v0, -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', v0)) + 1.0)), lambda: 0.0))


@single
def overview_day10(env):
    v0 = env.cell('as_of')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    return largest(work_day((number(v0) + 1.0), -1.0, v1), if_error(lambda: nth_largest(v2, (count_masks(env.mask('days', 'makeup', '>=', (number(v0) + 1.0))) + 1.0)), lambda: 0.0))


@single
def overview_day1_label(env):
    v0 = env.cell('overview.day1')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day2_label(env):
    v0 = env.cell('overview.day2')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day3_label(env):
    v0 = env.cell('overview.day3')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day4_label(env):
    v0 = env.cell('overview.day4')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day5_label(env):
    v0 = env.cell('overview.day5')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day6_label(env):
    v0 = env.cell('overview.day6')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day7_label(env):
    v0 = env.cell('overview.day7')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day8_label(env):
    v0 = env.cell('overview.day8')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day9_label(env):
    v0 = env.cell('overview.day9')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day10_label(env):
    v0 = env.cell('overview.day10')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    return (((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0))) if equal(v8, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_day1_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day1')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day2_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day2')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day3_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day3')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day4_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day4')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day5_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day5')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day6_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day6')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day7_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day7')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day8_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day8')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day9_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day9')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day10_planned(env):
    v0 = env.column('day_log', 'visits')
    v1 = env.cell('overview.day10')
    v2 = env.column('day_log', 'calls')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day1_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day1')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day2_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day2')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day3_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day3')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day4_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day4')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day5_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day5')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day6_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day6')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day7_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day7')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day8_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day8')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day9_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day9')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day10_done(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day10')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day1_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day1')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day2_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day2')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day3_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day3')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day4_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day4')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day5_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day5')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day6_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day6')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day7_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day7')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day8_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day8')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day9_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day9')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day10_reached(env):
    v0 = env.column('day_log', 'reached')
    v1 = env.cell('overview.day10')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day1_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day1')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day2_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day2')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day3_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day3')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day4_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day4')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day5_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day5')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day6_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day6')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day7_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day7')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day8_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day8')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day9_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day9')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day10_due(env):
    v0 = env.column('day_log', 'due')
    v1 = env.cell('overview.day10')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day1_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day1')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day2_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day2')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day3_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day3')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day4_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day4')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day5_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day5')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day6_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day6')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day7_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day7')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day8_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day8')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day9_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day9')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day10_kept(env):
    v0 = env.column('day_log', 'kept')
    v1 = env.cell('overview.day10')
    v2 = env.cell('overview.log_from')
    return (sum_masked(v0, env.mask('day_log', 'day', '=', v1)) if every(after(v2, 0.0), (not before(v1, v2))) else '')


@single
def overview_day1_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day1')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day2_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day2')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day3_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day3')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day4_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day4')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day5_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day5')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day6_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day6')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day7_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day7')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day8_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day8')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day9_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day9')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_day10_tried(env):
    v0 = env.column('day_log', 'done')
    v1 = env.cell('overview.day10')
    v2 = env.column('day_log', 'extra')
    v3 = env.cell('overview.log_from')
    return ((sum_masked(v0, env.mask('day_log', 'day', '=', v1)) + sum_masked(v2, env.mask('day_log', 'day', '=', v1))) if every(after(v3, 0.0), (not before(v1, v3))) else '')


@single
def overview_week1(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 84.0)


@single
def overview_week2(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 77.0)


@single
def overview_week3(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 70.0)


@single
def overview_week4(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 63.0)


@single
def overview_week5(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 56.0)


@single
def overview_week6(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 49.0)


@single
def overview_week7(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 42.0)


@single
def overview_week8(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 35.0)


@single
def overview_week9(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 28.0)


@single
def overview_week10(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 21.0)


@single
def overview_week11(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 14.0)


@single
def overview_week12(env):
    v0 = env.cell('as_of')
    return ((number(v0) - remainder((number(v0) - 2.0), 7.0)) - 7.0)


@single
def overview_week1_label(env):
    v0 = env.cell('overview.week1')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week2_label(env):
    v0 = env.cell('overview.week2')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week3_label(env):
    v0 = env.cell('overview.week3')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week4_label(env):
    v0 = env.cell('overview.week4')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week5_label(env):
    v0 = env.cell('overview.week5')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week6_label(env):
    v0 = env.cell('overview.week6')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week7_label(env):
    v0 = env.cell('overview.week7')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week8_label(env):
    v0 = env.cell('overview.week8')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week9_label(env):
    v0 = env.cell('overview.week9')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week10_label(env):
    v0 = env.cell('overview.week10')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week11_label(env):
    v0 = env.cell('overview.week11')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week12_label(env):
    v0 = env.cell('overview.week12')
    v1 = env.cell('lang')
    return (((text((text(day(v0)) + text(' '))) + text(choose(month(v0), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v1, 'en') else (text((text(month(v0)) + text('/'))) + text(day(v0)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else '')


@single
def overview_week1_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week1')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week2_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week2')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week3_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week3')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week4_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week4')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week5_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week5')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week6_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week6')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week7_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week7')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week8_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week8')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week9_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week9')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week10_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week10')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week11_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week11')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week12_reached(env):
    v0 = env.code('result.reached')
    v1 = env.cell('overview.week12')
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'told', v0), env.mask('calls', 'day', '>=', v1), env.mask('calls', 'day', '<=', ((number(v1) + 7.0) - 1.0)))


@single
def overview_week1_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week2_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week3_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week4_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week5_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week6_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week7_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week8_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week9_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week10_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week11_usual(env):
    v0 = env.cell('overview.usual')
    return v0


@single
def overview_week12_usual(env):
    v0 = env.cell('overview.usual')
    return v0

RULES = {
    'cells/overview.title/rule': overview_title,
    'cells/overview.scope/rule': overview_scope,
    'cells/overview.finding/rule': overview_finding,
    'cells/overview.tile.today.label/rule': overview_tile_today_label,
    'cells/overview.tile.today/rule': overview_tile_today,
    'cells/overview.tile.today.note/rule': overview_tile_today_note,
    'cells/overview.tile.soon/rule': overview_tile_soon,
    'cells/overview.tile.soon.note/rule': overview_tile_soon_note,
    'cells/overview.tile.never.label/highlight': overview_tile_never_label_highlight,
    'cells/overview.tile.never/rule': overview_tile_never,
    'cells/overview.tile.never/highlight': overview_tile_never_highlight,
    'cells/overview.tile.never.note/rule': overview_tile_never_note,
    'cells/overview.tile.never.note/highlight': overview_tile_never_note_highlight,
    'cells/overview.tile.known.label/highlight': overview_tile_known_label_highlight,
    'cells/overview.tile.known/rule': overview_tile_known,
    'cells/overview.tile.known/highlight': overview_tile_known_highlight,
    'cells/overview.tile.known.note/rule': overview_tile_known_note,
    'cells/overview.tile.known.note/highlight': overview_tile_known_note_highlight,
    'cells/overview.funnel.says/rule': overview_funnel_says,
    'cells/overview.days.says/rule': overview_days_says,
    'cells/overview.weeks.says/rule': overview_weeks_says,
    'cells/overview.ten.note/rule': overview_ten_note,
    'cells/overview.ten.head.day1/rule': overview_ten_head_day1,
    'cells/overview.ten.head.day2/rule': overview_ten_head_day2,
    'cells/overview.ten.head.day3/rule': overview_ten_head_day3,
    'cells/overview.ten.head.day4/rule': overview_ten_head_day4,
    'cells/overview.ten.head.day5/rule': overview_ten_head_day5,
    'cells/overview.ten.head.day6/rule': overview_ten_head_day6,
    'cells/overview.ten.head.day7/rule': overview_ten_head_day7,
    'cells/overview.ten.head.day8/rule': overview_ten_head_day8,
    'cells/overview.ten.head.day9/rule': overview_ten_head_day9,
    'cells/overview.ten.head.day10/rule': overview_ten_head_day10,
    'cells/overview.ten.planned.day1/rule': overview_ten_planned_day1,
    'cells/overview.ten.planned.day2/rule': overview_ten_planned_day2,
    'cells/overview.ten.planned.day3/rule': overview_ten_planned_day3,
    'cells/overview.ten.planned.day4/rule': overview_ten_planned_day4,
    'cells/overview.ten.planned.day5/rule': overview_ten_planned_day5,
    'cells/overview.ten.planned.day6/rule': overview_ten_planned_day6,
    'cells/overview.ten.planned.day7/rule': overview_ten_planned_day7,
    'cells/overview.ten.planned.day8/rule': overview_ten_planned_day8,
    'cells/overview.ten.planned.day9/rule': overview_ten_planned_day9,
    'cells/overview.ten.planned.day10/rule': overview_ten_planned_day10,
    'cells/overview.ten.done.day1/rule': overview_ten_done_day1,
    'cells/overview.ten.done.day2/rule': overview_ten_done_day2,
    'cells/overview.ten.done.day3/rule': overview_ten_done_day3,
    'cells/overview.ten.done.day4/rule': overview_ten_done_day4,
    'cells/overview.ten.done.day5/rule': overview_ten_done_day5,
    'cells/overview.ten.done.day6/rule': overview_ten_done_day6,
    'cells/overview.ten.done.day7/rule': overview_ten_done_day7,
    'cells/overview.ten.done.day8/rule': overview_ten_done_day8,
    'cells/overview.ten.done.day9/rule': overview_ten_done_day9,
    'cells/overview.ten.done.day10/rule': overview_ten_done_day10,
    'cells/overview.ten.reached.day1/rule': overview_ten_reached_day1,
    'cells/overview.ten.reached.day2/rule': overview_ten_reached_day2,
    'cells/overview.ten.reached.day3/rule': overview_ten_reached_day3,
    'cells/overview.ten.reached.day4/rule': overview_ten_reached_day4,
    'cells/overview.ten.reached.day5/rule': overview_ten_reached_day5,
    'cells/overview.ten.reached.day6/rule': overview_ten_reached_day6,
    'cells/overview.ten.reached.day7/rule': overview_ten_reached_day7,
    'cells/overview.ten.reached.day8/rule': overview_ten_reached_day8,
    'cells/overview.ten.reached.day9/rule': overview_ten_reached_day9,
    'cells/overview.ten.reached.day10/rule': overview_ten_reached_day10,
    'cells/overview.ten.rate.day1/rule': overview_ten_rate_day1,
    'cells/overview.ten.rate.day2/rule': overview_ten_rate_day2,
    'cells/overview.ten.rate.day3/rule': overview_ten_rate_day3,
    'cells/overview.ten.rate.day4/rule': overview_ten_rate_day4,
    'cells/overview.ten.rate.day5/rule': overview_ten_rate_day5,
    'cells/overview.ten.rate.day6/rule': overview_ten_rate_day6,
    'cells/overview.ten.rate.day7/rule': overview_ten_rate_day7,
    'cells/overview.ten.rate.day8/rule': overview_ten_rate_day8,
    'cells/overview.ten.rate.day9/rule': overview_ten_rate_day9,
    'cells/overview.ten.rate.day10/rule': overview_ten_rate_day10,
    'cells/overview.ten.promises.day1/rule': overview_ten_promises_day1,
    'cells/overview.ten.promises.day2/rule': overview_ten_promises_day2,
    'cells/overview.ten.promises.day3/rule': overview_ten_promises_day3,
    'cells/overview.ten.promises.day4/rule': overview_ten_promises_day4,
    'cells/overview.ten.promises.day5/rule': overview_ten_promises_day5,
    'cells/overview.ten.promises.day6/rule': overview_ten_promises_day6,
    'cells/overview.ten.promises.day7/rule': overview_ten_promises_day7,
    'cells/overview.ten.promises.day8/rule': overview_ten_promises_day8,
    'cells/overview.ten.promises.day9/rule': overview_ten_promises_day9,
    'cells/overview.ten.promises.day10/rule': overview_ten_promises_day10,
    'cells/overview.matrix.head.cards.a/rule': overview_matrix_head_cards_a,
    'cells/overview.matrix.head.cards.b/rule': overview_matrix_head_cards_b,
    'cells/overview.matrix.head.cards.c/rule': overview_matrix_head_cards_c,
    'cells/overview.matrix.focus/rule': overview_matrix_focus,
    'cells/overview.matrix.focus.cards.a/rule': overview_matrix_focus_cards_a,
    'cells/overview.matrix.focus.cards.b/rule': overview_matrix_focus_cards_b,
    'cells/overview.matrix.focus.cards.c/rule': overview_matrix_focus_cards_c,
    'cells/overview.matrix.focus.cards.total/rule': overview_matrix_focus_cards_total,
    'cells/overview.matrix.focus.amount.total/rule': overview_matrix_focus_amount_total,
    'cells/overview.matrix.follow/rule': overview_matrix_follow,
    'cells/overview.matrix.follow.cards.a/rule': overview_matrix_follow_cards_a,
    'cells/overview.matrix.follow.cards.b/rule': overview_matrix_follow_cards_b,
    'cells/overview.matrix.follow.cards.c/rule': overview_matrix_follow_cards_c,
    'cells/overview.matrix.follow.cards.total/rule': overview_matrix_follow_cards_total,
    'cells/overview.matrix.follow.amount.total/rule': overview_matrix_follow_amount_total,
    'cells/overview.matrix.nurture/rule': overview_matrix_nurture,
    'cells/overview.matrix.nurture.cards.a/rule': overview_matrix_nurture_cards_a,
    'cells/overview.matrix.nurture.cards.b/rule': overview_matrix_nurture_cards_b,
    'cells/overview.matrix.nurture.cards.c/rule': overview_matrix_nurture_cards_c,
    'cells/overview.matrix.nurture.cards.total/rule': overview_matrix_nurture_cards_total,
    'cells/overview.matrix.nurture.amount.total/rule': overview_matrix_nurture_amount_total,
    'cells/overview.matrix.drop/rule': overview_matrix_drop,
    'cells/overview.matrix.drop.cards.a/rule': overview_matrix_drop_cards_a,
    'cells/overview.matrix.drop.cards.b/rule': overview_matrix_drop_cards_b,
    'cells/overview.matrix.drop.cards.c/rule': overview_matrix_drop_cards_c,
    'cells/overview.matrix.drop.cards.total/rule': overview_matrix_drop_cards_total,
    'cells/overview.matrix.drop.amount.total/rule': overview_matrix_drop_amount_total,
    'cells/overview.matrix.total.cards.a/rule': overview_matrix_total_cards_a,
    'cells/overview.matrix.total.cards.b/rule': overview_matrix_total_cards_b,
    'cells/overview.matrix.total.cards.c/rule': overview_matrix_total_cards_c,
    'cells/overview.matrix.total.cards.total/rule': overview_matrix_total_cards_total,
    'cells/overview.matrix.total.amount.total/rule': overview_matrix_total_amount_total,
    'cells/overview.verdicts.says/rule': overview_verdicts_says,
    'cells/overview.months.says/rule': overview_months_says,
    'cells/overview.promises/rule': overview_promises,
    'cells/overview.promises/highlight': overview_promises_highlight,
    'cells/overview.promises.words/rule': overview_promises_words,
    'cells/overview.potential/rule': overview_potential,
    'cells/overview.potential/highlight': overview_potential_highlight,
    'cells/overview.potential.words/rule': overview_potential_words,
    'cells/overview.silent/rule': overview_silent,
    'cells/overview.silent/highlight': overview_silent_highlight,
    'cells/overview.silent.words/rule': overview_silent_words,
    'cells/overview.tidied/rule': overview_tidied,
    'cells/overview.tidied/highlight': overview_tidied_highlight,
    'cells/overview.tidied.words/rule': overview_tidied_words,
    'cells/overview.vetoed/rule': overview_vetoed,
    'cells/overview.vetoed.words/rule': overview_vetoed_words,
    'cells/overview.dropped.note/rule': overview_dropped_note,
    'cells/overview.dropped1.name/rule': overview_dropped1_name,
    'cells/overview.dropped1.reason/rule': overview_dropped1_reason,
    'cells/overview.dropped2.name/rule': overview_dropped2_name,
    'cells/overview.dropped2.reason/rule': overview_dropped2_reason,
    'cells/overview.dropped3.name/rule': overview_dropped3_name,
    'cells/overview.dropped3.reason/rule': overview_dropped3_reason,
    'cells/overview.dropped4.name/rule': overview_dropped4_name,
    'cells/overview.dropped4.reason/rule': overview_dropped4_reason,
    'cells/overview.top1.place/rule': overview_top1_place,
    'cells/overview.top1.name/rule': overview_top1_name,
    'cells/overview.top1.area/rule': overview_top1_area,
    'cells/overview.top1.priority/rule': overview_top1_priority,
    'cells/overview.top1.why/rule': overview_top1_why,
    'cells/overview.top1.score/rule': overview_top1_score,
    'cells/overview.top2.place/rule': overview_top2_place,
    'cells/overview.top2.name/rule': overview_top2_name,
    'cells/overview.top2.area/rule': overview_top2_area,
    'cells/overview.top2.priority/rule': overview_top2_priority,
    'cells/overview.top2.why/rule': overview_top2_why,
    'cells/overview.top2.score/rule': overview_top2_score,
    'cells/overview.top3.place/rule': overview_top3_place,
    'cells/overview.top3.name/rule': overview_top3_name,
    'cells/overview.top3.area/rule': overview_top3_area,
    'cells/overview.top3.priority/rule': overview_top3_priority,
    'cells/overview.top3.why/rule': overview_top3_why,
    'cells/overview.top3.score/rule': overview_top3_score,
    'cells/overview.top4.place/rule': overview_top4_place,
    'cells/overview.top4.name/rule': overview_top4_name,
    'cells/overview.top4.area/rule': overview_top4_area,
    'cells/overview.top4.priority/rule': overview_top4_priority,
    'cells/overview.top4.why/rule': overview_top4_why,
    'cells/overview.top4.score/rule': overview_top4_score,
    'cells/overview.top5.place/rule': overview_top5_place,
    'cells/overview.top5.name/rule': overview_top5_name,
    'cells/overview.top5.area/rule': overview_top5_area,
    'cells/overview.top5.priority/rule': overview_top5_priority,
    'cells/overview.top5.why/rule': overview_top5_why,
    'cells/overview.top5.score/rule': overview_top5_score,
    'cells/overview.planned/rule': overview_planned,
    'cells/overview.done/rule': overview_done,
    'cells/overview.never/rule': overview_never,
    'cells/overview.never_share/rule': overview_never_share,
    'cells/overview.known/rule': overview_known,
    'cells/overview.soon/rule': overview_soon,
    'cells/overview.due.30.amount/rule': overview_due_30_amount,
    'cells/overview.open/rule': overview_open,
    'cells/overview.won/rule': overview_won,
    'cells/overview.won_amount/rule': overview_won_amount,
    'cells/overview.soon_cards/rule': overview_soon_cards,
    'cells/overview.dropped1.row/rule': overview_dropped1_row,
    'cells/overview.dropped2.row/rule': overview_dropped2_row,
    'cells/overview.dropped3.row/rule': overview_dropped3_row,
    'cells/overview.dropped4.row/rule': overview_dropped4_row,
    'cells/overview.top1.row/rule': overview_top1_row,
    'cells/overview.top2.row/rule': overview_top2_row,
    'cells/overview.top3.row/rule': overview_top3_row,
    'cells/overview.top4.row/rule': overview_top4_row,
    'cells/overview.top5.row/rule': overview_top5_row,
    'cells/overview.cards.label/rule': overview_cards_label,
    'cells/overview.met.label/rule': overview_met_label,
    'cells/overview.kept.label/rule': overview_kept_label,
    'cells/overview.follow.label/rule': overview_follow_label,
    'cells/overview.focus.label/rule': overview_focus_label,
    'cells/overview.cards/rule': overview_cards,
    'cells/overview.met/rule': overview_met,
    'cells/overview.kept/rule': overview_kept,
    'cells/overview.follow/rule': overview_follow,
    'cells/overview.focus/rule': overview_focus,
    'cells/overview.months.passed.label/rule': overview_months_passed_label,
    'cells/overview.months.1.label/rule': overview_months_1_label,
    'cells/overview.months.2.label/rule': overview_months_2_label,
    'cells/overview.months.3.label/rule': overview_months_3_label,
    'cells/overview.months.later.label/rule': overview_months_later_label,
    'cells/overview.months.passed.commit/rule': overview_months_passed_commit,
    'cells/overview.months.1.commit/rule': overview_months_1_commit,
    'cells/overview.months.2.commit/rule': overview_months_2_commit,
    'cells/overview.months.3.commit/rule': overview_months_3_commit,
    'cells/overview.months.later.commit/rule': overview_months_later_commit,
    'cells/overview.months.passed.likely/rule': overview_months_passed_likely,
    'cells/overview.months.1.likely/rule': overview_months_1_likely,
    'cells/overview.months.2.likely/rule': overview_months_2_likely,
    'cells/overview.months.3.likely/rule': overview_months_3_likely,
    'cells/overview.months.later.likely/rule': overview_months_later_likely,
    'cells/overview.months.passed.open/rule': overview_months_passed_open,
    'cells/overview.months.1.open/rule': overview_months_1_open,
    'cells/overview.months.2.open/rule': overview_months_2_open,
    'cells/overview.months.3.open/rule': overview_months_3_open,
    'cells/overview.months.later.open/rule': overview_months_later_open,
    'cells/overview.log_from/rule': overview_log_from,
    'cells/overview.usual/rule': overview_usual,
    'cells/overview.best/rule': overview_best,
    'cells/overview.planned10/rule': overview_planned10,
    'cells/overview.done10/rule': overview_done10,
    'cells/overview.reached10/rule': overview_reached10,
    'cells/overview.due10/rule': overview_due10,
    'cells/overview.kept10/rule': overview_kept10,
    'cells/overview.tried10/rule': overview_tried10,
    'cells/overview.day1/rule': overview_day1,
    'cells/overview.day2/rule': overview_day2,
    'cells/overview.day3/rule': overview_day3,
    'cells/overview.day4/rule': overview_day4,
    'cells/overview.day5/rule': overview_day5,
    'cells/overview.day6/rule': overview_day6,
    'cells/overview.day7/rule': overview_day7,
    'cells/overview.day8/rule': overview_day8,
    'cells/overview.day9/rule': overview_day9,
    'cells/overview.day10/rule': overview_day10,
    'cells/overview.day1.label/rule': overview_day1_label,
    'cells/overview.day2.label/rule': overview_day2_label,
    'cells/overview.day3.label/rule': overview_day3_label,
    'cells/overview.day4.label/rule': overview_day4_label,
    'cells/overview.day5.label/rule': overview_day5_label,
    'cells/overview.day6.label/rule': overview_day6_label,
    'cells/overview.day7.label/rule': overview_day7_label,
    'cells/overview.day8.label/rule': overview_day8_label,
    'cells/overview.day9.label/rule': overview_day9_label,
    'cells/overview.day10.label/rule': overview_day10_label,
    'cells/overview.day1.planned/rule': overview_day1_planned,
    'cells/overview.day2.planned/rule': overview_day2_planned,
    'cells/overview.day3.planned/rule': overview_day3_planned,
    'cells/overview.day4.planned/rule': overview_day4_planned,
    'cells/overview.day5.planned/rule': overview_day5_planned,
    'cells/overview.day6.planned/rule': overview_day6_planned,
    'cells/overview.day7.planned/rule': overview_day7_planned,
    'cells/overview.day8.planned/rule': overview_day8_planned,
    'cells/overview.day9.planned/rule': overview_day9_planned,
    'cells/overview.day10.planned/rule': overview_day10_planned,
    'cells/overview.day1.done/rule': overview_day1_done,
    'cells/overview.day2.done/rule': overview_day2_done,
    'cells/overview.day3.done/rule': overview_day3_done,
    'cells/overview.day4.done/rule': overview_day4_done,
    'cells/overview.day5.done/rule': overview_day5_done,
    'cells/overview.day6.done/rule': overview_day6_done,
    'cells/overview.day7.done/rule': overview_day7_done,
    'cells/overview.day8.done/rule': overview_day8_done,
    'cells/overview.day9.done/rule': overview_day9_done,
    'cells/overview.day10.done/rule': overview_day10_done,
    'cells/overview.day1.reached/rule': overview_day1_reached,
    'cells/overview.day2.reached/rule': overview_day2_reached,
    'cells/overview.day3.reached/rule': overview_day3_reached,
    'cells/overview.day4.reached/rule': overview_day4_reached,
    'cells/overview.day5.reached/rule': overview_day5_reached,
    'cells/overview.day6.reached/rule': overview_day6_reached,
    'cells/overview.day7.reached/rule': overview_day7_reached,
    'cells/overview.day8.reached/rule': overview_day8_reached,
    'cells/overview.day9.reached/rule': overview_day9_reached,
    'cells/overview.day10.reached/rule': overview_day10_reached,
    'cells/overview.day1.due/rule': overview_day1_due,
    'cells/overview.day2.due/rule': overview_day2_due,
    'cells/overview.day3.due/rule': overview_day3_due,
    'cells/overview.day4.due/rule': overview_day4_due,
    'cells/overview.day5.due/rule': overview_day5_due,
    'cells/overview.day6.due/rule': overview_day6_due,
    'cells/overview.day7.due/rule': overview_day7_due,
    'cells/overview.day8.due/rule': overview_day8_due,
    'cells/overview.day9.due/rule': overview_day9_due,
    'cells/overview.day10.due/rule': overview_day10_due,
    'cells/overview.day1.kept/rule': overview_day1_kept,
    'cells/overview.day2.kept/rule': overview_day2_kept,
    'cells/overview.day3.kept/rule': overview_day3_kept,
    'cells/overview.day4.kept/rule': overview_day4_kept,
    'cells/overview.day5.kept/rule': overview_day5_kept,
    'cells/overview.day6.kept/rule': overview_day6_kept,
    'cells/overview.day7.kept/rule': overview_day7_kept,
    'cells/overview.day8.kept/rule': overview_day8_kept,
    'cells/overview.day9.kept/rule': overview_day9_kept,
    'cells/overview.day10.kept/rule': overview_day10_kept,
    'cells/overview.day1.tried/rule': overview_day1_tried,
    'cells/overview.day2.tried/rule': overview_day2_tried,
    'cells/overview.day3.tried/rule': overview_day3_tried,
    'cells/overview.day4.tried/rule': overview_day4_tried,
    'cells/overview.day5.tried/rule': overview_day5_tried,
    'cells/overview.day6.tried/rule': overview_day6_tried,
    'cells/overview.day7.tried/rule': overview_day7_tried,
    'cells/overview.day8.tried/rule': overview_day8_tried,
    'cells/overview.day9.tried/rule': overview_day9_tried,
    'cells/overview.day10.tried/rule': overview_day10_tried,
    'cells/overview.week1/rule': overview_week1,
    'cells/overview.week2/rule': overview_week2,
    'cells/overview.week3/rule': overview_week3,
    'cells/overview.week4/rule': overview_week4,
    'cells/overview.week5/rule': overview_week5,
    'cells/overview.week6/rule': overview_week6,
    'cells/overview.week7/rule': overview_week7,
    'cells/overview.week8/rule': overview_week8,
    'cells/overview.week9/rule': overview_week9,
    'cells/overview.week10/rule': overview_week10,
    'cells/overview.week11/rule': overview_week11,
    'cells/overview.week12/rule': overview_week12,
    'cells/overview.week1.label/rule': overview_week1_label,
    'cells/overview.week2.label/rule': overview_week2_label,
    'cells/overview.week3.label/rule': overview_week3_label,
    'cells/overview.week4.label/rule': overview_week4_label,
    'cells/overview.week5.label/rule': overview_week5_label,
    'cells/overview.week6.label/rule': overview_week6_label,
    'cells/overview.week7.label/rule': overview_week7_label,
    'cells/overview.week8.label/rule': overview_week8_label,
    'cells/overview.week9.label/rule': overview_week9_label,
    'cells/overview.week10.label/rule': overview_week10_label,
    'cells/overview.week11.label/rule': overview_week11_label,
    'cells/overview.week12.label/rule': overview_week12_label,
    'cells/overview.week1.reached/rule': overview_week1_reached,
    'cells/overview.week2.reached/rule': overview_week2_reached,
    'cells/overview.week3.reached/rule': overview_week3_reached,
    'cells/overview.week4.reached/rule': overview_week4_reached,
    'cells/overview.week5.reached/rule': overview_week5_reached,
    'cells/overview.week6.reached/rule': overview_week6_reached,
    'cells/overview.week7.reached/rule': overview_week7_reached,
    'cells/overview.week8.reached/rule': overview_week8_reached,
    'cells/overview.week9.reached/rule': overview_week9_reached,
    'cells/overview.week10.reached/rule': overview_week10_reached,
    'cells/overview.week11.reached/rule': overview_week11_reached,
    'cells/overview.week12.reached/rule': overview_week12_reached,
    'cells/overview.week1.usual/rule': overview_week1_usual,
    'cells/overview.week2.usual/rule': overview_week2_usual,
    'cells/overview.week3.usual/rule': overview_week3_usual,
    'cells/overview.week4.usual/rule': overview_week4_usual,
    'cells/overview.week5.usual/rule': overview_week5_usual,
    'cells/overview.week6.usual/rule': overview_week6_usual,
    'cells/overview.week7.usual/rule': overview_week7_usual,
    'cells/overview.week8.usual/rule': overview_week8_usual,
    'cells/overview.week9.usual/rule': overview_week9_usual,
    'cells/overview.week10.usual/rule': overview_week10_usual,
    'cells/overview.week11.usual/rule': overview_week11_usual,
    'cells/overview.week12.usual/rule': overview_week12_usual,
}
READS = {
    'cells/overview.title/rule': Read(NONE, NONE, frozenset(['rep_name'])),
    'cells/overview.scope/rule': Read(NONE, NONE, frozenset(['as_of', 'last_return', 'ranked_at'])),
    'cells/overview.finding/rule': Read(NONE, NONE, frozenset(['lang', 'overview.cards', 'overview.focus', 'overview.never', 'overview.never_share', 'overview.soon'])),
    'cells/overview.tile.today.label/rule': Read(NONE, NONE, frozenset(['as_of', 'lang', 'plan_day'])),
    'cells/overview.tile.today/rule': Read(NONE, NONE, frozenset(['overview.done', 'overview.planned'])),
    'cells/overview.tile.today.note/rule': Read(NONE, frozenset([('visits', 'kind'), ('visits', 'place'), ('visits', 'visit_id')]), NONE),
    'cells/overview.tile.soon/rule': Read(NONE, NONE, frozenset(['overview.soon'])),
    'cells/overview.tile.soon.note/rule': Read(NONE, NONE, frozenset(['lang', 'overview.due.30.amount', 'overview.soon_cards'])),
    'cells/overview.tile.never.label/highlight': Read(NONE, NONE, frozenset(['overview.cards', 'overview.never'])),
    'cells/overview.tile.never/rule': Read(NONE, NONE, frozenset(['overview.never'])),
    'cells/overview.tile.never/highlight': Read(NONE, NONE, frozenset(['overview.cards', 'overview.never'])),
    'cells/overview.tile.never.note/rule': Read(NONE, NONE, frozenset(['overview.cards', 'overview.never', 'overview.never_share'])),
    'cells/overview.tile.never.note/highlight': Read(NONE, NONE, frozenset(['overview.cards', 'overview.never'])),
    'cells/overview.tile.known.label/highlight': Read(NONE, NONE, frozenset(['known_sure', 'overview.cards', 'overview.known'])),
    'cells/overview.tile.known/rule': Read(NONE, NONE, frozenset(['overview.known'])),
    'cells/overview.tile.known/highlight': Read(NONE, NONE, frozenset(['known_sure', 'overview.cards', 'overview.known'])),
    'cells/overview.tile.known.note/rule': Read(NONE, NONE, frozenset(['known_sure', 'overview.cards', 'overview.known'])),
    'cells/overview.tile.known.note/highlight': Read(NONE, NONE, frozenset(['known_sure', 'overview.cards', 'overview.known'])),
    'cells/overview.funnel.says/rule': Read(NONE, NONE, frozenset(['overview.cards', 'overview.focus', 'overview.never'])),
    'cells/overview.days.says/rule': Read(NONE, NONE, frozenset(['overview.done10', 'overview.log_from', 'overview.planned10'])),
    'cells/overview.weeks.says/rule': Read(NONE, NONE, frozenset(['overview.best', 'overview.usual', 'overview.week12.reached'])),
    'cells/overview.ten.note/rule': Read(NONE, NONE, frozenset(['overview.due10', 'overview.kept10', 'overview.reached10', 'overview.tried10'])),
    'cells/overview.ten.head.day1/rule': Read(NONE, NONE, frozenset(['overview.day1.label'])),
    'cells/overview.ten.head.day2/rule': Read(NONE, NONE, frozenset(['overview.day2.label'])),
    'cells/overview.ten.head.day3/rule': Read(NONE, NONE, frozenset(['overview.day3.label'])),
    'cells/overview.ten.head.day4/rule': Read(NONE, NONE, frozenset(['overview.day4.label'])),
    'cells/overview.ten.head.day5/rule': Read(NONE, NONE, frozenset(['overview.day5.label'])),
    'cells/overview.ten.head.day6/rule': Read(NONE, NONE, frozenset(['overview.day6.label'])),
    'cells/overview.ten.head.day7/rule': Read(NONE, NONE, frozenset(['overview.day7.label'])),
    'cells/overview.ten.head.day8/rule': Read(NONE, NONE, frozenset(['overview.day8.label'])),
    'cells/overview.ten.head.day9/rule': Read(NONE, NONE, frozenset(['overview.day9.label'])),
    'cells/overview.ten.head.day10/rule': Read(NONE, NONE, frozenset(['overview.day10.label'])),
    'cells/overview.ten.planned.day1/rule': Read(NONE, NONE, frozenset(['overview.day1.planned'])),
    'cells/overview.ten.planned.day2/rule': Read(NONE, NONE, frozenset(['overview.day2.planned'])),
    'cells/overview.ten.planned.day3/rule': Read(NONE, NONE, frozenset(['overview.day3.planned'])),
    'cells/overview.ten.planned.day4/rule': Read(NONE, NONE, frozenset(['overview.day4.planned'])),
    'cells/overview.ten.planned.day5/rule': Read(NONE, NONE, frozenset(['overview.day5.planned'])),
    'cells/overview.ten.planned.day6/rule': Read(NONE, NONE, frozenset(['overview.day6.planned'])),
    'cells/overview.ten.planned.day7/rule': Read(NONE, NONE, frozenset(['overview.day7.planned'])),
    'cells/overview.ten.planned.day8/rule': Read(NONE, NONE, frozenset(['overview.day8.planned'])),
    'cells/overview.ten.planned.day9/rule': Read(NONE, NONE, frozenset(['overview.day9.planned'])),
    'cells/overview.ten.planned.day10/rule': Read(NONE, NONE, frozenset(['overview.day10.planned'])),
    'cells/overview.ten.done.day1/rule': Read(NONE, NONE, frozenset(['overview.day1.done'])),
    'cells/overview.ten.done.day2/rule': Read(NONE, NONE, frozenset(['overview.day2.done'])),
    'cells/overview.ten.done.day3/rule': Read(NONE, NONE, frozenset(['overview.day3.done'])),
    'cells/overview.ten.done.day4/rule': Read(NONE, NONE, frozenset(['overview.day4.done'])),
    'cells/overview.ten.done.day5/rule': Read(NONE, NONE, frozenset(['overview.day5.done'])),
    'cells/overview.ten.done.day6/rule': Read(NONE, NONE, frozenset(['overview.day6.done'])),
    'cells/overview.ten.done.day7/rule': Read(NONE, NONE, frozenset(['overview.day7.done'])),
    'cells/overview.ten.done.day8/rule': Read(NONE, NONE, frozenset(['overview.day8.done'])),
    'cells/overview.ten.done.day9/rule': Read(NONE, NONE, frozenset(['overview.day9.done'])),
    'cells/overview.ten.done.day10/rule': Read(NONE, NONE, frozenset(['overview.day10.done'])),
    'cells/overview.ten.reached.day1/rule': Read(NONE, NONE, frozenset(['overview.day1.reached'])),
    'cells/overview.ten.reached.day2/rule': Read(NONE, NONE, frozenset(['overview.day2.reached'])),
    'cells/overview.ten.reached.day3/rule': Read(NONE, NONE, frozenset(['overview.day3.reached'])),
    'cells/overview.ten.reached.day4/rule': Read(NONE, NONE, frozenset(['overview.day4.reached'])),
    'cells/overview.ten.reached.day5/rule': Read(NONE, NONE, frozenset(['overview.day5.reached'])),
    'cells/overview.ten.reached.day6/rule': Read(NONE, NONE, frozenset(['overview.day6.reached'])),
    'cells/overview.ten.reached.day7/rule': Read(NONE, NONE, frozenset(['overview.day7.reached'])),
    'cells/overview.ten.reached.day8/rule': Read(NONE, NONE, frozenset(['overview.day8.reached'])),
    'cells/overview.ten.reached.day9/rule': Read(NONE, NONE, frozenset(['overview.day9.reached'])),
    'cells/overview.ten.reached.day10/rule': Read(NONE, NONE, frozenset(['overview.day10.reached'])),
    'cells/overview.ten.rate.day1/rule': Read(NONE, NONE, frozenset(['overview.day1.reached', 'overview.day1.tried'])),
    'cells/overview.ten.rate.day2/rule': Read(NONE, NONE, frozenset(['overview.day2.reached', 'overview.day2.tried'])),
    'cells/overview.ten.rate.day3/rule': Read(NONE, NONE, frozenset(['overview.day3.reached', 'overview.day3.tried'])),
    'cells/overview.ten.rate.day4/rule': Read(NONE, NONE, frozenset(['overview.day4.reached', 'overview.day4.tried'])),
    'cells/overview.ten.rate.day5/rule': Read(NONE, NONE, frozenset(['overview.day5.reached', 'overview.day5.tried'])),
    'cells/overview.ten.rate.day6/rule': Read(NONE, NONE, frozenset(['overview.day6.reached', 'overview.day6.tried'])),
    'cells/overview.ten.rate.day7/rule': Read(NONE, NONE, frozenset(['overview.day7.reached', 'overview.day7.tried'])),
    'cells/overview.ten.rate.day8/rule': Read(NONE, NONE, frozenset(['overview.day8.reached', 'overview.day8.tried'])),
    'cells/overview.ten.rate.day9/rule': Read(NONE, NONE, frozenset(['overview.day9.reached', 'overview.day9.tried'])),
    'cells/overview.ten.rate.day10/rule': Read(NONE, NONE, frozenset(['overview.day10.reached', 'overview.day10.tried'])),
    'cells/overview.ten.promises.day1/rule': Read(NONE, NONE, frozenset(['overview.day1.due', 'overview.day1.kept'])),
    'cells/overview.ten.promises.day2/rule': Read(NONE, NONE, frozenset(['overview.day2.due', 'overview.day2.kept'])),
    'cells/overview.ten.promises.day3/rule': Read(NONE, NONE, frozenset(['overview.day3.due', 'overview.day3.kept'])),
    'cells/overview.ten.promises.day4/rule': Read(NONE, NONE, frozenset(['overview.day4.due', 'overview.day4.kept'])),
    'cells/overview.ten.promises.day5/rule': Read(NONE, NONE, frozenset(['overview.day5.due', 'overview.day5.kept'])),
    'cells/overview.ten.promises.day6/rule': Read(NONE, NONE, frozenset(['overview.day6.due', 'overview.day6.kept'])),
    'cells/overview.ten.promises.day7/rule': Read(NONE, NONE, frozenset(['overview.day7.due', 'overview.day7.kept'])),
    'cells/overview.ten.promises.day8/rule': Read(NONE, NONE, frozenset(['overview.day8.due', 'overview.day8.kept'])),
    'cells/overview.ten.promises.day9/rule': Read(NONE, NONE, frozenset(['overview.day9.due', 'overview.day9.kept'])),
    'cells/overview.ten.promises.day10/rule': Read(NONE, NONE, frozenset(['overview.day10.due', 'overview.day10.kept'])),
    'cells/overview.matrix.head.cards.a/rule': Read(NONE, NONE, NONE),
    'cells/overview.matrix.head.cards.b/rule': Read(NONE, NONE, NONE),
    'cells/overview.matrix.head.cards.c/rule': Read(NONE, NONE, NONE),
    'cells/overview.matrix.focus/rule': Read(NONE, NONE, NONE),
    'cells/overview.matrix.focus.cards.a/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.focus.cards.b/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.focus.cards.c/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.focus.cards.total/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.focus.amount.total/rule': Read(NONE, frozenset([('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.follow/rule': Read(NONE, NONE, NONE),
    'cells/overview.matrix.follow.cards.a/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.follow.cards.b/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.follow.cards.c/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.follow.cards.total/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.follow.amount.total/rule': Read(NONE, frozenset([('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.nurture/rule': Read(NONE, NONE, NONE),
    'cells/overview.matrix.nurture.cards.a/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.nurture.cards.b/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.nurture.cards.c/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.nurture.cards.total/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.nurture.amount.total/rule': Read(NONE, NONE, NONE),
    'cells/overview.matrix.drop/rule': Read(NONE, NONE, NONE),
    'cells/overview.matrix.drop.cards.a/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.drop.cards.b/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.drop.cards.c/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.drop.cards.total/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.matrix.drop.amount.total/rule': Read(NONE, NONE, NONE),
    'cells/overview.matrix.total.cards.a/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome')]), NONE),
    'cells/overview.matrix.total.cards.b/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome')]), NONE),
    'cells/overview.matrix.total.cards.c/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome')]), NONE),
    'cells/overview.matrix.total.cards.total/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'outcome')]), NONE),
    'cells/overview.matrix.total.amount.total/rule': Read(NONE, frozenset([('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.verdicts.says/rule': Read(NONE, NONE, frozenset(['overview.matrix.drop.cards.total', 'overview.matrix.total.cards.total'])),
    'cells/overview.months.says/rule': Read(NONE, NONE, frozenset(['lang', 'overview.months.1.open', 'overview.months.2.open', 'overview.months.3.open', 'overview.months.later.open', 'overview.months.passed.open', 'overview.open', 'overview.won', 'overview.won_amount'])),
    'cells/overview.promises/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'next_on'), ('customers', 'outcome'), ('customers', 'retry_on'), ('customers', 'tries')]), frozenset(['as_of', 'plan_day'])),
    'cells/overview.promises/highlight': Read(NONE, NONE, frozenset(['overview.promises'])),
    'cells/overview.promises.words/rule': Read(NONE, NONE, frozenset(['overview.promises'])),
    'cells/overview.potential/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'next_on'), ('customers', 'outcome'), ('customers', 'potential_from')]), frozenset(['as_of'])),
    'cells/overview.potential/highlight': Read(NONE, NONE, frozenset(['overview.potential'])),
    'cells/overview.potential.words/rule': Read(NONE, NONE, frozenset(['overview.potential'])),
    'cells/overview.silent/rule': Read(NONE, frozenset([('customers', 'approved_on'), ('customers', 'face'), ('customers', 'id'), ('customers', 'last_contact'), ('customers', 'next_contact'), ('customers', 'outcome')]), frozenset(['as_of'])),
    'cells/overview.silent/highlight': Read(NONE, NONE, frozenset(['overview.silent'])),
    'cells/overview.silent.words/rule': Read(NONE, NONE, frozenset(['overview.silent'])),
    'cells/overview.tidied/rule': Read(NONE, NONE, frozenset(['as_of', 'last_tidied', 'tidied_before'])),
    'cells/overview.tidied/highlight': Read(NONE, NONE, frozenset(['overview.cards', 'overview.tidied'])),
    'cells/overview.tidied.words/rule': Read(NONE, NONE, frozenset(['overview.cards', 'overview.tidied'])),
    'cells/overview.vetoed/rule': Read(NONE, frozenset([('qualify', 'id'), ('qualify', 'veto_slot')]), NONE),
    'cells/overview.vetoed.words/rule': Read(NONE, NONE, frozenset(['overview.vetoed'])),
    'cells/overview.dropped.note/rule': Read(NONE, NONE, frozenset(['overview.matrix.drop.cards.total'])),
    'cells/overview.dropped1.name/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['overview.dropped1.row'])),
    'cells/overview.dropped1.reason/rule': Read(NONE, frozenset([('customers', 'qualify_row'), ('qualify', 'reason')]), frozenset(['overview.dropped1.row'])),
    'cells/overview.dropped2.name/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['overview.dropped2.row'])),
    'cells/overview.dropped2.reason/rule': Read(NONE, frozenset([('customers', 'qualify_row'), ('qualify', 'reason')]), frozenset(['overview.dropped2.row'])),
    'cells/overview.dropped3.name/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['overview.dropped3.row'])),
    'cells/overview.dropped3.reason/rule': Read(NONE, frozenset([('customers', 'qualify_row'), ('qualify', 'reason')]), frozenset(['overview.dropped3.row'])),
    'cells/overview.dropped4.name/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['overview.dropped4.row'])),
    'cells/overview.dropped4.reason/rule': Read(NONE, frozenset([('customers', 'qualify_row'), ('qualify', 'reason')]), frozenset(['overview.dropped4.row'])),
    'cells/overview.top1.place/rule': Read(NONE, frozenset([('visits', 'kind')]), frozenset(['overview.top1.row'])),
    'cells/overview.top1.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['overview.top1.row'])),
    'cells/overview.top1.area/rule': Read(NONE, frozenset([('visits', 'area')]), frozenset(['overview.top1.row'])),
    'cells/overview.top1.priority/rule': Read(NONE, frozenset([('visits', 'priority')]), frozenset(['overview.top1.row'])),
    'cells/overview.top1.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['overview.top1.row'])),
    'cells/overview.top1.score/rule': Read(NONE, frozenset([('visits', 'score')]), frozenset(['overview.top1.row'])),
    'cells/overview.top2.place/rule': Read(NONE, frozenset([('visits', 'kind')]), frozenset(['overview.top2.row'])),
    'cells/overview.top2.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['overview.top2.row'])),
    'cells/overview.top2.area/rule': Read(NONE, frozenset([('visits', 'area')]), frozenset(['overview.top2.row'])),
    'cells/overview.top2.priority/rule': Read(NONE, frozenset([('visits', 'priority')]), frozenset(['overview.top2.row'])),
    'cells/overview.top2.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['overview.top2.row'])),
    'cells/overview.top2.score/rule': Read(NONE, frozenset([('visits', 'score')]), frozenset(['overview.top2.row'])),
    'cells/overview.top3.place/rule': Read(NONE, frozenset([('visits', 'kind')]), frozenset(['overview.top3.row'])),
    'cells/overview.top3.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['overview.top3.row'])),
    'cells/overview.top3.area/rule': Read(NONE, frozenset([('visits', 'area')]), frozenset(['overview.top3.row'])),
    'cells/overview.top3.priority/rule': Read(NONE, frozenset([('visits', 'priority')]), frozenset(['overview.top3.row'])),
    'cells/overview.top3.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['overview.top3.row'])),
    'cells/overview.top3.score/rule': Read(NONE, frozenset([('visits', 'score')]), frozenset(['overview.top3.row'])),
    'cells/overview.top4.place/rule': Read(NONE, frozenset([('visits', 'kind')]), frozenset(['overview.top4.row'])),
    'cells/overview.top4.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['overview.top4.row'])),
    'cells/overview.top4.area/rule': Read(NONE, frozenset([('visits', 'area')]), frozenset(['overview.top4.row'])),
    'cells/overview.top4.priority/rule': Read(NONE, frozenset([('visits', 'priority')]), frozenset(['overview.top4.row'])),
    'cells/overview.top4.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['overview.top4.row'])),
    'cells/overview.top4.score/rule': Read(NONE, frozenset([('visits', 'score')]), frozenset(['overview.top4.row'])),
    'cells/overview.top5.place/rule': Read(NONE, frozenset([('visits', 'kind')]), frozenset(['overview.top5.row'])),
    'cells/overview.top5.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['overview.top5.row'])),
    'cells/overview.top5.area/rule': Read(NONE, frozenset([('visits', 'area')]), frozenset(['overview.top5.row'])),
    'cells/overview.top5.priority/rule': Read(NONE, frozenset([('visits', 'priority')]), frozenset(['overview.top5.row'])),
    'cells/overview.top5.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['overview.top5.row'])),
    'cells/overview.top5.score/rule': Read(NONE, frozenset([('visits', 'score')]), frozenset(['overview.top5.row'])),
    'cells/overview.planned/rule': Read(NONE, frozenset([('visits', 'place'), ('visits', 'visit_id')]), NONE),
    'cells/overview.done/rule': Read(NONE, frozenset([('visits', 'place'), ('visits', 'returned'), ('visits', 'visit_id')]), NONE),
    'cells/overview.never/rule': Read(NONE, frozenset([('customers', 'calls'), ('customers', 'id'), ('customers', 'last_contact'), ('customers', 'outcome')]), NONE),
    'cells/overview.never_share/rule': Read(NONE, NONE, frozenset(['overview.cards', 'overview.never'])),
    'cells/overview.known/rule': Read(NONE, frozenset([('qualify', 'id'), ('qualify', 'known')]), NONE),
    'cells/overview.soon/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.due.30.amount/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.open/rule': Read(NONE, frozenset([('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.won/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'outcome')]), NONE),
    'cells/overview.won_amount/rule': Read(NONE, frozenset([('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome')]), NONE),
    'cells/overview.soon_cards/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.dropped1.row/rule': Read(NONE, frozenset([('customers', 'verdict')]), NONE),
    'cells/overview.dropped2.row/rule': Read(NONE, frozenset([('customers', 'verdict')]), frozenset(['overview.dropped1.row'])),
    'cells/overview.dropped3.row/rule': Read(NONE, frozenset([('customers', 'verdict')]), frozenset(['overview.dropped2.row'])),
    'cells/overview.dropped4.row/rule': Read(NONE, frozenset([('customers', 'verdict')]), frozenset(['overview.dropped3.row'])),
    'cells/overview.top1.row/rule': Read(NONE, frozenset([('visits', 'place')]), NONE),
    'cells/overview.top2.row/rule': Read(NONE, frozenset([('visits', 'place')]), NONE),
    'cells/overview.top3.row/rule': Read(NONE, frozenset([('visits', 'place')]), NONE),
    'cells/overview.top4.row/rule': Read(NONE, frozenset([('visits', 'place')]), NONE),
    'cells/overview.top5.row/rule': Read(NONE, frozenset([('visits', 'place')]), NONE),
    'cells/overview.cards.label/rule': Read(NONE, NONE, NONE),
    'cells/overview.met.label/rule': Read(NONE, NONE, NONE),
    'cells/overview.kept.label/rule': Read(NONE, NONE, NONE),
    'cells/overview.follow.label/rule': Read(NONE, NONE, NONE),
    'cells/overview.focus.label/rule': Read(NONE, NONE, NONE),
    'cells/overview.cards/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'outcome')]), NONE),
    'cells/overview.met/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'last_contact'), ('customers', 'outcome')]), NONE),
    'cells/overview.kept/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'last_contact'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.follow/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'last_contact'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.focus/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'last_contact'), ('customers', 'outcome'), ('customers', 'verdict')]), NONE),
    'cells/overview.months.passed.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.months.passed.open'])),
    'cells/overview.months.1.label/rule': Read(NONE, NONE, frozenset(['as_of', 'lang', 'overview.months.1.open'])),
    'cells/overview.months.2.label/rule': Read(NONE, NONE, frozenset(['as_of', 'lang', 'overview.months.2.open'])),
    'cells/overview.months.3.label/rule': Read(NONE, NONE, frozenset(['as_of', 'lang', 'overview.months.3.open'])),
    'cells/overview.months.later.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.months.later.open'])),
    'cells/overview.months.passed.commit/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.1.commit/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.2.commit/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.3.commit/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.later.commit/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.passed.likely/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.1.likely/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.2.likely/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.3.likely/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.later.likely/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.passed.open/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.1.open/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.2.open/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.3.open/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.months.later.open/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/overview.log_from/rule': Read(NONE, frozenset([('day_log', 'day')]), NONE),
    'cells/overview.usual/rule': Read(NONE, NONE, frozenset(['overview.week1.reached', 'overview.week10.reached', 'overview.week11.reached', 'overview.week12.reached', 'overview.week2.reached', 'overview.week3.reached', 'overview.week4.reached', 'overview.week5.reached', 'overview.week6.reached', 'overview.week7.reached', 'overview.week8.reached', 'overview.week9.reached'])),
    'cells/overview.best/rule': Read(NONE, NONE, frozenset(['overview.week1.reached', 'overview.week10.reached', 'overview.week11.reached', 'overview.week2.reached', 'overview.week3.reached', 'overview.week4.reached', 'overview.week5.reached', 'overview.week6.reached', 'overview.week7.reached', 'overview.week8.reached', 'overview.week9.reached'])),
    'cells/overview.planned10/rule': Read(NONE, NONE, frozenset(['as_of', 'overview.day1', 'overview.day1.planned', 'overview.day10', 'overview.day10.planned', 'overview.day2', 'overview.day2.planned', 'overview.day3', 'overview.day3.planned', 'overview.day4', 'overview.day4.planned', 'overview.day5', 'overview.day5.planned', 'overview.day6', 'overview.day6.planned', 'overview.day7', 'overview.day7.planned', 'overview.day8', 'overview.day8.planned', 'overview.day9', 'overview.day9.planned'])),
    'cells/overview.done10/rule': Read(NONE, NONE, frozenset(['as_of', 'overview.day1', 'overview.day1.done', 'overview.day10', 'overview.day10.done', 'overview.day2', 'overview.day2.done', 'overview.day3', 'overview.day3.done', 'overview.day4', 'overview.day4.done', 'overview.day5', 'overview.day5.done', 'overview.day6', 'overview.day6.done', 'overview.day7', 'overview.day7.done', 'overview.day8', 'overview.day8.done', 'overview.day9', 'overview.day9.done'])),
    'cells/overview.reached10/rule': Read(NONE, NONE, frozenset(['as_of', 'overview.day1', 'overview.day1.reached', 'overview.day10', 'overview.day10.reached', 'overview.day2', 'overview.day2.reached', 'overview.day3', 'overview.day3.reached', 'overview.day4', 'overview.day4.reached', 'overview.day5', 'overview.day5.reached', 'overview.day6', 'overview.day6.reached', 'overview.day7', 'overview.day7.reached', 'overview.day8', 'overview.day8.reached', 'overview.day9', 'overview.day9.reached'])),
    'cells/overview.due10/rule': Read(NONE, NONE, frozenset(['as_of', 'overview.day1', 'overview.day1.due', 'overview.day10', 'overview.day10.due', 'overview.day2', 'overview.day2.due', 'overview.day3', 'overview.day3.due', 'overview.day4', 'overview.day4.due', 'overview.day5', 'overview.day5.due', 'overview.day6', 'overview.day6.due', 'overview.day7', 'overview.day7.due', 'overview.day8', 'overview.day8.due', 'overview.day9', 'overview.day9.due'])),
    'cells/overview.kept10/rule': Read(NONE, NONE, frozenset(['as_of', 'overview.day1', 'overview.day1.kept', 'overview.day10', 'overview.day10.kept', 'overview.day2', 'overview.day2.kept', 'overview.day3', 'overview.day3.kept', 'overview.day4', 'overview.day4.kept', 'overview.day5', 'overview.day5.kept', 'overview.day6', 'overview.day6.kept', 'overview.day7', 'overview.day7.kept', 'overview.day8', 'overview.day8.kept', 'overview.day9', 'overview.day9.kept'])),
    'cells/overview.tried10/rule': Read(NONE, NONE, frozenset(['as_of', 'overview.day1', 'overview.day1.tried', 'overview.day10', 'overview.day10.tried', 'overview.day2', 'overview.day2.tried', 'overview.day3', 'overview.day3.tried', 'overview.day4', 'overview.day4.tried', 'overview.day5', 'overview.day5.tried', 'overview.day6', 'overview.day6.tried', 'overview.day7', 'overview.day7.tried', 'overview.day8', 'overview.day8.tried', 'overview.day9', 'overview.day9.tried'])),
    'cells/overview.day1/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['overview.day2'])),
    'cells/overview.day2/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['overview.day3'])),
    'cells/overview.day3/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['overview.day4'])),
    'cells/overview.day4/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['overview.day5'])),
    'cells/overview.day5/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['overview.day6'])),
    'cells/overview.day6/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['overview.day7'])),
    'cells/overview.day7/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['overview.day8'])),
    'cells/overview.day8/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['overview.day9'])),
    'cells/overview.day9/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['overview.day10'])),
    'cells/overview.day10/rule': Read(NONE, frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['as_of'])),
    'cells/overview.day1.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day1'])),
    'cells/overview.day2.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day2'])),
    'cells/overview.day3.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day3'])),
    'cells/overview.day4.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day4'])),
    'cells/overview.day5.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day5'])),
    'cells/overview.day6.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day6'])),
    'cells/overview.day7.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day7'])),
    'cells/overview.day8.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day8'])),
    'cells/overview.day9.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day9'])),
    'cells/overview.day10.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.day10'])),
    'cells/overview.day1.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day1', 'overview.log_from'])),
    'cells/overview.day2.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day2', 'overview.log_from'])),
    'cells/overview.day3.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day3', 'overview.log_from'])),
    'cells/overview.day4.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day4', 'overview.log_from'])),
    'cells/overview.day5.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day5', 'overview.log_from'])),
    'cells/overview.day6.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day6', 'overview.log_from'])),
    'cells/overview.day7.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day7', 'overview.log_from'])),
    'cells/overview.day8.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day8', 'overview.log_from'])),
    'cells/overview.day9.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day9', 'overview.log_from'])),
    'cells/overview.day10.planned/rule': Read(NONE, frozenset([('day_log', 'calls'), ('day_log', 'day'), ('day_log', 'visits')]), frozenset(['overview.day10', 'overview.log_from'])),
    'cells/overview.day1.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day1', 'overview.log_from'])),
    'cells/overview.day2.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day2', 'overview.log_from'])),
    'cells/overview.day3.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day3', 'overview.log_from'])),
    'cells/overview.day4.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day4', 'overview.log_from'])),
    'cells/overview.day5.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day5', 'overview.log_from'])),
    'cells/overview.day6.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day6', 'overview.log_from'])),
    'cells/overview.day7.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day7', 'overview.log_from'])),
    'cells/overview.day8.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day8', 'overview.log_from'])),
    'cells/overview.day9.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day9', 'overview.log_from'])),
    'cells/overview.day10.done/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done')]), frozenset(['overview.day10', 'overview.log_from'])),
    'cells/overview.day1.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day1', 'overview.log_from'])),
    'cells/overview.day2.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day2', 'overview.log_from'])),
    'cells/overview.day3.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day3', 'overview.log_from'])),
    'cells/overview.day4.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day4', 'overview.log_from'])),
    'cells/overview.day5.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day5', 'overview.log_from'])),
    'cells/overview.day6.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day6', 'overview.log_from'])),
    'cells/overview.day7.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day7', 'overview.log_from'])),
    'cells/overview.day8.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day8', 'overview.log_from'])),
    'cells/overview.day9.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day9', 'overview.log_from'])),
    'cells/overview.day10.reached/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'reached')]), frozenset(['overview.day10', 'overview.log_from'])),
    'cells/overview.day1.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day1', 'overview.log_from'])),
    'cells/overview.day2.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day2', 'overview.log_from'])),
    'cells/overview.day3.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day3', 'overview.log_from'])),
    'cells/overview.day4.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day4', 'overview.log_from'])),
    'cells/overview.day5.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day5', 'overview.log_from'])),
    'cells/overview.day6.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day6', 'overview.log_from'])),
    'cells/overview.day7.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day7', 'overview.log_from'])),
    'cells/overview.day8.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day8', 'overview.log_from'])),
    'cells/overview.day9.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day9', 'overview.log_from'])),
    'cells/overview.day10.due/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'due')]), frozenset(['overview.day10', 'overview.log_from'])),
    'cells/overview.day1.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day1', 'overview.log_from'])),
    'cells/overview.day2.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day2', 'overview.log_from'])),
    'cells/overview.day3.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day3', 'overview.log_from'])),
    'cells/overview.day4.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day4', 'overview.log_from'])),
    'cells/overview.day5.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day5', 'overview.log_from'])),
    'cells/overview.day6.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day6', 'overview.log_from'])),
    'cells/overview.day7.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day7', 'overview.log_from'])),
    'cells/overview.day8.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day8', 'overview.log_from'])),
    'cells/overview.day9.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day9', 'overview.log_from'])),
    'cells/overview.day10.kept/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'kept')]), frozenset(['overview.day10', 'overview.log_from'])),
    'cells/overview.day1.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day1', 'overview.log_from'])),
    'cells/overview.day2.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day2', 'overview.log_from'])),
    'cells/overview.day3.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day3', 'overview.log_from'])),
    'cells/overview.day4.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day4', 'overview.log_from'])),
    'cells/overview.day5.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day5', 'overview.log_from'])),
    'cells/overview.day6.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day6', 'overview.log_from'])),
    'cells/overview.day7.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day7', 'overview.log_from'])),
    'cells/overview.day8.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day8', 'overview.log_from'])),
    'cells/overview.day9.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day9', 'overview.log_from'])),
    'cells/overview.day10.tried/rule': Read(NONE, frozenset([('day_log', 'day'), ('day_log', 'done'), ('day_log', 'extra')]), frozenset(['overview.day10', 'overview.log_from'])),
    'cells/overview.week1/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week2/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week3/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week4/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week5/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week6/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week7/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week8/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week9/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week10/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week11/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week12/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/overview.week1.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week1'])),
    'cells/overview.week2.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week2'])),
    'cells/overview.week3.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week3'])),
    'cells/overview.week4.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week4'])),
    'cells/overview.week5.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week5'])),
    'cells/overview.week6.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week6'])),
    'cells/overview.week7.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week7'])),
    'cells/overview.week8.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week8'])),
    'cells/overview.week9.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week9'])),
    'cells/overview.week10.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week10'])),
    'cells/overview.week11.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week11'])),
    'cells/overview.week12.label/rule': Read(NONE, NONE, frozenset(['lang', 'overview.week12'])),
    'cells/overview.week1.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week1'])),
    'cells/overview.week2.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week2'])),
    'cells/overview.week3.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week3'])),
    'cells/overview.week4.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week4'])),
    'cells/overview.week5.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week5'])),
    'cells/overview.week6.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week6'])),
    'cells/overview.week7.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week7'])),
    'cells/overview.week8.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week8'])),
    'cells/overview.week9.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week9'])),
    'cells/overview.week10.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week10'])),
    'cells/overview.week11.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week11'])),
    'cells/overview.week12.reached/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id'), ('calls', 'result')]), frozenset(['overview.week12'])),
    'cells/overview.week1.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week2.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week3.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week4.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week5.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week6.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week7.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week8.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week9.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week10.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week11.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
    'cells/overview.week12.usual/rule': Read(NONE, NONE, frozenset(['overview.usual'])),
}
