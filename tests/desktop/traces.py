"""Everything that a plugin can leave behind in the desktop and in the profile."""

import collections
import gc
import sys
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsExpression, QgsProject, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QPushButton, QWidget
from qgis.utils import iface

NAME = "segbaro_plugin"


def state() -> dict[str, object]:
    """Everything that a plugin can leave behind in the desktop."""
    window = iface.mainWindow()
    provider = QgsApplication.processingRegistry().providerById("segbaro")
    return {
        "provider": provider is not None,
        "algorithms": sorted(a.id() for a in provider.algorithms()) if provider else [],
        "docks": [d.windowTitle() for d in window.findChildren(QDockWidget) if d.objectName().startswith("segbaro")],
        "actions": [a.text() for a in window.findChildren(QAction) if a.objectName().startswith("segbaro")],
        "all_actions": len(window.findChildren(QAction)),
        "menu": [a.text() for a in iface.pluginMenu().actions() if "Segbaro" in a.text()],
        "toolbar": len(iface.pluginToolBar().actions()),
        "functions": len(QgsExpression.Functions()),
        "widgets": collections.Counter(
            type(w).__name__ for w in QApplication.allWidgets() if not is_lost_help_button(w)
        ),
        "ours": ours(),
        "named": sorted(w.objectName() for w in QApplication.allWidgets() if w.objectName().startswith("segbaro")),
        "connections": connections(),
        "files": open_files(),
    }


def is_lost_help_button(widget: QWidget) -> bool:
    """What QGIS takes out of its own dialog and forgets, where an algorithm has no page of help."""
    return isinstance(widget, QPushButton) and widget.parent() is None


def ours() -> list[str]:
    """The classes of the plugin of which Qt still has an object."""
    found = (one for one in gc.get_objects() if isinstance(one, QObject) and not sip.isdeleted(one))
    return sorted({type(one).__qualname__ for one in found if type(one).__module__.startswith(NAME)})


def connections() -> dict[str, int]:
    """How many listen to what outlives the plugin."""
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    controller = canvas.temporalController()
    layers = list(project.mapLayers().values())
    pairs = [
        (project, project.layersAdded),
        (project, project.layersRemoved),
        (canvas, canvas.temporalRangeChanged),
        (canvas, canvas.layersChanged),
        (controller, controller.updateTemporalRange),
        (controller, controller.stateChanged),
        *((layer, layer.selectionChanged) for layer in layers),
        *((layer, layer.updatedFields) for layer in layers),
        *((layer, layer.styleChanged) for layer in layers),
        *((layer, layer.willBeDeleted) for layer in layers),
    ]
    return {f"{at} {signal.signal}": sender.receivers(signal) for at, (sender, signal) in enumerate(pairs)}


def open_files() -> list[str]:
    """The files that are open, but for devices and those of the layers in the project, which QGIS pools."""
    targets = []
    for handle in Path("/proc/self/fd").iterdir():
        try:
            targets.append(str(handle.readlink()))
        except OSError:
            continue  # the handle of this very listing
    layers = [layer.source().split("|")[0] for layer in QgsProject.instance().mapLayers().values()]
    others = ("/dev", "/proc", "/memfd", *layers)
    return sorted(one for one in targets if one.startswith("/") and not one.startswith(others))


def kept() -> dict[str, list[str]]:
    """What would still be there when QGIS is started again, or what Python still knows of the plugin."""
    profile, settings = Path(QgsApplication.qgisSettingsDirPath()), QgsSettings()
    settings.sync()
    return {
        "files": sorted(str(path.relative_to(profile)) for path in profile.rglob("*") if "segbaro" in str(path)),
        "keys": sorted(key for key in settings.allKeys() if "segbaro" in key.lower()),
        "modules": sorted(name for name in sys.modules if name.split(".")[0] == NAME and holds_code(name)),
        "paths": [path for path in sys.path if "segbaro" in path],
        "known": sorted({*qgis.utils.plugins, *qgis.utils.active_plugins} & {NAME}),
    }


def holds_code(module: str) -> bool:
    """Whether a module is more than a package on the way to others, which QGIS forgets to take out of Python."""
    return any(getattr(one, "__module__", "") == module for one in vars(sys.modules[module]).values())
