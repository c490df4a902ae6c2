package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Site rules by host: those in a folder of the user's first, then the few that come with Dateline.
 * A file is named after its host ({@code example.org.txt}) or, with a dot in front, after all hosts
 * below it ({@code .example.org.txt}). Thread-safe; a file is read when a page of its host comes.
 */
public final class SiteRules {
  private static final String SUFFIX = ".txt";

  /** Bytes of one file that are read. */
  private static final int MOST_BYTES = 1 << 18;

  private static final Set<String> OURS = Phrases.words("sites.txt");

  private final Optional<Path> folder;
  private final Set<String> theirs;
  private final Consumer<String> complain;
  private final Map<String, SiteRule> read = new ConcurrentHashMap<>();
  private final Set<String> complaints = ConcurrentHashMap.newKeySet();

  private SiteRules(Optional<Path> folder, Consumer<String> complain) {
    this.folder = folder;
    this.complain = complain;
    this.theirs = folder.map(this::names).orElse(Set.of());
  }

  /** The rules that come with Dateline. */
  public static SiteRules ours() {
    return new SiteRules(Optional.empty(), sentence -> {});
  }

  /**
   * The rules in a folder, which need not be there, and behind them ours.
   *
   * @param complain told, once, in a sentence, of each line that cannot be used; called by the
   *     thread that reads the page
   */
  public static SiteRules in(Path folder, Consumer<String> complain) {
    return new SiteRules(Optional.of(folder), complain);
  }

  /** The rule for a page at this address. */
  Optional<SiteRule> of(URI page) {
    String host = page.getHost();
    return host == null ? Optional.empty() : of(host.toLowerCase(Locale.ROOT));
  }

  /** The rule for a page that was kept without its address, by what it says its address is. */
  Optional<SiteRule> of(Document page) {
    Element own = page.head().selectFirst(Page.OWN_ADDRESS);
    String address = own == null ? "" : own.attr("href") + own.attr("content");
    return Finish.target(address).flatMap(this::of);
  }

  private Optional<SiteRule> of(String host) {
    List<String> names = names(host);
    for (String name : names) {
      if (theirs.contains(name)) {
        return Optional.of(read.computeIfAbsent(name, this::theirs));
      }
    }
    for (String name : names) {
      if (OURS.contains(name)) {
        return Optional.of(read.computeIfAbsent(name, this::ours));
      }
    }
    return Optional.empty();
  }

  /** The files that may hold the host's rule: its own, then those of the domains it lies in. */
  private static List<String> names(String host) {
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    List<String> names = new ArrayList<>(List.of(host + SUFFIX, bare + SUFFIX));
    for (int dot = bare.indexOf('.'); dot >= 0; dot = bare.indexOf('.', dot + 1)) {
      names.add(bare.substring(dot) + SUFFIX);
    }
    return names;
  }

  private Set<String> names(Path files) {
    Set<String> names = new HashSet<>();
    if (Files.isDirectory(files)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(files, "*" + SUFFIX)) {
        found.forEach(file -> names.add(String.valueOf(file.getFileName())));
      } catch (IOException unreadable) {
        complain(files + " cannot be read (" + unreadable.getMessage() + "); no site rules of it");
      }
    }
    return names;
  }

  private SiteRule theirs(String name) {
    Path file = folder.orElseThrow().resolve(name);
    try (InputStream stream = Files.newInputStream(file)) {
      return SiteRuleReader.read(name, text(stream), mistake -> complain(folder(mistake)));
    } catch (IOException unreadable) {
      complain(file + " cannot be read (" + unreadable.getMessage() + "); the rule was left out");
      return SiteRuleReader.read(name, "", this::complain);
    }
  }

  private String folder(String mistake) {
    return folder.map(Path::getFileName).map(name -> name + "/").orElse("") + mistake;
  }

  private SiteRule ours(String name) {
    try (InputStream stream =
        Objects.requireNonNull(SiteRules.class.getResourceAsStream("sites/" + name), name)) {
      return SiteRuleReader.read(name, text(stream), this::complain);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
  }

  /** A mistake on a page of the rule's site. */
  void complain(SiteRule rule, SiteRule.Choice choice, String mistake) {
    complain(folder(rule.name() + ", line " + choice.line() + ": " + mistake));
  }

  private void complain(String sentence) {
    if (complaints.add(sentence)) {
      complain.accept(sentence);
    }
  }
}
