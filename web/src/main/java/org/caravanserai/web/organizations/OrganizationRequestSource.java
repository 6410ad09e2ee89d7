package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.organizations.OrganizationRequestKind;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.web.areas.RequestSource;

/** The words for what people ask for here. */
@ApplicationScoped
class OrganizationRequestSource implements RequestSource {

    @Override
    public Map<RequestKind, String> states() {
        return Map.of(
                OrganizationRequestKind.MEMBERSHIP,
                "organizations.requestState.",
                OrganizationRequestKind.ORGANIZATION_REGISTRATION,
                "organizations.state.",
                OrganizationRequestKind.ORGANIZATION_CHANGE,
                "organizations.changeState.");
    }
}
