package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** While somebody types the names of an organization: which known ones may be the same. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class FindDuplicates {

    private OrganizationDirectory directory;

    @Inject
    public FindDuplicates(OrganizationDirectory directory) {
        this.directory = directory;
    }

    @SuppressWarnings("NullAway.Init")
    protected FindDuplicates() {}

    private static final int MOST = 6;

    /**
     * @param ror null when not known
     */
    public List<DuplicateCandidate> resembling(Collection<String> names, @Nullable RorId ror) {
        return directory.resembling(names, ror, MOST);
    }
}
