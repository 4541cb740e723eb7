"""How a layer is drawn: settings, renderers, and the record that tells them."""
