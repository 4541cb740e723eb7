"""Chart export to SVG (with text kept as text) or PNG; the same chart always gives the same bytes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from ....layers.outputs.whole_files import write_whole
from .chart_error import ChartError

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def figure_svg(figure: Figure) -> str:
    """The chart as SVG: text stays text, and the output does not depend on time or random ids."""
    import matplotlib

    # These two can be said to matplotlib in no other way; they are set for the writing only.
    with matplotlib.rc_context({"svg.hashsalt": "segbaro", "svg.fonttype": "none"}):
        return _written(figure, "svg", {"Date": None, "Creator": "Segbaro"}, 72).decode("utf-8")


def figure_png(figure: Figure, dpi: int = 200) -> bytes:
    """The chart as a PNG image."""
    return _written(figure, "png", {"Software": "Segbaro"}, dpi)


def figure_pixels(figure: Figure) -> tuple[bytes, int, int]:
    """The chart as RGBA bytes, row by row, with width and height in pixels."""
    figure.canvas.draw()
    width, height = figure.canvas.get_width_height()
    return bytes(figure.canvas.buffer_rgba()), width, height


def save_figure(figure: Figure, path: Path | str, dpi: int = 200) -> None:
    """Writes the chart as .svg or .png, depending on the file extension; the file is complete or absent.

    Raises:
        ChartError: another ending.
        LayerError: when the file cannot be written.
    """
    target = Path(path)
    makers = {".svg": lambda: figure_svg(figure).encode("utf-8"), ".png": lambda: figure_png(figure, dpi)}
    make = makers.get(target.suffix.lower())
    if make is None:
        raise ChartError(
            "'{file}' is neither .svg nor .png. Save the chart as one of these.",
            "”{file}” är varken .svg eller .png; ett diagram sparas som någon av dessa.",
            file=target.name,
        )
    write_whole(target, make())


def _written(figure: Figure, format: str, metadata: dict[str, str | None], dpi: int) -> bytes:
    drawn = BytesIO()
    figure.savefig(drawn, format=format, metadata=metadata, dpi=dpi, facecolor=figure.get_facecolor())
    return drawn.getvalue()
