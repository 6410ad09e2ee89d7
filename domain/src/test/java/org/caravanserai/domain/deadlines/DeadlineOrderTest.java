package org.caravanserai.domain.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineOrderTest {

    private static final Instant DUE = Instant.parse("2026-12-31T16:00:00Z");
    private static final LocalizedText TITLE = LocalizedText.of("en", "Yearly report");
    private static final UUID PERSON = Ids.next();
    private static final UUID BODY = Ids.next();
    private static final OrganizationRole ROLE = OrganizationRole.MANAGER;

    private static DeadlineOrder order(LocalizedText title, String link, Integer... leadDays) {
        return new DeadlineOrder(
                DeadlinesContract.TestDeadline.REPORT,
                Ids.next(),
                title,
                link,
                DUE,
                ZoneId.of("Asia/Shanghai"),
                Assignee.person(PERSON),
                List.of(leadDays),
                null);
    }

    private static Deadline deadline(DeadlineState state) {
        return new Deadline(
                Ids.next(),
                "REPORT",
                Ids.next(),
                TITLE,
                "/reports",
                DUE,
                ZoneId.of("Asia/Shanghai"),
                Assignee.person(PERSON),
                List.of(7),
                null,
                state,
                DUE.minusSeconds(3600),
                null);
    }

    @Test
    void remindersGoOutOnceEachTheLongestLeadFirst() {
        assertThat(order(TITLE, "/reports", 7, 30, 1, 7).leadDays()).containsExactly(30, 7, 1);
        assertThat(order(TITLE, "/reports").leadDays()).isEmpty();
    }

    @Test
    void aDeadlineHasATitleAndAPathAndRemindersBeforeIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> order(LocalizedText.EMPTY, "/reports"));
        assertThatIllegalArgumentException().isThrownBy(() -> order(TITLE, "https://example.org"));
        assertThatIllegalArgumentException().isThrownBy(() -> order(TITLE, "/reports", 7, 0));
    }

    @Test
    void aDeadlineIsThatOfAPersonOrOfARole() {
        assertThat(Assignee.person(PERSON)).isEqualTo(new Assignee(PERSON, null, null));
        assertThat(Assignee.role(BODY, ROLE)).isEqualTo(new Assignee(null, BODY, ROLE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignee(null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignee(null, BODY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignee(null, null, ROLE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignee(PERSON, BODY, ROLE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignee(PERSON, BODY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignee(PERSON, null, ROLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14})
    void othersAreToldWhenTheDeadlineIsOver(int days) {
        assertThat(new Escalation(days, BODY, ROLE).days()).isEqualTo(days);
        assertThatIllegalArgumentException().isThrownBy(() -> new Escalation(-1 - days, BODY, ROLE));
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsOpenIsOverdue(DeadlineState state) {
        assertThat(deadline(state).isOverdue(DUE)).isEqualTo(state == DeadlineState.OPEN);
        assertThat(deadline(state).isOverdue(DUE.minusMillis(1))).isFalse();
    }

    @Test
    void whatIsRecordedIsAboutTheDeadline() {
        assertThat(DeadlineAction.values())
                .allSatisfy(action -> assertThat(action.subject()).isEqualTo(DeadlineAction.SUBJECT));
    }
}
