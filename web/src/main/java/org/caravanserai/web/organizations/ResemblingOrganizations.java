package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.platform.organizations.FindDuplicates;
import org.jspecify.annotations.Nullable;

/** The known organizations that the one before an authority resembles. */
@Named
@RequestScoped
public class ResemblingOrganizations {

    private final OrganizationDecision decision;
    private final FindDuplicates find;

    @Inject
    ResemblingOrganizations(OrganizationDecision decision, FindDuplicates find) {
        this.decision = decision;
        this.find = find;
    }

    private @Nullable List<DuplicateCandidate> all;

    public List<DuplicateCandidate> getAll() {
        if (all == null) {
            var view = decision.view();
            all = find.execute(view.names().stream().map(Name::value).toList(), null).stream()
                    .filter(candidate -> !candidate.organization().id().equals(view.id()))
                    .toList();
        }
        return all;
    }
}
