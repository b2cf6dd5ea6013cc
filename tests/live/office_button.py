"""What a press starts in the tests: the product's own button program, on the tests' office.

Only the application behind xlwings differs: the engine over the office that pressed is registered
before the program runs. Called as `python office_button.py REQUEST`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
SURROUNDINGS = "surroundings.json"


def main(request: str) -> None:
    """Answer one request file."""
    sys.path.insert(0, str(TESTS))
    given = Path(os.environ["REPBOOK_RIG_FOLDER"], SURROUNDINGS)
    if given.exists():
        os.environ.update(json.loads(given.read_text("utf-8")))
    from repbook.adapters.live.engine import lean_xlwings

    lean_xlwings()
    from live.engine import attach
    from live.office import connected

    attach(connected(os.environ["REPBOOK_RIG_PIPE"]), os.getppid())
    from repbook.entrypoints.button import main as press

    press([request])


if __name__ == "__main__":
    main(sys.argv[1])
