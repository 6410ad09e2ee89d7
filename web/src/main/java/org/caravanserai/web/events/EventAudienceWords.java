package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.caravanserai.domain.events.registration.EventAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.web.messages.AudienceWords;

/** The words for those who signed up for an event. */
@ApplicationScoped
public class EventAudienceWords implements AudienceWords {

    @Override
    public AudienceKind kind() {
        return EventAudience.EVENT;
    }

    @Override
    public String keys() {
        return "events.addressee.";
    }

    @Override
    public String tabs() {
        return "/WEB-INF/events/manage-tabs.xhtml";
    }

    @Override
    public Way way() {
        return new Way("events.own.title", "/manage/events");
    }
}
