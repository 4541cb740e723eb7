"""The recorded style of a layer: the dock stores it with the layer, algorithms in its provenance."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from qgis.core import QgsVectorLayer

from ...layers.indicators.indicator_fields import Year
from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.record.properties import json_property, numbers_in
from ...words import Text
from .bivariate_key import Axis, axes_in, axes_record
from .settings import MapStyle, style_in

PROPERTY = "segbaro/style"
"""Where the dock keeps with a layer how it has drawn it."""

BOTH = Text("{one} and {other}", "{one} och {other}")


@dataclass(frozen=True)
class StyleRecord:
    """How a layer is styled.

    field: whose values it shows; "" where that is not known. other: the second field of a map of two indicators.
    method: how the classes were made, an id of METHODS. limits: rising; empty where the classes have none.
    limits_from: the fields whose values share the limits. palette, reversed: the colours; None where that is not known.
    axes: of a map of two indicators. indicator, year, place, style: what was chosen in the dock, where it drew the map.
    """

    field: str = ""
    other: str = ""
    method: str = ""
    limits: tuple[float, ...] = ()
    limits_from: tuple[str, ...] = ()
    palette: str | None = None
    reversed: bool | None = None
    axes: tuple[Axis, Axis] | None = None
    indicator: str = ""
    year: Year = None
    place: str = ""
    style: MapStyle | None = None

    @classmethod
    def read(cls, layer: QgsVectorLayer, steps: Sequence[Mapping[str, Any]]) -> StyleRecord:
        """The last known style of the layer: from the dock, else from the latest step, else from its renderer.

        steps: the layer's provenance, oldest first.
        """
        drawing = [step for step in steps if step.get("field") or step.get("area_type_field")]
        record = cls.kept(layer) or (_in_step(drawing[-1]) if drawing else cls())
        field = record.field or _drawn_by_renderer(layer)
        return replace(record, field=_known(field, layer), other=_known(record.other, layer))

    @classmethod
    def kept(cls, layer: QgsVectorLayer) -> StyleRecord | None:
        """The style set by the dock; None if there is none, or if the stored value is invalid."""
        record = json_property(layer, PROPERTY)
        if not isinstance(record, dict) or not isinstance(record.get("style"), dict):
            return None
        id, year = record.get("indicator"), record.get("year")
        if not isinstance(id, str) or not (year is None or isinstance(year, int)):
            return None
        style = style_in(record["style"])
        colours = {"palette": style.palette, "reversed": style.reversed, "method": record.get("method") or style.method}
        drawn = _in_step({**record, **colours})
        return replace(drawn, indicator=id, year=year, place=str(record.get("place") or ""), style=style)

    def step(self) -> dict[str, object]:
        """The part of the record that goes into a provenance step."""
        recorded = {name: value for name, value in self._drawn().items() if value not in ([], None)}
        return {**recorded, "axes": axes_record(*self.axes)} if self.axes else recorded

    def write(self, layer: QgsVectorLayer) -> None:
        """Stores the style chosen in the dock with the layer."""
        kept = {name: value for name, value in self._drawn().items() if name not in ("other", "palette", "reversed")}
        chosen = {"indicator": self.indicator, "year": self.year, "place": self.place}
        style = asdict(self.style or MapStyle())
        layer.setCustomProperty(PROPERTY, json.dumps({**chosen, **kept, "style": style}))

    def _drawn(self) -> dict[str, object]:
        names = ("field", *(["other"] if self.other else []), "method", "palette", "reversed")
        limits = {"limits": [*self.limits], "limits_from": [*self.limits_from]}
        return {**{name: getattr(self, name) for name in names}, **limits}


def _in_step(step: Mapping[str, Any]) -> StyleRecord:
    """The style in a provenance step. Anybody can create a layer: invalid limits are ignored."""
    limits, pooled = numbers_in(step.get("limits")), step.get("limits_from")
    rising = len(limits) > 1 and limits == sorted(limits)
    palette, reversed = step.get("palette"), step.get("reversed")
    return StyleRecord(
        str(step.get("field") or step.get("area_type_field") or ""),
        str(step.get("other") or ""),
        str(step.get("method") or ""),
        tuple(limits) if rising else (),
        tuple(pooled) if isinstance(pooled, list) and all(isinstance(one, str) for one in pooled) else (),
        palette if isinstance(palette, str) else None,
        None if reversed is None else bool(reversed),
        axes_in(step),
    )


def _known(name: str, layer: QgsVectorLayer) -> str:
    """The field, or "" if the layer has none of that name."""
    return name if layer.fields().indexOf(name) >= 0 else ""


def _drawn_by_renderer(layer: QgsVectorLayer) -> str:
    renderer = layer.renderer()
    has_field = renderer is not None and hasattr(renderer, "classAttribute")
    return str(renderer.classAttribute().strip('"')) if has_field else ""


def remembered(layer: QgsVectorLayer) -> tuple[str, Year, MapStyle] | None:
    """The indicator id, year and style last set by the dock; None if unknown."""
    record = StyleRecord.kept(layer)
    return None if record is None or record.style is None else (record.indicator, record.year, record.style)


def drawn_fields(known: LayerIndicators, record: StyleRecord) -> list[str]:
    """The fields that a layer is styled by: one, two on a bivariate map, none if unknown.

    None either in long form, where a field holds all years and what it holds in one cannot be told by its name.
    """
    long = {name for one in known.all if one.year_field for name in one.fields.values()}
    return [name for name in (record.field, record.other) if name and name not in long]


def drawn_title(layer: QgsVectorLayer, record: StyleRecord, language: str) -> str:
    """The title of the map for a heading: the field's alias, or both indicators; "" if unknown."""
    if record.axes:
        one, other = (axis.title for axis in record.axes)
        return BOTH.say(language, one=one, other=other)
    place = layer.fields().indexOf(record.field)
    return str(layer.attributeAlias(place)) if place >= 0 else ""
