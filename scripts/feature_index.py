"""Write the index of features from their declarations; `--check` only compares."""

from __future__ import annotations

import sys
from pathlib import Path

from repbook.features.discovery import index_text
from repbook.schema import buttons

INDEX = Path(buttons.__file__).with_name("feature_index.py")


def main(words: list[str]) -> int:
    """Renew the index, or tell by the exit code whether it is current."""
    text = index_text()
    if "--check" in words:
        return int(text != INDEX.read_text(encoding="utf-8"))
    INDEX.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
