"""Whether what words tell is so, and how surely: denied, granted, expected or but thought of."""
