"""What every run shares: names and help, sinks, transaction, finished layers."""
