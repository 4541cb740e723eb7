"""PxWebApi 1, as regions, cities, authorities, Finland and Iceland speak it."""
