"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def card_title(env):
    v0 = env.words(('Choose a card at the right, or type part of a name', '请在右侧选择客户编号，或输入名称的一部分', '請在右側選擇客戶編號，或輸入名稱的一部分'))
    v1 = env.cell('card_id')
    v2 = env.words(('No card with this ID or name', '没有这个编号或名称', '沒有這個編號或名稱'))
    v3 = env.cell('card.row')
    v4 = env.column('customers', 'name')
    return (v0 if blank(v1) else (v2 if equal(v3, 0.0) else ('' if equal(v3, 0.0) else ('' if blank(item(v4, v3)) else item(v4, v3)))))


@single
def card_summary(env):
    v0 = env.cell('card.row')
    v1 = env.cell('card.id')
    v2 = env.column('customers', 'grade')
    v3 = env.words(('grade ', '等级 ', '等級 '))
    v4 = env.column('customers', 'verdict')
    v5 = env.column('customers', 'area')
    v6 = env.column('customers', 'outcome')
    v7 = env.column('customers', 'outcome_on')
    v8 = env.words(('–', '–', '–'))
    return ('' if equal(v0, 0.0) else (text((text((text((text((text((text((text(v1) + text(' · '))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) else (text(v3) + text(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))))))) + text(' · '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0)))))) + text(' · '))) + text(('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0)))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0)))) else (text((text(' · ') + text(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0)))))) + text(((text(' ') + text(((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), 2885000.0))) else v8))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), 2885000.0))) else '')))))))


@single
def card_complete(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'complete')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_tile_phone_label_highlight(env):
    v0 = env.cell('card.tile.phone.note')
    return gives_number(lambda: place_of('! ', v0))


@single
def card_tile_phone_number(env):
    v0 = env.words(('–', '–', '–'))
    v1 = env.cell('card.row')
    v2 = env.column('customers', 'phone')
    return (v0 if some(equal(v1, 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))


@single
def card_tile_phone_number_highlight(env):
    v0 = env.cell('card.tile.phone.note')
    return gives_number(lambda: place_of('! ', v0))


@single
def card_tile_phone_note(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'contact')
    v2 = env.column('customers', 'title')
    return (text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) else (text(' · ') + text(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))))))


@single
def card_tile_phone_note_highlight(env):
    v0 = env.cell('card.tile.phone.note')
    return gives_number(lambda: place_of('! ', v0))


@single
def card_tile_last_label_highlight(env):
    v0 = env.cell('card.tile.last.note')
    return gives_number(lambda: place_of('! ', v0))


@single
def card_tile_last_number(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'last_contact')
    v2 = env.words(('–', '–', '–'))
    return ((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v2)


@single
def card_tile_last_number_highlight(env):
    v0 = env.cell('card.tile.last.note')
    return gives_number(lambda: place_of('! ', v0))


@single
def card_tile_last_note(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'next_contact')
    v2 = env.cell('as_of')
    v3 = env.column('customers', 'last_contact')
    v4 = env.words(('today', '今天', '今天'))
    v5 = env.words(('1 day ago', '1 天前', '1 天前'))
    v6 = env.words((' days ago', ' 天前', ' 天前'))
    v7 = env.words(('next due ', '下次应在 ', '下次應在 '))
    v8 = env.words(('–', '–', '–'))
    v9 = env.words(('', ' 前联系', ' 前聯絡'))
    return (text((text(('! ' if every(every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))), before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), v2)) else '')) + text(('' if equal(every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))), 2885000.0))), False) else (v4 if equal((number(v2) - number(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))))), 0.0) else (v5 if equal((number(v2) - number(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))))), 1.0) else (text((number(v2) - number(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0)))))) + text(v6)))))))) + text(((text(' · ') + text((text((text(v7) + text(((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v8)))) + text(v9)))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else '')))


@single
def card_tile_last_note_highlight(env):
    v0 = env.cell('card.tile.last.note')
    return gives_number(lambda: place_of('! ', v0))


@single
def card_tile_step_label_highlight(env):
    v0 = env.cell('card.tile.step.note')
    return gives_number(lambda: place_of('! ', v0))


@single
def card_tile_step_number(env):
    v0 = env.words(('–', '–', '–'))
    v1 = env.cell('card.row')
    v2 = env.column('customers', 'next_step')
    return (v0 if some(equal(v1, 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))


@single
def card_tile_step_number_highlight(env):
    v0 = env.cell('card.tile.step.note')
    return gives_number(lambda: place_of('! ', v0))


@single
def card_tile_step_note(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'next_on')
    v2 = env.cell('as_of')
    v3 = env.words(('–', '–', '–'))
    return ((text(('! ' if every(every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), v2))) else '')) + text(((text((text((text((text(year(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))) + text('-'))) + text(right_part((text('0') + text(month(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0)))) + text('-'))) + text(right_part((text('0') + text(day(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))))), 2.0))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else v3))) if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 61.0)), (not after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 2885000.0))) else '')


@single
def card_tile_step_note_highlight(env):
    v0 = env.cell('card.tile.step.note')
    return gives_number(lambda: place_of('! ', v0))


@single
def card_calls_1_1(env):
    v0 = env.cell('card.calls.key1')
    v1 = env.column('calls', 'day')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_1_2(env):
    v0 = env.cell('card.calls.key1')
    v1 = env.column('calls', 'channel')
    v2 = env.words(('Reached', '接通', '接通'))
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    return (text((text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) + text(' '))) + text(((v2 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v0, 1048576.0))) else item(v7, remainder(v0, 1048576.0)))), v8) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v0, 1048576.0))) else item(v7, remainder(v0, 1048576.0)))))))


@single
def card_calls_1_3(env):
    v0 = env.cell('card.calls.key1')
    v1 = env.column('calls', 'need')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_1_4(env):
    v0 = env.cell('card.calls.key1')
    v1 = env.column('calls', 'attitude')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_1_5(env):
    v0 = env.cell('card.calls.key1')
    v1 = env.column('calls', 'note')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_2_1(env):
    v0 = env.cell('card.calls.key2')
    v1 = env.column('calls', 'day')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_2_2(env):
    v0 = env.cell('card.calls.key2')
    v1 = env.column('calls', 'channel')
    v2 = env.words(('Reached', '接通', '接通'))
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    return (text((text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) + text(' '))) + text(((v2 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v0, 1048576.0))) else item(v7, remainder(v0, 1048576.0)))), v8) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v0, 1048576.0))) else item(v7, remainder(v0, 1048576.0)))))))


@single
def card_calls_2_3(env):
    v0 = env.cell('card.calls.key2')
    v1 = env.column('calls', 'need')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_2_4(env):
    v0 = env.cell('card.calls.key2')
    v1 = env.column('calls', 'attitude')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_2_5(env):
    v0 = env.cell('card.calls.key2')
    v1 = env.column('calls', 'note')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_3_1(env):
    v0 = env.cell('card.calls.key3')
    v1 = env.column('calls', 'day')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_3_2(env):
    v0 = env.cell('card.calls.key3')
    v1 = env.column('calls', 'channel')
    v2 = env.words(('Reached', '接通', '接通'))
    v3 = env.code('channel.phone')
    v4 = env.words(('Reached', '见到', '見到'))
    v5 = env.code('channel.visit')
    v6 = env.words(('Reached', '联系上', '聯絡上'))
    v7 = env.column('calls', 'result')
    v8 = env.code('result.reached')
    return (text((text(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) + text(' '))) + text(((v2 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v3) else (v4 if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v5) else v6)) if equal(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v0, 1048576.0))) else item(v7, remainder(v0, 1048576.0)))), v8) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v7, remainder(v0, 1048576.0))) else item(v7, remainder(v0, 1048576.0)))))))


@single
def card_calls_3_3(env):
    v0 = env.cell('card.calls.key3')
    v1 = env.column('calls', 'need')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_3_4(env):
    v0 = env.cell('card.calls.key3')
    v1 = env.column('calls', 'attitude')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_calls_3_5(env):
    v0 = env.cell('card.calls.key3')
    v1 = env.column('calls', 'note')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_customers_opener(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'opener')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_ask_phone(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'ask_phone')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_ask_visit(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'ask_visit')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_questions(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'questions')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_dispute(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'dispute')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_floor(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'floor')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_deciders(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'deciders')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_prepared(env):
    v0 = env.cell('card.row')
    v1 = env.words(('✓ prepared', '✓ 准备齐全', '✓ 準備齊全'))
    v2 = env.column('customers', 'need')
    v3 = env.column('customers', 'questions')
    v4 = env.column('customers', 'dispute')
    v5 = env.column('customers', 'floor')
    v6 = env.words(('! incomplete', '! 准备不全', '! 準備不全'))
    return ('' if equal(v0, 0.0) else (v1 if every((not blank(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))), (not blank(('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))))), (not blank(('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))))), (not blank(('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0)))))) else v6))


@single
def card_customers_last_contact(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'last_contact')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_calls(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'calls')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_verdict(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'verdict')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_score(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'score')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_known(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'known')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_reason(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'reason')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_grade(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'grade')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_man_action(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'man_action')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_man(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'man')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q01_caption(env):
    v0 = env.cell('card.slot.q01')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q01(env):
    v0 = env.cell('card.slot.q01')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a01')
    v3 = env.block('worths.q01')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q01_points(env):
    v0 = env.cell('card.slot.q01')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a01')
    v3 = env.block('worths.q01')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q02_caption(env):
    v0 = env.cell('card.slot.q02')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q02(env):
    v0 = env.cell('card.slot.q02')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a02')
    v3 = env.block('worths.q02')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q02_points(env):
    v0 = env.cell('card.slot.q02')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a02')
    v3 = env.block('worths.q02')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q03_caption(env):
    v0 = env.cell('card.slot.q03')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q03(env):
    v0 = env.cell('card.slot.q03')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a03')
    v3 = env.block('worths.q03')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q03_points(env):
    v0 = env.cell('card.slot.q03')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a03')
    v3 = env.block('worths.q03')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q04_caption(env):
    v0 = env.cell('card.slot.q04')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q04(env):
    v0 = env.cell('card.slot.q04')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a04')
    v3 = env.block('worths.q04')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q04_points(env):
    v0 = env.cell('card.slot.q04')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a04')
    v3 = env.block('worths.q04')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q05_caption(env):
    v0 = env.cell('card.slot.q05')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q05(env):
    v0 = env.cell('card.slot.q05')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a05')
    v3 = env.block('worths.q05')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q05_points(env):
    v0 = env.cell('card.slot.q05')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a05')
    v3 = env.block('worths.q05')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q06_caption(env):
    v0 = env.cell('card.slot.q06')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q06(env):
    v0 = env.cell('card.slot.q06')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a06')
    v3 = env.block('worths.q06')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q06_points(env):
    v0 = env.cell('card.slot.q06')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a06')
    v3 = env.block('worths.q06')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q07_caption(env):
    v0 = env.cell('card.slot.q07')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q07(env):
    v0 = env.cell('card.slot.q07')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a07')
    v3 = env.block('worths.q07')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q07_points(env):
    v0 = env.cell('card.slot.q07')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a07')
    v3 = env.block('worths.q07')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q08_caption(env):
    v0 = env.cell('card.slot.q08')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q08(env):
    v0 = env.cell('card.slot.q08')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a08')
    v3 = env.block('worths.q08')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q08_points(env):
    v0 = env.cell('card.slot.q08')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a08')
    v3 = env.block('worths.q08')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q09_caption(env):
    v0 = env.cell('card.slot.q09')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q09(env):
    v0 = env.cell('card.slot.q09')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a09')
    v3 = env.block('worths.q09')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q09_points(env):
    v0 = env.cell('card.slot.q09')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a09')
    v3 = env.block('worths.q09')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_qualify_authority(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'authority')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_phone(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'phone')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_contact_caption(env):
    v0 = env.cell('card.person')
    v1 = env.cell('card.row')
    v2 = env.column('customers', 'contact')
    v3 = env.words(('Contact', '联系人', '聯絡人'))
    return ('' if every(equal(v0, 1.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else v3)


@single
def card_customers_contact(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'contact')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_title(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'title')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_address(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'address')
    v2 = env.column('customers', 'street')
    v3 = env.column('customers', 'area')
    v4 = env.column('customers', 'city')
    v5 = env.words((', ', '，', '，'))
    v6 = env.column('customers', 'postcode')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(blank(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), False) else ('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) else (text((text(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) + text(('' if blank((('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))) if blank(('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0)))) else ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))))) else (text(v5) + text((('' if equal(v0, 0.0) else ('' if blank(item(v3, v0)) else item(v3, v0))) if blank(('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0)))) else ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0)))))))))) + text(('' if blank(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0)))) else (text(v5) + text(('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))))))))))


@single
def card_customers_area(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'area')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_email(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'email')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_postcode(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'postcode')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_kind(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'kind')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_industry_caption(env):
    v0 = env.cell('card.person')
    v1 = env.cell('card.row')
    v2 = env.column('customers', 'industry')
    v3 = env.words(('Industry', '行业', '產業'))
    return ('' if every(equal(v0, 1.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else v3)


@single
def card_customers_industry(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'industry')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_size_caption(env):
    v0 = env.cell('card.person')
    v1 = env.cell('card.row')
    v2 = env.column('customers', 'size')
    v3 = env.words(('Size', '规模', '規模'))
    return ('' if every(equal(v0, 1.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else v3)


@single
def card_customers_size(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'size')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_source(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'source')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_introducer(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'introducer')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_rep(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'rep')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_stage(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'stage')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_created(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'created')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_verified(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'verified')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_class(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'class_suggested')
    v2 = env.column('customers', 'class')
    return (('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if blank(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) else ('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))


@single
def card_customers_face(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'face')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_approved_by(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'approved_by')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_need(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'need')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_attitude(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'attitude')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_chance(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'chance')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_said_on(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'said_on')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_coach(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'coach')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_competitor(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'competitor')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_traits(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'traits')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_expected_order(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'expected_order')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_expected_on(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'expected_on')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_potential_from(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'potential_from')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_quantity(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'quantity')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_minimum(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'minimum')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_industry_margin(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'industry_margin')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_business(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'business')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_orders(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'orders')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_revenue(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'revenue')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_margin(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'margin')
    v2 = env.cell('show_profit')
    v3 = env.code('profit_view.all')
    v4 = env.code('margin_band.loss')
    v5 = env.code('margin_band.high')
    v6 = env.cell('book_margin')
    v7 = env.code('margin_band.low')
    v8 = env.cell('white_margin')
    v9 = env.code('margin_band.fair')
    v10 = env.code('profit_view.band')
    return ((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if equal(v2, v3) else (((v4 if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), 0.0) else ((v5 if (not before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), v6)) else (v7 if before(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), (number(v8) * number(v6))) else v9)) if gives_number(lambda: v6) else v9)) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else '') if equal(v2, v10) else '')) if gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) else ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))


@single
def card_customers_last_order(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'last_order')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_order_days(env):
    v0 = env.cell('as_of')
    v1 = env.cell('card.row')
    v2 = env.column('customers', 'last_order')
    return ((number(v0) - number(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) if every(gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))), (not before(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 61.0)), (not after(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 2885000.0))) else '')


@single
def card_customers_keep_until(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'keep_until')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_terms(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'terms')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_orders_1_1(env):
    v0 = env.cell('card.orders.key1')
    v1 = env.column('orders', 'day')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_1_2(env):
    v0 = env.cell('card.orders.key1')
    v1 = env.column('orders', 'product')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_1_3(env):
    v0 = env.cell('card.orders.key1')
    v1 = env.column('orders', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_1_4(env):
    v0 = env.cell('card.orders.key1')
    v1 = env.column('orders', 'profit')
    v2 = env.cell('show_profit')
    v3 = env.code('profit_view.all')
    v4 = env.code('margin_band.loss')
    v5 = env.column('orders', 'amount')
    v6 = env.code('margin_band.high')
    v7 = env.cell('book_margin')
    v8 = env.code('margin_band.low')
    v9 = env.cell('white_margin')
    v10 = env.code('margin_band.fair')
    v11 = env.code('profit_view.band')
    return ((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if equal(v2, v3) else (((v4 if before(if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: ''), 0.0) else ((v6 if (not before(if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: ''), v7)) else (v8 if before(if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: ''), (number(v9) * number(v7))) else v10)) if gives_number(lambda: v7) else v10)) if gives_number(lambda: if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: '')) else '') if equal(v2, v11) else '')) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))


@single
def card_orders_1_5(env):
    v0 = env.cell('card.orders.key1')
    v1 = env.column('orders', 'paid')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_1_6(env):
    v0 = env.cell('card.orders.key1')
    v1 = env.column('orders', 'note')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_2_1(env):
    v0 = env.cell('card.orders.key2')
    v1 = env.column('orders', 'day')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_2_2(env):
    v0 = env.cell('card.orders.key2')
    v1 = env.column('orders', 'product')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_2_3(env):
    v0 = env.cell('card.orders.key2')
    v1 = env.column('orders', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_2_4(env):
    v0 = env.cell('card.orders.key2')
    v1 = env.column('orders', 'profit')
    v2 = env.cell('show_profit')
    v3 = env.code('profit_view.all')
    v4 = env.code('margin_band.loss')
    v5 = env.column('orders', 'amount')
    v6 = env.code('margin_band.high')
    v7 = env.cell('book_margin')
    v8 = env.code('margin_band.low')
    v9 = env.cell('white_margin')
    v10 = env.code('margin_band.fair')
    v11 = env.code('profit_view.band')
    return ((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if equal(v2, v3) else (((v4 if before(if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: ''), 0.0) else ((v6 if (not before(if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: ''), v7)) else (v8 if before(if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: ''), (number(v9) * number(v7))) else v10)) if gives_number(lambda: v7) else v10)) if gives_number(lambda: if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: '')) else '') if equal(v2, v11) else '')) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))


@single
def card_orders_2_5(env):
    v0 = env.cell('card.orders.key2')
    v1 = env.column('orders', 'paid')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_2_6(env):
    v0 = env.cell('card.orders.key2')
    v1 = env.column('orders', 'note')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_3_1(env):
    v0 = env.cell('card.orders.key3')
    v1 = env.column('orders', 'day')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_3_2(env):
    v0 = env.cell('card.orders.key3')
    v1 = env.column('orders', 'product')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_3_3(env):
    v0 = env.cell('card.orders.key3')
    v1 = env.column('orders', 'amount')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_3_4(env):
    v0 = env.cell('card.orders.key3')
    v1 = env.column('orders', 'profit')
    v2 = env.cell('show_profit')
    v3 = env.code('profit_view.all')
    v4 = env.code('margin_band.loss')
    v5 = env.column('orders', 'amount')
    v6 = env.code('margin_band.high')
    v7 = env.cell('book_margin')
    v8 = env.code('margin_band.low')
    v9 = env.cell('white_margin')
    v10 = env.code('margin_band.fair')
    v11 = env.code('profit_view.band')
    return ((('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))) if equal(v2, v3) else (((v4 if before(if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: ''), 0.0) else ((v6 if (not before(if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: ''), v7)) else (v8 if before(if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: ''), (number(v9) * number(v7))) else v10)) if gives_number(lambda: v7) else v10)) if gives_number(lambda: if_error(lambda: divide(number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))), number(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v5, remainder(v0, 1048576.0))) else item(v5, remainder(v0, 1048576.0)))))), lambda: '')) else '') if equal(v2, v11) else '')) if gives_number(lambda: ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))))


@single
def card_orders_3_5(env):
    v0 = env.cell('card.orders.key3')
    v1 = env.column('orders', 'paid')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_orders_3_6(env):
    v0 = env.cell('card.orders.key3')
    v1 = env.column('orders', 'note')
    return ('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))


@single
def card_customers_next_step(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'next_step')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_next_on(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'next_on')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_next_review(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'next_review')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_next_review_overdue(env):
    v0 = env.cell('as_of')
    v1 = env.cell('card.row')
    v2 = env.column('customers', 'next_review')
    return (largest(0.0, (number(v0) - number(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))))) if every(gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))), (not before(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 61.0)), (not after(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 2885000.0))) else '')


@single
def card_next_review_overdue_highlight(env):
    v0 = env.cell('card.next_review.overdue')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def card_customers_next_at(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'next_at')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_next_contact(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'next_contact')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_next_contact_overdue(env):
    v0 = env.cell('as_of')
    v1 = env.cell('card.row')
    v2 = env.column('customers', 'next_contact')
    return (largest(0.0, (number(v0) - number(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))))) if every(gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))), (not before(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 61.0)), (not after(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 2885000.0))) else '')


@single
def card_next_contact_overdue_highlight(env):
    v0 = env.cell('card.next_contact.overdue')
    return every(gives_number(lambda: v0), after(v0, 0.0))


@single
def card_customers_tries(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'tries')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_customers_note(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'note')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_listen(env):
    v0 = env.words(('Listening: let them speak · sum up · understand · do not argue', '倾听：鼓励对方说 · 归纳 · 理解 · 不争论', '傾聽：鼓勵對方說 · 歸納 · 理解 · 不爭論'))
    return v0


@single
def card_services(env):
    v0 = env.cell('card.account_row')
    v1 = env.column('accounts', 'tier')
    v2 = env.column('texts', 'key')
    v3 = env.column('texts', 'body')
    return ('' if equal(if_error(lambda: match((text('tier.') + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))), v2), lambda: 0.0), 0.0) else ('' if blank(item(v3, if_error(lambda: match((text('tier.') + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))), v2), lambda: 0.0))) else item(v3, if_error(lambda: match((text('tier.') + text(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))))), v2), lambda: 0.0))))


@single
def card_facts(env):
    v0 = env.cell('card.orders.key1')
    v1 = env.column('orders', 'group')
    v2 = env.column('texts', 'tags')
    v3 = env.column('texts', 'body')
    v4 = env.column('texts', 'kind')
    v5 = env.code('text.product')
    return ('' if blank(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0))))) else ('' if equal(if_error(lambda: match(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v2), lambda: 0.0), 0.0) else (('' if blank(item(v3, if_error(lambda: match(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v2), lambda: 0.0))) else item(v3, if_error(lambda: match(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v2), lambda: 0.0))) if equal(item(v4, if_error(lambda: match(('' if equal(remainder(v0, 1048576.0), 0.0) else ('' if blank(item(v1, remainder(v0, 1048576.0))) else item(v1, remainder(v0, 1048576.0)))), v2), lambda: 0.0)), v5) else '')))


@single
def card_account_row(env):
    v0 = env.index('accounts', 'account')
    v1 = env.cell('card.account')
    return row_of(v1, v0)


@single
def card_accounts_class_now(env):
    v0 = env.cell('card.account_row')
    v1 = env.column('accounts', 'class_now')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_accounts_tier(env):
    v0 = env.cell('card.account_row')
    v1 = env.column('accounts', 'tier')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_accounts_credit_now(env):
    v0 = env.cell('card.account_row')
    v1 = env.column('accounts', 'credit_now')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_accounts_limit(env):
    v0 = env.cell('card.account_row')
    v1 = env.column('accounts', 'limit')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_accounts_open(env):
    v0 = env.cell('card.account_row')
    v1 = env.column('accounts', 'open')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_over(env):
    v0 = env.cell('card.account_row')
    v1 = env.column('accounts', 'open')
    v2 = env.column('accounts', 'limit')
    return (((number(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))) - number(('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))) if after(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), ('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0)))) else '') if every(gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))), gives_number(lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v2, v0)) else item(v2, v0))))) else '')


@single
def card_over_highlight(env):
    v0 = env.cell('card.over')
    return gives_number(lambda: v0)


@single
def card_discount(env):
    v0 = env.cell('discount_1')
    v1 = env.cell('card.account_row')
    v2 = env.column('accounts', 'tier')
    v3 = env.cell('discount_2')
    v4 = env.cell('discount_3')
    v5 = env.column('accounts', 'margin')
    v6 = env.cell('book_margin')
    v7 = env.column('accounts', 'potential_now')
    return (((('' if blank(v0) else v0) if equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 1.0) else (('' if blank(v3) else v3) if equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 2.0) else (('' if blank(v4) else v4) if equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 3.0) else ''))) if truth(((not before(('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1))), v6)) if every(gives_number(lambda: ('' if equal(v1, 0.0) else ('' if blank(item(v5, v1)) else item(v5, v1)))), gives_number(lambda: v6)) else False)) else '') if equal(('' if equal(v1, 0.0) else ('' if blank(item(v7, v1)) else item(v7, v1))), 1.0) else '')


@single
def card_q10_caption(env):
    v0 = env.cell('card.slot.q10')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q10(env):
    v0 = env.cell('card.slot.q10')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a10')
    v3 = env.block('worths.q10')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q10_points(env):
    v0 = env.cell('card.slot.q10')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a10')
    v3 = env.block('worths.q10')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q11_caption(env):
    v0 = env.cell('card.slot.q11')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q11(env):
    v0 = env.cell('card.slot.q11')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a11')
    v3 = env.block('worths.q11')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q11_points(env):
    v0 = env.cell('card.slot.q11')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a11')
    v3 = env.block('worths.q11')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q12_caption(env):
    v0 = env.cell('card.slot.q12')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q12(env):
    v0 = env.cell('card.slot.q12')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a12')
    v3 = env.block('worths.q12')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q12_points(env):
    v0 = env.cell('card.slot.q12')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a12')
    v3 = env.block('worths.q12')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q13_caption(env):
    v0 = env.cell('card.slot.q13')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q13(env):
    v0 = env.cell('card.slot.q13')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a13')
    v3 = env.block('worths.q13')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q13_points(env):
    v0 = env.cell('card.slot.q13')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a13')
    v3 = env.block('worths.q13')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q14_caption(env):
    v0 = env.cell('card.slot.q14')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q14(env):
    v0 = env.cell('card.slot.q14')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a14')
    v3 = env.block('worths.q14')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q14_points(env):
    v0 = env.cell('card.slot.q14')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a14')
    v3 = env.block('worths.q14')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q15_caption(env):
    v0 = env.cell('card.slot.q15')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q15(env):
    v0 = env.cell('card.slot.q15')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a15')
    v3 = env.block('worths.q15')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q15_points(env):
    v0 = env.cell('card.slot.q15')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a15')
    v3 = env.block('worths.q15')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q16_caption(env):
    v0 = env.cell('card.slot.q16')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q16(env):
    v0 = env.cell('card.slot.q16')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a16')
    v3 = env.block('worths.q16')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q16_points(env):
    v0 = env.cell('card.slot.q16')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a16')
    v3 = env.block('worths.q16')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q17_caption(env):
    v0 = env.cell('card.slot.q17')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q17(env):
    v0 = env.cell('card.slot.q17')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a17')
    v3 = env.block('worths.q17')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q17_points(env):
    v0 = env.cell('card.slot.q17')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a17')
    v3 = env.block('worths.q17')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q18_caption(env):
    v0 = env.cell('card.slot.q18')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q18(env):
    v0 = env.cell('card.slot.q18')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a18')
    v3 = env.block('worths.q18')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q18_points(env):
    v0 = env.cell('card.slot.q18')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a18')
    v3 = env.block('worths.q18')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q19_caption(env):
    v0 = env.cell('card.slot.q19')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q19(env):
    v0 = env.cell('card.slot.q19')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a19')
    v3 = env.block('worths.q19')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q19_points(env):
    v0 = env.cell('card.slot.q19')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a19')
    v3 = env.block('worths.q19')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_q20_caption(env):
    v0 = env.cell('card.slot.q20')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_q20(env):
    v0 = env.cell('card.slot.q20')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a20')
    v3 = env.block('worths.q20')
    v4 = env.column('questions', 'option1')
    v5 = env.column('questions', 'option2')
    v6 = env.column('questions', 'option3')
    v7 = env.column('questions', 'option4')
    v8 = env.column('questions', 'option5')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('?' if some(equal(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), 0.0), blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))) else choose(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v5, v0)) else item(v5, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v6, v0)) else item(v6, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v7, v0)) else item(v7, v0))), lambda: ('' if equal(v0, 0.0) else ('' if blank(item(v8, v0)) else item(v8, v0))))))


@single
def card_q20_points(env):
    v0 = env.cell('card.slot.q20')
    v1 = env.cell('card.qualify_row')
    v2 = env.column('qualify', 'a20')
    v3 = env.block('worths.q20')
    return ('' if some(equal(v0, 0.0), blank(('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))) else ('' if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else worth(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))), v3)))


@single
def card_row(env):
    v0 = env.cell('card_id')
    v1 = env.index('customers', 'id')
    v2 = env.column('customers', 'name')
    return (0.0 if blank(v0) else (row_of(v0, v1) if (row_of(v0, v1) > 0.0) else if_error(lambda: match((text((text('*') + text(replaced(replaced(replaced(v0, '~', '~~'), '*', '~*'), '?', '~?')))) + text('*')), v2), lambda: 0.0)))


@single
def card_id(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'id')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def card_qualify_row(env):
    v0 = env.cell('card.row')
    v1 = env.index('qualify', 'id')
    v2 = env.cell('card.id')
    return (0.0 if equal(v0, 0.0) else row_of(v2, v1))


@single
def card_account(env):
    v0 = env.cell('card.id')
    v1 = env.cell('card.row')
    v2 = env.column('customers', 'account')
    return (v0 if blank(('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1)))) else ('' if equal(v1, 0.0) else ('' if blank(item(v2, v1)) else item(v2, v1))))


@single
def card_person(env):
    v0 = env.cell('card.row')
    v1 = env.column('customers', 'kind')
    v2 = env.code('kind.person')
    v3 = env.cell('edit_kind')
    return (1.0 if truth((equal(('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))), v2) if blank(v3) else some(equal(v3, v2), equal(v3, 2.0), equal(v3, '2')))) else 0.0)


@single
def card_calls_key1(env):
    v0 = env.cell('card.id')
    v1 = env.column('calls', 'id')
    v2 = env.column('calls', 'day')
    return (0.0 if blank(v0) else latest(v1, v0, v2, 1000000000000000.0))


@single
def card_orders_key1(env):
    v0 = env.cell('card.account')
    v1 = env.column('orders', 'account')
    v2 = env.column('orders', 'day')
    return (0.0 if blank(v0) else latest(v1, v0, v2, 1000000000000000.0))


@single
def card_calls_key2(env):
    v0 = env.cell('card.calls.key1')
    v1 = env.column('calls', 'id')
    v2 = env.cell('card.id')
    v3 = env.column('calls', 'day')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def card_orders_key2(env):
    v0 = env.cell('card.orders.key1')
    v1 = env.column('orders', 'account')
    v2 = env.cell('card.account')
    v3 = env.column('orders', 'day')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def card_calls_key3(env):
    v0 = env.cell('card.calls.key2')
    v1 = env.column('calls', 'id')
    v2 = env.cell('card.id')
    v3 = env.column('calls', 'day')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def card_orders_key3(env):
    v0 = env.cell('card.orders.key2')
    v1 = env.column('orders', 'account')
    v2 = env.cell('card.account')
    v3 = env.column('orders', 'day')
    return (0.0 if equal(v0, 0.0) else latest(v1, v2, v3, v0))


@single
def card_slot_q01(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q01', v0) if equal(item(v1, match('q01', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q02(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q02', v0) if equal(item(v1, match('q02', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q03(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q03', v0) if equal(item(v1, match('q03', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q04(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q04', v0) if equal(item(v1, match('q04', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q05(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q05', v0) if equal(item(v1, match('q05', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q06(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q06', v0) if equal(item(v1, match('q06', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q07(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q07', v0) if equal(item(v1, match('q07', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q08(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q08', v0) if equal(item(v1, match('q08', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q09(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q09', v0) if equal(item(v1, match('q09', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q10(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q10', v0) if equal(item(v1, match('q10', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q11(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q11', v0) if equal(item(v1, match('q11', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q12(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q12', v0) if equal(item(v1, match('q12', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q13(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q13', v0) if equal(item(v1, match('q13', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q14(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q14', v0) if equal(item(v1, match('q14', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q15(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q15', v0) if equal(item(v1, match('q15', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q16(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q16', v0) if equal(item(v1, match('q16', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q17(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q17', v0) if equal(item(v1, match('q17', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q18(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q18', v0) if equal(item(v1, match('q18', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q19(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q19', v0) if equal(item(v1, match('q19', v0)), v2) else 0.0), lambda: 0.0)


@single
def card_slot_q20(env):
    v0 = env.column('questions', 'slot')
    v1 = env.column('questions', 'active')
    v2 = env.code('yes_no.yes')
    return if_error(lambda: (match('q20', v0) if equal(item(v1, match('q20', v0)), v2) else 0.0), lambda: 0.0)


@single
def log_ask(env):
    v0 = env.cell('card.qualify_row')
    v1 = env.column('qualify', 'ask_visit')
    v2 = env.cell('log_channel')
    v3 = env.code('channel.visit')
    v4 = env.column('qualify', 'ask_phone')
    v5 = env.words(('Ask: ', '请问：', '請問：'))
    return ('' if blank((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if some(equal(v2, v3), equal(v2, 2.0), equal(v2, '2')) else ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0))))) else (text(v5) + text((('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0))) if some(equal(v2, v3), equal(v2, 2.0), equal(v2, '2')) else ('' if equal(v0, 0.0) else ('' if blank(item(v4, v0)) else item(v4, v0)))))))


@single
def edit_title(env):
    v0 = env.words(('New card', '新建客户卡', '新增客戶卡'))
    v1 = env.cell('card.row')
    v2 = env.cell('card_id')
    v3 = env.words(('Change this card', '修改这张卡', '修改這張卡'))
    return (v0 if every(equal(v1, 0.0), blank(v2)) else v3)


@single
def edit_contact_caption(env):
    v0 = env.words(('Contact', '联系人', '聯絡人'))
    v1 = env.words((' (company only)', '（仅公司）', '（僅公司）'))
    v2 = env.cell('card.person')
    return ((text(v0) + text(v1)) if equal(v2, 1.0) else v0)


@single
def edit_contact_highlight(env):
    v0 = env.cell('card.person')
    return equal(v0, 1.0)


@single
def edit_industry_caption(env):
    v0 = env.words(('Industry', '行业', '產業'))
    v1 = env.words((' (company only)', '（仅公司）', '（僅公司）'))
    v2 = env.cell('card.person')
    return ((text(v0) + text(v1)) if equal(v2, 1.0) else v0)


@single
def edit_industry_highlight(env):
    v0 = env.cell('card.person')
    return equal(v0, 1.0)


@single
def edit_size_caption(env):
    v0 = env.words(('Size', '规模', '規模'))
    v1 = env.words((' (company only)', '（仅公司）', '（僅公司）'))
    v2 = env.cell('card.person')
    return ((text(v0) + text(v1)) if equal(v2, 1.0) else v0)


@single
def edit_size_highlight(env):
    v0 = env.cell('card.person')
    return equal(v0, 1.0)


@single
def edit_q01_caption(env):
    v0 = env.cell('card.slot.q01')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q01_highlight(env):
    v0 = env.cell('edit.q01.caption')
    return blank(v0)


@single
def edit_q02_caption(env):
    v0 = env.cell('card.slot.q02')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q02_highlight(env):
    v0 = env.cell('edit.q02.caption')
    return blank(v0)


@single
def edit_q03_caption(env):
    v0 = env.cell('card.slot.q03')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q03_highlight(env):
    v0 = env.cell('edit.q03.caption')
    return blank(v0)


@single
def edit_q04_caption(env):
    v0 = env.cell('card.slot.q04')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q04_highlight(env):
    v0 = env.cell('edit.q04.caption')
    return blank(v0)


@single
def edit_q05_caption(env):
    v0 = env.cell('card.slot.q05')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q05_highlight(env):
    v0 = env.cell('edit.q05.caption')
    return blank(v0)


@single
def edit_q06_caption(env):
    v0 = env.cell('card.slot.q06')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q06_highlight(env):
    v0 = env.cell('edit.q06.caption')
    return blank(v0)


@single
def edit_q07_caption(env):
    v0 = env.cell('card.slot.q07')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q07_highlight(env):
    v0 = env.cell('edit.q07.caption')
    return blank(v0)


@single
def edit_q08_caption(env):
    v0 = env.cell('card.slot.q08')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q08_highlight(env):
    v0 = env.cell('edit.q08.caption')
    return blank(v0)


@single
def edit_q09_caption(env):
    v0 = env.cell('card.slot.q09')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q09_highlight(env):
    v0 = env.cell('edit.q09.caption')
    return blank(v0)


@single
def edit_q10_caption(env):
    v0 = env.cell('card.slot.q10')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q10_highlight(env):
    v0 = env.cell('edit.q10.caption')
    return blank(v0)


@single
def edit_q11_caption(env):
    v0 = env.cell('card.slot.q11')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q11_highlight(env):
    v0 = env.cell('edit.q11.caption')
    return blank(v0)


@single
def edit_q12_caption(env):
    v0 = env.cell('card.slot.q12')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q12_highlight(env):
    v0 = env.cell('edit.q12.caption')
    return blank(v0)


@single
def edit_q13_caption(env):
    v0 = env.cell('card.slot.q13')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q13_highlight(env):
    v0 = env.cell('edit.q13.caption')
    return blank(v0)


@single
def edit_q14_caption(env):
    v0 = env.cell('card.slot.q14')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q14_highlight(env):
    v0 = env.cell('edit.q14.caption')
    return blank(v0)


@single
def edit_q15_caption(env):
    v0 = env.cell('card.slot.q15')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q15_highlight(env):
    v0 = env.cell('edit.q15.caption')
    return blank(v0)


@single
def edit_q16_caption(env):
    v0 = env.cell('card.slot.q16')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q16_highlight(env):
    v0 = env.cell('edit.q16.caption')
    return blank(v0)


@single
def edit_q17_caption(env):
    v0 = env.cell('card.slot.q17')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q17_highlight(env):
    v0 = env.cell('edit.q17.caption')
    return blank(v0)


@single
def edit_q18_caption(env):
    v0 = env.cell('card.slot.q18')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q18_highlight(env):
    v0 = env.cell('edit.q18.caption')
    return blank(v0)


@single
def edit_q19_caption(env):
    v0 = env.cell('card.slot.q19')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q19_highlight(env):
    v0 = env.cell('edit.q19.caption')
    return blank(v0)


@single
def edit_q20_caption(env):
    v0 = env.cell('card.slot.q20')
    v1 = env.column('questions', 'name')
    return ('' if equal(v0, 0.0) else ('' if blank(item(v1, v0)) else item(v1, v0)))


@single
def edit_q20_highlight(env):
    v0 = env.cell('edit.q20.caption')
    return blank(v0)

RULES = {
    'cells/card.title/rule': card_title,
    'cells/card.summary/rule': card_summary,
    'cells/card.complete/rule': card_complete,
    'cells/card.tile.phone.label/highlight': card_tile_phone_label_highlight,
    'cells/card.tile.phone.number/rule': card_tile_phone_number,
    'cells/card.tile.phone.number/highlight': card_tile_phone_number_highlight,
    'cells/card.tile.phone.note/rule': card_tile_phone_note,
    'cells/card.tile.phone.note/highlight': card_tile_phone_note_highlight,
    'cells/card.tile.last.label/highlight': card_tile_last_label_highlight,
    'cells/card.tile.last.number/rule': card_tile_last_number,
    'cells/card.tile.last.number/highlight': card_tile_last_number_highlight,
    'cells/card.tile.last.note/rule': card_tile_last_note,
    'cells/card.tile.last.note/highlight': card_tile_last_note_highlight,
    'cells/card.tile.step.label/highlight': card_tile_step_label_highlight,
    'cells/card.tile.step.number/rule': card_tile_step_number,
    'cells/card.tile.step.number/highlight': card_tile_step_number_highlight,
    'cells/card.tile.step.note/rule': card_tile_step_note,
    'cells/card.tile.step.note/highlight': card_tile_step_note_highlight,
    'cells/card.calls.1.1/rule': card_calls_1_1,
    'cells/card.calls.1.2/rule': card_calls_1_2,
    'cells/card.calls.1.3/rule': card_calls_1_3,
    'cells/card.calls.1.4/rule': card_calls_1_4,
    'cells/card.calls.1.5/rule': card_calls_1_5,
    'cells/card.calls.2.1/rule': card_calls_2_1,
    'cells/card.calls.2.2/rule': card_calls_2_2,
    'cells/card.calls.2.3/rule': card_calls_2_3,
    'cells/card.calls.2.4/rule': card_calls_2_4,
    'cells/card.calls.2.5/rule': card_calls_2_5,
    'cells/card.calls.3.1/rule': card_calls_3_1,
    'cells/card.calls.3.2/rule': card_calls_3_2,
    'cells/card.calls.3.3/rule': card_calls_3_3,
    'cells/card.calls.3.4/rule': card_calls_3_4,
    'cells/card.calls.3.5/rule': card_calls_3_5,
    'cells/card.customers.opener/rule': card_customers_opener,
    'cells/card.qualify.ask_phone/rule': card_qualify_ask_phone,
    'cells/card.qualify.ask_visit/rule': card_qualify_ask_visit,
    'cells/card.customers.questions/rule': card_customers_questions,
    'cells/card.customers.dispute/rule': card_customers_dispute,
    'cells/card.customers.floor/rule': card_customers_floor,
    'cells/card.customers.deciders/rule': card_customers_deciders,
    'cells/card.prepared/rule': card_prepared,
    'cells/card.customers.last_contact/rule': card_customers_last_contact,
    'cells/card.customers.calls/rule': card_customers_calls,
    'cells/card.qualify.verdict/rule': card_qualify_verdict,
    'cells/card.qualify.score/rule': card_qualify_score,
    'cells/card.qualify.known/rule': card_qualify_known,
    'cells/card.qualify.reason/rule': card_qualify_reason,
    'cells/card.qualify.grade/rule': card_qualify_grade,
    'cells/card.qualify.man_action/rule': card_qualify_man_action,
    'cells/card.qualify.man/rule': card_qualify_man,
    'cells/card.q01.caption/rule': card_q01_caption,
    'cells/card.q01/rule': card_q01,
    'cells/card.q01.points/rule': card_q01_points,
    'cells/card.q02.caption/rule': card_q02_caption,
    'cells/card.q02/rule': card_q02,
    'cells/card.q02.points/rule': card_q02_points,
    'cells/card.q03.caption/rule': card_q03_caption,
    'cells/card.q03/rule': card_q03,
    'cells/card.q03.points/rule': card_q03_points,
    'cells/card.q04.caption/rule': card_q04_caption,
    'cells/card.q04/rule': card_q04,
    'cells/card.q04.points/rule': card_q04_points,
    'cells/card.q05.caption/rule': card_q05_caption,
    'cells/card.q05/rule': card_q05,
    'cells/card.q05.points/rule': card_q05_points,
    'cells/card.q06.caption/rule': card_q06_caption,
    'cells/card.q06/rule': card_q06,
    'cells/card.q06.points/rule': card_q06_points,
    'cells/card.q07.caption/rule': card_q07_caption,
    'cells/card.q07/rule': card_q07,
    'cells/card.q07.points/rule': card_q07_points,
    'cells/card.q08.caption/rule': card_q08_caption,
    'cells/card.q08/rule': card_q08,
    'cells/card.q08.points/rule': card_q08_points,
    'cells/card.q09.caption/rule': card_q09_caption,
    'cells/card.q09/rule': card_q09,
    'cells/card.q09.points/rule': card_q09_points,
    'cells/card.qualify.authority/rule': card_qualify_authority,
    'cells/card.customers.phone/rule': card_customers_phone,
    'cells/card.customers.contact.caption/rule': card_customers_contact_caption,
    'cells/card.customers.contact/rule': card_customers_contact,
    'cells/card.customers.title/rule': card_customers_title,
    'cells/card.customers.address/rule': card_customers_address,
    'cells/card.customers.area/rule': card_customers_area,
    'cells/card.customers.email/rule': card_customers_email,
    'cells/card.customers.postcode/rule': card_customers_postcode,
    'cells/card.customers.kind/rule': card_customers_kind,
    'cells/card.customers.industry.caption/rule': card_customers_industry_caption,
    'cells/card.customers.industry/rule': card_customers_industry,
    'cells/card.customers.size.caption/rule': card_customers_size_caption,
    'cells/card.customers.size/rule': card_customers_size,
    'cells/card.customers.source/rule': card_customers_source,
    'cells/card.customers.introducer/rule': card_customers_introducer,
    'cells/card.customers.rep/rule': card_customers_rep,
    'cells/card.customers.stage/rule': card_customers_stage,
    'cells/card.customers.created/rule': card_customers_created,
    'cells/card.customers.verified/rule': card_customers_verified,
    'cells/card.class/rule': card_class,
    'cells/card.customers.face/rule': card_customers_face,
    'cells/card.customers.approved_by/rule': card_customers_approved_by,
    'cells/card.customers.need/rule': card_customers_need,
    'cells/card.customers.attitude/rule': card_customers_attitude,
    'cells/card.customers.chance/rule': card_customers_chance,
    'cells/card.customers.said_on/rule': card_customers_said_on,
    'cells/card.customers.coach/rule': card_customers_coach,
    'cells/card.customers.competitor/rule': card_customers_competitor,
    'cells/card.customers.traits/rule': card_customers_traits,
    'cells/card.customers.expected_order/rule': card_customers_expected_order,
    'cells/card.customers.expected_on/rule': card_customers_expected_on,
    'cells/card.customers.potential_from/rule': card_customers_potential_from,
    'cells/card.customers.quantity/rule': card_customers_quantity,
    'cells/card.customers.minimum/rule': card_customers_minimum,
    'cells/card.customers.industry_margin/rule': card_customers_industry_margin,
    'cells/card.customers.business/rule': card_customers_business,
    'cells/card.customers.orders/rule': card_customers_orders,
    'cells/card.customers.revenue/rule': card_customers_revenue,
    'cells/card.customers.margin/rule': card_customers_margin,
    'cells/card.customers.last_order/rule': card_customers_last_order,
    'cells/card.order_days/rule': card_order_days,
    'cells/card.customers.keep_until/rule': card_customers_keep_until,
    'cells/card.customers.terms/rule': card_customers_terms,
    'cells/card.orders.1.1/rule': card_orders_1_1,
    'cells/card.orders.1.2/rule': card_orders_1_2,
    'cells/card.orders.1.3/rule': card_orders_1_3,
    'cells/card.orders.1.4/rule': card_orders_1_4,
    'cells/card.orders.1.5/rule': card_orders_1_5,
    'cells/card.orders.1.6/rule': card_orders_1_6,
    'cells/card.orders.2.1/rule': card_orders_2_1,
    'cells/card.orders.2.2/rule': card_orders_2_2,
    'cells/card.orders.2.3/rule': card_orders_2_3,
    'cells/card.orders.2.4/rule': card_orders_2_4,
    'cells/card.orders.2.5/rule': card_orders_2_5,
    'cells/card.orders.2.6/rule': card_orders_2_6,
    'cells/card.orders.3.1/rule': card_orders_3_1,
    'cells/card.orders.3.2/rule': card_orders_3_2,
    'cells/card.orders.3.3/rule': card_orders_3_3,
    'cells/card.orders.3.4/rule': card_orders_3_4,
    'cells/card.orders.3.5/rule': card_orders_3_5,
    'cells/card.orders.3.6/rule': card_orders_3_6,
    'cells/card.customers.next_step/rule': card_customers_next_step,
    'cells/card.customers.next_on/rule': card_customers_next_on,
    'cells/card.customers.next_review/rule': card_customers_next_review,
    'cells/card.next_review.overdue/rule': card_next_review_overdue,
    'cells/card.next_review.overdue/highlight': card_next_review_overdue_highlight,
    'cells/card.customers.next_at/rule': card_customers_next_at,
    'cells/card.customers.next_contact/rule': card_customers_next_contact,
    'cells/card.next_contact.overdue/rule': card_next_contact_overdue,
    'cells/card.next_contact.overdue/highlight': card_next_contact_overdue_highlight,
    'cells/card.customers.tries/rule': card_customers_tries,
    'cells/card.customers.note/rule': card_customers_note,
    'cells/card.listen/rule': card_listen,
    'cells/card.services/rule': card_services,
    'cells/card.facts/rule': card_facts,
    'cells/card.account_row/rule': card_account_row,
    'cells/card.accounts.class_now/rule': card_accounts_class_now,
    'cells/card.accounts.tier/rule': card_accounts_tier,
    'cells/card.accounts.credit_now/rule': card_accounts_credit_now,
    'cells/card.accounts.limit/rule': card_accounts_limit,
    'cells/card.accounts.open/rule': card_accounts_open,
    'cells/card.over/rule': card_over,
    'cells/card.over/highlight': card_over_highlight,
    'cells/card.discount/rule': card_discount,
    'cells/card.q10.caption/rule': card_q10_caption,
    'cells/card.q10/rule': card_q10,
    'cells/card.q10.points/rule': card_q10_points,
    'cells/card.q11.caption/rule': card_q11_caption,
    'cells/card.q11/rule': card_q11,
    'cells/card.q11.points/rule': card_q11_points,
    'cells/card.q12.caption/rule': card_q12_caption,
    'cells/card.q12/rule': card_q12,
    'cells/card.q12.points/rule': card_q12_points,
    'cells/card.q13.caption/rule': card_q13_caption,
    'cells/card.q13/rule': card_q13,
    'cells/card.q13.points/rule': card_q13_points,
    'cells/card.q14.caption/rule': card_q14_caption,
    'cells/card.q14/rule': card_q14,
    'cells/card.q14.points/rule': card_q14_points,
    'cells/card.q15.caption/rule': card_q15_caption,
    'cells/card.q15/rule': card_q15,
    'cells/card.q15.points/rule': card_q15_points,
    'cells/card.q16.caption/rule': card_q16_caption,
    'cells/card.q16/rule': card_q16,
    'cells/card.q16.points/rule': card_q16_points,
    'cells/card.q17.caption/rule': card_q17_caption,
    'cells/card.q17/rule': card_q17,
    'cells/card.q17.points/rule': card_q17_points,
    'cells/card.q18.caption/rule': card_q18_caption,
    'cells/card.q18/rule': card_q18,
    'cells/card.q18.points/rule': card_q18_points,
    'cells/card.q19.caption/rule': card_q19_caption,
    'cells/card.q19/rule': card_q19,
    'cells/card.q19.points/rule': card_q19_points,
    'cells/card.q20.caption/rule': card_q20_caption,
    'cells/card.q20/rule': card_q20,
    'cells/card.q20.points/rule': card_q20_points,
    'cells/card.row/rule': card_row,
    'cells/card.id/rule': card_id,
    'cells/card.qualify_row/rule': card_qualify_row,
    'cells/card.account/rule': card_account,
    'cells/card.person/rule': card_person,
    'cells/card.calls.key1/rule': card_calls_key1,
    'cells/card.orders.key1/rule': card_orders_key1,
    'cells/card.calls.key2/rule': card_calls_key2,
    'cells/card.orders.key2/rule': card_orders_key2,
    'cells/card.calls.key3/rule': card_calls_key3,
    'cells/card.orders.key3/rule': card_orders_key3,
    'cells/card.slot.q01/rule': card_slot_q01,
    'cells/card.slot.q02/rule': card_slot_q02,
    'cells/card.slot.q03/rule': card_slot_q03,
    'cells/card.slot.q04/rule': card_slot_q04,
    'cells/card.slot.q05/rule': card_slot_q05,
    'cells/card.slot.q06/rule': card_slot_q06,
    'cells/card.slot.q07/rule': card_slot_q07,
    'cells/card.slot.q08/rule': card_slot_q08,
    'cells/card.slot.q09/rule': card_slot_q09,
    'cells/card.slot.q10/rule': card_slot_q10,
    'cells/card.slot.q11/rule': card_slot_q11,
    'cells/card.slot.q12/rule': card_slot_q12,
    'cells/card.slot.q13/rule': card_slot_q13,
    'cells/card.slot.q14/rule': card_slot_q14,
    'cells/card.slot.q15/rule': card_slot_q15,
    'cells/card.slot.q16/rule': card_slot_q16,
    'cells/card.slot.q17/rule': card_slot_q17,
    'cells/card.slot.q18/rule': card_slot_q18,
    'cells/card.slot.q19/rule': card_slot_q19,
    'cells/card.slot.q20/rule': card_slot_q20,
    'cells/log.ask/rule': log_ask,
    'cells/edit.title/rule': edit_title,
    'cells/edit.contact.caption/rule': edit_contact_caption,
    'cells/edit_contact/highlight': edit_contact_highlight,
    'cells/edit.industry.caption/rule': edit_industry_caption,
    'cells/edit_industry/highlight': edit_industry_highlight,
    'cells/edit.size.caption/rule': edit_size_caption,
    'cells/edit_size/highlight': edit_size_highlight,
    'cells/edit.q01.caption/rule': edit_q01_caption,
    'cells/edit_q01/highlight': edit_q01_highlight,
    'cells/edit.q02.caption/rule': edit_q02_caption,
    'cells/edit_q02/highlight': edit_q02_highlight,
    'cells/edit.q03.caption/rule': edit_q03_caption,
    'cells/edit_q03/highlight': edit_q03_highlight,
    'cells/edit.q04.caption/rule': edit_q04_caption,
    'cells/edit_q04/highlight': edit_q04_highlight,
    'cells/edit.q05.caption/rule': edit_q05_caption,
    'cells/edit_q05/highlight': edit_q05_highlight,
    'cells/edit.q06.caption/rule': edit_q06_caption,
    'cells/edit_q06/highlight': edit_q06_highlight,
    'cells/edit.q07.caption/rule': edit_q07_caption,
    'cells/edit_q07/highlight': edit_q07_highlight,
    'cells/edit.q08.caption/rule': edit_q08_caption,
    'cells/edit_q08/highlight': edit_q08_highlight,
    'cells/edit.q09.caption/rule': edit_q09_caption,
    'cells/edit_q09/highlight': edit_q09_highlight,
    'cells/edit.q10.caption/rule': edit_q10_caption,
    'cells/edit_q10/highlight': edit_q10_highlight,
    'cells/edit.q11.caption/rule': edit_q11_caption,
    'cells/edit_q11/highlight': edit_q11_highlight,
    'cells/edit.q12.caption/rule': edit_q12_caption,
    'cells/edit_q12/highlight': edit_q12_highlight,
    'cells/edit.q13.caption/rule': edit_q13_caption,
    'cells/edit_q13/highlight': edit_q13_highlight,
    'cells/edit.q14.caption/rule': edit_q14_caption,
    'cells/edit_q14/highlight': edit_q14_highlight,
    'cells/edit.q15.caption/rule': edit_q15_caption,
    'cells/edit_q15/highlight': edit_q15_highlight,
    'cells/edit.q16.caption/rule': edit_q16_caption,
    'cells/edit_q16/highlight': edit_q16_highlight,
    'cells/edit.q17.caption/rule': edit_q17_caption,
    'cells/edit_q17/highlight': edit_q17_highlight,
    'cells/edit.q18.caption/rule': edit_q18_caption,
    'cells/edit_q18/highlight': edit_q18_highlight,
    'cells/edit.q19.caption/rule': edit_q19_caption,
    'cells/edit_q19/highlight': edit_q19_highlight,
    'cells/edit.q20.caption/rule': edit_q20_caption,
    'cells/edit_q20/highlight': edit_q20_highlight,
}
READS = {
    'cells/card.title/rule': Read(NONE, frozenset([('customers', 'name')]), frozenset(['card.row', 'card_id'])),
    'cells/card.summary/rule': Read(NONE, frozenset([('customers', 'area'), ('customers', 'grade'), ('customers', 'outcome'), ('customers', 'outcome_on'), ('customers', 'verdict')]), frozenset(['card.id', 'card.row'])),
    'cells/card.complete/rule': Read(NONE, frozenset([('customers', 'complete')]), frozenset(['card.row'])),
    'cells/card.tile.phone.label/highlight': Read(NONE, NONE, frozenset(['card.tile.phone.note'])),
    'cells/card.tile.phone.number/rule': Read(NONE, frozenset([('customers', 'phone')]), frozenset(['card.row'])),
    'cells/card.tile.phone.number/highlight': Read(NONE, NONE, frozenset(['card.tile.phone.note'])),
    'cells/card.tile.phone.note/rule': Read(NONE, frozenset([('customers', 'contact'), ('customers', 'title')]), frozenset(['card.row'])),
    'cells/card.tile.phone.note/highlight': Read(NONE, NONE, frozenset(['card.tile.phone.note'])),
    'cells/card.tile.last.label/highlight': Read(NONE, NONE, frozenset(['card.tile.last.note'])),
    'cells/card.tile.last.number/rule': Read(NONE, frozenset([('customers', 'last_contact')]), frozenset(['card.row'])),
    'cells/card.tile.last.number/highlight': Read(NONE, NONE, frozenset(['card.tile.last.note'])),
    'cells/card.tile.last.note/rule': Read(NONE, frozenset([('customers', 'last_contact'), ('customers', 'next_contact')]), frozenset(['as_of', 'card.row'])),
    'cells/card.tile.last.note/highlight': Read(NONE, NONE, frozenset(['card.tile.last.note'])),
    'cells/card.tile.step.label/highlight': Read(NONE, NONE, frozenset(['card.tile.step.note'])),
    'cells/card.tile.step.number/rule': Read(NONE, frozenset([('customers', 'next_step')]), frozenset(['card.row'])),
    'cells/card.tile.step.number/highlight': Read(NONE, NONE, frozenset(['card.tile.step.note'])),
    'cells/card.tile.step.note/rule': Read(NONE, frozenset([('customers', 'next_on')]), frozenset(['as_of', 'card.row'])),
    'cells/card.tile.step.note/highlight': Read(NONE, NONE, frozenset(['card.tile.step.note'])),
    'cells/card.calls.1.1/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['card.calls.key1'])),
    'cells/card.calls.1.2/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'result')]), frozenset(['card.calls.key1'])),
    'cells/card.calls.1.3/rule': Read(NONE, frozenset([('calls', 'need')]), frozenset(['card.calls.key1'])),
    'cells/card.calls.1.4/rule': Read(NONE, frozenset([('calls', 'attitude')]), frozenset(['card.calls.key1'])),
    'cells/card.calls.1.5/rule': Read(NONE, frozenset([('calls', 'note')]), frozenset(['card.calls.key1'])),
    'cells/card.calls.2.1/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['card.calls.key2'])),
    'cells/card.calls.2.2/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'result')]), frozenset(['card.calls.key2'])),
    'cells/card.calls.2.3/rule': Read(NONE, frozenset([('calls', 'need')]), frozenset(['card.calls.key2'])),
    'cells/card.calls.2.4/rule': Read(NONE, frozenset([('calls', 'attitude')]), frozenset(['card.calls.key2'])),
    'cells/card.calls.2.5/rule': Read(NONE, frozenset([('calls', 'note')]), frozenset(['card.calls.key2'])),
    'cells/card.calls.3.1/rule': Read(NONE, frozenset([('calls', 'day')]), frozenset(['card.calls.key3'])),
    'cells/card.calls.3.2/rule': Read(NONE, frozenset([('calls', 'channel'), ('calls', 'result')]), frozenset(['card.calls.key3'])),
    'cells/card.calls.3.3/rule': Read(NONE, frozenset([('calls', 'need')]), frozenset(['card.calls.key3'])),
    'cells/card.calls.3.4/rule': Read(NONE, frozenset([('calls', 'attitude')]), frozenset(['card.calls.key3'])),
    'cells/card.calls.3.5/rule': Read(NONE, frozenset([('calls', 'note')]), frozenset(['card.calls.key3'])),
    'cells/card.customers.opener/rule': Read(NONE, frozenset([('customers', 'opener')]), frozenset(['card.row'])),
    'cells/card.qualify.ask_phone/rule': Read(NONE, frozenset([('qualify', 'ask_phone')]), frozenset(['card.qualify_row'])),
    'cells/card.qualify.ask_visit/rule': Read(NONE, frozenset([('qualify', 'ask_visit')]), frozenset(['card.qualify_row'])),
    'cells/card.customers.questions/rule': Read(NONE, frozenset([('customers', 'questions')]), frozenset(['card.row'])),
    'cells/card.customers.dispute/rule': Read(NONE, frozenset([('customers', 'dispute')]), frozenset(['card.row'])),
    'cells/card.customers.floor/rule': Read(NONE, frozenset([('customers', 'floor')]), frozenset(['card.row'])),
    'cells/card.customers.deciders/rule': Read(NONE, frozenset([('customers', 'deciders')]), frozenset(['card.row'])),
    'cells/card.prepared/rule': Read(NONE, frozenset([('customers', 'dispute'), ('customers', 'floor'), ('customers', 'need'), ('customers', 'questions')]), frozenset(['card.row'])),
    'cells/card.customers.last_contact/rule': Read(NONE, frozenset([('customers', 'last_contact')]), frozenset(['card.row'])),
    'cells/card.customers.calls/rule': Read(NONE, frozenset([('customers', 'calls')]), frozenset(['card.row'])),
    'cells/card.qualify.verdict/rule': Read(NONE, frozenset([('qualify', 'verdict')]), frozenset(['card.qualify_row'])),
    'cells/card.qualify.score/rule': Read(NONE, frozenset([('qualify', 'score')]), frozenset(['card.qualify_row'])),
    'cells/card.qualify.known/rule': Read(NONE, frozenset([('qualify', 'known')]), frozenset(['card.qualify_row'])),
    'cells/card.qualify.reason/rule': Read(NONE, frozenset([('qualify', 'reason')]), frozenset(['card.qualify_row'])),
    'cells/card.qualify.grade/rule': Read(NONE, frozenset([('qualify', 'grade')]), frozenset(['card.qualify_row'])),
    'cells/card.qualify.man_action/rule': Read(NONE, frozenset([('qualify', 'man_action')]), frozenset(['card.qualify_row'])),
    'cells/card.qualify.man/rule': Read(NONE, frozenset([('qualify', 'man')]), frozenset(['card.qualify_row'])),
    'cells/card.q01.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q01'])),
    'cells/card.q01/rule': Read(NONE, frozenset([('qualify', 'a01'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q01'])),
    'cells/card.q01.points/rule': Read(NONE, frozenset([('qualify', 'a01')]), frozenset(['card.qualify_row', 'card.slot.q01'])),
    'cells/card.q02.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q02'])),
    'cells/card.q02/rule': Read(NONE, frozenset([('qualify', 'a02'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q02'])),
    'cells/card.q02.points/rule': Read(NONE, frozenset([('qualify', 'a02')]), frozenset(['card.qualify_row', 'card.slot.q02'])),
    'cells/card.q03.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q03'])),
    'cells/card.q03/rule': Read(NONE, frozenset([('qualify', 'a03'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q03'])),
    'cells/card.q03.points/rule': Read(NONE, frozenset([('qualify', 'a03')]), frozenset(['card.qualify_row', 'card.slot.q03'])),
    'cells/card.q04.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q04'])),
    'cells/card.q04/rule': Read(NONE, frozenset([('qualify', 'a04'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q04'])),
    'cells/card.q04.points/rule': Read(NONE, frozenset([('qualify', 'a04')]), frozenset(['card.qualify_row', 'card.slot.q04'])),
    'cells/card.q05.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q05'])),
    'cells/card.q05/rule': Read(NONE, frozenset([('qualify', 'a05'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q05'])),
    'cells/card.q05.points/rule': Read(NONE, frozenset([('qualify', 'a05')]), frozenset(['card.qualify_row', 'card.slot.q05'])),
    'cells/card.q06.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q06'])),
    'cells/card.q06/rule': Read(NONE, frozenset([('qualify', 'a06'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q06'])),
    'cells/card.q06.points/rule': Read(NONE, frozenset([('qualify', 'a06')]), frozenset(['card.qualify_row', 'card.slot.q06'])),
    'cells/card.q07.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q07'])),
    'cells/card.q07/rule': Read(NONE, frozenset([('qualify', 'a07'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q07'])),
    'cells/card.q07.points/rule': Read(NONE, frozenset([('qualify', 'a07')]), frozenset(['card.qualify_row', 'card.slot.q07'])),
    'cells/card.q08.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q08'])),
    'cells/card.q08/rule': Read(NONE, frozenset([('qualify', 'a08'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q08'])),
    'cells/card.q08.points/rule': Read(NONE, frozenset([('qualify', 'a08')]), frozenset(['card.qualify_row', 'card.slot.q08'])),
    'cells/card.q09.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q09'])),
    'cells/card.q09/rule': Read(NONE, frozenset([('qualify', 'a09'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q09'])),
    'cells/card.q09.points/rule': Read(NONE, frozenset([('qualify', 'a09')]), frozenset(['card.qualify_row', 'card.slot.q09'])),
    'cells/card.qualify.authority/rule': Read(NONE, frozenset([('qualify', 'authority')]), frozenset(['card.qualify_row'])),
    'cells/card.customers.phone/rule': Read(NONE, frozenset([('customers', 'phone')]), frozenset(['card.row'])),
    'cells/card.customers.contact.caption/rule': Read(NONE, frozenset([('customers', 'contact')]), frozenset(['card.person', 'card.row'])),
    'cells/card.customers.contact/rule': Read(NONE, frozenset([('customers', 'contact')]), frozenset(['card.row'])),
    'cells/card.customers.title/rule': Read(NONE, frozenset([('customers', 'title')]), frozenset(['card.row'])),
    'cells/card.customers.address/rule': Read(NONE, frozenset([('customers', 'address'), ('customers', 'area'), ('customers', 'city'), ('customers', 'postcode'), ('customers', 'street')]), frozenset(['card.row'])),
    'cells/card.customers.area/rule': Read(NONE, frozenset([('customers', 'area')]), frozenset(['card.row'])),
    'cells/card.customers.email/rule': Read(NONE, frozenset([('customers', 'email')]), frozenset(['card.row'])),
    'cells/card.customers.postcode/rule': Read(NONE, frozenset([('customers', 'postcode')]), frozenset(['card.row'])),
    'cells/card.customers.kind/rule': Read(NONE, frozenset([('customers', 'kind')]), frozenset(['card.row'])),
    'cells/card.customers.industry.caption/rule': Read(NONE, frozenset([('customers', 'industry')]), frozenset(['card.person', 'card.row'])),
    'cells/card.customers.industry/rule': Read(NONE, frozenset([('customers', 'industry')]), frozenset(['card.row'])),
    'cells/card.customers.size.caption/rule': Read(NONE, frozenset([('customers', 'size')]), frozenset(['card.person', 'card.row'])),
    'cells/card.customers.size/rule': Read(NONE, frozenset([('customers', 'size')]), frozenset(['card.row'])),
    'cells/card.customers.source/rule': Read(NONE, frozenset([('customers', 'source')]), frozenset(['card.row'])),
    'cells/card.customers.introducer/rule': Read(NONE, frozenset([('customers', 'introducer')]), frozenset(['card.row'])),
    'cells/card.customers.rep/rule': Read(NONE, frozenset([('customers', 'rep')]), frozenset(['card.row'])),
    'cells/card.customers.stage/rule': Read(NONE, frozenset([('customers', 'stage')]), frozenset(['card.row'])),
    'cells/card.customers.created/rule': Read(NONE, frozenset([('customers', 'created')]), frozenset(['card.row'])),
    'cells/card.customers.verified/rule': Read(NONE, frozenset([('customers', 'verified')]), frozenset(['card.row'])),
    'cells/card.class/rule': Read(NONE, frozenset([('customers', 'class'), ('customers', 'class_suggested')]), frozenset(['card.row'])),
    'cells/card.customers.face/rule': Read(NONE, frozenset([('customers', 'face')]), frozenset(['card.row'])),
    'cells/card.customers.approved_by/rule': Read(NONE, frozenset([('customers', 'approved_by')]), frozenset(['card.row'])),
    'cells/card.customers.need/rule': Read(NONE, frozenset([('customers', 'need')]), frozenset(['card.row'])),
    'cells/card.customers.attitude/rule': Read(NONE, frozenset([('customers', 'attitude')]), frozenset(['card.row'])),
    'cells/card.customers.chance/rule': Read(NONE, frozenset([('customers', 'chance')]), frozenset(['card.row'])),
    'cells/card.customers.said_on/rule': Read(NONE, frozenset([('customers', 'said_on')]), frozenset(['card.row'])),
    'cells/card.customers.coach/rule': Read(NONE, frozenset([('customers', 'coach')]), frozenset(['card.row'])),
    'cells/card.customers.competitor/rule': Read(NONE, frozenset([('customers', 'competitor')]), frozenset(['card.row'])),
    'cells/card.customers.traits/rule': Read(NONE, frozenset([('customers', 'traits')]), frozenset(['card.row'])),
    'cells/card.customers.expected_order/rule': Read(NONE, frozenset([('customers', 'expected_order')]), frozenset(['card.row'])),
    'cells/card.customers.expected_on/rule': Read(NONE, frozenset([('customers', 'expected_on')]), frozenset(['card.row'])),
    'cells/card.customers.potential_from/rule': Read(NONE, frozenset([('customers', 'potential_from')]), frozenset(['card.row'])),
    'cells/card.customers.quantity/rule': Read(NONE, frozenset([('customers', 'quantity')]), frozenset(['card.row'])),
    'cells/card.customers.minimum/rule': Read(NONE, frozenset([('customers', 'minimum')]), frozenset(['card.row'])),
    'cells/card.customers.industry_margin/rule': Read(NONE, frozenset([('customers', 'industry_margin')]), frozenset(['card.row'])),
    'cells/card.customers.business/rule': Read(NONE, frozenset([('customers', 'business')]), frozenset(['card.row'])),
    'cells/card.customers.orders/rule': Read(NONE, frozenset([('customers', 'orders')]), frozenset(['card.row'])),
    'cells/card.customers.revenue/rule': Read(NONE, frozenset([('customers', 'revenue')]), frozenset(['card.row'])),
    'cells/card.customers.margin/rule': Read(NONE, frozenset([('customers', 'margin')]), frozenset(['book_margin', 'card.row', 'show_profit', 'white_margin'])),
    'cells/card.customers.last_order/rule': Read(NONE, frozenset([('customers', 'last_order')]), frozenset(['card.row'])),
    'cells/card.order_days/rule': Read(NONE, frozenset([('customers', 'last_order')]), frozenset(['as_of', 'card.row'])),
    'cells/card.customers.keep_until/rule': Read(NONE, frozenset([('customers', 'keep_until')]), frozenset(['card.row'])),
    'cells/card.customers.terms/rule': Read(NONE, frozenset([('customers', 'terms')]), frozenset(['card.row'])),
    'cells/card.orders.1.1/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['card.orders.key1'])),
    'cells/card.orders.1.2/rule': Read(NONE, frozenset([('orders', 'product')]), frozenset(['card.orders.key1'])),
    'cells/card.orders.1.3/rule': Read(NONE, frozenset([('orders', 'amount')]), frozenset(['card.orders.key1'])),
    'cells/card.orders.1.4/rule': Read(NONE, frozenset([('orders', 'amount'), ('orders', 'profit')]), frozenset(['book_margin', 'card.orders.key1', 'show_profit', 'white_margin'])),
    'cells/card.orders.1.5/rule': Read(NONE, frozenset([('orders', 'paid')]), frozenset(['card.orders.key1'])),
    'cells/card.orders.1.6/rule': Read(NONE, frozenset([('orders', 'note')]), frozenset(['card.orders.key1'])),
    'cells/card.orders.2.1/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['card.orders.key2'])),
    'cells/card.orders.2.2/rule': Read(NONE, frozenset([('orders', 'product')]), frozenset(['card.orders.key2'])),
    'cells/card.orders.2.3/rule': Read(NONE, frozenset([('orders', 'amount')]), frozenset(['card.orders.key2'])),
    'cells/card.orders.2.4/rule': Read(NONE, frozenset([('orders', 'amount'), ('orders', 'profit')]), frozenset(['book_margin', 'card.orders.key2', 'show_profit', 'white_margin'])),
    'cells/card.orders.2.5/rule': Read(NONE, frozenset([('orders', 'paid')]), frozenset(['card.orders.key2'])),
    'cells/card.orders.2.6/rule': Read(NONE, frozenset([('orders', 'note')]), frozenset(['card.orders.key2'])),
    'cells/card.orders.3.1/rule': Read(NONE, frozenset([('orders', 'day')]), frozenset(['card.orders.key3'])),
    'cells/card.orders.3.2/rule': Read(NONE, frozenset([('orders', 'product')]), frozenset(['card.orders.key3'])),
    'cells/card.orders.3.3/rule': Read(NONE, frozenset([('orders', 'amount')]), frozenset(['card.orders.key3'])),
    'cells/card.orders.3.4/rule': Read(NONE, frozenset([('orders', 'amount'), ('orders', 'profit')]), frozenset(['book_margin', 'card.orders.key3', 'show_profit', 'white_margin'])),
    'cells/card.orders.3.5/rule': Read(NONE, frozenset([('orders', 'paid')]), frozenset(['card.orders.key3'])),
    'cells/card.orders.3.6/rule': Read(NONE, frozenset([('orders', 'note')]), frozenset(['card.orders.key3'])),
    'cells/card.customers.next_step/rule': Read(NONE, frozenset([('customers', 'next_step')]), frozenset(['card.row'])),
    'cells/card.customers.next_on/rule': Read(NONE, frozenset([('customers', 'next_on')]), frozenset(['card.row'])),
    'cells/card.customers.next_review/rule': Read(NONE, frozenset([('customers', 'next_review')]), frozenset(['card.row'])),
    'cells/card.next_review.overdue/rule': Read(NONE, frozenset([('customers', 'next_review')]), frozenset(['as_of', 'card.row'])),
    'cells/card.next_review.overdue/highlight': Read(NONE, NONE, frozenset(['card.next_review.overdue'])),
    'cells/card.customers.next_at/rule': Read(NONE, frozenset([('customers', 'next_at')]), frozenset(['card.row'])),
    'cells/card.customers.next_contact/rule': Read(NONE, frozenset([('customers', 'next_contact')]), frozenset(['card.row'])),
    'cells/card.next_contact.overdue/rule': Read(NONE, frozenset([('customers', 'next_contact')]), frozenset(['as_of', 'card.row'])),
    'cells/card.next_contact.overdue/highlight': Read(NONE, NONE, frozenset(['card.next_contact.overdue'])),
    'cells/card.customers.tries/rule': Read(NONE, frozenset([('customers', 'tries')]), frozenset(['card.row'])),
    'cells/card.customers.note/rule': Read(NONE, frozenset([('customers', 'note')]), frozenset(['card.row'])),
    'cells/card.listen/rule': Read(NONE, NONE, NONE),
    'cells/card.services/rule': Read(NONE, frozenset([('accounts', 'tier'), ('texts', 'body'), ('texts', 'key')]), frozenset(['card.account_row'])),
    'cells/card.facts/rule': Read(NONE, frozenset([('orders', 'group'), ('texts', 'body'), ('texts', 'kind'), ('texts', 'tags')]), frozenset(['card.orders.key1'])),
    'cells/card.account_row/rule': Read(NONE, frozenset([('accounts', 'account')]), frozenset(['card.account'])),
    'cells/card.accounts.class_now/rule': Read(NONE, frozenset([('accounts', 'class_now')]), frozenset(['card.account_row'])),
    'cells/card.accounts.tier/rule': Read(NONE, frozenset([('accounts', 'tier')]), frozenset(['card.account_row'])),
    'cells/card.accounts.credit_now/rule': Read(NONE, frozenset([('accounts', 'credit_now')]), frozenset(['card.account_row'])),
    'cells/card.accounts.limit/rule': Read(NONE, frozenset([('accounts', 'limit')]), frozenset(['card.account_row'])),
    'cells/card.accounts.open/rule': Read(NONE, frozenset([('accounts', 'open')]), frozenset(['card.account_row'])),
    'cells/card.over/rule': Read(NONE, frozenset([('accounts', 'limit'), ('accounts', 'open')]), frozenset(['card.account_row'])),
    'cells/card.over/highlight': Read(NONE, NONE, frozenset(['card.over'])),
    'cells/card.discount/rule': Read(NONE, frozenset([('accounts', 'margin'), ('accounts', 'potential_now'), ('accounts', 'tier')]), frozenset(['book_margin', 'card.account_row', 'discount_1', 'discount_2', 'discount_3'])),
    'cells/card.q10.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q10'])),
    'cells/card.q10/rule': Read(NONE, frozenset([('qualify', 'a10'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q10'])),
    'cells/card.q10.points/rule': Read(NONE, frozenset([('qualify', 'a10')]), frozenset(['card.qualify_row', 'card.slot.q10'])),
    'cells/card.q11.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q11'])),
    'cells/card.q11/rule': Read(NONE, frozenset([('qualify', 'a11'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q11'])),
    'cells/card.q11.points/rule': Read(NONE, frozenset([('qualify', 'a11')]), frozenset(['card.qualify_row', 'card.slot.q11'])),
    'cells/card.q12.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q12'])),
    'cells/card.q12/rule': Read(NONE, frozenset([('qualify', 'a12'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q12'])),
    'cells/card.q12.points/rule': Read(NONE, frozenset([('qualify', 'a12')]), frozenset(['card.qualify_row', 'card.slot.q12'])),
    'cells/card.q13.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q13'])),
    'cells/card.q13/rule': Read(NONE, frozenset([('qualify', 'a13'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q13'])),
    'cells/card.q13.points/rule': Read(NONE, frozenset([('qualify', 'a13')]), frozenset(['card.qualify_row', 'card.slot.q13'])),
    'cells/card.q14.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q14'])),
    'cells/card.q14/rule': Read(NONE, frozenset([('qualify', 'a14'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q14'])),
    'cells/card.q14.points/rule': Read(NONE, frozenset([('qualify', 'a14')]), frozenset(['card.qualify_row', 'card.slot.q14'])),
    'cells/card.q15.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q15'])),
    'cells/card.q15/rule': Read(NONE, frozenset([('qualify', 'a15'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q15'])),
    'cells/card.q15.points/rule': Read(NONE, frozenset([('qualify', 'a15')]), frozenset(['card.qualify_row', 'card.slot.q15'])),
    'cells/card.q16.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q16'])),
    'cells/card.q16/rule': Read(NONE, frozenset([('qualify', 'a16'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q16'])),
    'cells/card.q16.points/rule': Read(NONE, frozenset([('qualify', 'a16')]), frozenset(['card.qualify_row', 'card.slot.q16'])),
    'cells/card.q17.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q17'])),
    'cells/card.q17/rule': Read(NONE, frozenset([('qualify', 'a17'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q17'])),
    'cells/card.q17.points/rule': Read(NONE, frozenset([('qualify', 'a17')]), frozenset(['card.qualify_row', 'card.slot.q17'])),
    'cells/card.q18.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q18'])),
    'cells/card.q18/rule': Read(NONE, frozenset([('qualify', 'a18'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q18'])),
    'cells/card.q18.points/rule': Read(NONE, frozenset([('qualify', 'a18')]), frozenset(['card.qualify_row', 'card.slot.q18'])),
    'cells/card.q19.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q19'])),
    'cells/card.q19/rule': Read(NONE, frozenset([('qualify', 'a19'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q19'])),
    'cells/card.q19.points/rule': Read(NONE, frozenset([('qualify', 'a19')]), frozenset(['card.qualify_row', 'card.slot.q19'])),
    'cells/card.q20.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q20'])),
    'cells/card.q20/rule': Read(NONE, frozenset([('qualify', 'a20'), ('questions', 'option1'), ('questions', 'option2'), ('questions', 'option3'), ('questions', 'option4'), ('questions', 'option5')]), frozenset(['card.qualify_row', 'card.slot.q20'])),
    'cells/card.q20.points/rule': Read(NONE, frozenset([('qualify', 'a20')]), frozenset(['card.qualify_row', 'card.slot.q20'])),
    'cells/card.row/rule': Read(NONE, frozenset([('customers', 'id'), ('customers', 'name')]), frozenset(['card_id'])),
    'cells/card.id/rule': Read(NONE, frozenset([('customers', 'id')]), frozenset(['card.row'])),
    'cells/card.qualify_row/rule': Read(NONE, frozenset([('qualify', 'id')]), frozenset(['card.id', 'card.row'])),
    'cells/card.account/rule': Read(NONE, frozenset([('customers', 'account')]), frozenset(['card.id', 'card.row'])),
    'cells/card.person/rule': Read(NONE, frozenset([('customers', 'kind')]), frozenset(['card.row', 'edit_kind'])),
    'cells/card.calls.key1/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['card.id'])),
    'cells/card.orders.key1/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'day')]), frozenset(['card.account'])),
    'cells/card.calls.key2/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['card.calls.key1', 'card.id'])),
    'cells/card.orders.key2/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'day')]), frozenset(['card.account', 'card.orders.key1'])),
    'cells/card.calls.key3/rule': Read(NONE, frozenset([('calls', 'day'), ('calls', 'id')]), frozenset(['card.calls.key2', 'card.id'])),
    'cells/card.orders.key3/rule': Read(NONE, frozenset([('orders', 'account'), ('orders', 'day')]), frozenset(['card.account', 'card.orders.key2'])),
    'cells/card.slot.q01/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q02/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q03/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q04/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q05/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q06/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q07/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q08/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q09/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q10/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q11/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q12/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q13/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q14/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q15/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q16/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q17/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q18/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q19/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/card.slot.q20/rule': Read(NONE, frozenset([('questions', 'active'), ('questions', 'slot')]), NONE),
    'cells/log.ask/rule': Read(NONE, frozenset([('qualify', 'ask_phone'), ('qualify', 'ask_visit')]), frozenset(['card.qualify_row', 'log_channel'])),
    'cells/edit.title/rule': Read(NONE, NONE, frozenset(['card.row', 'card_id'])),
    'cells/edit.contact.caption/rule': Read(NONE, NONE, frozenset(['card.person'])),
    'cells/edit_contact/highlight': Read(NONE, NONE, frozenset(['card.person'])),
    'cells/edit.industry.caption/rule': Read(NONE, NONE, frozenset(['card.person'])),
    'cells/edit_industry/highlight': Read(NONE, NONE, frozenset(['card.person'])),
    'cells/edit.size.caption/rule': Read(NONE, NONE, frozenset(['card.person'])),
    'cells/edit_size/highlight': Read(NONE, NONE, frozenset(['card.person'])),
    'cells/edit.q01.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q01'])),
    'cells/edit_q01/highlight': Read(NONE, NONE, frozenset(['edit.q01.caption'])),
    'cells/edit.q02.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q02'])),
    'cells/edit_q02/highlight': Read(NONE, NONE, frozenset(['edit.q02.caption'])),
    'cells/edit.q03.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q03'])),
    'cells/edit_q03/highlight': Read(NONE, NONE, frozenset(['edit.q03.caption'])),
    'cells/edit.q04.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q04'])),
    'cells/edit_q04/highlight': Read(NONE, NONE, frozenset(['edit.q04.caption'])),
    'cells/edit.q05.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q05'])),
    'cells/edit_q05/highlight': Read(NONE, NONE, frozenset(['edit.q05.caption'])),
    'cells/edit.q06.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q06'])),
    'cells/edit_q06/highlight': Read(NONE, NONE, frozenset(['edit.q06.caption'])),
    'cells/edit.q07.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q07'])),
    'cells/edit_q07/highlight': Read(NONE, NONE, frozenset(['edit.q07.caption'])),
    'cells/edit.q08.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q08'])),
    'cells/edit_q08/highlight': Read(NONE, NONE, frozenset(['edit.q08.caption'])),
    'cells/edit.q09.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q09'])),
    'cells/edit_q09/highlight': Read(NONE, NONE, frozenset(['edit.q09.caption'])),
    'cells/edit.q10.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q10'])),
    'cells/edit_q10/highlight': Read(NONE, NONE, frozenset(['edit.q10.caption'])),
    'cells/edit.q11.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q11'])),
    'cells/edit_q11/highlight': Read(NONE, NONE, frozenset(['edit.q11.caption'])),
    'cells/edit.q12.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q12'])),
    'cells/edit_q12/highlight': Read(NONE, NONE, frozenset(['edit.q12.caption'])),
    'cells/edit.q13.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q13'])),
    'cells/edit_q13/highlight': Read(NONE, NONE, frozenset(['edit.q13.caption'])),
    'cells/edit.q14.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q14'])),
    'cells/edit_q14/highlight': Read(NONE, NONE, frozenset(['edit.q14.caption'])),
    'cells/edit.q15.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q15'])),
    'cells/edit_q15/highlight': Read(NONE, NONE, frozenset(['edit.q15.caption'])),
    'cells/edit.q16.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q16'])),
    'cells/edit_q16/highlight': Read(NONE, NONE, frozenset(['edit.q16.caption'])),
    'cells/edit.q17.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q17'])),
    'cells/edit_q17/highlight': Read(NONE, NONE, frozenset(['edit.q17.caption'])),
    'cells/edit.q18.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q18'])),
    'cells/edit_q18/highlight': Read(NONE, NONE, frozenset(['edit.q18.caption'])),
    'cells/edit.q19.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q19'])),
    'cells/edit_q19/highlight': Read(NONE, NONE, frozenset(['edit.q19.caption'])),
    'cells/edit.q20.caption/rule': Read(NONE, frozenset([('questions', 'name')]), frozenset(['card.slot.q20'])),
    'cells/edit_q20/highlight': Read(NONE, NONE, frozenset(['edit.q20.caption'])),
}
