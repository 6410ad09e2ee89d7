package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of organizations. */
@ApplicationScoped
class OrganizationVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(new SubjectWords(
                OrganizationAction.SUBJECT,
                "organizations.subject.ORGANIZATION",
                "organizations.action.",
                "organizations.state."));
    }

    /** The role that an organization gave or took, without the number of the account. */
    @Override
    public Optional<String> reason(HistoryLine line) {
        var reason = line.reason() == null ? "" : line.reason();
        var space = reason.lastIndexOf(' ');
        return line.action().startsWith("MEMBER_") && space >= 0
                ? Optional.of("organizations.role." + reason.substring(space + 1))
                : Optional.empty();
    }
}
