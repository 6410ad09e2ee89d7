package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountDeleted;

/** Makes an account an empty shell: what is known of its owner goes, here and in all areas. */
@ApplicationScoped
public class AccountErasure {

    private final AccountHistory history;
    private final PersonalDataEraser eraser;
    private final Event<AccountDeleted> deleted;
    private final Clock clock;

    @Inject
    AccountErasure(AccountHistory history, PersonalDataEraser eraser, Event<AccountDeleted> deleted, Clock clock) {
        this.history = history;
        this.eraser = eraser;
        this.deleted = deleted;
        this.clock = clock;
    }

    /** Erases the person and tells the areas. */
    public void erase(Account account) {
        var person = account.identity();
        account.anonymise(clock.instant());
        history.record(account, AccountAction.ACCOUNT_DELETED, null);
        deleted.fire(new AccountDeleted(person.account(), person.address()));
        // Last, because what the areas did above has written the name into history once more.
        eraser.erase(person);
    }
}
