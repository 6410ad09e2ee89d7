package org.caravanserai.events.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.events.view.EventFiles.Circle;
import org.caravanserai.platform.access.CurrentCaller;
import org.junit.jupiter.api.Test;

class EventFilesTest {

    private final EventsWorld world = new EventsWorld();
    private final EventFiles files = world.of(EventFiles.class);
    private final Account scholar = world.account("scholar");
    private final Account other = world.account("other");

    @Test
    void everybodyReadsWhatIsForEverybodyOnceTheEventIsPublic() {
        var draft = world.draft(EventsWorld.OPEN).id();
        var forum = world.published(EventsWorld.OPEN, "open-forum").id();
        world.as(other);
        assertThat(reads(draft, Circle.EVERYBODY)).isFalse();
        assertThat(reads(forum, Circle.EVERYBODY)).isTrue();
        assertThat(reads(forum, Circle.RESULTS)).isTrue();
        world.asManager();
        assertThat(reads(draft, Circle.EVERYBODY)).isTrue();
    }

    @Test
    void filesForParticipantsAreForPeopleWithAConfirmedRegistration() {
        var forum = world.published();
        world.signUp(forum, scholar);
        world.as(scholar);
        assertThat(reads(forum.id(), Circle.PARTICIPANTS)).isTrue();
        world.as(other);
        assertThat(reads(forum.id(), Circle.PARTICIPANTS)).isFalse();
        world.asManager();
        assertThat(reads(forum.id(), Circle.PARTICIPANTS)).isTrue();
    }

    @Test
    void aRegistrationThatIsNotDecidedOpensNothing() {
        var forum = world.published(EventsWorld.moderated(), "decided-forum");
        world.signUp(forum, scholar);
        world.as(scholar);
        assertThat(reads(forum.id(), Circle.PARTICIPANTS)).isFalse();
    }

    @Test
    void onlyWhoManagesTheEventAttaches() {
        var forum = world.published();
        world.signUp(forum, scholar);
        world.as(scholar);
        assertThat(changes(forum.id())).isFalse();
        world.asManager();
        assertThat(changes(forum.id())).isTrue();
    }

    @Test
    void anEventHasNoOtherPlaces() {
        var forum = world.published();
        assertThat(files.policy(new FilePlace(EventFiles.KIND, forum.id(), "SECRET")))
                .isEmpty();
        assertThat(files.policy(at(forum.id(), Circle.RESULTS))).isPresent();
        assertThat(files.subject(forum.slug().value())).contains(forum.id());
    }

    private boolean reads(UUID event, Circle circle) {
        return files.mayRead(at(event, circle), world.of(CurrentCaller.class).get());
    }

    private boolean changes(UUID event) {
        return files.mayChange(
                at(event, Circle.PARTICIPANTS), world.of(CurrentCaller.class).get());
    }

    private static FilePlace at(UUID event, Circle circle) {
        return new FilePlace(EventFiles.KIND, event, circle.name());
    }
}
