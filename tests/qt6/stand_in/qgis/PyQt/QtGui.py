"""PyQt6.QtGui as it is."""

from PyQt6.QtGui import *  # noqa: F403
