package org.caravanserai.events.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventFields;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.events.NamedChanges;
import org.caravanserai.platform.decisions.DecisionVersions;
import org.jspecify.annotations.Nullable;

/** The version of an event before the authority: all that its dossier shows, with what a waiting change proposes. */
@ApplicationScoped
class DossierVersions {

    private final AcademicEvents events;
    private final DecisionVersions versions;
    private final NamedChanges named;

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
     * @throws ChangedSince when the dossier says something else now; with names, in the order of the dossier
     */
    void require(@Nullable String version, AcademicEvent event) {
        try {
            versions.require(version, present(event));
        } catch (ChangedSince changed) {
            throw new ChangedSince(inWords(changed.differences()));
        }
    }

    private List<FieldDifference> inWords(List<FieldDifference> differences) {
        return named.of(differences.stream()
                .filter(change -> !isPartOfANewQuestion(change, differences))
                .toList());
    }

    /** The wording of an added or removed question stands for all of its fields. */
    private static boolean isPartOfANewQuestion(FieldDifference change, List<FieldDifference> differences) {
        return differences.stream()
                .filter(each -> each.before() == null || each.after() == null)
                .anyMatch(each -> each.field().startsWith(EventFields.QUESTIONS + ".")
                        && change.field().startsWith(each.field() + "."));
    }

    private Shown present(AcademicEvent event) {
        var details = event.details();
        var now = EventFields.of(details);
        var fields = new HashMap<>(now);
        fields.putAll(EventFields.of(details.registration().questions()));
        fields.put("state", EventFields.of(event.state()));
        events.pendingChange(event.id()).ifPresent(change -> {
            var proposed = EventFields.of(details.with(change.facts()));
            for (var each : EventFields.CATALOG.between(now, proposed)) {
                var after = each.after();
                fields.put(FieldCatalog.PROPOSED + each.field(), after == null ? FieldValue.Text.EMPTY : after);
            }
        });
        return new Shown(EventAction.SUBJECT, event.id(), fields, EventFields.CATALOG);
    }
}
