package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.organizations.OrganizationTaskKind;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;

/** Where it is decided on organizations and their people. */
@ApplicationScoped
class OrganizationTaskSource implements TaskSource {

    @Override
    public List<TaskPage> pages() {
        return List.of(
                TaskPage.list(OrganizationTaskKind.VERIFY_ORGANIZATIONS, "/admin/organizations?state=REGISTERED"),
                TaskPage.of(OrganizationTaskKind.DECIDE_ORGANIZATIONS),
                TaskPage.of(OrganizationTaskKind.ADMIT_MEMBERS),
                TaskPage.list(OrganizationTaskKind.ANSWER_ROLE_INVITATIONS, "/my/roles"));
    }
}
