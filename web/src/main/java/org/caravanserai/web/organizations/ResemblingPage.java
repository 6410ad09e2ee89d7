package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.platform.organizations.FindDuplicates;
import org.jspecify.annotations.Nullable;

/** The part of the form of a new organization that shows the known ones it resembles, before anything is saved. */
@Named
@RequestScoped
public class ResemblingPage {

    private final FindDuplicates find;
    private List<DuplicateCandidate> candidates = List.of();

    private @Nullable String difference;

    @Inject
    ResemblingPage(FindDuplicates find) {
        this.find = find;
    }

    /** Whether possible duplicates have to be confirmed as different first. */
    boolean asksFirst(OrganizationProfile profile) {
        if (difference != null && !difference.isBlank()) {
            return false;
        }
        candidates = find.execute(profile.names().stream().map(Name::value).toList(), profile.ror());
        return !candidates.isEmpty();
    }

    public List<DuplicateCandidate> getCandidates() {
        return candidates;
    }

    public @Nullable String getDifference() {
        return difference;
    }

    public void setDifference(@Nullable String difference) {
        this.difference = difference;
    }
}
