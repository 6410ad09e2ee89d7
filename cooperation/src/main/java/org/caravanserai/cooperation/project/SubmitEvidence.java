package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryDesk;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.EvidenceKind;
import org.caravanserai.domain.cooperation.project.Milestone;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A party shows that a milestone was reached. */
@UseCase
@Requires(Permission.TAKE_PART_IN_PROJECTS)
public class SubmitEvidence {

    private EntryReader reader;
    private RegistryDesk desk;
    private ProjectWork work;
    private ProjectParty party;

    @SuppressWarnings("NullAway.Init")
    protected SubmitEvidence() {}

    @Inject
    public SubmitEvidence(EntryReader reader, RegistryDesk desk, ProjectWork work, ProjectParty party) {
        this.reader = reader;
        this.desk = desk;
        this.work = work;
        this.party = party;
    }

    /** The evidence, as text. */
    public record EvidenceForm(
            @Nullable String kind,
            @Nullable String reference,
            @Nullable String hash) {}

    /**
     * @throws NotFound when there is no such milestone, or the caller acts for no party
     * @throws Refused {@code milestone-state}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, int number, EvidenceForm form) {
        var project = desk.lock(Project.class, slug);
        var by = party.of(project);
        var milestone = work.lockMilestone(project.id(), number).orElseThrow(() -> new NotFound("not-found"));
        var fields = new FormFields();
        var kind = fields.neededConstant(EvidenceKind.class, "kind", form.kind());
        fields.needed("reference", form.reference());
        fields.needed("hash", form.hash());
        fields.throwIfAny();
        var evidence = new Milestone.Evidence(
                Objects.requireNonNull(kind), String.valueOf(form.reference()), String.valueOf(form.hash()));
        milestone.submit(evidence, by, reader.today());
        desk.note(project, RegistryAction.EVIDENCE_SUBMITTED, String.valueOf(number));
    }
}
