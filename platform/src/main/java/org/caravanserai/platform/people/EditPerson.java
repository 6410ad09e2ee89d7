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

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the caller does not keep it
     * @throws org.caravanserai.domain.shared.Refused {@code person-claimed}
     */
    public void execute(String code, PersonDraft draft) {
        book.change(book.kept(code), draft);
    }
}
