"""The kinds of charts, one per file."""
