"""CIEDE2000 after Sharma, Wu & Dalal (2005), and sight without one kind of cone after Machado et al. (2009)."""

from __future__ import annotations

import numpy as np

# Machado, Oliveira & Fernandes 2009, table 1, severity 1.0; for linear RGB.
SIGHTS = {
    "normal": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
# IEC 61966-2-1, sRGB under D65.
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)


def lab(colour: str, sight: str = "normal") -> np.ndarray:
    """CIELAB of "#rrggbb" as it is seen with that sight."""
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.asarray(SIGHTS[sight]) @ linear, 0, 1)
    x, y, z = (TO_XYZ @ seen) / TO_XYZ.sum(axis=1)
    f = [np.cbrt(t) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z)]
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def difference(one: np.ndarray, two: np.ndarray) -> float:
    """CIEDE2000 between two CIELAB colours; equation numbers are those of Sharma et al."""
    (l1, a1, b1), (l2, a2, b2) = one, two
    c_bar = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2  # 3
    g = 0.5 * (1 - np.sqrt(c_bar**7 / (c_bar**7 + 25**7)))  # 4
    a1, a2 = (1 + g) * a1, (1 + g) * a2  # 5
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)  # 6
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360  # 7
    grey = c1 * c2 == 0
    dl, dc = l2 - l1, c2 - c1  # 8, 9
    turn = 0 if grey else (h2 - h1 + 180) % 360 - 180  # 10
    dh = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))  # 11
    l_bar, c = (l1 + l2) / 2, (c1 + c2) / 2  # 12, 13
    if grey or abs(h1 - h2) <= 180:  # 14
        h = h1 + h2 if grey else (h1 + h2) / 2
    else:
        h = (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2
    t = sum(
        k * np.cos(np.radians(n * h + at)) for k, n, at in ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.2, 4, -63))
    )
    t += 1  # 15
    theta = 30 * np.exp(-(((h - 275) / 25) ** 2))  # 16
    rc = 2 * np.sqrt(c**7 / (c**7 + 25**7))  # 17
    sl = 1 + 0.015 * (l_bar - 50) ** 2 / np.sqrt(20 + (l_bar - 50) ** 2)  # 18
    sc, sh = 1 + 0.045 * c, 1 + 0.015 * c * t  # 19, 20
    rt = -np.sin(np.radians(2 * theta)) * rc  # 21
    parts = dl / sl, dc / sc, dh / sh
    return float(np.sqrt(sum(part**2 for part in parts) + rt * parts[1] * parts[2]))  # 22


def apart(one: str, two: str) -> float:
    """The least difference between two colours over all kinds of sight."""
    return min(difference(lab(one, sight), lab(two, sight)) for sight in SIGHTS)
