"""Maps, pages and reports: areas with classes and colours, the page, and what a report is made of."""
