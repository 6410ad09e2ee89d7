package org.caravanserai.web.messages;

import jakarta.enterprise.context.ApplicationScoped;
import org.caravanserai.web.areas.Area;

/** Messages: their pages are linked from the places from which they are written. */
@ApplicationScoped
public class MessagesArea implements Area {

    @Override
    public String name() {
        return "messages";
    }
}
