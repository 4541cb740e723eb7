"""PyQt6's sip."""

from PyQt6.sip import *  # noqa: F403
