"""Indicators that a layer holds, and values by place."""
