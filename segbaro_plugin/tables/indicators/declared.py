"""The working catalogue of indicators, from SCB's open tables, and how a heading finds its entry."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from ...words import NO_TEXT, Text
from ..codes.normalise import fold
from ..model.indicator import COUNTS, Direction, Indicator, Unit
from .earlier_names import EARLIER_NAMES

_WORSE, _BETTER, _NEUTRAL = Direction.HIGH_IS_WORSE, Direction.HIGH_IS_BETTER, Direction.NEUTRAL

ECONOMY = Text("economy", "ekonomi")
WORK = Text("work", "arbete")
EDUCATION = Text("education", "utbildning")
HOUSING = Text("housing", "bostad")
DEMOCRACY = Text("democracy", "demokrati")
HEALTH = Text("health", "hälsa")
POPULATION = Text("population", "befolkning")
COMPOSITE = Text("socio-economic index", "socioekonomiskt index")

SMALL_SHARES = Text(
    "Shown only where more than 20 people are counted and more than 5 of them have the property.",
    "Visas bara där fler än 20 personer räknas och fler än 5 av dem har egenskapen.",
)
_ALL = ("riket", "lan", "kommun", "regso", "deso")
_SMALL = ("regso", "deso")

INDICATORS: tuple[Indicator, ...] = (
    Indicator("sei", Text("Socio-economic index", "Socioekonomiskt index"), COMPOSITE, Unit.INDEX, _WORSE,
              ("TAB6586",), ("000008IT",), ("socioekonomiskt index", "socio economic index", "sei"),
              levels=("regso",), years=(2011, 2024), suppression=SMALL_SHARES),
    Indicator("area_type", Text("Area type", "Områdestyp"), COMPOSITE, Unit.TYPE, _BETTER,
              ("TAB6586",), ("000008IU", "000005QX"), ("omradestyp", "area type", "typ av omrade"),
              levels=("regso",), years=(2011, 2024), fixed_limits=(1, 2, 3, 4, 5)),
    Indicator("low_education",
              Text("People with pre-upper-secondary education", "Andel personer med förgymnasial utbildning"),
              EDUCATION, Unit.PERCENT, _WORSE, ("TAB6586", "TAB6534", "TAB5956"), ("000008IV",),
              ("andelen med forgymnasial utbildning", "andel med forgymnasial utbildning", "forgymnasial utbildning",
               "v2 forgymnasial", "low education"), levels=_ALL, years=(2011, 2024), suppression=SMALL_SHARES),
    Indicator("low_standard", Text("People with low economic standard", "Andel personer med låg ekonomisk standard"),
              ECONOMY, Unit.PERCENT, _WORSE, ("TAB6586", "TAB6685"), ("000008IW", "000008AC", "000007OQ"),
              ("andelen personer med lag ekonomisk standard oavsett alder", "andel personer med lag ekonomisk standard",
               "lag ekonomisk standard", "v1 lag ek std", "low economic standard"),
              levels=_ALL, years=(2011, 2024), suppression=SMALL_SHARES),
    Indicator("assistance_unemployment",
              Text("People with social assistance and/or long-term unemployed",
                   "Andel personer med ekonomiskt bistånd och/eller långtidsarbetslösa"),
              WORK, Unit.PERCENT, _WORSE, ("TAB6586",), ("000008IX",),
              ("andelen med ekonomiskt bistand och eller langtidsarbetslosa",
               "andel med ekonomiskt bistand och eller langtidsarbetslosa",
               "andelen med ekonomiskt bistand i minst 10 manader och eller langtidsarbetslosa",
               "ekonomiskt bistand och eller langtidsarbetslosa", "v3 bistand langtidsarb"),
              levels=("regso",), years=(2011, 2024), suppression=SMALL_SHARES),
    Indicator("child_poverty", Text("Children aged 0–19 with low economic standard",
                                    "Andel barn 0–19 år med låg ekonomisk standard"),
              ECONOMY, Unit.PERCENT, _WORSE, ("TAB6685",), (), ("barnfattigdom", "barn i lag ekonomisk standard",
                                                                "child poverty"), levels=_ALL, years=(2011, 2024)),
    Indicator("high_standard", Text("People with high economic standard", "Andel personer med hög ekonomisk standard"),
              ECONOMY, Unit.PERCENT, _BETTER, ("TAB6685",), ("000008AD",), ("hog ekonomisk standard",),
              levels=_ALL, years=(2011, 2024)),
    Indicator("median_standard", Text("Median economic standard", "Ekonomisk standard, median"),
              ECONOMY, Unit.THOUSAND_KRONOR, _BETTER, ("TAB6684",), ("000008AB",),
              ("median ekonomisk standard", "ekonomisk standard median", "medianvarde ekonomisk standard"),
              levels=_ALL, years=(2011, 2024)),
    Indicator("net_income", Text("Mean net income", "Nettoinkomst, medelvärde"), ECONOMY, Unit.THOUSAND_KRONOR,
              _BETTER, ("TAB6683",), ("000008A4",), ("nettoinkomst", "medel nettoinkomst", "medelvarde nettoinkomst"),
              levels=_ALL, years=(2011, 2024)),
    Indicator("income_quartile_1",
              Text("People in the lowest income quartile", "Andel personer i inkomstkvartil 1 (lägst)"),
              ECONOMY, Unit.PERCENT, _WORSE, ("TAB6679",), ("0000089P",), ("inkomstkvartil 1", "kvartil 1"),
              levels=_ALL, years=(2011, 2024)),
    Indicator("income_quartile_2", Text("People in the second income quartile", "Andel personer i inkomstkvartil 2"),
              ECONOMY, Unit.PERCENT, _NEUTRAL, ("TAB6679",), ("0000089Q",), ("inkomstkvartil 2", "kvartil 2"),
              levels=_ALL, years=(2011, 2024)),
    Indicator("income_quartile_3", Text("People in the third income quartile", "Andel personer i inkomstkvartil 3"),
              ECONOMY, Unit.PERCENT, _NEUTRAL, ("TAB6679",), ("0000089R",), ("inkomstkvartil 3", "kvartil 3"),
              levels=_ALL, years=(2011, 2024)),
    Indicator("income_quartile_4",
              Text("People in the highest income quartile", "Andel personer i inkomstkvartil 4 (högst)"),
              ECONOMY, Unit.PERCENT, _BETTER, ("TAB6679",), ("0000089S",), ("inkomstkvartil 4", "kvartil 4"),
              levels=_ALL, years=(2011, 2024)),
    Indicator("income_people",
              Text("People aged 20 and over with income data", "Personer 20 år och äldre i inkomststatistiken"),
              ECONOMY, Unit.PEOPLE, _NEUTRAL, ("TAB6679",), ("0000089O",), (), levels=_ALL, years=(2011, 2024)),
    Indicator("employment", Text("Employment rate", "Sysselsättningsgrad"), WORK, Unit.PERCENT, _BETTER,
              ("TAB6680",), (), ("sysselsattningsgrad", "andel forvarvsarbetande", "andel sysselsatta"),
              numerator="employed", denominator="working_age", levels=_SMALL, years=(2020, 2024)),
    Indicator("unemployment", Text("Unemployment rate", "Arbetslöshet, andel av arbetskraften"), WORK,
              Unit.PERCENT, _WORSE, ("TAB6680",), (), ("arbetsloshet", "andel arbetslosa", "relativt arbetskraftstal"),
              numerator="unemployed", denominator="labour_force", levels=_SMALL, years=(2020, 2024)),
    Indicator("labour_force", Text("Labour force", "Arbetskraften"), WORK, Unit.PEOPLE, _NEUTRAL, ("TAB6680",),
              ("0000089V",), ("arbetskraften", "antal i arbetskraften"), levels=_SMALL, years=(2020, 2024)),
    Indicator("unemployed", Text("Unemployed people", "Arbetslösa personer"), WORK, Unit.PEOPLE, _WORSE, ("TAB6680",),
              ("0000089W",), ("antal arbetslosa", "arbetslosa"), levels=_SMALL, years=(2020, 2024)),
    Indicator("employed", Text("Employed people", "Sysselsatta personer"), WORK, Unit.PEOPLE, _NEUTRAL, ("TAB6680",),
              ("0000089X",), ("antal sysselsatta", "sysselsatta"), levels=_SMALL, years=(2020, 2024)),
    Indicator("working_age", Text("People of working age", "Personer i arbetsför ålder"), WORK, Unit.PEOPLE, _NEUTRAL,
              ("TAB6680",), ("0000089Y",), (), levels=_SMALL, years=(2020, 2024)),
    Indicator("outside_labour_force", Text("People outside the labour force", "Personer utanför arbetskraften"), WORK,
              Unit.PEOPLE, _NEUTRAL, ("TAB6680",), ("0000089Z",), ("utanfor arbetskraften",), levels=_SMALL,
              years=(2020, 2024)),
    Indicator("long_term_unemployment",
              Text("Long-term unemployed", "Andel långtidsarbetslösa"), WORK, Unit.PERCENT, _WORSE,
              ("IntGr1RegSOBASN",), ("000008B4",), ("langtidsarbetslosa", "andel langtidsarbetslosa"),
              levels=("kommun", "regso"), suppression=SMALL_SHARES),
    Indicator("social_assistance", Text("People with social assistance for ten months or more",
                                        "Andel personer med ekonomiskt bistånd i minst tio månader"),
              WORK, Unit.PERCENT, _WORSE, ("TAB5750", "IntGr5RegSOKon"), ("000004X5",),
              ("ekonomiskt bistand", "langvarigt ekonomiskt bistand"), levels=("regso",), years=(2007, 2023),
              suppression=SMALL_SHARES),
    Indicator("neet",
              Text("People aged 20–25 neither working nor studying",
                   "Andel 20–25-åringar som varken arbetar eller studerar"),
              WORK, Unit.PERCENT, _WORSE, ("IntGr8RegSOKON1N",), ("000004W9",), ("uvas", "neet",
              "varken arbetar eller studerar"), levels=("regso",), suppression=SMALL_SHARES),
    Indicator("higher_education", Text("People with three years or more of post-secondary education",
                                       "Andel personer med eftergymnasial utbildning, tre år eller mer"),
              EDUCATION, Unit.PERCENT, _BETTER, ("TAB6534", "TAB5956"), (), ("eftergymnasial utbildning",
              "eftergymnasial utbildning 3 ar eller mer"), levels=_ALL, years=(2015, 2025)),
    Indicator("eligible_upper_secondary", Text("Pupils eligible for upper-secondary school",
                                               "Andel elever behöriga till gymnasiet"),
              EDUCATION, Unit.PERCENT, _BETTER, ("IntGr8RegSOKon2",), ("000004VC",), ("behoriga till gymnasiet",
              "gymnasiebehorighet"), levels=("regso",), suppression=SMALL_SHARES),
    Indicator("eligible_higher",
              Text("Pupils eligible for higher education", "Andel elever med grundläggande behörighet till högskola"),
              EDUCATION, Unit.PERCENT, _BETTER, ("IntGr8RegSOKon2",), ("000004VD",), ("behoriga till hogskola",),
              levels=("regso",), suppression=SMALL_SHARES),
    Indicator("upper_secondary_completion",
              Text("Pupils who complete upper-secondary school", "Andel elever med fullföljd gymnasieutbildning"),
              EDUCATION, Unit.PERCENT, _BETTER, (), (), ("fullfoljd gymnasieutbildning", "gymnasieexamen",
              "andel med gymnasieexamen")),
    Indicator("preschool_enrolment",
              Text("Children enrolled in preschool", "Andel barn inskrivna i förskola"), EDUCATION,
              Unit.PERCENT, _BETTER, (), (), ("inskrivna i forskola", "andel barn i forskola", "barn i forskola")),
    Indicator("income_differences", Text("Income differences", "Inkomstskillnader"), ECONOMY, Unit.INDEX, _WORSE, (),
              (), ("inkomstskillnader", "inkomstspridning", "gini")),
    Indicator("rental",
              Text("Rented flats", "Andel lägenheter upplåtna med hyresrätt"), HOUSING, Unit.PERCENT, _NEUTRAL,
              ("TAB6638", "TAB6258"), (), ("hyresratt", "andel hyresratter"), levels=_SMALL, years=(2015, 2025)),
    Indicator("overcrowding", Text("Overcrowded households (norm 2)", "Andel trångbodda hushåll (norm 2)"), HOUSING,
              Unit.PERCENT, _WORSE, ("LE0105Boende02",), (), ("trangboddhet", "trangbodda"), levels=("kommun",)),
    Indicator("domestic_net_migration", Text("Domestic net migration", "Inrikes flyttnetto"), HOUSING, Unit.PERCENT,
              _NEUTRAL, ("TAB5724", "IntGr2RegSO"), ("000004V8",), ("inrikes flyttnetto",), levels=("regso",),
              years=(2007, 2023)),
    Indicator("turnout", Text("Turnout", "Valdeltagande"), DEMOCRACY, Unit.PERCENT, _BETTER, ("IntGr11RegSO1",), (),
              ("valdeltagande", "valdeltagande riksdag", "turnout"), levels=("regso",), years=(2018, 2022)),
    Indicator("ill_health_days", Text("Ill-health days", "Ohälsotal"), HEALTH, Unit.DAYS, _WORSE,
              ("IntGr10RegSOKon",), (), ("ohalsotal", "ohalsotalet"), levels=("regso",)),
    Indicator("foreign_born", Text("People born abroad", "Andel utrikes födda"), POPULATION, Unit.PERCENT, _NEUTRAL,
              ("TAB6572",), (), ("andel utrikes fodda",), levels=_ALL, years=(2010, 2025)),
    Indicator("foreign_background", Text("People with a foreign background", "Andel personer med utländsk bakgrund"),
              POPULATION, Unit.PERCENT, _NEUTRAL, ("TAB6571",), (), ("andel med utlandsk bakgrund",), levels=_ALL,
              years=(2010, 2025)),
    Indicator("foreign_born_people", Text("Number of people born abroad", "Antal utrikes födda"), POPULATION,
              Unit.PEOPLE, _NEUTRAL, ("TAB6572",), (), ("utrikes fodda antal", "utrikes fodda personer"), levels=_ALL,
              years=(2010, 2025)),
    Indicator("native_born_people", Text("Number of people born in Sweden", "Antal inrikes födda"), POPULATION,
              Unit.PEOPLE, _NEUTRAL, ("TAB6572",), (), ("inrikes fodda antal", "inrikes fodda personer"), levels=_ALL,
              years=(2010, 2025)),
    Indicator("population", Text("Population", "Folkmängd"), POPULATION, Unit.PEOPLE, _NEUTRAL, ("TAB6574",),
              ("000007Y7",), ("folkmangd", "befolkning", "population", "folkmangden per region", "antal invanare"),
              levels=_ALL, years=(2010, 2025)),
)  # fmt: skip

_UNITS = (
    (Unit.PER_MILLE, ("promille", "per mille", "permille")),
    (Unit.PERCENT, ("andel", "procent", "percent", "per cent", "share")),
    (
        Unit.THOUSAND_KRONOR,
        (
            "tkr",
            "tusental kronor",
            "tusentals kronor",
            "tusen kronor",
            "1000 tal kronor",
            "1000 kr",
            "1 000 kr",
            "sek thousand",
            "thousand sek",
        ),
    ),
    (Unit.DAYS, ("dagar", "days")),
    (Unit.TYPE, ("omradestyp", "typ")),
    (Unit.INDEX, ("index",)),
    (Unit.PEOPLE, ("personer", "antal personer", "people", "persons")),
    (Unit.NUMBER, ("antal", "number")),
)

_LAST_UNIT = re.compile(
    rf"(.+?)(?: (?:i|in))? (?:{'|'.join(sign for _, signs in _UNITS for sign in signs)})( (?:procent|percent))?"
)
"""Folded words with a unit behind them: "arbetsloshet i procent"."""

_NO_COUNT = re.compile(
    r"\bmedel|median|genomsnitt|\bsnitt|\bper |kvot(en)?\b|tathet|(?<!h)andel(en)?\b|index|\bmean\b|average"
)
"""Words of what is not added up, even where it is so many "personer" or "antal"."""


@cache
def _by_words() -> dict[str, Indicator]:
    found: dict[str, Indicator] = {}
    for indicator in INDICATORS:
        earlier = EARLIER_NAMES.get(indicator.id, ())
        words = (indicator.id, *indicator.content_codes, *indicator.headings, *earlier, *indicator.name)
        found.update({fold(word): indicator for word in words})
    return found


def indicator_of(*words: str, unit: str = "") -> Indicator:
    """The catalogue's entry for any of these words (content code, heading, label), or one of its own for the table.

    An own indicator is called by the last of the words; its id is made of them, its unit read from `unit` or them.
    """
    for word in words:
        known = _by_words().get(fold(word)) or _without_unit(word)
        if known is not None and not _contradicts(known.unit, word, unit):
            return known
    heading = next((word for word in reversed(words) if word.strip()), "value")
    return own_indicator(heading, _own_unit(heading, unit))


def own_indicator(heading: str, unit: Unit) -> Indicator:
    """An indicator of the table's own; its id says the unit where the catalogue's entry of that name has another."""
    known = _by_words().get(fold(heading))
    id = slug(heading) if known is None or known.unit is unit else f"{slug(heading)}_{unit.name.lower()}"
    return Indicator(id, Text(heading, heading), NO_TEXT, unit, _NEUTRAL)


def count_called(heading: str) -> Indicator | None:
    """The catalogue's count under a heading that says no unit ("Utrikes födda"), where it has one."""
    return _by_words().get(f"antal {fold(heading)}")


def says_share(words: str) -> bool:
    """Whether a share is written out: "%", andel, procent."""
    return "%" in words or bool(re.search(r"\b(andel|procent|per ?cent|share)", fold(words)))


def _contradicts(unit: Unit, word: str, written: str) -> bool:
    """Whether the heading or the table's unit says a share where the catalogue has a count, or the other way."""
    if Unit.PER_MILLE in (unit_of(word), unit_of(written)):
        return unit is not Unit.PER_MILLE
    if unit in COUNTS:
        return says_share(word) or says_share(written)
    count = fold(word).startswith("antal ") or (not says_share(word) and fold(written) in ("antal", "number"))
    return unit is Unit.PERCENT and count


def _own_unit(heading: str, written: str) -> Unit:
    unit = unit_of(written or heading)
    return Unit.UNKNOWN if unit in COUNTS and _NO_COUNT.search(fold(heading)) else unit


def _without_unit(heading: str) -> Indicator | None:
    """The catalogue's entry for "heading, unit" ("Folkmängd, antal"), where its unit is the one that is written."""
    found = _LAST_UNIT.fullmatch(fold(heading))
    known = _by_words().get(found[1]) if found else None
    if found is None or known is None:
        return None
    unit = unit_of(fold(heading)[len(found[1]) :])
    return known if unit is known.unit or (unit in COUNTS and known.unit in COUNTS) else None


def slug(words: str) -> str:
    """A short field name of lower-case ASCII letters, digits and underscores; begins with a letter."""
    name = re.sub(r"[^a-z0-9]+", "_", fold(words))[:40].strip("_")
    return name if name[:1].isalpha() else f"v_{name}".rstrip("_")


def unlike(name: str, taken: Collection[str]) -> str:
    """The name, with as many _2 behind it as it takes to be none of those."""
    while name in taken:
        name += "_2"
    return name


def unit_of(words: str) -> Unit:
    """The unit that the words name; UNKNOWN where they name none."""
    for sign, unit in (("‰", Unit.PER_MILLE), ("%", Unit.PERCENT)):
        if sign in words:
            return unit
    folded = fold(words)
    found = (unit for unit, signs in _UNITS if any(re.search(rf"\b{sign}", folded) for sign in signs))
    unit = next(found, Unit.UNKNOWN)
    return Unit.UNKNOWN if unit in COUNTS and _NO_COUNT.search(folded) else unit
