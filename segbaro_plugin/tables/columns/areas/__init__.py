"""Which column is of areas: by the codes of the layer, and by what the columns look like."""
