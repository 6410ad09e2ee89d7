package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
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
     * The evidence, as a party shows it.
     *
     * @param reference where it is found; the name of the file when nothing is written
     * @param hash SHA-256 of what is kept elsewhere; that of the file when one is named
     * @param file code of a file that is attached to the milestone; null: it is kept elsewhere
     */
    public record EvidenceForm(
            EvidenceKind kind,
            @Nullable String reference,
            @Nullable String hash,
            @Nullable String file) {

        /** Evidence that is kept elsewhere. */
        public static EvidenceForm elsewhere(EvidenceKind kind, @Nullable String reference, @Nullable String hash) {
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
        var faults = new Invalid.Collector();
        var file = faults.value(own -> own, () -> evidenceFiles.find(milestone, form.file()));
        var reference = isWritten(form.reference()) || file == null ? form.reference() : file.name();
        var hash = file == null ? form.hash() : file.sha256();
        faults.check(isWritten(reference), "reference", "required")
                .check(isWritten(hash), "hash", "required")
                .throwIfAny();
        var evidence = new Milestone.Evidence(form.kind(), String.valueOf(reference), String.valueOf(hash));
        milestone.submit(evidence, by, reader.today());
        changes.note(project, RegistryAction.EVIDENCE_SUBMITTED, String.valueOf(number));
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
