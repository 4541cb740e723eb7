"""The indicators of the catalogue, from open tables of Statistics Sweden; one file per statistics area."""

from .composite import COMPOSITE
from .democracy import DEMOCRACY
from .economy import ECONOMY
from .education import EDUCATION
from .health import HEALTH
from .housing import HOUSING
from .population import POPULATION
from .work import WORK

INDICATORS = (*COMPOSITE, *ECONOMY, *WORK, *EDUCATION, *HOUSING, *DEMOCRACY, *HEALTH, *POPULATION)
"""All of them; docs/indicators.md is generated from it."""
