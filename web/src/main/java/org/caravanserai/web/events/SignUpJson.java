package org.caravanserai.web.events;

import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.events.registration.RegisterForEvent;
import org.jspecify.annotations.Nullable;

/** What somebody sends to sign up. */
public record SignUpJson(
        @Nullable String attendance,
        @Nullable Integer accompanying,
        @Nullable Map<String, Object> answers,
        @Nullable GuestJson person) {

    /**
     * A guest's own account of who it is.
     *
     * @param ownName the whole name in the own script; null when the other two are in it
     * @param familyFirst whether the family name comes first; null: as in the language of the request
     */
    public record GuestJson(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String ownName,
            @Nullable Boolean familyFirst,
            @Nullable String email,
            @Nullable String country,
            @Nullable String affiliation) {}

    /** What became of it. */
    public record AnswerJson(
            String code, String state, @Nullable Integer position) {}

    public RegisterForEvent.Command command(String event, String language) {
        return new RegisterForEvent.Command(
                event,
                how(),
                accompanying == null ? 0 : accompanying,
                answers == null ? Map.of() : answers,
                person == null ? null : guest(person, language),
                language);
    }

    private Attendance how() {
        return attendance == null ? Attendance.ON_SITE : OneOf.constant(Attendance.class, "attendance", attendance);
    }

    private static Registrant guest(GuestJson person, String language) {
        var given = person.givenName() == null ? "" : person.givenName();
        var email = person.email() == null ? "" : person.email();
        var country = person.country() == null ? "" : person.country();
        new Invalid.Collector()
                .check(!given.isBlank(), "person.givenName", "required")
                .check(!email.isBlank(), "person.email", "required")
                .check(!country.isBlank(), "person.country", "required")
                .check(
                        person.affiliation() != null && !person.affiliation().isBlank(),
                        "person.affiliation",
                        "required")
                .throwIfAny();
        var faults = new Invalid.Collector()
                .attempt("person.email", () -> EmailAddress.of(email))
                .attempt("person.country", () -> new CountryCode(country));
        var name = faults.value(own -> "person." + own, () -> name(person, given, language));
        faults.throwIfAny();
        return new Registrant(
                null,
                Objects.requireNonNull(name),
                EmailAddress.of(email),
                new CountryCode(country),
                person.affiliation());
    }

    /** Whoever reads Chinese is called with the family name first, unless said otherwise. */
    private static PersonName name(GuestJson person, String given, String language) {
        var familyFirst = person.familyFirst() == null ? language.startsWith("zh") : person.familyFirst();
        return PersonName.entered(given, person.familyName(), person.ownName(), familyFirst);
    }
}
