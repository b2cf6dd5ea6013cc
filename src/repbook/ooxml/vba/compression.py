"""Decompress what a VBA project stores ([MS-OVBA] 2.4.1)."""

from __future__ import annotations

SIGNATURE = 1
CHUNK = 4096
MAX_STREAM = 16 << 20
_CHUNK_SIGNATURE = 0b011
_FEWEST_OFFSET_BITS = 4
_SHORTEST_COPY = 3


class BrokenProject(ValueError):
    """A VBA project that cannot be read; the text says what was seen."""


def decompress(data: bytes, limit: int = MAX_STREAM) -> bytes:
    """Return the decompressed content; raise BrokenProject where it is damaged or too long."""
    if data[:1] != bytes([SIGNATURE]):
        raise BrokenProject("no compressed container")
    out = bytearray()
    place = 1
    while place < len(data):
        place = _chunk(data, place, out)
        if len(out) > limit:
            raise BrokenProject(f"more than {limit:,} bytes")
    return bytes(out)


def _chunk(data: bytes, place: int, out: bytearray) -> int:
    """Append one chunk (2.4.1.1.4) and return where the next begins."""
    if place + 2 > len(data):
        raise BrokenProject("chunk header cut short")
    header = int.from_bytes(data[place : place + 2], "little")
    start, end = place + 2, place + 3 + (header & 0x0FFF)
    if header >> 12 & 0b111 != _CHUNK_SIGNATURE or end > len(data):
        raise BrokenProject("chunk damaged or cut short")
    if header >> 15:
        _tokens(data[start:end], out)
    elif end - start == CHUNK:
        out += data[start:end]
    else:
        raise BrokenProject("raw chunk of a wrong length")
    return end


def _tokens(chunk: bytes, out: bytearray) -> None:
    base, place = len(out), 0
    while place < len(chunk):
        flags = chunk[place]
        place += 1
        for bit in range(8):
            if place >= len(chunk):
                return
            if flags >> bit & 1:
                _copy(chunk[place : place + 2], out, base)
                place += 2
            else:
                out.append(chunk[place])
                place += 1


def _copy(token: bytes, out: bytearray, base: int) -> None:
    """Repeat bytes of the same chunk (2.4.1.3.19); the copy may run into itself."""
    done = len(out) - base
    if len(token) != 2 or not done:
        raise BrokenProject("copy token damaged")
    value = int.from_bytes(token, "little")
    bits = max(_FEWEST_OFFSET_BITS, (done - 1).bit_length())
    length = (value & 0xFFFF >> bits) + _SHORTEST_COPY
    offset = (value >> 16 - bits) + 1
    if offset > done or done + length > CHUNK:
        raise BrokenProject("copy token leads outside its chunk")
    run = bytes(out[-offset:])
    out += (run * (length // offset + 1))[:length]
