package dateline.briefing;

/** Some tokens of a sentence that may go: from the first up to, not including, the last. */
record Span(int from, int to) {}
