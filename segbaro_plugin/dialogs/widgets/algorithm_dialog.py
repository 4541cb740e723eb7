"""QGIS's own dialog for an algorithm: opened, kept alive while open, and closed when the provider is removed."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsProcessingAlgorithm
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtWidgets import QApplication

from .patience import wait_until

NOTHING_GIVEN: Mapping[str, object] = {}
_open: set[QgsProcessingAlgorithmDialogBase] = set()
"""What Run does is written in Python, which forgets it with the last reference while Qt's half stays on the screen.

The parent does not keep it: the main window's own Python half lives no longer than a call.
"""


def open_algorithm(id: str, values: Mapping[str, object] = NOTHING_GIVEN) -> None:
    """Opens the dialog of an algorithm of any provider. values: of its parameters, those that are filled in.

    QGIS deletes it when it is closed, or at the end of a run that goes on without it.
    """
    import processing

    dialog = processing.createAlgorithmDialog(id, dict(values))
    _open.add(dialog)
    dialog.destroyed.connect(lambda: _open.discard(dialog))
    dialog.rejected.connect(dialog.close)  # Esc only hides it
    dialog.show()


def close_dialogs_of(provider: str) -> None:
    """Closes all open dialogs of a provider's algorithms; running algorithms are cancelled first.

    Their algorithms point to the provider and would bring QGIS down without it.
    """
    dialogs = [one for one in QApplication.topLevelWidgets() if _is_of(one, provider)]
    for dialog in dialogs:
        dialog.cancelButton().click()
    wait_until(lambda: not any(_runs_in_background(dialog) for dialog in dialogs))
    for dialog in dialogs:
        dialog.close()


def _is_of(widget: object, provider: str) -> bool:
    if not isinstance(widget, QgsProcessingAlgorithmDialogBase) or widget.algorithm() is None:
        return False
    owner = widget.algorithm().provider()
    return owner is not None and owner.id() == provider


def _runs_in_background(dialog: QgsProcessingAlgorithmDialogBase) -> bool:
    """Whether a run will finish by itself: one in the main thread cannot while that thread waits."""
    main_thread = dialog.algorithm().flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
    return dialog.cancelButton().isEnabled() and not main_thread
