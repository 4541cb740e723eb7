"""Outputs are whole or absent: destinations, drafts, sinks, and taking their places."""
