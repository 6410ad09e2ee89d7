package org.caravanserai.centers.emails;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.mail.MailTemplate;

/** Every kind of email about language centers. Names are stored with emails, so a constant must not be renamed. */
public enum CenterEmail implements MailTemplate {
    /** For a learner on the waiting list for whom a place has become free; {@code until}: how long it is held. */
    CLASS_PLACE_OFFERED(arg("class", TEXT), arg("center", TEXT), arg("until", MOMENT), arg("link", LINK)),
    /** For a learner with many absences; {@code limit}: after how many the learner can be dropped, blank where the class says nothing. */
    ABSENCE_WARNING(
            arg("learner", TEXT), arg("class", TEXT), arg("missed", TEXT), arg("limit", TEXT), arg("link", LINK)),
    /** For a learner whom the rule of the class has dropped. */
    DROPPED_FOR_ABSENCE(arg("learner", TEXT), arg("class", TEXT), arg("missed", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    CenterEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }
}
