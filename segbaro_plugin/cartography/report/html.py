"""A document as one HTML file: no scripts, no external resources, accessible and printable.

Every text goes through `html.escape`, so that a layer's name or an area's label can hold anything.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from html import escape

from ..page.fonts import FRAME, GROUND, INK, PALE_INK
from .blocks import Document, Heading, Listing, Paragraph, Picture, Table

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""The browser itself holds the report to what it promises."""

STYLE = f"""
:root {{ color-scheme: light; }}
body {{ margin: 0; background: #ffffff; color: {INK};
  font: 1rem/1.5 "Open Sans", "Segoe UI", "DejaVu Sans", sans-serif; }}
main {{ max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }}
h1 {{ font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }}
h2 {{ font-size: 1.35rem; line-height: 1.3; margin: 2.2rem 0 .5rem; padding-top: .6rem;
  border-top: 1px solid {FRAME}; }}
h3 {{ font-size: 1.1rem; margin: 1.4rem 0 .4rem; }}
body {{ overflow-wrap: break-word; }}
.lead {{ color: {PALE_INK}; margin: 0; }}
.caution {{ border-left: .3rem solid #8a5a00; padding: .2rem 0 .2rem .8rem; }}
table {{ border-collapse: collapse; width: 100%; margin: .8rem 0 1.2rem; font-size: .9rem; }}
caption {{ text-align: left; font-weight: bold; padding: .2rem 0; }}
th, td {{ padding: .25rem .4rem; border-bottom: 1px solid {FRAME}; text-align: right; vertical-align: top; }}
th:first-child {{ text-align: left; }}
tbody th {{ font-weight: normal; }}
thead th {{ background: {GROUND}; vertical-align: bottom; }}
figure {{ margin: 1rem 0; }}
img {{ max-width: 100%; height: auto; display: block; }}
figcaption {{ font-size: .9rem; color: {PALE_INK}; }}
.keys {{ list-style: none; margin: .4rem 0 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: .2rem 1rem; font-size: .9rem; }}
.keys img {{ display: inline; width: 1.6em; height: 1em; vertical-align: -.1em; margin-right: .4em; }}
@media print {{
  @page {{ size: A4; margin: 18mm 16mm; }}
  main {{ max-width: none; padding: 0; }}
  h2, h3, caption {{ break-after: avoid; }}
  figure, tr {{ break-inside: avoid; }}
  body {{ font-size: 10pt; }}
}}
"""


def to_html(document: Document) -> str:
    """The complete file as text."""
    body = "\n".join(SHOWN[type(block)](block) for block in document.blocks)
    return f"""<!DOCTYPE html>
<html lang="{escape(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(document.title)}</title>
<style>{STYLE}</style>
</head>
<body>
<main>
<h1>{escape(document.title)}</h1>
<p class="lead">{escape(document.subtitle)}</p>
{body}
</main>
</body>
</html>
"""


def _heading(block: Heading) -> str:
    return f"<h{block.level}>{escape(block.text)}</h{block.level}>"


def _paragraph(block: Paragraph) -> str:
    return f'<p class="caution">{escape(block.text)}</p>' if block.caution else f"<p>{escape(block.text)}</p>"


def _listing(block: Listing) -> str:
    return "<ul>\n" + "\n".join(f"<li>{escape(point)}</li>" for point in block.points) + "\n</ul>"


def _table(block: Table) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in block.head)
    rows = "\n".join(_row(list(row)) for row in block.rows)
    caption = escape(block.caption)
    return f"<table>\n<caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"


def _row(cells: list[str]) -> str:
    others = "".join(f"<td>{escape(cell)}</td>" for cell in cells[1:])
    return f'<tr><th scope="row">{escape(cells[0])}</th>{others}</tr>'


def _picture(block: Picture) -> str:
    source = _data("svg+xml", block.svg.encode("utf-8")) if block.svg else _data("png", block.png)
    keys = "".join(_key(key.symbol, key.label) for key in block.keys)
    listed = f'\n<ul class="keys">{keys}</ul>' if keys else ""
    image = f'<img alt="{escape(block.alt)}" src="{source}">'
    caption = f"\n<figcaption>{escape(block.caption)}{listed}</figcaption>" if block.caption or keys else ""
    return f"<figure>\n{image}{caption}\n</figure>"


def _key(symbol: bytes, label: str) -> str:
    return f'<li><img alt="" src="{_data("png", symbol)}">{escape(label)}</li>'


def _data(kind: str, content: bytes) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(content).decode('ascii')}"


SHOWN: dict[type, Callable[..., str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Listing: _listing,
    Table: _table,
    Picture: _picture,
}
