"""What is stored with a layer: properties, provenance, saved style."""
