package org.caravanserai.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.caravanserai.domain.mail.Emails;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.mail.SampleEmail;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** Emails are kept for some days after they were sent, however many there are; what waits is kept. */
class EmailRetentionJobTest {

    private final PlatformWorld world = new PlatformWorld(Map.of(Setting.EMAILS_KEPT_DAYS.property(), "10"));

    @Test
    void allEmailsThatWereSentLongerAgoAreDeletedAndOthersAreNot() {
        IntStream.range(0, EmailRetentionJob.BATCH + 5).forEach(number -> sent("old " + number));
        world.clock.forward(Duration.ofDays(10).plusSeconds(1));
        var recent = sent("recent");
        var waiting = put("waiting");
        world.of(EmailRetentionJob.class).forget();
        assertThat(world.memory.outbox.table.all()).containsExactlyInAnyOrder(recent, waiting);
    }

    private OutboxMessage sent(String key) {
        var message = put(key);
        message.claim(now());
        message.sent(now());
        return message;
    }

    private OutboxMessage put(String key) {
        world.memory.outbox.put(MailMessage.of(
                SampleEmail.MESSAGE,
                key,
                Recipient.of(PlatformWorld.address("anna"), "Anna", "en"),
                Emails.arguments(SampleEmail.MESSAGE)));
        var all = world.memory.outbox.table.all();
        return all.get(all.size() - 1);
    }

    private Instant now() {
        return world.clock.instant();
    }
}
