"""What evaluates a measure: declaration, catalogue, cleaning, places, results."""
