package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.Appeal;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.RequestedDocuments;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.selection.OwnResults;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An applicant follows their own application. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowOwnApplication {

    private final CallDirectory directory;
    private final OwnResults results;
    private final HistoryEntries past;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public ShowOwnApplication(
            CallDirectory directory, OwnResults results, HistoryEntries past, ExchangeOfficer officer, Clock clock) {
        this.directory = directory;
        this.results = results;
        this.past = past;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param open whether the call can be applied for now
     * @param reasons why the result is what it is, wish by wish; empty before the release
     * @param appeal null while there is none
     * @param checks how the applicant meets what the call asks for, by what was stated when the application was submitted
     * @param destinations how the applicant meets what each wished destination asks for, by key
     * @param possible what the applicant can do now
     * @param nominationsBy the host's last day for nominations, for applicants who accepted a place; null if unknown
     * @param history newest first, without what is hidden before the release
     */
    public record OwnApplication(
            ApplicationRow application,
            CallRow call,
            Questionnaire questions,
            RequestedDocuments documents,
            boolean open,
            List<AllocationSummary.WishResult> reasons,
            @Nullable Appeal appeal,
            List<Eligibility.Check> checks,
            Map<String, List<Eligibility.Check>> destinations,
            Set<ApplicationStep> possible,
            @Nullable LocalDate nominationsBy,
            List<HistoryLine> history) {

        public boolean can(ApplicationStep step) {
            return possible.contains(step);
        }
    }

    /** Fields hidden from the applicant before the release, or always. */
    private static final Set<String> INTERNAL = Set.of(
            ApplicationAction.SCORED.name(),
            ApplicationAction.REVIEWED.name(),
            ApplicationAction.CONFLICT_DECLARED.name());

    /**
     * @throws NotFound when it is not the caller's own
     */
    public OwnApplication execute(String code) {
        var application = directory
                .application(code)
                .filter(found -> officer.caller().is(found.account()))
                .map(ApplicationRow::asApplicantSees)
                .orElseThrow(() -> new NotFound("not-found"));
        var row = directory.bySlug(application.call()).orElseThrow();
        var result = results.of(application, row);
        var history = past.about(ApplicationAction.SUBJECT, application.id()).stream()
                .filter(line -> !INTERNAL.contains(line.action()))
                .toList();
        return new OwnApplication(
                application,
                row,
                result.questions(),
                result.documents(),
                row.isOpen(clock.instant()),
                result.reasons(),
                result.appeal(),
                result.checks(),
                result.destinations(),
                result.possible(),
                result.nominationsBy(),
                history);
    }
}
