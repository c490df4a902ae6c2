package dateline.cli;

import dateline.article.Article;
import dateline.article.Extractor;
import dateline.article.FurtherPages;
import dateline.fetch.FetchResult;
import dateline.fetch.FetchResult.Failed;
import dateline.fetch.FetchResult.Fetched;
import dateline.fetch.Fetcher;
import dateline.fetch.Validators;
import dateline.store.EntryId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes an article of whatever the user names: a URL, a file, {@code -} or a stored entry. */
final class SourceReader {
  private static final int SNIFFED_BYTES = 2048;
  private static final Pattern FEED_ROOT = Pattern.compile("<(rss|feed|rdf:rdf)[ >]");
  private static final Pattern HTML_ROOT = Pattern.compile("<(!doctype html|html)[ >]");
  private static final Pattern HTML_TAG =
      Pattern.compile("<(!doctype html|html|head|body|meta|title|article|div|p|h1)[ >]");

  private final Session session;
  private final Input input;
  private final Optional<URI> base;
  private final String title;
  private final Extractor extractor;

  /** What a file or standard input holds. */
  enum Input {
    AUTO,
    HTML,
    TEXT
  }

  /** A source that cannot be read, in one sentence that does not name the source. */
  static final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    SourceException(String sentence) {
      super(sentence);
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }
  }

  /**
   * A reader of sources.
   *
   * @param explain whether the articles tell what was removed from them
   */
  SourceReader(Session session, Input input, Optional<URI> base, String title, boolean explain) {
    this.session = session;
    this.input = input;
    this.base = base;
    this.title = title;
    Extractor telling = session.extractor(session::complain);
    this.extractor = explain ? telling : telling.silent();
  }

  Article read(String source) throws SourceException, CommandException, InterruptedException {
    if (source.isBlank()) {
      throw new SourceException("an empty source; give a URL, a file, - or an entry id");
    }
    Optional<EntryId> id = EntryId.parse(source);
    if (source.equals("-")) {
      return article(standardInput(), Optional.empty());
    }
    if (source.startsWith("http://") || source.startsWith("https://")) {
      return page(source);
    }
    if (id.isPresent() && !Files.exists(Path.of(source))) {
      return session
          .store()
          .article(id.get())
          .orElseThrow(
              () -> new SourceException("there is no such entry; 'dateline list' shows ids"));
    }
    return article(file(source), Optional.of(source));
  }

  /** Whether the source is a file that any thread may read, not the network or the store. */
  boolean isFile(String source) {
    boolean address = source.startsWith("http://") || source.startsWith("https://");
    return !source.equals("-") && !address && EntryId.parse(source).isEmpty();
  }

  private Article page(String address)
      throws SourceException, CommandException, InterruptedException {
    URI url;
    try {
      url = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw new SourceException("not a web address; encode spaces as %20");
    }
    Fetcher fetcher = session.fetcher();
    FetchResult result = fetcher.fetch(url, Validators.NONE);
    if (result instanceof Fetched fetched) {
      byte[] body = bytes(fetched.body().open(), "the page");
      if (isText(fetched.contentType())) {
        return text(body, fetched.contentType());
      }
      refuseBinary(body);
      refuseFeed(body);
      URI at = base.orElse(fetched.url());
      return titled(
          extractor.pages(body, fetched.contentType(), at, next -> further(fetcher, next)));
    }
    throw new SourceException(
        result instanceof Failed failed ? failed.reason() : "the server sent nothing new");
  }

  /** What cannot be had of the later pages is left out: the first is the article asked for. */
  private static Optional<FurtherPages.Sent> further(Fetcher fetcher, URI next)
      throws InterruptedException {
    return fetcher.fetch(next, Validators.NONE) instanceof Fetched page
            && !isText(page.contentType())
        ? Optional.of(new FurtherPages.Sent(page.body().bytes(), page.contentType(), page.url()))
        : Optional.empty();
  }

  private static boolean isText(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).startsWith("text/plain");
  }

  private byte[] standardInput() throws SourceException {
    return bytes(session.in, "standard input");
  }

  private byte[] file(String name) throws SourceException {
    try (InputStream file = Files.newInputStream(Path.of(name))) {
      if (Files.isDirectory(Path.of(name))) {
        throw new SourceException("a folder, not a file; name the files in it");
      }
      return bytes(file, "the file");
    } catch (NoSuchFileException e) {
      throw new SourceException("there is no such file; give a URL, a file, - or an entry id");
    } catch (AccessDeniedException e) {
      throw new SourceException("the file may not be read; check its permissions");
    } catch (InvalidPathException e) {
      throw new SourceException("not a file name");
    } catch (IOException e) {
      throw new SourceException("the file cannot be read (" + Sentences.why(e) + ")");
    }
  }

  /** At most as many bytes as a fetched page may have. */
  private byte[] bytes(InputStream stream, String what) throws SourceException {
    long most;
    try {
      most = session.setting(dateline.config.Settings.REFRESH_MAX_MEGABYTES) << 20;
      byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
      if (bytes.length > most) {
        throw new SourceException(
            "larger than " + (most >> 20) + " MB; raise refresh.max-megabytes to read it");
      }
      return bytes;
    } catch (IOException e) {
      throw new SourceException(what + " cannot be read (" + Sentences.why(e) + ")");
    } catch (CommandException e) {
      throw new SourceException(e.getMessage());
    }
  }

  private Article article(byte[] body, Optional<String> file) throws SourceException {
    refuseBinary(body);
    refuseFeed(body);
    boolean html =
        switch (input) {
          case HTML -> true;
          case TEXT -> false;
          case AUTO -> looksLikeHtml(body, file.orElse(""));
        };
    return html ? titled(extractor.page(body, "", base)) : text(body, "");
  }

  private Article text(byte[] body, String contentType) {
    return TitleLine.lifted(extractor.plainText(body, contentType, title), body);
  }

  private Article titled(Article article) {
    return title.isEmpty()
        ? article
        : new Article(
            article.url(),
            title,
            article.byline(),
            article.published(),
            article.site(),
            article.language(),
            article.body(),
            article.removed());
  }

  /** NUL bytes mean a picture, an archive, a program; UTF-16 announces itself with a mark. */
  private static void refuseBinary(byte[] body) throws SourceException {
    boolean utf16 =
        body.length > 1
            && ((body[0] == (byte) 0xFE && body[1] == (byte) 0xFF)
                || (body[0] == (byte) 0xFF && body[1] == (byte) 0xFE));
    int nuls = 0;
    int looked = Math.min(body.length, SNIFFED_BYTES);
    for (int i = 0; i < looked; i++) {
      nuls += body[i] == 0 ? 1 : 0;
    }
    boolean pdf =
        new String(body, 0, Math.min(5, body.length), StandardCharsets.ISO_8859_1).equals("%PDF-");
    if (pdf || (nuls > 0 && !utf16)) {
      throw new SourceException(
          pdf ? "a PDF file, not a web page or text" : "a binary file, not a web page or text");
    }
  }

  private static void refuseFeed(byte[] body) throws SourceException {
    String start = start(body);
    if (FEED_ROOT.matcher(start).find() && !HTML_ROOT.matcher(start).find()) {
      throw new SourceException("a feed, not an article; 'dateline feeds add' follows it");
    }
  }

  private static boolean looksLikeHtml(byte[] body, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return true;
    }
    if (lower.endsWith(".txt") || lower.endsWith(".md")) {
      return false;
    }
    return HTML_TAG.matcher(start(body)).find();
  }

  private static String start(byte[] body) {
    return new String(body, 0, Math.min(body.length, SNIFFED_BYTES), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
  }
}
