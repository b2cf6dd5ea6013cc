"""The palette: every colour that a page or chart may show."""

from __future__ import annotations

INK, QUIET = "#1E2A2E", "#56646A"
LINE, BAND = "#CFD8DB", "#F3F6F7"
DEEP, MID, SOFT = "#14606B", "#5FA3AC", "#A9CDD2"
PALE, BAR = "#E2F0F1", "#CFE5E8"
GREY, WHITE = "#B7C2C6", "#FFFFFF"
WARN, WARN_PALE = "#B4480B", "#FCE9DB"
INPUT_PALE, INPUT_HEAD = "#FFF9E3", "#FFE7A3"
