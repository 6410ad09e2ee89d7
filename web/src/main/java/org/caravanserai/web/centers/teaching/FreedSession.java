package org.caravanserai.web.centers.teaching;

import java.util.Map;
import java.util.Objects;
import org.caravanserai.centers.session.SessionChoice;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/**
 * A session on a day that becomes free, in the form.
 *
 * @param choice what was chosen; null: nothing yet
 * @param at when it is moved to or made up for, as it was typed
 */
public record FreedSession(SessionRow row, SessionChoice.@Nullable Kind choice, String at) {

    static FreedSession of(SessionRow row, RequestParameters parameters) {
        return new FreedSession(
                row,
                parameters.constant(SessionChoice.Kind.class, "choice-" + row.id()),
                Objects.requireNonNullElse(parameters.textOrNull("at-" + row.id()), ""));
    }

    /**
     * Null before something was chosen.
     *
     * @throws Invalid {@code startsAt} for a time that cannot be read
     */
    @Nullable
    SessionChoice chosen() {
        return choice == null
                ? null
                : Reader.texts(
                        Map.of("session", row.id().toString(), "kind", choice.name(), "startsAt", at),
                        SessionChoice.class);
    }
}
