package dateline.article;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * One page of an article that may have several.
 *
 * @param document the page, without what its site's rule strips
 * @param next where a site's rule says that it goes on
 * @param whole where a site's rule says that the article stands on one page
 */
record Sheet(Article article, Document document, Optional<URI> next, Optional<URI> whole) {}
