package dateline.feed;

import java.net.URI;
import java.util.OptionalLong;

/** A file that goes with an entry: a podcast, a picture. */
public record Enclosure(URI url, String type, OptionalLong bytes) {}
