package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.time.ZoneId;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;

/** Somebody with an account, for tests. */
public final class People {

    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    public static final EmailAddress ADDRESS = EmailAddress.of("amina@example.org");

    private People() {}

    public static Profile amina() {
        return Profile.of(PersonName.of("Amina", "Yusupova"), LanguageTag.of("ru"), ZoneId.of("Asia/Samarkand"));
    }

    public static Account unverified() {
        return new Account(ADDRESS, amina(), NOW);
    }

    public static Account active() {
        var account = unverified();
        account.changePassword("hash", NOW);
        account.verifyEmail(NOW);
        return account;
    }

    /** Somebody with this address who can sign in; the hash of the password is {@code hash}. */
    public static Account active(EmailAddress address) {
        var account = new Account(address, amina(), NOW);
        account.changePassword("hash", NOW);
        account.verifyEmail(NOW);
        return account;
    }
}
