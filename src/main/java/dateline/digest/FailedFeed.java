package dateline.digest;

import java.net.URI;

/** A feed that could not be read for this digest, and why in one sentence. */
public record FailedFeed(String title, URI feedUrl, String problem) {}
