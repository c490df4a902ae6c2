/** The reader in the terminal; the only room that knows Lanterna. */
package dateline.screen;
