"""What a file holds: the list of formats, how each is recognised, and their readers."""
