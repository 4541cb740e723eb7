"""The indicators of a layer, and values by place."""
