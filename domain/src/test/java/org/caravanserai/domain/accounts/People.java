package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.time.ZoneId;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;

/** Somebody with an account, for tests. */
final class People {

    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    static final EmailAddress ADDRESS = EmailAddress.of("amina@example.org");

    private People() {}

    static Profile amina() {
        return Profile.of(PersonName.of("Amina", "Yusupova"), LanguageTag.of("ru"), ZoneId.of("Asia/Samarkand"));
    }

    static Account unverified() {
        return new Account(ADDRESS, amina(), NOW);
    }

    static Account active() {
        var account = unverified();
        account.changePassword("hash", NOW);
        account.verifyEmail(NOW);
        return account;
    }
}
