package org.caravanserai.platform.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.approval.ApprovalDirectory;
import org.caravanserai.domain.approval.ApprovalSubject;
import org.caravanserai.domain.approval.PastDecision;
import org.caravanserai.domain.approval.Waiting;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The queue of two areas, one of which does not exist yet. */
class ListApprovalsTest {

    private final CurrentCaller caller = new CurrentCaller();
    private final ApprovalSubjects subjects = new ApprovalSubjects(new TwoAreas(), caller);
    private final ListApprovals approvals = new ListApprovals(new TwoAreas(), subjects);

    @Test
    void anAuthoritySeesOnlyWhatItDecidesOn() {
        as(PlatformRole.AUTHORITY);
        assertThat(listed(null)).containsExactly("EVENT");
        assertThat(listed("EVENT")).containsExactly("EVENT");
        assertThatThrownBy(() -> listed("EXCHANGE")).isInstanceOf(Invalid.class);
        assertThat(new ListPastDecisions(new TwoAreas(), subjects)
                        .execute(null, PageRequest.first(10))
                        .items())
                .extracting(PastDecision::subject)
                .containsExactly("EVENT");
        assertThat(new ListApprovalSubjects(subjects).execute())
                .extracting(ApprovalSubject::name)
                .containsExactly("EVENT");
    }

    @Test
    void whoDecidesOnNothingFindsNoQueue() {
        as();
        assertThatThrownBy(() -> listed(null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new ListPastDecisions(new TwoAreas(), subjects).execute(null, PageRequest.first(10)))
                .isInstanceOf(NotFound.class);
    }

    private List<String> listed(@Nullable String subject) {
        return approvals.execute(subject, PageRequest.first(10)).items().stream()
                .map(Waiting::subject)
                .toList();
    }

    private void as(PlatformRole... roles) {
        caller.set(new Caller(Ids.next(), "Li Wei", "li@example.org", "en", Set.of(roles), Map.of()));
    }

    private static final class TwoAreas implements ApprovalDirectory {

        @Override
        public List<ApprovalSubject> subjects() {
            return List.of(
                    new ApprovalSubject("EVENT", Permission.APPROVE_EVENTS, "events"),
                    new ApprovalSubject("EXCHANGE", Permission.MAINTAIN_SEARCH, "exchanges"));
        }

        @Override
        public Page<Waiting> waiting(Collection<String> subjects, PageRequest request) {
            var rows = subjects.stream().map(TwoAreas::row).toList();
            return new Page<>(rows, request.page(), request.size(), rows.size());
        }

        private static Waiting row(String subject) {
            return new Waiting(
                    subject,
                    Ids.next(),
                    1,
                    "slug",
                    "SUBMITTED",
                    LocalizedText.of("en", "Title"),
                    new Waiting.Applicant("pku", LocalizedText.of("en", "PKU"), Sector.UNIVERSITY, true),
                    Instant.EPOCH,
                    false,
                    "/manage/approvals/slug",
                    List.of());
        }

        @Override
        public Page<PastDecision> decided(Collection<String> subjects, PageRequest request) {
            var rows = subjects.stream()
                    .map(subject -> new PastDecision(
                            subject,
                            "slug",
                            "/dossier",
                            LocalizedText.of("en", "Title"),
                            LocalizedText.of("en", "PKU"),
                            "APPROVED",
                            "Li Wei",
                            null,
                            Instant.EPOCH))
                    .toList();
            return new Page<>(rows, request.page(), request.size(), rows.size());
        }
    }
}
