"""Shared by all runs: names and help, sinks, transaction, finished layers."""
