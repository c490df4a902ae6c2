package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir private Path home;

  private static String line(CliRun run, String subject) {
    return run.lines().stream()
        .filter(line -> line.startsWith(subject, 6))
        .findFirst()
        .orElse("no line of " + subject + " in " + run.out());
  }

  private void subscribe(String opml) throws IOException {
    Files.writeString(home.resolve("feeds.opml"), opml);
  }

  @Test
  void findsEverythingInOrderAfterARefresh() throws Exception {
    try (DemoSite site = DemoSite.start(Clock.systemUTC())) {
      subscribe(site.text("feeds.opml"));
      CliRun.of(home, "refresh");

      CliRun doctor = CliRun.of(home, "doctor");

      assertEquals(0, doctor.code(), doctor.out());
      assertTrue(line(doctor, "database").endsWith("is sound, 14 entries"), doctor.out());
      assertTrue(line(doctor, "network").endsWith("3 of 3 feeds asked answered"), doctor.out());
    }
  }

  @Test
  void tellsHowManyFeedsFailedAtTheLastRefresh() throws Exception {
    try (DemoSite site = DemoSite.start(Clock.systemUTC())) {
      String gone = "<outline text='Gone' xmlUrl='" + site.base() + "/gone.xml'/></body>";
      subscribe(site.text("feeds.opml").replace("</body>", gone));
      CliRun.of(home, "refresh");

      CliRun doctor = CliRun.of(home, "doctor");

      assertEquals(4, doctor.code(), doctor.out());
      assertTrue(line(doctor, "refresh").contains("1 of "), doctor.out());
      assertTrue(line(doctor, "refresh").contains("'dateline feeds check'"), doctor.out());
    }
  }

  @Test
  void namesASettingThatIsWrong() throws IOException {
    subscribe("<opml version='2.0'><head/><body/></opml>");
    Files.writeString(home.resolve("config.toml"), "[keep]\nage = 60\n");

    CliRun doctor = CliRun.of(home, "doctor", "--no-network");

    assertEquals(4, doctor.code());
    assertTrue(line(doctor, "settings").contains("keep.age must be a time"), doctor.out());
  }

  @Test
  void namesOutlinesThatWereSkipped() throws IOException {
    subscribe(
        "<opml version='2.0'><head/><body>\n<outline text='x' xmlUrl='ftp://x/y'/></body></opml>");

    CliRun doctor = CliRun.of(home, "doctor", "--no-network");

    assertTrue(line(doctor, "feeds").startsWith("WRONG"), doctor.out());
    assertTrue(line(doctor, "feeds").contains("line 2"), doctor.out());
  }

  @Test
  void namesADatabaseThatIsNone() throws IOException {
    subscribe("<opml version='2.0'><head/><body/></opml>");
    Files.writeString(home.resolve("dateline.db"), "not a database, ".repeat(100));

    CliRun doctor = CliRun.of(home, "doctor", "--no-network");

    assertTrue(line(doctor, "database").startsWith("WRONG"), doctor.out());
  }

  @Test
  void saysWhenNoServerAnswers() throws IOException {
    subscribe(
        "<opml version='2.0'><head/><body><outline text='x' xmlUrl='http://127.0.0.1:1/'/></body></opml>");

    CliRun doctor = CliRun.of(home, "doctor");

    assertTrue(
        line(doctor, "network").contains("no feed of 1 answered: 127.0.0.1 refused the connection"),
        doctor.out());
  }
}
