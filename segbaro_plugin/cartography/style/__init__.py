"""The style of a layer: settings, renderers, and the record that stores them."""
