package org.caravanserai.cooperation.draft;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.draft.DraftStep;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A draft with what was typed, for its maker and for who is asked to publish it. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ShowDraft {

    private final DraftAccess access;
    private final RegistryChanges changes;

    @Inject
    public ShowDraft(DraftAccess access, RegistryChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    /**
     * A draft as it is read.
     *
     * @param typed what was typed, readable or not, by the names of the fields
     * @param own whether the caller has made it
     * @param needsSecond whether somebody else has to publish it
     */
    public record Answer(DraftView draft, Map<String, @Nullable Object> typed, boolean own, boolean needsSecond) {

        /** What the caller can do with it now. */
        public Set<DraftStep> possible() {
            return Step.only(
                    Step.possible(DraftStep.class, new DraftStep.Standing(draft.state(), own, needsSecond)),
                    step -> switch (step) {
                        case SUBMIT, DELETE -> own;
                        case GIVE_BACK -> !own;
                        case PUBLISH -> true;
                    });
        }

        public boolean can(DraftStep step) {
            return possible().contains(step);
        }
    }

    /**
     * @throws NotFound when the caller does not see it
     */
    public Answer execute(UUID id) {
        var draft = access.seen(id);
        return new Answer(
                DraftView.of(draft),
                draft.fields().typed(),
                draft.isOf(access.account()),
                changes.isSecondPersonNeeded());
    }
}
