package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          Nora Vance and Ilja Brenn              @ Nora Vance;Ilja Brenn
          Rita Moura e João Sales                @ Rita Moura;João Sales
          José Ortega y Gasset                   @ José Ortega y Gasset
          Shelby Lorne, DVM                      @ Shelby Lorne, DVM
          Elena Ober (obe)                       @ Elena Ober
          Nora Vance, Marketing Director         @ Nora Vance
          Ilja Brenn - Varn Editorial Team       @ Ilja Brenn
          Ada Quill, CFA®                        @ Ada Quill, CFA®
          The Editorial Team                     @ The Editorial Team
          佐伯文子、山田太郎                     @ 佐伯文子;山田太郎
          """)
  void describedNames(String written, String names) {
    assertEquals(names, String.join(";", AuthorNames.split(written)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          By Nora Vance, Chief Reporter | May 5, 2026        @ Nora Vance
          5 May 2026 · By Nora Vance and Ilja Brenn          @ Nora Vance;Ilja Brenn
          By Shelby Lorne, DVM. Reviewed by Molly Price, DVM @ Shelby Lorne, DVM
          von Dr. Max Kolb                                   @ Dr. Max Kolb
          Written by: Nora Vance – Editor                    @ Nora Vance
          Text und Fotos: Jan Ott                            @ Jan Ott
          Автор: Нина Ветрова                                @ Нина Ветрова
          文/王小明                                          @ 王小明
          Updated 14:05                                      @ ''
          Canal to reopen in spring                          @ ''
          By then the canal had been closed for years        @ ''
          """)
  void labelledNames(String line, String names) {
    assertEquals(names, String.join(";", AuthorNames.labelled(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By Nora Vance", "Von Katrin Hügel", "Γράφει η Ελένη Μάρκου", "Yazan: Ece Su"})
  void aLineOfALabelAndNamesIsAByline(String line) {
    assertTrue(AuthorNames.isLine(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"By", "By the river it was quiet", "Von nun an gilt das Gesetz", "Canal"})
  void otherLinesAreNone(String line) {
    assertFalse(AuthorNames.isLine(line));
  }
}
