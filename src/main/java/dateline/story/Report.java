package dateline.story;

import java.time.Instant;

/**
 * What one outlet wrote of an event.
 *
 * @param id of whoever asks; unique among the reports that are grouped together
 * @param outlet whose report it is, such as its feed's address
 * @param lead how its text begins; what is behind the first 400 characters is not looked at
 */
public record Report(long id, String outlet, String title, String lead, Instant published) {}
