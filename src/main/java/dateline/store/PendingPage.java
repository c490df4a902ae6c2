package dateline.store;

import java.net.URI;

/** An entry whose feed gave only a teaser: its page is still to be fetched. */
public record PendingPage(EntryId id, URI link, URI feedUrl, String title, int attempts) {}
