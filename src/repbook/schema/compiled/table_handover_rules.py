"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def looks_0(env, rows):
    v0 = env.column('handover', 'next_on')
    v1 = env.cell('as_of')
    out = []
    for i in rows:
        try:
            value = every(after(v0[i], 0.0), before(v0[i], v1))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_1(env, rows):
    v0 = env.column('handover', 'agreed')
    v1 = env.code('agreed.appointment')
    out = []
    for i in rows:
        try:
            value = equal(v0[i], v1)
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_2(env, rows):
    v0 = env.column('handover', 'overdue')
    out = []
    for i in rows:
        try:
            value = after(v0[i], 0.0)
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
    'looks/0/rule': Read(frozenset(['next_on']), NONE, frozenset(['as_of'])),
    'looks/1/rule': Read(frozenset(['agreed']), NONE, NONE),
    'looks/2/rule': Read(frozenset(['overdue']), NONE, NONE),
}
