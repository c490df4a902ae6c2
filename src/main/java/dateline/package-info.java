/**
 * Dateline, a terminal news reader that briefs you.
 *
 * <p>News walks through the rooms in one direction: subscription, fetch, feed, article, store; then
 * out of the store to briefing and story, and from there to digest or screen.
 *
 * <ul>
 *   <li>{@code text}: sentences, words, display width, wrapping; knows no news, HTML or terminal
 *   <li>{@code subscription}: the feeds a reader follows; OPML; finding a site's feed
 *   <li>{@code fetch}: asks servers politely and within limits
 *   <li>{@code feed}: bytes to a feed of entries; the only room that knows Rome
 *   <li>{@code article}: page to clean article, each removal with its rule
 *   <li>{@code briefing}: article to briefing, each bullet with its source sentence
 *   <li>{@code story}: which entries of many feeds tell of the same event
 *   <li>{@code query}: the filter language
 *   <li>{@code store}: what was fetched and read, in SQLite
 *   <li>{@code refresh}: the one place that knows the order of the rooms above
 *   <li>{@code digest}: briefings and articles as text, Markdown, HTML, JSON
 *   <li>{@code screen}: the reader in the terminal; the only room that knows Lanterna
 *   <li>{@code config}: settings and places on disk
 *   <li>{@code cli}: arguments to commands to exit codes
 * </ul>
 */
package dateline;
