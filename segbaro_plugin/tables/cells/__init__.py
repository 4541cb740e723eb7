"""What a cell says: numbers, years, marks, and why there is no number."""
