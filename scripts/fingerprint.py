"""Keep the schema's fingerprint as it is now, for the test that watches it."""

from __future__ import annotations

from pathlib import Path

from repbook.schema.fingerprint import fingerprint

PLACE = Path(__file__).parent.parent / "tests" / "book" / "fingerprint.txt"

if __name__ == "__main__":
    PLACE.write_text(fingerprint() + "\n", encoding="ascii")
    print(PLACE.read_text(encoding="ascii"), end="")
