"""Templates and logos from others: content that refers outside the page is refused before it is rendered."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsLayoutItemRegistry
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...words import Text
from ..map_error import MapError

HTML = str(int(QgsLayoutItemRegistry.ItemType.LayoutHtml))
LARGEST_LOGO = 20_000_000
REMOTE = re.compile(
    r"\s*(?:(?:https?|ftps?|smb|webdavs?)://|file://[^/]|//|\\\\|/vsi(?!zip|tar|gzip|mem))", re.IGNORECASE
)
"""An address of a server, or of a folder on one, which Windows would log on to."""
EVALUATED = re.compile(r"\[%.*?%\]", re.DOTALL)
OUTSIDE = re.compile(
    r"\b(env|load_layer|eval|eval_template|exif|exif_geotag|base_file_name|file_\w+|is_file|is_directory)"
    r"(?:\s|/\*(?:[^*]|\*(?!/))*\*/|--[^\r\n]*(?:[\r\n]|$))*\(",
    re.IGNORECASE,
)
"""Functions of expressions that read the environment, files or layers, or carry out text; a comment may follow."""
FILES = frozenset({"dataDefinedSource", "dataDefinedSourceUrl", "name", "file", "ShapeSVGFile"})
"""What QGIS calls the properties of items, symbols and labels that name a file: an expression can put any address
together there."""
ADDRESS_IN_STYLE = re.compile(r"url\(\s*[\"']?([^)\"']*)", re.IGNORECASE)


def require_safe_template(document: QDomDocument, path: Path) -> None:
    """Requires a template without web pages, remote files, and access to environment, files or other layers.

    Raises:
        MapError: what it holds, with the file.
    """
    for element in _elements(document):
        found = _reach(element)
        if found is not None:
            raise MapError(
                "The template '{file}' contains {found} and is refused as unsafe; remove this from the template in "
                "QGIS.",
                "Mallen ”{file}” innehåller {found} och avvisas som osäker; ta bort det ur mallen i QGIS.",
                file=path,
                found=found,
            )


def _reach(element: QDomElement) -> Text | None:
    name, kind = element.tagName(), element.attribute("type")
    if name in ("LayoutHtml", "ComposerHtml") or (name in ("LayoutMultiFrame", "LayoutItem") and kind == HTML):
        return Text("a web page (HTML frame)", "en webbsida (HTML-ram)")
    if element.attribute("htmlState", "0") not in ("0", ""):
        return Text("a label rendered as HTML", "en etikett som visas som HTML")
    if _is_property(element) and element.attribute("name") in FILES:
        return Text("a picture with its path set by an expression", "en bild vars fil anges av ett uttryck")
    for key, value in _values(element):
        code = "".join(EVALUATED.findall(value)) if key == "labelText" else value
        if key != "labelText" and REMOTE.match(value):
            return Text("the address of a server", "adressen till en server")
        if OUTSIDE.search(code):
            return Text("an expression that reads from outside the project", "ett uttryck som läser utanför projektet")
    return None


def _is_property(element: QDomElement) -> bool:
    """Whether the element is a property set by an expression or a field."""
    inside = element.firstChildElement("Option")
    while not inside.isNull() and inside.attribute("name") not in ("expression", "field"):
        inside = inside.nextSiblingElement("Option")
    return not inside.isNull()


def require_closed_picture(path: Path) -> None:
    """Requires an SVG (.svg, .svgz) without external references; other image formats cannot have them.

    Raises:
        MapError: a drawing that is too large or refers to another file or a server.
    """
    if path.suffix.lower() not in (".svg", ".svgz"):
        return
    document = QDomDocument()
    document.setContent(_drawing(path))
    for element in _elements(document):
        if any(not one.strip().startswith(("#", "data:")) for one in _references(element) if one.strip()):
            raise MapError(
                "The logo '{file}' links to another file or a web page and is refused as unsafe; choose a "
                "self-contained picture.",
                "Logotypen ”{file}” hämtar in en annan fil eller en webbsida och avvisas som osäker; välj en bild som "
                "är hel i sig.",
                file=path,
            )


def _drawing(path: Path) -> bytes:
    packed = path.read_bytes()[:2] == b"\x1f\x8b"
    with gzip.open(path) if packed else path.open("rb") as file:
        content = file.read(LARGEST_LOGO + 1)
    if len(content) > LARGEST_LOGO:
        raise MapError(
            "The logo '{file}' is larger than 20 MB; choose a smaller picture.",
            "Logotypen ”{file}” är större än 20 MB; välj en mindre bild.",
            file=path,
        )
    return bytes(content)


def _references(element: QDomElement) -> Iterator[str]:
    """What an element refers to for drawing; a link that only a click would follow does not count."""
    for key, value in _values(element):
        if key.rpartition(":")[2] == "href" and element.tagName().rpartition(":")[2] != "a":
            yield value
        yield from ADDRESS_IN_STYLE.findall(value)
    if element.tagName().rpartition(":")[2] == "style":
        yield from ADDRESS_IN_STYLE.findall(element.text())
        yield from re.findall(r"@import\s+[\"']([^\"']*)", element.text())


def _elements(document: QDomDocument) -> Iterator[QDomElement]:
    """All elements at any depth."""
    waiting = [document.documentElement()]
    while waiting:
        element = waiting.pop()
        while not element.isNull():
            yield element
            waiting.append(element.firstChildElement())
            element = element.nextSiblingElement()


def _values(element: QDomElement) -> Iterator[tuple[str, str]]:
    attributes = element.attributes()
    nodes = (attributes.item(number) for number in range(attributes.count()))
    return ((node.nodeName(), node.nodeValue()) for node in nodes)
