"""Maps of two years or two indicators: differences, transitions, bivariate classes."""
