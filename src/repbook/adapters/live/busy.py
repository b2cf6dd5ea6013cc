"""Wait for an Excel that is busy, and say so in words when it stays busy.

Excel refuses every call while a cell is being edited or a dialog is open. On Windows that is
RPC_E_CALL_REJECTED, RPC_E_SERVERCALL_RETRYLATER or VBA_E_IGNORE, the last inside DISP_E_EXCEPTION;
on a Mac an Apple event that times out (-1712) or is refused (-50). What macOS itself refuses,
because nobody allowed Python to control Excel, waiting does not mend.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from repbook.errors import LiveError

PATIENCE = 8.0
_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 0.5
_REJECTED = {-2147418111, -2147417846, -2146777998}
_APPLE = {-1712, -50}
# errAEEventNotPermitted, errAEEventWouldRequireUserConsent, procNotFound
_REFUSED = {-1743, -1744, -600}
_EXCEPTION = -2147352567
T = TypeVar("T")


def patiently(call: Callable[[], T]) -> T:
    """Return what `call` gives, tried again while Excel is busy.

    Raises LiveError when it stays busy or macOS refuses, and whatever else `call` raises.
    """
    end, pause = time.monotonic() + PATIENCE, _FIRST_PAUSE
    while True:
        try:
            return call()
        except Exception as error:
            if (number := getattr(error, "errornumber", None)) in _REFUSED:
                raise LiveError("live.automation", number=number) from error
            if not is_busy(error):
                raise
            if time.monotonic() + pause > end:
                raise LiveError("live.busy") from error
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


def found(call: Callable[[], T]) -> T | None:
    """Return what `call` gives, None where there is no such thing.

    Each engine of xlwings raises its own type for what is missing.
    """
    try:
        return patiently(call)
    except LiveError:
        raise
    except Exception:
        return None


def is_busy(error: BaseException) -> bool:
    """Tell whether an error says no more than that Excel cannot answer now."""
    if type(error).__name__ == "ExcelBusyError":
        return True
    code = getattr(error, "hresult", None)
    if code == _EXCEPTION:
        details: tuple[object, ...] = getattr(error, "excepinfo", None) or ()
        code = details[5] if len(details) > 5 else None
    return code in _REJECTED or getattr(error, "errornumber", None) in _APPLE
