/** Settings and places on disk. */
package dateline.config;
