"""Figures as shapes: numbers turned into places on a scale, for templates to draw as SVG."""
