"""Charts of a layer: what they ask of it, and what they are offered for."""
