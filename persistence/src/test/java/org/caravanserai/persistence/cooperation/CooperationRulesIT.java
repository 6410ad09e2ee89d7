package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.alliance.AllianceActivity;
import org.caravanserai.domain.cooperation.alliance.AllianceKind;
import org.caravanserai.domain.cooperation.alliance.AllianceView;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.programme.CurriculumShare;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeTerms;
import org.caravanserai.domain.cooperation.project.ContributionKind;
import org.caravanserai.domain.cooperation.project.EvidenceKind;
import org.caravanserai.domain.cooperation.project.Milestone;
import org.caravanserai.domain.cooperation.project.Objective;
import org.caravanserai.domain.cooperation.project.PartyContribution;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectDuty;
import org.caravanserai.domain.cooperation.project.ProjectResult;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.cooperation.project.Verifier;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.invariants.Invariants;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the registry must keep together across tables, and who counts as a member or a party on a day. */
class CooperationRulesIT extends PostgresTest {

    /** A rule in the file of rules: its key, and the query that finds what breaks it. */
    private static final Pattern RULE = Pattern.compile("-- rule ([a-z-]+):[^\\n]*\\n(.*?);", Pattern.DOTALL);

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalizedText TEXT = LocalizedText.of("en", "Water");

    private final String word = Ids.next().toString().substring(20).replace("-", "");
    private UUID home = Ids.next();
    private UUID compatriot = Ids.next();
    private UUID abroad = Ids.next();
    private UUID outside = Ids.next();

    @BeforeEach
    void organizations() {
        home = organization("CN", Sector.UNIVERSITY);
        compatriot = organization("CN", Sector.RESEARCH_INSTITUTE);
        abroad = organization("KZ", Sector.UNIVERSITY);
        outside = organization("KZ", Sector.ENTERPRISE);
    }

    private UUID organization(String country, Sector sector) {
        return inTransaction(() -> {
            var made = Bodies.in(country, "rule-" + Ids.next(), sector);
            entities.persist(made);
            return made.id();
        });
    }

    private Slug slug(String kind) {
        return Slug.of(kind + "-" + word);
    }

    private <T extends RegistryEntry> T registered(T entry) {
        inTransaction(() -> repository(JpaRegistry.class).add(entry));
        return entry;
    }

    private static EntryParty party(
            PartyRole role, Sector sector, UUID organization, @Nullable String country, @Nullable LocalDate until) {
        return new EntryParty(
                role, sector, organization, country == null ? null : CountryCode.of(country), null, SINCE, until);
    }

    private static EntryParty member(UUID organization) {
        return party(PartyRole.MEMBER, Sector.UNIVERSITY, organization, null, null);
    }

    private static EntryParty partner(UUID organization) {
        return party(PartyRole.PARTNER, Sector.UNIVERSITY, organization, null, null);
    }

    private Alliance alliance(EntryParty... members) {
        return registered(new Alliance(
                slug("alliance"),
                Facts.of(CooperationWay.UNIVERSITY_ALLIANCE, SINCE, members),
                AllianceKind.REGIONAL,
                TEXT,
                NOW));
    }

    private Project project(EntryParty... parties) {
        var made = new Project(slug("project"), Facts.of(CooperationWay.JOINT_SCHOOL, SINCE, parties), TEXT, NOW);
        Stream.of(
                        ProjectState.PROPOSED,
                        ProjectState.REVIEWED,
                        ProjectState.APPROVED,
                        ProjectState.CONTRACTED,
                        ProjectState.RUNNING)
                .forEach(made::become);
        return registered(made);
    }

    /** The rules of the registry that rows of this test break after the statements, which are undone. */
    private List<String> broken(String... statements) throws IOException {
        try (var manager = anotherEntityManager()) {
            manager.getTransaction().begin();
            for (var statement : statements) {
                manager.createNativeQuery(statement).executeUpdate();
            }
            var found = rules().results()
                    .filter(rule -> isBroken(manager, rule.group(2)))
                    .map(rule -> rule.group(1))
                    .toList();
            manager.getTransaction().rollback();
            return found;
        }
    }

    private static Matcher rules() throws IOException {
        try (var file = Invariants.class.getResourceAsStream("/db/invariants/cooperation.sql")) {
            return RULE.matcher(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Rows of other tests may break a rule too, more of them than the data check shows. */
    private boolean isBroken(EntityManager manager, String query) {
        return manager.createNativeQuery(
                                "select 1 from (" + query + ") found where cast(found as text) like '%" + word + "%'")
                        .getResultList()
                        .size()
                > 0;
    }

    private static String parties(RegistryEntry entry, String change) {
        return "update cooperation_party set " + change + " where entry_id = '" + entry.id() + "'";
    }

    @Test
    void rulesOfAlliancesFindWhatUseCasesDoNotLetThrough() throws IOException {
        var alliance = alliance(
                member(home),
                member(abroad),
                party(PartyRole.SECRETARIAT, Sector.UNIVERSITY, abroad, null, LocalDate.of(2024, 12, 31)));
        inTransaction(() -> {
            var held = repository(JpaRegistry.class)
                    .lock(Alliance.class, alliance.slug())
                    .orElseThrow();
            held.carry(2026, new Money(BigDecimal.TEN, Currency.getInstance("CNY")), home, TODAY);
            repository(JpaProjectWork.class).add(new AllianceActivity(held, TODAY, TEXT, List.of(home, abroad)));
        });
        assertThat(broken()).isEmpty();
        assertThat(broken(parties(alliance, "until_date = '2025-12-31'")))
                .containsExactlyInAnyOrder("budget-carriers", "activity-members");
        assertThat(broken(parties(alliance, "until_date = '2026-10-31'"))).containsExactly("activity-members");
        assertThat(broken(parties(alliance, "role = 'SECRETARIAT', until_date = '2026-12-31'")))
                .containsExactly("one-secretariat");
        assertThat(broken(parties(alliance, "role = 'OBSERVER'")))
                .containsExactlyInAnyOrder("budget-carriers", "activity-members");
    }

    @Test
    void rulesOfProjectsFindWhatUseCasesDoNotLetThrough() throws IOException {
        var project = project(partner(home), partner(abroad));
        inTransaction(() -> {
            var held = repository(JpaRegistry.class)
                    .lock(Project.class, project.slug())
                    .orElseThrow();
            held.pursue(List.of(new Objective(TEXT, "people", BigDecimal.ZERO, BigDecimal.TEN, null, TODAY, home)));
            held.contribute(List.of(
                    new PartyContribution(abroad, ContributionKind.STAFF, BigDecimal.TEN, BigDecimal.ONE, "months")));
            var work = repository(JpaProjectWork.class);
            var milestone = new Milestone(held, 1, TEXT, TODAY);
            milestone.submit(new Milestone.Evidence(EvidenceKind.PATENT, "CN1", "a".repeat(64)), home, TODAY);
            milestone.decide(true, abroad, "a".repeat(64), TODAY);
            work.add(milestone);
            var result = new ProjectResult(held, 1, TEXT);
            result.advance(ResultStage.PILOT);
            result.use(new ProjectResult.Use(CountryCode.of("KZ"), "Almaty", "Water works", TODAY));
            result.reportBenefit("Less water is lost", "Report 7");
            var verifier = People.active(EmailAddress.of(Ids.next() + "@test.example"));
            entities.persist(verifier);
            entities.flush();
            result.ask(new Verifier(verifier.id(), outside, false, false), TODAY);
            result.verify(false, TODAY);
            work.add(result);
        });
        assertThat(broken()).isEmpty();
        assertThat(broken(parties(project, "organization_id = '" + outside + "'")))
                .containsExactlyInAnyOrder("project-parties", "evidence-parties", "benefit-outside");
        assertThat(view(project, EntryKind.PROJECT).details())
                .isInstanceOfSatisfying(
                        ProjectView.class,
                        details -> assertThat(details.results()).singleElement().satisfies(result -> {
                            assertThat(result.place()).isEqualTo("Almaty");
                            assertThat(result.evidence()).isEqualTo("Report 7");
                            assertThat(result.verifiedOn()).isEqualTo(TODAY);
                        }));
        assertThatThrownBy(() -> broken(
                        "update cooperation_result set stage = 'BENEFIT_REPORTED', benefit_evidence = null where"
                                + " project_id = '" + project.id() + "'",
                        "update cooperation_result set stage = 'VERIFIED' where project_id = '" + project.id() + "'"))
                .hasStackTraceContaining("verified without evidence");
        assertThat(broken("update cooperation_milestone set decided_for = '" + outside + "' where project_id = '"
                        + project.id() + "'"))
                .containsExactly("evidence-parties");
        assertThat(broken("update cooperation_objective set owner_id = '" + outside + "' where project_id = '"
                        + project.id() + "'"))
                .containsExactly("project-parties");
    }

    @Test
    void rulesOfProgrammesInstrumentsAndLinksFindWhatUseCasesDoNotLetThrough() throws IOException {
        var programme = registered(new Programme(
                slug("programme"),
                Facts.of(CooperationWay.JOINT_PROGRAMME, SINCE, partner(home), partner(abroad)),
                new ProgrammeTerms(
                        ProgrammeKind.JOINT_DEGREE_PROGRAMME,
                        DegreeLevel.MASTER,
                        null,
                        null,
                        null,
                        List.of(new CurriculumShare(home, 40, true), new CurriculumShare(abroad, 60, true))),
                NOW));
        var instrument = registered(new Instrument(
                slug("memorandum"),
                Facts.of(null, SINCE, Facts.signatories("CN", "KZ")),
                new Instrument.Terms(InstrumentKind.MEMORANDUM, SINCE, List.of()),
                InstrumentState.IN_FORCE,
                NOW));
        var link = "insert into cooperation_link (entry_id, position, relation, target, reference, label) values ('"
                + programme.id() + "', 0, 'PART_OF', 'ENTRY', '%s', '{}')";
        assertThat(broken(link.formatted(instrument.slug().value()))).isEmpty();
        assertThat(broken(link.formatted("nothing-" + word))).containsExactly("entry-links");
        assertThat(broken("update cooperation_curriculum_share set percent = 50 where programme_id = '" + programme.id()
                        + "' and position = 0"))
                .containsExactly("curriculum-whole");
        assertThat(broken("delete from cooperation_party where position = 1 and entry_id = '" + instrument.id() + "'"))
                .containsExactly("signatories-in-force");
        assertThat(broken("update cooperation_instrument set instrument_kind = 'ADDENDUM' where id = '"
                        + instrument.id() + "'"))
                .containsExactly("changed-instrument");
    }

    private EntryView view(RegistryEntry entry, EntryKind kind) {
        return inTransaction(() -> repository(RegistryDirectory.class)
                .bySlug(kind, entry.slug().value())
                .orElseThrow());
    }

    @Test
    void aMemberCountsOnceWithOrWithoutACountryBesideIt() {
        var alliance = alliance(
                member(home),
                party(PartyRole.PRESIDENT, Sector.UNIVERSITY, home, "CN", null),
                member(abroad),
                new EntryParty(PartyRole.MEMBER, Sector.GOVERNMENT, null, CountryCode.of("KZ"), null, SINCE, null),
                new EntryParty(PartyRole.MEMBER, Sector.GOVERNMENT, null, CountryCode.of("CN"), null, SINCE, null));
        assertThat(view(alliance, EntryKind.ALLIANCE).details())
                .isInstanceOfSatisfying(AllianceView.class, details -> assertThat(details.members())
                        .isEqualTo(4));
    }

    @Test
    void whoLooksOnOrHasLeftDoesNotMakeAKindOfPartyPresent() {
        var project = project(
                partner(home),
                party(PartyRole.OBSERVER, Sector.ENTERPRISE, outside, null, null),
                party(PartyRole.PARTNER, Sector.RESEARCH_INSTITUTE, compatriot, null, TODAY.minusDays(1)));
        assertThat(view(project, EntryKind.PROJECT).details())
                .isInstanceOfSatisfying(ProjectView.class, details -> assertThat(details.missing())
                        .containsExactlyInAnyOrder(Sector.ENTERPRISE, Sector.RESEARCH_INSTITUTE));
    }

    private List<Integer> duties(UUID organization) {
        return inTransaction(() -> repository(RegistryDirectory.class).duties(List.of(organization))).stream()
                .map(ProjectDuty::number)
                .toList();
    }

    @Test
    void whatWaitsForAPartyIsWhatItMayShowAndDecide() {
        var project = project(
                partner(home),
                partner(compatriot),
                partner(abroad),
                party(PartyRole.OBSERVER, Sector.ENTERPRISE, outside, null, null));
        inTransaction(() -> {
            var work = repository(JpaProjectWork.class);
            work.add(new Milestone(project, 1, TEXT, TODAY));
            var shown = new Milestone(project, 2, TEXT, TODAY);
            shown.submit(new Milestone.Evidence(EvidenceKind.PATENT, "CN1", "a".repeat(64)), home, TODAY);
            work.add(shown);
        });
        Map.of(abroad, List.of(1, 2), compatriot, List.of(1), outside, List.<Integer>of())
                .forEach((organization, numbers) ->
                        assertThat(duties(organization)).isEqualTo(numbers));
        inTransaction(() -> entities.createNativeQuery("update cooperation_party set until_date = '2026-11-25'"
                        + " where entry_id = '" + project.id() + "' and organization_id = '" + abroad + "'")
                .executeUpdate());
        assertThat(duties(abroad)).as("a party that has left").isEmpty();
        assertThat(duties(compatriot))
                .as("of one country, any other party decides")
                .containsExactly(1, 2);
    }
}
