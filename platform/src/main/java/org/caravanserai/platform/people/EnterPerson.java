package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Enters a person without an account, of whom an organization keeps a record. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class EnterPerson {

    private final Organizations organizations;
    private final PeopleBook book;
    private final CurrentCaller caller;

    @Inject
    public EnterPerson(Organizations organizations, PeopleBook book, CurrentCaller caller) {
        this.organizations = organizations;
        this.book = book;
        this.caller = caller;
    }

    /**
     * @throws NotFound when the caller does not keep people for the organization
     * @throws org.caravanserai.domain.shared.Refused {@code person-known}
     */
    public PeopleBook.Entered execute(Slug organization, PersonDraft draft) {
        var keeper = organizations
                .bySlug(organization)
                .filter(found -> caller.get().may(Permission.KEEP_PEOPLE, found.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        return book.enter(keeper.id(), null, draft);
    }
}
