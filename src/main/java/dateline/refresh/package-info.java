/** Walks subscriptions through fetch, feed and article into the store. */
package dateline.refresh;
