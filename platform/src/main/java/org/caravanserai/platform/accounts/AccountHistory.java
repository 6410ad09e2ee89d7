package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Lines of history about accounts. What is done by a link from an email is done by the account's owner. */
@ApplicationScoped
class AccountHistory {

    private final HistoryEntries entries;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    AccountHistory(HistoryEntries entries, CurrentCaller caller, Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    void record(Account account, AccountAction action, @Nullable String why) {
        record(account, action, null, null, why);
    }

    void record(
            Account account, AccountAction action, @Nullable Enum<?> from, @Nullable Enum<?> to, @Nullable String why) {
        entries.add(new HistoryEntry(
                account.id(),
                action,
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                who(account),
                ShortText.written(why),
                clock.instant()));
    }

    private Caller who(Account account) {
        return caller.get().isSignedIn()
                ? caller.get()
                : new Caller(account.id(), account.name().full(), null, "en", Set.of(), Map.of());
    }
}
