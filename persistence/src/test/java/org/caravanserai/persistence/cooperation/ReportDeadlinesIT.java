package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.cooperation.programme.AuthorityApproval;
import org.caravanserai.domain.cooperation.programme.GivenApproval;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeDeadline;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.programme.ProgrammeTerms;
import org.caravanserai.domain.cooperation.programme.YearReport;
import org.caravanserai.domain.cooperation.programme.YearReports;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.Deadlines;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** Programmes that ran before reports were deadlines. */
class ReportDeadlinesIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final int LAST_YEAR = Year.now(ZoneOffset.UTC).getValue() - 1;

    private UUID account() {
        return inTransaction(() -> {
            var made = new Account(EmailAddress.of("keeper-" + Ids.next() + "@example.org"), People.amina(), NOW);
            entities.persist(made);
            return made.id();
        });
    }

    private Programme programme(UUID keeper, Integer... reported) {
        var slug = Slug.of("reports-" + Ids.next().toString().substring(20));
        return inTransaction(() -> {
            var made = new Programme(
                    slug,
                    new EntryFacts(
                            LocalizedText.of("zh", "水利工程"),
                            LocalizedText.EMPTY,
                            List.of(),
                            List.of(),
                            List.of(),
                            CooperationWay.JOINT_PROGRAMME,
                            Tags.NONE,
                            Tags.NONE,
                            LocalDate.of(2016, 9, 1),
                            null,
                            DatePrecision.DAY,
                            null,
                            LocalDate.of(2026, 11, 26)),
                    new ProgrammeTerms(
                            ProgrammeKind.JOINT_DEGREE_PROGRAMME, DegreeLevel.MASTER, 30, null, null, List.of()),
                    NOW);
            made.goOn(ProgrammeState.SUBMITTED);
            made.goOn(ProgrammeState.EXPERT_REVIEW);
            made.approve(new GivenApproval(
                    new AuthorityApproval(slug.value(), LocalDate.of(2016, 3, 1), LocalDate.of(2030, 12, 31)),
                    30,
                    null));
            for (int year : reported) {
                made.report(new YearReport(year, 9, 8, 7, LocalizedText.EMPTY, LocalDate.of(2026, 11, 26)));
            }
            repository(JpaRegistry.class).add(made);
            wired(new Sql())
                    .update(
                            "insert into history_entry (id, subject, subject_id, action, account_id, account_name,"
                                    + " happened_at) values (?, 'REGISTRY_ENTRY', ?, 'APPROVED', ?, 'Keeper', ?)",
                            Ids.next(),
                            made.id(),
                            keeper,
                            NOW);
            return made;
        });
    }

    private void migrate() throws IOException {
        var name = "/db/migration/V20261201.400__cooperation_report_deadlines.sql";
        try (var script = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            var statement = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            inTransaction(() -> entities.createNativeQuery(statement).executeUpdate());
        }
    }

    @Test
    void whoApprovedAProgrammeIsRemindedOfTheFirstReportThatIsMissing() throws IOException {
        var keeper = account();
        var behind = programme(keeper, LAST_YEAR - 1);
        var upToDate = programme(keeper, LAST_YEAR);

        migrate();

        var deadlines = repository(Deadlines.class);
        var due =
                deadlines.open(ProgrammeDeadline.PROGRAMME_REPORT, behind.id()).orElseThrow();
        assertThat(due.assignee()).isEqualTo(Assignee.person(keeper));
        assertThat(due.title().in("fr")).isEqualTo("Rapport annuel " + LAST_YEAR + "\u00a0: 水利工程");
        assertThat(due.title().in("zh")).isEqualTo(LAST_YEAR + "年度报告：水利工程");
        assertThat(due.dueAt().atZone(ZoneOffset.UTC).toLocalDate()).isEqualTo(YearReports.dueOn(LAST_YEAR));
        assertThat(deadlines
                        .of(keeper, Instant.parse("2100-01-01T00:00:00Z"), PageRequest.first(10))
                        .items())
                .as("tasks of the person, the first one first")
                .extracting(task -> task.dueAt().atZone(ZoneOffset.UTC).toLocalDate())
                .containsExactly(YearReports.dueOn(LAST_YEAR), YearReports.dueOn(LAST_YEAR + 1));
        var next = deadlines
                .open(ProgrammeDeadline.PROGRAMME_REPORT, upToDate.id())
                .orElseThrow();
        assertThat(deadlines.remindersDue(next.dueAt().minus(Duration.ofDays(30)), 500))
                .filteredOn(reminder -> reminder.deadline().equals(next.id()))
                .extracting(Deadlines.DueReminder::leadDays)
                .containsExactly(30);
    }
}
