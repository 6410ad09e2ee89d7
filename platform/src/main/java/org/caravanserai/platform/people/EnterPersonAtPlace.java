package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Who keeps records at one place of an organization enters a person, who is known there. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class EnterPersonAtPlace {

    private final ListKeepers keepers;
    private final Organizations organizations;
    private final PeopleBook book;

    @Inject
    public EnterPersonAtPlace(ListKeepers keepers, Organizations organizations, PeopleBook book) {
        this.keepers = keepers;
        this.organizations = organizations;
        this.book = book;
    }

    /**
     * @throws NotFound when the caller keeps no records at the place
     * @throws org.caravanserai.domain.shared.Refused {@code person-known}
     */
    public PeopleBook.Entered execute(UUID place, PersonDraft draft) {
        var keeper = keepers.execute().stream()
                .filter(each -> place.equals(each.place()))
                .findFirst()
                .flatMap(each -> organizations.bySlug(each.organization()))
                .orElseThrow(() -> new NotFound("not-found"));
        return book.enter(keeper.id(), place, draft);
    }
}
