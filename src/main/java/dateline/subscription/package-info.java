/** The feeds a reader follows, read from and written to OPML, and found on a site's page. */
package dateline.subscription;
