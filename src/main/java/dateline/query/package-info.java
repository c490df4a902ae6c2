/** The filter language of lists, digests and smart folders. */
package dateline.query;
