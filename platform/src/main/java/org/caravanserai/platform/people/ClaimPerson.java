package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.people.PersonAction;
import org.caravanserai.domain.people.PersonJoining;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The caller takes over a record: all that is kept for the person belongs to the account of the caller from now on. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ClaimPerson {

    private final PersonRecords records;
    private final Accounts accounts;
    private final PersonJoining joining;
    private final CurrentCaller caller;
    private final History history;
    private final Clock clock;

    @Inject
    public ClaimPerson(
            PersonRecords records,
            Accounts accounts,
            PersonJoining joining,
            CurrentCaller caller,
            History history,
            Clock clock) {
        this.records = records;
        this.accounts = accounts;
        this.joining = joining;
        this.caller = caller;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code link-expired}
     * @throws org.caravanserai.domain.shared.Conflict where caller and record both have what a person can have once only
     */
    public void execute(Secret secret) {
        var now = clock.instant();
        var record =
                records.byHash(secret.hash()).flatMap(records::lock).orElseThrow(() -> new Refused("link-expired"));
        var owner = caller.account();
        var before = accounts.locked(record.account()).orElseThrow();
        record.claim(owner, now);
        joining.move(before.id(), owner);
        before.anonymise(now);
        history.record(record.id(), PersonAction.CLAIMED, null);
    }
}
