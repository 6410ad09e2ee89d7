package org.caravanserai.persistence.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.appeals.AppealState;
import org.caravanserai.domain.organizations.OrganizationTaskKind;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.tasks.OwnRequest;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.WaitingTask;
import org.caravanserai.domain.tasks.WaitingThing;
import org.caravanserai.domain.tasks.WaitingThings;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingTasksIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    /** Moments at which somebody answers something that was asked. */
    private static final String ANSWERED = """
        select c.table_name from information_schema.columns c
          join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
         where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_nullable = 'YES'
           and c.column_name ~ '^(decided|answered|accepted|confirmed|checked|verified|moderated)_(at|on)$'
        """;

    /** What is answered in these tables, and why nobody has a task about it. */
    private static final Map<String, String> WITHOUT_TASK = Map.of(
            "exchange_reference", "a referee has no account and is reminded by email",
            "cooperation_approval", "a registered fact about what others decided",
            "nomination", "its state says whether it waits",
            "enrolment", "its state says whether it waits");

    private final List<TaskStatements> areas = Contributions.of(TaskStatements.class);
    private Sql sql;
    private SqlWaitingTasks tasks;

    @BeforeEach
    void connect() {
        sql = wired(new Sql());
        tasks = new SqlWaitingTasks(sql, areas);
    }

    @Test
    void everyKindHasAStatement() {
        var declared = areas.stream()
                .flatMap(area -> area.statements().keySet().stream())
                .map(TaskKind::getClass)
                .distinct()
                .flatMap(kinds -> Stream.of(kinds.getEnumConstants()))
                .toList();
        assertThat(tasks.kinds()).hasSize(declared.size());
        assertThat(tasks.kinds()).extracting(TaskKind::name).doesNotHaveDuplicates();
    }

    /** Appeals have no column of their state: they are open until they are decided. */
    @Test
    void everyStatementUsesTheStatesOfItsKind() {
        assertThat(areas)
                .allSatisfy(area -> area.statements().forEach((kind, select) -> assertThat(select.contains("{states}"))
                        .as(kind.name())
                        .isEqualTo(!kind.states().isEmpty()
                                && !kind.states().contains(AppealState.OPEN)
                                && kind != OrganizationTaskKind.DECIDE_ORGANIZATIONS)));
    }

    @Test
    void everyStatementRuns() {
        assertThat(areas).isNotEmpty();
        for (var kind : tasks.kinds()) {
            List<WaitingTask> found = inTransaction(() -> tasks.of(Ids.next(), List.of(kind), NOW));
            assertThat(found).as(kind.name()).isEmpty();
            WaitingThings things = inTransaction(
                    () -> tasks.things(Ids.next(), List.of(kind), null, null, NOW, PageRequest.first(10)));
            assertThat(things.list().page().items()).as(kind.name()).isEmpty();
        }
    }

    @Test
    void whatIsAnsweredWaitsForSomebodyOrSaysWhyNot() {
        var statements = areas.stream()
                .flatMap(area -> area.statements().values().stream())
                .collect(Collectors.joining());
        List<String> answered = inTransaction(() -> sql.list(ANSWERED, row -> row.text("table_name")));
        assertThat(answered).isNotEmpty().allSatisfy(table -> assertThat(
                        statements.contains(table) || WITHOUT_TASK.containsKey(table))
                .as(table)
                .isTrue());
    }

    @Test
    void requestsWaitForTheManagersWithNumberAndDates() {
        UUID manager = inTransaction(this::account);
        UUID asking = inTransaction(this::account);
        UUID organization = inTransaction(this::organization);
        inTransaction(() -> {
            sql.update(
                    "insert into membership (organization_id, account_id, role, since) values (?, ?, 'MANAGER', now())",
                    organization,
                    manager);
            request(organization, asking, "TEACHER", NOW.minusSeconds(86_400 * 20L));
        });

        List<WaitingTask> waiting = inTransaction(() -> tasks.of(manager, tasks.kinds(), NOW));
        assertThat(waiting).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(OrganizationTaskKind.ADMIT_MEMBERS);
            assertThat(task.number()).isEqualTo(1);
            assertThat(task.oldest()).isEqualTo(NOW.minusSeconds(86_400 * 20L));
            assertThat(task.due()).isEqualTo(NOW.minusSeconds(86_400 * 6L));
            assertThat(task.late()).isEqualTo(1);
            assertThat(task.first()).endsWith("/members");
        });
        assertThat((List<?>) inTransaction(() -> tasks.of(asking, tasks.kinds(), NOW)))
                .isEmpty();
        assertThat((List<?>)
                        inTransaction(() -> tasks.of(manager, List.of(OrganizationTaskKind.VERIFY_ORGANIZATIONS), NOW)))
                .isEmpty();
        assertThat(inTransaction(() -> tasks.late(NOW)))
                .filteredOn(late -> late.account().equals(manager))
                .singleElement()
                .satisfies(late -> assertThat(late.late()).isEqualTo(1));
        assertThat(inTransaction(() -> tasks.late(NOW.minusSeconds(86_400 * 10L))))
                .filteredOn(late -> late.account().equals(manager))
                .isEmpty();
    }

    @Test
    void thingsAreListedByDateAndNarrowedToAKindAndAPlace() {
        UUID manager = inTransaction(this::account);
        UUID asking = inTransaction(this::account);
        UUID first = inTransaction(this::organization);
        UUID second = inTransaction(this::organization);
        inTransaction(() -> {
            for (var organization : List.of(first, second)) {
                sql.update(
                        "insert into membership (organization_id, account_id, role, since) values (?, ?, 'MANAGER', now())",
                        organization,
                        manager);
            }
            request(first, asking, "TEACHER", NOW.minusSeconds(86_400));
            request(second, asking, "TEACHER", NOW.minusSeconds(86_400 * 20L));
        });

        var all = things(manager, null, null, PageRequest.first(10));
        assertThat(all.list().page().items()).extracting(this::place).containsExactly(second, first);
        assertThat(all.list().page().items().get(0)).satisfies(thing -> {
            assertThat(thing.kind()).isEqualTo(OrganizationTaskKind.ADMIT_MEMBERS);
            assertThat(thing.words()).isEqualTo("Amina");
            assertThat(thing.title().isEmpty()).isTrue();
            assertThat(thing.page()).endsWith("/members");
            assertThat(thing.isLate(NOW)).isTrue();
        });
        assertThat(all.list().facets().of("kind")).containsExactly(new Facets.Value("ADMIT_MEMBERS", 2));
        assertThat(all.places()).extracting(WaitingThing.Place::id).containsExactlyInAnyOrder(first, second);

        var here = things(manager, "ADMIT_MEMBERS", first, PageRequest.first(10));
        assertThat(here.list().page().items()).extracting(this::place).containsExactly(first);
        assertThat(here.list().facets().of("place")).hasSize(2);
        assertThat(things(manager, "MEET_DEADLINES", null, PageRequest.first(10))
                        .list()
                        .page()
                        .items())
                .isEmpty();
        var latest = things(manager, null, null, new PageRequest(0, 1, null, "-since"));
        assertThat(latest.list().page().items()).extracting(this::place).containsExactly(first);
        assertThat(latest.list().page().total()).isEqualTo(2);
    }

    private WaitingThings things(UUID account, @Nullable String kind, @Nullable UUID place, PageRequest request) {
        return inTransaction(() -> tasks.things(account, tasks.kinds(), kind, place, NOW, request));
    }

    private UUID place(WaitingThing thing) {
        return Objects.requireNonNull(thing.place()).id();
    }

    @Test
    void whatIsAskedForIsListedWhileItIsOpenAndForAWhileAfterTheAnswer() {
        var requests = new SqlOwnRequests(sql, Contributions.of(RequestStatements.class));
        UUID asking = inTransaction(this::account);
        UUID open = inTransaction(this::organization);
        UUID answered = inTransaction(this::organization);
        inTransaction(() -> {
            request(open, asking, "TEACHER", NOW.minusSeconds(86_400 * 200L));
            request(answered, asking, "TEACHER", NOW.minusSeconds(86_400 * 100L));
            sql.update(
                    "update membership_request set state = 'REFUSED', decided_at = ? where organization_id = ?",
                    NOW.minusSeconds(86_400 * 50L),
                    answered);
        });

        List<OwnRequest> listed = inTransaction(() -> requests.of(asking, NOW.minusSeconds(86_400 * 90L), 10));
        assertThat(listed).extracting(OwnRequest::state).containsExactly("OPEN", "REFUSED");
        assertThat(listed.get(0).answered()).isNull();
        assertThat(listed.get(1).answered()).isEqualTo(NOW.minusSeconds(86_400 * 50L));
        assertThat((List<?>) inTransaction(() -> requests.of(asking, NOW.minusSeconds(86_400 * 40L), 10)))
                .hasSize(1);
        assertThat((List<?>) inTransaction(() -> requests.of(Ids.next(), NOW.minusSeconds(86_400 * 90L), 10)))
                .isEmpty();
    }

    private UUID account() {
        var id = Ids.next();
        sql.update(
                "insert into account (id, email, email_verified_at, sessions_valid_from, given_name,"
                        + " preferred_language, time_zone, created_at, version) values (?, ?, now(), now(), 'Amina', 'en',"
                        + " 'UTC', now(), 0)",
                id,
                id + "@test.example");
        return id;
    }

    private UUID organization() {
        var id = Ids.next();
        sql.update(
                "insert into organization (id, slug, display_name, sort_name, sector, country, domains, state,"
                        + " external_ids, created_at, version) values (?, ?, '{\"en\": \"Test\"}', 'test', 'ENTERPRISE',"
                        + " 'CN', '{}', 'VERIFIED', '{}', now(), 0)",
                id,
                "t-" + id);
        return id;
    }

    private void request(UUID organization, UUID account, String role, Instant at) {
        sql.update(
                "insert into membership_request (id, organization_id, account_id, role, state, requested_at, version)"
                        + " values (?, ?, ?, ?, 'OPEN', ?, 0)",
                Ids.next(),
                organization,
                account,
                role,
                at);
    }
}
