"""Say in a chart what a reader would otherwise suppose by the program that saved the file.

LibreOffice takes what is left out for shown, smoothed and drawn at zero unless docProps/app.xml
names Excel 2007 or later (AppVersion); other programs that save the file put their own there.
"""

from __future__ import annotations

import re

_SHOWN = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
"""What a label may show, in the order of ECMA-376 part 1, 21.2.2.49 (dLbls)."""
_SHOWS = re.compile(rf"(?:<c:show(?:{'|'.join(_SHOWN)})\b[^>]*/>)+".encode())
_LINES = re.compile(rb"<c:(lineChart|scatterChart)>.*?</c:\1>", re.DOTALL)
_UNSAID = re.compile(rb"(?<!<c:smooth val=\"0\"/>)(?<!<c:smooth val=\"1\"/>)</c:ser>")
_GAPS, _END = b'<c:dispBlanksAs val="gap"/>', b"</c:chart>"


def stated(chart: bytes) -> bytes:
    """Return a chart of XlsxWriter's that says what its labels leave out, and how lines run."""
    chart = _SHOWS.sub(_all_shown, chart)
    chart = _LINES.sub(lambda m: _UNSAID.sub(b'<c:smooth val="0"/></c:ser>', m[0]), chart)
    return chart if b"<c:dispBlanksAs" in chart else chart.replace(_END, _GAPS + _END, 1)


def _all_shown(found: re.Match[bytes]) -> bytes:
    held = found[0].decode()
    each = (f'<c:show{name} val="{int(f"<c:show{name} " in held)}"/>' for name in _SHOWN)
    return "".join(each).encode()
