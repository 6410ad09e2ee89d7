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
                .isThrownBy(() ->
                        MailMessage.of(SampleEmail.DECISION, "decision:1", Emails.AMINA, Map.of("what", "Forum")));
    }

    @Test
    void argumentsOfAnotherTemplateAreRefused() {
        var arguments = new HashMap<>(Emails.arguments(SampleEmail.DECISION));
        arguments.put("position", "3");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailMessage.of(SampleEmail.DECISION, "decision:1", Emails.AMINA, arguments));
    }

    @Test
    void anEmailNeedsAKey() {
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
        assertThat(SampleEmail.PLACE_CONFIRMED.key()).isEqualTo("place-confirmed");
    }
}
