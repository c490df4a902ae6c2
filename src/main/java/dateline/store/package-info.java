/** Keeps what was fetched and read, in SQLite, with full-text search. */
package dateline.store;
