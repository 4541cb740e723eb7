"""Kolada 3: key figures of municipalities and regions, by year and sex."""
