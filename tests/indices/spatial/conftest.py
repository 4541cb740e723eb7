"""Fixtures of this folder."""

from conftest_spatial import marilia, reference, sacramento, theory  # noqa: F401
