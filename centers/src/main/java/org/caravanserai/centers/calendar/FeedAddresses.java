package org.caravanserai.centers.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;

/**
 * Addresses of calendars. Programs that subscribe cannot sign in, so an address carries a signature that nobody can make up. It is that of
 * an account, and ends with the sessions of the account: when it is disabled, and when it gets another password; and when the person renews the
 * addresses that others have come to know.
 */
@ApplicationScoped
public class FeedAddresses {

    private final Signatures signatures;
    private final Settings settings;
    private final Accounts accounts;

    @Inject
    public FeedAddresses(Signatures signatures, Settings settings, Accounts accounts) {
        this.signatures = signatures;
        this.settings = settings;
        this.accounts = accounts;
    }

    /** The calendar of a learner or a teacher. */
    public String of(FeedKind kind, UUID account) {
        return path(kind, account) + "?key=" + key(kind, account, account);
    }

    /**
     * The calendar of a room.
     *
     * @param account for whom it is
     */
    public String ofRoom(UUID room, UUID account) {
        return path(FeedKind.ROOM, room) + "?of=" + account + "&key=" + key(FeedKind.ROOM, room, account);
    }

    private String path(FeedKind kind, UUID id) {
        return settings.address(
                "/api/v1/timetables/" + kind.name().toLowerCase(Locale.ROOT) + "/" + id + "/calendar.ics");
    }

    /**
     * Whether this is the signature of the address.
     *
     * @param id account or room
     * @param account for whom the address is
     */
    boolean opens(FeedKind kind, UUID id, UUID account, String key) {
        return MessageDigest.isEqual(
                key(kind, id, account).getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
    }

    private static String validFrom(Account account) {
        var renewed = account.calendarsValidFrom();
        return account.sessionsValidFrom() + (renewed == null ? "" : " " + renewed);
    }

    private String key(FeedKind kind, UUID id, UUID account) {
        var from = accounts.byId(account).map(FeedAddresses::validFrom).orElse("");
        return signatures
                .of("timetable-" + kind, id + " " + account + " " + from)
                .value();
    }
}
