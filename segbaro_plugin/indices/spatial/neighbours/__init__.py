"""Distance decay, nearest neighbours and sparse weights between areas."""
