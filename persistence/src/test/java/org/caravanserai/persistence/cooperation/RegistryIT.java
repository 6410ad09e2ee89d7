package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.instrument.Article;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.mechanism.Edition;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.mechanism.Scholarship;
import org.caravanserai.domain.cooperation.mechanism.ScholarshipRow;
import org.caravanserai.domain.cooperation.project.EvidenceKind;
import org.caravanserai.domain.cooperation.project.Milestone;
import org.caravanserai.domain.cooperation.project.MilestoneState;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectDuty;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.cooperation.registry.EntryName;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class RegistryIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static String unique(String word) {
        return word + "-" + Ids.next().toString().substring(20).replace("-", "");
    }

    private UUID organization() {
        return inTransaction(() -> {
            var made = new Organization(Slug.of(unique("x")), Bodies.unowned().profile(), NOW, null);
            entities.persist(made);
            return made.id();
        });
    }

    private static EntryFacts facts(String title, CooperationWay way, EntryParty... parties) {
        return new EntryFacts(
                new LocalizedText(java.util.Map.of("en", title, "zh", "登记")),
                LocalizedText.of("en", "Summary"),
                List.of(new EntryName(EntryNameKind.MISTRANSLATION, "en", "Wrong " + title)),
                List.of(parties),
                List.of(new EntryLink(LinkRelation.ORIGIN, LinkTarget.EVENT, "steppe-forum", LocalizedText.EMPTY)),
                way,
                new Tags(List.of("UZ")),
                new Tags(List.of("0724")),
                DAY,
                DAY.plusYears(1),
                DatePrecision.MONTH,
                "A test",
                DAY);
    }

    private static EntryParty country(String code) {
        return new EntryParty(PartyRole.SIGNATORY, Sector.GOVERNMENT, null, CountryCode.of(code), null, null, null);
    }

    private static EntryParty partner(UUID organization) {
        return new EntryParty(PartyRole.PARTNER, Sector.UNIVERSITY, organization, null, null, DAY, null);
    }

    private Mechanism mechanism(String slug) {
        return inTransaction(() -> {
            var made =
                    new Mechanism(Slug.of(slug), facts(slug, null, country("KZ")), MechanismKind.EXHIBITION, 12, NOW);
            repository(JpaRegistry.class).add(made);
            return made;
        });
    }

    private Project project(UUID... parties) {
        return inTransaction(() -> {
            var slug = unique("project");
            var made = new Project(
                    Slug.of(slug),
                    facts(
                            slug,
                            CooperationWay.JOINT_SCHOOL,
                            Stream.of(parties).map(RegistryIT::partner).toArray(EntryParty[]::new)),
                    LocalizedText.of("en", "Train"),
                    NOW);
            Stream.of(
                            ProjectState.PROPOSED,
                            ProjectState.REVIEWED,
                            ProjectState.APPROVED,
                            ProjectState.CONTRACTED,
                            ProjectState.RUNNING)
                    .forEach(made::become);
            repository(JpaRegistry.class).add(made);
            return made;
        });
    }

    private RegistryDirectory directory() {
        return repository(RegistryDirectory.class);
    }

    @Test
    void aRecordIsReadAsItWasWritten() {
        var slug = unique("week");
        mechanism(slug);
        inTransaction(() -> {
            var held = repository(JpaRegistry.class)
                    .lock(Mechanism.class, Slug.of(slug))
                    .orElseThrow();
            held.record(edition(2, DAY.plusYears(1)));
            held.record(edition(1, DAY));
            return held;
        });
        var view = inTransaction(
                () -> directory().bySlug(EntryKind.MECHANISM, slug).orElseThrow());
        assertThat(view.row().countries()).containsExactly("KZ", "UZ");
        assertThat(view.row().precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(view.asOf()).isEqualTo(DAY);
        assertThat(view.names())
                .extracting(name -> name.kind().name() + " " + name.value())
                .contains("MISTRANSLATION Wrong " + slug);
        assertThat(view.links()).singleElement().satisfies(link -> assertThat(link.reference())
                .isEqualTo("steppe-forum"));
        assertThat(((MechanismView) view.details()).editions())
                .extracting(MechanismView.EditionLine::number)
                .containsExactly(1, 2);
        assertThat(inTransaction(() -> directory().bySlug(EntryKind.PROJECT, slug)))
                .isEmpty();
    }

    private static Edition edition(int number, LocalDate day) {
        return new Edition(number, day, "Almaty", CountryCode.of("KZ"), "steppe-forum", 12, LocalizedText.EMPTY);
    }

    @Test
    void listsArePagedSortedAndFilteredInTheDatabase() {
        var word = unique("list").replace("list-", "list");
        IntStream.rangeClosed(1, 5).forEach(each -> mechanism(word + "-" + each));
        var first = inTransaction(
                () -> directory().page(EntryFilter.of(EntryKind.MECHANISM), new PageRequest(0, 2, word, "title")));
        assertThat(first.total()).isEqualTo(5);
        assertThat(first.items()).extracting(EntryRow::slug).containsExactly(word + "-1", word + "-2");
        assertThat(inTransaction(() -> directory()
                                .page(EntryFilter.of(EntryKind.MECHANISM), new PageRequest(0, 5, word, "-registered")))
                        .items())
                .hasSize(5);
        var last = inTransaction(
                () -> directory().page(EntryFilter.of(EntryKind.MECHANISM), new PageRequest(2, 2, word, "title")));
        assertThat(last.items()).extracting(EntryRow::slug).containsExactly(word + "-5");
        assertThat(found(new EntryFilter(null, null, null, CountryCode.of("UZ"), null, null, null), word))
                .as("of every kind, where it takes effect")
                .isEqualTo(5);
        assertThat(found(new EntryFilter(null, null, null, CountryCode.of("FR"), null, null, null), word))
                .isZero();
        assertThat(found(new EntryFilter(EntryKind.MECHANISM, "EXHIBITION", null, null, null, DAY, null), word))
                .isEqualTo(5);
        assertThat(found(new EntryFilter(null, null, null, null, null, DAY.minusDays(1), null), word))
                .isZero();
        assertThat(found(EntryFilter.of(EntryKind.PROJECT), word)).isZero();
        assertThat(found(EntryFilter.of(EntryKind.MECHANISM), "wrong " + word))
                .as("also by wrong names")
                .isEqualTo(5);
    }

    private long found(EntryFilter filter, String query) {
        return inTransaction(() -> directory().page(filter, new PageRequest(0, 10, query, null)))
                .total();
    }

    @Test
    void anInstrumentSaysOneThingAboutALevel() {
        var slug = unique("degrees");
        var articles = List.of(
                new Article("2", LocalizedText.of("en", "Masters"), DegreeLevel.MASTER, RecognitionEffect.RECOGNIZED));
        var made = inTransaction(() -> {
            var instrument = new Instrument(
                    Slug.of(slug),
                    facts(slug, null, country("CN"), country("KZ")),
                    new Instrument.Terms(InstrumentKind.RECOGNITION, DAY, articles),
                    InstrumentState.IN_FORCE,
                    NOW);
            repository(JpaRegistry.class).add(instrument);
            return instrument;
        });
        var view = inTransaction(
                () -> directory().bySlug(EntryKind.INSTRUMENT, slug).orElseThrow());
        assertThat(((InstrumentView) view.details()).articles())
                .singleElement()
                .satisfies(article -> assertThat(article.scope()).isEqualTo(RecognitionScope.USUAL));
        assertThatThrownBy(() -> inTransaction(() -> wired(new Sql())
                        .update(
                                "insert into cooperation_article (instrument_id, position, number, text, level, effect)"
                                        + " values (?, 9, '9', '{}', 'MASTER', 'EXCLUDED')",
                                made.id())))
                .hasStackTraceContaining("cooperation_article_level_once");
    }

    @Test
    void anInstrumentWhoseLastDayIsOverIsNotInForce() {
        var slug = unique("plan");
        var made = inTransaction(() -> {
            var instrument = new Instrument(
                    Slug.of(slug),
                    facts(slug, null, country("CN"), country("KZ")),
                    new Instrument.Terms(InstrumentKind.ACTION_PLAN, DAY, List.of()),
                    InstrumentState.IN_FORCE,
                    NOW);
            repository(JpaRegistry.class).add(instrument);
            return instrument;
        });
        inTransaction(() -> entities.createNativeQuery(
                        "update cooperation_record set begins_on = '2016-08-01', ends_on = '2020-12-31' where id = ?1")
                .setParameter(1, made.id())
                .executeUpdate());
        var view = inTransaction(
                () -> directory().bySlug(EntryKind.INSTRUMENT, slug).orElseThrow());
        assertThat(view.row().state()).isEqualTo(EntryRow.EXPIRED);
        assertThat(((InstrumentView) view.details()).state()).isEqualTo(InstrumentState.IN_FORCE);
        assertThat(inState("EXPIRED", slug)).containsExactly(EntryRow.EXPIRED);
        assertThat(inState("IN_FORCE", slug)).isEmpty();
    }

    private List<String> inState(String state, String slug) {
        var filter = new EntryFilter(EntryKind.INSTRUMENT, null, state, null, null, null, null);
        return inTransaction(() -> directory().page(filter, new PageRequest(0, 10, slug, null))).items().stream()
                .map(EntryRow::state)
                .toList();
    }

    @Test
    void nobodyAcceptsTheOwnEvidenceNotEvenInTheDatabase() {
        var one = organization();
        var other = organization();
        var project = project(one, other);
        var milestone = inTransaction(() -> {
            var made = new Milestone(project, 1, LocalizedText.of("en", "Ready"), DAY);
            repository(JpaProjectWork.class).add(made);
            return made;
        });
        assertThat(duties(one)).singleElement().satisfies(duty -> assertThat(duty.isToShow())
                .isTrue());
        inTransaction(() -> {
            var held = repository(JpaProjectWork.class)
                    .lockMilestone(project.id(), 1)
                    .orElseThrow();
            held.submit(new Milestone.Evidence(EvidenceKind.PATENT, "CN1", "a".repeat(64)), one, DAY);
            return held;
        });
        assertThat(duties(other)).singleElement().satisfies(duty -> {
            assertThat(duty.state()).isEqualTo(MilestoneState.EVIDENCE_SUBMITTED);
            assertThat(duty.submittedFor()).isEqualTo(one);
        });
        assertThat(duties(organization())).isEmpty();
        assertThatThrownBy(() -> inTransaction(() -> wired(new Sql())
                        .update(
                                "update cooperation_milestone set state = 'ACCEPTED', decided_for = submitted_for"
                                        + " where id = ?",
                                milestone.id())))
                .hasStackTraceContaining("cooperation_milestone_other_side");
        var view = inTransaction(() ->
                directory().bySlug(EntryKind.PROJECT, project.slug().value()).orElseThrow());
        assertThat(((ProjectView) view.details()).missing())
                .containsExactlyInAnyOrder(Sector.ENTERPRISE, Sector.RESEARCH_INSTITUTE);
    }

    private List<ProjectDuty> duties(UUID organization) {
        return inTransaction(() -> directory().duties(List.of(organization)));
    }

    @Test
    void ofManyWhoChangeTheSameVersionOneDoes() {
        var slug = Slug.of(unique("race"));
        var version = mechanism(slug.value()).version();
        var accepted = new AtomicInteger();
        IntStream.range(0, 8).parallel().forEach(each -> {
            try (var manager = anotherEntityManager()) {
                inTransaction(manager, () -> {
                    var held = repository(JpaRegistry.class, manager)
                            .lock(Mechanism.class, slug)
                            .orElseThrow();
                    held.requireVersion(version);
                    held.change(facts("Race " + each, null, country("KZ")), MechanismKind.EXHIBITION, each + 1);
                    return accepted.incrementAndGet();
                });
            } catch (RuntimeException late) {
                assertThat(late).hasStackTraceContaining("changed-meanwhile");
            }
        });
        assertThat(accepted).hasValue(1);
    }

    @Test
    void schemesWithALevelAreFoundUntilTheyEnd() {
        var needed = new Scholarship.Needed(LanguageTag.of("zho"), "HSK", "2010", "4");
        var slug = unique("scheme");
        inTransaction(() -> {
            var made = new Mechanism(
                    Slug.of(slug), facts(slug, null, country("KZ")), MechanismKind.SCHOLARSHIP_SCHEME, 12, NOW);
            made.offer(new Scholarship(10, needed));
            repository(JpaRegistry.class).add(made);
            return made;
        });
        var view = inTransaction(() -> directory().bySlug(EntryKind.MECHANISM, slug))
                .orElseThrow();
        assertThat(((MechanismView) view.details()).scholarship()).isEqualTo(new MechanismView.Offer(10, needed));
        assertThat(inTransaction(() -> repository(SqlScholarships.class).withLevel(DAY)))
                .filteredOn(row -> row.slug().equals(slug))
                .containsExactly(new ScholarshipRow(slug, view.row().title(), needed, 10));
        assertThatThrownBy(() -> inTransaction(() -> wired(new Sql())
                        .update("update cooperation_mechanism set mechanism_kind = 'EXHIBITION' where"
                                + " scholarship_level = '4'")))
                .hasStackTraceContaining("cooperation_mechanism_scholarship");
    }
}
