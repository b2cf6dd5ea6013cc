"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def team_title(env):
    v0 = env.words(('Team', '团队首页', '團隊首頁'))
    v1 = env.cell('as_of')
    v2 = env.words(('–', '–', '–'))
    return (text((text(v0) + text(' · '))) + text(((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)))


@single
def team_scope(env):
    v0 = env.words(('Collected ', '汇总于 ', '彙整於 '))
    v1 = env.cell('collected_at')
    v2 = env.words(('–', '–', '–'))
    v3 = env.cell('team.read')
    v4 = env.words((' of ', ' / ', ' / '))
    v5 = env.cell('team.files')
    v6 = env.words((' files read', ' 份文件已读', ' 份檔案已讀'))
    return (text((text((text((text((text((text(v0) + text(((text((text((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0)))) + text(' '))) + text((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0))))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2)))) + text(' · '))) + text(v3))) + text(v4))) + text(v5))) + text(v6))


@single
def team_finding(env):
    v0 = env.words(("Nothing is collected yet: run repbook team with the folder of the reps' workbooks.", '尚未汇总：用 repbook team 读取业务员工作簿所在的文件夹。', '尚未彙整：以 repbook team 讀取業務員活頁簿所在的資料夾。'))
    v1 = env.cell('team.files')
    v2 = env.cell('team.bad')
    v3 = env.words((' file waits for you', ' 份文件待处理', ' 份檔案待處理'))
    v4 = env.words((' files wait for you', ' 份文件待处理', ' 份檔案待處理'))
    v5 = env.words((': see Files. ', '，见“来源文件”。', '，見「來源檔案」。'))
    v6 = env.words(('Ordered in ', '近 ', '近 '))
    v7 = env.cell('window_days')
    v8 = env.words((' days: ', ' 天订单 ', ' 天訂單 '))
    v9 = env.column('m_orders', 'amount')
    v10 = env.cell('as_of')
    v11 = env.cell('currency_1')
    v12 = env.cell('lang')
    v13 = env.words(('', '万', '萬'))
    v14 = env.words(('; ', '；逾期承诺 ', '；逾期承諾 '))
    v15 = env.cell('team.overdue')
    v16 = env.words((' promise is overdue', ' 项', ' 項'))
    v17 = env.words((' promises are overdue', ' 项', ' 項'))
    v18 = env.words(('.', '。', '。'))
    return (v0 if equal(v1, 0.0) else (text(((text((text(v2) + text((v3 if equal(v2, 1.0) else v4)))) + text(v5)) if after(v2, 0.0) else '')) + text((text((text((text((text((text((text(v6) + text(v7))) + text(v8))) + text((text((((text(round_half_up(divide(round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0) >= 1000.0) else round_half_up(round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0), 0.0)))) if equal(v12, 'en') else ((text(round_half_up(divide(round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0), 10000.0), 1.0)) + text(v13)) if (round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0) >= 10000.0) else round_half_up(round_half_up(sum_masked(v9, env.mask('m_orders', 'day', '>', (number(v10) - number(v7))), env.mask('m_orders', 'day', '<=', v10), env.mask('m_orders', 'currency', '=', v11)), 2.0), 0.0)))) + text(('' if blank(('' if equal(v11, '–') else v11)) else (text(' ') + text(('' if equal(v11, '–') else v11))))))))) + text(v14))) + text((text(v15) + text((v16 if equal(v15, 1.0) else v17)))))) + text(v18)))))


@single
def team_collect_name(env):
    v0 = env.cell('team.step')
    v1 = env.words(('Collect', '汇总', '彙整'))
    return (text((text((text(('✓ ' if after(v0, 1.0) else ('▶ ' if equal(v0, 1.0) else ''))) + text(1.0))) + text('  '))) + text(v1))


@single
def team_collect_name_highlight(env):
    v0 = env.cell('team.step')
    return equal(v0, 1.0)


@single
def team_collect_name_second_0(env):
    v0 = env.cell('team.step')
    return after(v0, 1.0)


@single
def team_collect_state(env):
    v0 = env.cell('team.read')
    v1 = env.words((' of ', ' / ', ' / '))
    v2 = env.cell('team.files')
    v3 = env.words((' files', ' 份文件', ' 份檔案'))
    v4 = env.words((', late: ', '，逾期 ', '，逾期 '))
    v5 = env.cell('team.late')
    return (text((text((text((text((text(v0) + text(v1))) + text(v2))) + text(v3))) + text(v4))) + text(v5))


@single
def team_collect_state_highlight(env):
    v0 = env.cell('team.step')
    return equal(v0, 1.0)


@single
def team_collect_state_second_0(env):
    v0 = env.cell('team.step')
    return after(v0, 1.0)


@single
def team_settle_name(env):
    v0 = env.cell('team.step')
    v1 = env.words(('Settle', '处理冲突', '處理衝突'))
    return (text((text((text(('✓ ' if after(v0, 2.0) else ('▶ ' if equal(v0, 2.0) else ''))) + text(2.0))) + text('  '))) + text(v1))


@single
def team_settle_name_highlight(env):
    v0 = env.cell('team.step')
    return equal(v0, 2.0)


@single
def team_settle_name_second_0(env):
    v0 = env.cell('team.step')
    return after(v0, 2.0)


@single
def team_settle_state(env):
    v0 = env.cell('team.forks')
    v1 = env.words((' copy waits for a merge', ' 份重复副本待合并', ' 份重複副本待合併'))
    v2 = env.words((' copies wait for a merge', ' 份重复副本待合并', ' 份重複副本待合併'))
    v3 = env.cell('team.conflicts')
    v4 = env.words((' conflict open in files', ' 处冲突待处理', ' 處衝突待處理'))
    v5 = env.words((' conflicts open in files', ' 处冲突待处理', ' 處衝突待處理'))
    v6 = env.words((' copy to merge, ', ' 份重复副本待合并，', ' 份重複副本待合併，'))
    v7 = env.words((' copies to merge, ', ' 份重复副本待合并，', ' 份重複副本待合併，'))
    v8 = env.words((' conflict open', ' 处冲突待处理', ' 處衝突待處理'))
    v9 = env.words((' conflicts open', ' 处冲突待处理', ' 處衝突待處理'))
    return ((text(v0) + text((v1 if equal(v0, 1.0) else v2))) if equal(v3, 0.0) else ((text(v3) + text((v4 if equal(v3, 1.0) else v5))) if equal(v0, 0.0) else (text((text(v0) + text((v6 if equal(v0, 1.0) else v7)))) + text((text(v3) + text((v8 if equal(v3, 1.0) else v9)))))))


@single
def team_settle_state_highlight(env):
    v0 = env.cell('team.step')
    return equal(v0, 2.0)


@single
def team_settle_state_second_0(env):
    v0 = env.cell('team.step')
    return after(v0, 2.0)


@single
def team_meet_name(env):
    v0 = env.cell('team.step')
    v1 = env.words(('Meet', '例会', '例會'))
    return (text((text((text(('✓ ' if after(v0, 3.0) else ('▶ ' if equal(v0, 3.0) else ''))) + text(3.0))) + text('  '))) + text(v1))


@single
def team_meet_name_highlight(env):
    v0 = env.cell('team.step')
    return equal(v0, 3.0)


@single
def team_meet_name_second_0(env):
    v0 = env.cell('team.step')
    return after(v0, 3.0)


@single
def team_meet_state(env):
    v0 = env.words(("yesterday's results, ", '昨天的结果，', '昨天的結果，'))
    v1 = env.cell('team.talks')
    v2 = env.words((' worth a talk', ' 人值得面谈', ' 人值得面談'))
    return (text(v0) + text((text(v1) + text((v2 if equal(v1, 1.0) else v2)))))


@single
def team_meet_state_highlight(env):
    v0 = env.cell('team.step')
    return equal(v0, 3.0)


@single
def team_meet_state_second_0(env):
    v0 = env.cell('team.step')
    return after(v0, 3.0)


@single
def team_hand_out_name(env):
    v0 = env.cell('team.step')
    v1 = env.words(('Hand out', '分发', '分發'))
    return (text((text((text(('✓ ' if after(v0, 4.0) else ('▶ ' if equal(v0, 4.0) else ''))) + text(4.0))) + text('  '))) + text(v1))


@single
def team_hand_out_name_highlight(env):
    v0 = env.cell('team.step')
    return equal(v0, 4.0)


@single
def team_hand_out_name_second_0(env):
    v0 = env.cell('team.step')
    return after(v0, 4.0)


@single
def team_hand_out_state(env):
    v0 = env.cell('team.packs')
    v1 = env.words((' pack still out', ' 份资料包未交回', ' 份資料包未交回'))
    v2 = env.words((' packs still out', ' 份资料包未交回', ' 份資料包未交回'))
    return (text(v0) + text((v1 if equal(v0, 1.0) else v2)))


@single
def team_hand_out_state_highlight(env):
    v0 = env.cell('team.step')
    return equal(v0, 4.0)


@single
def team_hand_out_state_second_0(env):
    v0 = env.cell('team.step')
    return after(v0, 4.0)


@single
def team_tile_sold(env):
    v0 = env.column('m_orders', 'amount')
    v1 = env.cell('as_of')
    v2 = env.cell('window_days')
    v3 = env.cell('currency_1')
    return sum_masked(v0, env.mask('m_orders', 'day', '>', (number(v1) - number(v2))), env.mask('m_orders', 'day', '<=', v1), env.mask('m_orders', 'currency', '=', v3))


@single
def team_tile_sold_note(env):
    v0 = env.words(('in ', '近 ', '近 '))
    v1 = env.cell('window_days')
    v2 = env.words((' days', ' 天', ' 天'))
    v3 = env.cell('currency_1')
    v4 = env.words((', ', '，', '，'))
    return (text((text((text(v0) + text(v1))) + text(v2))) + text(('' if blank(('' if equal(v3, '–') else v3)) else (text(v4) + text(('' if equal(v3, '–') else v3))))))


@single
def team_tile_rate(env):
    v0 = env.words(('–', '–', '–'))
    v1 = env.cell('team.decided')
    v2 = env.cell('few')
    v3 = env.cell('team.won')
    return (v0 if before(v1, v2) else divide(number(v3), number(v1)))


@single
def team_tile_rate_note(env):
    v0 = env.words(('too few, ', '样本太少，', '樣本太少，'))
    v1 = env.cell('team.decided')
    v2 = env.cell('few')
    v3 = env.cell('team.won')
    v4 = env.words((' of ', ' / ', ' / '))
    v5 = env.words((' decided', ' 已结案', ' 已結案'))
    return (text((text((text((text((v0 if before(v1, v2) else '')) + text(v3))) + text(v4))) + text(v1))) + text(v5))


@single
def team_tile_open(env):
    v0 = env.column('m_cards', 'expected_order')
    v1 = env.cell('currency_1')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'blank', ''), env.mask('m_cards', 'currency', '=', v1)) - sum_masked(v0, env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'blank', ''), env.mask('m_cards', 'verdict', 'told', v2), env.mask('m_cards', 'currency', '=', v1))) - sum_masked(v0, env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'blank', ''), env.mask('m_cards', 'verdict', 'told', v3), env.mask('m_cards', 'currency', '=', v1)))


@single
def team_tile_open_note(env):
    v0 = env.words((' open card', ' 张未结', ' 張未結'))
    v1 = env.words((' open cards', ' 张未结', ' 張未結'))
    v2 = env.cell('currency_1')
    v3 = env.words((', ', '，', '，'))
    return (text((text(count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'blank', ''))) + text((v0 if equal(count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'blank', '')), 1.0) else v1)))) + text(('' if blank(('' if equal(v2, '–') else v2)) else (text(v3) + text(('' if equal(v2, '–') else v2))))))


@single
def team_tile_overdue_label_highlight(env):
    v0 = env.cell('team.overdue')
    return after(v0, 0.0)


@single
def team_tile_overdue(env):
    v0 = env.cell('team.overdue')
    return v0


@single
def team_tile_overdue_highlight(env):
    v0 = env.cell('team.overdue')
    return after(v0, 0.0)


@single
def team_tile_overdue_note(env):
    v0 = env.cell('team.overdue')
    v1 = env.words(('of ', '共 ', '共 '))
    v2 = env.cell('team.cards')
    v3 = env.words((' card', ' 张卡', ' 張卡'))
    v4 = env.words((' cards', ' 张卡', ' 張卡'))
    return (text((text(('! ' if after(v0, 0.0) else '')) + text(v1))) + text((text(v2) + text((v3 if equal(v2, 1.0) else v4)))))


@single
def team_tile_overdue_note_highlight(env):
    v0 = env.cell('team.overdue')
    return after(v0, 0.0)


@single
def team_people_note(env):
    v0 = env.words(('and more people: ', '另有 ', '另有 '))
    v1 = env.cell('team.people')
    v2 = env.words((', see People', ' 人，见“人员”', ' 人，見「人員」'))
    v3 = env.words(('contacts: ', '联系次数：近 ', '聯絡次數：近 '))
    v4 = env.cell('plan_days')
    v5 = env.words((' days', ' 天', ' 天'))
    return ((text((text(v0) + text((number(v1) - 10.0)))) + text(v2)) if ((number(v1) - 10.0) > 0.0) else (text((text(v3) + text(v4))) + text(v5)))


@single
def team_total1(env):
    v0 = env.cell('currency_1')
    v1 = env.words(('Total, no currency set', '合计（未设币种）', '合計（未設幣別）'))
    v2 = env.words(('Total ', '合计 ', '合計 '))
    return ('' if blank(v0) else (v1 if equal(v0, '–') else (text(v2) + text(v0))))


@single
def team_total1_cards(env):
    v0 = env.cell('currency_1')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'currency', '=', v0)))


@single
def team_total1_sold(env):
    v0 = env.cell('currency_1')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'currency', '=', v0)))


@single
def team_total1_currency(env):
    v0 = env.cell('currency_1')
    return ('' if blank(v0) else v0)


@single
def team_total1_decided(env):
    v0 = env.cell('currency_1')
    v1 = env.code('outcome.won')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    v4 = env.code('outcome.lost')
    return ('' if blank(v0) else (count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v4), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0))))


@single
def team_total1_rate(env):
    v0 = env.cell('currency_1')
    v1 = env.code('outcome.won')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    v4 = env.code('outcome.lost')
    v5 = env.cell('few')
    return ('' if blank(v0) else ('' if before((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v4), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0))), v5) else if_error(lambda: divide(count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)), (count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v4), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)))), lambda: '')))


@single
def team_total1_late(env):
    v0 = env.cell('currency_1')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_total2(env):
    v0 = env.cell('currency_2')
    v1 = env.words(('Total, no currency set', '合计（未设币种）', '合計（未設幣別）'))
    v2 = env.words(('Total ', '合计 ', '合計 '))
    return ('' if blank(v0) else (v1 if equal(v0, '–') else (text(v2) + text(v0))))


@single
def team_total2_cards(env):
    v0 = env.cell('currency_2')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'currency', '=', v0)))


@single
def team_total2_sold(env):
    v0 = env.cell('currency_2')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'currency', '=', v0)))


@single
def team_total2_currency(env):
    v0 = env.cell('currency_2')
    return ('' if blank(v0) else v0)


@single
def team_total2_decided(env):
    v0 = env.cell('currency_2')
    v1 = env.code('outcome.won')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    v4 = env.code('outcome.lost')
    return ('' if blank(v0) else (count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v4), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0))))


@single
def team_total2_rate(env):
    v0 = env.cell('currency_2')
    v1 = env.code('outcome.won')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    v4 = env.code('outcome.lost')
    v5 = env.cell('few')
    return ('' if blank(v0) else ('' if before((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v4), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0))), v5) else if_error(lambda: divide(count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)), (count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v4), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)))), lambda: '')))


@single
def team_total2_late(env):
    v0 = env.cell('currency_2')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_total3(env):
    v0 = env.cell('currency_3')
    v1 = env.words(('Total, no currency set', '合计（未设币种）', '合計（未設幣別）'))
    v2 = env.words(('Total ', '合计 ', '合計 '))
    return ('' if blank(v0) else (v1 if equal(v0, '–') else (text(v2) + text(v0))))


@single
def team_total3_cards(env):
    v0 = env.cell('currency_3')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'currency', '=', v0)))


@single
def team_total3_sold(env):
    v0 = env.cell('currency_3')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'currency', '=', v0)))


@single
def team_total3_currency(env):
    v0 = env.cell('currency_3')
    return ('' if blank(v0) else v0)


@single
def team_total3_decided(env):
    v0 = env.cell('currency_3')
    v1 = env.code('outcome.won')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    v4 = env.code('outcome.lost')
    return ('' if blank(v0) else (count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v4), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0))))


@single
def team_total3_rate(env):
    v0 = env.cell('currency_3')
    v1 = env.code('outcome.won')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    v4 = env.code('outcome.lost')
    v5 = env.cell('few')
    return ('' if blank(v0) else ('' if before((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v4), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0))), v5) else if_error(lambda: divide(count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)), (count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v4), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2), env.mask('m_cards', 'currency', '=', v0)))), lambda: '')))


@single
def team_total3_late(env):
    v0 = env.cell('currency_3')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'currency', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_rep1(env):
    v0 = env.cell('team.name1')
    return v0


@single
def team_rep1_state(env):
    v0 = env.cell('team.code1')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone1')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad1')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep1_state_highlight(env):
    v0 = env.cell('team.bad1')
    v1 = env.cell('team.gone1')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep1_cards(env):
    v0 = env.cell('team.code1')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep1_contacts(env):
    v0 = env.cell('team.code1')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep1_sold(env):
    v0 = env.cell('team.sold1')
    return v0


@single
def team_rep1_currency(env):
    v0 = env.cell('team.code1')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep1_decided(env):
    v0 = env.cell('team.code1')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: ''))


@single
def team_rep1_rate(env):
    v0 = env.cell('team.rate1')
    return v0


@single
def team_rep1_rate_highlight(env):
    v0 = env.cell('team.talk1')
    return gives_number(lambda: v0)


@single
def team_rep1_late(env):
    v0 = env.cell('team.late1')
    return v0


@single
def team_rep1_late_highlight(env):
    v0 = env.cell('team.late1')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_rep2(env):
    v0 = env.cell('team.name2')
    return v0


@single
def team_rep2_state(env):
    v0 = env.cell('team.code2')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone2')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad2')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep2_state_highlight(env):
    v0 = env.cell('team.bad2')
    v1 = env.cell('team.gone2')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep2_cards(env):
    v0 = env.cell('team.code2')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep2_contacts(env):
    v0 = env.cell('team.code2')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep2_sold(env):
    v0 = env.cell('team.sold2')
    return v0


@single
def team_rep2_currency(env):
    v0 = env.cell('team.code2')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep2_decided(env):
    v0 = env.cell('team.code2')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: ''))


@single
def team_rep2_rate(env):
    v0 = env.cell('team.rate2')
    return v0


@single
def team_rep2_rate_highlight(env):
    v0 = env.cell('team.talk2')
    return gives_number(lambda: v0)


@single
def team_rep2_late(env):
    v0 = env.cell('team.late2')
    return v0


@single
def team_rep2_late_highlight(env):
    v0 = env.cell('team.late2')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_rep3(env):
    v0 = env.cell('team.name3')
    return v0


@single
def team_rep3_state(env):
    v0 = env.cell('team.code3')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone3')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad3')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep3_state_highlight(env):
    v0 = env.cell('team.bad3')
    v1 = env.cell('team.gone3')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep3_cards(env):
    v0 = env.cell('team.code3')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep3_contacts(env):
    v0 = env.cell('team.code3')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep3_sold(env):
    v0 = env.cell('team.sold3')
    return v0


@single
def team_rep3_currency(env):
    v0 = env.cell('team.code3')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep3_decided(env):
    v0 = env.cell('team.code3')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: ''))


@single
def team_rep3_rate(env):
    v0 = env.cell('team.rate3')
    return v0


@single
def team_rep3_rate_highlight(env):
    v0 = env.cell('team.talk3')
    return gives_number(lambda: v0)


@single
def team_rep3_late(env):
    v0 = env.cell('team.late3')
    return v0


@single
def team_rep3_late_highlight(env):
    v0 = env.cell('team.late3')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_rep4(env):
    v0 = env.cell('team.name4')
    return v0


@single
def team_rep4_state(env):
    v0 = env.cell('team.code4')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone4')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad4')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep4_state_highlight(env):
    v0 = env.cell('team.bad4')
    v1 = env.cell('team.gone4')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep4_cards(env):
    v0 = env.cell('team.code4')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep4_contacts(env):
    v0 = env.cell('team.code4')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep4_sold(env):
    v0 = env.cell('team.sold4')
    return v0


@single
def team_rep4_currency(env):
    v0 = env.cell('team.code4')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep4_decided(env):
    v0 = env.cell('team.code4')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: ''))


@single
def team_rep4_rate(env):
    v0 = env.cell('team.rate4')
    return v0


@single
def team_rep4_rate_highlight(env):
    v0 = env.cell('team.talk4')
    return gives_number(lambda: v0)


@single
def team_rep4_late(env):
    v0 = env.cell('team.late4')
    return v0


@single
def team_rep4_late_highlight(env):
    v0 = env.cell('team.late4')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_rep5(env):
    v0 = env.cell('team.name5')
    return v0


@single
def team_rep5_state(env):
    v0 = env.cell('team.code5')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone5')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad5')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep5_state_highlight(env):
    v0 = env.cell('team.bad5')
    v1 = env.cell('team.gone5')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep5_cards(env):
    v0 = env.cell('team.code5')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep5_contacts(env):
    v0 = env.cell('team.code5')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep5_sold(env):
    v0 = env.cell('team.sold5')
    return v0


@single
def team_rep5_currency(env):
    v0 = env.cell('team.code5')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep5_decided(env):
    v0 = env.cell('team.code5')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: ''))


@single
def team_rep5_rate(env):
    v0 = env.cell('team.rate5')
    return v0


@single
def team_rep5_rate_highlight(env):
    v0 = env.cell('team.talk5')
    return gives_number(lambda: v0)


@single
def team_rep5_late(env):
    v0 = env.cell('team.late5')
    return v0


@single
def team_rep5_late_highlight(env):
    v0 = env.cell('team.late5')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_rep6(env):
    v0 = env.cell('team.name6')
    return v0


@single
def team_rep6_state(env):
    v0 = env.cell('team.code6')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone6')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad6')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep6_state_highlight(env):
    v0 = env.cell('team.bad6')
    v1 = env.cell('team.gone6')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep6_cards(env):
    v0 = env.cell('team.code6')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep6_contacts(env):
    v0 = env.cell('team.code6')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep6_sold(env):
    v0 = env.cell('team.sold6')
    return v0


@single
def team_rep6_currency(env):
    v0 = env.cell('team.code6')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep6_decided(env):
    v0 = env.cell('team.code6')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: ''))


@single
def team_rep6_rate(env):
    v0 = env.cell('team.rate6')
    return v0


@single
def team_rep6_rate_highlight(env):
    v0 = env.cell('team.talk6')
    return gives_number(lambda: v0)


@single
def team_rep6_late(env):
    v0 = env.cell('team.late6')
    return v0


@single
def team_rep6_late_highlight(env):
    v0 = env.cell('team.late6')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_rep7(env):
    v0 = env.cell('team.name7')
    return v0


@single
def team_rep7_state(env):
    v0 = env.cell('team.code7')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone7')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad7')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep7_state_highlight(env):
    v0 = env.cell('team.bad7')
    v1 = env.cell('team.gone7')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep7_cards(env):
    v0 = env.cell('team.code7')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep7_contacts(env):
    v0 = env.cell('team.code7')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep7_sold(env):
    v0 = env.cell('team.sold7')
    return v0


@single
def team_rep7_currency(env):
    v0 = env.cell('team.code7')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep7_decided(env):
    v0 = env.cell('team.code7')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: ''))


@single
def team_rep7_rate(env):
    v0 = env.cell('team.rate7')
    return v0


@single
def team_rep7_rate_highlight(env):
    v0 = env.cell('team.talk7')
    return gives_number(lambda: v0)


@single
def team_rep7_late(env):
    v0 = env.cell('team.late7')
    return v0


@single
def team_rep7_late_highlight(env):
    v0 = env.cell('team.late7')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_rep8(env):
    v0 = env.cell('team.name8')
    return v0


@single
def team_rep8_state(env):
    v0 = env.cell('team.code8')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone8')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad8')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep8_state_highlight(env):
    v0 = env.cell('team.bad8')
    v1 = env.cell('team.gone8')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep8_cards(env):
    v0 = env.cell('team.code8')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep8_contacts(env):
    v0 = env.cell('team.code8')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep8_sold(env):
    v0 = env.cell('team.sold8')
    return v0


@single
def team_rep8_currency(env):
    v0 = env.cell('team.code8')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep8_decided(env):
    v0 = env.cell('team.code8')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: ''))


@single
def team_rep8_rate(env):
    v0 = env.cell('team.rate8')
    return v0


@single
def team_rep8_rate_highlight(env):
    v0 = env.cell('team.talk8')
    return gives_number(lambda: v0)


@single
def team_rep8_late(env):
    v0 = env.cell('team.late8')
    return v0


@single
def team_rep8_late_highlight(env):
    v0 = env.cell('team.late8')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_rep9(env):
    v0 = env.cell('team.name9')
    return v0


@single
def team_rep9_state(env):
    v0 = env.cell('team.code9')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone9')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad9')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep9_state_highlight(env):
    v0 = env.cell('team.bad9')
    v1 = env.cell('team.gone9')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep9_cards(env):
    v0 = env.cell('team.code9')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep9_contacts(env):
    v0 = env.cell('team.code9')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep9_sold(env):
    v0 = env.cell('team.sold9')
    return v0


@single
def team_rep9_currency(env):
    v0 = env.cell('team.code9')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep9_decided(env):
    v0 = env.cell('team.code9')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: ''))


@single
def team_rep9_rate(env):
    v0 = env.cell('team.rate9')
    return v0


@single
def team_rep9_rate_highlight(env):
    v0 = env.cell('team.talk9')
    return gives_number(lambda: v0)


@single
def team_rep9_late(env):
    v0 = env.cell('team.late9')
    return v0


@single
def team_rep9_late_highlight(env):
    v0 = env.cell('team.late9')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_rep10(env):
    v0 = env.cell('team.name10')
    return v0


@single
def team_rep10_state(env):
    v0 = env.cell('team.code10')
    v1 = env.words(('! no file', '! 没有文件', '! 沒有檔案'))
    v2 = env.cell('team.gone10')
    v3 = env.words(('left', '已离职', '已離職'))
    v4 = env.column('files', 'rep')
    v5 = env.column('files', 'state')
    v6 = env.cell('team.bad10')
    return ('' if blank(v0) else (v1 if equal(v2, 1.0) else (v3 if blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0)))))) else (text(('! ' if equal(v6, 1.0) else '✓ ')) + text(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v4), lambda: 0.0), 0.0) else ('' if blank(item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))) else item(v5, if_error(lambda: match(v0, v4), lambda: 0.0))))))))))


@single
def team_rep10_state_highlight(env):
    v0 = env.cell('team.bad10')
    v1 = env.cell('team.gone10')
    return some(equal(v0, 1.0), equal(v1, 1.0))


@single
def team_rep10_cards(env):
    v0 = env.cell('team.code10')
    return ('' if blank(v0) else count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'book', '=', v0)))


@single
def team_rep10_contacts(env):
    v0 = env.cell('team.code10')
    v1 = env.cell('as_of')
    v2 = env.cell('plan_days')
    return ('' if blank(v0) else count_masks(env.mask('m_calls', 'rep', '=', v0), env.mask('m_calls', 'day', '>', (number(v1) - number(v2))), env.mask('m_calls', 'day', '<=', v1)))


@single
def team_rep10_sold(env):
    v0 = env.cell('team.sold10')
    return v0


@single
def team_rep10_currency(env):
    v0 = env.cell('team.code10')
    v1 = env.column('m_cards', 'book')
    v2 = env.column('m_cards', 'currency')
    return ('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))


@single
def team_rep10_decided(env):
    v0 = env.cell('team.code10')
    v1 = env.column('people', 'decided')
    return ('' if blank(v0) else if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: ''))


@single
def team_rep10_rate(env):
    v0 = env.cell('team.rate10')
    return v0


@single
def team_rep10_rate_highlight(env):
    v0 = env.cell('team.talk10')
    return gives_number(lambda: v0)


@single
def team_rep10_late(env):
    v0 = env.cell('team.late10')
    return v0


@single
def team_rep10_late_highlight(env):
    v0 = env.cell('team.late10')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def team_sold_note(env):
    v0 = env.words(('', '万', '萬'))
    v1 = env.cell('currency_1')
    v2 = env.words(('', ' · 万', ' · 萬'))
    return (v0 if blank(('' if equal(v1, '–') else v1)) else (text(('' if equal(v1, '–') else v1)) + text(v2)))


@single
def team_sold_says(env):
    v0 = env.cell('team.name1')
    v1 = env.cell('team.bar1')
    v2 = env.cell('team.top')
    v3 = env.cell('team.name2')
    v4 = env.cell('team.bar2')
    v5 = env.cell('team.name3')
    v6 = env.cell('team.bar3')
    v7 = env.cell('team.name4')
    v8 = env.cell('team.bar4')
    v9 = env.cell('team.name5')
    v10 = env.cell('team.bar5')
    v11 = env.cell('team.name6')
    v12 = env.cell('team.bar6')
    v13 = env.cell('team.name7')
    v14 = env.cell('team.bar7')
    v15 = env.cell('team.name8')
    v16 = env.cell('team.bar8')
    v17 = env.cell('team.name9')
    v18 = env.cell('team.bar9')
    v19 = env.cell('team.name10')
    v20 = env.cell('team.bar10')
    v21 = env.words(('', '', ''))
    v22 = env.words((' ordered most: ', ' 订单最多：', ' 訂單最多：'))
    v23 = env.cell('lang')
    v24 = env.words(('', '万', '萬'))
    v25 = env.words(('.', '。', '。'))
    v26 = env.words(('No orders in these days.', '这段时间没有订单。', '這段期間沒有訂單。'))
    return ((text((text((text((v0 if equal(v1, v2) else (v3 if equal(v4, v2) else (v5 if equal(v6, v2) else (v7 if equal(v8, v2) else (v9 if equal(v10, v2) else (v11 if equal(v12, v2) else (v13 if equal(v14, v2) else (v15 if equal(v16, v2) else (v17 if equal(v18, v2) else (v19 if equal(v20, v2) else v21))))))))))) + text(v22))) + text((((text(round_half_up(divide(round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0), 1000000.0), 2.0)) + text('m')) if (round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0) >= 1000000.0) else ((text(round_half_up(divide(round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0), 1000.0), 0.0)) + text('k')) if (round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0) >= 10000.0) else ((text(round_half_up(divide(round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0), 1000.0), 1.0)) + text('k')) if (round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0) >= 1000.0) else round_half_up(round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0), 0.0)))) if equal(v23, 'en') else ((text(round_half_up(divide(round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0), 10000.0), 1.0)) + text(v24)) if (round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0) >= 10000.0) else round_half_up(round_half_up((v2 if equal(v23, 'en') else (number(v2) * 10000.0)), 2.0), 0.0)))))) + text(v25)) if after(v2, 0.0) else v26)


@single
def team_close_says(env):
    v0 = env.words(('Worth a talk: ', '值得面谈：', '值得面談：'))
    v1 = env.cell('team.name1')
    v2 = env.column('people', 'closing')
    v3 = env.code('closing.talk')
    v4 = env.cell('team.name2')
    v5 = env.cell('team.name3')
    v6 = env.cell('team.name4')
    v7 = env.cell('team.name5')
    v8 = env.cell('team.name6')
    v9 = env.cell('team.name7')
    v10 = env.cell('team.name8')
    v11 = env.cell('team.name9')
    v12 = env.cell('team.name10')
    v13 = env.words(('', '', ''))
    v14 = env.words((', many contacts, few deals. Look at how cards are qualified.', '，联系不少、成交不多，看看客户筛选。', '，聯絡不少、成交不多，看看客戶篩選。'))
    v15 = env.cell('team.talks')
    v16 = env.words(('Nobody stands out: too few are decided, or the rates are in line.', '没有明显差异：样本太少，或成交率相近。', '沒有明顯差異：樣本太少，或成交率相近。'))
    return ((text((text(v0) + text((v1 if equal(if_error(lambda: ('' if blank(item(v2, 1.0)) else item(v2, 1.0)), lambda: ''), v3) else (v4 if equal(if_error(lambda: ('' if blank(item(v2, 2.0)) else item(v2, 2.0)), lambda: ''), v3) else (v5 if equal(if_error(lambda: ('' if blank(item(v2, 3.0)) else item(v2, 3.0)), lambda: ''), v3) else (v6 if equal(if_error(lambda: ('' if blank(item(v2, 4.0)) else item(v2, 4.0)), lambda: ''), v3) else (v7 if equal(if_error(lambda: ('' if blank(item(v2, 5.0)) else item(v2, 5.0)), lambda: ''), v3) else (v8 if equal(if_error(lambda: ('' if blank(item(v2, 6.0)) else item(v2, 6.0)), lambda: ''), v3) else (v9 if equal(if_error(lambda: ('' if blank(item(v2, 7.0)) else item(v2, 7.0)), lambda: ''), v3) else (v10 if equal(if_error(lambda: ('' if blank(item(v2, 8.0)) else item(v2, 8.0)), lambda: ''), v3) else (v11 if equal(if_error(lambda: ('' if blank(item(v2, 9.0)) else item(v2, 9.0)), lambda: ''), v3) else (v12 if equal(if_error(lambda: ('' if blank(item(v2, 10.0)) else item(v2, 10.0)), lambda: ''), v3) else v13))))))))))))) + text(v14)) if after(v15, 0.0) else v16)


@single
def team_files(env):
    return count_masks(env.mask('files', 'file', 'text', ''))


@single
def team_bad(env):
    v0 = env.code('file.late')
    v1 = env.code('file.broken')
    v2 = env.code('file.locked')
    v3 = env.code('file.fork')
    v4 = env.code('file.other')
    return ((((count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v0)) + count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v1))) + count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v2))) + count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v3))) + count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v4)))


@single
def team_read(env):
    v0 = env.code('file.ok')
    v1 = env.code('file.late')
    v2 = env.code('file.old')
    v3 = env.code('file.open')
    return (((count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v0)) + count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v1))) + count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v2))) + count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v3)))


@single
def team_late(env):
    v0 = env.code('file.late')
    return count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v0))


@single
def team_forks(env):
    v0 = env.code('file.fork')
    return count_masks(env.mask('files', 'file', 'text', ''), env.mask('files', 'state', 'told', v0))


@single
def team_conflicts(env):
    return count_masks(env.mask('m_conflicts', 'book', 'text', ''))


@single
def team_door(env):
    v0 = env.cell('team.forks')
    v1 = env.cell('team.conflicts')
    return (2.0 if every(equal(v0, 0.0), after(v1, 0.0)) else 1.0)


@single
def team_packs(env):
    return count_masks(env.mask('packs', 'pack', 'text', ''), env.mask('packs', 'back', 'blank', ''))


@single
def team_step(env):
    v0 = env.cell('collected_at')
    v1 = env.cell('team.bad')
    v2 = env.cell('team.forks')
    v3 = env.cell('team.conflicts')
    return (1.0 if equal(every(every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))), equal(v1, v2)), False) else (2.0 if ((number(v2) + number(v3)) > 0.0) else 3.0))


@single
def team_people(env):
    return count_masks(env.mask('people', 'code', 'text', ''))


@single
def team_won(env):
    v0 = env.code('outcome.won')
    v1 = env.cell('as_of')
    v2 = env.cell('window_days')
    return count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v0), env.mask('m_cards', 'outcome_on', '>', (number(v1) - number(v2))), env.mask('m_cards', 'outcome_on', '<=', v1))


@single
def team_decided(env):
    v0 = env.cell('team.won')
    v1 = env.code('outcome.lost')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return (number(v0) + count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'outcome', 'told', v1), env.mask('m_cards', 'outcome_on', '>', (number(v2) - number(v3))), env.mask('m_cards', 'outcome_on', '<=', v2)))


@single
def team_overdue(env):
    v0 = env.cell('as_of')
    v1 = env.code('outcome.lost')
    v2 = env.code('outcome.void')
    return (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v0), env.mask('m_cards', 'outcome', 'told', v1))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v0), env.mask('m_cards', 'outcome', 'told', v2))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v1))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))))


@single
def team_cards(env):
    return count_masks(env.mask('m_cards', 'id', 'text', ''))


@single
def team_top(env):
    v0 = env.cell('team.bar1')
    v1 = env.cell('team.bar2')
    v2 = env.cell('team.bar3')
    v3 = env.cell('team.bar4')
    v4 = env.cell('team.bar5')
    v5 = env.cell('team.bar6')
    v6 = env.cell('team.bar7')
    v7 = env.cell('team.bar8')
    v8 = env.cell('team.bar9')
    v9 = env.cell('team.bar10')
    return largest(v0, v1, v2, v3, v4, v5, v6, v7, v8, v9)


@single
def team_talks(env):
    v0 = env.code('closing.talk')
    return count_masks(env.mask('people', 'closing', 'told', v0))


@single
def team_code1(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')


@single
def team_code2(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')


@single
def team_code3(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')


@single
def team_code4(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')


@single
def team_code5(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')


@single
def team_code6(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')


@single
def team_code7(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')


@single
def team_code8(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')


@single
def team_code9(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 9.0)) else item(v0, 9.0)), lambda: '')


@single
def team_code10(env):
    v0 = env.column('people', 'code')
    return if_error(lambda: ('' if blank(item(v0, 10.0)) else item(v0, 10.0)), lambda: '')


@single
def team_name1(env):
    v0 = env.cell('team.code1')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: '')))


@single
def team_name2(env):
    v0 = env.cell('team.code2')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: '')))


@single
def team_name3(env):
    v0 = env.cell('team.code3')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: '')))


@single
def team_name4(env):
    v0 = env.cell('team.code4')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: '')))


@single
def team_name5(env):
    v0 = env.cell('team.code5')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: '')))


@single
def team_name6(env):
    v0 = env.cell('team.code6')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: '')))


@single
def team_name7(env):
    v0 = env.cell('team.code7')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: '')))


@single
def team_name8(env):
    v0 = env.cell('team.code8')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: '')))


@single
def team_name9(env):
    v0 = env.cell('team.code9')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: '')))


@single
def team_name10(env):
    v0 = env.cell('team.code10')
    v1 = env.column('people', 'name')
    return ('' if blank(v0) else (v0 if blank(if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: '')) else if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: '')))


@single
def team_sold1(env):
    v0 = env.cell('team.code1')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_sold2(env):
    v0 = env.cell('team.code2')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_sold3(env):
    v0 = env.cell('team.code3')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_sold4(env):
    v0 = env.cell('team.code4')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_sold5(env):
    v0 = env.cell('team.code5')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_sold6(env):
    v0 = env.cell('team.code6')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_sold7(env):
    v0 = env.cell('team.code7')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_sold8(env):
    v0 = env.cell('team.code8')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_sold9(env):
    v0 = env.cell('team.code9')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_sold10(env):
    v0 = env.cell('team.code10')
    v1 = env.column('m_orders', 'amount')
    v2 = env.cell('as_of')
    v3 = env.cell('window_days')
    return ('' if blank(v0) else sum_masked(v1, env.mask('m_orders', 'day', '>', (number(v2) - number(v3))), env.mask('m_orders', 'day', '<=', v2), env.mask('m_orders', 'book', '=', v0)))


@single
def team_bar1(env):
    v0 = env.cell('team.sold1')
    v1 = env.cell('lang')
    v2 = env.cell('team.code1')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_bar2(env):
    v0 = env.cell('team.sold2')
    v1 = env.cell('lang')
    v2 = env.cell('team.code2')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_bar3(env):
    v0 = env.cell('team.sold3')
    v1 = env.cell('lang')
    v2 = env.cell('team.code3')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_bar4(env):
    v0 = env.cell('team.sold4')
    v1 = env.cell('lang')
    v2 = env.cell('team.code4')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_bar5(env):
    v0 = env.cell('team.sold5')
    v1 = env.cell('lang')
    v2 = env.cell('team.code5')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_bar6(env):
    v0 = env.cell('team.sold6')
    v1 = env.cell('lang')
    v2 = env.cell('team.code6')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_bar7(env):
    v0 = env.cell('team.sold7')
    v1 = env.cell('lang')
    v2 = env.cell('team.code7')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_bar8(env):
    v0 = env.cell('team.sold8')
    v1 = env.cell('lang')
    v2 = env.cell('team.code8')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_bar9(env):
    v0 = env.cell('team.sold9')
    v1 = env.cell('lang')
    v2 = env.cell('team.code9')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_bar10(env):
    v0 = env.cell('team.sold10')
    v1 = env.cell('lang')
    v2 = env.cell('team.code10')
    v3 = env.column('m_cards', 'book')
    v4 = env.column('m_cards', 'currency')
    v5 = env.cell('currency_1')
    return ((v0 if equal(v1, 'en') else divide(number(v0), 10000.0)) if every(gives_number(lambda: v0), equal(('' if blank(v2) else ('' if equal(if_error(lambda: match(v2, v3), lambda: 0.0), 0.0) else ('' if blank(item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))) else item(v4, if_error(lambda: match(v2, v3), lambda: 0.0))))), v5)) else '')


@single
def team_rate1(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_rate2(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_rate3(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_rate4(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_rate5(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_rate6(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_rate7(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_rate8(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_rate9(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 9.0)) else item(v0, 9.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_rate10(env):
    v0 = env.column('people', 'won')
    v1 = env.column('people', 'decided')
    v2 = env.cell('few')
    v3 = env.cell('team_detail')
    v4 = env.code('team_detail.persons')
    return ((if_error(lambda: divide(number(if_error(lambda: ('' if blank(item(v0, 10.0)) else item(v0, 10.0)), lambda: '')), number(if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: ''))), lambda: '') if (not before(if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: ''), v2)) else '') if every(gives_number(lambda: if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: '')), equal(v3, v4)) else '')


@single
def team_usual1(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate1')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 1.0)) else item(v0, 1.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_usual2(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate2')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 2.0)) else item(v0, 2.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_usual3(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate3')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 3.0)) else item(v0, 3.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_usual4(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate4')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 4.0)) else item(v0, 4.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_usual5(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate5')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 5.0)) else item(v0, 5.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_usual6(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate6')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 6.0)) else item(v0, 6.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_usual7(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate7')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 7.0)) else item(v0, 7.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_usual8(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate8')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 8.0)) else item(v0, 8.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_usual9(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate9')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 9.0)) else item(v0, 9.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_usual10(env):
    v0 = env.column('people', 'closing')
    v1 = env.code('closing.talk')
    v2 = env.cell('team.rate10')
    return (('' if equal(if_error(lambda: ('' if blank(item(v0, 10.0)) else item(v0, 10.0)), lambda: ''), v1) else v2) if gives_number(lambda: v2) else '')


@single
def team_talk1(env):
    v0 = env.cell('team.rate1')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 1.0)) else item(v1, 1.0)), lambda: ''), v2) else '')


@single
def team_talk2(env):
    v0 = env.cell('team.rate2')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 2.0)) else item(v1, 2.0)), lambda: ''), v2) else '')


@single
def team_talk3(env):
    v0 = env.cell('team.rate3')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 3.0)) else item(v1, 3.0)), lambda: ''), v2) else '')


@single
def team_talk4(env):
    v0 = env.cell('team.rate4')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 4.0)) else item(v1, 4.0)), lambda: ''), v2) else '')


@single
def team_talk5(env):
    v0 = env.cell('team.rate5')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 5.0)) else item(v1, 5.0)), lambda: ''), v2) else '')


@single
def team_talk6(env):
    v0 = env.cell('team.rate6')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 6.0)) else item(v1, 6.0)), lambda: ''), v2) else '')


@single
def team_talk7(env):
    v0 = env.cell('team.rate7')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 7.0)) else item(v1, 7.0)), lambda: ''), v2) else '')


@single
def team_talk8(env):
    v0 = env.cell('team.rate8')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 8.0)) else item(v1, 8.0)), lambda: ''), v2) else '')


@single
def team_talk9(env):
    v0 = env.cell('team.rate9')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 9.0)) else item(v1, 9.0)), lambda: ''), v2) else '')


@single
def team_talk10(env):
    v0 = env.cell('team.rate10')
    v1 = env.column('people', 'closing')
    v2 = env.code('closing.talk')
    return (v0 if equal(if_error(lambda: ('' if blank(item(v1, 10.0)) else item(v1, 10.0)), lambda: ''), v2) else '')


@single
def team_bad1(env):
    v0 = env.cell('team.code1')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_bad2(env):
    v0 = env.cell('team.code2')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_bad3(env):
    v0 = env.cell('team.code3')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_bad4(env):
    v0 = env.cell('team.code4')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_bad5(env):
    v0 = env.cell('team.code5')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_bad6(env):
    v0 = env.cell('team.code6')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_bad7(env):
    v0 = env.cell('team.code7')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_bad8(env):
    v0 = env.cell('team.code8')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_bad9(env):
    v0 = env.cell('team.code9')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_bad10(env):
    v0 = env.cell('team.code10')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.code('file.late')
    v4 = env.code('file.broken')
    v5 = env.code('file.locked')
    v6 = env.code('file.fork')
    v7 = env.code('file.other')
    return (1.0 if some(equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v3), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v4), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v5), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v6), equal(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))))), v7)) else 0.0)


@single
def team_gone1(env):
    v0 = env.cell('team.code1')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 1.0)) else item(v3, 1.0)), lambda: ''))) else 0.0))


@single
def team_gone2(env):
    v0 = env.cell('team.code2')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 2.0)) else item(v3, 2.0)), lambda: ''))) else 0.0))


@single
def team_gone3(env):
    v0 = env.cell('team.code3')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 3.0)) else item(v3, 3.0)), lambda: ''))) else 0.0))


@single
def team_gone4(env):
    v0 = env.cell('team.code4')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 4.0)) else item(v3, 4.0)), lambda: ''))) else 0.0))


@single
def team_gone5(env):
    v0 = env.cell('team.code5')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 5.0)) else item(v3, 5.0)), lambda: ''))) else 0.0))


@single
def team_gone6(env):
    v0 = env.cell('team.code6')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 6.0)) else item(v3, 6.0)), lambda: ''))) else 0.0))


@single
def team_gone7(env):
    v0 = env.cell('team.code7')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 7.0)) else item(v3, 7.0)), lambda: ''))) else 0.0))


@single
def team_gone8(env):
    v0 = env.cell('team.code8')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 8.0)) else item(v3, 8.0)), lambda: ''))) else 0.0))


@single
def team_gone9(env):
    v0 = env.cell('team.code9')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 9.0)) else item(v3, 9.0)), lambda: ''))) else 0.0))


@single
def team_gone10(env):
    v0 = env.cell('team.code10')
    v1 = env.column('files', 'rep')
    v2 = env.column('files', 'state')
    v3 = env.column('people', 'left_on')
    return ('' if blank(v0) else (1.0 if every(blank(('' if blank(v0) else ('' if equal(if_error(lambda: match(v0, v1), lambda: 0.0), 0.0) else ('' if blank(item(v2, if_error(lambda: match(v0, v1), lambda: 0.0))) else item(v2, if_error(lambda: match(v0, v1), lambda: 0.0)))))), blank(if_error(lambda: ('' if blank(item(v3, 10.0)) else item(v3, 10.0)), lambda: ''))) else 0.0))


@single
def team_late1(env):
    v0 = env.cell('team.code1')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_late2(env):
    v0 = env.cell('team.code2')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_late3(env):
    v0 = env.cell('team.code3')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_late4(env):
    v0 = env.cell('team.code4')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_late5(env):
    v0 = env.cell('team.code5')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_late6(env):
    v0 = env.cell('team.code6')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_late7(env):
    v0 = env.cell('team.code7')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_late8(env):
    v0 = env.cell('team.code8')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_late9(env):
    v0 = env.cell('team.code9')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))


@single
def team_late10(env):
    v0 = env.cell('team.code10')
    v1 = env.cell('as_of')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return ('' if blank(v0) else (((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0)) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'outcome', 'told', v3))) - ((count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', '')) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v2))) - count_masks(env.mask('m_cards', 'id', 'text', ''), env.mask('m_cards', 'next_on', '<', v1), env.mask('m_cards', 'book', '=', v0), env.mask('m_cards', 'tries', '>', 0.0), env.mask('m_cards', 'retry_on', 'blank', ''), env.mask('m_cards', 'outcome', 'told', v3)))))

RULES = {
    'cells/team.title/rule': team_title,
    'cells/team.scope/rule': team_scope,
    'cells/team.finding/rule': team_finding,
    'cells/team.collect.name/rule': team_collect_name,
    'cells/team.collect.name/highlight': team_collect_name_highlight,
    'cells/team.collect.name/second/0': team_collect_name_second_0,
    'cells/team.collect.state/rule': team_collect_state,
    'cells/team.collect.state/highlight': team_collect_state_highlight,
    'cells/team.collect.state/second/0': team_collect_state_second_0,
    'cells/team.settle.name/rule': team_settle_name,
    'cells/team.settle.name/highlight': team_settle_name_highlight,
    'cells/team.settle.name/second/0': team_settle_name_second_0,
    'cells/team.settle.state/rule': team_settle_state,
    'cells/team.settle.state/highlight': team_settle_state_highlight,
    'cells/team.settle.state/second/0': team_settle_state_second_0,
    'cells/team.meet.name/rule': team_meet_name,
    'cells/team.meet.name/highlight': team_meet_name_highlight,
    'cells/team.meet.name/second/0': team_meet_name_second_0,
    'cells/team.meet.state/rule': team_meet_state,
    'cells/team.meet.state/highlight': team_meet_state_highlight,
    'cells/team.meet.state/second/0': team_meet_state_second_0,
    'cells/team.hand_out.name/rule': team_hand_out_name,
    'cells/team.hand_out.name/highlight': team_hand_out_name_highlight,
    'cells/team.hand_out.name/second/0': team_hand_out_name_second_0,
    'cells/team.hand_out.state/rule': team_hand_out_state,
    'cells/team.hand_out.state/highlight': team_hand_out_state_highlight,
    'cells/team.hand_out.state/second/0': team_hand_out_state_second_0,
    'cells/team.tile.sold/rule': team_tile_sold,
    'cells/team.tile.sold.note/rule': team_tile_sold_note,
    'cells/team.tile.rate/rule': team_tile_rate,
    'cells/team.tile.rate.note/rule': team_tile_rate_note,
    'cells/team.tile.open/rule': team_tile_open,
    'cells/team.tile.open.note/rule': team_tile_open_note,
    'cells/team.tile.overdue.label/highlight': team_tile_overdue_label_highlight,
    'cells/team.tile.overdue/rule': team_tile_overdue,
    'cells/team.tile.overdue/highlight': team_tile_overdue_highlight,
    'cells/team.tile.overdue.note/rule': team_tile_overdue_note,
    'cells/team.tile.overdue.note/highlight': team_tile_overdue_note_highlight,
    'cells/team.people.note/rule': team_people_note,
    'cells/team.total1/rule': team_total1,
    'cells/team.total1.cards/rule': team_total1_cards,
    'cells/team.total1.sold/rule': team_total1_sold,
    'cells/team.total1.currency/rule': team_total1_currency,
    'cells/team.total1.decided/rule': team_total1_decided,
    'cells/team.total1.rate/rule': team_total1_rate,
    'cells/team.total1.late/rule': team_total1_late,
    'cells/team.total2/rule': team_total2,
    'cells/team.total2.cards/rule': team_total2_cards,
    'cells/team.total2.sold/rule': team_total2_sold,
    'cells/team.total2.currency/rule': team_total2_currency,
    'cells/team.total2.decided/rule': team_total2_decided,
    'cells/team.total2.rate/rule': team_total2_rate,
    'cells/team.total2.late/rule': team_total2_late,
    'cells/team.total3/rule': team_total3,
    'cells/team.total3.cards/rule': team_total3_cards,
    'cells/team.total3.sold/rule': team_total3_sold,
    'cells/team.total3.currency/rule': team_total3_currency,
    'cells/team.total3.decided/rule': team_total3_decided,
    'cells/team.total3.rate/rule': team_total3_rate,
    'cells/team.total3.late/rule': team_total3_late,
    'cells/team.rep1/rule': team_rep1,
    'cells/team.rep1.state/rule': team_rep1_state,
    'cells/team.rep1.state/highlight': team_rep1_state_highlight,
    'cells/team.rep1.cards/rule': team_rep1_cards,
    'cells/team.rep1.contacts/rule': team_rep1_contacts,
    'cells/team.rep1.sold/rule': team_rep1_sold,
    'cells/team.rep1.currency/rule': team_rep1_currency,
    'cells/team.rep1.decided/rule': team_rep1_decided,
    'cells/team.rep1.rate/rule': team_rep1_rate,
    'cells/team.rep1.rate/highlight': team_rep1_rate_highlight,
    'cells/team.rep1.late/rule': team_rep1_late,
    'cells/team.rep1.late/highlight': team_rep1_late_highlight,
    'cells/team.rep2/rule': team_rep2,
    'cells/team.rep2.state/rule': team_rep2_state,
    'cells/team.rep2.state/highlight': team_rep2_state_highlight,
    'cells/team.rep2.cards/rule': team_rep2_cards,
    'cells/team.rep2.contacts/rule': team_rep2_contacts,
    'cells/team.rep2.sold/rule': team_rep2_sold,
    'cells/team.rep2.currency/rule': team_rep2_currency,
    'cells/team.rep2.decided/rule': team_rep2_decided,
    'cells/team.rep2.rate/rule': team_rep2_rate,
    'cells/team.rep2.rate/highlight': team_rep2_rate_highlight,
    'cells/team.rep2.late/rule': team_rep2_late,
    'cells/team.rep2.late/highlight': team_rep2_late_highlight,
    'cells/team.rep3/rule': team_rep3,
    'cells/team.rep3.state/rule': team_rep3_state,
    'cells/team.rep3.state/highlight': team_rep3_state_highlight,
    'cells/team.rep3.cards/rule': team_rep3_cards,
    'cells/team.rep3.contacts/rule': team_rep3_contacts,
    'cells/team.rep3.sold/rule': team_rep3_sold,
    'cells/team.rep3.currency/rule': team_rep3_currency,
    'cells/team.rep3.decided/rule': team_rep3_decided,
    'cells/team.rep3.rate/rule': team_rep3_rate,
    'cells/team.rep3.rate/highlight': team_rep3_rate_highlight,
    'cells/team.rep3.late/rule': team_rep3_late,
    'cells/team.rep3.late/highlight': team_rep3_late_highlight,
    'cells/team.rep4/rule': team_rep4,
    'cells/team.rep4.state/rule': team_rep4_state,
    'cells/team.rep4.state/highlight': team_rep4_state_highlight,
    'cells/team.rep4.cards/rule': team_rep4_cards,
    'cells/team.rep4.contacts/rule': team_rep4_contacts,
    'cells/team.rep4.sold/rule': team_rep4_sold,
    'cells/team.rep4.currency/rule': team_rep4_currency,
    'cells/team.rep4.decided/rule': team_rep4_decided,
    'cells/team.rep4.rate/rule': team_rep4_rate,
    'cells/team.rep4.rate/highlight': team_rep4_rate_highlight,
    'cells/team.rep4.late/rule': team_rep4_late,
    'cells/team.rep4.late/highlight': team_rep4_late_highlight,
    'cells/team.rep5/rule': team_rep5,
    'cells/team.rep5.state/rule': team_rep5_state,
    'cells/team.rep5.state/highlight': team_rep5_state_highlight,
    'cells/team.rep5.cards/rule': team_rep5_cards,
    'cells/team.rep5.contacts/rule': team_rep5_contacts,
    'cells/team.rep5.sold/rule': team_rep5_sold,
    'cells/team.rep5.currency/rule': team_rep5_currency,
    'cells/team.rep5.decided/rule': team_rep5_decided,
    'cells/team.rep5.rate/rule': team_rep5_rate,
    'cells/team.rep5.rate/highlight': team_rep5_rate_highlight,
    'cells/team.rep5.late/rule': team_rep5_late,
    'cells/team.rep5.late/highlight': team_rep5_late_highlight,
    'cells/team.rep6/rule': team_rep6,
    'cells/team.rep6.state/rule': team_rep6_state,
    'cells/team.rep6.state/highlight': team_rep6_state_highlight,
    'cells/team.rep6.cards/rule': team_rep6_cards,
    'cells/team.rep6.contacts/rule': team_rep6_contacts,
    'cells/team.rep6.sold/rule': team_rep6_sold,
    'cells/team.rep6.currency/rule': team_rep6_currency,
    'cells/team.rep6.decided/rule': team_rep6_decided,
    'cells/team.rep6.rate/rule': team_rep6_rate,
    'cells/team.rep6.rate/highlight': team_rep6_rate_highlight,
    'cells/team.rep6.late/rule': team_rep6_late,
    'cells/team.rep6.late/highlight': team_rep6_late_highlight,
    'cells/team.rep7/rule': team_rep7,
    'cells/team.rep7.state/rule': team_rep7_state,
    'cells/team.rep7.state/highlight': team_rep7_state_highlight,
    'cells/team.rep7.cards/rule': team_rep7_cards,
    'cells/team.rep7.contacts/rule': team_rep7_contacts,
    'cells/team.rep7.sold/rule': team_rep7_sold,
    'cells/team.rep7.currency/rule': team_rep7_currency,
    'cells/team.rep7.decided/rule': team_rep7_decided,
    'cells/team.rep7.rate/rule': team_rep7_rate,
    'cells/team.rep7.rate/highlight': team_rep7_rate_highlight,
    'cells/team.rep7.late/rule': team_rep7_late,
    'cells/team.rep7.late/highlight': team_rep7_late_highlight,
    'cells/team.rep8/rule': team_rep8,
    'cells/team.rep8.state/rule': team_rep8_state,
    'cells/team.rep8.state/highlight': team_rep8_state_highlight,
    'cells/team.rep8.cards/rule': team_rep8_cards,
    'cells/team.rep8.contacts/rule': team_rep8_contacts,
    'cells/team.rep8.sold/rule': team_rep8_sold,
    'cells/team.rep8.currency/rule': team_rep8_currency,
    'cells/team.rep8.decided/rule': team_rep8_decided,
    'cells/team.rep8.rate/rule': team_rep8_rate,
    'cells/team.rep8.rate/highlight': team_rep8_rate_highlight,
    'cells/team.rep8.late/rule': team_rep8_late,
    'cells/team.rep8.late/highlight': team_rep8_late_highlight,
    'cells/team.rep9/rule': team_rep9,
    'cells/team.rep9.state/rule': team_rep9_state,
    'cells/team.rep9.state/highlight': team_rep9_state_highlight,
    'cells/team.rep9.cards/rule': team_rep9_cards,
    'cells/team.rep9.contacts/rule': team_rep9_contacts,
    'cells/team.rep9.sold/rule': team_rep9_sold,
    'cells/team.rep9.currency/rule': team_rep9_currency,
    'cells/team.rep9.decided/rule': team_rep9_decided,
    'cells/team.rep9.rate/rule': team_rep9_rate,
    'cells/team.rep9.rate/highlight': team_rep9_rate_highlight,
    'cells/team.rep9.late/rule': team_rep9_late,
    'cells/team.rep9.late/highlight': team_rep9_late_highlight,
    'cells/team.rep10/rule': team_rep10,
    'cells/team.rep10.state/rule': team_rep10_state,
    'cells/team.rep10.state/highlight': team_rep10_state_highlight,
    'cells/team.rep10.cards/rule': team_rep10_cards,
    'cells/team.rep10.contacts/rule': team_rep10_contacts,
    'cells/team.rep10.sold/rule': team_rep10_sold,
    'cells/team.rep10.currency/rule': team_rep10_currency,
    'cells/team.rep10.decided/rule': team_rep10_decided,
    'cells/team.rep10.rate/rule': team_rep10_rate,
    'cells/team.rep10.rate/highlight': team_rep10_rate_highlight,
    'cells/team.rep10.late/rule': team_rep10_late,
    'cells/team.rep10.late/highlight': team_rep10_late_highlight,
    'cells/team.sold.note/rule': team_sold_note,
    'cells/team.sold.says/rule': team_sold_says,
    'cells/team.close.says/rule': team_close_says,
    'cells/team.files/rule': team_files,
    'cells/team.bad/rule': team_bad,
    'cells/team.read/rule': team_read,
    'cells/team.late/rule': team_late,
    'cells/team.forks/rule': team_forks,
    'cells/team.conflicts/rule': team_conflicts,
    'cells/team.door/rule': team_door,
    'cells/team.packs/rule': team_packs,
    'cells/team.step/rule': team_step,
    'cells/team.people/rule': team_people,
    'cells/team.won/rule': team_won,
    'cells/team.decided/rule': team_decided,
    'cells/team.overdue/rule': team_overdue,
    'cells/team.cards/rule': team_cards,
    'cells/team.top/rule': team_top,
    'cells/team.talks/rule': team_talks,
    'cells/team.code1/rule': team_code1,
    'cells/team.code2/rule': team_code2,
    'cells/team.code3/rule': team_code3,
    'cells/team.code4/rule': team_code4,
    'cells/team.code5/rule': team_code5,
    'cells/team.code6/rule': team_code6,
    'cells/team.code7/rule': team_code7,
    'cells/team.code8/rule': team_code8,
    'cells/team.code9/rule': team_code9,
    'cells/team.code10/rule': team_code10,
    'cells/team.name1/rule': team_name1,
    'cells/team.name2/rule': team_name2,
    'cells/team.name3/rule': team_name3,
    'cells/team.name4/rule': team_name4,
    'cells/team.name5/rule': team_name5,
    'cells/team.name6/rule': team_name6,
    'cells/team.name7/rule': team_name7,
    'cells/team.name8/rule': team_name8,
    'cells/team.name9/rule': team_name9,
    'cells/team.name10/rule': team_name10,
    'cells/team.sold1/rule': team_sold1,
    'cells/team.sold2/rule': team_sold2,
    'cells/team.sold3/rule': team_sold3,
    'cells/team.sold4/rule': team_sold4,
    'cells/team.sold5/rule': team_sold5,
    'cells/team.sold6/rule': team_sold6,
    'cells/team.sold7/rule': team_sold7,
    'cells/team.sold8/rule': team_sold8,
    'cells/team.sold9/rule': team_sold9,
    'cells/team.sold10/rule': team_sold10,
    'cells/team.bar1/rule': team_bar1,
    'cells/team.bar2/rule': team_bar2,
    'cells/team.bar3/rule': team_bar3,
    'cells/team.bar4/rule': team_bar4,
    'cells/team.bar5/rule': team_bar5,
    'cells/team.bar6/rule': team_bar6,
    'cells/team.bar7/rule': team_bar7,
    'cells/team.bar8/rule': team_bar8,
    'cells/team.bar9/rule': team_bar9,
    'cells/team.bar10/rule': team_bar10,
    'cells/team.rate1/rule': team_rate1,
    'cells/team.rate2/rule': team_rate2,
    'cells/team.rate3/rule': team_rate3,
    'cells/team.rate4/rule': team_rate4,
    'cells/team.rate5/rule': team_rate5,
    'cells/team.rate6/rule': team_rate6,
    'cells/team.rate7/rule': team_rate7,
    'cells/team.rate8/rule': team_rate8,
    'cells/team.rate9/rule': team_rate9,
    'cells/team.rate10/rule': team_rate10,
    'cells/team.usual1/rule': team_usual1,
    'cells/team.usual2/rule': team_usual2,
    'cells/team.usual3/rule': team_usual3,
    'cells/team.usual4/rule': team_usual4,
    'cells/team.usual5/rule': team_usual5,
    'cells/team.usual6/rule': team_usual6,
    'cells/team.usual7/rule': team_usual7,
    'cells/team.usual8/rule': team_usual8,
    'cells/team.usual9/rule': team_usual9,
    'cells/team.usual10/rule': team_usual10,
    'cells/team.talk1/rule': team_talk1,
    'cells/team.talk2/rule': team_talk2,
    'cells/team.talk3/rule': team_talk3,
    'cells/team.talk4/rule': team_talk4,
    'cells/team.talk5/rule': team_talk5,
    'cells/team.talk6/rule': team_talk6,
    'cells/team.talk7/rule': team_talk7,
    'cells/team.talk8/rule': team_talk8,
    'cells/team.talk9/rule': team_talk9,
    'cells/team.talk10/rule': team_talk10,
    'cells/team.bad1/rule': team_bad1,
    'cells/team.bad2/rule': team_bad2,
    'cells/team.bad3/rule': team_bad3,
    'cells/team.bad4/rule': team_bad4,
    'cells/team.bad5/rule': team_bad5,
    'cells/team.bad6/rule': team_bad6,
    'cells/team.bad7/rule': team_bad7,
    'cells/team.bad8/rule': team_bad8,
    'cells/team.bad9/rule': team_bad9,
    'cells/team.bad10/rule': team_bad10,
    'cells/team.gone1/rule': team_gone1,
    'cells/team.gone2/rule': team_gone2,
    'cells/team.gone3/rule': team_gone3,
    'cells/team.gone4/rule': team_gone4,
    'cells/team.gone5/rule': team_gone5,
    'cells/team.gone6/rule': team_gone6,
    'cells/team.gone7/rule': team_gone7,
    'cells/team.gone8/rule': team_gone8,
    'cells/team.gone9/rule': team_gone9,
    'cells/team.gone10/rule': team_gone10,
    'cells/team.late1/rule': team_late1,
    'cells/team.late2/rule': team_late2,
    'cells/team.late3/rule': team_late3,
    'cells/team.late4/rule': team_late4,
    'cells/team.late5/rule': team_late5,
    'cells/team.late6/rule': team_late6,
    'cells/team.late7/rule': team_late7,
    'cells/team.late8/rule': team_late8,
    'cells/team.late9/rule': team_late9,
    'cells/team.late10/rule': team_late10,
}
READS = {
    'cells/team.title/rule': Read(NONE, NONE, frozenset(['as_of'])),
    'cells/team.scope/rule': Read(NONE, NONE, frozenset(['collected_at', 'team.files', 'team.read'])),
    'cells/team.finding/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'currency'), ('m_orders', 'day')]), frozenset(['as_of', 'currency_1', 'lang', 'team.bad', 'team.files', 'team.overdue', 'window_days'])),
    'cells/team.collect.name/rule': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.collect.name/highlight': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.collect.name/second/0': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.collect.state/rule': Read(NONE, NONE, frozenset(['team.files', 'team.late', 'team.read'])),
    'cells/team.collect.state/highlight': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.collect.state/second/0': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.settle.name/rule': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.settle.name/highlight': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.settle.name/second/0': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.settle.state/rule': Read(NONE, NONE, frozenset(['team.conflicts', 'team.forks'])),
    'cells/team.settle.state/highlight': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.settle.state/second/0': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.meet.name/rule': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.meet.name/highlight': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.meet.name/second/0': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.meet.state/rule': Read(NONE, NONE, frozenset(['team.talks'])),
    'cells/team.meet.state/highlight': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.meet.state/second/0': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.hand_out.name/rule': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.hand_out.name/highlight': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.hand_out.name/second/0': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.hand_out.state/rule': Read(NONE, NONE, frozenset(['team.packs'])),
    'cells/team.hand_out.state/highlight': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.hand_out.state/second/0': Read(NONE, NONE, frozenset(['team.step'])),
    'cells/team.tile.sold/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'currency'), ('m_orders', 'day')]), frozenset(['as_of', 'currency_1', 'window_days'])),
    'cells/team.tile.sold.note/rule': Read(NONE, NONE, frozenset(['currency_1', 'window_days'])),
    'cells/team.tile.rate/rule': Read(NONE, NONE, frozenset(['few', 'team.decided', 'team.won'])),
    'cells/team.tile.rate.note/rule': Read(NONE, NONE, frozenset(['few', 'team.decided', 'team.won'])),
    'cells/team.tile.open/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'expected_order'), ('m_cards', 'id'), ('m_cards', 'outcome'), ('m_cards', 'verdict')]), frozenset(['currency_1'])),
    'cells/team.tile.open.note/rule': Read(NONE, frozenset([('m_cards', 'id'), ('m_cards', 'outcome')]), frozenset(['currency_1'])),
    'cells/team.tile.overdue.label/highlight': Read(NONE, NONE, frozenset(['team.overdue'])),
    'cells/team.tile.overdue/rule': Read(NONE, NONE, frozenset(['team.overdue'])),
    'cells/team.tile.overdue/highlight': Read(NONE, NONE, frozenset(['team.overdue'])),
    'cells/team.tile.overdue.note/rule': Read(NONE, NONE, frozenset(['team.cards', 'team.overdue'])),
    'cells/team.tile.overdue.note/highlight': Read(NONE, NONE, frozenset(['team.overdue'])),
    'cells/team.people.note/rule': Read(NONE, NONE, frozenset(['plan_days', 'team.people'])),
    'cells/team.total1/rule': Read(NONE, NONE, frozenset(['currency_1'])),
    'cells/team.total1.cards/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id')]), frozenset(['currency_1'])),
    'cells/team.total1.sold/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'currency'), ('m_orders', 'day')]), frozenset(['as_of', 'currency_1', 'window_days'])),
    'cells/team.total1.currency/rule': Read(NONE, NONE, frozenset(['currency_1'])),
    'cells/team.total1.decided/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id'), ('m_cards', 'outcome'), ('m_cards', 'outcome_on')]), frozenset(['as_of', 'currency_1', 'window_days'])),
    'cells/team.total1.rate/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id'), ('m_cards', 'outcome'), ('m_cards', 'outcome_on')]), frozenset(['as_of', 'currency_1', 'few', 'window_days'])),
    'cells/team.total1.late/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'currency_1'])),
    'cells/team.total2/rule': Read(NONE, NONE, frozenset(['currency_2'])),
    'cells/team.total2.cards/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id')]), frozenset(['currency_2'])),
    'cells/team.total2.sold/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'currency'), ('m_orders', 'day')]), frozenset(['as_of', 'currency_2', 'window_days'])),
    'cells/team.total2.currency/rule': Read(NONE, NONE, frozenset(['currency_2'])),
    'cells/team.total2.decided/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id'), ('m_cards', 'outcome'), ('m_cards', 'outcome_on')]), frozenset(['as_of', 'currency_2', 'window_days'])),
    'cells/team.total2.rate/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id'), ('m_cards', 'outcome'), ('m_cards', 'outcome_on')]), frozenset(['as_of', 'currency_2', 'few', 'window_days'])),
    'cells/team.total2.late/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'currency_2'])),
    'cells/team.total3/rule': Read(NONE, NONE, frozenset(['currency_3'])),
    'cells/team.total3.cards/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id')]), frozenset(['currency_3'])),
    'cells/team.total3.sold/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'currency'), ('m_orders', 'day')]), frozenset(['as_of', 'currency_3', 'window_days'])),
    'cells/team.total3.currency/rule': Read(NONE, NONE, frozenset(['currency_3'])),
    'cells/team.total3.decided/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id'), ('m_cards', 'outcome'), ('m_cards', 'outcome_on')]), frozenset(['as_of', 'currency_3', 'window_days'])),
    'cells/team.total3.rate/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id'), ('m_cards', 'outcome'), ('m_cards', 'outcome_on')]), frozenset(['as_of', 'currency_3', 'few', 'window_days'])),
    'cells/team.total3.late/rule': Read(NONE, frozenset([('m_cards', 'currency'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'currency_3'])),
    'cells/team.rep1/rule': Read(NONE, NONE, frozenset(['team.name1'])),
    'cells/team.rep1.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad1', 'team.code1', 'team.gone1'])),
    'cells/team.rep1.state/highlight': Read(NONE, NONE, frozenset(['team.bad1', 'team.gone1'])),
    'cells/team.rep1.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code1'])),
    'cells/team.rep1.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code1'])),
    'cells/team.rep1.sold/rule': Read(NONE, NONE, frozenset(['team.sold1'])),
    'cells/team.rep1.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code1'])),
    'cells/team.rep1.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code1'])),
    'cells/team.rep1.rate/rule': Read(NONE, NONE, frozenset(['team.rate1'])),
    'cells/team.rep1.rate/highlight': Read(NONE, NONE, frozenset(['team.talk1'])),
    'cells/team.rep1.late/rule': Read(NONE, NONE, frozenset(['team.late1'])),
    'cells/team.rep1.late/highlight': Read(NONE, NONE, frozenset(['team.late1'])),
    'cells/team.rep2/rule': Read(NONE, NONE, frozenset(['team.name2'])),
    'cells/team.rep2.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad2', 'team.code2', 'team.gone2'])),
    'cells/team.rep2.state/highlight': Read(NONE, NONE, frozenset(['team.bad2', 'team.gone2'])),
    'cells/team.rep2.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code2'])),
    'cells/team.rep2.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code2'])),
    'cells/team.rep2.sold/rule': Read(NONE, NONE, frozenset(['team.sold2'])),
    'cells/team.rep2.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code2'])),
    'cells/team.rep2.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code2'])),
    'cells/team.rep2.rate/rule': Read(NONE, NONE, frozenset(['team.rate2'])),
    'cells/team.rep2.rate/highlight': Read(NONE, NONE, frozenset(['team.talk2'])),
    'cells/team.rep2.late/rule': Read(NONE, NONE, frozenset(['team.late2'])),
    'cells/team.rep2.late/highlight': Read(NONE, NONE, frozenset(['team.late2'])),
    'cells/team.rep3/rule': Read(NONE, NONE, frozenset(['team.name3'])),
    'cells/team.rep3.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad3', 'team.code3', 'team.gone3'])),
    'cells/team.rep3.state/highlight': Read(NONE, NONE, frozenset(['team.bad3', 'team.gone3'])),
    'cells/team.rep3.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code3'])),
    'cells/team.rep3.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code3'])),
    'cells/team.rep3.sold/rule': Read(NONE, NONE, frozenset(['team.sold3'])),
    'cells/team.rep3.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code3'])),
    'cells/team.rep3.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code3'])),
    'cells/team.rep3.rate/rule': Read(NONE, NONE, frozenset(['team.rate3'])),
    'cells/team.rep3.rate/highlight': Read(NONE, NONE, frozenset(['team.talk3'])),
    'cells/team.rep3.late/rule': Read(NONE, NONE, frozenset(['team.late3'])),
    'cells/team.rep3.late/highlight': Read(NONE, NONE, frozenset(['team.late3'])),
    'cells/team.rep4/rule': Read(NONE, NONE, frozenset(['team.name4'])),
    'cells/team.rep4.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad4', 'team.code4', 'team.gone4'])),
    'cells/team.rep4.state/highlight': Read(NONE, NONE, frozenset(['team.bad4', 'team.gone4'])),
    'cells/team.rep4.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code4'])),
    'cells/team.rep4.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code4'])),
    'cells/team.rep4.sold/rule': Read(NONE, NONE, frozenset(['team.sold4'])),
    'cells/team.rep4.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code4'])),
    'cells/team.rep4.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code4'])),
    'cells/team.rep4.rate/rule': Read(NONE, NONE, frozenset(['team.rate4'])),
    'cells/team.rep4.rate/highlight': Read(NONE, NONE, frozenset(['team.talk4'])),
    'cells/team.rep4.late/rule': Read(NONE, NONE, frozenset(['team.late4'])),
    'cells/team.rep4.late/highlight': Read(NONE, NONE, frozenset(['team.late4'])),
    'cells/team.rep5/rule': Read(NONE, NONE, frozenset(['team.name5'])),
    'cells/team.rep5.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad5', 'team.code5', 'team.gone5'])),
    'cells/team.rep5.state/highlight': Read(NONE, NONE, frozenset(['team.bad5', 'team.gone5'])),
    'cells/team.rep5.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code5'])),
    'cells/team.rep5.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code5'])),
    'cells/team.rep5.sold/rule': Read(NONE, NONE, frozenset(['team.sold5'])),
    'cells/team.rep5.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code5'])),
    'cells/team.rep5.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code5'])),
    'cells/team.rep5.rate/rule': Read(NONE, NONE, frozenset(['team.rate5'])),
    'cells/team.rep5.rate/highlight': Read(NONE, NONE, frozenset(['team.talk5'])),
    'cells/team.rep5.late/rule': Read(NONE, NONE, frozenset(['team.late5'])),
    'cells/team.rep5.late/highlight': Read(NONE, NONE, frozenset(['team.late5'])),
    'cells/team.rep6/rule': Read(NONE, NONE, frozenset(['team.name6'])),
    'cells/team.rep6.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad6', 'team.code6', 'team.gone6'])),
    'cells/team.rep6.state/highlight': Read(NONE, NONE, frozenset(['team.bad6', 'team.gone6'])),
    'cells/team.rep6.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code6'])),
    'cells/team.rep6.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code6'])),
    'cells/team.rep6.sold/rule': Read(NONE, NONE, frozenset(['team.sold6'])),
    'cells/team.rep6.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code6'])),
    'cells/team.rep6.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code6'])),
    'cells/team.rep6.rate/rule': Read(NONE, NONE, frozenset(['team.rate6'])),
    'cells/team.rep6.rate/highlight': Read(NONE, NONE, frozenset(['team.talk6'])),
    'cells/team.rep6.late/rule': Read(NONE, NONE, frozenset(['team.late6'])),
    'cells/team.rep6.late/highlight': Read(NONE, NONE, frozenset(['team.late6'])),
    'cells/team.rep7/rule': Read(NONE, NONE, frozenset(['team.name7'])),
    'cells/team.rep7.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad7', 'team.code7', 'team.gone7'])),
    'cells/team.rep7.state/highlight': Read(NONE, NONE, frozenset(['team.bad7', 'team.gone7'])),
    'cells/team.rep7.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code7'])),
    'cells/team.rep7.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code7'])),
    'cells/team.rep7.sold/rule': Read(NONE, NONE, frozenset(['team.sold7'])),
    'cells/team.rep7.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code7'])),
    'cells/team.rep7.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code7'])),
    'cells/team.rep7.rate/rule': Read(NONE, NONE, frozenset(['team.rate7'])),
    'cells/team.rep7.rate/highlight': Read(NONE, NONE, frozenset(['team.talk7'])),
    'cells/team.rep7.late/rule': Read(NONE, NONE, frozenset(['team.late7'])),
    'cells/team.rep7.late/highlight': Read(NONE, NONE, frozenset(['team.late7'])),
    'cells/team.rep8/rule': Read(NONE, NONE, frozenset(['team.name8'])),
    'cells/team.rep8.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad8', 'team.code8', 'team.gone8'])),
    'cells/team.rep8.state/highlight': Read(NONE, NONE, frozenset(['team.bad8', 'team.gone8'])),
    'cells/team.rep8.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code8'])),
    'cells/team.rep8.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code8'])),
    'cells/team.rep8.sold/rule': Read(NONE, NONE, frozenset(['team.sold8'])),
    'cells/team.rep8.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code8'])),
    'cells/team.rep8.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code8'])),
    'cells/team.rep8.rate/rule': Read(NONE, NONE, frozenset(['team.rate8'])),
    'cells/team.rep8.rate/highlight': Read(NONE, NONE, frozenset(['team.talk8'])),
    'cells/team.rep8.late/rule': Read(NONE, NONE, frozenset(['team.late8'])),
    'cells/team.rep8.late/highlight': Read(NONE, NONE, frozenset(['team.late8'])),
    'cells/team.rep9/rule': Read(NONE, NONE, frozenset(['team.name9'])),
    'cells/team.rep9.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad9', 'team.code9', 'team.gone9'])),
    'cells/team.rep9.state/highlight': Read(NONE, NONE, frozenset(['team.bad9', 'team.gone9'])),
    'cells/team.rep9.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code9'])),
    'cells/team.rep9.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code9'])),
    'cells/team.rep9.sold/rule': Read(NONE, NONE, frozenset(['team.sold9'])),
    'cells/team.rep9.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code9'])),
    'cells/team.rep9.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code9'])),
    'cells/team.rep9.rate/rule': Read(NONE, NONE, frozenset(['team.rate9'])),
    'cells/team.rep9.rate/highlight': Read(NONE, NONE, frozenset(['team.talk9'])),
    'cells/team.rep9.late/rule': Read(NONE, NONE, frozenset(['team.late9'])),
    'cells/team.rep9.late/highlight': Read(NONE, NONE, frozenset(['team.late9'])),
    'cells/team.rep10/rule': Read(NONE, NONE, frozenset(['team.name10'])),
    'cells/team.rep10.state/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.bad10', 'team.code10', 'team.gone10'])),
    'cells/team.rep10.state/highlight': Read(NONE, NONE, frozenset(['team.bad10', 'team.gone10'])),
    'cells/team.rep10.cards/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id')]), frozenset(['team.code10'])),
    'cells/team.rep10.contacts/rule': Read(NONE, frozenset([('m_calls', 'day'), ('m_calls', 'rep')]), frozenset(['as_of', 'plan_days', 'team.code10'])),
    'cells/team.rep10.sold/rule': Read(NONE, NONE, frozenset(['team.sold10'])),
    'cells/team.rep10.currency/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['team.code10'])),
    'cells/team.rep10.decided/rule': Read(NONE, frozenset([('people', 'decided')]), frozenset(['team.code10'])),
    'cells/team.rep10.rate/rule': Read(NONE, NONE, frozenset(['team.rate10'])),
    'cells/team.rep10.rate/highlight': Read(NONE, NONE, frozenset(['team.talk10'])),
    'cells/team.rep10.late/rule': Read(NONE, NONE, frozenset(['team.late10'])),
    'cells/team.rep10.late/highlight': Read(NONE, NONE, frozenset(['team.late10'])),
    'cells/team.sold.note/rule': Read(NONE, NONE, frozenset(['currency_1'])),
    'cells/team.sold.says/rule': Read(NONE, NONE, frozenset(['lang', 'team.bar1', 'team.bar10', 'team.bar2', 'team.bar3', 'team.bar4', 'team.bar5', 'team.bar6', 'team.bar7', 'team.bar8', 'team.bar9', 'team.name1', 'team.name10', 'team.name2', 'team.name3', 'team.name4', 'team.name5', 'team.name6', 'team.name7', 'team.name8', 'team.name9', 'team.top'])),
    'cells/team.close.says/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.name1', 'team.name10', 'team.name2', 'team.name3', 'team.name4', 'team.name5', 'team.name6', 'team.name7', 'team.name8', 'team.name9', 'team.talks'])),
    'cells/team.files/rule': Read(NONE, frozenset([('files', 'file')]), NONE),
    'cells/team.bad/rule': Read(NONE, frozenset([('files', 'file'), ('files', 'state')]), NONE),
    'cells/team.read/rule': Read(NONE, frozenset([('files', 'file'), ('files', 'state')]), NONE),
    'cells/team.late/rule': Read(NONE, frozenset([('files', 'file'), ('files', 'state')]), NONE),
    'cells/team.forks/rule': Read(NONE, frozenset([('files', 'file'), ('files', 'state')]), NONE),
    'cells/team.conflicts/rule': Read(NONE, frozenset([('m_conflicts', 'book')]), NONE),
    'cells/team.door/rule': Read(NONE, NONE, frozenset(['team.conflicts', 'team.forks'])),
    'cells/team.packs/rule': Read(NONE, frozenset([('packs', 'back'), ('packs', 'pack')]), NONE),
    'cells/team.step/rule': Read(NONE, NONE, frozenset(['collected_at', 'team.bad', 'team.conflicts', 'team.forks'])),
    'cells/team.people/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.won/rule': Read(NONE, frozenset([('m_cards', 'id'), ('m_cards', 'outcome'), ('m_cards', 'outcome_on')]), frozenset(['as_of', 'window_days'])),
    'cells/team.decided/rule': Read(NONE, frozenset([('m_cards', 'id'), ('m_cards', 'outcome'), ('m_cards', 'outcome_on')]), frozenset(['as_of', 'team.won', 'window_days'])),
    'cells/team.overdue/rule': Read(NONE, frozenset([('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of'])),
    'cells/team.cards/rule': Read(NONE, frozenset([('m_cards', 'id')]), NONE),
    'cells/team.top/rule': Read(NONE, NONE, frozenset(['team.bar1', 'team.bar10', 'team.bar2', 'team.bar3', 'team.bar4', 'team.bar5', 'team.bar6', 'team.bar7', 'team.bar8', 'team.bar9'])),
    'cells/team.talks/rule': Read(NONE, frozenset([('people', 'closing')]), NONE),
    'cells/team.code1/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.code2/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.code3/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.code4/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.code5/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.code6/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.code7/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.code8/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.code9/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.code10/rule': Read(NONE, frozenset([('people', 'code')]), NONE),
    'cells/team.name1/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code1'])),
    'cells/team.name2/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code2'])),
    'cells/team.name3/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code3'])),
    'cells/team.name4/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code4'])),
    'cells/team.name5/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code5'])),
    'cells/team.name6/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code6'])),
    'cells/team.name7/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code7'])),
    'cells/team.name8/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code8'])),
    'cells/team.name9/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code9'])),
    'cells/team.name10/rule': Read(NONE, frozenset([('people', 'name')]), frozenset(['team.code10'])),
    'cells/team.sold1/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code1', 'window_days'])),
    'cells/team.sold2/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code2', 'window_days'])),
    'cells/team.sold3/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code3', 'window_days'])),
    'cells/team.sold4/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code4', 'window_days'])),
    'cells/team.sold5/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code5', 'window_days'])),
    'cells/team.sold6/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code6', 'window_days'])),
    'cells/team.sold7/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code7', 'window_days'])),
    'cells/team.sold8/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code8', 'window_days'])),
    'cells/team.sold9/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code9', 'window_days'])),
    'cells/team.sold10/rule': Read(NONE, frozenset([('m_orders', 'amount'), ('m_orders', 'book'), ('m_orders', 'day')]), frozenset(['as_of', 'team.code10', 'window_days'])),
    'cells/team.bar1/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code1', 'team.sold1'])),
    'cells/team.bar2/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code2', 'team.sold2'])),
    'cells/team.bar3/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code3', 'team.sold3'])),
    'cells/team.bar4/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code4', 'team.sold4'])),
    'cells/team.bar5/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code5', 'team.sold5'])),
    'cells/team.bar6/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code6', 'team.sold6'])),
    'cells/team.bar7/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code7', 'team.sold7'])),
    'cells/team.bar8/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code8', 'team.sold8'])),
    'cells/team.bar9/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code9', 'team.sold9'])),
    'cells/team.bar10/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'currency')]), frozenset(['currency_1', 'lang', 'team.code10', 'team.sold10'])),
    'cells/team.rate1/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.rate2/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.rate3/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.rate4/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.rate5/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.rate6/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.rate7/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.rate8/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.rate9/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.rate10/rule': Read(NONE, frozenset([('people', 'decided'), ('people', 'won')]), frozenset(['few', 'team_detail'])),
    'cells/team.usual1/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate1'])),
    'cells/team.usual2/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate2'])),
    'cells/team.usual3/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate3'])),
    'cells/team.usual4/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate4'])),
    'cells/team.usual5/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate5'])),
    'cells/team.usual6/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate6'])),
    'cells/team.usual7/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate7'])),
    'cells/team.usual8/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate8'])),
    'cells/team.usual9/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate9'])),
    'cells/team.usual10/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate10'])),
    'cells/team.talk1/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate1'])),
    'cells/team.talk2/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate2'])),
    'cells/team.talk3/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate3'])),
    'cells/team.talk4/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate4'])),
    'cells/team.talk5/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate5'])),
    'cells/team.talk6/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate6'])),
    'cells/team.talk7/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate7'])),
    'cells/team.talk8/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate8'])),
    'cells/team.talk9/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate9'])),
    'cells/team.talk10/rule': Read(NONE, frozenset([('people', 'closing')]), frozenset(['team.rate10'])),
    'cells/team.bad1/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code1'])),
    'cells/team.bad2/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code2'])),
    'cells/team.bad3/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code3'])),
    'cells/team.bad4/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code4'])),
    'cells/team.bad5/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code5'])),
    'cells/team.bad6/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code6'])),
    'cells/team.bad7/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code7'])),
    'cells/team.bad8/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code8'])),
    'cells/team.bad9/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code9'])),
    'cells/team.bad10/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state')]), frozenset(['team.code10'])),
    'cells/team.gone1/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code1'])),
    'cells/team.gone2/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code2'])),
    'cells/team.gone3/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code3'])),
    'cells/team.gone4/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code4'])),
    'cells/team.gone5/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code5'])),
    'cells/team.gone6/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code6'])),
    'cells/team.gone7/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code7'])),
    'cells/team.gone8/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code8'])),
    'cells/team.gone9/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code9'])),
    'cells/team.gone10/rule': Read(NONE, frozenset([('files', 'rep'), ('files', 'state'), ('people', 'left_on')]), frozenset(['team.code10'])),
    'cells/team.late1/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code1'])),
    'cells/team.late2/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code2'])),
    'cells/team.late3/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code3'])),
    'cells/team.late4/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code4'])),
    'cells/team.late5/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code5'])),
    'cells/team.late6/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code6'])),
    'cells/team.late7/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code7'])),
    'cells/team.late8/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code8'])),
    'cells/team.late9/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code9'])),
    'cells/team.late10/rule': Read(NONE, frozenset([('m_cards', 'book'), ('m_cards', 'id'), ('m_cards', 'next_on'), ('m_cards', 'outcome'), ('m_cards', 'retry_on'), ('m_cards', 'tries')]), frozenset(['as_of', 'team.code10'])),
}
