/** Writes articles, briefings and digests as text, Markdown, HTML and JSON. */
package dateline.digest;
