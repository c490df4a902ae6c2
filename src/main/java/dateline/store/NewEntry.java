package dateline.store;

import dateline.article.Article;
import dateline.feed.Entry;

/** An entry to be stored with the article made of its feed's text. */
public record NewEntry(Entry entry, Article article, boolean wantsPage) {}
