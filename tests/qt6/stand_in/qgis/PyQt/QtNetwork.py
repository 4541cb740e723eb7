"""PyQt6.QtNetwork as it is."""

from PyQt6.QtNetwork import *  # noqa: F403
