package dateline.screen;

/** A piece of a line in one role; its text is printable and has no line end. */
record Span(String text, Role role) {}
