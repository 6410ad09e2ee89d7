package org.caravanserai.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.platform.config.Signatures;

/**
 * Keys of calendars. Programs that subscribe cannot sign in, so an address carries a signature that nobody can make up. It is that of
 * an account, and ends with the sessions of the account: when it is disabled, and when it gets another password; and when the person renews the
 * addresses that others have come to know.
 */
@ApplicationScoped
public class FeedAddresses {

    private final Signatures signatures;
    private final Accounts accounts;

    @Inject
    public FeedAddresses(Signatures signatures, Accounts accounts) {
        this.signatures = signatures;
        this.accounts = accounts;
    }

    /**
     * What stands as the key in the address of a calendar.
     *
     * @param feed which of the calendars of an area; no two calendars share a name
     * @param id what the calendar is of: an account, or a thing
     * @param account for whom the address is
     */
    public String key(String feed, UUID id, UUID account) {
        var from = accounts.byId(account).map(FeedAddresses::validFrom).orElse("");
        return signatures.of(feed, id + " " + account + " " + from).value();
    }

    /**
     * Whether this is the key of the address; whoever asks knows by themselves whether the account may still see the calendar.
     *
     * @param id what the calendar is of: an account, or a thing
     * @param account for whom the address is
     */
    public boolean opens(String feed, UUID id, UUID account, String key) {
        return MessageDigest.isEqual(
                key(feed, id, account).getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
    }

    private static String validFrom(Account account) {
        var renewed = account.calendarsValidFrom();
        return account.sessionsValidFrom() + (renewed == null ? "" : " " + renewed);
    }
}
