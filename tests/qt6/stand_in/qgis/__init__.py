"""Stands in for QGIS on Qt 6: real Qt, real widgets and layers that are a list; all else gives whatever is asked."""
