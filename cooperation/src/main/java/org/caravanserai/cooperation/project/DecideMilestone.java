package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.emails.ProjectEmails;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The other side, as {@link org.caravanserai.domain.cooperation.project.Sides} says, accepts the evidence of a milestone, or returns it. */
@UseCase
@Requires(Permission.TAKE_PART_IN_PROJECTS)
public class DecideMilestone {

    private static final int LONGEST_REASON = 2_000;

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final ProjectWork work;
    private final ProjectEmails emails;
    private final ProjectParty party;

    @Inject
    public DecideMilestone(
            EntryReader reader, RegistryChanges changes, ProjectWork work, ProjectEmails emails, ProjectParty party) {
        this.reader = reader;
        this.changes = changes;
        this.work = work;
        this.emails = emails;
        this.party = party;
    }

    /**
     * @param hash of the evidence that was looked at
     * @param why needed when it is returned
     * @throws NotFound when there is no such milestone, or the caller acts for no party
     * @throws Refused {@code milestone-state}, {@code own-evidence}, {@code same-side}, {@code other-evidence}
     * @throws Invalid a return without a reason
     */
    public void execute(Slug slug, int number, boolean accepted, String hash, @Nullable String why) {
        var project = changes.lock(Project.class, slug);
        var by = party.of(project);
        var milestone = work.lockMilestone(project.id(), number).orElseThrow(() -> new NotFound("not-found"));
        var returned = ShortText.neededIf(!accepted, "reason", why, LONGEST_REASON);
        party.sides(project).requireDifferent(by, milestone.submittedFor());
        milestone.decide(accepted, by, hash, reader.today());
        changes.note(
                project,
                accepted ? RegistryAction.EVIDENCE_ACCEPTED : RegistryAction.EVIDENCE_RETURNED,
                accepted ? String.valueOf(number) : number + ": " + returned);
        emails.evidence(project, number, accepted, accepted ? "" : String.valueOf(returned), reader.today());
    }
}
