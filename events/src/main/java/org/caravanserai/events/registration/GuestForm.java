package org.caravanserai.events.registration;

import java.util.Objects;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A guest's data, as entered on the page or sent to the API.
 *
 * @param ownName the whole name in their own script; null when the other two are in it
 * @param familyFirst whether the family name comes first; null: as in the language of the guest
 */
public record GuestForm(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String ownName,
        @Nullable Boolean familyFirst,
        @Nullable String email,
        @Nullable String country,
        @Nullable String affiliation) {

    /**
     * @param language of the guest, a BCP 47 tag
     * @throws Invalid naming the fields under {@code person}
     */
    public Registrant read(String language) {
        var given = written(givenName);
        var address = written(email);
        var place = written(country);
        new Invalid.Collector()
                .check(!given.isEmpty(), "person.givenName", "required")
                .check(!address.isEmpty(), "person.email", "required")
                .check(!place.isEmpty(), "person.country", "required")
                .check(!written(affiliation).isEmpty(), "person.affiliation", "required")
                .throwIfAny();
        var faults = new Invalid.Collector();
        var read = faults.value(own -> "person.email", () -> EmailAddress.of(address));
        var from = faults.value(own -> "person.country", () -> new CountryCode(place));
        var name = faults.value(own -> "person." + own, () -> name(given, language));
        faults.throwIfAny();
        return new Registrant(
                null,
                Objects.requireNonNull(name),
                Objects.requireNonNull(read),
                Objects.requireNonNull(from),
                affiliation);
    }

    /** Readers of Chinese write the family name first, unless they say otherwise. */
    private PersonName name(String given, String language) {
        return PersonName.entered(
                given, familyName, ownName, familyFirst == null ? language.startsWith("zh") : familyFirst);
    }

    private static String written(@Nullable String text) {
        return text == null || text.isBlank() ? "" : text;
    }
}
