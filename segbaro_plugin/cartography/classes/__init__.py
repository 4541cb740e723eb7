"""Class limits, palettes and class labels."""
