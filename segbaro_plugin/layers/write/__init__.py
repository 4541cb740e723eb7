"""Arrays to features and files."""
