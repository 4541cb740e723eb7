"""Local environments: the options for which surroundings of an area count, shared by all their measures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ....words import Text
from ...engine.option import Option
from ..neighbours.kernels import SHAPES, Kernel

COUNTED = ("nearest_people", "nearest_areas")
OWN_CHOICES = ("zero", "white_1983", "massey_denton_1988")
_OWN_NAME = Text("Own distance", "Eget avstånd")
_OWN_MEANING = Text(
    "How far apart people in the same area live. zero: 0. white_1983: 0.6 √a. massey_denton_1988: √(0.6 a), with the "
    "area a in km².",
    "Hur långt människor i ett och samma område bor från varandra. zero: 0. white_1983: 0,6 √a. massey_denton_1988: "
    "√(0,6 a), med arealen a i km².",
)
OWN_OF_WHITE = Option("own", _OWN_NAME, "white_1983", choices=OWN_CHOICES, meaning=_OWN_MEANING)
NEIGHBOURHOOD = Option(
    "neighbourhood",
    Text("Surroundings", "Omgivning"),
    "gaussian",
    choices=(*SHAPES, *COUNTED),
    meaning=Text(
        "Who counts around an area: everybody by distance with a kernel (a step is a radius), or the nearest people "
        "or areas.",
        "Vilka som räknas runt ett område: alla efter avstånd med en kärna (step är en radie), eller de närmaste "
        "personerna eller områdena.",
    ),
)
SIZE = Option(
    "size",
    Text("Size of the surroundings", "Omgivningens storlek"),
    1.0,
    least=0.0,
    most=1e12,
    meaning=Text(
        "The bandwidth of the kernel in km (0 for the area alone), or the number of people or other areas.",
        "Kärnans bandbredd i km (0 är området självt), eller hur många personer eller andra områden.",
    ),
)
SIZE_IS = Option(
    "size_is",
    Text("Meaning of the size", "Vad storleken anger"),
    "bandwidth",
    choices=("bandwidth", "half_life"),
    meaning=Text(
        "half_life: the distance at which a neighbour counts half as much as the area itself.",
        "half_life: det avstånd där en granne räknas hälften så mycket som området självt.",
    ),
)
FARTHEST = Option(
    "farthest",
    Text("Farthest neighbour", "Mest avlägsna granne"),
    float("inf"),
    least=0.0,
    meaning=Text(
        "Neighbours beyond this distance in km do not count, whatever the kernel.",
        "Grannar bortom detta avstånd i km räknas inte, oavsett kärna.",
    ),
)
OWN = Option("own", _OWN_NAME, "zero", choices=OWN_CHOICES, meaning=_OWN_MEANING)
OUTSIDE = Option(
    "outside",
    Text("Neighbours outside the place", "Grannar utanför kommunen"),
    "excluded",
    choices=("excluded", "included"),
    meaning=Text(
        "included: areas of other places count as surroundings too, because surroundings do not end at municipal "
        "borders.",
        "included: även områden i andra kommuner räknas till omgivningen, eftersom ingen bor bakom en kommungräns.",
    ),
)
ENVIRONMENT_OPTIONS = (NEIGHBOURHOOD, SIZE, SIZE_IS, FARTHEST, OWN, OUTSIDE)


@dataclass(frozen=True)
class LocalEnvironment:
    """The values of the options `ENVIRONMENT_OPTIONS`."""

    neighbourhood: str = "gaussian"
    size: float = 1.0
    size_is: str = "bandwidth"
    farthest: float = float("inf")
    own: str = "zero"
    outside: str = "excluded"

    @property
    def counted(self) -> bool:
        """Whether the size is a number of people or areas."""
        return self.neighbourhood in COUNTED

    @property
    def across(self) -> bool:
        """Whether areas of other places count."""
        return self.outside == "included"

    def as_wide_as(self, other: LocalEnvironment) -> bool:
        """Whether the two differ in size only."""
        return replace(self, size=other.size) == other

    @property
    def kernel(self) -> Kernel:
        """The kernel of surroundings by distance."""
        kernel_of = Kernel.of_half_life if self.size_is == "half_life" else Kernel
        return kernel_of(self.neighbourhood, self.size, self.farthest)


def environment_in(settings: Mapping[str, object]) -> LocalEnvironment | None:
    """The surroundings that a measure's settings choose; None for a measure that does not look at any."""
    if not {option.id for option in ENVIRONMENT_OPTIONS} <= settings.keys():
        return None
    return LocalEnvironment(**{option.id: settings[option.id] for option in ENVIRONMENT_OPTIONS})  # type: ignore[arg-type]
