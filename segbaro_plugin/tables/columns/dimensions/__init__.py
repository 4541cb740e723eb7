"""Sex, age, months and other dimensions of a table: what becomes of their categories."""
