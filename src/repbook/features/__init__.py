"""The features: each declares what it adds, in one folder or one file."""
