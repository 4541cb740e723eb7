"""Statistics and boundaries from services: what to ask for, and whether the answer is what was asked."""
