"""The form of an error shown to the user: without secrets, and with a sentence if QGIS gives no reason."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingException

from ...i18n import language
from ...layers.errors import LayerError
from ...words import SegbaroError, lacking_package, without_secrets


def error_to_show(error: BaseException, with_places: Callable[[str], str]) -> BaseException:
    """The error as QGIS shows it: without secrets, and with the user's destinations in its sentence."""
    if isinstance(error, ImportError):
        error = lacking_package(error)
    if type(error) is Exception:  # what the bindings make of an error in QGIS's own code
        error = unnamed_error()
    if not isinstance(error, (SegbaroError, QgsProcessingException)):
        return _clean(error)
    words = error.say(language()) if isinstance(error, SegbaroError) else without_secrets(str(error))
    return QgsProcessingException(with_places(words))


def unnamed_error() -> LayerError:
    """The sentence for an error that QGIS raises without a reason, as 3.44 does for infinite coordinates."""
    return LayerError(
        "QGIS could not read a layer and gives no reason. Its geometries may have coordinates that are not finite "
        "numbers. Run 'Fix geometries' on the layer and try again.",
        "QGIS kunde inte läsa ett lager och säger inte varför. Finns det koordinater som inte är ändliga tal? Kör Laga "
        "geometrier på lagret och försök igen.",
    )


def _clean(error: BaseException) -> BaseException:
    """The error of Python or of a file, with secrets removed from its texts."""
    error.args = tuple(without_secrets(one) if isinstance(one, str) else one for one in error.args)
    if isinstance(error, OSError):  # it says its files' names beside its arguments
        error.filename, error.filename2 = (
            without_secrets(one) if isinstance(one, str) else one for one in (error.filename, error.filename2)
        )
    return error
