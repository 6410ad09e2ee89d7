package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Corrects the record of a person. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class EditPerson {

    private final PeopleBook book;

    @Inject
    public EditPerson(PeopleBook book) {
        this.book = book;
    }

    /** What is known of the person, to be corrected. */
    public PersonDraft known(String code) {
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

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the caller does not keep it
     * @throws org.caravanserai.domain.shared.Refused {@code person-claimed}
     */
    public void execute(String code, PersonDraft draft) {
        book.change(book.kept(code), draft);
    }
}
