"""Put a small file in its place in one step."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from repbook.errors import CannotWrite


def put(path: Path, data: bytes) -> list[Path]:
    """Write a file where it does not hold just this already; return the folders made for it.

    A link in its place is replaced, never written through.

    Raises CannotWrite with the file as it was: on Windows, Excel holds an add-in it has open.
    """
    missing = [folder for folder in reversed(path.parents) if not folder.exists()]
    temporary = path.with_name(f"{path.name}.{os.urandom(8).hex()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
            return missing
        with temporary.open("xb") as file:
            file.write(data)
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise CannotWrite("install.cannot_put", path=path, reason=reason) from error
    return missing
