package org.caravanserai.domain.cooperation.recognition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.shared.CountryCode;

/** What is recorded about authorities for degrees. Names are stored with the history, so a constant must not be renamed. */
public enum DegreeAuthorityAction implements HistoryAction {
    NAMED;

    public static final Subject SUBJECT = new Subject("DEGREE_AUTHORITY");

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    /** What names the authority of a country in the history. */
    public static UUID id(CountryCode country) {
        return UUID.nameUUIDFromBytes(("degree-authority:" + country.value()).getBytes(StandardCharsets.UTF_8));
    }
}
