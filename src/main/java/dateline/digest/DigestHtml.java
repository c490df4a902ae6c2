package dateline.digest;

import dateline.store.StoredEntry;
import java.util.List;
import java.util.Optional;

/** Writes a digest as HTML: one file, no scripts, nothing to load. */
final class DigestHtml {
  private final HtmlPage page;
  private final Digest digest;

  private DigestHtml(Digest digest, TextStyle style) {
    this.digest = digest;
    this.page = new HtmlPage(style, Optional.empty(), DigestSections.title(digest));
  }

  static String write(Digest digest, TextStyle style) {
    return new DigestHtml(digest, style).page();
  }

  private String page() {
    page.element("h1", DigestSections.title(digest));
    page.markup("p", "<small>" + page.escape(DigestSections.extent(digest)) + "</small>");
    front();
    digest.top().forEach(this::story);
    DigestSections.moreByFolder(digest).forEach(this::folder);
    failed();
    page.markup("p", "<small>" + page.escape(DigestSections.promise()) + "</small>");
    return page.end();
  }

  private void front() {
    List<String> lines = DigestSections.front(digest);
    if (lines.isEmpty()) {
      page.element("p", "No new articles in this window.");
      return;
    }
    page.open("section").element("h2", DigestSections.frontTitle(lines)).open("ol");
    lines.forEach(line -> page.element("li", line));
    page.close().close();
  }

  private void story(DigestEntry story) {
    String headline = page.escape(DigestSections.headline(story));
    page.open("article");
    page.markup("h2", linked(headline, story.entry()));
    String origin = page.escape(DigestSections.origin(story, digest));
    page.markup("p", "<small>" + origin + "</small>");
    story
        .briefing()
        .bottomLine()
        .map(Item.Point::new)
        .ifPresent(point -> page.element("p", point.text() + " " + point.citation()));
    for (Section part : DigestSections.parts(story.briefing())) {
      page.element("h3", part.title());
      BriefingHtml.items(page, part.items());
    }
    also(story.told());
    page.close();
  }

  private void also(Told told) {
    if (told.others().isEmpty()) {
      return;
    }
    page.element("h3", "Also").open("ul");
    for (StoredEntry other : DigestSections.others(told)) {
      page.markup("li", linked(page.escape(DigestSections.other(other)), other));
    }
    page.close();
  }

  private void folder(String folder, List<Told> stories) {
    page.open("section").element("h2", "More: " + folder).open("ul");
    for (Told told : stories) {
      StoredEntry entry = told.entry();
      String age = Moments.age(entry.published(), digest.made(), digest.zone());
      String origin = page.escape(entry.feedTitle() + ", " + age);
      page.markup(
          "li",
          linked(page.escape(DigestSections.line(told)), entry) + " <small>" + origin + "</small>");
    }
    page.close().close();
  }

  private static String linked(String label, StoredEntry entry) {
    return entry
        .link()
        .flatMap(Addresses::safe)
        .map(url -> HtmlPage.link(label, url))
        .orElse(label);
  }

  private void failed() {
    if (digest.failed().isEmpty()) {
      return;
    }
    page.open("section").element("h2", DigestSections.failedTitle(digest)).open("ul");
    for (FailedFeed feed : digest.failed()) {
      String address = feed.feedUrl().toASCIIString();
      page.element("li", feed.title() + " (" + address + "): " + feed.problem());
    }
    page.close().close();
  }
}
