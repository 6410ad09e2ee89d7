package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.PageContext;

/** The organizations whose exchanges the caller runs, to choose from. */
@Named
@RequestScoped
public class OwnUniversities {

    private static final Set<OrganizationRole> OFFICERS = Permission.MANAGE_EXCHANGES.organizationRoles();

    private final ListOwnOrganizations own;
    private final PageContext pageContext;

    @Inject
    OwnUniversities(ListOwnOrganizations own, PageContext pageContext) {
        this.own = own;
        this.pageContext = pageContext;
    }

    public List<FilterChoice> getAll() {
        return own.execute().stream()
                .filter(each -> each.roles().stream().anyMatch(OFFICERS::contains))
                .map(each -> new FilterChoice(each.slug(), each.name().in(pageContext.getLanguage())))
                .toList();
    }

    /** The slug of the only one; empty when there are several. */
    Optional<String> only() {
        var all = getAll();
        return all.size() == 1 ? Optional.of(all.get(0).value()) : Optional.empty();
    }
}
