"""Draw docs/growth.svg: CPU and peak memory by command, from the figures of `bench.scale`."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FIGURES, CHART = ROOT / "bench" / "scale.jsonl", ROOT / "docs" / "growth.svg"
COLOURS = {
    "rank": "#1b6ca8", "edit": "#2a9d5c", "log": "#14b8c4", "import": "#8e5bb5",
    "check": "#7a5c3e", "new": "#555555",
}  # fmt: skip
WIDE, HIGH, LEFT, TOP, GAP = 330, 260, 60, 40, 90
CARDS = (1_000, 100_000)
LINE = 13
Points = Mapping[str, list[tuple[int, float]]]


def main() -> None:
    """Write the chart."""
    rows = [json.loads(line) for line in FIGURES.read_text(encoding="utf-8").splitlines()]
    shape = f'width="{2 * WIDE + LEFT + GAP + 90}" height="{HIGH + TOP + 50}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {shape} font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        *_panel(_points(rows, "seconds"), LEFT, "CPU seconds", (0.1, 1, 10, 100)),
        *_panel(_points(rows, "memory"), LEFT + WIDE + GAP, "Peak memory, GB", (0.01, 0.1, 1, 10)),
        "</svg>",
    ]
    CHART.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _points(rows: list[dict[str, object]], key: str) -> Points:
    found: dict[str, list[tuple[int, float]]] = {name: [] for name in COLOURS}
    for row in rows:
        if row["command"] in found and row[key] is not None:
            found[str(row["command"])].append((int(str(row["cards"])), float(str(row[key]))))
    return {name: sorted(points) for name, points in found.items()}


def _panel(series: Points, left: int, title: str, ticks: tuple[float, ...]) -> Iterator[str]:
    """Yield one diagram; both of its scales are logarithmic."""
    yield f'<text x="{left}" y="20" font-weight="bold">{title}, by cards</text>'
    for tick in ticks:
        y = _along(tick, ticks[0], ticks[-1], TOP + HIGH, -HIGH)
        yield f'<path d="M{left} {y:.1f}h{WIDE}" stroke="#dddddd"/>'
        yield f'<text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>'
    for cards in (1_000, 10_000, 100_000):
        x = _along(cards, *CARDS, left, WIDE)
        yield f'<text x="{x:.1f}" y="{TOP + HIGH + 20}" text-anchor="middle">{cards:,}</text>'
    ends: dict[str, float] = {}
    for name, points in series.items():
        places = [
            (_along(n, *CARDS, left, WIDE), _along(v, ticks[0], ticks[-1], TOP + HIGH, -HIGH))
            for n, v in points
        ]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        yield f'<polyline points="{path}" fill="none" stroke="{COLOURS[name]}" stroke-width="2"/>'
        ends[name] = places[-1][1]
    for name, y in _apart(ends).items():
        x = left + WIDE + 5
        yield f'<text x="{x}" y="{y + 4:.1f}" fill="{COLOURS[name]}">{name}</text>'


def _apart(ends: Mapping[str, float]) -> dict[str, float]:
    """Return the heights of the lines' names, none over another."""
    found: dict[str, float] = {}
    lowest = -math.inf
    for name in sorted(ends, key=ends.__getitem__):
        found[name] = lowest = max(ends[name], lowest + LINE)
    return found


def _along(value: float, low: float, high: float, start: float, length: float) -> float:
    return start + length * math.log(value / low) / math.log(high / low)


if __name__ == "__main__":
    main()
