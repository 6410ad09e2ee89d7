package org.caravanserai.web.shell;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.history.HistoryLine;

/** What an area contributes so that its history can be read: one bean with the words of all its subjects. */
public interface HistoryVocabulary {

    List<SubjectWords> subjects();

    /** The key of what belongs to the action, as in "Role granted: Administrator"; the states are then not shown. */
    default Optional<String> detail(HistoryLine line) {
        return Optional.empty();
    }

    /** The key of what a thing is called that has no name of its own. */
    default Optional<String> name(HistoryLine line) {
        return Optional.empty();
    }

    /** Whether the reason is what the action is about and not why: a number, a day, a party. It is then shown with the action. */
    default boolean isAbout(HistoryLine line) {
        return false;
    }

    /** What is shown of a value that stands where others have a state. */
    default Optional<String> value(HistoryLine line, String stored) {
        return Optional.empty();
    }

    /** The reason as it was given, where the stored one begins with something else. */
    default String why(HistoryLine line) {
        return line.reason() == null ? "" : line.reason();
    }

    /** The key of the text for a reason that is stored as constants. */
    default Optional<String> reason(HistoryLine line) {
        return Optional.empty();
    }

    /** The time that is stored as the reason, as of a deadline that was set. */
    default Optional<ZonedDateTime> time(HistoryLine line) {
        return Optional.empty();
    }
}
