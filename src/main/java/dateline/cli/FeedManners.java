package dateline.cli;

import dateline.config.FeedSection;
import dateline.config.Settings;
import dateline.fetch.Login;
import dateline.fetch.Manners;
import dateline.fetch.Proxies;
import dateline.fetch.ProxyServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How each feed is asked, as the settings and the environment say. Thread-safe. */
final class FeedManners implements Function<URI, Manners> {
  private static final String DIRECT = "direct";

  private final Settings settings;
  private final Manners usual;
  private final Map<String, Manners> own = new HashMap<>();

  FeedManners(Settings settings, Map<String, String> environment) throws CommandException {
    this.settings = settings;
    try {
      Proxies proxies = proxies(settings.get(Settings.REFRESH_PROXY), environment);
      this.usual = Manners.PLAIN.through(proxies);
      for (FeedSection section : settings.feedSections()) {
        own.put(section.name(), manners(section, proxies));
      }
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.SETTINGS, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Manners apply(URI feed) {
    return settings
        .feed(feed)
        .map(section -> own.getOrDefault(section.name(), usual))
        .orElse(usual);
  }

  private static Manners manners(FeedSection section, Proxies usual) {
    String proxy = section.get(FeedSection.PROXY);
    return new Manners(
        Optional.of(section.get(FeedSection.USER_AGENT)).filter(agent -> !agent.isEmpty()),
        section.headers(),
        login(section),
        section.host(),
        isDirect(proxy) ? Proxies.NONE : server(proxy).map(Proxies::always).orElse(usual));
  }

  private static Optional<Login> login(FeedSection section) {
    if (!section.has(FeedSection.USER)) {
      return Optional.empty();
    }
    String password = section.get(FeedSection.PASSWORD);
    Login.Secret secret =
        section.has(FeedSection.PASSWORD_COMMAND)
            ? new PasswordCommand(
                section.get(FeedSection.PASSWORD_COMMAND), "[feed.\"" + section.name() + "\"]")
            : () -> password;
    return Optional.of(new Login(section.get(FeedSection.USER), secret));
  }

  private static Proxies proxies(String setting, Map<String, String> environment) {
    if (isDirect(setting)) {
      return Proxies.NONE;
    }
    return server(setting)
        .map(server -> Proxies.of(server, environment))
        .orElseGet(() -> Proxies.of(environment));
  }

  /** The settings file took it for a proxy; one that is none must not mean the direct way. */
  private static Optional<ProxyServer> server(String address) {
    if (address.isEmpty() || isDirect(address)) {
      return Optional.empty();
    }
    return Optional.of(
        ProxyServer.parse(address)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a proxy of the settings has a user or password that cannot be read;"
                            + " percent-encode its special letters")));
  }

  private static boolean isDirect(String address) {
    return address.equals(DIRECT);
  }

  /** What a section sets, without a secret, as the end of a sentence. */
  static String about(FeedSection section) {
    List<String> parts = new ArrayList<>();
    if (section.has(FeedSection.USER_AGENT)) {
      parts.add("user-agent");
    }
    section.get(FeedSection.INTERVAL).ifPresent(every -> parts.add("interval"));
    section.headers().keySet().stream().sorted().forEach(name -> parts.add("header " + name));
    if (section.has(FeedSection.USER)) {
      parts.add("login of " + section.get(FeedSection.USER));
    }
    String proxy = section.get(FeedSection.PROXY);
    if (!proxy.isEmpty()) {
      parts.add("proxy " + proxy(section));
    }
    return String.join(", ", parts) + " from " + section.place();
  }

  /** The section's proxy, without its password. */
  static String proxy(FeedSection section) {
    return server(section.get(FeedSection.PROXY)).map(ProxyServer::toString).orElse(DIRECT);
  }
}
