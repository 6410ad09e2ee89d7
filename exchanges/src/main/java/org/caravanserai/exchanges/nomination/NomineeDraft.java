package org.caravanserai.exchanges.nomination;

import java.time.LocalDate;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** The nominated person as the sending side enters it, and as both sides read it. */
@Described(name = "Nominee", value = "The nominated person.")
public record NomineeDraft(
        String givenName,
        @Nullable String familyName,
        EmailAddress email,
        @Nullable @Described("Of nationality, ISO 3166-1") CountryCode country,

        @Nullable @Described("The whole name in its own script")
        String ownName,

        @Nullable StudentDraft student) {

    /** What is known of the studies of the person. */
    @Described(name = "StudentFacts", value = "What is known of the studies of the person.")
    public record StudentDraft(
            @Nullable LocalDate bornOn,

            @Nullable @Described("ISO 5218: 1 male, 2 female, 9 not applicable")
            Integer gender,

            @Nullable @Described("Level of the European Qualifications Framework, 1 to 8") @Between(least = 1, most = 8)
            Integer level,

            @Nullable @Described("ISCED-F 2013, four digits")
            IscedField field) {

        static StudentDraft of(StudentFacts facts) {
            return new StudentDraft(facts.bornOn(), facts.gender(), facts.level(), facts.field());
        }

        StudentFacts facts() {
            return new StudentFacts(bornOn, gender, level, field);
        }
    }

    /** The person as nominated. */
    public static NomineeDraft of(NominationRow row) {
        var country = row.country();
        return new NomineeDraft(
                row.person().given(),
                row.person().family(),
                new EmailAddress(row.email()),
                country == null ? null : CountryCode.of(country),
                row.person().own(),
                StudentDraft.of(row.student()));
    }

    /**
     * What an input checks that has a person in it; what is shown of known people is not checked again.
     *
     * @param component of the input, below which faults are
     * @throws Invalid as {@link PersonName#entered} and {@link StudentFacts} say
     */
    public void require(String component) {
        var faults = new Invalid.Collector();
        faults.value(own -> component + "." + own, this::nominee);
        faults.value(own -> component + ".student." + own, () -> student == null ? StudentFacts.NONE : student.facts());
        faults.throwIfAny();
    }

    public Nominee nominee() {
        return new Nominee(PersonName.entered(givenName, familyName, ownName, false), email, country, null);
    }

    /** Null where nothing is said of the studies. */
    public @Nullable StudentFacts facts() {
        return student == null ? null : student.facts();
    }
}
