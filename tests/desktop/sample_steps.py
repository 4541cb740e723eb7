"""The way to the sample and to the tab Analyses, and a run that writes all that it can."""

from __future__ import annotations

from collections.abc import Mapping

from hands import click, plugin, settle, until
from qgis.core import QgsApplication, QgsProcessing
from sample_values import REGSO


def loaded_sample() -> str:
    """Opens the dock and presses the button that loads the sample; the id of its layer."""
    dock = plugin().dock
    dock.setUserVisible(True)
    settle(0.2)
    click(dock.welcome.sample)
    until(lambda: dock.chooser.choice is not None and not dock.chooser.drawing.busy)
    return dock.chooser.choice.layer.id()


def shown_analyses() -> None:
    """Turns to the last tab of the dock."""
    tabs = plugin().dock.chooser.tabs
    tabs.setCurrentIndex(tabs.count() - 1)
    settle(0.1)


def every_output(id: str, values: Mapping[str, object]) -> dict[str, object]:
    """The values with all outputs, those of places too."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"segbaro:{id}")
    outputs = [one.name() for one in algorithm.destinationParameterDefinitions()]
    places = {"PLACE": "regsokod", "PLACES": REGSO} if "PLACES_OUTPUT" in outputs else {}
    return {**values, **places, **dict.fromkeys(outputs, QgsProcessing.TEMPORARY_OUTPUT)}
