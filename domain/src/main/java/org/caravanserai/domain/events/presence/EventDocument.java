package org.caravanserai.domain.events.presence;

import org.caravanserai.domain.documents.DocumentKind;

/** The documents of events. */
public enum EventDocument implements DocumentKind {
    /** On which days of an event somebody was there. Its subject is the registration. */
    ATTENDANCE_CERTIFICATE("EA");

    private final String prefix;

    EventDocument(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public String label() {
        return "events.document." + name();
    }
}
