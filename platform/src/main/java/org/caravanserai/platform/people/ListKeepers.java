package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.ListMyRoles;
import org.caravanserai.platform.organizations.RolePlaces;
import org.jspecify.annotations.Nullable;

/** For whom the caller keeps records of people: organizations, and places of organizations. */
@UseCase
@Requires(Permission.KEEP_PEOPLE)
public class ListKeepers {

    private final OrganizationDirectory organizations;
    private final ListMyRoles roles;
    private final CurrentCaller caller;

    @Inject
    public ListKeepers(OrganizationDirectory organizations, ListMyRoles roles, CurrentCaller caller) {
        this.organizations = organizations;
        this.roles = roles;
        this.caller = caller;
    }

    /**
     * Where records are kept.
     *
     * @param organization the slug of the one whose records they are
     * @param place null for the whole organization
     * @param name of the place or the organization
     */
    public record Keeper(Slug organization, @Nullable UUID place, LocalizedText name) {}

    /** The organizations first. */
    public List<Keeper> execute() {
        var who = caller.get();
        var all = new ArrayList<Keeper>();
        organizations.ofMember(Objects.requireNonNull(who.accountId())).stream()
                .filter(each -> who.may(Permission.KEEP_PEOPLE, each.id()))
                .map(each -> new Keeper(Slug.of(each.slug()), null, each.name()))
                .forEach(all::add);
        var places = who.placesFor(Permission.KEEP_PEOPLE);
        for (var mine : roles.execute()) {
            var at = mine.role().place();
            RolePlaces.Named named = mine.place();
            if (at != null
                    && named != null
                    && places.contains(at.id())
                    && all.stream().noneMatch(each -> at.id().equals(each.place()))) {
                all.add(new Keeper(Slug.of(mine.role().slug()), at.id(), named.name()));
            }
        }
        return List.copyOf(all);
    }
}
