package org.caravanserai.persistence.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.tasks.CenterRequest;
import org.caravanserai.domain.events.tasks.EventRequest;
import org.caravanserai.domain.exchanges.tasks.ExchangeRequest;
import org.caravanserai.domain.organizations.OrganizationRequestKind;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.tasks.OwnRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of request by its own statement, on temporary tables in front of the real ones, which have many columns more. */
class SqlOwnRequestsIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant ASKED = NOW.minus(Duration.ofDays(30));
    private static final Instant ANSWERED = NOW.minus(Duration.ofDays(10));

    private final UUID me = Ids.next();
    private final UUID body = Ids.next();
    private final UUID thing = Ids.next();

    /**
     * A request in two of its states.
     *
     * @param step what the history calls asking for it; empty where the thing itself says who asked
     * @param tables selects by the names of the tables, which stand for the thing in the state {@code {state}}
     */
    private record Case(
            RequestKind kind,
            String open,
            String answered,
            String title,
            String address,
            String step,
            Map<String, String> tables) {

        @Override
        public String toString() {
            return kind.name();
        }
    }

    private static final String TIMES = "timestamptz '{asked}' as %s, cast({answered} as timestamptz) as decided_at";

    static Stream<Case> cases() {
        var decision = "nullif('{state}', 'OPEN') as decision, " + TIMES.formatted("filed_at");
        return Stream.of(
                new Case(
                        CenterRequest.MARK_APPEAL,
                        "OPEN",
                        "DISMISSED",
                        "Essay",
                        "/my/courses/E1",
                        "",
                        Map.of(
                                "mark_appeal",
                                "{thing} as enrolment_id, {thing} as assessment_id, " + decision,
                                "enrolment",
                                "{thing} as id, {me} as account_id, 'E1' as code",
                                "class_assessment",
                                "{thing} as id, jsonb '{\"en\": \"Essay\"}' as title")),
                new Case(
                        CenterRequest.CENTER_APPLICATION,
                        "APPLIED",
                        "APPROVED",
                        "Center",
                        "/manage/centers/c1",
                        "APPLIED",
                        Map.of("centers", center("{state}"))),
                new Case(
                        CenterRequest.YEAR_PLAN,
                        "SUBMITTED",
                        "RETURNED",
                        "Center · 2027",
                        "/manage/centers/c1/plans/2027",
                        "SUBMITTED",
                        Map.of(
                                "centers",
                                center("OPERATING"),
                                "center_plan",
                                "{thing} as id, {thing} as center_id, 2027 as plan_year, '{state}' as state")),
                new Case(
                        EventRequest.EVENT_APPROVAL,
                        "SUBMITTED",
                        "REJECTED",
                        "Forum",
                        "/manage/events/f1",
                        "SUBMITTED",
                        Map.of(
                                "academic_event",
                                "{thing} as id, 'f1' as slug, jsonb '{\"en\": \"Forum\"}' as title, '{state}' as state, {body} as organizer_id")),
                new Case(
                        ExchangeRequest.APPLICATION_APPEAL,
                        "OPEN",
                        "UPHELD",
                        "Call",
                        "/my/applications/A1",
                        "",
                        Map.of(
                                "exchange_appeal",
                                "{thing} as application_id, " + decision,
                                "exchange_application",
                                "{thing} as id, {me} as account_id, {thing} as call_id, 'A1' as code",
                                "exchange_call",
                                "{thing} as id, jsonb '{\"en\": \"Call\"}' as title")),
                new Case(
                        ExchangeRequest.STAY_EXTENSION,
                        "ASKED",
                        "REFUSED",
                        "Amina Diallo",
                        "/manage/exchanges/nominations/N1",
                        "EXTENSION_ASKED",
                        Map.of(
                                "mobility",
                                "{thing} as id, {thing} as nomination_id",
                                "nomination",
                                "{thing} as id, 'N1' as code, 'Amina' as given_name, 'Diallo' as family_name",
                                "stay_extension",
                                "{thing} as mobility_id, {body} as asked_by_organization, '{state}' as state, "
                                        + TIMES.formatted("asked_at"))),
                new Case(
                        ExchangeRequest.RECORD_CORRECTION,
                        "PROPOSED",
                        "CONFIRMED",
                        "Agreement",
                        "/manage/exchanges/corrections/K1",
                        "",
                        Map.of(
                                "exchange_correction",
                                "'K1' as code, {thing} as agreement_id, {me} as proposed_by, {body} as proposed_by_organization, '{state}' as state, "
                                        + TIMES.formatted("proposed_at"),
                                "exchange_agreement",
                                "{thing} as id, 1 as revision",
                                "agreement_revision",
                                "{thing} as agreement_id, 1 as number, jsonb '{\"title\": {\"en\": \"Agreement\"}}' as terms")),
                new Case(
                        OrganizationRequestKind.ORGANIZATION_REGISTRATION,
                        "REGISTERED",
                        "VERIFIED",
                        "Body",
                        "/manage/organizations/b1",
                        "REGISTERED",
                        Map.of("organization", organization("{state}"))),
                new Case(
                        OrganizationRequestKind.ORGANIZATION_CHANGE,
                        "PENDING",
                        "APPROVED",
                        "Body",
                        "/manage/organizations/b1",
                        "CHANGE_PROPOSED",
                        Map.of(
                                "organization",
                                organization("VERIFIED"),
                                "organization_change",
                                "{body} as organization_id, '{state}' as state, " + TIMES.formatted("proposed_at"))));
    }

    private static String center(String state) {
        return "{thing} as id, 'c1' as slug, jsonb '{\"en\": \"Center\"}' as name, '" + state
                + "' as state, {body} as host_id, cast(null as uuid) as partner_id";
    }

    private static String organization(String state) {
        return "{body} as id, 'b1' as slug, jsonb '{\"en\": \"Body\"}' as display_name, '" + state + "' as state";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRequestIsListedForWhoeverMadeItWhileItIsOpenAndForAWhileAfterTheAnswer(Case each) {
        assertThat(listed(each, each.open(), me, ANSWERED)).singleElement().satisfies(request -> {
            assertThat(request.kind()).isEqualTo(each.kind());
            assertThat(request.title().texts()).containsEntry("en", each.title());
            assertThat(request.state()).isEqualTo(each.open());
            assertThat(request.since()).isEqualTo(ASKED);
            assertThat(request.answered()).isNull();
            assertThat(request.address()).isEqualTo(each.address());
        });
        assertThat(listed(each, each.answered(), me, ANSWERED)).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(each.answered());
            assertThat(request.answered()).isEqualTo(ANSWERED);
        });
        assertThat(listed(each, each.answered(), me, ANSWERED.plusSeconds(1))).isEmpty();
        assertThat(listed(each, each.open(), Ids.next(), ANSWERED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStatesOfTheTestAreThoseOfTheKind(Case each) {
        var open = each.kind().open().stream().map(Enum::name).toList();
        assertThat(open).contains(each.open()).doesNotContain(each.answered());
    }

    private List<OwnRequest> listed(Case each, String state, UUID account, Instant answeredSince) {
        var sql = wired(new Sql());
        var statement = Contributions.of(RequestStatements.class).stream()
                .flatMap(area -> area.statements().entrySet().stream())
                .filter(one -> one.getKey() == each.kind())
                .findFirst()
                .orElseThrow();
        RequestStatements only = () -> Map.of(each.kind(), statement.getValue());
        return inTransaction(() -> {
            each.tables().forEach((table, columns) -> temporary(sql, table, filled(each, state, "select " + columns)));
            temporary(
                    sql,
                    "membership_in_force",
                    filled(each, state, "select {body} as organization_id, {me} as account_id"));
            temporary(sql, "history_entry", filled(each, state, history(each, state)));
            return new SqlOwnRequests(sql, List.of(only)).of(account, answeredSince, 10);
        });
    }

    private String history(Case each, String state) {
        var subject = each.kind() == OrganizationRequestKind.ORGANIZATION_REGISTRATION
                        || each.kind() == OrganizationRequestKind.ORGANIZATION_CHANGE
                ? "{body}"
                : "{thing}";
        var asked = "select " + subject + " as subject_id, {me} as account_id, '" + each.step() + "' as action, '"
                + each.open() + "' as to_state, timestamptz '{asked}' as happened_at";
        return state.equals(each.open())
                ? asked
                : asked + " union all select " + subject + ", " + uuid(Ids.next()) + ", 'DECIDED', '" + state
                        + "', {answered}";
    }

    private String filled(Case each, String state, String text) {
        var answered = state.equals(each.open()) ? "null" : "timestamptz '" + ANSWERED + "'";
        return text.replace("{thing}", uuid(thing))
                .replace("{body}", uuid(body))
                .replace("{me}", uuid(me))
                .replace("{state}", state)
                .replace("{asked}", ASKED.toString())
                .replace("{answered}", answered);
    }

    private static String uuid(UUID id) {
        return "cast('" + id + "' as uuid)";
    }

    private static void temporary(Sql sql, String table, String select) {
        sql.update("create temporary table " + table + " on commit drop as " + select);
    }
}
