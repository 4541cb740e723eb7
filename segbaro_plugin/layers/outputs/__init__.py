"""Outputs are complete or absent: destinations, drafts, sinks, and moving them into place."""
