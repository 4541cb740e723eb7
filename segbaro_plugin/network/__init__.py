"""QGIS's network manager as what carries requests: its proxy, certificates, authentication and log."""
