"""What every test may ask for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from live.office import Office


@pytest.fixture(scope="session")
def office() -> Iterator[Office]:
    """Lend one private LibreOffice to the session (to each worker); fail where it is missing."""
    with Office() as running:
        yield running
