package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Learners enrolled in a class, for its teacher and the directors of the center. */
@UseCase
@Requires(Permission.TEACH)
public class BrowseLearners {

    private final EnrolmentDirectory directory;
    private final ClassAccess access;

    @Inject
    public BrowseLearners(EnrolmentDirectory directory, ClassAccess access) {
        this.directory = directory;
        this.access = access;
    }

    /**
     * @throws NotFound when the caller neither teaches the class nor directs the center
     */
    public List<EnrolmentRow> execute(String code) {
        return directory.ofClass(access.taught(code).id());
    }
}
