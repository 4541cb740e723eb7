"""Values of indicators read from a layer, and those of its places."""
