"""Tables of statistics services: their description, a selection, the calls it takes, and the check of each answer."""
