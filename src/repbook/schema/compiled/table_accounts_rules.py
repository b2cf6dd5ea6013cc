"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def name(env, rows):
    v0 = env.index('customers', 'id')
    v1 = env.column('accounts', 'account')
    v2 = env.column('customers', 'name')
    out = []
    for i in rows:
        try:
            value = ('' if equal(row_of(v1[i], v0), 0.0) else ('' if blank(item(v2, row_of(v1[i], v0))) else item(v2, row_of(v1[i], v0))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def status(env, rows):
    v0 = env.code('status.existing')
    v1 = env.column('accounts', 'order_days')
    v2 = env.code('status.prospect')
    out = []
    for i in rows:
        try:
            value = ((v0 if after(v1[i], 0.0) else v2) if is_number(v1[i]) else v2)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def tier(env, rows):
    v0 = env.column('accounts', 'key_now')
    v1 = env.column('accounts', 'class_now')
    v2 = env.code('pyramid.top')
    v3 = env.column('accounts', 'potential_now')
    v4 = env.code('pyramid.large')
    out = []
    for i in rows:
        try:
            value = (1.0 if some(equal(v0[i], 1.0), equal(v1[i], v2)) else (2.0 if some(equal(v3[i], 1.0), equal(v1[i], v4)) else 3.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def key_value(env, rows):
    v0 = env.column('accounts', 'p_deal')
    v1 = env.column('accounts', 'p_year')
    v2 = env.column('accounts', 'hidden')
    out = []
    for i in rows:
        try:
            value = (total(v0[i], v1[i], v2[i]) if some(is_number(v0[i]), is_number(v1[i]), is_number(v2[i])) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def face_suggested(env, rows):
    v0 = env.words(('Loss', '亏损', '虧損'))
    v1 = env.column('accounts', 'revenue_life')
    v2 = env.cell('revenue_cut')
    v3 = env.column('accounts', 'margin')
    v4 = env.code('face.white')
    v5 = env.cell('white_margin')
    v6 = env.cell('book_margin')
    v7 = env.code('face.red')
    v8 = env.column('accounts', 'irregular')
    v9 = env.column('accounts', 'profit_life')
    v10 = env.cell('profit_cut')
    v11 = env.cell('red_irregular')
    out = []
    for i in rows:
        try:
            value = ((v0 if every((not before(v1[i], v2)), before(v3[i], 0.0)) else (v4 if every((not before(v1[i], v2)), before(v3[i], (number(v5) * number(v6)))) else (v7 if every(is_number(v8[i]), is_number(v9[i]), every((not before(v9[i], v10)), (not before(v3[i], v6)), (not before(v8[i], v11)))) else ''))) if every(is_number(v1[i]), is_number(v3[i]), gives_number(lambda: v2)) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def face_note(env, rows):
    v0 = env.column('accounts', 'face_suggested')
    v1 = env.words(('much revenue, little margin: no further discount', '销售额大、毛利薄：不再让价', '銷售額大、毛利薄：不再讓價'))
    v2 = env.code('face.white')
    v3 = env.words(('high profit, orders come by chance: keep in touch', '毛利高、下单不规律：保持联系', '毛利高、下單不規律：保持聯絡'))
    v4 = env.code('face.red')
    v5 = env.words(('loss: raise the price, or black with approval', '亏损：提价，或经批准列为战略型（黑脸）', '虧損：提價，或經核准列為策略型（黑臉）'))
    out = []
    for i in rows:
        try:
            value = ('' if blank(v0[i]) else (v1 if equal(v0[i], v2) else (v3 if equal(v0[i], v4) else v5)))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def silent_from(env, rows):
    v0 = env.column('accounts', 'card_row')
    v1 = env.column('customers', 'last_contact')
    v2 = env.column('accounts', 'last_order')
    v3 = env.cell('aftercare_days')
    v4 = env.column('accounts', 'key_now')
    out = []
    for i in rows:
        try:
            value = (('' if truth((after(('' if equal(v0[i], 0.0) else ('' if blank(item(v1, v0[i])) else item(v1, v0[i]))), v2[i]) if gives_number(lambda: ('' if equal(v0[i], 0.0) else ('' if blank(item(v1, v0[i])) else item(v1, v0[i])))) else False)) else (number(v2[i]) + number(v3))) if every(equal(v4[i], 1.0), every(is_number(v2[i]), (not before(v2[i], 61.0)), (not after(v2[i], 2885000.0)))) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def one_channel(env, rows):
    v0 = env.words(('only ', '仅', '僅'))
    v1 = env.column('accounts', 'channels')
    v2 = env.words((': visit or invite', '：宜拜访或邀约来访', '：宜拜訪或邀約來訪'))
    v3 = env.column('accounts', 'contacts_recent')
    v4 = env.cell('channel_least')
    v5 = env.column('accounts', 'ways')
    out = []
    for i in rows:
        try:
            value = ((text((text(v0) + text(v1[i]))) + text(v2)) if every((not before((v3[i] if is_number(v3[i]) else 0.0), v4)), equal(v5[i], 1.0)) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def credit_suggested(env, rows):
    v0 = env.code('credit.d')
    v1 = env.column('accounts', 'overdue_days')
    v2 = env.cell('credit_d_days')
    v3 = env.code('credit.c')
    v4 = env.cell('credit_c_days')
    v5 = env.column('accounts', 'pay_delay')
    v6 = env.cell('credit_c_delay')
    v7 = env.code('credit.b')
    v8 = env.code('credit.a')
    v9 = env.column('accounts', 'paid_orders')
    v10 = env.cell('credit_paid_least')
    v11 = env.column('accounts', 'credit_answer')
    v12 = env.code('credit.prepay')
    out = []
    for i in rows:
        try:
            value = ((v0 if after((v1[i] if is_number(v1[i]) else 0.0), v2) else (v3 if some(after((v1[i] if is_number(v1[i]) else 0.0), v4), after((v5[i] if is_number(v5[i]) else 0.0), v6)) else (v7 if some(after((v1[i] if is_number(v1[i]) else 0.0), 0.0), after((v5[i] if is_number(v5[i]) else 0.0), 0.0)) else v8))) if (not before((v9[i] if is_number(v9[i]) else 0.0), v10)) else (v7 if equal(v11[i], 1.0) else (v3 if equal(v11[i], 2.0) else (v0 if equal(v11[i], 3.0) else v12))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def credit_now(env, rows):
    v0 = env.column('accounts', 'credit_suggested')
    v1 = env.column('accounts', 'credit')
    out = []
    for i in rows:
        try:
            value = (v0[i] if blank(v1[i]) else v1[i])
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def limit_suggested(env, rows):
    v0 = env.column('accounts', 'limit_free')
    v1 = env.column('accounts', 'usual_order')
    v2 = env.column('accounts', 'paid_orders')
    v3 = env.cell('credit_paid_least')
    out = []
    for i in rows:
        try:
            value = ((largest(cut(v0[i], (2.0 - text_length(cut(v0[i], 0.0)))), (v1[i] if is_number(v1[i]) else 0.0)) if after(v0[i], 0.0) else 0.0) if (not before((v2[i] if is_number(v2[i]) else 0.0), v3)) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def people_alone(env, rows):
    v0 = env.code('yes_no.yes')
    v1 = env.column('accounts', 'people_strong')
    v2 = env.cell('people_least')
    v3 = env.column('accounts', 'owner_known')
    v4 = env.code('yes_no.no')
    v5 = env.column('accounts', 'key_now')
    v6 = env.column('accounts', 'class_now')
    v7 = env.code('pyramid.top')
    v8 = env.code('pyramid.large')
    out = []
    for i in rows:
        try:
            value = ((v0 if every(before((v1[i] if is_number(v1[i]) else 0.0), v2), (not equal(v3[i], v0))) else v4) if some(equal(v5[i], 1.0), equal(v6[i], v7), equal(v6[i], v8)) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def good_score(env, rows):
    v0 = env.column('accounts', 'g1')
    v1 = env.column('accounts', 'g2')
    v2 = env.column('accounts', 'g3')
    v3 = env.column('accounts', 'g4')
    v4 = env.column('accounts', 'g5')
    out = []
    for i in rows:
        try:
            value = ((100.0 * divide(total(v0[i], v1[i], v2[i], v3[i], v4[i]), (2.0 * total((1.0 if is_number(v0[i]) else 0.0), (1.0 if is_number(v1[i]) else 0.0), (1.0 if is_number(v2[i]) else 0.0), (1.0 if is_number(v3[i]) else 0.0), (1.0 if is_number(v4[i]) else 0.0))))) if some(is_number(v0[i]), is_number(v1[i]), is_number(v2[i]), is_number(v3[i]), is_number(v4[i])) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def quality_suggested(env, rows):
    v0 = env.code('quality.bad')
    v1 = env.column('accounts', 'b2')
    v2 = env.code('yes_no.yes')
    v3 = env.column('accounts', 'b1')
    v4 = env.column('accounts', 'b3')
    v5 = env.column('accounts', 'costly')
    v6 = env.code('quality.unknown')
    v7 = env.column('accounts', 'g1')
    v8 = env.column('accounts', 'g2')
    v9 = env.column('accounts', 'g3')
    v10 = env.column('accounts', 'g4')
    v11 = env.column('accounts', 'g5')
    v12 = env.cell('good_known_least')
    v13 = env.code('quality.good')
    v14 = env.column('accounts', 'good_score')
    v15 = env.cell('good_score_min')
    v16 = env.code('quality.ordinary')
    out = []
    for i in rows:
        try:
            value = (v0 if some(equal(v1[i], v2), every(equal(v3[i], v2), equal(v4[i], v2)), equal(v5[i], 1.0)) else (v6 if before(total((1.0 if is_number(v7[i]) else 0.0), (1.0 if is_number(v8[i]) else 0.0), (1.0 if is_number(v9[i]) else 0.0), (1.0 if is_number(v10[i]) else 0.0), (1.0 if is_number(v11[i]) else 0.0)), v12) else (v13 if every((not before((v14[i] if is_number(v14[i]) else 0.0), v15)), equal(equal(v3[i], v2), False), equal(equal(v4[i], v2), False)) else v16)))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def r1(env, rows):
    v0 = env.column('accounts', 'overdue_days')
    v1 = env.cell('ageing_3')
    v2 = env.column('accounts', 'open')
    v3 = env.column('accounts', 'revenue_year')
    v4 = env.cell('days_sales_2')
    v5 = env.cell('days_sales_1')
    v6 = env.column('accounts', 'class_now')
    v7 = env.code('pyramid.top')
    v8 = env.code('pyramid.large')
    out = []
    for i in rows:
        try:
            value = ((3.0 if after((v0[i] if is_number(v0[i]) else 0.0), v1) else ((2.0 if after((v2[i] if is_number(v2[i]) else 0.0), 0.0) else 0.0) if (not after((v3[i] if is_number(v3[i]) else 0.0), 0.0)) else (2.0 if after((divide(number((v2[i] if is_number(v2[i]) else 0.0)), number(v3[i])) * 365.0), v4) else (1.0 if after((divide(number((v2[i] if is_number(v2[i]) else 0.0)), number(v3[i])) * 365.0), v5) else 0.0)))) if some(equal(v6[i], v7), equal(v6[i], v8)) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def r2(env, rows):
    v0 = env.column('accounts', 'margin_year')
    v1 = env.column('accounts', 'margin_before')
    v2 = env.cell('erosion_2')
    v3 = env.cell('erosion_1')
    v4 = env.column('accounts', 'class_now')
    v5 = env.code('pyramid.top')
    v6 = env.code('pyramid.large')
    out = []
    for i in rows:
        try:
            value = (((3.0 if before(v0[i], 0.0) else ((2.0 if (not before(round_half_up((number(v1[i]) - number(v0[i])), 6.0), v2)) else (1.0 if (not before(round_half_up((number(v1[i]) - number(v0[i])), 6.0), v3)) else 0.0)) if is_number(v1[i]) else 0.0)) if is_number(v0[i]) else 0.0) if some(equal(v4[i], v5), equal(v4[i], v6)) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def r3(env, rows):
    v0 = env.column('accounts', 'incidents_year')
    v1 = env.column('accounts', 'class_now')
    v2 = env.code('pyramid.top')
    v3 = env.code('pyramid.large')
    out = []
    for i in rows:
        try:
            value = (smallest(3.0, (v0[i] if is_number(v0[i]) else 0.0)) if some(equal(v1[i], v2), equal(v1[i], v3)) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def r4(env, rows):
    v0 = env.column('accounts', 'rival_ahead')
    v1 = env.code('yes_no.yes')
    v2 = env.column('accounts', 'people_alone')
    v3 = env.column('accounts', 'wallet')
    v4 = env.cell('wallet_least')
    v5 = env.column('accounts', 'class_now')
    v6 = env.code('pyramid.top')
    v7 = env.code('pyramid.large')
    out = []
    for i in rows:
        try:
            value = ((((1.0 if equal(v0[i], v1) else 0.0) + (1.0 if equal(v2[i], v1) else 0.0)) + ((1.0 if before(v3[i], v4) else 0.0) if is_number(v3[i]) else 0.0)) if some(equal(v5[i], v6), equal(v5[i], v7)) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def risk(env, rows):
    v0 = env.column('accounts', 'r1')
    v1 = env.column('accounts', 'r2')
    v2 = env.column('accounts', 'r3')
    v3 = env.column('accounts', 'r4')
    out = []
    for i in rows:
        try:
            value = (total(v0[i], v1[i], v2[i], v3[i]) if is_number(v0[i]) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def value(env, rows):
    v0 = env.column('accounts', 'p_revenue')
    v1 = env.column('accounts', 'v2')
    v2 = env.column('accounts', 'hidden')
    v3 = env.column('accounts', 'v4')
    v4 = env.column('accounts', 'v5')
    out = []
    for i in rows:
        try:
            value = (4.0 * (((((number((v0[i] if is_number(v0[i]) else 2.5)) + number((v1[i] if is_number(v1[i]) else 2.5))) + number((v2[i] if is_number(v2[i]) else 2.5))) - number((v3[i] if is_number(v3[i]) else 2.5))) - number((v4[i] if is_number(v4[i]) else 2.5))) + 10.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def ability(env, rows):
    v0 = env.column('accounts', 't1')
    v1 = env.column('accounts', 't2')
    v2 = env.column('accounts', 't3')
    v3 = env.column('accounts', 't4')
    v4 = env.column('accounts', 't5')
    v5 = env.cell('own_ability')
    v6 = env.column('accounts', 'level')
    v7 = env.cell('own_level')
    out = []
    for i in rows:
        try:
            value = ((20.0 * number((divide(total(v0[i], v1[i], v2[i], v3[i], v4[i]), total((1.0 if is_number(v0[i]) else 0.0), (1.0 if is_number(v1[i]) else 0.0), (1.0 if is_number(v2[i]) else 0.0), (1.0 if is_number(v3[i]) else 0.0), (1.0 if is_number(v4[i]) else 0.0))) if some(is_number(v0[i]), is_number(v1[i]), is_number(v2[i]), is_number(v3[i]), is_number(v4[i])) else v5))) - (20.0 * (largest(0.0, ((number(v6[i]) - number(v7)) - 1.0)) if is_number(v6[i]) else 0.0)))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def field(env, rows):
    v0 = env.code('match.target')
    v1 = env.column('accounts', 'ability')
    v2 = env.cell('field_cut')
    v3 = env.code('match.build')
    v4 = env.column('accounts', 'value')
    v5 = env.code('match.cheap')
    v6 = env.code('match.leave')
    v7 = env.column('accounts', 'hidden')
    v8 = env.column('accounts', 'v2')
    v9 = env.column('accounts', 'v4')
    v10 = env.column('accounts', 'v5')
    v11 = env.column('accounts', 't1')
    v12 = env.column('accounts', 't2')
    v13 = env.column('accounts', 't3')
    v14 = env.column('accounts', 't4')
    v15 = env.column('accounts', 't5')
    v16 = env.column('accounts', 'level')
    out = []
    for i in rows:
        try:
            value = (((v0 if (not before(v1[i], v2)) else v3) if (not before(v4[i], v2)) else (v5 if (not before(v1[i], v2)) else v6)) if some(is_number(v7[i]), is_number(v8[i]), is_number(v9[i]), is_number(v10[i]), is_number(v11[i]), is_number(v12[i]), is_number(v13[i]), is_number(v14[i]), is_number(v15[i]), is_number(v16[i])) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def costly(env, rows):
    v0 = env.column('accounts', 'first_order')
    v1 = env.cell('analysed_on')
    v2 = env.column('accounts', 'profit_life')
    v3 = env.column('accounts', 'cost_life')
    v4 = env.column('accounts', 'black_now')
    out = []
    for i in rows:
        try:
            value = ((1.0 if every((not after((number(v0[i]) + 365.0), v1)), before(v2[i], v3[i]), (not equal(v4[i], 1.0))) else 0.0) if every(is_number(v0[i]), is_number(v2[i]), is_number(v3[i])) else 0.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def limit_free(env, rows):
    v0 = env.column('accounts', 'revenue_year')
    v1 = env.cell('payment_days')
    v2 = env.column('accounts', 'credit_now')
    v3 = env.code('credit.prepay')
    v4 = env.cell('limit_a')
    v5 = env.code('credit.a')
    v6 = env.cell('limit_b')
    v7 = env.code('credit.b')
    v8 = env.cell('limit_c')
    v9 = env.code('credit.c')
    v10 = env.cell('limit_d')
    out = []
    for i in rows:
        try:
            value = (divide((divide(number((v0[i] if is_number(v0[i]) else 0.0)), 12.0) * number(v1)), 30.0) * number((0.0 if equal(v2[i], v3) else (v4 if equal(v2[i], v5) else (v6 if equal(v2[i], v7) else (v8 if equal(v2[i], v9) else v10))))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def card_row(env, rows):
    v0 = env.index('customers', 'id')
    v1 = env.column('accounts', 'account')
    out = []
    for i in rows:
        try:
            value = row_of(v1[i], v0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_0(env, rows):
    v0 = env.column('accounts', 'risk')
    v1 = env.cell('risk_red')
    v2 = env.column('accounts', 'r1')
    v3 = env.column('accounts', 'r2')
    v4 = env.column('accounts', 'r3')
    v5 = env.column('accounts', 'r4')
    out = []
    for i in rows:
        try:
            value = every(is_number(v0[i]), some((not before(v0[i], v1)), some(equal(v2[i], 3.0), equal(v3[i], 3.0), equal(v4[i], 3.0), equal(v5[i], 3.0))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_1(env, rows):
    v0 = env.column('accounts', 'overdue')
    v1 = env.cell('overdue_floor')
    out = []
    for i in rows:
        try:
            value = every(is_number(v0[i]), (not before(v0[i], v1)))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_2(env, rows):
    v0 = env.column('accounts', 'silent_from')
    v1 = env.cell('as_of')
    out = []
    for i in rows:
        try:
            value = every(is_number(v0[i]), (not after(v0[i], v1)))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_3(env, rows):
    v0 = env.column('accounts', 'g1')
    v1 = env.column('accounts', 'proposed')
    out = []
    for i in rows:
        try:
            value = every((not blank(v0[i])), equal(middle_part(v1[i], 1.0, 1.0), (text(v0[i]) + text(''))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_4(env, rows):
    v0 = env.column('accounts', 'g2')
    v1 = env.column('accounts', 'proposed')
    out = []
    for i in rows:
        try:
            value = every((not blank(v0[i])), equal(middle_part(v1[i], 2.0, 1.0), (text(v0[i]) + text(''))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_5(env, rows):
    v0 = env.column('accounts', 'g3')
    v1 = env.column('accounts', 'proposed')
    out = []
    for i in rows:
        try:
            value = every((not blank(v0[i])), equal(middle_part(v1[i], 3.0, 1.0), (text(v0[i]) + text(''))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_6(env, rows):
    v0 = env.column('accounts', 'g4')
    v1 = env.column('accounts', 'proposed')
    out = []
    for i in rows:
        try:
            value = every((not blank(v0[i])), equal(middle_part(v1[i], 4.0, 1.0), (text(v0[i]) + text(''))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_7(env, rows):
    v0 = env.column('accounts', 'b1')
    v1 = env.code('yes_no.yes')
    v2 = env.column('accounts', 'proposed')
    out = []
    for i in rows:
        try:
            value = every((not blank(v0[i])), every(equal(v0[i], v1), equal(middle_part(v2[i], 5.0, 1.0), 'y')))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_8(env, rows):
    v0 = env.column('accounts', 'b2')
    v1 = env.code('yes_no.yes')
    v2 = env.column('accounts', 'proposed')
    out = []
    for i in rows:
        try:
            value = every((not blank(v0[i])), every(equal(v0[i], v1), equal(middle_part(v2[i], 6.0, 1.0), 'y')))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_9(env, rows):
    v0 = env.column('accounts', 'people_alone')
    v1 = env.code('yes_no.yes')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'columns/name/rule': name,
    'columns/status/rule': status,
    'columns/tier/rule': tier,
    'columns/key_value/rule': key_value,
    'columns/face_suggested/rule': face_suggested,
    'columns/face_note/rule': face_note,
    'columns/silent_from/rule': silent_from,
    'columns/one_channel/rule': one_channel,
    'columns/credit_suggested/rule': credit_suggested,
    'columns/credit_now/rule': credit_now,
    'columns/limit_suggested/rule': limit_suggested,
    'columns/people_alone/rule': people_alone,
    'columns/good_score/rule': good_score,
    'columns/quality_suggested/rule': quality_suggested,
    'columns/r1/rule': r1,
    'columns/r2/rule': r2,
    'columns/r3/rule': r3,
    'columns/r4/rule': r4,
    'columns/risk/rule': risk,
    'columns/value/rule': value,
    'columns/ability/rule': ability,
    'columns/field/rule': field,
    'columns/costly/rule': costly,
    'columns/limit_free/rule': limit_free,
    'columns/card_row/rule': card_row,
    'looks/0/rule': looks_0,
    'looks/1/rule': looks_1,
    'looks/2/rule': looks_2,
    'looks/3/rule': looks_3,
    'looks/4/rule': looks_4,
    'looks/5/rule': looks_5,
    'looks/6/rule': looks_6,
    'looks/7/rule': looks_7,
    'looks/8/rule': looks_8,
    'looks/9/rule': looks_9,
}
READS = {
    'columns/name/rule': Read(frozenset(['account']), frozenset([('customers', 'id'), ('customers', 'name')]), NONE),
    'columns/status/rule': Read(frozenset(['order_days']), NONE, NONE),
    'columns/tier/rule': Read(frozenset(['class_now', 'key_now', 'potential_now']), NONE, NONE),
    'columns/key_value/rule': Read(frozenset(['hidden', 'p_deal', 'p_year']), NONE, NONE),
    'columns/face_suggested/rule': Read(frozenset(['irregular', 'margin', 'profit_life', 'revenue_life']), NONE, frozenset(['book_margin', 'profit_cut', 'red_irregular', 'revenue_cut', 'white_margin'])),
    'columns/face_note/rule': Read(frozenset(['face_suggested']), NONE, NONE),
    'columns/silent_from/rule': Read(frozenset(['card_row', 'key_now', 'last_order']), frozenset([('customers', 'last_contact')]), frozenset(['aftercare_days'])),
    'columns/one_channel/rule': Read(frozenset(['channels', 'contacts_recent', 'ways']), NONE, frozenset(['channel_least'])),
    'columns/credit_suggested/rule': Read(frozenset(['credit_answer', 'overdue_days', 'paid_orders', 'pay_delay']), NONE, frozenset(['credit_c_days', 'credit_c_delay', 'credit_d_days', 'credit_paid_least'])),
    'columns/credit_now/rule': Read(frozenset(['credit', 'credit_suggested']), NONE, NONE),
    'columns/limit_suggested/rule': Read(frozenset(['limit_free', 'paid_orders', 'usual_order']), NONE, frozenset(['credit_paid_least'])),
    'columns/people_alone/rule': Read(frozenset(['class_now', 'key_now', 'owner_known', 'people_strong']), NONE, frozenset(['people_least'])),
    'columns/good_score/rule': Read(frozenset(['g1', 'g2', 'g3', 'g4', 'g5']), NONE, NONE),
    'columns/quality_suggested/rule': Read(frozenset(['b1', 'b2', 'b3', 'costly', 'g1', 'g2', 'g3', 'g4', 'g5', 'good_score']), NONE, frozenset(['good_known_least', 'good_score_min'])),
    'columns/r1/rule': Read(frozenset(['class_now', 'open', 'overdue_days', 'revenue_year']), NONE, frozenset(['ageing_3', 'days_sales_1', 'days_sales_2'])),
    'columns/r2/rule': Read(frozenset(['class_now', 'margin_before', 'margin_year']), NONE, frozenset(['erosion_1', 'erosion_2'])),
    'columns/r3/rule': Read(frozenset(['class_now', 'incidents_year']), NONE, NONE),
    'columns/r4/rule': Read(frozenset(['class_now', 'people_alone', 'rival_ahead', 'wallet']), NONE, frozenset(['wallet_least'])),
    'columns/risk/rule': Read(frozenset(['r1', 'r2', 'r3', 'r4']), NONE, NONE),
    'columns/value/rule': Read(frozenset(['hidden', 'p_revenue', 'v2', 'v4', 'v5']), NONE, NONE),
    'columns/ability/rule': Read(frozenset(['level', 't1', 't2', 't3', 't4', 't5']), NONE, frozenset(['own_ability', 'own_level'])),
    'columns/field/rule': Read(frozenset(['ability', 'hidden', 'level', 't1', 't2', 't3', 't4', 't5', 'v2', 'v4', 'v5', 'value']), NONE, frozenset(['field_cut'])),
    'columns/costly/rule': Read(frozenset(['black_now', 'cost_life', 'first_order', 'profit_life']), NONE, frozenset(['analysed_on'])),
    'columns/limit_free/rule': Read(frozenset(['credit_now', 'revenue_year']), NONE, frozenset(['limit_a', 'limit_b', 'limit_c', 'limit_d', 'payment_days'])),
    'columns/card_row/rule': Read(frozenset(['account']), frozenset([('customers', 'id')]), NONE),
    'looks/0/rule': Read(frozenset(['r1', 'r2', 'r3', 'r4', 'risk']), NONE, frozenset(['risk_red'])),
    'looks/1/rule': Read(frozenset(['overdue']), NONE, frozenset(['overdue_floor'])),
    'looks/2/rule': Read(frozenset(['silent_from']), NONE, frozenset(['as_of'])),
    'looks/3/rule': Read(frozenset(['g1', 'proposed']), NONE, NONE),
    'looks/4/rule': Read(frozenset(['g2', 'proposed']), NONE, NONE),
    'looks/5/rule': Read(frozenset(['g3', 'proposed']), NONE, NONE),
    'looks/6/rule': Read(frozenset(['g4', 'proposed']), NONE, NONE),
    'looks/7/rule': Read(frozenset(['b1', 'proposed']), NONE, NONE),
    'looks/8/rule': Read(frozenset(['b2', 'proposed']), NONE, NONE),
    'looks/9/rule': Read(frozenset(['people_alone']), NONE, NONE),
}
