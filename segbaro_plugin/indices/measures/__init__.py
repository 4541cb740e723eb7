"""The measures, a file per family; each is its formula."""
