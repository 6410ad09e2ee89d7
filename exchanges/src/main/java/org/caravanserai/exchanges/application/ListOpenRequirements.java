package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.call.ApplicantStatements;
import org.caravanserai.exchanges.call.DestinationChecks;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Tells officers which wishes of applications are for destinations whose requirements the applicant has not shown to meet. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ListOpenRequirements {

    private final Calls calls;
    private final CallApplications callApplications;
    private final ApplicantStatements statements;
    private final DestinationChecks destinations;
    private final ExchangeOfficer officer;

    @Inject
    ListOpenRequirements(
            Calls calls,
            CallApplications callApplications,
            ApplicantStatements statements,
            DestinationChecks destinations,
            ExchangeOfficer officer) {
        this.calls = calls;
        this.callApplications = callApplications;
        this.statements = statements;
        this.destinations = destinations;
        this.officer = officer;
    }

    /**
     * @param applications for the call
     * @return keys of such wishes by the code of the application; applications without any are left out
     * @throws NotFound when the caller does not run the call
     */
    public Map<String, List<String>> execute(Slug slug, Collection<ApplicationRow> applications) {
        var call = calls.bySlug(slug).orElseThrow(() -> new NotFound("not-found"));
        officer.requireFor(call.organization());
        var open = new HashMap<String, List<String>>();
        for (var application : applications) {
            var keys = destinations.open(
                    call,
                    application.wishes(),
                    statements.of(callApplications.application(application.id()).orElseThrow()));
            if (!keys.isEmpty()) {
                open.put(application.code(), keys);
            }
        }
        return open;
    }
}
