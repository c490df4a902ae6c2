package dateline.digest;

import dateline.store.StoredEntry;
import java.util.List;
import java.util.Optional;

/** Writes a digest as Markdown. */
final class DigestMarkdown {
  private final StringBuilder page = new StringBuilder();
  private final Markdown markdown;
  private final Digest digest;

  private DigestMarkdown(Digest digest, TextStyle style) {
    this.digest = digest;
    this.markdown = new Markdown(style);
  }

  static String write(Digest digest, TextStyle style) {
    return new DigestMarkdown(digest, style).page();
  }

  private String page() {
    page.append("# ").append(markdown.line(DigestSections.title(digest))).append("\n\n*");
    page.append(markdown.piece(DigestSections.extent(digest))).append("*\n");
    front();
    for (int i = 0; i < digest.top().size(); i++) {
      story(i + 1, digest.top().get(i));
    }
    DigestSections.moreByFolder(digest).forEach(this::folder);
    failed();
    page.append("\n---\n\n").append(markdown.line(DigestSections.promise())).append('\n');
    return page.toString();
  }

  private void front() {
    List<String> lines = DigestSections.front(digest);
    if (lines.isEmpty()) {
      page.append("\nNo new articles in this window.\n");
      return;
    }
    page.append("\n## ").append(DigestSections.frontTitle(lines)).append("\n\n");
    for (int i = 0; i < lines.size(); i++) {
      page.append(i + 1).append(". ").append(markdown.line(lines.get(i))).append('\n');
    }
  }

  private void story(int number, DigestEntry story) {
    page.append("\n## ").append(number).append(". ");
    page.append(markdown.piece(DigestSections.headline(story).strip())).append("\n\n*");
    page.append(markdown.piece(DigestSections.origin(story, digest))).append("*\n");
    story
        .briefing()
        .bottomLine()
        .map(Item.Point::new)
        .ifPresent(
            point ->
                page.append("\n> ").append(BriefingMarkdown.point(markdown, point)).append('\n'));
    for (Section part : DigestSections.parts(story.briefing())) {
      page.append("\n**").append(part.title()).append("**\n\n");
      page.append(BriefingMarkdown.items(markdown, part.items()));
    }
    page.append("\n`dateline brief ").append(story.entry().id()).append('`');
    address(story.entry())
        .ifPresent(url -> page.append(" | ").append(Markdown.link("Read the article", url)));
    page.append('\n');
    also(story.told());
  }

  private void also(Told told) {
    List<StoredEntry> others = DigestSections.others(told);
    page.append(others.isEmpty() ? "" : "\n**Also**\n\n");
    for (StoredEntry other : others) {
      String label = markdown.line(DigestSections.other(other));
      page.append("- ");
      page.append(address(other).map(url -> Markdown.link(label, url)).orElse(label)).append('\n');
    }
  }

  private void folder(String folder, List<Told> stories) {
    page.append("\n## More: ").append(markdown.piece(folder.strip())).append("\n\n");
    for (Told told : stories) {
      StoredEntry entry = told.entry();
      String label = markdown.line(DigestSections.line(told));
      page.append("- ");
      page.append(address(entry).map(url -> Markdown.link(label, url)).orElse(label));
      page.append(" (").append(markdown.piece(entry.feedTitle())).append(", ");
      page.append(Moments.age(entry.published(), digest.made(), digest.zone())).append(")\n");
    }
  }

  private void failed() {
    if (digest.failed().isEmpty()) {
      return;
    }
    page.append("\n## ").append(DigestSections.failedTitle(digest)).append("\n\n");
    for (FailedFeed feed : digest.failed()) {
      page.append("- ").append(markdown.line(feed.title())).append(" (");
      page.append(markdown.piece(feed.feedUrl().toASCIIString())).append("): ");
      page.append(markdown.piece(feed.problem())).append('\n');
    }
  }

  private static Optional<String> address(StoredEntry entry) {
    return entry.link().flatMap(Addresses::safe);
  }
}
