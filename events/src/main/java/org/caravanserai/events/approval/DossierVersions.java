package org.caravanserai.events.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.FieldChange;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.Difference;
import org.caravanserai.events.NamedChanges;
import org.caravanserai.platform.decisions.DecisionVersions;
import org.jspecify.annotations.Nullable;

/** The version of an event before the authority: all that its dossier shows, with what a waiting change proposes. */
@ApplicationScoped
class DossierVersions {

    private AcademicEvents events;
    private DecisionVersions versions;
    private NamedChanges named;

    @SuppressWarnings("NullAway.Init")
    protected DossierVersions() {}

    @Inject
    DossierVersions(AcademicEvents events, DecisionVersions versions, NamedChanges named) {
        this.events = events;
        this.versions = versions;
        this.named = named;
    }

    /** Remembers what is shown now, and names it. */
    String shown(AcademicEvent event) {
        return versions.shown(present(event));
    }

    /**
     * @param version on which the authority decides, as {@link #shown} gave it
     * @param event locked
     * @throws org.caravanserai.domain.shared.VersionNeeded when none is named
     * @throws ChangedSince when the dossier says something else now; in the words and the order of the dossier
     */
    void require(@Nullable String version, AcademicEvent event) {
        try {
            versions.require(version, present(event));
        } catch (ChangedSince changed) {
            throw new ChangedSince(inWords(changed.differences()));
        }
    }

    private List<Difference> inWords(List<Difference> differences) {
        var changes = FieldChange.of(differences).stream()
                .filter(change -> !isPartOfANewQuestion(change, differences))
                .toList();
        return named.of(changes).stream()
                .map(change -> new Difference(change.field(), change.before(), change.after()))
                .toList();
    }

    /** Of a question that was added or taken away its wording says enough. */
    private static boolean isPartOfANewQuestion(FieldChange change, List<Difference> differences) {
        return differences.stream()
                .filter(each -> each.before() == null || each.after() == null)
                .anyMatch(each -> each.field().startsWith("registration.questions.")
                        && change.field().startsWith(each.field() + "."));
    }

    private Shown present(AcademicEvent event) {
        var details = event.details();
        var fields = new TreeMap<>(details.fields());
        fields.putAll(QuestionFields.of(details.registration().questions()));
        fields.put("state", event.state().name());
        events.pendingChange(event.id()).ifPresent(change -> {
            Map<String, String> proposed = details.with(change.facts()).fields();
            for (var each : FieldChange.between(details.fields(), proposed)) {
                fields.put(NamedChanges.PROPOSED + each.field(), each.after() == null ? "" : each.after());
            }
        });
        return new Shown(EventAction.SUBJECT, event.id(), fields);
    }
}
