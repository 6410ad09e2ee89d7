package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class StayContactTest {

    private static StayContact.Details details(String name, String phone) {
        return new StayContact.Details(
                " 12 Calle Real ", " ", name, "mother", phone, EmailAddress.of("aya@example.org"));
    }

    @Test
    void itNamesWhoIsToBeToldAndByWhichPhone() {
        var stay = Ids.next();
        var contact = new StayContact(stay, details("Aya", "+86 2"), NOW);
        assertThat(contact.mobility()).isEqualTo(stay);
        assertThat(contact.changedAt()).isEqualTo(NOW);
        assertThat(contact.details().address()).isEqualTo("12 Calle Real");
        assertThat(contact.details().phone()).isNull();
        contact.change(details("Bo", "+86 3"), NOW.plusSeconds(9));
        assertThat(contact.details().contactName()).isEqualTo("Bo");
        assertInvalid("contactName: required", () -> new StayContact(stay, details(" ", "+86 2"), NOW));
        assertInvalid("contactPhone: required", () -> new StayContact(stay, details("Aya", null), NOW));
        assertInvalid("contactName: text-too-long", () -> new StayContact(stay, details("x".repeat(201), "1"), NOW));
    }
}
