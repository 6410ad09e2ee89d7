package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** What the area publishes for others to count: columns may be added, not changed. */
class CenterFactsIT extends PostgresTest {

    private List<String> columns(String view) {
        return inTransaction(() -> wired(new Sql())
                .list(
                        "select column_name, data_type from information_schema.columns where table_name = ?"
                                + " and table_schema = current_schema() order by ordinal_position",
                        row -> row.text("column_name") + " " + row.text("data_type"),
                        view));
    }

    @Test
    void centersAreFacts() {
        assertThat(columns("centers_public_facts"))
                .contains(
                        "center text",
                        "title jsonb",
                        "kind text",
                        "state text",
                        "country character",
                        "host uuid",
                        "partner uuid",
                        "opened_on date",
                        "closes_on date",
                        "agreement_ends_on date");
    }

    @Test
    void classesAttendanceAndLevelsAreFactsWithoutPeople() {
        for (var view : List.of(
                "centers_attendance_facts",
                "centers_level_facts",
                "centers_level_table_facts",
                "centers_post_facts",
                "centers_planned_post_facts",
                "centers_permit_facts",
                "centers_spending_facts",
                "centers_strict_attendance_facts",
                "centers_final_facts",
                "centers_budget_facts",
                "centers_contribution_facts",
                "centers_certificate_facts",
                "centers_lookup_facts",
                "centers_closing_facts",
                "centers_suspension_facts",
                "centers_running_facts")) {
            assertThat(columns(view))
                    .as(view)
                    .isNotEmpty()
                    .noneMatch(column ->
                            column.contains("name") || column.contains("email") || column.contains("account"));
        }
        assertThat(columns("centers_suspension_facts"))
                .containsExactly("center text", "suspended_on date", "resumed_on date");
        assertThat(columns("centers_running_facts"))
                .contains("center text", "host uuid", "partner uuid", "since date", "until_date date");
        assertThat(columns("centers_attendance_facts")).contains("class text", "held_on date", "attended bigint");
        assertThat(columns("centers_level_facts"))
                .contains(
                        "learner uuid",
                        "mapping text",
                        "language text",
                        "cefr text",
                        "until_date date",
                        "class text",
                        "hours integer");
        assertThat(columns("centers_level_table_facts"))
                .containsExactly("mapping text", "title jsonb", "source text", "year integer", "status text");
        assertThat(columns("centers_agreement_facts"))
                .contains("center text", "period integer", "ends_on date", "signed_on date");
        assertThat(columns("centers_report_facts"))
                .contains("center text", "year integer", "due_on date", "frozen_on date");
        assertThat(columns("centers_post_facts"))
                .contains("center text", "kind text", "side text", "starts_on date", "ends_on date");
        assertThat(columns("centers_planned_post_facts"))
                .containsExactly(
                        "center text",
                        "country character",
                        "kind text",
                        "side text",
                        "number integer",
                        "starts_on date",
                        "ends_on date");
        assertThat(columns("centers_permit_facts"))
                .contains("center text", "teacher uuid", "kind text", "ends_on date", "known_until date");
        assertThat(columns("centers_spending_facts"))
                .contains("center text", "currency character", "spent_on date", "amount numeric");
    }

    @Test
    void classesAreFactsOfADay() {
        assertThat(inTransaction(() -> wired(new Sql())
                        .list(
                                "select pg_get_function_result(cast('centers_class_facts_on(date)' as regprocedure)) as columns",
                                row -> row.text("columns"))))
                .containsExactly(
                        "TABLE(class text, center text, country character, language text, state text, first_day date, last_day date,"
                                + " maximum integer, hours integer, teacher text, learners bigint, completed bigint, ended bigint)");
    }

    @Test
    void resultsMoneyCertificatesAndClosingsAreFacts() {
        assertThat(columns("centers_strict_attendance_facts"))
                .contains("class text", "held_on date", "fully bigint", "marked bigint");
        assertThat(columns("centers_final_facts"))
                .contains("class text", "center text", "held_on date", "assessed bigint", "passed bigint");
        assertThat(columns("centers_budget_facts"))
                .contains("center text", "year integer", "currency character", "approved numeric", "spent numeric");
        assertThat(columns("centers_contribution_facts"))
                .contains("center text", "giver text", "currency text", "delivered_on date", "amount numeric");
        assertThat(columns("centers_certificate_facts"))
                .contains("class text", "center text", "issued_on date", "ended_on date", "certificates bigint");
        assertThat(columns("centers_lookup_facts"))
                .contains("class text", "center text", "looked_up_on date", "lookups bigint");
        assertThat(columns("centers_closing_facts"))
                .contains("center text", "reason text", "weight integer", "share numeric");
        assertThat(columns("events_registration_facts"))
                .contains(
                        "slug text",
                        "organizer uuid",
                        "ends_at timestamp with time zone",
                        "registered bigint",
                        "audience integer");
    }

    @Test
    void languagesOfFactsHaveCodesOfThreeLetters() {
        assertThat(inTransaction(() -> wired(new Sql())
                        .list(
                                "select iso_639_3(tag) as code from unnest(array['vi', 'zh-Hans', 'zho', 'prs', 'EN']) tag",
                                row -> row.text("code"))))
                .containsExactly("vie", "zho", "zho", "prs", "eng");
    }
}
