package dateline.refresh;

import dateline.store.Retention;
import java.time.Duration;
import java.util.Optional;

/**
 * How a refresh goes about it.
 *
 * @param interval a feed fetched within it is not due
 * @param force ask even feeds that are not due
 * @param workers fetches at a time
 * @param fullText fetch the page where the feed gives only a teaser
 * @param pagesPerFeed full texts fetched for one feed in one refresh
 * @param entriesPerFeed newest entries of a document that are looked at
 */
public record RefreshOptions(
    Duration interval,
    boolean force,
    int workers,
    boolean fullText,
    int pagesPerFeed,
    int entriesPerFeed,
    Optional<Retention> retention) {}
