package org.caravanserai.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class MailMessageTest {

    @Test
    void everyArgumentOfTheTemplateIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailMessage.of(
                        MailTemplate.EVENT_APPROVED, "event:1:approved", Emails.AMINA, Map.of("event", "Forum")));
    }

    @Test
    void argumentsOfAnotherTemplateAreRefused() {
        var arguments = new HashMap<>(Emails.arguments(MailTemplate.EVENT_APPROVED));
        arguments.put("position", "3");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> MailMessage.of(MailTemplate.EVENT_APPROVED, "event:1:approved", Emails.AMINA, arguments));
    }

    @Test
    void aLetterNeedsAKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> Emails.confirmed(" "));
    }

    @Test
    void anAnswerCanGoToTheOrganizer() {
        var organizer = EmailAddress.of("forum@example.org");

        assertThat(Emails.confirmed("k").withReplyTo(organizer).replyTo()).isEqualTo(organizer);
    }

    @Test
    void aNameCannotBeginAHeaderOfItsOwn() {
        var recipient = Recipient.of(EmailAddress.of("a@example.org"), "Eve\r\nBcc: all@example.org", "en");

        assertThat(recipient.name()).isEqualTo("Eve Bcc: all@example.org");
    }

    @Test
    void keysOfTextsAreReadable() {
        assertThat(MailTemplate.REGISTRATION_CONFIRMED.key()).isEqualTo("registration-confirmed");
    }
}
