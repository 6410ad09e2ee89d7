package org.caravanserai.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.accounts.AccountEmail;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** Nobody fills one mailbox, and nobody writes to very many. */
class EmailsOfOneAccountTest {

    private final PlatformWorld world = new PlatformWorld();
    private final EmailRateLimit limit = world.of(EmailRateLimit.class);

    @Test
    void anAddressGetsSoManyWhoeverAsks() {
        for (int i = 0; i < EmailRateLimit.MAX_EMAILS; i++) {
            world.as();
            limit.put(message("victim", i));
        }
        world.as();
        assertThatThrownBy(() -> limit.put(message("victim", 99)))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.key()).isEqualTo("too-many-emails"));
        limit.putAll(List.of(message("victim", 100), message("other", 101)));
        assertThat(world.sent()).hasSize(EmailRateLimit.MAX_EMAILS + 1);
        world.clock.forward(EmailRateLimit.WITHIN);
        limit.put(message("victim", 102));
    }

    @Test
    void anAccountHasSoManySentToWhomever() {
        world.as();
        for (int i = 0; i < EmailRateLimit.FROM_ACCOUNT; i++) {
            limit.put(message("person-" + i, i));
        }
        assertThatThrownBy(() -> limit.put(message("one-more", 99)))
                .isInstanceOfSatisfying(
                        Overloaded.class, refusal -> assertThat(refusal.key()).isEqualTo("too-many-requests"));
        world.as();
        limit.put(message("one-more", 100));
    }

    @Test
    void demoDataIsNotLimited() {
        world.as();
        limit.without(() -> {
            for (int i = 0; i < 2 * EmailRateLimit.FROM_ACCOUNT; i++) {
                limit.put(message("victim", i));
            }
        });
        assertThat(world.sent()).hasSize(2 * EmailRateLimit.FROM_ACCOUNT);
    }

    private static MailMessage message(String to, int number) {
        return MailMessage.of(
                AccountEmail.ADDRESS_WANTED,
                "test:" + number,
                Recipient.of(PlatformWorld.address(to), "", "en"),
                Map.of());
    }
}
