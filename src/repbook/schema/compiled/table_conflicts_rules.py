"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def looks_0(env, rows):
    v0 = env.column('conflicts', 'settled')
    out = []
    for i in rows:
        try:
            value = (not blank(v0[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_1(env, rows):
    v0 = env.column('conflicts', 'settled')
    v1 = env.column('conflicts', 'stands')
    out = []
    for i in rows:
        try:
            value = every(blank(v0[i]), equal(v1[i], 'A'))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_2(env, rows):
    v0 = env.column('conflicts', 'settled')
    v1 = env.column('conflicts', 'stands')
    out = []
    for i in rows:
        try:
            value = every(blank(v0[i]), equal(v1[i], 'B'))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'looks/0/rule': looks_0,
    'looks/1/rule': looks_1,
    'looks/2/rule': looks_2,
}
READS = {
    'looks/0/rule': Read(frozenset(['settled']), NONE, NONE),
    'looks/1/rule': Read(frozenset(['settled', 'stands']), NONE, NONE),
    'looks/2/rule': Read(frozenset(['settled', 'stands']), NONE, NONE),
}
