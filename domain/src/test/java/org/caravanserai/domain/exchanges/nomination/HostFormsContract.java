package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.time.LocalDate;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link HostForms} promises. */
public interface HostFormsContract extends ExchangesContract {

    HostForms hostForms();

    @Test
    default void whatTheReceivingSideAddsIsReadAsItWasWrittenLast() {
        var nomination = nominated(inForce());
        assertThat(hostForms().of(nomination.id())).isEmpty();
        inTransaction(() -> hostForms().add(new HostForm(nomination.id(), details("Letters"), NOW)));
        assertThat(hostForms().of(nomination.id())).hasValueSatisfying(read -> {
            assertThat(read.details()).isEqualTo(details("Letters"));
            assertThat(read.filledAt()).isEqualTo(NOW);
            assertThat(read.version()).isEqualTo(1);
        });
        inTransaction(
                () -> hostForms().of(nomination.id()).orElseThrow().change(details("Languages"), NOW.plusSeconds(5)));
        assertThat(hostForms().of(nomination.id())).hasValueSatisfying(read -> {
            assertThat(read.details()).isEqualTo(details("Languages"));
            assertThat(read.version()).isEqualTo(2);
        });
        assertThat(hostForms().of(Ids.next())).isEmpty();
    }

    @Test
    default void aNominationHasOneForm() {
        var nomination = nominated(inForce());
        inTransaction(() -> hostForms().add(new HostForm(nomination.id(), details("Letters"), NOW)));
        assertTaken(() -> hostForms().add(new HostForm(nomination.id(), details("Languages"), NOW)));
    }

    @Test
    default void formsOfStaysThatAreOverAreForgotten() {
        var nomination = nominated(inForce());
        inTransaction(() -> hostForms().add(new HostForm(nomination.id(), details("Letters"), NOW)));
        assertThat(inTransaction(() -> hostForms().forgetEnded(LocalDate.of(2027, 6, 30))))
                .isZero();
        assertThat(hostForms().of(nomination.id())).isPresent();
        inTransaction(() -> hostForms().forgetEnded(LocalDate.of(2027, 7, 1)));
        assertThat(hostForms().of(nomination.id())).isEmpty();
    }

    private static HostDetails details(String department) {
        return new HostDetails(
                "Languages in contact",
                department,
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 6, 30),
                "Lucía Prado",
                EmailAddress.of("in@example.org"),
                null,
                "Tuition is waived",
                LocalDate.of(2002, 4, 12),
                "E1234567");
    }
}
