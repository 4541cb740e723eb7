"""The concepts that a heading can be made of, beside what it is about: how it is measured, of whom, of what age, where.

Each is a pattern of folded words (lower case, no accents or signs, numbers as digits), Swedish and English.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .subjects import SUBJECTS

MEASURES = {
    "share": r"andel(?:en|ar)?|procent(?:andel(?:en)?)?|percent(?:age)?|per cent|share|proportion|pct|rate",
    "count": r"antal(?:et)?|numbers?|count|st",
    "mean": r"medel(?:varde(?:t|n)?)?|genomsnitt(?:et|lig|liga|ligt)?|mean|average",
    "median": r"median(?:en|varde(?:t|n)?)?",
    "annual_mean": r"arsmedel(?:varde(?:t)?)?|arsgenomsnitt|annual (?:mean|average)",
    "thousand_kronor": r"tkr|ksek|(?:i )?tusen(?:tals?)? (?:kronor|kr)|1 ?000 ?(?:tals? )?(?:kronor|kr|sek)"
    r"|sek thousands?|thousands? (?:of )?(?:sek|kronor)",
    "days": r"(?:antal |number of )?(?:dagar|days)",
    "index": r"index(?:et)?",
}
"""How it is measured."""

WHO = {
    "persons": r"person(?:er|erna)?|people|persons|individ(?:er)?|individuals|manniskor",
    "residents": r"invanare(?:n|na)?|befolkning(?:en)?|population|inhabitants|residents",
    "children": r"barn(?:en)?|children",
    "young": r"unga(?: vuxna)?|ungdom(?:ar)?|young (?:people|persons|adults)|youth",
    "pupils": r"elev(?:er|erna)?|pupils|students",
    "upper_secondary_pupils": r"gymnasieelev(?:er|erna)?|upper secondary (?:pupils|students)",
    "grade_9": r"(?:i )?(?:ak|arskurs|grade|year) 9",
    "households": r"hushall(?:en)?|households?",
    "in_households": r"(?:(?:som )?(?:bor|lever) )?i hushall|(?:(?:who )?liv(?:e|ing) )?in households",
    "dwellings": r"lagenhet(?:er|erna)?|bostad(?:er|erna)?|flats|dwellings|apartments|homes",
    "voters": r"rostande|(?:som )?(?:har )?(?:rostade|rostat)|(?:who )?voted|voters",
}
"""Of whom, or of what."""

BASES = {
    "of_population": r"(?:av|i) (?:den |hela |totala )*(?:bef(?:olkning(?:en)?)?|folkmangden|invanarna)"
    r"|av totalbefolkningen|(?:of|in) (?:the )?(?:total |whole )?population",
    "of_labour_force": r"(?:av|of) (?:the )?(?:arbetskraft(?:en)?|labou?r force)",
    "of_eligible_voters": r"(?:av )?(?:de |alla )*rostberattigade|(?:of )?(?:the |all )*(?:eligible voters|electorate)",
    "of_stock": r"(?:av )?(?:hela )?bostadsbestandet|(?:of )?(?:the )?housing stock",
}
"""A share of what."""

LENGTHS = {
    "three_years": r"(?:minst |at least |of )*3 ?(?:ars?|arig(?:a)?|years?)"
    r"(?: (?:eller|och|or|and) (?:mer|langre|more|longer))?|3 eller mer ar|3 or more years|lang",
    "within_four_years": r"(?:inom|efter|within|in|after) 4 (?:ar|years)",
    "six_months": r"(?:i )?(?:minst|mer an|over|more than|at least) 6 (?:man(?:ader)?|months)",
    "ten_months": r"(?:(?:i|for) )?(?:minst |at least )?10 (?:man(?:ader(?:na)?)?|months)"
    r"(?: (?:eller|or|per) (?:mer|more|ar))?",
}
"""How long."""

ELECTIONS = {
    "election": r"val(?:et|en)?|elections?",
    "latest": r"senaste|latest|last",
    "parliament": r"riksdag(?:en|sval(?:et|en)?)?|val(?:et)? till (?:sveriges )?riksdag(?:en)?"
    r"|parliament(?:ary)?(?: elections?)?|(?:general|national) elections?|rd",
    "municipal": r"kommun(?:al)?(?:val(?:et|en)?)?|kommunala? val(?:et)?|(?:val(?:et)? till )?"
    r"kommunfullmaktige(?:val(?:et)?)?|(?:municipal|local)(?: council)?(?: elections?)?|kf",
    "regional": r"region(?:al)?(?:val(?:et|en)?)?|landsting(?:et|sval(?:et|en)?)?|(?:val(?:et)? till )?"
    r"(?:region|landstings)fullmaktige(?:val(?:et)?)?|(?:regional|county council)(?: council)?(?: elections?)?|rf",
}

COMMON = {
    "everybody": r"totalt?a?|samtliga|alla|all|hela|bada (?:konen|kon)|both sexes"
    r"|kvinnor och man|man och kvinnor|women and men"
    r"|men and women|oavsett (?:alder|kon)|(?:alla|samtliga) aldrar|all ages|regardless of age",
    "division": r"(?:per|efter) (?:kommun|regso|deso|omrade|region|lan|stadsdel|valdistrikt)"
    r"|(?:per|by) (?:municipality|county|region|area)|regso|deso|i omradet|in the area",
    "here": r"(?:i )?kommunen|(?:in )?the municipality",
    "home": r"(?:i )?hemkommun(?:en)?|folkbokford(?:a)?(?: i kommunen)?|home municipality",
    "source": r"(?:enligt )?(?:scb(?: s)?|kolada)|statistics sweden|[nu]\d{5}",
}
"""Parts that make nothing else of an indicator: of all people, in which division, by whom."""

FILLERS = r"av|i|med|som|ar|har|den|det|de|of|in|with|who|that|are|is|for|the|an?|to|till|pa|at|bland|among"
"""Words that say nothing by themselves ("ar" is "är"); no and, or, not, without, per, between, change."""

CONCEPTS: Mapping[str, str] = MappingProxyType(
    {**MEASURES, **WHO, **BASES, **LENGTHS, **ELECTIONS, **COMMON, **SUBJECTS}
)

COUNTED = frozenset(WHO) - {"in_households", "grade_9"} | {
    "overcrowded", "rental", "employed", "unemployed", "long_term_unemployed", "foreign_born", "native_born",
    "foreign_background", "low_educated", "quartile_1", "quartile_2", "quartile_3", "quartile_4",
}  # fmt: skip
"""What one has so and so many of: without a word of a share its number is meant, or nobody can know."""
