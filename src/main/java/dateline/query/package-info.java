/**
 * The filter language of lists, digests and smart folders.
 *
 * <p>A filter is words and fields side by side, all of which must hold:
 *
 * <pre>
 * query  = and { "or" and }
 * and    = not { ["and"] not }
 * not    = ["not" | "-"] ( "(" query ")" | term )
 * term   = word | "a phrase" | field ":" value
 * field  = feed | tag | is | newer | title | actor
 * </pre>
 */
package dateline.query;
