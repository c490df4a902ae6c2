package dateline.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/** Says in one plain sentence what SQLite or the file system refused: what, where, what next. */
final class StoreErrors {
  /** SQLite's extended codes carry the primary one in their lowest byte. */
  private static final int PRIMARY = 0xff;

  private final Path file;
  private final Duration patience;

  StoreErrors(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  static boolean isDamage(SQLException problem) {
    return (problem.getErrorCode() & PRIMARY) == SQLiteErrorCode.SQLITE_CORRUPT.code;
  }

  static boolean isBusy(SQLException problem) {
    return (problem.getErrorCode() & PRIMARY) == SQLiteErrorCode.SQLITE_BUSY.code;
  }

  StoreException of(SQLException problem) {
    int code = problem.getErrorCode() & PRIMARY;
    boolean misplaced =
        code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CANTOPEN.code;
    return new StoreException(sentence(code, problem), problem, isBusy(problem), misplaced);
  }

  StoreException of(IOException problem) {
    String reason =
        problem instanceof AccessDeniedException
            ? "permission denied"
            : problem instanceof FileSystemException fileProblem
                ? Optional.ofNullable(fileProblem.getReason()).orElse("its folder cannot be made")
                : "its folder cannot be made";
    return new StoreException(
        file + ": the database cannot be made (" + reason + "); choose another place with --db",
        problem,
        false,
        true);
  }

  StoreException newer(long schema, int known) {
    return new StoreException(
        file
            + ": written by a newer Dateline (schema "
            + schema
            + ", this one knows "
            + known
            + "); update Dateline, or choose another file with --db",
        null,
        false);
  }

  StoreException missing() {
    return new StoreException(
        file + ": there is no such database; 'dateline refresh' with the same --db makes it",
        null,
        false,
        true);
  }

  /** A folder, a device, a pipe. */
  StoreException noFile() {
    return new StoreException(
        file + ": not a file that can hold the database; choose another with --db",
        null,
        false,
        true);
  }

  StoreException stranger() {
    return new StoreException(
        file + ": a database of another program; choose another file with --db", null, false, true);
  }

  private String sentence(int code, SQLException problem) {
    return file
        + ": "
        + switch (SQLiteErrorCode.getErrorCode(code)) {
          case SQLITE_BUSY ->
              "another process has been writing for more than "
                  + patience.toSeconds()
                  + " s; try again, or wait longer with --wait";
          case SQLITE_FULL ->
              "the disk is full; nothing of this change was kept, make room and" + " try again";
          case SQLITE_READONLY ->
              "the database may only be read; check who owns it and its" + " directory";
          case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
              "the database cannot be opened; check"
                  + " that the file and its directory may be read and written";
          case SQLITE_NOTADB -> "not a database; move the file away, or choose another with --db";
          case SQLITE_CORRUPT ->
              "the database is damaged; move the file away (\"sqlite3 FILE"
                  + " .recover\" may save its entries) and refresh";
          case SQLITE_IOERR -> "the disk refused to read or write; check it with doctor";
          default -> "the database refused: " + problem.getMessage();
        };
  }
}
