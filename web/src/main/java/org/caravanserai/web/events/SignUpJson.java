package org.caravanserai.web.events;

import java.util.Map;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.events.registration.RegisterForEvent;
import org.jspecify.annotations.Nullable;

/** What somebody sends to sign up. */
public record SignUpJson(
        @Nullable String attendance,
        @Nullable Integer accompanying,
        @Nullable Map<String, Object> answers,
        @Nullable GuestJson person) {

    /** A guest introduces himself. */
    public record GuestJson(
            @Nullable String givenName,
            @Nullable String familyName,
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
                person == null ? null : guest(person),
                language);
    }

    private Attendance how() {
        try {
            return attendance == null ? Attendance.ON_SITE : Attendance.valueOf(attendance);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("attendance", "not-one-of", String.valueOf(attendance), "[ON_SITE, ONLINE]");
        }
    }

    private static Registrant guest(GuestJson person) {
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
        new Invalid.Collector()
                .attempt("person.email", () -> new EmailAddress(email))
                .attempt("person.country", () -> new CountryCode(country))
                .attempt("person.givenName", () -> PersonName.of(given, person.familyName()))
                .throwIfAny();
        return new Registrant(
                null,
                PersonName.of(given, person.familyName()),
                new EmailAddress(email),
                new CountryCode(country),
                person.affiliation());
    }
}
