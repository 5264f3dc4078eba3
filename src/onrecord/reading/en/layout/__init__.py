"""How a report is laid out: its sections, what each is about, and what is none of its text."""
