"""Metrics, local environments and contiguity: the inputs that spatial measures share."""
