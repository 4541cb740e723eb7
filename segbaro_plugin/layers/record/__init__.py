"""What a layer keeps of itself: properties, provenance, saved style."""
