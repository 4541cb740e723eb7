"""Filling in QGIS's batch dialog, cell by cell."""

from __future__ import annotations

from collections.abc import Mapping


def fill_row(dialog: object, row: int, values: Mapping[str, object]) -> None:
    """Fills in cells of a row by the names of parameters, outputs by the text of their path."""
    panel = dialog.mainWidget()
    for name, value in values.items():
        column = panel.parameter_to_column[name]
        if panel.alg.parameterDefinition(name).isDestination():
            panel.tblParameters.cellWidget(row + 1, column).setValue(value)
        else:
            panel.wrappers[row][column].setParameterValue(value, dialog.processingContext())
