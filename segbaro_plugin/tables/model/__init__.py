"""The tidy frame, grids, sheets and cubes."""
