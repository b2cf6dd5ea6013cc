"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def visits_title(env):
    v0 = env.words(('Visit sheet ', '拜访表 ', '拜訪表 '))
    v1 = env.cell('plan_day')
    v2 = env.words(('Sat', '周六', '週六'))
    v3 = env.words(('Sun', '周日', '週日'))
    v4 = env.words(('Mon', '周一', '週一'))
    v5 = env.words(('Tue', '周二', '週二'))
    v6 = env.words(('Wed', '周三', '週三'))
    v7 = env.words(('Thu', '周四', '週四'))
    v8 = env.words(('Fri', '周五', '週五'))
    v9 = env.words(('–', '–', '–'))
    return (text(v0) + text(((text((text((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0)))) + text(' '))) + text(choose((remainder(v1, 7.0) + 1.0), lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v9)))


@single
def visits_tally(env):
    v0 = env.code('do.visit')
    v1 = env.words((' visit', ' 次拜访', ' 次拜訪'))
    v2 = env.words((' visits', ' 次拜访', ' 次拜訪'))
    v3 = env.words((', ', '，', '，'))
    v4 = env.cell('driving')
    v5 = env.words((' minutes driving', ' 分钟车程', ' 分鐘車程'))
    v6 = env.words((', home ', '，到家 ', '，到家 '))
    v7 = env.cell('home_at')
    v8 = env.words((' (+', '（+', '（+'))
    v9 = env.words((' d)', ' 天）', ' 天）'))
    v10 = env.code('do.call')
    v11 = env.words((' call', ' 个电话', ' 通電話'))
    v12 = env.words((' calls', ' 个电话', ' 通電話'))
    v13 = env.code('do.chat')
    v14 = env.words((' chat', ' 次消息', ' 則訊息'))
    v15 = env.words((' chats', ' 次消息', ' 則訊息'))
    v16 = env.words(('home ', '到家 ', '到家 '))
    v17 = env.words((' not yet returned, ', ' 行尚未回填，其中 ', ' 筆尚未回填，其中 '))
    v18 = env.words((' of them typed', ' 行已填', ' 筆已填'))
    v19 = env.words((' of an earlier day at the end', ' 行是以前的，排在最后', ' 筆是以前的，排在最後'))
    v20 = env.words((' leads: ask the need first', ' 家新客户先问需求', ' 位新客戶先問需求'))
    return (text((text((text((text((text((text((text((text((text((text((text((text((text(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v0))) + text((v1 if equal(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v0)), 1.0) else v2)))) + text(((text((text((text(v3) + text(v4))) + text(v5))) + text((text(v6) + text((text((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v7, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v7, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v7, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0)))) + text(('' if before(v7, 1.0) else (text((text(v8) + text(round_half_up((number(v7) - remainder(v7, 1.0)), 0.0)))) + text(v9))))))))) if gives_number(lambda: v4) else '')))) + text(' · '))) + text((text(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v10))) + text((v11 if equal(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v10)), 1.0) else v12)))))) + text(((text(' · ') + text((text(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v13))) + text((v14 if equal(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v13)), 1.0) else v15))))) if (count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v13)) > 0.0) else '')))) + text(('' if gives_number(lambda: v4) else ((text((text(' · ') + text(v16))) + text((text((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v7, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v7, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v7, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0)))) + text(('' if before(v7, 1.0) else (text((text(v8) + text(round_half_up((number(v7) - remainder(v7, 1.0)), 0.0)))) + text(v9))))))) if gives_number(lambda: v7) else ''))))) + text(' · '))) + text(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'returned', 'blank', ''))))) + text(v17))) + text((count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'returned', 'blank', '')) - count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'returned', 'blank', ''), env.mask('visits', 'result', 'blank', '')))))) + text(v18))) + text(((text((text(v3) + text((count_masks(env.mask('visits', 'visit_id', 'text', '')) - count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0)))))) + text(v19)) if ((count_masks(env.mask('visits', 'visit_id', 'text', '')) - count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0))) > 0.0) else '')))) + text(((text((text(' · ') + text(count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'ask_slot', '=', 1.0), env.mask('visits', 'last_contact', 'blank', ''))))) + text(v20)) if (count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'ask_slot', '=', 1.0), env.mask('visits', 'last_contact', 'blank', '')) > 1.0) else '')))


@single
def visits_rep(env):
    v0 = env.cell('rep_name')
    v1 = env.words(('Rep', '业务员', '業務員'))
    v2 = env.code('reason.colon')
    v3 = env.words(('Ranked at', '排表时间', '排表時間'))
    v4 = env.cell('ranked_at')
    v5 = env.words(('–', '–', '–'))
    v6 = env.words(('a thick line: a new area', '粗线：换区域', '粗線：換區域'))
    return (text((text((text((text((text(('' if blank(v0) else (text((text((text(v1) + text(v2))) + text(v0))) + text('   ')))) + text(v3))) + text(v2))) + text(((text((text((text((text((text((text(year(v4)) + text('-'))) + text(right_part((text('0') + text(month(v4))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v4))), 2.0)))) + text(' '))) + text((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v4, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v4, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v4, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0))))) if every(gives_number(lambda: v4), (not before(v4, 61.0)), (not after(v4, 2885000.0))) else v5)))) + text(' · '))) + text(v6))


@single
def visits_result_codes(env):
    v0 = env.column('lists', 'label')
    v1 = env.column('lists', 'list')
    return (text((text((text((text((text((text((text((text((text('  1 ') + text(item(v0, (match('result', v1) + 0.0))))) + text('  2 '))) + text(item(v0, (match('result', v1) + 1.0))))) + text('  3 '))) + text(item(v0, (match('result', v1) + 2.0))))) + text('  4 '))) + text(item(v0, (match('result', v1) + 3.0))))) + text('  5 '))) + text(item(v0, (match('result', v1) + 4.0))))


@single
def visits_need_codes(env):
    v0 = env.column('lists', 'label')
    v1 = env.column('lists', 'list')
    return (text((text((text((text((text((text((text('  1 ') + text(item(v0, (match('need', v1) + 0.0))))) + text('  2 '))) + text(item(v0, (match('need', v1) + 1.0))))) + text('  3 '))) + text(item(v0, (match('need', v1) + 2.0))))) + text('  4 '))) + text(item(v0, (match('need', v1) + 3.0))))


@single
def visits_attitude_codes(env):
    v0 = env.column('lists', 'label')
    v1 = env.column('lists', 'list')
    v2 = env.words(('Visit?', '拜访机会', '拜訪機會'))
    return (text((text((text((text((text((text((text((text((text((text((text((text((text((text((text('  1 ') + text(item(v0, (match('attitude', v1) + 0.0))))) + text('  2 '))) + text(item(v0, (match('attitude', v1) + 1.0))))) + text('  3 '))) + text(item(v0, (match('attitude', v1) + 2.0))))) + text('  4 '))) + text(item(v0, (match('attitude', v1) + 3.0))))) + text('      '))) + text(v2))) + text('  1 '))) + text(item(v0, (match('chance', v1) + 0.0))))) + text('  2 '))) + text(item(v0, (match('chance', v1) + 1.0))))) + text('  3 '))) + text(item(v0, (match('chance', v1) + 2.0))))

RULES = {
    'cells/visits.title/rule': visits_title,
    'cells/visits.tally/rule': visits_tally,
    'cells/visits.rep/rule': visits_rep,
    'cells/visits.result.codes/rule': visits_result_codes,
    'cells/visits.need.codes/rule': visits_need_codes,
    'cells/visits.attitude.codes/rule': visits_attitude_codes,
}
READS = {
    'cells/visits.title/rule': Read(NONE, NONE, frozenset(['plan_day'])),
    'cells/visits.tally/rule': Read(NONE, frozenset([('visits', 'ask_slot'), ('visits', 'kind'), ('visits', 'last_contact'), ('visits', 'place'), ('visits', 'result'), ('visits', 'returned'), ('visits', 'visit_id')]), frozenset(['driving', 'home_at'])),
    'cells/visits.rep/rule': Read(NONE, NONE, frozenset(['ranked_at', 'rep_name'])),
    'cells/visits.result.codes/rule': Read(NONE, frozenset([('lists', 'label'), ('lists', 'list')]), NONE),
    'cells/visits.need.codes/rule': Read(NONE, frozenset([('lists', 'label'), ('lists', 'list')]), NONE),
    'cells/visits.attitude.codes/rule': Read(NONE, frozenset([('lists', 'label'), ('lists', 'list')]), NONE),
}
