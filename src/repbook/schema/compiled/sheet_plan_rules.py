"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def plan_title(env):
    v0 = env.words(('Plan', '每日计划', '每日計畫'))
    v1 = env.cell('plan_sheet_day')
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
def plan_by(env):
    v0 = env.words(('submitted ', '已提交 ', '已提交 '))
    v1 = env.cell('submitted_at')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('not yet submitted', '尚未提交', '尚未提交'))
    v4 = env.cell('plan_sheet_day')
    v5 = env.cell('rep_name')
    return (((text(v0) + text(((text((text((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0)))) + text(' '))) + text((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0))))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else (v3 if every(gives_number(lambda: v4), (not before(v4, 61.0)), (not after(v4, 2885000.0))) else '')) if blank(v5) else (text((text(v5) + text(' · '))) + text(((text(v0) + text(((text((text((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0)))) + text(' '))) + text((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0))))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else (v3 if every(gives_number(lambda: v4), (not before(v4, 61.0)), (not after(v4, 2885000.0))) else '')))))


@single
def plan_finding(env):
    v0 = env.words(('', '已排 ', '已排 '))
    v1 = env.cell('plan.minutes')
    v2 = env.words((' of ', ' 分钟，一天 ', ' 分鐘，一天 '))
    v3 = env.cell('day_minutes')
    v4 = env.words((' minutes, sales ', ' 分钟；销售工作占 ', ' 分鐘；銷售工作占 '))
    v5 = env.cell('plan.sales')
    v6 = env.words((': move about ', '；超出 ', '；超出 '))
    v7 = env.words((' to another day', ' 分钟，请挪走一些', ' 分鐘，請挪走一些'))
    v8 = env.words(('.', '。', '。'))
    v9 = env.cell('plan_day')
    v10 = env.cell('plan_sheet_day')
    v11 = env.words((' Visits are not ranked for this day: only tasks are planned.', '当天拜访表尚未排，这里只列待办。', '當天拜訪表尚未排，這裡只列待辦。'))
    v12 = env.words(('No day is planned yet: press Plan tomorrow, or Finish day.', '还没有计划：按“排明日计划”或“收工”。', '還沒有計畫：按「排明日計畫」或「收工」。'))
    return ((text((text((text((text((text((text((text((text((text(v0) + text(v1))) + text(v2))) + text(v3))) + text(v4))) + text(round_half_up(divide((100.0 * number(v5)), largest(v1, 1.0)), 0.0)))) + text('%'))) + text(((text((text(v6) + text((number(v1) - number(v3))))) + text(v7)) if after(v1, v3) else '')))) + text(v8))) + text(('' if equal(v9, v10) else v11))) if every(gives_number(lambda: v10), (not before(v10, 61.0)), (not after(v10, 2885000.0))) else v12)


@single
def plan_before(env):
    v0 = env.words(('The plan before, ', '上一份计划（', '上一份計畫（'))
    v1 = env.cell('plan_sheet_before')
    v2 = env.words(('Sat', '周六', '週六'))
    v3 = env.words(('Sun', '周日', '週日'))
    v4 = env.words(('Mon', '周一', '週一'))
    v5 = env.words(('Tue', '周二', '週二'))
    v6 = env.words(('Wed', '周三', '週三'))
    v7 = env.words(('Thu', '周四', '週四'))
    v8 = env.words(('Fri', '周五', '週五'))
    v9 = env.cell('lang')
    v10 = env.words(('–', '–', '–'))
    v11 = env.words((': ', '）：', '）：'))
    v12 = env.words(('Sales', '销售工作', '銷售工作'))
    v13 = env.code('side.sales')
    v14 = env.code('yes_no.yes')
    v15 = env.words((' of ', '/', '/'))
    v16 = env.words((' done', ' 完成', ' 完成'))
    v17 = env.words((', ', '，', '，'))
    v18 = env.words((' moved', ' 项改期', ' 項改期'))
    v19 = env.words(('Not sales', '非销售工作', '非銷售工作'))
    v20 = env.code('side.other')
    v21 = env.cell('plan_sheet_day')
    return ((text((text((text((text((text(v0) + text((((text((text((text((text((text((text(choose((remainder(v1, 7.0) + 1.0), lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8)) + text(' '))) + text(day(v1)))) + text(' '))) + text(choose(month(v1), lambda: 'January', lambda: 'February', lambda: 'March', lambda: 'April', lambda: 'May', lambda: 'June', lambda: 'July', lambda: 'August', lambda: 'September', lambda: 'October', lambda: 'November', lambda: 'December')))) + text(' '))) + text(year(v1))) if equal(v9, 'en') else (text((text((text((text((text((text(year(v1)) + text('年'))) + text(month(v1)))) + text('月'))) + text(day(v1)))) + text('日 '))) + text(choose((remainder(v1, 7.0) + 1.0), lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8)))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v10)))) + text(v11))) + text((text((text((text((text((text((text(v12) + text(' '))) + text(count_masks(env.mask('plan_log', 'day', '=', v1), env.mask('plan_log', 'side', 'told', v13), env.mask('plan_log', 'done', 'told', v14))))) + text(v15))) + text(count_masks(env.mask('plan_log', 'day', '=', v1), env.mask('plan_log', 'side', 'told', v13))))) + text(v16))) + text(((text((text(v17) + text(count_masks(env.mask('plan_log', 'day', '=', v1), env.mask('plan_log', 'side', 'told', v13), env.mask('plan_log', 'moved_to', '>=', 61.0))))) + text(v18)) if (count_masks(env.mask('plan_log', 'day', '=', v1), env.mask('plan_log', 'side', 'told', v13), env.mask('plan_log', 'moved_to', '>=', 61.0)) > 0.0) else '')))))) + text(' · '))) + text((text((text((text((text((text((text(v19) + text(' '))) + text(count_masks(env.mask('plan_log', 'day', '=', v1), env.mask('plan_log', 'side', 'told', v20), env.mask('plan_log', 'done', 'told', v14))))) + text(v15))) + text(count_masks(env.mask('plan_log', 'day', '=', v1), env.mask('plan_log', 'side', 'told', v20))))) + text(v16))) + text(((text((text(v17) + text(count_masks(env.mask('plan_log', 'day', '=', v1), env.mask('plan_log', 'side', 'told', v20), env.mask('plan_log', 'moved_to', '>=', 61.0))))) + text(v18)) if (count_masks(env.mask('plan_log', 'day', '=', v1), env.mask('plan_log', 'side', 'told', v20), env.mask('plan_log', 'moved_to', '>=', 61.0)) > 0.0) else ''))))) if every(every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))), every(gives_number(lambda: v21), (not before(v21, 61.0)), (not after(v21, 2885000.0)))) else '')


@single
def plan_sales_title(env):
    v0 = env.words(('Sales', '销售工作', '銷售工作'))
    v1 = env.words((': ', '：', '：'))
    v2 = env.column('plan_sales', 'minutes')
    v3 = env.words((' minutes', ' 分钟', ' 分鐘'))
    return (text((text((text(v0) + text(v1))) + text(sum_masked(v2, env.mask('plan_sales', 'plan_id', 'text', ''))))) + text(v3))


@single
def plan_other_title(env):
    v0 = env.words(('Not sales', '非销售工作', '非銷售工作'))
    v1 = env.words((': ', '：', '：'))
    v2 = env.column('plan_other', 'minutes')
    v3 = env.words((' minutes', ' 分钟', ' 分鐘'))
    return (text((text((text(v0) + text(v1))) + text(sum_masked(v2, env.mask('plan_other', 'plan_id', 'text', ''))))) + text(v3))


@single
def plan_sales(env):
    v0 = env.column('plan_sales', 'minutes')
    return sum_masked(v0, env.mask('plan_sales', 'plan_id', 'text', ''))


@single
def plan_minutes(env):
    v0 = env.cell('plan.sales')
    v1 = env.column('plan_other', 'minutes')
    return (number(v0) + sum_masked(v1, env.mask('plan_other', 'plan_id', 'text', '')))

RULES = {
    'cells/plan.title/rule': plan_title,
    'cells/plan.by/rule': plan_by,
    'cells/plan.finding/rule': plan_finding,
    'cells/plan.before/rule': plan_before,
    'cells/plan.sales.title/rule': plan_sales_title,
    'cells/plan.other.title/rule': plan_other_title,
    'cells/plan.sales/rule': plan_sales,
    'cells/plan.minutes/rule': plan_minutes,
}
READS = {
    'cells/plan.title/rule': Read(NONE, NONE, frozenset(['lang', 'plan_sheet_day'])),
    'cells/plan.by/rule': Read(NONE, NONE, frozenset(['plan_sheet_day', 'rep_name', 'submitted_at'])),
    'cells/plan.finding/rule': Read(NONE, NONE, frozenset(['day_minutes', 'plan.minutes', 'plan.sales', 'plan_day', 'plan_sheet_day'])),
    'cells/plan.before/rule': Read(NONE, frozenset([('plan_log', 'day'), ('plan_log', 'done'), ('plan_log', 'moved_to'), ('plan_log', 'side')]), frozenset(['lang', 'plan_sheet_before', 'plan_sheet_day'])),
    'cells/plan.sales.title/rule': Read(NONE, frozenset([('plan_sales', 'minutes'), ('plan_sales', 'plan_id')]), NONE),
    'cells/plan.other.title/rule': Read(NONE, frozenset([('plan_other', 'minutes'), ('plan_other', 'plan_id')]), NONE),
    'cells/plan.sales/rule': Read(NONE, frozenset([('plan_sales', 'minutes'), ('plan_sales', 'plan_id')]), NONE),
    'cells/plan.minutes/rule': Read(NONE, frozenset([('plan_other', 'minutes'), ('plan_other', 'plan_id')]), frozenset(['plan.sales'])),
}
