package org.caravanserai.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.MemoryPorts;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link PersonRecords} promises. */
public interface PersonRecordsContract extends PortContract {

    Instant NOW = MemoryPorts.NOW;

    PersonRecords records();

    Accounts accounts();

    Organizations organizations();

    @Test
    default void aRecordIsFoundByItsCodeAndByItsLinkAndGoesWithThePerson() {
        var secret = Secret.next();
        var record = entered(null);
        inTransaction(() -> records().byCode(record.code()).orElseThrow().giveLink(secret, NOW));
        assertThat(inTransaction(() -> records().byHash(secret.hash()).map(PersonRecord::id)))
                .contains(record.id());
        assertThat(inTransaction(() -> records().byHash(Secret.next().hash()))).isEmpty();
        var read = inTransaction(() ->
                records().lock(records().byCode(record.code()).orElseThrow()).orElseThrow());
        assertThat(read.contact()).isEqualTo(record.contact());
        assertThat(read.consentedOn()).isEqualTo(record.consentedOn());
        inTransaction(() -> records().forget(record.account()));
        assertThat(inTransaction(() -> records().byCode(record.code()))).isEmpty();
    }

    @Test
    default void aPersonIsKnownAtPlacesAndAfterAMergeAtThoseOfBothRecords() {
        var here = Ids.next();
        var there = Ids.next();
        var first = entered(null);
        var second = entered(null);
        inTransaction(() -> {
            records().know(first, here);
            records().know(first, here);
            records().know(second, there);
        });
        assertThat(inTransaction(() -> records().isKnown(first, Set.of(here, there))))
                .isTrue();
        assertThat(inTransaction(() -> records().isKnown(first, Set.of(there)))).isFalse();
        assertThat(inTransaction(() -> records().isKnown(first, Set.of()))).isFalse();
        inTransaction(() -> records().join(second, first));
        assertThat(inTransaction(() -> records().isKnown(first, Set.of(there)))).isTrue();
    }

    /** A record of a minor whose guardian has this address. */
    default PersonRecord entered(@Nullable EmailAddress email) {
        var organization = Bodies.unowned();
        var person = Account.kept(People.amina(), NOW);
        var record = new PersonRecord(
                person,
                organization.id(),
                new PersonContact(LocalDate.of(2014, 5, 1), "+998 90 000", null, new Guardian("Dilnoza", null, email)),
                LocalDate.ofInstant(NOW, ZoneOffset.UTC),
                NOW);
        inTransaction(() -> {
            organizations().add(organization);
            accounts().add(person);
        });
        inTransaction(() -> records().add(record));
        return record;
    }
}
