"""Codes of areas, divisions and their vintages."""
