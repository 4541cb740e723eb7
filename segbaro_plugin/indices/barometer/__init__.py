"""The barometer's index, area types, their transitions and the inequality index."""
