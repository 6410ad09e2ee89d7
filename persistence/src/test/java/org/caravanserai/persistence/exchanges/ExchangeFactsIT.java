package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** What the area publishes for others to count: columns may be added, not changed. */
class ExchangeFactsIT extends PostgresTest {

    private List<String> columns(String view) {
        return inTransaction(() -> wired(new Sql())
                .list(
                        "select column_name, data_type from information_schema.columns where table_name = ?"
                                + " and table_schema = current_schema() order by ordinal_position",
                        row -> row.text("column_name") + " " + row.text("data_type"),
                        view));
    }

    @Test
    void staysAreFactsWithoutPeople() {
        assertThat(columns("exchanges_stay_facts"))
                .contains(
                        "stay uuid",
                        "agreement text",
                        "condition text",
                        "kind text",
                        "academic_year text",
                        "from_organization uuid",
                        "from_country character",
                        "to_organization uuid",
                        "to_country character",
                        "arrived_on date",
                        "departed_on date",
                        "semesters numeric",
                        "months numeric")
                .noneMatch(column -> column.contains("name") || column.contains("email") || column.contains("account"));
    }

    @Test
    void sumsAreFactsByDayMonthAndCountry() {
        assertThat(columns("exchanges_stay_day_facts"))
                .contains(
                        "agreement_id uuid",
                        "agreement text",
                        "condition text",
                        "kind text",
                        "academic_year text",
                        "from_organization uuid",
                        "from_country character",
                        "to_organization uuid",
                        "to_country character",
                        "day date",
                        "arrived integer",
                        "departed integer",
                        "semesters numeric",
                        "months numeric");
        assertThat(columns("exchanges_stay_month_facts"))
                .contains(
                        "agreement_id uuid",
                        "from_organization uuid",
                        "to_organization uuid",
                        "month date",
                        "first_on date",
                        "last_on date");
        assertThat(columns("exchanges_flow_facts"))
                .contains(
                        "from_country character",
                        "to_country character",
                        "kind text",
                        "arrived_on date",
                        "persons integer",
                        "semesters numeric",
                        "months numeric");
    }

    @Test
    void termsStepsAndOriginsAreFacts() {
        assertThat(columns("exchanges_agreement_term_facts"))
                .contains(
                        "agreement text",
                        "title jsonb",
                        "revision integer",
                        "parties ARRAY",
                        "countries ARRAY",
                        "first_proposed_on date",
                        "proposed_on date",
                        "first_approved_on date",
                        "agreed_on date",
                        "ends_on date");
        assertThat(columns("exchanges_agreement_step_facts")).contains("agreement text", "stepped_on date");
        assertThat(columns("exchanges_origin_facts"))
                .contains("agreement text", "title jsonb", "event text", "agreed_on date");
    }

    @Test
    void placesAreFacts() {
        assertThat(columns("exchanges_place_facts"))
                .contains(
                        "agreement text",
                        "title jsonb",
                        "condition text",
                        "kind text",
                        "academic_year text",
                        "from_organization uuid",
                        "from_country character",
                        "to_organization uuid",
                        "to_country character",
                        "places integer",
                        "ends_on date");
    }

    @Test
    void agreementsAreFactsInBothDirections() {
        assertThat(columns("exchanges_agreement_facts"))
                .contains(
                        "agreement_id uuid",
                        "agreement text",
                        "title jsonb",
                        "state text",
                        "organization uuid",
                        "country character",
                        "partner uuid",
                        "partner_country character",
                        "starts_on date",
                        "ends_on date");
        assertThat(columns("exchanges_agreement_tolerance_facts"))
                .containsExactlyInAnyOrder("agreement_id uuid", "agreement text", "tolerance numeric", "unit text");
    }
}
