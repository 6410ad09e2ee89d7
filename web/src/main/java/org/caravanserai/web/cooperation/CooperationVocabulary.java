package org.caravanserai.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.cooperation.reference.GroupAction;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.statistics.StatisticAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of cooperation. */
@ApplicationScoped
class CooperationVocabulary implements HistoryVocabulary {

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
                        ProposalAction.SUBJECT,
                        "cooperation.subject.PROPOSAL",
                        "cooperation.proposalHappened.",
                        "cooperation.proposalState."));
    }
}
