"""Bring several people's workbooks together, and settle what they changed differently."""
