"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def home_title(env):
    v0 = env.cell('as_of')
    v1 = env.words(('Sat', '周六', '週六'))
    v2 = env.words(('Sun', '周日', '週日'))
    v3 = env.words(('Mon', '周一', '週一'))
    v4 = env.words(('Tue', '周二', '週二'))
    v5 = env.words(('Wed', '周三', '週三'))
    v6 = env.words(('Thu', '周四', '週四'))
    v7 = env.words(('Fri', '周五', '週五'))
    v8 = env.cell('lang')
    v9 = env.words(('–', '–', '–'))
    v10 = env.cell('rep_name')
    return (text((text((((text((text((text((text((text((text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)) + text(' '))) + text(day(v0)))) + text(' '))) + text(choose(month(v0), lambda: 'January', lambda: 'February', lambda: 'March', lambda: 'April', lambda: 'May', lambda: 'June', lambda: 'July', lambda: 'August', lambda: 'September', lambda: 'October', lambda: 'November', lambda: 'December')))) + text(' '))) + text(year(v0))) if equal(v8, 'en') else (text((text((text((text((text((text(year(v0)) + text('年'))) + text(month(v0)))) + text('月'))) + text(day(v0)))) + text('日 '))) + text(choose((remainder(v0, 7.0) + 1.0), lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7)))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else v9)) + text(' · '))) + text(('Repbook' if blank(v10) else v10)))


@single
def home_scope(env):
    v0 = env.words(('Last backup: ', '最近备份：', '最近備份：'))
    v1 = env.cell('last_backup')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('none yet', '尚未备份', '尚未備份'))
    return (text(v0) + text((((text((text((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0)))) + text(' '))) + text((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0))))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v3)))


@single
def home_finding(env):
    v0 = env.words(('No cards yet: ', '还没有客户卡：', '尚無客戶卡：'))
    v1 = env.words(('set your own code in Settings, then ', '先在“设置”中填写自己的业务员代码，再', '先在「設定」中填寫自己的業務代碼，再'))
    v2 = env.cell('rep')
    v3 = env.words(('import a list, or type a name and a phone number in Customers', '导入名单，或在客户总表填写名称和电话', '匯入名單，或在客戶總表填寫名稱和電話'))
    v4 = env.cell('home.cards')
    v5 = env.words(('No day is planned yet: rank the visits for the next day.', '还没有排表：先排下一个工作日的拜访表。', '還沒有排表：先排下一個工作日的拜訪表。'))
    v6 = env.cell('home.visits')
    v7 = env.cell('home.calls')
    v8 = env.words((' visit and ', ' 次拜访、', ' 次拜訪、'))
    v9 = env.words((' visits and ', ' 次拜访、', ' 次拜訪、'))
    v10 = env.words((' call', ' 个电话', ' 通電話'))
    v11 = env.words((' calls', ' 个电话', ' 通電話'))
    v12 = env.words((' are planned', '', ''))
    v13 = env.words((' for ', '（', '（'))
    v14 = env.cell('plan_day')
    v15 = env.words(('Sat', '周六', '週六'))
    v16 = env.words(('Sun', '周日', '週日'))
    v17 = env.words(('Mon', '周一', '週一'))
    v18 = env.words(('Tue', '周二', '週二'))
    v19 = env.words(('Wed', '周三', '週三'))
    v20 = env.words(('Thu', '周四', '週四'))
    v21 = env.words(('Fri', '周五', '週五'))
    v22 = env.cell('lang')
    v23 = env.words(('–', '–', '–'))
    v24 = env.words(('', '）', '）'))
    v25 = env.cell('as_of')
    v26 = env.words(('. ', '；', '；'))
    v27 = env.words(('No promise is due', '没有承诺到期', '沒有承諾到期'))
    v28 = env.cell('home.promises')
    v29 = env.words((' promise falls due', ' 项承诺到期', ' 項承諾到期'))
    v30 = env.words((' promises fall due', ' 项承诺到期', ' 項承諾到期'))
    v31 = env.words(('.', '。', '。'))
    v32 = env.cell('home.row1')
    v33 = env.column('visits', 'name')
    v34 = env.column('visits', 'returned')
    v35 = env.words(('; the sheet begins with ', '，先看', '，先看'))
    return ((text((text(v0) + text((v1 if blank(v2) else '')))) + text(v3)) if equal(v4, 0.0) else (v5 if equal((number(v6) + number(v7)), 0.0) else (text((text((text((text((text((text((text(v6) + text((v8 if equal(v6, 1.0) else v9)))) + text((text(v7) + text((v10 if equal(v7, 1.0) else v11)))))) + text(v12))) + text(((text((text(v13) + text((((text((text((text((text((text((text(choose((remainder(v14, 7.0) + 1.0), lambda: v15, lambda: v16, lambda: v17, lambda: v18, lambda: v19, lambda: v20, lambda: v21)) + text(' '))) + text(day(v14)))) + text(' '))) + text(choose(month(v14), lambda: 'January', lambda: 'February', lambda: 'March', lambda: 'April', lambda: 'May', lambda: 'June', lambda: 'July', lambda: 'August', lambda: 'September', lambda: 'October', lambda: 'November', lambda: 'December')))) + text(' '))) + text(year(v14))) if equal(v22, 'en') else (text((text((text((text((text((text(year(v14)) + text('年'))) + text(month(v14)))) + text('月'))) + text(day(v14)))) + text('日 '))) + text(choose((remainder(v14, 7.0) + 1.0), lambda: v15, lambda: v16, lambda: v17, lambda: v18, lambda: v19, lambda: v20, lambda: v21)))) if every(gives_number(lambda: v14), (not before(v14, 61.0)), (not after(v14, 2885000.0))) else v23)))) + text(v24)) if every(every(gives_number(lambda: v14), (not before(v14, 61.0)), (not after(v14, 2885000.0))), (not equal(v14, v25))) else '')))) + text(v26))) + text((v27 if equal(v28, 0.0) else (text(v28) + text((v29 if equal(v28, 1.0) else v30))))))) + text((v31 if some(blank(('' if equal(v32, 0.0) else ('' if blank(item(v33, v32)) else item(v33, v32)))), (not blank(('' if equal(v32, 0.0) else ('' if blank(item(v34, v32)) else item(v34, v32)))))) else (text((text(v35) + text(('' if equal(v32, 0.0) else ('' if blank(item(v33, v32)) else item(v33, v32)))))) + text(v31)))))))


@single
def home_step1_name(env):
    v0 = env.cell('home.step')
    v1 = env.words(('Rank visits', '排拜访表', '排拜訪表'))
    return (text((text((text(('✓ ' if after(v0, 1.0) else ('▶ ' if equal(v0, 1.0) else ''))) + text(1.0))) + text('  '))) + text(v1))


@single
def home_step1_name_highlight(env):
    v0 = env.cell('home.step')
    return equal(v0, 1.0)


@single
def home_step1_name_second_0(env):
    v0 = env.cell('home.step')
    return after(v0, 1.0)


@single
def home_step1_state(env):
    v0 = env.cell('ranked_at')
    v1 = env.words(('–', '–', '–'))
    v2 = env.words((', ', '，', '，'))
    v3 = env.cell('home.visits')
    v4 = env.cell('home.calls')
    v5 = env.words((' row', ' 行', ' 筆'))
    v6 = env.words((' rows', ' 行', ' 筆'))
    v7 = env.words(('the next working day', '下一个工作日', '下一個工作日'))
    return ((text((text(((text((text((text((text((text((text(year(v0)) + text('-'))) + text(right_part((text('0') + text(month(v0))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v0))), 2.0)))) + text(' '))) + text((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v0, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v0, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v0, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0))))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else v1)) + text(v2))) + text((text((number(v3) + number(v4))) + text((v5 if equal((number(v3) + number(v4)), 1.0) else v6))))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else v7)


@single
def home_step1_state_highlight(env):
    v0 = env.cell('home.step')
    return equal(v0, 1.0)


@single
def home_step1_state_second_0(env):
    v0 = env.cell('home.step')
    return after(v0, 1.0)


@single
def home_step2_name(env):
    v0 = env.cell('home.step')
    v1 = env.words(('Go and type', '拜访，填结果', '拜訪，填結果'))
    return (text((text((text(('✓ ' if after(v0, 2.0) else ('▶ ' if equal(v0, 2.0) else ''))) + text(2.0))) + text('  '))) + text(v1))


@single
def home_step2_name_highlight(env):
    v0 = env.cell('home.step')
    return equal(v0, 2.0)


@single
def home_step2_name_second_0(env):
    v0 = env.cell('home.step')
    return after(v0, 2.0)


@single
def home_step2_state(env):
    v0 = env.cell('home.unreturned')
    v1 = env.words((' typed of ', ' 行已填，', ' 筆已填，'))
    v2 = env.cell('home.open')
    v3 = env.words((' open', ' 行未回填', ' 筆未回填'))
    return (text((text((text(v0) + text(v1))) + text(v2))) + text(v3))


@single
def home_step2_state_highlight(env):
    v0 = env.cell('home.step')
    return equal(v0, 2.0)


@single
def home_step2_state_second_0(env):
    v0 = env.cell('home.step')
    return after(v0, 2.0)


@single
def home_step3_name(env):
    v0 = env.cell('home.step')
    v1 = env.words(('Return results', '回填结果', '回填結果'))
    return (text((text((text(('✓ ' if after(v0, 3.0) else ('▶ ' if equal(v0, 3.0) else ''))) + text(3.0))) + text('  '))) + text(v1))


@single
def home_step3_name_highlight(env):
    v0 = env.cell('home.step')
    return equal(v0, 3.0)


@single
def home_step3_name_second_0(env):
    v0 = env.cell('home.step')
    return after(v0, 3.0)


@single
def home_step3_state(env):
    v0 = env.words(('last: ', '最近：', '最近：'))
    v1 = env.cell('last_return')
    v2 = env.words(('–', '–', '–'))
    v3 = env.words(('when back, or at noon', '回来后或中午', '回來後或中午'))
    return ((text(v0) + text(((text((text((text((text((text((text(year(v1)) + text('-'))) + text(right_part((text('0') + text(month(v1))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(v1))), 2.0)))) + text(' '))) + text((text((text(right_part((text('0') + text(divide((smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)) - remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0)), 60.0))), 2.0)) + text(':'))) + text(right_part((text('0') + text(remainder(smallest(1439.0, round_half_up(((remainder(v1, 1.0) * 24.0) * 60.0), 0.0)), 60.0))), 2.0))))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v2))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v3)


@single
def home_step3_state_highlight(env):
    v0 = env.cell('home.step')
    return equal(v0, 3.0)


@single
def home_step3_state_second_0(env):
    v0 = env.cell('home.step')
    return after(v0, 3.0)


@single
def home_now(env):
    v0 = env.words(('Now: import your list of customers', '现在：导入客户名单', '現在：匯入客戶名單'))
    v1 = env.cell('home.cards')
    v2 = env.cell('home.step')
    v3 = env.words(('Now: rank the visits for the next day', '现在：排下一个工作日的拜访表', '現在：排下一個工作日的拜訪表'))
    v4 = env.words(('Now: go and type · to do: ', '现在：跑客户，填结果 · 还剩 ', '現在：跑客戶，填結果 · 還剩 '))
    v5 = env.cell('home.open')
    v6 = env.cell('home.unreturned')
    v7 = env.words(('Now: return results · typed: ', '现在：回填结果 · 已填 ', '現在：回填結果 · 已填 '))
    return (v0 if every(equal(v1, 0.0), equal(v2, 1.0)) else choose(v2, lambda: v3, lambda: (text(v4) + text((number(v5) - number(v6)))), lambda: (text(v7) + text(v6))))


@single
def home_tile_promises_label_highlight(env):
    v0 = env.cell('home.promises')
    return after(v0, 0.0)


@single
def home_tile_promises(env):
    v0 = env.cell('home.promises')
    return v0


@single
def home_tile_promises_highlight(env):
    v0 = env.cell('home.promises')
    return after(v0, 0.0)


@single
def home_tile_promises_note(env):
    v0 = env.cell('home.promises')
    v1 = env.cell('home.overdue')
    v2 = env.words((' by ', ' 项到 ', ' 項到 '))
    v3 = env.cell('plan_day')
    v4 = env.words(('Sat', '周六', '週六'))
    v5 = env.words(('Sun', '周日', '週日'))
    v6 = env.words(('Mon', '周一', '週一'))
    v7 = env.words(('Tue', '周二', '週二'))
    v8 = env.words(('Wed', '周三', '週三'))
    v9 = env.words(('Thu', '周四', '週四'))
    v10 = env.words(('Fri', '周五', '週五'))
    v11 = env.cell('lang')
    v12 = env.words(('–', '–', '–'))
    v13 = env.words((', ', '，', '，'))
    v14 = env.cell('as_of')
    v15 = env.words((' today, ', ' 项今天，', ' 項今天，'))
    v16 = env.words((' overdue', ' 项逾期', ' 項逾期'))
    return (text(('! ' if after(v0, 0.0) else '')) + text((text((text((text((number(v0) - number(v1))) + text(((text((text(v2) + text((((text((text((text((text(choose((remainder(v3, 7.0) + 1.0), lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8, lambda: v9, lambda: v10)) + text(' '))) + text(day(v3)))) + text(' '))) + text(choose(month(v3), lambda: 'Jan', lambda: 'Feb', lambda: 'Mar', lambda: 'Apr', lambda: 'May', lambda: 'Jun', lambda: 'Jul', lambda: 'Aug', lambda: 'Sep', lambda: 'Oct', lambda: 'Nov', lambda: 'Dec'))) if equal(v11, 'en') else (text((text((text((text(month(v3)) + text('月'))) + text(day(v3)))) + text('日 '))) + text(choose((remainder(v3, 7.0) + 1.0), lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8, lambda: v9, lambda: v10)))) if every(gives_number(lambda: v3), (not before(v3, 61.0)), (not after(v3, 2885000.0))) else v12)))) + text(v13)) if every(every(every(gives_number(lambda: v3), (not before(v3, 61.0)), (not after(v3, 2885000.0))), (not equal(v3, v14))), after(v3, v14)) else v15)))) + text(v1))) + text(v16))))


@single
def home_tile_promises_note_highlight(env):
    v0 = env.cell('home.promises')
    return after(v0, 0.0)


@single
def home_tile_expected(env):
    v0 = env.column('customers', 'expected_order')
    v1 = env.cell('as_of')
    v2 = env.code('verdict.drop')
    v3 = env.code('verdict.nurture')
    return ((sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (number(v1) + 90.0))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (number(v1) + 90.0)), env.mask('customers', 'verdict', 'told', v2))) - sum_masked(v0, env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v1), env.mask('customers', 'expected_on', '<=', (number(v1) + 90.0)), env.mask('customers', 'verdict', 'told', v3)))


@single
def home_tile_expected_note(env):
    v0 = env.cell('as_of')
    v1 = env.code('verdict.drop')
    v2 = env.code('verdict.nurture')
    v3 = env.words((' card, follow up or better', ' 张卡（跟进以上）', ' 張卡（跟進以上）'))
    v4 = env.words((' cards, follow up or better', ' 张卡（跟进以上）', ' 張卡（跟進以上）'))
    return (text(((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v0), env.mask('customers', 'expected_on', '<=', (number(v0) + 90.0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v0), env.mask('customers', 'expected_on', '<=', (number(v0) + 90.0)), env.mask('customers', 'verdict', 'told', v1))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v0), env.mask('customers', 'expected_on', '<=', (number(v0) + 90.0)), env.mask('customers', 'verdict', 'told', v2)))) + text((v3 if equal(((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v0), env.mask('customers', 'expected_on', '<=', (number(v0) + 90.0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v0), env.mask('customers', 'expected_on', '<=', (number(v0) + 90.0)), env.mask('customers', 'verdict', 'told', v1))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'expected_on', '>=', v0), env.mask('customers', 'expected_on', '<=', (number(v0) + 90.0)), env.mask('customers', 'verdict', 'told', v2))), 1.0) else v4)))


@single
def home_tile_potential_label_highlight(env):
    v0 = env.cell('home.potential')
    return after(v0, 0.0)


@single
def home_tile_potential(env):
    v0 = env.cell('home.potential')
    return v0


@single
def home_tile_potential_highlight(env):
    v0 = env.cell('home.potential')
    return after(v0, 0.0)


@single
def home_tile_potential_note(env):
    v0 = env.cell('home.potential')
    v1 = env.words(('strong need, no date set', '需求强烈，尚未约定日期', '需求強烈，尚未約定日期'))
    return (text(('! ' if after(v0, 0.0) else '')) + text(v1))


@single
def home_tile_potential_note_highlight(env):
    v0 = env.cell('home.potential')
    return after(v0, 0.0)


@single
def home_tile_never(env):
    v0 = env.cell('home.never')
    return v0


@single
def home_tile_never_note(env):
    v0 = env.words(('of ', '共 ', '共 '))
    v1 = env.cell('home.live')
    v2 = env.words((' open card', ' 张未结客户卡', ' 張未結客戶卡'))
    v3 = env.words((' open cards', ' 张未结客户卡', ' 張未結客戶卡'))
    return (text(v0) + text((text(v1) + text((v2 if equal(v1, 1.0) else v3)))))


@single
def home_need1(env):
    v0 = env.cell('home.shown1')
    v1 = env.cell('home.unreturned')
    v2 = env.cell('home.promises')
    v3 = env.cell('home.dropped')
    v4 = env.cell('home.potential')
    v5 = env.cell('home.tomorrow')
    v6 = env.cell('home.uncounted')
    v7 = env.cell('home.unexplained')
    v8 = env.cell('home.unprepared')
    v9 = env.cell('home.dissatisfied')
    v10 = env.cell('home.collections')
    v11 = env.cell('home.tasks')
    v12 = env.cell('home.conflicts')
    v13 = env.cell('home.analysed')
    v14 = env.cell('home.unanalysed')
    v15 = env.cell('home.unreachable')
    v16 = env.cell('home.review')
    v17 = env.cell('home.regrade')
    v18 = env.cell('home.problems')
    v19 = env.cell('home.desk')
    v20 = env.cell('home.protection')
    v21 = env.cell('home.tidying')
    v22 = env.cell('home.keeper')
    v23 = env.cell('home.lent')
    v24 = env.cell('home.places')
    v25 = env.cell('home.neglected')
    v26 = env.cell('home.suggestions')
    v27 = env.cell('home.birthdays')
    return ('' if equal(v0, 0.0) else choose(v0, lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8, lambda: v9, lambda: v10, lambda: v11, lambda: v12, lambda: v13, lambda: v14, lambda: v15, lambda: v16, lambda: v17, lambda: v18, lambda: v19, lambda: v20, lambda: v21, lambda: v22, lambda: v23, lambda: v24, lambda: v25, lambda: v26, lambda: v27))


@single
def home_need1_highlight(env):
    v0 = env.cell('home.shown1')
    return equal((0.0 if equal(v0, 0.0) else choose(v0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0)), 1.0)


@single
def home_need1_words(env):
    v0 = env.words(('Nothing waits.', '没有待处理的事。', '沒有待處理的事。'))
    v1 = env.cell('home.shown1')
    v2 = env.words(('result typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v3 = env.cell('home.unreturned')
    v4 = env.words(('results typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v5 = env.words(('promise due', '项承诺到期', '項承諾到期'))
    v6 = env.cell('home.promises')
    v7 = env.words(('promises due', '项承诺到期', '項承諾到期'))
    v8 = env.words(('dropped with a promise open', '个已放弃客户仍有承诺', '位已放棄客戶仍有承諾'))
    v9 = env.words(('potential key account without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v10 = env.cell('home.potential')
    v11 = env.words(('potential key accounts without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v12 = env.words(('key customer of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v13 = env.cell('home.tomorrow')
    v14 = env.words(('key customers of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v15 = env.words(('typed call not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v16 = env.cell('home.uncounted')
    v17 = env.words(('typed calls not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v18 = env.words(('imported result in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v19 = env.cell('home.unexplained')
    v20 = env.words(('imported results in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v21 = env.words(('key visit not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v22 = env.cell('home.unprepared')
    v23 = env.words(('key visits not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v24 = env.words(('customer not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v25 = env.cell('home.dissatisfied')
    v26 = env.words(('customers not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v27 = env.words(('account overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v28 = env.cell('home.collections')
    v29 = env.words(('accounts overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v30 = env.words(('task due', '项待办到期', '項待辦到期'))
    v31 = env.cell('home.tasks')
    v32 = env.words(('tasks due', '项待办到期', '項待辦到期'))
    v33 = env.words(('conflict of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v34 = env.cell('home.conflicts')
    v35 = env.words(('conflicts of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v36 = env.words(('days since the accounts were analysed', '天未重新分析客户', '天未重新分析客戶'))
    v37 = env.words(('order line, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v38 = env.cell('home.unanalysed')
    v39 = env.words(('order lines, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v40 = env.words(('worth a visit, cannot be reached: no phone', '个值得跟进但联系不上：没有电话', '位值得跟進但聯絡不上：沒有電話'))
    v41 = env.words(('A card to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v42 = env.cell('home.review')
    v43 = env.words(('A cards to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v44 = env.words(('grade to confirm', '个等级待确认', '個等級待確認'))
    v45 = env.cell('home.regrade')
    v46 = env.words(('grades to confirm', '个等级待确认', '個等級待確認'))
    v47 = env.words(('problem in the data', '张卡资料有误', '張卡資料有誤'))
    v48 = env.cell('home.problems')
    v49 = env.words(('problems in the data', '张卡资料有误', '張卡資料有誤'))
    v50 = env.words(('question to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v51 = env.cell('home.desk')
    v52 = env.words(('questions to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v53 = env.words(('do-not-drop date passed', '张卡保留期已过', '張卡保留期限已過'))
    v54 = env.cell('home.protection')
    v55 = env.words(('do-not-drop dates passed', '张卡保留期已过', '張卡保留期限已過'))
    v56 = env.words(('time to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v57 = env.cell('home.tidying')
    v58 = env.words(('times to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v59 = env.words(('keeper of the cards not named', '项未填：客户卡保管人', '項未填：客戶卡保管人'))
    v60 = env.words(('customer handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v61 = env.cell('home.lent')
    v62 = env.words(('customers handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v63 = env.words(('area without a place', '个区域位置待确认', '個區域位置待確認'))
    v64 = env.cell('home.places')
    v65 = env.words(('areas without a place', '个区域位置待确认', '個區域位置待確認'))
    v66 = env.words(('old customer neglected', '家老客户被冷落', '家老客戶被冷落'))
    v67 = env.cell('home.neglected')
    v68 = env.words(('old customers neglected', '家老客户被冷落', '家老客戶被冷落'))
    v69 = env.words(('suggestion to decide', '条建议待决定', '則建議待決定'))
    v70 = env.cell('home.suggestions')
    v71 = env.words(('suggestions to decide', '条建议待决定', '則建議待決定'))
    v72 = env.words(('birthday within 7 days', '人 7 天内生日', '人 7 天內生日'))
    v73 = env.cell('home.birthdays')
    v74 = env.words(('birthdays within 7 days', '人 7 天内生日', '人 7 天內生日'))
    return (v0 if equal(v1, 0.0) else choose(v1, lambda: (v2 if equal(v3, 1.0) else v4), lambda: (v5 if equal(v6, 1.0) else v7), lambda: v8, lambda: (v9 if equal(v10, 1.0) else v11), lambda: (v12 if equal(v13, 1.0) else v14), lambda: (v15 if equal(v16, 1.0) else v17), lambda: (v18 if equal(v19, 1.0) else v20), lambda: (v21 if equal(v22, 1.0) else v23), lambda: (v24 if equal(v25, 1.0) else v26), lambda: (v27 if equal(v28, 1.0) else v29), lambda: (v30 if equal(v31, 1.0) else v32), lambda: (v33 if equal(v34, 1.0) else v35), lambda: v36, lambda: (v37 if equal(v38, 1.0) else v39), lambda: v40, lambda: (v41 if equal(v42, 1.0) else v43), lambda: (v44 if equal(v45, 1.0) else v46), lambda: (v47 if equal(v48, 1.0) else v49), lambda: (v50 if equal(v51, 1.0) else v52), lambda: (v53 if equal(v54, 1.0) else v55), lambda: (v56 if equal(v57, 1.0) else v58), lambda: v59, lambda: (v60 if equal(v61, 1.0) else v62), lambda: (v63 if equal(v64, 1.0) else v65), lambda: (v66 if equal(v67, 1.0) else v68), lambda: (v69 if equal(v70, 1.0) else v71), lambda: (v72 if equal(v73, 1.0) else v74)))


@single
def home_need1_goto(env):
    v0 = env.cell('home.shown1')
    v1 = env.words(('Visits', '拜访表', '拜訪表'))
    v2 = env.words(('Customers', '客户总表', '客戶總表'))
    v3 = env.words(('Just missed', '备选客户', '備選客戶'))
    v4 = env.words(('Calls', '联系记录', '聯絡紀錄'))
    v5 = env.words(('Tasks', '待办', '待辦'))
    v6 = env.words(('Accounts', '客户档案', '客戶檔案'))
    v7 = env.words(('Conflicts', '合并冲突', '合併衝突'))
    v8 = env.words(('Card', '客户卡', '客戶卡'))
    v9 = env.words(('Qualify', '九问评估', '九問評估'))
    v10 = env.words(('Settings', '设置', '設定'))
    v11 = env.words(('Handoffs', '环节交接', '環節交接'))
    v12 = env.words(('Places', '地点', '地點'))
    v13 = env.words(('Reports 2', '分析报表 2', '分析報表 2'))
    v14 = env.words(('Suggestions', '建议', '建議'))
    v15 = env.words(('Contacts', '联系人', '聯絡人'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (text(v1) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v3) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v1) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v7) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v8) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v9) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v10) + text('  ›')), lambda: (text(v11) + text('  ›')), lambda: (text(v12) + text('  ›')), lambda: (text(v13) + text('  ›')), lambda: (text(v14) + text('  ›')), lambda: (text(v15) + text('  ›'))))


@single
def home_need2(env):
    v0 = env.cell('home.shown2')
    v1 = env.cell('home.unreturned')
    v2 = env.cell('home.promises')
    v3 = env.cell('home.dropped')
    v4 = env.cell('home.potential')
    v5 = env.cell('home.tomorrow')
    v6 = env.cell('home.uncounted')
    v7 = env.cell('home.unexplained')
    v8 = env.cell('home.unprepared')
    v9 = env.cell('home.dissatisfied')
    v10 = env.cell('home.collections')
    v11 = env.cell('home.tasks')
    v12 = env.cell('home.conflicts')
    v13 = env.cell('home.analysed')
    v14 = env.cell('home.unanalysed')
    v15 = env.cell('home.unreachable')
    v16 = env.cell('home.review')
    v17 = env.cell('home.regrade')
    v18 = env.cell('home.problems')
    v19 = env.cell('home.desk')
    v20 = env.cell('home.protection')
    v21 = env.cell('home.tidying')
    v22 = env.cell('home.keeper')
    v23 = env.cell('home.lent')
    v24 = env.cell('home.places')
    v25 = env.cell('home.neglected')
    v26 = env.cell('home.suggestions')
    v27 = env.cell('home.birthdays')
    return ('' if equal(v0, 0.0) else choose(v0, lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8, lambda: v9, lambda: v10, lambda: v11, lambda: v12, lambda: v13, lambda: v14, lambda: v15, lambda: v16, lambda: v17, lambda: v18, lambda: v19, lambda: v20, lambda: v21, lambda: v22, lambda: v23, lambda: v24, lambda: v25, lambda: v26, lambda: v27))


@single
def home_need2_highlight(env):
    v0 = env.cell('home.shown2')
    return equal((0.0 if equal(v0, 0.0) else choose(v0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0)), 1.0)


@single
def home_need2_words(env):
    v0 = env.cell('home.shown2')
    v1 = env.words(('result typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v2 = env.cell('home.unreturned')
    v3 = env.words(('results typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v4 = env.words(('promise due', '项承诺到期', '項承諾到期'))
    v5 = env.cell('home.promises')
    v6 = env.words(('promises due', '项承诺到期', '項承諾到期'))
    v7 = env.words(('dropped with a promise open', '个已放弃客户仍有承诺', '位已放棄客戶仍有承諾'))
    v8 = env.words(('potential key account without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v9 = env.cell('home.potential')
    v10 = env.words(('potential key accounts without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v11 = env.words(('key customer of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v12 = env.cell('home.tomorrow')
    v13 = env.words(('key customers of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v14 = env.words(('typed call not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v15 = env.cell('home.uncounted')
    v16 = env.words(('typed calls not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v17 = env.words(('imported result in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v18 = env.cell('home.unexplained')
    v19 = env.words(('imported results in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v20 = env.words(('key visit not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v21 = env.cell('home.unprepared')
    v22 = env.words(('key visits not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v23 = env.words(('customer not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v24 = env.cell('home.dissatisfied')
    v25 = env.words(('customers not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v26 = env.words(('account overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v27 = env.cell('home.collections')
    v28 = env.words(('accounts overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v29 = env.words(('task due', '项待办到期', '項待辦到期'))
    v30 = env.cell('home.tasks')
    v31 = env.words(('tasks due', '项待办到期', '項待辦到期'))
    v32 = env.words(('conflict of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v33 = env.cell('home.conflicts')
    v34 = env.words(('conflicts of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v35 = env.words(('days since the accounts were analysed', '天未重新分析客户', '天未重新分析客戶'))
    v36 = env.words(('order line, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v37 = env.cell('home.unanalysed')
    v38 = env.words(('order lines, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v39 = env.words(('worth a visit, cannot be reached: no phone', '个值得跟进但联系不上：没有电话', '位值得跟進但聯絡不上：沒有電話'))
    v40 = env.words(('A card to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v41 = env.cell('home.review')
    v42 = env.words(('A cards to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v43 = env.words(('grade to confirm', '个等级待确认', '個等級待確認'))
    v44 = env.cell('home.regrade')
    v45 = env.words(('grades to confirm', '个等级待确认', '個等級待確認'))
    v46 = env.words(('problem in the data', '张卡资料有误', '張卡資料有誤'))
    v47 = env.cell('home.problems')
    v48 = env.words(('problems in the data', '张卡资料有误', '張卡資料有誤'))
    v49 = env.words(('question to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v50 = env.cell('home.desk')
    v51 = env.words(('questions to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v52 = env.words(('do-not-drop date passed', '张卡保留期已过', '張卡保留期限已過'))
    v53 = env.cell('home.protection')
    v54 = env.words(('do-not-drop dates passed', '张卡保留期已过', '張卡保留期限已過'))
    v55 = env.words(('time to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v56 = env.cell('home.tidying')
    v57 = env.words(('times to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v58 = env.words(('keeper of the cards not named', '项未填：客户卡保管人', '項未填：客戶卡保管人'))
    v59 = env.words(('customer handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v60 = env.cell('home.lent')
    v61 = env.words(('customers handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v62 = env.words(('area without a place', '个区域位置待确认', '個區域位置待確認'))
    v63 = env.cell('home.places')
    v64 = env.words(('areas without a place', '个区域位置待确认', '個區域位置待確認'))
    v65 = env.words(('old customer neglected', '家老客户被冷落', '家老客戶被冷落'))
    v66 = env.cell('home.neglected')
    v67 = env.words(('old customers neglected', '家老客户被冷落', '家老客戶被冷落'))
    v68 = env.words(('suggestion to decide', '条建议待决定', '則建議待決定'))
    v69 = env.cell('home.suggestions')
    v70 = env.words(('suggestions to decide', '条建议待决定', '則建議待決定'))
    v71 = env.words(('birthday within 7 days', '人 7 天内生日', '人 7 天內生日'))
    v72 = env.cell('home.birthdays')
    v73 = env.words(('birthdays within 7 days', '人 7 天内生日', '人 7 天內生日'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (v1 if equal(v2, 1.0) else v3), lambda: (v4 if equal(v5, 1.0) else v6), lambda: v7, lambda: (v8 if equal(v9, 1.0) else v10), lambda: (v11 if equal(v12, 1.0) else v13), lambda: (v14 if equal(v15, 1.0) else v16), lambda: (v17 if equal(v18, 1.0) else v19), lambda: (v20 if equal(v21, 1.0) else v22), lambda: (v23 if equal(v24, 1.0) else v25), lambda: (v26 if equal(v27, 1.0) else v28), lambda: (v29 if equal(v30, 1.0) else v31), lambda: (v32 if equal(v33, 1.0) else v34), lambda: v35, lambda: (v36 if equal(v37, 1.0) else v38), lambda: v39, lambda: (v40 if equal(v41, 1.0) else v42), lambda: (v43 if equal(v44, 1.0) else v45), lambda: (v46 if equal(v47, 1.0) else v48), lambda: (v49 if equal(v50, 1.0) else v51), lambda: (v52 if equal(v53, 1.0) else v54), lambda: (v55 if equal(v56, 1.0) else v57), lambda: v58, lambda: (v59 if equal(v60, 1.0) else v61), lambda: (v62 if equal(v63, 1.0) else v64), lambda: (v65 if equal(v66, 1.0) else v67), lambda: (v68 if equal(v69, 1.0) else v70), lambda: (v71 if equal(v72, 1.0) else v73)))


@single
def home_need2_goto(env):
    v0 = env.cell('home.shown2')
    v1 = env.words(('Visits', '拜访表', '拜訪表'))
    v2 = env.words(('Customers', '客户总表', '客戶總表'))
    v3 = env.words(('Just missed', '备选客户', '備選客戶'))
    v4 = env.words(('Calls', '联系记录', '聯絡紀錄'))
    v5 = env.words(('Tasks', '待办', '待辦'))
    v6 = env.words(('Accounts', '客户档案', '客戶檔案'))
    v7 = env.words(('Conflicts', '合并冲突', '合併衝突'))
    v8 = env.words(('Card', '客户卡', '客戶卡'))
    v9 = env.words(('Qualify', '九问评估', '九問評估'))
    v10 = env.words(('Settings', '设置', '設定'))
    v11 = env.words(('Handoffs', '环节交接', '環節交接'))
    v12 = env.words(('Places', '地点', '地點'))
    v13 = env.words(('Reports 2', '分析报表 2', '分析報表 2'))
    v14 = env.words(('Suggestions', '建议', '建議'))
    v15 = env.words(('Contacts', '联系人', '聯絡人'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (text(v1) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v3) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v1) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v7) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v8) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v9) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v10) + text('  ›')), lambda: (text(v11) + text('  ›')), lambda: (text(v12) + text('  ›')), lambda: (text(v13) + text('  ›')), lambda: (text(v14) + text('  ›')), lambda: (text(v15) + text('  ›'))))


@single
def home_need3(env):
    v0 = env.cell('home.shown3')
    v1 = env.cell('home.unreturned')
    v2 = env.cell('home.promises')
    v3 = env.cell('home.dropped')
    v4 = env.cell('home.potential')
    v5 = env.cell('home.tomorrow')
    v6 = env.cell('home.uncounted')
    v7 = env.cell('home.unexplained')
    v8 = env.cell('home.unprepared')
    v9 = env.cell('home.dissatisfied')
    v10 = env.cell('home.collections')
    v11 = env.cell('home.tasks')
    v12 = env.cell('home.conflicts')
    v13 = env.cell('home.analysed')
    v14 = env.cell('home.unanalysed')
    v15 = env.cell('home.unreachable')
    v16 = env.cell('home.review')
    v17 = env.cell('home.regrade')
    v18 = env.cell('home.problems')
    v19 = env.cell('home.desk')
    v20 = env.cell('home.protection')
    v21 = env.cell('home.tidying')
    v22 = env.cell('home.keeper')
    v23 = env.cell('home.lent')
    v24 = env.cell('home.places')
    v25 = env.cell('home.neglected')
    v26 = env.cell('home.suggestions')
    v27 = env.cell('home.birthdays')
    return ('' if equal(v0, 0.0) else choose(v0, lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8, lambda: v9, lambda: v10, lambda: v11, lambda: v12, lambda: v13, lambda: v14, lambda: v15, lambda: v16, lambda: v17, lambda: v18, lambda: v19, lambda: v20, lambda: v21, lambda: v22, lambda: v23, lambda: v24, lambda: v25, lambda: v26, lambda: v27))


@single
def home_need3_highlight(env):
    v0 = env.cell('home.shown3')
    return equal((0.0 if equal(v0, 0.0) else choose(v0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0)), 1.0)


@single
def home_need3_words(env):
    v0 = env.cell('home.shown3')
    v1 = env.words(('result typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v2 = env.cell('home.unreturned')
    v3 = env.words(('results typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v4 = env.words(('promise due', '项承诺到期', '項承諾到期'))
    v5 = env.cell('home.promises')
    v6 = env.words(('promises due', '项承诺到期', '項承諾到期'))
    v7 = env.words(('dropped with a promise open', '个已放弃客户仍有承诺', '位已放棄客戶仍有承諾'))
    v8 = env.words(('potential key account without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v9 = env.cell('home.potential')
    v10 = env.words(('potential key accounts without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v11 = env.words(('key customer of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v12 = env.cell('home.tomorrow')
    v13 = env.words(('key customers of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v14 = env.words(('typed call not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v15 = env.cell('home.uncounted')
    v16 = env.words(('typed calls not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v17 = env.words(('imported result in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v18 = env.cell('home.unexplained')
    v19 = env.words(('imported results in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v20 = env.words(('key visit not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v21 = env.cell('home.unprepared')
    v22 = env.words(('key visits not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v23 = env.words(('customer not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v24 = env.cell('home.dissatisfied')
    v25 = env.words(('customers not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v26 = env.words(('account overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v27 = env.cell('home.collections')
    v28 = env.words(('accounts overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v29 = env.words(('task due', '项待办到期', '項待辦到期'))
    v30 = env.cell('home.tasks')
    v31 = env.words(('tasks due', '项待办到期', '項待辦到期'))
    v32 = env.words(('conflict of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v33 = env.cell('home.conflicts')
    v34 = env.words(('conflicts of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v35 = env.words(('days since the accounts were analysed', '天未重新分析客户', '天未重新分析客戶'))
    v36 = env.words(('order line, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v37 = env.cell('home.unanalysed')
    v38 = env.words(('order lines, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v39 = env.words(('worth a visit, cannot be reached: no phone', '个值得跟进但联系不上：没有电话', '位值得跟進但聯絡不上：沒有電話'))
    v40 = env.words(('A card to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v41 = env.cell('home.review')
    v42 = env.words(('A cards to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v43 = env.words(('grade to confirm', '个等级待确认', '個等級待確認'))
    v44 = env.cell('home.regrade')
    v45 = env.words(('grades to confirm', '个等级待确认', '個等級待確認'))
    v46 = env.words(('problem in the data', '张卡资料有误', '張卡資料有誤'))
    v47 = env.cell('home.problems')
    v48 = env.words(('problems in the data', '张卡资料有误', '張卡資料有誤'))
    v49 = env.words(('question to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v50 = env.cell('home.desk')
    v51 = env.words(('questions to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v52 = env.words(('do-not-drop date passed', '张卡保留期已过', '張卡保留期限已過'))
    v53 = env.cell('home.protection')
    v54 = env.words(('do-not-drop dates passed', '张卡保留期已过', '張卡保留期限已過'))
    v55 = env.words(('time to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v56 = env.cell('home.tidying')
    v57 = env.words(('times to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v58 = env.words(('keeper of the cards not named', '项未填：客户卡保管人', '項未填：客戶卡保管人'))
    v59 = env.words(('customer handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v60 = env.cell('home.lent')
    v61 = env.words(('customers handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v62 = env.words(('area without a place', '个区域位置待确认', '個區域位置待確認'))
    v63 = env.cell('home.places')
    v64 = env.words(('areas without a place', '个区域位置待确认', '個區域位置待確認'))
    v65 = env.words(('old customer neglected', '家老客户被冷落', '家老客戶被冷落'))
    v66 = env.cell('home.neglected')
    v67 = env.words(('old customers neglected', '家老客户被冷落', '家老客戶被冷落'))
    v68 = env.words(('suggestion to decide', '条建议待决定', '則建議待決定'))
    v69 = env.cell('home.suggestions')
    v70 = env.words(('suggestions to decide', '条建议待决定', '則建議待決定'))
    v71 = env.words(('birthday within 7 days', '人 7 天内生日', '人 7 天內生日'))
    v72 = env.cell('home.birthdays')
    v73 = env.words(('birthdays within 7 days', '人 7 天内生日', '人 7 天內生日'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (v1 if equal(v2, 1.0) else v3), lambda: (v4 if equal(v5, 1.0) else v6), lambda: v7, lambda: (v8 if equal(v9, 1.0) else v10), lambda: (v11 if equal(v12, 1.0) else v13), lambda: (v14 if equal(v15, 1.0) else v16), lambda: (v17 if equal(v18, 1.0) else v19), lambda: (v20 if equal(v21, 1.0) else v22), lambda: (v23 if equal(v24, 1.0) else v25), lambda: (v26 if equal(v27, 1.0) else v28), lambda: (v29 if equal(v30, 1.0) else v31), lambda: (v32 if equal(v33, 1.0) else v34), lambda: v35, lambda: (v36 if equal(v37, 1.0) else v38), lambda: v39, lambda: (v40 if equal(v41, 1.0) else v42), lambda: (v43 if equal(v44, 1.0) else v45), lambda: (v46 if equal(v47, 1.0) else v48), lambda: (v49 if equal(v50, 1.0) else v51), lambda: (v52 if equal(v53, 1.0) else v54), lambda: (v55 if equal(v56, 1.0) else v57), lambda: v58, lambda: (v59 if equal(v60, 1.0) else v61), lambda: (v62 if equal(v63, 1.0) else v64), lambda: (v65 if equal(v66, 1.0) else v67), lambda: (v68 if equal(v69, 1.0) else v70), lambda: (v71 if equal(v72, 1.0) else v73)))


@single
def home_need3_goto(env):
    v0 = env.cell('home.shown3')
    v1 = env.words(('Visits', '拜访表', '拜訪表'))
    v2 = env.words(('Customers', '客户总表', '客戶總表'))
    v3 = env.words(('Just missed', '备选客户', '備選客戶'))
    v4 = env.words(('Calls', '联系记录', '聯絡紀錄'))
    v5 = env.words(('Tasks', '待办', '待辦'))
    v6 = env.words(('Accounts', '客户档案', '客戶檔案'))
    v7 = env.words(('Conflicts', '合并冲突', '合併衝突'))
    v8 = env.words(('Card', '客户卡', '客戶卡'))
    v9 = env.words(('Qualify', '九问评估', '九問評估'))
    v10 = env.words(('Settings', '设置', '設定'))
    v11 = env.words(('Handoffs', '环节交接', '環節交接'))
    v12 = env.words(('Places', '地点', '地點'))
    v13 = env.words(('Reports 2', '分析报表 2', '分析報表 2'))
    v14 = env.words(('Suggestions', '建议', '建議'))
    v15 = env.words(('Contacts', '联系人', '聯絡人'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (text(v1) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v3) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v1) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v7) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v8) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v9) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v10) + text('  ›')), lambda: (text(v11) + text('  ›')), lambda: (text(v12) + text('  ›')), lambda: (text(v13) + text('  ›')), lambda: (text(v14) + text('  ›')), lambda: (text(v15) + text('  ›'))))


@single
def home_need4(env):
    v0 = env.cell('home.shown4')
    v1 = env.cell('home.unreturned')
    v2 = env.cell('home.promises')
    v3 = env.cell('home.dropped')
    v4 = env.cell('home.potential')
    v5 = env.cell('home.tomorrow')
    v6 = env.cell('home.uncounted')
    v7 = env.cell('home.unexplained')
    v8 = env.cell('home.unprepared')
    v9 = env.cell('home.dissatisfied')
    v10 = env.cell('home.collections')
    v11 = env.cell('home.tasks')
    v12 = env.cell('home.conflicts')
    v13 = env.cell('home.analysed')
    v14 = env.cell('home.unanalysed')
    v15 = env.cell('home.unreachable')
    v16 = env.cell('home.review')
    v17 = env.cell('home.regrade')
    v18 = env.cell('home.problems')
    v19 = env.cell('home.desk')
    v20 = env.cell('home.protection')
    v21 = env.cell('home.tidying')
    v22 = env.cell('home.keeper')
    v23 = env.cell('home.lent')
    v24 = env.cell('home.places')
    v25 = env.cell('home.neglected')
    v26 = env.cell('home.suggestions')
    v27 = env.cell('home.birthdays')
    return ('' if equal(v0, 0.0) else choose(v0, lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8, lambda: v9, lambda: v10, lambda: v11, lambda: v12, lambda: v13, lambda: v14, lambda: v15, lambda: v16, lambda: v17, lambda: v18, lambda: v19, lambda: v20, lambda: v21, lambda: v22, lambda: v23, lambda: v24, lambda: v25, lambda: v26, lambda: v27))


@single
def home_need4_highlight(env):
    v0 = env.cell('home.shown4')
    return equal((0.0 if equal(v0, 0.0) else choose(v0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0)), 1.0)


@single
def home_need4_words(env):
    v0 = env.cell('home.shown4')
    v1 = env.words(('result typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v2 = env.cell('home.unreturned')
    v3 = env.words(('results typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v4 = env.words(('promise due', '项承诺到期', '項承諾到期'))
    v5 = env.cell('home.promises')
    v6 = env.words(('promises due', '项承诺到期', '項承諾到期'))
    v7 = env.words(('dropped with a promise open', '个已放弃客户仍有承诺', '位已放棄客戶仍有承諾'))
    v8 = env.words(('potential key account without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v9 = env.cell('home.potential')
    v10 = env.words(('potential key accounts without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v11 = env.words(('key customer of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v12 = env.cell('home.tomorrow')
    v13 = env.words(('key customers of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v14 = env.words(('typed call not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v15 = env.cell('home.uncounted')
    v16 = env.words(('typed calls not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v17 = env.words(('imported result in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v18 = env.cell('home.unexplained')
    v19 = env.words(('imported results in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v20 = env.words(('key visit not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v21 = env.cell('home.unprepared')
    v22 = env.words(('key visits not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v23 = env.words(('customer not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v24 = env.cell('home.dissatisfied')
    v25 = env.words(('customers not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v26 = env.words(('account overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v27 = env.cell('home.collections')
    v28 = env.words(('accounts overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v29 = env.words(('task due', '项待办到期', '項待辦到期'))
    v30 = env.cell('home.tasks')
    v31 = env.words(('tasks due', '项待办到期', '項待辦到期'))
    v32 = env.words(('conflict of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v33 = env.cell('home.conflicts')
    v34 = env.words(('conflicts of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v35 = env.words(('days since the accounts were analysed', '天未重新分析客户', '天未重新分析客戶'))
    v36 = env.words(('order line, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v37 = env.cell('home.unanalysed')
    v38 = env.words(('order lines, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v39 = env.words(('worth a visit, cannot be reached: no phone', '个值得跟进但联系不上：没有电话', '位值得跟進但聯絡不上：沒有電話'))
    v40 = env.words(('A card to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v41 = env.cell('home.review')
    v42 = env.words(('A cards to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v43 = env.words(('grade to confirm', '个等级待确认', '個等級待確認'))
    v44 = env.cell('home.regrade')
    v45 = env.words(('grades to confirm', '个等级待确认', '個等級待確認'))
    v46 = env.words(('problem in the data', '张卡资料有误', '張卡資料有誤'))
    v47 = env.cell('home.problems')
    v48 = env.words(('problems in the data', '张卡资料有误', '張卡資料有誤'))
    v49 = env.words(('question to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v50 = env.cell('home.desk')
    v51 = env.words(('questions to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v52 = env.words(('do-not-drop date passed', '张卡保留期已过', '張卡保留期限已過'))
    v53 = env.cell('home.protection')
    v54 = env.words(('do-not-drop dates passed', '张卡保留期已过', '張卡保留期限已過'))
    v55 = env.words(('time to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v56 = env.cell('home.tidying')
    v57 = env.words(('times to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v58 = env.words(('keeper of the cards not named', '项未填：客户卡保管人', '項未填：客戶卡保管人'))
    v59 = env.words(('customer handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v60 = env.cell('home.lent')
    v61 = env.words(('customers handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v62 = env.words(('area without a place', '个区域位置待确认', '個區域位置待確認'))
    v63 = env.cell('home.places')
    v64 = env.words(('areas without a place', '个区域位置待确认', '個區域位置待確認'))
    v65 = env.words(('old customer neglected', '家老客户被冷落', '家老客戶被冷落'))
    v66 = env.cell('home.neglected')
    v67 = env.words(('old customers neglected', '家老客户被冷落', '家老客戶被冷落'))
    v68 = env.words(('suggestion to decide', '条建议待决定', '則建議待決定'))
    v69 = env.cell('home.suggestions')
    v70 = env.words(('suggestions to decide', '条建议待决定', '則建議待決定'))
    v71 = env.words(('birthday within 7 days', '人 7 天内生日', '人 7 天內生日'))
    v72 = env.cell('home.birthdays')
    v73 = env.words(('birthdays within 7 days', '人 7 天内生日', '人 7 天內生日'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (v1 if equal(v2, 1.0) else v3), lambda: (v4 if equal(v5, 1.0) else v6), lambda: v7, lambda: (v8 if equal(v9, 1.0) else v10), lambda: (v11 if equal(v12, 1.0) else v13), lambda: (v14 if equal(v15, 1.0) else v16), lambda: (v17 if equal(v18, 1.0) else v19), lambda: (v20 if equal(v21, 1.0) else v22), lambda: (v23 if equal(v24, 1.0) else v25), lambda: (v26 if equal(v27, 1.0) else v28), lambda: (v29 if equal(v30, 1.0) else v31), lambda: (v32 if equal(v33, 1.0) else v34), lambda: v35, lambda: (v36 if equal(v37, 1.0) else v38), lambda: v39, lambda: (v40 if equal(v41, 1.0) else v42), lambda: (v43 if equal(v44, 1.0) else v45), lambda: (v46 if equal(v47, 1.0) else v48), lambda: (v49 if equal(v50, 1.0) else v51), lambda: (v52 if equal(v53, 1.0) else v54), lambda: (v55 if equal(v56, 1.0) else v57), lambda: v58, lambda: (v59 if equal(v60, 1.0) else v61), lambda: (v62 if equal(v63, 1.0) else v64), lambda: (v65 if equal(v66, 1.0) else v67), lambda: (v68 if equal(v69, 1.0) else v70), lambda: (v71 if equal(v72, 1.0) else v73)))


@single
def home_need4_goto(env):
    v0 = env.cell('home.shown4')
    v1 = env.words(('Visits', '拜访表', '拜訪表'))
    v2 = env.words(('Customers', '客户总表', '客戶總表'))
    v3 = env.words(('Just missed', '备选客户', '備選客戶'))
    v4 = env.words(('Calls', '联系记录', '聯絡紀錄'))
    v5 = env.words(('Tasks', '待办', '待辦'))
    v6 = env.words(('Accounts', '客户档案', '客戶檔案'))
    v7 = env.words(('Conflicts', '合并冲突', '合併衝突'))
    v8 = env.words(('Card', '客户卡', '客戶卡'))
    v9 = env.words(('Qualify', '九问评估', '九問評估'))
    v10 = env.words(('Settings', '设置', '設定'))
    v11 = env.words(('Handoffs', '环节交接', '環節交接'))
    v12 = env.words(('Places', '地点', '地點'))
    v13 = env.words(('Reports 2', '分析报表 2', '分析報表 2'))
    v14 = env.words(('Suggestions', '建议', '建議'))
    v15 = env.words(('Contacts', '联系人', '聯絡人'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (text(v1) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v3) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v1) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v7) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v8) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v9) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v10) + text('  ›')), lambda: (text(v11) + text('  ›')), lambda: (text(v12) + text('  ›')), lambda: (text(v13) + text('  ›')), lambda: (text(v14) + text('  ›')), lambda: (text(v15) + text('  ›'))))


@single
def home_need5(env):
    v0 = env.cell('home.shown5')
    v1 = env.cell('home.unreturned')
    v2 = env.cell('home.promises')
    v3 = env.cell('home.dropped')
    v4 = env.cell('home.potential')
    v5 = env.cell('home.tomorrow')
    v6 = env.cell('home.uncounted')
    v7 = env.cell('home.unexplained')
    v8 = env.cell('home.unprepared')
    v9 = env.cell('home.dissatisfied')
    v10 = env.cell('home.collections')
    v11 = env.cell('home.tasks')
    v12 = env.cell('home.conflicts')
    v13 = env.cell('home.analysed')
    v14 = env.cell('home.unanalysed')
    v15 = env.cell('home.unreachable')
    v16 = env.cell('home.review')
    v17 = env.cell('home.regrade')
    v18 = env.cell('home.problems')
    v19 = env.cell('home.desk')
    v20 = env.cell('home.protection')
    v21 = env.cell('home.tidying')
    v22 = env.cell('home.keeper')
    v23 = env.cell('home.lent')
    v24 = env.cell('home.places')
    v25 = env.cell('home.neglected')
    v26 = env.cell('home.suggestions')
    v27 = env.cell('home.birthdays')
    return ('' if equal(v0, 0.0) else choose(v0, lambda: v1, lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8, lambda: v9, lambda: v10, lambda: v11, lambda: v12, lambda: v13, lambda: v14, lambda: v15, lambda: v16, lambda: v17, lambda: v18, lambda: v19, lambda: v20, lambda: v21, lambda: v22, lambda: v23, lambda: v24, lambda: v25, lambda: v26, lambda: v27))


@single
def home_need5_highlight(env):
    v0 = env.cell('home.shown5')
    return equal((0.0 if equal(v0, 0.0) else choose(v0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 1.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0, lambda: 0.0)), 1.0)


@single
def home_need5_words(env):
    v0 = env.cell('home.shown5')
    v1 = env.words(('result typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v2 = env.cell('home.unreturned')
    v3 = env.words(('results typed, not returned', '行结果已填未回填', '筆結果已填未回填'))
    v4 = env.words(('promise due', '项承诺到期', '項承諾到期'))
    v5 = env.cell('home.promises')
    v6 = env.words(('promises due', '项承诺到期', '項承諾到期'))
    v7 = env.words(('dropped with a promise open', '个已放弃客户仍有承诺', '位已放棄客戶仍有承諾'))
    v8 = env.words(('potential key account without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v9 = env.cell('home.potential')
    v10 = env.words(('potential key accounts without a date', '个潜在大客户未约日期', '位潛在大客戶未約日期'))
    v11 = env.words(('key customer of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v12 = env.cell('home.tomorrow')
    v13 = env.words(('key customers of tomorrow without a time', '个明天的关键客户未约时间', '位明天的關鍵客戶未約時間'))
    v14 = env.words(('typed call not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v15 = env.cell('home.uncounted')
    v16 = env.words(('typed calls not yet counted', '条手填联系记录未计入', '筆手填聯絡紀錄未計入'))
    v17 = env.words(('imported result in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v18 = env.cell('home.unexplained')
    v19 = env.words(('imported results in unknown words', '条导入的结果待说明', '筆匯入的結果待說明'))
    v20 = env.words(('key visit not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v21 = env.cell('home.unprepared')
    v22 = env.words(('key visits not prepared', '个关键拜访未准备', '個關鍵拜訪未準備'))
    v23 = env.words(('customer not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v24 = env.cell('home.dissatisfied')
    v25 = env.words(('customers not satisfied with our service', '项服务满意度低', '項服務滿意度低'))
    v26 = env.words(('account overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v27 = env.cell('home.collections')
    v28 = env.words(('accounts overdue with payment', '家客户逾期未付款', '家客戶逾期未付款'))
    v29 = env.words(('task due', '项待办到期', '項待辦到期'))
    v30 = env.cell('home.tasks')
    v31 = env.words(('tasks due', '项待办到期', '項待辦到期'))
    v32 = env.words(('conflict of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v33 = env.cell('home.conflicts')
    v34 = env.words(('conflicts of a merge to settle', '处合并冲突待处理', '處合併衝突待處理'))
    v35 = env.words(('days since the accounts were analysed', '天未重新分析客户', '天未重新分析客戶'))
    v36 = env.words(('order line, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v37 = env.cell('home.unanalysed')
    v38 = env.words(('order lines, accounts not analysed yet', '行订单，客户尚未分析', '筆訂單，客戶尚未分析'))
    v39 = env.words(('worth a visit, cannot be reached: no phone', '个值得跟进但联系不上：没有电话', '位值得跟進但聯絡不上：沒有電話'))
    v40 = env.words(('A card to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v41 = env.cell('home.review')
    v42 = env.words(('A cards to review', '张 A 级卡该复核', '張 A 級卡該複核'))
    v43 = env.words(('grade to confirm', '个等级待确认', '個等級待確認'))
    v44 = env.cell('home.regrade')
    v45 = env.words(('grades to confirm', '个等级待确认', '個等級待確認'))
    v46 = env.words(('problem in the data', '张卡资料有误', '張卡資料有誤'))
    v47 = env.cell('home.problems')
    v48 = env.words(('problems in the data', '张卡资料有误', '張卡資料有誤'))
    v49 = env.words(('question to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v50 = env.cell('home.desk')
    v51 = env.words(('questions to settle at the desk', '个问题可内部核实', '個問題可內部查證'))
    v52 = env.words(('do-not-drop date passed', '张卡保留期已过', '張卡保留期限已過'))
    v53 = env.cell('home.protection')
    v54 = env.words(('do-not-drop dates passed', '张卡保留期已过', '張卡保留期限已過'))
    v55 = env.words(('time to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v56 = env.cell('home.tidying')
    v57 = env.words(('times to re-grade this week', '次重新定级（每周两次）', '次重新定級（每週兩次）'))
    v58 = env.words(('keeper of the cards not named', '项未填：客户卡保管人', '項未填：客戶卡保管人'))
    v59 = env.words(('customer handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v60 = env.cell('home.lent')
    v61 = env.words(('customers handed over for a time', '家客户临时交接中', '家客戶臨時交接中'))
    v62 = env.words(('area without a place', '个区域位置待确认', '個區域位置待確認'))
    v63 = env.cell('home.places')
    v64 = env.words(('areas without a place', '个区域位置待确认', '個區域位置待確認'))
    v65 = env.words(('old customer neglected', '家老客户被冷落', '家老客戶被冷落'))
    v66 = env.cell('home.neglected')
    v67 = env.words(('old customers neglected', '家老客户被冷落', '家老客戶被冷落'))
    v68 = env.words(('suggestion to decide', '条建议待决定', '則建議待決定'))
    v69 = env.cell('home.suggestions')
    v70 = env.words(('suggestions to decide', '条建议待决定', '則建議待決定'))
    v71 = env.words(('birthday within 7 days', '人 7 天内生日', '人 7 天內生日'))
    v72 = env.cell('home.birthdays')
    v73 = env.words(('birthdays within 7 days', '人 7 天内生日', '人 7 天內生日'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (v1 if equal(v2, 1.0) else v3), lambda: (v4 if equal(v5, 1.0) else v6), lambda: v7, lambda: (v8 if equal(v9, 1.0) else v10), lambda: (v11 if equal(v12, 1.0) else v13), lambda: (v14 if equal(v15, 1.0) else v16), lambda: (v17 if equal(v18, 1.0) else v19), lambda: (v20 if equal(v21, 1.0) else v22), lambda: (v23 if equal(v24, 1.0) else v25), lambda: (v26 if equal(v27, 1.0) else v28), lambda: (v29 if equal(v30, 1.0) else v31), lambda: (v32 if equal(v33, 1.0) else v34), lambda: v35, lambda: (v36 if equal(v37, 1.0) else v38), lambda: v39, lambda: (v40 if equal(v41, 1.0) else v42), lambda: (v43 if equal(v44, 1.0) else v45), lambda: (v46 if equal(v47, 1.0) else v48), lambda: (v49 if equal(v50, 1.0) else v51), lambda: (v52 if equal(v53, 1.0) else v54), lambda: (v55 if equal(v56, 1.0) else v57), lambda: v58, lambda: (v59 if equal(v60, 1.0) else v61), lambda: (v62 if equal(v63, 1.0) else v64), lambda: (v65 if equal(v66, 1.0) else v67), lambda: (v68 if equal(v69, 1.0) else v70), lambda: (v71 if equal(v72, 1.0) else v73)))


@single
def home_need5_goto(env):
    v0 = env.cell('home.shown5')
    v1 = env.words(('Visits', '拜访表', '拜訪表'))
    v2 = env.words(('Customers', '客户总表', '客戶總表'))
    v3 = env.words(('Just missed', '备选客户', '備選客戶'))
    v4 = env.words(('Calls', '联系记录', '聯絡紀錄'))
    v5 = env.words(('Tasks', '待办', '待辦'))
    v6 = env.words(('Accounts', '客户档案', '客戶檔案'))
    v7 = env.words(('Conflicts', '合并冲突', '合併衝突'))
    v8 = env.words(('Card', '客户卡', '客戶卡'))
    v9 = env.words(('Qualify', '九问评估', '九問評估'))
    v10 = env.words(('Settings', '设置', '設定'))
    v11 = env.words(('Handoffs', '环节交接', '環節交接'))
    v12 = env.words(('Places', '地点', '地點'))
    v13 = env.words(('Reports 2', '分析报表 2', '分析報表 2'))
    v14 = env.words(('Suggestions', '建议', '建議'))
    v15 = env.words(('Contacts', '联系人', '聯絡人'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (text(v1) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v3) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v1) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v7) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v8) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v9) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v10) + text('  ›')), lambda: (text(v11) + text('  ›')), lambda: (text(v12) + text('  ›')), lambda: (text(v13) + text('  ›')), lambda: (text(v14) + text('  ›')), lambda: (text(v15) + text('  ›'))))


@single
def home_need6(env):
    v0 = env.cell('home.shown6')
    v1 = env.cell('home.rest')
    return ('' if equal(v0, 0.0) else v1)


@single
def home_need6_words(env):
    v0 = env.cell('home.shown6')
    v1 = env.words(('housekeeping', '项日常整理', '項日常整理'))
    return ('' if equal(v0, 0.0) else v1)


@single
def home_need6_goto(env):
    v0 = env.cell('home.shown6')
    v1 = env.words(('Visits', '拜访表', '拜訪表'))
    v2 = env.words(('Customers', '客户总表', '客戶總表'))
    v3 = env.words(('Just missed', '备选客户', '備選客戶'))
    v4 = env.words(('Calls', '联系记录', '聯絡紀錄'))
    v5 = env.words(('Tasks', '待办', '待辦'))
    v6 = env.words(('Accounts', '客户档案', '客戶檔案'))
    v7 = env.words(('Conflicts', '合并冲突', '合併衝突'))
    v8 = env.words(('Card', '客户卡', '客戶卡'))
    v9 = env.words(('Qualify', '九问评估', '九問評估'))
    v10 = env.words(('Settings', '设置', '設定'))
    v11 = env.words(('Handoffs', '环节交接', '環節交接'))
    v12 = env.words(('Places', '地点', '地點'))
    v13 = env.words(('Reports 2', '分析报表 2', '分析報表 2'))
    v14 = env.words(('Suggestions', '建议', '建議'))
    v15 = env.words(('Contacts', '联系人', '聯絡人'))
    return ('' if equal(v0, 0.0) else choose(v0, lambda: (text(v1) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v3) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v4) + text('  ›')), lambda: (text(v1) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v5) + text('  ›')), lambda: (text(v7) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v6) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v8) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v9) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v2) + text('  ›')), lambda: (text(v10) + text('  ›')), lambda: (text(v11) + text('  ›')), lambda: (text(v12) + text('  ›')), lambda: (text(v13) + text('  ›')), lambda: (text(v14) + text('  ›')), lambda: (text(v15) + text('  ›'))))


@single
def home_first_title(env):
    v0 = env.words(('First on the sheet of ', '', ''))
    v1 = env.cell('plan_day')
    v2 = env.words(('Sat', '周六', '週六'))
    v3 = env.words(('Sun', '周日', '週日'))
    v4 = env.words(('Mon', '周一', '週一'))
    v5 = env.words(('Tue', '周二', '週二'))
    v6 = env.words(('Wed', '周三', '週三'))
    v7 = env.words(('Thu', '周四', '週四'))
    v8 = env.words(('Fri', '周五', '週五'))
    v9 = env.cell('lang')
    v10 = env.words(('–', '–', '–'))
    v11 = env.words(('', '先做', '先做'))
    v12 = env.cell('as_of')
    v13 = env.words(("First on today's sheet", '今天先做', '今天先做'))
    return ((text((text(v0) + text((((text((text((text((text((text((text(choose((remainder(v1, 7.0) + 1.0), lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8)) + text(' '))) + text(day(v1)))) + text(' '))) + text(choose(month(v1), lambda: 'January', lambda: 'February', lambda: 'March', lambda: 'April', lambda: 'May', lambda: 'June', lambda: 'July', lambda: 'August', lambda: 'September', lambda: 'October', lambda: 'November', lambda: 'December')))) + text(' '))) + text(year(v1))) if equal(v9, 'en') else (text((text((text((text((text((text(year(v1)) + text('年'))) + text(month(v1)))) + text('月'))) + text(day(v1)))) + text('日 '))) + text(choose((remainder(v1, 7.0) + 1.0), lambda: v2, lambda: v3, lambda: v4, lambda: v5, lambda: v6, lambda: v7, lambda: v8)))) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v10)))) + text(v11)) if every(every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))), (not equal(v1, v12))) else v13)


@single
def home_first1_do(env):
    v0 = env.cell('home.row1')
    v1 = env.column('visits', 'returned')
    v2 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text((text(1.0) + text('  '))) + text(('✓ ' if (not blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))))


@single
def home_first1_name(env):
    v0 = env.cell('home.row1')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_first1_why(env):
    v0 = env.cell('home.row1')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_first2_do(env):
    v0 = env.cell('home.row2')
    v1 = env.column('visits', 'returned')
    v2 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text((text(2.0) + text('  '))) + text(('✓ ' if (not blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))))


@single
def home_first2_name(env):
    v0 = env.cell('home.row2')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_first2_why(env):
    v0 = env.cell('home.row2')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_first3_do(env):
    v0 = env.cell('home.row3')
    v1 = env.column('visits', 'returned')
    v2 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text((text(3.0) + text('  '))) + text(('✓ ' if (not blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))))


@single
def home_first3_name(env):
    v0 = env.cell('home.row3')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_first3_why(env):
    v0 = env.cell('home.row3')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_first4_do(env):
    v0 = env.cell('home.row4')
    v1 = env.column('visits', 'returned')
    v2 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text((text(4.0) + text('  '))) + text(('✓ ' if (not blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))))


@single
def home_first4_name(env):
    v0 = env.cell('home.row4')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_first4_why(env):
    v0 = env.cell('home.row4')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_first5_do(env):
    v0 = env.cell('home.row5')
    v1 = env.column('visits', 'returned')
    v2 = env.column('visits', 'kind')
    return ('' if equal(v0, 0.0) else (text((text((text(5.0) + text('  '))) + text(('✓ ' if (not blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) else '')))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))))


@single
def home_first5_name(env):
    v0 = env.cell('home.row5')
    v1 = env.column('visits', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_first5_why(env):
    v0 = env.cell('home.row5')
    v1 = env.column('visits', 'why')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def home_sentence(env):
    v0 = env.cell('home.cards')
    v1 = env.words((' lead', ' 位客户', ' 位客戶'))
    v2 = env.words((' leads', ' 位客户', ' 位客戶'))
    v3 = env.words((', 0 answered: this is a call list, not a forecast', '，都还没有回答：这是电话名单，不是业绩预测', '，都還沒有回答：這是電話名單，不是業績預測'))
    v4 = env.cell('home.answered')
    v5 = env.words((' card, ', ' 张客户卡，', ' 張客戶卡，'))
    v6 = env.words((' cards, ', ' 张客户卡，', ' 張客戶卡，'))
    v7 = env.words((' with answers', ' 张已有回答', ' 張已有回答'))
    return ('' if equal(v0, 0.0) else ((text((text(v0) + text((v1 if equal(v0, 1.0) else v2)))) + text(v3)) if equal(v4, 0.0) else (text((text((text(v0) + text((v5 if equal(v0, 1.0) else v6)))) + text(v4))) + text(v7))))


@single
def home_sentence_highlight(env):
    v0 = env.cell('home.cards')
    v1 = env.cell('home.answered')
    return every(after(v0, 0.0), equal(v1, 0.0))


@single
def home_too_many(env):
    v0 = env.cell('home.a_cards')
    v1 = env.words((" A cards are more than two days' visits and calls: the intervals will stretch", ' 张 A 级卡超过两天的拜访和电话量：联系间隔会拉长', ' 張 A 級卡超過兩天的拜訪和電話量：聯絡間隔會拉長'))
    v2 = env.cell('visits_per_day')
    v3 = env.cell('visits_max')
    v4 = env.cell('calls_per_day')
    v5 = env.cell('calls_max')
    v6 = env.cell('area_days')
    v7 = env.words(('Area day: ', '建议专程拜访：', '建議專程拜訪：'))
    return (((text(v0) + text(v1)) if after(v0, (2.0 * (number((v2 if gives_number(lambda: v2) else v3)) + number((v4 if gives_number(lambda: v4) else v5))))) else '') if after(v0, (2.0 * (number((v2 if gives_number(lambda: v2) else v3)) + number((v4 if gives_number(lambda: v4) else v5))))) else ('' if blank(v6) else (text(v7) + text(v6))))


@single
def home_too_many_highlight(env):
    v0 = env.cell('home.a_cards')
    v1 = env.cell('visits_per_day')
    v2 = env.cell('visits_max')
    v3 = env.cell('calls_per_day')
    v4 = env.cell('calls_max')
    return after(v0, (2.0 * (number((v1 if gives_number(lambda: v1) else v2)) + number((v3 if gives_number(lambda: v3) else v4)))))


@single
def home_step(env):
    v0 = env.cell('home.open')
    v1 = env.cell('home.unreturned')
    v2 = env.cell('as_of')
    v3 = env.cell('plan_day')
    return (1.0 if equal(v0, 0.0) else (3.0 if (not before(v1, v0)) else ((3.0 if after(v1, 0.0) else 1.0) if truth((after(v2, v3) if every(gives_number(lambda: v3), (not before(v3, 61.0)), (not after(v3, 2885000.0))) else False)) else 2.0)))


@single
def home_visits(env):
    v0 = env.code('do.visit')
    return count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v0))


@single
def home_calls(env):
    v0 = env.code('do.call')
    v1 = env.code('do.chat')
    return (count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v0)) + count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'place', '>', 0.0), env.mask('visits', 'kind', 'told', v1)))


@single
def home_open(env):
    return count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'returned', 'blank', ''))


@single
def home_appointments(env):
    v0 = env.cell('plan_day')
    v1 = env.code('outcome.lost')
    v2 = env.code('outcome.void')
    return (((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '=', v0), env.mask('customers', 'next_at', '>=', 0.0)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v1), env.mask('customers', 'next_on', '=', v0), env.mask('customers', 'next_at', '>=', 0.0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v2), env.mask('customers', 'next_on', '=', v0), env.mask('customers', 'next_at', '>=', 0.0))) if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else 0.0)


@single
def home_cards(env):
    return count_masks(env.mask('customers', 'id', 'text', ''))


@single
def home_never(env):
    return (count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', 'blank', '')) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'last_contact', 'blank', ''), env.mask('customers', 'calls', '>', 0.0)))


@single
def home_overdue(env):
    v0 = env.cell('as_of')
    v1 = env.code('outcome.lost')
    v2 = env.code('outcome.void')
    return (((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '<', v0)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v1), env.mask('customers', 'next_on', '<', v0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v2), env.mask('customers', 'next_on', '<', v0))) - ((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '<', v0), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', '')) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v1), env.mask('customers', 'next_on', '<', v0), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', ''))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v2), env.mask('customers', 'next_on', '<', v0), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', ''))))


@single
def home_a_cards(env):
    v0 = env.code('grade.a')
    v1 = env.code('outcome.lost')
    v2 = env.code('outcome.void')
    return ((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'grade', 'told', v0)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v1), env.mask('customers', 'grade', 'told', v0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v2), env.mask('customers', 'grade', 'told', v0)))


@single
def home_live(env):
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''))


@single
def home_answered(env):
    return count_masks(env.mask('qualify', 'id', 'text', ''), env.mask('qualify', 'known', '>', 0.0))


@single
def home_rest(env):
    v0 = env.cell('home.unreturned')
    v1 = env.cell('home.place1')
    v2 = env.cell('home.promises')
    v3 = env.cell('home.place2')
    v4 = env.cell('home.dropped')
    v5 = env.cell('home.place3')
    v6 = env.cell('home.potential')
    v7 = env.cell('home.place4')
    v8 = env.cell('home.tomorrow')
    v9 = env.cell('home.place5')
    v10 = env.cell('home.uncounted')
    v11 = env.cell('home.place6')
    v12 = env.cell('home.unexplained')
    v13 = env.cell('home.place7')
    v14 = env.cell('home.unprepared')
    v15 = env.cell('home.place8')
    v16 = env.cell('home.dissatisfied')
    v17 = env.cell('home.place9')
    v18 = env.cell('home.collections')
    v19 = env.cell('home.place10')
    v20 = env.cell('home.tasks')
    v21 = env.cell('home.place11')
    v22 = env.cell('home.conflicts')
    v23 = env.cell('home.place12')
    v24 = env.cell('home.analysed')
    v25 = env.cell('home.place13')
    v26 = env.cell('home.unanalysed')
    v27 = env.cell('home.place14')
    v28 = env.cell('home.unreachable')
    v29 = env.cell('home.place15')
    v30 = env.cell('home.review')
    v31 = env.cell('home.place16')
    v32 = env.cell('home.regrade')
    v33 = env.cell('home.place17')
    v34 = env.cell('home.problems')
    v35 = env.cell('home.place18')
    v36 = env.cell('home.desk')
    v37 = env.cell('home.place19')
    v38 = env.cell('home.protection')
    v39 = env.cell('home.place20')
    v40 = env.cell('home.tidying')
    v41 = env.cell('home.place21')
    v42 = env.cell('home.keeper')
    v43 = env.cell('home.place22')
    v44 = env.cell('home.lent')
    v45 = env.cell('home.place23')
    v46 = env.cell('home.places')
    v47 = env.cell('home.place24')
    v48 = env.cell('home.neglected')
    v49 = env.cell('home.place25')
    v50 = env.cell('home.suggestions')
    v51 = env.cell('home.place26')
    v52 = env.cell('home.birthdays')
    v53 = env.cell('home.place27')
    return total((v0 if after(v1, 5.0) else 0.0), (v2 if after(v3, 5.0) else 0.0), (v4 if after(v5, 5.0) else 0.0), (v6 if after(v7, 5.0) else 0.0), (v8 if after(v9, 5.0) else 0.0), (v10 if after(v11, 5.0) else 0.0), (v12 if after(v13, 5.0) else 0.0), (v14 if after(v15, 5.0) else 0.0), (v16 if after(v17, 5.0) else 0.0), (v18 if after(v19, 5.0) else 0.0), (v20 if after(v21, 5.0) else 0.0), (v22 if after(v23, 5.0) else 0.0), (v24 if after(v25, 5.0) else 0.0), (v26 if after(v27, 5.0) else 0.0), (v28 if after(v29, 5.0) else 0.0), (v30 if after(v31, 5.0) else 0.0), (v32 if after(v33, 5.0) else 0.0), (v34 if after(v35, 5.0) else 0.0), (v36 if after(v37, 5.0) else 0.0), (v38 if after(v39, 5.0) else 0.0), (v40 if after(v41, 5.0) else 0.0), (v42 if after(v43, 5.0) else 0.0), (v44 if after(v45, 5.0) else 0.0), (v46 if after(v47, 5.0) else 0.0), (v48 if after(v49, 5.0) else 0.0), (v50 if after(v51, 5.0) else 0.0), (v52 if after(v53, 5.0) else 0.0))


@single
def home_row1(env):
    return (1.0 if (count_masks(env.mask('visits', 'visit_id', 'text', '')) >= 1.0) else 0.0)


@single
def home_row2(env):
    return (2.0 if (count_masks(env.mask('visits', 'visit_id', 'text', '')) >= 2.0) else 0.0)


@single
def home_row3(env):
    return (3.0 if (count_masks(env.mask('visits', 'visit_id', 'text', '')) >= 3.0) else 0.0)


@single
def home_row4(env):
    return (4.0 if (count_masks(env.mask('visits', 'visit_id', 'text', '')) >= 4.0) else 0.0)


@single
def home_row5(env):
    return (5.0 if (count_masks(env.mask('visits', 'visit_id', 'text', '')) >= 5.0) else 0.0)


@single
def home_unreturned(env):
    return (count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'returned', 'blank', '')) - count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'returned', 'blank', ''), env.mask('visits', 'result', 'blank', '')))


@single
def home_promises(env):
    v0 = env.cell('as_of')
    v1 = env.cell('plan_day')
    v2 = env.code('outcome.lost')
    v3 = env.code('outcome.void')
    return (((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v2), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v3), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)))) - ((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', '')) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v2), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', ''))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v3), env.mask('customers', 'next_on', '<', (largest(v0, (v1 if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else v0)) + 1.0)), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', ''))))


@single
def home_dropped(env):
    v0 = env.code('verdict.drop')
    return (count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'next_on', '>=', 61.0)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'next_on', '>=', 61.0), env.mask('customers', 'tries', '>', 0.0), env.mask('customers', 'retry_on', 'blank', '')))


@single
def home_potential(env):
    v0 = env.cell('as_of')
    return (count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'potential_from', '<=', v0)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'potential_from', '<=', v0), env.mask('customers', 'next_on', '>', v0)))


@single
def home_tomorrow(env):
    v0 = env.cell('as_of')
    v1 = env.column('days', 'holiday')
    v2 = env.column('days', 'makeup')
    v3 = env.code('grade.a')
    v4 = env.code('outcome.lost')
    v5 = env.code('outcome.void')
    v6 = env.code('grade.b')
    v7 = env.code('grade.c')
    return ((((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '=', smallest(work_day(v0, 1.0, v1), if_error(lambda: nth_smallest(v2, (count_masks(env.mask('days', 'makeup', '<=', v0)) + 1.0)), lambda: 2885000.0))), env.mask('customers', 'next_at', 'blank', ''), env.mask('customers', 'grade', 'told', v3)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v4), env.mask('customers', 'next_on', '=', smallest(work_day(v0, 1.0, v1), if_error(lambda: nth_smallest(v2, (count_masks(env.mask('days', 'makeup', '<=', v0)) + 1.0)), lambda: 2885000.0))), env.mask('customers', 'next_at', 'blank', ''), env.mask('customers', 'grade', 'told', v3))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v5), env.mask('customers', 'next_on', '=', smallest(work_day(v0, 1.0, v1), if_error(lambda: nth_smallest(v2, (count_masks(env.mask('days', 'makeup', '<=', v0)) + 1.0)), lambda: 2885000.0))), env.mask('customers', 'next_at', 'blank', ''), env.mask('customers', 'grade', 'told', v3))) + ((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '=', smallest(work_day(v0, 1.0, v1), if_error(lambda: nth_smallest(v2, (count_masks(env.mask('days', 'makeup', '<=', v0)) + 1.0)), lambda: 2885000.0))), env.mask('customers', 'next_at', 'blank', ''), env.mask('customers', 'grade', 'told', v6), env.mask('customers', 'face', 'text', ''), env.mask('customers', 'approved_on', '>=', 61.0)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v4), env.mask('customers', 'next_on', '=', smallest(work_day(v0, 1.0, v1), if_error(lambda: nth_smallest(v2, (count_masks(env.mask('days', 'makeup', '<=', v0)) + 1.0)), lambda: 2885000.0))), env.mask('customers', 'next_at', 'blank', ''), env.mask('customers', 'grade', 'told', v6), env.mask('customers', 'face', 'text', ''), env.mask('customers', 'approved_on', '>=', 61.0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v5), env.mask('customers', 'next_on', '=', smallest(work_day(v0, 1.0, v1), if_error(lambda: nth_smallest(v2, (count_masks(env.mask('days', 'makeup', '<=', v0)) + 1.0)), lambda: 2885000.0))), env.mask('customers', 'next_at', 'blank', ''), env.mask('customers', 'grade', 'told', v6), env.mask('customers', 'face', 'text', ''), env.mask('customers', 'approved_on', '>=', 61.0)))) + ((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'next_on', '=', smallest(work_day(v0, 1.0, v1), if_error(lambda: nth_smallest(v2, (count_masks(env.mask('days', 'makeup', '<=', v0)) + 1.0)), lambda: 2885000.0))), env.mask('customers', 'next_at', 'blank', ''), env.mask('customers', 'grade', 'told', v7), env.mask('customers', 'face', 'text', ''), env.mask('customers', 'approved_on', '>=', 61.0)) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v4), env.mask('customers', 'next_on', '=', smallest(work_day(v0, 1.0, v1), if_error(lambda: nth_smallest(v2, (count_masks(env.mask('days', 'makeup', '<=', v0)) + 1.0)), lambda: 2885000.0))), env.mask('customers', 'next_at', 'blank', ''), env.mask('customers', 'grade', 'told', v7), env.mask('customers', 'face', 'text', ''), env.mask('customers', 'approved_on', '>=', 61.0))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'told', v5), env.mask('customers', 'next_on', '=', smallest(work_day(v0, 1.0, v1), if_error(lambda: nth_smallest(v2, (count_masks(env.mask('days', 'makeup', '<=', v0)) + 1.0)), lambda: 2885000.0))), env.mask('customers', 'next_at', 'blank', ''), env.mask('customers', 'grade', 'told', v7), env.mask('customers', 'face', 'text', ''), env.mask('customers', 'approved_on', '>=', 61.0))))


@single
def home_uncounted(env):
    return (count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'counted', 'blank', '')) - count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'counted', 'blank', ''), env.mask('calls', 'result', 'blank', ''), env.mask('calls', 'result_said', 'text', '')))


@single
def home_unexplained(env):
    return count_masks(env.mask('calls', 'id', 'text', ''), env.mask('calls', 'result', 'blank', ''), env.mask('calls', 'result_said', 'text', ''))


@single
def home_unprepared(env):
    return (count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'returned', 'blank', ''), env.mask('visits', 'prep', 'text', '')) - count_masks(env.mask('visits', 'visit_id', 'text', ''), env.mask('visits', 'returned', 'blank', ''), env.mask('visits', 'prep', '=', '✓')))


@single
def home_dissatisfied(env):
    v0 = env.cell('as_of')
    v1 = env.cell('poor_days')
    v2 = env.cell('poor_score')
    return ((count_masks(env.mask('tasks', 'done_on', '>', (number(v0) - number(v1))), env.mask('tasks', 'satisfaction', '>=', 1.0), env.mask('tasks', 'satisfaction', '<=', v2)) if gives_number(lambda: v2) else 0.0) if gives_number(lambda: v1) else 0.0)


@single
def home_collections(env):
    v0 = env.cell('overdue_floor')
    return (count_masks(env.mask('accounts', 'overdue', '>', 0.0), env.mask('accounts', 'overdue', '>=', v0)) if gives_number(lambda: v0) else count_masks(env.mask('accounts', 'overdue', '>', 0.0)))


@single
def home_tasks(env):
    v0 = env.cell('as_of')
    return count_masks(env.mask('tasks', 'due', '>=', 61.0), env.mask('tasks', 'due', '<=', v0), env.mask('tasks', 'done_on', 'blank', ''))


@single
def home_conflicts(env):
    return count_masks(env.mask('conflicts', 'kind', 'text', ''), env.mask('conflicts', 'settled', 'blank', ''))


@single
def home_analysed(env):
    v0 = env.cell('as_of')
    v1 = env.cell('analysed_on')
    return (((number(v0) - number(v1)) if every((count_masks(env.mask('orders', 'day', '>=', 61.0)) > 0.0), ((number(v0) - number(v1)) > 7.0)) else 0.0) if every(gives_number(lambda: v1), (not before(v1, 61.0)), (not after(v1, 2885000.0))) else 0.0)


@single
def home_unanalysed(env):
    v0 = env.cell('analysed_on')
    return (0.0 if every(gives_number(lambda: v0), (not before(v0, 61.0)), (not after(v0, 2885000.0))) else count_masks(env.mask('orders', 'day', '>=', 61.0)))


@single
def home_unreachable(env):
    v0 = env.code('verdict.focus')
    v1 = env.code('chance.no')
    v2 = env.code('verdict.follow')
    return (((((((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'phone', 'blank', '')) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'text', ''))) + count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'text', ''), env.mask('customers', 'chance', 'told', v1))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'blank', ''), env.mask('customers', 'street', 'text', ''))) + count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'blank', ''), env.mask('customers', 'street', 'text', ''), env.mask('customers', 'chance', 'told', v1))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'blank', ''), env.mask('customers', 'street', 'blank', ''), env.mask('customers', 'area', 'text', ''), env.mask('customers', 'last_contact', '>=', 61.0))) + count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v0), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'blank', ''), env.mask('customers', 'street', 'blank', ''), env.mask('customers', 'area', 'text', ''), env.mask('customers', 'last_contact', '>=', 61.0), env.mask('customers', 'chance', 'told', v1))) + ((((((count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v2), env.mask('customers', 'phone', 'blank', '')) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v2), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'text', ''))) + count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v2), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'text', ''), env.mask('customers', 'chance', 'told', v1))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v2), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'blank', ''), env.mask('customers', 'street', 'text', ''))) + count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v2), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'blank', ''), env.mask('customers', 'street', 'text', ''), env.mask('customers', 'chance', 'told', v1))) - count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v2), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'blank', ''), env.mask('customers', 'street', 'blank', ''), env.mask('customers', 'area', 'text', ''), env.mask('customers', 'last_contact', '>=', 61.0))) + count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'verdict', 'told', v2), env.mask('customers', 'phone', 'blank', ''), env.mask('customers', 'address', 'blank', ''), env.mask('customers', 'street', 'blank', ''), env.mask('customers', 'area', 'text', ''), env.mask('customers', 'last_contact', '>=', 61.0), env.mask('customers', 'chance', 'told', v1))))


@single
def home_review(env):
    v0 = env.code('grade.a')
    v1 = env.cell('as_of')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'grade', 'told', v0), env.mask('customers', 'next_review', '<=', v1))


@single
def home_regrade(env):
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'grade_proposed', 'text', ''))


@single
def home_problems(env):
    return (count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'data_check', 'text', '')) + count_masks(env.mask('customers', 'name', 'text', ''), env.mask('customers', 'id', 'blank', '')))


@single
def home_desk(env):
    return count_masks(env.mask('qualify', 'id', 'text', ''), env.mask('qualify', 'ask_desk', 'text', ''), env.mask('qualify', 'known', '>', 0.0))


@single
def home_protection(env):
    v0 = env.cell('as_of')
    return count_masks(env.mask('customers', 'id', 'text', ''), env.mask('customers', 'outcome', 'blank', ''), env.mask('customers', 'keep_until', '>=', 61.0), env.mask('customers', 'keep_until', '<', v0))


@single
def home_tidying(env):
    v0 = env.cell('last_tidied')
    v1 = env.cell('as_of')
    v2 = env.cell('tidied_before')
    return (largest(0.0, (2.0 - ((1.0 if (not before(v0, (number(v1) - 6.0))) else 0.0) + (1.0 if (not before(v2, (number(v1) - 6.0))) else 0.0)))) if (count_masks(env.mask('customers', 'id', 'text', '')) > 0.0) else 0.0)


@single
def home_keeper(env):
    v0 = env.cell('keeper')
    return ((1.0 if (count_masks(env.mask('customers', 'id', 'text', '')) > 0.0) else 0.0) if blank(v0) else 0.0)


@single
def home_lent(env):
    v0 = env.code('handoff.leave')
    v1 = env.code('handoff.back')
    return largest(0.0, (count_masks(env.mask('handoffs', 'why', 'told', v0)) - count_masks(env.mask('handoffs', 'why', 'told', v1))))


@single
def home_places(env):
    v0 = env.code('located.doubtful')
    v1 = env.code('located.unknown')
    return (count_masks(env.mask('places', 'status', 'told', v0), env.mask('places', 'customers', '>', 0.0)) + count_masks(env.mask('places', 'status', 'told', v1), env.mask('places', 'customers', '>', 0.0)))


@single
def home_neglected(env):
    v0 = env.cell('old_neglected')
    return (v0 if gives_number(lambda: v0) else 0.0)


@single
def home_suggestions(env):
    return count_masks(env.mask('suggestions', 'kind', 'text', ''), env.mask('suggestions', 'decision', 'blank', ''))


@single
def home_birthdays(env):
    v0 = env.cell('as_of')
    return count_masks(env.mask('contacts', 'next_birthday', '>=', v0), env.mask('contacts', 'next_birthday', '<=', (number(v0) + 7.0)), env.mask('contacts', 'left_on', 'blank', ''))


@single
def home_place1(env):
    v0 = env.cell('home.unreturned')
    return (1.0 if after(v0, 0.0) else 0.0)


@single
def home_place2(env):
    v0 = env.cell('home.place1')
    v1 = env.cell('home.promises')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place3(env):
    v0 = env.cell('home.place2')
    v1 = env.cell('home.dropped')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place4(env):
    v0 = env.cell('home.place3')
    v1 = env.cell('home.potential')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place5(env):
    v0 = env.cell('home.place4')
    v1 = env.cell('home.tomorrow')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place6(env):
    v0 = env.cell('home.place5')
    v1 = env.cell('home.uncounted')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place7(env):
    v0 = env.cell('home.place6')
    v1 = env.cell('home.unexplained')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place8(env):
    v0 = env.cell('home.place7')
    v1 = env.cell('home.unprepared')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place9(env):
    v0 = env.cell('home.place8')
    v1 = env.cell('home.dissatisfied')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place10(env):
    v0 = env.cell('home.place9')
    v1 = env.cell('home.collections')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place11(env):
    v0 = env.cell('home.place10')
    v1 = env.cell('home.tasks')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place12(env):
    v0 = env.cell('home.place11')
    v1 = env.cell('home.conflicts')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place13(env):
    v0 = env.cell('home.place12')
    v1 = env.cell('home.analysed')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place14(env):
    v0 = env.cell('home.place13')
    v1 = env.cell('home.unanalysed')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place15(env):
    v0 = env.cell('home.place14')
    v1 = env.cell('home.unreachable')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place16(env):
    v0 = env.cell('home.place15')
    v1 = env.cell('home.review')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place17(env):
    v0 = env.cell('home.place16')
    v1 = env.cell('home.regrade')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place18(env):
    v0 = env.cell('home.place17')
    v1 = env.cell('home.problems')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place19(env):
    v0 = env.cell('home.place18')
    v1 = env.cell('home.desk')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place20(env):
    v0 = env.cell('home.place19')
    v1 = env.cell('home.protection')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place21(env):
    v0 = env.cell('home.place20')
    v1 = env.cell('home.tidying')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place22(env):
    v0 = env.cell('home.place21')
    v1 = env.cell('home.keeper')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place23(env):
    v0 = env.cell('home.place22')
    v1 = env.cell('home.lent')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place24(env):
    v0 = env.cell('home.place23')
    v1 = env.cell('home.places')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place25(env):
    v0 = env.cell('home.place24')
    v1 = env.cell('home.neglected')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place26(env):
    v0 = env.cell('home.place25')
    v1 = env.cell('home.suggestions')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_place27(env):
    v0 = env.cell('home.place26')
    v1 = env.cell('home.birthdays')
    return (number(v0) + (1.0 if after(v1, 0.0) else 0.0))


@single
def home_shown1(env):
    v0 = env.cell('home.place1')
    v1 = env.cell('home.place2')
    v2 = env.cell('home.place3')
    v3 = env.cell('home.place4')
    v4 = env.cell('home.place5')
    v5 = env.cell('home.place6')
    v6 = env.cell('home.place7')
    v7 = env.cell('home.place8')
    v8 = env.cell('home.place9')
    v9 = env.cell('home.place10')
    v10 = env.cell('home.place11')
    v11 = env.cell('home.place12')
    v12 = env.cell('home.place13')
    v13 = env.cell('home.place14')
    v14 = env.cell('home.place15')
    v15 = env.cell('home.place16')
    v16 = env.cell('home.place17')
    v17 = env.cell('home.place18')
    v18 = env.cell('home.place19')
    v19 = env.cell('home.place20')
    v20 = env.cell('home.place21')
    v21 = env.cell('home.place22')
    v22 = env.cell('home.place23')
    v23 = env.cell('home.place24')
    v24 = env.cell('home.place25')
    v25 = env.cell('home.place26')
    v26 = env.cell('home.place27')
    return (1.0 if (not before(v0, 1.0)) else (2.0 if (not before(v1, 1.0)) else (3.0 if (not before(v2, 1.0)) else (4.0 if (not before(v3, 1.0)) else (5.0 if (not before(v4, 1.0)) else (6.0 if (not before(v5, 1.0)) else (7.0 if (not before(v6, 1.0)) else (8.0 if (not before(v7, 1.0)) else (9.0 if (not before(v8, 1.0)) else (10.0 if (not before(v9, 1.0)) else (11.0 if (not before(v10, 1.0)) else (12.0 if (not before(v11, 1.0)) else (13.0 if (not before(v12, 1.0)) else (14.0 if (not before(v13, 1.0)) else (15.0 if (not before(v14, 1.0)) else (16.0 if (not before(v15, 1.0)) else (17.0 if (not before(v16, 1.0)) else (18.0 if (not before(v17, 1.0)) else (19.0 if (not before(v18, 1.0)) else (20.0 if (not before(v19, 1.0)) else (21.0 if (not before(v20, 1.0)) else (22.0 if (not before(v21, 1.0)) else (23.0 if (not before(v22, 1.0)) else (24.0 if (not before(v23, 1.0)) else (25.0 if (not before(v24, 1.0)) else (26.0 if (not before(v25, 1.0)) else (27.0 if (not before(v26, 1.0)) else 0.0)))))))))))))))))))))))))))


@single
def home_shown2(env):
    v0 = env.cell('home.place1')
    v1 = env.cell('home.place2')
    v2 = env.cell('home.place3')
    v3 = env.cell('home.place4')
    v4 = env.cell('home.place5')
    v5 = env.cell('home.place6')
    v6 = env.cell('home.place7')
    v7 = env.cell('home.place8')
    v8 = env.cell('home.place9')
    v9 = env.cell('home.place10')
    v10 = env.cell('home.place11')
    v11 = env.cell('home.place12')
    v12 = env.cell('home.place13')
    v13 = env.cell('home.place14')
    v14 = env.cell('home.place15')
    v15 = env.cell('home.place16')
    v16 = env.cell('home.place17')
    v17 = env.cell('home.place18')
    v18 = env.cell('home.place19')
    v19 = env.cell('home.place20')
    v20 = env.cell('home.place21')
    v21 = env.cell('home.place22')
    v22 = env.cell('home.place23')
    v23 = env.cell('home.place24')
    v24 = env.cell('home.place25')
    v25 = env.cell('home.place26')
    v26 = env.cell('home.place27')
    return (1.0 if (not before(v0, 2.0)) else (2.0 if (not before(v1, 2.0)) else (3.0 if (not before(v2, 2.0)) else (4.0 if (not before(v3, 2.0)) else (5.0 if (not before(v4, 2.0)) else (6.0 if (not before(v5, 2.0)) else (7.0 if (not before(v6, 2.0)) else (8.0 if (not before(v7, 2.0)) else (9.0 if (not before(v8, 2.0)) else (10.0 if (not before(v9, 2.0)) else (11.0 if (not before(v10, 2.0)) else (12.0 if (not before(v11, 2.0)) else (13.0 if (not before(v12, 2.0)) else (14.0 if (not before(v13, 2.0)) else (15.0 if (not before(v14, 2.0)) else (16.0 if (not before(v15, 2.0)) else (17.0 if (not before(v16, 2.0)) else (18.0 if (not before(v17, 2.0)) else (19.0 if (not before(v18, 2.0)) else (20.0 if (not before(v19, 2.0)) else (21.0 if (not before(v20, 2.0)) else (22.0 if (not before(v21, 2.0)) else (23.0 if (not before(v22, 2.0)) else (24.0 if (not before(v23, 2.0)) else (25.0 if (not before(v24, 2.0)) else (26.0 if (not before(v25, 2.0)) else (27.0 if (not before(v26, 2.0)) else 0.0)))))))))))))))))))))))))))


@single
def home_shown3(env):
    v0 = env.cell('home.place1')
    v1 = env.cell('home.place2')
    v2 = env.cell('home.place3')
    v3 = env.cell('home.place4')
    v4 = env.cell('home.place5')
    v5 = env.cell('home.place6')
    v6 = env.cell('home.place7')
    v7 = env.cell('home.place8')
    v8 = env.cell('home.place9')
    v9 = env.cell('home.place10')
    v10 = env.cell('home.place11')
    v11 = env.cell('home.place12')
    v12 = env.cell('home.place13')
    v13 = env.cell('home.place14')
    v14 = env.cell('home.place15')
    v15 = env.cell('home.place16')
    v16 = env.cell('home.place17')
    v17 = env.cell('home.place18')
    v18 = env.cell('home.place19')
    v19 = env.cell('home.place20')
    v20 = env.cell('home.place21')
    v21 = env.cell('home.place22')
    v22 = env.cell('home.place23')
    v23 = env.cell('home.place24')
    v24 = env.cell('home.place25')
    v25 = env.cell('home.place26')
    v26 = env.cell('home.place27')
    return (1.0 if (not before(v0, 3.0)) else (2.0 if (not before(v1, 3.0)) else (3.0 if (not before(v2, 3.0)) else (4.0 if (not before(v3, 3.0)) else (5.0 if (not before(v4, 3.0)) else (6.0 if (not before(v5, 3.0)) else (7.0 if (not before(v6, 3.0)) else (8.0 if (not before(v7, 3.0)) else (9.0 if (not before(v8, 3.0)) else (10.0 if (not before(v9, 3.0)) else (11.0 if (not before(v10, 3.0)) else (12.0 if (not before(v11, 3.0)) else (13.0 if (not before(v12, 3.0)) else (14.0 if (not before(v13, 3.0)) else (15.0 if (not before(v14, 3.0)) else (16.0 if (not before(v15, 3.0)) else (17.0 if (not before(v16, 3.0)) else (18.0 if (not before(v17, 3.0)) else (19.0 if (not before(v18, 3.0)) else (20.0 if (not before(v19, 3.0)) else (21.0 if (not before(v20, 3.0)) else (22.0 if (not before(v21, 3.0)) else (23.0 if (not before(v22, 3.0)) else (24.0 if (not before(v23, 3.0)) else (25.0 if (not before(v24, 3.0)) else (26.0 if (not before(v25, 3.0)) else (27.0 if (not before(v26, 3.0)) else 0.0)))))))))))))))))))))))))))


@single
def home_shown4(env):
    v0 = env.cell('home.place1')
    v1 = env.cell('home.place2')
    v2 = env.cell('home.place3')
    v3 = env.cell('home.place4')
    v4 = env.cell('home.place5')
    v5 = env.cell('home.place6')
    v6 = env.cell('home.place7')
    v7 = env.cell('home.place8')
    v8 = env.cell('home.place9')
    v9 = env.cell('home.place10')
    v10 = env.cell('home.place11')
    v11 = env.cell('home.place12')
    v12 = env.cell('home.place13')
    v13 = env.cell('home.place14')
    v14 = env.cell('home.place15')
    v15 = env.cell('home.place16')
    v16 = env.cell('home.place17')
    v17 = env.cell('home.place18')
    v18 = env.cell('home.place19')
    v19 = env.cell('home.place20')
    v20 = env.cell('home.place21')
    v21 = env.cell('home.place22')
    v22 = env.cell('home.place23')
    v23 = env.cell('home.place24')
    v24 = env.cell('home.place25')
    v25 = env.cell('home.place26')
    v26 = env.cell('home.place27')
    return (1.0 if (not before(v0, 4.0)) else (2.0 if (not before(v1, 4.0)) else (3.0 if (not before(v2, 4.0)) else (4.0 if (not before(v3, 4.0)) else (5.0 if (not before(v4, 4.0)) else (6.0 if (not before(v5, 4.0)) else (7.0 if (not before(v6, 4.0)) else (8.0 if (not before(v7, 4.0)) else (9.0 if (not before(v8, 4.0)) else (10.0 if (not before(v9, 4.0)) else (11.0 if (not before(v10, 4.0)) else (12.0 if (not before(v11, 4.0)) else (13.0 if (not before(v12, 4.0)) else (14.0 if (not before(v13, 4.0)) else (15.0 if (not before(v14, 4.0)) else (16.0 if (not before(v15, 4.0)) else (17.0 if (not before(v16, 4.0)) else (18.0 if (not before(v17, 4.0)) else (19.0 if (not before(v18, 4.0)) else (20.0 if (not before(v19, 4.0)) else (21.0 if (not before(v20, 4.0)) else (22.0 if (not before(v21, 4.0)) else (23.0 if (not before(v22, 4.0)) else (24.0 if (not before(v23, 4.0)) else (25.0 if (not before(v24, 4.0)) else (26.0 if (not before(v25, 4.0)) else (27.0 if (not before(v26, 4.0)) else 0.0)))))))))))))))))))))))))))


@single
def home_shown5(env):
    v0 = env.cell('home.place1')
    v1 = env.cell('home.place2')
    v2 = env.cell('home.place3')
    v3 = env.cell('home.place4')
    v4 = env.cell('home.place5')
    v5 = env.cell('home.place6')
    v6 = env.cell('home.place7')
    v7 = env.cell('home.place8')
    v8 = env.cell('home.place9')
    v9 = env.cell('home.place10')
    v10 = env.cell('home.place11')
    v11 = env.cell('home.place12')
    v12 = env.cell('home.place13')
    v13 = env.cell('home.place14')
    v14 = env.cell('home.place15')
    v15 = env.cell('home.place16')
    v16 = env.cell('home.place17')
    v17 = env.cell('home.place18')
    v18 = env.cell('home.place19')
    v19 = env.cell('home.place20')
    v20 = env.cell('home.place21')
    v21 = env.cell('home.place22')
    v22 = env.cell('home.place23')
    v23 = env.cell('home.place24')
    v24 = env.cell('home.place25')
    v25 = env.cell('home.place26')
    v26 = env.cell('home.place27')
    return (1.0 if (not before(v0, 5.0)) else (2.0 if (not before(v1, 5.0)) else (3.0 if (not before(v2, 5.0)) else (4.0 if (not before(v3, 5.0)) else (5.0 if (not before(v4, 5.0)) else (6.0 if (not before(v5, 5.0)) else (7.0 if (not before(v6, 5.0)) else (8.0 if (not before(v7, 5.0)) else (9.0 if (not before(v8, 5.0)) else (10.0 if (not before(v9, 5.0)) else (11.0 if (not before(v10, 5.0)) else (12.0 if (not before(v11, 5.0)) else (13.0 if (not before(v12, 5.0)) else (14.0 if (not before(v13, 5.0)) else (15.0 if (not before(v14, 5.0)) else (16.0 if (not before(v15, 5.0)) else (17.0 if (not before(v16, 5.0)) else (18.0 if (not before(v17, 5.0)) else (19.0 if (not before(v18, 5.0)) else (20.0 if (not before(v19, 5.0)) else (21.0 if (not before(v20, 5.0)) else (22.0 if (not before(v21, 5.0)) else (23.0 if (not before(v22, 5.0)) else (24.0 if (not before(v23, 5.0)) else (25.0 if (not before(v24, 5.0)) else (26.0 if (not before(v25, 5.0)) else (27.0 if (not before(v26, 5.0)) else 0.0)))))))))))))))))))))))))))


@single
def home_shown6(env):
    v0 = env.cell('home.place1')
    v1 = env.cell('home.place2')
    v2 = env.cell('home.place3')
    v3 = env.cell('home.place4')
    v4 = env.cell('home.place5')
    v5 = env.cell('home.place6')
    v6 = env.cell('home.place7')
    v7 = env.cell('home.place8')
    v8 = env.cell('home.place9')
    v9 = env.cell('home.place10')
    v10 = env.cell('home.place11')
    v11 = env.cell('home.place12')
    v12 = env.cell('home.place13')
    v13 = env.cell('home.place14')
    v14 = env.cell('home.place15')
    v15 = env.cell('home.place16')
    v16 = env.cell('home.place17')
    v17 = env.cell('home.place18')
    v18 = env.cell('home.place19')
    v19 = env.cell('home.place20')
    v20 = env.cell('home.place21')
    v21 = env.cell('home.place22')
    v22 = env.cell('home.place23')
    v23 = env.cell('home.place24')
    v24 = env.cell('home.place25')
    v25 = env.cell('home.place26')
    v26 = env.cell('home.place27')
    return (1.0 if (not before(v0, 6.0)) else (2.0 if (not before(v1, 6.0)) else (3.0 if (not before(v2, 6.0)) else (4.0 if (not before(v3, 6.0)) else (5.0 if (not before(v4, 6.0)) else (6.0 if (not before(v5, 6.0)) else (7.0 if (not before(v6, 6.0)) else (8.0 if (not before(v7, 6.0)) else (9.0 if (not before(v8, 6.0)) else (10.0 if (not before(v9, 6.0)) else (11.0 if (not before(v10, 6.0)) else (12.0 if (not before(v11, 6.0)) else (13.0 if (not before(v12, 6.0)) else (14.0 if (not before(v13, 6.0)) else (15.0 if (not before(v14, 6.0)) else (16.0 if (not before(v15, 6.0)) else (17.0 if (not before(v16, 6.0)) else (18.0 if (not before(v17, 6.0)) else (19.0 if (not before(v18, 6.0)) else (20.0 if (not before(v19, 6.0)) else (21.0 if (not before(v20, 6.0)) else (22.0 if (not before(v21, 6.0)) else (23.0 if (not before(v22, 6.0)) else (24.0 if (not before(v23, 6.0)) else (25.0 if (not before(v24, 6.0)) else (26.0 if (not before(v25, 6.0)) else (27.0 if (not before(v26, 6.0)) else 0.0)))))))))))))))))))))))))))

RULES = {
    'cells/home.title/rule': home_title,
    'cells/home.scope/rule': home_scope,
    'cells/home.finding/rule': home_finding,
    'cells/home.step1.name/rule': home_step1_name,
    'cells/home.step1.name/highlight': home_step1_name_highlight,
    'cells/home.step1.name/second/0': home_step1_name_second_0,
    'cells/home.step1.state/rule': home_step1_state,
    'cells/home.step1.state/highlight': home_step1_state_highlight,
    'cells/home.step1.state/second/0': home_step1_state_second_0,
    'cells/home.step2.name/rule': home_step2_name,
    'cells/home.step2.name/highlight': home_step2_name_highlight,
    'cells/home.step2.name/second/0': home_step2_name_second_0,
    'cells/home.step2.state/rule': home_step2_state,
    'cells/home.step2.state/highlight': home_step2_state_highlight,
    'cells/home.step2.state/second/0': home_step2_state_second_0,
    'cells/home.step3.name/rule': home_step3_name,
    'cells/home.step3.name/highlight': home_step3_name_highlight,
    'cells/home.step3.name/second/0': home_step3_name_second_0,
    'cells/home.step3.state/rule': home_step3_state,
    'cells/home.step3.state/highlight': home_step3_state_highlight,
    'cells/home.step3.state/second/0': home_step3_state_second_0,
    'cells/home.now/rule': home_now,
    'cells/home.tile.promises.label/highlight': home_tile_promises_label_highlight,
    'cells/home.tile.promises/rule': home_tile_promises,
    'cells/home.tile.promises/highlight': home_tile_promises_highlight,
    'cells/home.tile.promises.note/rule': home_tile_promises_note,
    'cells/home.tile.promises.note/highlight': home_tile_promises_note_highlight,
    'cells/home.tile.expected/rule': home_tile_expected,
    'cells/home.tile.expected.note/rule': home_tile_expected_note,
    'cells/home.tile.potential.label/highlight': home_tile_potential_label_highlight,
    'cells/home.tile.potential/rule': home_tile_potential,
    'cells/home.tile.potential/highlight': home_tile_potential_highlight,
    'cells/home.tile.potential.note/rule': home_tile_potential_note,
    'cells/home.tile.potential.note/highlight': home_tile_potential_note_highlight,
    'cells/home.tile.never/rule': home_tile_never,
    'cells/home.tile.never.note/rule': home_tile_never_note,
    'cells/home.need1/rule': home_need1,
    'cells/home.need1/highlight': home_need1_highlight,
    'cells/home.need1.words/rule': home_need1_words,
    'cells/home.need1.goto/rule': home_need1_goto,
    'cells/home.need2/rule': home_need2,
    'cells/home.need2/highlight': home_need2_highlight,
    'cells/home.need2.words/rule': home_need2_words,
    'cells/home.need2.goto/rule': home_need2_goto,
    'cells/home.need3/rule': home_need3,
    'cells/home.need3/highlight': home_need3_highlight,
    'cells/home.need3.words/rule': home_need3_words,
    'cells/home.need3.goto/rule': home_need3_goto,
    'cells/home.need4/rule': home_need4,
    'cells/home.need4/highlight': home_need4_highlight,
    'cells/home.need4.words/rule': home_need4_words,
    'cells/home.need4.goto/rule': home_need4_goto,
    'cells/home.need5/rule': home_need5,
    'cells/home.need5/highlight': home_need5_highlight,
    'cells/home.need5.words/rule': home_need5_words,
    'cells/home.need5.goto/rule': home_need5_goto,
    'cells/home.need6/rule': home_need6,
    'cells/home.need6.words/rule': home_need6_words,
    'cells/home.need6.goto/rule': home_need6_goto,
    'cells/home.first.title/rule': home_first_title,
    'cells/home.first1.do/rule': home_first1_do,
    'cells/home.first1.name/rule': home_first1_name,
    'cells/home.first1.why/rule': home_first1_why,
    'cells/home.first2.do/rule': home_first2_do,
    'cells/home.first2.name/rule': home_first2_name,
    'cells/home.first2.why/rule': home_first2_why,
    'cells/home.first3.do/rule': home_first3_do,
    'cells/home.first3.name/rule': home_first3_name,
    'cells/home.first3.why/rule': home_first3_why,
    'cells/home.first4.do/rule': home_first4_do,
    'cells/home.first4.name/rule': home_first4_name,
    'cells/home.first4.why/rule': home_first4_why,
    'cells/home.first5.do/rule': home_first5_do,
    'cells/home.first5.name/rule': home_first5_name,
    'cells/home.first5.why/rule': home_first5_why,
    'cells/home.sentence/rule': home_sentence,
    'cells/home.sentence/highlight': home_sentence_highlight,
    'cells/home.too_many/rule': home_too_many,
    'cells/home.too_many/highlight': home_too_many_highlight,
    'cells/home.step/rule': home_step,
    'cells/home.visits/rule': home_visits,
    'cells/home.calls/rule': home_calls,
    'cells/home.open/rule': home_open,
    'cells/home.appointments/rule': home_appointments,
    'cells/home.cards/rule': home_cards,
    'cells/home.never/rule': home_never,
    'cells/home.overdue/rule': home_overdue,
    'cells/home.a_cards/rule': home_a_cards,
    'cells/home.live/rule': home_live,
    'cells/home.answered/rule': home_answered,
    'cells/home.rest/rule': home_rest,
    'cells/home.row1/rule': home_row1,
    'cells/home.row2/rule': home_row2,
    'cells/home.row3/rule': home_row3,
    'cells/home.row4/rule': home_row4,
    'cells/home.row5/rule': home_row5,
    'cells/home.unreturned/rule': home_unreturned,
    'cells/home.promises/rule': home_promises,
    'cells/home.dropped/rule': home_dropped,
    'cells/home.potential/rule': home_potential,
    'cells/home.tomorrow/rule': home_tomorrow,
    'cells/home.uncounted/rule': home_uncounted,
    'cells/home.unexplained/rule': home_unexplained,
    'cells/home.unprepared/rule': home_unprepared,
    'cells/home.dissatisfied/rule': home_dissatisfied,
    'cells/home.collections/rule': home_collections,
    'cells/home.tasks/rule': home_tasks,
    'cells/home.conflicts/rule': home_conflicts,
    'cells/home.analysed/rule': home_analysed,
    'cells/home.unanalysed/rule': home_unanalysed,
    'cells/home.unreachable/rule': home_unreachable,
    'cells/home.review/rule': home_review,
    'cells/home.regrade/rule': home_regrade,
    'cells/home.problems/rule': home_problems,
    'cells/home.desk/rule': home_desk,
    'cells/home.protection/rule': home_protection,
    'cells/home.tidying/rule': home_tidying,
    'cells/home.keeper/rule': home_keeper,
    'cells/home.lent/rule': home_lent,
    'cells/home.places/rule': home_places,
    'cells/home.neglected/rule': home_neglected,
    'cells/home.suggestions/rule': home_suggestions,
    'cells/home.birthdays/rule': home_birthdays,
    'cells/home.place1/rule': home_place1,
    'cells/home.place2/rule': home_place2,
    'cells/home.place3/rule': home_place3,
    'cells/home.place4/rule': home_place4,
    'cells/home.place5/rule': home_place5,
    'cells/home.place6/rule': home_place6,
    'cells/home.place7/rule': home_place7,
    'cells/home.place8/rule': home_place8,
    'cells/home.place9/rule': home_place9,
    'cells/home.place10/rule': home_place10,
    'cells/home.place11/rule': home_place11,
    'cells/home.place12/rule': home_place12,
    'cells/home.place13/rule': home_place13,
    'cells/home.place14/rule': home_place14,
    'cells/home.place15/rule': home_place15,
    'cells/home.place16/rule': home_place16,
    'cells/home.place17/rule': home_place17,
    'cells/home.place18/rule': home_place18,
    'cells/home.place19/rule': home_place19,
    'cells/home.place20/rule': home_place20,
    'cells/home.place21/rule': home_place21,
    'cells/home.place22/rule': home_place22,
    'cells/home.place23/rule': home_place23,
    'cells/home.place24/rule': home_place24,
    'cells/home.place25/rule': home_place25,
    'cells/home.place26/rule': home_place26,
    'cells/home.place27/rule': home_place27,
    'cells/home.shown1/rule': home_shown1,
    'cells/home.shown2/rule': home_shown2,
    'cells/home.shown3/rule': home_shown3,
    'cells/home.shown4/rule': home_shown4,
    'cells/home.shown5/rule': home_shown5,
    'cells/home.shown6/rule': home_shown6,
}
READS = {
    'cells/home.title/rule': Read(NONE, NONE, frozenset(['as_of', 'lang', 'rep_name'])),
    'cells/home.scope/rule': Read(NONE, NONE, frozenset(['last_backup'])),
    'cells/home.finding/rule': Read(NONE, frozenset([('visits', 'name'), ('visits', 'returned')]), frozenset(['as_of', 'home.calls', 'home.cards', 'home.promises', 'home.row1', 'home.visits', 'lang', 'plan_day', 'rep'])),
    'cells/home.step1.name/rule': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step1.name/highlight': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step1.name/second/0': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step1.state/rule': Read(NONE, NONE, frozenset(['home.calls', 'home.visits', 'ranked_at'])),
    'cells/home.step1.state/highlight': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step1.state/second/0': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step2.name/rule': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step2.name/highlight': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step2.name/second/0': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step2.state/rule': Read(NONE, NONE, frozenset(['home.open', 'home.unreturned'])),
    'cells/home.step2.state/highlight': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step2.state/second/0': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step3.name/rule': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step3.name/highlight': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step3.name/second/0': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step3.state/rule': Read(NONE, NONE, frozenset(['last_return'])),
    'cells/home.step3.state/highlight': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.step3.state/second/0': Read(NONE, NONE, frozenset(['home.step'])),
    'cells/home.now/rule': Read(NONE, NONE, frozenset(['home.cards', 'home.open', 'home.step', 'home.unreturned'])),
    'cells/home.tile.promises.label/highlight': Read(NONE, NONE, frozenset(['home.promises'])),
    'cells/home.tile.promises/rule': Read(NONE, NONE, frozenset(['home.promises'])),
    'cells/home.tile.promises/highlight': Read(NONE, NONE, frozenset(['home.promises'])),
    'cells/home.tile.promises.note/rule': Read(NONE, NONE, frozenset(['as_of', 'home.overdue', 'home.promises', 'lang', 'plan_day'])),
    'cells/home.tile.promises.note/highlight': Read(NONE, NONE, frozenset(['home.promises'])),
    'cells/home.tile.expected/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'expected_order'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/home.tile.expected.note/rule': Read(NONE, frozenset([('customers', 'expected_on'), ('customers', 'id'), ('customers', 'outcome'), ('customers', 'verdict')]), frozenset(['as_of'])),
    'cells/home.tile.potential.label/highlight': Read(NONE, NONE, frozenset(['home.potential'])),
    'cells/home.tile.potential/rule': Read(NONE, NONE, frozenset(['home.potential'])),
    'cells/home.tile.potential/highlight': Read(NONE, NONE, frozenset(['home.potential'])),
    'cells/home.tile.potential.note/rule': Read(NONE, NONE, frozenset(['home.potential'])),
    'cells/home.tile.potential.note/highlight': Read(NONE, NONE, frozenset(['home.potential'])),
    'cells/home.tile.never/rule': Read(NONE, NONE, frozenset(['home.never'])),
    'cells/home.tile.never.note/rule': Read(NONE, NONE, frozenset(['home.live'])),
    'cells/home.need1/rule': Read(NONE, NONE, frozenset(['home.analysed', 'home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.dropped', 'home.keeper', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown1', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreachable', 'home.unreturned'])),
    'cells/home.need1/highlight': Read(NONE, NONE, frozenset(['home.shown1'])),
    'cells/home.need1.words/rule': Read(NONE, NONE, frozenset(['home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown1', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreturned'])),
    'cells/home.need1.goto/rule': Read(NONE, NONE, frozenset(['home.shown1'])),
    'cells/home.need2/rule': Read(NONE, NONE, frozenset(['home.analysed', 'home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.dropped', 'home.keeper', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown2', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreachable', 'home.unreturned'])),
    'cells/home.need2/highlight': Read(NONE, NONE, frozenset(['home.shown2'])),
    'cells/home.need2.words/rule': Read(NONE, NONE, frozenset(['home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown2', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreturned'])),
    'cells/home.need2.goto/rule': Read(NONE, NONE, frozenset(['home.shown2'])),
    'cells/home.need3/rule': Read(NONE, NONE, frozenset(['home.analysed', 'home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.dropped', 'home.keeper', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown3', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreachable', 'home.unreturned'])),
    'cells/home.need3/highlight': Read(NONE, NONE, frozenset(['home.shown3'])),
    'cells/home.need3.words/rule': Read(NONE, NONE, frozenset(['home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown3', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreturned'])),
    'cells/home.need3.goto/rule': Read(NONE, NONE, frozenset(['home.shown3'])),
    'cells/home.need4/rule': Read(NONE, NONE, frozenset(['home.analysed', 'home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.dropped', 'home.keeper', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown4', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreachable', 'home.unreturned'])),
    'cells/home.need4/highlight': Read(NONE, NONE, frozenset(['home.shown4'])),
    'cells/home.need4.words/rule': Read(NONE, NONE, frozenset(['home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown4', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreturned'])),
    'cells/home.need4.goto/rule': Read(NONE, NONE, frozenset(['home.shown4'])),
    'cells/home.need5/rule': Read(NONE, NONE, frozenset(['home.analysed', 'home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.dropped', 'home.keeper', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown5', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreachable', 'home.unreturned'])),
    'cells/home.need5/highlight': Read(NONE, NONE, frozenset(['home.shown5'])),
    'cells/home.need5.words/rule': Read(NONE, NONE, frozenset(['home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.lent', 'home.neglected', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.shown5', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreturned'])),
    'cells/home.need5.goto/rule': Read(NONE, NONE, frozenset(['home.shown5'])),
    'cells/home.need6/rule': Read(NONE, NONE, frozenset(['home.rest', 'home.shown6'])),
    'cells/home.need6.words/rule': Read(NONE, NONE, frozenset(['home.shown6'])),
    'cells/home.need6.goto/rule': Read(NONE, NONE, frozenset(['home.shown6'])),
    'cells/home.first.title/rule': Read(NONE, NONE, frozenset(['as_of', 'lang', 'plan_day'])),
    'cells/home.first1.do/rule': Read(NONE, frozenset([('visits', 'kind'), ('visits', 'returned')]), frozenset(['home.row1'])),
    'cells/home.first1.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['home.row1'])),
    'cells/home.first1.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['home.row1'])),
    'cells/home.first2.do/rule': Read(NONE, frozenset([('visits', 'kind'), ('visits', 'returned')]), frozenset(['home.row2'])),
    'cells/home.first2.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['home.row2'])),
    'cells/home.first2.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['home.row2'])),
    'cells/home.first3.do/rule': Read(NONE, frozenset([('visits', 'kind'), ('visits', 'returned')]), frozenset(['home.row3'])),
    'cells/home.first3.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['home.row3'])),
    'cells/home.first3.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['home.row3'])),
    'cells/home.first4.do/rule': Read(NONE, frozenset([('visits', 'kind'), ('visits', 'returned')]), frozenset(['home.row4'])),
    'cells/home.first4.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['home.row4'])),
    'cells/home.first4.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['home.row4'])),
    'cells/home.first5.do/rule': Read(NONE, frozenset([('visits', 'kind'), ('visits', 'returned')]), frozenset(['home.row5'])),
    'cells/home.first5.name/rule': Read(NONE, frozenset([('visits', 'name')]), frozenset(['home.row5'])),
    'cells/home.first5.why/rule': Read(NONE, frozenset([('visits', 'why')]), frozenset(['home.row5'])),
    'cells/home.sentence/rule': Read(NONE, NONE, frozenset(['home.answered', 'home.cards'])),
    'cells/home.sentence/highlight': Read(NONE, NONE, frozenset(['home.answered', 'home.cards'])),
    'cells/home.too_many/rule': Read(NONE, NONE, frozenset(['area_days', 'calls_max', 'calls_per_day', 'home.a_cards', 'visits_max', 'visits_per_day'])),
    'cells/home.too_many/highlight': Read(NONE, NONE, frozenset(['calls_max', 'calls_per_day', 'home.a_cards', 'visits_max', 'visits_per_day'])),
    'cells/home.step/rule': Read(NONE, NONE, frozenset(['as_of', 'home.open', 'home.unreturned', 'plan_day'])),
    'cells/home.visits/rule': Read(NONE, frozenset([('visits', 'kind'), ('visits', 'place'), ('visits', 'visit_id')]), NONE),
    'cells/home.calls/rule': Read(NONE, frozenset([('visits', 'kind'), ('visits', 'place'), ('visits', 'visit_id')]), NONE),
    'cells/home.open/rule': Read(NONE, frozenset([('visits', 'returned'), ('visits', 'visit_id')]), NONE),
    'cells/home.appointments/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'next_at'), ('customers', 'next_on'), ('customers', 'outcome')]), frozenset(['plan_day'])),
    'cells/home.cards/rule': Read(NONE, frozenset([('customers', 'id')]), NONE),
    'cells/home.never/rule': Read(NONE, frozenset([('customers', 'calls'), ('customers', 'id'), ('customers', 'last_contact'), ('customers', 'outcome')]), NONE),
    'cells/home.overdue/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'next_on'), ('customers', 'outcome'), ('customers', 'retry_on'), ('customers', 'tries')]), frozenset(['as_of'])),
    'cells/home.a_cards/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'outcome')]), NONE),
    'cells/home.live/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'outcome')]), NONE),
    'cells/home.answered/rule': Read(NONE, frozenset([('qualify', 'id'), ('qualify', 'known')]), NONE),
    'cells/home.rest/rule': Read(NONE, NONE, frozenset(['home.analysed', 'home.birthdays', 'home.collections', 'home.conflicts', 'home.desk', 'home.dissatisfied', 'home.dropped', 'home.keeper', 'home.lent', 'home.neglected', 'home.place1', 'home.place10', 'home.place11', 'home.place12', 'home.place13', 'home.place14', 'home.place15', 'home.place16', 'home.place17', 'home.place18', 'home.place19', 'home.place2', 'home.place20', 'home.place21', 'home.place22', 'home.place23', 'home.place24', 'home.place25', 'home.place26', 'home.place27', 'home.place3', 'home.place4', 'home.place5', 'home.place6', 'home.place7', 'home.place8', 'home.place9', 'home.places', 'home.potential', 'home.problems', 'home.promises', 'home.protection', 'home.regrade', 'home.review', 'home.suggestions', 'home.tasks', 'home.tidying', 'home.tomorrow', 'home.unanalysed', 'home.uncounted', 'home.unexplained', 'home.unprepared', 'home.unreachable', 'home.unreturned'])),
    'cells/home.row1/rule': Read(NONE, frozenset([('visits', 'visit_id')]), NONE),
    'cells/home.row2/rule': Read(NONE, frozenset([('visits', 'visit_id')]), NONE),
    'cells/home.row3/rule': Read(NONE, frozenset([('visits', 'visit_id')]), NONE),
    'cells/home.row4/rule': Read(NONE, frozenset([('visits', 'visit_id')]), NONE),
    'cells/home.row5/rule': Read(NONE, frozenset([('visits', 'visit_id')]), NONE),
    'cells/home.unreturned/rule': Read(NONE, frozenset([('visits', 'result'), ('visits', 'returned'), ('visits', 'visit_id')]), NONE),
    'cells/home.promises/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'next_on'), ('customers', 'outcome'), ('customers', 'retry_on'), ('customers', 'tries')]), frozenset(['as_of', 'plan_day'])),
    'cells/home.dropped/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'next_on'), ('customers', 'outcome'), ('customers', 'retry_on'), ('customers', 'tries'), ('customers', 'verdict')]), NONE),
    'cells/home.potential/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'next_on'), ('customers', 'outcome'), ('customers', 'potential_from')]), frozenset(['as_of'])),
    'cells/home.tomorrow/rule': Read(NONE, frozenset([('customers', 'approved_on'), ('customers', 'face'), ('customers', 'grade'), ('customers', 'id'), ('customers', 'next_at'), ('customers', 'next_on'), ('customers', 'outcome'), ('days', 'holiday'), ('days', 'makeup')]), frozenset(['as_of'])),
    'cells/home.uncounted/rule': Read(NONE, frozenset([('calls', 'counted'), ('calls', 'id'), ('calls', 'result'), ('calls', 'result_said')]), NONE),
    'cells/home.unexplained/rule': Read(NONE, frozenset([('calls', 'id'), ('calls', 'result'), ('calls', 'result_said')]), NONE),
    'cells/home.unprepared/rule': Read(NONE, frozenset([('visits', 'prep'), ('visits', 'returned'), ('visits', 'visit_id')]), NONE),
    'cells/home.dissatisfied/rule': Read(NONE, frozenset([('tasks', 'done_on'), ('tasks', 'satisfaction')]), frozenset(['as_of', 'poor_days', 'poor_score'])),
    'cells/home.collections/rule': Read(NONE, frozenset([('accounts', 'overdue')]), frozenset(['overdue_floor'])),
    'cells/home.tasks/rule': Read(NONE, frozenset([('tasks', 'done_on'), ('tasks', 'due')]), frozenset(['as_of'])),
    'cells/home.conflicts/rule': Read(NONE, frozenset([('conflicts', 'kind'), ('conflicts', 'settled')]), NONE),
    'cells/home.analysed/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['analysed_on', 'as_of'])),
    'cells/home.unanalysed/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['analysed_on'])),
    'cells/home.unreachable/rule': Read(NONE, frozenset([('customers', 'address'), ('customers', 'area'), ('customers', 'chance'), ('customers', 'id'), ('customers', 'last_contact'), ('customers', 'outcome'), ('customers', 'phone'), ('customers', 'street'), ('customers', 'verdict')]), NONE),
    'cells/home.review/rule': Read(NONE, frozenset([('customers', 'grade'), ('customers', 'id'), ('customers', 'next_review'), ('customers', 'outcome')]), frozenset(['as_of'])),
    'cells/home.regrade/rule': Read(NONE, frozenset([('customers', 'grade_proposed'), ('customers', 'id')]), NONE),
    'cells/home.problems/rule': Read(NONE, frozenset([('customers', 'data_check'), ('customers', 'id'), ('customers', 'name')]), NONE),
    'cells/home.desk/rule': Read(NONE, frozenset([('qualify', 'ask_desk'), ('qualify', 'id'), ('qualify', 'known')]), NONE),
    'cells/home.protection/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'keep_until'), ('customers', 'outcome')]), frozenset(['as_of'])),
    'cells/home.tidying/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['as_of', 'last_tidied', 'tidied_before'])),
    'cells/home.keeper/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['keeper'])),
    'cells/home.lent/rule': Read(NONE, frozenset([('handoffs', 'why')]), NONE),
    'cells/home.places/rule': Read(NONE, frozenset([('places', 'customers'), ('places', 'status')]), NONE),
    'cells/home.neglected/rule': Read(NONE, NONE, frozenset(['old_neglected'])),
    'cells/home.suggestions/rule': Read(NONE, frozenset([('suggestions', 'decision'), ('suggestions', 'kind')]), NONE),
    'cells/home.birthdays/rule': Read(NONE, frozenset([('contacts', 'left_on'), ('contacts', 'next_birthday')]), frozenset(['as_of'])),
    'cells/home.place1/rule': Read(NONE, NONE, frozenset(['home.unreturned'])),
    'cells/home.place2/rule': Read(NONE, NONE, frozenset(['home.place1', 'home.promises'])),
    'cells/home.place3/rule': Read(NONE, NONE, frozenset(['home.dropped', 'home.place2'])),
    'cells/home.place4/rule': Read(NONE, NONE, frozenset(['home.place3', 'home.potential'])),
    'cells/home.place5/rule': Read(NONE, NONE, frozenset(['home.place4', 'home.tomorrow'])),
    'cells/home.place6/rule': Read(NONE, NONE, frozenset(['home.place5', 'home.uncounted'])),
    'cells/home.place7/rule': Read(NONE, NONE, frozenset(['home.place6', 'home.unexplained'])),
    'cells/home.place8/rule': Read(NONE, NONE, frozenset(['home.place7', 'home.unprepared'])),
    'cells/home.place9/rule': Read(NONE, NONE, frozenset(['home.dissatisfied', 'home.place8'])),
    'cells/home.place10/rule': Read(NONE, NONE, frozenset(['home.collections', 'home.place9'])),
    'cells/home.place11/rule': Read(NONE, NONE, frozenset(['home.place10', 'home.tasks'])),
    'cells/home.place12/rule': Read(NONE, NONE, frozenset(['home.conflicts', 'home.place11'])),
    'cells/home.place13/rule': Read(NONE, NONE, frozenset(['home.analysed', 'home.place12'])),
    'cells/home.place14/rule': Read(NONE, NONE, frozenset(['home.place13', 'home.unanalysed'])),
    'cells/home.place15/rule': Read(NONE, NONE, frozenset(['home.place14', 'home.unreachable'])),
    'cells/home.place16/rule': Read(NONE, NONE, frozenset(['home.place15', 'home.review'])),
    'cells/home.place17/rule': Read(NONE, NONE, frozenset(['home.place16', 'home.regrade'])),
    'cells/home.place18/rule': Read(NONE, NONE, frozenset(['home.place17', 'home.problems'])),
    'cells/home.place19/rule': Read(NONE, NONE, frozenset(['home.desk', 'home.place18'])),
    'cells/home.place20/rule': Read(NONE, NONE, frozenset(['home.place19', 'home.protection'])),
    'cells/home.place21/rule': Read(NONE, NONE, frozenset(['home.place20', 'home.tidying'])),
    'cells/home.place22/rule': Read(NONE, NONE, frozenset(['home.keeper', 'home.place21'])),
    'cells/home.place23/rule': Read(NONE, NONE, frozenset(['home.lent', 'home.place22'])),
    'cells/home.place24/rule': Read(NONE, NONE, frozenset(['home.place23', 'home.places'])),
    'cells/home.place25/rule': Read(NONE, NONE, frozenset(['home.neglected', 'home.place24'])),
    'cells/home.place26/rule': Read(NONE, NONE, frozenset(['home.place25', 'home.suggestions'])),
    'cells/home.place27/rule': Read(NONE, NONE, frozenset(['home.birthdays', 'home.place26'])),
    'cells/home.shown1/rule': Read(NONE, NONE, frozenset(['home.place1', 'home.place10', 'home.place11', 'home.place12', 'home.place13', 'home.place14', 'home.place15', 'home.place16', 'home.place17', 'home.place18', 'home.place19', 'home.place2', 'home.place20', 'home.place21', 'home.place22', 'home.place23', 'home.place24', 'home.place25', 'home.place26', 'home.place27', 'home.place3', 'home.place4', 'home.place5', 'home.place6', 'home.place7', 'home.place8', 'home.place9'])),
    'cells/home.shown2/rule': Read(NONE, NONE, frozenset(['home.place1', 'home.place10', 'home.place11', 'home.place12', 'home.place13', 'home.place14', 'home.place15', 'home.place16', 'home.place17', 'home.place18', 'home.place19', 'home.place2', 'home.place20', 'home.place21', 'home.place22', 'home.place23', 'home.place24', 'home.place25', 'home.place26', 'home.place27', 'home.place3', 'home.place4', 'home.place5', 'home.place6', 'home.place7', 'home.place8', 'home.place9'])),
    'cells/home.shown3/rule': Read(NONE, NONE, frozenset(['home.place1', 'home.place10', 'home.place11', 'home.place12', 'home.place13', 'home.place14', 'home.place15', 'home.place16', 'home.place17', 'home.place18', 'home.place19', 'home.place2', 'home.place20', 'home.place21', 'home.place22', 'home.place23', 'home.place24', 'home.place25', 'home.place26', 'home.place27', 'home.place3', 'home.place4', 'home.place5', 'home.place6', 'home.place7', 'home.place8', 'home.place9'])),
    'cells/home.shown4/rule': Read(NONE, NONE, frozenset(['home.place1', 'home.place10', 'home.place11', 'home.place12', 'home.place13', 'home.place14', 'home.place15', 'home.place16', 'home.place17', 'home.place18', 'home.place19', 'home.place2', 'home.place20', 'home.place21', 'home.place22', 'home.place23', 'home.place24', 'home.place25', 'home.place26', 'home.place27', 'home.place3', 'home.place4', 'home.place5', 'home.place6', 'home.place7', 'home.place8', 'home.place9'])),
    'cells/home.shown5/rule': Read(NONE, NONE, frozenset(['home.place1', 'home.place10', 'home.place11', 'home.place12', 'home.place13', 'home.place14', 'home.place15', 'home.place16', 'home.place17', 'home.place18', 'home.place19', 'home.place2', 'home.place20', 'home.place21', 'home.place22', 'home.place23', 'home.place24', 'home.place25', 'home.place26', 'home.place27', 'home.place3', 'home.place4', 'home.place5', 'home.place6', 'home.place7', 'home.place8', 'home.place9'])),
    'cells/home.shown6/rule': Read(NONE, NONE, frozenset(['home.place1', 'home.place10', 'home.place11', 'home.place12', 'home.place13', 'home.place14', 'home.place15', 'home.place16', 'home.place17', 'home.place18', 'home.place19', 'home.place2', 'home.place20', 'home.place21', 'home.place22', 'home.place23', 'home.place24', 'home.place25', 'home.place26', 'home.place27', 'home.place3', 'home.place4', 'home.place5', 'home.place6', 'home.place7', 'home.place8', 'home.place9'])),
}
