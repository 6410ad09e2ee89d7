package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link StayContacts} promises. */
public interface StayContactsContract extends ExchangesContract {

    StayContacts contacts();

    @Test
    default void theContactOfAStayIsReadAsItWasWrittenLast() {
        var stay = stay(inForce());
        assertThat(contacts().of(stay.id())).isEmpty();
        inTransaction(() -> contacts().add(new StayContact(stay.id(), details("12 Calle Real"), NOW)));
        assertThat(contacts().of(stay.id())).hasValueSatisfying(read -> {
            assertThat(read.details()).isEqualTo(details("12 Calle Real"));
            assertThat(read.changedAt()).isEqualTo(NOW);
        });
        inTransaction(() -> contacts().of(stay.id()).orElseThrow().change(details("7 Rua Nova"), NOW.plusSeconds(5)));
        assertThat(contacts().of(stay.id())).hasValueSatisfying(read -> {
            assertThat(read.details()).isEqualTo(details("7 Rua Nova"));
            assertThat(read.changedAt()).isEqualTo(NOW.plusSeconds(5));
        });
        assertThat(contacts().of(Ids.next())).isEmpty();
    }

    @Test
    default void aStayHasOneContact() {
        var stay = stay(inForce());
        inTransaction(() -> contacts().add(new StayContact(stay.id(), details("12 Calle Real"), NOW)));
        assertTaken(() -> contacts().add(new StayContact(stay.id(), details("7 Rua Nova"), NOW)));
    }

    private static StayContact.Details details(String address) {
        return new StayContact.Details(address, null, "Aya Li", "mother", "+86 2", EmailAddress.of("aya@example.org"));
    }
}
