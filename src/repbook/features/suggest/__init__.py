"""What the figures suggest, with a decision."""
