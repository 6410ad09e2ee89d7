package org.caravanserai.persistence.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Messages by place and subject. */
@ApplicationScoped
class MessageThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(MessageAction.SUBJECT, "place_message", "id")
                .title("place_name")
                .second("subject"));
    }
}
