package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The minister said on Monday that the talks with the union would resume after the break.
          es | La ministra dijo el lunes que las conversaciones con el sindicato se reanudarán tras la pausa.
          fr | La ministre a déclaré lundi que les discussions avec le syndicat reprendront après la pause.
          de | Die Ministerin sagte am Montag, dass die Gespräche mit der Gewerkschaft nach der Pause weitergehen.
          pt | A ministra disse na segunda-feira que as conversas com o sindicato serão retomadas após a pausa.
          it | La ministra ha detto lunedì che i colloqui con il sindacato riprenderanno dopo la pausa.
          nl | De minister zei maandag dat de gesprekken met de vakbond na de pauze worden hervat.
          ru | Министр сообщила, что переговоры возобновятся в понедельник.
          uk | Міністерка повідомила, що переговори відновляться в понеділок.
          ja | 大臣は月曜日に交渉が再開されると述べた。
          zh | 部长表示，谈判将于星期一恢复。
          ko | 장관은 월요일에 협상이 재개된다고 말했다.
          ar | قالت الوزيرة إن المحادثات ستستأنف يوم الاثنين.
          """)
  void tellsTheLanguage(String language, String text) {
    assertEquals(Optional.of(language), Language.guess(text));
  }

  @Test
  void saysNothingOfTooLittle() {
    assertEquals(Optional.empty(), Language.guess(""));
    assertEquals(Optional.empty(), Language.guess("1,234"));
    assertEquals(Optional.empty(), Language.guess("Harbourton"));
  }
}
