package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
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

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final ProjectWork work;
    private final ProjectParty party;
    private final EvidenceFiles evidenceFiles;

    @Inject
    public SubmitEvidence(
            EntryReader reader,
            RegistryChanges changes,
            ProjectWork work,
            ProjectParty party,
            EvidenceFiles evidenceFiles) {
        this.reader = reader;
        this.changes = changes;
        this.work = work;
        this.party = party;
        this.evidenceFiles = evidenceFiles;
    }

    /**
     * The evidence, as text.
     *
     * @param reference where it is found; the name of the file when nothing is written
     * @param hash SHA-256 of what is kept elsewhere; that of the file when one is named
     * @param file code of a file that is attached to the milestone; null: it is kept elsewhere
     */
    public record EvidenceForm(
            @Nullable String kind,
            @Nullable String reference,
            @Nullable String hash,
            @Nullable String file) {

        /** Evidence that is kept elsewhere. */
        public static EvidenceForm elsewhere(@Nullable String kind, @Nullable String reference, @Nullable String hash) {
            return new EvidenceForm(kind, reference, hash, null);
        }
    }

    /**
     * @throws NotFound when there is no such milestone, or the caller acts for no party
     * @throws Refused {@code milestone-state}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, int number, EvidenceForm form) {
        var project = changes.lock(Project.class, slug);
        var by = party.of(project);
        var milestone = work.lockMilestone(project.id(), number).orElseThrow(() -> new NotFound("not-found"));
        var fields = new FormFields();
        var kind = fields.neededConstant(EvidenceKind.class, "kind", form.kind());
        var file = evidenceFiles.find(milestone, form.file(), fields);
        var reference = isWritten(form.reference()) || file == null ? form.reference() : file.name();
        var hash = file == null ? form.hash() : file.sha256();
        fields.needed("reference", reference);
        fields.needed("hash", hash);
        fields.throwIfAny();
        var evidence =
                new Milestone.Evidence(Objects.requireNonNull(kind), String.valueOf(reference), String.valueOf(hash));
        milestone.submit(evidence, by, reader.today());
        changes.note(project, RegistryAction.EVIDENCE_SUBMITTED, String.valueOf(number));
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
