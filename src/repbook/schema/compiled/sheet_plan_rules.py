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
def plan_filled(env):
    v0 = env.words(('How the day is filled', '时间分配', '時間分配'))
    v1 = env.words((': not sales ', '：非销售工作占 ', '：非銷售工作占 '))
    v2 = env.cell('plan.minutes')
    v3 = env.cell('plan.sales')
    v4 = env.words(('% (grey)', '%（灰色）', '%（灰色）'))
    return ((text((text((text(v0) + text(v1))) + text(round_half_up(divide((100.0 * (number(v2) - number(v3))), largest(v2, 1.0)), 0.0)))) + text(v4)) if after(v2, 0.0) else v0)


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


@single
def plan_work_label_visit(env):
    v0 = env.code('work.visit')
    return v0


@single
def plan_work_label_call(env):
    v0 = env.code('work.call')
    return v0


@single
def plan_work_label_prepare(env):
    v0 = env.code('work.prepare')
    return v0


@single
def plan_work_label_sell(env):
    v0 = env.code('work.sell')
    return v0


@single
def plan_work_label_service(env):
    v0 = env.code('work.service')
    return v0


@single
def plan_work_label_care(env):
    v0 = env.code('work.care')
    return v0


@single
def plan_work_label_collect(env):
    v0 = env.code('work.collect')
    return v0


@single
def plan_work_label_desk(env):
    v0 = env.code('work.desk')
    return v0


@single
def plan_work_label_room(env):
    v0 = env.words(('A day has', '每天可用', '每天可用'))
    return v0


@single
def plan_work_sales_visit(env):
    v0 = env.column('plan_sales', 'minutes')
    v1 = env.code('work.visit')
    return sum_masked(v0, env.mask('plan_sales', 'work', 'told', v1))


@single
def plan_work_sales_call(env):
    v0 = env.column('plan_sales', 'minutes')
    v1 = env.code('work.call')
    return sum_masked(v0, env.mask('plan_sales', 'work', 'told', v1))


@single
def plan_work_sales_prepare(env):
    v0 = env.column('plan_sales', 'minutes')
    v1 = env.code('work.prepare')
    return sum_masked(v0, env.mask('plan_sales', 'work', 'told', v1))


@single
def plan_work_sales_sell(env):
    v0 = env.cell('plan.sales')
    v1 = env.cell('plan.work.sales.visit')
    v2 = env.cell('plan.work.sales.call')
    v3 = env.cell('plan.work.sales.prepare')
    return (((number(v0) - number(v1)) - number(v2)) - number(v3))


@single
def plan_work_sales_service(env):
    return 0.0


@single
def plan_work_sales_care(env):
    return 0.0


@single
def plan_work_sales_collect(env):
    return 0.0


@single
def plan_work_sales_desk(env):
    return 0.0


@single
def plan_work_sales_room(env):
    return 0.0


@single
def plan_work_other_visit(env):
    return 0.0


@single
def plan_work_other_call(env):
    return 0.0


@single
def plan_work_other_prepare(env):
    return 0.0


@single
def plan_work_other_sell(env):
    return 0.0


@single
def plan_work_other_service(env):
    v0 = env.column('plan_other', 'minutes')
    v1 = env.code('work.service')
    return sum_masked(v0, env.mask('plan_other', 'work', 'told', v1))


@single
def plan_work_other_care(env):
    v0 = env.column('plan_other', 'minutes')
    v1 = env.code('work.care')
    return sum_masked(v0, env.mask('plan_other', 'work', 'told', v1))


@single
def plan_work_other_collect(env):
    v0 = env.column('plan_other', 'minutes')
    v1 = env.code('work.collect')
    return sum_masked(v0, env.mask('plan_other', 'work', 'told', v1))


@single
def plan_work_other_desk(env):
    v0 = env.cell('plan.minutes')
    v1 = env.cell('plan.sales')
    v2 = env.cell('plan.work.other.service')
    v3 = env.cell('plan.work.other.care')
    v4 = env.cell('plan.work.other.collect')
    return ((((number(v0) - number(v1)) - number(v2)) - number(v3)) - number(v4))


@single
def plan_work_other_room(env):
    return 0.0


@single
def plan_work_day_visit(env):
    return 0.0


@single
def plan_work_day_call(env):
    return 0.0


@single
def plan_work_day_prepare(env):
    return 0.0


@single
def plan_work_day_sell(env):
    return 0.0


@single
def plan_work_day_service(env):
    return 0.0


@single
def plan_work_day_care(env):
    return 0.0


@single
def plan_work_day_collect(env):
    return 0.0


@single
def plan_work_day_desk(env):
    return 0.0


@single
def plan_work_day_room(env):
    v0 = env.cell('day_minutes')
    v1 = env.cell('plan.minutes')
    return (v0 if after(v1, 0.0) else 0.0)

RULES = {
    'cells/plan.title/rule': plan_title,
    'cells/plan.filled/rule': plan_filled,
    'cells/plan.by/rule': plan_by,
    'cells/plan.finding/rule': plan_finding,
    'cells/plan.before/rule': plan_before,
    'cells/plan.sales.title/rule': plan_sales_title,
    'cells/plan.other.title/rule': plan_other_title,
    'cells/plan.sales/rule': plan_sales,
    'cells/plan.minutes/rule': plan_minutes,
    'cells/plan.work.label.visit/rule': plan_work_label_visit,
    'cells/plan.work.label.call/rule': plan_work_label_call,
    'cells/plan.work.label.prepare/rule': plan_work_label_prepare,
    'cells/plan.work.label.sell/rule': plan_work_label_sell,
    'cells/plan.work.label.service/rule': plan_work_label_service,
    'cells/plan.work.label.care/rule': plan_work_label_care,
    'cells/plan.work.label.collect/rule': plan_work_label_collect,
    'cells/plan.work.label.desk/rule': plan_work_label_desk,
    'cells/plan.work.label.room/rule': plan_work_label_room,
    'cells/plan.work.sales.visit/rule': plan_work_sales_visit,
    'cells/plan.work.sales.call/rule': plan_work_sales_call,
    'cells/plan.work.sales.prepare/rule': plan_work_sales_prepare,
    'cells/plan.work.sales.sell/rule': plan_work_sales_sell,
    'cells/plan.work.sales.service/rule': plan_work_sales_service,
    'cells/plan.work.sales.care/rule': plan_work_sales_care,
    'cells/plan.work.sales.collect/rule': plan_work_sales_collect,
    'cells/plan.work.sales.desk/rule': plan_work_sales_desk,
    'cells/plan.work.sales.room/rule': plan_work_sales_room,
    'cells/plan.work.other.visit/rule': plan_work_other_visit,
    'cells/plan.work.other.call/rule': plan_work_other_call,
    'cells/plan.work.other.prepare/rule': plan_work_other_prepare,
    'cells/plan.work.other.sell/rule': plan_work_other_sell,
    'cells/plan.work.other.service/rule': plan_work_other_service,
    'cells/plan.work.other.care/rule': plan_work_other_care,
    'cells/plan.work.other.collect/rule': plan_work_other_collect,
    'cells/plan.work.other.desk/rule': plan_work_other_desk,
    'cells/plan.work.other.room/rule': plan_work_other_room,
    'cells/plan.work.day.visit/rule': plan_work_day_visit,
    'cells/plan.work.day.call/rule': plan_work_day_call,
    'cells/plan.work.day.prepare/rule': plan_work_day_prepare,
    'cells/plan.work.day.sell/rule': plan_work_day_sell,
    'cells/plan.work.day.service/rule': plan_work_day_service,
    'cells/plan.work.day.care/rule': plan_work_day_care,
    'cells/plan.work.day.collect/rule': plan_work_day_collect,
    'cells/plan.work.day.desk/rule': plan_work_day_desk,
    'cells/plan.work.day.room/rule': plan_work_day_room,
}
READS = {
    'cells/plan.title/rule': Read(NONE, NONE, frozenset(['lang', 'plan_sheet_day'])),
    'cells/plan.filled/rule': Read(NONE, NONE, frozenset(['plan.minutes', 'plan.sales'])),
    'cells/plan.by/rule': Read(NONE, NONE, frozenset(['plan_sheet_day', 'rep_name', 'submitted_at'])),
    'cells/plan.finding/rule': Read(NONE, NONE, frozenset(['day_minutes', 'plan.minutes', 'plan.sales', 'plan_day', 'plan_sheet_day'])),
    'cells/plan.before/rule': Read(NONE, frozenset([('plan_log', 'day'), ('plan_log', 'done'), ('plan_log', 'moved_to'), ('plan_log', 'side')]), frozenset(['lang', 'plan_sheet_before', 'plan_sheet_day'])),
    'cells/plan.sales.title/rule': Read(NONE, frozenset([('plan_sales', 'minutes'), ('plan_sales', 'plan_id')]), NONE),
    'cells/plan.other.title/rule': Read(NONE, frozenset([('plan_other', 'minutes'), ('plan_other', 'plan_id')]), NONE),
    'cells/plan.sales/rule': Read(NONE, frozenset([('plan_sales', 'minutes'), ('plan_sales', 'plan_id')]), NONE),
    'cells/plan.minutes/rule': Read(NONE, frozenset([('plan_other', 'minutes'), ('plan_other', 'plan_id')]), frozenset(['plan.sales'])),
    'cells/plan.work.label.visit/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.label.call/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.label.prepare/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.label.sell/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.label.service/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.label.care/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.label.collect/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.label.desk/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.label.room/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.sales.visit/rule': Read(NONE, frozenset([('plan_sales', 'minutes'), ('plan_sales', 'work')]), NONE),
    'cells/plan.work.sales.call/rule': Read(NONE, frozenset([('plan_sales', 'minutes'), ('plan_sales', 'work')]), NONE),
    'cells/plan.work.sales.prepare/rule': Read(NONE, frozenset([('plan_sales', 'minutes'), ('plan_sales', 'work')]), NONE),
    'cells/plan.work.sales.sell/rule': Read(NONE, NONE, frozenset(['plan.sales', 'plan.work.sales.call', 'plan.work.sales.prepare', 'plan.work.sales.visit'])),
    'cells/plan.work.sales.service/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.sales.care/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.sales.collect/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.sales.desk/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.sales.room/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.other.visit/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.other.call/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.other.prepare/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.other.sell/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.other.service/rule': Read(NONE, frozenset([('plan_other', 'minutes'), ('plan_other', 'work')]), NONE),
    'cells/plan.work.other.care/rule': Read(NONE, frozenset([('plan_other', 'minutes'), ('plan_other', 'work')]), NONE),
    'cells/plan.work.other.collect/rule': Read(NONE, frozenset([('plan_other', 'minutes'), ('plan_other', 'work')]), NONE),
    'cells/plan.work.other.desk/rule': Read(NONE, NONE, frozenset(['plan.minutes', 'plan.sales', 'plan.work.other.care', 'plan.work.other.collect', 'plan.work.other.service'])),
    'cells/plan.work.other.room/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.day.visit/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.day.call/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.day.prepare/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.day.sell/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.day.service/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.day.care/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.day.collect/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.day.desk/rule': Read(NONE, NONE, NONE),
    'cells/plan.work.day.room/rule': Read(NONE, NONE, frozenset(['day_minutes', 'plan.minutes'])),
}
