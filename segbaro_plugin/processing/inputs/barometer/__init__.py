"""The parts, the years and the national reference of the socio-economic index, and its area types by place."""
