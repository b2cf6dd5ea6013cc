"""Rules about the product's VBA: thin, ASCII, one Sub a button, one module that starts programs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from repbook.adapters.product.rules import Product, rule
from repbook.ooxml.lint import Hit
from repbook.ooxml.vba.procedures import procedures, statements
from repbook.ooxml.vba.project import Module
from repbook.schema.buttons import BUTTONS

LAUNCHER = "modLauncher"
_SUB = "repbook"
_EXPLICIT = re.compile(r"option\s+explicit", re.IGNORECASE)
_CONDITIONAL = re.compile(r"#(if|elseif|else|end\s+if|const)\b", re.IGNORECASE)
_STARTS = re.compile(
    r"\bshell\b|\.(?:run|exec|shellexecute)\b|\b(?:applescripttask|macscript|popen)\b|\bdeclare\s",
    re.IGNORECASE,
)
# All that may be part of a command line: the interpreter and the request file, both quoted.
_HANDED_OVER = {"quoted", "python", "request", "false", "true"}
_WORD = re.compile(r"[a-z_]\w*", re.IGNORECASE)


@rule("macros")
def macros(product: Product) -> Iterator[Hit]:
    """Find files for macros that lack the VBA project or the ribbon."""
    named = product.view.package.path.suffix.lower() in (".xlsm", ".xlam")
    if product.with_macros or named:
        if not product.view.project_part:
            yield Hit(product.view.workbook, "", "xl/vbaProject.bin")
        if not product.ribbon_parts:
            yield Hit(product.view.workbook, "", "customUI/customUI14.xml")


@rule("sub-without-button")
def sub_without_button(product: Product) -> Iterator[Hit]:
    """Find Subs named as those of buttons that no declared button has."""
    known = {button.sub.casefold() for button in BUTTONS}
    for module in product.modules:
        for procedure in procedures(module.text):
            name = procedure.name
            if name.casefold().startswith(_SUB) and name.casefold() not in known:
                yield Hit(product.view.project_part, module.name, name)


@rule("button-without-sub")
def button_without_sub(product: Product) -> Iterator[Hit]:
    """Find declared buttons whose Sub or ribbon callback is missing."""
    if not product.modules:
        return
    there = {
        procedure.name.casefold()
        for module in product.modules
        if module.record.standard
        for procedure in procedures(module.text)
        if not procedure.private
    }
    for button in BUTTONS:
        for name in (button.sub, button.callback):
            if name.casefold() not in there:
                yield Hit(product.view.project_part, button.key, name)


@rule("sub-without-action")
def sub_without_action(product: Product) -> Iterator[Hit]:
    """Find Subs of buttons that lead to no action."""
    idle = {
        b.sub.casefold(): b.key for b in BUTTONS if not b.opens and b.key not in product.actions
    }
    for module in product.modules:
        for procedure in procedures(module.text):
            if procedure.name.casefold() in idle:
                yield Hit(product.view.project_part, module.name, procedure.name)


@rule("option-explicit")
def option_explicit(product: Product) -> Iterator[Hit]:
    """Find modules without Option Explicit; a document's module without any code needs none."""
    for module in product.modules:
        code = _code(module)
        bare = not code and not module.record.standard
        if not bare and not any(_EXPLICIT.fullmatch(line.strip()) for line in code):
            yield Hit(product.view.project_part, module.name, module.name)


@rule("conditional-compilation")
def conditional_compilation(product: Product) -> Iterator[Hit]:
    """Find #If outside the launcher."""
    for module in product.modules:
        for line in _code(module) if module.name != LAUNCHER else ():
            if _CONDITIONAL.match(line.strip()):
                yield Hit(product.view.project_part, module.name, line.strip())


@rule("not-ascii")
def not_ascii(product: Product) -> Iterator[Hit]:
    """Find modules with other signs than ASCII; texts belong on the sheet of labels."""
    for module in product.modules:
        if odd := next((sign for sign in module.text if not sign.isascii()), ""):
            yield Hit(product.view.project_part, module.name, odd)


@rule("starts-program")
def starts_program(product: Product) -> Iterator[Hit]:
    """Find code outside the launcher that starts programs or calls the system."""
    for module in product.modules:
        for line in _code(module) if module.name != LAUNCHER else ():
            if _STARTS.search(line):
                yield Hit(product.view.project_part, module.name, line.strip())


@rule("command-line")
def command_line(product: Product) -> Iterator[Hit]:
    """Find command lines of the launcher that hold more than the interpreter and the request."""
    for module in product.modules:
        for line in _code(module) if module.name == LAUNCHER else ():
            started = _STARTS.search(line)
            if started and not started[0].lower().startswith("declare"):
                words = {word.lower() for word in _WORD.findall(line, started.end())}
                if words - _HANDED_OVER:
                    yield Hit(product.view.project_part, module.name, line.strip())


def _code(module: Module) -> list[str]:
    """Return the lines of a module that are neither attributes nor empty."""
    lines = statements(module.text)
    return [line for line in lines if line.strip() and not line.startswith("Attribute ")]
