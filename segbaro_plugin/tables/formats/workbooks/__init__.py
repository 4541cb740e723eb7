"""Readers of workbooks and databases through GDAL, and of the zip archives that workbooks are."""
