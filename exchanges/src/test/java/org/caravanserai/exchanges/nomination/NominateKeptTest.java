package org.caravanserai.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.nomination.NominateKept.KeptNomination;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.people.EnterPerson;
import org.caravanserai.platform.people.PersonDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nominations of people of whom the office keeps a record. */
class NominateKeptTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final String agreement = world.inForce(2);
    private final KeptNomination wish =
            new KeptNomination(agreement, "c1", AcademicYear.of(ExchangesWorld.YEAR), null, null);

    @BeforeEach
    void nobodyIsAlike() {
        world.wiring
                .answer(PersonDirectory.class, "alike", asked -> List.of())
                .answer(NominationDirectory.class, "ofPerson", asked -> List.of());
        world.as(world.homeOfficer);
    }

    private PersonRecord entered(Map<String, ?> typed) {
        var form = Form.of(PersonDraft.class);
        form.part("names").put("givenName", "Dilnoza");
        form.putAll(typed);
        var entered = world.of(EnterPerson.class).execute(world.home.slug(), form.read());
        world.commit();
        return entered.record();
    }

    @Test
    void somebodyWithoutEmailIsNominated() {
        var record = entered(Map.of("birthDate", LocalDate.of(2005, 5, 1)));
        var made = world.of(NominateKept.class).execute(record.code(), wish);
        world.commit();
        assertThat(made.state()).isEqualTo(NominationState.PENDING);
        var nomination = world.exchanges.nominations.lock(made.code()).orElseThrow();
        assertThat(nomination.nominee().account()).isEqualTo(record.account());
        assertThat(nomination.student().bornOn()).isEqualTo(LocalDate.of(2005, 5, 1));
        assertThat(world.of(ShowPersonNominations.class)
                        .execute(record.code())
                        .name()
                        .given())
                .isEqualTo("Dilnoza");
    }

    @Test
    void theAddressOfTheRecordIsThatOfTheNominee() {
        var record = entered(Map.of("email", "dilnoza@example.org"));
        var made = world.of(NominateKept.class).execute(record.code(), wish);
        var nomination = world.exchanges.nominations.lock(made.code()).orElseThrow();
        assertThat(nomination.nominee().email().value()).isEqualTo("dilnoza@example.org");
    }

    @Test
    void recordsOfOthersDoNotExist() {
        var record = entered(Map.of());
        world.as(world.partnerOfficer);
        assertNotFound(() -> world.of(NominateKept.class).execute(record.code(), wish));
        assertNotFound(() -> world.of(ShowPersonNominations.class).execute(record.code()));
    }
}
