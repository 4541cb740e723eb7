"""What is under the pointer in a chart."""
