package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.PersonNames;

/** What is known of a person, to be corrected. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class ReadPersonDraft {

    private final PeopleBook book;

    @Inject
    public ReadPersonDraft(PeopleBook book) {
        this.book = book;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the caller does not keep the record
     */
    public PersonDraft execute(String code) {
        var record = book.kept(code);
        var contact = record.contact();
        var guardian = contact.guardian();
        var account = book.account(record);
        return new PersonDraft(
                PersonNames.of(account.name()),
                contact.bornOn(),
                contact.phone(),
                contact.email(),
                guardian == null ? null : guardian.name(),
                guardian == null ? null : guardian.phone(),
                guardian == null ? null : guardian.email(),
                account.profile().preferredLanguage(),
                record.consentedOn(),
                null);
    }
}
