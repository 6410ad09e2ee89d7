package org.caravanserai.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @Test
    void aPlainServerNeedsNoAccount() {
        var server = MailServer.of("smtp://localhost:3025");

        assertThat(server).isEqualTo(new MailServer("smtp", "localhost", 3025, false, null, null, ""));
        assertThat(server.properties()).containsEntry("mail.smtp.auth", "false");
    }

    @Test
    void portsHaveTheirDefaults() {
        assertThat(MailServer.of("smtp://mail.example.org").port()).isEqualTo(25);
        assertThat(MailServer.of("smtps://mail.example.org").port()).isEqualTo(465);
    }

    @Test
    void theAccountIsDecoded() {
        var server = MailServer.of("smtps://user%40example.org:p%40ss+w%3Ard@mail.example.org");

        assertThat(server.user()).isEqualTo("user@example.org");
        assertThat(server.password()).isEqualTo("p@ss+w:rd");
    }

    @Test
    void aPasswordIsOnlySaidOverTls() {
        assertThat(MailServer.of("smtp://u:p@mail.example.org").properties())
                .containsEntry("mail.smtp.starttls.required", "true");
        assertThat(MailServer.of("smtp://u:p@127.0.0.1:25").properties())
                .containsEntry("mail.smtp.starttls.required", "false");
        assertThat(MailServer.of("smtps://u:p@mail.example.org").properties())
                .containsEntry("mail.smtp.ssl.enable", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    @Test
    void secretsStayOutOfWords() {
        var server = MailServer.of("smtps://user:s3cret@mail.example.org");

        assertThat(server.toString()).isEqualTo("smtps://mail.example.org:465");
        assertThat(server.withoutSecrets("535 user s3cret refused")).isEqualTo("535 user *** refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://mail.example.org", "mail.example.org:25", "smtp://user:s3cret@", "smtp://u:s3cret@h ost"
            })
    void nonsenseIsRefusedWithoutRepeatingIt(String address) {
        assertThatIllegalStateException()
                .isThrownBy(() -> MailServer.of(address))
                .withMessageNotContaining("s3cret")
                .withNoCause();
    }
}
