package org.caravanserai.server;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The group of nodes that share sessions: by default this node alone, on a port and under a name nobody else uses. The
 * name of a group follows from its secret: the data grid lets nobody join who does not know the name.
 */
record ClusterNetwork(String name, String members, int port) {
    private static final String HMAC = "HmacSHA256";
    private static final int ABOVE_HTTP = 10_000;
    private static final int HIGHEST = 65_535;

    static ClusterNetwork of(ServerSettings settings) {
        InetAddress address = settings.address();
        Optional<String> members = settings.get(ServerSetting.CLUSTER);
        if (members.isEmpty()) {
            int port = settings.clusterPort().orElseGet(() -> alone(address, settings.port() + ABOVE_HTTP));
            return new ClusterNetwork("caravanserai-" + UUID.randomUUID(), host(address) + ":" + port, port);
        }
        List<String> list = Stream.of(members.get().split("[,\\s]+"))
                .filter(m -> !m.isEmpty())
                .toList();
        int port = settings.clusterPort().orElseGet(() -> own(address, list));
        return new ClusterNetwork(name(settings.get(ServerSetting.SECRET).orElseThrow()), String.join(",", list), port);
    }

    private static String name(String secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return "caravanserai-" + HexFormat.of().formatHex(mac.doFinal("cluster".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int alone(InetAddress address, int wanted) {
        return wanted <= HIGHEST && Ports.isFree(address, wanted) ? wanted : Ports.free(address);
    }

    private static int own(InetAddress address, List<String> members) {
        List<Integer> ports = new ArrayList<>();
        for (String member : members) {
            int colon = member.lastIndexOf(':');
            if (colon < 0 || !member.substring(colon + 1).matches("[0-9]{1,5}")) {
                throw new UsageError("CARAVANSERAI_CLUSTER must look like host:port,host:port, not " + member);
            }
            if (member.substring(0, colon).equals(host(address))) {
                ports.add(Integer.valueOf(member.substring(colon + 1)));
            }
        }
        return ports.stream()
                .filter(port -> Ports.isFree(address, port))
                .findFirst()
                .orElseThrow(() -> new UsageError("CARAVANSERAI_CLUSTER names no free port of " + host(address)
                        + " (CARAVANSERAI_ADDRESS), on which this node could meet the others"));
    }

    private static String host(InetAddress address) {
        return address.getHostAddress();
    }
}
