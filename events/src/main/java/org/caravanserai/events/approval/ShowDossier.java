package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Submission;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventFields;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventStep;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.NamedChanges;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One event as shown to the authority: its content, changes since the last submission, and the proposed change. */
@UseCase
@Requires(Permission.APPROVE_EVENTS)
public class ShowDossier {

    private final AcademicEvents events;
    private final EventDirectory directory;
    private final HistoryEntries history;
    private final NamedChanges named;
    private final DossierVersions versions;

    @Inject
    ShowDossier(
            AcademicEvents events,
            EventDirectory directory,
            HistoryEntries history,
            NamedChanges named,
            DossierVersions versions) {
        this.events = events;
        this.directory = directory;
        this.history = history;
        this.named = named;
        this.versions = versions;
    }

    /**
     * @param version that a decision on it has to name
     * @param submissions how many times it was submitted
     * @param changes what differs from the submission before the last, or what a change of an approved event proposes
     */
    public record Dossier(
            EventView event,
            String version,
            int submissions,
            boolean changeProposed,
            List<FieldDifference> changes,
            List<HistoryLine> history) {

        /** Whether the authority can decide now: on the event, or on a change of it. */
        public boolean isOpen() {
            return changeProposed || event.possible().contains(EventStep.APPROVE);
        }
    }

    /**
     * @throws NotFound when there is none, or it was never submitted
     */
    public Dossier execute(String slug) {
        var event = Slug.read(slug)
                .flatMap(events::bySlug)
                .filter(found -> found.state() != EventState.DRAFT)
                .orElseThrow(() -> new NotFound("not-found"));
        var version = versions.shown(event);
        var view = directory.bySlug(slug).orElseThrow(() -> new NotFound("not-found"));
        var submissions = events.submissions(view.id());
        var lines = history.about(EventAction.SUBJECT, view.id());
        var change = events.pendingChange(view.id());
        if (change.isPresent()) {
            var now = event.details();
            var proposed = now.with(change.get().facts());
            return new Dossier(
                    view,
                    version,
                    submissions.size(),
                    true,
                    named.of(EventFields.CATALOG.between(EventFields.of(now), EventFields.of(proposed))),
                    lines);
        }
        var changes = Submission.changes(submissions, EventFields.CATALOG);
        return new Dossier(view, version, submissions.size(), false, named.of(changes), lines);
    }
}
