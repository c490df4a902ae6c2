package dateline.cli;

import java.net.URI;

/** Addresses as they may be shown: without a password, for mails and logs travel. */
final class Shown {
  private Shown() {}

  static String address(URI url) {
    String user = url.getRawUserInfo();
    return user == null ? url.toString() : url.toString().replace(user + "@", "");
  }
}
