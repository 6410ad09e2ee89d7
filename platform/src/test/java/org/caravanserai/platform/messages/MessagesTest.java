package org.caravanserai.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.Audiences;
import org.caravanserai.domain.messages.MessageBoard;
import org.caravanserai.domain.messages.MessageLine;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.messages.MessageText;
import org.caravanserai.domain.messages.Messages;
import org.caravanserai.domain.messages.PlaceMessage;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody at a place writes to the people there. */
class MessagesTest {

    private static final MessageAddress CHESS = new MessageAddress("club", "chess");

    private final PlatformWorld world = new PlatformWorld(Map.of("caravanserai.messages.a.day", "2"));
    private final UUID club = Ids.next();
    private final List<Recipient> people = new ArrayList<>();

    @BeforeEach
    void thereIsAClub() {
        world.wiring.put(new MessagePlaces() {
            @Override
            public AudienceKind kind() {
                return Messages.Audience.CLUB;
            }

            @Override
            public MessagePlace own(String address) {
                if (!address.equals("chess")) {
                    throw new NotFound("not-found");
                }
                return Messages.club(club);
            }
        });
        world.wiring
                .answer(Audiences.class, "kinds", asked -> List.of(Messages.Audience.CLUB))
                .answer(Audiences.class, "people", asked -> List.copyOf(people))
                .answer(MessageBoard.class, "of", asked -> new Page<MessageLine>(List.of(), 0, 20, 0))
                .answer(MessageBoard.class, "failed", asked -> List.of())
                .answer(MessageBoard.class, "line", asked -> world.memory
                        .messages
                        .find((UUID) asked[0])
                        .map(MessagesTest::line)
                        .or(Optional::empty));
        joins("amina", "en");
        joins("wei", "zh");
        world.as(world.account("writer"));
    }

    @Test
    void aMessageIsSeenAsItsReadersReadItAndThenSent() {
        var id = write(null, null);
        var shown = world.of(ShowMessage.class).execute(CHESS, id);
        assertThat(shown.people()).isEqualTo(2);
        assertThat(shown.previews())
                .extracting(ShowMessage.Preview::text)
                .containsExactly("Hello amina of Chess club", "wei，象棋社");
        assertThat(world.sent()).isEmpty();

        assertThat(world.of(SendMessage.class).execute(CHESS, id)).isEqualTo(2);
        assertThat(world.sent()).containsExactly("PLACE_MESSAGE", "PLACE_MESSAGE");
        assertThat(world.lastEmail().arguments().value("body")).isEqualTo("wei，象棋社");
        assertThat(world.lastEmail().arguments().value("sender")).isEqualTo("The club");
        assertThat(world.lastEmail().replyTo()).hasToString("club@example.org");
        assertThat(world.history()).containsExactly("WRITTEN", "SENT 2");
        assertRefused(
                "messages-not-in-that-state", () -> world.of(SendMessage.class).execute(CHESS, id));
    }

    @Test
    void aRecipientIsFoundByNameAndSeesOwnValues() {
        var id = write(null, null);
        var find = world.of(FindRecipients.class);
        assertThat(find.execute(CHESS, id, "AMI")).extracting(Recipient::name).containsExactly("amina");
        assertThat(find.execute(CHESS, id, "wei@exam"))
                .extracting(Recipient::name)
                .containsExactly("wei");
        assertThat(find.execute(CHESS, id, "example.org")).isEmpty();
        assertThat(find.execute(CHESS, id, "writer")).isEmpty();
        var preview = world.of(PreviewMessage.class);
        var read = preview.execute(CHESS, id, World.address("wei"));
        assertThat(read.language()).isEqualTo("zh");
        assertThat(read.text()).isEqualTo("wei，象棋社");
        assertInvalid("recipient: messages-not-a-recipient", () -> preview.execute(CHESS, id, World.address("writer")));
        assertNotFound(() -> preview.execute(new MessageAddress("club", "go"), id, World.address("wei")));
        assertThat(world.sent()).isEmpty();
    }

    @Test
    void whatHasASubjectHasAText() {
        assertInvalid(
                "text.zh: required",
                () -> new MessageText(
                        LocalizedText.of("en", "Hello", "zh", "你好"), LocalizedText.of("en", "Hello", "fr", "Bonjour")));
    }

    @Test
    void whatIsPlannedGoesOutAtItsTimeAndToThoseWhoJoinLater() {
        var id = write(PlatformWorld.NOW.plusSeconds(60), PlatformWorld.NOW.plusSeconds(600));
        assertThat(world.of(SendMessage.class).execute(CHESS, id)).isZero();
        work();
        assertThat(world.sent()).isEmpty();
        world.clock.set(PlatformWorld.NOW.plusSeconds(60));
        work();
        assertThat(world.sent()).hasSize(2);
        joins("later", "fr");
        work();
        work();
        assertThat(world.sent()).hasSize(3);
        assertThat(world.of(StopMessage.class).execute(CHESS, id)).isEqualTo(3);
        joins("after", "fr");
        work();
        assertThat(world.sent()).hasSize(3);
    }

    @Test
    void aDraftIsEditedAndDeletedAndASentMessageIsNot() {
        var id = write(null, null);
        world.of(EditMessage.class)
                .execute(
                        CHESS,
                        id,
                        new MessageDraft(Map.of("state", "GUEST"), text("Tea"), text("At nine"), null, null));
        assertThat(world.memory.messages.find(id).orElseThrow().text().subject().in("en"))
                .isEqualTo("Tea");
        world.of(DeleteMessage.class).execute(CHESS, id);
        assertNotFound(() -> world.of(ShowMessage.class).execute(CHESS, id));
        var sent = write(null, null);
        world.of(SendMessage.class).execute(CHESS, sent);
        assertRefused("messages-not-in-that-state", () -> world.of(DeleteMessage.class)
                .execute(CHESS, sent));
        assertThat(world.history()).containsExactly("WRITTEN", "EDITED", "DELETED", "WRITTEN", "SENT 2");
    }

    @Test
    void aTestGoesToItsWriterAlone() {
        var id = write(null, null);
        assertThat(world.of(TestMessage.class).execute(CHESS, id)).isEqualTo("writer@example.org");
        assertThat(world.sent()).containsExactly("MESSAGE_TEST");
        assertThat(world.memory.messages.reached(id)).isEmpty();
    }

    @Test
    void aPlaceSendsSoManyMessagesADay() {
        for (int i = 0; i < 2; i++) {
            world.of(SendMessage.class).execute(CHESS, write(null, null));
        }
        var third = write(null, null);
        assertThat(list().left()).isZero();
        assertRefused("messages-too-many", () -> world.of(SendMessage.class).execute(CHESS, third));
        world.clock.set(PlatformWorld.NOW.plus(Duration.ofHours(25)));
        assertThat(list().left()).isEqualTo(2);
        world.of(SendMessage.class).execute(CHESS, third);
    }

    @Test
    void whereTheCallerMayNotWriteNothingIsThere() {
        var id = write(null, null);
        for (var address : List.of(new MessageAddress("club", "go"), new MessageAddress("prison", "chess"))) {
            assertNotFound(() -> world.of(ListMessages.class).execute(address, PageRequest.first(20)));
            assertNotFound(() -> world.of(ShowMessage.class).execute(address, id));
            assertNotFound(() -> world.of(SendMessage.class).execute(address, id));
            assertNotFound(() -> world.of(StopMessage.class).execute(address, id));
            assertNotFound(() -> world.of(TestMessage.class).execute(address, id));
            assertNotFound(() -> world.of(DeleteMessage.class).execute(address, id));
        }
        assertNotFound(() -> world.of(ShowMessage.class).execute(CHESS, Ids.next()));
    }

    @Test
    void everyFaultIsNamed() {
        assertInvalid(List.of("text.en: messages-unknown-field"), () -> world.of(WriteMessage.class)
                .execute(CHESS, new MessageDraft(null, text("Tea"), text("{card}"), null, null)));
        assertThat(world.history()).isEmpty();
    }

    private ListMessages.Answer list() {
        return world.of(ListMessages.class).execute(CHESS, PageRequest.first(20));
    }

    private void work() {
        world.of(MessageJob.class).work();
    }

    private void joins(String name, String language) {
        people.add(Recipient.of(PlatformWorld.address(name), name, language));
    }

    private UUID write(@Nullable Instant sendAt, @Nullable Instant repeatUntil) {
        return world.of(WriteMessage.class)
                .execute(
                        CHESS,
                        new MessageDraft(
                                null,
                                text("News"),
                                LocalizedText.of("en", "Hello {name} of {place}", "zh", "{name}，{place}"),
                                sendAt == null ? null : WrittenTime.of(sendAt),
                                repeatUntil == null ? null : WrittenTime.of(repeatUntil)));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    private static MessageLine line(PlaceMessage message) {
        return new MessageLine(
                message.id(),
                message.text().subject(),
                message.state(),
                message.timing().sendAt(),
                message.timing().repeatUntil(),
                PlatformWorld.NOW,
                message.sentAt(),
                "Writer",
                0,
                0,
                0,
                0,
                0);
    }
}
