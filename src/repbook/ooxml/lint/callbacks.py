"""Rules about the procedures that a ribbon calls ([MS-CUSTOMUI] 2.2.1.1, callback signatures)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from repbook.ooxml.lint.macros import project_of
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.ribbon import Control, controls
from repbook.ooxml.lint.trees import local
from repbook.ooxml.lint.view import PackageView
from repbook.ooxml.vba.procedures import Parameter, Procedure, procedures

_CALLBACK = re.compile(r"on[A-Z]\w*|get[A-Z]\w*|loadImage")
_ANYTHING = {"", "variant", "object"}
# What Office passes, by kind: the types that take it. A result needs a Variant by reference.
_TYPES = {
    "control": _ANYTHING | {"iribboncontrol", "office.iribboncontrol"},
    "ribbon": _ANYTHING | {"iribbonui", "office.iribbonui"},
    "context": _ANYTHING,
    "text": {"", "variant", "string"},
    "pressed": {"", "variant", "boolean"},
    "index": {"", "variant", "integer", "long"},
    "result": {"", "variant", "boolean", "string", "integer", "long", "single", "double", "object"}
    | {"ipicturedisp", "stdole.ipicturedisp", "ribbonsize"},
}
_SHAPES = {
    "onLoad": "ribbon",
    "loadImage": "text result",
    "onChange": "control text",
    "onShow": "context",
    "onHide": "context",
}
_ACTIONS = {
    "toggleButton": ("control pressed",),
    "checkBox": ("control pressed",),
    "gallery": ("control text index",),
    "dropDown": ("control text index",),
    "radioGroup": ("control text index",),
    "command": ("control result", "control pressed result"),
}
_OF_ITEMS = re.compile(r"getItem(?!Count|Height|Width)\w+")


class Call(NamedTuple):
    """A callback of a control: the attribute that names it, and the name."""

    control: Control
    attribute: str
    name: str

    @property
    def shapes(self) -> tuple[str, ...]:
        """Return the lists of arguments that Office may call it with."""
        if self.attribute == "onAction":
            return _ACTIONS.get(local(self.control.element.tag), ("control",))
        if _OF_ITEMS.fullmatch(self.attribute):
            return ("control index result",)
        return (_SHAPES.get(self.attribute, "control result"),)


@rule("missing-callback")
def missing_callback(view: PackageView) -> Iterator[Hit]:
    """Find callbacks that no public procedure of a standard module has the name of."""
    for call in calls(view):
        if not _targets(view, call.name):
            yield Hit(call.control.part, f"{call.control.id}/{call.attribute}", call.name)


@rule("callback-signature")
def callback_signature(view: PackageView) -> Iterator[Hit]:
    """Find callbacks whose procedure takes other arguments than Office passes."""
    for call in calls(view):
        for procedure in _targets(view, call.name):
            if not any(_fits(procedure, shape.split()) for shape in call.shapes):
                where = f"{call.control.id}/{call.attribute}"
                yield Hit(call.control.part, where, call.name)


def calls(view: PackageView) -> Iterator[Call]:
    """Yield every callback of every ribbon; those into other files are left out."""
    if view.project is not None and project_of(view) is None:
        return
    for control in controls(view):
        for attribute, name in control.element.attrib.items():
            if _CALLBACK.fullmatch(attribute) and "!" not in name:
                yield Call(control, attribute, name)


def _targets(view: PackageView, name: str) -> list[Procedure]:
    """Return the procedures a name means: `Sub`, or `Module.Sub`."""
    project = project_of(view)
    where, _, wanted = name.casefold().rpartition(".")
    modules = [
        module
        for module in (project.modules if project else ())
        if (module.name.casefold() == where if where else module.record.standard)
    ]
    return [
        procedure
        for module in modules
        for procedure in procedures(module.text)
        if procedure.name.casefold() == wanted and not procedure.private
    ]


def _fits(procedure: Procedure, kinds: list[str]) -> bool:
    parameters = procedure.parameters
    if parameters is None or len(parameters) < len(kinds):
        return False
    spare = parameters[len(kinds) :]
    pairs = zip(parameters, kinds, strict=False)
    return all(p.optional for p in spare) and all(_takes(p, kind) for p, kind in pairs)


def _takes(parameter: Parameter, kind: str) -> bool:
    back = kind == "result" and parameter.by_value
    return parameter.type in _TYPES[kind] and not parameter.array and not back
