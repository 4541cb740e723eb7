<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
  <context>
    <name>BarometerDock</name>
    <message>
      <location filename="../../segbaro_plugin/dialogs/dock.py" line="21" />
      <source>From a table to a map, step by step:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoroplethMap</name>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="40" />
      <source>Choropleth map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="43" />
      <source>Draws areas by a field. The class limits can be shared with further fields, such as other years of the same indicator, so that the maps can be compared. Areas without data are drawn with a hatch of their own and stand in the legend, and so do suppressed values. Colours are safe for the colour-blind and follow whether high values are worse or better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="53" />
      <source>Areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="55" />
      <source>The areas to draw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="59" />
      <source>Field to draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="60" />
      <source>The numbers that give the colours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="63" />
      <source>Shared limits with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="64" />
      <source>Further fields, such as other years, whose values share the class limits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="68" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="69" />
      <source>auto: area types in their five classes, fixed limits where the indicator has them, otherwise jenks. The other methods are named as in QGIS; fixed takes the limits given below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="76" />
      <source>Number of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="77" />
      <source>How many classes; fewer are made when the field has fewer different values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="142" />
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="80" />
      <source>Fixed limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="81" />
      <source>For fixed: all limits from the lowest to the highest, with semicolons between, such as 0; 5; 10; 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="86" />
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="87" />
      <source>The areas with their style; in a GeoPackage the style is saved with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/choropleth_map.py" line="119" />
      <source>Class limits: {limits}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CreateLayout</name>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="33" />
      <source>Printed page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="36" />
      <source>Makes a print layout of a styled layer with map, title, legend, source, date and scale bar, and exports it as PDF, PNG or both. On the desktop the layout stays in the project, for changes by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="48" />
      <source>Styled layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="49" />
      <source>The layer as it shall be printed; its style gives map and legend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="52" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="53" />
      <source>The page's heading; empty takes the layer's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="56" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="57" />
      <source>Where the figures come from; empty takes what the layer's provenance says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="60" />
      <source>Own template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="61" />
      <source>A .qpt file with items called main_map, title, legend and source; empty takes Segbaro's own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="65" />
      <source>The page as PDF, with text that can be searched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/create_layout.py" line="69" />
      <source>The page as a picture.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>JoinIndicators</name>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="38" />
      <source>Join indicators to areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="41" />
      <source>Reads a table of statistics as it was downloaded (csv, PxWeb csv or json-stat2) and joins it to areas by their codes, one field an indicator and year. Codes are repaired on both sides: lost leading zeros, suffixes, blanks, labels that begin with a code. What does not match is named, suppressed values stay suppressed, and a table of another vintage than the areas is said so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="50" />
      <source>Areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="51" />
      <source>The areas: DeSO, RegSO, municipalities, counties or your own division, with a code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="54" />
      <source>Area code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="55" />
      <source>The field with the area's code; empty lets Segbaro find it by its name and its values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="58" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="59" />
      <source>The file with the statistics. What it is is seen from its content, not from its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="62" />
      <source>Joined areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="63" />
      <source>All areas, with one further field an indicator and year. A GeoPackage keeps names and provenance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="67" />
      <source>Areas with rows in the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="68" />
      <source>Areas without rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="69" />
      <source>Codes of the table without an area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="99" />
      <source>Read {format}: {indicators} indicators, years {years}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="107" />
      <source>{n} areas matched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="109" />
      <source>{n} areas have no rows in the table: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="110" />
      <source>{n} codes of the table have no area: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/join_indicators.py" line="117" />
      <source>Fields of the areas are replaced: {names}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NationalReference</name>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="47" />
      <source>Mean and deviation from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="49" />
      <source>figures: the national mean and standard deviation given below. layer: computed from a layer of the whole country. published: no mean is needed, the types of a field are taken over. input: computed from the input itself, which is right only when the input is the whole country.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="61" />
      <source>National mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="62" />
      <source>Mean of the index over all areas of the country in that year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="65" />
      <source>National standard deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="66" />
      <source>Standard deviation of the index over all areas of the country in that year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="72" />
      <source>Index in the national layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="72" />
      <source>Published area type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="74" />
      <source>National layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="75" />
      <source>All areas of the country, with the index in a field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="79" />
      <source>The field of the national layer that holds the index of the same year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="83" />
      <source>The field with the published types 1 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="90" />
      <source>'{reference}' needs '{parameter}'; give it, or choose another source of the mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="114" />
      <source>Mean {mean}, standard deviation {deviation}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/national_reference.py" line="122" />
      <source>Mean and standard deviation are taken from {n} areas, which is no division of the whole country. The types then say how areas differ from each other there, not how they differ from Sweden, and must not be compared with published types.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Segbaro</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="32" />
      <source>Tables and areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="33" />
      <source>The barometer's measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="34" />
      <source>Measures of segregation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="35" />
      <source>Maps and pages</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SegbaroAlgorithm</name>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="121" />
      <source>The folder {folder} does not exist, so {output} cannot be written. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/algorithm.py" line="136" />
      <source>{output} cannot be written to {target}. Is the file open elsewhere or protected?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SegregationIndices</name>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="42" />
      <source>Segregation indices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="48" />
      <source>Computes measures of residential segregation of a group, for each place and year, from counts of people in areas. An area with a missing count is left out and counted, never taken as 0. The measures:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="56" />
      <source>Areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="57" />
      <source>Areas with counts of people: polygons, points or a table. One row an area, or an area and year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="66" />
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="62" />
      <source>Measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="63" />
      <source>Which measures to compute; they are described above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="67" />
      <source>A table with one row a place, year, group and measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="75" />
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="75" />
      <source>Counts of the group. Several fields give several groups or years.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="78" />
      <source>Total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="79" />
      <source>Counts of all people; the group is compared with the rest. With fields of several years each group takes the total of its own year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="86" />
      <source>Other group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="87" />
      <source>Counts of a second group to compare with, instead of the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="93" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="94" />
      <source>The place of each area, such as its municipality; empty is one place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="96" />
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="96" />
      <source>The year of each row, where an area has one row a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/segregation_indices.py" line="105" />
      <source>Choose a total or another group: a group alone has nobody to be compared with.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SocioeconomicIndex</name>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="42" />
      <source>Socio-economic index and area types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="45" />
      <source>Computes the socio-economic index (the mean of three percentages, higher is worse) and the five area types. The types are relative: an area is placed by how many standard deviations its index lies from the mean of the whole country in the same year, so mean and deviation must come from the country, not from one municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="55" />
      <source>Areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="56" />
      <source>Areas with the three parts of the index, in per cent, for one year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="61" />
      <source>Index and types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="62" />
      <source>The areas with the fields sei and area_type of the parts' year, drawn by area type. Where the areas have such fields already, the new ones are called sei_computed and area_type_computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="67" />
      <source>Field with the index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="68" />
      <source>Field with the area type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="69" />
      <source>Mean used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="70" />
      <source>Standard deviation used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="75" />
      <source>Low economic standard (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="75" />
      <source>Per cent of all people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="77" />
      <source>Pre-upper-secondary education (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="78" />
      <source>Per cent of the population of working age with at most nine years of school.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="81" />
      <source>Social assistance or long-term unemployed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../segbaro_plugin/processing/socioeconomic_index.py" line="82" />
      <source>Per cent with social assistance for at least ten months or unemployed for more than six.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
