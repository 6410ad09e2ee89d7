package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.organizations.ListMembers;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Names of the members of the caller's own organizations, which fields suggest that want the name of somebody there. */
@Named
@RequestScoped
public class Colleagues {

    private static final int MOST_ORGANIZATIONS = 5;
    private static final int MOST_NAMES = 100;

    private final ListOwnOrganizations own;
    private final ListMembers members;
    private final Formats formats;
    private @Nullable List<String> names;

    @Inject
    Colleagues(ListOwnOrganizations own, ListMembers members, Formats formats) {
        this.own = own;
        this.members = members;
        this.formats = formats;
    }

    /** By name, of each organization the first of them. */
    public List<String> getNames() {
        var found = names;
        if (found == null) {
            found = own.execute().stream()
                    .limit(MOST_ORGANIZATIONS)
                    .flatMap(organization -> members
                            .execute(Slug.of(organization.slug()), new PageRequest(0, MOST_NAMES, null, "name"))
                            .items()
                            .stream())
                    .map(member -> formats.name(member.name()))
                    .distinct()
                    .sorted()
                    .toList();
            names = found;
        }
        return found;
    }
}
