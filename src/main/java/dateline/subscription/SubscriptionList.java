package dateline.subscription;

import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The feeds a reader follows, in the order of the file, none twice: two addresses that differ only
 * in scheme, default port, fragment or last slash are one feed.
 */
public record SubscriptionList(List<Subscription> subscriptions) implements Iterable<Subscription> {
  public static final SubscriptionList EMPTY = new SubscriptionList(List.of());

  public SubscriptionList {
    Map<String, Subscription> unique = new LinkedHashMap<>();
    for (Subscription subscription : subscriptions) {
      unique.merge(FeedAddress.key(subscription.feedUrl()), subscription, SubscriptionList::joined);
    }
    subscriptions = List.copyOf(unique.values());
  }

  /** With one more at the end; one that is already there gets the tags of both. */
  public SubscriptionList add(Subscription subscription) {
    List<Subscription> more = new ArrayList<>(subscriptions);
    more.add(subscription);
    return new SubscriptionList(more);
  }

  /** Without that feed; the same list when it is not there. */
  public SubscriptionList remove(URI feedUrl) {
    String key = FeedAddress.key(feedUrl);
    return new SubscriptionList(
        subscriptions.stream()
            .filter(subscription -> !FeedAddress.key(subscription.feedUrl()).equals(key))
            .toList());
  }

  /** With a feed at another address and all else as it was. */
  public SubscriptionList move(URI feedUrl, URI address) {
    String key = FeedAddress.key(feedUrl);
    return new SubscriptionList(
        subscriptions.stream()
            .map(old -> FeedAddress.key(old.feedUrl()).equals(key) ? old.at(address) : old)
            .toList());
  }

  /** With this in the place of the one that has its address. */
  public SubscriptionList replace(Subscription changed) {
    String key = FeedAddress.key(changed.feedUrl());
    return new SubscriptionList(
        subscriptions.stream()
            .map(old -> FeedAddress.key(old.feedUrl()).equals(key) ? changed : old)
            .toList());
  }

  public Optional<Subscription> find(URI feedUrl) {
    String key = FeedAddress.key(feedUrl);
    return subscriptions.stream()
        .filter(subscription -> FeedAddress.key(subscription.feedUrl()).equals(key))
        .findFirst();
  }

  /**
   * The feed a person means: by address, else by title whatever its case, else the one title that
   * contains the words.
   */
  public Optional<Subscription> find(String addressOrTitle) {
    Optional<Subscription> byAddress = FeedAddress.of(addressOrTitle).flatMap(this::find);
    if (byAddress.isPresent()) {
      return byAddress;
    }
    String wanted = folded(addressOrTitle);
    List<Subscription> containing = new ArrayList<>();
    for (Subscription subscription : subscriptions) {
      if (folded(subscription.title()).equals(wanted)) {
        return Optional.of(subscription);
      }
      if (!wanted.isEmpty() && folded(subscription.title()).contains(wanted)) {
        containing.add(subscription);
      }
    }
    return containing.size() == 1 ? Optional.of(containing.get(0)) : Optional.empty();
  }

  public int size() {
    return subscriptions.size();
  }

  @Override
  public Iterator<Subscription> iterator() {
    return subscriptions.iterator();
  }

  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  private static Subscription joined(Subscription first, Subscription second) {
    Set<String> tags = new LinkedHashSet<>(first.tags());
    tags.addAll(second.tags());
    return new Subscription(
        first.feedUrl(),
        first.title(),
        first.site().or(second::site),
        List.copyOf(tags),
        first.attributes());
  }
}
