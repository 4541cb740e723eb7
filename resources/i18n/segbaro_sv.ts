<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
  <context>
    <name>AreaTypeSummary</name>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="38" />
      <source>Summary by area type</source>
      <translation>Sammanställning efter områdestyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="41" />
      <source>Counts the areas and the people of each of the five area types, for each place and year, with their shares, and takes the mean of indicators over the people of each type. Areas without a type stand in no row and are counted apart, and so are areas whose number of people is missing.</source>
      <translation>Räknar områden och personer i var och en av de fem områdestyperna, för varje plats och år, med andelar, och beräknar indikatorernas medelvärde över personerna i varje typ. Områden utan typ ingår inte i någon rad utan räknas för sig, liksom områden där antalet personer saknas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="48" />
      <source>Areas with their area type. One row an area, or an area and year.</source>
      <translation>Områden med områdestyp. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="51" />
      <source>Area type</source>
      <translation>Områdestyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="52" />
      <source>The field with the types 1 to 5. Fields of several years give rows of several years.</source>
      <translation>Fältet med typerna 1–5. Fält för flera år ger rader för flera år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="55" />
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="55" />
      <source>The number of people in each area, one field a year.</source>
      <translation>Antalet personer i varje område, ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="58" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="59" />
      <source>Numbers to take the mean of over the people of each type, such as percentages, one field an indicator and year. An area without a value takes no part in that mean.</source>
      <translation>Tal, till exempel procentandelar, vars medelvärde beräknas över personerna i varje typ, ett fält per indikator och år. Ett område utan värde ingår inte i det medelvärdet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="67" />
      <source>Area types</source>
      <translation>Områdestyper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="68" />
      <source>A table with one row a place, year and type: areas, people, their shares, a field mean_... for each indicator, and the place's areas without a type (untyped) or without people (unpeopled).</source>
      <translation>En tabell med en rad per plats, år och typ: områden, personer, deras andelar, ett fält mean_... för varje indikator samt platsens områden utan typ (untyped) eller utan uppgift om antal personer (unpeopled).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_summary.py" line="76" />
      <source>The mean of an indicator is taken over people; choose the field of 'People'.</source>
      <translation>En indikators medelvärde beräknas över personer; välj ett fält i ”Personer”.</translation>
    </message>
  </context>
  <context>
    <name>AreaTypeTransitions</name>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="46" />
      <source>Transitions between area types</source>
      <translation>Övergångar mellan områdestyper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="49" />
      <source>Counts the areas that went from each area type to each other between two years, for each place, and says which areas moved up (to a better type) or down. Areas without a type in one of the years stand in no count of transitions; they are counted apart.</source>
      <translation>Räknar för varje plats hur många områden som gått från en områdestyp till en annan mellan två år, och anger vilka områden som flyttats upp (till en bättre typ) eller ned. Områden som saknar typ ett av åren ingår inte bland övergångarna utan räknas för sig.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="56" />
      <source>Areas with the area types of two years in two fields.</source>
      <translation>Områden med två års områdestyper i två fält.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="59" />
      <source>Area type before</source>
      <translation>Områdestyp före</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="59" />
      <source>The field with the types 1 to 5 of the first year.</source>
      <translation>Fältet med typerna 1–5 för det första året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="60" />
      <source>Area type after</source>
      <translation>Områdestyp efter</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="60" />
      <source>The field with the types 1 to 5 of the later year.</source>
      <translation>Fältet med typerna 1–5 för det senare året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="66" />
      <source>Transitions</source>
      <translation>Övergångar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="67" />
      <source>A table with one row a place and pair of types: how many areas, their share of the areas that had the first type, and how many areas of the place have a type in only one of the years (unmatched).</source>
      <translation>En tabell med en rad per plats och par av typer: antal områden, deras andel av de områden som hade den första typen samt hur många av platsens områden som har en typ bara ett av åren (unmatched).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="73" />
      <source>Areas by move</source>
      <translation>Områden efter förändring</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="74" />
      <source>The areas with a field moved: up (to a better type), same or down, drawn by it.</source>
      <translation>Områdena med ett fält moved: up (till en bättre typ), same (oförändrat) eller down (till en sämre typ). Fältet styr färgerna på kartan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="76" />
      <source>Share of areas that kept their type</source>
      <translation>Andel områden som behållit sin typ</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="77" />
      <source>Areas that moved to a better type</source>
      <translation>Områden som flyttats till en bättre typ</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="78" />
      <source>Areas that moved to a worse type</source>
      <translation>Områden som flyttats till en sämre typ</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="83" />
      <source>The types before and after are the same field; choose the fields of two years.</source>
      <translation>Typerna före och efter är samma fält; välj fält för två olika år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="86" />
      <source>The types before are of a later year than the types after; exchange the two fields.</source>
      <translation>Typerna före gäller ett senare år än typerna efter; byt plats på de två fälten.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/area_type_transitions.py" line="135" />
      <source>Moved between area types</source>
      <translation>Förändrad områdestyp</translation>
    </message>
  </context>
  <context>
    <name>BarometerDock</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock.py" line="24" />
      <source>From a table to a map, step by step:</source>
      <translation>Från tabell till karta, steg för steg:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock.py" line="45" />
      <source>&amp;Join assistant…</source>
      <translation>&amp;Kopplingsassistent…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock.py" line="47" />
      <source>Shows what a table holds and which areas match before anything is joined.</source>
      <translation>Visar vad en tabell innehåller och vilka områden som får träff innan något kopplas.</translation>
    </message>
  </context>
  <context>
    <name>CheckInstallation</name>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="43" />
      <source>Check the installation</source>
      <translation>Kontrollera installationen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="46" />
      <source>Says which versions this QGIS has, which optional packages are missing, what does not work without them, and how to get them without administrator rights. Nothing is installed or fetched.</source>
      <translation>Anger vilka versioner denna QGIS-installation har, vilka valfria paket som saknas, vad som inte fungerar utan dem och hur de kan installeras utan administratörsrättigheter. Inget installeras eller hämtas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="53" />
      <source>Versions</source>
      <translation>Versioner</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="54" />
      <source>A table with one row a package: name, version, needed for.</source>
      <translation>En tabell med en rad per paket: namn, version och vad det behövs för.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="56" />
      <source>Packages that are missing</source>
      <translation>Paket som saknas</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="65" />
      <source>{name} is missing. Without it this does not work: {use}.</source>
      <translation>{name} saknas. Utan det fungerar inte följande: {use}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="68" />
      <source>Nothing is missing.</source>
      <translation>Inget saknas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="73" />
      <source>everything</source>
      <translation>allt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="74" />
      <source>reading tables and joining them</source>
      <translation>läsning och koppling av tabeller</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="75" />
      <source>fast search of neighbours; without it a slower way is taken</source>
      <translation>snabb sökning efter grannar; utan paketet används en långsammare metod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="76" />
      <source>charts</source>
      <translation>diagram</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="77" />
      <source>xlsx and ods files</source>
      <translation>xlsx- och ods-filer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/check_installation.py" line="81" />
      <source>On Windows install the newest QGIS from the .msi file for your own user, or ask your IT department for it: it brings all packages. On Debian and Ubuntu install python3-pandas, python3-scipy and python3-matplotlib. On macOS use a QGIS version that brings pandas (4.0 or newer does).</source>
      <translation>I Windows: installera den senaste QGIS-versionen från .msi-filen för din egen användare, eller be IT-avdelningen om den; alla paket ingår. I Debian och Ubuntu: installera python3-pandas, python3-scipy och python3-matplotlib. I macOS: använd en QGIS-version där pandas ingår (4.0 eller senare).</translation>
    </message>
  </context>
  <context>
    <name>ChoroplethMap</name>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="40" />
      <source>Choropleth map</source>
      <translation>Koropletkarta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="43" />
      <source>Draws areas by a field. The class limits can be shared with further fields, such as other years of the same indicator, so that the maps can be compared. Areas without data are drawn with a hatch of their own and stand in the legend, and so do suppressed values. Colours are safe for the colour-blind and follow whether high values are worse or better.</source>
      <translation>Ritar områden efter ett fält. Klassgränserna kan vara gemensamma med fler fält, till exempel andra år för samma indikator, så att kartorna blir jämförbara. Områden utan data ritas med en egen skraffering och finns med i teckenförklaringen, och det gör även prickade värden. Färgerna fungerar för färgblinda och följer om höga värden är sämre eller bättre.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="53" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="55" />
      <source>The areas to draw.</source>
      <translation>Områdena som ska ritas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="59" />
      <source>Field to draw</source>
      <translation>Fält att rita</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="60" />
      <source>The numbers that give the colours.</source>
      <translation>Talen som ger färgerna.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="63" />
      <source>Shared limits with</source>
      <translation>Gemensamma gränser med</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="64" />
      <source>Further fields, such as other years, whose values share the class limits.</source>
      <translation>Fler fält, till exempel andra år, vars värden har samma klassgränser.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="68" />
      <source>Classes</source>
      <translation>Klassindelning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="69" />
      <source>auto: area types in their five classes, fixed limits where the indicator has them, otherwise jenks. The other methods are named as in QGIS; fixed takes the limits given below.</source>
      <translation>auto: områdestyper i sina fem klasser, fasta gränser där indikatorn har sådana, annars jenks. De övriga metoderna heter som i QGIS; fixed använder gränserna som anges nedan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="76" />
      <source>Number of classes</source>
      <translation>Antal klasser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="77" />
      <source>How many classes; fewer are made when the field has fewer different values.</source>
      <translation>Hur många klasser; de blir färre när fältet har färre olika värden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="143" />
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="80" />
      <source>Fixed limits</source>
      <translation>Fasta gränser</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="81" />
      <source>For fixed: all limits from the lowest to the highest, with semicolons between, such as 0; 5; 10; 100.</source>
      <translation>För fixed: alla gränser från den lägsta till den högsta, med semikolon emellan, till exempel 0; 5; 10; 100.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="86" />
      <source>Map</source>
      <translation>Karta</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="87" />
      <source>The areas with their style; in a GeoPackage the style is saved with them.</source>
      <translation>Områdena med sin stil; i ett GeoPackage sparas stilen tillsammans med dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="120" />
      <source>Class limits: {limits}</source>
      <translation>Klassgränser: {limits}</translation>
    </message>
  </context>
  <context>
    <name>ConvertDivision</name>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="39" />
      <source>Convert a table to another division</source>
      <translation>Räkna om en tabell till en annan indelning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="42" />
      <source>Carries a table from its areas to those of another division or vintage: DeSO to RegSO, RegSO 2020 to RegSO 2025, small areas to municipalities and counties. Counts are added, or shared out by the weights of the key table; shares are recomputed from their numerator and denominator and refused where the table has only a percentage. An area of which a part is missing has no value. What could not be carried is listed.</source>
      <translation>Räknar om en tabell från dess områden till områdena i en annan indelning eller en annan version av indelningen: DeSO till RegSO, RegSO 2020 till RegSO 2025, små områden till kommuner och län. Antal summeras eller fördelas efter vikterna i nyckeltabellen; andelar beräknas på nytt från täljare och nämnare och räknas inte om där tabellen bara har en procentandel. Ett område där en del saknas får inget värde. Det som inte kunde räknas om listas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="52" />
      <source>To</source>
      <translation>Till</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="53" />
      <source>The division and vintage that the table is converted to.</source>
      <translation>Den indelning, och version av indelningen, som tabellen räknas om till.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="56" />
      <source>Key table</source>
      <translation>Nyckeltabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="57" />
      <source>A file with the codes of both divisions and, where areas are divided, a column of weights called weight, population or area. Not needed to municipalities, counties and the country.</source>
      <translation>En fil med båda indelningarnas koder och, där områden delas, en kolumn med vikter som heter weight, population eller area. Behövs inte vid omräkning till kommuner, län och riket.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="63" />
      <source>Counts</source>
      <translation>Antal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="64" />
      <source>Indicators that are counts though their headings do not say so, by id and with commas between them.</source>
      <translation>Indikatorer som är antal fast rubrikerna inte säger det, angivna med id och med kommatecken emellan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="70" />
      <source>Areas that the key does not have</source>
      <translation>Områden som saknas i nyckeln</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="71" />
      <source>Areas without a value as a part is missing</source>
      <translation>Områden utan värde eftersom en del saknas</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="72" />
      <source>Indicators that cannot be converted</source>
      <translation>Indikatorer som inte kan räknas om</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="95" />
      <source>{n} areas were not carried: {names}</source>
      <translation>{n} områden räknades inte om: {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="96" />
      <source>{n} areas have no value because a part is missing: {names}</source>
      <translation>{n} områden har inget värde eftersom en del saknas: {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/convert_division.py" line="97" />
      <source>{n} indicators were not converted: {names}</source>
      <translation>{n} indikatorer räknades inte om: {names}</translation>
    </message>
  </context>
  <context>
    <name>CreateLayout</name>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="33" />
      <source>Printed page</source>
      <translation>Utskriven sida</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="36" />
      <source>Makes a print layout of a styled layer with map, title, legend, source, date and scale bar, and exports it as PDF, PNG or both. On the desktop the layout stays in the project, for changes by hand.</source>
      <translation>Skapar en utskriftslayout av ett lager med stil, med karta, titel, teckenförklaring, källa, datum och skalstock, och exporterar den som PDF, PNG eller båda. I QGIS Desktop finns layouten kvar i projektet och kan ändras för hand.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="48" />
      <source>Styled layer</source>
      <translation>Lager med stil</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="49" />
      <source>The layer as it shall be printed; its style gives map and legend.</source>
      <translation>Lagret som det ska skrivas ut; dess stil ger karta och teckenförklaring.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="52" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="53" />
      <source>The page's heading; empty takes the name of what is drawn.</source>
      <translation>Sidans rubrik; lämna tomt för att använda namnet på det som ritas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="56" />
      <source>Source</source>
      <translation>Källa</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="57" />
      <source>Where the figures come from; empty takes what the layer's provenance says.</source>
      <translation>Varifrån siffrorna kommer; lämna tomt för att använda lagrets ursprungsuppgifter.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="60" />
      <source>Own template</source>
      <translation>Egen mall</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="61" />
      <source>A .qpt file with items called main_map, title, legend and source; empty takes Segbaro's own.</source>
      <translation>En .qpt-fil med element som heter main_map, title, legend och source; lämna tomt för att använda Segbaros egen mall.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="65" />
      <source>The page as PDF, with text that can be searched.</source>
      <translation>Sidan som PDF, med sökbar text.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="69" />
      <source>The page as a picture.</source>
      <translation>Sidan som bild.</translation>
    </message>
    <message>
      <source>The page's heading; empty takes the layer's name.</source>
      <translation type="vanished">Sidans rubrik; lämna tomt för att använda lagrets namn.</translation>
    </message>
  </context>
  <context>
    <name>GroundReader</name>
    <message>
      <location filename="../../segbaro_plugin/processing/ground.py" line="44" />
      <source>Centres</source>
      <translation>Centrum</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ground.py" line="46" />
      <source>Points of one or several centres, for measures of centralisation with centre=points.</source>
      <translation>Punkter för ett eller flera centrum, för mått på centralisering med centre=points.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ground.py" line="50" />
      <source>Tolerance of borders, metres</source>
      <translation>Tolerans för gränser, meter</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ground.py" line="57" />
      <source>Gaps and overlaps between polygons up to this width are one common border; 0 is exact.</source>
      <translation>Glapp och överlapp mellan polygoner upp till denna bredd räknas som en gemensam gräns; 0 är exakt.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ground.py" line="62" />
      <source>Where the people of a polygon are taken to live: at its centroid, which may lie outside, or at a point inside it.</source>
      <translation>Var personerna i en polygon antas bo: vid dess centroid, som kan ligga utanför polygonen, eller vid en punkt inuti den.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ground.py" line="68" />
      <source>Point of an area</source>
      <translation>Områdets punkt</translation>
    </message>
  </context>
  <context>
    <name>InequalityIndex</name>
    <message>
      <location filename="../../segbaro_plugin/processing/inequality_index.py" line="27" />
      <source>Inequality index</source>
      <translation>Ojämlikhetsindex</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inequality_index.py" line="30" />
      <source>Computes the inequality index of each place and year from 0 to 100, on the same principle as the Segregationsbarometer's: people with low incomes against people with high incomes. Which incomes are low and high is decided by your counts; those in the middle take no part. An area with a missing count is left out and counted, never taken as 0.</source>
      <translation>Beräknar ojämlikhetsindex från 0 till 100 för varje plats och år, enligt samma princip som i Segregationsbarometern: personer med låga inkomster mot personer med höga inkomster. Vilka inkomster som är låga och höga avgörs av dina antal; de som ligger däremellan ingår inte. Ett område där ett antal saknas utelämnas och räknas för sig; ett saknat antal räknas aldrig som 0.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inequality_index.py" line="48" />
      <source>Areas with counts of people: polygons, points or a table. One row an area, or an area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inequality_index.py" line="52" />
      <source>People with low incomes</source>
      <translation>Personer med låga inkomster</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inequality_index.py" line="53" />
      <source>Counts (not per cent) of people in the low income group. Several fields give several years.</source>
      <translation>Antal (inte procent) personer i gruppen med låga inkomster. Flera fält ger flera år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inequality_index.py" line="57" />
      <source>People with high incomes</source>
      <translation>Personer med höga inkomster</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/inequality_index.py" line="58" />
      <source>Counts (not per cent) of people in the high income group, one field a year.</source>
      <translation>Antal (inte procent) personer i gruppen med höga inkomster, ett fält per år.</translation>
    </message>
  </context>
  <context>
    <name>JoinAssistant</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_assistant.py" line="29" />
      <source>Join assistant</source>
      <translation>Kopplingsassistent</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_assistant.py" line="34" />
      <source>&amp;Join</source>
      <translation>Ko&amp;ppla</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_assistant.py" line="75" />
      <source>Reading the table…</source>
      <translation>Läser tabellen…</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_assistant.py" line="88" />
      <source>The table cannot be read.</source>
      <translation>Tabellen kan inte läsas.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_assistant.py" line="108" />
      <source>Choose the areas and the table.</source>
      <translation>Välj områden och tabell.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_assistant.py" line="184" />
      <source>Tick at least one indicator.</source>
      <translation>Markera minst en indikator.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_assistant.py" line="194" />
      <source>{n} areas joined; the layer is in the project.</source>
      <translation>{n} områden kopplade; lagret finns i projektet.</translation>
    </message>
  </context>
  <context>
    <name>JoinForm</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="54" />
      <source>Choose the table</source>
      <translation>Välj tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="64" />
      <source>One feature an area</source>
      <translation>Ett objekt per område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="64" />
      <source>One feature an area and year</source>
      <translation>Ett objekt per område och år</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="66" />
      <source>Refuse them</source>
      <translation>Avvisa dem</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="66" />
      <source>Add up their counts</source>
      <translation>Summera deras antal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="70" />
      <source>Temporary layer</source>
      <translation>Temporärt lager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="80" />
      <source>&amp;Areas</source>
      <translation>&amp;Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="81" />
      <source>&amp;Table</source>
      <translation>&amp;Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="82" />
      <source>Area c&amp;ode</source>
      <translation>Områdes&amp;kod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="83" />
      <source>Area &amp;name</source>
      <translation>Områdes&amp;namn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="84" />
      <source>&amp;Save to</source>
      <translation>&amp;Spara till</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="88" />
      <source>Table's &amp;key column</source>
      <translation>Tabellens n&amp;yckelkolumn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="89" />
      <source>&amp;Years</source>
      <translation>&amp;År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="90" />
      <source>S&amp;hape</source>
      <translation>Tabell&amp;form</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="91" />
      <source>S&amp;maller areas</source>
      <translation>&amp;Mindre områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="108" />
      <source>&amp;Indicators</source>
      <translation>&amp;Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="124" />
      <source>Table as read</source>
      <translation>Tabellen som den lästs</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="125" />
      <source>Areas without rows</source>
      <translation>Områden utan rader</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="126" />
      <source>Codes without an area</source>
      <translation>Koder utan område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_form.py" line="127" />
      <source>Notes</source>
      <translation>Anmärkningar</translation>
    </message>
  </context>
  <context>
    <name>JoinIndicators</name>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="42" />
      <source>Join indicators to areas</source>
      <translation>Koppla indikatorer till områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="45" />
      <source>Reads a table of statistics as it was downloaded (csv, xlsx, PxWeb csv, json-stat2, px and others) and joins it to areas by their codes, one field an indicator and year. Codes are repaired on both sides: lost leading zeros, suffixes, blanks, labels that begin with a code. What does not match is named, suppressed values stay suppressed, and a table of another vintage than the areas is said so.</source>
      <translation>Läser en statistiktabell som den laddades ned (csv, xlsx, PxWeb-csv, json-stat2, px med flera) och kopplar den till områden efter deras koder, ett fält per indikator och år. Koder rättas på båda sidor: förlorade inledande nollor, suffix, blanksteg och etiketter som börjar med en kod. Det som inte får träff anges med namn, prickade värden förblir prickade, och det framgår om tabellen har en annan version av indelningen än områdena.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="54" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="55" />
      <source>The areas: DeSO, RegSO, municipalities, counties or your own division, with a code.</source>
      <translation>Områdena: DeSO, RegSO, kommuner, län eller en egen indelning, med kod.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="58" />
      <source>Area code</source>
      <translation>Områdeskod</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="59" />
      <source>The field with the area's code; empty lets Segbaro find it by its name and its values.</source>
      <translation>Fältet med områdets kod; om det lämnas tomt hittar Segbaro det med hjälp av namn och värden.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="64" />
      <source>Joined areas</source>
      <translation>Kopplade områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="65" />
      <source>All areas, with one further field an indicator and year. A GeoPackage keeps names and provenance.</source>
      <translation>Alla områden, med ett nytt fält per indikator och år. Ett GeoPackage bevarar namn och ursprungsuppgifter.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="71" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="73" />
      <source>A page that names what matched and what did not, with the notes and the values of each field.</source>
      <translation>En sida som anger vad som fick träff och inte, med anmärkningar och värden för varje fält.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="75" />
      <source>Areas with rows in the table</source>
      <translation>Områden med rader i tabellen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="76" />
      <source>Areas without rows</source>
      <translation>Områden utan rader</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="77" />
      <source>Codes of the table without an area</source>
      <translation>Koder i tabellen utan område</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="82" />
      <source>More tables</source>
      <translation>Fler tabeller</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="83" />
      <source>Further tables for the same areas, each with indicators or years that the others do not have.</source>
      <translation>Fler tabeller för samma områden, var och en med indikatorer eller år som de andra inte har.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="87" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="88" />
      <source>Only these indicators, by id and with commas between them; empty takes all.</source>
      <translation>Endast dessa indikatorer, angivna med id och med kommatecken emellan; lämna tomt för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="91" />
      <source>Area name</source>
      <translation>Områdesnamn</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="92" />
      <source>The field with the areas' names, for tables that have names and no codes.</source>
      <translation>Fältet med områdenas namn, för tabeller som har namn men inga koder.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="95" />
      <source>Shape</source>
      <translation>Tabellform</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="96" />
      <source>wide: one feature an area, one field an indicator and year. long: one feature an area and year, with the fields year and date, for the temporal controller.</source>
      <translation>wide: ett objekt per område, ett fält per indikator och år. long: ett objekt per område och år, med fälten year och date, för tidskontrollen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="103" />
      <source>Smaller areas</source>
      <translation>Mindre områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="104" />
      <source>A table of smaller areas than the layer's: refuse it, or sum its counts. Shares are recomputed from counts where the table has them and left out where not.</source>
      <translation>En tabell med mindre områden än lagrets: avvisa den (refuse) eller summera dess antal (sum). Andelar beräknas på nytt från antal där tabellen har sådana och utelämnas annars.</translation>
    </message>
  </context>
  <context>
    <name>JoinLog</name>
    <message>
      <location filename="../../segbaro_plugin/processing/join_log.py" line="31" />
      <source>Areas matched: {n}</source>
      <translation>Områden med träff: {n}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_log.py" line="33" />
      <source>Areas without rows in the table ({n}): {names}</source>
      <translation>Områden utan rader i tabellen ({n}): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_log.py" line="34" />
      <source>Codes of the table without an area ({n}): {names}</source>
      <translation>Koder i tabellen utan område ({n}): {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_log.py" line="42" />
      <source>Read {format}. Indicators: {indicators}. Years: {years}.</source>
      <translation>Läste {format}. Indikatorer: {indicators}. År: {years}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_log.py" line="52" />
      <source>Fields of the areas are replaced: {names}</source>
      <translation>Områdenas fält ersätts: {names}</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_log.py" line="58" />
      <source>A shapefile cuts the names of fields to ten characters, and maps and further steps cannot find these again: {names}. Choose a GeoPackage instead.</source>
      <translation>En shapefil kortar fältnamn till tio tecken, och kartor och följande steg hittar inte dessa igen: {names}. Välj ett GeoPackage i stället.</translation>
    </message>
    <message>
      <source>{n} areas matched.</source>
      <translation type="vanished">{n} områden fick träff.</translation>
    </message>
    <message>
      <source>{n} areas have no rows in the table: {names}</source>
      <translation type="vanished">{n} områden har inga rader i tabellen: {names}</translation>
    </message>
    <message>
      <source>{n} codes of the table have no area: {names}</source>
      <translation type="vanished">{n} koder i tabellen har inget område: {names}</translation>
    </message>
    <message>
      <source>Read {format}: {indicators} indicators, years {years}.</source>
      <translation type="vanished">Läste {format}: {indicators} indikatorer, år {years}.</translation>
    </message>
  </context>
  <context>
    <name>JoinWords</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_words.py" line="21" />
      <source>Table: {format}, {rows} rows, {areas} areas ({divisions}){key}, years {years}.</source>
      <translation>Tabell: {format}, {rows} rader, {areas} områden ({divisions}){key}, år {years}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_words.py" line="27" />
      <source>, by the column "{column}"</source>
      <translation>, enligt kolumnen ”{column}”</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_words.py" line="33" />
      <source>by name, without codes</source>
      <translation>efter namn, utan koder</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/dialogs/join_words.py" line="39" />
      <source>Areas: by the field "{field}" ({division}). {matched} of {areas} areas have rows in the table; {alone} have none, and {rows} codes of the table have no area.</source>
      <translation>Områden: enligt fältet ”{field}” ({division}). {matched} av {areas} områden har rader i tabellen; {alone} har inga, och {rows} koder i tabellen har inget område.</translation>
    </message>
  </context>
  <context>
    <name>LocalIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="40" />
      <source>Local segregation indices</source>
      <translation>Lokala segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="43" />
      <source>Computes measures of each area against its place, and draws the first of them. The parts of a measure add up to its value for the place. An area with a missing count gets no value, never 0. The measures:</source>
      <translation>Beräknar mått för varje område i förhållande till platsen och ritar det första av dem. Ett måtts delar summerar till måttets värde för platsen. Ett område där ett antal saknas får inget värde, aldrig 0. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="50" />
      <source>Areas with counts of people: polygons, points or a table. One row an area, or an area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="57" />
      <source>Local measures</source>
      <translation>Lokala mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="58" />
      <source>The areas with one field a measure (and group and year, where there are several) and a field that says what became of the area: ok, missing, suppressed, contradictory or empty (nobody lives there).</source>
      <translation>Områdena med ett fält per mått (och per grupp och år, där det finns flera) och ett fält som anger områdets status: ok, missing (saknas), suppressed (prickad), contradictory (motsägande) eller empty (ingen bor där).</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="63" />
      <source>Field that the areas are drawn by</source>
      <translation>Fält som områdena ritas efter</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="67" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="67" />
      <source>Counts of the group. Several fields give several groups or years.</source>
      <translation>Antal personer i gruppen. Flera fält ger flera grupper eller år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="70" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="71" />
      <source>Counts of all people; the group is compared with the rest. One field a year.</source>
      <translation>Antal personer totalt; gruppen jämförs med övriga. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="75" />
      <source>Other group</source>
      <translation>Annan grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="76" />
      <source>Counts of a second group to compare with, instead of the rest. One field a year.</source>
      <translation>Antal personer i en andra grupp att jämföra med, i stället för övriga. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="80" />
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/local_indices.py" line="81" />
      <source>Counts of each group, one field a group and year, for the measures of several groups.</source>
      <translation>Antal personer i varje grupp, ett fält per grupp och år, för mått på flera grupper.</translation>
    </message>
  </context>
  <context>
    <name>MeasureChoice</name>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_choice.py" line="47" />
      <source>Measures</source>
      <translation>Mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_choice.py" line="48" />
      <source>Which measures to compute; they are described above.</source>
      <translation>Vilka mått som ska beräknas; de beskrivs ovan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_choice.py" line="50" />
      <source>Choices that the measures leave to you, written as option=value with semicolons between, such as {example}. What is not given is as the list says first.</source>
      <translation>Val som måtten överlåter åt dig, skrivna som alternativ=värde med semikolon emellan, till exempel {example}. För det som inte anges gäller det värde som står först i listan.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_choice.py" line="55" />
      <source>Options</source>
      <translation>Alternativ</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_choice.py" line="80" />
      <source>Choose at least one measure, and only of these: {known}.</source>
      <translation>Välj minst ett mått, och endast bland dessa: {known}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_choice.py" line="84" />
      <source>The measure '{measure}' needs {input}; choose the field in '{parameter}'.</source>
      <translation>Måttet ”{measure}” behöver uppgift om {input}; välj fältet i ”{parameter}”.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_choice.py" line="93" />
      <source>These fields hold per cent, but people must be counted: {fields}. Choose fields with counts.</source>
      <translation>Dessa fält innehåller procent, men antal personer behövs: {fields}. Välj fält med antal.</translation>
    </message>
  </context>
  <context>
    <name>MeasureTable</name>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_table.py" line="65" />
      <source>Measures</source>
      <translation>Mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_table.py" line="66" />
      <source>A table with one row a place, year, group and measure.</source>
      <translation>En tabell med en rad per plats, år, grupp och mått.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/measure_table.py" line="117" />
      <source>Areas without a place or year, which take part in nothing: {n}</source>
      <translation>Områden utan plats eller år, som inte ingår i något mått: {n}</translation>
    </message>
  </context>
  <context>
    <name>MultigroupIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="30" />
      <source>Multigroup segregation indices</source>
      <translation>Segregationsmått för flera grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="33" />
      <source>Computes measures of how apart several groups live, all of them at once, and of how mixed a place is, for each place and year. An area where the count of any group is missing is left out and counted, never taken as 0. The measures:</source>
      <translation>Beräknar, för varje plats och år, mått på hur åtskilda flera grupper bor, alla på en gång, och på hur blandad en plats är. Ett område där antalet saknas för någon grupp utelämnas och räknas för sig; ett saknat antal räknas aldrig som 0. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="41" />
      <source>Areas with counts of people: polygons, points or a table. One row an area, or an area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="45" />
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="46" />
      <source>Counts of each group, one field a group; nobody may be counted in two. Fields of several years, such as born_2022 and born_2023, are measured year by year.</source>
      <translation>Antal personer i varje grupp, ett fält per grupp; ingen får räknas i två grupper. Fält för flera år, till exempel born_2022 och born_2023, mäts år för år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="53" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="54" />
      <source>Counts of all people; those of none of the groups are then a further group. One field a year.</source>
      <translation>Antal personer totalt; de som inte ingår i någon av grupperna blir då ytterligare en grupp. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="59" />
      <source>Larger unit</source>
      <translation>Större enhet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="60" />
      <source>The district or other unit that each area belongs to within its place, for measures between and within larger units.</source>
      <translation>Den stadsdel eller annan enhet som varje område hör till inom sin plats, för mått mellan och inom större enheter.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/multigroup_indices.py" line="69" />
      <source>Choose at least two groups, or one and a total: one group has nobody to live apart from.</source>
      <translation>Välj minst två grupper, eller en grupp och ”Totalt”: en ensam grupp har ingen att bo åtskild från.</translation>
    </message>
  </context>
  <context>
    <name>NationalReference</name>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="49" />
      <source>Mean and deviation from</source>
      <translation>Medelvärde och standardavvikelse från</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="51" />
      <source>figures: the national mean and standard deviation given below. layer: computed from a layer of the whole country. published: no mean is needed, the types of a field are taken over. input: computed from the input itself, which is right only when the input is the whole country.</source>
      <translation>figures: rikets medelvärde och standardavvikelse som anges nedan. layer: beräknas från ett lager över hela riket. published: inget medelvärde behövs, typerna i ett fält tas över. input: beräknas från själva indata, vilket är rätt bara när indata är hela riket.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="63" />
      <source>National mean</source>
      <translation>Rikets medelvärde</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="64" />
      <source>Mean of the index over all areas of the country in that year.</source>
      <translation>Indexets medelvärde över alla områden i riket det året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="68" />
      <source>National standard deviation</source>
      <translation>Rikets standardavvikelse</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="70" />
      <source>Standard deviation of the index over all areas of the country in that year.</source>
      <translation>Indexets standardavvikelse över alla områden i riket det året.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="76" />
      <source>Index in the national layer</source>
      <translation>Index i rikslagret</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="76" />
      <source>Published area type</source>
      <translation>Publicerad områdestyp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="78" />
      <source>National layer</source>
      <translation>Rikslager</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="79" />
      <source>All areas of the country, with the index in a field.</source>
      <translation>Rikets alla områden, med indexet i ett fält.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="83" />
      <source>The field of the national layer that holds the index of the same year.</source>
      <translation>Det fält i rikslagret som innehåller indexet för samma år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="87" />
      <source>The field with the published types 1 to 5.</source>
      <translation>Fältet med de publicerade typerna 1–5.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="94" />
      <source>'{reference}' needs '{parameter}'; give it, or choose another source of the mean.</source>
      <translation>”{reference}” kräver ”{parameter}”; fyll i det, eller välj en annan källa till medelvärdet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="124" />
      <source>Mean {mean}, standard deviation {deviation}.</source>
      <translation>Medelvärde {mean}, standardavvikelse {deviation}.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="132" />
      <source>Mean and standard deviation are taken from {n} areas, which is no division of the whole country. The types then say how areas differ from each other there, not how they differ from Sweden, and must not be compared with published types.</source>
      <translation>Medelvärde och standardavvikelse är beräknade från {n} områden, vilket inte motsvarar någon indelning av hela riket. Typerna visar då hur områdena där skiljer sig från varandra, inte hur de skiljer sig från riket, och får inte jämföras med publicerade typer.</translation>
    </message>
  </context>
  <context>
    <name>NeighbourhoodContext</name>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="52" />
      <source>Neighbourhood context</source>
      <translation>Grannskapskontext</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="55" />
      <source>Gives each area or point the share of a group among the people around it: the nearest 200, 1,600 or 51,200 people, within a radius, or by distance with a kernel, for several sizes in one run. Among the nearest people the last areas are counted in part, so that exactly as many people are counted. An area where nobody lives gets no value.</source>
      <translation>Ger varje område eller punkt en grupps andel av personerna runt omkring: de närmaste 200, 1 600 eller 51 200 personerna, inom en radie eller efter avstånd med en kärna, för flera storlekar i en och samma körning. Bland de närmaste personerna räknas de sista områdena delvis, så att exakt det angivna antalet personer räknas. Ett område där ingen bor får inget värde.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="63" />
      <source>Areas with counts of people: polygons, points or the cells of a grid.</source>
      <translation>Områden med antal personer: polygoner, punkter eller rutor i ett rutnät.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="64" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="64" />
      <source>Counts of the group; several fields give several groups.</source>
      <translation>Antal personer i gruppen; flera fält ger flera grupper.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="65" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="65" />
      <source>Counts of all people. One field a year.</source>
      <translation>Antal personer totalt. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="72" />
      <source>Neighbours outside the place</source>
      <translation>Grannar utanför platsen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="79" />
      <source>Whether people of other places count as neighbours. Without a place everybody does.</source>
      <translation>Om personer på andra platser räknas som grannar. Utan plats räknas alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="83" />
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="84" />
      <source>The areas with one field a group and size: the share of the group, from 0 to 1.</source>
      <translation>Områdena med ett fält per grupp och storlek: gruppens andel, från 0 till 1.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/neighbourhood_context.py" line="93" />
      <source>The areas are a table that lies nowhere. Choose a layer of polygons or points.</source>
      <translation>Områdena är en tabell utan lägen. Välj ett lager med polygoner eller punkter.</translation>
    </message>
  </context>
  <context>
    <name>OrdinalIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="29" />
      <source>Segregation by ordered classes and income</source>
      <translation>Segregation efter ordnade klasser och inkomst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="32" />
      <source>Computes how apart people of ordered classes live, such as classes of income or of education, for each place and year: people of neighbouring classes who live apart count less than those of the lowest and the highest. Measures of income itself take the mean income of each area, its standard deviation and the number of people. An area with a missing number is left out and counted, never taken as 0. The measures:</source>
      <translation>Beräknar, för varje plats och år, hur åtskilda personer i ordnade klasser bor, till exempel inkomst- eller utbildningsklasser: att personer i närliggande klasser bor åtskilda väger mindre än att personer i den lägsta och den högsta gör det. Mått på själva inkomsten använder varje områdes medelinkomst, dess standardavvikelse och antalet personer. Ett område där ett tal saknas utelämnas och räknas för sig; ett saknat tal räknas aldrig som 0. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="41" />
      <source>Areas with counts of people: polygons, points or a table. One row an area, or an area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="45" />
      <source>Classes, lowest first</source>
      <translation>Klasser, den lägsta först</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="46" />
      <source>Counts of each class, one field a class, the lowest class first. With fields of several years the order of the first year holds for all.</source>
      <translation>Antal personer i varje klass, ett fält per klass, den lägsta klassen först. Med fält för flera år gäller det första årets ordning för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="52" />
      <source>Mean income</source>
      <translation>Medelinkomst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="52" />
      <source>The mean income of each area.</source>
      <translation>Medelinkomsten i varje område.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="55" />
      <source>Standard deviation of income</source>
      <translation>Inkomstens standardavvikelse</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="56" />
      <source>How much incomes differ within each area, in the same unit as the mean income. One field a year.</source>
      <translation>Hur mycket inkomsterna skiljer sig inom varje område, i samma enhet som medelinkomsten. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="61" />
      <source>People with income</source>
      <translation>Personer med inkomst</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="62" />
      <source>The number of people whose incomes the mean is taken of. One field a year.</source>
      <translation>Antalet personer vars inkomster medelvärdet avser. Ett fält per år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="68" />
      <source>Choose classes, the lowest first, or mean income.</source>
      <translation>Välj klasser, den lägsta först, eller medelinkomst.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/ordinal_indices.py" line="70" />
      <source>Choose at least two classes, the lowest first: one class has nothing to be ordered by.</source>
      <translation>Välj minst två klasser, den lägsta först: en enda klass går inte att ordna.</translation>
    </message>
  </context>
  <context>
    <name>PlaceFields</name>
    <message>
      <location filename="../../segbaro_plugin/processing/place_fields.py" line="30" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/place_fields.py" line="47" />
      <source>Place</source>
      <translation>Plats</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/place_fields.py" line="48" />
      <source>The place of each area, such as its municipality; empty is one place.</source>
      <translation>Varje områdes plats, till exempel kommunen; lämna tomt om alla områden är en och samma plats.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/place_fields.py" line="53" />
      <source>Year</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/place_fields.py" line="53" />
      <source>The year of each row, where an area has one row a year.</source>
      <translation>Radens år, om ett område har en rad per år.</translation>
    </message>
  </context>
  <context>
    <name>ReadTable</name>
    <message>
      <location filename="../../segbaro_plugin/processing/read_table.py" line="17" />
      <source>Read a table</source>
      <translation>Läs en tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/read_table.py" line="20" />
      <source>Reads a table of statistics as it was downloaded (csv, xlsx, ods, json-stat2, px, Kolada and others) and writes it as a clean table: one row an area, year, indicator and category, with codes as text, numbers as numbers, and a status that keeps missing, suppressed and not applicable values apart.</source>
      <translation>Läser en statistiktabell som den laddades ned (csv, xlsx, ods, json-stat2, px, Kolada med flera) och skriver den som en ren tabell: en rad per område, år, indikator och kategori, med koder som text, tal som tal och en status som skiljer mellan värden som saknas, är prickade eller inte är tillämpliga.</translation>
    </message>
  </context>
  <context>
    <name>Segbaro</name>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="103" />
      <source>The official name of an area type 1 to 5.</source>
      <translation>Det officiella namnet på en områdestyp 1–5.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="108" />
      <source>The colour of an area type 1 to 5, as #rrggbb.</source>
      <translation>Färgen för en områdestyp 1–5, som #rrggbb.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="113" />
      <source>The group's share in an area against its share in the whole place.</source>
      <translation>Gruppens andel i ett område i förhållande till dess andel på hela platsen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/expressions.py" line="118" />
      <source>The value of an indicator for the area with this code and a year.</source>
      <translation>En indikators värde för området med denna kod och ett år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="33" />
      <source>Tables and areas</source>
      <translation>Tabeller och områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="34" />
      <source>The barometer's measures</source>
      <translation>Barometerns mått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="35" />
      <source>Measures of segregation</source>
      <translation>Mått på segregation</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="36" />
      <source>Maps and pages</source>
      <translation>Kartor och sidor</translation>
    </message>
  </context>
  <context>
    <name>SegbaroAlgorithm</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="122" />
      <source>The folder {folder} does not exist, so {output} cannot be written. Choose another.</source>
      <translation>Mappen {folder} finns inte, så ”{output}” kan inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="145" />
      <source>the output is not given</source>
      <translation>utdata är inte angivna</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="149" />
      <source>{output} cannot be written; is the file open elsewhere or its folder protected? ({why})</source>
      <translation>”{output}” kan inte skrivas; är filen öppen i ett annat program eller är mappen skrivskyddad? ({why})</translation>
    </message>
  </context>
  <context>
    <name>SegbaroPlugin</name>
    <message>
      <location filename="../../segbaro_plugin/plugin.py" line="54" />
      <source>Join assistant…</source>
      <translation>Kopplingsassistent…</translation>
    </message>
  </context>
  <context>
    <name>SegregationIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="45" />
      <source>Segregation indices</source>
      <translation>Segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="48" />
      <source>Computes measures of residential segregation of a group, for each place and year, from counts of people in areas. An area with a missing count is left out and counted, never taken as 0. The measures:</source>
      <translation>Beräknar mått på en grupps boendesegregation, för varje plats och år, utifrån antal personer i områden. Ett område där ett antal saknas utelämnas och räknas för sig; ett saknat antal räknas aldrig som 0. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="55" />
      <source>Areas with counts of people: polygons, points or a table. One row an area, or an area and year.</source>
      <translation>Områden med antal personer: polygoner, punkter eller en tabell. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="58" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="58" />
      <source>Counts of the group. Several fields give several groups or years.</source>
      <translation>Antal personer i gruppen. Flera fält ger flera grupper eller år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="62" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="63" />
      <source>Counts of all people; the group is compared with the rest. With fields of several years each group takes the total of its own year.</source>
      <translation>Antal personer totalt; gruppen jämförs med övriga. Med fält för flera år används för varje grupp totalen för dess eget år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="71" />
      <source>Other group</source>
      <translation>Annan grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="72" />
      <source>Counts of a second group to compare with, instead of the rest.</source>
      <translation>Antal personer i en andra grupp att jämföra med, i stället för övriga.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="77" />
      <source>Land area</source>
      <translation>Landareal</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="78" />
      <source>The land area of each area, in any unit, for measures of concentration. Empty measures the polygons on the ellipsoid, in square kilometres, with the water that lies within them.</source>
      <translation>Varje områdes landareal, i valfri enhet, för mått på koncentration. Om det lämnas tomt mäts polygonerna på ellipsoiden, i kvadratkilometer, med det vatten som ligger inom dem.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="86" />
      <source>Choose a total or another group: a group alone has nobody to be compared with.</source>
      <translation>Välj ”Totalt” eller ”Annan grupp”: en ensam grupp har ingen att jämföras med.</translation>
    </message>
  </context>
  <context>
    <name>SegregationProfile</name>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_profile.py" line="44" />
      <source>Segregation profile over scales</source>
      <translation>Segregationsprofil över skalor</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_profile.py" line="47" />
      <source>Computes measures of people's surroundings at several sizes, such as radii, bandwidths or numbers of nearest people. The column macro_micro is the value through that of the first size: how much of the segregation at a small scale is left at a larger one. The measures:</source>
      <translation>Beräknar mått på personers omgivning för flera storlekar, till exempel radier, bandbredder eller antal närmaste personer. Kolumnen macro_micro är värdet delat med värdet för den första storleken: hur mycket av segregationen i liten skala som finns kvar i en större. Måtten:</translation>
    </message>
  </context>
  <context>
    <name>Sizes</name>
    <message>
      <location filename="../../segbaro_plugin/processing/sizes.py" line="23" />
      <source>Surroundings</source>
      <translation>Omgivning</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/sizes.py" line="28" />
      <source>Sizes</source>
      <translation>Storlekar</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/sizes.py" line="29" />
      <source>Several sizes with semicolons between, such as 0.5; 1; 2.</source>
      <translation>Flera storlekar med semikolon emellan, till exempel 0,5; 1; 2.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/sizes.py" line="47" />
      <source>Give at least one size, such as 1.</source>
      <translation>Ange minst en storlek, till exempel 1.</translation>
    </message>
  </context>
  <context>
    <name>SocioeconomicIndex</name>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="43" />
      <source>Socio-economic index and area types</source>
      <translation>Socioekonomiskt index och områdestyper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="46" />
      <source>Computes the socio-economic index (the mean of three percentages, higher is worse) and the five area types. The types are relative: an area is placed by how many standard deviations its index lies from the mean of the whole country in the same year, so mean and deviation must come from the country, not from one municipality.</source>
      <translation>Beräknar socioekonomiskt index (medelvärdet av tre procentandelar, högre är sämre) och de fem områdestyperna. Typerna är relativa: ett område placeras efter hur många standardavvikelser dess index ligger från hela rikets medelvärde samma år. Medelvärde och standardavvikelse måste därför avse riket, inte en enskild kommun.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="56" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="57" />
      <source>Areas with the three parts of the index, in per cent, for one year.</source>
      <translation>Områden med indexets tre delar, i procent, för ett år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="62" />
      <source>Index and types</source>
      <translation>Index och typer</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="63" />
      <source>The areas with the fields sei and area_type of the parts' year, drawn by area type. Where the areas have such fields already, the new ones are called sei_computed and area_type_computed.</source>
      <translation>Områdena med fälten sei och area_type för samma år som delarna, ritade efter områdestyp. Om områdena redan har sådana fält heter de nya sei_computed och area_type_computed.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="68" />
      <source>Field with the index</source>
      <translation>Fält med indexet</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="69" />
      <source>Field with the area type</source>
      <translation>Fält med områdestypen</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="70" />
      <source>Mean used</source>
      <translation>Använt medelvärde</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="71" />
      <source>Standard deviation used</source>
      <translation>Använd standardavvikelse</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="76" />
      <source>Low economic standard (%)</source>
      <translation>Låg ekonomisk standard (%)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="76" />
      <source>Per cent of all people.</source>
      <translation>Procent av alla personer.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="78" />
      <source>Pre-upper-secondary education (%)</source>
      <translation>Förgymnasial utbildning (%)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="79" />
      <source>Per cent of the population of working age with at most nine years of school.</source>
      <translation>Procent av befolkningen i arbetsför ålder med högst nioårig skolgång.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="82" />
      <source>Social assistance or long-term unemployed (%)</source>
      <translation>Ekonomiskt bistånd eller långtidsarbetslösa (%)</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="83" />
      <source>Per cent with social assistance for at least ten months or unemployed for more than six.</source>
      <translation>Procent med ekonomiskt bistånd i minst tio månader eller arbetslösa i mer än sex månader.</translation>
    </message>
  </context>
  <context>
    <name>SpatialIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="40" />
      <source>Spatial segregation indices</source>
      <translation>Rumsliga segregationsmått</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="43" />
      <source>Computes measures that see where the areas lie: evenness and exposure of people's surroundings, clustering, and centralisation, for each place and year. Distances are in kilometres; a layer in degrees is measured on the ellipsoid. The measures:</source>
      <translation>Beräknar mått som tar hänsyn till var områdena ligger: jämnhet och exponering i personers omgivning, klustring och centralisering, för varje plats och år. Avstånd anges i kilometer; ett lager i grader mäts på ellipsoiden. Måtten:</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="54" />
      <source>Areas with counts of people: polygons or points. One row an area, or an area and year.</source>
      <translation>Områden med antal personer: polygoner eller punkter. En rad per område, eller per område och år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="57" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="57" />
      <source>Counts of the group. Several fields give several groups or years.</source>
      <translation>Antal personer i gruppen. Flera fält ger flera grupper eller år.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="58" />
      <source>Total</source>
      <translation>Totalt</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="58" />
      <source>Counts of all people; the group is compared with the rest.</source>
      <translation>Antal personer totalt; gruppen jämförs med övriga.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="61" />
      <source>Other group</source>
      <translation>Annan grupp</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="62" />
      <source>Counts of a second group to compare with, instead of the rest.</source>
      <translation>Antal personer i en andra grupp att jämföra med, i stället för övriga.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="64" />
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="64" />
      <source>Counts of each group, for the measures of several groups.</source>
      <translation>Antal personer i varje grupp, för mått på flera grupper.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/spatial_indices.py" line="72" />
      <source>The areas are a table that lies nowhere. Choose a layer of polygons or points.</source>
      <translation>Områdena är en tabell utan lägen. Välj ett lager med polygoner eller punkter.</translation>
    </message>
  </context>
  <context>
    <name>TableAlgorithm</name>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="35" />
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="36" />
      <source>The file with the statistics. What it is is seen from its content, not from its name.</source>
      <translation>Filen med statistiken. Filtypen avgörs av innehållet, inte av namnet.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="42" />
      <source>Column with the codes</source>
      <translation>Kolumn med koder</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="43" />
      <source>Heading of the table's column with area codes; empty lets Segbaro find it.</source>
      <translation>Rubriken på tabellens kolumn med områdeskoder; om den lämnas tom hittar Segbaro kolumnen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="46" />
      <source>Sheet</source>
      <translation>Blad</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="47" />
      <source>Sheet, database table or file in a zip, where there are several; empty takes the first table.</source>
      <translation>Kalkylblad, databastabell eller fil i en zip-fil, om det finns flera; lämna tomt för den första tabellen.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="63" />
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="50" />
      <source>Years</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="51" />
      <source>Only these years, such as 2019-2023 or 2015, 2019-2021; empty takes all.</source>
      <translation>Endast dessa år, till exempel 2019-2023 eller 2015, 2019-2021; lämna tomt för alla.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="57" />
      <source>Clean table</source>
      <translation>Ren tabell</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="58" />
      <source>A table without geometry; a value stands only where the status is ok.</source>
      <translation>En tabell utan geometri; ett värde finns bara där statusen är ok.</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="60" />
      <source>Rows</source>
      <translation>Rader</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="61" />
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/table_algorithm.py" line="62" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
  </context>
</TS>
