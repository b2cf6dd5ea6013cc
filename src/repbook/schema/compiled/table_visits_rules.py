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
    v0 = env.column('visits', 'ends')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], 1.0)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_2(env, rows):
    v0 = env.column('visits', 'prep')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], '✓')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_3(env, rows):
    v0 = env.column('visits', 'last')
    out = []
    for i in rows:
        try:
            value = gives_number(lambda: place_of('►', v0[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_4(env, rows):
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


def looks_5(env, rows):
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


def looks_6(env, rows):
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


def looks_7(env, rows):
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


def looks_8(env, rows):
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


def looks_9(env, rows):
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


def looks_10(env, rows):
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


def looks_11(env, rows):
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
}
READS = {
    'looks/0/rule': Read(frozenset(['returned']), NONE, NONE),
    'looks/1/rule': Read(frozenset(['ends']), NONE, NONE),
    'looks/2/rule': Read(frozenset(['prep']), NONE, NONE),
    'looks/3/rule': Read(frozenset(['last']), NONE, NONE),
    'looks/4/rule': Read(frozenset(['need', 'result']), NONE, NONE),
    'looks/5/rule': Read(frozenset(['attitude', 'result']), NONE, NONE),
    'looks/6/rule': Read(frozenset(['chance', 'result']), NONE, NONE),
    'looks/7/rule': Read(frozenset(['next_on', 'result']), NONE, NONE),
    'looks/8/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/9/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/10/rule': Read(frozenset(['verdict']), NONE, NONE),
    'looks/11/rule': Read(frozenset(['verdict']), NONE, NONE),
}
