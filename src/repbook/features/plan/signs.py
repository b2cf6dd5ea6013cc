"""Heights and signs of the day's sheet: what Rank needs of its table, without its declaration."""

# In points: 90 pixels a visit and 72 at least, 26 a call; what a printed page holds below the head.
VISIT_HEIGHT, VISIT_LOWEST, CALL_HEIGHT, PAGE_ROOM = 67.5, 54.0, 19.5, 570.0
# Two lines of Chinese letters stand higher than two of Latin ones.
CALL_SIZE, CALL_SIZE_ZH, CALL_HEIGHT_ZH = 8.0, 7.5, 21.75
READY, LACKING, PROMISE = "✓", "!", "►"
