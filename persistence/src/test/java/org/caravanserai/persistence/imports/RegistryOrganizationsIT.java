package org.caravanserai.persistence.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.RegistryOrganizations.Twins;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.imports.RegistryRelation;
import org.caravanserai.domain.imports.RegistryRelation.Kind;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryOrganizationsIT extends PostgresTest {

    private static final ImportClaim.Starter STARTER =
            new ImportClaim.Starter(UUID.randomUUID(), "Ann", Instant.parse("2026-11-24T08:00:00Z"));

    private SqlRegistryOrganizations registry;
    private final int base = ThreadLocalRandom.current().nextInt(1, 900_000);

    @BeforeEach
    void wire() {
        registry = repository(SqlRegistryOrganizations.class);
    }

    @Test
    void aBatchIsCreatedThenUnchangedThenUpdated() {
        var records = IntStream.range(0, 300)
                .mapToObj(i -> record(i, true, List.of(), Name.official("en", "Same Name " + base)))
                .toList();
        assertThat(take(records)).isEqualTo(new ImportCounts(300, 0, 0, 0));
        assertThat(take(records)).isEqualTo(new ImportCounts(0, 0, 300, 0));
        var changed = record(7, false, List.of(), Name.official("en", "New Name " + base), Name.official("zh", "新名"));
        assertThat(take(List.of(changed, records.get(8)))).isEqualTo(new ImportCounts(0, 1, 1, 0));
        assertThat(column("state", 7)).isEqualTo("CLOSED");
        assertThat(column("display_name->>'zh'", 7)).isEqualTo("新名");
        assertThat(column(
                        "(select string_agg(value, '|' order by value) from organization_name n"
                                + " where n.organization_id = organization.id)",
                        7))
                .isEqualTo("New Name " + base + "|新名");
        assertThat(column(
                        "(select string_agg(action, '|' order by action) from history_entry where subject_id ="
                                + " organization.id)",
                        7))
                .isEqualTo("IMPORTED|UPDATED_BY_IMPORT");
        assertThat(column("slug", 0)).isEqualTo("same-name-" + base);
        assertThat(column("slug", 1)).isEqualTo("same-name-" + base + "-cn");
        assertThat(column("slug", 2)).isEqualTo("ror-" + ror(2));
    }

    @Test
    void whatPeopleHereEditedIsAddedToNotOverwritten() {
        take(List.of(record(1, true, List.of(), Name.official("en", "Registry " + base))));
        inTransaction(() -> entities.createNativeQuery("update organization set edited_at = now(), city = 'Here',"
                        + " website = null where ror_id = ?1")
                .setParameter(1, ror(1))
                .executeUpdate());
        var next = record(
                1, false, List.of(), Name.official("en", "Changed " + base), new Name(NameKind.LABEL, "ru", "Имя"));
        assertThat(take(List.of(next))).isEqualTo(new ImportCounts(0, 1, 0, 0));
        assertThat(take(List.of(next))).isEqualTo(new ImportCounts(0, 0, 1, 0));
        assertThat(column("city", 1)).isEqualTo("Here");
        assertThat(column("website", 1)).isEqualTo("https://www.example.edu.cn/");
        assertThat(column("state", 1)).isEqualTo("VERIFIED");
        assertThat(column("display_name->>'en'", 1)).isEqualTo("Registry " + base);
        assertThat(column(
                        "(select string_agg(kind || ' ' || value, '|' order by value) from organization_name n"
                                + " where n.organization_id = organization.id)",
                        1))
                .isEqualTo("LABEL Changed " + base + "|OFFICIAL Registry " + base + "|LABEL Имя");
    }

    @Test
    void whoOnlyClaimsAnIdentifierIsNeitherEnrichedNorInTheWay() {
        var claim = Bodies.registered("claim-" + base, Bodies.university(ror(5), Name.official("en", "Claim " + base)));
        inTransaction(() -> entities.persist(claim));
        assertThat(take(List.of(record(5, true, List.of(), Name.official("en", "Genuine " + base)))))
                .isEqualTo(new ImportCounts(1, 0, 0, 0));
        assertThat(entities.createNativeQuery("select string_agg(state || ' ' || (display_name->>'en') || ' '"
                                + " || (source_hash is null), '|' order by state) from organization where ror_id = ?1")
                        .setParameter(1, ror(5))
                        .getSingleResult())
                .isEqualTo("REGISTERED Claim " + base + " true|VERIFIED Genuine " + base + " false");
    }

    @Test
    void parentsAndSuccessorsAreLinkedWhicheverCameFirst() {
        var child = new RegistryRelation(RorId.of(ror(1)), Kind.PARENT, RorId.of(ror(2)));
        var successor = new RegistryRelation(RorId.of(ror(3)), Kind.SUCCESSOR, RorId.of(ror(2)));
        take(List.of(
                record(1, true, List.of(child), Name.official("en", "Child " + base)),
                record(3, false, List.of(successor), Name.official("en", "Withdrawn " + base))));
        inTransaction(registry::linkRelatives);
        assertThat(column("parent_id", 1)).isNull();
        take(List.of(record(2, true, List.of(), Name.official("en", "Later " + base))));
        inTransaction(registry::linkRelatives);
        assertThat(column("parent_id", 1))
                .isNotNull()
                .isEqualTo(column("id", 2))
                .isEqualTo(column("successor_id", 3));
        take(List.of(record(1, true, List.of(), Name.official("en", "Child " + base))));
        inTransaction(registry::linkRelatives);
        assertThat(column("parent_id", 1)).isNull();
    }

    @Test
    void whoWasRegisteredHereUnderANameOfTheRegistryInTheSameCountryIsATwinUntilTheyAreMerged() {
        var here = Bodies.registered(
                "here-" + base, Bodies.university(null, Name.official("en", "Universite de Twin " + base)));
        var other = Bodies.registered("other-" + base, Bodies.university(null, Name.official("en", "Other " + base)));
        inTransaction(() -> {
            entities.persist(here);
            entities.persist(other);
        });
        take(List.of(
                record(6, true, List.of(), Name.official("fr", "Université de Twin " + base)),
                record(7, true, List.of(), Name.official("fr", "Alone " + base))));
        assertThat(twins())
                .containsExactly(new Twins("Université de Twin " + base, "here-" + base, "universite-de-twin-" + base));
        inTransaction(() -> entities.createNativeQuery(
                        "update organization set country = 'KZ' where slug = 'here-" + base + "'")
                .executeUpdate());
        assertThat(twins()).as("of another country").isEmpty();
    }

    private List<Twins> twins() {
        return registry.twins(1_000).stream()
                .filter(twins -> twins.name().endsWith(" " + base))
                .toList();
    }

    private ImportCounts take(List<RegistryRecord> records) {
        return inTransaction(() -> registry.take(records, STARTER)).counts();
    }

    private RegistryRecord record(int number, boolean active, List<RegistryRelation> relations, Name... names) {
        return new RegistryRecord(
                Bodies.university(ror(number), names),
                new ExternalIds(Map.of("grid", List.of("grid." + number))),
                active,
                relations);
    }

    private String ror(int number) {
        return Bodies.ror(base + number);
    }

    private Object column(String expression, int number) {
        return entities.createNativeQuery("select " + expression + " from organization where ror_id = ?1")
                .setParameter(1, ror(number))
                .getSingleResult();
    }
}
