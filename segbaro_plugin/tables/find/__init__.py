"""Where in a grid the table stands, and what its headings are."""
