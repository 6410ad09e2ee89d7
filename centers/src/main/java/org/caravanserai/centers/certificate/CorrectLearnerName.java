package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.centers.enrolment.EnrolmentAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.documents.PrintableNames;
import org.caravanserai.platform.history.History;

/**
 * A director corrects how a learner is called. What is issued from then on says the new name: a certificate that could not be issued is
 * tried again, one that was issued before can be reissued.
 */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class CorrectLearnerName {

    private final EnrolmentAccess access;
    private final Enrolments enrolments;
    private final Certificates certificates;
    private final CertificateBatchJob job;
    private final PrintableNames names;
    private final History history;
    private final Clock clock;

    @Inject
    public CorrectLearnerName(
            EnrolmentAccess access,
            Enrolments enrolments,
            Certificates certificates,
            CertificateBatchJob job,
            PrintableNames names,
            History history,
            Clock clock) {
        this.access = access;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.job = job;
        this.names = names;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param enrolment code
     * @throws NotFound when the caller does not direct the center
     * @throws Invalid when documents cannot print the name
     */
    public void execute(String enrolment, PersonName name) {
        names.require(name);
        var found = enrolments.lock(access.directed(enrolment).id()).orElseThrow(() -> new NotFound("not-found"));
        var before = found.learner().name();
        if (before.equals(name)) {
            return;
        }
        found.rename(name);
        history.record(found.id(), EnrolmentAction.NAME_CORRECTED, before.full());
        if (certificates.faults(found.ofClass()).stream()
                .anyMatch(fault -> fault.enrolment().equals(found.id()))) {
            certificates.retry(List.of(found.id()));
            certificates.request(found.ofClass(), clock.instant());
            job.wake();
        }
    }
}
