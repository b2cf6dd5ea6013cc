"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def score(env, rows):
    v0 = env.column('customers', 'qualify_row')
    v1 = env.column('qualify', 'score')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else item(v1, v0[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def verdict(env, rows):
    v0 = env.column('customers', 'qualify_row')
    v1 = env.column('qualify', 'verdict')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else item(v1, v0[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def grade(env, rows):
    v0 = env.column('customers', 'grade_held')
    v1 = env.code('grade.a')
    v2 = env.code('grade.b')
    v3 = env.code('grade.c')
    v4 = env.column('customers', 'qualify_row')
    v5 = env.column('qualify', 'grade')
    out = []
    for i in rows:
        try:
            value = (v0[i] if some(equal(v0[i], v1), equal(v0[i], v2), equal(v0[i], v3)) else ('' if equal(v4[i], 0.0) else item(v5, v4[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def class_suggested(env, rows):
    v0 = env.code('pyramid.top')
    v1 = env.column('customers', 'revenue_year')
    v2 = env.cell('cut_top')
    v3 = env.code('pyramid.large')
    v4 = env.cell('cut_large')
    v5 = env.code('pyramid.medium')
    v6 = env.cell('cut_medium')
    v7 = env.code('pyramid.small')
    v8 = env.code('pyramid.inactive')
    v9 = env.cell('class_cuts')
    v10 = env.code('cuts.own')
    v11 = env.column('customers', 'revenue')
    v12 = env.cell('top_revenue')
    v13 = env.cell('large_revenue')
    v14 = env.cell('medium_revenue')
    v15 = env.code('pyramid.prospect')
    v16 = env.column('customers', 'calls')
    v17 = env.column('customers', 'last_contact')
    v18 = env.code('pyramid.suspect')
    out = []
    for i in rows:
        try:
            value = ((((v0 if (not before(v1[i], v2)) else (v3 if (not before(v1[i], v4)) else (v5 if (not before(v1[i], v6)) else v7))) if after(v1[i], 0.0) else v8) if truth((is_number(v1[i]) if every(equal(v9, v10), gives_number(lambda: v2)) else False)) else (v0 if (not before(v11[i], v12)) else (v3 if (not before(v11[i], v13)) else (v5 if (not before(v11[i], v14)) else v7)))) if truth((after(v11[i], 0.0) if is_number(v11[i]) else False)) else (v15 if some(after(v16[i], 0.0), every(is_number(v17[i]), (not before(v17[i], 61.0)), (not after(v17[i], 2885000.0)))) else v18))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def next_review(env, rows):
    v0 = env.column('customers', 'last_review')
    v1 = env.column('customers', 'created')
    v2 = env.column('days', 'holiday')
    v3 = env.column('days', 'makeup')
    v4 = env.column('customers', 'grade')
    v5 = env.code('grade.a')
    v6 = env.cell('review_b_days')
    v7 = env.code('grade.b')
    v8 = env.cell('review_c_months')
    v9 = env.code('grade.c')
    out = []
    for i in rows:
        try:
            value = ((smallest(work_day((v0[i] if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else v1[i]), 1.0, v2), if_error(lambda: nth_smallest(v3, (count_masks(env.mask('days', 'makeup', '<=', (v0[i] if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else v1[i]))) + 1.0)), lambda: 2885000.0)) if equal(v4[i], v5) else ((number((v0[i] if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else v1[i])) + number(v6)) if equal(v4[i], v7) else (later_month((v0[i] if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else v1[i]), v8) if equal(v4[i], v9) else ''))) if every(gives_number(lambda: (v0[i] if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else v1[i])), (not before((v0[i] if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else v1[i]), 61.0)), (not after((v0[i] if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else v1[i]), 2885000.0))) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def next_contact(env, rows):
    v0 = env.column('customers', 'last_contact')
    v1 = env.cell('contact_a_days')
    v2 = env.column('customers', 'grade')
    v3 = env.code('grade.a')
    v4 = env.cell('contact_b_days')
    v5 = env.code('grade.b')
    v6 = env.cell('contact_c_days')
    v7 = env.column('customers', 'revenue_year')
    v8 = env.column('customers', 'class_suggested')
    v9 = env.column('customers', 'class')
    v10 = env.code('pyramid.top')
    v11 = env.code('pyramid.large')
    v12 = env.cell('rhythm_least_days')
    v13 = env.cell('rhythm_soon')
    v14 = env.column('customers', 'usual_gap')
    v15 = env.code('grade.c')
    out = []
    for i in rows:
        try:
            value = (((number(v0[i]) + number(((smallest((v1 if equal(v2[i], v3) else (v4 if equal(v2[i], v5) else (smallest(v4, v6) if every(is_number(v7[i]), some(equal((v8[i] if blank(v9[i]) else v9[i]), v10), equal((v8[i] if blank(v9[i]) else v9[i]), v11))) else v6))), largest(v12, round_half_up((number(v13) * number(v14[i])), 0.0))) if after(v14[i], 0.0) else (v1 if equal(v2[i], v3) else (v4 if equal(v2[i], v5) else (smallest(v4, v6) if every(is_number(v7[i]), some(equal((v8[i] if blank(v9[i]) else v9[i]), v10), equal((v8[i] if blank(v9[i]) else v9[i]), v11))) else v6)))) if is_number(v14[i]) else (v1 if equal(v2[i], v3) else (v4 if equal(v2[i], v5) else (smallest(v4, v6) if every(is_number(v7[i]), some(equal((v8[i] if blank(v9[i]) else v9[i]), v10), equal((v8[i] if blank(v9[i]) else v9[i]), v11))) else v6)))))) if some(equal(v2[i], v3), equal(v2[i], v5), equal(v2[i], v15)) else '') if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def potential_from(env, rows):
    v0 = env.column('customers', 'qualify_row')
    v1 = env.column('customers', 'last_order')
    v2 = env.cell('potential_days')
    v3 = env.column('customers', 'created')
    v4 = env.column('customers', 'expected_order')
    v5 = env.cell('key_size')
    v6 = env.cell('large_order')
    v7 = env.column('customers', 'class')
    v8 = env.code('pyramid.large')
    v9 = env.code('pyramid.top')
    v10 = env.column('customers', 'key_typed')
    v11 = env.code('yes_no.yes')
    v12 = env.column('qualify', 'a01')
    v13 = env.block('worths.q01')
    v14 = env.cell('strong_need_points')
    v15 = env.column('qualify', 'veto_slot')
    out = []
    for i in rows:
        try:
            value = ('' if equal(v0[i], 0.0) else ((((number(v1[i]) + number(v2)) if every(is_number(v1[i]), (not before(v1[i], 61.0)), (not after(v1[i], 2885000.0))) else (v3[i] if every(is_number(v3[i]), (not before(v3[i], 61.0)), (not after(v3[i], 2885000.0))) else 61.0)) if truth((True if truth(((not before(v4[i], (number(v5) * number(v6)))) if is_number(v4[i]) else False)) else (True if some(equal(v7[i], v8), equal(v7[i], v9)) else equal(v10[i], v11)))) else '') if every(after(item(v12, v0[i]), 0.0), (not before(worth(item(v12, v0[i]), v13), v14)), equal(after(item(v15, v0[i]), 0.0), False)) else ''))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def inactive_from(env, rows):
    v0 = env.column('customers', 'last_order')
    v1 = env.cell('inactive_days')
    out = []
    for i in rows:
        try:
            value = ((number(v0[i]) + number(v1)) if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def complete(env, rows):
    v0 = env.column('customers', 'name')
    v1 = env.column('customers', 'contact')
    v2 = env.column('customers', 'kind')
    v3 = env.code('kind.person')
    v4 = env.column('customers', 'phone')
    v5 = env.column('customers', 'area')
    v6 = env.column('customers', 'address')
    v7 = env.column('customers', 'industry')
    v8 = env.column('customers', 'source')
    v9 = env.column('customers', 'rep')
    v10 = env.column('customers', 'expected_order')
    v11 = env.column('customers', 'expected_on')
    out = []
    for i in rows:
        try:
            value = round_half_up(divide((100.0 * total((0.0 if blank(v0[i]) else 1.0), (0.0 if every(blank(v1[i]), equal(equal(v2[i], v3), False)) else 1.0), (0.0 if blank(v4[i]) else 1.0), (0.0 if blank(v5[i]) else 1.0), (0.0 if blank(v6[i]) else 1.0), (0.0 if every(blank(v7[i]), equal(equal(v2[i], v3), False)) else 1.0), (0.0 if blank(v8[i]) else 1.0), (0.0 if blank(v9[i]) else 1.0), (0.0 if blank(v10[i]) else 1.0), (0.0 if blank(v11[i]) else 1.0))), 10.0), 0.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def data_check(env, rows):
    v0 = env.code('flag.no_name')
    v1 = env.column('customers', 'name')
    v2 = env.code('flag.no_way')
    v3 = env.column('customers', 'phone')
    v4 = env.column('customers', 'address')
    v5 = env.code('flag.phone')
    v6 = env.code('flag.no_area')
    v7 = env.column('customers', 'area')
    v8 = env.code('flag.date')
    v9 = env.column('customers', 'expected_on')
    v10 = env.column('customers', 'next_on')
    v11 = env.code('flag.error')
    out = []
    for i in rows:
        try:
            value = if_error(lambda: (v0 if blank(v1[i]) else (v2 if every(blank(v3[i]), blank(v4[i])) else (v5 if every((not blank(v3[i])), (text_length(v3[i]) < 5.0)) else (v6 if blank(v7[i]) else (v8 if truth((False if blank(v9[i]) else equal(every(is_number(v9[i]), (not before(v9[i], 61.0)), (not after(v9[i], 2885000.0))), False))) else (v8 if truth((False if blank(v10[i]) else equal(every(is_number(v10[i]), (not before(v10[i], 61.0)), (not after(v10[i], 2885000.0))), False))) else '')))))), lambda: v11)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def when_step(env, rows):
    v0 = env.column('customers', 'expected_on')
    v1 = env.column('customers', 'expected_said')
    v2 = env.cell('soon_days')
    v3 = env.cell('quarter_days')
    v4 = env.cell('half_year_days')
    out = []
    for i in rows:
        try:
            value = ((0.0 if ((number(v0[i]) - number(v1[i])) < 0.0) else (1.0 if (not after((number(v0[i]) - number(v1[i])), v2)) else (2.0 if (not after((number(v0[i]) - number(v1[i])), v3)) else (3.0 if (not after((number(v0[i]) - number(v1[i])), v4)) else 4.0)))) if every(every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))), every(is_number(v1[i]), (not before(v1[i], 61.0)), (not after(v1[i], 2885000.0)))) else 0.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def volume_step(env, rows):
    v0 = env.column('customers', 'quantity')
    v1 = env.column('customers', 'minimum')
    v2 = env.cell('volume_best')
    v3 = env.cell('volume_enough')
    out = []
    for i in rows:
        try:
            value = (((1.0 if (not before(round_half_up(divide(number(v0[i]), number(v1[i])), 9.0), v2)) else (2.0 if (not before(round_half_up(divide(number(v0[i]), number(v1[i])), 9.0), v3)) else 3.0)) if after(v1[i], 0.0) else 0.0) if every(is_number(v0[i]), is_number(v1[i])) else 0.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def margin_step(env, rows):
    v0 = env.column('customers', 'margin')
    v1 = env.column('customers', 'industry_margin')
    v2 = env.cell('margin_best')
    v3 = env.cell('margin_enough')
    out = []
    for i in rows:
        try:
            value = (((1.0 if (not before(round_half_up(divide(number(v0[i]), number(v1[i])), 9.0), v2)) else (2.0 if (not before(round_half_up(divide(number(v0[i]), number(v1[i])), 9.0), v3)) else 3.0)) if after(v1[i], 0.0) else 0.0) if every(is_number(v0[i]), is_number(v1[i])) else 0.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def qualify_row(env, rows):
    v0 = env.index('qualify', 'id')
    v1 = env.column('customers', 'id')
    out = []
    for i in rows:
        try:
            value = row_of(v1[i], v0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def grade_proposed(env, rows):
    v0 = env.column('customers', 'qualify_row')
    v1 = env.column('qualify', 'grade')
    v2 = env.column('customers', 'grade_held')
    v3 = env.code('grade.a')
    v4 = env.code('grade.b')
    v5 = env.code('grade.c')
    out = []
    for i in rows:
        try:
            value = if_error(lambda: ('' if some(equal(v0[i], 0.0), equal(('' if equal(v0[i], 0.0) else item(v1, v0[i])), (v2[i] if some(equal(v2[i], v3), equal(v2[i], v4), equal(v2[i], v5)) else v5))) else ('' if equal(v0[i], 0.0) else item(v1, v0[i]))), lambda: '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_0(env, rows):
    v0 = env.column('customers', 'verdict')
    v1 = env.code('verdict.focus')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_1(env, rows):
    v0 = env.column('customers', 'verdict')
    v1 = env.code('verdict.follow')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_2(env, rows):
    v0 = env.column('customers', 'verdict')
    v1 = env.code('verdict.nurture')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_3(env, rows):
    v0 = env.column('customers', 'verdict')
    v1 = env.code('verdict.drop')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_4(env, rows):
    v0 = env.column('customers', 'next_on')
    v1 = env.cell('as_of')
    out = []
    for i in rows:
        try:
            value = every(is_number(v0[i]), before(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_5(env, rows):
    v0 = env.column('customers', 'potential_from')
    v1 = env.cell('as_of')
    out = []
    for i in rows:
        try:
            value = every(is_number(v0[i]), (not after(v0[i], v1)))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_6(env, rows):
    v0 = env.column('customers', 'data_check')
    out = []
    for i in rows:
        try:
            value = (not blank(v0[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'columns/score/rule': score,
    'columns/verdict/rule': verdict,
    'columns/grade/rule': grade,
    'columns/class_suggested/rule': class_suggested,
    'columns/next_review/rule': next_review,
    'columns/next_contact/rule': next_contact,
    'columns/potential_from/rule': potential_from,
    'columns/inactive_from/rule': inactive_from,
    'columns/complete/rule': complete,
    'columns/data_check/rule': data_check,
    'columns/when_step/rule': when_step,
    'columns/volume_step/rule': volume_step,
    'columns/margin_step/rule': margin_step,
    'columns/qualify_row/rule': qualify_row,
    'columns/grade_proposed/rule': grade_proposed,
    'looks/0/rule': looks_0,
    'looks/1/rule': looks_1,
    'looks/2/rule': looks_2,
    'looks/3/rule': looks_3,
    'looks/4/rule': looks_4,
    'looks/5/rule': looks_5,
    'looks/6/rule': looks_6,
}
READS = {
    'columns/score/rule': Read(frozenset(['qualify_row']), frozenset([('qualify', 'score')]), NONE),
    'columns/verdict/rule': Read(frozenset(['qualify_row']), frozenset([('qualify', 'verdict')]), NONE),
    'columns/grade/rule': Read(frozenset(['grade_held', 'qualify_row']), frozenset([('qualify', 'grade')]), NONE),
    'columns/class_suggested/rule': Read(frozenset(['calls', 'last_contact', 'revenue', 'revenue_year']), NONE, frozenset(['class_cuts', 'cut_large', 'cut_medium', 'cut_top', 'large_revenue', 'medium_revenue', 'top_revenue'])),
    'columns/next_review/rule': Read(frozenset(['created', 'grade', 'last_review']), frozenset([('days', 'holiday'), ('days', 'makeup')]), frozenset(['review_b_days', 'review_c_months'])),
    'columns/next_contact/rule': Read(frozenset(['class', 'class_suggested', 'grade', 'last_contact', 'revenue_year', 'usual_gap']), NONE, frozenset(['contact_a_days', 'contact_b_days', 'contact_c_days', 'rhythm_least_days', 'rhythm_soon'])),
    'columns/potential_from/rule': Read(frozenset(['class', 'created', 'expected_order', 'key_typed', 'last_order', 'qualify_row']), frozenset([('qualify', 'a01'), ('qualify', 'veto_slot')]), frozenset(['key_size', 'large_order', 'potential_days', 'strong_need_points'])),
    'columns/inactive_from/rule': Read(frozenset(['last_order']), NONE, frozenset(['inactive_days'])),
    'columns/complete/rule': Read(frozenset(['address', 'area', 'contact', 'expected_on', 'expected_order', 'industry', 'kind', 'name', 'phone', 'rep', 'source']), NONE, NONE),
    'columns/data_check/rule': Read(frozenset(['address', 'area', 'expected_on', 'name', 'next_on', 'phone']), NONE, NONE),
    'columns/when_step/rule': Read(frozenset(['expected_on', 'expected_said']), NONE, frozenset(['half_year_days', 'quarter_days', 'soon_days'])),
    'columns/volume_step/rule': Read(frozenset(['minimum', 'quantity']), NONE, frozenset(['volume_best', 'volume_enough'])),
    'columns/margin_step/rule': Read(frozenset(['industry_margin', 'margin']), NONE, frozenset(['margin_best', 'margin_enough'])),
    'columns/qualify_row/rule': Read(frozenset(['id']), frozenset([('qualify', 'id')]), NONE),
    'columns/grade_proposed/rule': Read(frozenset(['grade_held', 'qualify_row']), frozenset([('qualify', 'grade')]), NONE),
    'looks/0/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/1/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/2/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/3/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/4/rule': Read(frozenset(['next_on']), NONE, frozenset(['as_of'])),
    'looks/5/rule': Read(frozenset(['potential_from']), NONE, frozenset(['as_of'])),
    'looks/6/rule': Read(frozenset(['data_check']), NONE, NONE),
}
