package dateline.briefing;

/** Hashes of words and of features; the model's file holds nothing else of them. */
final class Hashes {
  private Hashes() {}

  /** FNV-1a over UTF-16 units, with a last mix; the same on every machine. */
  static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  static int of(CharSequence text, int from, int to) {
    int hash = 0x811c9dc5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return mix(hash, to - from);
  }

  /** A hash of two numbers, in this order (the finaliser of MurmurHash3, public domain). */
  static int mix(int first, int second) {
    int hash = first * 0x9e3779b1 + second;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
