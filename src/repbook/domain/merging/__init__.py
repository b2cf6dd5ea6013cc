"""Merge several files of one table, cell by cell, by votes against each file's own base."""
