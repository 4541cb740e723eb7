"""Hit areas: the areas under the pointer in a chart."""
