package org.caravanserai.events.registration;

import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** A guest's own account of who it is. */
@Described(name = "Guest")
public record GuestDraft(
        String givenName,
        @Nullable String familyName,

        @Described("The whole name in the own script; left out when the other two are in it") @Nullable
        String ownName,

        @Described("Whether the family name comes first; without it: true where the request asks for Chinese") @Nullable
        Boolean familyFirst,

        EmailAddress email,
        CountryCode country,
        String affiliation) {

    /**
     * @param language of the guest, a BCP 47 tag
     * @throws Invalid naming the fields under {@code person}
     */
    public Registrant registrant(String language) {
        return new Registrant(null, Invalid.below("person", () -> name(language)), email, country, affiliation);
    }

    /** Readers of Chinese write the family name first, unless they say otherwise. */
    private PersonName name(String language) {
        return PersonName.entered(
                givenName, familyName, ownName, familyFirst == null ? language.startsWith("zh") : familyFirst);
    }
}
