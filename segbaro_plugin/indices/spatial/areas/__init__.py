"""Where areas lie, which border on each other and what travel between them costs: the input of spatial measures."""
