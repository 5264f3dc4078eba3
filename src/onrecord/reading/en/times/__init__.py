"""When something happened: expressions of time, and which of them is a claim's own."""
