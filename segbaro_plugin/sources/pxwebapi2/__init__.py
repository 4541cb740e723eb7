"""PxWebApi 2, as Statistics Sweden, Norway and Latvia speak it."""
