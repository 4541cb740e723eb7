"""The tidy frame, grids and sheets."""
