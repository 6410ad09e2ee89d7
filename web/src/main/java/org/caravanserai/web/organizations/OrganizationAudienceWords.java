package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.organizations.OrganizationAudience;
import org.caravanserai.web.messages.AudienceWords;

/** The words for the members of an organization. */
@ApplicationScoped
public class OrganizationAudienceWords implements AudienceWords {

    @Override
    public AudienceKind kind() {
        return OrganizationAudience.ORGANIZATION;
    }

    @Override
    public String keys() {
        return "organizations.audience.";
    }

    @Override
    public String tabs() {
        return "/WEB-INF/organizations/manage-tabs.xhtml";
    }

    @Override
    public Way way() {
        return new Way("organizations.own.title", "/manage/organizations");
    }
}
