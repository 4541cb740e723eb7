"""The public functions for pandas frames."""
