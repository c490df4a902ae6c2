/** Asks servers for feeds and pages, politely, conditionally and within limits. */
package dateline.fetch;
