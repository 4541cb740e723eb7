"""Features to arrays: columns, expressions, years, names of fields, snapshots."""
