"""Named tuples that are quick to define; to the type checker they are those of `typing`.

Each class of `typing.NamedTuple` compiles source text. A press defines more than sixty, which took
it a twentieth of its imports; here one compiled `__new__` serves all classes with as many fields.
"""

from __future__ import annotations

from collections import namedtuple
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    _new = tuple.__new__
    # What namedtuple itself reads a field with; it is not public under a name.
    _Field = type(vars(namedtuple("_One", "field"))["field"])

    class _Maker(type):
        """Define a class by its annotations: fields in order, those with a value default to it."""

        def __new__(cls, name, bases, space):
            if bases == (tuple,) or NamedTuple not in bases:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space.get("__annotations__", ()))
            defaults = {field: space.pop(field) for field in fields if field in space}
            if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                raise TypeError(f"{name}: a field without a default follows one with a default")
            made = FunctionType(
                _code(len(fields)).replace(co_varnames=("_cls", *fields)),
                {"_new": _new, "__name__": space["__module__"]},
                "__new__",
                tuple(defaults.values()),
            )
            made.__qualname__ = f"{space['__qualname__']}.__new__"
            space |= {
                "__slots__": (),
                "__new__": made,
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
            }
            for place, field in enumerate(fields):
                space[field] = _Field(place, field)
            return super().__new__(cls, name, bases, space)

    @cache
    def _code(count):
        names = "".join(f", _{number}" for number in range(count))
        return eval(f"lambda _cls{names}: _new(_cls, ({names[2:]}{',' * bool(count)}))").__code__

    class NamedTuple(tuple, metaclass=_Maker):
        """A tuple whose fields have names: the annotations of its class."""

        __slots__ = ()
        _fields = ()

        @classmethod
        def _make(cls, values):
            made = _new(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"{cls.__name__} has {len(cls._fields)} fields, got {len(made)}")
            return made

        def _replace(self, **changed):
            made = self._make(map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"{type(self).__name__} has no {', '.join(changed)}")
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            held = (f"{field}={value!r}" for field, value in self._asdict().items())
            return f"{type(self).__name__}({', '.join(held)})"

        def __getnewargs__(self):
            return tuple(self)
