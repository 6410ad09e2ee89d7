package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import java.io.Writer;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.PersonalData;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** All that is kept about a person who has no account. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class ExportPerson {

    private final PeopleBook book;
    private final PersonalData data;

    @Inject
    public ExportPerson(PeopleBook book, PersonalData data) {
        this.book = book;
        this.data = data;
    }

    /**
     * See {@link PersonalData#write}.
     *
     * @throws org.caravanserai.domain.shared.NotFound when the caller does not keep the record
     * @throws Refused {@code person-claimed}: the person exports the account
     */
    public void execute(String code, Writer out) {
        var record = book.kept(code);
        if (record.claimedAt() != null) {
            throw new Refused("person-claimed");
        }
        var account = book.account(record);
        data.write(account.id(), account.email(), out);
    }
}
