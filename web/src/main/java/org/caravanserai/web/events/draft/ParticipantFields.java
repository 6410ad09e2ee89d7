package org.caravanserai.web.events.draft;

import java.util.Objects;
import org.caravanserai.domain.events.ParticipantInfo;
import org.jspecify.annotations.Nullable;

/** Information for participants as fields of the form of an event. */
public class ParticipantFields {

    private @Nullable String joinLink;
    private @Nullable String contactName;
    private @Nullable String contactEmail;

    void show(ParticipantInfo info) {
        var email = info.contactEmail();
        joinLink = info.joinLink();
        contactName = info.contactName();
        contactEmail = email == null ? null : email.value();
    }

    /** An emptied field takes away what was there. */
    String joinLink() {
        return Objects.requireNonNullElse(joinLink, "");
    }

    String contactName() {
        return Objects.requireNonNullElse(contactName, "");
    }

    String contactEmail() {
        return Objects.requireNonNullElse(contactEmail, "");
    }

    public @Nullable String getJoinLink() {
        return joinLink;
    }

    public void setJoinLink(@Nullable String joinLink) {
        this.joinLink = joinLink;
    }

    public @Nullable String getContactName() {
        return contactName;
    }

    public void setContactName(@Nullable String contactName) {
        this.contactName = contactName;
    }

    public @Nullable String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(@Nullable String contactEmail) {
        this.contactEmail = contactEmail;
    }
}
