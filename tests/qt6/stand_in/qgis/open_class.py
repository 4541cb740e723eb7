"""Classes of QGIS of which only the name matters here.

Whether QGIS has their members is tested in the real one (tests/test_enums.py).
"""

from __future__ import annotations

from unittest.mock import MagicMock


class Open(type):
    """Makes classes that have every attribute that they are asked for, the same one each time."""

    def __getattr__(cls, name: str) -> MagicMock:
        if name.startswith("__"):
            raise AttributeError(name)
        made = MagicMock(name=f"{cls.__name__}.{name}")
        setattr(cls, name, made)
        return made


class Anything(metaclass=Open):
    """Takes every argument, and its instances answer to everything."""

    def __init__(self, *_what: object, **_named: object) -> None:
        pass

    def __getattr__(self, name: str) -> MagicMock:
        if name.startswith("__"):
            raise AttributeError(name)
        made = MagicMock(name=f"{type(self).__name__}().{name}")
        object.__setattr__(self, name, made)
        return made


def open_class(name: str) -> type[Anything]:
    """A new class of that name."""
    if name.startswith("__"):
        raise AttributeError(name)
    return Open(name, (Anything,), {})
