package dateline.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * From where an address can be reached. A link in a feed may lead to the public internet only, so
 * that no feed can make a reader knock at doors behind the reader's own firewall.
 */
enum Reach {
  PUBLIC,
  /** The local network: RFC 1918, RFC 4193, RFC 6598. */
  NETWORK,
  /** This machine. */
  MACHINE,
  /** Link-local (where clouds keep their secrets), multicast, reserved. */
  NOWHERE;

  private static final int IPV4_BYTES = 4;

  /** So is every form of an IPv4 address told from a name (WHATWG URL, "ends in a number"). */
  private static final Pattern LAST_LABEL_IS_A_NUMBER =
      Pattern.compile("(^|\\.)(0x[0-9a-f]*|[0-9]+)\\.?$");

  /** Ends of names that are no one's on the internet (RFC 6761, RFC 6762, RFC 8375, RFC 9476). */
  private static final List<String> PRIVATE_NAMES =
      List.of(".localhost", ".local", ".home.arpa", ".internal", ".lan", ".intranet");

  /** What the name itself says, without looking it up; an address in digits is no name. */
  static Reach ofName(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    boolean isNumber = name.startsWith("[") || LAST_LABEL_IS_A_NUMBER.matcher(name).find();
    if (isNumber) {
      return ofNumber(host);
    }
    boolean isPrivate = !name.contains(".") || PRIVATE_NAMES.stream().anyMatch(name::endsWith);
    return isPrivate ? NETWORK : PUBLIC;
  }

  /** Java looks no number up; forms that it does not read are nobody's. */
  private static Reach ofNumber(String host) {
    try {
      return of(host);
    } catch (UnknownHostException strange) {
      return NOWHERE;
    }
  }

  /** The narrowest reach of all addresses of a host; one private address makes a host private. */
  static Reach of(String host) throws UnknownHostException {
    Reach narrowest = PUBLIC;
    for (InetAddress address : InetAddress.getAllByName(host)) {
      Reach reach = of(address);
      narrowest = reach.compareTo(narrowest) > 0 ? reach : narrowest;
    }
    return narrowest;
  }

  static Reach of(InetAddress address) {
    if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
      return MACHINE;
    }
    if (address.isLinkLocalAddress() || address.isMulticastAddress()) {
      return NOWHERE;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? ofIpv4(bytes) : ofIpv6(address, bytes);
  }

  /** IANA's registry of special-purpose IPv4 addresses. */
  private static Reach ofIpv4(byte[] bytes) {
    int a = bytes[0] & 0xFF;
    int b = bytes[1] & 0xFF;
    if (a == 10 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168)) {
      return NETWORK;
    }
    if (a == 100 && b >= 64 && b < 128) {
      return NETWORK;
    }
    boolean reserved = a == 0 || a >= 240 || (a == 198 && (b == 18 || b == 19));
    return reserved || (a == 192 && b == 0 && bytes[2] == 0) ? NOWHERE : PUBLIC;
  }

  private static Reach ofIpv6(InetAddress address, byte[] bytes) {
    boolean uniqueLocal = (bytes[0] & 0xFE) == 0xFC;
    if (uniqueLocal || address.isSiteLocalAddress()) {
      return NETWORK;
    }
    if (bytes[0] == 0x00
        && bytes[1] == 0x64
        && (bytes[2] & 0xFF) == 0xFF
        && (bytes[3] & 0xFF) == 0x9B) {
      return embedded(bytes, bytes.length - IPV4_BYTES);
    }
    return bytes[0] == 0x20 && bytes[1] == 0x02 ? embedded(bytes, 2) : PUBLIC;
  }

  /** NAT64 (RFC 6052) and 6to4 (RFC 3056) carry an IPv4 address. */
  private static Reach embedded(byte[] bytes, int from) {
    try {
      return of(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + IPV4_BYTES)));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
