package org.caravanserai.domain.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caravanserai.domain.shared.EmailAddress;

/** Emails for tests. */
public final class Emails {

    public static final Recipient AMINA = Recipient.of(EmailAddress.of("amina@example.org"), "Amina Diallo", "en");

    private Emails() {}

    /** An email of any template with an argument of the right kind for each of its names. */
    public static MailMessage of(MailTemplate template, String dedupKey, Recipient recipient) {
        return MailMessage.of(template, dedupKey, recipient, arguments(template));
    }

    public static MailMessage confirmed(String dedupKey) {
        return of(SampleEmail.PLACE_CONFIRMED, dedupKey, AMINA);
    }

    public static Map<String, String> arguments(MailTemplate template) {
        var arguments = new LinkedHashMap<String, String>();
        template.arguments()
                .forEach((name, kind) -> arguments.put(
                        name,
                        switch (kind) {
                            case TEXT, SECRET_TEXT -> "<" + name + " & more>";
                            case MOMENT -> "2027-05-10T09:00+08:00[Asia/Shanghai]";
                            case MOMENTS ->
                                "2027-05-10T09:00+08:00[Asia/Shanghai] 2027-05-11T10:00+08:00[Asia/Shanghai]";
                            case LINK, SECRET_LINK -> "/there/" + name;
                            case WORD -> "MANAGER";
                            case FILE -> "file:" + name;
                        }));
        return arguments;
    }
}
