"""Named tuples defined without compiling: the same to their users as those of `typing`."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import typing
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.record import NamedTuple

Held = TypeVar("Held")


class Mine(NamedTuple):
    """A record."""

    one: int
    two: str = "b"
    three: tuple[int, ...] = ()

    @property
    def twice(self) -> int:
        """Return a figure."""
        return self.one * 2


class Theirs(typing.NamedTuple):
    """The same, of the library."""

    one: int
    two: str = "b"
    three: tuple[int, ...] = ()


class Box(NamedTuple, Generic[Held]):
    """A record of any kind."""

    held: Held


@given(st.integers(), st.text(), st.tuples(st.integers()))
def test_a_record_is_what_a_named_tuple_is(one: int, two: str, three: tuple[int, ...]) -> None:
    mine, theirs = Mine(one, three=three, two=two), Theirs(one, two, three)
    assert mine == theirs
    assert repr(mine) == repr(theirs).replace("Theirs", "Mine")
    assert mine._asdict() == theirs._asdict()
    assert mine._replace(two="c") == theirs._replace(two="c")
    assert Mine._make(theirs) == mine
    assert pickle.loads(pickle.dumps(mine)) == copy.deepcopy(mine) == mine
    assert (mine.one, mine.two, mine.three, mine.twice) == (one, two, three, one * 2)


def test_its_class_tells_the_same() -> None:
    assert (Mine._fields, Mine._field_defaults) == (Theirs._fields, Theirs._field_defaults)
    assert Mine.__match_args__ == Theirs.__match_args__  # type: ignore[attr-defined]  # made
    assert (Mine.__doc__, Box[int](3).held) == ("A record.", 3)
    assert not hasattr(Mine(1), "__dict__")


WRONG: tuple[tuple[type[Exception], Callable[[Any], object]], ...] = (
    (TypeError, lambda kind: kind()),
    (TypeError, lambda kind: kind(1, "b", (), 4)),
    (TypeError, lambda kind: kind(1, four=4)),
    (TypeError, lambda kind: kind._make([1])),
    (ValueError, lambda kind: kind(1)._replace(four=4)),
    (AttributeError, lambda kind: setattr(kind(1), "one", 2)),
    (AttributeError, lambda kind: setattr(kind(1), "four", 2)),
)


@pytest.mark.parametrize("kind", [Mine, Theirs])
@pytest.mark.parametrize(("error", "wrong"), WRONG)
def test_what_is_wrong_raises_the_same(
    error: type[Exception], wrong: Callable[[Any], object], kind: type
) -> None:
    with pytest.raises(error, match=r"."):
        wrong(kind)


def test_fields_with_a_default_come_last() -> None:
    source = "from repbook.record import NamedTuple\nclass A(NamedTuple):\n a: int = 1\n b: int"
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True)
    assert "TypeError: A: a field without a default" in done.stderr
