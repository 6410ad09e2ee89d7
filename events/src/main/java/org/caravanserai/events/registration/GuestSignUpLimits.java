package org.caravanserai.events.registration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/**
 * How many guests can sign up from one source, and for one event, counted by each node. A source is an IPv4 address or an IPv6
 * network of 64 bits, which is what one subscriber has. An institute behind one address gets along with the first limit, a
 * forum that opens with the second.
 */
@ApplicationScoped
class GuestSignUpLimits {

    static final int FROM_SOURCE = 30;
    static final int FOR_EVENT = 600;

    private static final int SOURCE_A_MINUTE = 6;
    private static final int EVENT_A_MINUTE = 120;
    private static final int MOST = 20_000;
    private static final Duration FULL_AGAIN = Duration.ofMinutes(10);
    private static final int PREFIX_BYTES = 8;

    private final LoadingCache<String, Bucket> sources = buckets(FROM_SOURCE, SOURCE_A_MINUTE);
    private final LoadingCache<String, Bucket> events = buckets(FOR_EVENT, EVENT_A_MINUTE);
    private final boolean on;

    @Inject
    GuestSignUpLimits(Settings settings) {
        this.on = settings.isOn(Setting.RATE_LIMITS);
    }

    /**
     * @param address network address of the client
     * @throws Overloaded {@code too-many-requests} with the seconds to wait
     */
    void admit(String event, String address) {
        if (on) {
            take(sources.get(source(address)));
            take(events.get(event));
        }
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw new Overloaded("too-many-requests", wait.plusMillis(999).toSeconds());
        }
    }

    private static LoadingCache<String, Bucket> buckets(int capacity, int aMinute) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(FULL_AGAIN)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(aMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /** What is no numeric address is a source by itself: it is never looked up. */
    static String source(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address network
                    ? HexFormat.of().formatHex(Arrays.copyOf(network.getAddress(), PREFIX_BYTES))
                    : address;
        } catch (UnknownHostException nonsense) {
            return address;
        }
    }
}
