package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.access.Caller;
import org.junit.jupiter.api.Test;

class ActorTest {

    private final Actor actor = new Actor(
            new Texts() {
                @Override
                public String of(String key, Object... arguments) {
                    return key;
                }
            },
            new Formats() {
                @Override
                public String name(Object fullName) {
                    return "name of " + fullName;
                }
            });

    @Test
    void whoHasNoNameIsCalledByAWordOfTheLanguage() {
        assertThat(actor.called(null)).isEqualTo("shell.deletedAccount");
        assertThat(actor.called(Caller.ANONYMOUS.name())).isEqualTo("shell.guest");
        assertThat(actor.called(Caller.SYSTEM.name())).isEqualTo("shell.name");
        assertThat(actor.called("Fatima Zahra El Idrissi")).isEqualTo("name of Fatima Zahra El Idrissi");
    }
}
