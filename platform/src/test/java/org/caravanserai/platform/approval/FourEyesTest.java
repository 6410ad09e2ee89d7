package org.caravanserai.platform.approval;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.SampleAction;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.access.CurrentCaller;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    private static final SampleAction SUBMITTED = new SampleAction(new Subject("THING"), "SUBMITTED");
    private static final UUID THING = Ids.next();
    private static final UUID ORGANIZER = Ids.next();
    private static final UUID AUTHORITY = Ids.next();

    @Test
    void nobodyApprovesTheOwnSubmission() {
        var sentBy = history(line("SUBMITTED", ORGANIZER));
        assertThatThrownBy(() -> new FourEyes(sentBy, as(ORGANIZER)).require(THING, SUBMITTED))
                .hasMessageContaining("own-submission");
        assertThatCode(() -> new FourEyes(sentBy, as(AUTHORITY)).require(THING, SUBMITTED))
                .doesNotThrowAnyException();
    }

    @Test
    void itIsTheLastSubmissionThatCounts() {
        var sentBy = history(line("SUBMITTED", ORGANIZER), line("RETURNED", AUTHORITY), line("SUBMITTED", AUTHORITY));
        assertThatCode(() -> new FourEyes(sentBy, as(AUTHORITY)).require(THING, SUBMITTED))
                .doesNotThrowAnyException();
    }

    private static CurrentCaller as(UUID account) {
        var caller = new CurrentCaller();
        caller.set(new Caller(account, "Li Wei", "li@example.org", "en", Set.of(), Map.of()));
        return caller;
    }

    /** Newest first. */
    private static HistoryEntries history(HistoryLine... lines) {
        return (HistoryEntries) Proxy.newProxyInstance(
                HistoryEntries.class.getClassLoader(),
                new Class<?>[] {HistoryEntries.class},
                (proxy, method, arguments) -> List.of(lines));
    }

    private static HistoryLine line(String action, UUID account) {
        return new HistoryLine(
                Ids.next(),
                SUBMITTED.subject().name(),
                Ids.next(),
                action,
                null,
                null,
                account,
                "Li Wei",
                null,
                Instant.EPOCH);
    }
}
