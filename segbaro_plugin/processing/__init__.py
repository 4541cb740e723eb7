"""The provider and its algorithms."""
