"""Which measures, of which counts, over which space and sizes: parameters, and the tables and fields they give."""
