/** Tells which entries of many feeds are about the same event: stories. */
package dateline.story;
