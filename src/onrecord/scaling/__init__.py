"""Scaling: many reports read at once, on all cores of a machine or on a Ray cluster.

The inputs are cut into batches, workers turn each into a part, and parts are files of a folder:
`claims/` holds what was said, `inputs/` what became of each input. A part is written whole or not
at all and named after what it was made of, so a run that was stopped goes on from there.
"""
