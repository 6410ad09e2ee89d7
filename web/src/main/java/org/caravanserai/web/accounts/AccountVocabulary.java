package org.caravanserai.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of accounts. */
@ApplicationScoped
class AccountVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(new SubjectWords(
                AccountAction.SUBJECT, "accounts.subject.ACCOUNT", "accounts.history.", "accounts.state."));
    }

    /** The role that was given or taken. */
    @Override
    public Optional<String> detail(HistoryLine line) {
        var role = line.toState() == null ? line.fromState() : line.toState();
        return line.action().startsWith("ROLE_") && role != null
                ? Optional.of("accounts.role." + role)
                : Optional.empty();
    }
}
