"""The report's sentences in both languages. None gives causes: the figures do not show them."""

from __future__ import annotations

from ...words import Text

TITLE = Text("Area report: {place}", "Områdesrapport: {place}")
SUBTITLE = Text("Figures from the layer {layer}. Made {date}.", "Uppgifter ur lagret {layer}. Framställd {date}.")
WHOLE = Text("all areas", "alla områden")

IN_SHORT = Text("In short", "Kort sammanfattat")
AREAS_SHORT = Text("Areas: {n}.", "Områden: {n}.")
PEOPLE_SHORT = Text("Population {year}: {people}.", "Folkmängd {year}: {people}.")
MEDIAN_SHORT = Text("{name}: the areas' median is {median}.", "{name}: områdenas median är {median}.")
ALONE_SHORT = Text("{name}: {value}.", "{name}: {value}.")
UNKNOWN_SHORT = Text("{name}: no area has a value.", "{name}: uppgift saknas för alla områden.")

KEY_FIGURES = Text("Key figures", "Nyckeltal")
KEY_CAPTION = Text("Each indicator in its latest year with data", "Varje indikator för det senaste året med uppgifter")
INDICATOR = Text("Indicator", "Indikator")
YEAR = Text("Year", "År")
AREAS = Text("Areas with a value", "Områden med uppgift")
LOWEST = Text("Lowest", "Lägst")
MEDIAN = Text("Median", "Median")
HIGHEST = Text("Highest", "Högst")
TOTAL = Text("Total", "Summa")
NO_YEAR = Text("not stated", "anges inte")

LEVEL = Text(
    "In {year} the areas' median is {median}. Lowest is {low} ({least}) and highest {high} ({most}).",
    "År {year} är områdenas median {median}. Lägst är {low} ({least}) och högst {high} ({most}).",
)
LEVEL_NO_YEAR = Text(
    "The areas' median is {median}. Lowest is {low} ({least}) and highest {high} ({most}).",
    "Områdenas median är {median}. Lägst är {low} ({least}) och högst {high} ({most}).",
)
ALONE = Text("One area has a value: {area}, {value}.", "Ett område har uppgift: {area}, {value}.")
LATER_WITHOUT = Text(
    "No area has a value for {years}, so the figures are those of {year}.",
    "Inget område har uppgift för {years}, så siffrorna gäller {year}.",
)
NOBODY = Text("No area has a value for this indicator.", "Inget område har uppgift för indikatorn.")
FEW_AREAS = Text(
    "Only {n} {n:area has|areas have} a value. With so few the median says little.",
    "Bara {n} {n:område|områden} har uppgift. Med så få säger medianen inte mycket.",
)
ONE_YEAR = Text(
    "There are figures for one year only, so no development can be shown.",
    "Det finns uppgifter för ett enda år, så någon utveckling går inte att visa.",
)
TWO_YEARS = Text(
    "There are figures for two years. A difference between two years is not a trend.",
    "Det finns uppgifter för två år. En skillnad mellan två år är ingen trend.",
)
OTHER_DIVISION = Text(
    "The figures for {years} are based on another division into areas and are not compared with those of other years.",
    "Uppgifterna för {years} bygger på en annan områdesindelning och jämförs inte med dem för andra år.",
)
NO_PAIR = Text(
    "No two years can be compared area by area.",
    "Inga två år går att jämföra område för område.",
)
CHANGE = Text("What changed, and where", "Vad som har ändrats, och var")
CHANGED = Text(
    "Areas with a value in both {start} and {end}: {n}. Their median was {before} in {start} and {after} in {end}. "
    "The value rose in {rose} of them, fell in {fell} and stayed the same in {same}.",
    "Områden med uppgift både {start} och {end}: {n}. Deras median var {before} år {start} och {after} år {end}. "
    "Värdet steg i {rose} av dem, sjönk i {fell} och var oförändrat i {same}.",
)
CHANGED_ALONE = Text(
    "One area has a value in both years: {before} in {start} and {after} in {end}.",
    "Ett område har uppgift båda åren: {before} år {start} och {after} år {end}.",
)
TYPES_CHANGED = Text(
    "Areas with a type in both {start} and {end}: {n}. Of these, {rose} moved to a higher type number (better "
    "conditions), {fell} to a lower one, and {same} kept their type.",
    "Områden med områdestyp både {start} och {end}: {n}. Av dem gick {rose} till ett högre typnummer (bättre "
    "förutsättningar) och {fell} till ett lägre, och {same} behöll sin typ.",
)
TYPES_RISES = Text("Areas with a higher type number, {start}–{end}", "Områden med högre typnummer, {start}–{end}")
TYPES_FALLS = Text("Areas with a lower type number, {start}–{end}", "Områden med lägre typnummer, {start}–{end}")
RISES = Text("{name}: largest rises {start}–{end}", "{name}: störst ökning {start}–{end}")
FALLS = Text("{name}: largest falls {start}–{end}", "{name}: störst minskning {start}–{end}")
AREA = Text("Area", "Område")
DIFFERENCE = Text("Change", "Förändring")
DIFFERENCE_POINTS = Text("Change, percentage points", "Förändring, procentenheter")
PLACE_MEDIAN = Text("Median of the areas in {place}", "Områdenas median i {place}")
ALL_MEDIAN = Text("Median of all areas in the layer", "Medianen för alla områden i lagret")
MAP_OF = Text("Map of {place}: {what}.", "Karta över {place}: {what}.")
MAP_ALT = Text(
    "Map of {place}, coloured by {what}. Areas: {n}. The figures are in the table of key figures.",
    "Karta över {place}, färgad efter {what}. Områden: {n}. Siffrorna finns i tabellen med nyckeltal.",
)

TYPES = Text("Area types and people in them", "Områdestyper och hur många som bor i dem")
TYPES_CAPTION = Text("Areas and people by area type, {year}", "Områden och personer efter områdestyp, {year}")
TYPE = Text("Area type", "Områdestyp")
NO_TYPE = Text("Areas without a type", "Områden utan områdestyp")
NUMBER_OF_AREAS = Text("Areas", "Områden")
PEOPLE = Text("People", "Personer")
SHARE = Text("Share of people", "Andel av personerna")
TYPES_TITLE = Text("People by area type", "Folkmängd efter områdestyp")

SEGREGATION = Text("Segregation measures over time", "Segregationsmått över tid")
MEASURED = Text("Group: {group}. {meaning}", "Grupp: {group}. {meaning}")
COMPARED = Text(
    "Compared with the places in the layer with the most similar population: {places}.",
    "Jämförs med de kommuner eller områden i lagret som ligger närmast i folkmängd: {places}.",
)
NOT_COMPARED = Text(
    "The layer has only one place, so there is nothing to compare with.",
    "Lagret innehåller ingen annan kommun, eller motsvarande, att jämföra med.",
)
MEASURE_CAPTION = Text("{name}, {group}", "{name}, {group}")
PLACE = Text("Place", "Kommun eller område")
MEASURE_CARE = Text(
    "Measures grow with smaller areas: compare places with areas of the same kind. With a small group or few areas "
    "the value can be high by chance.",
    "Måtten blir högre ju mindre områdena är: jämför bara värden för samma slags områden. Med en liten grupp eller få "
    "områden kan värdet bli högt av en slump.",
)

NO_CHARTS = Text("The report has no charts: {why}", "Rapporten saknar diagram: {why}")

METHOD = Text("Method and limitations", "Metod och förbehåll")
METHOD_MEDIAN = Text(
    "The median is the middle value when the areas are ranked. It is not the value of the whole place, where large "
    "areas count for more.",
    "Medianen är det mittersta värdet när områdena står i ordning. Den är inte värdet för alla områden "
    "tillsammans, där stora områden väger tyngre.",
)
METHOD_MISSING = Text(
    "A missing figure is not 0. Areas whose figure is missing or confidential are left out and counted.",
    "En uppgift som saknas är inte 0. Områden där uppgiften saknas eller är sekretessbelagd räknas inte med, men deras "
    "antal anges.",
)
METHOD_CHANGE = Text(
    "Changes are shown only for areas with a value in both years and on the same division into areas.",
    "Förändringar visas bara för områden som har uppgift båda åren och på samma områdesindelning.",
)
METHOD_GROUPS = Text(
    "Figures for an area describe the area, not each person who lives there. They show differences between areas, not "
    "what explains them.",
    "Siffror för ett område beskriver området, inte var och en som bor där. De visar skillnader mellan områden och "
    "säger inget om vad som ligger bakom.",
)
METHOD_TYPES = Text(
    "The five area types depend on how far the area's socio-economic index is from the national mean that year, in "
    "standard deviations.",
    "De fem områdestyperna följer av hur långt områdets socioekonomiska index ligger från rikets medelvärde samma år, "
    "räknat i standardavvikelser.",
)
FEW_PEOPLE = Text(
    "Fewer than {few} people live in these areas, where a few people can change a share a lot: {areas}.",
    "I dessa områden bor färre än {few} personer, och där kan några få personer ändra en andel mycket: {areas}.",
)

SOURCES = Text("Sources", "Källor")
SOURCE_UNKNOWN = Text(
    "The layer does not say where its figures come from.", "Lagret anger inte var uppgifterna kommer ifrån."
)
STEPS = Text("How the layer was made", "Hur lagret har gjorts")
MADE = Text("Made {date} with Segbaro {version}.", "Framställd {date} med Segbaro {version}.")
