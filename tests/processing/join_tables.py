"""Tables for the tests of the join, and what a joined layer holds."""

from __future__ import annotations

from qgis.core import NULL, QgsVectorLayer

TABLE = "region;Folkmängd 2022;Folkmängd 2023\n0114A0020;20;21\n0114A0010;10;11\n0114A0099;99;99\n"
MORE = "region;Valdeltagande 2022;Valdeltagande 2023\n0114A0010;80,5;81\n0114A0030;..;70\n"


def by_code(output: object, field: str, code: str = "desokod") -> dict[str, object]:
    layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(str(output))
    return {f[code]: None if f[field] == NULL else f[field] for f in layer.getFeatures()}
