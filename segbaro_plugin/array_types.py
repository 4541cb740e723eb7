"""Array types that all packages share; imports nothing from the plugin."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
"""Numbers, NaN where a value is missing."""
Indices = NDArray[np.intp]
"""Positions in another array."""
Mask = NDArray[np.bool_]
"""True where something holds."""
