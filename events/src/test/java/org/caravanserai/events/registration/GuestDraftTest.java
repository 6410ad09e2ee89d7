package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.List;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.forms.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuestDraftTest {

    @Test
    void aGuestSaysWhoItIs() {
        var guest = new GuestDraft(
                        "Anna",
                        "Berg",
                        null,
                        null,
                        EmailAddress.of("anna@guest.example"),
                        CountryCode.of("KZ"),
                        "University")
                .registrant("en");
        assertThat(guest.name().full()).isEqualTo("Anna Berg");
        assertThat(guest.email().value()).isEqualTo("anna@guest.example");
        assertThat(guest.country()).isEqualTo(CountryCode.of("KZ"));
        assertThat(guest.isGuest()).isTrue();
    }

    @Test
    void readersOfChineseWriteTheFamilyNameFirstUnlessTheySayOtherwise() {
        assertThat(named(null).registrant("zh").name().full()).isEqualTo("Li Wei");
        assertThat(named(false).registrant("zh").name().full()).isEqualTo("Wei Li");
        assertThat(named(null).registrant("en").name().full()).isEqualTo("Wei Li");
    }

    @Test
    void everyFaultIsNamed() {
        var form = Form.of(GuestDraft.class);
        form.put("givenName", " ");
        assertInvalid(
                List.of("givenName: required", "email: required", "country: required", "affiliation: required"),
                form::read);
        form.put("email", "nonsense");
        form.put("country", "Atlantis");
        assertInvalid(
                List.of(
                        "email: not-an-email-address",
                        "country: unknown-country",
                        "givenName: required",
                        "affiliation: required"),
                form::read);
    }

    private static GuestDraft named(@Nullable Boolean familyFirst) {
        return new GuestDraft(
                "Wei",
                "Li",
                null,
                familyFirst,
                EmailAddress.of("wei@guest.example"),
                CountryCode.of("CN"),
                "University");
    }
}
