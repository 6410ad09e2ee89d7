package org.caravanserai.centers.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;

/** Addresses of calendars. Programs that subscribe cannot sign in, so an address carries a signature that nobody can make up. */
@ApplicationScoped
public class FeedAddresses {

    private Signatures signatures;
    private Settings settings;

    @SuppressWarnings("NullAway.Init")
    protected FeedAddresses() {}

    @Inject
    public FeedAddresses(Signatures signatures, Settings settings) {
        this.signatures = signatures;
        this.settings = settings;
    }

    /**
     * @param id account or room
     */
    public String of(FeedKind kind, UUID id) {
        return settings.address("/api/v1/timetables/" + kind.name().toLowerCase(Locale.ROOT) + "/" + id
                + "/calendar.ics?key=" + key(kind, id));
    }

    /** Whether this is the signature of the address. */
    boolean opens(FeedKind kind, UUID id, String key) {
        return MessageDigest.isEqual(
                key(kind, id).getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
    }

    private String key(FeedKind kind, UUID id) {
        return signatures.of("timetable-" + kind, id.toString()).value();
    }
}
