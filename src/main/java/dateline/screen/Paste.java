package dateline.screen;

import com.googlecode.lanterna.input.EscapeSequenceCharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;

/** Where a bracketed paste begins or ends among the keys; what lies between was not typed. */
final class Paste extends KeyStroke {
  final boolean begins;

  Paste(boolean begins) {
    super(KeyType.Unknown);
    this.begins = begins;
  }

  /** Reads {@code ESC [ 200 ~} and {@code ESC [ 201 ~} (xterm). */
  static final class Pattern extends EscapeSequenceCharacterPattern {
    Pattern() {
      useEscEsc = false;
    }

    @Override
    protected @Nullable KeyStroke getKeyStrokeRaw(
        char first, int number, int modifier, char last, boolean escapeBefore) {
      boolean isMark = first == '[' && last == '~' && (number == 200 || number == 201);
      return isMark ? new Paste(number == 200) : null;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Paste paste && paste.begins == begins;
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(begins);
  }
}
