"""People of a customer, relations between customers, comparison with rivals."""
