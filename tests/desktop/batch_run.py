"""A batch of rows by the mouse, from the dialog of one run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from algorithm_runs import Run, Seen
from batch_rows import fill_row
from hands import click, dialogs, errors, red_lines, settle, until
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest

Step = Callable[[QgsProcessingAlgorithmDialogBase], None]


def in_batch_dialog(run: Run, step: Step) -> None:
    """Presses 'Run as batch', and does the step with the dialog that comes; it waits for its end, as QGIS does."""
    failed = []

    def go() -> None:
        (batch,) = [one for one in dialogs() if one.isVisible()]
        try:
            step(batch)
        except Exception as error:
            failed.append(error)
        batch.close()

    QTimer.singleShot(500, go)
    click(run.dialog.runAsBatchButton)
    settle(0.2)
    if failed:
        raise failed[0]


def run_batch(run: Run, rows: Sequence[Mapping[str, object]], load: bool = False) -> Seen:
    """Fills in a row for each of these, presses Run and waits until all are done.

    load: whether the box is ticked that loads what is made.
    """
    said = []

    def fill_and_run(batch: QgsProcessingAlgorithmDialogBase) -> None:
        for row, values in enumerate(rows):
            if row:
                click(batch.mainWidget().btnAdd)
            fill_row(batch, row, values)
        box = batch.mainWidget().checkLoadLayersOnCompletion
        if box.isChecked() != load:
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
        click(batch.runButton())
        until(lambda: batch.runButton().isEnabled())
        said.extend([*red_lines(batch), *errors])
        errors.clear()

    in_batch_dialog(run, fill_and_run)
    return {"errors": said, "layers": run.layers(), "left": len(dialogs())}
