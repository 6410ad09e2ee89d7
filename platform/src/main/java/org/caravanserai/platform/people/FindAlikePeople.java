package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.people.PersonRow;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Finds who is there already, before a person is entered twice. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class FindAlikePeople {

    private final PeopleBook book;

    @Inject
    public FindAlikePeople(PeopleBook book) {
        this.book = book;
    }

    /** Records that may be of the person of the draft. */
    public List<PersonRow> execute(PersonDraft draft) {
        return book.alike(draft);
    }
}
