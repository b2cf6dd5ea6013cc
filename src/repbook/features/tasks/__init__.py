"""Tasks, and the texts that go with them."""
