"""PyQt6.QtXml as it is."""

from PyQt6.QtXml import *  # noqa: F403
