"""Workbooks as their xml says, for what GDAL cannot write: number formats, formulas without a result, hidden sheets."""

from __future__ import annotations

from html import escape

from tests.tables.books import zipped

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
FORMATS = ("General", "0%", "0.0\\ %;[Red]-0.0%", '0.0"%"', "yyyy-mm-dd")
"""Number format of the cell style of that number: the last but one shows a sign and multiplies nothing."""


def number(value: str, style: int = 0) -> str:
    return f'<c s="{style}"><v>{value}</v></c>'


def words(text: str) -> str:
    return f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def formula(result: str = "") -> str:
    return f"<c><f>A1*2</f><v>{result}</v></c>"


Sheet = list[list[str]]


def xlsx_of(*sheets: Sheet | str, hidden: tuple[int, ...] = (), after: str = "") -> bytes:
    """Sheets of cells in xml, or of whole rows; `hidden` are numbers of sheets, from 0; `after`: xml after the rows."""
    members = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _workbook(len(sheets), hidden),
        "xl/_rels/workbook.xml.rels": _relations(
            [*(("worksheet", f"worksheets/sheet{n}.xml") for n in range(len(sheets))), ("styles", "styles.xml")]
        ),
        "xl/styles.xml": _styles(),
    }
    members.update({f"xl/worksheets/sheet{n}.xml": sheet_of(_rows(rows), after) for n, rows in enumerate(sheets)})
    return zipped({name: text.encode() for name, text in members.items()})


def _content_types(sheets: int) -> str:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
    parts += [(f"/xl/worksheets/sheet{n}.xml", "worksheet") for n in range(sheets)]
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}{what}+xml"/>' for name, what in parts)
    return f'<Types xmlns="{_PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>'  # noqa: E501


def _relations(targets: list[tuple[str, str]]) -> str:
    lines = (
        f'<Relationship Id="rId{n}" Type="{_RELATIONS}/{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(targets)
    )
    return f'<Relationships xmlns="{_PACKAGE}relationships">{"".join(lines)}</Relationships>'


def _workbook(sheets: int, hidden: tuple[int, ...]) -> str:
    lines = (
        f'<sheet name="Blad{n + 1}" sheetId="{n + 1}" {"state=" + chr(34) + "hidden" + chr(34) if n in hidden else ""} '
        f'r:id="rId{n}"/>'
        for n in range(sheets)
    )
    return f'<workbook {_MAIN} xmlns:r="{_RELATIONS}"><sheets>{"".join(lines)}</sheets></workbook>'


def _styles() -> str:
    own = "".join(f'<numFmt numFmtId="{200 + n}" formatCode="{escape(code)}"/>' for n, code in enumerate(FORMATS))
    cells = "".join(f'<xf numFmtId="{9 if n == 1 else 200 + n}"/>' for n in range(len(FORMATS)))
    return f'<styleSheet {_MAIN}><numFmts>{own}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>{cells}</cellXfs></styleSheet>'  # noqa: E501


def _rows(rows: Sheet | str) -> str:
    if isinstance(rows, str):
        return rows
    return "".join(f'<row r="{n}">{"".join(row)}</row>' for n, row in enumerate(rows, start=1))


def sheet_of(rows: str, after: str = "") -> str:
    return f"<worksheet {_MAIN}><sheetData>{rows}</sheetData>{after}</worksheet>"


def ods_of(rows: Sheet) -> bytes:
    """One OpenDocument sheet of cells in xml."""
    lines = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in rows)
    spaces = " ".join(f'xmlns:{name}="{_OPEN}{name}:1.0"' for name in ("office", "table", "text"))
    content = (
        f'<office:document-content {spaces} office:version="1.3"><office:body><office:spreadsheet>'
        f'<table:table table:name="Blad1">{lines}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": content.encode()})


def ods_cell(kind: str, value: str, shown: str = "") -> str:
    given = f'office:value="{value}"' if kind != "string" else ""
    return f'<table:table-cell office:value-type="{kind}" {given}><text:p>{shown or value}</text:p></table:table-cell>'


def ods_formula() -> str:
    return '<table:table-cell table:formula="of:=SUM([.B1])"/>'
