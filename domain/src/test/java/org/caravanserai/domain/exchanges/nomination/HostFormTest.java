package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostFormTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);

    private static HostDetails details(String programme, LocalDate last, @Nullable String passport) {
        return new HostDetails(
                programme,
                " ",
                FIRST,
                last,
                "Lucía Prado",
                EmailAddress.of("in@example.org"),
                null,
                "Tuition is waived",
                passport == null ? null : LocalDate.of(2002, 4, 12),
                passport);
    }

    @Test
    void aFormIsKeptAsItIsFilledIn() {
        var first = details("Languages", FIRST.plusMonths(5), null);
        var form = new HostForm(Ids.next(), first, Instant.EPOCH);
        assertThat(form.details()).isEqualTo(first);
        assertThat(first.department()).isNull();
        var second = details("History", FIRST.plusMonths(5), "E123");
        form.change(second, Instant.EPOCH.plusSeconds(1));
        assertThat(form.details()).isEqualTo(second);
        assertThat(form.filledAt()).isEqualTo(Instant.EPOCH.plusSeconds(1));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertInvalid(
                List.of("programme: required", "endsOn: ends-before-it-starts", "passport: text-too-long"),
                () -> details(" ", FIRST.minusDays(1), "E".repeat(HostDetails.LONGEST_PASSPORT + 1)));
    }

    @Test
    void anInvitationNeedsBirthAndPassport() {
        var plain = details("Languages", FIRST, null);
        plain.requireFor(ExchangeDocument.ACCEPTANCE_LETTER);
        assertInvalid(
                List.of("bornOn: required", "passport: required"),
                () -> plain.requireFor(ExchangeDocument.VISA_INVITATION));
        details("Languages", FIRST, "E123").requireFor(ExchangeDocument.VISA_INVITATION);
    }

    @Test
    void aNomineeKeepsTheNameInItsOwnScript() {
        var name = new PersonName("Aliya", "Omarova", "Алия Омарова", false);
        var person = new Nominee(name, EmailAddress.of("a@example.org"), null, null);
        assertThat(person.name()).isEqualTo(name);
    }
}
