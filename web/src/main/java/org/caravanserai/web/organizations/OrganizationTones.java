package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.caravanserai.domain.organizations.OrganizationState;

/** The colour of a state. */
@Named("organizationTones")
@ApplicationScoped
public class OrganizationTones {

    public String of(OrganizationState state) {
        return switch (state) {
            case VERIFIED -> "good";
            case REGISTERED, RESUBMITTED -> "info";
            case REFUSED -> "bad";
            case CLOSED, MERGED -> "plain";
        };
    }
}
