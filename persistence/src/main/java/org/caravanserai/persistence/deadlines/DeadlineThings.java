package org.caravanserai.persistence.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.deadlines.DeadlineAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Deadlines by what is due. */
@ApplicationScoped
class DeadlineThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(DeadlineAction.SUBJECT, "deadline", "id").title("title"));
    }
}
