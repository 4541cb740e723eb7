"""Evaluation of measures: declaration, catalogue, cleaning, places, results."""
