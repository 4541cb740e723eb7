"""What all charts are drawn with: figure, theme, ticks, labels, text alternatives, files."""
