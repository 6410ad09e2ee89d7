package org.caravanserai.domain.centers.center;

import java.util.List;
import java.util.UUID;
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

    /** Whether its host may delete it. */
    public boolean isNewDraft() {
        return state.isNewDraft(dates);
    }

    /** Whether the step to that state is one of the next ones. */
    public boolean canBecome(CenterState next) {
        return state.canBecome(next);
    }
}
