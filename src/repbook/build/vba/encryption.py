"""Obscure a project's protection fields as VBA does (MS-OVBA 2.4.3.2, Data Encryption)."""

from __future__ import annotations

import struct

VERSION = 2


def encrypted(data: bytes, project_id: str, seed: int) -> str:
    """Return `data` in hex digits, as CMG, DPB and GC hold it; `seed` is one byte."""
    key = sum(project_id.encode("ascii")) & 0xFF
    result = bytearray((seed, seed ^ VERSION, seed ^ key))
    plain, last, before = key, result[2], result[1]
    padding = bytes((seed & 6) // 2)
    for byte in padding + struct.pack("<I", len(data)) + data:
        cipher = byte ^ ((before + plain) & 0xFF)
        result.append(cipher)
        before, last, plain = last, cipher, byte
    return result.hex().upper()
