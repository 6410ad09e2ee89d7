package org.caravanserai.domain.exchanges.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;

/** Agreements for tests: two universities exchange students, five a year each way, from 2026/2027 to 2029/2030. */
public final class Exchanges {

    public static final UUID HOME = Ids.next();
    public static final UUID PARTNER = Ids.next();
    public static final AcademicYear YEAR = AcademicYear.of("2026/2027");
    public static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private Exchanges() {}

    /** Sends students from the first party to the second. */
    public static Condition condition(String code, int persons) {
        return condition(code, 1, 2, persons);
    }

    public static Condition condition(String code, int from, int to, int persons) {
        return new Condition(
                code,
                from,
                to,
                MobilityKind.STUDENT_STUDY,
                persons,
                null,
                List.of(IscedField.of("0613")),
                List.of(7, 6),
                List.of(new LanguageRequirement(LanguageTag.of("en"), CefrLevel.B2)),
                YEAR,
                AcademicYear.of("2029/2030"),
                false);
    }

    /** Like {@link #condition(String, int)}, for another kind of stay. */
    public static Condition withKind(String code, MobilityKind kind) {
        return new Condition(
                code, 1, 2, kind, 5, null, List.of(), List.of(), List.of(), YEAR, AcademicYear.of("2029/2030"), false);
    }

    /** Like {@link #condition(String, int)}, with another number of places in some academic years. */
    public static Condition withPlaces(String code, int persons, PlacesInYear... places) {
        return condition(code, persons).with(List.of(places));
    }

    public static AgreementTerms terms(Condition... conditions) {
        return new AgreementTerms(LocalizedText.of("en", "Student exchange"), List.of(conditions));
    }

    /** {@code c1} sends, {@code c2} receives. */
    public static AgreementTerms bothWays() {
        return terms(condition("c1", 1, 2, 5), condition("c2", 2, 1, 5));
    }

    public static Agreement drafted(AgreementTerms terms) {
        return new Agreement(List.of(HOME, PARTNER), terms, NOW);
    }

    /** An officer of this organization. */
    public static Caller officer(UUID organization) {
        return new Caller(
                Ids.next(),
                "Officer of " + organization,
                "officer@example.org",
                "en",
                Set.of(),
                Map.of(organization, Set.of(OrganizationRole.EXCHANGE_OFFICER)));
    }
}
