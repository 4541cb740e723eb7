"""Tables of statistics and areal interpolation: what is asked for, and what the log says of it."""
