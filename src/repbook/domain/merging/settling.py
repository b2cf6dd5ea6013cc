"""Settle a conflict: the value chosen stands, and the log has every other one as old."""

from __future__ import annotations

from dataclasses import replace

from repbook.domain.merging.completing import rejecting
from repbook.domain.merging.shapes import (
    EXISTS,
    THERE,
    Cells,
    Columns,
    Event,
    File,
    Spot,
    event_id,
    picked,
)


def settle(columns: Columns, file: File, spot: Spot, chosen: Cells, at: str) -> File:
    """Return the file with one conflict settled; KeyError where none is open at the spot.

    `chosen` may be a value that no file had. Of a row that goes, the other conflicts go along.
    """
    waits = file.open[spot]
    row, first = spot
    if first == THERE:
        return _being(columns, file, row, chosen, at)
    members = next(group.members for group in columns.groups if group.members[0] == first)
    cells = list(file.rows[row])
    for place, value in zip(members, chosen, strict=True):
        cells[place] = value
    events = rejecting(columns.table, row, members, waits.values - {chosen}, chosen, at)
    return replace(
        file,
        rows={**file.rows, row: tuple(cells)},
        log={**file.log, **{event.id: event for event in events}},
        open={key: value for key, value in file.open.items() if key != spot},
    )


def _being(columns: Columns, file: File, row: str, chosen: Cells, at: str) -> File:
    stays = chosen == EXISTS
    key = event_id(columns.table, "settled", row, stays, at)
    held = None if stays else file.rows[row]
    events = [Event(key, row, THERE, not stays, stays, at, held, firm=True)]
    if stays:
        gone = {(row, THERE)}
        rows = file.rows
    else:
        gone = {spot for spot in file.open if spot[0] == row}
        rows = {name: cells for name, cells in file.rows.items() if name != row}
        events += [event for spot in gone for event in _dropped(columns, file, spot, at)]
    return replace(
        file,
        rows=rows,
        log={**file.log, **{event.id: event for event in events}},
        open={spot: waits for spot, waits in file.open.items() if spot not in gone},
        bin=file.bin if held is None else {**file.bin, row: held},
    )


def _dropped(columns: Columns, file: File, spot: Spot, at: str) -> list[Event]:
    row, first = spot
    if first == THERE:
        return []
    members = next(group.members for group in columns.groups if group.members[0] == first)
    shown = picked(file.rows[row], members)
    return list(rejecting(columns.table, row, members, file.open[spot].values - {shown}, shown, at))
