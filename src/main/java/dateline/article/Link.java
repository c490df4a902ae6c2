package dateline.article;

import java.net.URI;

/** A link inside a block's text (UTF-16 units, end exclusive). */
public record Link(int start, int end, URI target) {}
