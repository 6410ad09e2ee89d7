package org.caravanserai.platform.approval;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.ApprovalSubject;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The kinds of things that the caller decides on. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListApprovalSubjects {

    private final ApprovalSubjects subjects;

    @Inject
    ListApprovalSubjects(ApprovalSubjects subjects) {
        this.subjects = subjects;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the caller decides on nothing
     */
    public List<ApprovalSubject> execute() {
        return subjects.ofCaller();
    }
}
