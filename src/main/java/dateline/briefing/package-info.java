/** Cuts a briefing out of an article: each bullet has the sentence it came from. */
package dateline.briefing;
