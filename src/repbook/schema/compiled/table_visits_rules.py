"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def looks_0(env, rows):
    v0 = env.column('visits', 'returned')
    out = []
    for i in rows:
        try:
            value = (not blank(v0[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_1(env, rows):
    v0 = env.column('visits', 'key')
    out = []
    for i in rows:
        try:
            value = every(is_number(v0[i]), after(v0[i], 0.0))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_2(env, rows):
    v0 = env.column('visits', 'ends')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], 1.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_3(env, rows):
    v0 = env.column('visits', 'ends')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], 1.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_4(env, rows):
    v0 = env.column('visits', 'answer')
    v1 = env.column('visits', 'result')
    v2 = env.column('visits', 'need')
    v3 = env.column('visits', 'attitude')
    v4 = env.column('visits', 'chance')
    v5 = env.column('visits', 'next_step')
    v6 = env.column('visits', 'next_on')
    v7 = env.column('visits', 'amount')
    v8 = env.column('visits', 'note')
    v9 = env.column('visits', 'next_at')
    v10 = env.column('visits', 'unread')
    out = []
    for i in rows:
        try:
            value = every((not blank((text((text((text((text((text((text((text((text((text(v0[i]) + text(v1[i]))) + text(v2[i]))) + text(v3[i]))) + text(v4[i]))) + text(v5[i]))) + text(v6[i]))) + text(v7[i]))) + text(v8[i]))) + text(v9[i])))), gives_number(lambda: place_of((text((text('|answer=') + text(((text('@') + text(v1[i])) if blank(v0[i]) else v0[i])))) + text('|')), v10[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_5(env, rows):
    v0 = env.column('visits', 'answer')
    v1 = env.column('visits', 'result')
    v2 = env.column('visits', 'need')
    v3 = env.column('visits', 'attitude')
    v4 = env.column('visits', 'chance')
    v5 = env.column('visits', 'next_step')
    v6 = env.column('visits', 'next_on')
    v7 = env.column('visits', 'amount')
    v8 = env.column('visits', 'note')
    v9 = env.column('visits', 'next_at')
    v10 = env.column('visits', 'unread')
    out = []
    for i in rows:
        try:
            value = every((not blank((text((text((text((text((text((text((text((text((text(v0[i]) + text(v1[i]))) + text(v2[i]))) + text(v3[i]))) + text(v4[i]))) + text(v5[i]))) + text(v6[i]))) + text(v7[i]))) + text(v8[i]))) + text(v9[i])))), gives_number(lambda: place_of((text((text('|result=') + text(('@' if blank(v1[i]) else v1[i])))) + text('|')), v10[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_6(env, rows):
    v0 = env.column('visits', 'answer')
    v1 = env.column('visits', 'result')
    v2 = env.column('visits', 'need')
    v3 = env.column('visits', 'attitude')
    v4 = env.column('visits', 'chance')
    v5 = env.column('visits', 'next_step')
    v6 = env.column('visits', 'next_on')
    v7 = env.column('visits', 'amount')
    v8 = env.column('visits', 'note')
    v9 = env.column('visits', 'next_at')
    v10 = env.column('visits', 'unread')
    out = []
    for i in rows:
        try:
            value = every((not blank((text((text((text((text((text((text((text((text((text(v0[i]) + text(v1[i]))) + text(v2[i]))) + text(v3[i]))) + text(v4[i]))) + text(v5[i]))) + text(v6[i]))) + text(v7[i]))) + text(v8[i]))) + text(v9[i])))), gives_number(lambda: place_of((text((text('|need=') + text(((text('@') + text(v1[i])) if blank(v2[i]) else v2[i])))) + text('|')), v10[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_7(env, rows):
    v0 = env.column('visits', 'answer')
    v1 = env.column('visits', 'result')
    v2 = env.column('visits', 'need')
    v3 = env.column('visits', 'attitude')
    v4 = env.column('visits', 'chance')
    v5 = env.column('visits', 'next_step')
    v6 = env.column('visits', 'next_on')
    v7 = env.column('visits', 'amount')
    v8 = env.column('visits', 'note')
    v9 = env.column('visits', 'next_at')
    v10 = env.column('visits', 'unread')
    out = []
    for i in rows:
        try:
            value = every((not blank((text((text((text((text((text((text((text((text((text(v0[i]) + text(v1[i]))) + text(v2[i]))) + text(v3[i]))) + text(v4[i]))) + text(v5[i]))) + text(v6[i]))) + text(v7[i]))) + text(v8[i]))) + text(v9[i])))), gives_number(lambda: place_of((text((text('|attitude=') + text(((text('@') + text(v1[i])) if blank(v3[i]) else v3[i])))) + text('|')), v10[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_8(env, rows):
    v0 = env.column('visits', 'answer')
    v1 = env.column('visits', 'result')
    v2 = env.column('visits', 'need')
    v3 = env.column('visits', 'attitude')
    v4 = env.column('visits', 'chance')
    v5 = env.column('visits', 'next_step')
    v6 = env.column('visits', 'next_on')
    v7 = env.column('visits', 'amount')
    v8 = env.column('visits', 'note')
    v9 = env.column('visits', 'next_at')
    v10 = env.column('visits', 'unread')
    out = []
    for i in rows:
        try:
            value = every((not blank((text((text((text((text((text((text((text((text((text(v0[i]) + text(v1[i]))) + text(v2[i]))) + text(v3[i]))) + text(v4[i]))) + text(v5[i]))) + text(v6[i]))) + text(v7[i]))) + text(v8[i]))) + text(v9[i])))), gives_number(lambda: place_of((text((text('|chance=') + text(((text('@') + text(v1[i])) if blank(v4[i]) else v4[i])))) + text('|')), v10[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_9(env, rows):
    v0 = env.column('visits', 'answer')
    v1 = env.column('visits', 'result')
    v2 = env.column('visits', 'need')
    v3 = env.column('visits', 'attitude')
    v4 = env.column('visits', 'chance')
    v5 = env.column('visits', 'next_step')
    v6 = env.column('visits', 'next_on')
    v7 = env.column('visits', 'amount')
    v8 = env.column('visits', 'note')
    v9 = env.column('visits', 'next_at')
    v10 = env.column('visits', 'unread')
    out = []
    for i in rows:
        try:
            value = every((not blank((text((text((text((text((text((text((text((text((text(v0[i]) + text(v1[i]))) + text(v2[i]))) + text(v3[i]))) + text(v4[i]))) + text(v5[i]))) + text(v6[i]))) + text(v7[i]))) + text(v8[i]))) + text(v9[i])))), gives_number(lambda: place_of((text((text('|next_on=') + text(((text('@') + text(v1[i])) if blank(v6[i]) else (round_half_up(v6[i], 6.0) if is_number(v6[i]) else v6[i]))))) + text('|')), v10[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_10(env, rows):
    v0 = env.column('visits', 'answer')
    v1 = env.column('visits', 'result')
    v2 = env.column('visits', 'need')
    v3 = env.column('visits', 'attitude')
    v4 = env.column('visits', 'chance')
    v5 = env.column('visits', 'next_step')
    v6 = env.column('visits', 'next_on')
    v7 = env.column('visits', 'amount')
    v8 = env.column('visits', 'note')
    v9 = env.column('visits', 'next_at')
    v10 = env.column('visits', 'unread')
    out = []
    for i in rows:
        try:
            value = every((not blank((text((text((text((text((text((text((text((text((text(v0[i]) + text(v1[i]))) + text(v2[i]))) + text(v3[i]))) + text(v4[i]))) + text(v5[i]))) + text(v6[i]))) + text(v7[i]))) + text(v8[i]))) + text(v9[i])))), gives_number(lambda: place_of((text((text('|next_at=') + text(((text('@') + text(v1[i])) if blank(v9[i]) else (round_half_up(v9[i], 6.0) if is_number(v9[i]) else v9[i]))))) + text('|')), v10[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_11(env, rows):
    v0 = env.column('visits', 'answer')
    v1 = env.column('visits', 'result')
    v2 = env.column('visits', 'need')
    v3 = env.column('visits', 'attitude')
    v4 = env.column('visits', 'chance')
    v5 = env.column('visits', 'next_step')
    v6 = env.column('visits', 'next_on')
    v7 = env.column('visits', 'amount')
    v8 = env.column('visits', 'note')
    v9 = env.column('visits', 'next_at')
    v10 = env.column('visits', 'unread')
    out = []
    for i in rows:
        try:
            value = every((not blank((text((text((text((text((text((text((text((text((text(v0[i]) + text(v1[i]))) + text(v2[i]))) + text(v3[i]))) + text(v4[i]))) + text(v5[i]))) + text(v6[i]))) + text(v7[i]))) + text(v8[i]))) + text(v9[i])))), gives_number(lambda: place_of((text((text('|amount=') + text(((text('@') + text(v1[i])) if blank(v7[i]) else v7[i])))) + text('|')), v10[i])))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_12(env, rows):
    v0 = env.column('visits', 'prep')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], '✓')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_13(env, rows):
    v0 = env.column('visits', 'last')
    out = []
    for i in rows:
        try:
            value = gives_number(lambda: place_of('►', v0[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_14(env, rows):
    v0 = env.column('visits', 'result')
    v1 = env.code('result.reached')
    v2 = env.column('visits', 'need')
    out = []
    for i in rows:
        try:
            value = every(some(equal(v0[i], v1), equal((text(v0[i]) + text('')), '1')), blank(v2[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_15(env, rows):
    v0 = env.column('visits', 'result')
    v1 = env.code('result.reached')
    v2 = env.column('visits', 'attitude')
    out = []
    for i in rows:
        try:
            value = every(some(equal(v0[i], v1), equal((text(v0[i]) + text('')), '1')), blank(v2[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_16(env, rows):
    v0 = env.column('visits', 'result')
    v1 = env.code('result.reached')
    v2 = env.column('visits', 'chance')
    out = []
    for i in rows:
        try:
            value = every(some(equal(v0[i], v1), equal((text(v0[i]) + text('')), '1')), blank(v2[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_17(env, rows):
    v0 = env.column('visits', 'result')
    v1 = env.code('result.call_back')
    v2 = env.column('visits', 'next_on')
    out = []
    for i in rows:
        try:
            value = every(some(equal(v0[i], v1), equal((text(v0[i]) + text('')), '3')), blank(v2[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_18(env, rows):
    v0 = env.column('visits', 'verdict')
    v1 = env.code('verdict.focus')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_19(env, rows):
    v0 = env.column('visits', 'verdict')
    v1 = env.code('verdict.follow')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_20(env, rows):
    v0 = env.column('visits', 'verdict')
    v1 = env.code('verdict.nurture')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_21(env, rows):
    v0 = env.column('visits', 'verdict')
    v1 = env.code('verdict.drop')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
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
    'looks/10/rule': looks_10,
    'looks/11/rule': looks_11,
    'looks/12/rule': looks_12,
    'looks/13/rule': looks_13,
    'looks/14/rule': looks_14,
    'looks/15/rule': looks_15,
    'looks/16/rule': looks_16,
    'looks/17/rule': looks_17,
    'looks/18/rule': looks_18,
    'looks/19/rule': looks_19,
    'looks/20/rule': looks_20,
    'looks/21/rule': looks_21,
}
READS = {
    'looks/0/rule': Read(frozenset(['returned']), NONE, NONE),
    'looks/1/rule': Read(frozenset(['key']), NONE, NONE),
    'looks/2/rule': Read(frozenset(['ends']), NONE, NONE),
    'looks/3/rule': Read(frozenset(['ends']), NONE, NONE),
    'looks/4/rule': Read(frozenset(['amount', 'answer', 'attitude', 'chance', 'need', 'next_at', 'next_on', 'next_step', 'note', 'result', 'unread']), NONE, NONE),
    'looks/5/rule': Read(frozenset(['amount', 'answer', 'attitude', 'chance', 'need', 'next_at', 'next_on', 'next_step', 'note', 'result', 'unread']), NONE, NONE),
    'looks/6/rule': Read(frozenset(['amount', 'answer', 'attitude', 'chance', 'need', 'next_at', 'next_on', 'next_step', 'note', 'result', 'unread']), NONE, NONE),
    'looks/7/rule': Read(frozenset(['amount', 'answer', 'attitude', 'chance', 'need', 'next_at', 'next_on', 'next_step', 'note', 'result', 'unread']), NONE, NONE),
    'looks/8/rule': Read(frozenset(['amount', 'answer', 'attitude', 'chance', 'need', 'next_at', 'next_on', 'next_step', 'note', 'result', 'unread']), NONE, NONE),
    'looks/9/rule': Read(frozenset(['amount', 'answer', 'attitude', 'chance', 'need', 'next_at', 'next_on', 'next_step', 'note', 'result', 'unread']), NONE, NONE),
    'looks/10/rule': Read(frozenset(['amount', 'answer', 'attitude', 'chance', 'need', 'next_at', 'next_on', 'next_step', 'note', 'result', 'unread']), NONE, NONE),
    'looks/11/rule': Read(frozenset(['amount', 'answer', 'attitude', 'chance', 'need', 'next_at', 'next_on', 'next_step', 'note', 'result', 'unread']), NONE, NONE),
    'looks/12/rule': Read(frozenset(['prep']), NONE, NONE),
    'looks/13/rule': Read(frozenset(['last']), NONE, NONE),
    'looks/14/rule': Read(frozenset(['need', 'result']), NONE, NONE),
    'looks/15/rule': Read(frozenset(['attitude', 'result']), NONE, NONE),
    'looks/16/rule': Read(frozenset(['chance', 'result']), NONE, NONE),
    'looks/17/rule': Read(frozenset(['next_on', 'result']), NONE, NONE),
    'looks/18/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/19/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/20/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/21/rule': Read(frozenset(['verdict']), NONE, NONE),
}
