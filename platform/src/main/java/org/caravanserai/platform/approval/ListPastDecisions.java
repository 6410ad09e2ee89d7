package org.caravanserai.platform.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.ApprovalDirectory;
import org.caravanserai.domain.approval.PastDecision;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Past decisions on submissions that the caller can decide on, newest first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListPastDecisions {

    private final ApprovalDirectory directory;
    private final ApprovalSubjects subjects;

    @Inject
    ListPastDecisions(ApprovalDirectory directory, ApprovalSubjects subjects) {
        this.directory = directory;
        this.subjects = subjects;
    }

    /**
     * @param subject name of one kind of thing; null or blank: all that the caller decides on
     * @throws org.caravanserai.domain.shared.NotFound when the caller decides on nothing
     * @throws org.caravanserai.domain.shared.Invalid when the caller does not decide on things of this kind
     */
    public Page<PastDecision> execute(@Nullable String subject, PageRequest request) {
        return directory.decided(subjects.names(subject), request);
    }
}
