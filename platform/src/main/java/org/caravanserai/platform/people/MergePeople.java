package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.people.PersonAction;
import org.caravanserai.domain.people.PersonJoining;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Two records turn out to be of one person: all that is kept for one of them goes over to the other one, which stays. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class MergePeople {

    static final int LONGEST_REASON = 500;

    private final PeopleBook book;
    private final PersonRecords records;
    private final Accounts accounts;
    private final PersonJoining joining;
    private final History history;
    private final Clock clock;

    @Inject
    public MergePeople(
            PeopleBook book,
            PersonRecords records,
            Accounts accounts,
            PersonJoining joining,
            History history,
            Clock clock) {
        this.book = book;
        this.records = records;
        this.accounts = accounts;
        this.joining = joining;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What becomes one.
     *
     * @param other code of the record that ends
     * @param reason stands in the history
     */
    public record Merging(
            String other, @Longest(LONGEST_REASON) String reason) {}

    /**
     * @param code of the record that stays; what is not known there is taken from the other one
     * @throws org.caravanserai.domain.shared.NotFound when the caller does not keep it
     * @throws Refused {@code person-claimed}: whoever has an account takes the second record over, too
     * @throws Invalid {@code other}: {@code person-unknown}, {@code person-merged-with-itself}, {@code person-of-another-keeper}
     * @throws org.caravanserai.domain.shared.Conflict {@code person-has-both} where both have what a person can have once only
     */
    public void execute(String code, Merging merging) {
        var reason = ShortText.needed("reason", merging.reason(), LONGEST_REASON);
        var staying = records.lock(book.owned(code)).orElseThrow();
        var ending = other(staying, merging.other());
        if (staying.claimedAt() != null || ending.claimedAt() != null) {
            throw new Refused("person-claimed");
        }
        var before = accounts.locked(ending.account()).orElseThrow();
        staying.complete(ending.contact());
        joining.move(before.id(), staying.account());
        records.join(ending, staying);
        before.anonymise(clock.instant());
        records.forget(before.id());
        history.record(ending.id(), PersonAction.MERGED, staying.code() + ": " + reason);
        history.record(staying.id(), PersonAction.MERGED, ending.code() + ": " + reason);
    }

    private PersonRecord other(PersonRecord staying, String code) {
        var ending = book.find(code).flatMap(records::lock).orElseThrow(() -> new Invalid("other", "person-unknown"));
        new Invalid.Collector()
                .check(!ending.equals(staying), "other", "person-merged-with-itself")
                .check(ending.organization().equals(staying.organization()), "other", "person-of-another-keeper")
                .throwIfAny();
        return ending;
    }
}
