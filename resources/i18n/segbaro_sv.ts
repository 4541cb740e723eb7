<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
  <context>
    <name>Analyses</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/analyses.py" line="40" />
      <source>&amp;Join assistant…</source>
      <translation>&amp;Kopplingsassistent…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/analyses.py" line="42" />
      <source>Shows what a table holds and which areas match before anything is joined.</source>
      <translation>Visar vad en tabell innehåller och vilka områden som har träff innan något kopplas.</translation>
    </message>
  </context>
  <context>
    <name>AreaModel</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/area_model.py" line="37" />
      <source>Area</source>
      <translation>Område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/area_model.py" line="109" />
      <source>{heading}, why missing</source>
      <translation>{heading}, varför uppgift saknas</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/area_model.py" line="112" />
      <source>Code</source>
      <translation>Kod</translation>
    </message>
  </context>
  <context>
    <name>AreaTypeSummary</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="40" />
      <source>Summary by area type</source>
      <translation>Sammanställning efter områdestyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="43" />
      <source>Counts the areas and the people of each of the five area types, for each place and year, with their shares, and takes the mean of indicators over the people of each type. Areas without a type stand in no row and are counted apart, and so are areas whose number of people is missing.</source>
      <translation>Räknar områden och personer i var och en av de fem områdestyperna, för varje kommun (eller motsvarande) och år, med andelar, och beräknar indikatorernas medelvärde över personerna i varje typ. Områden utan typ ingår inte i någon rad utan räknas för sig, liksom områden där antalet personer saknas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="50" />
      <source>Areas with their area type. One row per area, or per area and year.</source>
      <translation>Områden med områdestyp. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="53" />
      <source>Area type</source>
      <translation>Områdestyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="54" />
      <source>The field with the types 1 to 5. Fields of several years give rows of several years.</source>
      <translation>Fältet med typerna 1–5. Fält för flera år ger rader för flera år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="59" />
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="60" />
      <source>The number of people in each area, one field per year.</source>
      <translation>Antalet personer i varje område, ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="65" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="66" />
      <source>Numbers to take the mean of over the people of each type, such as percentages, one field per indicator and year. An area without a value takes no part in that mean.</source>
      <translation>Tal, till exempel procentandelar, vars medelvärde beräknas över personerna i varje typ, ett fält per indikator och år. Ett område utan värde ingår inte i det medelvärdet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="76" />
      <source>Area types</source>
      <translation>Områdestyper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="77" />
      <source>A table with one row per place, year and type: areas, people, their shares, a field mean_... for each indicator, and the place's areas without a type (untyped) or without people (unpeopled).</source>
      <translation>En tabell med en rad per kommun (eller motsvarande), år och typ: områden, personer, deras andelar, ett fält mean_... för varje indikator samt antalet områden utan typ (untyped) eller utan uppgift om antal personer (unpeopled).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="86" />
      <source>The mean of an indicator is taken over people; choose the field of 'People'.</source>
      <translation>En indikators medelvärde beräknas över personer; välj ett fält i ”Personer”.</translation>
    </message>
  </context>
  <context>
    <name>AreaTypeTransitions</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="48" />
      <source>Transitions between area types</source>
      <translation>Övergångar mellan områdestyper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="51" />
      <source>Counts, for each place, the areas that changed from each area type to each other type between two years, and marks those that went up (to a higher type number, with better conditions) or down. Areas without a type in one of the years are not among the transitions; they are counted separately.</source>
      <translation>Räknar för varje kommun hur många områden som bytt från en områdestyp till en annan mellan två år, och anger vilka områden som fått ett högre typnummer (bättre förutsättningar) eller ett lägre. Områden som saknar typ ett av åren tas inte med bland övergångarna utan räknas för sig.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="59" />
      <source>Areas with the area types of two years in two fields.</source>
      <translation>Områden med två års områdestyper i två fält.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="62" />
      <source>Area type before</source>
      <translation>Områdestyp före</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="62" />
      <source>The field with the types 1 to 5 of the first year.</source>
      <translation>Fältet med typerna 1–5 för det första året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="63" />
      <source>Area type after</source>
      <translation>Områdestyp efter</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="63" />
      <source>The field with the types 1 to 5 of the later year.</source>
      <translation>Fältet med typerna 1–5 för det senare året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="69" />
      <source>Transitions</source>
      <translation>Övergångar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="70" />
      <source>A table with one row per place and pair of types: how many areas, their share of the areas that had the first type, and how many areas of the place have a type in only one of the years (unmatched).</source>
      <translation>En tabell med en rad per kommun (eller motsvarande) och par av typer: antal områden, deras andel av de områden som hade den första typen samt hur många områden som har en typ bara ett av åren (unmatched).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="77" />
      <source>Areas by move</source>
      <translation>Områden efter förändring</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="78" />
      <source>The areas with a field moved: up (higher type number, better conditions), same or down (lower type number). The map is coloured by it.</source>
      <translation>Områdena med ett fält moved: up (högre typnummer, bättre förutsättningar), same (oförändrat) eller down (lägre typnummer). Fältet styr färgerna på kartan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="84" />
      <source>Share of areas that kept their type</source>
      <translation>Andel områden som behållit sin typ</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="86" />
      <source>Areas with a higher type number (better conditions)</source>
      <translation>Områden med högre typnummer (bättre förutsättningar)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="88" />
      <source>Areas with a lower type number</source>
      <translation>Områden med lägre typnummer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="93" />
      <source>The types before and after are the same field; choose the fields of two years.</source>
      <translation>Du har valt samma fält två gånger; välj fält för två olika år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="96" />
      <source>The types before are of a later year than the types after; exchange the two fields.</source>
      <translation>Typerna före gäller ett senare år än typerna efter; byt de två fälten mot varandra.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="148" />
      <source>Moved between area types</source>
      <translation>Förändrad områdestyp</translation>
    </message>
  </context>
  <context>
    <name>ArealChoices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="34" />
      <source>Source areas</source>
      <translation>Källområden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="35" />
      <source>The areas whose values are carried, such as DeSO with joined indicators; one feature per area.</source>
      <translation>Områdena vars värden räknas om, till exempel DeSO med kopplade indikatorer; ett objekt per område.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="38" />
      <source>Target areas</source>
      <translation>Målområden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="39" />
      <source>The areas that get the values; their coordinate reference system can be another.</source>
      <translation>Områdena som får värdena; de kan ha ett annat koordinatsystem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="48" />
      <source>Counts</source>
      <translation>Antal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="48" />
      <source>Fields with numbers of people or things; their sums are kept.</source>
      <translation>Fält med antal personer eller saker; summorna bevaras.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="51" />
      <source>Numerators of shares</source>
      <translation>Andelarnas täljare</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="52" />
      <source>Numerator fields (counts); each gives a share in per cent in the target areas.</source>
      <translation>Fält med täljarens antal; vart och ett ger en andel i procent i målområdena.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="56" />
      <source>Denominators of shares</source>
      <translation>Andelarnas nämnare</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="57" />
      <source>The count below the line: one field for all numerators, or one per year.</source>
      <translation>Antalet under bråkstrecket: ett fält för alla täljare, eller ett per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="61" />
      <source>Means</source>
      <translation>Medelvärden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="62" />
      <source>Fields with means, medians or shares without counts, only if you want the weighted mean of the areas: an estimate, and for a median a rough one. Area types are refused.</source>
      <translation>Fält med medelvärden, medianer eller andelar utan antal, bara om du vill ha områdenas vägda medelvärde: en skattning, och för en median en grov sådan. Områdestyper går inte att använda.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="69" />
      <source>Weights of means</source>
      <translation>Vikter för medelvärden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="70" />
      <source>People behind each mean: one field, or one per year. Not needed where a population is given.</source>
      <translation>Personerna bakom varje medelvärde: ett fält, eller ett per år. Behövs inte där en befolkning anges.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="78" />
      <source>Population</source>
      <translation>Befolkning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="79" />
      <source>Where people live, as points or small cells (100 m, 250 m, 1 km): counts then follow the people and not the area. A cell counts at its centre. Leave empty to distribute by area.</source>
      <translation>Var människor bor, som punkter eller små rutor (100 m, 250 m, 1 km): antalen följer då människorna och inte arealen. En ruta räknas vid sin mittpunkt. Lämna tomt för att fördela antalen efter areal.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="87" />
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="88" />
      <source>The field with the number of people; leave empty to count each point as one person.</source>
      <translation>Fältet med antal personer; lämna tomt för att räkna varje punkt som en person.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="95" />
      <source>Sliver tolerance (%)</source>
      <translation>Gräns för polygonöglor, procent</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="97" />
      <source>Overlaps smaller than this share of both areas are treated as boundary errors and ignored. 0 keeps every overlap.</source>
      <translation>Överlapp som täcker en mindre del än så av båda områdena räknas som ritfel i gränsen och tas inte med. 0 tar med alla överlapp.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="104" />
      <source>Minimum coverage (%)</source>
      <translation>Minsta täckning, procent</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="106" />
      <source>A target area gets no value where source areas cover less than this share of it. Lower it where the rest is water.</source>
      <translation>Ett målområde får inget värde om källområdena täcker en mindre del av det än så. Sänk gränsen där resten är vatten.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="115" />
      <source>Code of the source areas</source>
      <translation>Kod för källområdena</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="116" />
      <source>Code of the target areas</source>
      <translation>Kod för målområdena</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="120" />
      <source>Field used to identify areas in the log and tables; leave empty to detect it.</source>
      <translation>Fältet som anger områdenas namn i logg och tabeller; lämna tomt för att Segbaro ska hitta det.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="126" />
      <source>Interpolated areas</source>
      <translation>Målområden med omräknade värden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="127" />
      <source>The target areas with the values, and the field covered: share of the target area covered by source areas (%).</source>
      <translation>Målområdena med värdena, och fältet covered: hur stor del av målområdet som källområdena täcker (%).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="133" />
      <source>Not carried</source>
      <translation>Inte omräknat</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="134" />
      <source>A table of the source areas that lie partly outside the target areas, with what was not carried over.</source>
      <translation>En tabell över de källområden som delvis ligger utanför målområdena, med det som inte räknades om.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="139" />
      <source>Key table</source>
      <translation>Nyckeltabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="140" />
      <source>The weights as a table with the codes of both. Saved as csv it converts any table of the same areas with 'Convert a table to another division'.</source>
      <translation>Vikterna som en tabell med bådas koder. Sparad som csv räknar den om vilken tabell som helst för samma områden med ”Räkna om en tabell till en annan indelning”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="146" />
      <source>Areas with all values</source>
      <translation>Områden med alla värden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="147" />
      <source>Areas that lack a value</source>
      <translation>Områden som saknar något värde</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="148" />
      <source>Source areas that lie partly outside</source>
      <translation>Källområden som delvis ligger utanför</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="149" />
      <source>Lowest share carried over of any count field, per cent</source>
      <translation>Lägsta omräknade andel bland antalsfälten, procent</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="150" />
      <source>Geometries mended</source>
      <translation>Lagade geometrier</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="164" />
      <source>Choose what to carry: fields under 'Counts', 'Numerators of shares' or 'Means'.</source>
      <translation>Välj vad som ska räknas om: fält under ”Antal”, ”Andelarnas täljare” eller ”Medelvärden”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="166" />
      <source>A share needs its denominator too: choose the field under 'Denominators of shares'.</source>
      <translation>En andel behöver också sin nämnare: välj fältet under ”Andelarnas nämnare”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_choices.py" line="168" />
      <source>A mean of areas needs the people behind it: choose a field under 'Weights of means', or a population.</source>
      <translation>Ett medelvärde av områden måste vägas med människorna bakom det: välj ett fält under ”Vikter för medelvärden”, eller en befolkning.</translation>
    </message>
  </context>
  <context>
    <name>ArealInterpolation</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/areal_interpolation.py" line="36" />
      <source>Carry values to other areas by geometry</source>
      <translation>Räkna om värden till andra områden med geometrin</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/areal_interpolation.py" line="39" />
      <source>Brings the values of areas to other areas that do not follow the same boundaries: DeSO to districts of your own, RegSO 2020 to RegSO 2025, districts to squares. Each count is shared out by how much of its area lies in each of the other areas: by area, or better by people where a population in points or small cells is given. Shares are recomputed from their counts. Where a key table exists, convert the table with it instead: that is exact, this is an estimate. An area that gets a part from an area without a value has no value, with the reason in a field beside it, and what lies outside is listed.</source>
      <translation>Räknar om värden från områden till andra områden med andra gränser: DeSO till egna distrikt, RegSO 2020 till RegSO 2025, distrikt till rutor. Resultatet är en skattning; finns det en nyckeltabell räknar du hellre om tabellen med den, för det är exakt. Varje antal fördelas efter hur stor del av området som ligger i vart och ett av de andra områdena: efter areal, eller hellre efter människor om en befolkning i punkter eller små rutor anges. Andelar beräknas på nytt ur sina antal. Ett område som får en del från ett område utan värde får inget värde, med orsaken i ett fält bredvid, och det som ligger utanför listas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/areal_interpolation.py" line="106" />
      <source>Covered by source areas (%)</source>
      <translation>Täckt av källområden (%)</translation>
    </message>
  </context>
  <context>
    <name>ArealLog</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_log.py" line="36" />
      <source>{field}: {sum} in the source areas, of which {share} per cent were carried over.</source>
      <translation>{field}: {sum} i källområdena, varav {share} procent räknades om.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_log.py" line="53" />
      <source>{n} {n:source area lies|source areas lie} partly outside the target areas: {names}.</source>
      <translation>{n} {n:källområde|källområden} ligger delvis utanför målområdena: {names}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_log.py" line="57" />
      <source>{n} {n:target area lies|target areas lie} wholly outside the source areas: {names}.</source>
      <translation>{n} {n:målområde|målområden} ligger helt utanför källområdena: {names}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_log.py" line="61" />
      <source>{n} {n:target area has|target areas have} no value, as source areas cover less than {least} per cent of {n:it|them}: {names}. Lower 'Minimum coverage' where the rest is water.</source>
      <translation>{n} {n:målområde|målområden} får inget värde, eftersom källområdena täcker mindre än {least} procent av {n:det|dem}: {names}. Sänk ”Minsta täckning” där resten är vatten.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_log.py" line="72" />
      <source>{field} has no value in {n} {n:area as a part of it|areas as a part of them} has none: {names}.</source>
      <translation>{field} saknar värde i {n} {n:område eftersom en del av det|områden eftersom en del av dem} saknar det: {names}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/areal_log.py" line="75" />
      <source>{field} has no value in {n} {n:area|areas} as nobody is counted there: {names}.</source>
      <translation>{field} saknar värde i {n} {n:område|områden} eftersom ingen räknas där: {names}.</translation>
    </message>
  </context>
  <context>
    <name>BarometerDock</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/dock_widget.py" line="37" />
      <source>Chart</source>
      <translation>Diagram</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/dock_widget.py" line="38" />
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/dock_widget.py" line="39" />
      <source>Analyses</source>
      <translation>Analyser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/dock_widget.py" line="90" />
      <source>Saved: {path}</source>
      <translation>Sparat: {path}</translation>
    </message>
  </context>
  <context>
    <name>BivariateMap</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="29" />
      <source>Bivariate map (two indicators)</source>
      <translation>Karta med två indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="32" />
      <source>Draws two indicators at once: each in three classes, together nine colours that the colour-blind tell apart. Areas that lack one of the values have no class and say why. The square that explains the colours can be saved as a picture for a page.</source>
      <translation>Ritar två indikatorer samtidigt: var och en i tre klasser, tillsammans nio färger som även färgblinda kan skilja åt. Områden som saknar något av värdena får ingen klass, och orsaken visas. Rutan som förklarar färgerna kan sparas som en bild för en sida.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="40" />
      <source>First field</source>
      <translation>Första fältet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="40" />
      <source>High values are orange.</source>
      <translation>Höga värden är orange.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="41" />
      <source>Second field</source>
      <translation>Andra fältet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="41" />
      <source>High values are blue; where both are high, dark.</source>
      <translation>Höga värden är blå; där båda är höga är färgen mörk.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="44" />
      <source>Classes</source>
      <translation>Klassindelning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="45" />
      <source>How the three classes of each field are found; quantile gives each a third of the areas.</source>
      <translation>Hur de tre klasserna för varje fält bestäms; quantile ger varje klass en tredjedel av områdena.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="49" />
      <source>Square</source>
      <translation>Färgruta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="51" />
      <source>The square that explains the colours, as a picture.</source>
      <translation>Rutan som förklarar färgerna, som en bild.</translation>
    </message>
  </context>
  <context>
    <name>ChartPane</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/chart_pane.py" line="38" />
      <source>Copy the chart</source>
      <translation>Kopiera diagrammet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/chart_pane.py" line="39" />
      <source>Save the chart…</source>
      <translation>Spara diagrammet…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/chart_pane.py" line="49" />
      <source>C&amp;hart</source>
      <translation>Dia&amp;gram</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/chart_pane.py" line="51" />
      <source>Chart</source>
      <translation>Diagram</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/chart_pane.py" line="102" />
      <source>Choose an indicator to see a chart of it.</source>
      <translation>Välj en indikator för att se den som diagram.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/chart_pane.py" line="152" />
      <source>SVG pictures (*.svg);;PNG pictures (*.png)</source>
      <translation>SVG-bilder (*.svg);;PNG-bilder (*.png)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/chart_pane.py" line="153" />
      <source>Save the chart</source>
      <translation>Spara diagrammet</translation>
    </message>
  </context>
  <context>
    <name>CheckInstallation</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="43" />
      <source>Check the installation</source>
      <translation>Kontrollera installationen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="46" />
      <source>Says which versions this QGIS has, which optional packages are missing, what does not work without them, and how to get them without administrator rights. Nothing is installed or fetched.</source>
      <translation>Anger vilka versioner denna QGIS-installation har, vilka valfria paket som saknas, vad som inte fungerar utan dem och hur de kan installeras utan administratörsrättigheter. Inget installeras eller hämtas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="53" />
      <source>Versions</source>
      <translation>Versioner</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="54" />
      <source>A table with one row per package: name, version, needed for.</source>
      <translation>En tabell med en rad per paket: namn, version och vad det behövs för.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="56" />
      <source>Packages that are missing</source>
      <translation>Paket som saknas</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="65" />
      <source>{name} is missing. Without it this does not work: {use}.</source>
      <translation>{name} saknas. Utan det fungerar inte följande: {use}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="68" />
      <source>Nothing is missing.</source>
      <translation>Inget saknas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="73" />
      <source>everything</source>
      <translation>allt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="74" />
      <source>reading tables and joining them</source>
      <translation>läsning och koppling av tabeller</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="75" />
      <source>fast search of neighbours; without it a slower way is taken</source>
      <translation>snabb sökning efter grannar; utan paketet används en långsammare metod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="76" />
      <source>charts</source>
      <translation>diagram</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="77" />
      <source>xlsx and ods files</source>
      <translation>xlsx- och ods-filer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="81" />
      <source>On Windows install the newest QGIS from the .msi file for your own user, or ask your IT department for it: it brings all packages. On Debian and Ubuntu install python3-pandas, python3-scipy and python3-matplotlib. On macOS use a QGIS version that brings pandas (4.0 or newer does).</source>
      <translation>I Windows ingår alla paket i den senaste QGIS-versionen (.msi-filen). Be it-avdelningen installera den, eller installera den för ditt eget konto. I Debian och Ubuntu: installera python3-pandas, python3-scipy och python3-matplotlib. I macOS: använd en QGIS-version där pandas ingår (4.0 eller senare).</translation>
    </message>
  </context>
  <context>
    <name>ChoicesPage</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/choices_page.py" line="29" />
      <source>Map style</source>
      <translation>Kartstil</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/choices_page.py" line="30" />
      <source>Areas on the map</source>
      <translation>Områden på kartan</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/choices_page.py" line="31" />
      <source>Compare</source>
      <translation>Jämför</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="125" />
      <source>Choose what the map shows:</source>
      <translation>Välj vad kartan ska visa:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="177" />
      <source>Year {year}</source>
      <translation>År {year}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="199" />
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="180" />
      <source>Map style</source>
      <translation>Kartstil</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="184" />
      <source>All areas</source>
      <translation>Alla områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="250" />
      <source>The map cannot be shown; see the Python tab under View › Panels › Log Messages.</source>
      <translation>Kartan kan inte visas; se fliken Python under Visa › Paneler › Loggmeddelande.</translation>
    </message>
  </context>
  <context>
    <name>ChooserWidgets</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/layout.py" line="32" />
      <source>Layer</source>
      <translation>Lager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/layout.py" line="35" />
      <source>Profiles have no map; the chart and the table show them.</source>
      <translation>Skalprofiler har ingen karta; diagrammet och tabellen visar dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/layout.py" line="38" />
      <source>Map</source>
      <translation>Karta</translation>
    </message>
  </context>
  <context>
    <name>ChoroplethMap</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="27" />
      <source>Choropleth map</source>
      <translation>Koropletkarta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="30" />
      <source>Styles areas by a field. The class limits can be shared with further fields, such as other years of the same indicator, so that the maps can be compared. Areas without data, suppressed values and areas for which a value is not applicable have hatches of their own and stand in the legend where they occur. Colours are safe for the colour-blind and follow whether high values mean greater challenges or better conditions.</source>
      <translation>Visar områden efter ett fält. Klassgränserna kan vara gemensamma med fler fält, till exempel andra år för samma indikator, så att kartorna blir jämförbara. Områden utan uppgift, områden där uppgiften saknas eller är sekretessbelagd och områden där ett värde inte är tillämpligt visas med var sin skraffering och finns med i teckenförklaringen där de förekommer. Färgerna fungerar för färgblinda och följer om höga värden innebär större utmaningar eller bättre förutsättningar.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="41" />
      <source>Field to draw</source>
      <translation>Fält att visa</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="41" />
      <source>The numbers that give the colours.</source>
      <translation>Talen som ger färgerna.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="44" />
      <source>Shared limits with</source>
      <translation>Gemensamma gränser med</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="45" />
      <source>Further fields, such as other years, whose values share the class limits.</source>
      <translation>Fler fält, till exempel andra år, vars värden har samma klassgränser.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="52" />
      <source>auto: area types in their five classes, fixed limits where the indicator has them, otherwise jenks. The other methods are named as in QGIS; fixed takes the limits given below.</source>
      <translation>auto: områdestyper i sina fem klasser, fasta gränser där indikatorn har sådana, annars jenks. De övriga metoderna heter som i QGIS; fixed använder gränserna som anges nedan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="71" />
      <source>Class limits: {limits}</source>
      <translation>Klassgränser: {limits}</translation>
    </message>
  </context>
  <context>
    <name>CompareBox</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="40" />
      <source>Map the &amp;difference</source>
      <translation>Karta över skill&amp;naden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="41" />
      <source>Map both &amp;indicators</source>
      <translation>Karta över &amp;båda indikatorerna</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="42" />
      <source>&amp;Map the difference from it</source>
      <translation>Karta över s&amp;killnaden mot det</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="43" />
      <source>Chart with municipality, county and country</source>
      <translation>Diagram med kommun, län och riket</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="56" />
      <source>&amp;From</source>
      <translation>Från år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="57" />
      <source>&amp;To</source>
      <translation>T&amp;ill år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="59" />
      <source>&amp;With</source>
      <translation>M&amp;ed indikatorn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="62" />
      <source>&amp;Against</source>
      <translation>J&amp;ämfört med</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="71" />
      <source>From year</source>
      <translation>Från år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="72" />
      <source>To year</source>
      <translation>Till år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="73" />
      <source>Second indicator</source>
      <translation>Den andra indikatorn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="74" />
      <source>Area to compare with</source>
      <translation>Område att jämföra med</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="75" />
      <source>Bivariate legend</source>
      <translation>Teckenförklaring för två indikatorer</translation>
    </message>
  </context>
  <context>
    <name>ConvertDivision</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="55" />
      <source>Convert a table to another division</source>
      <translation>Räkna om en tabell till en annan indelning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="58" />
      <source>Carries a table from its areas to those of another division or vintage: DeSO to RegSO, DeSO to districts of your own (NYKO), small areas to municipalities and counties. Counts are added, or shared out by the weights of the key table; shares are recomputed from their numerator and denominator. What is neither is refused, or becomes the mean, the lowest or the highest if you choose so. An area of which a part is missing has no value. What could not be carried is listed. Without a key table, 'Carry values to other areas by geometry' makes an estimate, and a key table.</source>
      <translation>Räknar om en tabell till en annan områdesindelning eller en annan version av indelningen: DeSO till RegSO, DeSO till egna distrikt (NYKO), små områden till kommuner och län. Antal summeras, eller fördelas efter vikterna i nyckeltabellen. Andelar beräknas på nytt ur täljare och nämnare. Övriga värden, till exempel medianer, räknas inte om; du kan i stället välja delarnas medelvärde, lägsta eller högsta värde. Ett område där en del saknas får inget värde. Det som inte kunde räknas om listas. Om nyckeltabell saknas ger ”Räkna om värden till andra områden med geometrin” en skattning, och en nyckeltabell.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="70" />
      <source>To</source>
      <translation>Till</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="71" />
      <source>The division and vintage that the table is converted to; 'other' is a division of your own, such as NYKO, by a key table.</source>
      <translation>Den indelning, och version av indelningen, som tabellen räknas om till; ”other” är en egen indelning, till exempel NYKO, med en nyckeltabell.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="78" />
      <source>Key table</source>
      <translation>Nyckeltabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="80" />
      <source>A file with the codes of both divisions and, where areas are divided, a column of weights called weight, population or area. Not needed to municipalities, counties and the country.</source>
      <translation>En fil med båda indelningarnas koder och, där områden delas, en kolumn med vikter som heter vikt, befolkning eller areal. Behövs inte vid omräkning till kommuner, län och riket.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="89" />
      <source>Areas that belong to no new area</source>
      <translation>Områden som inte hör till något nytt område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="90" />
      <source>Areas of which the table lacks parts</source>
      <translation>Områden där delar saknas i tabellen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="91" />
      <source>Indicators that cannot be converted</source>
      <translation>Indikatorer som inte kan räknas om</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="97" />
      <source>Areas with parts only</source>
      <translation>Områden med bara vissa delar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="99" />
      <source>A new area of which parts are missing in the table. missing: no value. said: the sum of the parts that are there. auto: missing with a key table, said for municipalities, counties and the country. The log gives how many of the parts the table has.</source>
      <translation>Ett nytt område där delar saknas i tabellen. missing: inget värde. said: summan av de delar som finns. auto: missing med en nyckeltabell, said för kommuner, län och riket. Loggen anger hur många av delarna som finns i tabellen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="108" />
      <source>Other values</source>
      <translation>Övriga värden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="109" />
      <source>Values that are neither counts nor shares of counts, such as medians. sum: only values that can be added are converted; the others are left out. mean: the mean of the parts weighted by 'Weight', an estimate. min, max: the lowest or the highest of the parts.</source>
      <translation>Det som varken är antal eller andel av antal, till exempel en median. sum: bara värden som kan summeras räknas om; övriga utelämnas. mean: delarnas medelvärde vägt med ”Vikt”, en skattning. min, max: delarnas lägsta eller högsta värde.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="117" />
      <source>Weight</source>
      <translation>Vikt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="117" />
      <source>Id of the count by which means are weighted, such as population.</source>
      <translation>Id för det antal som medelvärden vägs med, till exempel population.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="118" />
      <source>Numerators</source>
      <translation>Täljare</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="118" />
      <source>Ids of counts that give own shares, with commas between.</source>
      <translation>Id för antal som ger egna andelar, med kommatecken emellan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="119" />
      <source>Denominator</source>
      <translation>Nämnare</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="119" />
      <source>Id of the count that the numerators are parts of.</source>
      <translation>Id för det antal som täljarna är delar av.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="122" />
      <source>Counts</source>
      <translation>Antal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="123" />
      <source>Indicators that are counts though their headings do not say so, by id, with commas between them.</source>
      <translation>Indikatorer som är antal fast rubrikerna inte säger det, angivna med id och med kommatecken emellan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="134" />
      <source>Key table: from</source>
      <translation>Nyckeltabell: från</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="135" />
      <source>Heading of the column with the table's codes; leave empty to use the one that holds most of them.</source>
      <translation>Rubriken på kolumnen med tabellens koder; lämna tomt för den kolumn som har flest av dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="141" />
      <source>Key table: to</source>
      <translation>Nyckeltabell: till</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="142" />
      <source>Heading of the column with the new codes; leave empty to detect it by 'To'.</source>
      <translation>Rubriken på kolumnen med de nya koderna; lämna tomt för att hitta den med hjälp av ”Till”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="146" />
      <source>Key table: weight</source>
      <translation>Nyckeltabell: vikt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="147" />
      <source>Heading of the column of weights; leave empty to use one called weight, population, area or the like.</source>
      <translation>Rubriken på kolumnen med vikter; lämna tomt för en kolumn som heter vikt, befolkning, areal eller liknande.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="163" />
      <source>A division of your own needs a key table; choose the file that says which area lies where.</source>
      <translation>En egen indelning kräver en nyckeltabell; välj filen som säger vilket område som ligger var.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="165" />
      <source>Columns of a key table are named, but no key table is chosen.</source>
      <translation>Kolumner i en nyckeltabell anges, men ingen nyckeltabell är vald.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="167" />
      <source>A share needs its denominator too: give the id of the count under 'Denominator'.</source>
      <translation>En andel behöver också sin nämnare: ange antalets id under ”Nämnare”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="169" />
      <source>A mean of areas needs the people behind it: give the id of a count under 'Weight'.</source>
      <translation>Ett medelvärde av områden måste vägas med människorna bakom det: ange id för ett antal under ”Vikt”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="213" />
      <source>{n} {n:area was|areas were} not carried: {names}</source>
      <translation>{n} {n:område|områden} räknades inte om: {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="217" />
      <source>{n} {n:area lacks|areas lack} parts (parts in the table, of all parts): {names}</source>
      <translation>{n} {n:område|områden} där delar saknas (antal delar i tabellen, av alla): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="219" />
      <source>{n} {n:indicator was|indicators were} not converted: {names}</source>
      <translation>{n} {n:indikator|indikatorer} räknades inte om: {names}</translation>
    </message>
  </context>
  <context>
    <name>CountUnits</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/count_units.py" line="35" />
      <source>Groups are given as</source>
      <translation>Grupperna anges som</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/count_units.py" line="36" />
      <source>counts: people. percent: shares from 0 to 100 of 'People that the shares are of'. fraction: shares from 0 to 1. Shares become people before anything is measured.</source>
      <translation>counts: antal personer. percent: andelar från 0 till 100 av ”Personer som andelarna avser”. fraction: andelar från 0 till 1. Andelar räknas om till personer innan något mäts.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/count_units.py" line="43" />
      <source>People that the shares are of</source>
      <translation>Personer som andelarna avser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/count_units.py" line="44" />
      <source>Population (denominator) of the shares, one field per year; leave empty to use the total.</source>
      <translation>Antal personer som andelarna är beräknade på, ett fält per år; lämna tomt för totalen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/count_units.py" line="51" />
      <source>Shares become people only with a number of people; choose it in '{parameter}'.</source>
      <translation>Andelar kan bara räknas om till personer med ett antal personer; välj det i ”{parameter}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/count_units.py" line="96" />
      <source>'{name}' has no value above 1. If its shares are from 0 to 1, choose 'fraction'.</source>
      <translation>”{name}” har inget värde över 1. Om andelarna går från 0 till 1, välj ”fraction”.</translation>
    </message>
  </context>
  <context>
    <name>CreateLayout</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/create_layout.py" line="32" />
      <source>Printed page</source>
      <translation>Utskriven sida</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/create_layout.py" line="35" />
      <source>Makes a print layout of a styled layer with map, title, legend, source, date and scale bar, and exports it as PDF, PNG or both. Several years or indicators get a map each, in the same classes. When run in the QGIS window, the layout is saved in the project, so that you can edit it.</source>
      <translation>Gör en utskriftslayout av ett lager med stil, med karta, rubrik, teckenförklaring, källa, datum och skalstock, och exporterar den som PDF, PNG eller båda. Flera år eller indikatorer får var sin karta, i samma klasser. Om verktyget körs i QGIS fönster sparas layouten i projektet, så att du kan ändra den.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/create_layout.py" line="49" />
      <source>The page as PDF, with text that can be searched.</source>
      <translation>Sidan som PDF, med sökbar text.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/create_layout.py" line="53" />
      <source>The page as a picture.</source>
      <translation>Sidan som bild.</translation>
    </message>
  </context>
  <context>
    <name>DifferenceMap</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="68" />
      <source>Map of differences</source>
      <translation>Skillnadskarta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="71" />
      <source>Shows how much an indicator changed between two years, or how much each area differs from its municipality, its county, the country or all areas together. Colours run both ways from zero and the limits are as far below zero as above it. Years with different vintages of areas cannot be compared. The value of a place is the mean of its areas, weighted by their people; a county or the country has none when the layer lacks some of its municipalities.</source>
      <translation>Visar hur mycket en indikator förändrats mellan två år, eller hur mycket varje område skiljer sig från sin kommun, sitt län, riket eller alla områden tillsammans. Färgerna går åt båda hållen från noll, och gränserna ligger lika långt under noll som över. År med olika versioner av områdesindelningen går inte att jämföra. Kommunens värde är medelvärdet av dess områden, vägt med antalet personer; ett län eller riket får inget värde när lagret saknar några av dess kommuner.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="82" />
      <source>Field</source>
      <translation>Fält</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="82" />
      <source>The values, of the later year where years are compared.</source>
      <translation>Värdena, för det senare året när år jämförs.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="85" />
      <source>Compared with</source>
      <translation>Jämfört med</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="87" />
      <source>years: the field of the earlier year. kommun, lan, riket: the value of the area's municipality, county or the country. all: the value of all areas together.</source>
      <translation>years: fältet för det tidigare året. kommun, lan, riket: värdet för områdets kommun, för dess län eller för riket. all: värdet för alla områden tillsammans.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="93" />
      <source>Field of the earlier year</source>
      <translation>Fält för det tidigare året</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="93" />
      <source>For years: what is subtracted.</source>
      <translation>För years: det som dras ifrån.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="97" />
      <source>People</source>
      <translation>Antal personer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="98" />
      <source>For places: the people of each area that the value is a mean over, such as its population.</source>
      <translation>För kommun, län, riket och alla områden: antalet personer i varje område som värdet är ett medelvärde över, till exempel folkmängden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="101" />
      <source>How the limits of the distance from zero are found.</source>
      <translation>Hur gränserna för avståndet från noll bestäms.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="114" />
      <source>Choose the field of the earlier year, or compare with a place.</source>
      <translation>Välj fältet för det tidigare året, eller jämför med kommunen, länet, riket eller alla områden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="116" />
      <source>The two years are the same field; choose the fields of two years.</source>
      <translation>Du har valt samma fält två gånger; välj fält för två olika år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="118" />
      <source>The two fields are of two indicators; choose two years of one.</source>
      <translation>De två fälten gäller olika indikatorer; välj två år för samma indikator.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="120" />
      <source>Choose the field with the people; the value of a place is a mean over them.</source>
      <translation>Välj fältet med antalet personer; kommunens, länets eller rikets värde är ett medelvärde över dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="122" />
      <source>Differences need an odd number of classes, so that one lies around zero.</source>
      <translation>Skillnader behöver ett udda antal klasser, så att en ligger kring noll.</translation>
    </message>
  </context>
  <context>
    <name>ExportAtlas</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="40" />
      <source>Atlas of printed pages</source>
      <translation>Kartbok</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="43" />
      <source>Makes a page for each municipality, county or other place of a styled layer, and for each of several years or indicators, and writes them as PDF, PNG or SVG, one file per page or all in one PDF. The places share one legend, so that pages can be compared; the areas around a place are drawn white. Each page says how many of its areas have no data. A run that is cancelled or fails leaves no files.</source>
      <translation>Gör en sida för varje kommun, län eller annat område i ett lager med stil, och för vart och ett av flera år eller indikatorer, och skriver dem som PDF, PNG eller SVG, en fil per sida eller alla i en PDF. Sidorna har samma teckenförklaring, så att de kan jämföras; områdena utanför sidans kommun eller län visas vita. Varje sida anger hur många av dess områden som saknar uppgift. En körning som avbryts eller misslyckas lämnar inga filer.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="53" />
      <source>Pages</source>
      <translation>Sidor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="54" />
      <source>municipality, county: by the codes of the areas, which begin with those of their municipality and county. field: a page for each value of the field. whole: the whole layer on one page.</source>
      <translation>municipality, county: efter områdenas koder, som börjar med kommunens och länets kod. field: en sida för varje värde i fältet. whole: hela lagret på en sida.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="61" />
      <source>Place</source>
      <translation>Kommun eller annat område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="62" />
      <source>The field with the places, or with codes; leave empty to detect the codes.</source>
      <translation>Fältet med kommuner eller andra områden, eller med koder; lämna tomt för att hitta koderna.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="65" />
      <source>Names</source>
      <translation>Namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="65" />
      <source>The field with the places' names; leave empty to use official names.</source>
      <translation>Fältet med kommunernas namn; lämna tomt för de officiella namnen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="70" />
      <source>Several years or indicators</source>
      <translation>Flera år eller indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="72" />
      <source>pages: a page for each. maps: side by side on the page of their place.</source>
      <translation>pages: en sida för var och en. maps: kartor bredvid varandra på en gemensam sida.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="84" />
      <source>Formats</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="85" />
      <source>What is written for each page: PDF with text that can be searched, PNG, SVG.</source>
      <translation>Vad som skrivs för varje sida: PDF med sökbar text, PNG, SVG.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="88" />
      <source>Geospatial PDF</source>
      <translation>Geospatial PDF</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="89" />
      <source>Lets the PDF of each page say where its map lies, for programs that show maps.</source>
      <translation>Låter varje sidas PDF ange var kartan ligger, för program som visar kartor.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="93" />
      <source>Resolution (dpi)</source>
      <translation>Upplösning (dpi)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="94" />
      <source>The resolution of the pictures.</source>
      <translation>Bildernas upplösning.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="97" />
      <source>Folder</source>
      <translation>Mapp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="98" />
      <source>Takes one file per page and format; the names begin with the page's number.</source>
      <translation>Tar emot en fil per sida och format; namnen börjar med sidans nummer.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="101" />
      <source>All pages</source>
      <translation>Alla sidor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="102" />
      <source>One PDF with all pages.</source>
      <translation>En PDF med alla sidor.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="104" />
      <source>Number of pages</source>
      <translation>Antal sidor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="108" />
      <source>Choose a folder for the pages, or a file for all of them.</source>
      <translation>Välj en mapp för sidorna, eller en fil för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="110" />
      <source>Choose at least one format for the pages in the folder.</source>
      <translation>Välj minst ett format för sidorna i mappen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="133" />
      <source>Areas without a place, which stand on no page: {n}</source>
      <translation>Områden utan kommun eller motsvarande, som inte finns på någon sida: {n}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="135" />
      <source>Pages: {n}</source>
      <translation>Sidor: {n}</translation>
    </message>
  </context>
  <context>
    <name>FieldChoices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/run/field_choices.py" line="57" />
      <source>Choose the field under '{parameter}'.</source>
      <translation>Välj fältet under ”{parameter}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/field_choices.py" line="60" />
      <source>'{one}' and '{other}' are the same field, {field}. Choose a field of its own for each.</source>
      <translation>”{one}” och ”{other}” är samma fält, {field}. Välj ett eget fält för var och en.</translation>
    </message>
  </context>
  <context>
    <name>GroundReader</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/spatial_inputs.py" line="48" />
      <source>Centres</source>
      <translation>Centrum</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/spatial_inputs.py" line="50" />
      <source>Points of one or several centres, for measures of centralisation with centre=points.</source>
      <translation>Punkter för ett eller flera centrum, för mått på centralisering med centre=points.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/spatial_inputs.py" line="54" />
      <source>Central city</source>
      <translation>Centralort</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/spatial_inputs.py" line="55" />
      <source>A field with 1 for areas of the central city and 0 for others, for the measure central_city.</source>
      <translation>Ett fält med 1 för områden i centralorten och 0 för övriga, för måttet central_city.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/spatial_inputs.py" line="62" />
      <source>Tolerance of borders, metres</source>
      <translation>Tolerans för gränser, meter</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/spatial_inputs.py" line="69" />
      <source>Gaps and overlaps between polygons up to this width are one common border; 0 is exact.</source>
      <translation>Glapp och överlapp mellan polygoner upp till denna bredd räknas som en gemensam gräns; 0 är exakt.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/spatial_inputs.py" line="74" />
      <source>Where the people of a polygon are taken to live: at its centroid, which may lie outside, or at a point inside it.</source>
      <translation>Var personerna i en polygon antas bo: vid dess centroid, som kan ligga utanför polygonen, eller vid en punkt inuti den.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/spatial_inputs.py" line="80" />
      <source>Point of an area</source>
      <translation>Områdets punkt</translation>
    </message>
  </context>
  <context>
    <name>IndicatorModel</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/indicator_model.py" line="28" />
      <source>Other indicators</source>
      <translation>Övriga indikatorer</translation>
    </message>
  </context>
  <context>
    <name>IndicatorTree</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/indicator_tree.py" line="30" />
      <source>Search for an indicator</source>
      <translation>Sök indikator</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/indicator_tree.py" line="43" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
  </context>
  <context>
    <name>InequalityIndex</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="28" />
      <source>Inequality index</source>
      <translation>Ojämlikhetsindex</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="31" />
      <source>Computes the inequality index of each place and year from 0 to 100, on the same principle as the Segregationsbarometer's: people with low incomes against people with high incomes. Which incomes are low and high is decided by your counts; those in the middle take no part. An area with a missing count is left out and counted, never taken as 0.</source>
      <translation>Beräknar ojämlikhetsindex från 0 till 100 för varje kommun (eller motsvarande) och år, enligt samma princip som i Segregationsbarometern: personer med låga inkomster mot personer med höga inkomster. Vilka inkomster som är låga och höga avgörs av dina antal; de som ligger däremellan ingår inte. Ett område där ett antal saknas utelämnas och räknas för sig; ett saknat antal räknas aldrig som 0.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="49" />
      <source>Areas with counts of people: polygons, points or a table. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="53" />
      <source>People with low incomes</source>
      <translation>Personer med låga inkomster</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="54" />
      <source>Counts (not per cent) of people in the low income group. Several fields give several years.</source>
      <translation>Antal (inte procent) personer i gruppen med låga inkomster. Flera fält ger flera år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="58" />
      <source>People with high incomes</source>
      <translation>Personer med höga inkomster</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="59" />
      <source>Counts (not per cent) of people in the high income group, one field per year.</source>
      <translation>Antal (inte procent) personer i gruppen med höga inkomster, ett fält per år.</translation>
    </message>
  </context>
  <context>
    <name>JoinAssistant</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="30" />
      <source>Join assistant</source>
      <translation>Kopplingsassistent</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="35" />
      <source>Close</source>
      <translation>Stäng</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="36" />
      <source>&amp;Join</source>
      <translation>Ko&amp;ppla</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="77" />
      <source>Reading the table…</source>
      <translation>Läser in tabellen…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="90" />
      <source>The table cannot be read.</source>
      <translation>Tabellen går inte att läsa in.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="110" />
      <source>Choose the areas and the table.</source>
      <translation>Välj områden och tabell.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="186" />
      <source>Tick at least one indicator.</source>
      <translation>Kryssa för minst en indikator.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="196" />
      <source>{n} {n:area|areas} joined; the layer is in the project.</source>
      <translation>{n} {n:område kopplat|områden kopplade}; lagret finns i projektet.</translation>
    </message>
  </context>
  <context>
    <name>JoinForm</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="55" />
      <source>Choose the table</source>
      <translation>Välj tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="66" />
      <source>One feature per area</source>
      <translation>Ett objekt per område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="66" />
      <source>One feature per area and year</source>
      <translation>Ett objekt per område och år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="68" />
      <source>Do not read them</source>
      <translation>Läs inte in dem</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="68" />
      <source>Add up their counts</source>
      <translation>Summera deras antal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="72" />
      <source>Temporary layer</source>
      <translation>Temporärt lager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="82" />
      <source>&amp;Areas</source>
      <translation>&amp;Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="83" />
      <source>&amp;Table</source>
      <translation>&amp;Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="84" />
      <source>Area c&amp;ode</source>
      <translation>Områdes&amp;kod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="85" />
      <source>Area &amp;name</source>
      <translation>Områdes&amp;namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="86" />
      <source>&amp;Save to</source>
      <translation>&amp;Spara till</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="90" />
      <source>Table's &amp;key column</source>
      <translation>Tabellens n&amp;yckelkolumn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="91" />
      <source>&amp;Years</source>
      <translation>&amp;År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="92" />
      <source>S&amp;hape</source>
      <translation>Tabell&amp;form</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="93" />
      <source>S&amp;maller areas in table</source>
      <translation>&amp;Mindre områden i tabellen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="110" />
      <source>&amp;Indicators</source>
      <translation>&amp;Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="126" />
      <source>Table as read</source>
      <translation>Inläst tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="127" />
      <source>Areas without rows</source>
      <translation>Områden utan träff</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="128" />
      <source>Codes without an area</source>
      <translation>Koder utan område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="129" />
      <source>Notes</source>
      <translation>Anmärkningar</translation>
    </message>
  </context>
  <context>
    <name>JoinIndicators</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="42" />
      <source>Join indicators to areas</source>
      <translation>Koppla indikatorer till områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="45" />
      <source>Reads a table of statistics as it was downloaded and joins it to areas by their codes, one field per indicator and year. Codes are repaired on both sides: lost leading zeros, suffixes, blanks, names that begin with a code. What does not match is listed, suppressed values stay suppressed, and a vintage mismatch between table and areas is reported.</source>
      <translation>Läser en statistiktabell som den laddades ned och kopplar den till områden efter deras koder, ett fält per indikator och år. Koder rättas på båda sidor: förlorade inledande nollor, suffix, blanksteg och områdesnamn som börjar med en kod. Det som inte får träff anges med namn, sekretessbelagda värden förblir sekretessbelagda, och det framgår om tabellen har en annan version av indelningen än områdena.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="54" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="55" />
      <source>The areas: DeSO, RegSO, municipalities, counties or your own division, with a code.</source>
      <translation>Områdena: DeSO, RegSO, kommuner, län eller en egen indelning, med kod.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="58" />
      <source>Area code</source>
      <translation>Områdeskod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="59" />
      <source>The field with the area's code; leave empty to detect it by its name and values.</source>
      <translation>Fältet med områdets kod; lämna tomt för att Segbaro ska hitta det med hjälp av namn och värden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="64" />
      <source>Joined areas</source>
      <translation>Kopplade områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="65" />
      <source>All areas, with one further field per indicator and year. A GeoPackage keeps names and provenance.</source>
      <translation>Alla områden, med ett nytt fält per indikator och år. Ett GeoPackage bevarar namn och ursprungsuppgifter.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="71" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="73" />
      <source>A page that names what matched and what did not, with the notes and the values of each field.</source>
      <translation>En sida som anger vad som fick träff och inte, med anmärkningar och värden för varje fält.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="75" />
      <source>Areas with rows in the table</source>
      <translation>Områden med rader i tabellen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="76" />
      <source>Areas without rows</source>
      <translation>Områden utan träff</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="77" />
      <source>Codes of the table without an area</source>
      <translation>Koder i tabellen utan område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="82" />
      <source>More tables</source>
      <translation>Fler tabeller</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="83" />
      <source>Further tables for the same areas, each with indicators or years that the others do not have.</source>
      <translation>Fler tabeller för samma områden, var och en med indikatorer eller år som de andra inte har.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="87" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="88" />
      <source>Only these indicators, as ids separated by commas; leave empty to use all.</source>
      <translation>Endast dessa indikatorer, angivna med id och med kommatecken emellan; lämna tomt för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="91" />
      <source>Area name</source>
      <translation>Områdesnamn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="92" />
      <source>The field with the areas' names, for tables that have names and no codes.</source>
      <translation>Fältet med områdenas namn, för tabeller som har namn men inga koder.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="95" />
      <source>Shape</source>
      <translation>Tabellform</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="96" />
      <source>wide: one feature per area, one field per indicator and year. long: one feature per area and year, with the fields year and date, for the temporal controller.</source>
      <translation>wide: ett objekt per område, ett fält per indikator och år. long: ett objekt per område och år, med fälten year och date, för tidskontrollen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="104" />
      <source>Smaller areas</source>
      <translation>Mindre områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="105" />
      <source>A table of smaller areas than the layer's: refuse it, or sum its counts. Shares are recomputed from counts where the table has them and left out where not.</source>
      <translation>En tabell med mindre områden än lagrets: avvisa den (refuse) eller summera dess antal (sum). Andelar beräknas på nytt från antal där tabellen har sådana och utelämnas annars.</translation>
    </message>
  </context>
  <context>
    <name>JoinLog</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/join_log.py" line="31" />
      <source>Areas matched: {n}</source>
      <translation>Områden med träff: {n}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/join_log.py" line="33" />
      <source>Areas without rows in the table ({n}): {names}</source>
      <translation>Områden utan träff i tabellen ({n}): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/join_log.py" line="34" />
      <source>Codes of the table without an area ({n}): {names}</source>
      <translation>Koder i tabellen utan område ({n}): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/join_log.py" line="42" />
      <source>Read {format}. Indicators: {indicators}. Years: {years}.</source>
      <translation>Läste {format}. Indikatorer: {indicators}. År: {years}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/join_log.py" line="52" />
      <source>Fields of the areas are replaced: {names}</source>
      <translation>Områdenas fält ersätts: {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/join_log.py" line="58" />
      <source>A shapefile cuts the names of fields to ten characters, and maps and further steps cannot find these again: {names}. Choose a GeoPackage instead.</source>
      <translation>En shapefil kortar fältnamn till tio tecken, och kartor och följande steg hittar inte dessa igen: {names}. Välj ett GeoPackage i stället.</translation>
    </message>
  </context>
  <context>
    <name>JoinWords</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/messages.py" line="21" />
      <source>Table: {format}, {rows} {rows:row|rows}, {areas} {areas:area|areas} ({divisions}){key}, {span:year|years} {years}.</source>
      <translation>Tabell: {format}, {rows} {rows:rad|rader}, {areas} {areas:område|områden} ({divisions}){key}, {span:år|år} {years}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/messages.py" line="30" />
      <source>, by the column "{column}"</source>
      <translation>, enligt kolumnen ”{column}”</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/messages.py" line="37" />
      <source>by name, without codes</source>
      <translation>efter namn, utan koder</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/messages.py" line="43" />
      <source>Areas: by the field "{field}" ({division}). {matched} of {areas} {areas:area|areas} {matched:has|have} rows in the table; {alone} {alone:has|have} none, and {rows} {rows:code|codes} of the table {rows:has|have} no area.</source>
      <translation>Områden: enligt fältet ”{field}” ({division}). {matched} av {areas} {areas:område|områden} har träff i tabellen; {alone} har det inte, och {rows} {rows:kod|koder} i tabellen saknar område.</translation>
    </message>
  </context>
  <context>
    <name>LayerDialog</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/layer_dialog.py" line="23" />
      <source>Map style of {layer}</source>
      <translation>Kartstil för {layer}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/layer_dialog.py" line="30" />
      <source>Close</source>
      <translation>Stäng</translation>
    </message>
  </context>
  <context>
    <name>LocalIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="46" />
      <source>Local segregation indices</source>
      <translation>Lokala segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="49" />
      <source>Computes measures of each area against its place, and draws the first of them. The parts of a measure add up to its value for the place. An area with a missing count gets no value, never 0. Measures of surroundings need areas that lie on a map; distances are in kilometres. The measures:</source>
      <translation>Beräknar mått för varje område i förhållande till hela kommunen (eller motsvarande) och visar det första av dem på kartan. Delarna av ett mått summerar till måttets värde för hela kommunen. Ett område där ett antal saknas får inget värde, aldrig 0. Mått på omgivningen kräver områden som ligger på en karta; avstånd anges i kilometer. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="57" />
      <source>Areas with counts of people: polygons, points or a table. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="68" />
      <source>Local measures</source>
      <translation>Lokala mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="69" />
      <source>The areas with one field per measure (and group and year, where there are several) and a field that says what became of the area: ok, missing, suppressed (missing or confidential), contradictory or empty (nobody lives there).</source>
      <translation>Områdena med ett fält per mått (och per grupp och år, där det finns flera) och ett fält som anger områdets status: ok, missing (saknas), suppressed (saknas eller är sekretessbelagd), contradictory (motsägande) eller empty (ingen bor där).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="75" />
      <source>Field that the areas are drawn by</source>
      <translation>Fält som kartan visar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="79" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="79" />
      <source>Counts of the group. Several fields give several groups or years.</source>
      <translation>Antal personer i gruppen. Flera fält ger flera grupper eller år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="82" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="83" />
      <source>Counts of all people; the group is compared with the rest. One field per year.</source>
      <translation>Antal personer totalt; gruppen jämförs med övriga. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="87" />
      <source>Other group</source>
      <translation>Annan grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="88" />
      <source>Counts of a second group to compare with, instead of the rest. One field per year.</source>
      <translation>Antal personer i en andra grupp att jämföra med, i stället för övriga. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="92" />
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="93" />
      <source>Counts of each group, one field per group and year, for the measures of several groups.</source>
      <translation>Antal personer i varje grupp, ett fält per grupp och år, för mått på flera grupper.</translation>
    </message>
  </context>
  <context>
    <name>MapAlgorithm</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="49" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="49" />
      <source>The areas to draw.</source>
      <translation>Områdena som kartan ska visa.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="60" />
      <source>Classes</source>
      <translation>Klassindelning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="64" />
      <source>Number of classes</source>
      <translation>Antal klasser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="65" />
      <source>How many classes; fewer are made when the field has fewer different values.</source>
      <translation>Hur många klasser; de blir färre när fältet har färre olika värden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="109" />
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="68" />
      <source>Fixed limits</source>
      <translation>Fasta gränser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="69" />
      <source>For fixed: all limits from the lowest to the highest, with semicolons between, such as 0; 5; 10; 100.</source>
      <translation>För fixed: alla gränser från den lägsta till den högsta, med semikolon emellan, till exempel 0; 5; 10; 100.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="78" />
      <source>Colours</source>
      <translation>Färger</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="79" />
      <source>auto: by whether high values mean greater challenges or better conditions. All palettes are safe for the colour-blind.</source>
      <translation>auto: efter om höga värden innebär större utmaningar eller bättre förutsättningar. Alla fungerar för färgblinda.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="85" />
      <source>Reverse colours</source>
      <translation>Omvända färger</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="86" />
      <source>Reverses the palette.</source>
      <translation>Ger de högsta värdena färgerna för de lägsta.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="93" />
      <source>Map</source>
      <translation>Karta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/map_algorithm.py" line="94" />
      <source>The areas with their style; in a GeoPackage the style is saved with them.</source>
      <translation>Områdena med sin stil; i ett GeoPackage sparas stilen tillsammans med dem.</translation>
    </message>
  </context>
  <context>
    <name>MeasureChoice</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measure_choice.py" line="50" />
      <source>Measures</source>
      <translation>Mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measure_choice.py" line="51" />
      <source>Which measures to compute; they are described above.</source>
      <translation>Vilka mått som ska beräknas; de beskrivs ovan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measure_choice.py" line="53" />
      <source>Settings of the measures, written as option=value and separated by semicolons, such as {example}. An option that is not given has the value that stands first in the list.</source>
      <translation>Inställningar för måtten, skrivna som namn=värde med semikolon emellan, till exempel {example}. För det som inte anges gäller det värde som står först i listan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measure_choice.py" line="58" />
      <source>Options</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measure_choice.py" line="83" />
      <source>Choose at least one measure, and only of these: {known}.</source>
      <translation>Välj minst ett mått, och endast bland dessa: {known}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measure_choice.py" line="87" />
      <source>The measure '{measure}' needs {input}; choose the field in '{parameter}'.</source>
      <translation>Måttet ”{measure}” behöver uppgift om {input}; välj fältet i ”{parameter}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measure_choice.py" line="98" />
      <source>These fields hold per cent, but people must be counted: {fields}. Choose fields with counts.</source>
      <translation>Dessa fält innehåller procent, men antal personer behövs: {fields}. Välj fält med antal.</translation>
    </message>
  </context>
  <context>
    <name>MeasureTable</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measure_table.py" line="66" />
      <source>Measures</source>
      <translation>Mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measure_table.py" line="67" />
      <source>A table with one row per place, year, group and measure.</source>
      <translation>En tabell med en rad per kommun (eller motsvarande), år, grupp och mått.</translation>
    </message>
  </context>
  <context>
    <name>MultigroupIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="30" />
      <source>Multigroup segregation indices</source>
      <translation>Segregationsmått för flera grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="33" />
      <source>Computes measures of how apart several groups live, all of them at once, and of how mixed a place is, for each place and year. An area where the count of any group is missing is left out and counted, never taken as 0. The measures:</source>
      <translation>Beräknar, för varje kommun (eller motsvarande) och år, mått på hur åtskilda flera grupper bor, alla på en gång, och på hur blandad befolkningen är. Ett område där antalet saknas för någon grupp utelämnas och räknas för sig; ett saknat antal räknas aldrig som 0. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="41" />
      <source>Areas with counts of people: polygons, points or a table. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="45" />
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="46" />
      <source>Counts of each group, one field per group; nobody may be counted in two. Fields of several years, such as born_2022 and born_2023, are measured year by year.</source>
      <translation>Antal personer i varje grupp, ett fält per grupp; ingen får räknas i två grupper. Fält för flera år, till exempel born_2022 och born_2023, mäts år för år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="54" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="55" />
      <source>Counts of all people; those of none of the groups are then a further group. One field per year.</source>
      <translation>Antal personer totalt; de som inte ingår i någon av grupperna blir då ytterligare en grupp. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="60" />
      <source>Larger unit</source>
      <translation>Större enhet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="61" />
      <source>The district or other unit that each area belongs to within its place, for measures between and within larger units.</source>
      <translation>Den stadsdel eller annan enhet som varje område hör till inom sin kommun, för mått mellan och inom större enheter.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="70" />
      <source>Choose at least two groups, or one and a total: one group has nobody to live apart from.</source>
      <translation>Välj minst två grupper, eller en grupp och ”Totalt”: en ensam grupp har ingen att bo åtskild från.</translation>
    </message>
  </context>
  <context>
    <name>NationalReference</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="55" />
      <source>Mean and deviation from</source>
      <translation>Medelvärde och standardavvikelse från</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="57" />
      <source>figures: the national mean and standard deviation given below. layer: computed from a layer of the whole country. published: no mean is needed, the types of a field are taken over. input: computed from the input itself, which is right only when the input is the whole country.</source>
      <translation>figures: rikets medelvärde och standardavvikelse som anges nedan. layer: beräknas från ett lager över hela riket. published: inget medelvärde behövs, typerna i ett fält tas över. input: beräknas från själva indata, vilket är rätt bara när indata är hela riket.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="69" />
      <source>National mean</source>
      <translation>Rikets medelvärde</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="70" />
      <source>Mean of the index over all areas of the country in that year.</source>
      <translation>Indexets medelvärde över alla områden i riket det året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="74" />
      <source>National standard deviation</source>
      <translation>Rikets standardavvikelse</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="76" />
      <source>Standard deviation of the index over all areas of the country in that year.</source>
      <translation>Indexets standardavvikelse över alla områden i riket det året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="82" />
      <source>Index in the national layer</source>
      <translation>Index i rikslagret</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="82" />
      <source>Published area type</source>
      <translation>Publicerad områdestyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="84" />
      <source>National layer</source>
      <translation>Rikslager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="85" />
      <source>All areas of the country, with the index in a field.</source>
      <translation>Rikets alla områden, med indexet i ett fält.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="89" />
      <source>The field of the national layer that holds the index of the same year.</source>
      <translation>Det fält i rikslagret som innehåller indexet för samma år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="93" />
      <source>The field with the published types 1 to 5.</source>
      <translation>Fältet med de publicerade typerna 1–5.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="101" />
      <source>'{reference}' needs '{parameter}'; give it, or choose another source of the mean.</source>
      <translation>”{reference}” kräver ”{parameter}”; fyll i det, eller välj en annan källa till medelvärdet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="137" />
      <source>Mean {mean}, standard deviation {deviation}.</source>
      <translation>Medelvärde {mean}, standardavvikelse {deviation}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/national_reference.py" line="159" />
      <source>Mean and standard deviation are taken from {n} {n:area|areas}, which is no division of the whole country. The types then say how areas differ from each other there, not how they differ from Sweden, and must not be compared with published types.</source>
      <translation>Medelvärde och standardavvikelse är beräknade från {n} {n:område|områden}, vilket inte motsvarar någon indelning av hela riket. Typerna visar då hur områdena där skiljer sig från varandra, inte hur de skiljer sig från riket, och får inte jämföras med publicerade typer.</translation>
    </message>
  </context>
  <context>
    <name>NeighbourhoodContext</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="55" />
      <source>Neighbourhood context</source>
      <translation>Befolkningen i grannskapet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="58" />
      <source>Gives each area or point the share of a group among the people around it: the nearest 200, 1,600 or 51,200 people, within a radius, or by distance with a kernel, for several sizes in one run. Among the nearest people the last areas are counted in part, so that exactly as many people are counted. An area where nobody lives gets no value.</source>
      <translation>Ger varje område eller punkt en grupps andel av personerna runt omkring: de närmaste 200, 1 600 eller 51 200 personerna, inom en radie eller efter avstånd med en kärna, för flera storlekar i en och samma körning. Bland de närmaste personerna räknas de sista områdena delvis, så att exakt det angivna antalet personer räknas. Ett område där ingen bor får inget värde.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="66" />
      <source>Areas with counts of people: polygons, points or the cells of a grid.</source>
      <translation>Områden med antal personer: polygoner, punkter eller rutor i ett rutnät.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="67" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="67" />
      <source>Counts of the group; several fields give several groups.</source>
      <translation>Antal personer i gruppen; flera fält ger flera grupper.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="68" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="68" />
      <source>Counts of all people. One field per year.</source>
      <translation>Antal personer totalt. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="76" />
      <source>Neighbours outside the place</source>
      <translation>Grannar utanför kommunen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="83" />
      <source>Whether people of other places count as neighbours. Without a place everybody does.</source>
      <translation>Om personer i andra kommuner (eller motsvarande) räknas som grannar. Om ingen kommun anges räknas alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="89" />
      <source>Areas with neighbourhoods</source>
      <translation>Områden med grannskap</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="91" />
      <source>The areas with one field per group and size: the share of the group, from 0 to 1.</source>
      <translation>Områdena med ett fält per grupp och storlek: gruppens andel, från 0 till 1.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="100" />
      <source>The areas are a table without geometry. Choose a layer of polygons or points.</source>
      <translation>Områdena är en tabell utan geometri. Välj ett lager med polygoner eller punkter.</translation>
    </message>
  </context>
  <context>
    <name>OrdinalIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="30" />
      <source>Segregation by ordered classes and income</source>
      <translation>Segregation efter ordnade klasser och inkomst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="33" />
      <source>Computes how apart people of ordered classes live, such as classes of income or of education, for each place and year: people of neighbouring classes who live apart count less than those of the lowest and the highest. Measures of income itself take the mean income of each area, its standard deviation and the number of people. An area with a missing number is left out and counted, never taken as 0. The measures:</source>
      <translation>Beräknar, för varje kommun (eller motsvarande) och år, hur åtskilda personer i ordnade klasser bor, till exempel inkomst- eller utbildningsklasser: att personer i närliggande klasser bor åtskilda väger mindre än att personer i den lägsta och den högsta gör det. Mått på själva inkomsten använder varje områdes medelinkomst, dess standardavvikelse och antalet personer. Ett område där ett tal saknas utelämnas och räknas för sig; ett saknat tal räknas aldrig som 0. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="42" />
      <source>Areas with counts of people: polygons, points or a table. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="46" />
      <source>Classes, lowest first</source>
      <translation>Klasser, den lägsta först</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="47" />
      <source>Counts of each class, one field per class, the lowest class first. With fields of several years the order of the first year holds for all.</source>
      <translation>Antal personer i varje klass, ett fält per klass, den lägsta klassen först. Med fält för flera år gäller det första årets ordning för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="53" />
      <source>Mean income</source>
      <translation>Medelinkomst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="53" />
      <source>The mean income of each area.</source>
      <translation>Medelinkomsten i varje område.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="56" />
      <source>Standard deviation of income</source>
      <translation>Inkomstens standardavvikelse</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="57" />
      <source>How much incomes differ within each area, in the same unit as the mean income. One field per year.</source>
      <translation>Hur mycket inkomsterna skiljer sig inom varje område, i samma enhet som medelinkomsten. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="64" />
      <source>People with income</source>
      <translation>Personer med inkomst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="65" />
      <source>The number of people whose incomes the mean is taken of. One field per year.</source>
      <translation>Antalet personer vars inkomster medelvärdet avser. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="71" />
      <source>Choose classes, the lowest first, or mean income.</source>
      <translation>Välj klasser, den lägsta först, eller medelinkomst.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="73" />
      <source>Choose at least two classes, the lowest first: one class has nothing to be ordered by.</source>
      <translation>Välj minst två klasser, den lägsta först: en enda klass går inte att ordna.</translation>
    </message>
  </context>
  <context>
    <name>PageChoice</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="36" />
      <source>Styled layer</source>
      <translation>Lager med stil</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="37" />
      <source>The layer to print; map and legend follow its style.</source>
      <translation>Det lager som ska skrivas ut. Karta och teckenförklaring följer lagrets stil.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="43" />
      <source>Title</source>
      <translation>Rubrik</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="44" />
      <source>The page's heading; leave empty to use the name of what is shown.</source>
      <translation>Sidans rubrik; lämna tomt för namnet på det som visas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="47" />
      <source>Source</source>
      <translation>Källa</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="48" />
      <source>Where the figures come from; leave empty to use the layer's provenance.</source>
      <translation>Var siffrorna kommer ifrån; lämna tomt för det som lagrets ursprung anger.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="55" />
      <source>Years or indicators</source>
      <translation>År eller indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="56" />
      <source>Fields to show on one map each, up to nine on a page, all in the same classes; leave empty to show the layer as it is styled.</source>
      <translation>Fält som visas på var sin karta, högst nio på en sida, alla i samma klasser; om det lämnas tomt visas lagret med den stil det har.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="65" />
      <source>Page</source>
      <translation>Sida</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="66" />
      <source>Size and orientation, and what is on the page: map, which several maps divide among them; multiples, with more room for several maps; chart_table, with a chart and a table; profile, with the key figures of all indicators.</source>
      <translation>Storlek och riktning, och vad sidan innehåller: map, en karta eller flera som delar på utrymmet; multiples, med större utrymme för flera kartor; chart_table, med diagram och tabell; profile, med nyckeltal för alla indikatorer.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="73" />
      <source>Own template</source>
      <translation>Egen mall</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="74" />
      <source>A .qpt file with items called main_map, title, legend and source; leave empty to use Segbaro's own.</source>
      <translation>En .qpt-fil med objekt som heter main_map, title, legend och source; lämna tomt för Segbaros egen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="79" />
      <source>Logo</source>
      <translation>Logotyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/page_choice.py" line="80" />
      <source>A picture for the corner of the page, such as the municipality's coat of arms.</source>
      <translation>En bild till sidans hörn, till exempel kommunvapnet.</translation>
    </message>
  </context>
  <context>
    <name>PaletteBox</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/palette_box.py" line="26" />
      <source>Default for the indicator</source>
      <translation>Indikatorns standardval</translation>
    </message>
  </context>
  <context>
    <name>PlaceBox</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="37" />
      <source>Select areas by drawing on the map</source>
      <translation>Markera områden genom att rita på kartan</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="39" />
      <source>Only the &amp;selected areas</source>
      <translation>Bara &amp;de markerade områdena</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="41" />
      <source>Show &amp;all areas</source>
      <translation>&amp;Visa alla områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="54" />
      <source>Co&amp;unty</source>
      <translation>&amp;Län</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="55" />
      <source>&amp;Municipality</source>
      <translation>Ko&amp;mmun</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="67" />
      <source>All counties</source>
      <translation>Alla län</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="95" />
      <source>All municipalities</source>
      <translation>Alla kommuner</translation>
    </message>
  </context>
  <context>
    <name>PlaceFields</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="43" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="57" />
      <source>{title} as an expression</source>
      <translation>{title} som uttryck</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="60" />
      <source>Instead of a field or beside fields: an expression of fields, or of indicators without their years, which is computed for each year.</source>
      <translation>I stället för ett fält eller vid sidan av fält: ett uttryck av fält, eller av indikatorer utan år, som då beräknas för varje år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="81" />
      <source>Place</source>
      <translation>Kommun eller annat område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="82" />
      <source>The place of each area, such as its municipality; leave empty to treat all areas as one place.</source>
      <translation>Varje områdes kommun eller annat område; lämna tomt om alla områden hör till samma kommun.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="87" />
      <source>Year</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="87" />
      <source>The year of each row, where an area has one row per year.</source>
      <translation>Radens år, om ett område har en rad per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="93" />
      <source>Years of the indicators</source>
      <translation>Indikatorernas år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="94" />
      <source>Which years of the chosen fields' indicators to use, where each year has its own field: all, or years such as 2019-2023. Leave empty to use the chosen fields only; an indicator's name without a year stands for all its years.</source>
      <translation>Vilka år av de valda fältens indikatorer som tas med när varje år har ett eget fält: alla, eller år som 2019–2023. Lämna tomt för bara de valda fälten; en indikators namn utan år avser alla dess år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="115" />
      <source>'{years}' is for fields of several years side by side; leave it empty or choose no '{year}'.</source>
      <translation>”{years}” gäller fält för flera år bredvid varandra; lämna det tomt eller välj inget ”{year}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="121" />
      <source>Choose '{parameter}': a field, an indicator or an expression.</source>
      <translation>Välj ”{parameter}”: ett fält, en indikator eller ett uttryck.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_fields.py" line="196" />
      <source>Areas without a place or year, which take part in nothing: {n}</source>
      <translation>Områden utan kommun (eller motsvarande) eller år, som inte ingår i något mått: {n}</translation>
    </message>
  </context>
  <context>
    <name>PlaceOutput</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="53" />
      <source>Layer of places</source>
      <translation>Lager med kommuner eller andra områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="54" />
      <source>A layer of the places themselves, such as municipalities; the measures are joined to it, with one field per measure and year.</source>
      <translation>Ett lager med kommunerna eller områdena själva; måtten kopplas till det, med ett fält per mått och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="62" />
      <source>Key of the places</source>
      <translation>Nyckel i det lagret</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="64" />
      <source>The field with the same codes or names as in 'Place'; leave empty to use the field with most matches.</source>
      <translation>Fältet med samma koder eller namn som i ”Kommun eller annat område”; lämna tomt för att använda det fält som ger flest träffar.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="70" />
      <source>Places with measures</source>
      <translation>Kommuner eller andra områden med mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="72" />
      <source>The layer of places with the measures, drawn by the first of them.</source>
      <translation>Lagret med kommuner eller andra områden och deras mått. Kartan visar det första måttet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="74" />
      <source>Features with measures</source>
      <translation>Objekt med mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="75" />
      <source>Places that the layer does not have</source>
      <translation>Kommuner eller andra områden som saknas i lagret</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="79" />
      <source>To join measures to '{places}', choose the place of each area in '{place}'.</source>
      <translation>Måtten kopplas till ”{places}” genom den kommun som varje område hör till. Välj fältet i ”{place}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="116" />
      <source>The places are matched by the field '{field}'.</source>
      <translation>Måtten kopplas genom fältet ”{field}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="118" />
      <source>Places that are not in the layer of places ({n}): {names}</source>
      <translation>Har mått men saknas i lagret med kommuner eller andra områden ({n}): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/place_output.py" line="119" />
      <source>Features of the layer of places without measures ({n}): {names}</source>
      <translation>Objekt utan mått i lagret med kommuner eller andra områden ({n}): {names}</translation>
    </message>
  </context>
  <context>
    <name>ReadTable</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/read_table.py" line="17" />
      <source>Read a table</source>
      <translation>Läs en tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/read_table.py" line="20" />
      <source>Reads a table of statistics as it was downloaded and writes it as a clean table: one row per area, year, indicator and category, with codes as text, numbers as numbers, and a status that keeps missing, suppressed and not applicable values apart.</source>
      <translation>Läser en statistiktabell som den laddades ned och skriver den som en ren tabell: en rad per område, år, indikator och kategori, med koder som text, tal som tal och en status som skiljer mellan värden som saknas, är sekretessbelagda eller inte är tillämpliga.</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="51" />
      <source>Report on a place</source>
      <translation>Områdesrapport</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="54" />
      <source>Writes a report on one municipality, county or other place: key figures, a map and the development of each indicator, area types with the people in them, segregation measures beside those of places with a similar population, what changed and where, method and sources. The text says no more than the figures allow. The HTML file holds everything, needs no network and can be printed; the JSON file and the table hold the numbers.</source>
      <translation>Skriver en rapport om en kommun, ett län eller ett annat område: nyckeltal, karta och utveckling för varje indikator, områdestyper och hur många som bor i dem, segregationsmått jämförda med dem för områden med liknande folkmängd, vad som har ändrats och var, metod och källor. Texten säger inte mer än siffrorna tillåter. HTML-filen innehåller allt, behöver inget nätverk och går att skriva ut; JSON-filen och tabellen innehåller talen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="69" />
      <source>Areas with indicators</source>
      <translation>Områden med indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="70" />
      <source>A joined layer: one feature per area, one field per indicator and year.</source>
      <translation>Ett kopplat lager: ett objekt per område, ett fält per indikator och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="74" />
      <source>Places</source>
      <translation>Rapporten gäller</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="75" />
      <source>municipality, county: by the codes of the areas, which begin with those of their municipality and county. field: each value of the field is a place. whole: the whole layer is the place.</source>
      <translation>municipality, county: efter områdenas koder, som börjar med kommunens och länets kod. field: ett område för varje värde i fältet. whole: hela lagret.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="81" />
      <source>The place</source>
      <translation>Vilken kommun eller vilket område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="82" />
      <source>Code or name of the place that the report is about; leave empty when the layer has only one.</source>
      <translation>Kod eller namn för den kommun eller det område som rapporten gäller; lämna tomt om lagret bara har ett.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="84" />
      <source>Place field</source>
      <translation>Fält med kommun eller annat område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="84" />
      <source>Places, or codes; leave empty to detect the codes.</source>
      <translation>Kommuner eller andra områden, eller koder; lämna tomt för att hitta koderna.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="85" />
      <source>Names</source>
      <translation>Namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="85" />
      <source>The places' names; leave empty to use official names.</source>
      <translation>Kommunernas namn; lämna tomt för de officiella namnen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="87" />
      <source>Names of areas</source>
      <translation>Områdenas namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="87" />
      <source>The areas' names; leave empty to detect them.</source>
      <translation>Områdenas namn; lämna tomt om de ska hittas automatiskt.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="91" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="92" />
      <source>One field of each indicator; all its years are used. Leave empty to use all indicators except counts.</source>
      <translation>Ett fält för varje indikator; alla dess år tas med. Lämna tomt för alla indikatorer utom antal.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="98" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="99" />
      <source>Counts of a group whose segregation is measured, one field per year; leave empty to use people born abroad.</source>
      <translation>Antal personer i en grupp vars segregation mäts, ett fält per år; lämna tomt för utrikes födda.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="104" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="104" />
      <source>Counts of all people, one field per year.</source>
      <translation>Antal personer totalt, ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="107" />
      <source>Measures</source>
      <translation>Mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="108" />
      <source>The measures of segregation that the report has.</source>
      <translation>De segregationsmått som rapporten innehåller.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="122" />
      <source>The report as one file for the browser.</source>
      <translation>Rapporten som en fil för webbläsaren.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="123" />
      <source>The same report to print and to send.</source>
      <translation>Samma rapport för utskrift och utskick.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="124" />
      <source>Every number of the report.</source>
      <translation>Alla tal i rapporten.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="125" />
      <source>The numbers as a table.</source>
      <translation>Talen som en tabell.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="128" />
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="133" />
      <source>Choose at least one file for the report.</source>
      <translation>Välj minst en fil för rapporten.</translation>
    </message>
  </context>
  <context>
    <name>SampleData</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/sample_data.py" line="43" />
      <source>Åsköping (made up)</source>
      <translation>Åsköping (påhittad)</translation>
    </message>
  </context>
  <context>
    <name>Segbaro</name>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="111" />
      <source>The area type 1 to 5 of a socio-economic index, by the country's mean and standard deviation of the same year.</source>
      <translation>Områdestypen 1–5 för ett socioekonomiskt index, efter rikets medelvärde och standardavvikelse samma år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="120" />
      <source>The official name of an area type 1 to 5.</source>
      <translation>Det officiella namnet på en områdestyp 1–5.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="125" />
      <source>The colour of an area type 1 to 5, as #rrggbb.</source>
      <translation>Färgen för en områdestyp 1–5, som #rrggbb.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="130" />
      <source>The group's share in an area against its share in the whole place.</source>
      <translation>Gruppens andel i ett område i förhållande till dess andel i hela kommunen (eller motsvarande).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="135" />
      <source>The value of an indicator for the area with this code and a year.</source>
      <translation>En indikators värde för området med denna kod och ett år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/described.py" line="13" />
      <source>Tables and areas</source>
      <translation>Tabeller och områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/described.py" line="14" />
      <source>The barometer's measures</source>
      <translation>Barometerns mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/described.py" line="15" />
      <source>Measures of segregation</source>
      <translation>Segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/described.py" line="16" />
      <source>Maps and pages</source>
      <translation>Kartor och sidor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/interruption.py" line="18" />
      <source>Cancelled. What was not finished was not written, and earlier results in its place are still there.</source>
      <translation>Avbruten. Det som inte blev klart skrevs inte, och tidigare resultat finns kvar.</translation>
    </message>
  </context>
  <context>
    <name>SegbaroAlgorithm</name>
    <message>
      <location filename="../../segbaro_plugin/processing/run/algorithm.py" line="185" />
      <source>the output is not given</source>
      <translation>utdata är inte angivna</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/algorithm.py" line="202" />
      <source>{output} cannot be written; is the file open elsewhere or its folder protected? ({why})</source>
      <translation>”{output}” kan inte skrivas; är filen öppen i ett annat program eller är mappen skrivskyddad? ({why})</translation>
    </message>
  </context>
  <context>
    <name>SegbaroPlugin</name>
    <message>
      <location filename="../../segbaro_plugin/plugin.py" line="70" />
      <source>Join assistant…</source>
      <translation>Kopplingsassistent…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/plugin.py" line="72" />
      <source>Map style of the layer…</source>
      <translation>Kartstil för lagret…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/plugin.py" line="161" />
      <source>Select a layer of areas with indicators first; the join assistant makes one from a table.</source>
      <translation>Markera först ett lager med områden som har indikatorer; kopplingsassistenten gör ett sådant av en tabell.</translation>
    </message>
  </context>
  <context>
    <name>SegregationIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="45" />
      <source>Segregation indices</source>
      <translation>Segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="48" />
      <source>Computes measures of residential segregation of a group, for each place and year, from counts of people in areas. An area with a missing count is left out and counted, never taken as 0. The measures:</source>
      <translation>Beräknar mått på en grupps boendesegregation, för varje kommun (eller motsvarande) och år, utifrån antal personer i områden. Ett område där ett antal saknas utelämnas och räknas för sig; ett saknat antal räknas aldrig som 0. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="55" />
      <source>Areas with counts of people: polygons, points or a table. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="58" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="58" />
      <source>Counts of the group. Several fields give several groups or years.</source>
      <translation>Antal personer i gruppen. Flera fält ger flera grupper eller år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="62" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="63" />
      <source>Counts of all people; the group is compared with the rest. With fields of several years each group takes the total of its own year.</source>
      <translation>Antal personer totalt; gruppen jämförs med övriga. Med fält för flera år används för varje grupp totalen för dess eget år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="71" />
      <source>Other group</source>
      <translation>Annan grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="72" />
      <source>Counts of a second group to compare with, instead of the rest.</source>
      <translation>Antal personer i en andra grupp att jämföra med, i stället för övriga.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="77" />
      <source>Land area</source>
      <translation>Landareal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="78" />
      <source>The land area of each area, in any unit, for measures of concentration. Empty measures the polygons on the ellipsoid, in square kilometres, with the water that lies within them.</source>
      <translation>Varje områdes landareal, i valfri enhet, för mått på koncentration. Om det lämnas tomt mäts polygonerna på ellipsoiden, i kvadratkilometer, med det vatten som ligger inom dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="86" />
      <source>Choose a total or another group: a group alone has nobody to be compared with.</source>
      <translation>Välj ”Totalt” eller ”Annan grupp”: en ensam grupp har ingen att jämföras med.</translation>
    </message>
  </context>
  <context>
    <name>SegregationProfile</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="30" />
      <source>Segregation profile over scales</source>
      <translation>Segregationsprofil över skalor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="33" />
      <source>Computes measures of people's surroundings at several sizes, such as radii, bandwidths or numbers of nearest people. The column macro_micro is the value through that of the first size: how much of the segregation at a small scale is left at a larger one. The measures:</source>
      <translation>Beräknar mått på personers omgivning för flera storlekar, till exempel radier, bandbredder eller antal närmaste personer. Kolumnen macro_micro är värdet delat med värdet för den första storleken: hur mycket av segregationen i liten skala som finns kvar i en större. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="49" />
      <source>Chart</source>
      <translation>Diagram</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="53" />
      <source>The profiles as a picture, a line for each place, year, group and measure; where there are more than six, those of the places with most people.</source>
      <translation>Profilerna som bild, en linje per kommun (eller motsvarande), år, grupp och mått; är de fler än sex visas de med störst folkmängd.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="97" />
      <source>Lines that the chart leaves out, as there are so many: {n}</source>
      <translation>Linjer som diagrammet utelämnar, eftersom de är så många: {n}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="104" />
      <source>Nearest people</source>
      <translation>Närmaste personer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="104" />
      <source>Nearest areas</source>
      <translation>Närmaste områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="108" />
      <source>Travel cost</source>
      <translation>Reskostnad</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="109" />
      <source>Radius, km</source>
      <translation>Radie, km</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="109" />
      <source>Bandwidth, km</source>
      <translation>Bandbredd, km</translation>
    </message>
  </context>
  <context>
    <name>Sizes</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sizes.py" line="23" />
      <source>Surroundings</source>
      <translation>Omgivning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sizes.py" line="28" />
      <source>Sizes</source>
      <translation>Storlekar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sizes.py" line="29" />
      <source>Several sizes with semicolons between, such as 0.5; 1; 2.</source>
      <translation>Flera storlekar med semikolon emellan, till exempel 0,5; 1; 2.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sizes.py" line="47" />
      <source>Give at least one size, such as 1.</source>
      <translation>Ange minst en storlek, till exempel 1.</translation>
    </message>
  </context>
  <context>
    <name>SocioeconomicIndex</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="42" />
      <source>Socio-economic index and area types</source>
      <translation>Socioekonomiskt index och områdestyper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="45" />
      <source>Computes the socio-economic index (the mean of three percentages; a higher value means greater socio-economic challenges) and the five area types. The types are relative: an area is placed by how many standard deviations its index lies from the mean of the whole country in the same year, so mean and deviation must come from the country, not from one municipality.</source>
      <translation>Beräknar socioekonomiskt index (medelvärdet av tre procentandelar; ett högre värde innebär större socioekonomiska utmaningar) och de fem områdestyperna. Typerna är relativa: ett område placeras efter hur många standardavvikelser dess index ligger från hela rikets medelvärde samma år. Medelvärde och standardavvikelse måste därför avse riket, inte en enskild kommun.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="56" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="57" />
      <source>Areas with the three parts of the index, in per cent, for one or several years.</source>
      <translation>Områden med indexets tre delar, i procent, för ett eller flera år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="63" />
      <source>Index and types</source>
      <translation>Index och typer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="64" />
      <source>The areas with the fields sei and area_type of each year of the parts, drawn by the area type of the last. Where the areas have such fields already, the new ones are called sei_computed and area_type_computed.</source>
      <translation>Områdena med fälten sei och area_type för varje år som delarna har, ritade efter områdestypen det sista året. Om områdena redan har sådana fält heter de nya sei_computed och area_type_computed.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="70" />
      <source>Field with the index</source>
      <translation>Fält med indexet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="71" />
      <source>Field with the area type</source>
      <translation>Fält med områdestypen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="72" />
      <source>Mean used</source>
      <translation>Använt medelvärde</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="73" />
      <source>Standard deviation used</source>
      <translation>Använd standardavvikelse</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="78" />
      <source>Low economic standard (%)</source>
      <translation>Låg ekonomisk standard (%)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="78" />
      <source>Per cent of all people.</source>
      <translation>Procent av alla personer.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="80" />
      <source>Pre-upper-secondary education (%)</source>
      <translation>Förgymnasial utbildning (%)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="81" />
      <source>Per cent of the population of working age with at most nine years of school.</source>
      <translation>Andel av befolkningen i de åldrar tabellen avser som har förgymnasial utbildning, i procent.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="84" />
      <source>Social assistance and/or long-term unemployed (%)</source>
      <translation>Ekonomiskt bistånd och/eller långtidsarbetslösa (%)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="85" />
      <source>Per cent with social assistance for at least ten months or unemployed for more than six.</source>
      <translation>Procent med ekonomiskt bistånd i minst tio månader eller arbetslösa i mer än sex månader.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="88" />
      <source>Leave empty to detect the field by its name.</source>
      <translation>Lämna tomt om fältet ska hittas genom sitt namn.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="123" />
      <source>No field is known by its name as '{parameter}'. Choose the field.</source>
      <translation>Inget fält har ett namn som känns igen som ”{parameter}”. Välj fältet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="126" />
      <source>The parts have several years, but what the types are taken from has one. Choose the index of each year in a national layer, published types of each year, or 'input'; or choose the parts of one year.</source>
      <translation>Delarna har flera år, men det som typerna hämtas från har bara ett. Välj indexet för varje år i ett rikslager, publicerade typer för varje år eller ”input”, eller välj delarna för ett år.</translation>
    </message>
  </context>
  <context>
    <name>SpatialIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="40" />
      <source>Spatial segregation indices</source>
      <translation>Rumsliga segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="43" />
      <source>Computes measures that see where the areas lie: evenness and exposure of people's surroundings, clustering, and centralisation, for each place and year. Distances are in kilometres; a layer in degrees is measured on the ellipsoid. The measures:</source>
      <translation>Beräknar mått som tar hänsyn till var områdena ligger: jämnhet och exponering i personers omgivning, klustring och centralisering, för varje kommun (eller motsvarande) och år. Avstånd anges i kilometer; ett lager i grader mäts på ellipsoiden. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="54" />
      <source>Areas with counts of people: polygons or points. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner eller punkter. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="57" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="57" />
      <source>Counts of the group. Several fields give several groups or years.</source>
      <translation>Antal personer i gruppen. Flera fält ger flera grupper eller år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="58" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="58" />
      <source>Counts of all people; the group is compared with the rest.</source>
      <translation>Antal personer totalt; gruppen jämförs med övriga.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="61" />
      <source>Other group</source>
      <translation>Annan grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="62" />
      <source>Counts of a second group to compare with, instead of the rest.</source>
      <translation>Antal personer i en andra grupp att jämföra med, i stället för övriga.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="64" />
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="64" />
      <source>Counts of each group, for the measures of several groups.</source>
      <translation>Antal personer i varje grupp, för mått på flera grupper.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="75" />
      <source>The areas are a table without geometry. Choose a layer of polygons or points.</source>
      <translation>Områdena är en tabell utan geometri. Välj ett lager med polygoner eller punkter.</translation>
    </message>
  </context>
  <context>
    <name>StyleForm</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="47" />
      <source>Re&amp;versed colours</source>
      <translation>&amp;Omvända färger</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="48" />
      <source>Same limits for all years</source>
      <translation>Samma gränser för alla å&amp;r</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="49" />
      <source>Same limits for the whole &amp;layer</source>
      <translation>Samma gränser för &amp;hela lagret</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="50" />
      <source>&amp;Outlines</source>
      <translation>Kantlin&amp;jer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="51" />
      <source>La&amp;bels with name and value</source>
      <translation>Etiketter: namn o&amp;ch värde</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="52" />
      <source>Follow the temporal controlle&amp;r</source>
      <translation>Följ &amp;tidskontrollen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="58" />
      <source>&amp;Classification</source>
      <translation>&amp;Klassindelning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="59" />
      <source>&amp;Number of classes</source>
      <translation>&amp;Antal klasser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="60" />
      <source>&amp;Limits</source>
      <translation>Gränser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="61" />
      <source>Pal&amp;ette</source>
      <translation>&amp;Färgskala</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="80" />
      <source>All limits from the lowest to the highest, with semicolons between.</source>
      <translation>Alla gränser från den lägsta till den högsta, med semikolon emellan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="81" />
      <source>Years can be compared only when they share their limits.</source>
      <translation>År går bara att jämföra när de har samma gränser.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="83" />
      <source>Municipalities and counties can be compared only when they share their limits.</source>
      <translation>Kommuner och län går bara att jämföra när de har samma gränser.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="126" />
      <source>Limits are numbers separated by semicolons, such as 0; 5; 10; 20. Got: {text}</source>
      <translation>Gränser är tal med semikolon emellan, till exempel 0; 5; 10; 20. Nu står det: {text}</translation>
    </message>
  </context>
  <context>
    <name>TableAlgorithm</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="40" />
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="41" />
      <source>The file with the statistics. The format is detected from the content, not the name. These formats are read: {formats}.</source>
      <translation>Filen med statistiken. Filtypen avgörs av innehållet, inte av namnet. Dessa format läses: {formats}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="50" />
      <source>Column with the codes</source>
      <translation>Kolumn med koder</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="51" />
      <source>Heading of the table's column with area codes; leave empty to detect it.</source>
      <translation>Rubriken på tabellens kolumn med områdeskoder; lämna tomt för att Segbaro ska hitta kolumnen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="54" />
      <source>Sheet</source>
      <translation>Blad</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="55" />
      <source>Sheet, database table or file in a zip, where there are several; leave empty to use the first table.</source>
      <translation>Kalkylblad, databastabell eller fil i en zip-fil, om det finns flera; lämna tomt för den första tabellen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="73" />
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="60" />
      <source>Years</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="61" />
      <source>Only these years, such as 2019-2023 or 2015, 2019-2021; leave empty to use all.</source>
      <translation>Endast dessa år, till exempel 2019–2023 eller 2015, 2019–2021; lämna tomt för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="67" />
      <source>Clean table</source>
      <translation>Ren tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="68" />
      <source>A table without geometry; a value stands only where the status is ok.</source>
      <translation>En tabell utan geometri; ett värde finns bara där statusen är ok.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="70" />
      <source>Rows</source>
      <translation>Rader</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="71" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/table_algorithm.py" line="72" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
  </context>
  <context>
    <name>TablePane</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/table_pane.py" line="51" />
      <source>Save the table…</source>
      <translation>Spara tabellen…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/table_pane.py" line="60" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/table_pane.py" line="101" />
      <location filename="../../segbaro_plugin/dialogs/dock/table_pane.py" line="98" />
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/table_pane.py" line="106" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/table_pane.py" line="148" />
      <source>Excel workbook (*.xlsx);;Text with separators (*.csv)</source>
      <translation>Excel-arbetsbok (*.xlsx);;Text med avgränsare (*.csv)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/table_pane.py" line="149" />
      <source>Save the table</source>
      <translation>Spara tabellen</translation>
    </message>
  </context>
  <context>
    <name>TravelCostReader</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="34" />
      <source>Travel costs</source>
      <translation>Reskostnader</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="36" />
      <source>A table with one row per pair of areas: origin, destination and travel cost (minutes, kilometres by road, kronor). Sizes, bandwidths and decay are then in its unit instead of straight-line kilometres. A missing pair counts as an impossible trip, and the two directions may differ in cost. An area's own people are reached at the cost from the area to itself, or 0 where it is missing, regardless of 'own'. Centres, borders, ellipses and distortion are still measured on the map.</source>
      <translation>En tabell med en rad per par av områden: start, mål och vad resan kostar (minuter, kilometer längs väg, kronor). Storlekar, bandbredder och avklingning anges då i tabellens enhet i stället för i kilometer fågelvägen. Saknas ett par räknas resan som omöjlig. Kostnaden får vara olika åt de två hållen. De egna invånarna nås till den kostnad som anges från området till sig självt, annars 0, oavsett ”own”. Centrum, gränser, ellipser och distorsion räknas fortfarande på kartan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="46" />
      <source>Origin</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="46" />
      <source>The code of the area that the way begins in.</source>
      <translation>Koden för området där vägen börjar.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="47" />
      <source>Destination</source>
      <translation>Mål</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="47" />
      <source>The code of the area that the way leads to.</source>
      <translation>Koden för området dit vägen leder.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="48" />
      <source>Cost</source>
      <translation>Kostnad</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="48" />
      <source>The travel cost; a row without a cost counts as an impossible trip.</source>
      <translation>Vad resan kostar. En rad utan kostnad räknas som en omöjlig resa.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="52" />
      <source>Code of an area</source>
      <translation>Områdets kod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="53" />
      <source>The field of the areas with the codes that the travel costs use.</source>
      <translation>Fältet i områdeslagret med de koder som reskostnaderna använder.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/travel_costs.py" line="59" />
      <source>With travel costs, choose '{parameter}' too.</source>
      <translation>Med reskostnader måste även ”{parameter}” väljas.</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/undo_bar.py" line="52" />
      <source>Undo</source>
      <translation>Ångra</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/undo_bar.py" line="53" />
      <source>Redo</source>
      <translation>Gör om</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="21" />
      <source>No layer with indicators is open yet.</source>
      <translation>Inget lager med indikatorer är öppet än.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="24" />
      <source>&amp;Join assistant…</source>
      <translation>&amp;Kopplingsassistent…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="30" />
      <source>Sixty made-up areas with five years of made-up figures.</source>
      <translation>Sextio påhittade områden med påhittade siffror för fem år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="33" />
      <source>Or try it out first:</source>
      <translation>Eller prova först:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="39" />
      <source>Open your areas in QGIS: DeSO, RegSO, municipalities or areas of your own.</source>
      <translation>Öppna dina områden i QGIS: DeSO, RegSO, kommuner eller egna områden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="40" />
      <source>Join a table to them, from Statistics Sweden or your own Excel file.</source>
      <translation>Koppla en tabell till dem, från SCB eller en egen Excelfil.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="41" />
      <source>Choose an indicator and a year here; the map, the charts and the table follow.</source>
      <translation>Välj indikator och år här; kartan, diagrammen och tabellen följer med.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="59" />
      <source>Loading…</source>
      <translation>Läser in…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="59" />
      <source>&amp;Load the sample municipality</source>
      <translation>&amp;Läs in exempelkommunen</translation>
    </message>
  </context>
  <context>
    <name>YearBar</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/year_bar.py" line="27" />
      <source>Year</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/year_bar.py" line="32" />
      <source>&amp;Year</source>
      <translation>&amp;År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/year_bar.py" line="79" />
      <source>Stop</source>
      <translation>Stoppa</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/year_bar.py" line="79" />
      <source>Play through the years</source>
      <translation>Spela upp åren</translation>
    </message>
  </context>
</TS>
