"""qgis.PyQt as QGIS 4 has it: PyQt6, with no more put back than QGIS puts back."""
