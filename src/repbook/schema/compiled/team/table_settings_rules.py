"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def as_of_value(env, rows):
    v0 = env.today()
    out = []
    for i in rows:
        try:
            value = v0
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'cells/as_of/value': as_of_value,
}
READS = {
    'cells/as_of/value': Read(NONE, NONE, NONE),
}
