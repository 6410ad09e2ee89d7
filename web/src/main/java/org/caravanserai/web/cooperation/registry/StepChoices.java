package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.programme.EvaluationOutcome;
import org.caravanserai.domain.cooperation.project.ContributionKind;
import org.caravanserai.domain.cooperation.project.EvidenceKind;
import org.caravanserai.domain.cooperation.project.MilestoneStep;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.cooperation.registry.EntrySteps;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** Choices for the next steps of records. */
@Named
@ApplicationScoped
public class StepChoices {

    private final Texts texts;
    private final Formats formats;

    @Inject
    StepChoices(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    private List<SelectItem> items(String key, Stream<? extends Enum<?>> constants) {
        return constants
                .map(each -> new SelectItem(each.name(), texts.of("cooperation." + key + "." + each.name())))
                .toList();
    }

    /** The states that may follow, but for those that need facts of their own; empty for kinds without states. */
    public List<SelectItem> next(EntryView view) {
        return items("state", EntrySteps.of(view).stream());
    }

    /** The organizations of the platform that are parties: those that can be named in the plan of a project. */
    public List<SelectItem> parties(EntryView view) {
        var named = new LinkedHashMap<String, String>();
        view.parties().stream()
                .filter(party -> party.organization() != null)
                .forEach(party -> named.putIfAbsent(
                        party.organization(), formats.text(party.name().texts())));
        return named.entrySet().stream()
                .map(party -> new SelectItem(party.getKey(), party.getValue()))
                .toList();
    }

    /** The names of those that end the record, for which a reason is needed. */
    public List<String> endings(EntryView view) {
        Stream<? extends Enum<?>> ends = Stream.of();
        if (view.details() instanceof InstrumentView instrument) {
            ends = instrument.next().stream().filter(InstrumentState::isOver);
        } else if (view.details() instanceof ProjectView project) {
            ends = project.next().stream().filter(ProjectState::isBrokenOff);
        }
        return ends.map(state -> texts.of("cooperation.state." + state)).toList();
    }

    /** Says where the reason goes, and for which states it is needed. */
    public String reasonHint(EntryView view) {
        var ends = endings(view);
        return ends.isEmpty()
                ? texts.of("cooperation.step.reasonHint")
                : texts.of("cooperation.step.reasonNeeded", formats.list(ends));
    }

    /** The stages that may follow; the verification is a step of its own. */
    public List<SelectItem> stages(ResultStage stage) {
        return items(
                "stage",
                stage.next().stream()
                        .filter(each -> each != ResultStage.VERIFIED)
                        .sorted());
    }

    /** The milestones of a project that are not accepted yet, by their numbers. */
    public List<SelectItem> openMilestones(EntryView view) {
        return view.details() instanceof ProjectView project
                ? project.milestones().stream()
                        .filter(milestone -> milestone.can(MilestoneStep.POSTPONE))
                        .map(milestone -> new SelectItem(
                                milestone.number(),
                                formats.text(milestone.title().texts())))
                        .toList()
                : List.of();
    }

    /** The roles of members of an alliance. */
    public List<SelectItem> getMemberships() {
        return items("role", Stream.of(PartyRole.values()).filter(PartyRole::isMembership));
    }

    public List<SelectItem> getEvaluations() {
        return items("evaluation", Stream.of(EvaluationOutcome.values()));
    }

    public List<SelectItem> getEvidence() {
        return items("evidence", Stream.of(EvidenceKind.values()));
    }

    public List<SelectItem> getContributions() {
        return items("contribution", Stream.of(ContributionKind.values()));
    }
}
