"""A batch of rows by the mouse, from the dialog of one run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from algorithm_runs import Run, Seen
from batch_rows import fill_row
from hands import click, dialogs, errors, red_lines, settle, until
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QTimer

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


def run_batch(run: Run, rows: Sequence[Mapping[str, object]]) -> Seen:
    """Fills in a row for each of these, presses Run and waits until all are done."""
    said = []

    def fill_and_run(batch: QgsProcessingAlgorithmDialogBase) -> None:
        for row, values in enumerate(rows):
            if row:
                click(batch.mainWidget().btnAdd)
            fill_row(batch, row, values)
        click(batch.runButton())
        until(lambda: batch.runButton().isEnabled())
        said.extend([*red_lines(batch), *errors])
        errors.clear()

    in_batch_dialog(run, fill_and_run)
    return {"errors": said, "layers": run.layers(), "left": len(dialogs())}
