package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.approval.ApprovalDirectory;
import org.caravanserai.domain.approval.PastDecision;
import org.caravanserai.domain.approval.Waiting;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.approval.ApprovalDirectories;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events in the queue of the authority. */
class EventApprovalsIT extends PostgresTest {

    private static final Instant SINCE = Instant.parse("2027-01-04T08:00:00Z");

    private Sql sql;
    private ApprovalDirectory directory;
    private UUID organizer;
    private String word;

    @BeforeEach
    void anOrganizer() {
        sql = wired(new Sql());
        directory = ApprovalDirectories.of(sql, new EventApprovalSource());
        organizer = inTransaction(() -> ColumnValues.organization(sql));
        word = "w" + Ids.next();
    }

    @Test
    void submittedEventsAndChangesWaitTheLongestWaitingFirst() {
        submitted("Second", SINCE.plusSeconds(60));
        submitted("First", SINCE);
        inTransaction(() -> ColumnValues.event(entities, organizer, "draft-" + Ids.next()));

        assertThat(waiting(word, null))
                .extracting(row -> row.title().in("en"))
                .containsExactly("First " + word, "Second " + word);
        assertThat(waiting(word, "-title"))
                .extracting(Waiting::waitingSince)
                .containsExactly(SINCE.plusSeconds(60), SINCE);
        assertThat(waiting("%", null)).isEmpty();
        assertThatThrownBy(() -> waiting(word, "colour")).isInstanceOf(Invalid.class);
    }

    @Test
    void theAreaTellsItsOwnFactsAboutAThing() {
        submitted("Forum", SINCE);
        var row = waiting(word, null).get(0);
        assertThat(row.subject()).isEqualTo("EVENT");
        assertThat(row.link()).isEqualTo("/manage/approvals/" + row.slug());
        assertThat(row.applicant().name().in("en")).isEqualTo("University");
        assertThat(row.applicant().verified()).isFalse();
        assertThat(row.change()).isFalse();
        assertThat(row.fact("kind", FieldValue.Constant.class))
                .contains(new FieldValue.Constant("events.kind", "FORUM"));
        assertThat(row.fact("when", FieldValue.Period.class)
                        .orElseThrow()
                        .zone()
                        .getId())
                .isEqualTo("Asia/Shanghai");
    }

    @Test
    void decisionsAreToldTheNewestFirstAndNothingElseOfTheHistory() {
        var event = submitted("Forum", SINCE);
        history(event, "SUBMITTED", SINCE);
        history(event, "RETURNED", SINCE.plusSeconds(1));
        history(event, "APPROVED", SINCE.plusSeconds(2));
        assertThat(inTransaction(() -> directory.decided(List.of("EVENT"), new PageRequest(0, 9, word, null)))
                        .items())
                .extracting(PastDecision::action)
                .containsExactly("APPROVED", "RETURNED");
        for (var sort : List.of("decidedAt", "title", "-decidedBy")) {
            assertThat(inTransaction(() -> directory.decided(List.of("EVENT"), new PageRequest(0, 9, word, sort)))
                            .items())
                    .as(sort)
                    .hasSize(2);
        }
        assertThat(inTransaction(() -> directory.decided(List.of("EXCHANGE"), new PageRequest(0, 9, word, null)))
                        .items())
                .isEmpty();
    }

    private List<Waiting> waiting(String query, @Nullable String sort) {
        return inTransaction(() -> directory.waiting(List.of("EVENT"), new PageRequest(0, 9, query, sort)))
                .items();
    }

    private UUID submitted(String title, Instant since) {
        return inTransaction(() -> {
            var id = ColumnValues.event(entities, organizer, "event-" + Ids.next());
            sql.update(
                    "update academic_event set state = 'SUBMITTED', submitted_at = ?, title = jsonb_build_object('en',"
                            + " ?::text) where id = ?",
                    since,
                    title + " " + word,
                    id);
            return id;
        });
    }

    private void history(UUID event, String action, Instant when) {
        inTransaction(() -> sql.update(
                "insert into history_entry (id, subject, subject_id, action, account_name, happened_at) values (?,"
                        + " 'EVENT', ?, ?, 'Li', ?)",
                Ids.next(),
                event,
                action,
                when));
    }
}
