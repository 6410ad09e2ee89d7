package org.caravanserai.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.mail.PlatformTopic;
import org.caravanserai.platform.notices.MarkMyNoticesRead.Read;
import org.caravanserai.platform.organizations.OrganizationEmail;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody reads what they were told. */
class MyNoticesTest {

    private final PlatformWorld world = new PlatformWorld();

    @BeforeEach
    void tell() {
        var amina = world.account("amina");
        world.account("boris");
        tell("amina", "University of the High Valley");
        tell("boris", "Somebody else's");
        world.as(amina);
    }

    @Test
    void aNoticeIsReadByOpeningIt() {
        assertThat(world.of(CountMyUnreadNotices.class).execute()).isEqualTo(1);
        var opened = world.of(OpenMyNotice.class).execute(only(true).id());
        assertThat(opened.template()).isEqualTo(OrganizationEmail.MEMBERSHIP_REFUSED.name());
        assertThat(world.of(CountMyUnreadNotices.class).execute()).isZero();
        assertThat(only(false).read()).isTrue();
    }

    @Test
    void theNoticeOfSomebodyElseIsNotThere() {
        var id = only(false).id();
        world.as(world.account("carla"));
        assertNotFound(() -> world.of(OpenMyNotice.class).execute(id));
        assertNotFound(() -> world.of(OpenMyNotice.class).execute(UUID.randomUUID()));
    }

    @Test
    void namedOnesOrAllAreMarkedAsRead() {
        tell("amina", "Institute of the Steppe");
        var mark = world.of(MarkMyNoticesRead.class);
        mark.execute(new Read(List.of(mine(true).get(0).id(), UUID.randomUUID())));
        assertThat(mine(true)).hasSize(1);
        mark.execute(new Read(null));
        assertThat(mine(true)).isEmpty();
    }

    @Test
    void noticesAreListedByTheTopicOfTheirEmail() {
        assertThat(world.of(CountMyNoticeTopics.class).execute(true))
                .containsExactly(entry(OrganizationEmail.MEMBERSHIP_REFUSED.topic(), 1L));
        var list = world.of(ListMyNotices.class);
        var topic = OrganizationEmail.MEMBERSHIP_REFUSED.topic().name();
        assertThat(list.execute(new ListMyNotices.Wanted(false, topic), PageRequest.first(20))
                        .items())
                .hasSize(1);
        assertThat(list.execute(
                                new ListMyNotices.Wanted(false, PlatformTopic.ACCOUNT_SECURITY.name()),
                                PageRequest.first(20))
                        .items())
                .isEmpty();
        assertInvalid(
                "topic: not-one-of",
                () -> list.execute(new ListMyNotices.Wanted(false, "GOSSIP"), PageRequest.first(20)));
        world.of(MarkMyNoticesRead.class).execute(new Read(null));
        assertThat(world.of(CountMyNoticeTopics.class).execute(true)).isEmpty();
    }

    @Test
    void aNoticeSpeaksTheLanguageOfWhoReadsIt() {
        var texts = world.of(NoticeTexts.class);
        var english = texts.of(only(false), Locale.ENGLISH);
        var chinese = texts.of(only(false), Locale.CHINESE);
        assertThat(english.subject()).contains("University of the High Valley");
        assertThat(english.link()).isEqualTo("/organizations");
        assertThat(english.action()).isNotBlank();
        assertThat(english.paragraphs()).isNotEmpty();
        assertThat(chinese.subject()).isNotEqualTo(english.subject());
    }

    private Notice only(boolean unread) {
        assertThat(mine(unread)).hasSize(1);
        return mine(unread).get(0);
    }

    private List<Notice> mine(boolean unread) {
        return world.of(ListMyNotices.class)
                .execute(new ListMyNotices.Wanted(unread, null), PageRequest.first(20))
                .items();
    }

    private void tell(String person, String organization) {
        world.memory.outbox.put(MailMessage.of(
                OrganizationEmail.MEMBERSHIP_REFUSED,
                person + organization,
                Recipient.of(PlatformWorld.address(person), person, "en"),
                Map.of("organization", organization, "reason", "No such person", "link", "/organizations")));
    }
}
