"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def looks_0(env, rows):
    v0 = env.column('files', 'state')
    v1 = env.code('file.late')
    v2 = env.code('file.broken')
    v3 = env.code('file.locked')
    v4 = env.code('file.fork')
    v5 = env.code('file.other')
    out = []
    for i in rows:
        try:
            value = some(equal(v0[i], v1), equal(v0[i], v2), equal(v0[i], v3), equal(v0[i], v4), equal(v0[i], v5))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'looks/0/rule': looks_0,
}
READS = {
    'looks/0/rule': Read(frozenset(['state']), NONE, NONE),
}
