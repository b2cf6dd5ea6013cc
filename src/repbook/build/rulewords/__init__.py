"""Say the rule of a formula column in words, in a workbook's language, derived from its nodes.

`terms` reads the rule as a person would, `phrases` holds the wordings of each kind of node,
`saying` puts the two together, `laying` breaks what is long into lines.
"""
