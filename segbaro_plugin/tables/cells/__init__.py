"""The contents of cells: numbers, years, marks, and reasons for missing numbers."""
