"""The dock: chart, table, analyses and welcome."""
