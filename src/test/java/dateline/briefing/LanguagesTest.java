package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static final String[] SPANISH = {
    "PUERTO ALDINA (Agencia Faro) — La ministra de Transporte, Ana Ruiz, anunció el "
        + "lunes que el Gobierno cerrará el puerto de Aldina en enero si los sindicatos no "
        + "aceptan el nuevo convenio.",
    "«No vamos a firmar un acuerdo que destruye empleos», dijo Tomás Vega, portavoz "
        + "del Sindicato de Estibadores, ante cientos de trabajadores.",
    "El cierre podría costar 2.000 empleos y 350 millones de euros al año, según un "
        + "informe del Banco de Aldina publicado el viernes.",
    "La empresa Navíos del Norte, que mueve el 40 % de la carga, advirtió de que "
        + "abandonará la región antes de marzo si continúa la huelga.",
    "«Si no hay diálogo, perderemos el invierno entero», afirmó Lucía Prado, "
        + "economista de la Universidad de Estrella.",
    "Ruiz no precisó cuándo se reunirá con los sindicatos. El Parlamento votará la "
        + "reforma el 3 de diciembre."
  };

  private static final String[] FRENCH = {
    "PORT-ALDIN — La ministre des Transports, Claire Morel, a annoncé lundi que le "
        + "gouvernement fermera le port d’Aldin en janvier si les syndicats rejettent la "
        + "nouvelle convention.",
    "« Nous ne signerons pas un texte qui détruit des emplois », a déclaré Julien "
        + "Garnier, porte-parole du Syndicat des dockers, devant des centaines de "
        + "manifestants.",
    "La fermeture pourrait coûter 2 000 emplois et 350 millions d’euros par an, "
        + "selon un rapport de la Banque d’Aldin publié vendredi.",
    "L’entreprise Navires du Nord, qui transporte 40 % du fret, a prévenu qu’elle "
        + "quitterait la région avant mars si la grève se poursuit.",
    "« Sans dialogue, nous perdrons tout l’hiver », a averti Sophie Lambert, "
        + "économiste à l’université de Strelsau.",
    "Mme Morel n’a pas précisé quand elle recevra les syndicats. Le Parlement votera "
        + "la réforme le 3 décembre."
  };

  private static final String[] GERMAN = {
    "HAFENSTADT — Verkehrsministerin Anna Berg hat am Montag angekündigt, dass die "
        + "Regierung den Hafen von Aldin im Januar schließt, falls die Gewerkschaften den "
        + "neuen Tarifvertrag ablehnen.",
    "„Wir unterschreiben keinen Vertrag, der Arbeitsplätze vernichtet“, sagte Jonas "
        + "Keller, Sprecher der Gewerkschaft der Hafenarbeiter, vor Hunderten "
        + "Demonstranten.",
    "Die Schließung könnte 2000 Arbeitsplätze und 350 Millionen Euro im Jahr kosten, "
        + "wie aus einem am Freitag veröffentlichten Bericht der Bank von Aldin hervorgeht.",
    "Die Reederei Nordschiff AG, die 40 Prozent der Fracht befördert, warnte, sie "
        + "werde die Region vor März verlassen, wenn der Streik weitergehe.",
    "„Ohne Gespräche verlieren wir den ganzen Winter“, warnte Klara Weiss, Ökonomin "
        + "an der Universität Strelsau.",
    "Berg sagte nicht, wann sie die Gewerkschaften trifft. Das Parlament soll am 3. "
        + "Dezember über die Reform abstimmen."
  };

  private static final String[] PORTUGUESE = {
    "PORTO ALDINO — A ministra dos Transportes, Ana Reis, anunciou na segunda-feira "
        + "que o governo vai fechar o porto de Aldino em janeiro se os sindicatos não "
        + "aceitarem o novo acordo.",
    "“Não vamos assinar um acordo que destrói empregos”, disse Tiago Lima, porta-voz "
        + "do Sindicato dos Estivadores, diante de centenas de trabalhadores.",
    "O fecho pode custar 2.000 empregos e 350 milhões de euros por ano, segundo um "
        + "relatório do Banco de Aldino divulgado na sexta-feira.",
    "A empresa Navios do Norte, que transporta 40% da carga, alertou que deixará a "
        + "região antes de março se a greve continuar.",
    "“Sem diálogo, perderemos o inverno inteiro”, afirmou Marta Pinto, economista da "
        + "Universidade de Estrela.",
    "Reis não informou quando vai receber os sindicatos. O Parlamento votará a "
        + "reforma em 3 de dezembro."
  };

  private static final String[] ITALIAN = {
    "PORTO ALDINO — La ministra dei Trasporti, Anna Riva, ha annunciato lunedì che "
        + "il governo chiuderà il porto di Aldino a gennaio se i sindacati non "
        + "accetteranno il nuovo contratto.",
    "«Non firmeremo un accordo che distrugge posti di lavoro», ha detto Marco Bassi, "
        + "portavoce del Sindacato dei portuali, davanti a centinaia di manifestanti.",
    "La chiusura potrebbe costare 2.000 posti di lavoro e 350 milioni di euro "
        + "l'anno, secondo un rapporto della Banca di Aldino pubblicato venerdì.",
    "L'azienda Navi del Nord, che trasporta il 40% delle merci, ha avvertito che "
        + "lascerà la regione prima di marzo se lo sciopero continuerà.",
    "«Senza dialogo perderemo l'intero inverno», ha affermato Giulia Serra, "
        + "economista dell'Università di Strelsau.",
    "Riva non ha precisato quando incontrerà i sindacati. Il Parlamento voterà la "
        + "riforma il 3 dicembre."
  };

  private static final String[] FINNISH = {
    "ALDINSATAMA — Liikenneministeri Anna Laine ilmoitti maanantaina, että hallitus "
        + "sulkee Aldinin sataman tammikuussa, jos ammattiliitot eivät hyväksy uutta "
        + "sopimusta.",
    "”Emme allekirjoita sopimusta, joka hävittää työpaikkoja”, sanoi Ahtaajien "
        + "liiton puheenjohtaja Mikko Salo mielenosoittajille.",
    "Sulkeminen voi viedä 2 000 työpaikkaa ja 350 miljoonaa euroa vuodessa, kertoo "
        + "Aldinin pankin perjantaina julkaisema raportti.",
    "Pohjolan Laivat -yhtiö, joka kuljettaa 40 prosenttia rahdista, varoitti "
        + "lähtevänsä alueelta ennen maaliskuuta.",
    "Eduskunta äänestää uudistuksesta 3. joulukuuta."
  };

  private static Briefing brief(String... paragraphs) {
    return new Briefer().brief(Articles.in(Optional.empty(), "", paragraphs));
  }

  @Test
  void findsStakesInSpanish() {
    Briefing briefing =
        brief(
            "La ministra Ana Ruiz anunció el lunes que el puerto cerrará en enero.",
            "El sindicato advirtió que 2.000 trabajadores podrían perder su empleo si el puerto"
                + " cierra.");

    assertEquals(Optional.of("es"), briefing.language());
    assertTrue(briefing.notes().isEmpty());
    assertTrue(briefing.stakes().get(0).text().contains("perder su empleo"));
  }

  @Test
  void takesNoGermanNounForAName() {
    Briefing briefing =
        brief(
            "Die Ministerin Anna Berg sagte am Montag, der Hafen werde im Januar geschlossen.",
            "Die Gewerkschaft warnte, dass die Arbeiter ihre Stellen verlieren könnten.");

    List<String> names = briefing.actors().stream().map(Actor::name).toList();
    assertEquals(List.of("Anna Berg"), names);
  }

  @Test
  void saysWhenItKnowsNoCuesInsteadOfGuessing() {
    Briefing briefing =
        brief(
            "De minister zei maandag dat de haven in januari wordt gesloten en dat de gesprekken"
                + " met de vakbond niet worden hervat.");

    assertTrue(briefing.stakes().isEmpty());
    assertFalse(briefing.notes().isEmpty());
  }

  private static List<String> actors(Briefing briefing) {
    return briefing.actors().stream().map(Actor::name).sorted().toList();
  }

  private static void assertBriefed(
      String language, List<String> actors, String stake, String[] text) {
    Briefing briefing = brief(text);

    assertEquals(Optional.of(language), briefing.language());
    assertEquals(actors, actors(briefing));
    assertTrue(
        briefing.stakes().stream().anyMatch(bullet -> bullet.text().contains(stake)),
        () -> briefing.stakes().toString());
    assertTrue(briefing.notes().isEmpty());
  }

  @Test
  void briefsSpanish() {
    assertBriefed(
        "es",
        List.of("Ana Ruiz", "Lucía Prado", "Navíos del Norte", "Tomás Vega"),
        "podría costar 2.000 empleos y 350 millones de euros",
        SPANISH);
  }

  @Test
  void briefsFrenchWithoutTakingArticlesAndMadameForNamesAndRoles() {
    assertBriefed(
        "fr",
        List.of("Claire Morel", "Julien Garnier", "Navires du Nord", "Sophie Lambert"),
        "pourrait coûter 2 000 emplois et 350 millions d’euros",
        FRENCH);
    assertTrue(
        brief(FRENCH).actors().stream()
            .flatMap(actor -> actor.role().stream())
            .noneMatch("Mme"::equals));
  }

  @Test
  void briefsGermanPeopleWithCompoundTitles() {
    assertBriefed(
        "de",
        List.of("Anna Berg", "Jonas Keller", "Reederei Nordschiff AG"),
        "2000 Arbeitsplätze und 350 Millionen Euro",
        GERMAN);
  }

  @Test
  void briefsPortuguese() {
    assertBriefed(
        "pt",
        List.of("Ana Reis", "Marta Pinto", "Tiago Lima"),
        "pode custar 2.000 empregos e 350 milhões de euros",
        PORTUGUESE);
  }

  @Test
  void briefsItalian() {
    assertBriefed(
        "it",
        List.of("Anna Riva", "Giulia Serra", "Marco Bassi", "Navi del Nord"),
        "potrebbe costare 2.000 posti di lavoro e 350 milioni di euro",
        ITALIAN);
  }

  @Test
  void guessesNoStakesInALanguageWithoutCues() {
    Briefing briefing = brief(FINNISH);

    assertEquals(Optional.of("fi"), briefing.language());
    assertTrue(briefing.stakes().isEmpty());
    assertFalse(briefing.notes().isEmpty());
    assertTrue(briefing.bottomLine().orElseThrow().text().startsWith("Liikenneministeri"));
  }

  @Test
  void leadsWithASentenceWhereNoSpacesStandBetweenThem() {
    Briefing briefing = brief("港口将于一月关闭。交通部长周一表示，如果工会不接受新合同，政府将关闭港口。", "“我们不会签字。”工会发言人说。");

    assertFalse(briefing.notes().isEmpty());
    String lead = briefing.bottomLine().orElseThrow().text();
    assertTrue(lead.endsWith("。") && lead.indexOf('。') == lead.length() - 1, lead);
  }

  @Test
  void briefsTextFromRightToLeft() {
    Briefing briefing =
        brief(
            "أعلنت وزيرة النقل يوم الاثنين أن الحكومة ستغلق الميناء في يناير إذا رفضت النقابات"
                + " الاتفاق الجديد. وقال المتحدث إن الإغلاق قد يكلف 2000 وظيفة.");

    assertFalse(briefing.notes().isEmpty());
    assertTrue(briefing.bottomLine().isPresent());
  }
}
