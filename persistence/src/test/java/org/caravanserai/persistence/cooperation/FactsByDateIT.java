package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.programme.AuthorityApproval;
import org.caravanserai.domain.cooperation.programme.GivenApproval;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeEnd;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.programme.ProgrammeTerms;
import org.caravanserai.domain.cooperation.programme.YearReport;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What ended is counted until its last day: figures of a past day do not change by what happened since. */
class FactsByDateIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 10);
    private static final LocalDate END = LocalDate.of(2026, 10, 1);

    private final String word = "by-date-" + Ids.next().toString().substring(24);

    private UUID organization(String name, String country) {
        return inTransaction(() -> {
            var made = Bodies.in(country, word + name, Sector.UNIVERSITY);
            entities.persist(made);
            return made.id();
        });
    }

    private EntryFacts facts(
            @Nullable CooperationWay way, @Nullable LocalDate begins, PartyRole role, UUID... parties) {
        return new EntryFacts(
                LocalizedText.of("en", word),
                LocalizedText.EMPTY,
                List.of(),
                Stream.of(parties)
                        .map(each -> new EntryParty(role, Sector.UNIVERSITY, each, null, null, null, null))
                        .toList(),
                List.of(),
                way,
                Tags.NONE,
                Tags.NONE,
                begins,
                null,
                DatePrecision.DAY,
                null,
                TODAY);
    }

    private <T extends RegistryEntry> T registered(T entry) {
        return inTransaction(() -> {
            repository(JpaRegistry.class).add(entry);
            return entry;
        });
    }

    private Slug slug(String kind) {
        return Slug.of(word + "-" + kind);
    }

    private <T extends RegistryEntry> T held(Class<T> type, String kind) {
        return repository(JpaRegistry.class).lock(type, slug(kind)).orElseThrow();
    }

    private void update(String statement, Object... arguments) {
        inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    /** A memorandum, a programme and two projects of two universities, one of them with a milestone. */
    private void begin(UUID home, UUID partner) {
        var memorandum = registered(new Instrument(
                slug("memorandum"),
                facts(null, null, PartyRole.SIGNATORY, home, partner),
                new Instrument.Terms(InstrumentKind.MEMORANDUM, BEGIN, List.of()),
                InstrumentState.SIGNED,
                NOW));
        var programme = new Programme(
                slug("programme"),
                facts(CooperationWay.JOINT_PROGRAMME, null, PartyRole.AWARDING, home, partner),
                new ProgrammeTerms(ProgrammeKind.JOINT_DEGREE_PROGRAMME, DegreeLevel.MASTER, 30, null, null, List.of()),
                NOW);
        programme.goOn(ProgrammeState.SUBMITTED);
        programme.goOn(ProgrammeState.EXPERT_REVIEW);
        programme.approve(new GivenApproval(new AuthorityApproval(word, BEGIN, LocalDate.of(2030, 12, 31)), 30, BEGIN));
        programme.goOn(ProgrammeState.ENROLLING);
        programme.report(new YearReport(2026, 12, 0, null, LocalizedText.EMPTY, TODAY));
        registered(programme);
        for (var kind : List.of("closed", "terminated")) {
            var project = new Project(
                    slug(kind),
                    facts(CooperationWay.SPECIAL_PROJECT, BEGIN, PartyRole.COORDINATOR, home, partner),
                    LocalizedText.of("en", "Water"),
                    NOW);
            Stream.of(
                            ProjectState.PROPOSED,
                            ProjectState.REVIEWED,
                            ProjectState.APPROVED,
                            ProjectState.CONTRACTED,
                            ProjectState.RUNNING)
                    .forEach(project::become);
            registered(project);
        }
        update("""
            insert into cooperation_milestone (id, project_id, number, title, first_due, due_on, state, evidence_kind, evidence_reference,
                evidence_hash, submitted_for, submitted_on, decided_for, decided_on, version)
            select gen_random_uuid(), id, 1, '{"en": "M"}', date '2026-06-30', date '2026-06-30', 'ACCEPTED', 'DELIVERABLE', 'R',
                   repeat('a', 64), ?1::uuid, date '2026-05-01', ?2::uuid, date '2026-06-01', 1
            from cooperation_entry where slug = ?3
            """, home, partner, word + "-terminated");
        assertThat(memorandum.state()).isEqualTo(InstrumentState.SIGNED);
    }

    private void end() {
        inTransaction(() -> {
            var memorandum = held(Instrument.class, "memorandum");
            memorandum.become(InstrumentState.IN_FORCE, BEGIN.plusMonths(3));
            memorandum.become(InstrumentState.DENOUNCED, END);
            var programme = held(Programme.class, "programme");
            programme.goOn(ProgrammeState.NO_NEW_INTAKE);
            programme.goOn(ProgrammeState.TEACH_OUT);
            programme.end(
                    new ProgrammeEnd(END, "The parties", "Few applied", LocalizedText.of("en", "They finish")), TODAY);
            held(Project.class, "terminated").become(ProjectState.TERMINATED, END);
            var closed = held(Project.class, "closed");
            closed.become(ProjectState.CLOSING, END);
            closed.become(ProjectState.CLOSED, END);
            return closed;
        });
    }

    /** How many of each kind of cooperation are in effect with a country. */
    private Map<String, Long> kinds(String country, LocalDate day) {
        var counts = new TreeMap<String, Long>();
        inTransaction(() -> repository(SqlCooperationFacts.class).counts(List.of(country), day))
                .forEach(each -> counts.merge(each.kind(), each.number(), Long::sum));
        var listed = new TreeMap<String, Long>();
        inTransaction(() -> repository(SqlCooperationFacts.class).facts(List.of(country), day)).stream()
                .filter(each -> each.isInEffectOn(day))
                .forEach(each -> listed.merge(each.kind(), 1L, Long::sum));
        assertThat(counts).as("the counts are those of the rows").isEqualTo(listed);
        return counts;
    }

    /** The evidence of depth that counts, the level of the pair, what is tested for completeness and the shares of the alliance and of projects. */
    private List<Object> depth(String country, LocalDate day) {
        var facts = repository(SqlDepthFacts.class);
        var work = repository(SqlWorkFacts.class);
        return inTransaction(() -> List.of(
                new TreeSet<>(facts.evidence(List.of(country), day).stream()
                        .filter(each -> each.countsOn(day))
                        .map(each -> each.kind().name())
                        .toList()),
                facts.pairs(List.of(country), day).stream()
                        .map(each -> each.level())
                        .toList(),
                facts.completeness(List.of(country), day),
                work.ratios("LEAD", List.of(country), day, day, LevelTable.USUAL)));
    }

    @Test
    void whatEndedCountsUntilItsLastDay() {
        begin(organization("home", "CN"), organization("partner", "CK"));
        var kinds = kinds("CK", END);
        var depth = depth("CK", END);
        assertThat(kinds).isEqualTo(Map.of("POLICY_INSTRUMENT", 1L, "JOINT_PROGRAMME", 1L, "PROJECT", 2L));
        assertThat(depth.get(0)).hasToString("[MEMORANDUM, MILESTONE, PROGRAMME]");
        assertThat(depth.get(1)).isEqualTo(List.of(4));

        end();

        assertThat(kinds("CK", END)).isEqualTo(kinds);
        assertThat(kinds("CK", BEGIN)).as("counted from the signature").isEqualTo(kinds);
        assertThat(kinds("CK", BEGIN.minusDays(1))).isEmpty();
        assertThat(kinds("CK", END.plusDays(1))).isEmpty();
        assertThat(depth("CK", END).subList(0, 2)).isEqualTo(depth.subList(0, 2));
        assertThat(depth("CK", END).get(3)).isEqualTo(depth.get(3));
        assertThat(depth("CK", END).get(2).toString()).contains("closed", "terminated", "programme");
        assertThat(depth("CK", END.plusDays(1)).subList(0, 3)).hasToString("[[], [0], []]");
    }

    @Test
    void aSuspendedCenterCountedBeforeAndCountsAgainAfterwards() {
        var home = organization("home", "CN");
        var partner = organization("partner", "NU");
        update("""
            insert into centers (id, slug, state, kind, name, about, host_id, partner_id, country, city, time_zone, weekend, languages, created_at,
                version, approval_number, opened_on)
            values (gen_random_uuid(), ?1, 'OPERATING', 'UNIVERSITY_LANGUAGE_CENTER', '{"en": "C"}', '{}', ?2::uuid, ?3::uuid, 'NU', 'City',
                    'UTC', '{}', '{zho}', now(), 1, ?1, date '2024-01-10')
            """, word, partner, home);
        update("""
            insert into history_entry (id, subject, subject_id, action, from_state, to_state, account_name, happened_at)
            select gen_random_uuid(), 'CENTER', c.id, x.action, x.before, x.after, '', x.at
            from centers c cross join (values
                ('SUSPENDED', 'OPERATING', 'SUSPENDED', timestamptz '2026-03-01 09:00Z'),
                ('EDITED', 'SUSPENDED', 'SUSPENDED', timestamptz '2026-03-15 09:00Z'),
                ('RESUMED', 'SUSPENDED', 'OPERATING', timestamptz '2026-05-01 09:00Z'),
                ('SUSPENDED', 'OPERATING', 'SUSPENDED', timestamptz '2026-11-01 09:00Z')) x (action, before, after, at)
            where c.slug = ?1
            """, word);
        var open = Map.of("CENTER", 1L);
        assertThat(kinds("NU", LocalDate.of(2024, 1, 9))).isEmpty();
        assertThat(kinds("NU", LocalDate.of(2026, 2, 28))).isEqualTo(open);
        assertThat(kinds("NU", LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(kinds("NU", LocalDate.of(2026, 4, 30))).isEmpty();
        assertThat(kinds("NU", LocalDate.of(2026, 5, 1))).isEqualTo(open);
        assertThat(kinds("NU", LocalDate.of(2026, 11, 1))).isEmpty();
        assertThat(depth("NU", LocalDate.of(2026, 2, 28)).get(1)).isEqualTo(List.of(5));
        assertThat(depth("NU", LocalDate.of(2026, 4, 1)).get(1)).isEqualTo(List.of(0));
        assertThat(depth("NU", LocalDate.of(2026, 6, 1)).get(1)).isEqualTo(List.of(5));
    }

    @Test
    void pairsOfAnAllianceKeepWhatTheyHad() {
        var home = organization("home", "CN");
        var partner = organization("partner", "GD");
        update("""
            with made as (
                insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of, registered_at,
                    version)
                values (gen_random_uuid(), 'ALLIANCE', ?1, '{"en": "A"}', '{}', '{}', '{}', date '2020-01-01', 'DAY', date '2026-11-26', now(), 1)
                returning id
            ), alliance as (
                insert into cooperation_alliance (id, alliance_kind, charter) select id, 'REGIONAL', '{}' from made returning id
            )
            insert into cooperation_party (entry_id, position, role, sector, organization_id, name)
            select id, 0, 'MEMBER', 'UNIVERSITY', ?2::uuid, cast('{}' as jsonb) from alliance
            union all select id, 1, 'MEMBER', 'UNIVERSITY', ?3::uuid, cast('{}' as jsonb) from alliance
            """, word, home, partner);
        begin(home, partner);
        update("delete from cooperation_milestone where submitted_for = ?1::uuid", home);
        end();
        assertThat(dense(END)).isEqualTo("1");
        assertThat(dense(END.plusDays(1))).isEqualTo("0");
    }

    private String dense(LocalDate day) {
        return inTransaction(() ->
                        repository(SqlWorkFacts.class).ratios("ALLDENS", List.of("GD"), day, day, LevelTable.USUAL))
                .stream()
                .filter(each -> each.reference().equals(word))
                .map(each -> each.part().toBigInteger().toString())
                .findFirst()
                .orElseThrow();
    }
}
