package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.Caller;
import org.jspecify.annotations.Nullable;

/** The author of an action as shown on a page: a name, or a description of those without one. */
@Named
@ApplicationScoped
public class Actor {

    private final Texts texts;
    private final Formats formats;

    @Inject
    Actor(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * @param name as the history keeps it; null or empty after its account was deleted
     */
    public String called(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return texts.of("shell.deletedAccount");
        }
        if (name.equals(Caller.ANONYMOUS.name())) {
            return texts.of("shell.guest");
        }
        return name.equals(Caller.SYSTEM.name()) ? texts.of("shell.name") : formats.name(name);
    }
}
