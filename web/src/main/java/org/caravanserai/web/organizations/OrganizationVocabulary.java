package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.RoleNote;
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

    /** The role that an organization gave, changed or took. */
    @Override
    public Optional<String> detail(HistoryLine line) {
        return isAboutRole(line)
                ? Optional.of("organizations.role." + note(line).split(" ")[1])
                : Optional.empty();
    }

    /** What was written, or the new last day: after the numbers of the account and the place. */
    @Override
    public String why(HistoryLine line) {
        var reason = line.reason() == null ? "" : line.reason();
        var why = reason.indexOf(RoleNote.WHY);
        return !isAboutRole(line) ? reason : why < 0 ? "" : reason.substring(why + RoleNote.WHY.length());
    }

    private static boolean isAboutRole(HistoryLine line) {
        return line.action().startsWith("MEMBER_") && note(line).indexOf(' ') > 0;
    }

    private static String note(HistoryLine line) {
        return line.reason() == null ? "" : line.reason();
    }
}
