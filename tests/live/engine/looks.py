"""Fonts, colours and sizes."""

from __future__ import annotations

from typing import Any

from xlwings import base_classes, utils

from live.bridge import enum
from live.engine.native import Native, speaks_plainly

_NO_COLOUR = -1
_BOLD, _NORMAL = 150.0, 100.0
_HUNDREDTHS_A_POINT = 2540 / 72
_HUNDREDTHS_A_PIXEL = 2540 / 96
_PIXELS_A_DIGIT, _PADDING = 7, 5

Colour = tuple[int, int, int]


def to_number(colour: Colour | str | int | None) -> int:
    """Return a colour as LibreOffice counts it; None is no colour."""
    if colour is None:
        return _NO_COLOUR
    if isinstance(colour, str):
        colour = utils.hex_to_rgb(colour)
    elif isinstance(colour, int):
        colour = utils.int_to_rgb(colour)
    red, green, blue = colour
    return (red << 16) | (green << 8) | blue


def to_colour(number: int | None) -> Colour | None:
    """Return a colour as xlwings gives it."""
    if number is None or number == _NO_COLOUR:
        return None
    return (number >> 16) & 255, (number >> 8) & 255, number & 255


def from_points(points: float) -> int:
    """Return a height in hundredths of a millimetre."""
    return round(points * _HUNDREDTHS_A_POINT)


def to_points(hundredths: int) -> float:
    """Return a height in points."""
    return round(hundredths / _HUNDREDTHS_A_POINT, 1)


def from_characters(characters: float) -> int:
    """Return a column's width in hundredths of a millimetre (Calibri 11)."""
    return round((characters * _PIXELS_A_DIGIT + _PADDING) * _HUNDREDTHS_A_PIXEL)


def to_characters(hundredths: int) -> float:
    """Return a column's width in characters."""
    return round(max(hundredths / _HUNDREDTHS_A_PIXEL - _PADDING, 0) / _PIXELS_A_DIGIT, 2)


@speaks_plainly
class Font(base_classes.Font):
    """The font of a range."""

    def __init__(self, model: Any) -> None:
        self._model = model

    @property
    def api(self) -> Native:
        return Native(self._model)

    @property
    def bold(self) -> bool:
        return bool(self._model.CharWeight > _NORMAL)

    @bold.setter
    def bold(self, bold: bool) -> None:
        self._model.CharWeight = _BOLD if bold else _NORMAL

    @property
    def italic(self) -> bool:
        return bool(self._model.CharPosture.value == "ITALIC")

    @italic.setter
    def italic(self, italic: bool) -> None:
        self._model.CharPosture = enum("awt.FontSlant", "ITALIC" if italic else "NONE")

    @property
    def size(self) -> float:
        return float(self._model.CharHeight)

    @size.setter
    def size(self, points: float) -> None:
        self._model.CharHeight = points

    @property
    def name(self) -> str:
        return str(self._model.CharFontName)

    @name.setter
    def name(self, name: str) -> None:
        self._model.CharFontName = name

    @property
    def color(self) -> Colour | None:
        return to_colour(self._model.CharColor)

    @color.setter
    def color(self, colour: Colour | str | int) -> None:
        self._model.CharColor = to_number(colour)
