package org.caravanserai.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorityAction;
import org.caravanserai.domain.cooperation.reference.GroupAction;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.statistics.StatisticAction;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of cooperation. */
@ApplicationScoped
class CooperationVocabulary implements HistoryVocabulary {

    /** Actions that always have a reason, for example a moved date or returned evidence. */
    private static final Set<RegistryAction> REASONED = EnumSet.of(
            RegistryAction.REGISTERED,
            RegistryAction.CHANGED,
            RegistryAction.MOVED,
            RegistryAction.EVIDENCE_RETURNED,
            RegistryAction.MILESTONE_MOVED);

    @Override
    public List<SubjectWords> subjects() {
        return List.of(
                new SubjectWords(
                        StatisticAction.SUBJECT,
                        "cooperation.subject.STATISTIC",
                        "cooperation.statisticHappened.",
                        "cooperation.figureStatus."),
                new SubjectWords(
                        RegistryAction.SUBJECT,
                        "cooperation.subject.REGISTRY_ENTRY",
                        "cooperation.registryHappened.",
                        "cooperation.state."),
                new SubjectWords(
                        GroupAction.SUBJECT,
                        "cooperation.subject.COUNTRY_GROUP",
                        "cooperation.groupHappened.",
                        "cooperation.state."),
                new SubjectWords(
                        DegreeAuthorityAction.SUBJECT,
                        "cooperation.subject.DEGREE_AUTHORITY",
                        "cooperation.degreeAuthorityHappened.",
                        "cooperation.state."),
                new SubjectWords(
                        ProposalAction.SUBJECT,
                        "cooperation.subject.PROPOSAL",
                        "cooperation.proposalHappened.",
                        "cooperation.proposalState."));
    }

    /** The edition, year, milestone, member or version concerned. */
    @Override
    public boolean isAbout(HistoryLine line) {
        return line.subject().equals(GroupAction.SUBJECT.name())
                || line.subject().equals(DegreeAuthorityAction.SUBJECT.name())
                || line.subject().equals(RegistryAction.SUBJECT.name())
                        && REASONED.stream().noneMatch(action -> action.name().equals(line.action()));
    }
}
