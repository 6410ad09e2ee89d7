package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the emails about organizations. */
@ApplicationScoped
public class OrganizationEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(OrganizationEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.organizations.emails";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(OrganizationAction.VERIFIED, OrganizationEmail.ORGANIZATION_VERIFIED)
                .by(OrganizationAction.REFUSED, OrganizationEmail.ORGANIZATION_REFUSED)
                .by(OrganizationAction.CLOSED, OrganizationEmail.ORGANIZATION_CLOSED)
                .by(OrganizationAction.MERGED, OrganizationEmail.ORGANIZATION_MERGED)
                .by(OrganizationAction.CHANGE_APPROVED, OrganizationEmail.ORGANIZATION_CHANGE_APPROVED)
                .by(OrganizationAction.CHANGE_REFUSED, OrganizationEmail.ORGANIZATION_CHANGE_REFUSED)
                .by(
                        OrganizationAction.MEMBER_ADDED,
                        OrganizationEmail.MEMBERSHIP_ADDED,
                        OrganizationEmail.MEMBERSHIP_ACCEPTED)
                .by(
                        OrganizationAction.MEMBER_REMOVED,
                        OrganizationEmail.MEMBERSHIP_ENDED,
                        OrganizationEmail.MEMBERSHIP_GIVEN_UP)
                .by(OrganizationAction.MEMBER_END_CHANGED, OrganizationEmail.MEMBERSHIP_END_CHANGED)
                .by(
                        OrganizationAction.MEMBER_ENDED,
                        OrganizationEmail.MEMBERSHIP_OVER,
                        OrganizationEmail.MEMBERSHIP_ENDS_SOON)
                .by(OrganizationAction.MEMBER_INVITED, OrganizationEmail.MEMBERSHIP_INVITED)
                .by(OrganizationAction.MEMBER_INVITATION_DECLINED, OrganizationEmail.MEMBERSHIP_DECLINED)
                .by(
                        OrganizationAction.MEMBER_ASKED,
                        OrganizationEmail.MEMBERSHIP_REQUESTED,
                        OrganizationEmail.MEMBERSHIP_CLAIMED)
                .by(OrganizationAction.REQUEST_REFUSED, OrganizationEmail.MEMBERSHIP_REFUSED)
                .nobody(
                        Telling.Reason.AMONG_TASKS,
                        OrganizationAction.REGISTERED,
                        OrganizationAction.RESUBMITTED,
                        OrganizationAction.CHANGE_PROPOSED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        OrganizationAction.EDITED,
                        OrganizationAction.CHANGE_WITHDRAWN,
                        OrganizationAction.MEMBER_INVITATION_WITHDRAWN,
                        OrganizationAction.MEMBER_REQUEST_WITHDRAWN)
                .nobody(Telling.Reason.WITH_ANOTHER, OrganizationAction.TOOK_OVER)
                .nobody(
                        Telling.Reason.NOTHING_PROMISED,
                        OrganizationAction.IMPORTED,
                        OrganizationAction.UPDATED_BY_IMPORT);
    }
}
