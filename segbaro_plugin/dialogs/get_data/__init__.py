"""Get data: places, areas, indicators and years chosen, and fetched from the statistics service as one layer."""
