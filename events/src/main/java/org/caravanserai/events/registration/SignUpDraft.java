package org.caravanserai.events.registration;

import java.util.Map;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Party;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends who registers for an event.
 *
 * @param attendance on site when absent
 * @param accompanying number of people; none when absent
 * @param person who registers without an account
 */
@Described(name = "SignUp")
public record SignUpDraft(
        @Nullable Attendance attendance,

        @Between(least = 0, most = Party.MAX_ACCOMPANYING) @Nullable
        Integer accompanying,

        @Described("By keys of the questions") @Nullable Map<String, Object> answers,

        @Nullable GuestDraft person) {

    /** The way of attending. */
    public Attendance way() {
        return attendance == null ? Attendance.ON_SITE : attendance;
    }

    /** Number of accompanying people. */
    public int others() {
        return accompanying == null ? 0 : accompanying;
    }

    /** Answers by keys of the questions. */
    public Map<String, Object> given() {
        return answers == null ? Map.of() : answers;
    }

    /**
     * @param event slug
     * @param language in which a guest reads
     * @throws org.caravanserai.domain.shared.Invalid when the guest has no name
     */
    public RegisterForEvent.Command to(String event, String language) {
        var guest = person == null ? null : person.registrant(language);
        return new RegisterForEvent.Command(event, way(), others(), given(), guest, language);
    }
}
