package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published Tuesday, 5 May 2026 at 14:05 | 2026-05-05
          May 5th, 2026                          | 2026-05-05
          Sept. 30, 2026, 9 p.m.                 | 2026-09-30
          Veröffentlicht am 13. März 2026        | 2026-03-13
          Publié le 1er août 2026 à 9h           | 2026-08-01
          PUBLIE LE 14 AOUT 2026                 | 2026-08-14
          5 de mayo de 2026                      | 2026-05-05
          Publicerad 3 juni 2026                 | 2026-06-03
          12. kesäkuuta 2026 klo 9.30            | 2026-06-12
          2 października 2026, 11:20             | 2026-10-02
          2026. február 11. 14:05                | 2026-02-11
          5 KASIM 2026                           | 2026-11-05
          11 ARALIK 2026                         | 2026-12-11
          3 Μαΐου 2026                           | 2026-05-03
          7 июля 2026, 10:00                     | 2026-07-07
          ٥ مايو ٢٠٢٦                            | 2026-05-05
          ב-5 במאי 2026                          | 2026-05-05
          5 मई 2026                              | 2026-05-05
          Ngày 5 tháng 6 2026                    | 2026-06-05
          2026年2月11日 5時00分                  | 2026-02-11
          2026년 2월 11일                        | 2026-02-11
          11 กุมภาพันธ์ 2569                     | 2026-02-11
          05.04.2026 - 18:00                     | 2026-04-05
          13/2/2026                              | 2026-02-13
          2026-05-13                             | 2026-05-13
          """)
  void readsADayInManyLanguages(String line, LocalDate day) {
    assertEquals(Optional.of(day), WrittenDate.in(line, false).map(WrittenDate::day));
  }

  @Test
  void slashesAreReadAsTheCountryReadsThem() {
    assertEquals(LocalDate.of(2026, 5, 6), WrittenDate.in("5/6/2026", true).orElseThrow().day());
    assertEquals(LocalDate.of(2026, 6, 5), WrittenDate.in("5/6/2026", false).orElseThrow().day());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31 February 2026",
        "5 May",
        "Room 5, 2026 seats",
        "May 2026",
        "99.99.2026",
        "5.6/2026",
        "From 5 people in the hall to 2026 readers"
      })
  void whatIsNoDayIsNone(String line) {
    assertTrue(WrittenDate.in(line, false).isEmpty(), line);
  }

  @Test
  void tellsWhereTheDateStands() {
    WrittenDate date = WrittenDate.in("Varn, 5 May 2026 | Nora Vance", false).orElseThrow();

    assertEquals("5 May 2026", "Varn, 5 May 2026 | Nora Vance".substring(date.start(), date.end()));
  }

  @Test
  void aLongLineOfNumbersTakesNoTime() {
    assertTrue(WrittenDate.in("1 ".repeat(1_000_000), false).isEmpty());
  }

  @Test
  void noMonthsNameMeansTwoMonths() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : Phrases.lines("months.txt")) {
      String[] months = line.substring(line.indexOf(':') + 1).split(",", -1);
      assertEquals(12, months.length, line);
      for (int i = 0; i < months.length; i++) {
        for (String form : months[i].strip().split("/")) {
          Integer other = form.isEmpty() ? null : numbers.put(Phrases.plain(form), i);
          assertTrue(other == null || other == i, line + ": " + form);
        }
      }
    }
  }
}
