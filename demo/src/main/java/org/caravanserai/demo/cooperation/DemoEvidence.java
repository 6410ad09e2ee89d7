package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.caravanserai.cooperation.project.EvidenceFiles;
import org.caravanserai.cooperation.project.SubmitEvidence;
import org.caravanserai.domain.cooperation.project.EvidenceKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.files.AttachFile;

/** Evidence of milestones of the demo data: files beside this class. */
@ApplicationScoped
class DemoEvidence {

    private final AttachFile attach;
    private final SubmitEvidence submit;

    @Inject
    DemoEvidence(AttachFile attach, SubmitEvidence submit) {
        this.attach = attach;
        this.submit = submit;
    }

    /**
     * Whoever acts attaches the file and shows it.
     *
     * @return the hash of the file
     */
    String show(Slug project, int milestone, EvidenceKind kind, String reference, String name) {
        try (var content = DemoEvidence.class.getResourceAsStream(name)) {
            var file = attach.execute(
                    EvidenceFiles.KIND,
                    project.value() + "." + milestone,
                    EvidenceFiles.SLOT,
                    name,
                    Objects.requireNonNull(content));
            submit.execute(project, milestone, new SubmitEvidence.EvidenceForm(kind, reference, null, file.code()));
            return file.sha256();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
