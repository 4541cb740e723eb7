"""Which processes of this machine are running, queried without affecting them."""

from __future__ import annotations

import os
import sys

STILL_ACTIVE = 259
QUERY = 0x1000


def is_running(process: int) -> bool:
    """Whether a process with this id runs on this machine; True if that cannot be determined."""
    return _is_running_on_windows(process) if sys.platform == "win32" else _is_running(process)


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it runs, and is somebody else's
        return True
    return True


def _is_running_on_windows(process: int) -> bool:
    """On Windows a signal 0 would end the process, so the system is asked for its state."""
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(QUERY, False, process)
    if not handle:
        return False
    code = ctypes.c_ulong()
    known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return not known or code.value == STILL_ACTIVE
