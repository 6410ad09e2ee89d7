package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A programme goes on to its next state, or back. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class MoveProgramme {

    private final RegistryChanges changes;
    private final ApprovalDeadlines renewals;
    private final History history;

    @Inject
    public MoveProgramme(RegistryChanges changes, ApprovalDeadlines renewals, History history) {
        this.changes = changes;
        this.renewals = renewals;
        this.history = history;
    }

    /**
     * @param reason why, for the history
     * @throws NotFound when there is no such programme
     * @throws Refused {@code programme-state}
     * @throws Invalid an approval or an end without its facts
     */
    public void execute(Slug slug, @Nullable Long read, ProgrammeState next, @Nullable String reason) {
        var programme = changes.lock(Programme.class, slug, read);
        history.step(programme, RegistryAction.MOVED, reason, () -> programme.goOn(next));
        renewals.moved(programme);
    }
}
