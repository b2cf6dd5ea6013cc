"""Heights and signs of the day's sheet: what Rank needs of its table, without its declaration."""

# In points: 90 pixels a visit and 72 at least; what a printed page holds below the head.
VISIT_HEIGHT, VISIT_LOWEST, PAGE_ROOM = 67.5, 54.0, 570.0
# Calls: at the scale of the print no type is under 7 points. Chinese lines stand higher.
CALL_SIZE, CALL_LINE = 9.5, 12.0
CALL_SIZE_ZH, CALL_LINE_ZH = 10.0, 14.25
VISIT_LINE, CALL_LINES, MOST_LINES, EDGE = 12.75, 2, 7, 1.5
READY, LACKING, PROMISE, MORE = "✓", "!", "►", "+"
