"""Ages that headings of an indicator can name: those of the open tables, and what others publish of the same."""

from __future__ import annotations

WORKING_AGES = (
    "age_15_64 age_15_74 age_16_64 age_16_65 age_16_66 age_16_74 age_18_64 age_18_65 age_20_64 age_20_65 age_20_66"
)
"""Of those who are of working age; parts of them (16–24, 55–64) are other measures."""

EDUCATION_AGES = "age_20_64 age_20_65 age_25_64 age_25_65 age_25_66"
"""Of those who have had the time to finish an education."""
