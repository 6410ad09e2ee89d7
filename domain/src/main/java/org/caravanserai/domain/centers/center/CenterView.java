package org.caravanserai.domain.centers.center;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * A center as it is read.
 *
 * @param agreement what the last agreement says that all owners have signed; null before
 * @param directors names of those who direct it now
 */
public record CenterView(
        UUID id,
        String slug,
        CenterState state,
        CenterProfile profile,
        CenterOwner host,
        @Nullable CenterOwner partner,
        CenterDates dates,
        @Nullable AgreementText agreement,
        List<String> directors,
        long version) {

    /** Whether anybody may see it. */
    public boolean isPublic() {
        return state.isPublic();
    }

    /** The steps that can be taken with it in its state, whoever takes them. */
    public Set<CenterStep> possible() {
        return Step.possible(CenterStep.class, new CenterStep.Standing(state, state.isNewDraft(dates)));
    }

    public boolean can(CenterStep step) {
        return possible().contains(step);
    }
}
