package dateline.store;

import java.time.Duration;

/**
 * How long entries are kept; starred and tagged ones stay.
 *
 * @param age of read entries; unread ones stay twice as long
 * @param perFeed newest entries of each feed that always stay
 */
public record Retention(Duration age, int perFeed) {}
