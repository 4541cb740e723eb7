"""A printed page: its template, texts, legend, tables, charts and maps."""
