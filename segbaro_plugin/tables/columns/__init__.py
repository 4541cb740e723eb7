"""What each column is: area, year, indicator, dimension."""
