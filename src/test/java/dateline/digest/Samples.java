package dateline.digest;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Link;
import dateline.article.Removal;
import dateline.briefing.Actor;
import dateline.briefing.Briefing;
import dateline.briefing.Bullet;
import dateline.briefing.Figure;
import dateline.briefing.Quotation;
import dateline.briefing.Source;
import dateline.store.EntryId;
import dateline.store.StoredEntry;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Invented news to write in every format. */
final class Samples {
  static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
  static final Instant NOW = Instant.parse("2026-01-07T06:00:00Z");
  static final URI PAGE = URI.create("https://news.example/world/bridge-vote.html");

  private Samples() {}

  static Article article() {
    String lede = "The council of Lysmar voted on Tuesday to close the Foundry Bridge.";
    return new Article(
        Optional.of(PAGE),
        "Lysmar closes “Foundry Bridge” – after 112 years",
        List.of("Ada Kern", "José Núñez"),
        Optional.of(OffsetDateTime.parse("2026-01-06T21:10:00+01:00")),
        Optional.of("Lysmar Ledger"),
        Optional.of("en"),
        List.of(
            new Block.Paragraph(
                lede, List.of(new Link(48, 66, URI.create("https://news.example/bridge?a=(1)")))),
            new Block.Caption("The bridge in 1913"),
            new Block.Heading(2, "What it costs"),
            new Block.ListItem("Repairs: €48m, says the city’s engineer", List.of()),
            new Block.ListItem("Demolition: €9m", List.of()),
            new Block.Quote("We cannot repair what is no longer there.", List.of()),
            new Block.Paragraph("1. January_is *not* a list <b>.", List.of()),
            new Block.TableRow(List.of("Year", "Lorries a day")),
            new Block.TableRow(List.of("1990", "400 | 500")),
            new Block.Code("if (load > 40) {\n  close();\n}")),
        List.of(
            new Removal(
                "related links",
                "Recommended Stories A long list of other stories follows",
                "link density .83, 9 words"),
            new Removal("cookie banner", "We value your privacy")));
  }

  static Briefing briefing() {
    List<Source> first = sources(1);
    return new Briefing(
        "Lysmar closes Foundry Bridge after 112 years",
        Optional.of(PAGE),
        Optional.of("Lysmar Ledger"),
        Optional.of(OffsetDateTime.parse("2026-01-06T21:10:00+01:00")),
        Optional.of("en"),
        743,
        Optional.of(
            new Bullet(
                "The council of Lysmar voted 9-6 to close the Foundry Bridge to all traffic from"
                    + " Monday, a month earlier than planned.",
                sources(1, 2))),
        List.of(
            new Actor(
                "Odile Marchetti",
                Actor.Kind.PERSON,
                Optional.of("mayor of Lysmar"),
                Optional.of("said the bridge was “a risk nobody can sign for”"),
                4,
                List.of("Marchetti"),
                sources(4, 3, 4)),
            new Actor(
                "Independent Commission on the Safety of Bridges",
                Actor.Kind.ORGANISATION,
                Optional.empty(),
                Optional.of("found cracks in 31 of 88 girders"),
                2,
                List.of(),
                first),
            new Actor(
                "Lysmar",
                Actor.Kind.PLACE,
                Optional.empty(),
                Optional.empty(),
                9,
                List.of(),
                first)),
        List.of(
            new Bullet("14,000 commuters lose their only direct way into the city.", sources(5)),
            new Bullet("The ferry could be full by March.", sources(6))),
        List.of(
            new Figure("€48m", "cost of repairing the bridge", sources(7)),
            new Figure("112 years", "age of the bridge", sources(2))),
        List.of(new Bullet("The bridge opened in 1913.", sources(2))),
        List.of(new Quotation("Nobody will miss it until Monday.", "Ruben Hale", sources(8))),
        List.of(new Bullet("The council meets again on 3 February.", sources(9))),
        List.of(new Bullet("Who pays for the ferry was not said.", sources(9))),
        List.of("The article is partly in Latin, which has no cue words."));
  }

  static Digest digest() {
    return new Digest(
        NOW,
        ZONE,
        "24 hours",
        List.of(
            new DigestEntry(
                new Told(
                    entry(17, "Lysmar closes Foundry Bridge"),
                    List.of("Harbour Wire"),
                    List.of(wire(21, "Lorries banned from Foundry Bridge in Lysmar"))),
                briefing()),
            new DigestEntry(
                entry(18, "Quiet day on the Salt Banks"), bare("Quiet day on the Salt Banks"))),
        List.of(
            new Told(
                entry(19, "Night trains return to Lysmar after eight years away from the coast")),
            new Told(
                entry(204, "中国新闻 in the title"),
                List.of("Harbour Wire"),
                List.of(wire(22, "News of China")))),
        4,
        List.of(
            new FailedFeed(
                "Harbour Wire",
                URI.create("https://harbour.example/rss"),
                "The server answered 503 (Service Unavailable).")));
  }

  static StoredEntry entry(int number, String title) {
    return entry(
        number, "https://ledger.example/feed", title, NOW.minusSeconds(number * 600L), 500);
  }

  /** What another feed wrote. */
  private static StoredEntry wire(int number, String title) {
    StoredEntry entry = entry(number, title);
    return new StoredEntry(
        entry.id(),
        URI.create("https://harbour.example/rss"),
        "Harbour Wire",
        List.of("Business"),
        title,
        Optional.of(URI.create("https://harbour.example/" + number)),
        List.of(),
        entry.published(),
        entry.firstSeen(),
        false,
        false,
        List.of(),
        300,
        true);
  }

  static StoredEntry entry(int number, String feed, String title, Instant published, int words) {
    return new StoredEntry(
        new EntryId(number),
        URI.create(feed),
        "Lysmar Ledger",
        List.of("City"),
        title,
        Optional.of(URI.create("https://ledger.example/" + number)),
        List.of("Ada Kern"),
        published,
        published.plusSeconds(60),
        number % 2 == 0,
        number == 18,
        List.of(),
        words,
        true);
  }

  /** A briefing that found nothing. */
  static Briefing bare(String headline) {
    return new Briefing(
        headline,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        120,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Source> sources(Integer... paragraphs) {
    return List.of(paragraphs).stream().map(n -> new Source(n, "Sentence of " + n + ".")).toList();
  }
}
