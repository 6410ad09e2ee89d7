package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Tells the owner of an account what was done to it. */
@ApplicationScoped
class AccountEmails {

    private final Outbox outbox;

    @Inject
    AccountEmails(Outbox outbox) {
        this.outbox = outbox;
    }

    void passwordChanged(Account account) {
        put(account, AccountEmail.PASSWORD_CHANGED, Map.of("link", "/my/security"));
    }

    /**
     * @param granted false: withdrawn
     */
    void role(Account account, PlatformRole role, boolean granted, @Nullable String why) {
        put(
                account,
                granted ? AccountEmail.PLATFORM_ROLE_GRANTED : AccountEmail.PLATFORM_ROLE_WITHDRAWN,
                Map.of("role", role.name(), "note", Objects.requireNonNullElse(why, ""), "link", "/my"));
    }

    void confirmedByHand(Account account, String why) {
        put(account, AccountEmail.ADDRESS_CONFIRMED, Map.of("note", why, "link", "/sign-in"));
    }

    void disabled(Account account, String why) {
        put(account, AccountEmail.ACCOUNT_DISABLED, Map.of("reason", why));
    }

    void enabled(Account account, String why) {
        put(account, AccountEmail.ACCOUNT_ENABLED, Map.of("note", why, "link", "/sign-in"));
    }

    private void put(Account account, AccountEmail template, Map<String, String> said) {
        var language = account.profile().preferredLanguage().value();
        outbox.put(MailMessage.of(
                template,
                "account:" + account.id() + ":" + Ids.next(),
                Recipient.of(account.email(), account.name().in(language), language),
                new HashMap<>(said)));
    }
}
