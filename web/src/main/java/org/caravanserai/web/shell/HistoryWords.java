package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.jspecify.annotations.Nullable;

/** What the book of history keeps as constants, in the words that the pages of each thing use for them. */
@Named
@ApplicationScoped
public class HistoryWords {

    private Texts texts;

    @SuppressWarnings("NullAway.Init")
    protected HistoryWords() {}

    @Inject
    HistoryWords(Texts texts) {
        this.texts = texts;
    }

    /** What happened: "Approved", "Role granted: Administrator". */
    public String what(HistoryLine line) {
        var said = words(actions(line.subject()), line.action());
        var role = line.toState() == null ? line.fromState() : line.toState();
        return role != null && isAboutRole(line)
                ? texts.of("shell.form.fault", said, words("accounts.role.", role))
                : said;
    }

    /** The state before; empty where there was none. */
    public String before(HistoryLine line) {
        return state(line, line.fromState());
    }

    /** The state after; empty where it stayed. */
    public String after(HistoryLine line) {
        return state(line, line.toState());
    }

    /** The reason as it was given; a role that an organization gave or took, in words and without the number of its account. */
    public String why(HistoryLine line) {
        var reason = line.reason() == null ? "" : line.reason();
        var space = reason.lastIndexOf(' ');
        if (!line.action().startsWith("MEMBER_") || space < 0) {
            return reason;
        }
        return words("organizations.role.", reason.substring(space + 1));
    }

    private String state(HistoryLine line, @Nullable String state) {
        return state == null || isAboutRole(line) ? "" : words(states(line.subject()), state);
    }

    private static boolean isAboutRole(HistoryLine line) {
        return line.action().startsWith("ROLE_");
    }

    static String actions(Subject subject) {
        return switch (subject) {
            case ACCOUNT -> "accounts.history.";
            case EVENT -> "events.happened.";
            case REGISTRATION -> "events.registrationHappened.";
            case ORGANIZATION -> "organizations.action.";
            case SERIES, IMPORT, LETTER, SEARCH -> "admin.happened.";
        };
    }

    private static String states(Subject subject) {
        return switch (subject) {
            case ACCOUNT -> "accounts.state.";
            case EVENT, SERIES -> "events.state.";
            case REGISTRATION -> "events.registrationState.";
            case ORGANIZATION -> "organizations.state.";
            case IMPORT, SEARCH -> "imports.state.";
            case LETTER -> "admin.mailState.";
        };
    }

    /** A constant of an older release that has no words any more is shown as it was written. */
    private String words(String keys, String constant) {
        return texts.has(keys + constant) ? texts.of(keys + constant) : constant;
    }
}
