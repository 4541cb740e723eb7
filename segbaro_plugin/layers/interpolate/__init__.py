"""Areal interpolation from one set of areas to another."""
