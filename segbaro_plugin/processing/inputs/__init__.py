"""Groups of parameters that several algorithms share, and their logs."""
