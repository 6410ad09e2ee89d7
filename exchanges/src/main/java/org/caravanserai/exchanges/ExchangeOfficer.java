package org.caravanserai.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;

/** For which organizations the caller runs exchanges, and what the caller sees because of that: nothing of others. */
@ApplicationScoped
public class ExchangeOfficer {

    private final Agreements agreements;
    private final CurrentCaller caller;

    @Inject
    public ExchangeOfficer(Agreements agreements, CurrentCaller caller) {
        this.agreements = agreements;
        this.caller = caller;
    }

    /** The organizations for which the caller runs exchanges. */
    public Set<UUID> organizations() {
        return caller.get().organizationsFor(Permission.MANAGE_EXCHANGES);
    }

    /** The organizations whose exchanges the caller sees, as an officer or as a reader who changes nothing. */
    public Set<UUID> read() {
        return caller.get().organizationsFor(Permission.READ_EXCHANGES);
    }

    public boolean readsFor(UUID organization) {
        return caller.get().may(Permission.READ_EXCHANGES, organization);
    }

    /**
     * @throws NotFound when the caller sees the exchanges of neither
     */
    public void requireReading(UUID organization, UUID other) {
        if (!readsFor(organization) && !readsFor(other)) {
            throw new NotFound("not-found");
        }
    }

    /** The organizations for whose calls the caller reviews applications. */
    public Set<UUID> reviewed() {
        return caller.get().organizationsFor(Permission.REVIEW_APPLICATIONS);
    }

    public boolean reviewsFor(UUID organization) {
        return caller.get().may(Permission.REVIEW_APPLICATIONS, organization);
    }

    /** Whether the caller reads figures of all organizations. */
    public boolean seesAll() {
        return caller.get().platformRoles().contains(PlatformRole.ANALYST);
    }

    /** What the caller may learn of counts of people of the organization: who sees its exchanges and who keeps figures read them exactly. */
    public Disclosure disclosure(UUID organization) {
        return readsFor(organization) ? Disclosure.EXACT : Disclosure.ofPeople(caller.get());
    }

    public boolean actsFor(UUID organization) {
        return caller.get().may(Permission.MANAGE_EXCHANGES, organization);
    }

    /**
     * @throws NotFound when the caller does not act for the organization
     */
    public void requireFor(UUID organization) {
        if (!actsFor(organization)) {
            throw new NotFound("not-found");
        }
    }

    /** Those of these organizations that the caller acts for, in the given order. */
    public List<UUID> among(Collection<UUID> organizations) {
        return organizations.stream().filter(this::actsFor).toList();
    }

    /**
     * The agreement, when the caller acts for one of its parties.
     *
     * @throws NotFound otherwise
     */
    public Agreement agreement(String code) {
        return visible(agreements.byCode(code).orElseThrow(() -> new NotFound("not-found")));
    }

    /**
     * The agreement, when the caller sees the exchanges of one of its parties.
     *
     * @throws NotFound otherwise
     */
    public Agreement readAgreement(String code) {
        return agreements
                .byCode(code)
                .filter(agreement -> agreement.parties().stream().anyMatch(this::readsFor))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Like {@link #agreement}, but locked until the end of the transaction. */
    public Agreement lockedAgreement(String code) {
        return visible(agreements.lock(code).orElseThrow(() -> new NotFound("not-found")));
    }

    private Agreement visible(Agreement agreement) {
        if (among(agreement.parties()).isEmpty()) {
            throw new NotFound("not-found");
        }
        return agreement;
    }

    /** The latest revision of an agreement. */
    public Revision latest(Agreement agreement) {
        return agreements.revision(agreement.id(), agreement.revision()).orElseThrow();
    }

    /**
     * The account of the caller.
     *
     * @throws NotFound for an anonymous caller
     */
    public UUID account() {
        return caller.account();
    }

    public Caller caller() {
        return caller.get();
    }
}
