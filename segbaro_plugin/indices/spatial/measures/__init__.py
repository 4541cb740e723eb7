"""Spatial measures, one file per family; the code of each is its formula."""
