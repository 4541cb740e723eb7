"""The catalogue of indicators, their titles and checks."""
