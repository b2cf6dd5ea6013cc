"""Figures over whole tables: plain columns in, plain data out.

Nothing here knows the schema, prints or writes. These modules alone, beside adapters and build,
load numpy, pandas and networkx; so they are imported inside the actions that need them, never
while a daily button is pressed.
"""
