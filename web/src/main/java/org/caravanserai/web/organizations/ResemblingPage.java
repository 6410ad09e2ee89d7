package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.platform.organizations.FindDuplicates;
import org.caravanserai.platform.organizations.OrganizationDraft;

/** The part of the form of a new organization that shows the known ones it resembles, before anything is saved. */
@Named
@RequestScoped
public class ResemblingPage {

    private final FindDuplicates find;
    private List<DuplicateCandidate> candidates = List.of();

    @Inject
    ResemblingPage(FindDuplicates find) {
        this.find = find;
    }

    /** Whether possible duplicates have to be confirmed as different first. */
    boolean asksFirst(OrganizationDraft draft) {
        if (draft.difference() != null) {
            return false;
        }
        candidates = find.execute(draft.allNames(), draft.ror());
        return !candidates.isEmpty();
    }

    public List<DuplicateCandidate> getCandidates() {
        return candidates;
    }
}
