/** Reads RSS, Atom and JSON Feed into feeds of entries; the only room that knows Rome. */
package dateline.feed;
