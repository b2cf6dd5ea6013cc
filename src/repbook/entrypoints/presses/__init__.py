"""What each button does, one module a button: gather, decide, apply, and what to say.

Every module has `press(desk: Desk, asked: str) -> Outcome`; its name is the button's key, with
`return_` and `import_` for the two that Python reserves.
"""
