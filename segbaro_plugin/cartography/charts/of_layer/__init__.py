"""Charts of a layer: the data they need, and when they are offered."""
