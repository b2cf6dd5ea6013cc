"""What carries out the actions whose work lies outside the rules: files, set-up, platform.

One module an action, `KEY_hook`: `run(args)` for its command, `press(desk, asked, sure)` for its
button.
"""
