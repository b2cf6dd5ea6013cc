"""What every feature stands on: typed fields, ids, policies, problems."""
