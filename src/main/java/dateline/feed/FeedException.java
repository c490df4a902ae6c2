package dateline.feed;

import dateline.text.Printable;

/** A document that is not a feed, or one too broken to read; the message is one plain sentence. */
public final class FeedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final boolean page;

  /** The message may quote the document; what is unsafe to print is left out. */
  public FeedException(String message, boolean page) {
    super(message);
    this.sentence = Printable.line(message);
    this.page = page;
  }

  @Override
  public String getMessage() {
    return sentence;
  }

  /** Whether the document is a web page, in which a feed may be announced. */
  public boolean isPage() {
    return page;
  }
}
