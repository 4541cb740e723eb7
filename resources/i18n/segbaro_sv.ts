<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
  <context>
    <name>Analyses</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/analyses.py" line="42" />
      <source>&amp;Get data…</source>
      <translation>&amp;Hämta data…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/analyses.py" line="44" />
      <source>Fetches areas and indicators from Statistics Sweden, and draws them.</source>
      <translation>Hämtar områden och indikatorer från SCB och ritar dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/analyses.py" line="49" />
      <source>&amp;Join assistant…</source>
      <translation>&amp;Kopplingsassistent…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/analyses.py" line="51" />
      <source>Shows the contents of a table and which areas match before anything is joined.</source>
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
      <source>{heading}, reason if missing</source>
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
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="51" />
      <source>Summary by area type</source>
      <translation>Sammanställning efter områdestyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="54" />
      <source>Counts the areas and the people in each of the five area types, for each place and year, with their shares, and averages indicators over the people in each type. Areas without a type are not part of any row; they are counted separately, as are areas whose number of people is missing.</source>
      <translation>Räknar områden och personer i var och en av de fem områdestyperna, för varje kommun (eller motsvarande) och år, med andelar, och beräknar indikatorernas medelvärde över personerna i varje typ. Områden utan typ ingår inte i någon rad utan räknas för sig, liksom områden där antalet personer saknas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="61" />
      <source>Areas with their area type. One row per area, or per area and year.</source>
      <translation>Områden med områdestyp. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="64" />
      <source>Area type</source>
      <translation>Områdestyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="65" />
      <source>The field with the area types 1 to 5. Choose one field per year to get rows for several years.</source>
      <translation>Fältet med typerna 1–5. Fält för flera år ger rader för flera år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="70" />
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="71" />
      <source>The number of people in each area, one field per year.</source>
      <translation>Antalet personer i varje område, ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="76" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="77" />
      <source>Values to average over the people in each type, such as percentages, one field per indicator and year. Areas without a value are left out of the mean.</source>
      <translation>Tal, till exempel procentandelar, vars medelvärde beräknas över personerna i varje typ, ett fält per indikator och år. Ett område utan värde ingår inte i det medelvärdet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="86" />
      <source>Area types</source>
      <translation>Områdestyper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="87" />
      <source>A table with one row per place, year and type: areas, people, their shares, a field mean_... for each indicator, and the number of areas in the place without a type (untyped) or without a number of people (unpeopled).</source>
      <translation>En tabell med en rad per kommun (eller motsvarande), år och typ: områden, personer, deras andelar, ett fält mean_... för varje indikator samt antalet områden utan typ (untyped) eller utan uppgift om antal personer (unpeopled).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_summary.py" line="103" />
      <source>Indicators are averaged over people; choose a field under 'People'.</source>
      <translation>En indikators medelvärde beräknas över personer; välj ett fält i ”Personer”.</translation>
    </message>
  </context>
  <context>
    <name>AreaTypeTransitions</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="57" />
      <source>Transitions between area types</source>
      <translation>Övergångar mellan områdestyper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="60" />
      <source>Counts how many areas in each place changed from one area type to another between two years, and marks the areas that moved up (to a higher type number, with better conditions) or down. Areas without a type in one of the years are left out of the transitions and counted separately.</source>
      <translation>Räknar för varje kommun hur många områden som bytt från en områdestyp till en annan mellan två år, och anger vilka områden som fått ett högre typnummer (bättre förutsättningar) eller ett lägre. Områden som saknar typ ett av åren tas inte med bland övergångarna utan räknas för sig.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="67" />
      <source>Areas with their area types in two years, one field per year.</source>
      <translation>Områden med två års områdestyper i två fält.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="72" />
      <source>Area type before</source>
      <translation>Områdestyp före</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="73" />
      <source>The field with the area types 1 to 5 in the earlier year.</source>
      <translation>Fältet med typerna 1–5 för det första året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="75" />
      <source>Area type after</source>
      <translation>Områdestyp efter</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="75" />
      <source>The field with the area types 1 to 5 in the later year.</source>
      <translation>Fältet med typerna 1–5 för det senare året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="81" />
      <source>Transitions</source>
      <translation>Övergångar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="82" />
      <source>A table with one row per place and pair of types: the number of areas, their share of the areas that had the first type, and the number of areas in the place with a type in only one of the years (unmatched).</source>
      <translation>En tabell med en rad per kommun (eller motsvarande) och par av typer: antal områden, deras andel av de områden som hade den första typen samt hur många områden som har en typ bara ett av åren (unmatched).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="90" />
      <source>Areas with direction of change</source>
      <translation>Områden efter förändring</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="92" />
      <source>The areas with the field 'moved': up (higher type number, better conditions), same or down (lower type number). The map is styled by this field.</source>
      <translation>Områdena med ett fält moved: up (högre typnummer, bättre förutsättningar), same (oförändrat) eller down (lägre typnummer). Fältet styr färgerna på kartan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="98" />
      <source>Share of areas that kept their type</source>
      <translation>Andel områden som behållit sin typ</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="100" />
      <source>Areas with a higher type number (better conditions)</source>
      <translation>Områden med högre typnummer (bättre förutsättningar)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="102" />
      <source>Areas with a lower type number</source>
      <translation>Områden med lägre typnummer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="107" />
      <source>The same field is chosen for the area type before and after; choose the fields of two different years.</source>
      <translation>Du har valt samma fält två gånger; välj fält för två olika år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="112" />
      <source>The area types before are from a later year than the area types after; swap the two fields.</source>
      <translation>Typerna före gäller ett senare år än typerna efter; byt de två fälten mot varandra.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/area_type_transitions.py" line="166" />
      <source>Moved between area types</source>
      <translation>Förändrad områdestyp</translation>
    </message>
  </context>
  <context>
    <name>ArealInterpolation</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/areal_interpolation.py" line="61" />
      <source>Areal interpolation</source>
      <translation>Räkna om värden till andra områden med geometrin</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/areal_interpolation.py" line="64" />
      <source>Transfers values to areas with other boundaries: from DeSO to your own districts, from RegSO 2020 to RegSO 2025, from districts to grid squares. Each count is distributed over the target areas that the source area overlaps, in proportion to area or, more accurately, to people if a population in points or small cells is given. Shares are recomputed from their counts. Where a key table exists, use it to convert the table instead: a key is exact, areal interpolation is an estimate. A target area that overlaps a source area without a value has no value, and a field beside it gives the reason. Source areas outside the target areas are listed.</source>
      <translation>Räknar om värden från områden till andra områden med andra gränser: DeSO till egna distrikt, RegSO 2020 till RegSO 2025, distrikt till rutor. Resultatet är en skattning; finns det en nyckeltabell räknar du hellre om tabellen med den, för det är exakt. Varje antal fördelas efter hur stor del av området som ligger i vart och ett av de andra områdena: efter areal, eller hellre efter människor om en befolkning i punkter eller små rutor anges. Andelar beräknas på nytt ur sina antal. Ett område som får en del från ett område utan värde får inget värde, med orsaken i ett fält bredvid, och det som ligger utanför listas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/areal_interpolation.py" line="122" />
      <source>Covered by source areas (%)</source>
      <translation>Täckt av källområden (%)</translation>
    </message>
  </context>
  <context>
    <name>ArealLog</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_log.py" line="39" />
      <source>{field}: {sum} in the source areas, of which {share} per cent was transferred.</source>
      <translation>{field}: {sum} i källområdena, varav {share} procent räknades om.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_log.py" line="56" />
      <source>{n} {n:source area lies|source areas lie} partly outside the target areas: {names}.</source>
      <translation>{n} {n:källområde|källområden} ligger delvis utanför målområdena: {names}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_log.py" line="62" />
      <source>{n} {n:target area lies|target areas lie} wholly outside the source areas: {names}.</source>
      <translation>{n} {n:målområde|målområden} ligger helt utanför källområdena: {names}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_log.py" line="66" />
      <source>{n} {n:target area has|target areas have} no value, because source areas cover less than {least} per cent of {n:it|them}: {names}. Lower 'Minimum coverage' if the rest is water.</source>
      <translation>{n} {n:målområde|målområden} får inget värde, eftersom källområdena täcker mindre än {least} procent av {n:det|dem}: {names}. Sänk ”Minsta täckning” där resten är vatten.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_log.py" line="76" />
      <source>{field} has no value in {n} {n:area, because a part of it|areas, because a part of each} has none: {names}.</source>
      <translation>{field} saknar värde i {n} {n:område eftersom en del av det|områden eftersom en del av dem} saknar det: {names}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_log.py" line="80" />
      <source>{field} has no value in {n} {n:area|areas}, because nobody is counted there: {names}.</source>
      <translation>{field} saknar värde i {n} {n:område|områden} eftersom ingen räknas där: {names}.</translation>
    </message>
  </context>
  <context>
    <name>ArealOutputs</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="21" />
      <source>Interpolated areas</source>
      <translation>Målområden med omräknade värden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="23" />
      <source>The target areas with the values, and the field covered: share of the target area covered by source areas (%).</source>
      <translation>Målområdena med värdena, och fältet covered: hur stor del av målområdet som källområdena täcker (%).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="29" />
      <source>Not transferred</source>
      <translation>Inte omräknat</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="30" />
      <source>A table of the source areas that lie partly outside the target areas, with what was not transferred.</source>
      <translation>En tabell över de källområden som delvis ligger utanför målområdena, med det som inte räknades om.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="35" />
      <source>Key table</source>
      <translation>Nyckeltabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="36" />
      <source>The weights as a table with the codes of both layers. Saved as csv, it can be used in 'Convert a table to another division' for any table of the same areas.</source>
      <translation>Vikterna som en tabell med bådas koder. Sparad som csv räknar den om vilken tabell som helst för samma områden med ”Räkna om en tabell till en annan indelning”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="42" />
      <source>Areas with all values</source>
      <translation>Områden med alla värden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="43" />
      <source>Areas with missing values</source>
      <translation>Områden som saknar något värde</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="44" />
      <source>Source areas that lie partly outside</source>
      <translation>Källområden som delvis ligger utanför</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="45" />
      <source>Lowest transferred share of any count field, per cent</source>
      <translation>Lägsta omräknade andel bland antalsfälten, procent</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_outputs.py" line="46" />
      <source>Geometries fixed</source>
      <translation>Lagade geometrier</translation>
    </message>
  </context>
  <context>
    <name>ArealOverlap</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="29" />
      <source>Source areas</source>
      <translation>Källområden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="30" />
      <source>The areas to transfer values from, such as DeSO with joined indicators; one feature per area.</source>
      <translation>Områdena vars värden räknas om, till exempel DeSO med kopplade indikatorer; ett objekt per område.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="33" />
      <source>Target areas</source>
      <translation>Målområden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="34" />
      <source>The areas to transfer values to; they can have another coordinate reference system.</source>
      <translation>Områdena som får värdena; de kan ha ett annat koordinatsystem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="45" />
      <source>Population</source>
      <translation>Befolkning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="46" />
      <source>Where people live, as points or small cells (100 m, 250 m, 1 km): counts are then distributed by people instead of by area. Each cell is represented by its centre. Leave empty to distribute by area.</source>
      <translation>Var människor bor, som punkter eller små rutor (100 m, 250 m, 1 km): antalen följer då människorna och inte arealen. En ruta räknas vid sin mittpunkt. Lämna tomt för att fördela antalen efter areal.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="53" />
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="54" />
      <source>The field with the number of people; leave empty to count each point as one person.</source>
      <translation>Fältet med antal personer; lämna tomt för att räkna varje punkt som en person.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="61" />
      <source>Sliver tolerance (%)</source>
      <translation>Gräns för polygonöglor, procent</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="63" />
      <source>Overlaps smaller than this share of both areas are treated as boundary errors and ignored. 0 keeps every overlap.</source>
      <translation>Överlapp som täcker en mindre del än så av båda områdena räknas som ritfel i gränsen och tas inte med. 0 tar med alla överlapp.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="70" />
      <source>Minimum coverage (%)</source>
      <translation>Minsta täckning, procent</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="72" />
      <source>A target area gets no value if source areas cover less than this share of it. Lower the value if the rest is water.</source>
      <translation>Ett målområde får inget värde om källområdena täcker en mindre del av det än så. Sänk gränsen där resten är vatten.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="85" />
      <source>Code of the source areas</source>
      <translation>Kod för källområdena</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="86" />
      <source>Code of the target areas</source>
      <translation>Kod för målområdena</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_overlap.py" line="90" />
      <source>Field used to identify areas in the log and tables; leave empty to detect it.</source>
      <translation>Fältet som anger områdenas namn i logg och tabeller; lämna tomt för att Segbaro ska hitta det.</translation>
    </message>
  </context>
  <context>
    <name>ArealValues</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="23" />
      <source>Counts</source>
      <translation>Antal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="23" />
      <source>Fields with counts of people or things; totals are preserved.</source>
      <translation>Fält med antal personer eller saker; summorna bevaras.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="26" />
      <source>Numerators of shares</source>
      <translation>Andelarnas täljare</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="27" />
      <source>Numerator fields (counts); each gives a share in per cent in the target areas.</source>
      <translation>Fält med täljarens antal; vart och ett ger en andel i procent i målområdena.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="31" />
      <source>Denominators of shares</source>
      <translation>Andelarnas nämnare</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="32" />
      <source>The counts to divide by: one field for all numerators, or one per year.</source>
      <translation>Antalet under bråkstrecket: ett fält för alla täljare, eller ett per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="36" />
      <source>Means</source>
      <translation>Medelvärden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="37" />
      <source>Fields with means, medians or shares without counts, to transfer as weighted means: an estimate, and a rough one for medians. Area types are not accepted.</source>
      <translation>Fält med medelvärden, medianer eller andelar utan antal, bara om du vill ha områdenas vägda medelvärde: en skattning, och för en median en grov sådan. Områdestyper går inte att använda.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="44" />
      <source>Weights of means</source>
      <translation>Vikter för medelvärden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="45" />
      <source>The number of people behind each mean: one field, or one per year. Not needed if a population is given.</source>
      <translation>Personerna bakom varje medelvärde: ett fält, eller ett per år. Behövs inte där en befolkning anges.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="57" />
      <source>Choose what to transfer: fields under 'Counts', 'Numerators of shares' or 'Means'.</source>
      <translation>Välj vad som ska räknas om: fält under ”Antal”, ”Andelarnas täljare” eller ”Medelvärden”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="59" />
      <source>A share also needs a denominator: choose a field under 'Denominators of shares'.</source>
      <translation>En andel behöver också sin nämnare: välj fältet under ”Andelarnas nämnare”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/areal_values.py" line="61" />
      <source>A mean of areas must be weighted by people: choose a field under 'Weights of means', or a population.</source>
      <translation>Ett medelvärde av områden måste vägas med människorna bakom det: välj ett fält under ”Vikter för medelvärden”, eller en befolkning.</translation>
    </message>
  </context>
  <context>
    <name>BarometerDock</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/dock_widget.py" line="38" />
      <source>Chart</source>
      <translation>Diagram</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/dock_widget.py" line="39" />
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/dock_widget.py" line="40" />
      <source>Analyses</source>
      <translation>Analyser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/dock_widget.py" line="93" />
      <source>Saved: {path}</source>
      <translation>Sparat: {path}</translation>
    </message>
  </context>
  <context>
    <name>BivariateMap</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="37" />
      <source>Bivariate map (two indicators)</source>
      <translation>Karta med två indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="40" />
      <source>Shows two indicators on one map, each in three classes: nine colours that colour-blind readers can tell apart. Areas where either value is missing have no class and are shown with the reason. The legend square can be saved as an image for a layout.</source>
      <translation>Ritar två indikatorer samtidigt: var och en i tre klasser, tillsammans nio färger som även färgblinda kan skilja åt. Områden som saknar något av värdena får ingen klass, och orsaken visas. Rutan som förklarar färgerna kan sparas som en bild för en sida.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="48" />
      <source>First field</source>
      <translation>Första fältet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="48" />
      <source>High values are orange.</source>
      <translation>Höga värden är orange.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="51" />
      <source>Second field</source>
      <translation>Andra fältet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="52" />
      <source>High values are blue. Areas with high values in both fields are dark.</source>
      <translation>Höga värden är blå; där båda är höga är färgen mörk.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="56" />
      <source>Classes</source>
      <translation>Klassindelning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="57" />
      <source>How the three classes of each field are computed; quantile puts a third of the areas in each class.</source>
      <translation>Hur de tre klasserna för varje fält bestäms; quantile ger varje klass en tredjedel av områdena.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="63" />
      <source>Square</source>
      <translation>Färgruta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/bivariate_map.py" line="65" />
      <source>The legend of the nine colours, as an image.</source>
      <translation>Rutan som förklarar färgerna, som en bild.</translation>
    </message>
  </context>
  <context>
    <name>CategoryTree</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/category_tree.py" line="30" />
      <source>Categories</source>
      <translation>Kategorier</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/category_tree.py" line="53" />
      <source>(empty)</source>
      <translation>(tom)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/category_tree.py" line="60" />
      <source>{name} (total: "{total}")</source>
      <translation>{name} (total: ”{total}”)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/category_tree.py" line="61" />
      <source>{name} (no total)</source>
      <translation>{name} (utan total)</translation>
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
      <source>Choose an indicator to see its chart.</source>
      <translation>Välj en indikator för att se den som diagram.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/chart_pane.py" line="152" />
      <source>SVG images (*.svg);;PNG images (*.png)</source>
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
      <source>Lists the versions that this QGIS uses and the optional packages that are missing, with what does not work without them and how to get them without administrator rights. Nothing is installed or downloaded.</source>
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
      <source>Missing packages</source>
      <translation>Paket som saknas</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/check_installation.py" line="65" />
      <source>{name} is missing. It is needed for: {use}.</source>
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
      <source>fast neighbour search; without it a slower method is used</source>
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
      <source>On Windows, install the newest QGIS from the .msi file for your own user, or ask your IT department to install it: it includes all packages. On Debian and Ubuntu, install python3-pandas, python3-scipy and python3-matplotlib. On macOS, use a QGIS version that includes pandas (4.0 or newer).</source>
      <translation>I Windows ingår alla paket i den senaste QGIS-versionen (.msi-filen). Be it-avdelningen installera den, eller installera den för ditt eget konto. I Debian och Ubuntu: installera python3-pandas, python3-scipy och python3-matplotlib. I macOS: använd en QGIS-version där pandas ingår (4.0 eller senare).</translation>
    </message>
  </context>
  <context>
    <name>ChoiceBox</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/choice_box.py" line="53" />
      <source>{name}: no table</source>
      <translation>{name}: ingen tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/choice_box.py" line="55" />
      <source>{name}: smaller areas in {matched} of {areas} {areas:area|areas}</source>
      <translation>{name}: mindre områden i {matched} av {areas} {areas:område|områden}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/choice_box.py" line="57" />
      <source>{name}: {matched} of {areas} {areas:area|areas}</source>
      <translation>{name}: {matched} av {areas} {areas:område|områden}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/choice_box.py" line="59" />
      <source>(no heading)</source>
      <translation>(utan rubrik)</translation>
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
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="127" />
      <source>Choose what the map shows:</source>
      <translation>Välj vad kartan ska visa:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="179" />
      <source>Year {year}</source>
      <translation>År {year}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="201" />
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="182" />
      <source>Map style</source>
      <translation>Kartstil</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="186" />
      <source>All areas</source>
      <translation>Alla områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/panel.py" line="252" />
      <source>The map cannot be shown; see the Python tab under View › Panels › Log Messages.</source>
      <translation>Kartan kan inte visas; se fliken Python under Visa › Paneler › Loggmeddelande.</translation>
    </message>
  </context>
  <context>
    <name>ChooserWidgets</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/layout.py" line="33" />
      <source>Layer</source>
      <translation>Lager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/layout.py" line="36" />
      <source>Profiles have no map; the chart and the table show them.</source>
      <translation>Skalprofiler har ingen karta; diagrammet och tabellen visar dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/layout.py" line="39" />
      <source>Map</source>
      <translation>Karta</translation>
    </message>
  </context>
  <context>
    <name>ChoroplethMap</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="39" />
      <source>Choropleth map</source>
      <translation>Koropletkarta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="42" />
      <source>Styles areas by a field. The class limits can be shared with other fields, such as other years of the same indicator, so that the maps can be compared. Areas without data, with suppressed values or for which a value is not applicable have their own hatching, and appear in the legend where they occur. Colours are safe for colour-blind readers and depend on whether high values mean greater challenges or better conditions.</source>
      <translation>Visar områden efter ett fält. Klassgränserna kan vara gemensamma med fler fält, till exempel andra år för samma indikator, så att kartorna blir jämförbara. Områden utan uppgift, områden där uppgiften saknas eller är sekretessbelagd och områden där ett värde inte är tillämpligt visas med var sin skraffering och finns med i teckenförklaringen där de förekommer. Färgerna fungerar för färgblinda och följer om höga värden innebär större utmaningar eller bättre förutsättningar.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="52" />
      <source>Field to map</source>
      <translation>Fält att visa</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="52" />
      <source>The values that the colours show.</source>
      <translation>Talen som ger färgerna.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="55" />
      <source>Share class limits with</source>
      <translation>Gemensamma gränser med</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="56" />
      <source>Other fields, such as other years, that use the same class limits.</source>
      <translation>Fler fält, till exempel andra år, vars värden har samma klassgränser.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="63" />
      <source>auto: area types in their five classes, fixed limits where the indicator has them, otherwise jenks. The other methods have the same names as in QGIS; fixed uses the limits given below.</source>
      <translation>auto: områdestyper i sina fem klasser, fasta gränser där indikatorn har sådana, annars jenks. De övriga metoderna heter som i QGIS; fixed använder gränserna som anges nedan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/choropleth_map.py" line="82" />
      <source>Class limits: {limits}</source>
      <translation>Klassgränser: {limits}</translation>
    </message>
  </context>
  <context>
    <name>ClassChoice</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/class_choice.py" line="25" />
      <source>Classes</source>
      <translation>Klassindelning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/class_choice.py" line="29" />
      <source>Number of classes</source>
      <translation>Antal klasser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/class_choice.py" line="30" />
      <source>The number of classes; fewer are created if the field has fewer distinct values.</source>
      <translation>Hur många klasser; de blir färre när fältet har färre olika värden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/class_choice.py" line="52" />
      <location filename="../../segbaro_plugin/processing/inputs/maps/class_choice.py" line="33" />
      <source>Fixed limits</source>
      <translation>Fasta gränser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/class_choice.py" line="34" />
      <source>For fixed: all limits in ascending order, separated by semicolons, such as 0; 5; 10; 100.</source>
      <translation>För fixed: alla gränser från den lägsta till den högsta, med semikolon emellan, till exempel 0; 5; 10; 100.</translation>
    </message>
  </context>
  <context>
    <name>CleanTable</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/clean_table.py" line="31" />
      <source>Clean table</source>
      <translation>Ren tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/clean_table.py" line="32" />
      <source>A table without geometry; only rows with the status ok have a value.</source>
      <translation>En tabell utan geometri; ett värde finns bara där statusen är ok.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/clean_table.py" line="34" />
      <source>Rows</source>
      <translation>Rader</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/clean_table.py" line="35" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/clean_table.py" line="36" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/clean_table.py" line="37" />
      <source>Years</source>
      <translation>År</translation>
    </message>
  </context>
  <context>
    <name>ColourChoice</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/colour_choice.py" line="25" />
      <source>Colours</source>
      <translation>Färger</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/colour_choice.py" line="26" />
      <source>auto: depends on whether high values mean greater challenges or better conditions. All palettes are safe for colour-blind readers.</source>
      <translation>auto: efter om höga värden innebär större utmaningar eller bättre förutsättningar. Alla fungerar för färgblinda.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/colour_choice.py" line="32" />
      <source>Reverse colours</source>
      <translation>Omvända färger</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/colour_choice.py" line="33" />
      <source>Reverses the palette.</source>
      <translation>Ger de högsta värdena färgerna för de lägsta.</translation>
    </message>
  </context>
  <context>
    <name>CompareBox</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="39" />
      <source>Map the &amp;difference</source>
      <translation>Karta över skill&amp;naden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="40" />
      <source>Map both &amp;indicators</source>
      <translation>Karta över &amp;båda indikatorerna</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="41" />
      <source>&amp;Map the difference from this area</source>
      <translation>Karta över s&amp;killnaden mot det</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="42" />
      <source>Chart with municipality, county and country</source>
      <translation>Diagram med kommun, län och riket</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="55" />
      <source>&amp;From</source>
      <translation>Från år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="56" />
      <source>&amp;To</source>
      <translation>T&amp;ill år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="58" />
      <source>&amp;With</source>
      <translation>M&amp;ed indikatorn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="61" />
      <source>&amp;Against</source>
      <translation>J&amp;ämfört med</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="70" />
      <source>From year</source>
      <translation>Från år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="71" />
      <source>To year</source>
      <translation>Till år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="72" />
      <source>Second indicator</source>
      <translation>Den andra indikatorn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="73" />
      <source>Area to compare with</source>
      <translation>Område att jämföra med</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/compare_box.py" line="74" />
      <source>Bivariate legend</source>
      <translation>Teckenförklaring för två indikatorer</translation>
    </message>
  </context>
  <context>
    <name>ConvertDivision</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="66" />
      <source>Convert a table to another division</source>
      <translation>Räkna om en tabell till en annan indelning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="69" />
      <source>Converts a table from its areas to those of another division or vintage: DeSO to RegSO, DeSO to your own districts (NYKO), small areas to municipalities and counties. Counts are summed, or distributed by the weights in the key table; shares are recomputed from their numerator and denominator. Other values are left out or, if you choose so, become the mean, the minimum or the maximum of the parts. An area with a missing part has no value. Whatever could not be converted is listed. Without a key table, 'Areal interpolation' gives an estimate and can create a key table.</source>
      <translation>Räknar om en tabell till en annan områdesindelning eller en annan version av indelningen: DeSO till RegSO, DeSO till egna distrikt (NYKO), små områden till kommuner och län. Antal summeras, eller fördelas efter vikterna i nyckeltabellen. Andelar beräknas på nytt ur täljare och nämnare. Övriga värden, till exempel medianer, räknas inte om; du kan i stället välja delarnas medelvärde, lägsta eller högsta värde. Ett område där en del saknas får inget värde. Det som inte kunde räknas om listas. Om nyckeltabell saknas ger ”Räkna om värden till andra områden med geometrin” en skattning, och en nyckeltabell.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="81" />
      <source>To</source>
      <translation>Till</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="82" />
      <source>The target division and vintage; 'other' is your own division, such as NYKO, and needs a key table.</source>
      <translation>Den indelning, och version av indelningen, som tabellen räknas om till; ”other” är en egen indelning, till exempel NYKO, med en nyckeltabell.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="88" />
      <source>Key table</source>
      <translation>Nyckeltabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="90" />
      <source>A file with the codes of both divisions and, if areas are split, a column of weights called weight, population or area. Not needed when converting to municipalities, counties or the country.</source>
      <translation>En fil med båda indelningarnas koder och, där områden delas, en kolumn med vikter som heter vikt, befolkning eller areal. Behövs inte vid omräkning till kommuner, län och riket.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="99" />
      <source>Areas without a target area</source>
      <translation>Områden som inte hör till något nytt område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="100" />
      <source>Target areas with missing parts</source>
      <translation>Områden där delar saknas i tabellen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="101" />
      <source>Indicators that cannot be converted</source>
      <translation>Indikatorer som inte kan räknas om</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="107" />
      <source>Incomplete areas</source>
      <translation>Områden med bara vissa delar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="109" />
      <source>What a target area gets when some of its parts are missing from the table. missing: no value. said: the sum of the available parts. auto: missing with a key table, said for municipalities, counties and the country. The log reports how many of the parts the table has.</source>
      <translation>Ett nytt område där delar saknas i tabellen. missing: inget värde. said: summan av de delar som finns. auto: missing med en nyckeltabell, said för kommuner, län och riket. Loggen anger hur många av delarna som finns i tabellen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="117" />
      <source>Other values</source>
      <translation>Övriga värden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="118" />
      <source>How to convert values that are neither counts nor shares of counts, such as medians. sum: convert only values that can be added, and leave out the others. mean: the mean of the parts weighted by 'Weight', an estimate. min, max: the lowest or the highest value of the parts.</source>
      <translation>Det som varken är antal eller andel av antal, till exempel en median. sum: bara värden som kan summeras räknas om; övriga utelämnas. mean: delarnas medelvärde vägt med ”Vikt”, en skattning. min, max: delarnas lägsta eller högsta värde.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="125" />
      <source>Weight</source>
      <translation>Vikt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="125" />
      <source>Id of the count used to weight means, such as population.</source>
      <translation>Id för det antal som medelvärden vägs med, till exempel population.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="128" />
      <source>Numerators</source>
      <translation>Täljare</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="129" />
      <source>Ids of counts to compute your own shares from, separated by commas.</source>
      <translation>Id för antal som ger egna andelar, med kommatecken emellan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="131" />
      <source>Denominator</source>
      <translation>Nämnare</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="131" />
      <source>Id of the count that the numerators are divided by.</source>
      <translation>Id för det antal som täljarna är delar av.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="134" />
      <source>Counts</source>
      <translation>Antal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="135" />
      <source>Ids, separated by commas, of indicators that are counts although their headings do not say so.</source>
      <translation>Indikatorer som är antal fast rubrikerna inte säger det, angivna med id och med kommatecken emellan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="146" />
      <source>Key table: from</source>
      <translation>Nyckeltabell: från</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="147" />
      <source>Heading of the column with the table's codes; leave empty to use the column that matches most of them.</source>
      <translation>Rubriken på kolumnen med tabellens koder; lämna tomt för den kolumn som har flest av dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="154" />
      <source>Key table: to</source>
      <translation>Nyckeltabell: till</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="155" />
      <source>Heading of the column with the target codes; leave empty to detect it from 'To'.</source>
      <translation>Rubriken på kolumnen med de nya koderna; lämna tomt för att hitta den med hjälp av ”Till”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="159" />
      <source>Key table: weight</source>
      <translation>Nyckeltabell: vikt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="160" />
      <source>Heading of the column of weights; leave empty to use one called weight, population, area or similar.</source>
      <translation>Rubriken på kolumnen med vikter; lämna tomt för en kolumn som heter vikt, befolkning, areal eller liknande.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="172" />
      <source>Converting to your own division needs a key table; choose a file with the codes of both divisions.</source>
      <translation>En egen indelning kräver en nyckeltabell; välj filen som säger vilket område som ligger var.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="176" />
      <source>Columns of a key table are given, but no key table is chosen. Choose the key table, or clear its columns.</source>
      <translation>Kolumner i en nyckeltabell anges, men ingen nyckeltabell är vald. Välj nyckeltabellen eller töm fälten för dess kolumner.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="181" />
      <source>A share also needs a denominator: enter the id of a count under 'Denominator'.</source>
      <translation>En andel behöver också sin nämnare: ange antalets id under ”Nämnare”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="183" />
      <source>A mean of areas must be weighted by people: enter the id of a count under 'Weight'.</source>
      <translation>Ett medelvärde av områden måste vägas med människorna bakom det: ange id för ett antal under ”Vikt”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="227" />
      <source>{n} {n:area was|areas were} not converted: {names}</source>
      <translation>{n} {n:område|områden} räknades inte om: {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="231" />
      <source>{n} {n:area has|areas have} missing parts (parts in the table, of all parts): {names}</source>
      <translation>{n} {n:område|områden} där delar saknas (antal delar i tabellen, av alla): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/convert_division.py" line="233" />
      <source>{n} {n:indicator was|indicators were} not converted: {names}</source>
      <translation>{n} {n:indikator|indikatorer} räknades inte om: {names}</translation>
    </message>
  </context>
  <context>
    <name>CountUnits</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/count_units.py" line="42" />
      <source>Groups are given as</source>
      <translation>Grupperna anges som</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/count_units.py" line="43" />
      <source>counts: people. percent: shares from 0 to 100 of 'Population of the shares'. fraction: shares from 0 to 1. Shares are converted to counts before anything is computed.</source>
      <translation>counts: antal personer. percent: andelar från 0 till 100 av ”Personer som andelarna avser”. fraction: andelar från 0 till 1. Andelar räknas om till personer innan något mäts.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/count_units.py" line="50" />
      <source>Population of the shares</source>
      <translation>Personer som andelarna avser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/count_units.py" line="51" />
      <source>Population (denominator) of the shares, one field per year; leave empty to use the total.</source>
      <translation>Antal personer som andelarna är beräknade på, ett fält per år; lämna tomt för totalen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/count_units.py" line="58" />
      <source>Shares can be converted to counts only if the number of people is known; choose it under '{parameter}'.</source>
      <translation>Andelar kan bara räknas om till personer med ett antal personer; välj det i ”{parameter}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/count_units.py" line="71" />
      <source>These fields hold percentages, but counts of people are needed: {fields}. Choose fields with counts.</source>
      <translation>Dessa fält innehåller procent, men antal personer behövs: {fields}. Välj fält med antal.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/count_units.py" line="114" />
      <source>'{name}' has no value above 1. If its shares are from 0 to 1, choose 'fraction'.</source>
      <translation>”{name}” har inget värde över 1. Om andelarna går från 0 till 1, välj ”fraction”.</translation>
    </message>
  </context>
  <context>
    <name>CreateLayout</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/create_layout.py" line="40" />
      <source>Print layout</source>
      <translation>Utskriven sida</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/create_layout.py" line="43" />
      <source>Creates a print layout of a styled layer with map, title, legend, source, date and scale bar, and exports it as PDF, PNG or both. Several years or indicators get one map each, with the same classes. When run in the QGIS window, the layout is added to the project so that you can edit it.</source>
      <translation>Gör en utskriftslayout av ett lager med stil, med karta, rubrik, teckenförklaring, källa, datum och skalstock, och exporterar den som PDF, PNG eller båda. Flera år eller indikatorer får var sin karta, i samma klasser. Om verktyget körs i QGIS fönster sparas layouten i projektet, så att du kan ändra den.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/create_layout.py" line="56" />
      <source>The page as a PDF with searchable text.</source>
      <translation>Sidan som PDF, med sökbar text.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/create_layout.py" line="60" />
      <source>The page as an image.</source>
      <translation>Sidan som bild.</translation>
    </message>
  </context>
  <context>
    <name>DescribeDialog</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="39" />
      <source>Describe the indicator</source>
      <translation>Beskriv indikatorn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="53" />
      <source>Not known</source>
      <translation>Okänd</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="55" />
      <source>Neither good nor bad</source>
      <translation>Varken bra eller dåligt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="56" />
      <source>Good</source>
      <translation>Bra</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="57" />
      <source>Bad</source>
      <translation>Dåligt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="60" />
      <source>Nothing, or not known</source>
      <translation>Inget eller okänt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="73" />
      <source>Heading in the table</source>
      <translation>Rubrik i tabellen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="75" />
      <source>&amp;Name</source>
      <translation>&amp;Namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="76" />
      <source>&amp;Unit</source>
      <translation>&amp;Enhet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="77" />
      <source>&amp;High values are</source>
      <translation>&amp;Höga värden är</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="78" />
      <source>Share &amp;of</source>
      <translation>&amp;Andel av</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="85" />
      <source>It is saved in the QGIS profile, in {folder}.</source>
      <translation>Beskrivningen sparas i QGIS-profilen, i {folder}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="90" />
      <source>&amp;Save</source>
      <translation>&amp;Spara</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="92" />
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describe_dialog.py" line="94" />
      <source>&amp;Remove</source>
      <translation>&amp;Ta bort</translation>
    </message>
  </context>
  <context>
    <name>Describing</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describing.py" line="54" />
      <source>"{name}" is saved in {file} and used here and for every table to come. Describe it again to change or remove it.</source>
      <translation>”{name}” är sparad i {file} och används här och för alla tabeller framöver. Beskriv den igen för att ändra eller ta bort den.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/describing.py" line="60" />
      <source>"{name}" is removed from {file}.</source>
      <translation>”{name}” är borttagen ur {file}.</translation>
    </message>
  </context>
  <context>
    <name>DifferenceMap</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="81" />
      <source>Difference map</source>
      <translation>Skillnadskarta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="84" />
      <source>Shows how much an indicator changed between two years, or how much each area differs from its municipality, its county, the country or all areas together. The palette diverges from zero, and the class limits are symmetric around it. Years based on different vintages of areas cannot be compared. The value of a municipality, a county or the country is the population-weighted mean of its areas; a county or the country has no value if the layer lacks any of its municipalities.</source>
      <translation>Visar hur mycket en indikator förändrats mellan två år, eller hur mycket varje område skiljer sig från sin kommun, sitt län, riket eller alla områden tillsammans. Färgerna går åt båda hållen från noll, och gränserna ligger lika långt under noll som över. År med olika versioner av områdesindelningen går inte att jämföra. Kommunens värde är medelvärdet av dess områden, vägt med antalet personer; ett län eller riket får inget värde när lagret saknar några av dess kommuner.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="95" />
      <source>Field</source>
      <translation>Fält</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="95" />
      <source>The values to compare; when comparing years, those of the later year.</source>
      <translation>Värdena, för det senare året när år jämförs.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="99" />
      <source>Compared with</source>
      <translation>Jämfört med</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="101" />
      <source>years: the field of the earlier year. kommun, lan, riket: the value of the area's municipality, county or the country. all: the value of all areas together.</source>
      <translation>years: fältet för det tidigare året. kommun, lan, riket: värdet för områdets kommun, för dess län eller för riket. all: värdet för alla områden tillsammans.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="107" />
      <source>Field of the earlier year</source>
      <translation>Fält för det tidigare året</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="107" />
      <source>For years: the values to subtract.</source>
      <translation>För years: det som dras ifrån.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="111" />
      <source>People</source>
      <translation>Antal personer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="112" />
      <source>For places: the number of people in each area, used to weight the mean, such as its population.</source>
      <translation>För kommun, län, riket och alla områden: antalet personer i varje område som värdet är ett medelvärde över, till exempel folkmängden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="116" />
      <source>How the class limits are computed from the distances to zero.</source>
      <translation>Hur gränserna för avståndet från noll bestäms.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="130" />
      <source>Choose the field of the earlier year, or compare with a place.</source>
      <translation>Välj fältet för det tidigare året, eller jämför med kommunen, länet, riket eller alla områden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="132" />
      <source>The same field is chosen for both years; choose the fields of two different years.</source>
      <translation>Du har valt samma fält två gånger; välj fält för två olika år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="134" />
      <source>The two fields hold different indicators; choose two years of the same indicator.</source>
      <translation>De två fälten gäller olika indikatorer; välj två år för samma indikator.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="136" />
      <source>Choose the field with the number of people; the value of a place is a mean weighted by people.</source>
      <translation>Välj fältet med antalet personer; kommunens, länets eller rikets värde är ett medelvärde över dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/difference_map.py" line="140" />
      <source>Choose an odd number of classes, so that the middle class is centred on zero.</source>
      <translation>Skillnader behöver ett udda antal klasser, så att en ligger kring noll.</translation>
    </message>
  </context>
  <context>
    <name>ExportAtlas</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="51" />
      <source>Atlas of pages</source>
      <translation>Kartbok</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="54" />
      <source>Creates a page for each municipality, county or other place in a styled layer, and for each of several years or indicators, and exports the pages as PDF, PNG or SVG, with one file per page or all pages in one PDF. All pages share one legend, so that they can be compared; areas outside the place are drawn in white. Each page states how many of its areas have no data. A run that is cancelled or fails leaves no files.</source>
      <translation>Gör en sida för varje kommun, län eller annat område i ett lager med stil, och för vart och ett av flera år eller indikatorer, och skriver dem som PDF, PNG eller SVG, en fil per sida eller alla i en PDF. Sidorna har samma teckenförklaring, så att de kan jämföras; områdena utanför sidans kommun eller län visas vita. Varje sida anger hur många av dess områden som saknar uppgift. En körning som avbryts eller misslyckas lämnar inga filer.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="65" />
      <source>Pages</source>
      <translation>Sidor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="66" />
      <source>municipality, county: found from the area codes, which begin with the code of the municipality or county. field: one page for each value of a field. whole: the whole layer on one page.</source>
      <translation>municipality, county: efter områdenas koder, som börjar med kommunens och länets kod. field: en sida för varje värde i fältet. whole: hela lagret på en sida.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="73" />
      <source>Place</source>
      <translation>Kommun eller annat område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="74" />
      <source>The field with the places or with area codes; leave empty to detect the codes.</source>
      <translation>Fältet med kommuner eller andra områden, eller med koder; lämna tomt för att hitta koderna.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="77" />
      <source>Names</source>
      <translation>Namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="77" />
      <source>The field with the places' names; leave empty to use official names.</source>
      <translation>Fältet med kommunernas namn; lämna tomt för de officiella namnen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="82" />
      <source>Several years or indicators</source>
      <translation>Flera år eller indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="84" />
      <source>pages: one page for each. maps: side by side on one page per place.</source>
      <translation>pages: en sida för var och en. maps: kartor bredvid varandra på en gemensam sida.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="96" />
      <source>Formats</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="97" />
      <source>The files to create for each page: PDF with searchable text, PNG or SVG.</source>
      <translation>Vad som skrivs för varje sida: PDF med sökbar text, PNG, SVG.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="100" />
      <source>Geospatial PDF</source>
      <translation>Geospatial PDF</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="101" />
      <source>Adds georeferencing to the PDF of each page, for programs that show maps.</source>
      <translation>Låter varje sidas PDF ange var kartan ligger, för program som visar kartor.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="105" />
      <source>Resolution (dpi)</source>
      <translation>Upplösning (dpi)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="106" />
      <source>The resolution of the images.</source>
      <translation>Bildernas upplösning.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="109" />
      <source>Folder</source>
      <translation>Mapp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="110" />
      <source>The folder for one file per page and format; files are named by the code and the name of the place, so that they keep their names when another place comes or goes.</source>
      <translation>Mappen för en fil per sida och format; filerna heter efter kommunens (eller områdets) kod och namn, så att de behåller sina namn när någon tillkommer eller saknas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="116" />
      <source>Number the files</source>
      <translation>Numrera filerna</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="117" />
      <source>Puts the page number before each name, so that files sort in page order.</source>
      <translation>Sätter sidans nummer före varje namn, så att filerna sorteras i sidornas ordning.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="120" />
      <source>All pages</source>
      <translation>Alla sidor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="121" />
      <source>One PDF with all pages.</source>
      <translation>En PDF med alla sidor.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="123" />
      <source>Number of pages</source>
      <translation>Antal sidor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="128" />
      <source>Choose a folder for the pages, or a file for all of them.</source>
      <translation>Välj en mapp för sidorna, eller en fil för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="130" />
      <source>Choose at least one format for the pages in the folder.</source>
      <translation>Välj minst ett format för sidorna i mappen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="154" />
      <source>Areas without a place, not shown on any page: {n}</source>
      <translation>Områden utan kommun eller motsvarande, som inte finns på någon sida: {n}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/export_atlas.py" line="156" />
      <source>Pages: {n}</source>
      <translation>Sidor: {n}</translation>
    </message>
  </context>
  <context>
    <name>FetchAreas</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_areas.py" line="35" />
      <source>Fetch areas</source>
      <translation>Hämta områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_areas.py" line="38" />
      <source>Fetches the boundaries of DeSO, RegSO, municipalities or counties from Statistics Sweden, with codes and names, as valid polygons in SWEREF 99 TM. Either all areas come or none: if the service loses some on the way, the run says so and makes no layer. What has come is kept in the profile for a day.</source>
      <translation>Hämtar gränserna för DeSO, RegSO, kommuner eller län från SCB, med koder och namn, som giltiga polygoner i SWEREF 99 TM. Antingen kommer alla områden eller inga: om tjänsten tappar några på vägen sägs det, och inget lager görs. Det som har kommit sparas i profilen ett dygn.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_areas.py" line="48" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_areas.py" line="49" />
      <source>The areas with their code, name, municipality and county.</source>
      <translation>Områdena med kod, namn, kommun och län.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_areas.py" line="51" />
      <source>Number of areas</source>
      <translation>Antal områden</translation>
    </message>
  </context>
  <context>
    <name>FetchIndicators</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_indicators.py" line="31" />
      <source>Fetch indicators</source>
      <translation>Hämta indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_indicators.py" line="34" />
      <source>Fetches indicators and areas from Statistics Sweden and makes one layer of them, with codes, names and a map. Nothing has to be downloaded beforehand. What has come is kept in the profile: if the run is interrupted, only the rest is asked for the next time.</source>
      <translation>Hämtar indikatorer och områden från SCB och gör ett lager av dem, med koder, namn och karta. Inget behöver laddas ned i förväg. Det som har kommit sparas i profilen: om körningen avbryts efterfrågas bara resten nästa gång.</translation>
    </message>
  </context>
  <context>
    <name>FetchNational</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_national.py" line="41" />
      <source>Fetch the national index</source>
      <translation>Hämta rikets index</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_national.py" line="44" />
      <source>Fetches the socio-economic index of all RegSO in Sweden, and the national mean and standard deviation of each year, which the area types are based on. They are kept in the profile: 'Socio-economic index and area types' uses them when no mean is given.</source>
      <translation>Hämtar det socioekonomiska indexet för alla RegSO i Sverige, och rikets medelvärde och standardavvikelse för varje år, som områdestyperna bygger på. De sparas i profilen: ”Socioekonomiskt index och områdestyper” använder dem när inget medelvärde anges.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_national.py" line="52" />
      <source>Years</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_national.py" line="53" />
      <source>Such as 2019-2023 or 2015, 2019; leave empty for all years that are published.</source>
      <translation>Till exempel 2019–2023 eller 2015, 2019; lämna tomt för alla år som har publicerats.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_national.py" line="58" />
      <source>National index</source>
      <translation>Rikets index</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_national.py" line="59" />
      <source>A table without geometry: one row per RegSO, with one field per year.</source>
      <translation>En tabell utan geometri: en rad per RegSO, med ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_national.py" line="61" />
      <source>Mean of the latest year</source>
      <translation>Medelvärde för det senaste året</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_national.py" line="62" />
      <source>Standard deviation of the latest year</source>
      <translation>Standardavvikelse för det senaste året</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_national.py" line="75" />
      <source>{year}: mean {mean}, standard deviation {deviation} ({n} RegSO).</source>
      <translation>{year}: medelvärde {mean}, standardavvikelse {deviation} ({n} RegSO).</translation>
    </message>
  </context>
  <context>
    <name>FetchTable</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="42" />
      <source>Fetch a table</source>
      <translation>Hämta en tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="45" />
      <source>Fetches a table from a statistics service by its id and writes it as a clean table: one row per area, year, indicator and category. A large table is fetched in as many parts as the service requires; if the run is interrupted, only the rest is asked for the next time. The table can then be joined to areas.</source>
      <translation>Hämtar en tabell från en statistiktjänst med hjälp av dess id och skriver den som en ren tabell: en rad per område, år, indikator och kategori. En stor tabell hämtas i så många delar som tjänsten kräver; om körningen avbryts efterfrågas bara resten nästa gång. Tabellen kan sedan kopplas till områden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="53" />
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="54" />
      <source>The table's id, such as TAB6574.</source>
      <translation>Tabellens id, till exempel TAB6574.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="57" />
      <source>Selection</source>
      <translation>Urval</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="58" />
      <source>What is wanted, as JSON, such as {example}. Codes, patterns with * and ?, top(n), bottom(n), from(code), to(code) and range(code, code) are understood, and so is the query that the service itself shows beside a table. A dimension that is not named is left out where the table has its total; all areas, years and contents are taken.</source>
      <translation>Det som ska hämtas, som JSON, till exempel {example}. Koder, mönster med * och ?, top(n), bottom(n), from(kod), to(kod) och range(kod, kod) går att skriva, och likaså den fråga som tjänsten själv visar vid en tabell. En dimension som inte nämns utelämnas om tabellen har dess total; alla områden, år och innehåll tas med.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="67" />
      <source>Type of service</source>
      <translation>Typ av tjänst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="69" />
      <source>How the service is asked; Statistics Sweden has pxwebapi2, many other offices have pxwebapi1, and Kolada has kolada3.</source>
      <translation>Hur tjänsten ska tillfrågas: SCB har pxwebapi2, många andra pxwebapi1 och Kolada kolada3.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="120" />
      <source>Fetching {table}: {title}</source>
      <translation>Hämtar {table}: {title}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/fetch_table.py" line="124" />
      <source>Only the total of {names}; name a dimension in the selection to get its categories.</source>
      <translation>Bara totalen av {names}; nämn en dimension i urvalet för att få dess kategorier.</translation>
    </message>
  </context>
  <context>
    <name>FetchedLayer</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/fetched_layer.py" line="81" />
      <source>Areas with indicators</source>
      <translation>Områden med indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/fetched_layer.py" line="82" />
      <source>The areas with one field per indicator and year, drawn by area type, by the index or by the first indicator. The layer says where its figures come from, and how to ask for them again.</source>
      <translation>Områdena med ett fält per indikator och år, ritade efter områdestyp, index eller den första indikatorn. Lagret säger varifrån siffrorna kommer och hur de kan hämtas på nytt.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/fetched_layer.py" line="87" />
      <source>Number of areas</source>
      <translation>Antal områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/fetched_layer.py" line="88" />
      <source>Areas with rows in the table</source>
      <translation>Områden med rader i tabellen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/fetched_layer.py" line="89" />
      <source>Years with figures</source>
      <translation>År med siffror</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/fetched_layer.py" line="94" />
      <source>Fetching boundaries from {url}</source>
      <translation>Hämtar områdesgränser från {url}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/fetched_layer.py" line="128" />
      <source>Fetching {table}: {title}</source>
      <translation>Hämtar {table}: {title}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/fetched_layer.py" line="142" />
      <source>The country in {year}: mean {mean}, standard deviation {deviation}.</source>
      <translation>Riket {year}: medelvärde {mean}, standardavvikelse {deviation}.</translation>
    </message>
  </context>
  <context>
    <name>FieldChoices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/run/field_choices.py" line="35" />
      <source>Choose the field under '{parameter}'.</source>
      <translation>Välj fältet under ”{parameter}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/field_choices.py" line="38" />
      <source>'{one}' and '{other}' use the same field, {field}. Choose a different field for each.</source>
      <translation>”{one}” och ”{other}” är samma fält, {field}. Välj ett eget fält för var och en.</translation>
    </message>
  </context>
  <context>
    <name>FolderFiles</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/folder_files.py" line="22" />
      <source>Names of the files in the folder</source>
      <translation>Namn på filerna i mappen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/folder_files.py" line="44" />
      <source>Files replaced ({n}): {names}</source>
      <translation>Ersatta filer ({n}): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/folder_files.py" line="47" />
      <source>Files in the folder that are not of this run, and were left as they are ({n}): {names}</source>
      <translation>Filer i mappen som inte hör till den här körningen och lämnades som de är ({n}): {names}</translation>
    </message>
  </context>
  <context>
    <name>GetDataDialog</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_dialog.py" line="29" />
      <source>Get data</source>
      <translation>Hämta data</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_dialog.py" line="48" />
      <source>&amp;Get data</source>
      <translation>&amp;Hämta data</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_dialog.py" line="63" />
      <source>Tick at least one place and one indicator.</source>
      <translation>Markera minst en kommun eller ett län och en indikator.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_dialog.py" line="98" />
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_dialog.py" line="98" />
      <source>Close</source>
      <translation>Stäng</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_dialog.py" line="119" />
      <source>Cancelled. What has come is kept and will not be asked for again.</source>
      <translation>Avbrutet. Det som hunnit komma är sparat och hämtas inte igen.</translation>
    </message>
  </context>
  <context>
    <name>GetDataForm</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_form.py" line="29" />
      <source>Temporary layer</source>
      <translation>Temporärt lager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_form.py" line="49" />
      <source>First year</source>
      <translation>Första år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_form.py" line="50" />
      <source>Last year</source>
      <translation>Sista år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_form.py" line="54" />
      <source>&amp;Places</source>
      <translation>&amp;Kommuner och län</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_form.py" line="59" />
      <source>A&amp;reas</source>
      <translation>O&amp;mråden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_form.py" line="60" />
      <source>&amp;Years</source>
      <translation>&amp;År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_form.py" line="61" />
      <source>&amp;Save to</source>
      <translation>&amp;Spara till</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/get_data_form.py" line="63" />
      <source>&amp;Indicators</source>
      <translation>&amp;Indikatorer</translation>
    </message>
  </context>
  <context>
    <name>GroundReader</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/spatial_inputs.py" line="55" />
      <source>Centres</source>
      <translation>Centrum</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/spatial_inputs.py" line="57" />
      <source>Points of one or several centres, for measures of centralisation with centre=points.</source>
      <translation>Punkter för ett eller flera centrum, för mått på centralisering med centre=points.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/spatial_inputs.py" line="61" />
      <source>Central city</source>
      <translation>Centralort</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/spatial_inputs.py" line="62" />
      <source>A field with 1 for areas of the central city and 0 for others, for the measure central_city.</source>
      <translation>Ett fält med 1 för områden i centralorten och 0 för övriga, för måttet central_city.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/spatial_inputs.py" line="69" />
      <source>Border tolerance, metres</source>
      <translation>Tolerans för gränser, meter</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/spatial_inputs.py" line="77" />
      <source>Gaps and overlaps between polygons up to this width are treated as a common border; 0 means exact borders.</source>
      <translation>Glapp och överlapp mellan polygoner upp till denna bredd räknas som en gemensam gräns; 0 är exakt.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/spatial_inputs.py" line="85" />
      <source>Where the people of a polygon are assumed to live: at its centroid, which may lie outside, or at a point inside it.</source>
      <translation>Var personerna i en polygon antas bo: vid dess centroid, som kan ligga utanför polygonen, eller vid en punkt inuti den.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/spatial_inputs.py" line="91" />
      <source>Location of an area</source>
      <translation>Områdets punkt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/spatial_inputs.py" line="134" />
      <source>The areas are a table without geometry. Choose a layer of polygons or points.</source>
      <translation>Områdena är en tabell utan geometri. Välj ett lager med polygoner eller punkter.</translation>
    </message>
  </context>
  <context>
    <name>IndicatorList</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/indicator_list.py" line="33" />
      <source>{name} (not described)</source>
      <translation>{name} (inte beskriven)</translation>
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
    <name>IndicatorPicker</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/indicator_picker.py" line="26" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/indicator_picker.py" line="72" />
      <source>not for these areas</source>
      <translation>inte för dessa områden</translation>
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
      <source>Computes an inequality index from 0 to 100 for each place and year, on the same principle as that of the Segregationsbarometer: people with low incomes compared with people with high incomes. Your counts define which incomes are low and high; incomes in between are not used. Areas with a missing count are left out and their number is reported; a missing count is never treated as 0.</source>
      <translation>Beräknar ojämlikhetsindex från 0 till 100 för varje kommun (eller motsvarande) och år, enligt samma princip som i Segregationsbarometern: personer med låga inkomster mot personer med höga inkomster. Vilka inkomster som är låga och höga avgörs av dina antal; de som ligger däremellan ingår inte. Ett område där ett antal saknas utelämnas och räknas för sig; ett saknat antal räknas aldrig som 0.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="43" />
      <source>Areas with counts of people: polygons, points or a table. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="47" />
      <source>People with low incomes</source>
      <translation>Personer med låga inkomster</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="48" />
      <source>Counts (not percentages) of people in the low-income group, one field per year.</source>
      <translation>Antal (inte procent) personer i gruppen med låga inkomster. Flera fält ger flera år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="52" />
      <source>People with high incomes</source>
      <translation>Personer med höga inkomster</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/inequality_index.py" line="53" />
      <source>Counts (not percentages) of people in the high-income group, one field per year.</source>
      <translation>Antal (inte procent) personer i gruppen med höga inkomster, ett fält per år.</translation>
    </message>
  </context>
  <context>
    <name>JoinAssistant</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="31" />
      <source>Join assistant</source>
      <translation>Kopplingsassistent</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="36" />
      <source>Close</source>
      <translation>Stäng</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="37" />
      <source>&amp;Join</source>
      <translation>Ko&amp;ppla</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="59" />
      <source>Reading the table…</source>
      <translation>Läser in tabellen…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="114" />
      <source>The table cannot be read.</source>
      <translation>Tabellen går inte att läsa in.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="114" />
      <source>Choose the areas and the table.</source>
      <translation>Välj områden och tabell.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="175" />
      <source>Tick at least one indicator.</source>
      <translation>Kryssa för minst en indikator.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/assistant.py" line="185" />
      <source>{n} {n:area|areas} joined; the layer is in the project.</source>
      <translation>{n} {n:område kopplat|områden kopplade}; lagret finns i projektet.</translation>
    </message>
  </context>
  <context>
    <name>JoinCounts</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_counts.py" line="28" />
      <source>Least matched</source>
      <translation>Minst matchat</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_counts.py" line="35" />
      <source>The share of areas, in per cent, that must have rows in the table; if fewer have, the run fails and nothing is written. For scripts and batches in which nobody reads the log.</source>
      <translation>Den andel av områdena, i procent, som ska ha rader i tabellen; om färre har det misslyckas körningen och inget skrivs. För skript och massbearbetning där ingen läser loggen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_counts.py" line="43" />
      <source>Areas with rows in the table</source>
      <translation>Områden med rader i tabellen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_counts.py" line="44" />
      <source>Areas without rows</source>
      <translation>Områden utan rader</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_counts.py" line="45" />
      <source>Codes of the table without an area</source>
      <translation>Koder i tabellen utan område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_counts.py" line="47" />
      <source>Joined fields</source>
      <translation>Kopplade fält</translation>
    </message>
  </context>
  <context>
    <name>JoinForm</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="49" />
      <source>&amp;Describe…</source>
      <translation>Besk&amp;riv…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="64" />
      <source>Choose the table</source>
      <translation>Välj tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="74" />
      <source>One feature per area</source>
      <translation>Ett objekt per område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="74" />
      <source>One feature per area and year</source>
      <translation>Ett objekt per område och år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="76" />
      <source>Do not read them</source>
      <translation>Läs inte in dem</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="76" />
      <source>Add up their counts</source>
      <translation>Summera deras antal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="80" />
      <source>Temporary layer</source>
      <translation>Temporärt lager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="90" />
      <source>&amp;Areas</source>
      <translation>&amp;Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="91" />
      <source>Ta&amp;ble</source>
      <translation>&amp;Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="92" />
      <source>Area c&amp;ode</source>
      <translation>Områdes&amp;kod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="93" />
      <source>Area &amp;name</source>
      <translation>Områdes&amp;namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="94" />
      <source>&amp;Save to</source>
      <translation>&amp;Spara till</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="98" />
      <source>Sh&amp;eet of the table</source>
      <translation>&amp;Blad i filen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="99" />
      <source>Table's &amp;key column</source>
      <translation>Tabellens n&amp;yckelkolumn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="100" />
      <source>&amp;Years</source>
      <translation>&amp;År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="101" />
      <source>S&amp;hape</source>
      <translation>Tabell&amp;form</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="102" />
      <source>S&amp;maller areas in table</source>
      <translation>&amp;Mindre områden i tabellen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="119" />
      <source>&amp;Categories with fields of their own</source>
      <translation>Kategorier med &amp;egna fält</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="120" />
      <source>&amp;Indicators</source>
      <translation>&amp;Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="157" />
      <source>Table as read</source>
      <translation>Inläst tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="158" />
      <source>Areas without rows</source>
      <translation>Områden utan träff</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="159" />
      <source>Codes without an area</source>
      <translation>Koder utan område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="160" />
      <source>Notes</source>
      <translation>Anmärkningar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join/form.py" line="161" />
      <source>New fields</source>
      <translation>Nya fält</translation>
    </message>
  </context>
  <context>
    <name>JoinIndicators</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="50" />
      <source>Join indicators to areas</source>
      <translation>Koppla indikatorer till områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="53" />
      <source>Reads a statistical table as downloaded and joins it to areas by code, with one field per indicator and year. Codes are repaired in both the table and the layer: lost leading zeros, suffixes, spaces, names that begin with a code. Areas and codes without a match are listed, suppressed values stay suppressed, and a vintage mismatch between table and areas is reported.</source>
      <translation>Läser en statistiktabell som den laddades ned och kopplar den till områden efter deras koder, ett fält per indikator och år. Koder rättas på båda sidor: förlorade inledande nollor, suffix, blanksteg och områdesnamn som börjar med en kod. Det som inte får träff anges med namn, sekretessbelagda värden förblir sekretessbelagda, och det framgår om tabellen har en annan version av indelningen än områdena.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="62" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="63" />
      <source>Areas with a code: DeSO, RegSO, municipalities, counties or your own division.</source>
      <translation>Områdena: DeSO, RegSO, kommuner, län eller en egen indelning, med kod.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="66" />
      <source>Area code</source>
      <translation>Områdeskod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="67" />
      <source>The field with the area's code; leave empty to detect it by its name and values.</source>
      <translation>Fältet med områdets kod; lämna tomt för att Segbaro ska hitta det med hjälp av namn och värden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="72" />
      <source>Joined areas</source>
      <translation>Kopplade områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="73" />
      <source>All areas, with one field added per indicator and year. A GeoPackage also stores indicator names and provenance.</source>
      <translation>Alla områden, med ett nytt fält per indikator och år. Ett GeoPackage bevarar namn och ursprungsuppgifter.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="80" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="82" />
      <source>An HTML page that lists what matched and what did not, with notes and a count of values for each field.</source>
      <translation>En sida som anger vad som fick träff och inte, med anmärkningar och värden för varje fält.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="92" />
      <source>More tables</source>
      <translation>Fler tabeller</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="93" />
      <source>Additional tables for the same areas, each with indicators or years that the other tables lack.</source>
      <translation>Fler tabeller för samma områden, var och en med indikatorer eller år som de andra inte har.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="97" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="98" />
      <source>Only these indicators, as ids separated by commas; leave empty to use all.</source>
      <translation>Endast dessa indikatorer, angivna med id och med kommatecken emellan; lämna tomt för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="101" />
      <source>Categories</source>
      <translation>Kategorier</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="102" />
      <source>For a table with sex, age or another dimension: what gets fields of its own beside the totals. Write 'all', or dimensions with their categories, such as 'sex: women; age: 0-19, 20-64'; a dimension alone means all its categories. Leave empty for the totals only. A field is called indicator_category_year and has the total as its denominator.</source>
      <translation>För en tabell med kön, ålder eller en annan dimension: vad som får egna fält vid sidan av totalerna. Skriv ”alla”, eller dimensioner med deras kategorier, till exempel ”kön: kvinnor; ålder: 0-19, 20-64”; en dimension utan kategorier betyder alla dess kategorier. Lämna tomt för enbart totaler. Ett fält heter indikator_kategori_år och har totalen som nämnare.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="110" />
      <source>Area name</source>
      <translation>Områdesnamn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="111" />
      <source>The field with the areas' names, for tables that have names and no codes.</source>
      <translation>Fältet med områdenas namn, för tabeller som har namn men inga koder.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="114" />
      <source>Shape</source>
      <translation>Tabellform</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="115" />
      <source>wide: one feature per area, one field per indicator and year. long: one feature per area and year, with the fields year and date, for the temporal controller.</source>
      <translation>wide: ett objekt per område, ett fält per indikator och år. long: ett objekt per område och år, med fälten year och date, för tidskontrollen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="124" />
      <source>Months and quarters</source>
      <translation>Månader och kvartal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="126" />
      <source>For a table by month, quarter or another part of the year: each gets a field of its own, or the year gets the mean, the sum (counts only) or the last one. Single months are chosen as categories, such as 'month: M01'.</source>
      <translation>För en tabell efter månad, kvartal eller någon annan del av året: varje del får ett eget fält (each), eller så får året medelvärdet (mean), summan (sum, endast antal) eller den sista delen (last). Enstaka månader väljs som kategorier, till exempel ”månad: M01”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="134" />
      <source>Smaller areas</source>
      <translation>Mindre områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/join_indicators.py" line="135" />
      <source>A table of smaller areas than the layer's: refuse it, or sum its counts. Shares are recomputed if the table has their counts, and left out otherwise.</source>
      <translation>En tabell med mindre områden än lagrets: avvisa den (refuse) eller summera dess antal (sum). Andelar beräknas på nytt från antal där tabellen har sådana och utelämnas annars.</translation>
    </message>
  </context>
  <context>
    <name>JoinLog</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_log.py" line="32" />
      <source>Areas matched: {n}</source>
      <translation>Områden med träff: {n}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_log.py" line="34" />
      <source>Areas without rows in the table ({n}): {names}</source>
      <translation>Områden utan träff i tabellen ({n}): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_log.py" line="35" />
      <source>Codes of the table without an area ({n}): {names}</source>
      <translation>Koder i tabellen utan område ({n}): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_log.py" line="43" />
      <source>Read {format}. Indicators: {indicators}. Years: {years}.</source>
      <translation>Läste {format}. Indikatorer: {indicators}. År: {years}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_log.py" line="52" />
      <source>Joined fields: {names}</source>
      <translation>Kopplade fält: {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_log.py" line="58" />
      <source>Existing fields replaced: {names}</source>
      <translation>Områdenas fält ersätts: {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/join_log.py" line="64" />
      <source>A shapefile shortens field names to ten characters, so maps and later steps cannot find these fields: {names}. Save to a GeoPackage instead.</source>
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
      <source>Areas: matched by the field "{field}" ({division}). {matched} of {areas} {areas:area|areas} {matched:has|have} rows in the table; {alone} {alone:has|have} none; {rows} {rows:code|codes} in the table {rows:has|have} no matching area.</source>
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
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="67" />
      <source>Local segregation indices</source>
      <translation>Lokala segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="70" />
      <source>Computes measures that compare each area with its place, and styles the areas by the first measure. The areas' parts of a measure add up to its value for the place. Areas with a missing count get no value, never 0. Measures of surroundings need a layer with geometry; distances are in kilometres. The measures:</source>
      <translation>Beräknar mått för varje område i förhållande till hela kommunen (eller motsvarande) och visar det första av dem på kartan. Delarna av ett mått summerar till måttets värde för hela kommunen. Ett område där ett antal saknas får inget värde, aldrig 0. Mått på omgivningen kräver områden som ligger på en karta; avstånd anges i kilometer. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="83" />
      <source>Areas with counts of people: polygons, points or a table. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="94" />
      <source>Local measures</source>
      <translation>Lokala mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="95" />
      <source>The areas with one field per measure (and per group and year, if there are several) and a status field: ok, missing, suppressed (missing or confidential), contradictory or empty (nobody lives there).</source>
      <translation>Områdena med ett fält per mått (och per grupp och år, där det finns flera) och ett fält som anger områdets status: ok, missing (saknas), suppressed (saknas eller är sekretessbelagd), contradictory (motsägande) eller empty (ingen bor där).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="101" />
      <source>Field used for the map style</source>
      <translation>Fält som kartan visar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="107" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="108" />
      <source>Counts of the group. Choose several fields for several groups or years.</source>
      <translation>Antal personer i gruppen. Flera fält ger flera grupper eller år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="112" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="113" />
      <source>Counts of all people; the group is compared with the rest. One field per year.</source>
      <translation>Antal personer totalt; gruppen jämförs med övriga. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="117" />
      <source>Other group</source>
      <translation>Annan grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="118" />
      <source>Counts of a second group to compare with, instead of the rest. One field per year.</source>
      <translation>Antal personer i en andra grupp att jämföra med, i stället för övriga. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="122" />
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/local_indices.py" line="123" />
      <source>Counts of each group, one field per group and year, for multigroup measures.</source>
      <translation>Antal personer i varje grupp, ett fält per grupp och år, för mått på flera grupper.</translation>
    </message>
  </context>
  <context>
    <name>MapAreas</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/map_areas.py" line="30" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/map_areas.py" line="30" />
      <source>The areas to map.</source>
      <translation>Områdena som kartan ska visa.</translation>
    </message>
  </context>
  <context>
    <name>MapOutput</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/map_output.py" line="37" />
      <source>Map</source>
      <translation>Karta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/map_output.py" line="38" />
      <source>The areas with their style; in a GeoPackage the style is saved with them.</source>
      <translation>Områdena med sin stil; i ett GeoPackage sparas stilen tillsammans med dem.</translation>
    </message>
  </context>
  <context>
    <name>MeasureChoice</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/measure_choice.py" line="65" />
      <source>Measures</source>
      <translation>Mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/measure_choice.py" line="66" />
      <source>Which measures to compute; they are described above.</source>
      <translation>Vilka mått som ska beräknas; de beskrivs ovan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/measure_choice.py" line="70" />
      <source>Settings of the measures, written as option=value and separated by semicolons, such as {example}. An option that is not given has the first value in the list.</source>
      <translation>Inställningar för måtten, skrivna som namn=värde med semikolon emellan, till exempel {example}. För det som inte anges gäller det värde som står först i listan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/measure_choice.py" line="76" />
      <source>Options</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/measure_choice.py" line="105" />
      <source>Choose at least one measure, from these: {known}.</source>
      <translation>Välj minst ett mått, och endast bland dessa: {known}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/measure_choice.py" line="113" />
      <source>The measure '{measure}' needs {input}; choose the field under '{parameter}'.</source>
      <translation>Måttet ”{measure}” behöver uppgift om {input}; välj fältet i ”{parameter}”.</translation>
    </message>
  </context>
  <context>
    <name>MeasureTable</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/measure_table.py" line="104" />
      <source>Measures</source>
      <translation>Mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/measure_table.py" line="105" />
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
      <source>Computes measures of how separately several groups live, all groups taken together, and of how mixed each place is, for each place and year. Areas where the count of any group is missing are left out and their number is reported; a missing count is never treated as 0. The measures:</source>
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
      <source>Counts of each group, one field per group; nobody may be counted in more than one group. Fields for several years, such as born_2022 and born_2023, are computed year by year.</source>
      <translation>Antal personer i varje grupp, ett fält per grupp; ingen får räknas i två grupper. Fält för flera år, till exempel born_2022 och born_2023, mäts år för år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="53" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="54" />
      <source>Counts of all people; people in none of the groups then form an additional group. One field per year.</source>
      <translation>Antal personer totalt; de som inte ingår i någon av grupperna blir då ytterligare en grupp. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="61" />
      <source>Larger unit</source>
      <translation>Större enhet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="62" />
      <source>The district or other unit that each area belongs to within its place, for measures between and within larger units.</source>
      <translation>Den stadsdel eller annan enhet som varje område hör till inom sin kommun, för mått mellan och inom större enheter.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/multigroup_indices.py" line="71" />
      <source>Choose at least two groups, or one group and a total: a single group cannot be compared with anyone.</source>
      <translation>Välj minst två grupper, eller en grupp och ”Totalt”: en ensam grupp har ingen att bo åtskild från.</translation>
    </message>
  </context>
  <context>
    <name>NationalReference</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="62" />
      <source>Source of the mean</source>
      <translation>Medelvärde och standardavvikelse från</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="64" />
      <source>figures: the national mean and standard deviation given below; if they are left empty, those that 'Fetch the national index' has fetched for the year. layer: computed from a layer of the whole country. published: no mean is needed; the types are taken from a field. input: computed from the input itself, which is correct only if the input covers the whole country.</source>
      <translation>figures: rikets medelvärde och standardavvikelse som anges nedan; om de lämnas tomma används de som ”Hämta rikets index” har hämtat för året. layer: beräknas från ett lager över hela riket. published: inget medelvärde behövs, typerna i ett fält tas över. input: beräknas från själva indata, vilket är rätt bara när indata är hela riket.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="77" />
      <source>National mean</source>
      <translation>Rikets medelvärde</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="78" />
      <source>Mean of the index over all areas of the country in that year.</source>
      <translation>Indexets medelvärde över alla områden i riket det året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="82" />
      <source>National standard deviation</source>
      <translation>Rikets standardavvikelse</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="84" />
      <source>Standard deviation of the index over all areas of the country in that year.</source>
      <translation>Indexets standardavvikelse över alla områden i riket det året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="90" />
      <source>Index in the national layer</source>
      <translation>Index i rikslagret</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="90" />
      <source>Published area type</source>
      <translation>Publicerad områdestyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="92" />
      <source>National layer</source>
      <translation>Rikslager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="93" />
      <source>All areas of the country, with the index in a field.</source>
      <translation>Rikets alla områden, med indexet i ett fält.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="97" />
      <source>The field of the national layer with the index for the same year.</source>
      <translation>Det fält i rikslagret som innehåller indexet för samma år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="101" />
      <source>The field with the published types 1 to 5.</source>
      <translation>Fältet med de publicerade typerna 1–5.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="117" />
      <source>'{reference}' needs '{parameter}'; give it, run 'Fetch the national index' once, or choose another source of the mean.</source>
      <translation>”{reference}” kräver ”{parameter}”; ange det, kör ”Hämta rikets index” en gång eller välj en annan källa till medelvärdet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="121" />
      <source>'{reference}' needs '{parameter}'; give it, or choose another source of the mean.</source>
      <translation>”{reference}” kräver ”{parameter}”; fyll i det, eller välj en annan källa till medelvärdet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="167" />
      <source>Mean {mean}, standard deviation {deviation}.</source>
      <translation>Medelvärde {mean}, standardavvikelse {deviation}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="204" />
      <source>The mean and standard deviation of {year} are those of {n} RegSO, fetched from {service}.</source>
      <translation>Medelvärdet och standardavvikelsen för {year} gäller {n} RegSO och är hämtade från {service}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/barometer/national_reference.py" line="216" />
      <source>The mean and standard deviation come from {n} {n:area, which does|areas, which do} not cover the whole country. The types then show how these areas differ from each other, not how they differ from Sweden as a whole, and must not be compared with published types.</source>
      <translation>Medelvärde och standardavvikelse är beräknade från {n} {n:område|områden}, vilket inte motsvarar någon indelning av hela riket. Typerna visar då hur områdena där skiljer sig från varandra, inte hur de skiljer sig från riket, och får inte jämföras med publicerade typer.</translation>
    </message>
  </context>
  <context>
    <name>NeighbourhoodContext</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="71" />
      <source>Neighbourhood context</source>
      <translation>Befolkningen i grannskapet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="74" />
      <source>Computes the share of a group among the people around each area or point: the nearest 200, 1,600 or 51,200 people, the people within a radius, or people weighted by distance with a kernel. Several sizes can be computed in one run. With nearest people, the outermost areas are counted in part so that the number of people is exact. Areas where nobody lives get no value.</source>
      <translation>Ger varje område eller punkt en grupps andel av personerna runt omkring: de närmaste 200, 1 600 eller 51 200 personerna, inom en radie eller efter avstånd med en kärna, för flera storlekar i en och samma körning. Bland de närmaste personerna räknas de sista områdena delvis, så att exakt det angivna antalet personer räknas. Ett område där ingen bor får inget värde.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="82" />
      <source>Areas with counts of people: polygons, points or the cells of a grid.</source>
      <translation>Områden med antal personer: polygoner, punkter eller rutor i ett rutnät.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="84" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="84" />
      <source>Counts of the group. Choose several fields for several groups.</source>
      <translation>Antal personer i gruppen; flera fält ger flera grupper.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="86" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="86" />
      <source>Counts of all people. One field per year.</source>
      <translation>Antal personer totalt. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="94" />
      <source>Neighbours outside the place</source>
      <translation>Grannar utanför kommunen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="101" />
      <source>Whether people in other places count as neighbours. If no place is chosen, everybody counts.</source>
      <translation>Om personer i andra kommuner (eller motsvarande) räknas som grannar. Om ingen kommun anges räknas alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="107" />
      <source>Areas with neighbourhoods</source>
      <translation>Områden med grannskap</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/neighbourhood_context.py" line="109" />
      <source>The areas with one field per group and size: the share of the group, from 0 to 1.</source>
      <translation>Områdena med ett fält per grupp och storlek: gruppens andel, från 0 till 1.</translation>
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
      <source>Computes segregation between ordered classes, such as classes of income or education, for each place and year: separation between adjacent classes counts less than separation between the lowest and the highest class. Measures of income itself use the mean income of each area, its standard deviation and the number of people. Areas with a missing value are left out and their number is reported; a missing value is never treated as 0. The measures:</source>
      <translation>Beräknar, för varje kommun (eller motsvarande) och år, hur åtskilda personer i ordnade klasser bor, till exempel inkomst- eller utbildningsklasser: att personer i närliggande klasser bor åtskilda väger mindre än att personer i den lägsta och den högsta gör det. Mått på själva inkomsten använder varje områdes medelinkomst, dess standardavvikelse och antalet personer. Ett område där ett tal saknas utelämnas och räknas för sig; ett saknat tal räknas aldrig som 0. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="43" />
      <source>Areas with counts of people: polygons, points or a table. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="47" />
      <source>Classes, lowest first</source>
      <translation>Klasser, den lägsta först</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="48" />
      <source>Counts of each class, one field per class, the lowest class first. With fields for several years, the order of the first year applies to all.</source>
      <translation>Antal personer i varje klass, ett fält per klass, den lägsta klassen först. Med fält för flera år gäller det första årets ordning för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="55" />
      <source>Mean income</source>
      <translation>Medelinkomst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="55" />
      <source>The mean income of each area.</source>
      <translation>Medelinkomsten i varje område.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="59" />
      <source>Standard deviation of income</source>
      <translation>Inkomstens standardavvikelse</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="60" />
      <source>The standard deviation of incomes within each area, in the same unit as the mean income. One field per year.</source>
      <translation>Hur mycket inkomsterna skiljer sig inom varje område, i samma enhet som medelinkomsten. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="68" />
      <source>People with income</source>
      <translation>Personer med inkomst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="69" />
      <source>The number of people that the mean income is based on. One field per year.</source>
      <translation>Antalet personer vars inkomster medelvärdet avser. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="75" />
      <source>Choose classes, the lowest first, or mean income.</source>
      <translation>Välj klasser, den lägsta först, eller medelinkomst.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/ordinal_indices.py" line="77" />
      <source>Choose at least two classes, the lowest first: a single class has no order.</source>
      <translation>Välj minst två klasser, den lägsta först: en enda klass går inte att ordna.</translation>
    </message>
  </context>
  <context>
    <name>PageChoice</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="25" />
      <source>Title</source>
      <translation>Rubrik</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="26" />
      <source>The title on the page; leave empty to use the name of what is shown.</source>
      <translation>Sidans rubrik; lämna tomt för namnet på det som visas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="29" />
      <source>Source</source>
      <translation>Källa</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="30" />
      <source>Where the figures come from; leave empty to use the layer's provenance.</source>
      <translation>Var siffrorna kommer ifrån; lämna tomt för det som lagrets ursprung anger.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="36" />
      <source>Page</source>
      <translation>Sida</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="37" />
      <source>Size, orientation and contents of the page: map, with one map or several sharing its space; multiples, with more room for several maps; chart_table, with a chart and a table; profile, with the key figures of all indicators.</source>
      <translation>Storlek och riktning, och vad sidan innehåller: map, en karta eller flera som delar på utrymmet; multiples, med större utrymme för flera kartor; chart_table, med diagram och tabell; profile, med nyckeltal för alla indikatorer.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="44" />
      <source>Own template</source>
      <translation>Egen mall</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="45" />
      <source>A .qpt file with items called main_map, title, legend and source; leave empty to use Segbaro's own.</source>
      <translation>En .qpt-fil med objekt som heter main_map, title, legend och source; lämna tomt för Segbaros egen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="50" />
      <source>Logo</source>
      <translation>Logotyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_choice.py" line="51" />
      <source>An image for the corner of the page, such as the municipality's coat of arms.</source>
      <translation>En bild till sidans hörn, till exempel kommunvapnet.</translation>
    </message>
  </context>
  <context>
    <name>PageLayer</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_layer.py" line="26" />
      <source>Styled layer</source>
      <translation>Lager med stil</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_layer.py" line="27" />
      <source>The layer to print; map and legend follow its style.</source>
      <translation>Det lager som ska skrivas ut. Karta och teckenförklaring följer lagrets stil.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_layer.py" line="34" />
      <source>Years or indicators</source>
      <translation>År eller indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/page_layer.py" line="35" />
      <source>Fields to show with one map each, up to nine on a page, all with the same classes; leave empty to show the layer with its current style.</source>
      <translation>Fält som visas på var sin karta, högst nio på en sida, alla i samma klasser; om det lämnas tomt visas lagret med den stil det har.</translation>
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
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="36" />
      <source>Select areas by drawing on the map</source>
      <translation>Markera områden genom att rita på kartan</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="38" />
      <source>Only the &amp;selected areas</source>
      <translation>Bara &amp;de markerade områdena</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="40" />
      <source>Show &amp;all areas</source>
      <translation>&amp;Visa alla områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="53" />
      <source>Co&amp;unty</source>
      <translation>&amp;Län</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="54" />
      <source>&amp;Municipality</source>
      <translation>Ko&amp;mmun</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="66" />
      <source>All counties</source>
      <translation>Alla län</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/place_box.py" line="94" />
      <source>All municipalities</source>
      <translation>Alla kommuner</translation>
    </message>
  </context>
  <context>
    <name>PlaceFields</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_fields.py" line="43" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_fields.py" line="57" />
      <source>{title} as an expression</source>
      <translation>{title} som uttryck</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_fields.py" line="60" />
      <source>An expression to use instead of, or in addition to, fields. It can use field names, or indicator names without a year, which are computed for each year.</source>
      <translation>I stället för ett fält eller vid sidan av fält: ett uttryck av fält, eller av indikatorer utan år, som då beräknas för varje år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_fields.py" line="81" />
      <source>Place</source>
      <translation>Kommun eller annat område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_fields.py" line="82" />
      <source>The place of each area, such as its municipality; leave empty to treat all areas as one place.</source>
      <translation>Varje områdes kommun eller annat område; lämna tomt om alla områden hör till samma kommun.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_fields.py" line="88" />
      <source>Choose '{parameter}': a field, an indicator or an expression.</source>
      <translation>Välj ”{parameter}”: ett fält, en indikator eller ett uttryck.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_fields.py" line="157" />
      <source>Areas without a place or year, left out: {n}</source>
      <translation>Områden utan kommun (eller motsvarande) eller år, som inte ingår i något mått: {n}</translation>
    </message>
  </context>
  <context>
    <name>PlaceOutput</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="57" />
      <source>Layer of places</source>
      <translation>Lager med kommuner eller andra områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="58" />
      <source>A layer of the places themselves, such as municipalities; the measures are joined to it, with one field per measure and year.</source>
      <translation>Ett lager med kommunerna eller områdena själva; måtten kopplas till det, med ett fält per mått och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="66" />
      <source>Key field of the places</source>
      <translation>Nyckel i det lagret</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="68" />
      <source>The field with the same codes or names as in 'Place'; leave empty to use the field with the most matches.</source>
      <translation>Fältet med samma koder eller namn som i ”Kommun eller annat område”; lämna tomt för att använda det fält som ger flest träffar.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="75" />
      <source>Places with measures</source>
      <translation>Kommuner eller andra områden med mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="77" />
      <source>The layer of places with the measures, styled by the first measure.</source>
      <translation>Lagret med kommuner eller andra områden och deras mått. Kartan visar det första måttet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="80" />
      <source>Features with measures</source>
      <translation>Objekt med mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="81" />
      <source>Places missing from the layer</source>
      <translation>Kommuner eller andra områden som saknas i lagret</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="88" />
      <source>To join measures to '{places}', choose the place of each area in '{place}'.</source>
      <translation>Måtten kopplas till ”{places}” genom den kommun som varje område hör till. Välj fältet i ”{place}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="123" />
      <source>The places are matched by the field '{field}'.</source>
      <translation>Måtten kopplas genom fältet ”{field}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="125" />
      <source>Places that are not in the layer of places ({n}): {names}</source>
      <translation>Har mått men saknas i lagret med kommuner eller andra områden ({n}): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/place_output.py" line="126" />
      <source>Features of the layer of places without measures ({n}): {names}</source>
      <translation>Objekt utan mått i lagret med kommuner eller andra områden ({n}): {names}</translation>
    </message>
  </context>
  <context>
    <name>PlacePicker</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/place_picker.py" line="31" />
      <source>Search for a municipality or county</source>
      <translation>Sök kommun eller län</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/place_picker.py" line="34" />
      <source>Municipalities and counties</source>
      <translation>Kommuner och län</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/place_picker.py" line="78" />
      <location filename="../../segbaro_plugin/dialogs/get_data/place_picker.py" line="37" />
      <source>The whole country</source>
      <translation>Hela landet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/get_data/place_picker.py" line="91" />
      <source>Tick at least one place.</source>
      <translation>Markera minst en kommun eller ett län.</translation>
    </message>
  </context>
  <context>
    <name>ReadTable</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/read_table.py" line="24" />
      <source>Read a table</source>
      <translation>Läs en tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/read_table.py" line="27" />
      <source>Reads a statistical table as downloaded and writes it as a clean table: one row per area, year, indicator and category, with codes as text, numbers as numbers, and a status that keeps missing, suppressed and not applicable values apart.</source>
      <translation>Läser en statistiktabell som den laddades ned och skriver den som en ren tabell: en rad per område, år, indikator och kategori, med koder som text, tal som tal och en status som skiljer mellan värden som saknas, är sekretessbelagda eller inte är tillämpliga.</translation>
    </message>
  </context>
  <context>
    <name>RefreshButton</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/refresh_button.py" line="20" />
      <source>Fetch the figures again, and the years that have come since</source>
      <translation>Hämta siffrorna igen, och åren som har kommit sedan dess</translation>
    </message>
  </context>
  <context>
    <name>RefreshData</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/refresh_data.py" line="38" />
      <source>Refresh fetched data</source>
      <translation>Uppdatera hämtade data</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/refresh_data.py" line="41" />
      <source>Asks the services again for what a fetched layer holds, and for the years that have come since. Says which tables have been updated, which years are new, and which areas have come or gone. The layer itself is left as it is.</source>
      <translation>Frågar tjänsterna på nytt efter det som ett hämtat lager innehåller, och efter de år som har kommit sedan dess. Säger vilka tabeller som har uppdaterats, vilka år som är nya och vilka områden som har tillkommit eller försvunnit. Själva lagret lämnas som det är.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/refresh_data.py" line="50" />
      <source>Fetched layer</source>
      <translation>Hämtat lager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/refresh_data.py" line="51" />
      <source>A layer made by 'Fetch indicators'.</source>
      <translation>Ett lager som har gjorts med ”Hämta indikatorer”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/refresh_data.py" line="71" />
      <source>The layer was fetched from {before}; now {now} is asked. Give the address to ask another.</source>
      <translation>Lagret hämtades från {before}; nu tillfrågas {now}. Ange adressen för att fråga en annan.</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="52" />
      <source>Report on a place</source>
      <translation>Områdesrapport</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="55" />
      <source>Creates a report on one municipality, county or other place: key figures, a map and the development over time of each indicator, area types and the people in them, segregation measures compared with those of places with a similar population, what changed and where, method and sources. The text draws no conclusions beyond the figures. The HTML file contains everything, works offline and can be printed; the JSON file and the table contain the figures.</source>
      <translation>Skriver en rapport om en kommun, ett län eller ett annat område: nyckeltal, karta och utveckling för varje indikator, områdestyper och hur många som bor i dem, segregationsmått jämförda med dem för områden med liknande folkmängd, vad som har ändrats och var, metod och källor. Texten säger inte mer än siffrorna tillåter. HTML-filen innehåller allt, behöver inget nätverk och går att skriva ut; JSON-filen och tabellen innehåller talen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="66" />
      <source>Areas with indicators</source>
      <translation>Områden med indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="67" />
      <source>A joined layer: one feature per area, one field per indicator and year.</source>
      <translation>Ett kopplat lager: ett objekt per område, ett fält per indikator och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="71" />
      <source>Places</source>
      <translation>Rapporten gäller</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="72" />
      <source>municipality, county: found from the area codes, which begin with the code of the municipality or county. field: each value of a field is a place. whole: the whole layer is the place.</source>
      <translation>municipality, county: efter områdenas koder, som börjar med kommunens och länets kod. field: ett område för varje värde i fältet. whole: hela lagret.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="78" />
      <source>The place</source>
      <translation>Vilken kommun eller vilket område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="79" />
      <source>Code or name of the place to report on, or of several, separated by commas; leave empty if the layer has only one, or for a report on each place in the folder below.</source>
      <translation>Kod eller namn på den kommun eller det område som rapporten ska gälla, eller flera med komma emellan; lämna tomt om lagret bara har ett, eller för en rapport om vart och ett i mappen nedan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="86" />
      <source>Place field</source>
      <translation>Fält med kommun eller annat område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="87" />
      <source>The field with the places or with area codes; leave empty to detect the codes.</source>
      <translation>Kommuner eller andra områden, eller koder; lämna tomt för att hitta koderna.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="89" />
      <source>Names</source>
      <translation>Namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="89" />
      <source>The places' names; leave empty to use official names.</source>
      <translation>Kommunernas namn; lämna tomt för de officiella namnen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="91" />
      <source>Names of areas</source>
      <translation>Områdenas namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="91" />
      <source>The areas' names; leave empty to detect them.</source>
      <translation>Områdenas namn; lämna tomt om de ska hittas automatiskt.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="95" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="96" />
      <source>One field per indicator; all its years are used. Leave empty to use all indicators except counts.</source>
      <translation>Ett fält för varje indikator; alla dess år tas med. Lämna tomt för alla indikatorer utom antal.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="102" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="103" />
      <source>Counts of the group whose segregation is measured, one field per year; leave empty to use people born abroad.</source>
      <translation>Antal personer i en grupp vars segregation mäts, ett fält per år; lämna tomt för utrikes födda.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="108" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="108" />
      <source>Counts of all people, one field per year.</source>
      <translation>Antal personer totalt, ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="111" />
      <source>Measures</source>
      <translation>Mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/report.py" line="112" />
      <source>The segregation measures to include in the report.</source>
      <translation>De segregationsmått som rapporten innehåller.</translation>
    </message>
  </context>
  <context>
    <name>ReportOutputs</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="42" />
      <source>The report as a single HTML file for the browser.</source>
      <translation>Rapporten som en fil för webbläsaren.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="43" />
      <source>The same report as a PDF, to print or send.</source>
      <translation>Samma rapport för utskrift och utskick.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="44" />
      <source>All figures in the report.</source>
      <translation>Alla tal i rapporten.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="45" />
      <source>The figures as a table.</source>
      <translation>Talen som en tabell.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="48" />
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="51" />
      <source>Folder</source>
      <translation>Mapp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="52" />
      <source>The folder for the reports of several places, each with files of its own, named by the code and the name of the place.</source>
      <translation>Mappen för rapporter om flera kommuner eller områden, var och en i egna filer som heter efter kod och namn.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="58" />
      <source>Formats</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="59" />
      <source>The files to create for each place in the folder.</source>
      <translation>De filer som ska göras för varje kommun eller område i mappen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="65" />
      <source>Choose at least one output file for the report.</source>
      <translation>Välj minst en fil för rapporten.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="67" />
      <source>Choose at least one format for the reports in the folder.</source>
      <translation>Välj minst ett format för rapporterna i mappen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/maps/report_outputs.py" line="83" />
      <source>Several places go into the folder only; no single file is written.</source>
      <translation>Flera kommuner eller områden skrivs bara i mappen; ingen enskild fil skrivs.</translation>
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
      <source>The area type, 1 to 5, for a value of the socio-economic index, given the national mean and standard deviation of the same year.</source>
      <translation>Områdestypen 1–5 för ett socioekonomiskt index, efter rikets medelvärde och standardavvikelse samma år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="120" />
      <source>The official name of an area type, 1 to 5.</source>
      <translation>Det officiella namnet på en områdestyp 1–5.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="125" />
      <source>The colour of an area type, 1 to 5, as #rrggbb.</source>
      <translation>Färgen för en områdestyp 1–5, som #rrggbb.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="130" />
      <source>The group's share in an area divided by its share in the whole place.</source>
      <translation>Gruppens andel i ett område i förhållande till dess andel i hela kommunen (eller motsvarande).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="135" />
      <source>The value of an indicator for an area code and a year.</source>
      <translation>En indikators värde för området med denna kod och ett år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/described.py" line="13" />
      <source>Data from services</source>
      <translation>Data från tjänster</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/described.py" line="14" />
      <source>Tables and areas</source>
      <translation>Tabeller och områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/described.py" line="15" />
      <source>The barometer's measures</source>
      <translation>Barometerns mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/described.py" line="16" />
      <source>Measures of segregation</source>
      <translation>Segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/described.py" line="17" />
      <source>Maps and pages</source>
      <translation>Kartor och sidor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/interruption.py" line="18" />
      <source>Cancelled. Unfinished outputs were not written; earlier results are unchanged.</source>
      <translation>Avbruten. Det som inte blev klart skrevs inte, och tidigare resultat finns kvar.</translation>
    </message>
  </context>
  <context>
    <name>SegbaroAlgorithm</name>
    <message>
      <location filename="../../segbaro_plugin/processing/run/algorithm.py" line="198" />
      <source>A GeoPackage keeps its own row numbers in '{old}'; the field '{old}' is renamed '{new}'.</source>
      <translation>En GeoPackage har egna radnummer i ”{old}”. Fältet ”{old}” får därför namnet ”{new}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/algorithm.py" line="220" />
      <source>the output is not given</source>
      <translation>utdata är inte angivna</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/run/algorithm.py" line="237" />
      <source>{output} cannot be written. Check that the file is not open in another program and that the folder is not write-protected. ({why})</source>
      <translation>”{output}” kan inte skrivas; är filen öppen i ett annat program eller är mappen skrivskyddad? ({why})</translation>
    </message>
  </context>
  <context>
    <name>SegbaroPlugin</name>
    <message>
      <location filename="../../segbaro_plugin/plugin.py" line="70" />
      <source>Get data…</source>
      <translation>Hämta data…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/plugin.py" line="72" />
      <source>Join assistant…</source>
      <translation>Kopplingsassistent…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/plugin.py" line="74" />
      <source>Map style of the layer…</source>
      <translation>Kartstil för lagret…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/plugin.py" line="164" />
      <source>First select a layer of areas with indicators; the join assistant creates one from a table.</source>
      <translation>Markera först ett lager med områden som har indikatorer; kopplingsassistenten gör ett sådant av en tabell.</translation>
    </message>
  </context>
  <context>
    <name>SegregationIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="49" />
      <source>Segregation indices</source>
      <translation>Segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="52" />
      <source>Computes measures of residential segregation of a group, for each place and year, from counts of people in areas. Areas with a missing count are left out and their number is reported; a missing count is never treated as 0. The measures:</source>
      <translation>Beräknar mått på en grupps boendesegregation, för varje kommun (eller motsvarande) och år, utifrån antal personer i områden. Ett område där ett antal saknas utelämnas och räknas för sig; ett saknat antal räknas aldrig som 0. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="60" />
      <source>Areas with counts of people: polygons, points or a table. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="64" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="65" />
      <source>Counts of the group. Choose several fields for several groups or years.</source>
      <translation>Antal personer i gruppen. Flera fält ger flera grupper eller år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="69" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="70" />
      <source>Counts of all people; the group is compared with the rest. With fields for several years, each group uses the total of its own year.</source>
      <translation>Antal personer totalt; gruppen jämförs med övriga. Med fält för flera år används för varje grupp totalen för dess eget år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="78" />
      <source>Other group</source>
      <translation>Annan grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="79" />
      <source>Counts of a second group to compare with, instead of the rest.</source>
      <translation>Antal personer i en andra grupp att jämföra med, i stället för övriga.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="84" />
      <source>Land area</source>
      <translation>Landareal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="85" />
      <source>The land area of each area, in any unit, for measures of concentration. Leave empty to measure the polygons on the ellipsoid, in square kilometres, including any water within them.</source>
      <translation>Varje områdes landareal, i valfri enhet, för mått på koncentration. Om det lämnas tomt mäts polygonerna på ellipsoiden, i kvadratkilometer, med det vatten som ligger inom dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_indices.py" line="93" />
      <source>Choose a total or another group to compare the group with.</source>
      <translation>Välj ”Totalt” eller ”Annan grupp”: en ensam grupp har ingen att jämföras med.</translation>
    </message>
  </context>
  <context>
    <name>SegregationProfile</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="34" />
      <source>Segregation profile over scales</source>
      <translation>Segregationsprofil över skalor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="37" />
      <source>Computes measures of people's surroundings at several sizes, such as radii, bandwidths or numbers of nearest people. The column macro_micro is the value divided by that of the first size: how much of the segregation at a small scale remains at a larger scale. The measures:</source>
      <translation>Beräknar mått på personers omgivning för flera storlekar, till exempel radier, bandbredder eller antal närmaste personer. Kolumnen macro_micro är värdet delat med värdet för den första storleken: hur mycket av segregationen i liten skala som finns kvar i en större. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="56" />
      <source>Chart</source>
      <translation>Diagram</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="60" />
      <source>The profiles as a chart, with one line per place, year, group and measure; if there are more than six lines, those of the most populous places.</source>
      <translation>Profilerna som bild, en linje per kommun (eller motsvarande), år, grupp och mått; är de fler än sex visas de med störst folkmängd.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="104" />
      <source>Lines left out of the chart to keep it readable: {n}</source>
      <translation>Linjer som diagrammet utelämnar, eftersom de är så många: {n}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="111" />
      <source>Nearest people</source>
      <translation>Närmaste personer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="111" />
      <source>Nearest areas</source>
      <translation>Närmaste områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="115" />
      <source>Travel cost</source>
      <translation>Reskostnad</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="116" />
      <source>Radius, km</source>
      <translation>Radie, km</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/segregation_profile.py" line="116" />
      <source>Bandwidth, km</source>
      <translation>Bandbredd, km</translation>
    </message>
  </context>
  <context>
    <name>ServiceAccess</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/service_access.py" line="48" />
      <source>Another address for the service; leave empty to use {url}, or the one in QGIS's advanced settings ({setting}).</source>
      <translation>En annan adress till tjänsten; lämna tomt för att använda {url}, eller den i QGIS avancerade inställningar ({setting}).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/service_access.py" line="54" />
      <source>Authentication</source>
      <translation>Autentisering</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/service_access.py" line="55" />
      <source>An authentication configuration of QGIS, for services that require one.</source>
      <translation>En autentiseringskonfiguration i QGIS, för tjänster som kräver det.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/service_access.py" line="59" />
      <source>Statistics service</source>
      <translation>Statistiktjänst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/service_access.py" line="59" />
      <source>Boundary service</source>
      <translation>Tjänst för områdesgränser</translation>
    </message>
  </context>
  <context>
    <name>Sizes</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/sizes.py" line="23" />
      <source>Surroundings</source>
      <translation>Omgivning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/sizes.py" line="28" />
      <source>Sizes</source>
      <translation>Storlekar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/sizes.py" line="29" />
      <source>One or more sizes separated by semicolons, such as 0.5; 1; 2.</source>
      <translation>Flera storlekar med semikolon emellan, till exempel 0,5; 1; 2.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/sizes.py" line="52" />
      <source>Give at least one size, such as 1.</source>
      <translation>Ange minst en storlek, till exempel 1.</translation>
    </message>
  </context>
  <context>
    <name>SocioeconomicIndex</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="54" />
      <source>Socio-economic index and area types</source>
      <translation>Socioekonomiskt index och områdestyper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="57" />
      <source>Computes the socio-economic index (the mean of three percentages; a higher value means greater socio-economic challenges) and the five area types. The types are relative: an area is classified by how many standard deviations its index lies from the mean of the whole country in the same year, so the mean and the standard deviation must be national, not those of one municipality.</source>
      <translation>Beräknar socioekonomiskt index (medelvärdet av tre procentandelar; ett högre värde innebär större socioekonomiska utmaningar) och de fem områdestyperna. Typerna är relativa: ett område placeras efter hur många standardavvikelser dess index ligger från hela rikets medelvärde samma år. Medelvärde och standardavvikelse måste därför avse riket, inte en enskild kommun.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="67" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="68" />
      <source>Areas with the three components of the index, in per cent, for one or more years.</source>
      <translation>Områden med indexets tre delar, i procent, för ett eller flera år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="74" />
      <source>Index and types</source>
      <translation>Index och typer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="75" />
      <source>The areas with the fields sei and area_type for each year of the components, styled by the area type of the last year. If the areas already have such fields, the new ones are called sei_computed and area_type_computed.</source>
      <translation>Områdena med fälten sei och area_type för varje år som delarna har, ritade efter områdestypen det sista året. Om områdena redan har sådana fält heter de nya sei_computed och area_type_computed.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="81" />
      <source>Field with the index</source>
      <translation>Fält med indexet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="82" />
      <source>Field with the area type</source>
      <translation>Fält med områdestypen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="83" />
      <source>Mean used</source>
      <translation>Använt medelvärde</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="84" />
      <source>Standard deviation used</source>
      <translation>Använd standardavvikelse</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="89" />
      <source>Low economic standard (%)</source>
      <translation>Låg ekonomisk standard (%)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="89" />
      <source>Percentage of all people.</source>
      <translation>Procent av alla personer.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="91" />
      <source>Pre-upper-secondary education (%)</source>
      <translation>Förgymnasial utbildning (%)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="92" />
      <source>Percentage of the working-age population with at most nine years of schooling.</source>
      <translation>Andel av befolkningen i de åldrar tabellen avser som har förgymnasial utbildning, i procent.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="95" />
      <source>Social assistance and/or long-term unemployed (%)</source>
      <translation>Ekonomiskt bistånd och/eller långtidsarbetslösa (%)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="96" />
      <source>Percentage with social assistance for at least ten months or unemployed for more than six months.</source>
      <translation>Procent med ekonomiskt bistånd i minst tio månader eller arbetslösa i mer än sex månader.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="101" />
      <source>Leave empty to detect the field by its name.</source>
      <translation>Lämna tomt om fältet ska hittas genom sitt namn.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="131" />
      <source>No field was recognised by its name as '{parameter}'. Choose the field.</source>
      <translation>Inget fält har ett namn som känns igen som ”{parameter}”. Välj fältet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/socioeconomic_index.py" line="136" />
      <source>The components cover several years, but the source of the types covers only one. Choose the index for each year in a national layer, published types for each year, or 'input'; or choose the components for one year only.</source>
      <translation>Delarna har flera år, men det som typerna hämtas från har bara ett. Välj indexet för varje år i ett rikslager, publicerade typer för varje år eller ”input”, eller välj delarna för ett år.</translation>
    </message>
  </context>
  <context>
    <name>SpatialIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="48" />
      <source>Spatial segregation indices</source>
      <translation>Rumsliga segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="51" />
      <source>Computes measures that take the location of the areas into account: evenness and exposure of people's surroundings, clustering, and centralisation, for each place and year. Distances are in kilometres; a layer in degrees is measured on the ellipsoid. The measures:</source>
      <translation>Beräknar mått som tar hänsyn till var områdena ligger: jämnhet och exponering i personers omgivning, klustring och centralisering, för varje kommun (eller motsvarande) och år. Avstånd anges i kilometer; ett lager i grader mäts på ellipsoiden. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="65" />
      <source>Areas with counts of people: polygons or points. One row per area, or per area and year.</source>
      <translation>Områden med antal personer: polygoner eller punkter. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="70" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="71" />
      <source>Counts of the group. Choose several fields for several groups or years.</source>
      <translation>Antal personer i gruppen. Flera fält ger flera grupper eller år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="73" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="73" />
      <source>Counts of all people; the group is compared with the rest.</source>
      <translation>Antal personer totalt; gruppen jämförs med övriga.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="76" />
      <source>Other group</source>
      <translation>Annan grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="77" />
      <source>Counts of a second group to compare with, instead of the rest.</source>
      <translation>Antal personer i en andra grupp att jämföra med, i stället för övriga.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="79" />
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithms/spatial_indices.py" line="79" />
      <source>Counts of each group, for multigroup measures.</source>
      <translation>Antal personer i varje grupp, för mått på flera grupper.</translation>
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
      <source>All limits in ascending order, separated by semicolons.</source>
      <translation>Alla gränser från den lägsta till den högsta, med semikolon emellan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="81" />
      <source>Years can be compared only if they use the same class limits.</source>
      <translation>År går bara att jämföra när de har samma gränser.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="83" />
      <source>Municipalities and counties can be compared only if they use the same class limits.</source>
      <translation>Kommuner och län går bara att jämföra när de har samma gränser.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/chooser/style_form.py" line="126" />
      <source>Enter the limits as numbers separated by semicolons, such as 0; 5; 10; 20. Got: {text}</source>
      <translation>Gränser är tal med semikolon emellan, till exempel 0; 5; 10; 20. Nu står det: {text}</translation>
    </message>
  </context>
  <context>
    <name>TableChoice</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/table_choice.py" line="33" />
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/table_choice.py" line="34" />
      <source>The file with the statistics. The format is detected from the content, not the name. These formats are read: {formats}.</source>
      <translation>Filen med statistiken. Filtypen avgörs av innehållet, inte av namnet. Dessa format läses: {formats}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/table_choice.py" line="43" />
      <source>Column with the codes</source>
      <translation>Kolumn med koder</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/table_choice.py" line="44" />
      <source>Heading of the table's column with area codes; leave empty to detect it.</source>
      <translation>Rubriken på tabellens kolumn med områdeskoder; lämna tomt för att Segbaro ska hitta kolumnen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/table_choice.py" line="47" />
      <source>Sheet</source>
      <translation>Blad</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/table_choice.py" line="48" />
      <source>Sheet, database table or file in a zip, where there are several; leave empty to use the first table.</source>
      <translation>Kalkylblad, databastabell eller fil i en zip-fil, om det finns flera; lämna tomt för den första tabellen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/table_choice.py" line="53" />
      <source>Years</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/tables/table_choice.py" line="54" />
      <source>Only these years, such as 2019-2023 or 2015, 2019-2021; leave empty to use all.</source>
      <translation>Endast dessa år, till exempel 2019–2023 eller 2015, 2019–2021; lämna tomt för alla.</translation>
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
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="34" />
      <source>Travel costs</source>
      <translation>Reskostnader</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="36" />
      <source>A table with one row per pair of areas: origin, destination and travel cost (minutes, kilometres by road, kronor). Sizes, bandwidths and decay are then in its unit instead of straight-line kilometres. A missing pair counts as an impossible trip, and the two directions may differ in cost. An area's own people are reached at the cost from the area to itself, or 0 where it is missing, regardless of 'own'. Centres, borders, ellipses and distortion are still measured on the map.</source>
      <translation>En tabell med en rad per par av områden: start, mål och vad resan kostar (minuter, kilometer längs väg, kronor). Storlekar, bandbredder och avklingning anges då i tabellens enhet i stället för i kilometer fågelvägen. Saknas ett par räknas resan som omöjlig. Kostnaden får vara olika åt de två hållen. De egna invånarna nås till den kostnad som anges från området till sig självt, annars 0, oavsett ”own”. Centrum, gränser, ellipser och distorsion räknas fortfarande på kartan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="46" />
      <source>Origin</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="46" />
      <source>The code of the area where the trip starts.</source>
      <translation>Koden för området där vägen börjar.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="47" />
      <source>Destination</source>
      <translation>Mål</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="47" />
      <source>The code of the area where the trip ends.</source>
      <translation>Koden för området dit vägen leder.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="48" />
      <source>Cost</source>
      <translation>Kostnad</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="48" />
      <source>The travel cost; a row without a cost counts as an impossible trip.</source>
      <translation>Vad resan kostar. En rad utan kostnad räknas som en omöjlig resa.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="54" />
      <source>Code of an area</source>
      <translation>Områdets kod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="55" />
      <source>The field of the areas with the codes used in the travel costs.</source>
      <translation>Fältet i områdeslagret med de koder som reskostnaderna använder.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/measures/travel_costs.py" line="61" />
      <source>Travel costs also need '{parameter}'; choose it.</source>
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
    <name>WantedAreas</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/wanted_areas.py" line="34" />
      <source>Municipalities and counties</source>
      <translation>Kommuner och län</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/wanted_areas.py" line="35" />
      <source>Names or codes, separated by commas, such as 'Karlstad, Hammarö' or '17'; leave empty for the whole country.</source>
      <translation>Namn eller koder, åtskilda av kommatecken, till exempel ”Karlstad, Hammarö” eller ”17”; lämna tomt för hela landet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/wanted_areas.py" line="41" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/wanted_areas.py" line="42" />
      <source>Which areas: regso2025 and deso2025 are used for figures from 2024 on, regso2020 and deso2018 for those up to 2023. Municipalities and counties are dissolved from RegSO 2025.</source>
      <translation>Vilka områden: regso2025 och deso2025 används för siffror från och med 2024, regso2020 och deso2018 för dem till och med 2023. Kommuner och län slås samman av RegSO 2025.</translation>
    </message>
  </context>
  <context>
    <name>WantedIndicators</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/wanted_indicators.py" line="23" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/wanted_indicators.py" line="25" />
      <source>The indicators by their ids, as in the list of indicators. The socio-economic index (sei), the area type (area_type) and assistance_unemployment are published for RegSO only.</source>
      <translation>Indikatorerna med sina id, som i listan över indikatorer. Det socioekonomiska indexet (sei), områdestypen (area_type) och assistance_unemployment publiceras bara för RegSO.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/wanted_indicators.py" line="31" />
      <source>Years</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/sources/wanted_indicators.py" line="32" />
      <source>Such as 2019-2023 or 2015, 2019; leave empty for all years for which these areas have figures.</source>
      <translation>Till exempel 2019–2023 eller 2015, 2019; lämna tomt för alla år som områdena har siffror för.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="22" />
      <source>No layer with indicators is open yet.</source>
      <translation>Inget lager med indikatorer är öppet än.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="23" />
      <source>Areas and figures straight from Statistics Sweden, as a map:</source>
      <translation>Områden och siffror direkt från SCB, som karta:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="24" />
      <source>&amp;Get data…</source>
      <translation>&amp;Hämta data…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="28" />
      <source>Or with a table and areas of your own:</source>
      <translation>Eller med egen tabell och egna områden:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="31" />
      <source>&amp;Join assistant…</source>
      <translation>&amp;Kopplingsassistent…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="37" />
      <source>Sixty made-up areas with five years of made-up figures.</source>
      <translation>Sextio påhittade områden med påhittade siffror för fem år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="40" />
      <source>Or try it out first:</source>
      <translation>Eller prova först:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="46" />
      <source>Open your areas in QGIS: DeSO, RegSO, municipalities or areas of your own.</source>
      <translation>Öppna dina områden i QGIS: DeSO, RegSO, kommuner eller egna områden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="47" />
      <source>Join a table to them, from Statistics Sweden or your own Excel file.</source>
      <translation>Koppla en tabell till dem, från SCB eller en egen Excelfil.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="48" />
      <source>Choose an indicator and a year here; the map, the charts and the table follow.</source>
      <translation>Välj indikator och år här; kartan, diagrammen och tabellen följer med.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="66" />
      <source>Loading…</source>
      <translation>Läser in…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock/welcome.py" line="66" />
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
  <context>
    <name>YearChoice</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/year_choice.py" line="18" />
      <source>Year</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/year_choice.py" line="19" />
      <source>The year of each row, where an area has one row per year.</source>
      <translation>Radens år, om ett område har en rad per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/year_choice.py" line="26" />
      <source>Years of the indicators</source>
      <translation>Indikatorernas år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/year_choice.py" line="27" />
      <source>Which years of the chosen fields' indicators to use, where each year has its own field: all, or years such as 2019-2023. Leave empty to use the chosen fields only; an indicator's name without a year stands for all its years.</source>
      <translation>Vilka år av de valda fältens indikatorer som tas med när varje år har ett eget fält: alla, eller år som 2019–2023. Lämna tomt för bara de valda fälten; en indikators namn utan år avser alla dess år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inputs/places/year_choice.py" line="38" />
      <source>'{years}' is used when each year has its own field; leave it empty, or clear '{year}'.</source>
      <translation>”{years}” gäller fält för flera år bredvid varandra; lämna det tomt eller välj inget ”{year}”.</translation>
    </message>
  </context>
</TS>
