"""How each indicator is asked for: table, contents and categories, and how its value is made of the cells."""
