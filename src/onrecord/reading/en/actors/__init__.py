"""Who did it: the parties that sentences name, and those plainly behind what names nobody."""
