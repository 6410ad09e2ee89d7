package org.caravanserai.platform.load;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The unit that rate limits count: an IPv4 address, or the /64 network that an IPv6 customer usually has. */
public final class NetworkSource {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");
    private static final int NETWORK_BYTES = 8;

    private NetworkSource() {}

    /**
     * @param address as the server or a proxy reports it
     * @return the same text for all addresses of one source; anything but an IPv6 address is returned unchanged
     */
    public static String of(String address) {
        var bare = address.startsWith("[") ? address.replaceAll("^\\[|\\].*$", "") : address;
        if (!IPV6.matcher(bare).matches()) {
            return address;
        }
        try {
            var parsed = InetAddress.getByName(bare.replaceAll("%.*", ""));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
