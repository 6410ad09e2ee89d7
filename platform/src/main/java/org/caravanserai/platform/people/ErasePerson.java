package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.people.PersonAction;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.accounts.AccountErasure;
import org.caravanserai.platform.history.History;

/** Forgets a person who has no account, as an account is forgotten: what is known goes, here and in all areas. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class ErasePerson {

    private final PeopleBook book;
    private final PersonRecords records;
    private final AccountErasure erasure;
    private final History history;

    @Inject
    public ErasePerson(PeopleBook book, PersonRecords records, AccountErasure erasure, History history) {
        this.book = book;
        this.records = records;
        this.erasure = erasure;
        this.history = history;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the caller does not keep the record
     * @throws Refused {@code person-claimed}: the account is its person's
     */
    public void execute(String code) {
        var record = records.lock(book.owned(code)).orElseThrow();
        if (record.claimedAt() != null) {
            throw new Refused("person-claimed");
        }
        history.record(record.id(), PersonAction.ERASED, null);
        erasure.erase(book.account(record));
        records.forget(record.account());
    }
}
