"""Distances, neighbours, kernels and surroundings that spatial measures share."""
