"""The grammar of English sentences: words, their forms, numbers, things, and what clauses do."""
