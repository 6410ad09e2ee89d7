package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.List;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuestFormTest {

    @Test
    void aGuestSaysWhoItIs() {
        var guest = new GuestForm("Anna", "Berg", null, null, "anna@guest.example", "KZ", "University").read("en");
        assertThat(guest.name().full()).isEqualTo("Anna Berg");
        assertThat(guest.email().value()).isEqualTo("anna@guest.example");
        assertThat(guest.country()).isEqualTo(CountryCode.of("KZ"));
        assertThat(guest.isGuest()).isTrue();
    }

    @Test
    void readersOfChineseWriteTheFamilyNameFirstUnlessTheySayOtherwise() {
        assertThat(named(null).read("zh").name().full()).isEqualTo("Li Wei");
        assertThat(named(false).read("zh").name().full()).isEqualTo("Wei Li");
        assertThat(named(null).read("en").name().full()).isEqualTo("Wei Li");
    }

    @Test
    void everyFaultIsNamedBelowThePerson() {
        assertInvalid(
                List.of(
                        "person.givenName: required",
                        "person.email: required",
                        "person.country: required",
                        "person.affiliation: required"),
                () -> new GuestForm(" ", null, null, null, "", null, " ").read("en"));
        assertInvalid(
                List.of("person.email: not-an-email-address", "person.country: unknown-country"),
                () -> new GuestForm("A", null, null, null, "nonsense", "XX", "B").read("en"));
    }

    private static GuestForm named(@Nullable Boolean familyFirst) {
        return new GuestForm("Wei", "Li", null, familyFirst, "wei@guest.example", "CN", "University");
    }
}
