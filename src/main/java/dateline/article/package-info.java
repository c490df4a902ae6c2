/** Turns a page into a clean article and says what was removed and why. */
package dateline.article;
