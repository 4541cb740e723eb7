"""What a heading can be about, as patterns of folded words, Swedish and English."""

from __future__ import annotations

_UPPER_SECONDARY = r"(?:gymnasi(?:um|et|eskolan?|estudier)|yrkesprogram(?:men)?|nationell(?:a|t)? program(?:men)?)"
_HIGHER = r"(?:universitet(?:et)?|hogskola(?:n)?|hogskolestudier|hogre utbildning|hogre studier)"
_LIVING = r"(?:(?:som |who )?(?:lever|live|living) (?:i|med|in|with) )?"

ECONOMY = {
    "low_standard": rf"{_LIVING}(?:lag(?:a)? ek(?:onomisk)? (?:standard|std)|low economic standard"
    r"|(?:at )?risk of poverty|relativ fattigdom|relative poverty)",
    "high_standard": rf"{_LIVING}(?:hog(?:a)? ek(?:onomisk)? (?:standard|std)|high economic standard)",
    "standard": r"ekonomisk standard|economic standard|disponibel inkomst per (?:k ?e|konsumtionsenhet(?:er)?)"
    r"|(?:ekvivalerad disponibel|disponibel ekvivalerad) inkomst|equivali[sz]ed disposable income"
    r"|disposable income per consumption unit",
    "child_poverty": r"barnfattigdom(?:en)?|child poverty",
    "income": r"inkomst(?:en|er)?|incomes?",
    "net_income": r"netto ?inkomst(?:en|er)?|net incomes?",
    "disposable_income": r"disponibel(?:a)? inkomst(?:en|er)?|disposable incomes?",
    "gini": r"gini ?(?:koefficient(?:en)?|coefficient|index(?:et)?|varde)?",
    "income_differences": r"inkomst(?:skillnad(?:er|erna)?|spridning(?:en)?|ojamlikhet(?:en)?)"
    r"|income (?:differences|inequality|dispersion)",
    **{
        f"quartile_{number}": rf"(?:{swedish}) (?:inkomst)?kvartil(?:en)?|(?:inkomst)?kvartil(?:en)? {number}"
        rf"(?: (?:lagst|hogst))?|(?:{english}) (?:income )?quartile|(?:income )?quartile {number}"
        for number, swedish, english in (
            (1, "lagsta|forsta|1 a", "lowest|first|bottom"),
            (2, "andra|2 a", "second"),
            (3, "tredje|3 e", "third"),
            (4, "hogsta|fjarde|4 e", "highest|fourth|top"),
        )
    },
}

WORK = {
    "employment_rate": r"(?:sysselsattnings|forvarvs)(?:grad|frekvens)(?:en)?|employment rate",
    "employed": r"sysselsatta?|sysselsattning(?:en)?|forvarvsarbetande|employed|employment|in (?:work|employment)",
    "unemployment": r"(?:relativ[at]? )?arbetsloshet(?:en|stal(?:et)?|sgrad(?:en)?|sniva(?:n)?)?"
    r"|unemployment(?: rate)?",
    "unemployed": r"arbetslosa?|unemployed|jobless",
    "long_term_unemployment": r"langtidsarbetsloshet(?:en)?|long ?term unemployment(?: rate)?",
    "long_term_unemployed": r"langtidsarbetslosa?|long ?term unemployed",
    "labour_force": r"arbetskraft(?:en)?|labou?r force",
    "outside_labour_force": r"utanfor arbetskraften|(?:outside|not in) (?:the )?labou?r force",
    "working_age": r"arbetsfor(?:a)? alder(?:n)?|(?:of )?working age",
    "assistance": r"ek(?:onomiskt)? bistand|forsorjningsstod|social assistance",
    "long_term_assistance": r"(?:langvarigt|langtids) (?:ek(?:onomiskt)? )?(?:bistand|forsorjningsstod)"
    r"|long ?term social assistance",
    "or": r"(?:och |and )?(?:eller|or)",
    "neet": r"uvas|neet|ej i arbete eller (?:i )?studier"
    r"|varken (?:i )?(?:arbetar|arbete) eller (?:i )?(?:studerar|studier)"
    r"|varken (?:i )?(?:studerar|studier) eller (?:i )?(?:arbetar|arbete)"
    r"|neither (?:in )?(?:working|work|employed) n?or (?:in )?(?:studying|education)"
    r"|neither (?:in )?(?:studying|education) n?or (?:in )?(?:working|work|employed)"
    r"|not in (?:education employment|employment education) or training",
}

EDUCATION = {
    "low_education": r"(?:(?:hogst|endast|only) )?(?:forgymnasial(?: utbildning(?:sniva)?)?"
    r"|(?:pre|below) upper secondary(?: education)?)|lag utbildning(?:sniva)?|low (?:level of )?education"
    r"|(?:hogst )?grundskoleutbildning"
    r"|grundskola som hogsta utbildning(?:sniva)?",
    "low_educated": r"lagutbildade?",
    "post_secondary": r"eftergymnasial(?: utbildning(?:sniva)?)?|post ?secondary(?: education)?|tertiary education",
    "education_level": r"utbildningsniva(?:n)?|educational level|level of education",
    "eligible_upper_secondary": rf"behorig(?:a|het(?:en)?)? (?:till|for) (?:ett |gymnasiets |gymnasieskolans )?"
    rf"{_UPPER_SECONDARY}(?: (?:i|pa|inom) {_UPPER_SECONDARY})?|gymnasiebehorig(?:a|het(?:en)?)?"
    r"|eligib(?:le|ility) (?:for|to) (?:the )?(?:upper secondary(?: school| education)?|vocational program(?:me)?s?)",
    "eligible_higher": rf"(?:grundlaggande )?behorig(?:a|het(?:en)?)? (?:till|for) {_HIGHER}"
    rf"(?: (?:och|eller) {_HIGHER})?|hogskolebehorig(?:a|het(?:en)?)?"
    r"|(?:basic )?eligib(?:le|ility) (?:for|to) (?:higher education|university)",
    "completion": r"(?:fullfoljd|fullfoljt|slutford|avslutad) (?:gymnasieutbildning|gymnasie(?:t|skolan?))"
    r"|(?:tar |tagit |tog )?gymnasieexamen|examen fran gymnasie(?:t|skolan)"
    r"|complet(?:e|ed|ing|ion of) upper secondary(?: school| education)?"
    r"|upper secondary(?: school)? (?:completion|graduation|diploma)",
    "degree": r"(?:gymnasie)?examen|diploma",
    "preschool": r"forskola(?:n)?|pre ?school",
    "enrolled": r"inskriv(?:na|en|ning|ningsgrad)(?:en)?|(?:som )?gar|enroll?(?:ed|ment)|attend(?:ing)?",
}

OTHER = {
    "turnout": r"valdeltagande(?:t)?|rostdeltagande(?:t)?|(?:voter |electoral |election )?turnout",
    "overcrowding": r"trangboddhet(?:en)?|overcrowding|overcrowded housing",
    "overcrowded": r"(?:ar |who are )?(?:trangbodda?|overcrowded)|(?:som )?bor trangt",
    "norm_2": r"(?:enligt |by )?(?:norm|standard) 2",
    "rental": r"hyres(?:ratt(?:er|en|slagenheter)?|lagenhet(?:er)?|bostad(?:er)?)"
    r"|(?:rented|rental)(?: (?:flats|dwellings|apartments|homes|housing))?",
    "tenure": r"upplatelseform(?:en)?|upplaten|upplatna|tenure",
    "domestic": r"inrikes|domestic|internal",
    "net_migration": r"flytt(?:nings)?netto(?:t)?|net migration",
    "ill_health": r"ohalsotal(?:et)?|ill health days",
    "per_insured": r"per (?:registrerad )?(?:forsakrad|person|invanare|insured(?: person)?)",
    "foreign_born": r"utrikes ?fodda?|fodda? (?:utomlands|i utlandet|utanfor sverige)|utlandsfodda?|foreign born"
    r"|born (?:abroad|outside sweden)",
    "native_born": r"inrikes ?fodda?|fodda? i sverige|(?:native|swedish) born|born in sweden",
    "foreign_background": r"utlandsk bakgrund|foreign background",
    "population": r"folkmangd(?:en)?|befolkningsmangd(?:en)?|invanarantal(?:et)?|totalbefolkning(?:en)?",
    "end_of_year": r"(?:den )?31 (?:december|dec|12)",
    "socioeconomic_index": r"socio ?ekonomiskt index(?:et)?|socio ?economic index|sei",
    "area_type": r"(?:socio ?ekonomisk )?omradestyp(?:en)?|(?:socio ?economic )?area type|typ av omrade",
}

SUBJECTS = {**ECONOMY, **WORK, **EDUCATION, **OTHER}
