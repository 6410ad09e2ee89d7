package org.caravanserai.platform.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** What the link to a record offers, before anybody takes it over. The link stays unused. */
@UseCase
@Public
public class LookAtPersonClaim {

    private final PersonRecords records;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Clock clock;

    @Inject
    public LookAtPersonClaim(PersonRecords records, Accounts accounts, Organizations organizations, Clock clock) {
        this.records = records;
        this.accounts = accounts;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * A record as its link shows it.
     *
     * @param minor whether a guardian takes it over
     */
    public record Offer(PersonName name, LocalizedText keeper, boolean minor) {}

    /** Empty when the link is not good any more. */
    public Optional<Offer> execute(Secret secret) {
        return records.byHash(secret.hash())
                .filter(record -> record.isClaimable(clock.instant()))
                .map(this::offer);
    }

    private Offer offer(PersonRecord record) {
        return new Offer(
                accounts.byId(record.account()).orElseThrow().name(),
                organizations.byId(record.organization()).orElseThrow().displayName(),
                record.contact().guardian() != null);
    }
}
