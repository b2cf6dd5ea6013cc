"""Put on record what new workbooks of the present template version hold, for later upgrades.

Run before TEMPLATE_VERSION is raised; the record of a version never changes after its release.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from repbook.adapters.upgrade.delivered import FOLDER, packed, record_name
from repbook.adapters.upgrade.reading import read_delivered
from repbook.build.book import build_book
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.schema.registry import TEMPLATE_VERSION
from repbook.schema.source import REP, TEAM, using
from repbook.text import LANGUAGES

PLACE = Path(__file__).parent.parent / "src" / "repbook" / "adapters" / "upgrade" / FOLDER


def main() -> int:
    """Write the records of the present version; 1 where one is there already and differs."""
    return max(_recorded(kind, suffix) for kind, suffix in ((REP, ".xlsm"), (TEAM, ".xlsx")))


def _recorded(kind: str, suffix: str) -> int:
    with using(kind), tempfile.TemporaryDirectory() as folder:
        records = {}
        for lang in LANGUAGES:
            path = Path(folder) / f"{lang}{suffix}"
            build_book(
                path, lang=lang, rep="R", made_at=datetime(2026, 1, 1, tzinfo=UTC), book_id=""
            )
            records[lang] = read_delivered(Workbook(open_package(path)), lang)
        data, target = packed(records), PLACE / record_name(TEMPLATE_VERSION)
    if target.exists() and target.read_bytes() != data:
        print(f"{target.name} is on record and differs: raise TEMPLATE_VERSION first.")
        return 1
    target.write_bytes(data)
    print(f"{target.name}: {len(data):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
