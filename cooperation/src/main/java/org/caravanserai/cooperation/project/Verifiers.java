package org.caravanserai.cooperation.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.Verifier;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;

/** People who may verify the benefit of a result: members of an organization, none of whose organizations takes part in the project. */
@ApplicationScoped
public class Verifiers {

    private final Accounts accounts;
    private final Callers callers;
    private final CurrentCaller caller;
    private final Bodies bodies;

    @Inject
    public Verifiers(Accounts accounts, Callers callers, CurrentCaller caller, Bodies bodies) {
        this.accounts = accounts;
        this.callers = callers;
        this.caller = caller;
        this.bodies = bodies;
    }

    /**
     * The person whom the caller asks.
     *
     * @param organization slug of the organization for which the person answers
     * @param address with which the person signs in
     * @throws Invalid {@code unknown-reference}; {@code no-such-member} when the person has no role in the organization
     */
    Verifier find(Project project, Slug organization, EmailAddress address) {
        var body = bodies.find("verifier", organization);
        var person =
                memberOf(body, address).orElseThrow(() -> new Invalid("person", "no-such-member", address.value()));
        var account = accounts.byEmail(address).map(Account::id).orElseThrow();
        return new Verifier(
                account,
                body,
                project.hasParty(body) || takesPart(project, person),
                caller.get().is(account));
    }

    private Optional<Caller> memberOf(UUID organization, EmailAddress address) {
        return accounts.byEmail(address)
                .map(Account::id)
                .flatMap(callers::byAccount)
                .filter(person -> person.organizations().containsKey(organization));
    }

    /** What the organization is called for which the person answers. */
    String organization(Verifier asked) {
        return bodies.name(asked.organization());
    }

    /** Whether the person has a role in a party of the project. */
    static boolean takesPart(Project project, Caller person) {
        return person.organizations().keySet().stream().anyMatch(project::hasParty);
    }
}
