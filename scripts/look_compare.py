"""The steps of the look at comparisons, charts and tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from look_tools import LEFT, Ready, after, choose, dock, drawn, picture, remove, said, shown, taken, unfold
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from segbaro_plugin.cartography.charts.hits.hit_areas import Box, LineHits


def comparisons(out: Path) -> Iterator[Ready]:
    unfold("segbaroBox_Compare")
    compare = dock().chooser.page.compare
    yield from _maps(out, [(compare.difference, "difference"), (compare.both, "two_indicators")])


def distances(out: Path) -> Iterator[Ready]:
    """Areas against their municipality and their county; the country is refused to a layer of two counties."""
    unfold("segbaroBox_Compare")
    compare = dock().chooser.page.compare
    for level in ("kommun", "lan"):
        choose(compare.place, level)
        yield from _maps(out, [(compare.distance, f"against_{level}")])
    choose(compare.place, "riket")
    compare.distance.click()
    yield from taken(out, "against_riket_refused")
    dock().chooser.bar.clearWidgets()
    yield from _with_its_places(out, "1081C1080", "chart_places")


def against_the_country(out: Path) -> Iterator[Ready]:
    """Areas against the country, and the lines of one with its municipality, county and country."""
    compare = dock().chooser.page.compare
    unfold("segbaroBox_Compare")
    choose(compare.place, "riket")
    yield from _maps(out, [(compare.distance, "against_riket")])
    yield from _with_its_places(out, "2580C1080", "chart_with_country")


def _with_its_places(out: Path, area: str, name: str) -> Iterator[Ready]:
    """The lines of an area and of the places that it lies in."""
    dock().chooser.choice.layer.selectByExpression(f"desokod = '{area}'")
    dock().chooser.page.compare.chart.click()
    choose(dock().chart.kind, "line")
    yield shown()
    picture(out, name)
    dock().chooser.choice.layer.removeSelection()
    dock().chooser.tabs.setCurrentIndex(0)


def _maps(out: Path, buttons: list[tuple[QPushButton, str]]) -> Iterator[Ready]:
    """The map that each button makes; then the layers that were made go again."""
    layer, project = dock().chooser.choice.layer, QgsProject.instance()
    kept = set(project.mapLayers())
    for button, name in buttons:
        before = len(project.mapLayers())
        button.click()
        yield lambda before=before: len(project.mapLayers()) > before
        yield after(1.5)
        picture(out, name)
    remove([one for one in project.mapLayers() if one not in kept])
    dock().chooser.layers.setLayer(layer)
    yield after(0.5)


def charts(out: Path) -> Iterator[Ready]:
    """Each chart that the indicator has, of the selected areas."""
    layer = dock().chooser.choice.layer
    layer.selectByExpression("desokod IN ('0199C1010', '0199C1020', '0199A0010')")
    dock().chooser.page.compare.chart.click()
    yield shown()
    picture(out, "chart")
    for kind in ("distribution", "ranking", "types"):
        choose(dock().chart.kind, kind)
        yield shown()
        picture(out, f"chart_{kind.lower()}")
    dock().chart.copy_button.click()
    dock().chart.save(out / "chart.svg")
    yield said()
    yield after(0.5)
    picture(out, "chart_saved")
    dock().chooser.bar.clearWidgets()


def chart_click(out: Path) -> Iterator[Ready]:
    """What is clicked in a chart is selected on the map: the highest bar, one of three lines, a part of a bar."""
    layer, pane = dock().chooser.choice.layer, dock().chart
    dock().chooser.tabs.setCurrentWidget(pane)
    for kind, name, clicked in (
        ("ranking", "chart_selects_on_map", _in_box),
        ("line", "chart_line_clicked", _on_line),
        ("types", "chart_types_clicked", _in_box),
    ):
        if kind == "line":
            layer.selectByExpression("desokod IN ('0199C1010', '0199C1020', '0199A0010')")
        else:
            layer.removeSelection()
        choose(pane.kind, kind)
        yield shown()
        x, y = clicked(pane.picture._hit_areas[0])
        QTest.mouseClick(pane.picture, LEFT, pos=QPoint(int(x * pane.picture.width()), int(y * pane.picture.height())))
        yield shown()
        assert layer.selectedFeatureCount()
        picture(out, name)
    layer.removeSelection()
    dock().chooser.tabs.setCurrentIndex(0)


def _in_box(box: Box) -> tuple[float, float]:
    return box.left + (box.right - box.left) / 4, (box.top + box.bottom) / 2


def _on_line(strokes: LineHits) -> tuple[float, float]:
    """The middle of the first piece that means an area."""
    first = next(number for number, features in enumerate(strokes.features) if features)
    return tuple(strokes.ends[first].mean(axis=0).tolist())


def table(out: Path) -> Iterator[Ready]:
    """Selected with the map, sorted by the year, saved; and what is selected here is selected on the map."""
    pane = dock().table
    dock().chooser.tabs.setCurrentWidget(pane)
    yield shown()
    picture(out, "table")
    header = pane.table.horizontalHeader()
    heading = QPoint(header.sectionViewportPosition(pane.model.chosen()) + 20, header.height() // 2)
    for _ in range(2):
        QTest.mouseClick(header.viewport(), LEFT, pos=heading)
    pane.table.scrollToTop()
    yield after(0.5)
    picture(out, "table_sorted")
    first = [pane.table.visualRect(pane.model.index(row, 0)).center() for row in (0, 3)]
    QTest.mouseClick(pane.table.viewport(), LEFT, pos=first[0])
    QTest.mouseClick(pane.table.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, first[1])
    pane.save(out / "table.xlsx")
    yield said()
    yield after(0.5)
    picture(out, "table_selects_on_map")
    assert dock().chooser.choice.layer.selectedFeatureCount() == 4
    dock().chooser.bar.clearWidgets()
    dock().chooser.choice.layer.removeSelection()
    dock().chooser.tabs.setCurrentIndex(0)


def groups(out: Path) -> Iterator[Ready]:
    """The segregation curve of a group, and a profile over scales as chart and table."""
    import processing

    layer = dock().chooser.choice.layer
    dock().chooser.page.tree.indicator_chosen.emit("foreign_born_people")
    yield drawn()
    dock().chooser.tabs.setCurrentWidget(dock().chart)
    choose(dock().chart.kind, "curve")
    yield shown()
    picture(out, "chart_curve")
    chosen = {"GROUP": ["foreign_born_people_2023"], "TOTAL": ["population_2023"], "PLACE": "kommunnamn"}
    run = processing.run("segbaro:segregationprofile", {"INPUT": layer, **chosen, "OUTPUT": "memory:Skalprofil"})
    QgsProject.instance().addMapLayer(run["OUTPUT"])
    dock().chooser.layers.setLayer(run["OUTPUT"])
    yield shown()
    picture(out, "chart_profile")
    dock().chooser.tabs.setCurrentWidget(dock().table)
    yield shown()
    picture(out, "table_profile")
    dock().chooser.tabs.setCurrentIndex(0)
    yield from taken(out, "profile_without_map")
    remove([run["OUTPUT"].id()])
    dock().chooser.layers.setLayer(layer)
    yield drawn()
