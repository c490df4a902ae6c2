package dateline.screen;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Link;
import dateline.article.Removal;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.fetch.Validators;
import dateline.query.Query;
import dateline.store.Change;
import dateline.store.FollowedFeed;
import dateline.store.NewEntry;
import dateline.store.Store;
import dateline.store.StoredEntry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented news in a real store. */
final class SampleNews {
  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static final URI HARBOUR = URI.create("https://harbour.example/feed.xml");
  private static final URI MERIDIAN = URI.create("https://meridian.example/rss");
  private static final URI LEDGER = URI.create("https://ledger.example/rss");
  private static final URI TOKYO = URI.create("https://tokyo.example/atom");
  private static final URI BROKEN = URI.create("https://broken.example/rss");

  private SampleNews() {}

  static Store store(Path directory) {
    Store store = Store.open(directory.resolve("news.db"), CLOCK, Duration.ofSeconds(2));
    store.follow(
        List.of(
            new FollowedFeed(HARBOUR, "The Harbour Post", List.of("World")),
            new FollowedFeed(MERIDIAN, "Meridian", List.of("World")),
            new FollowedFeed(TOKYO, "東京の新聞", List.of("World")),
            new FollowedFeed(LEDGER, "Ledger Weekly", List.of("Business")),
            new FollowedFeed(BROKEN, "Example Times", List.of("Business"))));
    save(store, HARBOUR, "The Harbour Post", harbour());
    save(store, MERIDIAN, "Meridian", meridian());
    save(store, TOKYO, "東京の新聞", tokyo());
    save(store, LEDGER, "Ledger Weekly", ledger());
    store.failed(BROKEN, "the server says 503", Optional.of(NOW.plus(Duration.ofMinutes(20))));
    List<StoredEntry> all = store.find(new Query.All(), 100);
    store.change(List.of(all.get(4).id(), all.get(7).id()), new Change.Read(true));
    store.change(List.of(all.get(5).id()), new Change.Star(true));
    return store;
  }

  private static void save(Store store, URI url, String title, List<NewEntry> entries) {
    List<Entry> plain = entries.stream().map(NewEntry::entry).toList();
    store.save(
        url,
        new Feed(title, Optional.empty(), Optional.of("en"), plain, List.of()),
        entries,
        Validators.NONE);
  }

  /** A second feed reports the talks. */
  static void reportTalksAgain(Store store) {
    NewEntry report =
        entry(
            "l9",
            "Port Alder dockers to talk with port after strike",
            5,
            shortText(
                "Dockers and the port of Port Alder will hold talks after a strike of six days.",
                "The dockers' union agreed to the talks on Monday, the port said."));
    save(store, LEDGER, "Ledger Weekly", List.of(report));
  }

  private static List<NewEntry> harbour() {
    List<NewEntry> entries = new ArrayList<>();
    entries.add(
        entry(
            "h1",
            "Dockers and port agree to talks after six-day strike at Port Alder",
            12,
            portTalks()));
    entries.add(
        entry(
            "h2",
            "Storm Ilse closes coast road; ferries wait for the wind to drop",
            55,
            shortText(
                "Storm Ilse closed the coast road between Alder and Minnow Bay on Monday.",
                "Ferries stay in harbour until the wind drops below 60 km/h, the operator said.")));
    entries.add(
        entry(
            "h3",
            "Council votes 9-4 for a second tram line",
            190,
            shortText(
                "The council of Port Alder voted 9-4 on Sunday night for a second tram line.",
                "Mayor Ines Okafor said work would begin in March.")));
    for (int i = 4; i < 40; i++) {
      entries.add(
          entry(
              "h" + i,
              "Notes from the quay, no. " + i + ": what the tide left",
              400 + 97 * i,
              shortText(
                  "A short note number " + i + " from the quay.", "More follows next week.")));
    }
    return entries;
  }

  private static List<NewEntry> meridian() {
    return List.of(
        entry(
            "m1",
            "⚽ Alder United 🏆 win the cup 👨‍👩‍👧 in front of 41,000 🇳🇴",
            31,
            shortText(
                "Alder United won the cup on Sunday.", "The crowd of 41,000 sang until midnight.")),
        entry(
            "m2",
            "Zu\u0308rich und Koeln einigen sich: Nachtzug fährt wieder",
            130,
            shortText(
                "Der Nachtzug fährt ab Dezember wieder.",
                "Das teilten beide Städte am Montag mit.")),
        entry(
            "m3",
            "Parliament passes fishing-quota law that splits the coalition of Prime Minister Adaeze Lindqvist",
            1500,
            shortText(
                "Parliament passed the quota law on Saturday.",
                "Two parties of the coalition voted against it.")));
  }

  private static List<NewEntry> tokyo() {
    return List.of(
        entry(
            "t1",
            "港湾労働者と会社、六日間のストライキの後に協議で合意",
            20,
            shortText("港湾労働者と会社は月曜日、六日間のストライキの後に協議することで合意した。", "協議は水曜日に始まる。")),
        entry("t2", "서울 시의회, 새 노선 승인", 260, shortText("서울 시의회는 새 노선을 승인했다.", "공사는 3월에 시작된다.")));
  }

  private static List<NewEntry> ledger() {
    return List.of(
        entry(
            "l1",
            "Chip maker Norvane cuts 1,200 jobs as orders fall 18%",
            75,
            shortText(
                "Norvane, the chip maker, will cut 1,200 jobs, it said on Monday.",
                "Orders fell 18% in the third quarter.")),
        entry(
            "l2",
            "What the new harbour fee means for exporters",
            2900,
            shortText(
                "Exporters will pay a new fee from January.",
                "It comes to about 2% of the value of a container.")));
  }

  static NewEntry entry(String id, String title, int minutesAgo, Article text) {
    URI link = URI.create("https://news.example/" + id);
    Entry entry =
        new Entry(
            id,
            title,
            Optional.of(link),
            List.of("Mara Quill"),
            Optional.of(NOW.minus(Duration.ofMinutes(minutesAgo))),
            Optional.empty(),
            "",
            "",
            List.of(),
            List.of(),
            Optional.empty());
    return new NewEntry(entry, article(link, title, text.body(), text.removed()), false);
  }

  private static Article article(URI link, String title, List<Block> body, List<Removal> removed) {
    return new Article(
        Optional.of(link),
        title,
        List.of("Mara Quill"),
        Optional.empty(),
        Optional.of("The Harbour Post"),
        Optional.of("en"),
        body,
        removed);
  }

  private static Article shortText(String... paragraphs) {
    List<Block> body = new ArrayList<>();
    for (String paragraph : paragraphs) {
      body.add(new Block.Paragraph(paragraph, List.of()));
    }
    return article(URI.create("https://news.example/x"), "", body, List.of());
  }

  private static Article portTalks() {
    String first =
        "The dockers' union and the operator of Port Alder agreed on Monday to begin talks, ending"
            + " a six-day strike that left 41 ships waiting outside the harbour.";
    String linked =
        "The port handles about $3.2bn of goods a month, according to the trade ministry.";
    int start = linked.indexOf("trade ministry");
    List<Block> body =
        List.of(
            new Block.Paragraph(first, List.of()),
            new Block.Caption("Containers at Port Alder on Sunday. Photograph: Joss Tarn"),
            new Block.Paragraph(
                "Union leader Tomas Reyes told about 2,000 members at the gates that the strike was"
                    + " suspended, not over. \"If they walk away from the table, we walk back to"
                    + " the gates,\" he said.",
                List.of()),
            new Block.Paragraph(
                "The operator, Alder Ports, said the talks would begin on Wednesday in the city hall"
                    + " and would cover pay and night shifts.",
                List.of()),
            new Block.Heading(2, "What is at stake"),
            new Block.Paragraph(
                linked,
                List.of(
                    new Link(start, start + 14, URI.create("https://trade.example/figures?m=10")))),
            new Block.Quote(
                "A second week would have emptied the shelves of half the country.", List.of()),
            new Block.Paragraph(
                "Economist Lena Marsh of the University of Minnow Bay warned that a longer stoppage"
                    + " could cost the region 4,000 jobs before Christmas.",
                List.of()),
            new Block.ListItem("Pay: the union asks for 9%, the operator offers 4%.", List.of()),
            new Block.ListItem("Night shifts: no more than two in a row.", List.of()),
            new Block.Paragraph(
                "Mayor Ines Okafor will chair the talks. Both sides are to report by 4 December,"
                    + " when the union decides whether to resume the strike.",
                List.of()));
    return article(
        URI.create("https://news.example/h1"),
        "",
        body,
        List.of(
            new Removal("related-heading", "More on this story: Five ships that never docked"),
            new Removal("newsletter", "Sign up for the Morning Tide, our daily letter.")));
  }
}
