"""Runs inside the real QGIS desktop (see test_installer.py): installs, upgrades and uninstalls by QGIS's own means."""

from __future__ import annotations

import gc
import os

import pyplugin_installer
import qgis.utils
from hands import click, errors, look, opened, plugin, settle, until
from presses import save_as
from pyplugin_installer.installer_data import plugins
from qgis.core import QgsApplication, QgsProject
from qgis.utils import iface
from sample_steps import loaded_sample
from traces import NAME, kept, state

INSTALLER = pyplugin_installer.instance


def install(variable: str) -> dict[str, object]:
    """Installs the zip that a variable names, as the page Install from ZIP does; what is there then."""
    INSTALLER().installFromZipFile(os.environ[variable])
    rest()
    return {
        "version": qgis.utils.pluginMetadata(NAME, "version"),
        "said_by_code": __import__(f"{NAME}.words", fromlist=["VERSION"]).VERSION,
        "state": state(),
        "files": kept()["files"],
    }


def use(table: str) -> None:
    """All that could leave something: sample, chart, table, a saved file, a dialog of an algorithm that stays open."""
    loaded_sample()
    chooser = plugin().dock.chooser
    chooser.page.tree.indicator_chosen.emit("low_standard")
    until(lambda: not chooser.drawing.busy)
    for pane in plugin().dock.panes:
        chooser.tabs.setCurrentWidget(pane)
        settle(0.6)
    save_as("segbaroSaveTable", table)()
    chooser.tabs.setCurrentIndex(chooser.tabs.count() - 1)
    settle(0.1)
    click(opened("checkinstallation").runButton())
    settle(1.0)
    iface.setActiveLayer(chooser.choice.layer)
    plugin().style_action.trigger()
    plugin().assistant_action.trigger()
    chooser.year.play.click()
    settle(0.3)


def rest() -> None:
    """Lets what was under way end, and what nobody holds go."""
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    settle(0.5)
    gc.collect()
    settle()


def uninstall() -> None:
    INSTALLER().uninstallPlugin(NAME, quiet=True)
    QgsProject.instance().clear()
    rest()


def see() -> dict[str, object]:
    plugins.getAllInstalled()
    seen = {"before": {**state(), **{f"kept_{name}": what for name, what in kept().items()}}}
    seen["first"] = install("SEGBARO_OLD_ZIP")
    use("of_the_old_version.xlsx")
    seen["dock_open"] = plugin().dock.isUserVisible()
    seen["upgraded"] = install("SEGBARO_NEW_ZIP")
    QgsProject.instance().clear()
    use("of_the_new_version.xlsx")
    uninstall()
    seen["after"] = {**state(), **{f"kept_{name}": what for name, what in kept().items()}}
    seen["errors"] = list(errors)
    return seen


look(see)
