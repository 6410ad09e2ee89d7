package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterApplication;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class CentersIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");

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

    /** A draft with all parts of its application. */
    private Center applied(String text) {
        var host = organization();
        var partner = organization();
        return inTransaction(() -> {
            var center = CenterFixtures.draft(unique("center"), host, partner, NOW);
            repository(JpaCenters.class).add(center);
            repository(SqlCenterScope.class).enter(center.id());
            var application = new CenterApplication(center.id());
            application.write(
                    Arrays.stream(ApplicationPart.values()).collect(Collectors.toMap(part -> part, part -> text)));
            repository(JpaApplications.class).add(application);
            return center;
        });
    }

    /** Rows that a statement finds which forgets to say which center it is about. */
    private long forgetful(String table, UUID... entered) {
        return inTransaction(() -> {
            for (var center : entered) {
                repository(SqlCenterScope.class).enter(center);
            }
            return wired(new Sql()).count("select count(*) from " + table);
        });
    }

    @Test
    void aForgottenFilterShowsNoRowsOfOtherCenters() {
        var own = applied("own");
        var other = applied("other");
        assertThat(forgetful("own_center_application")).isZero();
        assertThat(forgetful("own_center_application_part")).isZero();
        assertThat(forgetful("own_center_application", own.id())).isEqualTo(1);
        assertThat(forgetful("own_center_application_part", own.id())).isEqualTo(ApplicationPart.values().length);
        assertThat(forgetful("own_center_application", own.id(), other.id())).isEqualTo(2);
        var found = inTransaction(() -> {
            repository(SqlCenterScope.class).enter(own.id());
            return repository(JpaApplications.class).of(other.id());
        });
        assertThat(found).isEmpty();
    }

    @Test
    void aDraftIsDeletedWithAllThatBelongsToIt() {
        var center = applied("own");
        inTransaction(() -> {
            var sql = wired(new Sql());
            sql.update(
                    "insert into center_third_party (id, center_id, name, role, starts_on, version)"
                            + " values (?, ?, 'Fund', 'FUNDER', '2027-01-01', 1)",
                    Ids.next(),
                    center.id());
            return sql.update(
                    "insert into center_contribution (id, center_id, giver, party_id, kind, description, pledged_on,"
                            + " end_owner, version) select ?, center_id, 'THIRD_PARTY', id, 'BOOKS', 'Books',"
                            + " '2027-01-01', 'HOST', 1 from center_third_party where center_id = ?",
                    Ids.next(),
                    center.id());
        });
        inTransaction(() -> {
            repository(SqlCenterScope.class).enter(center.id());
            var centers = repository(JpaCenters.class);
            centers.remove(centers.lock(center.slug()).orElseThrow());
            return center;
        });
        assertThat(forgetful("own_center_application", center.id())).isZero();
        assertThat(forgetful("own_center_contribution", center.id())).isZero();
    }

    @Test
    void aCenterThatWasHandedInIsNotDeletedInTheDatabaseEither() {
        var center = applied("own");
        inTransaction(() -> {
            var found = repository(JpaCenters.class).lock(center.slug()).orElseThrow();
            found.apply(NOW);
            found.withdraw();
            return found;
        });
        assertThatThrownBy(() ->
                        inTransaction(() -> wired(new Sql()).update("delete from centers where id = ?", center.id())))
                .hasStackTraceContaining("a center that was handed in is never deleted");
    }

    @Test
    void nothingIsWrittenIntoAnotherCenter() {
        var own = applied("own");
        var other = applied("other");
        assertThatThrownBy(() -> inTransaction(() -> {
                    repository(SqlCenterScope.class).enter(own.id());
                    return wired(new Sql())
                            .update(
                                    "insert into own_center_submission (center_id, number, submitted_at, fields)"
                                            + " values (?, 1, now(), '{}')",
                                    other.id());
                }))
                .hasMessageContaining("check option");
        var changed = inTransaction(() -> {
            repository(SqlCenterScope.class).enter(own.id());
            return wired(new Sql()).update("update own_center_application_part set text = 'changed'");
        });
        assertThat(changed).isEqualTo(ApplicationPart.values().length);
    }

    @Test
    void approvalNumbersOfAYearHaveNoGapInARace() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var numbers = threads
                    .invokeAll(IntStream.range(0, 8)
                            .mapToObj(each -> (Callable<Integer>) CentersIT::nextApproval)
                            .toList())
                    .stream()
                    .map(CentersIT::value)
                    .sorted()
                    .toList();
            assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        } finally {
            threads.shutdown();
        }
    }

    private static int nextApproval() {
        var own = anotherEntityManager();
        return inTransaction(own, () -> repository(JpaCenters.class, own).nextApproval(1999));
    }

    private static int value(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void listsFindByOwnerLanguageCountryAndWords() {
        var center = applied("text");
        var directory = repository(SqlCenterDirectory.class);
        var all = EnumSet.allOf(CenterState.class);
        var page = inTransaction(() -> directory.page(
                new CenterFilter(all, Set.of(center.host()), CenterKind.CONFUCIUS_INSTITUTE, "VN", "zho"),
                new PageRequest(0, 20, "hanoi", "-openedOn")));
        assertThat(page.items())
                .extracting(row -> row.slug())
                .containsExactly(center.slug().value());
        assertThat(page.items().get(0).latitude()).isEqualTo(21.03);
        assertThat(inTransaction(() -> directory
                        .page(
                                new CenterFilter(CenterState.PUBLIC, Set.of(center.host()), null, null, null),
                                PageRequest.first(20))
                        .total()))
                .isZero();
    }
}
