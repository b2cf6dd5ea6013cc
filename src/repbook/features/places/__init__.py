"""Where customers are: coordinates found offline, and the areas that could not be told."""
