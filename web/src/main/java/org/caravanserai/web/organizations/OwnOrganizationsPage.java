package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.shell.RequestParameters;

/** The organizations one belongs to. */
@Named
@RequestScoped
public class OwnOrganizationsPage {

    /** Up to so many are seen at a glance and not searched. */
    private static final int FEW = 10;

    private final ListOwnOrganizations list;
    private final CurrentCaller caller;
    private final String query;
    private List<OwnOrganization> all = List.of();

    @Inject
    OwnOrganizationsPage(ListOwnOrganizations list, CurrentCaller caller, RequestParameters parameters) {
        this.list = list;
        this.caller = caller;
        this.query = parameters.text("query").strip();
    }

    @PostConstruct
    void read() {
        all = list.execute();
    }

    public List<OwnOrganization> getOrganizations() {
        var words = query.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(each -> each.name().texts().values().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words)))
                .toList();
    }

    public String getQuery() {
        return query;
    }

    /** Whether there are so many that they can be searched. */
    public boolean isSearched() {
        return all.size() > FEW;
    }

    /** Whether the form of this one is for the visitor. */
    public boolean manages(OwnOrganization organization) {
        return caller.get().may(Permission.MANAGE_ORGANIZATION, organization.id());
    }
}
