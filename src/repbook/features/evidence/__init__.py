"""Evidence for later: which answers a card had when, and which rules judged them (M64)."""
