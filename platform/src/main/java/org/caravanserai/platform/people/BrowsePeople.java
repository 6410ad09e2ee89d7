package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.people.PersonRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The people without an account whom the organizations of the caller know. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class BrowsePeople {

    private final PersonDirectory directory;
    private final PeopleBook book;

    @Inject
    public BrowsePeople(PersonDirectory directory, PeopleBook book) {
        this.directory = directory;
        this.book = book;
    }

    public Page<PersonRow> execute(PageRequest request) {
        return directory.of(book.keepers(), request);
    }
}
