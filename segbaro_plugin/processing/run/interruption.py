"""Ctrl+C, or a request to terminate qgis_process: the run is cancelled, ends in order and leaves nothing behind.

QGIS calls a cancelled run a success, so there it ends as an error; in a dialog, cancelling is none.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))
"""What asks a process to end: Ctrl+C, `kill` and a closed terminal, as far as the system knows them."""
CANCELLED = QT_TRANSLATE_NOOP(
    "Segbaro", "Cancelled. Unfinished outputs were not written; earlier results are unchanged."
)
UNHANDLED = (signal.SIG_DFL, signal.default_int_handler)


def require_not_cancelled(feedback: QgsProcessingFeedback) -> None:
    """Raises an error for a cancelled run if the caller relies on an exit code, which would be 0.

    Raises:
        QgsProcessingException: in qgis_process.
    """
    if feedback.isCanceled() and _in_qgis_process():
        raise QgsProcessingException(QCoreApplication.translate("Segbaro", CANCELLED))


@contextmanager
def cancelled_by_signals(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Cancels the run on a signal in qgis_process; a second signal ends the process at once.

    A signal that is ignored (`nohup`) or handled already, as by a model around this run, stays so.
    """

    def cancel(number: int, _frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        feedback.cancel()

    before = {one: signal.getsignal(one) for one in SIGNALS if _may_handle(one)}
    for one in before:
        signal.signal(one, cancel)
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _may_handle(number: int) -> bool:
    in_main_thread = threading.current_thread() is threading.main_thread()  # Python handles signals in no other
    return in_main_thread and _in_qgis_process() and signal.getsignal(number) in UNHANDLED


def _in_qgis_process() -> bool:
    return QgsApplication.platform() == "qgis_process"
