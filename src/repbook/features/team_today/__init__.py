"""Today: what each rep had planned and done, and the results to talk about."""
