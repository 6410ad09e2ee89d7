package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Known organizations that may be the same as the one whose names are being typed. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class FindDuplicates {

    private final OrganizationDuplicates duplicates;
    private final CurrentCaller caller;

    @Inject
    public FindDuplicates(OrganizationDuplicates duplicates, CurrentCaller caller) {
        this.duplicates = duplicates;
        this.caller = caller;
    }

    private static final int MOST = 6;

    /**
     * Organizations that are not public are found by authorities only.
     *
     * @param ror null when not known
     */
    public List<DuplicateCandidate> execute(Collection<String> names, @Nullable RorId ror) {
        var all = caller.get().may(Permission.VERIFY_ORGANIZATIONS);
        return duplicates.resembling(names, ror, MOST).stream()
                .filter(candidate -> all || candidate.organization().state().isPublic())
                .toList();
    }
}
