"""The style settings as widgets: classes, colours, shared limits, outline and labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from ...array_types import Floats
from ...cartography.classes.limits import Method
from ...cartography.classes.palettes import PALETTES
from ...cartography.style.apply import AREA_TYPES, METHODS, MapStyle
from ...i18n import Translated, language
from ...layers.read.columns import as_numbers
from ...words import SegbaroError
from ..widgets.elided_widgets import ElidedComboBox
from .palette_box import PaletteBox


class StyleForm(Translated, QWidget):
    """Shows a MapStyle and emits it when the user changes it."""

    style_chosen = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_choices()
        self._lay_out()
        self._name()
        self.chosen = MapStyle()
        self.show_style(self.chosen, False)
        self._connect()

    def _make_choices(self) -> None:
        self.method = ElidedComboBox()
        for id, words in METHODS.items():
            self.method.addItem(words.say(language()), id)
        self.classes = QSpinBox()
        self.classes.setRange(2, min(palette.most for palette in PALETTES.values()))
        self.limits = QLineEdit()
        self.limits.setPlaceholderText("0; 5; 10; 20")
        self.palette_box = PaletteBox()
        self.reversed = QCheckBox(self.tr("Re&versed colours"))
        self.pool_years = QCheckBox(self.tr("Same limits for all years"))
        self.pool_places = QCheckBox(self.tr("Same limits for the whole &layer"))
        self.outline = QCheckBox(self.tr("&Outlines"))
        self.labels = QCheckBox(self.tr("La&bels with name and value"))
        self.follow_time = QCheckBox(self.tr("Follow the temporal controlle&r"))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Classification"), self.method)
        form.addRow(self.tr("&Number of classes"), self.classes)
        form.addRow(self.tr("&Limits"), self.limits)
        form.addRow(self.tr("Pal&ette"), self.palette_box)
        for box in self._boxes().values():
            form.addRow(box)

    def _boxes(self) -> dict[str, QCheckBox]:
        """The check boxes, by their attribute of MapStyle."""
        names = ("reversed", "pool_years", "pool_places", "outline", "labels", "follow_time")
        return {name: getattr(self, name) for name in names}

    def _name(self) -> None:
        """Sets names for shortcuts, tests and screen readers; tooltips where the labels are short."""
        for name, widget in {
            **self._boxes(),
            "method": self.method,
            "classes": self.classes,
            "limits": self.limits,
            "palette": self.palette_box,
        }.items():
            widget.setObjectName(f"segbaroStyle_{name}")
        self.limits.setToolTip(self.tr("All limits in ascending order, separated by semicolons."))
        self.pool_years.setToolTip(self.tr("Years can be compared only if they use the same class limits."))
        self.pool_places.setToolTip(
            self.tr("Municipalities and counties can be compared only if they use the same class limits.")
        )

    def _connect(self) -> None:
        for box in self._boxes().values():
            box.toggled.connect(self._changed)
        for choice in (self.method, self.palette_box):
            choice.currentIndexChanged.connect(self._changed)
        self.classes.valueChanged.connect(self._changed)
        self.limits.editingFinished.connect(self._changed)

    def show_style(self, style: MapStyle, area_types: bool) -> None:
        """Shows this style without emitting signals; area_types: whether the indicator holds the five types."""
        self.chosen = style
        widgets = (self.method, self.classes, self.limits, self.palette_box, *self._boxes().values())
        for widget in widgets:
            widget.blockSignals(True)
        self.method.model().item(self.method.findData(AREA_TYPES)).setEnabled(area_types)
        self.method.setCurrentIndex(self.method.findData(style.method))
        self.classes.setValue(style.classes)
        self.limits.setText("; ".join(_written(limit) for limit in style.fixed_limits))
        self.palette_box.setCurrentIndex(self.palette_box.findData(style.palette))
        for name, box in self._boxes().items():
            box.setChecked(getattr(style, name))
        for widget in widgets:
            widget.blockSignals(False)
        self._update_enabled(area_types)

    def _update_enabled(self, area_types: bool) -> None:
        """Enables the settings that apply: area types have their own classes and colours."""
        types = self.chosen.method == AREA_TYPES or (area_types and self.chosen.method == "auto")
        fixed = self.chosen.method == Method.FIXED.id
        self.classes.setEnabled(not types and not fixed)
        self.limits.setEnabled(fixed)
        for widget in (self.palette_box, self.reversed, self.pool_years, self.pool_places):
            widget.setEnabled(not types)
        self.palette_box.show_reversed(self.chosen.reversed)

    def _changed(self) -> None:
        """Reads the settings and emits them; refuses fixed limits that are empty or not numbers."""
        written = [part.strip() for part in self.limits.text().split(";") if part.strip()]
        limits = _numbers(written)
        if np.isnan(limits).any():
            words = self.tr("Enter the limits as numbers separated by semicolons, such as 0; 5; 10; 20. Got: {text}")
            self.refused.emit(words.format(text=self.limits.text()))
            return
        chosen = replace(
            self.chosen,
            method=self.method.currentData(),
            classes=self.classes.value(),
            fixed_limits=tuple(limits.tolist()),
            palette=self.palette_box.currentData(),
            **{name: box.isChecked() for name, box in self._boxes().items()},
        )
        if chosen != self.chosen:
            waits = chosen.method == Method.FIXED.id and not chosen.fixed_limits
            self.show_style(chosen, self.method.model().item(self.method.findData(AREA_TYPES)).isEnabled())
            if not waits:
                self.style_chosen.emit()


def _written(limit: float) -> str:
    """The limit with all its digits, as they are parsed again, with the decimal mark of the user's language."""
    digits = np.format_float_positional(limit, trim="-")
    return digits.replace(".", ",") if language() == "sv" else digits


def _numbers(written: Sequence[str]) -> Floats:
    """The numbers, parsed as in tables; NaN for any that is not a number."""
    try:
        return as_numbers("", written)
    except SegbaroError:
        return np.array([np.nan])
