"""The join assistant."""
