"""`repbook lint`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from repbook.entrypoints.common import print_json
from repbook.features.kernel.words import labelled
from repbook.ooxml.lint import Finding, lint_file
from repbook.ooxml.validator import find_validator, validate_file
from repbook.text import say
from repbook.text.visible import one_line


def run(args: argparse.Namespace) -> int:
    """Lint one file, with Microsoft's validator where it is installed; 1 on more than advice."""
    path = Path(args.file)
    findings = _whole(path) if args.product else list(lint_file(path))
    if find_validator() is not None:
        findings += validate_file(path)
    findings = list(dict.fromkeys(findings))
    defects = [finding for finding in findings if not finding.is_advice]
    if args.json:
        print_json({"findings": [finding._asdict() for finding in findings]})
        return int(bool(defects))
    _show(defects)
    if advice := [finding for finding in findings if finding.is_advice]:
        print(say("commands.advice", file=path.name))
        _show(advice)
    if not findings:
        print(say("commands.clean", file=path.name))
    return int(bool(defects))


def _show(findings: Iterable[Finding]) -> None:
    for finding in findings:
        text = labelled(one_line(f"{finding.part} {finding.where}"), finding.message)
        print(f"{text} [{finding.rule}]")


def _whole(path: Path) -> list[Finding]:
    from repbook.adapters.older import kind_of
    from repbook.adapters.product.rules import lint_whole
    from repbook.build.labels import labels
    from repbook.features.registry import actions
    from repbook.ooxml.package import open_package
    from repbook.schema.source import using

    with open_package(path) as package, using(kind_of(package)):
        return lint_whole(path, labels(), actions())
