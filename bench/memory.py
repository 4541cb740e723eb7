"""How much memory processes take, as Linux tells it."""

from __future__ import annotations

from pathlib import Path


def peak_megabytes() -> float:
    """The most that this process has held; what the process that started it held does not count."""
    return _kilobytes(Path("/proc/self/status"), "VmHWM") / 1024


def reset_peak() -> None:
    """Lets `peak_megabytes` begin again."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def megabytes_now() -> float:
    """What this process holds now."""
    return _kilobytes(Path("/proc/self/status"), "VmRSS") / 1024


def free_gigabytes() -> float:
    """What the machine can still give without swapping."""
    return _kilobytes(Path("/proc/meminfo"), "MemAvailable") / 1e6


def _kilobytes(file: Path, name: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
