"""Features to arrays and back, joined layers, provenance."""
