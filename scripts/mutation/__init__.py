"""Changes of the code, one at a time, that tests must find: see scripts/mutate.py."""
