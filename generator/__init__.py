"""Everything that turns `spec/` into `generated/`, and holds the two against each other."""
