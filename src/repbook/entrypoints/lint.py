"""`repbook lint`."""

from __future__ import annotations

import argparse
from importlib.util import find_spec
from pathlib import Path

from repbook.entrypoints.common import labelled, print_json
from repbook.entrypoints.press import module_of
from repbook.ooxml.lint import Finding, lint_file
from repbook.ooxml.validator import find_validator, validate_file
from repbook.text import say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("file", help=say("commands.help.file"))
    parser.add_argument("--product", action="store_true", help=say("commands.help.product"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Lint one file, with Microsoft's validator where it is installed; 1 on findings."""
    path = Path(args.file)
    findings = list(lint_file(path))
    if args.product:
        findings += _product(path)
    if find_validator() is not None:
        findings += validate_file(path)
    findings = list(dict.fromkeys(findings))
    if args.json:
        print_json({"findings": [finding._asdict() for finding in findings]})
        return int(bool(findings))
    for finding in findings:
        text = labelled(f"{finding.part} {finding.where}", finding.message)
        print(f"{text} [{finding.rule}]")
    if not findings:
        print(say("commands.clean", file=path.name))
    return int(bool(findings))


def _product(path: Path) -> list[Finding]:
    from repbook.adapters.product.rules import lint_product
    from repbook.build.labels import labels

    return lint_product(path, labels(), actions())


def actions() -> set[str]:
    """Return the keys of the buttons whose press is written."""
    from repbook.workbook.buttons import BUTTONS

    modules = {b.key: f"repbook.entrypoints.presses.{module_of(b.key)}" for b in BUTTONS}
    return {key for key, module in modules.items() if find_spec(module)}
