"""Tables of travel costs between areas."""
