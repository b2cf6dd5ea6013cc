"""The VBA project: hand-written and derived modules, and the writer of vbaProject.bin."""
