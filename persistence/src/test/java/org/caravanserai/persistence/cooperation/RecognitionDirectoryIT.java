package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionAnswer;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.recognition.RecognitionQuestion;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which articles answer whether a degree is recognized. */
class RecognitionDirectoryIT extends PostgresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final String MADE = """
        with made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, ends_on, date_precision, as_of,
                registered_at, version)
            values (gen_random_uuid(), 'INSTRUMENT', ?1, '{"en": "R"}', '{}', '{}', '{}', ?4::date, ?5::date, 'DAY', date '2026-06-01', now(), 1)
            returning id
        ), instrument as (
            insert into cooperation_instrument (id, instrument_kind, state, signed_on) select id, ?2, ?3, ?4::date from made returning id
        )
        insert into cooperation_article (instrument_id, position, number, text, level, effect)
        select id, 0, '3', '{"en": "A"}', 'MASTER', 'RECOGNIZED' from instrument
        """;

    private static final String PARTY = """
        insert into cooperation_party (entry_id, position, role, sector, organization_id, country, name, since, until_date)
        select id, ?2, 'SIGNATORY', 'GOVERNMENT', ?3::uuid, ?4::text, '{}', ?5::date, ?6::date from cooperation_entry where slug = ?1
        """;

    private final String word = "directory-" + Ids.next().toString().substring(24);

    /** Other tests of this class leave nothing in force. */
    @BeforeEach
    void clear() {
        update("delete from cooperation_entry where slug like 'directory-%'");
    }

    private void update(String statement, @Nullable Object... arguments) {
        inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    private void instrument(String name, String kind, String state, LocalDate begins, @Nullable LocalDate ends) {
        update(MADE, word + name, kind, state, begins, ends);
        update(PARTY, word + name, 0, null, "CN", null, null);
    }

    private void signs(String name, String country, @Nullable LocalDate since, @Nullable LocalDate until) {
        update(PARTY, word + name, 1, null, country, since, until);
    }

    private List<String> found(String country, String usedIn, LocalDate day) {
        var question =
                new RecognitionQuestion(CountryCode.of(country), CountryCode.of(usedIn), DegreeLevel.MASTER, day);
        return inTransaction(() -> repository(SqlRecognitionDirectory.class).provisions(question)).stream()
                .map(RecognitionAnswer.Provision::instrument)
                .map(slug -> slug.substring(word.length()))
                .toList();
    }

    private boolean counted(String country, LocalDate day) {
        return inTransaction(() -> repository(SqlRecognitionFacts.class).provisions(List.of(country), day)).stream()
                .anyMatch(each -> each.covers(DegreeLevel.MASTER));
    }

    @Test
    void anAgreementOfTwoGoesBeforeAConventionOfManyAndTheNewestFirst() {
        instrument("convention", "RECOGNITION_CONVENTION", "IN_FORCE", LocalDate.of(2020, 1, 1), null);
        instrument("old", "RECOGNITION", "IN_FORCE", LocalDate.of(2010, 1, 1), null);
        instrument("new", "RECOGNITION", "IN_FORCE", LocalDate.of(2015, 1, 1), null);
        List.of("convention", "old", "new").forEach(name -> signs(name, "SM", null, null));
        assertThat(found("SM", "CN", DAY)).containsExactly("new", "old", "convention");
        assertThat(found("CN", "SM", DAY)).containsExactly("new", "old", "convention");
        assertThat(found("SM", "CN", LocalDate.of(2012, 1, 1))).containsExactly("old");
        assertThat(found("AD", "CN", DAY)).isEmpty();
        var question = new RecognitionQuestion(CountryCode.of("SM"), CountryCode.of("CN"), DegreeLevel.BACHELOR, DAY);
        assertThat(inTransaction(() -> repository(SqlRecognitionDirectory.class).provisions(question)))
                .as("of another level")
                .isEmpty();
    }

    @Test
    void whatWasDenouncedHeldUntilItsLastDay() {
        instrument("over", "RECOGNITION", "DENOUNCED", LocalDate.of(2010, 1, 1), DAY);
        instrument("planned", "RECOGNITION", "SIGNED", LocalDate.of(2010, 1, 1), null);
        signs("over", "SM", null, null);
        signs("planned", "SM", null, null);
        assertThat(found("SM", "CN", DAY)).containsExactly("over");
        assertThat(found("SM", "CN", DAY.plusDays(1))).isEmpty();
        assertThat(found("SM", "CN", LocalDate.of(2009, 12, 31))).isEmpty();
    }

    @Test
    void aPartyHoldsFromItsAccessionToItsWithdrawal() {
        instrument("convention", "RECOGNITION_CONVENTION", "IN_FORCE", LocalDate.of(2010, 1, 1), null);
        signs("convention", "SM", LocalDate.of(2018, 1, 1), LocalDate.of(2024, 12, 31));
        assertThat(found("SM", "CN", LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(found("SM", "CN", LocalDate.of(2018, 1, 1))).containsExactly("convention");
        assertThat(found("CN", "SM", LocalDate.of(2024, 12, 31))).containsExactly("convention");
        assertThat(found("SM", "CN", LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void aMinistryThatIsRegisteredSignsForItsCountry() {
        var ministry = inTransaction(() -> {
            var made = Bodies.in("SM", word, Sector.GOVERNMENT);
            entities.persist(made);
            return made.id();
        });
        instrument("ministry", "RECOGNITION", "IN_FORCE", LocalDate.of(2010, 1, 1), null);
        update(PARTY, word + "ministry", 1, ministry, null, null, null);
        assertThat(found("SM", "CN", DAY)).containsExactly("ministry");
        assertThat(counted("SM", DAY)).as("as the indicator counts").isTrue();

        update(MADE, word + "others", "RECOGNITION", "IN_FORCE", LocalDate.of(2010, 1, 1), null);
        signs("others", "AD", null, null);
        assertThat(counted("AD", DAY)).as("not with China").isFalse();
    }

    @Test
    void anArticleAnswersInItsDirectionAndForItsPurposes() {
        instrument("one-way", "RECOGNITION", "IN_FORCE", LocalDate.of(2010, 1, 1), null);
        signs("one-way", "SM", null, null);
        update("""
            update cooperation_article set direction = 'FROM_CHINA', purposes = '{PROFESSION}', institutions_decide = true
            where instrument_id = (select id from cooperation_entry where slug = ?1)
            """, word + "one-way");
        assertThat(found("SM", "CN", DAY)).isEmpty();
        var back =
                new RecognitionQuestion(CountryCode.of("SM"), CountryCode.of("CN"), DegreeLevel.MASTER, DAY).reversed();
        assertThat(inTransaction(() -> repository(SqlRecognitionDirectory.class).provisions(back)))
                .singleElement()
                .satisfies(each -> assertThat(each.scope())
                        .isEqualTo(new RecognitionScope(
                                RecognitionDirection.FROM_CHINA, Set.of(RecognitionPurpose.PROFESSION), true)));
        for (var purpose : RecognitionPurpose.values()) {
            var asked = new RecognitionQuestion(back.country(), back.usedIn(), back.level(), DAY, purpose);
            assertThat(inTransaction(
                            () -> repository(SqlRecognitionDirectory.class).provisions(asked)))
                    .as(purpose.name())
                    .hasSize(purpose == RecognitionPurpose.PROFESSION ? 1 : 0);
        }
        var another =
                "insert into cooperation_article (instrument_id, position, number, text, level, effect, direction, purposes)"
                        + " select id, 7, '7', '{}', 'MASTER', 'EXCLUDED', ?2, '{PROFESSION,TITLE}' from cooperation_entry where slug = ?1";
        assertThatThrownBy(() -> update(another, word + "one-way", "BOTH"))
                .hasStackTraceContaining("cooperation_article_level_once_for_profession");
        update(another, word + "one-way", "TO_CHINA");
    }

    @Test
    void theAuthorityIsThatOfTheCountry() {
        var directory = repository(SqlRecognitionDirectory.class);
        assertThat(inTransaction(() -> directory.authority(CountryCode.of("CN"))))
                .hasValueSatisfying(each -> assertThat(each.website()).startsWith("https://"));
        assertThat(inTransaction(() -> directory.authority(CountryCode.of("SM"))))
                .isEmpty();
    }
}
