"""Keep the schema's fingerprints as they are now, for the test that watches them."""

from __future__ import annotations

from pathlib import Path

from repbook.schema.fingerprint import fingerprint
from repbook.schema.source import REP, TEAM, using

FOLDER = Path(__file__).parent.parent / "tests" / "book"
KEPT = {REP: "fingerprint.txt", TEAM: "fingerprint_team.txt"}

if __name__ == "__main__":
    for kind, name in KEPT.items():
        with using(kind):
            (FOLDER / name).write_text(fingerprint() + "\n", encoding="ascii")
        print((FOLDER / name).read_text(encoding="ascii"), end="")
