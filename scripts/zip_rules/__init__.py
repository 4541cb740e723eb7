"""What the plugin repository would refuse or show as a finding about the plugin's zip, each kind of rule in a file."""
