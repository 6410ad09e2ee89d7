package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizations the caller belongs to. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListOwnOrganizations {

    private final OrganizationDirectory directory;
    private final CurrentCaller caller;

    @Inject
    public ListOwnOrganizations(OrganizationDirectory directory, CurrentCaller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    public List<OwnOrganization> execute() {
        return directory.ofMember(Objects.requireNonNull(caller.get().accountId()));
    }
}
