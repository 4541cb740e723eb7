"""A tidy frame matched to the areas of a layer."""
