package org.caravanserai.platform.organizations;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;

/** Accounts in memory, as far as they are looked up. */
final class MemoryAccounts {

    private final List<Account> all = new ArrayList<>();

    Account add(String email, String language) {
        var profile = Profile.of(PersonName.of("Chen", null), LanguageTag.of(language), ZoneOffset.UTC);
        var account = new Account(EmailAddress.of(email), profile, Instant.EPOCH);
        all.add(account);
        return account;
    }

    Accounts port() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "byEmail":
                            return find(account -> account.email().equals(arguments[0]));
                        case "byId":
                            return find(account -> account.id().equals(arguments[0]));
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }

    private Optional<Account> find(java.util.function.Predicate<Account> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
