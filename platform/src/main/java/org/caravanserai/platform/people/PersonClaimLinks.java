package org.caravanserai.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.platform.accounts.InvitationLinks;

/** Links by which people take over what is kept of them. */
@ApplicationScoped
class PersonClaimLinks implements InvitationLinks {

    private static final String LINK = "/people/claim?token=";

    private final PersonRecords records;
    private final Clock clock;

    @Inject
    PersonClaimLinks(PersonRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean isGood(String path) {
        return path.startsWith(LINK)
                && records.byHash(new Secret(path.substring(LINK.length())).hash())
                        .filter(record -> record.isClaimable(clock.instant()))
                        .isPresent();
    }
}
