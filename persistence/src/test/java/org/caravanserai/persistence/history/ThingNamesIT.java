package org.caravanserai.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.centers.level.LevelScaleAction;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorityAction;
import org.caravanserai.domain.cooperation.reference.GroupAction;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.RoleNote;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** Lines of history name what they are about. */
class ThingNamesIT extends PostgresTest {

    private static final Path DOMAIN = Path.of("../domain/target/classes");
    private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");

    @Test
    void everySubjectOfHistoryIsNamedOnce() throws Exception {
        List<String> subjects;
        try (var files = Files.walk(DOMAIN)) {
            subjects = files.map(DOMAIN::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith("Action.class"))
                    .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                    .map(ThingNamesIT::load)
                    .filter(type -> type.isEnum() && HistoryAction.class.isAssignableFrom(type))
                    .map(type -> ((HistoryAction) type.getEnumConstants()[0])
                            .subject()
                            .name())
                    .distinct()
                    .toList();
        }
        assertThat(subjects).hasSizeGreaterThan(20);
        assertThat(Contributions.of(NamedThings.class).stream()
                        .flatMap(area -> area.things().stream())
                        .map(thing -> thing.subject().name()))
                .containsExactlyInAnyOrderElementsOf(subjects);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void whatExistsHasItsNameAndWhatWasDeletedHasNone() {
        write(GroupAction.id("ASEAN"), GroupAction.VERSION_ADDED, null);
        write(DegreeAuthorityAction.id(CountryCode.of("KZ")), DegreeAuthorityAction.NAMED, null);
        write(LevelScaleAction.idOf("HSK", "2.0"), LevelScaleAction.MAPPING_ADDED, null);
        assertThat(page(write(Ids.next(), EventAction.DRAFT_DELETED, "gone")).thing())
                .isNull();
        inTransaction(() -> {
            entities.createNativeQuery(
                            "insert into cooperation_degree_authority (country, name) values ('KZ', '{\"en\":"
                                    + " \"Ministry\"}') on conflict do nothing")
                    .executeUpdate();
        });
        var authority = page(DegreeAuthorityAction.id(CountryCode.of("KZ"))).thing();
        assertThat(authority).isNotNull();
        assertThat(authority.country()).isEqualTo("KZ");
        assertThat(groups()).isNotEmpty().allSatisfy(code -> {
            var line = page(write(GroupAction.id(code), GroupAction.VERSION_ADDED, null));
            assertThat(line.thing()).isNotNull();
            assertThat(line.thing().titles()).hasSize(1);
        });
        assertThat(scales()).isNotEmpty().allSatisfy(scale -> {
            var line = page(write(
                    LevelScaleAction.idOf((String) scale[0], (String) scale[1]), LevelScaleAction.MAPPING_ADDED, null));
            assertThat(line.thing()).isNotNull();
            assertThat(line.thing().words()).isEqualTo(scale[1]);
        });
    }

    @Test
    void milestonesAndResultsAreNamedByTheirNumbers() {
        var project = project();
        write(project, RegistryAction.EVIDENCE_SUBMITTED, "1");
        write(project, RegistryAction.EVIDENCE_RETURNED, "1: the file is empty");
        write(project, RegistryAction.BENEFIT_REPORTED, "1");
        write(project, RegistryAction.EVIDENCE_SUBMITTED, "7");
        write(project, RegistryAction.YEAR_COUNTED, "1");

        var lines = inTransaction(() -> repository(HistoryEntries.class).about(RegistryAction.SUBJECT, project));
        assertThat(lines).allSatisfy(line -> assertThat(line.thing()).isNull());
        assertThat(lines)
                .filteredOn(line -> line.part() != null)
                .extracting(line ->
                        line.action() + " " + line.part().titles().get(0).in("en"))
                .containsExactlyInAnyOrder(
                        "EVIDENCE_SUBMITTED The course is online",
                        "EVIDENCE_RETURNED The course is online",
                        "BENEFIT_REPORTED A textbook");
        var line = page(project);
        assertThat(line.thing()).isNotNull();
        assertThat(line.thing().link()).startsWith("/cooperation/projects/");
    }

    @Test
    void aRoleNamesThePersonAndTheOrganizationOrPlaceThatTheLineMentions() {
        var account = People.active(EmailAddress.of("mentioned-" + Ids.next() + "@test.example"));
        inTransaction(() -> entities.persist(account));
        var project = project();
        var organization = Ids.next();
        write(
                organization,
                OrganizationAction.MEMBER_ADDED,
                RoleNote.of(
                        account.id(),
                        OrganizationRole.EVENT_HELPER,
                        new RolePlace("TEST", project),
                        "instead of " + project));
        write(organization, OrganizationAction.EDITED, account.id() + " TEACHER");

        var lines =
                inTransaction(() -> repository(HistoryEntries.class).about(OrganizationAction.SUBJECT, organization));
        assertThat(lines)
                .filteredOn(line -> line.action().equals("MEMBER_ADDED"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.mentioned()).hasSize(2);
                    assertThat(line.mentioned().get(0).person()).contains("Yusupova");
                    assertThat(line.mentioned().get(1).titles().get(0).in("en")).isEqualTo("Online courses");
                });
        assertThat(lines)
                .filteredOn(line -> line.action().equals("EDITED"))
                .singleElement()
                .satisfies(line -> assertThat(line.mentioned()).isEmpty());
        assertThat(page(organization).mentioned()).hasSizeBetween(0, 2);
    }

    private UUID project() {
        var id = Ids.next();
        inTransaction(() -> {
            entities.createNativeQuery(
                            "insert into cooperation_record (id, kind, slug, title, summary, way, countries, fields,"
                                    + " date_precision, source, as_of, registered_at, version) values (?1, 'PROJECT', ?2,"
                                    + " '{\"en\": \"Online courses\"}', '{}', 'SPECIAL_PROJECT', '{KZ}', '{}', 'DAY', 'a"
                                    + " test', '2027-01-01', now(), 0)")
                    .setParameter(1, id)
                    .setParameter(2, "project-" + id)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into cooperation_project (id, state, purpose) values (?1, 'RUNNING', '{\"en\":"
                                    + " \"Teaching\"}')")
                    .setParameter(1, id)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into cooperation_milestone (id, project_id, number, title, first_due, due_on,"
                                    + " state, version) values (?2, ?1, 1, '{\"en\": \"The course is online\"}',"
                                    + " '2027-06-01', '2027-06-01', 'PLANNED', 0)")
                    .setParameter(1, id)
                    .setParameter(2, Ids.next())
                    .executeUpdate();
            entities.createNativeQuery("insert into cooperation_result (id, project_id, number, title, stage, version)"
                            + " values (?2, ?1, 1, '{\"en\": \"A textbook\"}', 'DISCLOSED', 0)")
                    .setParameter(1, id)
                    .setParameter(2, Ids.next())
                    .executeUpdate();
        });
        return id;
    }

    @SuppressWarnings("unchecked")
    private List<String> groups() {
        return inTransaction(() ->
                entities.createNativeQuery("select code from country_group").getResultList());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> scales() {
        return inTransaction(() -> entities.createNativeQuery("select code, version from level_scheme")
                .getResultList());
    }

    private UUID write(UUID id, HistoryAction action, String why) {
        inTransaction(() -> entities.persist(new HistoryEntry(id, action, null, null, Caller.SYSTEM, why, NOON)));
        return id;
    }

    /** The newest line about a thing, as the whole book shows it. */
    private HistoryLine page(UUID id) {
        return inTransaction(() -> repository(HistoryEntries.class)
                .page(new HistoryFilter(null, id, null, null), new PageRequest(0, 1, null, null))
                .items()
                .get(0));
    }
}
