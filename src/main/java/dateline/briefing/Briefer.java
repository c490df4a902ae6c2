package dateline.briefing;

import dateline.article.Article;

/** Cuts briefings out of articles. Thread-safe; loads its word lists once. */
public final class Briefer {
  public Briefing brief(Article article) {
    throw new UnsupportedOperationException("not yet");
  }
}
